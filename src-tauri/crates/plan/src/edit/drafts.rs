//! Drafts of the ownership decision, and several edits as one step.

use super::Edit;
use super::add::neighbours;
use super::draft::{Draft, find, order_at};
use crate::ownership_draft::Stuck;
use crate::{Change, Key, OwnershipDraft, Plan, Refusal};

impl Edit {
    /// Edits of drafts of the ownership decision.
    pub(super) fn work_on_draft(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        match self.clone() {
            Self::AddDraft { id, title, place } => {
                if plan.drafts.len() >= OwnershipDraft::MOST {
                    return Err(Refusal::because("refused-another-draft"));
                }
                let order = order_at(place, neighbours!(plan.drafts))?;
                let edits = Vec::new();
                draft.add(OwnershipDraft {
                    id,
                    title,
                    edits,
                    order,
                })?;
            }
            Self::InDraft { draft: id, step } => {
                let mut row = find(&plan.drafts, id, Key::OwnershipDraft)?.clone();
                step.refuse_in(Self::stands_alone)?;
                step.on(&row.plan_on(plan)?)?;
                row.edits.push(*step);
                draft.put(row);
            }
            Self::TakeFromDraft { draft: id, step } => {
                let mut row = find(&plan.drafts, id, Key::OwnershipDraft)?.clone();
                if step >= row.edits.len() {
                    return Err(Refusal::because("refused-no-step").with("draft", &row.title));
                }
                row.edits.remove(step);
                draft.put(row);
            }
            Self::ChooseDraft { draft: id } => {
                let row = find(&plan.drafts, id, Key::OwnershipDraft)?;
                draft.follow(row.change_on(plan)?);
                draft.remove(Key::OwnershipDraft(id));
            }
            _ => {}
        }
        Ok(())
    }

    /// Whether this edit can't be a step of a draft: it works on drafts, or puts another plan in
    /// the place of this one.
    fn stands_alone(&self) -> bool {
        self.is_of_drafts() || matches!(self, Self::Import { .. })
    }

    fn is_of_drafts(&self) -> bool {
        matches!(
            self,
            Self::AddDraft { .. }
                | Self::InDraft { .. }
                | Self::TakeFromDraft { .. }
                | Self::ChooseDraft { .. }
        )
    }

    fn refuse_in(&self, unfit: fn(&Self) -> bool) -> Result<(), Refusal> {
        match self {
            Self::Several { edits } => edits.iter().try_for_each(|edit| edit.refuse_in(unfit)),
            edit if unfit(edit) => Err(Refusal::because("refused-stands-alone")),
            _ => Ok(()),
        }
    }

    /// What several edits would do, one after the other, and the plan as it would be then; or the
    /// first that can't be done.
    pub(crate) fn all_on(edits: &[Self], before: &Plan) -> Result<(Change, Plan), Stuck> {
        let mut draft = Draft::of(before);
        let mut plan = before.clone();
        for (at, edit) in edits.iter().enumerate() {
            if let Err(refusal) = edit.next_on(&mut plan, &mut draft) {
                let asked = edit.asked(&plan);
                return Err(Stuck { at, asked, refusal });
            }
        }
        Ok((draft.finish(), plan))
    }

    /// Does one of several edits to the plan at hand, and notes in the draft what it did.
    fn next_on(&self, plan: &mut Plan, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        if let Self::Several { edits } = self {
            return edits.iter().try_for_each(|edit| edit.next_on(plan, draft));
        }
        self.refuse_in(Self::is_of_drafts)?;
        let change = self.on(plan)?;
        plan.apply(&change)?;
        draft.follow(change);
        Ok(())
    }
}
