//! What whoever answers for an activity says to it.

use super::Edit;
use super::draft::{Draft, find};
use crate::{Commitment, Key, Plan, Refusal};

impl Edit {
    /// Records how a role stands to an activity that it answers for.
    pub(super) fn commit(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let Self::SetCommitment {
            activity,
            role,
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
    if others.contains(&Some(row.role)) {
        return Err(Refusal::because("refused-stands-in-for-itself").with("role", &role.title));
    }
    if !plan
        .letters(row.activity, row.role)
        .has(plan.scheme.answers())
    {
        return Err(Refusal::because("refused-not-accountable")
            .with("role", &role.title)
            .with("activity", &activity.title));
    }
    Ok(())
}

impl Draft<'_> {
    /// Writes how a role stands to an activity; where that says nothing, no row is left.
    pub(super) fn commit(&mut self, row: Commitment) {
        if row.says_nothing() {
            self.remove(Key::Commitment((row.activity, row.role)));
        } else {
            self.put(row);
        }
    }
}
