//! Somebody else's spreadsheet brought into the plan: understood, agreed to, undone.

use answerable_tests::{Desk, Window};

const TABLE: &str = "Activity;Support;Legal;Chief Customer Officer\n\
    Answer complaints;R, A;C;I\n\
    Approve goodwill;R;A (above 500 euros);\n\
    Handle complaints;R;C;I\n";

#[test]
fn a_spreadsheet_is_looked_at_before_it_is_brought_in() {
    let desk = Desk::with_example();
    desk.write("Service.csv", TABLE);
    Window::will_pick(&desk, &["Service.csv"]);
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+i"]);
    window.find(
        "dialog",
        "3 activities and 3 roles were found in Service.csv",
    );
    window.sees("2 roles are new: Support and Legal.");
    window.sees("above 500 euros");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("import");

    window.click("button", "Bring it in");
    window.waits_until_gone("dialog", "3 activities");
    window.find("gridcell", "Approve goodwill, Legal: Accountable");
    window.press(&["Control+z"]);
    window.waits_until_gone("columnheader", "Legal");
}

#[test]
fn a_file_that_is_no_matrix_says_why() {
    let desk = Desk::with_example();
    desk.write("Notes.txt", "Buy milk\nCall Ada\n");
    Window::will_pick(&desk, &["Notes.txt"]);
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+i"]);
    window.find("dialog", "Notes.txt was not brought in");
    window.press(&["Escape"]);
    window.waits_until_gone("dialog", "Notes.txt");
}
