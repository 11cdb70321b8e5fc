//! Who there is and who reports to whom, what each answers for, and how CX is led.

use answerable_tests::{Desk, Window};
use serde_json::{Value, json};

pub(super) fn id(n: usize) -> String {
    format!("01930000-0000-7000-8000-{n:012}")
}

/// The example plan after some edits, at its leaders.
pub(super) fn leaders(edits: &[Value]) -> (Desk, Window) {
    let desk = Desk::with_example();
    let lines: String = edits.iter().map(|edit| format!("{edit}\n")).collect();
    desk.answerable_reading(["edit", "plan.cxplan"], lines)
        .succeeds();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+4"]);
    window.find("radio", "As a chart");
    (desk, window)
}

fn show(window: &Window, view: &str) {
    window.find("radio", view);
    let choose = format!("(all('radio', '{view}')[0].click(), true)");
    window.ask(&choose);
}

fn role<'a>(plan: &'a Value, title: &str) -> &'a Value {
    let roles = plan["roles"].as_array().unwrap();
    roles.iter().find(|role| role["title"] == title).unwrap()
}

/// The title of the role that another reports to.
fn superior(desk: &Desk, title: &str) -> Option<String> {
    let plan = desk.plan();
    let above = role(&plan, title)["reportsTo"].as_str()?.to_owned();
    let roles = plan["roles"].as_array().unwrap();
    let above = roles.iter().find(|role| role["id"] == above.as_str())?;
    Some(above["title"].as_str().unwrap().to_owned())
}

/// What has the focus, by its name.
pub(super) fn focused(window: &Window) -> String {
    let name = "nameOf(document.activeElement)";
    window.ask(name).as_str().unwrap().to_owned()
}

/// Takes steps back until the plan is as it was when it was opened.
pub(super) fn undo(window: &Window, steps: usize) {
    window.ask("(document.activeElement.blur(), true)");
    for _ in 0..steps {
        window.press(&["Control+z"]);
        window.sees("Saved");
    }
}

#[test]
fn somebody_is_appointed_made_deputy_given_dates_and_leaves_again() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    window.click("button", "Appoint: Regional CX Lead, Levant");
    window.types("N. Haddad");
    window.press(&["Enter"]);
    window.find("heading", "Every role has somebody to hold it");
    window.click("button", "Add a deputy: Finance Director");
    window.types("N. Haddad");
    window.press(&["Enter"]);
    window.find("button", "Deputy · Proposed");
    window.click("button", "N. Haddad no longer holds this role");
    let appointments = |plan: &Value| plan["appointments"].as_array().unwrap().len();
    window.sees("Saved");
    assert_eq!(appointments(&desk.plan()), appointments(&before) + 1);
    undo(&window, 3);
    assert_eq!(desk.plan(), before);
}

#[test]
fn two_people_of_one_name_are_told_apart_by_what_they_do() {
    let (desk, window) = leaders(&[json!({ "edit": "addLeader", "id": id(1), "name": "E. Park" })]);
    window.click("button", "Appoint: Regional CX Lead, Levant");
    window.types("E. Park");
    window.find("option", "E. Park Deputy for Support");
    window.find("option", "Add another person called E. Park");
    let in_view = "all('option', 'Add another')[0].getBoundingClientRect().bottom <= innerHeight";
    assert_eq!(window.ask(in_view), true);
    window.picture("leaders-namesakes");
    window.click("option", "E. Park Holds no role today");
    window.find("heading", "Every role has somebody to hold it");
    let plan = desk.plan();
    let seats = plan["appointments"].as_array().unwrap();
    assert!(seats.iter().any(|seat| seat["leader"] == id(1)));
    window.find("button", "More about E. Park (Regional CX Lead)");
    window.find("button", "More about E. Park (holds no role)");
}

#[test]
fn a_term_that_ends_before_it_begins_is_refused_where_it_is_entered() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    window.click("button", "Permanent · Accepted · from 1 Apr 2022");
    let until = "[...document.querySelectorAll('[role=spinbutton]')].filter(visible)[3]";
    window.ask(&format!("({until}.focus(), true)"));
    window.types("01012020");
    window.press(&["Enter"]);
    window.find(
        "alert",
        "The period would end on 1 Jan 2020, before it begins on 1 Apr 2022.",
    );
    window.picture("leaders-dates");
    assert_eq!(desk.plan(), before);
}

#[test]
fn who_has_declined_leaves_the_seat_vacant() {
    let (_desk, window) = leaders(&[]);
    window.click("button", "Permanent · Accepted · from 1 Apr 2022");
    window.ask("(all('radio', 'Declined')[0].click(), true)");
    window.find("heading", "Two seats are vacant");
    window.focus("textbox", "Note on the appointment");
    window.types("Only with a deputy");
    window.press(&["Control+Enter"]);
    window.find(
        "button",
        "Permanent · Declined · from 1 Apr 2022 · with a note",
    );
}

