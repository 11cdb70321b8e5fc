//! Our own JSON: a matrix alone, as `show` and `read` write it, or a whole plan.

use std::collections::BTreeMap;

use answerable_plan::Message;
use answerable_wording::Wording;
use serde::Deserialize;
use serde_json::Value;

use super::cell::{self, Rules};
use super::letters::Letters;
use super::result::Unreadable;
use super::shape::{Draft, DraftCell, DraftRow, Place};
use super::words::Vocabulary;
use crate::json::plan_from_json;
use crate::matrix::matrix_to_json;

#[derive(Deserialize)]
struct Table {
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
}

/// The table, if the bytes are JSON at all.
pub fn table(bytes: &[u8]) -> Option<Result<Draft, Unreadable>> {
    let bytes = bytes
        .strip_prefix(b"\xEF\xBB\xBF")
        .unwrap_or(bytes)
        .trim_ascii();
    if !bytes.starts_with(b"{") {
        return None;
    }
    let value = serde_json::from_slice::<Value>(bytes).ok()?;
    let table = if value.get("format").is_some() {
        let plan = plan_from_json(bytes).map_err(|bad| Unreadable::because(bad.message()));
        plan.and_then(|plan| {
            serde_json::from_str(&matrix_to_json(&plan, Wording::english())).map_err(|_| not_ours())
        })
    } else {
        serde_json::from_value(value).map_err(|_| not_ours())
    };
    Some(table.and_then(draft))
}

fn not_ours() -> Unreadable {
    Unreadable::because(Message::new("reading-other-json"))
}

fn draft(table: Table) -> Result<Draft, Unreadable> {
    let rules = Rules {
        vocabulary: Vocabulary::standard().clone(),
        together: Letters::of("ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        numbers: BTreeMap::new(),
        look_alikes: true,
    };
    let mut draft = Draft {
        roles: table.roles,
        by_names: true,
        ..Draft::default()
    };
    for (row, activity) in table.activities.into_iter().enumerate() {
        let mut cells = Vec::new();
        for (name, letters) in &activity.cells {
            let role = draft
                .roles
                .iter()
                .position(|role| role == name)
                .ok_or_else(not_ours)?;
            let place = Place {
                sheet: 0,
                row,
                column: role,
            };
            cells.push(DraftCell {
                role,
                cell: cell::read(&text(letters), &rules).into(),
                place,
            });
        }
        draft.rows.push(DraftRow {
            title: activity.title,
            section: activity
                .section
                .into_iter()
                .filter(|section| !section.is_empty())
                .collect(),
            place: Place {
                sheet: 0,
                row,
                column: 0,
            },
            cells,
        });
    }
    Ok(draft)
}

/// Letters as text, or as a list of texts.
fn text(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(texts) => texts.iter().map(text).collect::<Vec<_>>().join("/"),
        other => other.to_string(),
    }
}
