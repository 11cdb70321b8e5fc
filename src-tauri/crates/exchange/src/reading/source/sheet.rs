//! A table as every format gives it: rows of cells with text, within bounds.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use answerable_plan::Message;

use super::texts::{TextId, Texts};

use crate::reading::result::Unreadable;

/// The most rows and columns that a matrix can have; text beyond them is a mistake or a trap.
const MOST_ROWS: usize = 50_000;
const MOST_COLUMNS: usize = 1_000;

/// The most cells with text in one file.
const MOST_CELLS: usize = 1_000_000;

/// The most places that rows may take up to their last cell with text, in one file.
const MOST_PLACES: usize = 4_000_000;

/// The longest text of one cell, in bytes.
const LONGEST: usize = 100_000;

/// Cells that are shown as one: the first and the last row and column.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Merged {
    pub top: usize,
    pub left: usize,
    pub bottom: usize,
    pub right: usize,
}

/// How people call the cells of a table.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Naming {
    /// As a spreadsheet does: D13.
    Spreadsheet,
    /// By row and column.
    Counting,
}

/// One table or worksheet.
#[derive(Clone, Debug)]
pub struct Sheet {
    /// The worksheet's name, or the heading above the table; may be empty.
    pub name: String,
    rows: Vec<Vec<TextId>>,
    texts: Texts,
    pub merged: Vec<Merged>,
    /// What notes on cells say, by row and column.
    pub notes: BTreeMap<(usize, usize), String>,
    /// Rows and columns that its author hid.
    pub hidden_rows: BTreeSet<usize>,
    pub hidden_columns: BTreeSet<usize>,
    /// Its author hid it.
    pub hidden: bool,
    pub naming: Naming,
    /// Rows stand for the file's columns, and columns for its rows.
    pub turned: bool,
}

impl Sheet {
    pub fn new(name: &str, naming: Naming) -> Self {
        Self {
            name: name.trim().to_owned(),
            rows: Vec::new(),
            texts: Texts::default(),
            merged: Vec::new(),
            notes: BTreeMap::new(),
            hidden_rows: BTreeSet::new(),
            hidden_columns: BTreeSet::new(),
            hidden: false,
            naming,
            turned: false,
        }
    }

    /// The text of a cell, empty outside of the table.
    pub fn text(&self, row: usize, column: usize) -> &str {
        let id = self.ids(row).get(column);
        id.map_or("", |id| self.texts.get(*id))
    }

    /// The texts of a row up to its last cell.
    pub fn row(&self, row: usize) -> impl Iterator<Item = &str> {
        self.ids(row).iter().map(|id| self.texts.get(*id))
    }

    /// Which text each cell of a row says.
    pub fn ids(&self, row: usize) -> &[TextId] {
        self.rows.get(row).map_or(&[], Vec::as_slice)
    }

    /// All different texts, in the order of their ids.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.texts.iter()
    }

    /// All texts that cells say, each with the number of these cells.
    pub fn counted(&self) -> impl Iterator<Item = (&str, usize)> {
        let mut counts = vec![0; self.texts.iter().count()];
        for id in self.rows.iter().flatten() {
            counts[id.index()] += 1;
        }
        self.texts
            .iter()
            .zip(counts)
            .filter(|(_, cells)| *cells > 0)
    }

    pub fn height(&self) -> usize {
        self.rows.len()
    }

    pub fn hide_rows(&mut self, rows: Range<usize>) {
        self.hidden_rows.extend(rows.start..rows.end.min(MOST_ROWS));
    }

    pub fn hide_columns(&mut self, columns: Range<usize>) {
        let end = columns.end.min(MOST_COLUMNS);
        self.hidden_columns.extend(columns.start..end);
    }

    /// The note on a cell; empty where there is none.
    pub fn note(&self, row: usize, column: usize) -> &str {
        self.notes.get(&(row, column)).map_or("", String::as_str)
    }

    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    pub fn is_empty(&self) -> bool {
        self.rows
            .iter()
            .flatten()
            .all(|id| *id == TextId::default())
    }

    /// Puts a text into a cell, for which room is made.
    pub fn put(&mut self, row: usize, column: usize, text: &str) {
        if self.rows.len() <= row {
            self.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut self.rows[row];
        if cells.len() <= column {
            cells.resize(column + 1, TextId::default());
        }
        cells[column] = self.texts.id(text);
    }

    /// Empties all columns but these.
    pub fn keep_columns(&mut self, columns: Range<usize>) {
        for row in &mut self.rows {
            row.truncate(columns.end);
            let before = row.iter_mut().take(columns.start);
            before.for_each(|id| *id = TextId::default());
        }
        self.notes.retain(|(_, column), _| columns.contains(column));
    }

    /// Puts the rows of another sheet below the last.
    pub fn append(&mut self, other: &Self) {
        let above = self.height();
        let notes = other.notes.iter();
        let notes = notes.map(|((row, column), note)| ((above + row, *column), note.clone()));
        self.notes.extend(notes);
        for row in &other.rows {
            let texts = row.iter().map(|id| self.texts.id(other.texts.get(*id)));
            let row = texts.collect();
            self.rows.push(row);
        }
    }

    /// The same sheet with rows for columns.
    pub fn turned(&self) -> Self {
        let id = |row: usize, column| self.ids(row).get(column).copied().unwrap_or_default();
        let turned_row = |column| (0..self.height()).map(|row| id(row, column)).collect();
        let mut sheet = Self::new(&self.name, self.naming);
        sheet.turned = !self.turned;
        sheet.rows = (0..self.width()).map(turned_row).collect();
        sheet.texts = self.texts.clone();
        sheet.hidden_rows = self.hidden_columns.clone();
        sheet.hidden_columns = self.hidden_rows.clone();
        let turned = |merged: &Merged| Merged {
            top: merged.left,
            left: merged.top,
            bottom: merged.right,
            right: merged.bottom,
        };
        sheet.merged = self.merged.iter().map(turned).collect();
        let notes = self.notes.iter();
        sheet.notes = notes
            .map(|((row, column), note)| ((*column, *row), note.clone()))
            .collect();
        sheet
    }

    /// What a cell is called.
    pub fn place(&self, row: usize, column: usize) -> Message {
        match self.naming {
            Naming::Spreadsheet => Message::new("reading-place-cell")
                .with("cell", format!("{}{}", column_name(column), row + 1)),
            Naming::Counting => Message::new("reading-place-row-column")
                .with("row", (row + 1).to_string())
                .with("column", (column + 1).to_string()),
        }
    }
}

