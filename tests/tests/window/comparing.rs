//! Options for the ownership decision, side by side.

use answerable_tests::{Desk, Window};
use serde_json::{Value, json};

/// The ownership screen of the example plan, after some edits.
fn example(edits: &[Value]) -> (Desk, Window) {
    let desk = Desk::with_example();
    let lines: String = edits.iter().map(|edit| format!("{edit}\n")).collect();
    desk.answerable_reading(["edit", "plan.cxplan"], lines)
        .succeeds();
    let window = ownership(&desk);
    (desk, window)
}

fn ownership(desk: &Desk) -> Window {
    let window = Window::open(desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+3"]);
    window.sees("18 answered");
    window
}

/// Keeps marketing-led, with all that follows from it, as an option.
fn keep_marketing_led(desk: &Desk, window: &Window) {
    window.click("radio", "Marketing-led");
    window.choose("Role that leads", &role(desk, "Chief Marketing Officer"));
    window.sees("0 of 4 would be done with it");
    window.click("button", "Tick all");
    window.sees("4 of 4 would be done with it");
    window.click("button", "Keep as an option");
    window.find("columnheader", "Marketing-led");
}

fn keep_centralized(window: &Window) {
    window.click("button", "Centralized");
    window.sees("What would follow in the matrix");
    window.click("button", "Keep as an option");
    window.find("columnheader", "Centralized");
}

fn role(desk: &Desk, title: &str) -> String {
    let plan = desk.plan();
    let mut roles = plan["roles"].as_array().unwrap().iter();
    let role = roles.find(|role| role["title"] == title).unwrap();
    role["id"].as_str().unwrap().to_owned()
}

/// What the cells of a row say, the plan as it is first.
fn row(window: &Window, label: &str) -> Vec<String> {
    window.find("rowheader", label);
    let cells = format!(
        "[...all('rowheader', '{label}')[0].parentElement.querySelectorAll('td')]
           .map((cell) => cell.innerText.replace(/\\s+/g, ' ').trim())"
    );
    serde_json::from_value(window.ask(&cells)).unwrap()
}

fn undo(window: &Window, times: usize) {
    for _ in 0..times {
        window.press(&["Control+z"]);
    }
}

#[test]
fn options_are_kept_compared_and_one_is_chosen_and_all_of_it_undone() {
    let (desk, window) = example(&[]);
    let before = desk.plan();
    window.sees("Nothing is kept yet.");
    keep_marketing_led(&desk, &window);
    keep_centralized(&window);
    assert_eq!(desk.plan()["ownership"], before["ownership"]);

    assert_eq!(
        row(&window, "Model"),
        ["CCO-led", "Marketing-led differs", "CCO-led"]
    );
    assert_eq!(
        row(&window, "Configuration"),
        ["Hybrid", "Hybrid", "Centralized differs"]
    );
    assert_eq!(row(&window, "Hand-offs"), ["14", "11 3 fewer", "14"]);
    assert_eq!(
        row(&window, "J. Lindqvist")[1],
        "5 4 more works on 4, 16 talks"
    );
    window.find("button", "Areas decided elsewhere: 7");
    window.click("button", "Activities that others would answer for: 4");
    window.sees("Approve the CX budget: Finance Director becomes Chief Marketing Officer");

    window.click("button", "Choose the option “Marketing-led”");
    window.find("radio", "Marketing-led Chosen");
    window.waits_until_gone("columnheader", "Marketing-led");
    window.find("columnheader", "Centralized");
    assert_eq!(desk.plan()["drafts"].as_array().unwrap().len(), 1);

    drop(window);
    let window = ownership(&desk);
    window.find("radio", "Marketing-led Chosen");
    undo(&window, 1);
    window.find("radio", "CCO-led Chosen");
    window.find("columnheader", "Marketing-led");
    undo(&window, 2);
    window.sees("Nothing is kept yet.");
    assert_eq!(desk.plan(), before);
}

#[test]
fn an_option_is_renamed_added_to_shortened_and_removed_by_keys() {
    let (desk, window) = example(&[]);
    keep_centralized(&window);
    window.focus("textbox", "Name of the option");
    window.press(&["Control+a"]);
    window.types("All at the top");
    window.press(&["Enter"]);
    window.find("columnheader", "All at the top");

    window.click("button", "Decentralized");
    window.focus("button", "Add to an option");
    window.press(&["Enter"]);
    window.find("menuitem", "All at the top");
    window.press(&["Enter"]);
    window.sees("Added to the option “All at the top”");
    assert_eq!(
        row(&window, "Configuration"),
        ["Hybrid", "Decentralized differs"]
    );

    window.focus(
        "button",
        "Take this step out: Set every decision area to Decentralized",
    );
    window.press(&["Enter"]);
    window.waits_until_gone(
        "button",
        "Take this step out: Set every decision area to Decentralized",
    );
    assert_eq!(
        row(&window, "Configuration"),
        ["Hybrid", "Centralized differs"]
    );

    window.focus("button", "Remove the option “All at the top”");
    window.press(&["Enter"]);
    window.sees("Nothing is kept yet.");
    window.click("button", "Undo");
    window.find("columnheader", "All at the top");
    undo(&window, 4);
    window.sees("Nothing is kept yet.");
    assert_eq!(desk.plan()["drafts"], json!([]));
}

#[test]
fn a_new_option_is_named_at_once_and_its_matrix_is_a_key_away() {
    let (_desk, window) = example(&[]);
    let names = ["First", "Second", "Third"];
    for (at, name) in names.into_iter().enumerate() {
        window.click("button", "New option from the plan as it is");
        let has_focus =
            format!("document.activeElement === all('textbox', 'Name of the option')[{at}]");
        assert_eq!(window.ask(&has_focus), true);
        let is_in_view =
            "document.activeElement.getBoundingClientRect().bottom < window.innerHeight";
        assert_eq!(window.ask(is_in_view), true);
        window.press(&["Control+a"]);
        window.types(name);
        window.press(&["Enter"]);
        window.find("columnheader", name);
    }
    window.press(&["Control+Shift+O"]);
    window.sees("The matrix with the option “First”.");
    window.press(&["Control+Shift+O"]);
    window.sees("The matrix with the option “Second”.");
}

#[test]
fn an_option_that_no_longer_fits_says_so_and_the_others_are_compared() {
    let id = |n: u8| format!("00000000-0000-7000-8000-00000000000{n}");
    let (_desk, window) = example(&[
        json!({ "edit": "addArea", "id": id(1), "title": "Pricing" }),
        json!({ "edit": "addDraft", "id": id(2), "title": "Local prices", "steps": [
            { "edit": "setLocus", "area": id(1), "locus": "local" } ] }),
        json!({ "edit": "addDraft", "id": id(3), "title": "From the top", "steps": [
            { "edit": "chooseModel", "model": "ceoLed" } ] }),
        json!({ "edit": "remove", "what": { "area": id(1) } }),
    ]);
    window.sees("The option “Local prices” no longer fits the plan, at step 1");
    window.waits_until_gone("button", "Choose the option “Local prices”");
    let leads = row(&window, "Model");
    assert_eq!(leads[0], "CCO-led");
    assert!(leads[1].contains("can’t be told"));
    assert_eq!(leads[2], "CEO-led differs");
}

#[test]
fn three_options_stand_in_no_ones_way() {
    let (desk, window) = example(&[]);
    keep_marketing_led(&desk, &window);
    keep_centralized(&window);
    window.click("button", "Decentralized");
    window.click("button", "Keep as an option");
    window.find("columnheader", "Decentralized");
    window.click("button", "As advised");
    window.find("button", "Add to an option");
    window.waits_until_gone("button", "Keep as an option");
    window.press(&["Escape"]);

    let show = "document.querySelector('[aria-labelledby=ownership-compare]').scrollIntoView() === undefined";
    let violations = window.in_each_look(|look| {
        window.ask(show);
        window.picture(&format!("ownership-compare-{look}"));
    });
    window.resize(1440, 1000);
    window.focus(
        "button",
        "Take this step out: Chose who leads CX: Marketing-led",
    );
    window.picture("ownership-compare-steps");
    assert_eq!(violations, Vec::<String>::new());
}

/// Thirty leaders with long names, each of whom answers for one activity in an option.
fn thirty() -> Vec<Value> {
    let id = |n: usize| format!("00000000-0000-7000-8000-{n:012}");
    let mut edits = vec![json!({ "edit": "addSection", "id": id(900), "title": "More" })];
    let mut steps = vec![json!({ "edit": "chooseModel", "model": "own",
        "ownName": "A board of customers with a chair that changes every year", "lead": id(0) })];
    for n in 0..30 {
        edits.extend([
            json!({ "edit": "addRole", "id": id(n), "title": format!("Head of Customer Operations {n}") }),
            json!({ "edit": "appoint", "id": id(n), "leader": id(n), "role": id(n),
                "name": format!("Maria-Magdalena von und zu Hohenlohe-Langenburg {n}") }),
            json!({ "edit": "addActivity", "id": id(100 + n), "section": id(900),
                "title": format!("Decide on everything that has to do with matter {n}") }),
        ]);
        steps.push(json!({ "edit": "makeAccountable", "activity": id(100 + n), "role": id(n) }));
    }
    let title = "What the working group proposed in its third meeting, with all that follows";
    edits.push(json!({ "edit": "addDraft", "id": id(1), "title": title, "steps": steps }));
    edits
}

#[test]
fn many_leaders_with_long_names_are_shown_on_demand() {
    let (_desk, window) = example(&thirty());
    window.find("columnheader", "What the working group proposed");
    let first = "Maria-Magdalena von und zu Hohenlohe-Langenburg 0";
    assert_eq!(row(&window, first)[1], "1 1 more works on 0, 0 talks");
    let shown = "all('rowheader', 'Maria-Magdalena').length";
    assert_eq!(window.ask(shown), 12);
    window.click("button", "All 42 leaders");
    assert_eq!(window.ask(shown), 30);
    window.resize(1024, 700);
    window.click("button", "Activities that others would answer for: 30");
    window.picture("ownership-compare-many");
    let fits = "document.documentElement.scrollWidth <= window.innerWidth";
    assert_eq!(window.ask(fits), true);
    assert_eq!(window.axe(), Vec::<String>::new());
    window.focus("button", "Take this step out: Chose who leads CX");
    window.picture("ownership-compare-many-steps");
}
