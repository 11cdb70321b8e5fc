//! What single edits do, and what they refuse.

use answerable_plan::{Edit, Key, Letters, Plan, Text, Thing};
use serde_json::json;

use super::{after, blank, edit, id, random, title};

fn refusal(plan: &Plan, edit: Edit) -> String {
    edit.on(plan).unwrap_err().0.id
}

#[test]
fn an_edit_reads_as_json_in_the_words_of_the_product() {
    let plan = random::furnished();
    let one = "00000000-0000-0000-0000-000000000001";
    let set = edit(json!({
        "edit": "setInvolvement", "activity": one, "role": one, "letters": "ra"
    }));
    let plan = after(plan, [set]);
    assert_eq!(plan.letters(id(1), id(1)).to_string(), "AR");
    let unknown = json!({ "edit": "setInvolvement", "activity": one, "role": one,
        "letters": "A", "colour": "red" });
    assert!(serde_json::from_value::<Edit>(unknown).is_err());
}

#[test]
fn removing_a_role_takes_its_letters_and_seats_and_clears_who_leads() {
    let setup = [
        Edit::SetInvolvement {
            activity: id(1),
            role: id(1),
            letters: Letters::parse("A").unwrap(),
        },
        edit(json!({ "edit": "chooseModel", "model": "ccoLed",
            "lead": "00000000-0000-0000-0000-000000000001" })),
    ];
    let before = after(random::furnished(), setup);
    let remove = Edit::Remove {
        what: Thing::Role(id(1)),
    };
    let change = remove.on(&before).unwrap();
    let mut plan = before.clone();
    plan.apply(&change).unwrap();
    assert!(plan.involvements().is_empty());
    assert_eq!(plan.ownership().lead, None);
    plan.apply(&change.inverse()).unwrap();
    assert_eq!(plan, before);
}

#[test]
fn making_one_accountable_takes_the_a_from_all_others() {
    let letters = |text| Letters::parse(text).unwrap();
    let plan = after(
        random::furnished(),
        [
            Edit::SetInvolvement {
                activity: id(1),
                role: id(1),
                letters: letters("AR"),
            },
            Edit::SetInvolvement {
                activity: id(1),
                role: id(2),
                letters: letters("C"),
            },
            Edit::MakeAccountable {
                activity: id(1),
                role: id(2),
            },
        ],
    );
    assert_eq!(plan.letters(id(1), id(1)), letters("R"));
    assert_eq!(plan.letters(id(1), id(2)), letters("AC"));
}

#[test]
fn rows_are_moved_among_neighbours_and_into_other_sections() {
    let add = |n| Edit::AddActivity {
        id: id(n),
        section: id(1),
        title: title(&format!("Handle {n}")),
        area: None,
        unit: None,
        place: Default::default(),
    };
    let first = "00000000-0000-0000-0000-000000000001";
    let third = "00000000-0000-0000-0000-000000000003";
    let plan = after(random::furnished(), [add(3), add(4)]);
    let up = edit(json!({ "edit": "move", "what": { "activity": third },
        "place": { "before": first } }));
    let order = |plan: &Plan, section: u8| {
        plan.activities_in(id(section))
            .iter()
            .map(|row| row.id)
            .collect::<Vec<_>>()
    };
    let plan = after(plan, [up]);
    assert_eq!(order(&plan, 1), [id(3), id(1), id(4)]);
    let across = edit(json!({ "edit": "move", "what": { "activity": third },
        "under": { "this": { "section": "00000000-0000-0000-0000-000000000002" } },
        "place": "start" }));
    let plan = after(plan, [across]);
    assert_eq!(order(&plan, 2), [id(3), id(2)]);
}

