//! Who reports to whom: the organisation as a tree of roles.

use crate::{Change, Key, Plan, Refusal, RoleId, Row};

impl Plan {
    /// The roles above one, nearest first.
    pub fn superiors(&self, role: RoleId) -> impl Iterator<Item = RoleId> {
        let above = |role: &RoleId| self.roles.get(*role)?.reports_to;
        std::iter::successors(above(&role), above).take(self.roles.len())
    }

    /// The first role found that reports to itself through others, put as a refusal.
    pub(crate) fn circle(&self) -> Option<Refusal> {
        self.first_in_circle(self.roles.iter().map(|role| role.id))
    }

    /// The same, looking only at the roles that a change wrote.
    pub(crate) fn circle_after(&self, change: &Change) -> Option<Refusal> {
        let written = change.rows.iter().filter_map(|row| match &row.after {
            Some(Row::Role(role)) => Some(role.id),
            _ => None,
        });
        self.first_in_circle(written)
    }

    fn first_in_circle(&self, roles: impl Iterator<Item = RoleId>) -> Option<Refusal> {
        roles
            .filter_map(|role| Some((role, self.superiors(role).next()?)))
            .find_map(|(role, to)| self.would_close_circle(role, to))
    }

    /// Why a role can't report to another, where that one already reports to it.
    pub(crate) fn would_close_circle(&self, role: RoleId, to: RoleId) -> Option<Refusal> {
        let above: Vec<RoleId> = std::iter::once(to).chain(self.superiors(to)).collect();
        let end = above.iter().position(|&link| link == role)?;
        let links = std::iter::once(&role).chain(above.iter().take(end + 1));
        let names: Vec<String> = links.map(|&link| self.name_of(Key::Role(link))).collect();
        let refusal =
            Refusal::because("refused-circle").with("role", self.name_of(Key::Role(role)));
        Some(refusal.with("chain", names.join(" → ")))
    }
}
