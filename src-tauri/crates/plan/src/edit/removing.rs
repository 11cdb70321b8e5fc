//! Taking things out of the plan, with what only makes sense with them.

use super::Thing;
use super::draft::Draft;
use crate::table::Entity;
use crate::{
    Activity, ActivityId, Appointment, Commitment, DepartmentId, Initiative, Key, Objective,
    Refusal, Role, RoleId, UnitId,
};

impl Thing {
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
            Self::Unit(id) => draft.remove_unit(id),
            Self::Department(id) => draft.remove_department(id),
            Self::Role(id) => draft.remove_role(id),
            Self::Leader(id) => draft.remove_appointments(|seat| seat.leader == id),
            Self::Area(id) => {
                for activity in plan.activities.iter().filter(|row| row.area == Some(id)) {
                    draft.put(Activity {
                        area: None,
                        ..activity.clone()
                    });
                }
            }
            Self::Section(id) => draft.remove_activities(|activity| activity.section == id),
            Self::Activity(id) => draft.remove_cells(id),
            Self::Goal(id) => {
                for objective in plan.objectives.iter().filter(|row| row.goal == Some(id)) {
                    draft.put(Objective {
                        goal: None,
                        ..objective.clone()
                    });
                }
            }
            Self::Objective(id) => {
                let serving = |row: &&Initiative| row.objective == Some(id);
                for initiative in plan.initiatives.iter().filter(serving) {
                    draft.put(Initiative {
                        objective: None,
                        ..initiative.clone()
                    });
                }
            }
            Self::Value(_) | Self::Initiative(_) | Self::Obstacle(_) | Self::Draft(_) => {}
        }
        Ok(())
    }
}

impl Draft<'_> {
    /// What is different in the unit goes with it, and so does what exists only there.
    fn remove_unit(&mut self, id: UnitId) {
        self.remove_appointments(|seat| seat.unit == Some(id));
        self.remove_activities(|activity| activity.unit == Some(id));
        let plan = self.plan;
        for row in plan.adaptations.iter().filter(|row| row.unit == id) {
            self.lift(id, row.activity);
        }
        for row in plan.commitments.iter().filter(|row| row.unit == Some(id)) {
            self.remove(Key::Commitment(row.id()));
        }
    }

    fn remove_department(&mut self, id: DepartmentId) {
        let plan = self.plan;
        for role in plan.roles.iter().filter(|role| role.department == Some(id)) {
            self.put(Role {
                department: None,
                ..role.clone()
            });
        }
        self.remove(Key::BuyIn(id));
    }

    fn remove_role(&mut self, id: RoleId) {
        self.remove_appointments(|seat| seat.role == id);
        let plan = self.plan;
        for row in plan.involvements.iter().filter(|row| row.role == id) {
            self.remove(Key::Involvement((row.activity, id)));
        }
        for note in plan.cell_notes.iter().filter(|row| row.role == id) {
            self.remove(Key::CellNote((note.activity, id)));
        }
        for row in plan.unit_involvements.iter().filter(|row| row.role == id) {
            self.involve_as_everywhere(row.unit, row.activity, id);
        }
        self.release(id);
    }

    /// Clears whatever names a role as somebody to turn to.
    fn release(&mut self, id: RoleId) {
        let plan = self.plan;
        let other = |role: &RoleId| *role != id;
        let above = plan.roles.get(id).and_then(|role| role.reports_to);
        for role in plan.roles.iter().filter(|role| role.reports_to == Some(id)) {
            self.put(Role {
                reports_to: above,
                ..role.clone()
            });
        }
        for row in plan.commitments.iter() {
            self.commit(Commitment {
                deputy: row.deputy.filter(other),
                escalation: row.escalation.filter(other),
                ..row.clone()
            });
            if row.role == id {
                self.remove(Key::Commitment(row.id()));
            }
        }
        for initiative in plan.initiatives.iter().filter(|row| row.owner == Some(id)) {
            self.put(Initiative {
                owner: None,
                ..initiative.clone()
            });
        }
        let mut ownership = plan.ownership.clone();
        ownership.lead = ownership.lead.filter(other);
        ownership.sponsor = ownership.sponsor.filter(other);
        ownership.reports_to = ownership.reports_to.filter(other);
        ownership.escalation = ownership.escalation.filter(other);
        self.put(ownership);
        let mut council = plan.council.clone();
        council.chair = council.chair.filter(other);
        self.put(council);
        self.remove(Key::CouncilMember(id));
    }

    fn remove_activities(&mut self, which: impl Fn(&Activity) -> bool) {
        let plan = self.plan;
        for activity in plan.activities.iter().filter(|activity| which(activity)) {
            self.remove(Key::Activity(activity.id));
            self.remove_cells(activity.id);
        }
    }

    fn remove_cells(&mut self, activity: ActivityId) {
        let plan = self.plan;
        for note in plan.notes_on(activity) {
            self.remove(Key::CellNote((activity, note.role)));
        }
        for (role, _) in plan.involved(activity) {
            self.remove(Key::Involvement((activity, role)));
        }
        for row in plan.commitments_to(activity) {
            self.remove(Key::Commitment(row.id()));
        }
        for unit in plan.units.iter() {
            self.lift(unit.id, activity);
        }
    }

    fn remove_appointments(&mut self, which: impl Fn(&Appointment) -> bool) {
        let plan = self.plan;
        for seat in plan.appointments.iter().filter(|seat| which(seat)) {
            self.remove(Key::Appointment(seat.id));
        }
    }
}