#[test]
fn a_note_stands_on_an_activity_or_on_a_cell_and_goes_with_it() {
    let note = |role: Option<u8>, text: &str| Edit::SetNote {
        activity: id(1),
        role: role.map(id),
        note: Text::new(text).unwrap(),
    };
    let notes = [note(None, "Ask again in May"), note(Some(2), "Only abroad")];
    let plan = after(random::furnished(), notes);
    assert_eq!(
        plan.activities().get(id(1)).unwrap().note.as_str(),
        "Ask again in May"
    );
    let on_cells: Vec<_> = plan.notes_on(id(1)).map(|row| row.note.as_str()).collect();
    assert_eq!(on_cells, ["Only abroad"]);
    assert!(plan.involvements().is_empty(), "a note involves nobody");

    for what in [
        Thing::Role(id(2)),
        Thing::Activity(id(1)),
        Thing::Section(id(1)),
    ] {
        let without = after(plan.clone(), [Edit::Remove { what }]);
        assert!(without.cell_notes().is_empty(), "{what:?}");
    }
    let cleared = after(plan, [note(None, ""), note(Some(2), " ")]);
    assert_eq!(cleared, random::furnished());
}

#[test]
fn a_split_keeps_everything_but_who_answers() {
    let setup = [
        edit(
            json!({ "edit": "setInvolvement", "activity": uuid(1), "role": uuid(1), "letters": "AR" }),
        ),
        edit(json!({ "edit": "setNote", "activity": uuid(1), "role": uuid(2), "note": "Abroad" })),
        edit(json!({ "edit": "setOutcome", "activity": uuid(1), "outcome": "Peace" })),
    ];
    let plan = after(random::furnished(), setup);
    let parts = |accountable: &[u8]| {
        let parts = accountable
            .iter()
            .map(|&role| json!({ "title": format!("Handle {role}"), "accountable": uuid(role) }));
        json!({ "edit": "splitActivity", "activity": uuid(1), "parts": parts.collect::<Vec<_>>() })
    };
    let change = edit(parts(&[1, 2])).on(&plan).unwrap();
    let mut after_split = plan.clone();
    after_split.apply(&change).unwrap();
    let rows = after_split.activities_in(id(1));
    assert_eq!(rows.len(), 2);
    assert_eq!(rows[0].id, id(1), "the first part is the activity itself");
    for row in &rows {
        assert_eq!(row.outcome.as_str(), "Peace");
        assert_eq!(after_split.notes_on(row.id).count(), 1);
    }
    assert_eq!(after_split.letters(rows[0].id, id(1)).to_string(), "AR");
    assert_eq!(after_split.letters(rows[1].id, id(1)).to_string(), "R");
    assert_eq!(after_split.letters(rows[1].id, id(2)).to_string(), "A");
    after_split.apply(&change.inverse()).unwrap();
    assert_eq!(after_split, plan);

    assert_eq!(refusal(&plan, edit(parts(&[1]))), "refused-one-part");
    assert_eq!(refusal(&plan, edit(parts(&[1, 9]))), "refused-gone");
}

fn uuid(n: u8) -> uuid::Uuid {
    id(n)
}

#[test]
fn what_names_something_deleted_is_refused() {
    let plan = blank();
    let set = Edit::SetInvolvement {
        activity: id(1),
        role: id(1),
        letters: Letters::NONE,
    };
    assert_eq!(refusal(&plan, set), "refused-gone");
    assert_eq!(
        refusal(
            &plan,
            Edit::Remove {
                what: Thing::Goal(id(1))
            }
        ),
        "refused-gone"
    );
    assert_eq!(
        refusal(&plan, Edit::Vacate { appointment: id(1) }),
        "refused-gone"
    );
}

