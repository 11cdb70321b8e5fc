//! Rows and columns that their author hid: they are read, and the user is told.

use std::collections::BTreeSet;

use answerable_plan::Message;

use super::shape::{Draft, Place, several};
use super::source::Sheet;

/// Names the activities and the roles of a table that stand in hidden rows and columns.
pub fn told(table: &Draft, sheets: &[Sheet]) -> Vec<Message> {
    let is_hidden = |place: Place, of: fn(&Sheet, Place) -> bool| {
        sheets
            .get(place.sheet)
            .is_some_and(|sheet| of(sheet, place))
    };
    let in_row = |sheet: &Sheet, place: Place| sheet.hidden_rows.contains(&place.row);
    let in_column = |sheet: &Sheet, place: Place| sheet.hidden_columns.contains(&place.column);
    let rows = table.rows.iter().filter(|row| is_hidden(row.place, in_row));
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    let roles = cells.filter(|cell| is_hidden(cell.place, in_column));
    let roles: BTreeSet<usize> = roles.map(|cell| cell.role).collect();
    let named = |id: &str, names: Vec<String>| {
        (!names.is_empty()).then(|| Message::new(id).with("names", several(names)))
    };
    let rows = rows.map(|row| row.title.clone()).collect();
    let roles = roles.into_iter().map(|role| table.roles[role].clone());
    let notices = [
        named("reading-hidden-rows", rows),
        named("reading-hidden-columns", roles.collect()),
    ];
    notices.into_iter().flatten().collect()
}
