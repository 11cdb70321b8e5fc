//! Who carries what.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::presets::Sense;
use crate::{
    ActivityId, Date, Involvement, Key, LeaderId, Letter, Letters, Plan, RoleId, Scheme, Thing,
    UnitId, UnitInvolvement, effective,
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
    different: BTreeMap<RoleId, Vec<Different>>,
}

/// What a role carries by an activity that is not the same everywhere.
struct Different {
    everywhere: Weight,
    /// In the order of the units' ids.
    in_units: Vec<(UnitId, Weight)>,
}

/// What a role carries by an activity in a unit, where that is not what it carries everywhere.
struct There {
    role: RoleId,
    activity: ActivityId,
    unit: UnitId,
    everywhere: Weight,
    weight: Weight,
}

impl Weights {
    fn of(plan: &Plan) -> Self {
        let scale = Scale::of(&plan.scheme);
        let mut weights = Self::default();
        let mut different = Vec::new();
        let rows = rows(plan);
        for (&activity, row) in &rows {
            let only = plan.activities.get(activity).and_then(|row| row.unit);
            match only {
                Some(unit) => scale.compare((activity, unit), &[], row, &mut different),
                None => weights.add(scale.weigh(row)),
            }
        }
        let own: Vec<&UnitInvolvement> = plan.unit_involvements.iter().collect();
        let is_same = |a: &&UnitInvolvement, b: &&UnitInvolvement| {
            (a.unit, a.activity) == (b.unit, b.activity)
        };
        for own in own.chunk_by(is_same) {
            let place = (own[0].activity, own[0].unit);
            let row = rows.get(&place.0).map_or(&[][..], Vec::as_slice);
            let here = own.iter().map(|cell| (cell.role, cell.letters));
            let there: Row = effective::row(row.iter().copied(), here).collect();
            scale.compare(place, row, &there, &mut different);
        }
        weights.different = by_role(different);
        weights
    }

    fn add(&mut self, row: impl Iterator<Item = (RoleId, Weight)>) {
        for (role, weight) in row {
            let sum = self.everywhere.entry(role).or_default();
            *sum = sum.plus(weight);
        }
    }

    /// The roles that carry anything anywhere.
    fn roles(&self) -> BTreeSet<RoleId> {
        let roles = self.everywhere.keys().chain(self.different.keys());
        roles.copied().collect()
    }

    /// What whoever holds a role in these places carries by it.
    fn carried(&self, role: RoleId, places: &Places) -> Weight {
        let usual = self.everywhere.get(&role).copied().unwrap_or_default();
        let different = self.different.get(&role).into_iter().flatten();
        different.fold(usual, |sum, different| {
            sum.plus(different.within(places))
                .minus(different.everywhere)
        })
    }
}

impl Different {
    fn within(&self, places: &Places) -> Weight {
        let everywhere = places.contains(&None);
        let in_units = self.in_units.iter().filter(|_| everywhere);
        let in_units = in_units.map(|&(_, weight)| weight);
        let there = places.iter().map(|place| {
            let own = place.and_then(|unit| self.in_unit(unit));
            own.unwrap_or(self.everywhere)
        });
        in_units.chain(there).fold(Weight::default(), Weight::most)
    }

    fn in_unit(&self, unit: UnitId) -> Option<Weight> {
        let place = self.in_units.binary_search_by_key(&unit, |&(unit, _)| unit);
        place.ok().map(|place| self.in_units[place].1)
    }
}

fn by_role(mut different: Vec<There>) -> BTreeMap<RoleId, Vec<Different>> {
    different.sort_unstable_by_key(|there| (there.role, there.activity, there.unit));
    let mut by_role: BTreeMap<RoleId, Vec<Different>> = BTreeMap::new();
    for units in different.chunk_by(|a, b| (a.role, a.activity) == (b.role, b.activity)) {
        by_role.entry(units[0].role).or_default().push(Different {
            everywhere: units[0].everywhere,
            in_units: units.iter().map(|it| (it.unit, it.weight)).collect(),
        });
    }
    by_role
}

/// Who is what on one activity, by the id of the role.
type Row = Vec<(RoleId, Letters)>;

/// Every row of the matrix that anybody is involved in.
fn rows(plan: &Plan) -> BTreeMap<ActivityId, Row> {
    let cells: Vec<&Involvement> = plan.involvements.iter().collect();
    let rows = cells.chunk_by(|a, b| a.activity == b.activity);
    rows.map(|cells| {
        let row = cells.iter().map(|cell| (cell.role, cell.letters));
        (cells[0].activity, row.collect())
    })
    .collect()
}

/// By which letters a role carries something.
struct Scale {
    answers: Letter,
    works: Letters,
    asked: Option<Letter>,
}

impl Scale {
    fn of(scheme: &Scheme) -> Self {
        Self {
            answers: scheme.answers(),
            works: scheme.works(),
            asked: scheme.with_sense(Sense::IsAsked),
        }
    }

    fn is_asked(&self, letters: Letters) -> bool {
        self.asked.is_some_and(|asked| letters.has(asked))
    }

    /// What each role carries by one row of the matrix.
    fn weigh(&self, row: &[(RoleId, Letters)]) -> impl Iterator<Item = (RoleId, Weight)> {
        let to_ask = row.iter().filter(|(_, letters)| self.is_asked(*letters));
        let to_ask = to_ask.count();
        let answering = row.iter().filter(|(_, letters)| letters.has(self.answers));
        let alone = answering.count() == 1;
        row.iter().map(move |&(role, letters)| {
            let (answers, is_asked) = (letters.has(self.answers), self.is_asked(letters));
            // Nobody has to ask themselves.
            let asks = usize::from(answers) * (to_ask - usize::from(is_asked));
            let weight = Weight {
                decisions: usize::from(answers && alone),
                work: usize::from(letters.has_any(self.works)),
                talks: usize::from(is_asked) + asks,
            };
            (role, weight)
        })
    }

    /// Notes what each role carries in a unit that is not what it carries everywhere. `there` has
    /// every role that `everywhere` has.
    fn compare(
        &self,
        (activity, unit): (ActivityId, UnitId),
        everywhere: &[(RoleId, Letters)],
        there: &[(RoleId, Letters)],
        different: &mut Vec<There>,
    ) {
        let mut usual = self.weigh(everywhere).peekable();
        for (role, weight) in self.weigh(there) {
            let everywhere = usual.next_if(|&(other, _)| other == role);
            let everywhere = everywhere.map_or_else(Weight::default, |(_, weight)| weight);
            if weight != everywhere {
                different.push(There {
                    role,
                    activity,
                    unit,
                    everywhere,
                    weight,
                });
            }
        }
    }
}
