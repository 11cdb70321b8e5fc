//! What leaders have said to what they answer for.

use std::collections::{BTreeMap, BTreeSet};

use answerable_plan::{Acceptance, Activity, ActivityId, Commitment, RoleId};
use serde::Serialize;

use super::words::{Words, listed, paragraphs};
use super::writer::Writer;

/// How many roles are named that have said nothing.
const MOST_ROLES: usize = 12;

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
            .flat_map(move |activity| {
                let roles = plan.columns().into_iter();
                let said = move |role: RoleId| plan.commitments().get((activity.id, role));
                roles
                    .filter_map(move |role| said(role.id))
                    .map(move |row| CommitmentRow::of(writer, activity, row))
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

/// “For 7 activities, whoever is accountable has not said anything yet: Head of IT (7)”
fn unsaid(writer: &Writer<'_>) -> Option<String> {
    let plan = writer.plan;
    let answers = plan.scheme().answers();
    let mut activities: BTreeSet<ActivityId> = BTreeSet::new();
    let mut by_role: BTreeMap<RoleId, usize> = BTreeMap::new();
    for row in plan.involvements().iter() {
        let said = plan.commitments().get((row.activity, row.role)).is_some();
        if row.letters.has(answers) && !said {
            activities.insert(row.activity);
            *by_role.entry(row.role).or_default() += 1;
        }
    }
    let columns = plan.columns().into_iter();
    let silent = columns.filter_map(|role| {
        let count = *by_role.get(&role.id)?;
        let args = [("role", (&role.title).into()), ("count", count.into())];
        Some(writer.fill("report-unsaid-by", args))
    });
    let silent = listed(&silent.collect::<Vec<_>>(), MOST_ROLES, |n| writer.more(n));
    let args = [("count", activities.len().into()), ("roles", silent.into())];
    (!activities.is_empty()).then(|| writer.fill("report-unsaid", args))
}

impl CommitmentRow {
    fn of(writer: &Writer<'_>, activity: &Activity, row: &Commitment) -> Self {
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
                .map(Words::quiet)
                .into_iter()
                .chain(note)
                .collect(),
            standing: std::iter::once(standing).chain(on).collect(),
            deputy: other(row.deputy),
            escalation: other(row.escalation),
        }
    }
}
