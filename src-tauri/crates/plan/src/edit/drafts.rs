//! Drafts of the ownership decision, and several edits as one step.

use std::collections::BTreeSet;

use super::Edit;
use super::add::neighbours;
use super::draft::{Draft, find, order_at};
use crate::ownership_draft::Stuck;
use crate::{ActivityId, Change, Key, OwnershipDraft, Plan, Refusal, RoleId, UnitId};

/// A cell of the matrix, in one unit or everywhere.
type Cell = (Option<UnitId>, ActivityId, RoleId);

impl Edit {
    /// Edits of drafts of the ownership decision.
    pub(super) fn work_on_draft(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        match self.clone() {
            Self::AddDraft {
                id,
                title,
                steps,
                place,
            } => {
                if plan.drafts.len() >= OwnershipDraft::MOST {
                    return Err(Refusal::because("refused-another-draft"));
                }
                let order = order_at(place, neighbours!(plan.drafts))?;
                let edits = Vec::new();
                let empty = OwnershipDraft {
                    id,
                    title,
                    edits,
                    order,
                };
                draft.add(empty.and_then(Self::Several { edits: steps }, plan)?)?;
            }
            Self::InDraft { draft: id, step } => {
                let row = find(&plan.drafts, id, Key::OwnershipDraft)?.clone();
                draft.put(row.and_then(*step, plan)?);
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

    /// The edits that this one consists of: itself, unless it is several.
    fn parts(self) -> Vec<Self> {
        match self {
            Self::Several { edits } => edits.into_iter().flat_map(Self::parts).collect(),
            edit => vec![edit],
        }
    }

    /// The cell that it gives letters to, in a unit or everywhere; `None` where it does something
    /// else.
    fn cell(&self) -> Option<Cell> {
        match self {
            Self::SetInvolvement { activity, role, .. } => Some((None, *activity, *role)),
            Self::SetUnitInvolvement {
                unit,
                activity,
                role,
                ..
            } => Some((Some(*unit), *activity, *role)),
            _ => None,
        }
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
    /// first that can't be done. `see` is shown each, and the plan right before it.
    pub(crate) fn all_on(
        edits: &[Self],
        before: &Plan,
        mut see: impl FnMut(&Self, &Plan),
    ) -> Result<(Change, Plan), Stuck> {
        let mut draft = Draft::of(before);
        let mut plan = before.clone();
        for (at, edit) in edits.iter().enumerate() {
            see(edit, &plan);
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

impl OwnershipDraft {
    /// The same draft with one more edit at its end, which must be possible there. Letters take the
    /// place of those that its last steps gave the same cells, and are no step where the cells then
    /// have them already.
    fn and_then(mut self, edit: Edit, plan: &Plan) -> Result<Self, Refusal> {
        edit.refuse_in(Edit::stands_alone)?;
        let mut parts = edit.clone().parts();
        let retyped = self.without_letters_in(parts.iter().filter_map(Edit::cell).collect());
        let before = self.plan_on(plan)?;
        edit.on(&before)?;
        parts.retain(|part| {
            let again = part.cell().is_some_and(|cell| retyped.contains(&cell));
            !again || part.on(&before).map_or(true, |change| !change.is_empty())
        });
        self.edits.extend(parts);
        Ok(self)
    }

    /// Takes out what its last steps, as long as they give letters, gave these cells. Gives those
    /// that had any.
    fn without_letters_in(&mut self, cells: BTreeSet<Cell>) -> BTreeSet<Cell> {
        let other = self.edits.iter().rposition(|step| step.cell().is_none());
        let letters = self.edits.split_off(other.map_or(0, |at| at + 1));
        let mut retyped = BTreeSet::new();
        for step in letters {
            match step.cell().filter(|cell| cells.contains(cell)) {
                Some(cell) => retyped.extend([cell]),
                None => self.edits.push(step),
            }
        }
        retyped
    }
}