#[test]
fn the_chart_is_walked_and_roles_are_moved_by_key() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    show(&window, "As a chart");
    window.find(
        "heading",
        "In the end, everyone reports to the Chief Executive",
    );
    window.picture("leaders-chart");
    window.focus("treeitem", "Chief Executive");
    window.press(&["ArrowDown", "ArrowDown", "ArrowDown"]);
    assert!(focused(&window).starts_with("Regional CX Lead"));
    window.press(&["Alt+ArrowUp"]);
    window.sees("Regional CX Lead now reports to Chief Executive");
    assert!(focused(&window).starts_with("Regional CX Lead"));
    assert_eq!(
        superior(&desk, "Regional CX Lead").unwrap(),
        "Chief Executive"
    );
    window.press(&["Alt+ArrowDown"]);
    window.sees("Regional CX Lead now reports to People Director");
    window.press(&["Enter"]);
    window.find("complementary", "About Regional CX Lead");
    window.picture("leaders-chart-role");
    window.choose("Regional CX Lead reports to", "");
    window.sees("Regional CX Lead now reports to nobody");
    window.press(&["Escape"]);
    assert!(focused(&window).starts_with("Regional CX Lead"));
    assert_eq!(superior(&desk, "Regional CX Lead"), None);
    undo(&window, 3);
    assert_eq!(desk.plan(), before);
}

#[test]
fn a_role_is_dragged_under_another_and_never_below_itself() {
    let (desk, window) = leaders(&[]);
    show(&window, "As a chart");
    window.drag(
        ("treeitem", "Head of Stores"),
        ("treeitem", "Head of Support"),
    );
    window.sees("Head of Stores now reports to Head of Support");
    window.hold(
        ("treeitem", "Chief Customer Officer"),
        ("treeitem", "Head of Stores"),
        [0, 0],
    );
    window.sees("reports to Head of Stores");
    window.picture("leaders-chart-drag");
    window.let_go();
    window.sees("Chief Customer Officer would report to itself: Chief Customer Officer → Head of Stores → Head of Support → Chief Customer Officer.");
    assert_eq!(
        superior(&desk, "Chief Customer Officer").unwrap(),
        "Chief Executive"
    );
}

#[test]
fn leaders_accept_and_decline_what_they_answer_for() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    show(&window, "What each answers for");
    window.find("heading", "One is declined by whoever should answer for it");
    window.click("button", "P. Novak");
    window.find("heading", "What P. Novak answers for");
    window.focus("checkbox", "Choose “Personalise offers”");
    window.press(&["y", "ArrowDown", "n"]);
    window.find("button", "About “Choose the service platform”: on ");
    window.choose(
        "Deputy",
        role(&before, "VP Product")["id"].as_str().unwrap(),
    );
    window.find("button", "About “Personalise offers”: on ");
    window.sees("deputy: VP Product");
    let (accepted, declined) = ("accepted", "declined");
    let standings = |plan: &Value| -> Vec<String> {
        let cio = role(plan, "Chief Information Officer")["id"].clone();
        let rows = plan["commitments"].as_array().unwrap().iter();
        let mut standings: Vec<String> = rows
            .filter(|row| row["role"] == cio)
            .map(|row| row["standing"].as_str().unwrap().to_owned())
            .collect();
        standings.sort();
        standings
    };
    assert_eq!(standings(&desk.plan()), [accepted, declined]);
    window.picture("leaders-answers");
    window.click("button", "Accepted today");
    window.find("button", "P. Novak 2 of 2");
    assert_eq!(standings(&desk.plan()), [accepted, accepted]);
    undo(&window, 4);
    assert_eq!(desk.plan(), before);
}

#[test]
fn each_unit_accepts_and_declines_for_itself() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    show(&window, "What each answers for");
    window.click("button", "N. Suwaidi");
    window.find("heading", "Regional CX Lead, Gulf");
    window.focus("checkbox", "Choose “Run local campaigns”");
    window.press(&["y"]);
    window.find("button", "N. Suwaidi 1 of 2");
    window.click("button", "K. Brandt 0 of 2");
    window.find("heading", "Regional CX Lead, Europe");
    window.focus("checkbox", "Choose “Run local campaigns”");
    window.press(&["n"]);
    window.find("button", "N. Suwaidi 1 of 2");
    let after = desk.plan();
    let lead = role(&after, "Regional CX Lead")["id"].clone();
    let rows = after["commitments"].as_array().unwrap().iter();
    let standings: Vec<&Value> = rows
        .filter(|row| row["role"] == lead && row["unit"].is_string())
        .map(|row| &row["standing"])
        .collect();
    assert_eq!(standings, ["accepted", "declined"]);
    window.find("button", "Regional CX Lead, Levant 0 of 2 vacant");
    window.picture("leaders-answers-unit");
    window.press(&["Control+1"]);
    window.sees("Who answers for “Run local campaigns” in Europe instead?");
    undo(&window, 2);
    assert_eq!(desk.plan(), before);
}

