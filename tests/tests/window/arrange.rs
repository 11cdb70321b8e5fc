//! How the matrix lies in the window: what is large enough for its text, what stands still, and
//! what is dragged to another place.

use answerable_tests::{Desk, Window};
use serde_json::{Value, json};

/// The matrix of the example plan, after some edits.
fn example(edits: &[Value]) -> (Desk, Window) {
    let desk = Desk::with_example();
    let lines: String = edits.iter().map(|edit| format!("{edit}\n")).collect();
    desk.answerable_reading(["edit", "plan.cxplan"], lines)
        .succeeds();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    window.find("grid", "Responsibilities");
    (desk, window)
}

/// The names of the activities and sections, or of the roles, in order.
fn names(window: &Window, role: &str) -> Vec<String> {
    let names = window.ask(&format!(
        "[...document.querySelectorAll('[role={role}] .title')].map((name) => \
         name.firstChild.textContent.trim())"
    ));
    serde_json::from_value(names).unwrap()
}

/// How far from the left something begins.
fn left(window: &Window, role: &str, name: &str) -> f64 {
    let at = format!("all('{role}', '{name}')[0].getBoundingClientRect().left");
    window.ask(&at).as_f64().unwrap()
}

fn scroll(window: &Window, x: i32) {
    window.ask(&format!(
        "document.querySelector('[role=grid]').parentElement.scrollTo({x}, 0) === undefined"
    ));
}

const LONG: [&str; 4] = [
    "Approve refunds above the limit that applies in a market, also where they were promised",
    "Tell customers, employees and partners in all countries and on every channel what has changed \
     because of what they said, and what has not changed, and why",
    "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft informieren",
    "إدارة شكاوى العملاء والرد عليها في غضون يومي عمل في جميع الأسواق والمتاجر",
];

/// What is in the way of reading a title: it is cut off, or has more room than it could use.
const UNREADABLE: &str = "[...document.querySelectorAll('[role=rowheader] > .title[dir]')]
    .filter((title) => !title.classList.contains('conclusion'))
    .filter(({ scrollHeight, clientHeight, parentElement: { offsetHeight } }) =>
        scrollHeight > clientHeight || clientHeight > offsetHeight ||
        (offsetHeight > 41 && clientHeight < offsetHeight - 23))
    .map((title) => title.textContent)";

/// The badges behind titles that are in pieces, or not whole in their row.
const BROKEN: &str = "[...document.querySelectorAll('[role=rowheader] .badge > *')]
    .filter((badge) => {
        const [piece, ...others] = badge.getClientRects();
        const row = badge.closest('[role=rowheader]').getBoundingClientRect();
        return others.length > 0 || piece.bottom > row.bottom || piece.right > row.right;
    })
    .map((badge) => badge.textContent)";

#[test]
fn rows_and_columns_are_large_enough_for_what_is_written_there() {
    let id = |n: usize| format!("01930000-0000-7000-8000-{n:012}");
    let mut adds =
        vec![json!({ "edit": "addSection", "id": id(0), "title": "Use", "place": "start" })];
    adds.extend((1..).zip(LONG).map(|(n, title)| {
        json!({ "edit": "addActivity", "id": id(n), "section": id(0), "title": title })
    }));
    let (_desk, window) = example(&adds);
    assert_eq!(window.ask(UNREADABLE), json!([]));
    window.resize(1024, 700);
    assert_eq!(window.ask(UNREADABLE), json!([]));
    window.picture("responsibilities-long");

    window.focus("rowheader", "decided");
    for _ in 0..5 {
        window.press(&["Alt+Shift+ArrowLeft"]);
    }
    window.picture("responsibilities-narrow");
    assert_eq!(window.ask(BROKEN), json!([]));
}

#[test]
fn the_first_cell_is_gone_to_with_all_that_is_above_and_before_it() {
    let (_desk, window) = example(&[]);
    window.resize(1024, 700);
    window.focus("gridcell", "Tell customers what changed, Regional CX Lead");
    window.press(&["Control+Home"]);
    assert_eq!(
        window.ask("nameOf(document.activeElement).startsWith('Set the CX vision and promise, Chief Executive')"),
        true
    );
    let scrolled = "(({ scrollTop, scrollLeft }) => [scrollTop, scrollLeft])\
                    (document.querySelector('[role=grid]').parentElement)";
    assert_eq!(window.ask(scrolled), json!([0, 0]));
}

