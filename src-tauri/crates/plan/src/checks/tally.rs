//! What the checks need to know of each role, kept up to date letter by letter.

use std::collections::BTreeMap;

use crate::presets::Sense;
use crate::{
    Activity, Appointment, Date, Held, Letter, Letters, Plan, Role, RoleId, RoleKind, Scheme,
    UnitId,
};

/// Which letters of the plan's scheme the checks ask about.
#[derive(Clone, Debug, PartialEq)]
pub struct Parts {
    /// That of whoever answers.
    pub answers: Letter,
    /// Those of who carries an activity with them: an activity can't be without these.
    pub works: Letters,
    /// That of who is asked before.
    pub asked: Option<Letter>,
    /// That of who is told after.
    pub told: Option<Letter>,
    /// Those that say that a role has no part.
    pub out: Letters,
    /// All of them.
    pub all: Letters,
}

impl Parts {
    /// The letters of this scheme.
    pub fn of(scheme: &Scheme) -> Self {
        Self {
            answers: scheme.answers(),
            works: scheme.works(),
            asked: scheme.with_sense(Sense::IsAsked),
            told: scheme.with_sense(Sense::IsTold),
            out: scheme.with_sense(Sense::IsOut).into_iter().collect(),
            all: scheme.letters(),
        }
    }
}

/// How many letters a role has.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tally {
    /// Activities in which it has a part.
    pub involved: usize,
    /// Activities that it answers for.
    pub accountable: usize,
    /// Activities that it works on.
    pub responsible: usize,
    /// Activities that it answers for, of areas that steer CX.
    pub steering: usize,
}

impl Tally {
    fn count(&mut self, letters: Letters, parts: &Parts, steers: bool, step: fn(&mut usize)) {
        if !letters.without_any(parts.out).is_empty() {
            step(&mut self.involved);
        }
        if letters.has_any(parts.works) {
            step(&mut self.responsible);
        }
        if letters.has(parts.answers) {
            step(&mut self.accountable);
            if steers {
                step(&mut self.steering);
            }
        }
    }

    /// Counts a cell in.
    pub fn add(&mut self, letters: Letters, parts: &Parts, steers: bool) {
        self.count(letters, parts, steers, |count| *count += 1);
    }

    /// Counts a cell out.
    pub fn remove(&mut self, letters: Letters, parts: &Parts, steers: bool) {
        self.count(letters, parts, steers, |count| {
            *count = count.saturating_sub(1);
        });
    }
}

/// Whether the activity belongs to an area that steers CX.
pub fn steers(plan: &Plan, activity: &Activity) -> bool {
    activity
        .area
        .and_then(|area| plan.areas.get(area))
        .is_some_and(|area| area.steering)
}

/// The tally of every role.
pub fn tally(plan: &Plan, parts: &Parts) -> BTreeMap<RoleId, Tally> {
    let mut tallies: BTreeMap<RoleId, Tally> = plan
        .roles
        .iter()
        .map(|role| (role.id, Tally::default()))
        .collect();
    for row in plan.involvements.iter() {
        let steers = plan
            .activities
            .get(row.activity)
            .is_some_and(|row| steers(plan, row));
        if let Some(tally) = tallies.get_mut(&row.role) {
            tally.add(row.letters, parts, steers);
        }
    }
    tallies
}

/// The seats of each role that nobody fills on `today`: `None` stands for the one central seat.
/// Groups have no seats. A person who holds a role of the units without naming one fills them all.
pub fn vacancies(plan: &Plan, today: Date) -> BTreeMap<RoleId, Vec<Option<UnitId>>> {
    let units: Vec<UnitId> = plan.units.in_order().iter().map(|unit| unit.id).collect();
    let mut filled: BTreeMap<RoleId, Vec<&Appointment>> = BTreeMap::new();
    for seat in plan
        .appointments
        .iter()
        .filter(|seat| seat.fills_seat(today))
    {
        filled.entry(seat.role).or_default().push(seat);
    }
    let empty_seats = |role: &Role| -> Vec<Option<UnitId>> {
        let holders = filled.get(&role.id).map_or(&[][..], Vec::as_slice);
        let everywhere = holders.iter().any(|seat| seat.unit.is_none());
        match role.held {
            _ if everywhere => Vec::new(),
            Held::PerUnit if !units.is_empty() => units
                .iter()
                .filter(|&&unit| !holders.iter().any(|seat| seat.unit == Some(unit)))
                .map(|&unit| Some(unit))
                .collect(),
            Held::PerUnit | Held::Centre if holders.is_empty() => vec![None],
            Held::PerUnit | Held::Centre => Vec::new(),
        }
    };
    plan.roles
        .iter()
        .filter(|role| role.kind == RoleKind::Position)
        .map(|role| (role.id, empty_seats(role)))
        .filter(|(_, seats)| !seats.is_empty())
        .collect()
}
