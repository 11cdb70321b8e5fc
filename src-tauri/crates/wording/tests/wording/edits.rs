//! Every edit has its sentence for the history.

use std::collections::BTreeSet;

use answerable_plan::Edit;
use answerable_wording::Wording;
use serde_json::{Value, json};

use super::{after, blank, id, ids_in, say_all};

/// At least one edit of every kind, in an order in which each is possible: first those of the
/// organisation and the matrix.
fn one_of_each() -> Value {
    let one = id(1);
    json!([
        { "edit": "describePlan", "promise": "Any problem solved in one visit" },
        { "edit": "setNextReview", "date": "2027-01-14" },
        { "edit": "addUnit", "id": one, "name": "Gulf" },
        { "edit": "addDepartment", "id": one, "name": "Service" },
        { "edit": "addRole", "id": one, "title": "Head of Support" },
        { "edit": "addLeader", "id": one, "name": "T. Nguyen" },
        { "edit": "addArea", "id": one, "title": "Service recovery" },
        { "edit": "addSection", "id": one, "title": "Help" },
        { "edit": "addActivity", "id": one, "section": one, "title": "Handle complaints" },
        { "edit": "addValue", "id": one, "title": "We keep our word" },
        { "edit": "addGoal", "id": one, "title": "Raise retention" },
        { "edit": "addObjective", "id": one, "title": "Solve it in one contact" },
        { "edit": "addInitiative", "id": one, "title": "Refund on the spot" },
        { "edit": "addObstacle", "id": one, "title": "Refunds take three signatures" },
        { "edit": "rename", "what": { "leader": one }, "title": "Thi Nguyen" },
        { "edit": "move", "what": { "goal": one }, "place": "start" },
        { "edit": "shortenRole", "role": one, "short": "Support" },
        { "edit": "addRole", "id": id(2), "title": "Chief Customer Officer" },
        { "edit": "setReportsTo", "role": one, "to": id(2) },
        { "edit": "setReportsTo", "role": one, "to": null },
        { "edit": "shapeRole", "role": one, "held": "perUnit", "kind": "position" },
        { "edit": "appoint", "id": one, "leader": one, "role": one, "unit": one },
        { "edit": "amendAppointment", "appointment": one, "kind": "interim", "from": null,
            "until": null, "acceptance": "accepted" },
        { "edit": "vacate", "appointment": one },
        { "edit": "appoint", "id": one, "leader": id(2), "name": "E. Park", "role": one },
        { "edit": "setOutcome", "activity": one, "outcome": "Settled in one contact" },
        { "edit": "assignArea", "activity": one, "area": one },
        { "edit": "setInvolvement", "activity": one, "role": one, "letters": "AR" },
        { "edit": "setInvolvement", "activity": one, "role": one, "letters": "" },
        { "edit": "makeAccountable", "activity": one, "role": one },
        { "edit": "setNote", "activity": one, "note": "Ask again in May" },
        { "edit": "setNote", "activity": one, "role": one, "note": "Only abroad" },
        { "edit": "splitActivity", "activity": one, "parts": [
            { "title": "Handle complaints at home", "accountable": one },
            { "title": "Handle complaints abroad", "accountable": one } ] },
        { "edit": "makeAccountable", "activity": one, "role": one },
        { "edit": "setCommitment", "activity": one, "role": one, "standing": "declined" },
        { "edit": "setCommitment", "activity": one, "role": one, "unit": one,
            "standing": "accepted" },
        { "edit": "setScheme", "scheme": { "kind": "cairo" } },
    ])
}

/// Then those of units, of who leads CX, and of the strategy.
fn one_of_each_after_that() -> Value {
    let one = id(1);
    json!([
        { "edit": "setLocus", "area": one, "locus": "local" },
        { "edit": "setUnitInvolvement", "unit": one, "activity": one, "role": one, "letters": "R" },
        { "edit": "explainAdaptation", "unit": one, "activity": one, "why": "A partner does it" },
        { "edit": "liftAdaptation", "unit": one, "activity": one },
        { "edit": "answerFactor", "factor": "size", "answer": 3 },
        { "edit": "answerFactor", "factor": "size", "answer": null },
        { "edit": "setWeight", "factor": "size", "target": "ceoLed", "weight": 1.5 },
        { "edit": "setLimits", "area": one, "limits": "Prices by at most 10 %" },
        { "edit": "setSteering", "area": one, "steering": true },
        { "edit": "applyConfiguration", "configuration": "hybrid" },
        { "edit": "chooseModel", "model": "ccoLed", "lead": one },
        { "edit": "chooseModel", "model": null },
        { "edit": "setMandate", "scope": "Everything after the purchase", "reportsTo": one },
        { "edit": "describeCouncil", "charter": "Settles what departments can’t",
            "decides": "majority" },
        { "edit": "addMember", "role": one },
        { "edit": "removeMember", "role": one },
        { "edit": "setBuyIn", "department": one, "stance": "neutral" },
        { "edit": "addDraft", "id": one, "title": "CCO from January" },
        { "edit": "inDraft", "draft": one,
            "step": { "edit": "chooseModel", "model": "ccoLed", "lead": one } },
        { "edit": "inDraft", "draft": one, "step": { "edit": "addMember", "role": one } },
        { "edit": "takeFromDraft", "draft": one, "step": 1 },
        { "edit": "chooseDraft", "draft": one },
        { "edit": "explainModel", "reason": "One person must see the whole journey" },
        { "edit": "consider", "model": "serviceLed", "reasonsFor": "Hears every complaint" },
        { "edit": "disregard", "model": "serviceLed" },
        { "edit": "setMeasure", "goal": one, "measure": "By region, each quarter" },
        { "edit": "setTarget", "objective": one, "target": "2027-06-30" },
        { "edit": "setOwner", "initiative": one, "owner": one },
        { "edit": "schedule", "initiative": one, "from": "2027-01-01", "until": "2027-06-30" },
        { "edit": "setThresholds", "thresholds": blank().thresholds() },
        { "edit": "several", "edits": [] },
        { "edit": "several", "edits": [
            { "edit": "setNextReview", "date": null },
            { "edit": "rename", "what": { "goal": one }, "title": "Keep customers" },
            { "edit": "remove", "what": { "value": one } } ] },
        { "edit": "handOver", "from": { "role": id(2) }, "to": { "role": one } },
        { "edit": "remove", "what": { "activity": one } },
        { "edit": "importMatrix", "source": "raci.xlsx", "matrix": {} },
        { "edit": "import", "source": "plan.json", "plan": blank() },
    ])
}

#[test]
fn every_edit_has_its_sentence() {
    let mut said = BTreeSet::new();
    let mut plan = blank();
    let gone = json!({ "edit": "setLocus", "area": id(9), "locus": "local" });
    let gone: Edit = serde_json::from_value(gone).unwrap();
    say_all(&gone.asked(&plan), &mut said);
    assert_eq!(
        Wording::english().say(&gone.asked(&plan)),
        "Set where “a decision area that isn’t in the plan” is decided: Local"
    );
    for edits in [one_of_each(), one_of_each_after_that()] {
        for edit in serde_json::from_value::<Vec<Edit>>(edits).unwrap() {
            say_all(&edit.asked(&plan), &mut said);
            plan = after(plan, json!([edit]));
        }
    }
    let unsaid: Vec<_> = ids_in("edits.ftl")
        .into_iter()
        .filter(|id| !said.contains(*id))
        .collect();
    assert_eq!(
        unsaid,
        Vec::<&str>::new(),
        "sentences that no edit asks for"
    );
}
