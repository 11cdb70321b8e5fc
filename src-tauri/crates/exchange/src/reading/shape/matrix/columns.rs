//! Which columns of a matrix are roles.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use answerable_plan::Message;

use crate::reading::shape::grid::{Grid, Look};
use crate::reading::shape::header::Header;
use crate::reading::shape::{one_line, row_name, several, titles};

/// The columns in which letters outweigh words, seen only in rows that have letters. A column
/// left of the titles is none, however its codes look.
pub fn lettered(grid: &Grid<'_>) -> Option<Vec<usize>> {
    let all: Vec<usize> = (0..grid.width).collect();
    let mut rows: Vec<usize> = (0..grid.height())
        .filter(|row| grid.count(*row, &all, &[Look::Letters, Look::Named]) > 0)
        .collect();
    let columns: Vec<usize> = all
        .into_iter()
        .filter(|column| is_lettered(grid, &rows, *column))
        .collect();
    rows.retain(|row| grid.count(*row, &columns, &[Look::Letters, Look::Named]) > 0);
    let title = titles::sort(grid, &[], &rows, &columns).map_or(0, |beside| beside.title);
    let right: Vec<usize> = columns
        .iter()
        .copied()
        .filter(|column| *column > title)
        .collect();
    let columns = if right.is_empty() { columns } else { right };
    (!columns.is_empty()).then_some(columns)
}

fn is_lettered(grid: &Grid<'_>, rows: &[usize], column: usize) -> bool {
    let looks = |looks: &[Look]| {
        rows.iter()
            .filter(|row| looks.contains(&grid.look(**row, column)))
            .count()
    };
    let letters = looks(&[Look::Letters, Look::Named]);
    letters > 0 && letters + looks(&[Look::Unknown]) >= looks(&[Look::Words, Look::Number])
}

/// The columns with letters, and those among and beside them that have a header but no letter
/// yet. Placeholders are none: columns that are all called the same and are all empty.
pub fn with_empty(
    grid: &Grid<'_>,
    header: &Header,
    range: &Range<usize>,
    used: &[usize],
    title: usize,
    notices: &mut Vec<Message>,
) -> Vec<usize> {
    let (Some(first), Some(last)) = (used.first(), used.last()) else {
        return Vec::new();
    };
    let main = main_row(grid, header, used);
    let name = |column: usize| one_line(grid.text(main, column));
    let empty = |column: usize| {
        range.clone().all(|row| {
            grid.sheet.text(row, column).is_empty() || grid.look(row, column) == Look::None
        })
    };
    let vocabulary = &grid.rules.vocabulary;
    let role = |column: &usize| {
        let name = name(*column);
        empty(*column)
            && !name.is_empty()
            && !vocabulary.is_other(&name)
            && !vocabulary.is_activity(&name)
    };
    let left = (title + 1..*first).rev().take_while(role);
    let mut columns: Vec<usize> = left.collect();
    let mut gap = 0;
    for column in *first..grid.width {
        if used.contains(&column) || role(&column) {
            columns.push(column);
            gap = 0;
        } else if column > *last {
            gap += 1;
            if gap > 1 || !grid.text(main, column).is_empty() {
                break;
            }
        }
    }
    columns.extend(
        used.iter()
            .filter(|column| !columns.contains(column))
            .copied()
            .collect::<Vec<_>>(),
    );
    columns.sort_unstable();
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    for column in columns.iter().filter(|column| !used.contains(column)) {
        *times.entry(name(*column)).or_default() += 1;
    }
    let placeholder =
        |column: &usize| !used.contains(column) && times.get(&name(*column)) > Some(&1);
    let names: Vec<String> = times
        .iter()
        .filter(|(_, times)| **times > 1)
        .map(|(name, _)| name.clone())
        .collect();
    if !names.is_empty() {
        notices.push(Message::new("reading-placeholders").with("names", names));
    }
    columns.retain(|column| !placeholder(column));
    columns
}

/// The row of the header that names the most columns.
fn main_row(grid: &Grid<'_>, header: &Header, columns: &[usize]) -> usize {
    let named = |row: &usize| {
        let texts = columns.iter().map(|column| grid.text(*row, *column));
        texts
            .filter(|text| !text.is_empty())
            .collect::<BTreeSet<_>>()
            .len()
    };
    header
        .rows
        .iter()
        .copied()
        .max_by_key(named)
        .unwrap_or_default()
}

/// The columns without those beyond the header's end that hardly any row reaches; these rows are
/// named, and their letters are not moved anywhere.
pub fn under_header(
    grid: &Grid<'_>,
    header: &Header,
    rows: &[usize],
    used: Vec<usize>,
) -> (Vec<usize>, Option<Message>) {
    let named = |column: &usize| {
        header
            .rows
            .iter()
            .any(|row| !grid.spread(*row, *column).is_empty())
    };
    let last = used
        .iter()
        .copied()
        .filter(|column| named(column))
        .max()
        .unwrap_or(0);
    let filled = |column: usize| {
        rows.iter()
            .copied()
            .filter(move |row| !grid.text(*row, column).is_empty())
    };
    let beyond = |column: &usize| *column > last && filled(*column).count() * 2 < rows.len();
    let (out, used): (Vec<usize>, Vec<usize>) = used.into_iter().partition(beyond);
    let long: BTreeSet<usize> = out.into_iter().flat_map(filled).collect();
    let long: Vec<String> = long
        .into_iter()
        .map(|row| row_name(grid.sheet, row))
        .collect();
    let notice = (!long.is_empty())
        .then(|| Message::new("reading-row-too-long").with("rows", several(long)));
    (used, notice)
}
