//! The places in which a role is held, and who sits there today.

use answerable_plan::{Appointment, AppointmentKind, Date, Held, Plan, Role, RoleKind, Unit};

/// A place in which a role is held: the centre, or a unit.
pub struct Seat<'a> {
    /// The unit; none for the centre.
    pub unit: Option<&'a Unit>,
    /// Who fills it.
    pub holders: Vec<Holder<'a>>,
    /// Who will fill it later.
    pub successors: Vec<Holder<'a>>,
    /// Who stands in for them.
    pub deputies: Vec<Holder<'a>>,
    shared: bool,
}

/// A person in a seat.
pub struct Holder<'a> {
    pub name: &'a str,
    pub appointment: &'a Appointment,
}

impl<'a> Seat<'a> {
    /// All seats of a role. Someone who holds a role of the units without naming one holds it in
    /// each of them.
    pub fn all(plan: &'a Plan, role: &Role, today: Date) -> Vec<Self> {
        let appointments: Vec<&Appointment> = plan
            .appointments()
            .iter()
            .filter(|row| row.role == role.id)
            .collect();
        let units = plan.units().in_order();
        if role.held == Held::Centre || units.is_empty() {
            return vec![Self::of(plan, role, None, &appointments, today)];
        }
        let in_unit = |unit: &'a Unit| {
            let here: Vec<&Appointment> = appointments
                .iter()
                .copied()
                .filter(|row| row.unit.is_none_or(|id| id == unit.id))
                .collect();
            Self::of(plan, role, Some(unit), &here, today)
        };
        units.into_iter().map(in_unit).collect()
    }

    fn of(
        plan: &'a Plan,
        role: &Role,
        unit: Option<&'a Unit>,
        appointments: &[&'a Appointment],
        today: Date,
    ) -> Self {
        let people = |wanted: &dyn Fn(&Appointment) -> bool| -> Vec<Holder<'a>> {
            let wanted = appointments.iter().copied().filter(|row| wanted(row));
            wanted
                .filter_map(|appointment| {
                    let leader = plan.leaders().get(appointment.leader)?;
                    Some(Holder {
                        name: leader.name.as_str(),
                        appointment,
                    })
                })
                .collect()
        };
        let is_deputy = |row: &Appointment| row.kind == AppointmentKind::Deputy;
        let is_later = |row: &Appointment| row.from.is_some_and(|from| today < from);
        let is_over = |row: &Appointment| row.until.is_some_and(|until| until < today);
        Self {
            unit,
            holders: people(&|row| row.fills_seat(today)),
            successors: people(&|row| !is_deputy(row) && is_later(row)),
            deputies: people(&|row| is_deputy(row) && !is_later(row) && !is_over(row)),
            shared: Self::is_shared(role),
        }
    }

    /// Whether several sit here at once, so that nobody in particular can be missing.
    pub fn is_shared(role: &Role) -> bool {
        role.kind == RoleKind::Group
    }

    /// Whether nobody sits here.
    pub fn is_vacant(&self) -> bool {
        !self.shared && self.holders.is_empty()
    }
}
