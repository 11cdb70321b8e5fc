//! Each check, on the smallest matrix that breaks its rule and on one that keeps it.

mod activities;
mod commitments;
mod roles;
mod units;
mod whole;

use answerable_plan::{Edit, Finding, Findings, Letters, Plan, Scope, Text};
use serde_json::json;

use super::{TODAY, after, blank, edit, id, title};

/// A plan with a matrix written as text: a row per activity, a column per role, `.` for none.
/// Each role has a department of its own, is held by somebody who agrees, and has a deputy; each
/// activity says what it is for.
fn matrix(rows: &[&str]) -> Plan {
    let width = rows.first().map_or(0, |row| row.split_whitespace().count());
    let columns = (0..width).flat_map(|n| {
        let n = u8::try_from(n).unwrap() + 1;
        let (name, uuid) = (format!("Role {n}"), uuid::Uuid::from_u128(u128::from(n)));
        [
            edit(json!({ "edit": "addDepartment", "id": uuid, "name": format!("Department {n}") })),
            edit(json!({ "edit": "addRole", "id": uuid, "title": name, "department": uuid })),
            edit(json!({ "edit": "appoint", "id": uuid, "leader": uuid,
                "name": format!("Leader {n}"), "role": uuid })),
            accepted(n, "accepted"),
            edit(
                json!({ "edit": "appoint", "id": deputy(n), "leader": deputy(n),
                "name": format!("Deputy {n}"), "role": uuid, "kind": "deputy" }),
            ),
        ]
    });
    let plan = after(blank(), columns);
    let plan = after(
        plan,
        [Edit::AddSection {
            id: id(1),
            title: title("Section"),
            place: Default::default(),
        }],
    );
    let cells = rows.iter().zip(1u8..).flat_map(|(row, n)| {
        let add = Edit::AddActivity {
            id: id(n),
            section: id(1),
            title: title(&format!("Handle {n}")),
            area: None,
            unit: None,
            place: Default::default(),
        };
        let letters = row.split_whitespace().zip(1u8..).map(move |(text, role)| {
            let letters = Letters::parse(text.trim_matches('.')).unwrap();
            Edit::SetInvolvement {
                activity: id(n),
                role: id(role),
                letters,
            }
        });
        let outcome = Edit::SetOutcome {
            activity: id(n),
            outcome: Text::new("Customers are served").unwrap(),
        };
        [add, outcome].into_iter().chain(letters)
    });
    after(plan, cells)
}

/// Whether the leader of this number agrees to hold their role.
fn accepted(n: u8, acceptance: &str) -> Edit {
    let uuid = uuid::Uuid::from_u128(u128::from(n));
    edit(
        json!({ "edit": "amendAppointment", "appointment": uuid, "kind": "permanent",
        "from": null, "until": null, "acceptance": acceptance }),
    )
}

/// The id of a deputy and of their appointment.
fn deputy(n: u8) -> uuid::Uuid {
    uuid::Uuid::from_u128(100 + u128::from(n))
}

fn found(plan: &Plan) -> Vec<String> {
    let findings = Findings::of(plan, TODAY);
    findings
        .all(plan)
        .iter()
        .map(|finding| finding.check.clone())
        .collect()
}

fn finding(plan: &Plan, check: &str) -> Finding {
    let findings = Findings::of(plan, TODAY);
    let all = findings.all(plan);
    all.into_iter()
        .find(|finding| finding.check == check)
        .unwrap()
        .clone()
}

/// The rows of this matrix break the rule; the plan with them fixed does not.
fn breaks(check: &str, rows: &[&str]) -> Plan {
    let plan = matrix(rows);
    assert!(
        found(&plan).contains(&check.to_owned()),
        "{check} not found in {rows:?}"
    );
    plan
}

fn keeps(check: &str, rows: &[&str]) {
    let found = found(&matrix(rows));
    assert!(
        !found.contains(&check.to_owned()),
        "{check} found in {rows:?}"
    );
}

#[test]
fn a_clean_matrix_has_no_findings() {
    assert_eq!(
        found(&matrix(&["A R C .", ". A R C", "C . A R", "R C . A"])),
        Vec::<String>::new()
    );
    assert_eq!(found(&blank()), Vec::<String>::new());
}

/// The plan with another threshold.
fn with_threshold(plan: Plan, name: &str, value: u16) -> Plan {
    let mut thresholds = serde_json::to_value(plan.thresholds()).unwrap();
    thresholds[name] = value.into();
    after(
        plan,
        [edit(
            json!({ "edit": "setThresholds", "thresholds": thresholds }),
        )],
    )
}

#[test]
fn thresholds_are_settings_of_the_plan() {
    let mut thresholds = blank().thresholds().clone();
    thresholds.consulted_per_activity = 1;
    let plan = matrix(&["AR C C"]);
    assert!(!found(&plan).contains(&"R08".to_owned()));
    let plan = after(plan, [Edit::SetThresholds { thresholds }]);
    assert!(found(&plan).contains(&"R08".to_owned()));
}

#[test]
fn findings_come_worst_first_and_in_the_order_of_the_matrix() {
    let plan = matrix(&["AR C C C C", "R . . . .", ". R . . ."]);
    let findings = Findings::of(&plan, TODAY);
    let all = findings.all(&plan);
    assert!(all.is_sorted_by_key(|finding| finding.severity));
    assert_eq!(all[0].scope, Scope::Activity(id(2)));
    let promise = Text::new("Any problem solved in one visit").unwrap();
    assert!(!promise.is_empty());
}
