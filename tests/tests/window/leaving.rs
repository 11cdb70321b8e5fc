//! What a role or a unit leaves behind, and who takes over.

use answerable_tests::{Desk, Window};
use serde_json::{Value, json};

use super::leaders::{focused, id, leaders, undo};

/// The id of the row that is called so.
fn id_of<'a>(rows: &'a Value, by: &str, name: &str) -> &'a str {
    let rows = rows.as_array().unwrap();
    let row = rows.iter().find(|row| row[by] == name);
    row.unwrap()["id"].as_str().unwrap()
}

/// Asks for something to be removed.
fn remove(window: &Window, name: &str) {
    window.focus("button", &format!("More about {name}"));
    window.press(&["Enter"]);
    window.click("menuitem", "Remove");
}

#[test]
fn a_role_that_answers_for_something_goes_only_when_it_is_said_what_that_leaves() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    remove(&window, "Head of Support");
    window.find("group", "If Head of Support goes");
    window.sees("Who answers for “Answer questions in every channel”?");
    window.picture("leaders-leaving");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.press(&["Escape"]);
    window.waits_until_gone("group", "If Head of Support goes");
    assert!(focused(&window).starts_with("More about Head of Support"));
    assert_eq!(desk.plan(), before);
    remove(&window, "Head of Support");
    window.click("button", "Remove anyway");
    window.waits_until_gone("button", "More about Head of Support");
    undo(&window, 1);
    assert_eq!(desk.plan(), before);
    remove(&window, "Head of Support");
    let heir = id_of(&before["roles"], "title", "Head of Stores");
    window.choose("Hand everything over to, and remove", heir);
    window.waits_until_gone("button", "More about Head of Support");
    let after = desk.plan();
    let takes_over = json!({ "activity": id_of(&before["activities"], "title", "Answer questions in every channel"),
        "role": heir, "letters": "AR" });
    let involvements = after["involvements"].as_array().unwrap();
    assert!(involvements.contains(&takes_over), "{involvements:#?}");
    undo(&window, 1);
    assert_eq!(desk.plan(), before);
}

#[test]
fn a_role_is_handed_over_in_the_matrix_too() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    window.press(&["Control+5"]);
    window.focus("columnheader", "Head of Support");
    window.press(&["Control+Delete"]);
    window.find("group", "If Head of Support goes");
    window.picture("matrix-leaving");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.press(&["Escape"]);
    window.waits_until_gone("group", "If Head of Support goes");
    assert!(focused(&window).starts_with("Head of Support"));
    window.press(&["Control+Delete"]);
    let heir = id_of(&before["roles"], "title", "Head of Stores");
    window.choose("Hand everything over to, and remove", heir);
    window.waits_until_gone("columnheader", "Head of Support");
    assert!(focused(&window).starts_with("Head of Stores"));
    window.press(&["Control+z"]);
    window.find("columnheader", "Head of Support");
    assert_eq!(desk.plan(), before);
}

/// Edits that add an activity which exists in one unit only.
fn only_in(unit: Value) -> [Value; 2] {
    [
        json!({ "edit": "addSection", "id": id(1), "title": "Local" }),
        json!({ "edit": "addActivity", "id": id(2), "section": id(1), "title": "Open on Fridays",
            "unit": unit }),
    ]
}

#[test]
fn a_unit_says_what_would_go_with_it() {
    let gulf = Desk::with_example().plan()["units"][0]["id"].clone();
    let (desk, window) = leaders(&only_in(gulf));
    let before = desk.plan();
    remove(&window, "Gulf");
    window.find("group", "If Gulf goes");
    window.sees("One activity exists only there and would go too:");
    window.sees("One appointment would end:");
    window.picture("leaders-leaving-unit");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.click("button", "Remove anyway");
    window.waits_until_gone("button", "More about Gulf");
    undo(&window, 1);
    assert_eq!(desk.plan(), before);
}

#[test]
fn a_unit_takes_over_from_another_what_exists_only_there_and_its_people() {
    let plan = Desk::with_example().plan();
    let [gulf, levant] = ["Gulf", "Levant"].map(|name| id_of(&plan["units"], "name", name));
    let (desk, window) = leaders(&only_in(json!(gulf)));
    let before = desk.plan();
    remove(&window, "Gulf");
    window.choose("Hand everything over to, and remove", levant);
    window.waits_until_gone("button", "More about Gulf");
    let after = desk.plan();
    let held_in = |plan: &Value, unit: &str| {
        let seats = plan["appointments"].as_array().unwrap().iter();
        seats.filter(|seat| seat["unit"] == unit).count()
    };
    assert_eq!([gulf, levant].map(|unit| held_in(&before, unit)), [1, 0]);
    assert_eq!([gulf, levant].map(|unit| held_in(&after, unit)), [0, 1]);
    let rows = after["activities"].as_array().unwrap();
    let local = rows.iter().find(|row| row["title"] == "Open on Fridays");
    assert_eq!(local.unwrap()["unit"], levant);
    undo(&window, 1);
    assert_eq!(desk.plan(), before);
}
