//! All findings of a plan, brought up to date from each change instead of being worked out anew.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::catalog::LEADERLESS;
use super::known::{InUnits, Known, Parts};
use super::tally::Tally;
use super::{Finding, Scope, activity, consistency, department, following, mandate, role, whole};
use crate::{Change, Date, DepartmentId, Key, Plan, Role, RoleId, RoleKind, UnitId};

/// Everything that is wrong with a plan on one day.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    today: Date,
    by_scope: BTreeMap<Scope, Vec<Finding>>,
    known: Known,
}

/// The findings of one scope. Where there are none any more, the list is empty.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ScopeFindings {
    /// What they are about.
    pub scope: Scope,
    /// The findings.
    pub findings: Vec<Finding>,
}

/// The scopes whose findings a change has changed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingsUpdate {
    /// Each such scope with the findings that it has now.
    pub scopes: Vec<ScopeFindings>,
}

impl Findings {
    /// Checks the whole plan.
    pub fn of(plan: &Plan, today: Date) -> Self {
        let known = Known::of(plan, today);
        let view = View {
            plan,
            known: &known,
        };
        let by_scope = view
            .scopes()
            .map(|scope| (scope, view.check(scope)))
            .filter(|(_, findings)| !findings.is_empty())
            .collect();
        Self {
            today,
            by_scope,
            known,
        }
    }

    /// The day on which they are so: appointments begin and end.
    pub fn day(&self) -> Date {
        self.today
    }

    /// Brings the findings up to date after `change` has been applied; `plan` is as it is now.
    pub fn update(&mut self, plan: &Plan, change: &Change) -> FindingsUpdate {
        let checked = checked(&mut self.known, &self.by_scope, plan, change, self.today);
        let update = self.news(checked);
        for ScopeFindings { scope, findings } in &update.scopes {
            if findings.is_empty() {
                self.by_scope.remove(scope);
            } else {
                self.by_scope.insert(*scope, findings.clone());
            }
        }
        update
    }

    /// What a change would change about them, were it applied; `plan` is as it would be then.
    pub fn foresee(&self, plan: &Plan, change: &Change) -> FindingsUpdate {
        let mut known = self.known.clone();
        self.news(checked(
            &mut known,
            &self.by_scope,
            plan,
            change,
            self.today,
        ))
    }

    /// What of this is new.
    fn news(&self, checked: Vec<(Scope, Vec<Finding>)>) -> FindingsUpdate {
        let scopes = checked
            .into_iter()
            .filter(|(scope, findings)| self.about(*scope) != findings)
            .map(|(scope, findings)| ScopeFindings { scope, findings });
        FindingsUpdate {
            scopes: scopes.collect(),
        }
    }

    /// All findings by what they are about.
    pub fn by_scope(&self) -> Vec<ScopeFindings> {
        let scoped = |(&scope, findings): (&Scope, &Vec<Finding>)| ScopeFindings {
            scope,
            findings: findings.clone(),
        };
        self.by_scope.iter().map(scoped).collect()
    }

    /// The findings of each scope that has any.
    pub(crate) fn scopes(&self) -> impl Iterator<Item = &[Finding]> {
        self.by_scope.values().map(Vec::as_slice)
    }

    /// What is wrong with one thing.
    pub fn about(&self, scope: Scope) -> &[Finding] {
        self.by_scope.get(&scope).map_or(&[], Vec::as_slice)
    }

    /// How many activities have exactly one leader who answers for them: one role, and a person
    /// in its seat who has not declined, in every unit ([`LEADERLESS`]).
    pub fn answered(&self, plan: &Plan) -> usize {
        let leaderless = |finding: &Finding| LEADERLESS.contains(&finding.check.as_str());
        plan.activities
            .iter()
            .filter(|row| !self.about(Scope::Activity(row.id)).iter().any(leaderless))
            .count()
    }

    /// How many findings matter this much.
    pub fn count(&self, severity: super::Severity) -> usize {
        self.by_scope
            .values()
            .flatten()
            .filter(|finding| finding.severity == severity)
            .count()
    }

