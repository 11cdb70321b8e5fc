//! The matrix as a list: one activity at a time, with nothing but native controls.

use answerable_tests::{Desk, Window};

const FIRST: &str = "Set the CX vision and promise";
const SECOND: &str = "Choose CX goals and metrics";

/// The matrix of the example plan, with the cursor in a cell.
fn example() -> (Desk, Window) {
    let (desk, window) = super::matrix::example();
    window.focus("gridcell", &format!("{SECOND}, Chief Customer Officer"));
    (desk, window)
}

/// Whether a letter of a role is ticked.
fn ticked(window: &Window, role: &str, letter: &str, ticked: bool) {
    let state = format!(
        "all('checkbox', '{letter}').some((box) => box.checked === {ticked} && \
         nameOf(box.closest('[role=group]')).startsWith('{role}'))"
    );
    assert_eq!(window.ask(&state), true, "{role}: {letter} is not {ticked}");
}

/// Puts the focus on the box of a letter of a role.
fn focus_box(window: &Window, role: &str, letter: &str) {
    window.find("group", role);
    window.ask(&format!(
        "(all('checkbox', '{letter}').find((box) => nameOf(box.closest('[role=group]')).startsWith('{role}')).focus(), true)"
    ));
}

#[test]
fn an_activity_is_filled_in_and_left_at_the_same_place_in_the_grid() {
    let (_desk, window) = example();
    window.press(&["Control+Shift+l"]);
    window.find("article", SECOND);
    window.sees("Activity 2 of 23");
    ticked(&window, "Chief Customer Officer", "Accountable", true);
    ticked(&window, "People Director", "Informed", false);

    focus_box(&window, "People Director", "Informed");
    window.press(&["Space"]);
    ticked(&window, "People Director", "Informed", true);
    focus_box(&window, "People Director", "Consulted");
    window.press(&["Space"]);
    ticked(&window, "People Director", "Consulted", true);
    ticked(&window, "People Director", "Informed", false);

    window.press(&["Control+PageUp"]);
    window.find("article", FIRST);
    window.press(&["Control+PageDown", "Control+Shift+l"]);
    window.find("gridcell", &format!("{SECOND}, People Director: Consulted"));
    let focused = "nameOf(document.activeElement)";
    assert_eq!(
        window.ask(focused),
        format!("{SECOND}, People Director: Consulted")
    );
}

#[test]
fn questions_are_walked_and_settled_and_what_was_being_typed_is_kept() {
    let (_desk, window) = example();
    window.press(&["Control+Shift+l"]);
    window.find("article", SECOND);
    window.focus("textbox", "Note on the activity");
    window.types("Ask in May");
    window.press(&["F8"]);
    let settle = "Make Chief Marketing Officer accountable there";
    window.find("button", settle);
    assert_eq!(window.ask("document.activeElement.tagName"), "ARTICLE");
    window.press(&["Alt+1"]);
    window.waits_until_gone("button", settle);
    window.press(&["Control+k"]);
    window.types("all activities, as a grid");
    window.press(&["Enter"]);
    window.focus("gridcell", &format!("{SECOND}, Chief Executive"));
    let note = "all('textbox', 'Note on the activity')[0].value";
    assert_eq!(window.ask(note), "Ask in May");
}

#[test]
fn what_is_new_is_named_in_the_list_too() {
    let (_desk, window) = example();
    window.press(&["Control+Shift+l"]);
    window.find("article", SECOND);
    window.press(&["Control+Enter"]);
    window.find("textbox", "What is to be decided or done?");
    window.types("Answer reviews");
    window.press(&["Enter", "Escape"]);
    window.find("article", "Answer reviews");
    window.sees("Activity 3 of 24");
}

#[test]
fn the_list_stands_in_nobody_s_way() {
    let (_desk, window) = example();
    window.press(&["Control+Shift+l"]);
    window.find("article", SECOND);
    let mut violations = window.axe();
    window.picture("list-light");
    window.press(&["F8"]);
    window.ask("document.querySelector('.question')");
    window.ask("document.documentElement.dataset.theme = 'dark'");
    violations.extend(window.axe());
    window.picture("list-dark");
    assert_eq!(violations, Vec::<String>::new());

    window.resize(1024, 700);
    window.picture("list-small");
    window.press(&["Control+="; 6]);
    window.ask("innerWidth < 700");
    let fits = "document.documentElement.scrollWidth <= innerWidth";
    assert_eq!(window.ask(fits), true);
    window.picture("list-zoomed");
}

#[test]
fn the_list_is_remembered() {
    let (_desk, window) = example();
    window.press(&["Control+Shift+l"]);
    window.find("article", SECOND);
    window.ask("(document.body.id = 'before', location.reload(), true)");
    window.ask("document.body && document.body.id !== 'before'");
    window.find("article", FIRST);
}
