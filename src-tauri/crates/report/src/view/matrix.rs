//! The matrix: who is what on which activity.

use std::collections::BTreeMap;

use answerable_plan::{self as plan, Activity, ActivityId, Plan, Role, Section};
use serde::Serialize;

use super::differences::{differing, mark};
use super::words::Words;
use super::writer::{Writer, last_name};
use crate::legible::broken_up;

/// More columns than this don't fit side by side on a page.
const COLUMNS: usize = 16;

/// Up to this many, the names of the roles stand upright.
const UPRIGHT: usize = 12;

/// The longest word that fits over a column.
const LONGEST_WORD: usize = 14;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Matrix {
    title: String,
    summary: String,
    activity: String,
    letters: Vec<Meaning>,
    bands: Vec<Band>,
    sections: Vec<SectionRows>,
    /// Said where there are no roles to fill columns.
    no_roles: Option<String>,
}

/// What a letter means.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Meaning {
    letter: char,
    name: String,
    means: String,
}

/// The columns that fit side by side.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Band {
    title: Option<String>,
    first: usize,
    turned: bool,
    roles: Vec<Column>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Column {
    role: String,
    holder: Words,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct SectionRows {
    title: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    activity: String,
    /// What is wrong with its A's.
    gap: Option<String>,
    /// Where it is different.
    different: Option<String>,
    /// One text for each role, empty where it isn't involved.
    letters: Vec<String>,
}

impl Matrix {
    /// How many cells the plan's matrix has.
    pub fn cells(plan: &Plan) -> usize {
        plan.activities().len() * plan.roles().len()
    }

    /// The matrix as it is printed; none without activities.
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let roles = writer.plan.columns();
        let different = different(writer);
        let sections: Vec<SectionRows> = writer
            .plan
            .sections()
            .in_order()
            .into_iter()
            .filter_map(|section| SectionRows::of(writer, section, &roles, &different))
            .collect();
        (!sections.is_empty()).then(|| Self {
            title: writer.text("report-matrix"),
            summary: writer.text("report-matrix-summary"),
            activity: writer.text("report-activity"),
            letters: Meaning::all(writer),
            bands: bands(writer, &roles),
            sections,
            no_roles: roles.is_empty().then(|| writer.text("report-no-roles")),
        })
    }
}

/// What is said of the activities that aren't the same everywhere.
type Different = BTreeMap<ActivityId, String>;

fn different(writer: &Writer<'_>) -> Different {
    let differences = differing(writer);
    let by_activity = differences.chunk_by(|a, b| a.activity.id == b.activity.id);
    by_activity
        .filter_map(|its| Some((its.first()?.activity.id, mark(writer, its)?)))
        .collect()
}

impl Meaning {
    fn all(writer: &Writer<'_>) -> Vec<Self> {
        let meaning = |meaning: plan::Meaning<'_>| Self {
            letter: meaning.letter().as_char(),
            name: writer.wording.say(&meaning.name()),
            means: writer.wording.say(&meaning.means()),
        };
        writer.plan.scheme().meanings().map(meaning).collect()
    }
}

/// The columns in bands of about equal width.
fn bands(writer: &Writer<'_>, roles: &[&Role]) -> Vec<Band> {
    let count = roles.len().div_ceil(COLUMNS);
    let width = roles.len().div_ceil(count.max(1)).max(1);
    let band = |(place, roles_here): (usize, &[&Role])| {
        let first = place * width;
        let title = || {
            let args = [
                ("first", (first + 1).into()),
                ("last", (first + roles_here.len()).into()),
                ("count", roles.len().into()),
            ];
            writer.fill("report-band", args)
        };
        Band {
            title: (count > 1).then(title),
            first,
            turned: roles_here.len() > UPRIGHT,
            roles: roles_here
                .iter()
                .map(|role| Column::of(writer, role))
                .collect(),
        }
    };
    roles.chunks(width).enumerate().map(band).collect()
}

impl Column {
    fn of(writer: &Writer<'_>, role: &Role) -> Self {
        Self {
            role: broken_up(role.short_title().as_str(), LONGEST_WORD),
            holder: writer.holder(role, last_name),
        }
    }
}

impl SectionRows {
    fn of(
        writer: &Writer<'_>,
        section: &Section,
        roles: &[&Role],
        different: &Different,
    ) -> Option<Self> {
        let activities = writer.plan.activities_in(section.id);
        (!activities.is_empty()).then(|| Self {
            title: section.title.to_string(),
            rows: activities
                .into_iter()
                .map(|row| Row::of(writer, row, roles, different))
                .collect(),
        })
    }
}

impl Row {
    fn of(
        writer: &Writer<'_>,
        activity: &Activity,
        roles: &[&Role],
        different: &Different,
    ) -> Self {
        let plan = writer.plan;
        let letters: Vec<_> = roles
            .iter()
            .map(|role| plan.letters(activity.id, role.id))
            .collect();
        let accountable = letters
            .iter()
            .filter(|cell| cell.has(plan.scheme().answers()))
            .count();
        Self {
            activity: activity.title.to_string(),
            gap: match accountable {
                0 => Some(writer.text("report-gap-nobody")),
                1 => None,
                several => Some(writer.count("report-gap-several", several)),
            },
            different: different.get(&activity.id).cloned(),
            letters: letters.iter().map(ToString::to_string).collect(),
        }
    }
}
