//! What follows from the ownership decision.

use answerable_plan::{Consequence, Edit, Plan, consequences};
use serde_json::{Value, json};

use super::{after, after_json, blank, edit, id};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

/// Role 1 leads nothing yet, role 2 answers for what steers, role 3 works in each unit.
fn plan() -> Plan {
    after_json(
        blank(),
        json!([
            { "edit": "addUnit", "id": n(1), "name": "Gulf" },
            { "edit": "addRole", "id": n(1), "title": "Chief Customer Officer" },
            { "edit": "addRole", "id": n(2), "title": "Head of Marketing" },
            { "edit": "addRole", "id": n(3), "title": "Regional lead" },
            { "edit": "shapeRole", "role": n(3), "held": "perUnit", "kind": "position" },
            { "edit": "addArea", "id": n(1), "title": "Vision" },
            { "edit": "addArea", "id": n(2), "title": "Stores", "locus": "shared" },
            { "edit": "setSteering", "area": n(1), "steering": true },
            { "edit": "addSection", "id": n(1), "title": "All" },
            { "edit": "addActivity", "id": n(1), "section": n(1), "title": "Set goals",
                "area": n(1) },
            { "edit": "addActivity", "id": n(2), "section": n(1), "title": "Choose metrics",
                "area": n(1) },
            { "edit": "addActivity", "id": n(3), "section": n(1), "title": "Open stores",
                "area": n(2) },
            { "edit": "makeAccountable", "activity": n(1), "role": n(2) },
            { "edit": "makeAccountable", "activity": n(3), "role": n(2) },
            { "edit": "setInvolvement", "activity": n(3), "role": n(3), "letters": "R" },
        ]),
    )
}

fn follows(plan: &Plan, decision: &Value) -> Vec<Consequence> {
    consequences(plan, &after(plan.clone(), [edit(decision.clone())]))
}

/// The plan after a decision and all that follows from it, as one step.
fn all_agreed(plan: &Plan, decision: &Value) -> Plan {
    let follows = follows(plan, decision).into_iter().map(|it| it.edit);
    let edits = std::iter::once(edit(decision.clone())).chain(follows);
    let edits = edits.collect();
    after(plan.clone(), [Edit::Several { edits }])
}

fn said(follows: &[Consequence]) -> Vec<(&str, bool)> {
    let said = follows.iter();
    said.map(|it| (it.sentence.id.as_str(), it.replaces))
        .collect()
}

#[test]
fn whoever_leads_answers_for_what_steers() {
    let choose = json!({ "edit": "chooseModel", "model": "ccoLed", "lead": n(1) });
    let found = follows(&plan(), &choose);
    assert_eq!(
        said(&found),
        [("consequence-lead", true), ("consequence-lead", false)]
    );
    let agreed = all_agreed(&plan(), &choose);
    for activity in [1, 2] {
        assert_eq!(agreed.letters(id(activity), id(1)).to_string(), "A");
    }
    assert_eq!(follows(&agreed, &choose), []);
}

#[test]
fn a_group_that_leads_answers_for_nothing() {
    let group = json!([{ "edit": "shapeRole", "role": n(1), "held": "centre", "kind": "group" }]);
    let choose = json!({ "edit": "chooseModel", "model": "crossFunctional", "lead": n(1) });
    assert_eq!(follows(&after_json(plan(), group), &choose), []);
}

#[test]
fn what_units_decide_a_role_of_the_units_answers_for() {
    let local = json!({ "edit": "setLocus", "area": n(2), "locus": "local" });
    assert_eq!(
        said(&follows(&plan(), &local)),
        [("consequence-local", true)]
    );
    let agreed = all_agreed(&plan(), &local);
    assert_eq!(agreed.letters(id(3), id(3)).to_string(), "AR");
}

#[test]
fn what_the_centre_keeps_is_answered_there_and_the_same_everywhere() {
    let local = all_agreed(
        &plan(),
        &json!({ "edit": "setLocus", "area": n(2), "locus": "local" }),
    );
    let own_way = json!([{ "edit": "setUnitInvolvement", "unit": n(1), "activity": n(3),
        "role": n(2), "letters": "C" }]);
    let involved = json!([{ "edit": "setInvolvement", "activity": n(3), "role": n(2),
        "letters": "R" }]);
    let local = after_json(after_json(local, involved), own_way);
    let centralize = json!({ "edit": "applyConfiguration", "configuration": "centralized" });
    let found = follows(&local, &centralize);
    assert_eq!(
        said(&found),
        [("consequence-centre", true), ("consequence-lift", true)]
    );
    let agreed = all_agreed(&local, &centralize);
    assert!(agreed.adaptations().is_empty());
    assert_eq!(agreed.letters(id(3), id(2)).to_string(), "AR");
}

#[test]
fn nothing_follows_from_other_edits() {
    let rename = json!({ "edit": "rename", "what": { "area": n(1) }, "title": "Goals" });
    assert_eq!(follows(&plan(), &rename), []);
}
