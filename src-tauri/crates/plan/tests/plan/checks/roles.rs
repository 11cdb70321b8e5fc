//! Checks of one role, and of one department.

use answerable_plan::{Findings, Scope};
use serde_json::json;

use super::super::{TODAY, after, edit, id};
use super::{breaks, finding, found, keeps, matrix};

#[test]
fn r12_many_responsible_in_a_column() {
    breaks("R12", &["R A"; 9]);
    keeps("R12", &["R A"; 8]);
}

#[test]
fn r13_many_accountable_in_a_column() {
    breaks("R13", &["R A"; 6]);
    keeps("R13", &["R A"; 5]);
    let sixteen: Vec<&str> = [["A R"; 6].as_slice(), &["R A"; 10]].concat();
    let plan = matrix(&sixteen);
    let r13 = Findings::of(&plan, TODAY);
    assert!(
        r13.about(Scope::Role(id(1)))
            .iter()
            .all(|found| found.check != "R13")
    );
}

#[test]
fn r14_in_everything() {
    breaks("R14", &["A R", "I AR"]);
    keeps("R14", &["A R .", ". R A", "A . R"]);
}

#[test]
fn r15_neither_does_nor_answers() {
    breaks("R15", &["A R C"]);
    keeps("R15", &["A R .", ". R A"]);
}

#[test]
fn r16_an_empty_column() {
    let plan = breaks("R16", &["A R ."]);
    let settled = after(plan.clone(), [finding(&plan, "R16").fixes[0].edit.clone()]);
    assert_eq!(settled.roles().len(), 2);
    keeps("R16", &["A R I"]);
    keeps("R16", &[". . ."]);
}

#[test]
fn r19_a_role_is_called_like_a_person() {
    let rename = edit(
        json!({ "edit": "rename", "what": { "role": uuid::Uuid::from_u128(2) },
        "title": "leader 1" }),
    );
    let plan = after(matrix(&["A R C"]), [rename]);
    assert_eq!(finding(&plan, "R19").scope, Scope::Role(id(2)));
    keeps("R19", &["A R C"]);
}

#[test]
fn r20_nobody_holds_a_role_that_has_letters() {
    let plan = matrix(&["A R"]);
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let deputy = edit(
        json!({ "edit": "amendAppointment", "appointment": two, "kind": "deputy",
        "from": null, "until": null, "acceptance": "accepted" }),
    );
    let plan = after(plan, [deputy]);
    let r20 = finding(&plan, "R20");
    assert_eq!(r20.scope, Scope::Role(id(2)));
    let settled = after(plan.clone(), [r20.fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R20".to_owned()));
    let left = edit(
        json!({ "edit": "amendAppointment", "appointment": one, "kind": "permanent",
        "from": null, "until": "2026-11-20", "acceptance": "accepted" }),
    );
    let declined = edit(
        json!({ "edit": "amendAppointment", "appointment": one, "kind": "permanent",
        "from": null, "until": null, "acceptance": "declined" }),
    );
    for gone in [left, declined] {
        let plan = after(matrix(&["A R"]), [gone]);
        assert_eq!(finding(&plan, "R20").scope, Scope::Role(id(1)));
    }
}

#[test]
fn r20_says_in_which_units() {
    let one = uuid::Uuid::from_u128(1);
    let plan = after(
        matrix(&["A R"]),
        [
            edit(json!({ "edit": "vacate", "appointment": one })),
            edit(json!({ "edit": "shapeRole", "role": one, "held": "perUnit",
                "kind": "position" })),
            edit(json!({ "edit": "addUnit", "id": one, "name": "Gulf" })),
            edit(json!({ "edit": "addUnit", "id": uuid::Uuid::from_u128(2), "name": "Levant" })),
            edit(
                json!({ "edit": "appoint", "id": one, "leader": one, "role": one,
                "unit": one }),
            ),
        ],
    );
    let r20 = finding(&plan, "R20");
    assert_eq!(r20.units().collect::<Vec<_>>(), [id(2)]);
}

#[test]
fn r34_a_department_without_a_part() {
    breaks("R34", &["A R C"]);
    keeps("R34", &["A R .", ". A R"]);
}

#[test]
fn r35_one_department_holds_most() {
    breaks("R35", &["AR .", "AR .", "A R"]);
    keeps("R35", &["A R", "R A"]);
}
