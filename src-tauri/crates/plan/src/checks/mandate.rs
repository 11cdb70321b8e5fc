//! Checks of the plan as a whole: whether those who decide can, and the right ones do.

use std::collections::BTreeSet;

use super::catalog::{R17, R18, R27, R47};
use super::findings::View;
use super::{Finding, Scope};
use crate::{DecisionArea, Key, Locus, Role, RoleId, SchemeKind, Title};

/// So many are named, and so many places are pointed at.
const NAMED: usize = 3;
const PLACES: usize = 20;

/// With fewer A's it says nothing that all of them are at the top.
const FEW: usize = 3;

/// Everything that keeps people from deciding.
pub fn check(view: &View<'_>) -> Vec<Finding> {
    let found = [
        without_scope(view),
        all_at_the_top(view),
        letters_without_meaning(view),
        without_limits(view),
    ];
    found.into_iter().flatten().collect()
}

/// R17
fn without_scope(view: &View<'_>) -> Option<Finding> {
    let ownership = &view.plan.ownership;
    let lead = view.plan.roles.get(ownership.lead?)?;
    let count = view.tally(lead.id).accountable;
    let args = [("role", (&lead.title).into()), ("count", count.into())];
    (count > 0 && ownership.scope.is_empty())
        .then(|| Finding::new(&R17, Scope::Plan, &args).at([Key::Ownership, Key::Role(lead.id)]))
}

/// R18
fn all_at_the_top(view: &View<'_>) -> Option<Finding> {
    let roles = &view.plan.roles;
    let above: BTreeSet<RoleId> = roles.iter().filter_map(|role| role.reports_to).collect();
    let answering = view
        .known
        .in_order
        .iter()
        .filter_map(|&role| roles.get(role));
    let answering: Vec<&Role> = answering
        .filter(|role| view.tally(role.id).accountable > 0)
        .collect();
    let count: usize = answering
        .iter()
        .map(|role| view.tally(role.id).accountable)
        .sum();
    let at_the_top = |role: &&Role| role.reports_to.is_none() && above.contains(&role.id);
    let args = [
        (
            "roles",
            names(answering.iter().map(|role| &role.title)).into(),
        ),
        ("holders", answering.len().into()),
        ("count", count.into()),
    ];
    let places = answering.iter().take(PLACES).map(|role| Key::Role(role.id));
    (count > FEW && answering.iter().all(at_the_top))
        .then(|| Finding::new(&R18, Scope::Plan, &args).at(places))
}

/// R27. What known letters mean is known.
fn letters_without_meaning(view: &View<'_>) -> Option<Finding> {
    let scheme = &view.plan.scheme;
    let own = scheme.own.iter().filter(|own| own.definition.is_empty());
    let undefined: Vec<String> = own.map(|own| own.letter.to_string()).collect();
    let args = [
        ("count", undefined.len().into()),
        ("letters", undefined.clone().into()),
    ];
    (scheme.kind == SchemeKind::Own && !undefined.is_empty())
        .then(|| Finding::new(&R27, Scope::Plan, &args).at([Key::Scheme]))
}

/// R47. Without units there is nobody to adapt anything.
fn without_limits(view: &View<'_>) -> Option<Finding> {
    let areas = view.plan.areas.in_order().into_iter();
    let unlimited: Vec<&DecisionArea> = areas
        .filter(|area| area.locus == Locus::Shared && area.limits.is_empty())
        .collect();
    let args = [
        ("count", unlimited.len().into()),
        (
            "areas",
            names(unlimited.iter().map(|area| &area.title)).into(),
        ),
    ];
    let places = unlimited.iter().take(PLACES);
    (!unlimited.is_empty() && !view.plan.units.is_empty()).then(|| {
        Finding::new(&R47, Scope::Plan, &args).at(places.map(|area| Key::DecisionArea(area.id)))
    })
}

fn names<'a>(titles: impl Iterator<Item = &'a Title>) -> Vec<String> {
    titles.take(NAMED).map(ToString::to_string).collect()
}
