//! Who reports to whom, what leaders say to what they answer for, and how CX is governed.

use answerable_plan::{Key, Plan};
use serde_json::{Value, json};

use super::{after_json, blank, edit, id, refused};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

/// Three roles, one above the other, and an activity that the first answers for.
fn plan() -> Plan {
    after_json(
        blank(),
        json!([
            { "edit": "addDepartment", "id": n(1), "name": "Service" },
            { "edit": "addRole", "id": n(1), "title": "Team lead" },
            { "edit": "addRole", "id": n(2), "title": "Head of Support" },
            { "edit": "addRole", "id": n(3), "title": "Chief Customer Officer" },
            { "edit": "setReportsTo", "role": n(1), "to": n(2) },
            { "edit": "setReportsTo", "role": n(2), "to": n(3) },
            { "edit": "addSection", "id": n(1), "title": "Help" },
            { "edit": "addActivity", "id": n(1), "section": n(1), "title": "Handle complaints" },
            { "edit": "makeAccountable", "activity": n(1), "role": n(1) },
        ]),
    )
}

fn accept() -> Value {
    json!({ "edit": "setCommitment", "activity": n(1), "role": n(1), "standing": "accepted",
        "on": "2026-11-20", "deputy": n(2), "escalation": n(3) })
}

#[test]
fn a_circle_of_roles_is_refused_by_naming_its_links() {
    let refusal = edit(json!({ "edit": "setReportsTo", "role": n(3), "to": n(1) }))
        .on(&plan())
        .unwrap_err();
    let chain = "Chief Customer Officer → Team lead → Head of Support → Chief Customer Officer";
    assert_eq!(refusal.0.args["chain"], chain.into());
    assert_eq!(
        refused(
            &plan(),
            json!({ "edit": "setReportsTo", "role": n(1), "to": n(1) })
        ),
        "refused-circle"
    );
}

#[test]
fn a_circle_is_refused_wherever_it_comes_from() {
    let mut json = serde_json::to_value(plan()).unwrap();
    json["roles"][2]["reportsTo"] = json!(n(1));
    let circular: Plan = serde_json::from_value(json).unwrap();
    assert_eq!(
        circular.clone().validated().unwrap_err().0.id,
        "refused-circle"
    );
    let mut plan = plan();
    let hostile = answerable_plan::diff(&plan, &circular);
    assert_eq!(plan.apply(&hostile).unwrap_err().0.id, "refused-circle");
    assert_eq!(plan, self::plan());
}

#[test]
fn those_below_a_role_that_goes_report_to_the_one_above() {
    let plan = after_json(
        plan(),
        json!([{ "edit": "remove", "what": { "role": n(2) } }]),
    );
    assert_eq!(plan.roles().get(id(1)).unwrap().reports_to, Some(id(3)));
}

#[test]
fn a_commitment_goes_when_the_role_no_longer_answers() {
    let plan = plan();
    assert_eq!(
        refused(
            &plan,
            json!({ "edit": "setCommitment", "activity": n(1), "role": n(2),
            "standing": "accepted" })
        ),
        "refused-not-accountable"
    );
    let committed = after_json(plan.clone(), json!([accept()]));
    assert_eq!(committed.commitments().len(), 1);
    for edits in [
        json!([{ "edit": "makeAccountable", "activity": n(1), "role": n(2) }]),
        json!([{ "edit": "setInvolvement", "activity": n(1), "role": n(1), "letters": "R" }]),
        json!([{ "edit": "setCommitment", "activity": n(1), "role": n(1), "standing": "proposed" }]),
        json!([{ "edit": "remove", "what": { "activity": n(1) } }]),
        json!([{ "edit": "remove", "what": { "role": n(1) } }]),
    ] {
        let after = after_json(committed.clone(), edits.clone());
        assert!(after.commitments().is_empty(), "{edits}");
    }
}

#[test]
fn a_commitment_survives_a_scheme_in_which_the_role_still_answers() {
    let daci = json!([accept(), { "edit": "setScheme", "scheme": { "kind": "daci" },
        "letters": { "A": "A" } }]);
    assert_eq!(after_json(plan(), daci).commitments().len(), 1);
}

#[test]
fn a_role_that_goes_is_nobodys_deputy_chair_or_member() {
    let plan = after_json(
        plan(),
        json!([
            accept(),
            { "edit": "setMandate", "reportsTo": n(2), "escalation": n(2) },
            { "edit": "describeCouncil", "chair": n(2), "decides": "chair" },
            { "edit": "addMember", "role": n(2) },
            { "edit": "remove", "what": { "role": n(2) } },
        ]),
    );
    let commitment = plan.commitment(id(1), id(1), None).unwrap();
    assert_eq!(
        (commitment.deputy, commitment.escalation),
        (None, Some(id(3)))
    );
    assert_eq!(
        (plan.ownership().reports_to, plan.council().chair),
        (None, None)
    );
    assert!(plan.council_members().is_empty());
}

#[test]
fn where_a_department_stands_goes_with_it_or_when_it_is_not_known() {
    let stands = json!({ "edit": "setBuyIn", "department": n(1), "stance": "resists",
        "change": "A budget of its own" });
    let plan = after_json(plan(), json!([stands]));
    assert!(plan.has(Key::BuyIn(id(1))));
    for edits in [
        json!([{ "edit": "setBuyIn", "department": n(1), "stance": null }]),
        json!([{ "edit": "remove", "what": { "department": n(1) } }]),
    ] {
        assert!(after_json(plan.clone(), edits).buy_ins().is_empty());
    }
}
