//! Checks of one activity: whether it is answered for where it is decided.

use super::activity::{ActivityRow, FIXES};
use super::catalog::R50;
use super::own_way::OwnWay;
use super::{Finding, Fix};
use crate::{DecisionArea, Edit, Held, Locus, Message, Role, RoleKind};

impl<'a> ActivityRow<'a> {
    /// R50. Where a unit names somebody of its own, the centre doesn't answer everywhere.
    pub(super) fn answered_at_the_centre(&self) -> Option<Finding> {
        let plan = self.view.plan;
        let area = plan.areas.get(self.activity.area?)?;
        let in_each_unit = self.activity.unit.is_none() && !plan.units.is_empty();
        let answering = self.with(self.view.parts().answers);
        let &[role] = answering.as_slice() else {
            return None;
        };
        if area.locus != Locus::Local
            || !in_each_unit
            || !is_position(role, Held::Centre)
            || self.own_ways.iter().any(OwnWay::changes_who_answers)
        {
            return None;
        }
        let of_units = self.of_units().into_iter().take(FIXES);
        let fixes = of_units.map(|role| self.answer_in_each_unit(role));
        let mut finding = self.finding(&R50, &[role]);
        finding.detail = finding.detail.with("area", &area.title);
        Some(finding.settled_by(fixes).settled_by([
            decide("fix-keep-at-centre", area, Locus::Centre),
            decide("fix-share-local-area", area, Locus::Shared),
        ]))
    }

    /// The positions of the units that have a part in it; the only one of the plan, if none has.
    fn of_units(&self) -> Vec<&'a Role> {
        let out = self.view.parts().out;
        let involved = self.involved.iter();
        let involved = involved.filter(|(_, letters)| !letters.without_any(out).is_empty());
        let involved = involved.map(|&(role, _)| role);
        let involved: Vec<&Role> = involved.filter(|role| is_of_units(role)).collect();
        if !involved.is_empty() {
            return involved;
        }
        let all = self.view.plan.roles.iter();
        let all: Vec<&Role> = all.filter(|role| is_of_units(role)).collect();
        match all.as_slice() {
            [_only] => all,
            _ => Vec::new(),
        }
    }

    fn answer_in_each_unit(&self, role: &Role) -> Fix {
        Fix {
            label: Message::new("fix-answer-in-each-unit").with("role", &role.title),
            ..self.make_accountable(role)
        }
    }
}

fn is_of_units(role: &Role) -> bool {
    is_position(role, Held::PerUnit)
}

fn is_position(role: &Role, held: Held) -> bool {
    role.kind == RoleKind::Position && role.held == held
}

/// Has an area decided elsewhere.
fn decide(label: &str, area: &DecisionArea, locus: Locus) -> Fix {
    let label = Message::new(label).with("area", &area.title);
    let area = area.id;
    Fix::new(label, Edit::SetLocus { area, locus })
}
