//! Who sits where, and which seats are empty.

use std::collections::BTreeMap;

use crate::{Appointment, AppointmentId, Date, Held, Plan, Role, RoleId, RoleKind, UnitId};

/// The appointments of this kind that are current, by role.
pub fn seats(
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
