//! Tables that stand side by side on one sheet.

use super::grid::{Grid, Look};
use crate::reading::source::Sheet;

/// The tables of a sheet that stand beside one another, each as a sheet of its own in which the
/// others are left empty, so that its cells are called as before. Empty where there is only one.
pub fn apart(grid: &Grid<'_>) -> Vec<Sheet> {
    let starts = starts(grid);
    if starts.len() < 2 {
        return Vec::new();
    }
    let ends = starts.iter().skip(1).copied().chain([grid.width]);
    let parts = starts.iter().zip(ends);
    parts
        .map(|(start, end)| only(grid.sheet, *start, end))
        .collect()
}

fn only(sheet: &Sheet, start: usize, end: usize) -> Sheet {
    let mut part = sheet.clone();
    part.keep_columns(start..end);
    part
}

/// Where each table begins: at the titles of the first, and wherever titles come again behind
/// letters and before letters, after an empty column or under the same header.
fn starts(grid: &Grid<'_>) -> Vec<usize> {
    let mut starts = vec![0];
    let all: Vec<usize> = (0..grid.width).collect();
    let lettered = |row: &usize| grid.count(*row, &all, &[Look::Letters, Look::Named]) > 0;
    let rows: Vec<usize> = (0..grid.height()).filter(lettered).collect();
    let titles: Vec<usize> = all
        .into_iter()
        .filter(|column| is_mostly(grid, &rows, *column, Look::Words))
        .collect();
    let Some(first) = titles.first().copied() else {
        return starts;
    };
    let mut from = first;
    for column in titles {
        let start = match () {
            () if gap_before(grid, column) > from => gap_before(grid, column),
            () if has_same_header(grid, &rows, first, column) => first_of_same(grid, &rows, column),
            () => continue,
        };
        let letters = |range: std::ops::Range<usize>| {
            range
                .into_iter()
                .any(|column| is_mostly(grid, &rows, column, Look::Letters))
        };
        if letters(from..start) && letters(column..grid.width) {
            starts.push(start);
            from = column;
        }
    }
    starts
}

/// Whether most of the rows with letters look like this in a column.
fn is_mostly(grid: &Grid<'_>, rows: &[usize], column: usize, look: Look) -> bool {
    let like = rows.iter().filter(|row| grid.look(**row, column) == look);
    like.count() * 2 > rows.len()
}

/// The column behind the last empty one before a column.
fn gap_before(grid: &Grid<'_>, column: usize) -> usize {
    let empty =
        |column: &usize| (0..grid.height()).all(|row| grid.look(row, *column) == Look::Empty);
    (0..column).rev().find(empty).map_or(0, |gap| gap + 1)
}

/// Whether a header above the letters calls two columns the same.
fn has_same_header(grid: &Grid<'_>, rows: &[usize], one: usize, other: usize) -> bool {
    let first = rows.first().copied().unwrap_or_default();
    one != other
        && (0..first).any(|row| {
            let text = grid.text(row, one);
            !text.is_empty() && text == grid.text(row, other)
        })
}

/// The first column of the run, up to this one, whose headers are those of the first columns.
fn first_of_same(grid: &Grid<'_>, rows: &[usize], column: usize) -> usize {
    let same = |start: &usize| has_same_header(grid, rows, 0, *start);
    (0..=column).rev().take(3).find(same).unwrap_or(column)
}
