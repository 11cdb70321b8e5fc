//! Checks of one activity: what those who answer for it say to it.

use super::Finding;
use super::activity::{ActivityRow, FIXES};
use super::catalog::{R32, R33, R48};
use super::verbs;
use crate::{Acceptance, Commitment, Letters, Message, Role, RoleId, SchemeKind};

impl<'a> ActivityRow<'a> {
    /// R48
    pub(super) fn declined(&self) -> Option<Finding> {
        let declined = self.said(|row| (row.standing == Acceptance::Declined).then_some(row.role));
        if declined.is_empty() {
            return None;
        }
        let doers = self.with_any(self.view.parts().works).into_iter();
        let others = doers.filter(|role| {
            self.view.can_answer(role) && !declined.iter().any(|other| other.id == role.id)
        });
        let fixes = others.take(FIXES).map(|role| self.make_accountable(role));
        Some(self.finding(&R48, &declined).settled_by(fixes))
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

    /// The roles that commitments to this activity name.
    fn said(&self, role: impl Fn(&Commitment) -> Option<RoleId>) -> Vec<&'a Role> {
        let plan = self.view.plan;
        plan.commitments_to(self.activity.id)
            .filter_map(role)
            .filter_map(|role| plan.roles.get(role))
            .collect()
    }

    /// Those of the roles that have these letters, and no others.
    fn only(&self, roles: &[&'a Role], letters: Letters) -> Vec<&'a Role> {
        let roles = roles.iter().copied();
        roles.filter(|role| self.letters(role) == letters).collect()
    }
}
