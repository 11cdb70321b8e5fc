//! The matrix read from top to bottom: what a role carries, and who carries how much.

use answerable_tests::{Desk, Window};
use serde_json::json;

/// The matrix of the example plan, with the cursor in a cell.
fn example() -> (Desk, Window) {
    let (desk, window) = super::matrix::example();
    window.focus("gridcell", "Approve the CX budget, Head of Stores");
    (desk, window)
}

/// What has the focus, by its name.
fn focused(window: &Window) -> String {
    let name = "nameOf(document.activeElement)";
    window.ask(name).as_str().unwrap().to_owned()
}

/// Waits until a row of the matrix says, or no longer says, that no person answers for it.
fn is_answered(window: &Window, row: &str, yes: bool) -> bool {
    window.ask(&format!(
        "[...document.querySelectorAll('[role=rowheader]')].some(({{ textContent: text }}) => \
         text.includes('{row}') && text.includes('no person answers') !== {yes})"
    )) == true
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
    assert_eq!(
        focused(&window),
        "Run local campaigns, Head of Stores: Consulted"
    );
}

#[test]
fn a_vacant_seat_is_filled_without_leaving_the_matrix() {
    let desk = Desk::with_example();
    let vacate = |title: &str| {
        let plan = desk.plan();
        let rows = |of: &str| plan[of].as_array().unwrap().clone();
        let role = rows("roles")
            .into_iter()
            .find(|role| role["title"] == title);
        let seats = rows("appointments").into_iter();
        let mut seats = seats.filter(|seat| seat["role"] == role.as_ref().unwrap()["id"]);
        let seat = seats.next().unwrap()["id"].clone();
        format!("{}\n", json!({ "edit": "vacate", "appointment": seat }))
    };
    let vacate = vacate("Head of Stores");
    desk.answerable_reading(["edit", "plan.cxplan"], vacate)
        .succeeds();
    let before = desk.plan();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    let cell = "Accept returns in any channel, Head of Stores";
    window.focus("gridcell", cell);
    assert!(is_answered(&window, "Accept returns", false));
    window.press(&["Control+Shift+n"]);
    window.find("combobox", "Appoint: Head of Stores, Group");
    window.types("E. Park");
    window.picture("matrix-appoint");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.press(&["Enter"]);
    assert!(is_answered(&window, "Accept returns", true));
    assert!(focused(&window).starts_with(cell));
    window.press(&["Control+z"]);
    assert!(is_answered(&window, "Accept returns", false));
    assert_eq!(desk.plan(), before);
}

#[test]
fn a_role_of_the_units_is_filled_where_it_is_vacant_however_that_is_asked_for() {
    let (_desk, window) = example();
    let cell = "Run local campaigns, Regional CX Lead";
    let field = "Appoint: Regional CX Lead, Levant";
    window.focus("gridcell", "Run local campaigns, Chief Marketing Officer");
    window.picture("matrix-vacant");
    window.click("button", "Appoint: Regional CX Lead");
    window.find("combobox", field);
    window.press(&["Escape"]);
    window.waits_until_gone("combobox", field);
    assert!(focused(&window).starts_with(cell));

    let menu = ["Shift+F10"];
    let palette = ["Control+k"];
    for open in [menu, palette] {
        window.focus("gridcell", cell);
        window.press(&open);
        window.find(
            if open == menu { "menuitem" } else { "option" },
            "Appoint somebody",
        );
        window.types("Appoint");
        window.press(&["Enter"]);
        window.find("combobox", field);
        window.ask(&format!("nameOf(document.activeElement) === '{field}'"));
        window.press(&["Escape"]);
        window.waits_until_gone("combobox", field);
        assert!(focused(&window).starts_with(cell));
    }
    window.click("button", field);
    window.types("N. Suwaidi");
    window.resize(1024, 700);
    window.ask("document.documentElement.dataset.theme = 'dark'");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("matrix-appoint-unit-dark-small");
    window.press(&["Enter"]);
    window.sees("no vacancies");
    window.waits_until_gone("button", field);
    assert_ne!(focused(&window), "");

    window.click("button", "Appoint and replace in Leaders");
    window.find("heading", "Every role has somebody to hold it");
    let row =
        "document.activeElement.closest('[data-place^=role]') && document.activeElement.value";
    assert_eq!(window.ask(row), "Regional CX Lead");
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
