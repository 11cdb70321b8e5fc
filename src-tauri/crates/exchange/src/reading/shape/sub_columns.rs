//! Tables in which every role has a column for each letter: two rows of header, roles over letters
//! or letters over roles, and ticks or names below.

use answerable_plan::Message;

use super::body::{Content, Rows};
use super::grid::{Grid, Look};
use super::letter_columns::{is_mark, letters_of_header};
use super::titles;
use super::{Draft, DraftCell, DraftRow, one_line};
use crate::reading::cell::Cell;
use crate::reading::letters::{CORE, Letters};
use crate::reading::result::Answers;

/// How many rows of header may stand one above the other.
const REACH: usize = 2;

/// What stands below one role and one letter.
struct Column {
    column: usize,
    role: usize,
    letter: char,
}

/// Two rows of header that give every column a role and a letter.
struct Header {
    last: usize,
    roles: Vec<String>,
    columns: Vec<Column>,
}

/// The table, if the sheet is one of this shape.
pub fn find(grid: &Grid<'_>, answers: &Answers) -> Option<Draft> {
    let header = (0..grid.height()).find_map(|row| header(grid, row))?;
    let columns: Vec<usize> = header.columns.iter().map(|column| column.column).collect();
    let content = |row: usize| content(grid, &columns, row);
    let range = header.last + 1..grid.height();
    let filled = range.clone();
    let filled: Vec<usize> = filled
        .filter(|row| content(*row) == Content::Filled)
        .collect();
    let beside = titles::sort(grid, &[header.last], &filled, &columns)?;
    let rows = Rows {
        grid,
        columns: &beside,
        filled: &columns,
        range,
        content: &content,
        answers,
    };
    let mut body = rows.read();
    let mut notices = vec![Message::new("reading-sub-columns")];
    notices.append(&mut body.notices);
    let activities = body.activities.into_iter().map(|activity| DraftRow {
        place: grid.place(activity.row, beside.title),
        cells: cells(grid, &header, activity.row),
        title: activity.title,
        section: activity.section,
    });
    Some(Draft {
        heading: grid.sheet.name.clone(),
        rows: activities.collect(),
        roles: header.roles,
        notices,
        questions: body.questions,
        by_names: true,
        ..Draft::default()
    })
}

/// The row as the lower one of such a header, with roles above its letters or letters above its
/// roles.
fn header(grid: &Grid<'_>, lower: usize) -> Option<Header> {
    let upper = (lower.saturating_sub(REACH)..lower).rev();
    upper
        .filter(|upper| !grid.is_blank(*upper))
        .filter(|upper| names_letters(grid, *upper) || names_letters(grid, lower))
        .filter(|upper| names_roles(grid, *upper) || names_roles(grid, lower))
        .find_map(|upper| joined(grid, upper, lower))
}

/// Whether several cells of a row may name letters.
fn names_letters(grid: &Grid<'_>, row: usize) -> bool {
    let may = |column: &usize| matches!(grid.look(row, *column), Look::Letters | Look::Named);
    (0..grid.width).filter(may).nth(1).is_some()
}

/// Whether several cells of a row may name roles, as those of a matrix below its header do not.
fn names_roles(grid: &Grid<'_>, row: usize) -> bool {
    let may = |column: &usize| {
        grid.look(row, *column) == Look::Words || grid.merged(row, *column).is_some()
    };
    (0..grid.width).filter(may).nth(1).is_some()
}

