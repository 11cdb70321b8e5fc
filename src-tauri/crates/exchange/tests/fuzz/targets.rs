//! What must hold for any bytes, reader by reader: each target takes bytes, as fuzzers give them.

use answerable_exchange::reading::{Answers, Question, Reading, Unreadable, astray, block, read};

/// The formats that files are read in, by how their names end.
pub const ENDINGS: [&str; 8] = ["xlsx", "ods", "csv", "tsv", "md", "html", "txt", "json"];

/// Reads a file of this format; then again with every answer to every question about it. That each
/// letter stands in a cell is asserted by the reader itself in builds like these.
pub fn file(ending: &str, bytes: &[u8]) {
    let name = format!("matrix.{ending}");
    let outcome = read(&name, bytes, &Answers::new());
    sound(&outcome);
    for question in asked(&outcome) {
        for choice in &question.choices {
            let answers = Answers::from([(question.id.clone(), choice.id.clone())]);
            let answered = read(&name, bytes, &answers);
            sound(&answered);
            let astray = astray(&answers, &answered);
            assert!(astray.is_none(), "an answer that was offered: {astray:?}");
            if question.is(&choice.id) {
                assert_eq!(answered, outcome, "what is usual, said aloud");
            }
        }
    }
}

/// Takes cells from the clipboard, as HTML and as text.
pub fn clipboard(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    for rows in [block(Some(&text), &text), block(None, &text)] {
        let widths = rows.iter().map(Vec::len);
        assert!(widths.clone().max() == widths.min(), "not a block");
    }
}

fn asked(outcome: &Result<Reading, Unreadable>) -> &[Question] {
    match outcome {
        Ok(reading) => &reading.questions,
        Err(unreadable) => &unreadable.questions,
    }
}

/// Whether a reading holds together.
fn sound(outcome: &Result<Reading, Unreadable>) {
    let Ok(reading) = outcome else { return };
    let mut roles = reading.roles.clone();
    roles.sort();
    roles.dedup();
    assert_eq!(roles.len(), reading.roles.len(), "two roles of one name");
    for activity in &reading.activities {
        for (role, letters) in &activity.cells {
            assert!(reading.roles.contains(role), "a role from nowhere: {role}");
            assert!(!letters.is_empty(), "a cell of no letters");
        }
    }
    for question in &reading.questions {
        assert!(question.choices.len() > usize::from(!question.id.starts_with("meaning-")));
    }
}
