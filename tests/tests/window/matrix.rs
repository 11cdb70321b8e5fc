//! The matrix by keyboard and mouse: what is chosen, and what becomes of it.

use answerable_tests::{Desk, Window};

/// The matrix of the example plan.
fn example() -> (Desk, Window) {
    let desk = Desk::with_example();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    window.find("grid", "Responsibilities");
    (desk, window)
}

fn chosen(window: &Window) -> usize {
    let count = "document.querySelectorAll('[role=gridcell][aria-selected=true]').length";
    usize::try_from(window.ask(count).as_u64().unwrap()).unwrap()
}

#[test]
fn a_range_is_filled_cleared_and_taken_back_as_one_step() {
    let (_desk, window) = example();
    let (first, other) = (
        "Set the CX vision and promise",
        "Choose CX goals and metrics",
    );
    window.focus("gridcell", &format!("{first}, Chief Executive"));
    window.press(&["Shift+ArrowRight", "Shift+ArrowDown"]);
    window.sees("4 cells are selected: 2 by 2");
    window.picture("responsibilities-range");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.press(&["c"]);
    window.find("gridcell", &format!("{first}, Chief Executive: Consulted"));
    window.find(
        "gridcell",
        &format!("{other}, Chief Customer Officer: Consulted"),
    );
    window.press(&["Delete"]);
    window.find(
        "gridcell",
        &format!("{other}, Chief Customer Officer: not involved"),
    );
    window.press(&["Control+z", "Control+z"]);
    window.find(
        "gridcell",
        &format!("{first}, Chief Executive: Accountable"),
    );
    window.find(
        "gridcell",
        &format!("{other}, Chief Customer Officer: Accountable"),
    );
}

#[test]
fn rows_columns_and_everything_can_be_chosen() {
    let (_desk, window) = example();
    window.focus("gridcell", "Approve the CX budget, Sales Director");
    window.press(&["Control+Space"]);
    window.sees("23 cells are selected: 23 by 1");
    window.press(&["Shift+ArrowLeft"]);
    window.sees("46 cells are selected: 23 by 2");
    window.press(&["Escape", "Shift+Space", "Shift+ArrowDown"]);
    window.sees("22 cells are selected: 2 by 11");
    window.press(&["Control+a"]);
    window.sees("253 cells are selected: 23 by 11");
    assert_eq!(chosen(&window), 253);
    window.press(&["Escape"]);
    window.sees("23 activities");
    assert_eq!(chosen(&window), 1);
    window.press(&["Control+Home", "Control+Shift+End"]);
    window.sees("253 cells are selected: 23 by 11");
}

#[test]
fn the_mouse_chooses_by_dragging() {
    let (_desk, window) = example();
    let from = "Approve the CX budget, Sales Director";
    let to = "Settle disputes between departments, VP Product";
    window.drag(("gridcell", from), ("gridcell", to));
    window.sees("4 cells are selected: 2 by 2");
    window.press(&["Control+d"]);
    window.find(
        "gridcell",
        "Settle disputes between departments, Sales Director: not involved",
    );
    window.press(&["Control+z"]);
    window.find(
        "gridcell",
        "Settle disputes between departments, Sales Director: Informed",
    );
}
