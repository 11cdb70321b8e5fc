//! Every refusal has its sentence.

use std::collections::BTreeSet;

use answerable_plan::{
    BadText, Change, Edit, Message, Plan, Refusal, Row, RowChange, Text, Title, diff,
};
use serde_json::{Value, json};

use super::{after, blank, id, ids_in, say_all};

/// A role, an activity and an initiative, and someone who holds the role.
fn small_plan() -> Plan {
    let one = id(1);
    let edits = json!([
        { "edit": "addUnit", "id": one, "name": "Gulf" },
        { "edit": "addRole", "id": one, "title": "Head of Support" },
        { "edit": "appoint", "id": one, "leader": one, "name": "T. Nguyen", "role": one },
        { "edit": "addSection", "id": one, "title": "Help" },
        { "edit": "addActivity", "id": one, "section": one, "title": "Handle complaints" },
        { "edit": "setInvolvement", "activity": one, "role": one, "letters": "R" },
        { "edit": "addInitiative", "id": one, "title": "Refund on the spot" },
        { "edit": "addSection", "id": id(2), "title": "Stores" },
        { "edit": "addArea", "id": one, "title": "Pricing" },
        { "edit": "addActivity", "id": id(2), "section": one, "title": "Set the prices",
            "area": one },
        { "edit": "addActivity", "id": id(3), "section": one, "title": "Open a store",
            "unit": one },
        { "edit": "setInvolvement", "activity": id(2), "role": one, "letters": "A" },
        { "edit": "addDraft", "id": one, "title": "Another department" },
        { "edit": "inDraft", "draft": one,
            "step": { "edit": "addDepartment", "id": one, "name": "Service" } },
        { "edit": "addDraft", "id": id(2), "title": "CCO from January" },
        { "edit": "addDraft", "id": id(3), "title": "CCO from July" },
        { "edit": "addDepartment", "id": one, "name": "Support" },
    ]);
    after(blank(), edits)
}

fn refused_edits() -> Vec<Message> {
    let one = id(1);
    let edits = json!([
        { "edit": "remove", "what": { "role": id(9) } },
        { "edit": "addRole", "id": one, "title": "Head of Stores" },
        { "edit": "addGoal", "id": one, "title": "Keep customers", "place": { "after": id(9) } },
        { "edit": "move", "what": { "activity": one }, "under": "nothing" },
        { "edit": "move", "what": { "leader": one } },
        { "edit": "handOver", "from": { "role": one }, "to": { "unit": one } },
        { "edit": "appoint", "id": id(2), "leader": one, "role": one, "unit": one },
        { "edit": "appoint", "id": id(2), "leader": one, "role": one },
        { "edit": "setInvolvement", "activity": one, "role": one, "letters": "X" },
        { "edit": "splitActivity", "activity": one, "parts": [] },
        { "edit": "setScheme", "scheme": { "kind": "own" } },
        { "edit": "setScheme", "scheme": { "kind": "daci" } },
        { "edit": "setReportsTo", "role": one, "to": one },
        { "edit": "setCommitment", "activity": one, "role": one, "standing": "accepted" },
        { "edit": "setCommitment", "activity": id(2), "role": one, "standing": "accepted",
            "deputy": one },
        { "edit": "setUnitInvolvement", "unit": one, "activity": one, "role": one, "letters": "" },
        { "edit": "setUnitInvolvement", "unit": one, "activity": id(2), "role": one,
            "letters": "" },
        { "edit": "setUnitInvolvement", "unit": one, "activity": id(3), "role": one,
            "letters": "" },
        { "edit": "answerFactor", "factor": "weather", "answer": 1 },
        { "edit": "answerFactor", "factor": "size", "answer": 9 },
        { "edit": "setWeight", "factor": "size", "target": "integration", "weight": 1 },
        { "edit": "addDraft", "id": id(4), "title": "CCO at once" },
        { "edit": "inDraft", "draft": id(2), "step": { "edit": "chooseDraft", "draft": id(3) } },
        { "edit": "takeFromDraft", "draft": id(2), "step": 0 },
        { "edit": "chooseDraft", "draft": one },
        { "edit": "schedule", "initiative": one, "from": "2027-06-30", "until": "2027-01-01" },
    ]);
    let plan = small_plan();
    let edits: Vec<Edit> = serde_json::from_value(edits).unwrap();
    edits
        .iter()
        .map(|edit| edit.on(&plan).unwrap_err().0)
        .collect()
}

/// Changes that no edit would make.
fn refused_changes() -> Vec<Message> {
    let whole = diff(&blank(), &small_plan());
    let mut without_section = whole.clone();
    without_section
        .rows
        .retain(|row| !matches!(row.after, Some(Row::Section(_))));
    let empty = Change {
        rows: vec![RowChange {
            before: None,
            after: None,
        }],
    };
    let refused = |mut plan: Plan, change: &Change| plan.apply(change).unwrap_err().0;
    vec![
        refused(small_plan(), &whole),
        refused(blank(), &without_section),
        refused(blank(), &empty),
    ]
}

/// Plans as files may hold them.
fn refused_plans() -> Vec<Message> {
    let with = |pointer: &str, value: Value| -> Result<Plan, Refusal> {
        let mut plan = serde_json::to_value(small_plan()).unwrap();
        *plan.pointer_mut(pointer).unwrap() = value;
        let plan = serde_json::from_value::<Plan>(plan).unwrap();
        plan.validated().and_then(Plan::in_time)
    };
    let mut backwards = serde_json::to_value(small_plan()).unwrap()["appointments"][0].take();
    (backwards["from"], backwards["until"]) = (json!("2027-02-01"), json!("2027-01-01"));
    vec![
        with("/roles/0/department", json!(id(9))).unwrap_err().0,
        with("/involvements/0/letters", json!("")).unwrap_err().0,
        with("/appointments/0", backwards).unwrap_err().0,
    ]
}

fn refused_texts() -> Vec<Message> {
    let texts: [Option<BadText>; 3] = [
        Title::new(" ").err(),
        Title::new(&"x".repeat(Title::MAX + 1)).err(),
        Text::new("a\u{7}b").err(),
    ];
    texts
        .into_iter()
        .flatten()
        .map(|problem| problem.message())
        .collect()
}

#[test]
fn every_refusal_has_its_sentence() {
    let mut said = BTreeSet::new();
    for messages in [
        refused_edits(),
        refused_changes(),
        refused_plans(),
        refused_texts(),
    ] {
        messages
            .iter()
            .for_each(|message| say_all(message, &mut said));
    }
    said.retain(|id| id.starts_with("refused-"));
    let known: BTreeSet<String> = ids_in("refusals.ftl")
        .into_iter()
        .map(str::to_owned)
        .collect();
    assert_eq!(said, known);
}
