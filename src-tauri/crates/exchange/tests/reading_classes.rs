//! Tables of every class of notation that people use, with what is read out of them. Each case of
//! `reading_classes.txt` is a file by its name and text, a line of dashes, and the reading: the
//! sentence's id of a refusal, or the scheme and each activity with its section and letters. Answers
//! to questions stand behind the file's name.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use answerable_exchange::reading::{Answers, ReadActivity, read};

const CASES: &str = include_str!("reading_classes.txt");

fn shown(name: &str, text: &str) -> String {
    let mut answers = name.split(' ');
    let name = answers.next().unwrap();
    let answers = answers.map(|answer| answer.split_once('=').unwrap());
    let answers: Answers = answers
        .map(|(id, choice)| (id.to_owned(), choice.to_owned()))
        .collect();
    let reading = match read(name, text.as_bytes(), &answers) {
        Ok(reading) => reading,
        Err(refusal) => return refusal.reason.id,
    };
    let activity = |activity: &ReadActivity| {
        let letters = reading
            .roles
            .iter()
            .filter_map(|role| Some((role, activity.cells.get(role)?)));
        let letters: Vec<String> = letters
            .map(|(role, letters)| format!("{role}={letters}"))
            .collect();
        let section = activity
            .section
            .as_ref()
            .map(|section| format!("[{section}] "));
        format!(
            "{}{}: {}",
            section.unwrap_or_default(),
            activity.title,
            letters.join(" | ")
        )
    };
    let activities: Vec<String> = reading.activities.iter().map(activity).collect();
    format!("{}\n{}", reading.scheme, activities.join("\n"))
}

#[test]
fn every_class_of_table_is_read_as_it_is_meant() {
    let mut wrong = Vec::new();
    for case in CASES.split("=== ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap();
        let (text, expected) = rest.split_once("\n---\n").unwrap();
        let shown = shown(name, text);
        if shown.trim() != expected.trim() {
            wrong.push(format!("=== {name}\n{text}\n---\n{shown}\n"));
        }
    }
    assert!(wrong.is_empty(), "read otherwise:\n{}", wrong.join("\n"));
}
