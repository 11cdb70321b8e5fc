//! What the checks need to know of each role, kept up to date letter by letter.

use std::collections::BTreeMap;

use super::known::Parts;
use crate::{Activity, Letters, Plan, RoleId};

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
    /// Activities of such areas in which it has a part.
    pub beside_steering: usize,
}

impl Tally {
    fn count(&mut self, letters: Letters, parts: &Parts, steers: bool, step: fn(&mut usize)) {
        if !letters.without_any(parts.out).is_empty() {
            step(&mut self.involved);
            if steers {
                step(&mut self.beside_steering);
            }
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
