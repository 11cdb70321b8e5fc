//! What the strategy says besides goals and work: what stands in the way.

use answerable_tests::{Desk, Window};
use serde_json::Value;

/// The obstacles of the plan on disk, in order.
fn obstacles(desk: &Desk) -> Vec<String> {
    let plan = desk.plan();
    let mut rows = plan["obstacles"].as_array().unwrap().clone();
    rows.sort_by_key(|row| row["order"].to_string());
    let title = |row: &Value| row["title"].as_str().unwrap().to_owned();
    rows.iter().map(title).collect()
}

#[test]
fn what_stands_in_the_way_is_added_moved_and_taken_out_by_keys() {
    let desk = Desk::with_blank();
    let window = Window::open(&desk, &["plan.cxplan"]);
    window.sees("Our organisation");
    window.press(&["Control+2"]);
    window.sees("Name what keeps customers from getting what they were promised");
    for title in ["Two customer records", "No time"] {
        window.focus("textbox", "Add an obstacle");
        window.types(title);
        window.press(&["Enter"]);
        window.find("button", &format!("More about {title}"));
    }
    assert_eq!(obstacles(&desk), ["Two customer records", "No time"]);

    window.focus("button", "More about No time");
    window.press(&["Enter"]);
    window.find("menuitem", "Move up");
    window.press(&["Enter"]);
    window.waits_until_gone("menuitem", "Move up");
    assert_eq!(obstacles(&desk), ["No time", "Two customer records"]);

    window.focus("button", "More about No time");
    window.press(&["Enter"]);
    window.find("menuitem", "Remove");
    window.press(&["End", "Enter"]);
    window.waits_until_gone("button", "More about No time");
    assert_eq!(obstacles(&desk), ["Two customer records"]);
    window.press(&["Control+z"]);
    window.find("button", "More about No time");
}
