//! How CX is governed.

use super::Edit;
use super::draft::{Draft, find};
use crate::{BuyIn, Council, CouncilMember, Key, Ownership, Plan, Refusal, RoleId};

impl Edit {
    /// Edits of the lead's mandate, the council, and where departments stand.
    pub(super) fn govern(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        match self.clone() {
            Self::SetMandate {
                scope,
                reports_to,
                escalation,
            } => {
                roles(plan, [reports_to, escalation])?;
                draft.put(Ownership {
                    scope,
                    reports_to,
                    escalation,
                    ..plan.ownership.clone()
                });
            }
            Self::DescribeCouncil {
                charter,
                chair,
                decides,
                rhythm,
                tie_break,
            } => {
                roles(plan, [chair])?;
                draft.put(Council {
                    charter,
                    chair,
                    decides,
                    rhythm,
                    tie_break,
                });
            }
            Self::AddMember { role } => {
                find(&plan.roles, role, Key::Role)?;
                draft.put(CouncilMember { role });
            }
            Self::RemoveMember { role } => {
                find(&plan.council_members, role, Key::CouncilMember)?;
                draft.remove(Key::CouncilMember(role));
            }
            Self::SetBuyIn {
                department,
                stance,
                change,
            } => {
                find(&plan.departments, department, Key::Department)?;
                match stance {
                    Some(stance) => draft.put(BuyIn {
                        department,
                        stance,
                        change,
                    }),
                    None => draft.remove(Key::BuyIn(department)),
                }
            }
            _ => {}
        }
        Ok(())
    }
}

fn roles(plan: &Plan, named: impl IntoIterator<Item = Option<RoleId>>) -> Result<(), Refusal> {
    for role in named.into_iter().flatten() {
        find(&plan.roles, role, Key::Role)?;
    }
    Ok(())
}
