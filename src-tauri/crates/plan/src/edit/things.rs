//! Renaming, moving and removing whatever has a name.

use super::add::neighbours;
use super::draft::{Draft, find, order_at};
use super::{Place, Thing, Under};
use crate::{ActivityId, Key, Plan, Refusal, RoleId, Title};

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
        }
        Ok(())
    }

    /// Takes the thing away with what only makes sense with it, and clears what named it.
    pub(super) fn remove(self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        let key = self.key();
        if !plan.has(key) {
            return Err(
                Refusal::because("refused-gone").with("kind", crate::Message::new(key.kind_id()))
            );
        }
        draft.remove(key);
        match self {
            Self::Unit(id) => {
                remove_appointments(plan, draft, |appointment| appointment.unit == Some(id));
            }
            Self::Department(id) => {
                for role in plan.roles.iter().filter(|role| role.department == Some(id)) {
                    draft.put(crate::Role {
                        department: None,
                        ..role.clone()
                    });
                }
            }
            Self::Role(id) => remove_role(id, plan, draft),
            Self::Leader(id) => {
                remove_appointments(plan, draft, |appointment| appointment.leader == id);
            }
            Self::Area(id) => {
                for activity in plan.activities.iter().filter(|row| row.area == Some(id)) {
                    draft.put(crate::Activity {
                        area: None,
                        ..activity.clone()
                    });
                }
            }
            Self::Section(id) => {
                for activity in plan.activities.iter().filter(|row| row.section == id) {
                    draft.remove(Key::Activity(activity.id));
                    remove_cells(activity.id, plan, draft);
                }
            }
            Self::Activity(id) => remove_cells(id, plan, draft),
            Self::Goal(id) => {
                for objective in plan.objectives.iter().filter(|row| row.goal == Some(id)) {
                    draft.put(crate::Objective {
                        goal: None,
                        ..objective.clone()
                    });
                }
            }
            Self::Objective(id) => {
                for initiative in plan
                    .initiatives
                    .iter()
                    .filter(|row| row.objective == Some(id))
                {
                    draft.put(crate::Initiative {
                        objective: None,
                        ..initiative.clone()
                    });
                }
            }
            Self::Value(_) | Self::Initiative(_) => {}
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

fn remove_role(id: RoleId, plan: &Plan, draft: &mut Draft<'_>) {
    remove_appointments(plan, draft, |appointment| appointment.role == id);
    for involvement in plan.involvements.iter().filter(|row| row.role == id) {
        draft.remove(Key::Involvement((involvement.activity, id)));
    }
    for note in plan.cell_notes.iter().filter(|row| row.role == id) {
        draft.remove(Key::CellNote((note.activity, id)));
    }
    for initiative in plan.initiatives.iter().filter(|row| row.owner == Some(id)) {
        draft.put(crate::Initiative {
            owner: None,
            ..initiative.clone()
        });
    }
    let mut ownership = plan.ownership.clone();
    ownership.lead = ownership.lead.filter(|&lead| lead != id);
    ownership.sponsor = ownership.sponsor.filter(|&sponsor| sponsor != id);
    draft.put(ownership);
}

fn remove_cells(activity: ActivityId, plan: &Plan, draft: &mut Draft<'_>) {
    for note in plan.notes_on(activity) {
        draft.remove(Key::CellNote((activity, note.role)));
    }
    for (role, _) in plan.involved(activity) {
        draft.remove(Key::Involvement((activity, role)));
    }
}

fn remove_appointments(
    plan: &Plan,
    draft: &mut Draft<'_>,
    which: impl Fn(&crate::Appointment) -> bool,
) {
    for appointment in plan
        .appointments
        .iter()
        .filter(|appointment| which(appointment))
    {
        draft.remove(Key::Appointment(appointment.id));
    }
}
