//! The matrix read from top to bottom: what a role carries, and who carries how much.

use answerable_tests::{Desk, Window};

/// The matrix of the example plan, with the cursor in a cell.
fn example() -> (Desk, Window) {
    let desk = Desk::with_example();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    window.find("grid", "Responsibilities");
    window.focus("gridcell", "Approve the CX budget, Head of Stores");
    (desk, window)
}

/// Waits until a row of the table of letters begins with this number.
fn counts(window: &Window, row: &str, number: usize) {
    window.find("row", row);
    let cell = format!("all('row', '{row}')[0].querySelector('td').textContent.trim()");
    assert_eq!(
        window.ask(&format!("{cell} === '{number}'")),
        true,
        "{}",
        window.ask(&cell)
    );
}

#[test]
fn the_column_of_a_cell_is_looked_at_and_its_rows_gone_to() {
    let (_desk, window) = example();
    window.press(&["F6"]);
    window.sees("Of 23");
    counts(&window, "Responsible", 5);
    window.picture("role-light");
    let mut violations = window.axe();

    window.press(&["c", "r"]);
    counts(&window, "Responsible", 6);
    window.press(&["Control+f"]);
    window.choose("Which activities", "open");
    window.sees("shown");
    window.ask("document.documentElement.dataset.theme = 'dark'");
    violations.extend(window.axe());
    window.picture("role-dark");
    assert_eq!(violations, Vec::<String>::new());

    window.click("button", "Show all");
    window.click("button", "Consulted in");
    window.click("button", "Run local campaigns");
    let focused = "nameOf(document.activeElement)";
    assert_eq!(
        window.ask(focused),
        "Run local campaigns, Head of Stores: Consulted"
    );
}

#[test]
fn who_carries_how_much_is_sorted_and_leads_back_to_the_matrix() {
    let (_desk, window) = example();
    window.press(&["F7"]);
    window.find("heading", "M. Okafor answers for most");
    let mut violations = window.axe();
    window.picture("load-light");
    window.focus("button", "Consulted");
    window.press(&["Enter"]);
    window.find("columnheader", "Consulted");
    assert_eq!(
        window.ask("all('columnheader', 'Consulted')[0].ariaSort"),
        "descending"
    );
    window.ask("document.documentElement.dataset.theme = 'dark'");
    window.focus("radio", "By role");
    window.press(&["Space"]);
    window.find("button", "Head of Support");
    violations.extend(window.axe());
    window.picture("load-dark");
    window.resize(1024, 700);
    window.picture("load-small");
    assert_eq!(violations, Vec::<String>::new());

    window.focus("button", "Head of Support");
    window.press(&["Enter"]);
    window.find("grid", "Responsibilities");
    assert_eq!(
        window.ask("document.activeElement.getAttribute('role')"),
        "columnheader"
    );
    window.press(&["F7", "Escape"]);
    window.find("grid", "Responsibilities");
}
