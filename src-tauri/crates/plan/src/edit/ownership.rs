//! Who leads CX, what the centre keeps, and who holds which role.

use super::Edit;
use super::draft::{Draft, find};
use super::fill::in_order;
use crate::{Acceptance, Appointment, Considered, Held, Key, Leader, Refusal, RoleId};

impl Edit {
    /// Edits of ownership model and decision areas.
    pub(super) fn decide_ownership(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        match self.clone() {
            Self::SetLocus { area, locus } => {
                let row = find(&plan.areas, area, Key::DecisionArea)?.clone();
                draft.put(crate::DecisionArea { locus, ..row });
            }
            Self::SetSteering { area, steering } => {
                let row = find(&plan.areas, area, Key::DecisionArea)?.clone();
                draft.put(crate::DecisionArea { steering, ..row });
            }
            Self::SetLimits { area, limits } => {
                let row = find(&plan.areas, area, Key::DecisionArea)?.clone();
                draft.put(crate::DecisionArea { limits, ..row });
            }
            Self::ApplyConfiguration { configuration } => {
                for area in plan.areas.iter() {
                    let locus = configuration.proposes(area);
                    draft.put(crate::DecisionArea {
                        locus,
                        ..area.clone()
                    });
                }
            }
            Self::ChooseModel {
                model,
                own_name,
                lead,
                sponsor,
            } => {
                for role in lead.into_iter().chain(sponsor) {
                    find(&plan.roles, role, Key::Role)?;
                }
                let ownership = match plan.ownership.model {
                    Some(old) if model != Some(old) => plan.ownership.clone().unexplained(),
                    _ => plan.ownership.clone(),
                };
                draft.put(crate::Ownership {
                    model,
                    own_name,
                    lead,
                    sponsor,
                    ..ownership
                });
            }
            Self::ExplainModel {
                reason,
                decided_by,
                decided_on,
            } => {
                let ownership = plan.ownership.clone();
                draft.put(crate::Ownership {
                    reason,
                    decided_by,
                    decided_on,
                    ..ownership
                });
            }
            Self::Consider {
                model,
                reasons_for,
                reasons_against,
            } => {
                draft.put(Considered {
                    model,
                    reasons_for,
                    reasons_against,
                });
            }
            Self::Disregard { model } => {
                find(&plan.considered, model, Key::Considered)?;
                draft.remove(Key::Considered(model));
            }
            _ => {}
        }
        Ok(())
    }

    /// Edits of the shape of a role and of who holds it.
    pub(super) fn fill_seat(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        match self.clone() {
            Self::ShapeRole { role, held, kind } => {
                let row = find(&plan.roles, role, Key::Role)?.clone();
                draft.put(crate::Role { held, kind, ..row });
                if held == Held::Centre {
                    release_units(role, draft);
                }
            }
            Self::Appoint {
                id,
                leader,
                name,
                role,
                unit,
                kind,
            } => {
                let held = find(&plan.roles, role, Key::Role)?.held;
                match (plan.leaders.get(leader), name) {
                    (Some(_), _) => {}
                    (None, Some(name)) => draft.add(Leader { id: leader, name })?,
                    (None, None) => {
                        find(&plan.leaders, leader, Key::Leader)?;
                    }
                }
                if let Some(unit) = unit {
                    find(&plan.units, unit, Key::Unit)?;
                    if held == Held::Centre {
                        return Err(Refusal::because("refused-held-centrally"));
                    }
                }
                let (from, until, acceptance) = (None, None, Acceptance::Proposed);
                let seat = Appointment {
                    id,
                    leader,
                    role,
                    unit,
                    kind,
                    from,
                    until,
                    acceptance,
                    note: crate::Text::default(),
                };
                let taken = |other: &Appointment| {
                    (other.leader, other.role, other.unit) == (leader, role, unit)
                };
                if plan.appointments.iter().any(taken) {
                    return Err(Refusal::because("refused-already-appointed"));
                }
                draft.add(seat)?;
            }
            Self::AmendAppointment {
                appointment,
                kind,
                from,
                until,
                acceptance,
                note,
            } => {
                in_order(from, until)?;
                let row = find(&plan.appointments, appointment, Key::Appointment)?.clone();
                let note = note.unwrap_or_else(|| row.note.clone());
                draft.put(Appointment {
                    note,
                    kind,
                    from,
                    until,
                    acceptance,
                    ..row
                });
            }
            _ => {}
        }
        Ok(())
    }
}

/// A role that is held once has no units.
fn release_units(role: RoleId, draft: &mut Draft<'_>) {
    for seat in draft
        .plan
        .appointments
        .iter()
        .filter(|seat| seat.role == role)
    {
        draft.put(Appointment {
            unit: None,
            ..seat.clone()
        });
    }
}
