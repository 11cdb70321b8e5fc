//! The plan as it is, beside what each draft of the ownership decision would make of it.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::outlook::answering;
use crate::{
    ActivityId, DraftId, Findings, FindingsUpdate, Message, Open, Outlook, OwnershipDraft, Plan,
    RoleId, Title,
};

/// The plan as it is, beside what each draft of the ownership decision would make of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Comparison {
    /// The plan as it is.
    pub as_it_is: Outlook,
    /// Each draft, in order.
    pub drafts: Vec<DraftOutlook>,
}

/// What a draft would do.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct DraftOutlook {
    /// The draft.
    pub draft: DraftId,
    /// What it asks, step by step, in the words of the history.
    pub steps: Vec<Message>,
    /// What would come of it.
    pub outcome: Outcome,
}

/// What would come of a draft.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Outcome {
    /// It can be done.
    Possible(Box<Possible>),
    /// It can't be done any more. The sentence says which step, and why.
    Stuck(Message),
}

/// What would be different.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Possible {
    /// The plan as it would be.
    pub outlook: Outlook,
    /// The activities for which others would be accountable.
    pub handed: Vec<Handed>,
    /// The questions that it would raise.
    pub raised: Vec<Message>,
    /// The questions that it would settle.
    pub settled: Vec<Message>,
}

/// An activity for which others would be accountable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Handed {
    /// The activity.
    pub activity: ActivityId,
    /// Its name.
    pub title: Title,
    /// The titles of the roles that are accountable now; `None` where it isn't in the plan yet.
    pub before: Option<Vec<String>>,
    /// Those that would be; `None` where it wouldn't be in the plan any more.
    pub after: Option<Vec<String>>,
}

impl Comparison {
    /// Compares a plan, of which these are the findings, with its drafts.
    pub fn of(plan: &Plan, findings: &Findings) -> Self {
        let open = Open::by(findings);
        let before = Before {
            plan,
            findings,
            open,
        };
        let drafts = plan.drafts.in_order().into_iter();
        Self {
            as_it_is: Outlook::of(plan, open, findings.day()),
            drafts: drafts.map(|draft| before.with(draft)).collect(),
        }
    }
}

/// The plan as it is.
struct Before<'a> {
    plan: &'a Plan,
    findings: &'a Findings,
    open: Open,
}

impl Before<'_> {
    fn with(&self, draft: &OwnershipDraft) -> DraftOutlook {
        let mut steps = Vec::new();
        let done = draft.carried_out(self.plan, |step, plan| steps.push(step.asked(plan)));
        let beyond = draft.edits.iter().skip(steps.len());
        steps.extend(beyond.map(|step| step.asked(self.plan)));
        let outcome = match done {
            Ok((change, plan)) => {
                let update = self.findings.foresee(&plan, &change);
                Outcome::Possible(Box::new(self.possible(&plan, &update)))
            }
            Err(refusal) => Outcome::Stuck(refusal.0),
        };
        DraftOutlook {
            draft: draft.id,
            steps,
            outcome,
        }
    }

    fn possible(&self, plan: &Plan, update: &FindingsUpdate) -> Possible {
        let open = self.open.after(self.findings, update);
        let (raised, settled) = self.news(update);
        Possible {
            outlook: Outlook::of(plan, open, self.findings.day()),
            handed: handed(self.plan, plan),
            raised,
            settled,
        }
    }

    /// The questions of which nothing was asked before, and those of which nothing would be.
    fn news(&self, update: &FindingsUpdate) -> (Vec<Message>, Vec<Message>) {
        let (mut raised, mut settled) = (Vec::new(), Vec::new());
        for new in &update.scopes {
            let old = self.findings.about(new.scope);
            raised.extend(missing(&new.findings, old));
            settled.extend(missing(old, &new.findings));
        }
        (raised, settled)
    }
}

/// The questions of checks that found nothing among the others.
fn missing(findings: &[crate::Finding], others: &[crate::Finding]) -> Vec<Message> {
    let is_missing = |it: &&crate::Finding| !others.iter().any(|other| other.check == it.check);
    let missing = findings.iter().filter(is_missing);
    missing.map(|it| it.question.clone()).collect()
}

/// The activities for which others would be accountable, in the order of the matrix.
fn handed(before: &Plan, after: &Plan) -> Vec<Handed> {
    let (was, is) = (answering(before), answering(after));
    let activities: BTreeSet<ActivityId> = was.keys().chain(is.keys()).copied().collect();
    let changed = activities
        .into_iter()
        .filter(|id| was.get(id) != is.get(id));
    let mut changed: Vec<ActivityId> = changed.collect();
    changed.sort_by_cached_key(|&id| place(after, id).or_else(|| place(before, id)));
    let handed = changed.into_iter().filter_map(|activity| {
        let row = after.activities.get(activity);
        let row = row.or_else(|| before.activities.get(activity))?;
        Some(Handed {
            activity,
            title: row.title.clone(),
            before: titles(before, activity, was.get(&activity)),
            after: titles(after, activity, is.get(&activity)),
        })
    });
    handed.collect()
}

fn place(plan: &Plan, activity: ActivityId) -> Option<impl Ord + use<>> {
    plan.activities.get(activity).map(|row| plan.row_key(row))
}

fn titles(plan: &Plan, activity: ActivityId, roles: Option<&Vec<RoleId>>) -> Option<Vec<String>> {
    plan.activities.get(activity)?;
    let roles = roles.into_iter().flatten();
    let roles = roles.filter_map(|role| plan.roles.get(*role));
    Some(roles.map(|role| role.title.to_string()).collect())
}
