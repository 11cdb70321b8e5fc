//! The organisation's own letters: defined, changed, and what becomes of those in use.

use answerable_tests::{Desk, Window};

const CELL: &str = "Set the CX vision and promise, Chief Executive";

/// The example plan with the dialog in which its own letters are defined.
fn defining() -> (Desk, Window) {
    let desk = Desk::with_example();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    window.focus("gridcell", &format!("{CELL}: Accountable"));
    window.press(&["Control+l"]);
    window.find("dialog", "Letters and their meanings");
    window.choose("The letters of this plan", "own");
    window.find("group", "A, Accountable");
    (desk, window)
}

/// Puts the focus on a field of a letter, with what it holds selected.
fn focus_field(window: &Window, group: &str, field: &str) {
    window.find("group", group);
    window.ask(&format!(
        "(() => {{ const field = [...all('group', '{group}')[0].querySelectorAll('input')]\
         .find((input) => nameOf(input) === '{field}'); field.focus(); field.select?.(); return true; }})()"
    ));
}

#[test]
fn own_letters_are_defined_used_changed_and_taken_back() {
    let (_desk, window) = defining();
    focus_field(&window, "A, Accountable", "Letter");
    window.types("o");
    focus_field(&window, "O, Accountable", "Stands for");
    window.types("Owner");
    window.sees("A (Accountable) becomes O (Owner) in 23 cells.");
    focus_field(&window, "I, Informed", "Letter");
    window.types("c");
    window.sees("C stands for “Consulted” already. Choose another letter.");
    window.waits_until_gone("button", "Use these letters");
    window.types("i");
    window.sees("I (Informed) stays in");
    window.click("button", "Take C away");
    window.choose("What becomes of C (Consulted)", "I");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("letters-own");
    window.click("button", "Use these letters");
    window.waits_until_gone("dialog", "Letters and their meanings");
    window.find("gridcell", &format!("{CELL}: Owner"));

    window.press(&["Control+l"]);
    window.click("button", "Change these letters");
    window.find("group", "O, Owner");
    focus_field(&window, "R, Responsible", "Answers for it");
    window.press(&["Space"]);
    window.sees("O (Owner) stays in 23 cells.");
    window.ask("document.documentElement.dataset.theme = 'dark'");
    window.resize(1024, 700);
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("letters-own-small");
    window.press(&["Escape", "Control+z"]);
    window.find("gridcell", &format!("{CELL}: Accountable"));
}

#[test]
fn a_new_letter_is_asked_for_until_it_says_what_it_is() {
    let (_desk, window) = defining();
    window.click("button", "Add a letter");
    window.sees("Give it one letter from A to Z.");
    window.sees("Say what the letter stands for.");
    window.types("w");
    focus_field(&window, "W,", "Stands for");
    window.types("Watcher");
    window.click("button", "Use these letters");
    window.waits_until_gone("dialog", "Letters and their meanings");
    window.focus("gridcell", &format!("{CELL}: Accountable"));
    window.press(&["w"]);
    window.find("gridcell", &format!("{CELL}: Watcher"));
}
