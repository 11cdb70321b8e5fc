//! A table as every format gives it: rows of cells with text, within bounds.

use answerable_plan::Message;

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
    pub rows: Vec<Vec<String>>,
    pub merged: Vec<Merged>,
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
            merged: Vec::new(),
            hidden: false,
            naming,
            turned: false,
        }
    }

    /// The text of a cell, empty outside of the table.
    pub fn text(&self, row: usize, column: usize) -> &str {
        let row = self.rows.get(row);
        row.and_then(|row| row.get(column))
            .map_or("", String::as_str)
    }

    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).max().unwrap_or(0)
    }

    pub fn is_empty(&self) -> bool {
        self.rows.iter().flatten().all(String::is_empty)
    }

    /// The same sheet with rows for columns.
    pub fn turned(&self) -> Self {
        let mut sheet = Self::new(&self.name, self.naming);
        sheet.turned = !self.turned;
        sheet.rows = (0..self.width())
            .map(|column| {
                (0..self.rows.len())
                    .map(|row| self.text(row, column).to_owned())
                    .collect()
            })
            .collect();
        let turned = |merged: &Merged| Merged {
            top: merged.left,
            left: merged.top,
            bottom: merged.right,
            right: merged.bottom,
        };
        sheet.merged = self.merged.iter().map(turned).collect();
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
        let taken = sheet.rows.get(row).map_or(0, Vec::len);
        let places =
            (column + 1).saturating_sub(taken) + (row + 1).saturating_sub(sheet.rows.len());
        self.cells = self.cells.checked_sub(1).ok_or_else(too_many)?;
        self.places = self.places.checked_sub(places).ok_or_else(too_many)?;
        if sheet.rows.len() <= row {
            sheet.rows.resize_with(row + 1, Vec::new);
        }
        let cells = &mut sheet.rows[row];
        if cells.len() <= column {
            cells.resize_with(column + 1, String::new);
        }
        let shown = |c: &char| !c.is_control() || matches!(c, '\n' | '\t');
        cells[column] = text.chars().filter(shown).collect();
        Ok(())
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
        assert!(sheet.rows.is_empty());
    }
}
