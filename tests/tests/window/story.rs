//! From an empty desk to a plan on the projector and on paper.

use std::time::{Duration, Instant};

use answerable_tests::{Desk, Window};

#[test]
fn a_plan_is_made_settled_presented_exported_and_found_again() {
    let desk = Desk::new();
    Window::will_pick(&desk, &["mine.cxplan", "plan.pdf", "plan.json"]);
    let window = Window::open(&desk, &[]);
    make_a_plan(&window);
    fill_the_matrix(&window);
    settle_a_question(&window);
    present(&window);
    export(&window);
    quit(window, &desk);
    read_what_was_exported(&desk);
    find_everything_again(&desk);
}

fn make_a_plan(window: &Window) {
    window.click("button", "New plan");
    window.focus("textbox", "Organisation");
    window.types("Acme");
    window.focus("textbox", "Name of the plan");
    window.types("CX plan 2027");
    window.press(&["Enter"]);
    window.sees("Acme – CX plan 2027");
    window.sees("Saved");
}

fn fill_the_matrix(window: &Window) {
    window.press(&["Control+5"]);
    window.click("button", "Add the first activity");
    window.types("Handle complaints");
    window.press(&["Enter"]);
    window.types("Approve refunds");
    window.press(&["Enter", "Escape"]);
    window.click("button", "Add the first role");
    window.types("Head of Support");
    window.press(&["Enter"]);
    window.types("Head of Stores");
    window.press(&["Enter", "Escape"]);
    window.find("gridcell", "Approve refunds, Head of Stores: not involved");
}

fn settle_a_question(window: &Window) {
    let question = "Must be settled: Who answers for “Handle complaints”?";
    window.focus("gridcell", "Handle complaints, Head of Support");
    window.press(&["r"]);
    window.find(
        "gridcell",
        "Handle complaints, Head of Support: Responsible",
    );
    window.find("heading", question);
    window.press(&["a"]);
    window.find(
        "gridcell",
        "Handle complaints, Head of Support: Accountable and Responsible",
    );
    window.waits_until_gone("heading", question);
    window.press(&["Control+z"]);
    window.find(
        "gridcell",
        "Handle complaints, Head of Support: Responsible",
    );
    window.find("heading", question);
    window.press(&["Control+Shift+z"]);
    window.find(
        "gridcell",
        "Handle complaints, Head of Support: Accountable and Responsible",
    );
    window.waits_until_gone("heading", question);
    window.press(&["ArrowRight", "c"]);
    window.find("gridcell", "Handle complaints, Head of Stores: Consulted");
    window.press(&["ArrowDown", "a", "r"]);
    window.find(
        "gridcell",
        "Approve refunds, Head of Stores: Accountable and Responsible",
    );
    window.press(&["ArrowLeft", "i", "Space"]);
    window.find("gridcell", "Approve refunds, Head of Support: not involved");
}

fn present(window: &Window) {
    window.press(&["ArrowUp", "F5"]);
    window.turn_to_the_other();
    window.sees("Handle complaints");
    window.sees("Head of Support");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("story-present");
    window.turn_to_the_other();
    window.focus("gridcell", "Handle complaints, Head of Stores");
    window.press(&["Space"]);
    window.find(
        "gridcell",
        "Handle complaints, Head of Stores: not involved",
    );
    window.turn_to_the_other();
    let consulted = "[...document.querySelectorAll('td')].some((cell) => cell.textContent.includes('Consulted'))";
    assert_eq!(window.ask(&format!("!{consulted}")), true);
    window.turn_to_the_other();
    window.press(&["Control+z"]);
    window.find("gridcell", "Handle complaints, Head of Stores: Consulted");
}

fn export(window: &Window) {
    window.press(&["Control+e"]);
    window.sees("plan.pdf");
    window.press(&["Control+k"]);
    window.find("dialog", "What would you like to do?");
    window.types("plan as JSON");
    window.press(&["Enter"]);
    window.sees("plan.json");
}

/// Closes the window as a user does, and waits until the document is given up.
fn quit(window: Window, desk: &Desk) {
    window.quit();
    let deadline = Instant::now() + Duration::from_secs(15);
    while desk.path(".~mine.cxplan.owner").exists() {
        assert!(Instant::now() < deadline, "the application does not end");
        std::thread::yield_now();
    }
}

fn read_what_was_exported(desk: &Desk) {
    desk.other("qpdf", &["--check", "plan.pdf"]);
    let text = desk.other("pdftotext", &["plan.pdf", "-"]);
    assert!(text.contains("Approve refunds"));
    let json: serde_json::Value = serde_json::from_slice(&desk.read("plan.json")).unwrap();
    assert_eq!(json["plan"]["involvements"].as_array().unwrap().len(), 3);
    desk.answerable(["import", "again.cxplan", "plan.json"])
        .succeeds();
    let shown = desk.answerable(["show", "mine.cxplan"]).succeeds();
    assert_eq!(desk.answerable(["show", "again.cxplan"]).succeeds(), shown);
    assert!(shown.contains("Handle complaints     AR   C"), "{shown}");
}

fn find_everything_again(desk: &Desk) {
    let window = Window::open(desk, &["mine.cxplan"]);
    window.sees("Acme – CX plan 2027");
    window.press(&["Control+5"]);
    window.find(
        "gridcell",
        "Handle complaints, Head of Support: Accountable and Responsible",
    );
    window.find(
        "gridcell",
        "Approve refunds, Head of Stores: Accountable and Responsible",
    );
    window.press(&["Control+Shift+z"]);
    window.press(&["Control+z"]);
    window.press(&["Control+z"]);
    window.find("gridcell", "Approve refunds, Head of Support: Informed");
}
