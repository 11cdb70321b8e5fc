//! What the checks look up instead of searching the plan for it.

use std::collections::{BTreeMap, BTreeSet};

use super::seats::{seats, vacancies};
use super::tally::{self, Tally};
use crate::presets::Sense;
use crate::{
    Acceptance, Activity, ActivityId, Appointment, AppointmentId, AppointmentKind, Commitment,
    Date, Key, Letter, Letters, Plan, Role, RoleId, Row, Scheme, SectionId, UnitId,
    UnitInvolvement,
};

/// What the checks look up: all of it derived from the plan. What letters and activities change
/// is followed one by one; the rest is worked out anew when anything else changes.
#[derive(Clone, Debug, PartialEq)]
pub struct Known {
    /// The letters that the checks ask about.
    pub parts: Parts,
    /// How many letters each role has.
    pub tallies: BTreeMap<RoleId, Tally>,
    /// The seats that nobody fills.
    pub vacancies: BTreeMap<RoleId, Vec<Option<UnitId>>>,
    /// All roles in the order of the columns.
    pub in_order: Vec<RoleId>,
    /// The place of each role among the columns.
    pub columns: BTreeMap<RoleId, usize>,
    /// Who stands in for the holder of each role.
    pub deputies: BTreeMap<RoleId, Vec<AppointmentId>>,
    /// Who fills a seat without having agreed to it.
    pub unaccepted: BTreeMap<RoleId, Vec<AppointmentId>>,
    /// What people are called, in lower case.
    pub people: BTreeSet<String>,
    /// Roles that look after technology, as far as their English names tell.
    pub technology: Vec<RoleId>,
    /// What each role is in units that do something in their own way; none that is nothing there.
    pub in_units: BTreeMap<RoleId, InUnits>,
    /// What units say of each activity themselves; none that all do as everywhere.
    pub own_words: BTreeMap<ActivityId, Vec<OwnWord>>,
    /// For which activities somebody is named who stands in for a role or decides where it can't,
    /// and in how many places; none without.
    pub stand_ins: BTreeMap<(RoleId, ActivityId), usize>,
    /// Activities that don't say what they are for.
    pub without_outcome: BTreeSet<ActivityId>,
    /// How many activities each section has; none that is empty.
    pub in_section: BTreeMap<SectionId, usize>,
}

impl Known {
    /// Everything there is to know of a plan on one day.
    pub fn of(plan: &Plan, today: Date) -> Self {
        let parts = Parts::of(&plan.scheme);
        let columns = plan.columns();
        let is_deputy = |seat: &Appointment| seat.kind == AppointmentKind::Deputy;
        let mut known = Self {
            tallies: tally::tally(plan, &parts),
            vacancies: vacancies(plan, today),
            in_order: columns.iter().map(|role| role.id).collect(),
            columns: (0..).zip(&columns).map(|(i, role)| (role.id, i)).collect(),
            deputies: seats(plan, today, |seat| {
                is_deputy(seat) && seat.acceptance != Acceptance::Declined
            }),
            unaccepted: seats(plan, today, |seat| {
                !is_deputy(seat) && seat.acceptance == Acceptance::Proposed
            }),
            people: plan
                .leaders
                .iter()
                .map(|row| folded(row.name.as_str()))
                .collect(),
            technology: columns
                .iter()
                .filter(|role| looks_after_technology(plan, role))
                .map(|role| role.id)
                .collect(),
            in_units: BTreeMap::new(),
            own_words: BTreeMap::new(),
            stand_ins: BTreeMap::new(),
            without_outcome: BTreeSet::new(),
            in_section: BTreeMap::new(),
            parts,
        };
        for row in plan.activities.iter() {
            known.note_activity(row, true);
        }
        for row in plan.unit_involvements.iter() {
            known.note_in_unit(row, true);
        }
        for row in plan.commitments.iter() {
            known.note_commitment(row, true);
        }
        known
    }

    /// Takes note of a row that is there, or that is there no more.
    pub fn note(&mut self, row: &Row, is_there: bool) {
        match row {
            Row::Activity(row) => self.note_activity(row, is_there),
            Row::UnitInvolvement(row) => self.note_in_unit(row, is_there),
            Row::Commitment(row) => self.note_commitment(row, is_there),
            _ => {}
        }
    }

    fn note_in_unit(&mut self, row: &UnitInvolvement, is_there: bool) {
        let there = self.in_units.entry(row.role).or_default();
        if !row.letters.without_any(self.parts.out).is_empty() {
            count(&mut there.involved, is_there);
        }
        if row.letters.has(self.parts.answers) {
            count(&mut there.accountable, is_there);
        }
        if *there == InUnits::default() {
            self.in_units.remove(&row.role);
        }
        self.note_own_word(row, is_there);
    }

    /// They stay in order, unit by unit.
    fn note_own_word(&mut self, row: &UnitInvolvement, is_there: bool) {
        let word = OwnWord {
            unit: row.unit,
            role: row.role,
            answers: row.letters.has(self.parts.answers),
        };
        let words = self.own_words.entry(row.activity).or_default();
        match (words.binary_search(&word), is_there) {
            (Err(place), true) => words.insert(place, word),
            (Ok(place), false) => drop(words.remove(place)),
            _ => {}
        }
        if words.is_empty() {
            self.own_words.remove(&row.activity);
        }
    }

    fn note_commitment(&mut self, row: &Commitment, is_there: bool) {
        if row.deputy.or(row.escalation).is_none() {
            return;
        }
        let key = (row.role, row.activity);
        let places = self.stand_ins.entry(key).or_default();
        count(places, is_there);
        if *places == 0 {
            self.stand_ins.remove(&key);
        }
    }

    fn note_activity(&mut self, activity: &Activity, is_there: bool) {
        let in_section = self.in_section.entry(activity.section).or_default();
        count(in_section, is_there);
        if *in_section == 0 {
            self.in_section.remove(&activity.section);
        }
        if is_there && activity.outcome.is_empty() {
            self.without_outcome.insert(activity.id);
        } else {
            self.without_outcome.remove(&activity.id);
        }
    }
}

/// What a role is in units that do something in their own way.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InUnits {
    /// How often it has a part.
    pub involved: usize,
    /// How often it answers.
    pub accountable: usize,
}

/// What a unit says itself of one role on an activity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnWord {
    /// The unit.
    pub unit: UnitId,
    /// The role.
    pub role: RoleId,
    /// Whether it answers there.
    pub answers: bool,
}

fn count(number: &mut usize, is_there: bool) {
    *number = match is_there {
        true => *number + 1,
        false => number.saturating_sub(1),
    };
}

/// A name as it is compared with others.
pub fn folded(name: &str) -> String {
    name.to_lowercase()
}

fn looks_after_technology(plan: &Plan, role: &Role) -> bool {
    const WORDS: [&str; 8] = [
        "cio",
        "cto",
        "digital",
        "information",
        "it",
        "software",
        "systems",
        "technology",
    ];
    let department = role.department.map(Key::Department);
    let department = department.map(|key| plan.name_of(key)).unwrap_or_default();
    let short = role.short_title().as_str();
    [role.title.as_str(), short, &department]
        .iter()
        .flat_map(|name| name.split(|c: char| !c.is_alphanumeric()))
        .any(|word| WORDS.contains(&word.to_lowercase().as_str()))
}

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
