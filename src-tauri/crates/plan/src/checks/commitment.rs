//! Checks of one activity: what those who answer for it say to it.

use std::collections::BTreeSet;

use super::Finding;
use super::activity::{ActivityRow, FIXES};
use super::answering::Unable;
use super::catalog::{R32, R33, R48};
use super::verbs;
use crate::{Acceptance, Commitment, Letters, Message, Role, RoleId, SchemeKind};

impl<'a> ActivityRow<'a> {
    /// R48
    pub(super) fn declined(&self) -> impl Iterator<Item = Finding> {
        let (everywhere, there): (Vec<_>, Vec<_>) = self
            .refusing()
            .into_iter()
            .partition(|unable| unable.units.is_empty());
        let everywhere: Vec<&Role> = everywhere.iter().map(|unable| unable.role).collect();
        let everywhere = (!everywhere.is_empty()).then(|| self.declined_by(&everywhere));
        let there = there.into_iter().map(|unable| self.declined_there(&unable));
        everywhere.into_iter().chain(there)
    }

    fn declined_by(&self, roles: &[&'a Role]) -> Finding {
        let others = self.others_able(roles).into_iter();
        let fixes = others.map(|role| self.make_accountable(role));
        self.finding(&R48, roles).settled_by(fixes)
    }

    fn declined_there(&self, refusing: &Unable<'a>) -> Finding {
        let roles = [refusing.role];
        let others = self.others_able(&roles).into_iter();
        let fixes = others.map(|role| match self.may_differ() {
            true => self.answer_there(role, refusing),
            false => self.make_accountable_everywhere(role),
        });
        let mut finding = self.in_units(&R48, &roles, &refusing.units);
        finding.question.id = "finding-r48-there".to_owned();
        finding.detail.id = "finding-r48-there-detail".to_owned();
        finding.settled_by(fixes)
    }

    /// Who else works on it and could answer.
    fn others_able(&self, declined: &[&Role]) -> Vec<&'a Role> {
        let doers = self.with_any(self.view.parts().works).into_iter();
        let others = doers.filter(|role| {
            self.view.can_answer(role) && !declined.iter().any(|other| other.id == role.id)
        });
        others.take(FIXES).collect()
    }

    /// Those who answer and have declined, everywhere or in some units.
    fn refusing(&self) -> Vec<Unable<'a>> {
        let refuses = |row: &Commitment| row.standing == Acceptance::Declined;
        let roles = self.said(|row| refuses(row).then_some(row.role));
        let refusing = roles.into_iter().filter_map(|role| {
            let plan = self.view.plan;
            let said = |place| plan.commitment(self.activity.id, role.id, place);
            let places = plan.answers_at(self.activity, role);
            let (refused, others): (Vec<_>, Vec<_>) = places
                .into_iter()
                .partition(|&place| said(place).is_some_and(refuses));
            let units = match others.is_empty() {
                true => Vec::new(),
                false => refused.iter().copied().flatten().collect(),
            };
            (!refused.is_empty()).then_some(Unable { role, units })
        });
        refusing.collect()
    }

    /// R32
    pub(super) fn informed_who_must_act(&self) -> Option<Finding> {
        let parts = self.view.parts();
        let told = parts.told?;
        let deputies = self.said(|row| row.deputy);
        let deputies = self.only(&deputies, Letters::NONE.and(told));
        let fixes = deputies.iter().filter_map(|role| {
            let letters = Letters::NONE.and(parts.asked?);
            let label = Message::new("fix-consult-instead").with("role", &role.title);
            Some(self.set(label, role.id, letters))
        });
        let finding = (!deputies.is_empty()).then(|| self.finding(&R32, &deputies));
        finding.map(|finding| finding.settled_by(fixes))
    }

    /// R33
    pub(super) fn contested_decision(&self) -> Option<Finding> {
        let plan = self.view.plan;
        let for_decisions = matches!(
            plan.scheme.kind,
            SchemeKind::Daci | SchemeKind::Rapid | SchemeKind::Own
        );
        let is_decision =
            plan.thresholds.check_verbs && verbs::is_decision(self.activity.title.as_str());
        let declined = plan
            .commitments_to(self.activity.id)
            .any(|row| row.standing == Acceptance::Declined);
        (declined && is_decision && !for_decisions).then(|| self.finding(&R33, &[]))
    }

    /// The roles that commitments to this activity name, each once.
    fn said(&self, role: impl Fn(&Commitment) -> Option<RoleId>) -> Vec<&'a Role> {
        let plan = self.view.plan;
        let rows = plan.commitments_to(self.activity.id);
        let roles: BTreeSet<RoleId> = rows.filter_map(role).collect();
        let roles = roles.into_iter();
        roles.filter_map(|role| plan.roles.get(role)).collect()
    }

    /// Those of the roles that have these letters, and no others.
    fn only(&self, roles: &[&'a Role], letters: Letters) -> Vec<&'a Role> {
        let roles = roles.iter().copied();
        roles.filter(|role| self.letters(role) == letters).collect()
    }
}
