//! Who leads, and what the centre keeps: from the first question to a decision with its reasons.

use answerable_tests::{Desk, Window};
use serde_json::{Value, json};

/// What Meridian says of itself, in the order in which it is asked, by the keys that say it.
const ANSWERS: [&str; 18] = [
    "3", "4", "4", "4", "3", "3", "4", "3", "3", "3", "5", "1", "2", "4", "3", "4", "4", "3",
];

/// The ownership screen of the example plan, after some edits.
pub(super) fn example(edits: &[Value]) -> (Desk, Window) {
    let desk = Desk::with_example();
    let lines: String = edits.iter().map(|edit| format!("{edit}\n")).collect();
    desk.answerable_reading(["edit", "plan.cxplan"], lines)
        .succeeds();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+3"]);
    window.sees("18 answered");
    (desk, window)
}

fn answer(factor: &str, answer: Option<u8>) -> Value {
    json!({ "edit": "answerFactor", "factor": factor, "answer": answer })
}

/// Whether the choice of this name is made.
fn is_chosen(window: &Window, name: &str) -> bool {
    window.find("radio", name);
    window.ask(&format!("all('radio', '{name}')[0].checked")) == true
}

#[test]
fn keys_lead_from_the_first_question_to_the_advice_and_undo_leads_back() {
    let desk = Desk::with_blank();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+3"]);
    window.sees("0 of 18 answered");
    window.sees("Who should lead can’t be told from so few answers.");
    window.sees("Where do you lose customers, or hear the most complaints?");

    window.focus("radio", "Don’t know");
    for (number, key) in (1..).zip(ANSWERS) {
        window.press(&[key]);
        window.sees(&format!("{number} of 18 answered"));
        window.press(&["Enter"]);
    }
    window.sees("By your answers, CCO-led fits best.");
    window.find("button", "Show the questions");
    window.waits_until_gone("radio", "Don’t know");

    window.press(&["Enter"]);
    window.find("button", "Size 2,001 to 20,000");
    for _ in ANSWERS {
        window.press(&["Control+z"]);
    }
    window.sees("0 of 18 answered");
    window.sees("Who should lead can’t be told from so few answers.");
}

#[test]
fn a_question_is_answered_by_arrows_and_left_by_tab_and_may_stay_open() {
    let (_desk, window) = example(&[answer("painPoint", None)]);
    window.sees("17 of 18 answered");
    window.focus("radio", "Don’t know");
    window.press(&["ArrowUp"]);
    window.sees("18 of 18 answered");
    assert!(is_chosen(
        &window,
        "Nowhere in particular, or everywhere alike"
    ));
    window.press(&["0"]);
    window.sees("17 of 18 answered");
    assert!(is_chosen(&window, "Don’t know"));

    window.press(&["Tab"]);
    window.sees("How many departments or units does one customer meet");
    assert!(is_chosen(&window, "Several, and each waits for the others"));
    window.click("button", "Why it matters");
    window.sees("The more hands a journey passes through, the more someone has to join them.");
    window.sees("Goold and Campbell");
}

#[test]
fn the_advice_is_flipped_by_the_change_that_it_names() {
    let (_desk, window) = example(&[]);
    window.sees("By your answers, CCO-led fits best.");
    window.sees("A Chief Customer Officer is for trouble that belongs to no single department.");
    window.click(
        "button",
        "Cross-functional council, if the answer to “Patience” were “About a year”",
    );
    window.sees("How long will the board wait for results?");
    assert!(is_chosen(&window, "About two years"));

    window.press(&["2"]);
    window.sees("By your answers, Cross-functional council fits best.");
    window.sees("The board wants results before two years are over.");
    window.press(&["Control+z"]);
    window.sees("By your answers, CCO-led fits best.");
}

#[test]
fn choosing_against_the_advice_asks_for_the_reason_and_keeps_it() {
    let (_desk, window) = example(&[]);
    window.click("radio", "Marketing-led");
    let why = "By your answers, CCO-led fits better. Why Marketing-led all the same?";
    window.focus("textbox", why);
    window.types("The brand is what we sell");
    window.picture("ownership-against");
    window.click("button", "Choose Marketing-led");
    window.waits_until_gone("textbox", why);
    window.find("radio", "Marketing-led Chosen");
    assert_eq!(
        window.ask("all('textbox', 'Why this model')[0].value"),
        "The brand is what we sell"
    );

    window.press(&["Control+z"]);
    window.find("radio", "CCO-led Chosen");
    assert_ne!(
        window.ask("all('textbox', 'Why this model')[0].value"),
        "The brand is what we sell"
    );
    window.click("radio", "Cross-functional council");
    window.find("textbox", "By your answers, CCO-led fits better.");
    window.click("radio", "CCO-led");
    window.waits_until_gone("textbox", "By your answers, CCO-led fits better.");
}

#[test]
fn new_activities_for_what_a_model_overlooks_come_with_it_where_they_are_ticked() {
    const ROW: &str = "in no decision area Listen to customers after the purchase";
    let (desk, window) = example(&[]);
    let titles = || -> Vec<String> {
        let plan = desk.plan();
        let rows = plan["activities"].as_array().unwrap().iter();
        rows.map(|row| row["title"].to_string()).collect()
    };
    let before = titles().len();
    window.click("radio", "Marketing-led");
    window.sees("New activities for what Marketing-led overlooks");
    window.focus("checkbox", "Listen to customers after the purchase");
    window.press(&["Space"]);
    window.click("button", "Choose Marketing-led");
    window.find("radio", "Marketing-led Chosen");
    window.press(&["Control+5"]);
    window.find("rowheader", ROW);
    window.press(&["Control+z"]);
    window.waits_until_gone("rowheader", ROW);
    window.quit();
    assert_eq!(titles().len(), before);
}

