//! Responsibility matrices as other people write them.
//!
//! The rule: white space, punctuation and order are normalised silently; a letter is never
//! invented, dropped or moved to another role without the user seeing it. What comes of reading is
//! a preview: the table as understood, notices, questions, or a refusal with its reason.
//!
//! In layers: `source` turns bytes of any format into sheets, `shape` finds the table in them,
//! `cell` and `words` read one cell, `alphabet` judges the letters, `finish` says it all.

mod activities;
mod alphabet;
mod boxes;
mod cell;
mod finish;
mod hidden;
mod json;
mod legend;
mod letters;
mod meanings;
mod orientation;
mod ours;
mod pasted;
mod result;
mod shape;
mod show;
mod source;
mod tables;
mod words;

use answerable_plan::Message;

pub use letters::Letters;
pub use meanings::Meanings;
pub use pasted::{PastedCell, block};
pub use result::{Answers, Choice, Question, ReadActivity, Reading, Unreadable, astray};
pub use show::reading_to_text;

use legend::Legend;
use shape::{Draft, Grid, several};
use source::{Naming, Sheet, Source};

/// The largest file that is taken into memory to read it, in bytes. A bound against mishaps, well
/// above our own JSON of a plan of 10,000 activities and 200 roles.
pub const LARGEST_FILE: u64 = 256 << 20;

/// Reads a file. `name` is what it is called; its content is believed more.
///
/// # Errors
/// Says why the file can't be read as a matrix, or which question has to be answered first.
pub fn read(name: &str, bytes: &[u8], answers: &Answers) -> Result<Reading, Unreadable> {
    if let Some(table) = json::table(bytes) {
        let (table, meanings, sheet) = table?;
        return finish::finish(table, meanings, &[sheet], answers);
    }
    let Source { sheets, notices } = source::read(name, bytes)?;
    let (sheets, more) = visible(sheets);
    if let Some((table, meanings)) = ours::table(&sheets) {
        return finish::finish(table, meanings, &sheets, answers);
    }
    let (sheets, joined) = with_lone_headers(sheets);
    let legends: Vec<Legend> = sheets.iter().map(Legend::of).collect();
    let mut meanings = Meanings::default();
    for (letter, meaning) in legends.iter().flat_map(|legend| legend.meanings.iter()) {
        meanings.add(letter, meaning);
    }
    let drafts = drafts(&sheets, &legends, answers)?;
    if drafts.is_empty() {
        return Err(Unreadable::because(nothing(&sheets)));
    }
    let mut table = tables::one(drafts, answers)?;
    name_lone_activity(&mut table, name);
    let mut reading = finish::finish(table, meanings, &sheets, answers)?;
    reading
        .notices
        .splice(0..0, notices.into_iter().chain(more).chain(joined));
    Ok(reading)
}

/// All tables of all sheets that are no tables of permissions.
fn drafts(
    sheets: &[Sheet],
    legends: &[Legend],
    answers: &Answers,
) -> Result<Vec<Draft>, Unreadable> {
    let mut drafts = Vec::new();
    for (index, (sheet, legend)) in sheets.iter().zip(legends).enumerate() {
        if alphabet::is_permissions(sheet) {
            continue;
        }
        let grid = Grid::of(sheet, index, legend, answers);
        let mut found = Vec::new();
        for part in &shape::apart(&grid) {
            found.extend(drafts_on(&Grid::of(part, index, legend, answers), answers)?);
        }
        if found.len() < 2 {
            found = drafts_on(&grid, answers)?;
        }
        drafts.extend(found);
    }
    Ok(drafts)
}

/// The tables of one sheet that stand under one another.
fn drafts_on(grid: &Grid<'_>, answers: &Answers) -> Result<Vec<Draft>, Unreadable> {
    let mut found: Vec<Draft> = shape::sub_columns(grid, answers).into_iter().collect();
    if found.is_empty() {
        found = shape::letter_columns(grid, answers)?;
    }
    if found.is_empty() {
        found.extend(shape::long_form(grid));
    }
    if found.is_empty() {
        found = orientation::tables(grid, answers)?;
    }
    found.retain(|draft| !draft.rows.is_empty());
    Ok(found)
}

/// The sheets that their author shows, unless nothing else is there.
fn visible(sheets: Vec<Sheet>) -> (Vec<Sheet>, Option<Message>) {
    let filled = sheets.into_iter().filter(|sheet| !sheet.is_empty());
    let (hidden, shown): (Vec<Sheet>, Vec<Sheet>) = filled.partition(|sheet| sheet.hidden);
    if shown.is_empty() || hidden.is_empty() {
        return (if shown.is_empty() { hidden } else { shown }, None);
    }
    let names = several(hidden.into_iter().map(|sheet| sheet.name).collect());
    (
        shown,
        Some(Message::new("reading-hidden-sheets").with("sheets", names)),
    )
}

/// Puts a header that is a table of its own above the table behind it, on pages that lay tables
/// out in this way.
fn with_lone_headers(sheets: Vec<Sheet>) -> (Vec<Sheet>, Option<Message>) {
    let mut joined: Vec<Sheet> = Vec::new();
    let mut notice = None;
    for sheet in sheets {
        let lone = |header: &&mut Sheet| {
            header.naming == Naming::Counting
                && header.height() == 1
                && header.width() == sheet.width()
                && header.width() > 2
                && header.row(0).all(|text| text.chars().count() > 1)
        };
        match joined.last_mut().filter(lone) {
            Some(header) => {
                header.append(&sheet);
                notice = Some(Message::new("reading-lone-header"));
            }
            None => joined.push(sheet),
        }
    }
    (joined, notice)
}

/// An activity that has no title anywhere is called as the file is.
fn name_lone_activity(table: &mut Draft, name: &str) {
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    for row in table.rows.iter_mut().filter(|row| row.title.is_empty()) {
        row.title = stem
            .rsplit(['/', '\\'])
            .next()
            .unwrap_or_default()
            .to_owned();
    }
}

/// Why there is no matrix here.
fn nothing(sheets: &[Sheet]) -> Message {
    if sheets.iter().any(alphabet::is_permissions) {
        return Message::new("reading-permissions");
    }
    let filled = sheets.iter().flat_map(filled_rows);
    match filled.collect::<Vec<usize>>().as_slice() {
        [] => Message::new("reading-no-table"),
        [width] => Message::new("reading-header-only").with("columns", width.saturating_sub(1)),
        rows => Message::new("reading-no-letters").with("rows", rows.len()),
    }
}

/// How wide each row is that has any text.
fn filled_rows(sheet: &Sheet) -> impl Iterator<Item = usize> {
    let rows = 0..sheet.height();
    rows.filter(|row| sheet.row(*row).any(|text| !text.is_empty()))
        .map(|row| sheet.ids(row).len())
}
