//! Everything that can follow from a decision has its sentence.

use std::collections::BTreeSet;

use answerable_plan::{Plan, consequences};
use serde_json::{Value, json};

use super::{after, blank, id, ids_in, say_all};

/// A shared area that steers, in which a unit has its own way with what one role answers for.
fn plan() -> Plan {
    let one = id(1);
    let edits = json!([
        { "edit": "addUnit", "id": one, "name": "Gulf" },
        { "edit": "addRole", "id": one, "title": "Chief Customer Officer" },
        { "edit": "addRole", "id": id(2), "title": "Regional lead" },
        { "edit": "shapeRole", "role": id(2), "held": "perUnit", "kind": "position" },
        { "edit": "addArea", "id": one, "title": "Vision", "locus": "shared" },
        { "edit": "setSteering", "area": one, "steering": true },
        { "edit": "addSection", "id": one, "title": "All" },
        { "edit": "addActivity", "id": one, "section": one, "title": "Set goals", "area": one },
        { "edit": "setUnitInvolvement", "unit": one, "activity": one, "role": one,
            "letters": "C" },
    ]);
    after(blank(), edits)
}

#[test]
fn every_consequence_has_its_sentence() {
    let answer =
        |role: u8| json!({ "edit": "makeAccountable", "activity": id(1), "role": id(role) });
    let lead = json!({ "edit": "chooseModel", "model": "ccoLed", "lead": id(1) });
    let locus = |locus: &str| json!({ "edit": "setLocus", "area": id(1), "locus": locus });
    let mut said = BTreeSet::new();
    let mut say = |plan: &Plan, decision: &Value| {
        let decided = after(plan.clone(), json!([decision]));
        for consequence in consequences(plan, &decided) {
            say_all(&consequence.sentence, &mut said);
        }
    };
    let (nobody, central) = (plan(), after(plan(), json!([answer(1)])));
    let local = after(plan(), json!([answer(2)]));
    for plan in [&nobody, &central, &local] {
        say(plan, &lead);
        say(plan, &locus("local"));
        say(plan, &locus("centre"));
    }
    let known: BTreeSet<String> = ids_in("consequences.ftl")
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(said, known);
}
