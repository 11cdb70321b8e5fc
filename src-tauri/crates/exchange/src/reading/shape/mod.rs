//! What a table looks like, whichever way round its author wrote it, and the one form that all
//! shapes are brought into.

mod beside;
mod body;
mod grid;
mod header;
mod letter_columns;
mod long_form;
mod matrix;
mod names;
mod roles;
mod sub_columns;
mod titles;

use std::rc::Rc;

use answerable_plan::Message;

pub use beside::apart;
pub use grid::Grid;
pub use letter_columns::find as letter_columns;
pub use long_form::find as long_form;
pub use matrix::find as matrix;
pub use sub_columns::find as sub_columns;

use super::cell::Cell;
use super::result::Question;
use super::source::{STROKE, Sheet};

/// Where a cell stands: the sheet among those that were read, the row and the column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub sheet: usize,
    pub row: usize,
    pub column: usize,
}

/// One table with activities down and roles across, cell by cell as it was read.
#[derive(Clone, Debug, Default)]
pub struct Draft {
    /// The worksheet or the heading that the table stands under.
    pub heading: String,
    /// What stands right above its header.
    pub title: String,
    pub roles: Vec<String>,
    pub rows: Vec<DraftRow>,
    pub notices: Vec<Message>,
    pub questions: Vec<Question>,
    /// The letters were the columns' headers, and cells held names.
    pub by_names: bool,
    /// It is an export of ours.
    pub ours: bool,
}

/// One activity.
#[derive(Clone, Debug, Default)]
pub struct DraftRow {
    pub title: String,
    /// The levels of sections above it.
    pub section: Vec<String>,
    pub place: Place,
    pub cells: Vec<DraftCell>,
}

/// What stands under a role.
#[derive(Clone, Debug)]
pub struct DraftCell {
    /// The role's index.
    pub role: usize,
    pub cell: Rc<Cell>,
    pub place: Place,
}

impl Draft {
    /// Puts all rows into a section that the table's title names.
    pub fn enter_title(&mut self) {
        let title = self.title.clone();
        let used = Message::new("reading-around-left-out").with("texts", vec![title.clone()]);
        self.notices.retain(|notice| *notice != used);
        self.enter(&title);
    }

    /// Puts all rows into a section.
    pub fn enter(&mut self, section: &str) {
        let rows = self.rows.iter_mut().filter(|_| !section.is_empty());
        rows.for_each(|row| row.section.insert(0, section.to_owned()));
    }
}

/// As many of the names as a sentence can hold, and how many more there are.
pub fn several(names: Vec<String>) -> Vec<String> {
    const MOST: usize = 8;
    let more = names.len().saturating_sub(MOST);
    let mut names = names;
    names.truncate(MOST);
    if more > 0 {
        names.push(format!("+{more}"));
    }
    names
}

/// The text on one line.
pub fn one_line(text: &str) -> String {
    let plain = single_spaced(text);
    match plain.contains(STROKE) {
        true => plain.replace(STROKE, ""),
        false => plain,
    }
}

/// The text with nothing but single spaces between its words.
pub fn single_spaced(text: &str) -> String {
    let mut spaced = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !spaced.is_empty() {
            spaced.push(' ');
        }
        spaced.push_str(word);
    }
    spaced
}

/// How a sheet's row is called in a sentence.
pub fn row_name(sheet: &Sheet, row: usize) -> String {
    let text = sheet.row(row).map(one_line).find(|cell| !cell.is_empty());
    let text: String = text.unwrap_or_default().chars().take(40).collect();
    format!("{} ({text})", row + 1)
}
