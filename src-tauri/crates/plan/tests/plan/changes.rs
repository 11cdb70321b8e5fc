//! The one mechanism: edits make changes, changes can be turned round, compared and refused.

use answerable_plan::{Change, Edit, Findings, Letters, Plan, Row, RowChange, diff};
use proptest::prelude::*;

use super::{TODAY, blank, id, random, title};

/// Carries out those of the edits that are possible, and keeps their changes.
pub fn carry_out(plan: &mut Plan, edits: &[Edit]) -> Vec<Change> {
    let mut changes = Vec::new();
    for edit in edits {
        if let Ok(change) = edit.on(plan) {
            plan.apply(&change).unwrap();
            changes.push(change);
        }
    }
    changes
}

fn json(plan: &Plan) -> String {
    serde_json::to_string(plan).unwrap()
}

proptest! {
    #[test]
    fn undoing_everything_leads_back_and_redoing_leads_forth(edits in random::edits()) {
        let start = random::furnished();
        let mut plan = start.clone();
        let changes = carry_out(&mut plan, &edits);
        let end = plan.clone();
        for change in changes.iter().rev() {
            plan.apply(&change.inverse()).unwrap();
        }
        prop_assert_eq!(json(&plan), json(&start));
        for change in &changes {
            plan.apply(change).unwrap();
        }
        prop_assert_eq!(json(&plan), json(&end));
    }

    #[test]
    fn applying_the_difference_makes_one_plan_the_other(
        left in random::edits(),
        right in random::edits(),
    ) {
        let (mut a, mut b) = (random::furnished(), random::furnished());
        carry_out(&mut a, &left);
        carry_out(&mut b, &right);
        let change = diff(&a, &b);
        a.apply(&change).unwrap();
        prop_assert_eq!(&a, &b);
        prop_assert!(diff(&a, &b).is_empty());
    }

    #[test]
    fn findings_brought_up_to_date_are_those_of_a_full_check(edits in random::edits()) {
        let mut plan = random::furnished();
        let mut findings = Findings::of(&plan, TODAY);
        for edit in &edits {
            if let Ok(change) = edit.on(&plan) {
                let before = findings.by_scope();
                plan.apply(&change).unwrap();
                let foreseen = findings.foresee(&plan, &change);
                let update = findings.update(&plan, &change);
                prop_assert_eq!(&update, &foreseen);
                prop_assert_eq!(&findings, &Findings::of(&plan, TODAY));
                let mut followed = before;
                followed.retain(|old| !update.scopes.iter().any(|new| new.scope == old.scope));
                followed.extend(update.scopes.into_iter().filter(|new| !new.findings.is_empty()));
                followed.sort_by_key(|scoped| scoped.scope);
                prop_assert_eq!(followed, findings.by_scope());
            }
        }
    }

    #[test]
    fn every_way_to_settle_a_finding_can_be_taken(edits in random::edits()) {
        let mut plan = random::furnished();
        carry_out(&mut plan, &edits);
        let findings = Findings::of(&plan, TODAY);
        for finding in findings.all(&plan) {
            for fix in &finding.fixes {
                let change = fix.edit.on(&plan).unwrap();
                prop_assert!(!change.is_empty(), "{fix:?} does nothing");
                let mut settled = plan.clone();
                settled.apply(&change).unwrap();
                let still = Findings::of(&settled, TODAY);
                let same = |other: &&answerable_plan::Finding| {
                    other.check == finding.check && other.detail == finding.detail
                };
                prop_assert!(
                    !still.about(finding.scope).iter().any(|other| same(&other)),
                    "{fix:?} leaves {finding:?}"
                );
            }
        }
    }

    #[test]
    fn a_plan_survives_json(edits in random::edits()) {
        let mut plan = random::furnished();
        carry_out(&mut plan, &edits);
        let back: Plan = serde_json::from_str(&json(&plan)).unwrap();
        let back = back.validated().unwrap();
        prop_assert_eq!(json(&back), json(&plan));
        let change = diff(&blank(), &plan);
        let written = serde_json::to_string(&change).unwrap();
        prop_assert_eq!(serde_json::from_str::<Change>(&written).unwrap(), change);
    }

    #[test]
    fn a_unit_has_what_it_says_itself_or_else_what_holds_everywhere(edits in random::edits()) {
        let mut plan = random::furnished();
        carry_out(&mut plan, &edits);
        for unit in plan.units().iter() {
            let effective = plan.effective(unit.id);
            for activity in effective.activities() {
                let cells: Vec<_> = effective.involved(activity.id).collect();
                prop_assert!(cells.is_sorted_by_key(|cell| cell.role));
                for role in plan.roles().iter() {
                    let cell = cells.iter().find(|cell| cell.role == role.id);
                    let letters = cell.map_or(Letters::NONE, |cell| cell.letters);
                    prop_assert_eq!(letters, effective.letters(activity.id, role.id));
                }
            }
        }
    }

    #[test]
    fn edits_of_different_cells_commute(a in "[ARCI]{1,2}", b in "[ARCI]{1,2}") {
        let plan = random::furnished();
        let set = |n, letters: &str| Edit::SetInvolvement {
            activity: id(n),
            role: id(n),
            letters: Letters::parse(letters).unwrap(),
        };
        let (left, right) = (set(1, &a).on(&plan).unwrap(), set(2, &b).on(&plan).unwrap());
        let (mut one, mut other) = (plan.clone(), plan);
        one.apply(&left).unwrap();
        one.apply(&right).unwrap();
        other.apply(&right).unwrap();
        other.apply(&left).unwrap();
        prop_assert_eq!(one, other);
    }
}

#[test]
fn a_stale_change_is_refused_whole() {
    let mut plan = random::furnished();
    let rename = |name| Edit::Rename {
        what: answerable_plan::Thing::Role(id(1)),
        title: title(name),
    };
    let stale = Edit::Several {
        edits: vec![
            Edit::AddLeader {
                id: id(9),
                name: title("New"),
            },
            rename("Theirs"),
        ],
    }
    .on(&plan)
    .unwrap();
    plan.apply(&rename("Ours").on(&plan).unwrap()).unwrap();
    let before = plan.clone();
    assert_eq!(plan.apply(&stale).unwrap_err().0.id, "refused-stale");
    assert_eq!(plan, before);
}

#[test]
fn a_change_that_would_leave_a_row_pointing_nowhere_is_refused_whole() {
    let mut plan = random::furnished();
    let before = plan.clone();
    let section = plan.row(answerable_plan::Key::Section(id(1)));
    let hostile = Change {
        rows: vec![RowChange {
            before: section,
            after: None,
        }],
    };
    assert_eq!(plan.apply(&hostile).unwrap_err().0.id, "refused-dangling");
    assert_eq!(plan, before);
}

#[test]
fn hostile_changes_are_refused() {
    let mut plan = random::furnished();
    let about = plan.row(answerable_plan::Key::About);
    let role = plan.row(answerable_plan::Key::Role(id(1)));
    let gone = RowChange {
        before: about.clone(),
        after: None,
    };
    let turned_into_another = RowChange {
        before: role,
        after: about,
    };
    let empty = RowChange {
        before: None,
        after: None,
    };
    let no_letters = RowChange {
        before: None,
        after: Some(Row::Involvement(answerable_plan::Involvement {
            activity: id(1),
            role: id(1),
            letters: Letters::NONE,
        })),
    };
    let before = plan.clone();
    for row in [gone, turned_into_another, empty, no_letters] {
        assert!(plan.apply(&Change { rows: vec![row] }).is_err());
        assert_eq!(plan, before);
    }
}
