//! The matrix of an option: what is typed there stays in the option until it is chosen.

use answerable_tests::{Desk, Window};
use serde_json::{Value, json};

use super::leaders::focused;

const BUDGET: &str = "Approve the CX budget, Sales Director";
const TYPED: &str = "Approve the CX budget, Sales Director: Accountable, \
                     in the plan as it is: Not involved";

/// The example plan with an option that does nothing yet, and its matrix.
fn example() -> (Desk, Window) {
    let (desk, window) = super::matrix::example();
    window.press(&["Control+3"]);
    window.click("button", "New option from the plan as it is");
    window.find("columnheader", "Option");
    window.sees("None yet: it is the plan as it is.");
    window.ask("document.querySelector('[aria-labelledby=ownership-compare]').scrollIntoView() === undefined");
    window.picture("ownership-compare-new");
    window.click("button", "Work on its matrix: the option “Option”");
    window.sees("The matrix with the option “Option”. What you type is kept in it");
    window.focus("gridcell", BUDGET);
    (desk, window)
}

/// The letters of everyone, as the file has them.
fn involvements(desk: &Desk) -> Value {
    desk.plan()["involvements"].clone()
}

fn steps(desk: &Desk) -> usize {
    desk.plan()["drafts"][0]["edits"].as_array().unwrap().len()
}

#[test]
fn what_is_typed_in_the_matrix_of_an_option_is_in_the_plan_once_it_is_chosen() {
    let (desk, window) = example();
    let before = involvements(&desk);
    window.press(&["c", "a"]);
    window.find("gridcell", TYPED);
    window.sees("One cell differs.");
    window.press(&["Control+z"]);
    window.waits_until_gone("gridcell", TYPED);
    window.press(&["a"]);
    window.find("gridcell", TYPED);
    window.press(&["Alt+Home"]);
    window.waits_until_gone("button", "Back to the plan");
    assert!(focused(&window).starts_with(BUDGET));
    assert!(!focused(&window).contains("Accountable"));
    assert_eq!((involvements(&desk), steps(&desk)), (before.clone(), 1));

    window.press(&["Control+3"]);
    window.click("button", "Activities that others would answer for: 1");
    window.find(
        "button",
        "Take this step out: Set Sales Director to Accountable",
    );
    window.click("button", "Choose the option “Option”");
    window.waits_until_gone("columnheader", "Option");
    window.press(&["Control+5"]);
    window.find("gridcell", &format!("{BUDGET}: Accountable"));
    assert_ne!(involvements(&desk), before);
    window.press(&["Control+z"]);
    window.waits_until_gone("gridcell", &format!("{BUDGET}: Accountable"));
    window.quit();
    assert_eq!(involvements(&desk), before);
}

#[test]
fn rows_are_added_and_cells_filled_in_an_option_as_in_the_plan() {
    let (desk, window) = example();
    window.press(&["Control+Enter"]);
    window.types("Say no to a discount");
    window.press(&["Enter", "Escape"]);
    window.find(
        "rowheader",
        "in no decision area Say no to a discount new in this option",
    );
    window.focus("gridcell", "Say no to a discount, Chief Executive");
    window.press(&["Shift+ArrowRight", "c"]);
    window.find(
        "gridcell",
        "Say no to a discount, Chief Customer Officer: Consulted",
    );
    window.press(&["a"]);
    window.find(
        "gridcell",
        "Say no to a discount, Chief Customer Officer: Accountable",
    );
    assert_eq!(steps(&desk), 3);
    window.press(&["Control+Shift+O"]);
    window.waits_until_gone("button", "Back to the plan");
    window.waits_until_gone("gridcell", "Say no to a discount");
    window.press(&["Control+Shift+O"]);
    window.find(
        "gridcell",
        "Say no to a discount, Chief Customer Officer: Accountable",
    );
    window.press(&["Control+z", "Control+z", "Control+z"]);
    window.waits_until_gone("gridcell", "Say no to a discount");
    window.find("button", "Back to the plan");
    window.press(&["Control+z"]);
    window.waits_until_gone("button", "Back to the plan");
    window.find("grid", "Responsibilities");
    assert_eq!(desk.plan()["drafts"], json!([]));
}

#[test]
fn the_matrix_of_an_option_can_be_read_in_any_light_and_size() {
    let (_desk, window) = example();
    window.press(&["a"]);
    window.find("gridcell", TYPED);
    window.press(&["ArrowDown", "c", "ArrowDown"]);
    let violations = window.in_each_look(|look| {
        window.picture(&format!("option-matrix-{look}"));
    });
    assert_eq!(violations, Vec::<String>::new());
}

#[test]
fn a_unit_of_an_option_stands_beside_the_same_unit_of_the_plan() {
    let (_desk, window) = example();
    let dates = "Promise delivery dates, Regional CX Lead";
    window.focus("gridcell", dates);
    window.press(&["Alt+PageDown"]);
    window.sees("The matrix of Gulf.");
    window.press(&["a"]);
    window.find(
        "gridcell",
        &format!("{dates}: Accountable and Responsible, in the plan as it is: Responsible"),
    );
    window.picture("option-matrix-unit");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.press(&["Alt+PageUp"]);
    window.waits_until_gone("button", "Back to everywhere");
    assert_eq!(focused(&window), format!("{dates}: Responsible"));
}

#[test]
fn an_option_that_no_longer_fits_says_why_and_shows_its_steps() {
    let id = |n: u8| format!("00000000-0000-7000-8000-00000000000{n}");
    let desk = Desk::with_example();
    let edits = [
        json!({ "edit": "addArea", "id": id(1), "title": "Pricing" }),
        json!({ "edit": "addDraft", "id": id(2), "title": "Local prices", "steps": [
            { "edit": "setLocus", "area": id(1), "locus": "local" } ] }),
        json!({ "edit": "remove", "what": { "area": id(1) } }),
    ];
    let lines: String = edits.iter().map(|edit| format!("{edit}\n")).collect();
    desk.answerable_reading(["edit", "plan.cxplan"], lines)
        .succeeds();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    window.find("grid", "Responsibilities");
    window.press(&["Control+Shift+O"]);
    window.find(
        "heading",
        "The matrix with the option “Local prices” can’t be shown",
    );
    window.sees("Set where “a decision area that isn’t in the plan” is decided: Local");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("option-matrix-stuck");
    window.press(&["Control+z"]);
    window.find("grid", "Responsibilities");
    window.press(&["Control+Shift+z"]);
    window.click("button", "See its steps");
    window.find("button", "Take this step out");
}
