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
    /// Where it is something else, unit by unit.
    there: BTreeMap<RoleId, Vec<There>>,
}

/// What a role carries by an activity in a unit, where that is not what it carries everywhere.
struct There {
    unit: UnitId,
    activity: ActivityId,
    weight: Weight,
    everywhere: Weight,
}

impl Weights {
    fn of(plan: &Plan) -> Self {
        let scale = Scale::of(&plan.scheme);
        let mut weights = Self::default();
        let rows = rows(plan);
        for (&activity, row) in &rows {
            match plan.activities.get(activity).and_then(|row| row.unit) {
                Some(unit) => weights.compare(&scale, (unit, activity), &[], row),
                None => weights.add(scale.weigh(row)),
            }
        }
        let own: Vec<&UnitInvolvement> = plan.unit_involvements.iter().collect();
        let place = |cell: &UnitInvolvement| (cell.unit, cell.activity);
        for own in own.chunk_by(|a, b| place(a) == place(b)) {
            let place = place(own[0]);
            let row = rows.get(&place.1).map_or(&[][..], Vec::as_slice);
            let here = own.iter().map(|cell| (cell.role, cell.letters));
            let there: Row = effective::row(row.iter().copied(), here).collect();
            weights.compare(&scale, place, row, &there);
        }
        for there in weights.there.values_mut() {
            there.sort_by_key(|there| (there.unit, there.activity));
        }
        weights
    }

    fn add(&mut self, row: impl Iterator<Item = (RoleId, Weight)>) {
        for (role, weight) in row {
            let sum = self.everywhere.entry(role).or_default();
            *sum = sum.plus(weight);
        }
    }

    /// Notes what each role carries in a unit that is not what it carries everywhere. `there` has
    /// every role that `everywhere` has.
    fn compare(
        &mut self,
        scale: &Scale,
        (unit, activity): (UnitId, ActivityId),
        everywhere: &[(RoleId, Letters)],
        there: &[(RoleId, Letters)],
    ) {
        let mut usual = scale.weigh(everywhere).peekable();
        for (role, weight) in scale.weigh(there) {
            let everywhere = usual.next_if(|&(other, _)| other == role);
            let everywhere = everywhere.map_or_else(Weight::default, |(_, weight)| weight);
            if weight != everywhere {
                self.there.entry(role).or_default().push(There {
                    unit,
                    activity,
                    weight,
                    everywhere,
                });
            }
        }
    }

    /// The roles that carry anything anywhere.
    fn roles(&self) -> BTreeSet<RoleId> {
        let roles = self.everywhere.keys().chain(self.there.keys());
        roles.copied().collect()
    }

    /// What whoever holds a role in these places carries by it.
    fn carried(&self, role: RoleId, places: &Places) -> Weight {
        let mut activities: BTreeMap<ActivityId, Vec<&There>> = BTreeMap::new();
        for there in self.noted(role, places) {
            activities.entry(there.activity).or_default().push(there);
        }
        let usual = self.everywhere.get(&role).copied().unwrap_or_default();
        activities.values().fold(usual, |sum, noted| {
            let everywhere = noted[0].everywhere;
            let in_all = noted.len() == places.len() && !places.contains(&None);
            let least = if in_all {
                Weight::default()
            } else {
                everywhere
            };
            let most = noted.iter().map(|it| it.weight).fold(least, Weight::most);
            sum.plus(most).minus(everywhere)
        })
    }

    /// What is noted of a role in these places.
    fn noted(&self, role: RoleId, places: &Places) -> impl Iterator<Item = &There> {
        let all = self.there.get(&role).map_or(&[][..], Vec::as_slice);
        let everywhere = places.contains(&None).then_some(all);
        let in_units = places.iter().flatten().map(move |&unit| {
            let start = all.partition_point(|there| there.unit < unit);
            let end = all.partition_point(|there| there.unit <= unit);
            &all[start..end]
        });
        let in_units = in_units.filter(move |_| everywhere.is_none());
        everywhere.into_iter().chain(in_units).flatten()
    }
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
}
