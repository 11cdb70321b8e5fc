//! Checks of the plan as a whole: what would be noise if it were asked of each row.

use super::catalog::{R21, R24, R25, R28, R29};
use super::findings::View;
use super::{Finding, Fix, Scope};
use crate::{Acceptance, ActivityId, Appointment, Edit, Key, Message, Role, RoleKind, Section};

/// So many are named, and so many ways are offered.
const NAMED: usize = 3;

/// So many places are pointed at.
const PLACES: usize = 20;

/// Everything worth asking once.
pub fn check(view: &View<'_>) -> Vec<Finding> {
    let accountable = accountable(view);
    let found = [
        without_deputy(view, &accountable),
        large_sections(view),
        many_roles(view),
        without_outcome(view),
        not_accepted(view, &accountable),
    ];
    found.into_iter().flatten().collect()
}

/// The roles that answer for something, in the order of the matrix's columns.
fn accountable<'a>(view: &'a View<'_>) -> Vec<&'a Role> {
    let roles = view.known.in_order.iter();
    roles
        .filter(|&&role| view.tally(role).accountable > 0)
        .filter_map(|&role| view.plan.roles.get(role))
        .filter(|role| role.kind == RoleKind::Position)
        .collect()
}

fn first_names<'a>(names: impl Iterator<Item = &'a crate::Title>) -> Vec<String> {
    names.take(NAMED).map(ToString::to_string).collect()
}

/// R21. A role that nobody holds has a larger question open.
fn without_deputy(view: &View<'_>, accountable: &[&Role]) -> Option<Finding> {
    let alone: Vec<&Role> = accountable
        .iter()
        .copied()
        .filter(|role| view.can_answer(role) && !has_stand_in(view, role))
        .collect();
    let args = [
        ("count", alone.len().into()),
        (
            "roles",
            first_names(alone.iter().map(|role| &role.title)).into(),
        ),
    ];
    let places = alone.iter().take(PLACES).map(|role| Key::Role(role.id));
    (!alone.is_empty()).then(|| Finding::new(&R21, Scope::Plan, &args).at(places))
}

/// Whether somebody stands in for a role, or for each activity that it answers for.
fn has_stand_in(view: &View<'_>, role: &Role) -> bool {
    let (first, last) = (uuid::Uuid::nil(), uuid::Uuid::max());
    let activities = (role.id, ActivityId(first))..=(role.id, ActivityId(last));
    let covered = || view.known.stand_ins.range(activities).count();
    view.known.deputies.contains_key(&role.id)
        || (!view.known.stand_ins.is_empty() && covered() >= view.tally(role.id).accountable)
}

/// R24
fn large_sections(view: &View<'_>) -> Option<Finding> {
    let most = usize::from(view.plan.thresholds.activities_per_section);
    let in_section = view.known.in_section.iter();
    let large: Vec<&Section> = in_section
        .filter(|&(_, &count)| count > most)
        .filter_map(|(&section, _)| view.plan.sections.get(section))
        .collect();
    let args = [
        ("count", large.len().into()),
        (
            "sections",
            first_names(large.iter().map(|row| &row.title)).into(),
        ),
        ("most", most.into()),
    ];
    let places = large.iter().take(PLACES).map(|row| Key::Section(row.id));
    (!large.is_empty()).then(|| Finding::new(&R24, Scope::Plan, &args).at(places))
}

/// R25
fn many_roles(view: &View<'_>) -> Option<Finding> {
    let count = view.plan.roles.len();
    let most = usize::from(view.plan.thresholds.roles);
    let args = [("count", count.into()), ("most", most.into())];
    let beyond = view.known.in_order.iter().skip(most).take(PLACES);
    (count > most)
        .then(|| Finding::new(&R25, Scope::Plan, &args).at(beyond.map(|&role| Key::Role(role))))
}

/// R28
fn without_outcome(view: &View<'_>) -> Option<Finding> {
    let without = &view.known.without_outcome;
    let args = [
        ("count", without.len().into()),
        ("activities", view.activities().into()),
    ];
    let places = without.iter().take(PLACES).map(|&id| Key::Activity(id));
    (!without.is_empty()).then(|| Finding::new(&R28, Scope::Plan, &args).at(places))
}

/// R29
fn not_accepted(view: &View<'_>, accountable: &[&Role]) -> Option<Finding> {
    let plan = view.plan;
    let seats: Vec<&Appointment> = accountable
        .iter()
        .filter_map(|role| view.known.unaccepted.get(&role.id))
        .flatten()
        .filter_map(|&seat| plan.appointments.get(seat))
        .collect();
    let names = seats
        .iter()
        .filter_map(|seat| plan.leaders.get(seat.leader));
    let args = [
        ("count", seats.len().into()),
        (
            "leaders",
            first_names(names.map(|leader| &leader.name)).into(),
        ),
    ];
    let places = seats
        .iter()
        .take(PLACES)
        .map(|seat| Key::Appointment(seat.id));
    let accept = seats.iter().take(NAMED).map(|seat| {
        let label = Message::new("fix-accept")
            .with("leader", plan.name_of(Key::Leader(seat.leader)))
            .with("role", plan.name_of(Key::Role(seat.role)));
        let edit = Edit::AmendAppointment {
            appointment: seat.id,
            kind: seat.kind,
            from: seat.from,
            until: seat.until,
            acceptance: Acceptance::Accepted,
            note: None,
        };
        Fix::new(label, edit)
    });
    (!seats.is_empty()).then(|| {
        Finding::new(&R29, Scope::Plan, &args)
            .at(places)
            .settled_by(accept)
    })
}
