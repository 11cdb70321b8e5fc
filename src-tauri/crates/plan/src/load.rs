//! Who carries what.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::presets::Sense;
use crate::{Date, Involvement, Key, LeaderId, Plan, RoleId, Thing};

/// What a leader carries by all the roles that they hold, or a role that nobody holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Load {
    /// The leader, or the role.
    pub who: Thing,
    /// What they are called.
    pub name: String,
    /// For how many activities they alone are accountable.
    pub decisions: usize,
    /// On how many activities they work.
    pub work: usize,
    /// How often they are asked before something is decided, or have to ask others.
    pub talks: usize,
}

/// The part of a load that comes from one role.
#[derive(Clone, Copy, Default, PartialEq)]
struct Weight {
    decisions: usize,
    work: usize,
    talks: usize,
}

impl Load {
    /// What everyone carries who holds a role on `today`, and then every role that carries
    /// something and that nobody holds.
    pub fn all(plan: &Plan, today: Date) -> Vec<Self> {
        let weights = weights(plan);
        let weight = |role: &RoleId| weights.get(role).copied().unwrap_or_default();
        let mut held: BTreeMap<LeaderId, BTreeSet<RoleId>> = BTreeMap::new();
        let mut vacant: BTreeSet<RoleId> = weights.keys().copied().collect();
        for seat in plan.appointments.iter() {
            if seat.fills_seat(today) {
                held.entry(seat.leader).or_default().insert(seat.role);
                vacant.remove(&seat.role);
            }
        }
        let leaders = held.iter().map(|(&leader, roles)| {
            let weights = roles.iter().map(weight);
            Self::of(plan, Thing::Leader(leader), weights)
        });
        let vacant = vacant
            .iter()
            .map(|role| Self::of(plan, Thing::Role(*role), std::iter::once(weight(role))));
        leaders.chain(vacant).collect()
    }

    fn of(plan: &Plan, who: Thing, weights: impl Iterator<Item = Weight>) -> Self {
        let sum = weights.fold(Weight::default(), |sum, weight| Weight {
            decisions: sum.decisions + weight.decisions,
            work: sum.work + weight.work,
            talks: sum.talks + weight.talks,
        });
        Self {
            who,
            name: plan.name_of(Key::from(who)),
            decisions: sum.decisions,
            work: sum.work,
            talks: sum.talks,
        }
    }
}

/// What each role carries that carries something.
fn weights(plan: &Plan) -> BTreeMap<RoleId, Weight> {
    let mut weights = BTreeMap::new();
    let cells: Vec<&Involvement> = plan.involvements.iter().collect();
    for row in cells.chunk_by(|a, b| a.activity == b.activity) {
        add(plan, row, &mut weights);
    }
    weights.retain(|_, weight| *weight != Weight::default());
    weights
}

/// Adds what follows from one row of the matrix.
fn add(plan: &Plan, cells: &[&Involvement], weights: &mut BTreeMap<RoleId, Weight>) {
    let scheme = &plan.scheme;
    let (answers, works) = (scheme.answers(), scheme.works());
    let asked = scheme.with_sense(Sense::IsAsked);
    let is_asked = |cell: &Involvement| asked.is_some_and(|asked| cell.letters.has(asked));
    let to_ask = cells.iter().filter(|cell| is_asked(cell)).count();
    let alone = cells
        .iter()
        .filter(|cell| cell.letters.has(answers))
        .count()
        == 1;
    for cell in cells {
        let weight = weights.entry(cell.role).or_default();
        weight.work += usize::from(cell.letters.has_any(works));
        weight.talks += usize::from(is_asked(cell));
        if cell.letters.has(answers) {
            weight.decisions += usize::from(alone);
            // Nobody has to ask themselves.
            weight.talks += to_ask - usize::from(is_asked(cell));
        }
    }
}
