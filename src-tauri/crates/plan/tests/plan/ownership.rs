//! The decision on who leads CX, and why.

use answerable_plan::{Ownership, Plan};
use serde_json::{Value, json};

use super::{after_json, id, random};

fn explain(reason: &str) -> Value {
    json!({ "edit": "explainModel", "reason": reason, "decidedBy": "The board",
        "decidedOn": "2026-03-02" })
}

fn choose(model: &str) -> Value {
    json!({ "edit": "chooseModel", "model": model, "lead": uuid::Uuid::from_u128(1) })
}

/// Service leads, the board said why.
fn plan() -> Plan {
    let edits = json!([choose("serviceLed"), explain("Service hears it first")]);
    after_json(random::furnished(), edits)
}

/// Why, by whom and when, in words.
fn explained(ownership: &Ownership) -> [String; 3] {
    let by = ownership.decided_by.as_ref().map(ToString::to_string);
    let on = ownership.decided_on.map(|day| day.to_string());
    let reason = ownership.reason.as_str().to_owned();
    [reason, by.unwrap_or_default(), on.unwrap_or_default()]
}

#[test]
fn why_it_was_the_old_model_does_not_stay_under_another() {
    for other in [
        choose("ccoLed"),
        json!({ "edit": "chooseModel", "model": null }),
    ] {
        let plan = after_json(plan(), json!([other]));
        assert_eq!(explained(plan.ownership()), ["", "", ""], "{other}");
    }
}

#[test]
fn why_another_model_is_chosen_can_be_said_in_the_same_step() {
    let edits = [choose("ccoLed"), explain("One voice")];
    let plan = after_json(plan(), json!([{ "edit": "several", "edits": edits }]));
    let said = ["One voice", "The board", "2026-03-02"];
    assert_eq!(explained(plan.ownership()), said);
}

#[test]
fn what_is_not_another_model_leaves_the_reason() {
    let other_lead = json!({ "edit": "chooseModel", "model": "serviceLed" });
    let kept = after_json(plan(), json!([other_lead]));
    assert_eq!(kept.ownership().lead, None);
    assert_eq!(explained(kept.ownership()), explained(plan().ownership()));

    let edits = json!([explain("One voice"), choose("ccoLed")]);
    let first = after_json(random::furnished(), edits);
    assert_eq!(explained(first.ownership())[0], "One voice");
}

#[test]
fn another_model_without_a_lead_has_none() {
    let other = json!({ "edit": "chooseModel", "model": "ccoLed" });
    assert_eq!(plan().ownership().lead, Some(id(1)));
    assert_eq!(after_json(plan(), json!([other])).ownership().lead, None);
}
