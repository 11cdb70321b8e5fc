//! What only workbooks can say: hidden rows and columns, letters that are struck out, notes.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use answerable_exchange::reading::{Answers, Reading, read};
use rust_xlsxwriter::{Format, Note, Workbook, Worksheet};

const TABLE: [[&str; 4]; 4] = [
    ["Activity", "Head", "Desk", "Legal"],
    ["Plan", "A", "R", "C"],
    ["Build", "I", "A", "R"],
    ["Mail", "A", "R", ""],
];

fn reading(change: impl Fn(&mut Worksheet)) -> Reading {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (row, texts) in (0..).zip(TABLE) {
        for (column, text) in (0..).zip(texts) {
            sheet.write_string(row, column, text).unwrap();
        }
    }
    change(sheet);
    let bytes = book.save_to_buffer().unwrap();
    read("matrix.xlsx", &bytes, &Answers::new()).unwrap()
}

fn letters(reading: &Reading, row: usize, role: &str) -> String {
    let letters = reading.activities[row].cells.get(role);
    letters.map(ToString::to_string).unwrap_or_default()
}

#[test]
fn hidden_rows_and_columns_are_read_and_named() {
    let reading = reading(|sheet| {
        sheet.set_row_hidden(2).unwrap();
        sheet.set_column_hidden(3).unwrap();
    });
    assert_eq!(reading.activities.len(), 3);
    assert_eq!(letters(&reading, 0, "Legal"), "C");
    let told = |id: &str| {
        let mut notices = reading.notices.iter();
        notices
            .find(|notice| notice.id == id)
            .map(|notice| format!("{:?}", notice.args))
    };
    assert!(told("reading-hidden-rows").unwrap().contains("Build"));
    assert!(told("reading-hidden-columns").unwrap().contains("Legal"));
}

#[test]
fn a_letter_that_is_struck_out_does_not_count_unless_the_user_says_so() {
    let struck = Format::new().set_font_strikethrough();
    let plain = Format::new();
    let reading = reading(|sheet| {
        sheet.write_string_with_format(1, 1, "A", &struck).unwrap();
        let parts = [(&struck, "A"), (&plain, " R")];
        sheet.write_rich_string(2, 2, &parts).unwrap();
    });
    assert_eq!(letters(&reading, 0, "Head"), "");
    assert_eq!(letters(&reading, 1, "Desk"), "R");
    assert_eq!(reading.questions[0].id, "letters-struck-out");
    assert_eq!(reading.activities[0].comments["Head"], "A");
}

#[test]
fn notes_on_cells_and_titles_are_kept() {
    let reading = reading(|sheet| {
        let note = |text| Note::new(text).add_author_prefix(false);
        sheet.insert_note(1, 0, &note("by May")).unwrap();
        sheet.insert_note(1, 2, &note("with Sales")).unwrap();
        sheet.insert_note(3, 3, &note("nobody yet")).unwrap();
    });
    assert_eq!(reading.activities[0].note, "by May");
    assert_eq!(reading.activities[0].comments["Desk"], "with Sales");
    assert_eq!(reading.activities[2].comments["Legal"], "nobody yet");
}
