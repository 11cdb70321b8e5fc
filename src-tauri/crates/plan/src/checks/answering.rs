//! Checks of one activity: whether whoever answers for it can, in every unit.

use std::collections::BTreeMap;

use super::activity::{ActivityRow, FIXES};
use super::catalog::{Check, R04, R45, R46, R49};
use super::own_way::OwnWay;
use super::{Finding, Fix, units};
use crate::{Edit, Held, Letters, Locus, Message, Role, RoleId, RoleKind, UnitId};

/// A role that answers for an activity and can't.
pub(super) struct Unable<'a> {
    /// The role.
    pub role: &'a Role,
    /// In these units; wherever it answers, if there are none.
    pub units: Vec<UnitId>,
}

impl<'a> ActivityRow<'a> {
    /// R04, and R46 for what units decide themselves.
    pub(super) fn nobody_can_answer(&self) -> impl Iterator<Item = Finding> {
        let local = self.locus() == Locus::Local;
        let is_local = |unable: &Unable<'_>| local && !unable.units.is_empty();
        let (of_units, others): (Vec<_>, Vec<_>) = self.unable().into_iter().partition(is_local);
        let of_units = of_units.into_iter().map(|unable| self.unled(&unable));
        self.unable_to_answer(&others).into_iter().chain(of_units)
    }

