//! What has a key in the matrix can also be chosen from a menu or the palette.

use answerable_tests::Window;

use super::matrix::example;

/// Does something by its name.
fn command(window: &Window, name: &str) {
    window.press(&["Control+k"]);
    window.find("dialog", "What would you like to do?");
    window.types(name);
    window.press(&["Enter"]);
    window.waits_until_gone("dialog", "What would you like to do?");
}

/// Chooses from the menu of the cell by the arrow keys.
fn choose(window: &Window, name: &str) {
    window.press(&["Shift+F10"]);
    window.find("menuitem", name);
    window.ask("document.activeElement.closest('[role=menu]')");
    let there = format!("nameOf(document.activeElement).startsWith('{name}')");
    while window.ask(&format!("String({there})")) != "true" {
        window.press(&["ArrowDown"]);
    }
    window.press(&["Enter"]);
    window.waits_until_gone("menuitem", name);
}

#[test]
fn cells_are_copied_cut_and_pasted_by_name() {
    let (_desk, window) = example();
    let cell = |name: &str| window.find("gridcell", name);
    window.focus("gridcell", "Set the CX vision and promise, Chief Executive");
    window.press(&["Shift+ArrowRight"]);
    command(&window, "Copy the cells");
    window.press(&["Escape"]);
    window.focus("gridcell", "Set the brand message, VP Product");
    command(&window, "Paste cells");
    cell("Set the brand message, VP Product: Accountable");
    cell("Set the brand message, Chief Information Officer: Responsible");

    choose(&window, "Cut the cells");
    cell("Set the brand message, VP Product: not involved");
    window.press(&["ArrowDown"]);
    choose(&window, "Paste cells");
    cell("Run local campaigns, VP Product: Accountable");
}

#[test]
fn rows_are_chosen_and_filled_by_name() {
    let (_desk, window) = example();
    window.focus("gridcell", "Choose CX goals and metrics, Chief Executive");
    command(&window, "Select the whole row");
    window.sees("11 cells are selected: 1 by 11");
    command(&window, "Fill down");
    window.find(
        "gridcell",
        "Choose CX goals and metrics, Chief Executive: Accountable",
    );
}

#[test]
fn every_way_to_settle_a_question_has_its_key_and_is_in_one_menu() {
    let (_desk, window) = example();
    window.focus("gridcell", "Authorise frontline refunds, Chief Executive");
    window.press(&["Shift+ArrowRight", "a", "Escape"]);
    let keys =
        "[...document.querySelectorAll('.question kbd')].map((kbd) => kbd.textContent).join(' ')";
    let all = format!("{keys} === 'Alt+1 Alt+2 Alt+3 Alt+4 Alt+5'");
    assert_eq!(window.ask(&all), true, "{}", window.ask(keys));

    window.press(&["Alt+0"]);
    window.find("dialog", "How is it to be settled?");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("ways");
    window.press(&["Escape"]);
    window.waits_until_gone("dialog", "How is it to be settled?");
    window.press(&["Alt+5"]);
    window.sees("26 activities");
}
