//! The bounds on speed and memory. Each is measured against something familiar in the same run,
//! because seconds say more about the machine than about us. What is printed is for people:
//! nothing here fails. `make bench` runs all of it, `… -- document` one family.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    reason = "a measurement that can't go on should stop, and its result is what it prints"
)]

mod advice;
mod display;
mod document;
mod large_plan;
mod matrix;
mod measure;
mod processes;
mod report;
mod units;
mod window;
mod workbook;

use measure::Scores;

type Measure = fn(&mut Scores);

/// Each family by the name it can be asked for.
const FAMILIES: [(&str, Measure); 7] = [
    ("document", document::measure),
    ("report", report::measure),
    ("window", window::measure),
    ("matrix", matrix::measure),
    ("workbook", workbook::measure),
    ("advice", advice::measure),
    ("units", units::measure),
];

fn main() {
    let wanted: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| !argument.starts_with('-'))
        .collect();
    let mut scores = Scores::default();
    for (name, measure) in FAMILIES {
        if wanted.is_empty() || wanted.iter().any(|family| family == name) {
            measure(&mut scores);
        }
    }
    scores.sum_up();
}
