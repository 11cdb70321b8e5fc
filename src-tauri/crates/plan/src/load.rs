//! Who carries what.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::presets::Sense;
use crate::{
    ActivityId, Adaptation, Date, Involvement, Key, LeaderId, Letters, Plan, RoleId, Scheme, Thing,
    UnitId,
};

/// What a leader carries by all the roles that they hold, or a role that nobody holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Load {
    /// The leader, or the role.
    pub who: Thing,
    /// What they are called.
    pub name: String,
    /// For how many activities they alone are accountable, somewhere.
    pub decisions: usize,
    /// On how many activities they work, somewhere.
    pub work: usize,
    /// How often they are asked before something is decided, or have to ask others.
    pub talks: usize,
}

/// Where somebody holds a role: in units; `None` for everywhere.
type Places = BTreeSet<Option<UnitId>>;

impl Load {
    /// What everyone carries who holds a role on `today`, and then every role that carries
    /// something and that nobody holds. An activity counts once, in however many units it is done.
    pub fn all(plan: &Plan, today: Date) -> Vec<Self> {
        let all = Weights::of(plan);
        let mut held: BTreeMap<LeaderId, BTreeMap<RoleId, Places>> = BTreeMap::new();
        let mut vacant = all.roles();
        for seat in plan.appointments.iter() {
            if seat.fills_seat(today) {
                let roles = held.entry(seat.leader).or_default();
                roles.entry(seat.role).or_default().insert(seat.unit);
                vacant.remove(&seat.role);
            }
        }
        let leaders = held.iter().map(|(&leader, roles)| {
            let weights = roles.iter();
            let weights = weights.map(|(&role, places)| all.carried(role, places));
            Self::sum(plan, Thing::Leader(leader), weights)
        });
        let vacant = vacant.into_iter().filter_map(|role| {
            let weight = all.carried(role, &Places::from([None]));
            let carries = weight != Weight::default();
            carries.then(|| Self::sum(plan, Thing::Role(role), std::iter::once(weight)))
        });
        leaders.chain(vacant).collect()
    }

    fn sum(plan: &Plan, who: Thing, weights: impl Iterator<Item = Weight>) -> Self {
        let sum = weights.fold(Weight::default(), Weight::plus);
        Self {
            who,
            name: plan.name_of(Key::from(who)),
            decisions: sum.decisions,
            work: sum.work,
            talks: sum.talks,
        }
    }
}

/// What a role carries.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
struct Weight {
    decisions: usize,
    work: usize,
    talks: usize,
}

impl Weight {
    fn plus(self, other: Self) -> Self {
        Self {
            decisions: self.decisions + other.decisions,
            work: self.work + other.work,
            talks: self.talks + other.talks,
        }
    }

    /// Without a part of it.
    fn minus(self, part: Self) -> Self {
        Self {
            decisions: self.decisions - part.decisions,
            work: self.work - part.work,
            talks: self.talks - part.talks,
        }
    }

    /// The more of either.
    fn most(self, other: Self) -> Self {
        Self {
            decisions: self.decisions.max(other.decisions),
            work: self.work.max(other.work),
            talks: self.talks.max(other.talks),
        }
    }
}

/// What every role carries.
#[derive(Default)]
struct Weights {
    /// By the letters that hold everywhere.
    everywhere: BTreeMap<RoleId, Weight>,
    /// By each activity that is not the same everywhere.
    different: BTreeMap<(RoleId, ActivityId), Different>,
}

/// What a role carries by an activity that is not the same everywhere.
#[derive(Default)]
struct Different {
    everywhere: Weight,
    in_units: BTreeMap<UnitId, Weight>,
}

impl Weights {
    fn of(plan: &Plan) -> Self {
        let mut weights = Self::default();
        let cells: Vec<&Involvement> = plan.involvements.iter().collect();
        for cells in cells.chunk_by(|a, b| a.activity == b.activity) {
            weights.note_row(plan, cells);
        }
        for adaptation in plan.adaptations.iter() {
            weights.note_own_way(plan, adaptation);
        }
        weights
    }

