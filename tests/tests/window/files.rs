//! What someone else holds, what is broken, and who may do what.

use answerable_tests::{Desk, Window};

#[test]
fn a_file_that_is_no_plan_is_answered_with_a_sentence() {
    let desk = Desk::new();
    desk.write("letter.cxplan", "Dear Sir or Madam, ".repeat(20));
    let window = Window::open(&desk, &["letter.cxplan"]);
    window.sees("letter.cxplan");
    window.find("button", "New plan");
}
