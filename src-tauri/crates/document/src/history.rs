//! What was done to the plan, and what of it can be taken back.

use answerable_plan::{Arg, Change, Message};
use jiff::Timestamp;
use rusqlite::{Connection, Row, params};
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::cell::Cell;
use crate::error::Problem;

/// When something is done, and by whom.
#[derive(Clone, Debug, PartialEq)]
pub struct Stamp {
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
}

/// What was done to the plan, after it is in the file.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Step {
    /// Its number in the history. A step that changes nothing is not kept and has the number of
    /// the one before.
    pub seq: u64,
    /// What was asked for; of an undo or redo, what is taken back or done again.
    pub asked: Message,
    /// What it did.
    pub change: Change,
}

/// One line of the history.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct Entry {
    /// Its number: 1, 2, 3 …
    #[ts(type = "number")]
    pub seq: u64,
    /// When it happened.
    #[ts(type = "string")]
    pub at: Timestamp,
    /// Who did it.
    pub author: String,
    /// Whether something was done, taken back or done again.
    pub kind: Kind,
    /// The number of the edit that was taken back or done again.
    #[ts(type = "number | null")]
    pub of: Option<u64>,
    /// What was asked for; of an undo or redo, what is taken back or done again.
    pub asked: Message,
}

/// What an entry of the history is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "EntryKind")]
pub enum Kind {
    /// Something was done.
    Edit,
    /// It was taken back.
    Undo,
    /// It was done again.
    Redo,
}

/// An entry before it has a number.
pub(crate) struct Draft {
    pub(crate) kind: Kind,
    pub(crate) of: Option<u64>,
    pub(crate) asked: Message,
    pub(crate) change: Change,
}

impl Draft {
    /// Adds this to the history and returns its number.
    pub(crate) fn append(&self, connection: &Connection, stamp: &Stamp) -> Result<u64, Problem> {
        let seq = connection
            .prepare_cached(
                "INSERT INTO history (at, author, kind, of, asked, change)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            )?
            .insert(params![
                stamp.at.out(),
                stamp.author.replace(char::is_control, ""),
                self.kind.out(),
                self.of.out(),
                json(&self.asked)?,
                json(&self.change)?,
            ])?;
        u64::try_from(seq).map_err(|_| Problem::HistoryDamaged)
    }
}

fn json(value: &impl Serialize) -> Result<String, Problem> {
    serde_json::to_string(value).map_err(|error| Problem::Failed(error.to_string()))
}

fn cell<T: Cell>(row: &Row<'_>, column: usize) -> Result<T, Problem> {
    T::take(row.get_ref(column)?).ok_or(Problem::HistoryDamaged)
}

fn parsed<T: DeserializeOwned>(row: &Row<'_>, column: usize) -> Result<T, Problem> {
    let json = row.get_ref(column)?;
    let json = json.as_str().map_err(|_| Problem::HistoryDamaged)?;
    serde_json::from_str(json).map_err(|_| Problem::HistoryDamaged)
}

/// What someone asked for. One that would send control characters to a screen is none of ours.
fn sentence(row: &Row<'_>, column: usize) -> Result<Message, Problem> {
    fn is_plain(message: &Message) -> bool {
        message.args.values().all(|arg| match arg {
            Arg::Number(_) => true,
            Arg::Text(text) => !text.contains(char::is_control),
            Arg::List(texts) => !texts.iter().any(|text| text.contains(char::is_control)),
            Arg::Words(message) => is_plain(message),
        })
    }
    parsed(row, column).and_then(|message| match is_plain(&message) {
        true => Ok(message),
        false => Err(Problem::HistoryDamaged),
    })
}

/// The whole history, oldest first.
pub(crate) fn entries(connection: &Connection) -> Result<Vec<Entry>, Problem> {
    connection
        .prepare("SELECT seq, at, author, kind, of, asked FROM history ORDER BY seq")?
        .query_and_then([], |row| {
            Ok(Entry {
                seq: cell(row, 0)?,
                at: cell(row, 1)?,
                author: row.get::<_, String>(2)?.replace(char::is_control, ""),
                kind: cell(row, 3)?,
                of: cell(row, 4)?,
                asked: sentence(row, 5)?,
            })
        })?
        .collect()
}

/// What an edit asked for.
pub(crate) fn asked(connection: &Connection, seq: u64) -> Result<Message, Problem> {
    let sql = "SELECT asked FROM history WHERE seq = ?1";
    entry(connection, sql, seq, |row| sentence(row, 0))
}

/// What an edit did.
pub(crate) fn change(connection: &Connection, seq: u64) -> Result<Change, Problem> {
    let sql = "SELECT change FROM history WHERE seq = ?1";
    entry(connection, sql, seq, |row| parsed(row, 0))
}

fn entry<T>(
    connection: &Connection,
    sql: &str,
    seq: u64,
    read: impl FnOnce(&Row<'_>) -> Result<T, Problem>,
) -> Result<T, Problem> {
    let mut statement = connection.prepare_cached(sql)?;
    let mut rows = statement.query(params![seq.out()])?;
    read(rows.next()?.ok_or(Problem::HistoryDamaged)?)
}

/// The edits that can be taken back and those that can be done again, the next one last.
#[derive(Debug, Default)]
pub(crate) struct Stacks {
    undo: Vec<u64>,
    redo: Vec<u64>,
    /// The number of the latest entry.
    pub(crate) latest: u64,
}

impl Stacks {
    pub(crate) fn of(connection: &Connection) -> Result<Self, Problem> {
        let mut stacks = Self::default();
        let mut statement = connection.prepare("SELECT seq, kind, of FROM history ORDER BY seq")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            stacks.record(cell(row, 0)?, cell(row, 1)?, cell(row, 2)?)?;
        }
        Ok(stacks)
    }

    /// The edit that an undo or a redo would be of.
    pub(crate) fn next(&self, kind: Kind) -> Option<u64> {
        match kind {
            Kind::Edit => None,
            Kind::Undo => self.undo.last().copied(),
            Kind::Redo => self.redo.last().copied(),
        }
    }

    /// Takes note of an entry that was added to the history.
    pub(crate) fn record(&mut self, seq: u64, kind: Kind, of: Option<u64>) -> Result<(), Problem> {
        if of != self.next(kind) || of.is_none() != (kind == Kind::Edit) {
            return Err(Problem::HistoryDamaged);
        }
        match kind {
            Kind::Edit => {
                self.undo.push(seq);
                self.redo.clear();
            }
            Kind::Undo => self.redo.extend(self.undo.pop()),
            Kind::Redo => self.undo.extend(self.redo.pop()),
        }
        self.latest = seq;
        Ok(())
    }
}
