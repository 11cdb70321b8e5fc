//! Drafts of the ownership decision.

use answerable_plan::{Edit, Locus, Message, Model, Plan, RoleId};
use serde_json::{Value, json};

use super::{after_json, blank, edit, id, refused};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

fn in_draft(draft: u8, step: &Value) -> Value {
    json!({ "edit": "inDraft", "draft": n(draft), "step": step })
}

/// Two drafts: one has a new role lead CX, the other shares the only area.
fn plan() -> Plan {
    let add_role = json!({ "edit": "addRole", "id": n(2), "title": "Chief Customer Officer" });
    let choose = json!({ "edit": "chooseModel", "model": "ccoLed", "lead": n(2) });
    let share = json!({ "edit": "setLocus", "area": n(1), "locus": "shared" });
    after_json(
        blank(),
        json!([
            { "edit": "addRole", "id": n(1), "title": "Head of Marketing" },
            { "edit": "addArea", "id": n(1), "title": "Pricing" },
            { "edit": "addDraft", "id": n(1), "title": "CCO" },
            { "edit": "addDraft", "id": n(2), "title": "Regions" },
            in_draft(1, &add_role),
            in_draft(1, &choose),
            in_draft(2, &share),
        ]),
    )
}

#[test]
fn a_draft_changes_nothing_until_it_is_chosen_and_the_others_stay() {
    let before = plan();
    assert_eq!(before.ownership().model, None);
    let draft = before.drafts().get(id(1)).unwrap();
    let drafted = draft.plan_on(&before).unwrap();
    assert_eq!(drafted.ownership().lead, Some(RoleId(n(2))));

    let change = edit(json!({ "edit": "chooseDraft", "draft": n(1) }))
        .on(&before)
        .unwrap();
    let mut plan = before.clone();
    plan.apply(&change).unwrap();
    assert_eq!(plan.ownership().model, Some(Model::CcoLed));
    assert_eq!(plan.drafts().len(), 1);
    plan.apply(&change.inverse()).unwrap();
    assert_eq!(plan, before);
}

#[test]
fn a_step_must_be_possible_after_those_before_it() {
    let remove = json!({ "edit": "remove", "what": { "role": n(2) } });
    assert_eq!(refused(&plan(), remove.clone()), "refused-gone");
    let plan = after_json(plan(), json!([in_draft(1, &remove)]));
    assert_eq!(refused(&plan, in_draft(1, &remove)), "refused-gone");
    let back = json!([{ "edit": "takeFromDraft", "draft": n(1), "step": 2 }]);
    assert_eq!(after_json(plan, back), self::plan());
}

#[test]
fn a_draft_that_no_longer_fits_says_which_step_does_not() {
    let plan = after_json(
        plan(),
        json!([{ "edit": "remove", "what": { "area": n(1) } }]),
    );
    let refusal = plan
        .drafts()
        .get(id(2))
        .unwrap()
        .change_on(&plan)
        .unwrap_err();
    assert_eq!(refusal.0.id, "refused-stuck-draft");
    assert_eq!(refusal.0.args["step"], 1.into());
    let area = Message::new("name-of-missing").with("kind", "thing-area");
    let share = Message::new("asked-set-locus").with("name", area);
    let share = share.with("locus", Message::new("locus-shared"));
    assert_eq!(refusal.0.args["asked"], share.into());
    assert_eq!(
        refused(&plan, json!({ "edit": "chooseDraft", "draft": n(2) })),
        "refused-stuck-draft"
    );
    let mended = after_json(
        plan,
        json!([{ "edit": "takeFromDraft", "draft": n(2), "step": 0 }]),
    );
    assert!(
        mended
            .drafts()
            .get(id(2))
            .unwrap()
            .change_on(&mended)
            .unwrap()
            .is_empty()
    );
}

#[test]
fn drafts_hold_no_drafts_and_there_are_at_most_three() {
    let choose = json!({ "edit": "chooseDraft", "draft": n(2) });
    let hidden = json!({ "edit": "several", "edits": [choose] });
    let import = json!({ "edit": "import", "source": "plan.json", "plan": blank() });
    for step in [&choose, &hidden, &import] {
        assert_eq!(refused(&plan(), in_draft(1, step)), "refused-stands-alone");
    }
    assert_eq!(refused(&plan(), hidden), "refused-stands-alone");
    let add = |number| json!({ "edit": "addDraft", "id": n(number), "title": "Another" });
    let three = after_json(plan(), json!([add(3)]));
    assert_eq!(refused(&three, add(4)), "refused-another-draft");
}

