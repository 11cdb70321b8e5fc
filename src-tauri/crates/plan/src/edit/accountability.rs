//! What whoever answers for an activity says to it.

use super::Edit;
use super::draft::{Draft, find};
use crate::{Activity, ActivityId, Commitment, Key, Letters, Plan, Refusal, RoleId, UnitId};

impl Edit {
    /// Records how a role stands to an activity that it answers for.
    pub(super) fn commit(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let Self::SetCommitment {
            activity,
            role,
            unit,
            standing,
            on,
            note,
            deputy,
            escalation,
        } = self.clone()
        else {
            return Ok(());
        };
        let row = Commitment {
            activity,
            role,
            unit,
            standing,
            on,
            note,
            deputy,
            escalation,
        };
        possible(draft.plan, &row)?;
        draft.commit(row);
        Ok(())
    }
}

fn possible(plan: &Plan, row: &Commitment) -> Result<(), Refusal> {
    let activity = find(&plan.activities, row.activity, Key::Activity)?;
    let role = find(&plan.roles, row.role, Key::Role)?;
    let others = [row.deputy, row.escalation];
    for other in others.into_iter().flatten() {
        find(&plan.roles, other, Key::Role)?;
    }
    if let Some(unit) = row.unit {
        find(&plan.units, unit, Key::Unit)?;
    }
    if others.contains(&Some(row.role)) {
        return Err(Refusal::because("refused-stands-in-for-itself").with("role", &role.title));
    }
    if !answers(plan, activity, row) {
        let refusal = Refusal::because("refused-not-accountable").with("role", &role.title);
        return Err(refusal.with("activity", &activity.title));
    }
    Ok(())
}

/// Whether the role answers for the activity where it says something to it.
fn answers(plan: &Plan, activity: &Activity, row: &Commitment) -> bool {
    let letters = match row.unit {
        Some(unit) if activity.unit.is_some_and(|only| only != unit) => Letters::NONE,
        Some(unit) => plan.effective(unit).letters(row.activity, row.role),
        None => plan.letters(row.activity, row.role),
    };
    letters.has(plan.scheme.answers())
}

impl Draft<'_> {
    /// Writes how a role stands to an activity; where that says nothing new, no row is left.
    pub(super) fn commit(&mut self, row: Commitment) {
        let everywhere = self.plan.commitments.get((row.activity, row.role, None));
        let is_news = match (row.unit, everywhere) {
            (Some(_), Some(everywhere)) => !row.says_the_same(everywhere),
            _ => !row.is_silent(),
        };
        if is_news {
            self.put(row);
        } else {
            self.remove(Key::Commitment((row.activity, row.role, row.unit)));
        }
    }

    /// Takes back what a role said to an activity, wherever it says this of the plan.
    pub(super) fn release_from(
        &mut self,
        activity: ActivityId,
        role: RoleId,
        which: impl Fn(Option<UnitId>) -> bool,
    ) {
        let plan = self.plan;
        for row in plan.said(activity, role).filter(|row| which(row.unit)) {
            self.remove(Key::Commitment((activity, role, row.unit)));
        }
    }
}