    /// R04
    fn unable_to_answer(&self, unable: &[Unable<'a>]) -> Option<Finding> {
        let first = unable.first()?;
        let why = match (first.role.kind, first.units.as_slice()) {
            (RoleKind::Group, _) => Message::new("finding-r04-group"),
            (RoleKind::Position, []) => Message::new("finding-r04-vacant"),
            (RoleKind::Position, units) => {
                Message::new("finding-r04-vacant-there").with("where", self.named(units))
            }
        };
        let roles: Vec<&Role> = unable.iter().map(|unable| unable.role).collect();
        let mut finding = self.finding(&R04, &roles);
        finding.detail = finding
            .detail
            .with("why", why.with("role", &first.role.title));
        let finding = finding.at(units::places(&first.units));
        let candidates = self.able_to_answer().into_iter();
        if !self.is_named_there(first) {
            let fixes = candidates.map(|role| self.make_accountable(role));
            return Some(finding.settled_by(fixes));
        }
        let there = candidates.filter(|_| self.may_differ());
        let there = there.map(|role| self.answer_there(role, first));
        Some(
            finding
                .settled_by(there)
                .settled_by([self.lift(&first.units)]),
        )
    }

    /// Whether it is the units' own way that names the role.
    fn is_named_there(&self, unable: &Unable<'_>) -> bool {
        let mut own_ways = self.own_ways.iter();
        own_ways.any(|own| unable.units.contains(&own.unit) && own.named.contains(&unable.role.id))
    }

    /// Whether units may do it in their own way, or it exists in one alone.
    pub(super) fn may_differ(&self) -> bool {
        self.locus() != Locus::Centre || self.activity.unit.is_some()
    }

    /// R46
    fn unled(&self, unable: &Unable<'a>) -> Finding {
        let candidates = self.able_to_answer().into_iter();
        let fixes = candidates.map(|role| self.answer_there(role, unable));
        self.in_units(&R46, &[unable.role], &unable.units)
            .settled_by(fixes)
    }

    /// Has another role answer in the units where this one can't.
    pub(super) fn answer_there(&self, role: &Role, unable: &Unable<'_>) -> Fix {
        if self.activity.unit.is_some() {
            return self.make_accountable(role);
        }
        let answers = self.view.parts().answers;
        let set = |unit, role: &Role, now: bool| {
            let letters = self.letters(role);
            Edit::SetUnitInvolvement {
                unit,
                activity: self.activity.id,
                role: role.id,
                letters: match now {
                    true => letters.and(answers),
                    false => letters.without(answers),
                },
            }
        };
        let units = unable.units.iter();
        let edits = units.flat_map(|&unit| [set(unit, unable.role, false), set(unit, role, true)]);
        let edits = edits.collect();
        let label = Message::new("fix-answer-there").with("role", &role.title);
        Fix::new(label, Edit::Several { edits })
    }

    /// R45
    pub(super) fn adapts_what_the_centre_keeps(&self) -> Option<Finding> {
        let units = self.units_where(|_| true);
        if units.is_empty() || self.locus() != Locus::Centre || self.activity.unit.is_some() {
            return None;
        }
        let area = self.activity.area;
        let area = area.and_then(|area| self.view.plan.areas.get(area));
        let mut finding = self.in_units(&R45, &[], &units);
        finding.detail = match area {
            Some(area) => finding.detail.with("area", &area.title),
            None => Message {
                id: "finding-r45-no-area".to_owned(),
                ..finding.detail
            },
        };
        let share = area.map(|area| {
            let label = Message::new("fix-share-area").with("area", &area.title);
            let (area, locus) = (area.id, Locus::Shared);
            Fix::new(label, Edit::SetLocus { area, locus })
        });
        Some(finding.settled_by([self.lift(&units)]).settled_by(share))
    }

    /// R49
    pub(super) fn own_way_without_one_answer(&self) -> impl Iterator<Item = Finding> {
        let units = |which: fn(usize) -> bool| {
            self.units_where(|own| own.changes_who_answers() && which(own.answering))
        };
        let finding = |units: &[UnitId], ways: Vec<Fix>| {
            (!units.is_empty()).then(|| {
                self.in_units(&R49, &[], units)
                    .settled_by(ways)
                    .settled_by([self.lift(units)])
            })
        };
        let (none, many) = (units(|count| count == 0), units(|count| count > 1));
        let several = finding(&many, self.keep_one_there(&many)).map(|mut finding| {
            finding.detail.id = "finding-r49-several".to_owned();
            finding
        });
        finding(&none, Vec::new()).into_iter().chain(several)
    }

    /// Leaves it to one of those who answer in each of these units, in all of them; no way where the
    /// centre keeps it.
    fn keep_one_there(&self, units: &[UnitId]) -> Vec<Fix> {
        let there: Vec<_> = units
            .iter()
            .map(|&unit| (unit, self.answering_in(unit)))
            .collect();
        let Some((_, candidates)) = there.first().filter(|_| self.may_differ()) else {
            return Vec::new();
        };
        let everywhere = |role: &RoleId| there.iter().all(|(_, roles)| roles.contains_key(role));
        let candidates = candidates.keys().filter(|role| everywhere(role));
        let mut kept: Vec<&Role> = candidates
            .filter_map(|&role| self.view.plan.roles.get(role))
            .collect();
        kept.sort_by_key(|role| self.view.column(role.id));
        let fixes = kept.into_iter().take(FIXES);
        fixes.map(|role| self.keep_there(role, &there)).collect()
    }

    /// Takes the letter of whoever answers from all but one role in these units.
    fn keep_there(&self, kept: &Role, there: &[(UnitId, BTreeMap<RoleId, Letters>)]) -> Fix {
        let answers = self.view.parts().answers;
        let edits = there.iter().flat_map(|(unit, roles)| {
            let others = roles.iter().filter(|&(&role, _)| role != kept.id);
            others.map(|(&role, letters)| Edit::SetUnitInvolvement {
                unit: *unit,
                activity: self.activity.id,
                role,
                letters: letters.without(answers),
            })
        });
        let edits = edits.collect();
        let label = Message::new("fix-keep-there").with("role", &kept.title);
        Fix::new(label, Edit::Several { edits })
    }

    /// Who answers in a unit, with their letters there.
    fn answering_in(&self, unit: UnitId) -> BTreeMap<RoleId, Letters> {
        let answers = self.view.parts().answers;
        let involved = self.view.plan.effective(unit).involved(self.activity.id);
        let answering = involved.filter(|cell| cell.letters.has(answers));
        answering.map(|cell| (cell.role, cell.letters)).collect()
    }

    /// Whether one role answers in each unit, so that nobody has to everywhere.
    pub(super) fn is_answered_in_every_unit(&self) -> bool {
        let units = self.view.plan.units.len();
        units > 0
            && self.own_ways.len() == units
            && self.own_ways.iter().all(|own| own.answering == 1)
    }

    /// The roles that answer and can't: by rule, or because nobody holds them.
    fn unable(&self) -> Vec<Unable<'a>> {
        let mut unable: Vec<Unable<'a>> = self
            .with(self.view.parts().answers)
            .into_iter()
            .filter_map(|role| self.unable_as_everywhere(role))
            .collect();
        let mut elsewhere: BTreeMap<RoleId, Vec<UnitId>> = BTreeMap::new();
        for own in &self.own_ways {
            for &role in &own.named {
                elsewhere.entry(role).or_default().push(own.unit);
            }
        }
        let roles = &self.view.plan.roles;
        let elsewhere = elsewhere.into_iter().filter_map(|(role, units)| {
            let role = roles.get(role)?;
            let fails = |unit: &UnitId| self.fails_in(role, *unit);
            let units: Vec<UnitId> = units.into_iter().filter(fails).collect();
            (!units.is_empty()).then_some(Unable { role, units })
        });
        unable.extend(elsewhere);
        unable
    }

