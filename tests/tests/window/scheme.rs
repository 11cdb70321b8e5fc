//! The letters of the matrix: what they mean, and changing them for others.

use answerable_tests::{Desk, Window};

#[test]
fn the_letters_are_changed_for_others_and_back_as_one_step() {
    let desk = Desk::with_example();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Meridian Retail");
    window.press(&["Control+5"]);
    let cell = "Set the CX vision and promise, Chief Executive";
    window.focus("gridcell", &format!("{cell}: Accountable"));

    window.press(&["Control+l"]);
    window.find("dialog", "Letters and their meanings");
    window.sees("answers for the outcome, one person");
    window.choose("The letters of this plan", "rapid");
    window.sees("takes the decision and answers for it, one person");
    window.sees("A (Accountable) becomes D (Decide) in 23 cells.");
    assert_eq!(
        window.ask("all('button', 'Use these letters')[0].disabled"),
        true
    );
    assert_eq!(window.axe(), Vec::<String>::new());
    window.picture("scheme");

    window.choose("What becomes of I (Informed)", "none");
    window.click("button", "Use these letters");
    window.waits_until_gone("dialog", "Letters and their meanings");
    window.find("gridcell", &format!("{cell}: Decide"));
    window.sees("Changed what the letters of the matrix are: RAPID");
    window.press(&["Control+z"]);
    window.find("gridcell", &format!("{cell}: Accountable"));
}
