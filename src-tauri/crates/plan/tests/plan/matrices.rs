//! Taking over a matrix that was drawn up elsewhere.

use answerable_plan::{Edit, Key, Plan};
use serde_json::{Value, json};

use super::{after, edit, id, random, title};

const ONE: &str = "00000000-0000-0000-0000-000000000001";
const NEW: &str = "00000000-0000-0000-0000-000000000063";

/// Fills the first cell, and brings a role, a section and an activity that are new.
fn import(letters: &str) -> Edit {
    edit(json!({ "edit": "importMatrix", "source": "raci.xlsx", "matrix": matrix(letters) }))
}

fn matrix(letters: &str) -> Value {
    json!({
        "roles": [{ "id": NEW, "title": "Legal" }],
        "sections": [{ "id": NEW, "title": "Recovery" }],
        "activities": [{ "id": NEW, "section": NEW, "title": "Call back" }],
        "cells": [
            { "activity": ONE, "role": ONE, "letters": "C" },
            { "activity": NEW, "role": NEW, "letters": letters, "note": "on weekdays" },
            { "activity": NEW, "role": ONE, "letters": "" },
        ],
    })
}

fn refusal(plan: &Plan, edit: Edit) -> String {
    edit.on(plan).unwrap_err().0.id
}

#[test]
fn what_is_new_comes_last_and_what_is_known_gets_its_letters() {
    let plan = after(random::furnished(), [import("AR")]);
    assert_eq!(plan.letters(id(1), id(1)).to_string(), "C");
    assert_eq!(plan.letters(id(99), id(99)).to_string(), "AR");
    let note = plan.notes_on(id(99)).next().unwrap();
    assert_eq!(note.note.as_str(), "on weekdays");
    let last = plan.sections().in_order().last().unwrap().title.clone();
    assert_eq!(last, title("Recovery"));
    assert_eq!(plan.activities_in(id(99)).len(), 1);
}

#[test]
fn a_cell_that_says_nothing_leaves_what_is_there() {
    let letters = |letters: &str| {
        let cell = json!({ "activity": ONE, "role": ONE, "letters": letters });
        let matrix = json!({ "cells": [cell] });
        edit(json!({ "edit": "importMatrix", "source": "raci.xlsx", "matrix": matrix }))
    };
    let plan = after(random::furnished(), [letters("A"), letters("")]);
    assert_eq!(plan.letters(id(1), id(1)).to_string(), "A");
}

#[test]
fn a_matrix_that_refers_to_nothing_or_needs_other_letters_is_refused() {
    let plan = random::furnished();
    assert_eq!(refusal(&plan, import("S")), "refused-letter");
    let mut astray = matrix("A");
    astray["activities"] = json!([]);
    let astray = edit(json!({ "edit": "importMatrix", "source": "raci.xlsx", "matrix": astray }));
    assert_eq!(refusal(&plan, astray), "refused-gone");
    let twice = after(plan, [import("A")]);
    assert_eq!(refusal(&twice, import("A")), "refused-id-taken");
}

#[test]
fn the_scheme_comes_along_and_all_of_it_is_one_step() {
    let before = random::furnished();
    let mut matrix = matrix("S");
    matrix["scheme"] = json!({ "kind": "rasci" });
    let import = edit(json!({ "edit": "importMatrix", "source": "raci.xlsx", "matrix": matrix }));
    let change = import.on(&before).unwrap();
    let mut plan = before.clone();
    plan.apply(&change).unwrap();
    assert_eq!(plan.letters(id(99), id(99)).to_string(), "S");
    assert!(plan.row(Key::Role(id(99))).is_some());
    plan.apply(&change.inverse()).unwrap();
    assert_eq!(plan, before);
}
