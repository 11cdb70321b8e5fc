//! Tables whose columns are the letters: cells hold names, or marks beside a person or a role.

mod header;
mod marked;
mod named;

pub use header::letters_of_header;

use super::Draft;
use super::grid::{Grid, Look};
use crate::reading::letters::Letters;
use crate::reading::result::{Answers, Unreadable};
use header::Header;

/// All tables of this shape on a sheet, from the top.
///
/// # Errors
/// Asks for the meaning of a header that could be R as well as A.
pub fn find(grid: &Grid<'_>, answers: &Answers) -> Result<Vec<Draft>, Unreadable> {
    let mut headers = Vec::new();
    for row in 0..grid.height() {
        headers.extend(header::at(grid, row, answers)?);
    }
    let ends: Vec<usize> = headers
        .iter()
        .skip(1)
        .map(|header| header.row)
        .chain([grid.height()])
        .collect();
    let mut drafts = Vec::new();
    for (header, end) in headers.iter().zip(ends) {
        match Cells::of(grid, header, end) {
            Some(Cells::Names) => drafts.extend(named::draft(grid, header, end, answers)),
            Some(Cells::Marks) => drafts.extend(marked::draft(grid, header, end)),
            None => {}
        }
    }
    Ok(drafts)
}

/// What stands below letters.
enum Cells {
    Names,
    /// Ticks, or the letters of the columns again.
    Marks,
}

impl Cells {
    fn of(grid: &Grid<'_>, header: &Header, end: usize) -> Option<Self> {
        let (mut names, mut marks, mut others) = (0, 0, 0);
        for row in header.row + 1..end {
            if is_reminder(grid, header, row) {
                continue;
            }
            for (column, letter) in &header.letters {
                let text = grid.text(row, *column);
                let vocabulary = &grid.rules.vocabulary;
                if vocabulary.is_unticked(text) || vocabulary.is_open(text) {
                    continue;
                } else if is_mark(grid, text, *letter) {
                    marks += 1;
                } else if matches!(
                    grid.look(row, *column),
                    Look::Letters | Look::Unknown | Look::Number
                ) {
                    others += 1;
                } else if grid.look(row, *column) == Look::Words
                    || grid.look(row, *column) == Look::Named
                {
                    names += 1;
                }
            }
        }
        match () {
            () if names > 0 && names >= 3 * others + marks => Some(Self::Names),
            () if marks > 1 && marks >= 9 * (others + names) => Some(Self::Marks),
            () => None,
        }
    }
}

/// Whether a box below a letter is ticked, or holds the letter again.
pub fn is_mark(grid: &Grid<'_>, text: &str, letter: char) -> bool {
    let vocabulary = &grid.rules.vocabulary;
    vocabulary.is_ticked(text) || Letters::one(letter) == Letters::of_text(text)
}

/// A row that repeats the letters below the header.
fn is_reminder(grid: &Grid<'_>, header: &Header, row: usize) -> bool {
    let own = |(column, letter): &(usize, char)| {
        Letters::of_text(grid.text(row, *column)) == Letters::one(*letter)
    };
    header.letters.iter().all(own)
}