#[test]
fn a_draft_can_be_opened_with_its_steps_and_each_can_be_taken_out() {
    let choose = json!({ "edit": "chooseModel", "model": "ccoLed" });
    let share = json!({ "edit": "setLocus", "area": n(1), "locus": "shared" });
    let several = json!({ "edit": "several", "edits": [choose, share] });
    let open =
        |steps: Value| json!({ "edit": "addDraft", "id": n(3), "title": "Both", "steps": steps });
    let opened = after_json(plan(), json!([open(json!([choose, share]))]));
    let added = json!([open(json!([])), in_draft(3, &several)]);
    assert_eq!(after_json(plan(), added), opened);
    assert_eq!(opened.drafts().get(id(3)).unwrap().edits.len(), 2);

    let take = json!([{ "edit": "takeFromDraft", "draft": n(3), "step": 0 }]);
    let left = after_json(opened, take);
    let left = left.drafts().get(id(3)).unwrap().plan_on(&left).unwrap();
    assert_eq!(left.ownership().model, None);
    assert_eq!(left.areas_at(Locus::Shared), 1);

    let gone = json!({ "edit": "setLocus", "area": n(9), "locus": "shared" });
    assert_eq!(
        refused(&plan(), open(json!([choose, gone]))),
        "refused-gone"
    );
    let hidden = json!([{ "edit": "chooseDraft", "draft": n(1) }]);
    assert_eq!(refused(&plan(), open(hidden)), "refused-stands-alone");
}

fn letters(activity: u8, letters: &str) -> Value {
    json!({ "edit": "setInvolvement", "activity": n(activity), "role": n(1), "letters": letters })
}

/// The plan with two activities, of which the second is worked on, and a draft without steps.
fn with_activities() -> Plan {
    let add = |number| json!({ "edit": "addActivity", "id": n(number), "section": n(1), "title": "Help" });
    let section = json!({ "edit": "addSection", "id": n(1), "title": "Use" });
    let begin = json!({ "edit": "addDraft", "id": n(3), "title": "From the plan as it is" });
    after_json(
        plan(),
        json!([section, add(1), add(2), letters(2, "R"), begin]),
    )
}

/// What the draft consists of after these steps.
fn steps_after(steps: &[Value]) -> Vec<Edit> {
    let steps = steps.iter().map(|step| in_draft(3, step)).collect();
    let plan = after_json(with_activities(), steps);
    plan.drafts().get(id(3)).unwrap().edits.clone()
}

fn edits(json: Value) -> Vec<Edit> {
    serde_json::from_value(json).unwrap()
}

#[test]
fn of_letters_typed_into_a_cell_a_draft_keeps_the_last() {
    let typed = [
        letters(1, "R"),
        letters(2, "C"),
        letters(1, "A"),
        letters(1, "AR"),
    ];
    let last = json!([letters(2, "C"), letters(1, "AR")]);
    assert_eq!(steps_after(&typed), edits(last));

    let fill = |set| json!({ "edit": "several", "edits": [letters(1, set), letters(2, set)] });
    let last = json!([letters(1, "I"), letters(2, "I")]);
    assert_eq!(steps_after(&[fill("C"), fill("I")]), edits(last));
}

#[test]
fn letters_that_are_taken_back_are_no_step_and_those_before_another_step_stay() {
    let back = [letters(1, "R"), letters(2, "C"), letters(2, "R")];
    assert_eq!(steps_after(&back), edits(json!([letters(1, "R")])));
    assert_eq!(steps_after(&[letters(1, "R"), letters(1, "")]), []);
    let as_it_is = [letters(2, "R")];
    assert_eq!(steps_after(&as_it_is), edits(json!(as_it_is)));

    let share = json!({ "edit": "setLocus", "area": n(1), "locus": "shared" });
    let apart = [letters(1, "R"), share, letters(1, "A")];
    assert_eq!(steps_after(&apart), edits(json!(apart)));
}
