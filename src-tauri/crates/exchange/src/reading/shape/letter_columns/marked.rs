//! Marks below letters.

use answerable_plan::Message;

use super::header::Header;
use super::is_mark;
use super::named::Names;
use crate::reading::cell::Cell;
use crate::reading::shape::grid::{Grid, Look};
use crate::reading::shape::{Draft, DraftCell, DraftRow, one_line};

/// Marks below letters: every row is a person or a role, for one activity that has no row of its
/// own, or for the activity that stands at the left of it.
pub fn draft(grid: &Grid<'_>, header: &Header, end: usize) -> Option<Draft> {
    let columns: Vec<usize> = header.letters.iter().map(|(column, _)| *column).collect();
    let marked =
        |row: &usize| grid.count(*row, &columns, &[Look::Empty, Look::None]) < columns.len();
    let rows: Vec<usize> = (header.row + 1..end).filter(marked).collect();
    let first = *columns.iter().min()?;
    let text = |column: &usize| {
        rows.iter()
            .filter(|row| !grid.spread(**row, *column).is_empty())
            .count()
            * 3
            > rows.len()
    };
    let labels: Vec<usize> = (0..first).filter(text).collect();
    let (role, activity) = match labels.as_slice() {
        [.., activity, role] => (*role, Some(*activity)),
        [role] => (*role, None),
        [] => return None,
    };
    let mut named = Names::default();
    let mut drafts: Vec<DraftRow> = Vec::new();
    let mut title = grid.sheet.name.clone();
    for row in rows {
        let own = activity.map_or("", |column| grid.spread(row, column));
        if !own.is_empty() {
            title = one_line(own);
        }
        let place = grid.place(row, role);
        if drafts.last().is_none_or(|last| last.title != title) {
            drafts.push(DraftRow {
                title: title.clone(),
                section: Vec::new(),
                place,
                cells: Vec::new(),
            });
        }
        let index = named.role(one_line(grid.text(row, role)));
        let letters = header.letters.iter();
        let cells = letters.filter_map(|(column, letter)| {
            Some(DraftCell {
                role: index,
                cell: mark(grid, row, *column, *letter)?.into(),
                place: grid.place(row, *column),
            })
        });
        if let Some(last) = drafts.last_mut() {
            last.cells.extend(cells);
        }
    }
    let notice = if activity.is_some() {
        "reading-turned-marks"
    } else {
        "reading-one-activity"
    };
    Some(Draft {
        roles: named.roles,
        rows: drafts,
        notices: vec![Message::new(notice)],
        questions: Vec::new(),
        by_names: true,
        ..Draft::default()
    })
}

/// What a box below a letter says; nothing where it is empty.
fn mark(grid: &Grid<'_>, row: usize, column: usize, letter: char) -> Option<Cell> {
    let text = grid.text(row, column);
    let empty = matches!(grid.look(row, column), Look::Empty | Look::None);
    if empty || grid.rules.vocabulary.is_unticked(text) {
        return None;
    }
    Some(match is_mark(grid, text, letter) {
        true => Cell::letter(letter),
        false => Cell::unread(text),
    })
}
