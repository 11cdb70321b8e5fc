//! Checks of one role: a column of the matrix, read downwards (vertical analysis).

use super::catalog::{Check, R12, R13, R14, R15, R16, R19, R20};
use super::findings::View;
use super::known::folded;
use super::tally::Tally;
use super::{Finding, Fix, Scope, units};
use crate::{AppointmentKind, Edit, Key, Message, Role, RoleKind, Thing, UnitId};

/// Everything that is wrong with a role.
pub fn check(view: &View<'_>, role: &Role) -> Vec<Finding> {
    let column = Column {
        view,
        role,
        tally: view.tally(role.id),
    };
    [
        column.many_responsible(),
        column.many_accountable(),
        column.in_everything(),
        column.neither_doing_nor_answering(),
        column.empty(),
        column.called_like_a_person(),
        column.vacant(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

struct Column<'a> {
    view: &'a View<'a>,
    role: &'a Role,
    tally: Tally,
}

impl Column<'_> {
    fn finding(&self, check: &Check, count: usize) -> Finding {
        let args = [
            ("role", (&self.role.title).into()),
            ("count", count.into()),
            ("activities", self.view.activities().into()),
        ];
        Finding::new(check, Scope::Role(self.role.id), &args).at([Key::Role(self.role.id)])
    }

    /// In how many activities it has a part, here or there.
    fn involved(&self) -> usize {
        self.tally.involved + self.view.in_units(self.role.id).involved
    }

    /// R12
    fn many_responsible(&self) -> Option<Finding> {
        let count = self.tally.responsible;
        (count > usize::from(self.view.plan.thresholds.responsible_per_role))
            .then(|| self.finding(&R12, count))
    }

    /// R13
    fn many_accountable(&self) -> Option<Finding> {
        let thresholds = &self.view.plan.thresholds;
        let count = self.tally.accountable;
        let share = usize::from(thresholds.accountable_share);
        (count > usize::from(thresholds.accountable_per_role)
            && count * 100 > share * self.view.activities())
        .then(|| self.finding(&R13, count))
    }

    /// R14. One activity alone says nothing of a role's load.
    fn in_everything(&self) -> Option<Finding> {
        let activities = self.view.activities();
        (activities > 1 && self.tally.involved == activities)
            .then(|| self.finding(&R14, activities))
    }

    /// R15
    fn neither_doing_nor_answering(&self) -> Option<Finding> {
        let Tally {
            involved,
            accountable,
            responsible,
            ..
        } = self.tally;
        let in_units = self.view.in_units(self.role.id).involved;
        (involved > 0 && accountable + responsible + in_units == 0)
            .then(|| self.finding(&R15, involved))
    }

    /// R16. Before the first letter is set every role is empty, which nobody needs to be told.
    fn empty(&self) -> Option<Finding> {
        (self.involved() == 0 && !self.view.plan.involvements.is_empty()).then(|| {
            let remove = Fix::new(
                Message::new("fix-remove-role").with("role", &self.role.title),
                Edit::Remove {
                    what: Thing::Role(self.role.id),
                },
            );
            self.finding(&R16, 0).settled_by([remove])
        })
    }

    /// R19
    fn called_like_a_person(&self) -> Option<Finding> {
        let name = folded(self.role.title.as_str());
        let is_person = self.view.known.people.contains(&name);
        is_person.then(|| self.finding(&R19, self.tally.involved))
    }

    /// R20
    fn vacant(&self) -> Option<Finding> {
        let seats = self.view.empty_seats(self.role.id);
        if seats.is_empty() || self.involved() == 0 || self.role.kind == RoleKind::Group {
            return None;
        }
        let plan = self.view.plan;
        let units: Vec<UnitId> = seats.iter().flatten().copied().collect();
        let deputies = self.view.known.deputies.get(&self.role.id);
        let deputies = deputies
            .into_iter()
            .flatten()
            .filter_map(|&deputy| plan.appointments.get(deputy))
            .filter(|deputy| seats.contains(&deputy.unit) || deputy.unit.is_none());
        let promote = deputies.map(|deputy| {
            let label = Message::new("fix-make-interim")
                .with("leader", plan.name_of(Key::Leader(deputy.leader)))
                .with("role", &self.role.title);
            let edit = Edit::AmendAppointment {
                appointment: deputy.id,
                kind: AppointmentKind::Interim,
                from: deputy.from,
                until: deputy.until,
                acceptance: deputy.acceptance,
                note: None,
            };
            Fix::new(label, edit)
        });
        let mut finding = self.finding(&R20, self.tally.accountable);
        finding.question = finding
            .question
            .with("seats", units.len())
            .with("where", units::named(plan, &units));
        Some(finding.at(units::places(&units)).settled_by(promote))
    }
}
