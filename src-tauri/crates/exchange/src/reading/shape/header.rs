//! What the columns are called, when one row of header says it and when it takes several.

use std::collections::{BTreeMap, BTreeSet};

use answerable_plan::Message;

use super::grid::{Grid, Look};
use super::{one_line, several};
use crate::reading::letters::{CORE, Letters};

/// The most rows that a header has above or below its fullest.
const REACH: usize = 5;

/// The rows of a header, from its first to its last.
#[derive(Clone, Debug, PartialEq)]
pub struct Header {
    pub rows: Vec<usize>,
}

impl Header {
    pub fn first(&self) -> usize {
        self.rows[0]
    }

    /// The row of a single text right above the header: what the table below is called.
    pub fn title(&self, grid: &Grid<'_>) -> Option<usize> {
        let above = self.first().checked_sub(1)?;
        let filled = (0..grid.width).filter(|column| grid.look(above, *column) != Look::Empty);
        let texts: Vec<usize> = filled.collect();
        let is_title = matches!(texts.as_slice(), [only] if grid.look(above, *only) == Look::Words);
        is_title.then_some(above)
    }

    pub fn last(&self) -> usize {
        self.rows[self.rows.len() - 1]
    }
}

/// All headers over these columns, from the top.
pub fn find(grid: &Grid<'_>, columns: &[usize], first_letters: usize) -> Vec<Header> {
    let mut headers: Vec<Header> = Vec::new();
    let narrow = columns.len() < 3;
    for row in 0..grid.height() {
        let taken = headers
            .last()
            .is_some_and(|header| header.rows.contains(&row));
        if taken || !is_header(grid, columns, row) {
            continue;
        }
        let letters = grid.count(row, columns, &[Look::Letters, Look::Unknown]);
        if row > first_letters && (narrow || letters > 0) {
            continue;
        }
        let after = headers.last().map_or(0, |header| header.last() + 1);
        headers.push(extended(grid, columns, row, after));
    }
    let codes =
        is_of_codes(grid, columns, first_letters) || is_below_corner(grid, columns, first_letters);
    if headers.is_empty() && codes {
        let rows = vec![first_letters];
        headers.push(Header { rows });
    }
    with_letters(grid, columns, headers)
}

/// The headers below which letters stand before the next; words without any are no header.
fn with_letters(grid: &Grid<'_>, columns: &[usize], headers: Vec<Header>) -> Vec<Header> {
    let mut kept: Vec<Header> = Vec::new();
    let mut end = grid.height();
    for header in headers.into_iter().rev() {
        let lettered = (header.last() + 1..end)
            .any(|row| grid.count(row, columns, &[Look::Letters, Look::Named]) > 0);
        if lettered {
            end = header.first();
            kept.push(header);
        }
    }
    kept.reverse();
    kept
}

/// A first row of codes that could be letters: all different, and none a single letter.
fn is_of_codes(grid: &Grid<'_>, columns: &[usize], row: usize) -> bool {
    let codes: BTreeSet<&str> = columns
        .iter()
        .map(|column| grid.text(row, *column))
        .collect();
    codes.len() == columns.len() && codes.len() > 2 && codes.iter().all(|code| code.len() > 1)
}

/// A first row that begins with the word for activities, and then tells all columns apart.
fn is_below_corner(grid: &Grid<'_>, columns: &[usize], row: usize) -> bool {
    let names = columns.iter().map(|column| grid.text(row, *column));
    let names: BTreeSet<&str> = names.filter(|name| !name.is_empty()).collect();
    let core = |name: &&str| CORE.has_all(Letters::of_text(name));
    let first = columns.first().copied().unwrap_or_default();
    (0..first).any(|column| grid.rules.vocabulary.is_activity(grid.text(row, column)))
        && names.len() == columns.len()
        && !names.iter().all(core)
}

/// Most of the columns hold words here, and hardly any holds letters.
fn is_header(grid: &Grid<'_>, columns: &[usize], row: usize) -> bool {
    let spread = |column: &&usize| !grid.spread(row, **column).is_empty();
    let filled = columns.iter().filter(spread).count();
    let letters = grid.count(row, columns, &[Look::Letters]);
    let blank = grid.count(row, columns, &[Look::Empty]);
    let words = grid.count(row, columns, &[Look::Words]);
    let named = grid.count(row, columns, &[Look::Named]);
    let covered = filled - (columns.len() - blank).min(filled);
    words > 0
        && (words + named + covered) * 2 >= columns.len()
        && words >= 2 * letters
        && words >= named
}

/// The header with the rows right above and below it that have words but no letters.
fn extended(grid: &Grid<'_>, columns: &[usize], row: usize, after: usize) -> Header {
    let belongs = |row: &usize| {
        let words = grid.count(*row, columns, &[Look::Words]);
        words > grid.count(*row, columns, &[Look::Named])
            && grid.count(*row, columns, &[Look::Letters, Look::Unknown, Look::Number]) == 0
    };
    let above = (after.max(row.saturating_sub(REACH))..row)
        .rev()
        .take_while(belongs);
    let mut rows: Vec<usize> = above.collect();
    rows.reverse();
    rows.push(row);
    rows.extend((row + 1..grid.height().min(row + REACH)).take_while(belongs));
    Header { rows }
}

