//! Handing over from one role or unit to another.

use answerable_plan::{Acceptance, Plan};
use serde_json::json;

use super::{after_json, blank, edit, id, refused};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

/// Role 1 answers for one activity, and is consulted on another that role 2 answers for.
fn plan() -> Plan {
    after_json(
        blank(),
        json!([
            { "edit": "addUnit", "id": n(1), "name": "Gulf" },
            { "edit": "addUnit", "id": n(2), "name": "North" },
            { "edit": "addRole", "id": n(1), "title": "Head of Support" },
            { "edit": "addRole", "id": n(2), "title": "Head of Stores" },
            { "edit": "addRole", "id": n(3), "title": "Team lead" },
            { "edit": "shapeRole", "role": n(3), "held": "perUnit", "kind": "position" },
            { "edit": "setReportsTo", "role": n(3), "to": n(1) },
            { "edit": "addArea", "id": n(1), "title": "Service", "locus": "local" },
            { "edit": "addSection", "id": n(1), "title": "Help" },
            { "edit": "addActivity", "id": n(1), "section": n(1), "title": "Handle complaints",
                "area": n(1) },
            { "edit": "addActivity", "id": n(2), "section": n(1), "title": "Open a store" },
            { "edit": "setInvolvement", "activity": n(1), "role": n(1), "letters": "AR" },
            { "edit": "setInvolvement", "activity": n(1), "role": n(2), "letters": "I" },
            { "edit": "setInvolvement", "activity": n(2), "role": n(1), "letters": "C" },
            { "edit": "setInvolvement", "activity": n(2), "role": n(2), "letters": "A" },
        ]),
    )
}

fn roles() -> serde_json::Value {
    json!({ "edit": "handOver", "from": { "role": n(1) }, "to": { "role": n(2) } })
}

#[test]
fn a_role_takes_over_all_that_another_does() {
    let before = after_json(
        plan(),
        json!([
            { "edit": "setNote", "activity": n(1), "role": n(1), "note": "By phone" },
            { "edit": "setCommitment", "activity": n(1), "role": n(1), "standing": "accepted",
                "deputy": n(3) },
            { "edit": "setUnitInvolvement", "unit": n(1), "activity": n(1), "role": n(1),
                "letters": "R" },
            { "edit": "addInitiative", "id": n(1), "title": "One inbox" },
            { "edit": "setOwner", "initiative": n(1), "owner": n(1) },
            { "edit": "chooseModel", "model": "serviceLed", "lead": n(1), "sponsor": n(3) },
            { "edit": "setMandate", "scope": "All of it", "escalation": n(1) },
            { "edit": "describeCouncil", "chair": n(1) },
            { "edit": "addMember", "role": n(1) },
        ]),
    );
    let change = edit(roles()).on(&before).unwrap();
    let mut plan = before.clone();
    plan.apply(&change).unwrap();
    let to = Some(id(2));
    assert_eq!(plan.roles().len(), 2);
    assert_eq!(plan.letters(id(1), id(2)).to_string(), "AR");
    assert_eq!(plan.letters(id(2), id(2)).to_string(), "A");
    assert_eq!(plan.effective(id(1)).letters(id(1), id(2)).to_string(), "R");
    assert_eq!(plan.cell_notes().len(), 1);
    let commitment = plan.commitment(id(1), id(2), None).unwrap();
    assert_eq!(
        (commitment.standing, commitment.deputy),
        (Acceptance::Proposed, Some(id(3)))
    );
    assert_eq!(plan.roles().get(id(3)).unwrap().reports_to, to);
    assert_eq!(plan.initiatives().get(id(1)).unwrap().owner, to);
    assert_eq!(
        (plan.ownership().lead, plan.ownership().escalation),
        (to, to)
    );
    assert_eq!(plan.ownership().scope.as_str(), "All of it");
    assert_eq!(plan.council().chair, to);
    assert!(plan.council_members().get(id(2)).is_some());
    plan.apply(&change.inverse()).unwrap();
    assert_eq!(plan, before);
}

#[test]
fn a_role_may_take_over_from_the_one_it_reports_to() {
    let below = json!({ "edit": "handOver", "from": { "role": n(1) }, "to": { "role": n(3) } });
    let plan = after_json(plan(), json!([below]));
    assert_eq!(plan.roles().get(id(3)).unwrap().reports_to, None);
    assert_eq!(plan.letters(id(1), id(3)).to_string(), "AR");
}

#[test]
fn a_unit_takes_over_what_another_has_and_it_lacks() {
    let before = after_json(
        plan(),
        json!([
            { "edit": "addActivity", "id": n(3), "section": n(1), "title": "Rent pitches",
                "area": n(1), "unit": n(1) },
            { "edit": "makeAccountable", "activity": n(3), "role": n(3) },
            { "edit": "setUnitInvolvement", "unit": n(1), "activity": n(1), "role": n(1),
                "letters": "R" },
            { "edit": "appoint", "id": n(1), "leader": n(1), "name": "E. Park", "role": n(3),
                "unit": n(1) },
        ]),
    );
    let merge = json!({ "edit": "handOver", "from": { "unit": n(1) }, "to": { "unit": n(2) } });
    let plan = after_json(before, json!([merge]));
    assert_eq!(plan.activities().get(id(3)).unwrap().unit, Some(id(2)));
    assert_eq!(plan.letters(id(3), id(3)).to_string(), "A");
    assert!(plan.adaptations().get((id(2), id(1))).is_some());
    assert_eq!(plan.appointments().get(id(1)).unwrap().unit, Some(id(2)));
}

#[test]
fn only_its_like_takes_over() {
    let to_itself = json!({ "edit": "handOver", "from": { "role": n(1) }, "to": { "role": n(1) } });
    assert_eq!(refused(&plan(), to_itself), "refused-hand-over");
    let gone = json!({ "edit": "handOver", "from": { "role": n(1) }, "to": { "role": n(9) } });
    assert_eq!(refused(&plan(), gone), "refused-gone");
}