    /// Notes a row of the matrix: everywhere, or in the one unit in which it exists.
    fn note_row(&mut self, plan: &Plan, cells: &[&Involvement]) {
        let row: Vec<_> = cells.iter().map(|cell| (cell.role, cell.letters)).collect();
        let activity = cells.first().map(|cell| cell.activity);
        let activity = activity.and_then(|id| plan.activities.get(id));
        let only = activity.and_then(|activity| Some((activity.id, activity.unit?)));
        for (role, weight) in weigh(&plan.scheme, &row) {
            if let Some((activity, unit)) = only {
                self.note((role, activity), Weight::default(), unit, weight);
            } else {
                let sum = self.everywhere.entry(role).or_default();
                *sum = sum.plus(weight);
            }
        }
    }

    fn note_own_way(&mut self, plan: &Plan, adaptation: &Adaptation) {
        let (unit, activity) = (adaptation.unit, adaptation.activity);
        let cells: Vec<_> = plan.effective(unit).involved(activity).collect();
        let there: Vec<_> = cells.iter().map(|cell| (cell.role, cell.letters)).collect();
        let everywhere: Vec<_> = plan.involved(activity).collect();
        let everywhere: BTreeMap<_, _> = weigh(&plan.scheme, &everywhere).collect();
        for (role, weight) in weigh(&plan.scheme, &there) {
            let usual = everywhere.get(&role).copied().unwrap_or_default();
            self.note((role, activity), usual, unit, weight);
        }
    }

    /// Notes what a role carries by an activity in a unit, and what it does in all others of which
    /// nothing is noted.
    fn note(&mut self, of: (RoleId, ActivityId), usual: Weight, unit: UnitId, weight: Weight) {
        if weight != usual {
            let different = self.different.entry(of).or_default();
            different.everywhere = usual;
            different.in_units.insert(unit, weight);
        }
    }

    /// The roles that carry anything anywhere.
    fn roles(&self) -> BTreeSet<RoleId> {
        let here_and_there = self.different.keys().map(|(role, _)| role);
        self.everywhere
            .keys()
            .chain(here_and_there)
            .copied()
            .collect()
    }

    /// What whoever holds a role in these places carries by it.
    fn carried(&self, role: RoleId, places: &Places) -> Weight {
        let (first, last) = (uuid::Uuid::nil(), uuid::Uuid::max());
        let usual = self.everywhere.get(&role).copied().unwrap_or_default();
        let different = self
            .different
            .range((role, ActivityId(first))..=(role, ActivityId(last)));
        different.fold(usual, |sum, (_, different)| {
            sum.plus(different.within(places))
                .minus(different.everywhere)
        })
    }
}

impl Different {
    fn within(&self, places: &Places) -> Weight {
        let everywhere = places.contains(&None);
        let in_units = self.in_units.values().copied().filter(|_| everywhere);
        let there = places.iter().map(|place| {
            let own = place.and_then(|unit| self.in_units.get(&unit));
            own.copied().unwrap_or(self.everywhere)
        });
        in_units.chain(there).fold(Weight::default(), Weight::most)
    }
}

/// What each role carries by one row of the matrix.
fn weigh(scheme: &Scheme, row: &[(RoleId, Letters)]) -> impl Iterator<Item = (RoleId, Weight)> {
    let (answers, works) = (scheme.answers(), scheme.works());
    let asked = scheme.with_sense(Sense::IsAsked);
    let is_asked = move |letters: Letters| asked.is_some_and(|asked| letters.has(asked));
    let to_ask = row.iter().filter(|(_, letters)| is_asked(*letters)).count();
    let answering = row.iter().filter(|(_, letters)| letters.has(answers));
    let alone = answering.count() == 1;
    row.iter().map(move |&(role, letters)| {
        let answers = letters.has(answers);
        // Nobody has to ask themselves.
        let asks = usize::from(answers) * (to_ask - usize::from(is_asked(letters)));
        let weight = Weight {
            decisions: usize::from(answers && alone),
            work: usize::from(letters.has_any(works)),
            talks: usize::from(is_asked(letters)) + asks,
        };
        (role, weight)
    })
}
