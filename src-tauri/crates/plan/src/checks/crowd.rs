//! Checks of one activity: how many take part in it.

use super::Finding;
use super::activity::{ActivityRow, FIXES};
use super::catalog::{R07, R08, R09, R10, R11};
use crate::{Message, Role};

/// In a smaller matrix it says nothing that everyone takes part.
const FEW: usize = 3;

impl ActivityRow<'_> {
    /// R07
    pub(super) fn many_responsible(&self) -> Option<Finding> {
        let parts = self.view.parts();
        let doers = self.with_any(parts.works);
        let most = usize::from(self.view.plan.thresholds.responsible_per_activity);
        (doers.len() > most).then(|| {
            let fixes = parts.asked.into_iter().flat_map(|asked| {
                doers.iter().rev().take(FIXES).map(move |role| {
                    let letters = self.letters(role).without_any(parts.works).and(asked);
                    let label = Message::new("fix-consult-instead").with("role", &role.title);
                    self.set(label, role.id, letters)
                })
            });
            self.finding(&R07, &doers).settled_by(fixes)
        })
    }

    /// R08
    pub(super) fn many_consulted(&self) -> Option<Finding> {
        let parts = self.view.parts();
        let asked = self.asked();
        let most = usize::from(self.view.plan.thresholds.consulted_per_activity);
        (asked.len() > most).then(|| {
            let instead = parts.asked.zip(parts.told);
            let fixes = instead.into_iter().flat_map(|(asks, tells)| {
                asked.iter().rev().take(FIXES).map(move |role| {
                    let letters = self.letters(role).without(asks).and(tells);
                    let label = Message::new("fix-inform-instead").with("role", &role.title);
                    self.set(label, role.id, letters)
                })
            });
            self.finding(&R08, &asked).settled_by(fixes)
        })
    }

    /// R09
    pub(super) fn many_informed(&self) -> Option<Finding> {
        let told = self.with(self.view.parts().told?);
        let plan = self.view.plan;
        let share = usize::from(plan.thresholds.informed_share);
        (told.len() * 100 > share * plan.roles.len()).then(|| self.finding(&R09, &told))
    }

    /// R10. An activity that nobody carries has larger questions open.
    pub(super) fn nobody_else(&self) -> Option<Finding> {
        let parts = self.view.parts();
        let carry = parts.works.and(parts.answers);
        let carriers = self.with_any(carry);
        let alone = self
            .involved
            .iter()
            .all(|(_, letters)| letters.without_any(carry).without_any(parts.out).is_empty());
        let there_are_others = carriers.len() < self.view.plan.roles.len();
        (alone && there_are_others && !carriers.is_empty()).then(|| self.finding(&R10, &carriers))
    }

    /// R11
    pub(super) fn everyone(&self) -> Option<Finding> {
        let roles = self.view.plan.roles.len();
        let taking_part = self.taking_part();
        (roles > FEW && taking_part.len() == roles)
            .then(|| self.finding_about_all(&R11, &taking_part))
    }

    /// Everyone but those who are left out on purpose.
    fn taking_part(&self) -> Vec<&Role> {
        let out = self.view.parts().out;
        let involved = self.involved.iter();
        let taking_part = involved.filter(|(_, letters)| !letters.without_any(out).is_empty());
        taking_part.map(|&(role, _)| role).collect()
    }
}