#[test]
fn what_can_not_be_is_refused() {
    let plan = random::furnished();
    let add = Edit::AddLeader {
        id: id(1),
        name: title("A"),
    };
    let plan = after(plan, [add.clone()]);
    assert_eq!(refusal(&plan, add), "refused-id-taken");
    let one = "00000000-0000-0000-0000-000000000001";
    let in_unit = edit(
        json!({ "edit": "appoint", "id": one, "leader": one, "role": one,
        "unit": one }),
    );
    assert_eq!(refusal(&plan, in_unit), "refused-held-centrally");
    let appoint = edit(json!({ "edit": "appoint", "id": one, "leader": one, "role": one }));
    let plan = after(plan, [appoint]);
    let again = edit(json!({ "edit": "appoint",
        "id": "00000000-0000-0000-0000-000000000002", "leader": one, "role": one }));
    assert_eq!(refusal(&plan, again), "refused-already-appointed");
    let backwards = edit(json!({ "edit": "amendAppointment", "appointment": one,
        "kind": "interim", "from": "2027-05-01", "until": "2027-04-01",
        "acceptance": "proposed" }));
    assert_eq!(refusal(&plan, backwards), "refused-dates");
    let nowhere = edit(json!({ "edit": "move", "what": { "activity": one }, "under": "nothing" }));
    assert_eq!(refusal(&plan, nowhere), "refused-wrong-parent");
}

#[test]
fn several_edits_are_one_step_or_none() {
    let plan = blank();
    let several = Edit::Several {
        edits: vec![
            Edit::AddLeader {
                id: id(1),
                name: title("A"),
            },
            Edit::Vacate { appointment: id(1) },
        ],
    };
    assert_eq!(refusal(&plan, several), "refused-gone");
}

#[test]
fn an_imported_plan_that_points_nowhere_is_refused_by_name() {
    let mut json = serde_json::to_value(random::furnished()).unwrap();
    json["activities"][0]["section"] = json!("00000000-0000-0000-0000-0000000000ff");
    let plan: Plan = serde_json::from_value(json).unwrap();
    let refusal = plan.validated().unwrap_err();
    assert_eq!(refusal.0.id, "refused-points-nowhere");
}

#[test]
fn an_imported_plan_with_a_period_that_ends_before_it_begins_is_refused_and_an_open_one_stays() {
    let one = "00000000-0000-0000-0000-000000000001";
    let appoint = json!({ "edit": "appoint", "id": one, "leader": one, "name": "A", "role": one });
    let work = json!({ "edit": "addInitiative", "id": one, "title": "Refund on the spot" });
    let plan = after(random::furnished(), [edit(appoint), edit(work)]);
    let mut json = serde_json::to_value(plan).unwrap();
    for row in ["appointments", "initiatives"] {
        json[row][0]["from"] = json!("2027-05-01");
        json[row][0]["until"] = json!("2027-04-01");
    }
    let plan: Plan = serde_json::from_value(json).unwrap();
    let plan = plan.validated().unwrap();
    let source = title("plan.json");
    let import = Edit::Import {
        source,
        plan: Box::new(plan.clone()),
    };
    assert_eq!(refusal(&blank(), import), "refused-dates-there");
    let refusal = plan.in_time().unwrap_err();
    assert_eq!(refusal.0.args["until"], "2027-04-01".into());
}

#[test]
fn bad_text_never_enters() {
    for (text, why) in [
        (" ".to_owned(), "blank"),
        ("x".repeat(10_000), "at most 300"),
        ("bell\u{7}".to_owned(), "U+0007"),
    ] {
        let bad = json!({ "edit": "addLeader", "id": "00000000-0000-0000-0000-000000000001",
            "name": text });
        let error = serde_json::from_value::<Edit>(bad).unwrap_err().to_string();
        assert!(error.contains(why), "{error}");
    }
    for text in ["=cmd()", "مرحبا", "🙂", "Handle  \n complaints"] {
        assert!(answerable_plan::Title::new(text).is_ok());
    }
}

#[test]
fn history_names_things_as_they_were_called() {
    let plan = random::furnished();
    let rename = Edit::Rename {
        what: Thing::Role(id(1)),
        title: title("CCO"),
    };
    let asked = rename.asked(&plan);
    assert_eq!(asked.id, "asked-rename");
    assert_eq!(asked.args["name"], "Thing 1".into());
    assert_eq!(plan.name_of(Key::Role(id(1))), "Thing 1");
}
