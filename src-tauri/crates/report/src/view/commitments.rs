//! What leaders have said to what they answer for.

use std::collections::{BTreeMap, BTreeSet};

use answerable_plan::{Acceptance, Activity, ActivityId, Commitment, Plan, Role, RoleId, UnitId};
use serde::Serialize;

use super::words::{Words, listed, paragraphs};
use super::writer::Writer;

/// How many roles are named that have said nothing.
const MOST_ROLES: usize = 12;

/// How many units are named that say the same.
const MOST_UNITS: usize = 6;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Commitments {
    title: String,
    columns: [String; 4],
    rows: Vec<CommitmentRow>,
    /// To how much nothing was said, and by whom.
    unsaid: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct CommitmentRow {
    activity: String,
    /// Who answers for it, and what else was said.
    about: Vec<Words>,
    standing: Vec<Words>,
    deputy: Words,
    escalation: Words,
}

impl Commitments {
    /// The table, in the order of the matrix; none where nobody has said anything.
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let plan = writer.plan;
        let sections = plan.sections().in_order();
        let activities = sections
            .into_iter()
            .flat_map(|section| plan.activities_in(section.id));
        let rows: Vec<CommitmentRow> = activities
            .filter(|activity| plan.commitments_to(activity.id).next().is_some())
            .flat_map(|activity| {
                let roles = plan.columns().into_iter();
                roles.flat_map(move |role| CommitmentRow::all(writer, activity, role))
            })
            .collect();
        (!rows.is_empty()).then(|| Self {
            title: writer.text("report-commitments"),
            columns: [
                "report-activity",
                "report-standing",
                "report-stands-in",
                "report-decides-instead",
            ]
            .map(|label| writer.text(label)),
            rows,
            unsaid: unsaid(writer),
        })
    }
}

/// What a role has said nothing to.
#[derive(Default)]
struct Silent {
    activities: usize,
    /// The units in which nothing is said, where others have said something.
    there: BTreeSet<Option<UnitId>>,
}

/// “For 7 activities, whoever is accountable has not said anything yet: Head of IT (7)”
fn unsaid(writer: &Writer<'_>) -> Option<String> {
    let plan = writer.plan;
    let mut activities: BTreeSet<ActivityId> = BTreeSet::new();
    let mut by_role: BTreeMap<RoleId, Silent> = BTreeMap::new();
    for (role, activity) in answering(plan) {
        let places = plan.answers_at(activity, role).into_iter();
        let said = |place: &Option<UnitId>| plan.commitment(activity.id, role.id, *place).is_some();
        let (said, unsaid): (Vec<_>, Vec<_>) = places.partition(said);
        if unsaid.is_empty() {
            continue;
        }
        activities.insert(activity.id);
        let silent = by_role.entry(role.id).or_default();
        silent.activities += 1;
        silent
            .there
            .extend(unsaid.iter().filter(|_| !said.is_empty()));
    }
    let columns = plan.columns().into_iter();
    let silent = columns.filter_map(|role| {
        let silent = by_role.get(&role.id)?;
        let there: Vec<_> = silent.there.iter().copied().collect();
        let role = in_units(writer, role.title.to_string(), &there);
        let args = [("role", role.into()), ("count", silent.activities.into())];
        Some(writer.fill("report-unsaid-by", args))
    });
    let silent = listed(&silent.collect::<Vec<_>>(), MOST_ROLES, |n| writer.more(n));
    let args = [("count", activities.len().into()), ("roles", silent.into())];
    (!activities.is_empty()).then(|| writer.fill("report-unsaid", args))
}

/// Each role with each activity that it answers for somewhere.
pub fn answering(plan: &Plan) -> impl Iterator<Item = (&Role, &Activity)> {
    let answers = plan.scheme().answers();
    let everywhere = plan.involvements().iter();
    let everywhere = everywhere.filter(move |row| row.letters.has(answers));
    let in_units = plan.unit_involvements().iter();
    let in_units = in_units.filter(move |row| row.letters.has(answers));
    let pairs: BTreeSet<(RoleId, ActivityId)> = everywhere
        .map(|row| (row.role, row.activity))
        .chain(in_units.map(|row| (row.role, row.activity)))
        .collect();
    let named =
        |(role, activity)| Some((plan.roles().get(role)?, plan.activities().get(activity)?));
    pairs.into_iter().filter_map(named)
}

impl CommitmentRow {
    /// What is said for a role to an activity: one row, or several where units say different things.
    fn all(writer: &Writer<'_>, activity: &Activity, role: &Role) -> Vec<Self> {
        let plan = writer.plan;
        let places = plan.answers_at(activity, role);
        let mut said: Vec<(&Commitment, Vec<Option<UnitId>>)> = Vec::new();
        for &place in &places {
            let Some(row) = plan.commitment(activity.id, role.id, place) else {
                continue;
            };
            match said.iter_mut().find(|(other, _)| row.says_the_same(other)) {
                Some((_, there)) => there.push(place),
                None => said.push((row, vec![place])),
            }
        }
        let everywhere = |there: &[Option<UnitId>]| there.len() == places.len() && said.len() == 1;
        let rows = said.iter().map(|(row, there)| {
            let there: &[_] = if everywhere(there) { &[] } else { there };
            Self::of(writer, activity, row, there)
        });
        rows.collect()
    }

    /// `there`: the units in which it is so; none where it is so everywhere.
    fn of(
        writer: &Writer<'_>,
        activity: &Activity,
        row: &Commitment,
        there: &[Option<UnitId>],
    ) -> Self {
        let title = |id| writer.role(id).map(|role| role.title.to_string());
        let other = |id| match title(id) {
            Some(title) => Words::plain(title),
            None => Words::quiet(writer.text("report-nobody")),
        };
        let note = paragraphs(row.note.as_str())
            .into_iter()
            .map(Words::quieter);
        let words = writer.text(&format!("acceptance-{}", row.standing.id()));
        let standing = match row.standing {
            Acceptance::Declined => Words::open(words),
            Acceptance::Proposed | Acceptance::Accepted => Words::plain(words),
        };
        let on = row.on.map(|day| Words::quiet(writer.short_date(day)));
        Self {
            activity: activity.title.to_string(),
            about: title(Some(row.role))
                .map(|role| Words::quiet(in_units(writer, role, there)))
                .into_iter()
                .chain(note)
                .collect(),
            standing: std::iter::once(standing).chain(on).collect(),
            deputy: other(row.deputy),
            escalation: other(row.escalation),
        }
    }
}

/// “Regional lead, in Gulf and North”
fn in_units(writer: &Writer<'_>, role: String, there: &[Option<UnitId>]) -> String {
    let units = there.iter().flatten();
    let names = units.filter_map(|&unit| writer.plan.units().get(unit));
    let names: Vec<String> = names.map(|unit| unit.name.to_string()).collect();
    if names.is_empty() {
        return role;
    }
    let units = listed(&names, MOST_UNITS, |n| writer.more(n));
    let args = [("role", role.into()), ("units", units.into())];
    writer.fill("report-role-in-units", args)
}
