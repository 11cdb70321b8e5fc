//! Where the decisions of each area are taken, and what follows from that in the matrix.

use answerable_tests::{Desk, Window};

use super::ownership::example;

/// Puts the focus on where the decisions of an area are taken.
fn focus_area(window: &Window, area: &str) {
    window.ask(&format!(
        "[...document.querySelectorAll('legend')]
           .find((legend) => legend.textContent === 'Where “{area}” is decided')
           ?.closest('fieldset').querySelector(':checked').focus() === undefined"
    ));
}

/// Whether the choice of where an area is decided stands there.
fn is_decided(window: &Window, area: &str, locus: &str) -> bool {
    window.ask(&format!(
        "[...document.querySelectorAll('legend')]
           .find((legend) => legend.textContent === 'Where “{area}” is decided')
           .closest('fieldset').querySelector(':checked').closest('label').textContent.trim() === '{locus}'"
    )) == true
}

#[test]
fn a_key_decides_where_an_area_is_decided() {
    let (_desk, window) = example(&[]);
    window.find("img", "5 central, 4 shared, 3 local");
    focus_area(&window, "Brand and message");
    window.press(&["c"]);
    window.find("img", "6 central, 3 shared, 3 local");
    window.press(&["2"]);
    window.find("img", "5 central, 4 shared, 3 local");

    window.click("button", "Why: Goals and metrics");
    window.sees("By your answers, and by what the plan says of the area today.");
    window.sees("The plan says that the area steers CX");
    window.picture("ownership-areas-why");
    focus_area(&window, "Goals and metrics");
    window.press(&["s"]);
    window.find("img", "4 central, 5 shared, 3 local");
    window.find("button", "Take the advice: Goals and metrics");
    window.press(&["a"]);
    window.find("img", "5 central, 4 shared, 3 local");
    window.waits_until_gone("button", "Take the advice: Goals and metrics");

    window.click("button", "As advised");
    window.sees("What this would change");
    window.click("button", "Make these changes");
    window.waits_until_gone("button", "Take the advice");
    window.press(&["Control+z"]);
    window.find("img", "5 central, 4 shared, 3 local");
}

#[test]
fn the_usual_areas_say_where_they_were_put() {
    let desk = Desk::with_blank();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+3"]);
    window.click("button", "Begin with eleven usual areas");
    window.sees("Added eleven usual areas, each where a hybrid would put it.");
    window.find("img", "5 central, 3 shared, 3 local");
}

#[test]
fn what_follows_from_one_area_is_shown_under_it_before_it_is_decided() {
    let (desk, window) = example(&[]);
    let before = desk.plan();
    let leave = || window.press(&["Escape"]);
    let weigh = || {
        focus_area(&window, "Delivery and returns");
        window.press(&["l"]);
        window.sees("0 of 2 would be done with it");
        assert_eq!(
            window.ask("document.activeElement.textContent.trim()"),
            "Make these changes"
        );
    };
    weigh();
    window.picture("ownership-area-following");
    assert_eq!(window.axe(), Vec::<String>::new());
    assert!(is_decided(&window, "Delivery and returns", "Shared"));
    leave();
    window.waits_until_gone("button", "Make these changes");
    assert_eq!(
        window.ask("nameOf(document.activeElement.closest('label'))"),
        "Shared"
    );
    assert_eq!(desk.plan(), before);

    weigh();
    window.ask("document.documentElement.dataset.theme = 'dark'");
    window.resize(1024, 700);
    window.focus("checkbox", "Each unit decides “Promise delivery dates”");
    window.picture("ownership-area-following-dark-small");
    window.press(&["Space"]);
    window.sees("1 of 2 would be done with it");
    window.focus("button", "Make these changes");
    window.press(&["Enter"]);
    window.find("img", "5 central, 3 shared, 4 local");
    assert!(is_decided(&window, "Delivery and returns", "Local"));
    window.press(&["Control+5"]);
    window.find(
        "gridcell",
        "Promise delivery dates, Regional CX Lead: Accountable",
    );
    window.press(&["Control+z"]);
    window.waits_until_gone(
        "gridcell",
        "Promise delivery dates, Regional CX Lead: Accountable",
    );
    assert_eq!(desk.plan(), before);
}

#[test]
fn what_follows_from_a_decision_is_done_only_where_somebody_agrees() {
    let (desk, window) = example(&[]);
    let before = desk.plan();
    window.click("button", "Centralized");
    window.sees("What would follow in the matrix");
    window.sees("0 of 2 would be done with it");
    assert_eq!(window.axe(), Vec::<String>::new());
    window.focus("checkbox", "The centre decides “Run local campaigns”");
    window.picture("ownership-following");
    window.ask("document.documentElement.dataset.theme = 'dark'");
    window.resize(1024, 700);
    window.picture("ownership-following-dark-small");
    window.press(&["Space"]);
    window.sees("1 of 2 would be done with it");
    window.click("button", "Make these changes");
    window.find("img", "12 central");
    window.press(&["Control+5"]);
    window.find(
        "gridcell",
        "Run local campaigns, Chief Marketing Officer: Accountable",
    );
    window.find(
        "gridcell",
        "Call back unhappy customers, Regional CX Lead: Accountable",
    );
    window.press(&["Control+z"]);
    window.find(
        "gridcell",
        "Run local campaigns, Regional CX Lead: Accountable",
    );
    assert_eq!(desk.plan(), before);
}
