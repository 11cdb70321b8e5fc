//! Checks of what those who answer say, and of whether they can decide.

use answerable_plan::{Plan, Scope};
use serde_json::{Value, json};

use super::super::{after_json, id, refused};
use super::{finding, found, keeps, matrix};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

fn says(standing: &str, deputy: Option<u8>) -> Value {
    json!({ "edit": "setCommitment", "activity": n(1), "role": n(1), "standing": standing,
        "deputy": deputy.map(n) })
}

fn with(plan: Plan, edit: Value) -> Plan {
    after_json(plan, json!([edit]))
}

fn asks(plan: &Plan, check: &str) -> bool {
    found(plan).contains(&check.to_owned())
}

#[test]
fn r48_whoever_answers_has_declined() {
    let plan = matrix(&["A R C"]);
    assert!(!asks(&with(plan.clone(), says("accepted", None)), "R48"));
    let declined = with(plan, says("declined", None));
    let r48 = finding(&declined, "R48");
    assert_eq!(r48.scope, Scope::Activity(id(1)));
    let settled = super::super::after(declined, [r48.fixes[0].edit.clone()]);
    assert!(!asks(&settled, "R48"));
}

#[test]
fn r20_a_seat_that_was_declined_is_empty() {
    let declined = super::accepted(1, "declined");
    let plan = super::super::after(matrix(&["A R C"]), [declined]);
    assert!(asks(&plan, "R20") && asks(&plan, "R04"));
}

#[test]
fn r21_somebody_may_stand_in_for_each_activity() {
    let vacate = json!({ "edit": "vacate", "appointment": super::deputy(1) });
    let plan = with(matrix(&["A R C"]), vacate);
    assert!(asks(&plan, "R21"));
    assert!(!asks(&with(plan, says("proposed", Some(2))), "R21"));
}

#[test]
fn r32_informed_who_must_act() {
    let plan = with(matrix(&["A R I"]), says("proposed", Some(3)));
    let r32 = finding(&plan, "R32");
    let settled = super::super::after(plan, [r32.fixes[0].edit.clone()]);
    assert!(!asks(&settled, "R32"));
}

#[test]
fn r33_a_declined_decision_in_a_scheme_for_work() {
    let rename = |title| json!({ "edit": "rename", "what": { "activity": n(1) }, "title": title });
    let plan = with(matrix(&["A R C"]), says("declined", None));
    assert!(!asks(&plan, "R33"), "to handle something is no decision");
    let plan = with(plan, rename("Approve refunds"));
    assert!(asks(&plan, "R33"));
    let daci = json!({ "edit": "setScheme", "scheme": { "kind": "daci" },
        "letters": { "A": "A", "R": "D", "C": "C" } });
    assert!(!asks(&with(plan, daci), "R33"));
}

#[test]
fn r26_what_a_work_instruction_settles() {
    let rename = json!({ "edit": "rename", "what": { "activity": n(1) },
        "title": "Print the daily list" });
    assert!(asks(&with(matrix(&["A R C"]), rename), "R26"));
    keeps("R26", &["A R C"]);
}

#[test]
fn r17_a_lead_without_a_mandate() {
    let lead = json!({ "edit": "chooseModel", "model": "ceoLed", "lead": n(1) });
    let plan = with(matrix(&["A R C"]), lead);
    assert!(asks(&plan, "R17"));
    let mandate = json!({ "edit": "setMandate", "scope": "Everything after the purchase" });
    assert!(!asks(&with(plan, mandate), "R17"));
}

#[test]
fn r18_everything_is_decided_at_the_top() {
    let plan = matrix(&["A R C"; 4]);
    assert!(!asks(&plan, "R18"), "nobody reports to anyone");
    let plan = with(
        plan,
        json!({ "edit": "setReportsTo", "role": n(2), "to": n(1) }),
    );
    assert!(asks(&plan, "R18"));
    let hand_on = json!({ "edit": "makeAccountable", "activity": n(4), "role": n(2) });
    assert!(!asks(&with(plan, hand_on), "R18"));
}

#[test]
fn r27_letters_that_nobody_has_defined() {
    let own = |definition: &str| {
        json!({ "edit": "setScheme", "scheme": { "kind": "own", "own": [
            { "letter": "A", "name": "Answers", "definition": definition,
                "perActivity": "exactlyOne" }] },
            "letters": { "A": "A", "R": null, "C": null } })
    };
    assert!(asks(&with(matrix(&["A R C"]), own("")), "R27"));
    assert!(!asks(
        &with(matrix(&["A R C"]), own("Has the last word")),
        "R27"
    ));
}

#[test]
fn dates_that_end_before_they_begin_are_refused() {
    let backwards = json!({ "edit": "amendAppointment", "appointment": n(1), "kind": "permanent",
        "from": "2027-01-02", "until": "2027-01-01", "acceptance": "accepted" });
    assert_eq!(refused(&matrix(&["A R C"]), backwards), "refused-dates");
}
