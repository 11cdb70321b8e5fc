//! What is different in a unit, and what goes with a unit.

use answerable_plan::{Key, Letters, Plan, Source};
use serde_json::json;

use super::{after_json, blank, edit, id, refused};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

/// Two units; a central, a shared and a local area with an activity each; role 1 is A everywhere.
fn plan() -> Plan {
    let (one, two, three) = (n(1), n(2), n(3));
    after_json(
        blank(),
        json!([
            { "edit": "addUnit", "id": one, "name": "Gulf" },
            { "edit": "addUnit", "id": two, "name": "North" },
            { "edit": "addRole", "id": one, "title": "Head of Pricing" },
            { "edit": "addRole", "id": two, "title": "Regional lead" },
            { "edit": "addArea", "id": one, "title": "Brand", "locus": "centre" },
            { "edit": "addArea", "id": two, "title": "Pricing", "locus": "shared" },
            { "edit": "addArea", "id": three, "title": "Stores", "locus": "local" },
            { "edit": "addSection", "id": one, "title": "All" },
            { "edit": "addActivity", "id": one, "section": one, "title": "Set the tone", "area": one },
            { "edit": "addActivity", "id": two, "section": one, "title": "Set prices", "area": two },
            { "edit": "addActivity", "id": three, "section": one, "title": "Staff", "area": three },
            { "edit": "makeAccountable", "activity": one, "role": one },
            { "edit": "makeAccountable", "activity": two, "role": one },
            { "edit": "makeAccountable", "activity": three, "role": one },
        ]),
    )
}

fn set(unit: u8, activity: u8, role: u8, letters: &str) -> serde_json::Value {
    json!({ "edit": "setUnitInvolvement", "unit": n(unit), "activity": n(activity),
        "role": n(role), "letters": letters })
}

#[test]
fn what_is_shared_or_local_can_differ_and_what_the_centre_keeps_cannot() {
    let plan = plan();
    assert_eq!(refused(&plan, set(1, 1, 1, "R")), "refused-centre-keeps");
    let plan = after_json(plan, json!([set(1, 2, 1, "R"), set(1, 3, 2, "A")]));
    assert_eq!(plan.adaptations().len(), 2);
    let plan = after_json(
        plan,
        json!([
            { "edit": "assignArea", "activity": n(2), "area": null },
            { "edit": "liftAdaptation", "unit": n(1), "activity": n(2) },
        ]),
    );
    assert_eq!(refused(&plan, set(1, 2, 1, "R")), "refused-no-area");
    assert!(plan.row(Key::Adaptation((id(1), id(2)))).is_none());
}

#[test]
fn an_adaptation_goes_when_nothing_differs_any_more_unless_it_is_explained() {
    let differs = after_json(plan(), json!([set(1, 2, 1, ""), set(1, 2, 2, "A")]));
    assert_eq!(differs.unit_involvements().len(), 2);
    let same = json!([set(1, 2, 1, "A"), set(1, 2, 2, "")]);
    assert_eq!(after_json(differs.clone(), same.clone()), plan());

    let why =
        json!([{ "edit": "explainAdaptation", "unit": n(1), "activity": n(2), "why": "Law" }]);
    let explained = after_json(after_json(differs, why), same);
    assert_eq!(explained.adaptations().len(), 1);
    let forgotten =
        json!([{ "edit": "explainAdaptation", "unit": n(1), "activity": n(2), "why": "" }]);
    assert_eq!(after_json(explained, forgotten), plan());
}

#[test]
fn a_unit_goes_with_what_is_different_or_exists_only_there() {
    let before = after_json(
        plan(),
        json!([
            { "edit": "addActivity", "id": n(4), "section": n(1), "title": "Open a store",
                "area": n(3), "unit": n(2) },
            { "edit": "makeAccountable", "activity": n(4), "role": n(2) },
            { "edit": "setCommitment", "activity": n(4), "role": n(2), "standing": "accepted" },
            set(2, 2, 1, ""),
            set(1, 2, 1, ""),
        ]),
    );
    assert_eq!(refused(&before, set(1, 4, 1, "R")), "refused-only-in-unit");
    let change = edit(json!({ "edit": "remove", "what": { "unit": n(2) } }))
        .on(&before)
        .unwrap();
    let mut plan = before.clone();
    plan.apply(&change).unwrap();
    assert!(plan.activities().get(id(4)).is_none());
    assert!(plan.commitments().is_empty());
    assert_eq!(plan.adaptations().len(), 1);
    plan.apply(&change.inverse()).unwrap();
    assert_eq!(plan, before);
}

#[test]
fn the_parts_of_a_split_activity_differ_where_the_whole_did() {
    let plan = after_json(
        plan(),
        json!([
            set(1, 2, 2, "C"),
            { "edit": "splitActivity", "activity": n(2), "parts": [
                { "title": "Set prices at home", "accountable": n(1) },
                { "title": "Set prices abroad", "accountable": n(1) } ] },
        ]),
    );
    let letters: Vec<Letters> = plan
        .unit_involvements()
        .iter()
        .map(|row| row.letters)
        .collect();
    assert_eq!(letters, [Letters::parse("C").unwrap(); 2]);
}

#[test]
fn a_unit_has_the_matrix_of_all_with_its_own_ways() {
    let plan = after_json(
        plan(),
        json!([
            set(1, 2, 1, ""),
            set(1, 2, 2, "A"),
            { "edit": "addActivity", "id": n(4), "section": n(1), "title": "Open a store",
                "area": n(3), "unit": n(2) },
        ]),
    );
    let (gulf, north) = (plan.effective(id(1)), plan.effective(id(2)));
    assert_eq!(
        (gulf.activities().count(), north.activities().count()),
        (3, 4)
    );
    let cells = |unit: answerable_plan::EffectiveMatrix<'_>| {
        let cells = unit.involved(id(2));
        cells
            .map(|cell| (cell.role, cell.letters.to_string(), cell.source))
            .collect::<Vec<_>>()
    };
    let a = Letters::parse("A").unwrap();
    let instead_of = |instead_of| Source::Unit { instead_of };
    assert_eq!(cells(north), [(id(1), "A".to_owned(), Source::Plan)]);
    assert_eq!(
        cells(gulf),
        [
            (id(1), String::new(), instead_of(a)),
            (id(2), "A".to_owned(), instead_of(Letters::NONE)),
        ]
    );
    assert_eq!(gulf.letters(id(2), id(2)), a);
    assert_eq!(gulf.letters(id(3), id(1)), a);
}

#[test]
fn differences_are_told_row_by_row_and_unit_by_unit() {
    let plan = after_json(
        plan(),
        json!([
            set(2, 3, 2, "R"),
            set(1, 3, 2, "C"),
            { "edit": "explainAdaptation", "unit": n(1), "activity": n(3), "why": "The law" },
            { "edit": "addActivity", "id": n(4), "section": n(1), "title": "Open a store",
                "area": n(3), "unit": n(2), "place": "start" },
        ]),
    );
    let told = plan.differences();
    let told: Vec<_> = told
        .iter()
        .map(|it| {
            (
                it.activity.title.as_str(),
                it.unit,
                it.why.map(|why| why.as_str()),
                it.cells.len(),
            )
        })
        .collect();
    assert_eq!(
        told,
        [
            ("Open a store", id(2), None, 0),
            ("Staff", id(1), Some("The law"), 1),
            ("Staff", id(2), Some(""), 1),
        ]
    );
}