fn joined(grid: &Grid<'_>, upper: usize, lower: usize) -> Option<Header> {
    let (mut roles, mut columns): (Vec<String>, Vec<Column>) = (Vec::new(), Vec::new());
    let (mut above, mut is_name) = ("", false);
    let letter = |text: &str| letters_of_header(text, &grid.rules.vocabulary).only();
    for column in 0..grid.width {
        let (high, low) = (grid.spread(upper, column), grid.text(lower, column));
        if !high.is_empty() {
            let merged = grid.merged(upper, column);
            let (row, first) = merged.map_or((upper, column), |merged| (merged.top, merged.left));
            (above, is_name) = (high, grid.look(row, first) == Look::Words);
        }
        let (role, letter) = match (letter(above), letter(low)) {
            (None, Some(letter)) if is_name => (one_line(above), letter),
            (None, Some(_)) => return None,
            (Some(letter), None) if grid.look(lower, column) == Look::Words => {
                (one_line(low), letter)
            }
            _ => continue,
        };
        let known = roles.iter().position(|known| *known == role);
        let index = known.unwrap_or(roles.len());
        if known.is_none() {
            roles.push(role);
        }
        columns.push(Column {
            column,
            role: index,
            letter,
        });
    }
    let header = Header {
        last: lower,
        roles,
        columns,
    };
    header.is_one(grid).then_some(header)
}

impl Header {
    /// Whether at least two roles have columns for several letters, none twice, and nothing below
    /// them is another letter than the column's.
    fn is_one(&self, grid: &Grid<'_>) -> bool {
        let mut of_roles = vec![Letters::default(); self.roles.len()];
        for column in &self.columns {
            let letter = Letters::one(column.letter);
            if of_roles[column.role].has_all(letter) {
                return false;
            }
            of_roles[column.role] = of_roles[column.role].with(letter);
        }
        let all = of_roles
            .iter()
            .fold(Letters::default(), |all, of| all.with(*of));
        let several = of_roles.iter().filter(|letters| letters.len() > 1).count();
        let strange = |row: usize| self.columns.iter().any(|of| is_strange(grid, row, of));
        let filled = (self.last + 1..grid.height()).any(|row| {
            self.columns
                .iter()
                .any(|of| grid.look(row, of.column) != Look::Empty)
        });
        several > 1
            && all.within(CORE).len() > 1
            && filled
            && !(self.last + 1..grid.height()).any(strange)
    }
}

/// Whether a cell holds letters that are not its column's.
fn is_strange(grid: &Grid<'_>, row: usize, of: &Column) -> bool {
    let look = grid.look(row, of.column);
    let text = grid.text(row, of.column);
    matches!(look, Look::Letters | Look::Unknown | Look::Named) && !is_mark(grid, text, of.letter)
}

fn content(grid: &Grid<'_>, columns: &[usize], row: usize) -> Content {
    let says = |column: &&usize| {
        !matches!(
            grid.look(row, **column),
            Look::Empty | Look::None | Look::Number
        ) || grid.rules.vocabulary.is_ticked(grid.text(row, **column))
    };
    match () {
        () if columns.iter().any(|column| says(&column)) => Content::Filled,
        () if grid.count(row, columns, &[Look::Number]) > 0 => Content::Numbers,
        () if grid.count(row, columns, &[Look::None]) > 0 => Content::Nobody,
        () => Content::Empty,
    }
}

/// The letters of a row: of every column that is ticked, or that names somebody, who is kept as a
/// comment.
fn cells(grid: &Grid<'_>, header: &Header, row: usize) -> Vec<DraftCell> {
    let cell = |of: &Column| {
        let text = grid.text(row, of.column);
        let empty = matches!(grid.look(row, of.column), Look::Empty | Look::None);
        if empty || grid.rules.vocabulary.is_unticked(text) {
            return None;
        }
        let letter = Cell::letter(of.letter);
        Some(match grid.look(row, of.column) {
            _ if is_mark(grid, text, of.letter) => letter,
            Look::Words => letter.saying(&format!("{}: {}", of.letter, one_line(text))),
            _ => Cell::unread(text),
        })
    };
    let of_columns = header.columns.iter().filter_map(|of| {
        Some(DraftCell {
            role: of.role,
            cell: cell(of)?.into(),
            place: grid.place(row, of.column),
        })
    });
    of_columns.collect()
}
