//! The matrix of one unit: what it does in its own way, what the centre keeps, and what differs.

use answerable_tests::{Desk, Window};
use serde_json::{Value, json};

const GULF: &str = "01a19b46-a260-7db2-bc84-d063e36e830a";
const DATES: &str = "Promise delivery dates, Regional CX Lead";
const PRAYER: &str = "in no decision area Deliver before the evening prayer";
const OWN: &str = "Promise delivery dates, Regional CX Lead: Accountable and Responsible, \
                   own way here, everywhere else: Responsible";

/// The matrix of the example plan, with the cursor on who promises delivery dates.
fn example() -> (Desk, Window) {
    let (desk, window) = super::matrix::example();
    window.focus("gridcell", DATES);
    (desk, window)
}

/// The id of a row by its title.
fn id_of(rows: &Value, title: &str) -> Value {
    let mut rows = rows.as_array().unwrap().iter();
    rows.find(|row| row["title"] == title).unwrap()["id"].clone()
}

/// The name of the cell that has the focus.
fn focused(window: &Window) -> String {
    let name = window.ask("nameOf(document.activeElement)");
    name.as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_unit_does_an_activity_in_its_own_way_until_that_is_lifted() {
    let (desk, window) = example();
    window.press(&["Alt+PageDown"]);
    window.sees("The matrix of Gulf.");
    window.press(&["a"]);
    window.find("gridcell", OWN);
    window.focus("gridcell", "Promise delivery dates, Sales Director");
    window.press(&["c"]);
    window.sees("Sales Director: Consulted, everywhere else Accountable");
    window.focus("textbox", "Why it is different in Gulf");
    window.types("Couriers keep other hours");
    window.press(&["Control+Enter"]);
    window.sees("It does one activity in its own way.");
    window.focus("gridcell", DATES);
    let mut violations = window.axe();
    window.picture("unit-light");

    window.press(&["Alt+PageDown"]);
    window.sees("The matrix of Europe.");
    assert_eq!(focused(&window), format!("{DATES}: Responsible"));
    window.press(&["Alt+PageUp", "Alt+PageUp"]);
    window.waits_until_gone("button", "Back to everywhere");
    assert_eq!(focused(&window), format!("{DATES}: Responsible"));

    window.press(&["Alt+PageDown"]);
    window.find("gridcell", OWN);
    window.press(&["Alt+Delete"]);
    window.waits_until_gone("gridcell", OWN);
    window.sees("Everything is as everywhere.");
    window.press(&["Control+z"]);
    window.find("gridcell", OWN);
    window.ask("document.documentElement.dataset.theme = 'dark'");
    violations.extend(window.axe());
    window.picture("unit-dark");
    assert_eq!(violations, Vec::<String>::new());

    window.quit();
    assert_eq!(
        desk.plan()["adaptations"][0]["why"],
        "Couriers keep other hours"
    );
}

#[test]
fn what_the_centre_keeps_stays_as_it_is_in_a_unit() {
    let (_desk, window) = example();
    let kept = "Choose CX goals and metrics, Chief Customer Officer";
    window.focus("gridcell", kept);
    window.press(&["Alt+PageDown"]);
    window.sees("The centre decides this, so it is the same in Gulf.");
    assert_eq!(window.ask("document.activeElement.ariaReadOnly"), "true");
    window.press(&["c"]);
    window.sees("The centre keeps “Goals and metrics”, so Gulf can’t have its own way");
    assert_eq!(focused(&window), format!("{kept}: Accountable"));
    window.find("button", "Dismiss");
    window.press(&["Control+3"]);
    window.waits_until_gone("button", "Dismiss");
}

#[test]
fn what_settles_a_question_everywhere_says_so_in_a_unit() {
    let (_desk, window) = example();
    let says = "Settling this changes it in every unit.";
    window.press(&["F8"]);
    window.press(&["Alt+PageDown"]);
    window.sees("The matrix of Gulf.");
    window.sees(says);
    window.picture("unit-question");
    window.press(&["Alt+PageUp"]);
    window.waits_until_gone("button", "Back to everywhere");
    assert!(!window.text().contains(says));
}

#[test]
fn what_is_different_is_seen_at_once_and_what_exists_only_in_a_unit_too() {
    let (_desk, window) = example();
    window.press(&["Alt+PageDown", "a", "Control+Enter"]);
    window.types("Deliver before the evening prayer");
    window.press(&["Enter", "Escape"]);
    window.sees("and one exists only here");
    window.find("rowheader", PRAYER);
    window.press(&["Alt+PageDown"]);
    window.sees("The matrix of Europe.");
    window.waits_until_gone("rowheader", PRAYER);

    window.press(&["Shift+F7"]);
    window.find("heading", "2 activities are different in one unit");
    window.sees("Regional CX Lead: Accountable and Responsible, everywhere else Responsible");
    window.sees("Exists only in Gulf");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("differences");
    window.click(
        "button",
        "Make “Promise delivery dates” in Gulf as everywhere",
    );
    window.find("heading", "One activity is different in one unit");
    window.press(&["Control+z"]);
    window.click("button", "Promise delivery dates");
    window.sees("The matrix of Gulf.");
    window.find("gridcell", OWN);
}

#[test]
fn the_list_shows_a_unit_too_and_a_fill_is_one_step() {
    let (_desk, window) = example();
    window.press(&["Control+u"]);
    window.choose("Whose matrix", GULF);
    window.press(&["Enter"]);
    window.sees("The matrix of Gulf.");
    window.focus("gridcell", DATES);
    window.press(&["Shift+ArrowDown", "i"]);
    window.sees("It does 2 activities in its own way");
    window.press(&["Control+z"]);
    window.sees("Everything is as everywhere");

    window.press(&["Control+Shift+l"]);
    window.find("article", "Accept returns in any channel");
    window.click("checkbox", "Accountable");
    window.sees("It does one activity in its own way");
    assert_eq!(window.axe(), Vec::<String>::new());
}

#[test]
fn findings_of_a_unit_name_it_and_lead_to_its_settling() {
    let desk = Desk::with_example();
    let plan = desk.plan();
    let overridden = json!({
        "edit": "setUnitInvolvement", "unit": GULF, "letters": "",
        "activity": id_of(&plan["activities"], "Promise delivery dates"),
        "role": id_of(&plan["roles"], "Sales Director"),
    });
    desk.answerable_reading(["edit", "plan.cxplan"], format!("{overridden}\n"))
        .succeeds();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    window.focus("gridcell", DATES);
    window.sees("Who alone answers for “Promise delivery dates” in Gulf?");
    window.press(&["Alt+PageDown", "a"]);
    window.waits_until_gone("heading", "Who alone answers for");
}