#[test]
fn the_list_of_models_says_what_excludes_one() {
    let (_desk, window) = example(&[answer("mandate", Some(4))]);
    window.find(
        "radio",
        "Cross-functional council Excluded A person must be named who answers",
    );
}

#[test]
fn reasons_are_taken_over_and_what_is_overlooked_is_carried_into_the_plan_by_a_key_each() {
    let (_desk, window) = example(&[]);
    window.click("radio", "IT- or digital-led");
    window.press(&["t"]);
    let said = "all('textbox', 'What speaks against IT- or digital-led')[0]?.value\
                .includes('Technology can lead where its word counts, and lacks the sway elsewhere.')";
    assert_eq!(window.ask(said), true);
    window.press(&["a"]);
    window.sees("In the matrix");
    window.press(&["o"]);
    window.sees("Among the obstacles");

    window.press(&["Control+5"]);
    window.sees("Look after customers who would rather call");
    window.press(&["Control+2"]);
    window.find("textbox", "Obstacle");
    let listed = "all('textbox', 'Obstacle').map(({ value }) => value)\
                  .includes('The promise of the brand ends at the screen')";
    assert_eq!(window.ask(listed), true);
    window.press(&["Control+z", "Control+z", "Control+z", "Control+3"]);
    window.waits_until_gone("textbox", "What speaks against IT- or digital-led");
}

#[test]
fn what_is_overlooked_is_carried_by_a_button_and_keeps_the_focus() {
    let (_desk, window) = example(&[]);
    window.click("radio", "IT- or digital-led");
    window.focus("button", "As an obstacle");
    let top = "document.querySelector('main').scrollTop";
    let before = window.ask(top);
    window.press(&["Enter"]);
    window.sees("Among the obstacles");
    let focused = "document.activeElement.matches('li') && document.activeElement.innerText";
    let focused = window.ask(focused).to_string();
    assert!(focused.contains("Among the obstacles"), "{focused}");
    assert_eq!(window.ask(top), before);
    window.picture("ownership-overlooked-carried");
}

#[test]
fn a_weight_can_be_another_and_is_reset() {
    let (_desk, window) = example(&[]);
    window.click("button", "The weights behind this");
    let weight = "Weight of “Backing from the top” for CCO-led";
    window.focus("textbox", weight);
    window.press(&["Control+a"]);
    window.types("1.5");
    window.press(&["Enter"]);
    window.sees("Yours");
    window.ask("all('button', 'Reset')[0].scrollIntoView({ block: 'center' }) === undefined");
    window.picture("ownership-weights");
    window.click("button", "Reset: Backing from the top");
    window.waits_until_gone("button", "Reset: Backing from the top");
    window.holds(weight, "3");
}

#[test]
fn answers_that_are_no_longer_asked_for_can_be_forgotten() {
    let desk = Desk::with_example();
    desk.answerable(["export", "plan.cxplan", "plan.json"])
        .succeeds();
    let mut file: Value = serde_json::from_slice(&desk.read("plan.json")).unwrap();
    file["plan"]["fit"]["answers"]["weather"] = json!(3);
    file["plan"]["fit"]["weights"] = json!({ "weather": { "local": 1.0 } });
    desk.write("plan.json", file.to_string());
    desk.answerable(["import", "old.cxplan", "plan.json"])
        .succeeds();

    let window = Window::open(&desk, &["old.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+3"]);
    window.sees("The plan answers a question that is no longer asked.");
    window.click("button", "Forget the answer to weather");
    window.waits_until_gone("button", "Forget the answer to weather");
}

/// Looks at each part of the screen in both themes and in a small window.
fn look_at(window: &Window, state: &str) -> Vec<String> {
    window.in_each_look(|look| {
        for part in ["told", "who", "configuration", "centre"] {
            window.ask(&format!(
                "document.querySelector('[aria-labelledby=ownership-{part}]').scrollIntoView() === undefined"
            ));
            window.picture(&format!("ownership-{state}-{part}-{look}"));
        }
    })
}

#[test]
fn nothing_stands_in_the_way_whatever_the_advice() {
    let forgotten: Vec<Value> = [
        "silos",
        "budget",
        "size",
        "mandate",
        "sharedGain",
        "culture",
    ]
    .map(|factor| answer(factor, None))
    .into();
    let mut violations = Vec::new();
    for (state, edits) in [
        ("clear", vec![]),
        ("partly", forgotten),
        ("close", vec![answer("sponsorship", Some(1))]),
        ("gate", vec![answer("horizon", Some(0))]),
    ] {
        let (_desk, window) = example(&edits);
        window.find("img", "Integration is");
        violations.extend(look_at(&window, state));
    }
    let desk = Desk::with_blank();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+3"]);
    window.sees("0 of 18 answered");
    violations.extend(look_at(&window, "unanswered"));
    assert_eq!(violations, Vec::<String>::new());
}
