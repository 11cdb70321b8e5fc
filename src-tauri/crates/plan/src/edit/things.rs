//! Renaming and moving whatever has a name.

use super::add::neighbours;
use super::draft::{Draft, find, order_at};
use super::{Place, Thing, Under};
use crate::{ActivityId, Key, Refusal, Title};

impl Thing {
    pub(super) fn rename(self, title: &Title, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        macro_rules! rename {
            ($table:ident, $field:ident, $id:expr, $Key:path) => {{
                let mut row = find(&draft.plan.$table, $id, $Key)?.clone();
                row.$field = title.clone();
                draft.put(row);
            }};
        }
        match self {
            Self::Unit(id) => rename!(units, name, id, Key::Unit),
            Self::Department(id) => rename!(departments, name, id, Key::Department),
            Self::Role(id) => rename!(roles, title, id, Key::Role),
            Self::Leader(id) => rename!(leaders, name, id, Key::Leader),
            Self::Area(id) => rename!(areas, title, id, Key::DecisionArea),
            Self::Section(id) => rename!(sections, title, id, Key::Section),
            Self::Activity(id) => rename!(activities, title, id, Key::Activity),
            Self::Value(id) => rename!(values, title, id, Key::Value),
            Self::Goal(id) => rename!(goals, title, id, Key::Goal),
            Self::Objective(id) => rename!(objectives, title, id, Key::Objective),
            Self::Initiative(id) => rename!(initiatives, title, id, Key::Initiative),
            Self::Obstacle(id) => rename!(obstacles, title, id, Key::Obstacle),
            Self::Draft(id) => rename!(drafts, title, id, Key::OwnershipDraft),
        }
        Ok(())
    }

    pub(super) fn move_to(
        self,
        under: Under,
        place: Place,
        draft: &mut Draft<'_>,
    ) -> Result<(), Refusal> {
        let plan = draft.plan;
        macro_rules! reorder {
            ($table:ident, $id:expr, $Key:path) => {{
                if under != Under::Same {
                    return Err(wrong_parent());
                }
                let mut row = find(&plan.$table, $id, $Key)?.clone();
                row.order = order_at(place, neighbours!(plan.$table, |other| other.id != $id))?;
                draft.put(row);
            }};
            ($table:ident, $id:expr, $Key:path, under $parent:ident: $Parent:ident) => {{
                let mut row = find(&plan.$table, $id, $Key)?.clone();
                row.$parent = match under {
                    Under::Same => row.$parent,
                    Under::Nothing => None,
                    Under::This(Thing::$Parent(parent)) if plan.has(Key::$Parent(parent)) => {
                        Some(parent)
                    }
                    Under::This(_) => return Err(wrong_parent()),
                };
                row.order = order_at(
                    place,
                    neighbours!(plan.$table, |other| other.id != $id
                        && other.$parent == row.$parent),
                )?;
                draft.put(row);
            }};
        }
        match self {
            Self::Unit(id) => reorder!(units, id, Key::Unit),
            Self::Department(id) => reorder!(departments, id, Key::Department),
            Self::Role(id) => reorder!(roles, id, Key::Role, under department: Department),
            Self::Leader(_) => return Err(Refusal::because("refused-leaders-have-no-order")),
            Self::Area(id) => reorder!(areas, id, Key::DecisionArea),
            Self::Section(id) => reorder!(sections, id, Key::Section),
            Self::Activity(id) => return move_activity(id, under, place, draft),
            Self::Value(id) => reorder!(values, id, Key::Value),
            Self::Goal(id) => reorder!(goals, id, Key::Goal),
            Self::Objective(id) => reorder!(objectives, id, Key::Objective, under goal: Goal),
            Self::Initiative(id) => {
                reorder!(initiatives, id, Key::Initiative, under objective: Objective);
            }
            Self::Obstacle(id) => reorder!(obstacles, id, Key::Obstacle),
            Self::Draft(id) => reorder!(drafts, id, Key::OwnershipDraft),
        }
        Ok(())
    }
}

fn wrong_parent() -> Refusal {
    Refusal::because("refused-wrong-parent")
}

/// An activity always stands in a section, so it can't be moved under nothing.
fn move_activity(
    id: ActivityId,
    under: Under,
    place: Place,
    draft: &mut Draft<'_>,
) -> Result<(), Refusal> {
    let plan = draft.plan;
    let mut row = find(&plan.activities, id, Key::Activity)?.clone();
    row.section = match under {
        Under::Same => row.section,
        Under::This(Thing::Section(section)) if plan.has(Key::Section(section)) => section,
        Under::Nothing | Under::This(_) => return Err(wrong_parent()),
    };
    row.order = order_at(
        place,
        neighbours!(plan.activities, |other| other.id != id
            && other.section == row.section),
    )?;
    draft.put(row);
    Ok(())
}