/// The letters of a spreadsheet's column: A, Z, AA.
pub fn column_name(column: usize) -> String {
    let mut name = Vec::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        name.push(char::from(b'A' + u8::try_from(rest % 26).unwrap_or(0)));
        rest /= 26;
    }
    name.iter().rev().collect()
}

/// What of a file's bounds is left. It is spent while reading, before anything is allocated.
pub struct Budget {
    cells: usize,
    places: usize,
}

impl Default for Budget {
    fn default() -> Self {
        Self {
            cells: MOST_CELLS,
            places: MOST_PLACES,
        }
    }
}

impl Budget {
    /// Puts a text into a sheet, without characters that steer terminals. Empty text takes no
    /// place.
    pub fn put(
        &mut self,
        sheet: &mut Sheet,
        row: usize,
        column: usize,
        text: &str,
    ) -> Result<(), Unreadable> {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
        if text.is_empty() {
            return Ok(());
        }
        if row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Err(outside(sheet, row, column));
        }
        if text.len() > LONGEST {
            return Err(long_text(sheet, row, column));
        }
        let taken = sheet.ids(row).len();
        let places = (column + 1).saturating_sub(taken) + (row + 1).saturating_sub(sheet.height());
        self.cells = self.cells.checked_sub(1).ok_or_else(too_many)?;
        self.places = self.places.checked_sub(places).ok_or_else(too_many)?;
        sheet.put(row, column, &without_controls(text));
        Ok(())
    }
}

impl Budget {
    /// Puts a note on a cell; it counts as a cell does.
    pub fn annotate(
        &mut self,
        sheet: &mut Sheet,
        (row, column): (usize, usize),
        note: &str,
    ) -> Result<(), Unreadable> {
        let note = note.trim();
        if note.is_empty() || row >= MOST_ROWS || column >= MOST_COLUMNS {
            return Ok(());
        }
        if note.len() > LONGEST {
            return Err(long_text(sheet, row, column));
        }
        self.cells = self.cells.checked_sub(1).ok_or_else(too_many)?;
        let note = without_controls(note).into_owned();
        sheet.notes.insert((row, column), note);
        Ok(())
    }
}

fn without_controls(text: &str) -> Cow<'_, str> {
    let steers = |c: char| c.is_control() && !matches!(c, '\n' | '\t');
    match text.contains(steers) {
        true => text.chars().filter(|c| !steers(*c)).collect(),
        false => text.into(),
    }
}

fn outside(sheet: &Sheet, row: usize, column: usize) -> Unreadable {
    Unreadable::because(
        Message::new("reading-cell-outside")
            .with("place", sheet.place(row, column))
            .with("rows", MOST_ROWS)
            .with("columns", MOST_COLUMNS),
    )
}

fn long_text(sheet: &Sheet, row: usize, column: usize) -> Unreadable {
    let place = sheet.place(row, column);
    Unreadable::because(Message::new("reading-text-too-long").with("place", place))
}

fn too_many() -> Unreadable {
    Unreadable::because(Message::new("reading-too-many-cells").with("most", MOST_CELLS))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_are_called_as_in_a_spreadsheet() {
        let names = [(0, "A"), (25, "Z"), (26, "AA"), (701, "ZZ"), (16383, "XFD")];
        for (column, name) in names {
            assert_eq!(column_name(column), name);
        }
    }

    #[test]
    fn a_cell_far_outside_is_refused_before_rows_are_made_for_it() {
        let mut sheet = Sheet::new("", Naming::Spreadsheet);
        let put = Budget::default().put(&mut sheet, 1_048_575, 16_383, "x");
        assert_eq!(put.unwrap_err().reason.id, "reading-cell-outside");
        assert_eq!(sheet.height(), 0);
    }
}
