//! What the checks look up instead of searching the plan for it.

use std::collections::{BTreeMap, BTreeSet};

use super::tally::{self, Tally};
use crate::presets::Sense;
use crate::{
    Acceptance, Activity, ActivityId, Appointment, AppointmentId, AppointmentKind, Date, Held, Key,
    Letter, Letters, Plan, Role, RoleId, RoleKind, Scheme, SectionId, UnitId,
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
            deputies: seats(plan, today, is_deputy),
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
            without_outcome: BTreeSet::new(),
            in_section: BTreeMap::new(),
            parts,
        };
        for activity in plan.activities.iter() {
            known.note(activity, true);
        }
        known
    }

    /// Takes note of an activity that is there, or that is there no more.
    pub fn note(&mut self, activity: &Activity, is_there: bool) {
        let count = self.in_section.entry(activity.section).or_default();
        *count = match is_there {
            true => *count + 1,
            false => count.saturating_sub(1),
        };
        if *count == 0 {
            self.in_section.remove(&activity.section);
        }
        if is_there && activity.outcome.is_empty() {
            self.without_outcome.insert(activity.id);
        } else {
            self.without_outcome.remove(&activity.id);
        }
    }
}

/// The appointments of this kind that are current, by role.
fn seats(
    plan: &Plan,
    today: Date,
    of_kind: impl Fn(&Appointment) -> bool,
) -> BTreeMap<RoleId, Vec<AppointmentId>> {
    let mut seats: BTreeMap<RoleId, Vec<AppointmentId>> = BTreeMap::new();
    for seat in plan.appointments.iter() {
        if seat.is_current(today) && of_kind(seat) {
            seats.entry(seat.role).or_default().push(seat.id);
        }
    }
    seats
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
