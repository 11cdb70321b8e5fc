//! Which column holds the titles, and which ones group them.

use super::grid::{Grid, Look};

/// The columns beside those with letters.
pub struct Columns {
    pub title: usize,
    /// Columns whose values are the sections of several titles.
    pub groups: Vec<usize>,
    /// Columns that are filled in nearly every row with letters; a row where one is empty is
    /// hardly an activity.
    pub markers: Vec<usize>,
}

/// Sorts the columns beside the letters by what stands in the rows that have letters.
///
/// `taken` are the columns with letters. Titles stand left of most of them.
pub fn sort(grid: &Grid<'_>, header: &[usize], rows: &[usize], taken: &[usize]) -> Option<Columns> {
    let middle = *taken.get(taken.len() / 2)?;
    let free = |column: &usize| !taken.contains(column);
    let left: Vec<usize> = (0..middle).filter(free).collect();
    let all: Vec<usize> = (0..grid.width).filter(free).collect();
    let title = choose(grid, header, rows, &left).or_else(|| choose(grid, header, rows, &all))?;
    let is_group = |column: &usize| {
        let text = texts(grid, rows, *column);
        let headed = header
            .iter()
            .any(|row| grid.rules.vocabulary.is_other(grid.spread(*row, *column)));
        !headed && text * 4 >= rows.len().min(4)
    };
    let groups: Vec<usize> = (0..title).filter(free).filter(is_group).collect();
    let full = |column: &usize| {
        let filled = rows
            .iter()
            .filter(|row| !grid.text(**row, *column).is_empty());
        filled.count() * 10 >= rows.len() * 9
    };
    let beside = |column: &usize| *column != title && !groups.contains(column);
    let markers = all.into_iter().filter(beside).filter(full);
    Some(Columns {
        title,
        markers: markers.collect(),
        groups,
    })
}

/// The column that is headed as that of the activities, if it mostly holds words; or else the
/// leftmost one that is filled most, does not repeat itself, and holds words.
fn choose(grid: &Grid<'_>, header: &[usize], rows: &[usize], columns: &[usize]) -> Option<usize> {
    let words = |column: &usize| texts(grid, rows, *column);
    let best = columns.iter().map(words).max().filter(|most| *most > 0);
    let Some(best) = best else {
        let filled = |column: &usize| {
            rows.iter()
                .filter(|row| !grid.text(**row, *column).is_empty())
                .count()
        };
        let most = columns
            .iter()
            .copied()
            .max_by_key(|column| (filled(column), usize::MAX - column));
        return most.filter(|column| filled(column) * 2 > rows.len());
    };
    let headed = |column: &&usize| {
        header.iter().any(|row| {
            grid.rules
                .vocabulary
                .is_activity(grid.spread(*row, **column))
        })
    };
    let named = columns.iter().filter(|column| words(column) * 2 >= best);
    let named = named.filter(|column| !repeats(grid, rows, **column));
    if let Some(named) = named.copied().find(|column| headed(&column)) {
        return Some(named);
    }
    let full: Vec<usize> = columns
        .iter()
        .copied()
        .filter(|column| words(column) == best)
        .collect();
    let calm: Vec<usize> = full
        .iter()
        .copied()
        .filter(|c| !repeats(grid, rows, *c))
        .collect();
    let candidates = if calm.is_empty() { full } else { calm };
    candidates
        .iter()
        .find(headed)
        .or(candidates.first())
        .copied()
}

/// How many of the rows hold words in a column, not numbers, codes or signs.
fn texts(grid: &Grid<'_>, rows: &[usize], column: usize) -> usize {
    let is_text = |row: &&usize| {
        let look = grid.look(**row, column);
        matches!(look, Look::Words | Look::Named) && !is_code(grid.text(**row, column))
    };
    rows.iter().filter(is_text).count()
}

/// A number of the row like 1.2 or P1.
fn is_code(text: &str) -> bool {
    let digits = text.chars().any(|c| c.is_numeric());
    digits && !text.contains(char::is_whitespace) && text.chars().count() < 9
}

/// Whether rows below one another often say the same, as groups do and titles don't.
fn repeats(grid: &Grid<'_>, rows: &[usize], column: usize) -> bool {
    let same = rows.windows(2).filter(|pair| {
        let text = grid.text(pair[0], column);
        !text.is_empty() && text == grid.text(pair[1], column)
    });
    same.count() * 6 >= rows.len()
}
