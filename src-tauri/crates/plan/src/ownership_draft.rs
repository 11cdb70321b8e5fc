//! Drafts of the ownership decision: what could be decided, beside what is.

use serde::{Deserialize, Serialize};

use crate::{Change, DraftId, Edit, Message, Order, Plan, Refusal, Title};

/// An option for who leads CX, what the centre keeps and who answers for what: edits that nobody
/// has carried out. A plan has at most [`OwnershipDraft::MOST`] of them.
///
/// Edits stand in files through these, so what an edit was once written as must stay readable.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OwnershipDraft {
    /// Its identity.
    pub id: DraftId,
    /// Its name: “CCO from January”.
    pub title: Title,
    /// What it would do, one after the other.
    pub edits: Vec<Edit>,
    /// Its place among the drafts.
    pub order: Order,
}

impl OwnershipDraft {
    /// As many can be compared side by side.
    pub const MOST: usize = 3;

    /// What the draft would do to the plan as it is now.
    ///
    /// # Errors
    /// Names the first edit that can no longer be done, and why.
    pub fn change_on(&self, plan: &Plan) -> Result<Change, Refusal> {
        self.carried_out(plan, |_, _| {}).map(|(change, _)| change)
    }

    /// The plan as it would be with this draft.
    ///
    /// # Errors
    /// As [`OwnershipDraft::change_on`].
    pub fn plan_on(&self, plan: &Plan) -> Result<Plan, Refusal> {
        self.carried_out(plan, |_, _| {}).map(|(_, plan)| plan)
    }

    /// Both. `see` is shown each edit, and the plan right before it.
    pub(crate) fn carried_out(
        &self,
        plan: &Plan,
        see: impl FnMut(&Edit, &Plan),
    ) -> Result<(Change, Plan), Refusal> {
        Edit::all_on(&self.edits, plan, see).map_err(|stuck| {
            Refusal::because("refused-stuck-draft")
                .with("draft", &self.title)
                .with("step", stuck.at + 1)
                .with("asked", stuck.asked)
                .with("why", stuck.refusal.0)
        })
    }
}

/// An edit in a row of several that can't be done.
pub(crate) struct Stuck {
    /// Which of them.
    pub at: usize,
    /// What it asks.
    pub asked: Message,
    /// Why it can't be done.
    pub refusal: Refusal,
}