    fn unable_as_everywhere(&self, role: &'a Role) -> Option<Unable<'a>> {
        let seats = self.view.empty_seats(role.id);
        if role.kind == RoleKind::Group || seats.contains(&None) {
            let units = Vec::new();
            return Some(Unable { role, units });
        }
        let exists_in = |unit: &UnitId| self.activity.unit.is_none_or(|only| only == *unit);
        let units: Vec<UnitId> = seats
            .iter()
            .flatten()
            .copied()
            .filter(exists_in)
            .filter(|&unit| self.answers_in(unit, role))
            .collect();
        (!units.is_empty()).then_some(Unable { role, units })
    }

    fn fails_in(&self, role: &Role, unit: UnitId) -> bool {
        let seats = self.view.empty_seats(role.id);
        let there = match role.held {
            Held::Centre => None,
            Held::PerUnit => Some(unit),
        };
        role.kind == RoleKind::Group || seats.contains(&there) || seats.contains(&None)
    }

    /// Whether a role that answers everywhere does in this unit, too.
    fn answers_in(&self, unit: UnitId, role: &Role) -> bool {
        let mut own_ways = self.own_ways.iter();
        !own_ways.any(|own| own.unit == unit && own.released.contains(&role.id))
    }

    fn units_where(&self, which: impl Fn(&OwnWay) -> bool) -> Vec<UnitId> {
        let own_ways = self.own_ways.iter().filter(|own| which(own));
        own_ways.map(|own| own.unit).collect()
    }

    /// Those who work on it and could answer: one person holds each, today.
    fn able_to_answer(&self) -> Vec<&'a Role> {
        let doers = self.with_any(self.view.parts().works).into_iter();
        let able = doers.filter(|role| self.view.can_answer(role));
        able.take(FIXES).collect()
    }

    pub(super) fn locus(&self) -> Locus {
        self.view.plan.locus_of(self.activity)
    }

    fn named(&self, units: &[UnitId]) -> Message {
        units::named(self.view.plan, units)
    }

    /// A finding that says in which units.
    pub(super) fn in_units(&self, check: &Check, roles: &[&Role], units: &[UnitId]) -> Finding {
        let mut finding = self.finding(check, roles);
        finding.question = finding.question.with("where", self.named(units));
        finding.detail = finding.detail.with("where", self.named(units));
        finding.at(units::places(units))
    }

    /// Has units do it as everywhere.
    fn lift(&self, units: &[UnitId]) -> Fix {
        let lift = |&unit: &UnitId| Edit::LiftAdaptation {
            unit,
            activity: self.activity.id,
        };
        let edits = units.iter().map(lift).collect();
        let label = Message::new("fix-lift").with("where", self.named(units));
        Fix::new(label, Edit::Several { edits })
    }
}