#[test]
fn the_names_of_the_activities_are_made_wider_and_narrower() {
    let (_desk, window) = example(&[]);
    let column = || {
        left(
            &window,
            "gridcell",
            "Approve the CX budget, Chief Executive",
        )
    };
    let before = column();
    window.focus("rowheader", "decided centrally Approve the CX budget");
    window.press(&["Alt+Shift+ArrowLeft"]);
    assert_eq!(column(), before - 30.0);
    window.press(&["Alt+Shift+ArrowRight", "Alt+Shift+ArrowRight"]);
    assert_eq!(column(), before + 30.0);
    window.press(&["Control+1", "Control+5"]);
    window.find("gridcell", "Approve the CX budget, Chief Executive");
    assert_eq!(column(), before + 30.0);
}

#[test]
fn pinned_roles_stand_still_and_are_passed_like_any_others() {
    let (_desk, window) = example(&[]);
    let cell = "Approve the CX budget, Finance Director";
    window.focus("gridcell", cell);
    window.press(&["Control+Shift+p"]);
    let still = left(&window, "gridcell", cell);
    scroll(&window, 200);
    assert_eq!(left(&window, "gridcell", cell), still);
    assert_eq!(left(&window, "columnheader", "Finance Director"), still);
    window.picture("responsibilities-pinned");
    assert_eq!(window.axe(), Vec::<String>::new());
    let focused = || window.ask("document.activeElement.getAttribute('aria-label')");
    window.press(&["ArrowRight"]);
    assert_eq!(
        focused(),
        "Approve the CX budget, Chief Executive: Consulted"
    );
    assert!(
        left(
            &window,
            "gridcell",
            "Approve the CX budget, Chief Executive"
        ) > still
    );
    window.press(&["ArrowLeft", "ArrowLeft"]);
    window.find("rowheader", "decided centrally Approve the CX budget");
    window.press(&["ArrowRight", "Control+Shift+p"]);
    assert_eq!(names(&window, "columnheader")[0], "Chief Executive");
}

#[test]
fn activities_are_dragged_to_another_place_as_one_step() {
    let (_desk, window) = example(&[]);
    let before = names(&window, "rowheader");
    let budget = ("rowheader", "decided centrally Approve the CX budget");
    let message = ("rowheader", "decided together Set the brand message");
    window.hold(budget, message, [0, 10]);
    window.ask("document.querySelector('.drop') !== null");
    window.picture("responsibilities-dragged");
    window.press(&["Escape"]);
    window.let_go();
    assert_eq!(names(&window, "rowheader"), before);

    window.hold(budget, message, [0, 10]);
    window.let_go();
    let after = |name: &str, next: &str| {
        window.ask(&format!(
            "(() => {{ const names = [...document.querySelectorAll('[role=rowheader] .title')]\
             .map((name) => name.firstChild.textContent.trim()); \
             return names[names.indexOf('{name}') + 1] === '{next}'; }})()"
        ));
    };
    after("Set the brand message", "Approve the CX budget");
    window.press(&["Control+z"]);
    after("Choose CX goals and metrics", "Approve the CX budget");
    assert_eq!(names(&window, "rowheader"), before);
}

#[test]
fn sections_and_roles_are_dragged_too() {
    let (_desk, window) = example(&[]);
    window.hold(
        ("rowheader", "Awareness and purchase"),
        ("rowheader", "Direction"),
        [0, -12],
    );
    window.let_go();
    let first = "document.querySelector('[role=rowheader] .title').textContent";
    window.ask(&format!("{first} === 'Awareness and purchase'"));

    window.hold(
        ("columnheader", "Chief Executive"),
        ("columnheader", "Sales Director"),
        [-15, 0],
    );
    window.let_go();
    window.ask(
        "[...document.querySelectorAll('[role=columnheader] .title')].map((name) => \
         name.textContent).indexOf('Chief Executive') === 2",
    );
    window.find("columnheader", "Chief Executive L. Haddad Growth");
}
