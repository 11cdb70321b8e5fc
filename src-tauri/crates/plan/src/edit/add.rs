//! Adding things.

use super::Edit;
use super::draft::{Draft, find, order_at};
use crate::{
    Activity, DecisionArea, Department, Goal, Held, Initiative, Key, Leader, Objective, Obstacle,
    Refusal, Role, RoleKind, Section, Text, Unit, Value,
};

/// The ids and positions of the rows of a list, or of those that a filter lets through.
macro_rules! neighbours {
    ($table:expr) => {
        $table.iter().map(|row| (row.id.0, &row.order))
    };
    ($table:expr, |$row:ident| $filter:expr) => {
        $table
            .iter()
            .filter(|$row| $filter)
            .map(|row| (row.id.0, &row.order))
    };
}
pub(super) use neighbours;

impl Edit {
    pub(super) fn add(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        match self.clone() {
            Self::AddUnit { id, name, place } => {
                let order = order_at(place, neighbours!(plan.units))?;
                draft.add(Unit { id, name, order })
            }
            Self::AddDepartment { id, name, place } => {
                let order = order_at(place, neighbours!(plan.departments))?;
                draft.add(Department { id, name, order })
            }
            Self::AddRole {
                id,
                title,
                department,
                place,
            } => {
                if let Some(department) = department {
                    find(&plan.departments, department, Key::Department)?;
                }
                let order = order_at(
                    place,
                    neighbours!(plan.roles, |role| role.department == department),
                )?;
                let (held, kind, reports_to) = (Held::Centre, RoleKind::Position, None);
                draft.add(Role {
                    id,
                    department,
                    title,
                    short: None,
                    held,
                    kind,
                    reports_to,
                    order,
                })
            }
            Self::AddLeader { id, name } => draft.add(Leader { id, name }),
            Self::AddArea {
                id,
                title,
                locus,
                place,
            } => {
                let order = order_at(place, neighbours!(plan.areas))?;
                draft.add(DecisionArea {
                    id,
                    title,
                    locus,
                    steering: false,
                    limits: Text::default(),
                    order,
                })
            }
            Self::AddSection { id, title, place } => {
                let order = order_at(place, neighbours!(plan.sections))?;
                draft.add(Section { id, title, order })
            }
            Self::AddActivity {
                id,
                section,
                title,
                area,
                unit,
                place,
            } => {
                find(&plan.sections, section, Key::Section)?;
                if let Some(area) = area {
                    find(&plan.areas, area, Key::DecisionArea)?;
                }
                if let Some(unit) = unit {
                    find(&plan.units, unit, Key::Unit)?;
                }
                let order = order_at(
                    place,
                    neighbours!(plan.activities, |row| row.section == section),
                )?;
                draft.add(Activity {
                    id,
                    section,
                    area,
                    title,
                    outcome: Text::default(),
                    note: Text::default(),
                    unit,
                    order,
                })
            }
            Self::AddValue { id, title, place } => {
                let order = order_at(place, neighbours!(plan.values))?;
                draft.add(Value { id, title, order })
            }
            Self::AddGoal { id, title, place } => {
                let order = order_at(place, neighbours!(plan.goals))?;
                draft.add(Goal {
                    id,
                    title,
                    measure: Text::default(),
                    order,
                })
            }
            Self::AddObjective {
                id,
                title,
                goal,
                place,
            } => {
                if let Some(goal) = goal {
                    find(&plan.goals, goal, Key::Goal)?;
                }
                let order = order_at(place, neighbours!(plan.objectives, |row| row.goal == goal))?;
                draft.add(Objective {
                    id,
                    goal,
                    title,
                    target: None,
                    order,
                })
            }
            Self::AddInitiative {
                id,
                title,
                objective,
                place,
            } => {
                if let Some(objective) = objective {
                    find(&plan.objectives, objective, Key::Objective)?;
                }
                let order = order_at(
                    place,
                    neighbours!(plan.initiatives, |row| row.objective == objective),
                )?;
                let (owner, from, until) = (None, None, None);
                draft.add(Initiative {
                    id,
                    objective,
                    title,
                    owner,
                    from,
                    until,
                    order,
                })
            }
            Self::AddObstacle { id, title, place } => {
                let order = order_at(place, neighbours!(plan.obstacles))?;
                draft.add(Obstacle { id, title, order })
            }
            _ => Ok(()),
        }
    }
}