    /// All findings, worst first, and among equals in the order of the matrix.
    pub fn all(&self, plan: &Plan) -> Vec<&Finding> {
        let rows: BTreeMap<Key, usize> = plan
            .sections
            .in_order()
            .iter()
            .flat_map(|section| plan.activities_in(section.id))
            .enumerate()
            .map(|(place, activity)| (Key::Activity(activity.id), place))
            .collect();
        let place = |scope: Scope| match scope {
            Scope::Plan => (0, 0),
            Scope::Activity(id) => (1, rows.get(&Key::Activity(id)).copied().unwrap_or(0)),
            Scope::Role(id) => (2, self.known.columns.get(&id).copied().unwrap_or(0)),
            Scope::Department(_) => (3, 0),
        };
        let mut all: Vec<&Finding> = self.by_scope.values().flatten().collect();
        all.sort_by_cached_key(|finding| (finding.severity, place(finding.scope)));
        all
    }
}

/// What there is to find now, wherever a change may have changed it; `known` follows the change.
///
/// What is rare and may matter everywhere (a role, an appointment, a threshold …) has everything
/// checked anew.
fn checked(
    known: &mut Known,
    before: &BTreeMap<Scope, Vec<Finding>>,
    plan: &Plan,
    change: &Change,
    today: Date,
) -> Vec<(Scope, Vec<Finding>)> {
    if change.rows.iter().all(following::is_followed) {
        let scopes = known.follow(plan, change);
        let view = View { plan, known };
        let check = |scope| (scope, view.check(scope));
        return scopes.into_iter().map(check).collect();
    }
    let new = Findings::of(plan, today);
    *known = new.known;
    let gone = before
        .keys()
        .filter(|scope| !new.by_scope.contains_key(scope))
        .map(|&scope| (scope, Vec::new()));
    gone.collect::<Vec<_>>()
        .into_iter()
        .chain(new.by_scope)
        .collect()
}

/// The plan as the checks see it.
pub struct View<'a> {
    /// The plan.
    pub plan: &'a Plan,
    /// What is derived from it.
    pub known: &'a Known,
}

impl View<'_> {
    fn scopes(&self) -> impl Iterator<Item = Scope> {
        let plan = self.plan;
        std::iter::once(Scope::Plan)
            .chain(plan.activities.iter().map(|row| Scope::Activity(row.id)))
            .chain(plan.roles.iter().map(|row| Scope::Role(row.id)))
            .chain(plan.departments.iter().map(|row| Scope::Department(row.id)))
    }

    fn check(&self, scope: Scope) -> Vec<Finding> {
        let plan = self.plan;
        match scope {
            Scope::Plan => Some(
                [
                    consistency::check(self),
                    whole::check(self),
                    mandate::check(self),
                ]
                .concat(),
            ),
            Scope::Activity(id) => plan
                .activities
                .get(id)
                .map(|row| activity::check(self, row)),
            Scope::Role(id) => plan.roles.get(id).map(|row| role::check(self, row)),
            Scope::Department(id) => plan
                .departments
                .get(id)
                .map(|row| department::check(self, row)),
        }
        .unwrap_or_default()
    }

    /// The letters of the scheme that the checks ask about.
    pub fn parts(&self) -> &Parts {
        &self.known.parts
    }

    /// How many letters the role has.
    pub fn tally(&self, role: RoleId) -> Tally {
        self.known.tallies.get(&role).copied().unwrap_or_default()
    }

    /// The role's place among the columns.
    pub fn column(&self, role: RoleId) -> usize {
        self.known.columns.get(&role).copied().unwrap_or(0)
    }

    /// The role's seats that nobody fills.
    pub fn empty_seats(&self, role: RoleId) -> &[Option<UnitId>] {
        self.known.vacancies.get(&role).map_or(&[], Vec::as_slice)
    }

    /// Whether one person holds the role, so that they can be accountable.
    pub fn can_answer(&self, role: &Role) -> bool {
        role.kind == RoleKind::Position && self.empty_seats(role.id).is_empty()
    }

    /// What the role is in units that do something in their own way.
    pub fn in_units(&self, role: RoleId) -> InUnits {
        self.known.in_units.get(&role).copied().unwrap_or_default()
    }

    /// How many activities there are.
    pub fn activities(&self) -> usize {
        self.plan.activities.len()
    }

    /// How much a department answers for and works on, and how much all do.
    pub fn carried(&self, department: DepartmentId) -> (usize, usize) {
        self.plan.roles.iter().fold((0, 0), |(held, all), role| {
            let Tally {
                accountable,
                responsible,
                ..
            } = self.tally(role.id);
            let carried = accountable + responsible;
            let ours = if role.department == Some(department) {
                carried
            } else {
                0
            };
            (held + ours, all + carried)
        })
    }
}