/// What the columns are called, and what the user should know about that.
pub struct Names {
    pub names: Vec<String>,
    pub notices: Vec<Message>,
}

/// Names the columns by the row of the header that tells them apart best, and by as many further
/// rows as it takes to tell them all apart.
pub fn names(grid: &Grid<'_>, header: &Header, columns: &[usize]) -> Names {
    let texts: Vec<Vec<String>> = header
        .rows
        .iter()
        .map(|row| row_texts(grid, header, *row, columns))
        .collect();
    let chosen = telling_rows(&texts);
    let joined = (0..columns.len()).map(|column| joined(&texts, &chosen, column));
    let names: Vec<String> = joined.collect();
    let mut notices = Vec::new();
    if chosen.len() > 1 {
        notices.push(Message::new("reading-header-joined").with("rows", chosen.len()));
    }
    let unused = (0..texts.len()).filter(|row| !chosen.contains(row));
    let unused: BTreeSet<&String> = unused
        .flat_map(|row| &texts[row])
        .filter(|text| !text.is_empty())
        .collect();
    if !unused.is_empty() {
        let unused = several(unused.into_iter().cloned().collect());
        notices.push(Message::new("reading-header-unused").with("texts", unused));
    }
    let (names, doubles) = apart(names, grid, columns);
    notices.extend(doubles);
    Names { names, notices }
}

/// The texts of a header's row over the columns. A text that stands once over several columns is
/// carried to the right where other rows of the header tell these apart.
fn row_texts(grid: &Grid<'_>, header: &Header, row: usize, columns: &[usize]) -> Vec<String> {
    let mut carried = String::new();
    let mut texts = Vec::new();
    for column in columns {
        let text = one_line(grid.spread(row, *column));
        if !text.is_empty() || header.rows.len() == 1 {
            carried = text;
        }
        texts.push(carried.clone());
    }
    texts
}

/// The rows that tell all columns apart, or as many rows as it takes, in their order.
fn telling_rows(texts: &[Vec<String>]) -> Vec<usize> {
    let alone = |row: usize| distinct(texts, &BTreeSet::from([row]));
    let all = texts.first().map_or(0, Vec::len);
    let telling = (0..texts.len()).filter(|row| alone(*row) == all);
    let mut chosen: BTreeSet<usize> = telling.collect();
    let mut told = if chosen.is_empty() { 0 } else { all };
    loop {
        let with = |row: &usize| {
            let rows: BTreeSet<usize> = chosen.iter().copied().chain([*row]).collect();
            distinct(texts, &rows)
        };
        let rest = (0..texts.len()).filter(|row| !chosen.contains(row));
        match rest.max_by_key(with) {
            Some(row) if with(&row) > told => {
                told = with(&row);
                chosen.insert(row);
            }
            _ => return chosen.into_iter().collect(),
        }
    }
}

fn distinct(texts: &[Vec<String>], rows: &BTreeSet<usize>) -> usize {
    let columns = texts.first().map_or(0, Vec::len);
    let name = |column: usize| {
        rows.iter()
            .map(|row| &texts[*row][column])
            .collect::<Vec<_>>()
    };
    let names: BTreeSet<_> = (0..columns).map(name).collect();
    let nameless = names
        .iter()
        .any(|name| name.iter().all(|text| text.is_empty()));
    names.len() - usize::from(nameless)
}

fn joined(texts: &[Vec<String>], rows: &[usize], column: usize) -> String {
    let mut parts: Vec<&str> = Vec::new();
    for text in rows.iter().map(|row| texts[*row][column].as_str()) {
        if !text.is_empty() && !parts.contains(&text) {
            parts.push(text);
        }
    }
    parts.join(" – ")
}

/// Gives every column a name of its own: the column's for those without, numbers for equal ones.
fn apart(names: Vec<String>, grid: &Grid<'_>, columns: &[usize]) -> (Vec<String>, Vec<Message>) {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let (mut doubles, mut nameless) = (BTreeSet::new(), Vec::new());
    let mut distinct = Vec::new();
    for (name, column) in names.into_iter().zip(columns) {
        let name = if name.is_empty() {
            let number = (column + 1).to_string();
            nameless.push(number.clone());
            format!("({number})")
        } else {
            name
        };
        let time = times.entry(name.to_lowercase()).or_default();
        *time += 1;
        if *time > 1 {
            doubles.insert(name.clone());
            distinct.push(format!("{name} ({time})"));
        } else {
            distinct.push(name);
        }
    }
    let mut notices = Vec::new();
    if !doubles.is_empty() {
        let names = several(doubles.into_iter().collect());
        notices.push(Message::new("reading-same-roles").with("roles", names));
    }
    if !nameless.is_empty() {
        let sheet = grid.sheet.name.clone();
        let columns = several(nameless);
        notices.push(
            Message::new("reading-nameless-roles")
                .with("columns", columns)
                .with("sheet", sheet),
        );
    }
    (distinct, notices)
}
