//! What an edit does to a plan: rows as they were and as they will be.

use serde::{Deserialize, Serialize};

use crate::{Key, Plan, Row};

/// One row before and after. `None` stands for “not there”.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct RowChange {
    /// The row that the plan must hold for this to be carried out.
    pub before: Option<Row>,
    /// The row that it will hold.
    pub after: Option<Row>,
}

impl RowChange {
    /// What names the row; `None` where both images are missing.
    pub fn key(&self) -> Option<Key> {
        self.before.as_ref().or(self.after.as_ref()).map(Row::key)
    }

    /// Whether both images are of one row, a row of which there is exactly one stays, and what is
    /// written says something.
    pub(crate) fn is_sound(&self) -> bool {
        let images = || self.before.iter().chain(&self.after);
        images().all(|row| Some(row.key()) == self.key())
            && (self.after.is_some() || !images().any(|row| Key::ONLY.contains(&row.key())))
            && !self.after.as_ref().is_some_and(Row::says_nothing)
    }
}

/// What an edit does to a plan. Plain data: it can be shown before it is applied, turned round to
/// undo it, kept as history, sent to windows and written to a file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(deny_unknown_fields)]
pub struct Change {
    /// Every row that changes, each once.
    pub rows: Vec<RowChange>,
}

impl Change {
    /// The change that takes this one back.
    #[must_use]
    pub fn inverse(&self) -> Self {
        let turn = |row: &RowChange| RowChange {
            before: row.after.clone(),
            after: row.before.clone(),
        };
        Self {
            rows: self.rows.iter().map(turn).collect(),
        }
    }

    /// Whether nothing changes.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }
}

/// The change that makes plan `b` out of plan `a`.
pub fn diff(a: &Plan, b: &Plan) -> Change {
    let mut rows = Vec::new();
    Plan::each_difference(a, b, &mut |key| {
        rows.push(RowChange {
            before: a.row(key),
            after: b.row(key),
        });
    });
    Change { rows }
}