#[test]
fn how_cx_is_led_is_written_down() {
    let (desk, window) = leaders(&[]);
    let before = desk.plan();
    let cco = role(&before, "Chief Customer Officer")["id"]
        .as_str()
        .unwrap()
        .to_owned();
    show(&window, "How CX is led");
    window.find("heading", "CCO-led: it is clear who may decide what");
    window.focus("textbox", "Charter");
    window.types("Settles what crosses departments");
    window.press(&["Control+Enter"]);
    window.choose("Chair, with the casting vote", &cco);
    window.sees("chairs, with the casting vote");
    window.choose("How it decides", "consent");
    window.ask("(all('radio', 'Supports')[0].click(), true)");
    window.focus("textbox", "What would change where Executive stands");
    window.types("Results");
    window.press(&["Control+Enter"]);
    window.sees("Saved");
    window.picture("leaders-governance");
    let plan = desk.plan();
    assert_eq!(
        plan["council"]["charter"],
        "Settles what crosses departments"
    );
    assert_eq!(plan["council"]["chair"], json!(cco));
    assert_eq!(plan["councilMembers"], json!([{ "role": cco }]));
    assert_eq!(plan["council"]["decides"], "consent");
    assert_eq!(plan["buyIns"].as_array().unwrap().len(), 6);
    undo(&window, 5);
    assert_eq!(desk.plan(), before);
}

/// Sixty roles in three levels, each answering for three activities.
fn sixty() -> Vec<Value> {
    let mut edits = vec![json!({ "edit": "addSection", "id": id(900), "title": "More" })];
    for n in 0..60 {
        let above = if n < 9 { 0 } else { 1 + (n - 9) % 8 };
        edits.push(
            json!({ "edit": "addRole", "id": id(n), "title": format!("Head of Office {n}") }),
        );
        if n > 0 {
            edits.push(json!({ "edit": "setReportsTo", "role": id(n), "to": id(above) }));
        }
        for part in 0..3 {
            let activity = id(1000 + n * 3 + part);
            edits.push(
                json!({ "edit": "addActivity", "id": activity, "section": id(900),
                "title": format!("Decide matter {part} of office {n}") }),
            );
            edits.push(json!({ "edit": "setInvolvement", "activity": activity, "role": id(n), "letters": "A" }));
        }
    }
    edits
}

const VIEWS: [(&str, &str); 4] = [
    ("By department", "departments"),
    ("As a chart", "chart"),
    ("What each answers for", "answers"),
    ("How CX is led", "governance"),
];

#[test]
fn nothing_stands_in_the_way_of_anyone_in_any_view() {
    let (_desk, window) = leaders(&[]);
    let mut violations = Vec::new();
    for theme in ["light", "dark"] {
        window.ask(&format!(
            "document.documentElement.dataset.theme = '{theme}'"
        ));
        for (view, name) in VIEWS {
            show(&window, view);
            violations.extend(
                window
                    .axe()
                    .into_iter()
                    .map(|found| format!("{name}: {found}")),
            );
            window.picture(&format!("leaders-{name}-{theme}"));
        }
    }
    window.resize(1024, 700);
    for (view, name) in VIEWS {
        show(&window, view);
        let fits = "document.documentElement.scrollWidth <= window.innerWidth";
        assert_eq!(window.ask(fits), true, "{name} is wider than the window");
        window.picture(&format!("leaders-{name}-small"));
    }
    assert_eq!(violations, Vec::<String>::new());
}

#[test]
fn every_view_has_something_to_say_before_anybody_is_there() {
    let desk = Desk::with_blank();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+4"]);
    for (view, name) in VIEWS {
        show(&window, view);
        window.find("heading", "Nobody is named yet");
        assert_eq!(window.axe(), Vec::<String>::new(), "{name}");
        window.picture(&format!("leaders-{name}-blank"));
    }
}

#[test]
fn sixty_roles_are_drawn_and_walked() {
    let (_desk, window) = leaders(&sixty());
    show(&window, "As a chart");
    window.focus("treeitem", "Head of Office 0");
    window.press(&["ArrowDown", "ArrowRight", "ArrowDown", "ArrowDown"]);
    assert!(focused(&window).starts_with("Head of Office 18"));
    window.picture("leaders-chart-sixty");
    show(&window, "All of it");
    let fits = "(() => { const { scrollWidth, clientWidth } = document.querySelector('.scroller'); \
                return scrollWidth <= clientWidth; })()";
    assert_eq!(window.ask(fits), true);
    window.picture("leaders-chart-sixty-whole");
    show(&window, "What each answers for");
    window.click("button", "Head of Office 7");
    window.find(
        "heading",
        "What nobody answers for while Head of Office 7 is vacant",
    );
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("leaders-answers-sixty");
}

#[test]
fn the_menu_of_one_of_many_is_opened_and_left_by_keys() {
    let (_desk, window) = leaders(&[]);
    show(&window, "By department");
    for key in ["Enter", "ArrowDown"] {
        window.focus("button", "More about Gulf");
        window.press(&[key]);
        window.find("menuitem", "Remove");
        window.ask("document.activeElement.closest('[role=menu]') !== null");
        window.press(&["Escape"]);
        window.waits_until_gone("menuitem", "Remove");
        window.ask("nameOf(document.activeElement) === 'More about Gulf'");
    }
}
