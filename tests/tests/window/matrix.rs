//! The matrix by keyboard and mouse: what is chosen, and what becomes of it.

use answerable_tests::{Desk, Window};

/// The matrix of the example plan.
pub(super) fn example() -> (Desk, Window) {
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
fn cells_in_several_places_are_filled_as_one_step() {
    let (_desk, window) = example();
    let cell = |activity: &str, letters: &str| {
        window.find("gridcell", &format!("{activity}, Chief Executive{letters}"))
    };
    window.focus("gridcell", "Approve the CX budget, Chief Executive");
    window.press(&["Shift+ArrowRight", "Control+Shift+a"]);
    window.press(&["ArrowDown", "ArrowLeft"]);
    window.sees("3 cells are selected in 2 places");
    assert_eq!(chosen(&window), 3);
    assert_eq!(window.axe(), Vec::<String>::new());
    window.press(&["Control+c"]);
    window.sees("Cells in several places can’t be copied at once.");
    window.press(&["i"]);
    cell("Approve the CX budget", ": Informed");
    cell("Settle disputes between departments", ": Informed");
    window.press(&["Control+z"]);
    cell("Approve the CX budget", ": Consulted");
    cell("Settle disputes between departments", ": Accountable");
    window.press(&["Escape"]);
    window.sees("23 activities");
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

/// Pastes something that another program has put into the clipboard.
fn paste(window: &Window, kind: &str, text: &str) {
    window.ask(&format!(
        "(() => {{ const data = new DataTransfer(); data.setData({kind:?}, {text:?}); \
         document.activeElement.dispatchEvent(new ClipboardEvent('paste', \
         {{ clipboardData: data, bubbles: true, cancelable: true }})); return true; }})()"
    ));
}

#[test]
fn cells_are_copied_cut_and_pasted_as_one_step_each() {
    let (_desk, window) = example();
    let cell = |activity: &str, letters: &str| {
        window.find("gridcell", &format!("{activity}: {letters}"));
    };
    window.focus("gridcell", "Set the CX vision and promise, Chief Executive");
    window.press(&["Shift+ArrowRight", "Control+c", "Escape"]);
    window.focus("gridcell", "Set the brand message, VP Product");
    window.press(&["Control+v"]);
    cell("Set the brand message, VP Product", "Accountable");
    cell(
        "Set the brand message, Chief Information Officer",
        "Responsible",
    );
    window.press(&["Control+z"]);
    cell("Set the brand message, VP Product", "Consulted");

    window.focus("gridcell", "Approve the CX budget, Finance Director");
    window.press(&["Control+x"]);
    cell("Approve the CX budget, Finance Director", "not involved");
    window.press(&["Shift+ArrowLeft", "Control+v"]);
    cell("Approve the CX budget, Finance Director", "Accountable");
    cell("Approve the CX budget, Head of Stores", "Accountable");
    window.press(&["Control+z", "Control+z"]);
    cell("Approve the CX budget, Head of Stores", "Informed");
    cell("Approve the CX budget, Finance Director", "Accountable");
}

#[test]
fn cells_of_spreadsheets_are_read_or_refused_as_a_whole() {
    let (_desk, window) = example();
    window.focus("gridcell", "Set the CX vision and promise, Chief Executive");
    paste(&window, "text/plain", "r/A\tc\r\nI\t\r\n");
    window.find(
        "gridcell",
        "Set the CX vision and promise, Chief Executive: Accountable and Responsible",
    );
    window.find(
        "gridcell",
        "Choose CX goals and metrics, Chief Executive: Informed",
    );
    window.find(
        "gridcell",
        "Choose CX goals and metrics, Chief Customer Officer: not involved",
    );

    let table = "<meta charset='utf-8'><table><tr><td>C<td>I<tr><td><b>R</b><td>A<br>R</table>";
    paste(&window, "text/html", table);
    window.find(
        "gridcell",
        "Choose CX goals and metrics, Chief Customer Officer: Accountable and Responsible",
    );

    paste(&window, "text/plain", "A\tyes");
    window.sees("“yes”, meant for “Set the CX vision and promise”, Chief Customer Officer, can’t be read as letters of this plan.");
    window.find(
        "gridcell",
        "Set the CX vision and promise, Chief Executive: Consulted",
    );
    window.picture("responsibilities-refused");
    paste(&window, "text/html", "<table><tr><td colspan=2>A</table>");
    window.sees("is merged with another");
}

#[test]
fn whole_rows_are_copied_with_their_names_and_pasted_to_them() {
    let (_desk, window) = example();
    window.focus("gridcell", "Approve the CX budget, Chief Executive");
    window.press(&["Shift+Space", "Control+c", "c"]);
    window.find(
        "gridcell",
        "Approve the CX budget, Finance Director: Consulted",
    );
    window.focus("gridcell", "Set the brand message, VP Product");
    window.press(&["Control+v"]);
    window.find(
        "gridcell",
        "Approve the CX budget, Finance Director: Accountable",
    );
    window.find("gridcell", "Set the brand message, VP Product: Consulted");
}

#[test]
fn sections_fold_and_unfold() {
    let (_desk, window) = example();
    window.focus("rowheader", "Direction");
    window.press(&["ArrowLeft"]);
    window.waits_until_gone("gridcell", "Approve the CX budget, Chief Executive");
    window.sees("4 activities");
    window.press(&["ArrowDown", "ArrowUp", "ArrowRight"]);
    window.find("gridcell", "Approve the CX budget, Chief Executive");
}

#[test]
fn the_matrix_shows_less_and_says_so() {
    let (_desk, window) = example();
    window.press(&["Control+f"]);
    window.types("local camp");
    window.sees("1 of 1");
    let cursor = "document.querySelector('[role=gridcell][tabindex=\"0\"], [role=rowheader][tabindex=\"0\"]').closest('[role=row]').textContent";
    assert_eq!(
        window.ask(&format!("{cursor}.includes('Run local campaigns')")),
        true
    );
    window.choose("Which activities", "must");
    window.sees("Showing 6 of 23 activities, 11 of 11 roles");
    window.waits_until_gone("gridcell", "Approve the CX budget, Chief Executive");
    window.picture("responsibilities-less");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.click("button", "Show all");
    window.find("gridcell", "Approve the CX budget, Chief Executive");
    window.resize(1024, 700);
    window.picture("responsibilities-less-small");
    window.press(&["Control+f", "Escape"]);
    window.waits_until_gone("textbox", "Find an activity or a role");
}

#[test]
fn the_letters_are_those_of_the_plans_scheme() {
    let desk = Desk::with_blank();
    let id = |n: u8| format!("01930000-0000-7000-8000-{n:012}");
    let edits = format!(
        r#"{{"edit":"setScheme","scheme":{{"kind":"daci","own":[]}}}}
{{"edit":"addSection","id":"{0}","title":"Use"}}
{{"edit":"addActivity","id":"{1}","section":"{0}","title":"Approve refunds"}}
{{"edit":"addRole","id":"{2}","title":"Head of Support"}}
"#,
        id(1),
        id(2),
        id(3)
    );
    desk.answerable_reading(["edit", "plan.cxplan"], edits)
        .succeeds();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+5"]);
    window.focus("gridcell", "Approve refunds, Head of Support");
    window.press(&["d", "r"]);
    window.find("gridcell", "Approve refunds, Head of Support: Driver");
    window.press(&["a"]);
    window.find(
        "gridcell",
        "Approve refunds, Head of Support: Approver and Driver",
    );
    window.picture("responsibilities-daci");
}

#[test]
fn cells_and_rows_say_that_they_have_a_note() {
    let (_desk, window) = example();
    window.focus("gridcell", "Approve the CX budget, Finance Director");
    window.focus("textbox", "Note on Finance Director here");
    window.types("Up to 50,000 a year");
    window.focus("gridcell", "Approve the CX budget, Chief Executive");
    let noted = "Approve the CX budget, Finance Director: Accountable, with a note";
    window.find("gridcell", noted);
    window.focus("textbox", "Note on the activity");
    window.types("Once a year");
    window.focus("gridcell", "Approve the CX budget, Chief Executive");
    window.find(
        "rowheader",
        "decided centrally Approve the CX budget with a note",
    );
    window.picture("responsibilities-note");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.press(&["Control+z", "Control+z"]);
    window.waits_until_gone("gridcell", noted);
}

#[test]
fn an_activity_that_two_answer_for_is_split_into_the_steps_that_are_shown() {
    let (_desk, window) = example();
    window.focus("gridcell", "Approve the CX budget, Chief Executive");
    window.press(&["a"]);
    window.find("button", "Split: Finance Director proposes");
    window.sees("Propose: Approve the CX budget");
    window.picture("responsibilities-split");
    window.click("button", "Split: Finance Director proposes");
    window.find(
        "gridcell",
        "Propose: Approve the CX budget, Finance Director: Accountable",
    );
    window.find(
        "gridcell",
        "Approve: Approve the CX budget, Chief Executive: Accountable",
    );
}
