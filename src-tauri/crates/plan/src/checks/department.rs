//! Checks of one department.

use super::catalog::{R34, R35};
use super::findings::View;
use super::{Finding, Scope};
use crate::{Department, Key};

/// Everything that is wrong with a department.
pub fn check(view: &View<'_>, department: &Department) -> Vec<Finding> {
    [
        without_part(view, department),
        holding_most(view, department),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn finding(view: &View<'_>, check: &super::Check, department: &Department) -> Finding {
    let (held, all) = view.carried(department.id);
    let percent = (held * 100).checked_div(all).unwrap_or(0);
    let args = [
        ("department", (&department.name).into()),
        ("percent", percent.into()),
    ];
    Finding::new(check, Scope::Department(department.id), &args)
        .at([Key::Department(department.id)])
}

/// R34. Before the first letter is set no department has a part, which nobody needs to be told.
fn without_part(view: &View<'_>, department: &Department) -> Option<Finding> {
    let (held, all) = view.carried(department.id);
    (all > 0 && held == 0).then(|| finding(view, &R34, department))
}

/// R35. One department alone holds everything by definition.
fn holding_most(view: &View<'_>, department: &Department) -> Option<Finding> {
    let (held, all) = view.carried(department.id);
    let most = usize::from(view.plan.thresholds.department_share);
    (view.plan.departments.len() > 1 && held * 100 > most * all)
        .then(|| finding(view, &R35, department))
}
