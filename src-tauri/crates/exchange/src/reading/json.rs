//! Our own JSON: a matrix alone, as `show` and `read` write it, or a whole plan.

use std::collections::BTreeMap;

use answerable_plan::Message;
use answerable_wording::Wording;
use serde::Deserialize;
use serde_json::Value;

use super::cell::{self, Rules};
use super::letters::Letters;
use super::meanings::Meanings;
use super::result::Unreadable;
use super::shape::{Draft, DraftCell, DraftRow, Place};
use super::source::{Naming, Sheet};
use super::words::Vocabulary;
use crate::json::plan_from_json;
use crate::matrix::matrix_to_json;

#[derive(Deserialize)]
struct Table {
    #[serde(default)]
    letters: Meanings,
    roles: Vec<String>,
    activities: Vec<Activity>,
}

#[derive(Deserialize)]
struct Activity {
    title: String,
    #[serde(default)]
    section: Option<String>,
    #[serde(default)]
    cells: BTreeMap<String, Value>,
    #[serde(default)]
    note: String,
    /// What `read` calls comments.
    #[serde(default, alias = "comments")]
    notes: BTreeMap<String, String>,
}

/// A table of ours with what its letters mean, and a sheet that bears its notes.
pub type Ours = (Draft, Meanings, Sheet);

/// The table, if the bytes are JSON at all.
pub fn table(bytes: &[u8]) -> Option<Result<Ours, Unreadable>> {
    let bytes = bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(bytes)
        .trim_ascii();
    if !bytes.starts_with(b"{") {
        return None;
    }
    let value = serde_json::from_slice::<Value>(bytes).ok()?;
    let of_plan = value.get("format").is_some().then(|| plan_from_json(bytes));
    let table = match of_plan {
        Some(Err(bad)) => Err(Unreadable::because(bad.message())),
        Some(Ok(plan)) => parsed(matrix_to_json(&plan, Wording::english()).as_bytes()),
        None => parsed(bytes),
    };
    Some(table.and_then(ours))
}

fn parsed(bytes: &[u8]) -> Result<Table, Unreadable> {
    serde_json::from_slice(bytes).map_err(|_| not_ours())
}

fn not_ours() -> Unreadable {
    Unreadable::because(Message::new("reading-other-json"))
}

/// The titles stand in the first column, and each role has one behind it.
fn ours(table: Table) -> Result<Ours, Unreadable> {
    let columns = (1..).zip(&table.roles);
    let columns: BTreeMap<&str, usize> = columns.map(|(at, role)| (role.as_str(), at)).collect();
    let mut sheet = Sheet::new("", Naming::Counting);
    let (rules, mut rows) = (rules(), Vec::new());
    for (row, activity) in table.activities.into_iter().enumerate() {
        let at = |column: usize| Place {
            sheet: 0,
            row,
            column,
        };
        let mut cells = activity.cells;
        for (name, note) in activity.notes {
            let column = *columns.get(name.as_str()).ok_or_else(not_ours)?;
            sheet.notes.insert((row, column), note);
            cells.entry(name).or_insert(Value::Null);
        }
        sheet.notes.insert((row, 0), activity.note);
        let cells = cells.iter().map(|(name, letters)| {
            let column = *columns.get(name.as_str()).ok_or_else(not_ours)?;
            Ok(DraftCell {
                role: column - 1,
                cell: cell::read(&text(letters), &rules).into(),
                place: at(column),
            })
        });
        rows.push(DraftRow {
            cells: cells.collect::<Result<_, Unreadable>>()?,
            title: activity.title,
            section: activity
                .section
                .into_iter()
                .filter(|section| !section.is_empty())
                .collect(),
            place: at(0),
        });
    }
    let draft = Draft {
        roles: table.roles,
        rows,
        ours: true,
        ..Draft::default()
    };
    Ok((draft, table.letters, sheet))
}

fn rules() -> Rules {
    Rules {
        vocabulary: Vocabulary::standard().clone(),
        together: Letters::of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        numbers: BTreeMap::new(),
        look_alikes: true,
    }
}

/// Letters as text, or as a list of texts.
fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(texts) => texts.iter().map(text).collect::<Vec<_>>().join("/"),
        other => other.to_string(),
    }
}
