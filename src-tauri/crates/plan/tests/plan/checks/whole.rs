//! Checks of the plan as a whole.

use answerable_plan::{Configuration, Edit, Key, Plan, Scope};
use serde_json::json;

use super::super::{after, edit, id, title};
use super::{accepted, deputy, finding, found, keeps, matrix, with_threshold};

#[test]
fn r21_nobody_stands_in() {
    let vacate = |n| edit(json!({ "edit": "vacate", "appointment": deputy(n) }));
    let plan = after(matrix(&["A R C", "R A C"]), [vacate(2), vacate(3)]);
    let r21 = finding(&plan, "R21");
    assert_eq!(r21.scope, Scope::Plan);
    assert_eq!(r21.detail.args["roles"], vec!["Role 2".to_owned()].into());
    keeps("R21", &["A R C", "R A C"]);
}

#[test]
fn r24_a_section_too_large_for_one_sitting() {
    let plan = with_threshold(matrix(&["A R C"; 3]), "activitiesPerSection", 2);
    let r24 = finding(&plan, "R24");
    assert_eq!(r24.places, [Key::Section(id(1))]);
    assert_eq!(r24.detail.args["count"], 1usize.into());
    let two = uuid::Uuid::from_u128(2);
    let divide = [
        edit(json!({ "edit": "addSection", "id": two, "title": "Another" })),
        edit(json!({ "edit": "move", "what": { "activity": two },
            "under": { "this": { "section": two } } })),
    ];
    assert!(!found(&after(plan, divide)).contains(&"R24".to_owned()));
}

#[test]
fn r25_more_roles_than_can_be_read() {
    let plan = matrix(&["A R C"]);
    assert!(!found(&with_threshold(plan.clone(), "roles", 3)).contains(&"R25".to_owned()));
    finding(&with_threshold(plan, "roles", 2), "R25");
}

#[test]
fn r28_what_an_activity_is_for() {
    let unsaid = edit(
        json!({ "edit": "setOutcome", "activity": uuid::Uuid::from_u128(2),
        "outcome": "" }),
    );
    let plan = after(matrix(&["A R C"; 2]), [unsaid]);
    assert_eq!(finding(&plan, "R28").places, [Key::Activity(id(2))]);
}

#[test]
fn r29_who_answers_has_not_agreed() {
    let plan = after(
        matrix(&["A R C"]),
        [accepted(1, "proposed"), accepted(2, "proposed")],
    );
    let r29 = finding(&plan, "R29");
    assert_eq!(
        r29.detail.args["leaders"],
        vec!["Leader 1".to_owned()].into()
    );
    let settled = after(plan, [r29.fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R29".to_owned()));
}

#[test]
fn r36_technology_has_no_part_in_what_steers() {
    let one = uuid::Uuid::from_u128(1);
    let steering = [
        edit(json!({ "edit": "addArea", "id": one, "title": "Vision" })),
        edit(json!({ "edit": "setSteering", "area": one, "steering": true })),
        edit(json!({ "edit": "assignArea", "activity": one, "area": one })),
    ];
    let plan = after(matrix(&["A R C .", "A R . C"]), steering);
    assert!(!found(&plan).contains(&"R36".to_owned()), "nobody is of IT");
    let rename = |role: u8, title: &str| {
        edit(json!({ "edit": "rename",
            "what": { "role": uuid::Uuid::from_u128(u128::from(role)) }, "title": title }))
    };
    let late = after(plan.clone(), [rename(4, "Head of IT")]);
    let settled = after(late.clone(), [finding(&late, "R36").fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R36".to_owned()));
    let early = after(plan, [rename(3, "Chief Information Officer")]);
    assert!(!found(&early).contains(&"R36".to_owned()));
}

#[test]
fn r42_hybrid_in_name_only() {
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let areas = [
        edit(json!({ "edit": "addArea", "id": one, "title": "Vision", "locus": "centre" })),
        edit(json!({ "edit": "addArea", "id": two, "title": "Service", "locus": "local" })),
    ];
    let plan = after(matrix(&["A R"]), areas);
    assert_eq!(plan.configuration(), Some(Configuration::Hybrid));
    let r42 = finding(&plan, "R42");
    let settled = after(plan.clone(), [r42.fixes[0].edit.clone()]);
    assert_eq!(settled.configuration(), Some(Configuration::Centralized));
    let shared = edit(json!({ "edit": "shapeRole", "role": two, "held": "perUnit",
        "kind": "position" }));
    let both = Edit::AddActivity {
        id: id(9),
        section: id(1),
        title: title("Handle 9"),
        area: None,
        unit: None,
        place: Default::default(),
    };
    let local = Edit::MakeAccountable {
        activity: id(9),
        role: id(2),
    };
    assert!(!found(&after(plan, [shared, both, local])).contains(&"R42".to_owned()));
}

#[test]
fn r43_a_lead_who_is_accountable_for_nothing_that_steers() {
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let cco = [
        edit(json!({ "edit": "addArea", "id": one, "title": "Vision" })),
        edit(json!({ "edit": "setSteering", "area": one, "steering": true })),
        edit(json!({ "edit": "assignArea", "activity": one, "area": one })),
        edit(json!({ "edit": "chooseModel", "model": "ccoLed", "lead": two })),
    ];
    let plan = after(matrix(&["A R", "R A"]), cco);
    let settled = after(plan.clone(), [finding(&plan, "R43").fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R43".to_owned()));
    let nobody = edit(json!({ "edit": "chooseModel", "model": "ccoLed" }));
    assert_eq!(
        finding(&after(plan, [nobody]), "R43").question.id,
        "finding-r43-no-lead"
    );
}

#[test]
fn r43_a_model_that_nobody_leads_by() {
    let choose = |model: &str| edit(json!({ "edit": "chooseModel", "model": model }));
    let chair = edit(json!({ "edit": "describeCouncil", "chair": uuid::Uuid::from_u128(1) }));
    let asks = |plan: &Plan| found(plan).contains(&"R43".to_owned());
    let undecided = matrix(&["A R"]);
    assert!(!asks(&undecided));
    assert!(asks(&after(undecided.clone(), [choose("ceoLed")])));
    let council = after(undecided, [choose("crossFunctional")]);
    assert!(asks(&council));
    assert!(!asks(&after(council, [chair])));
}
