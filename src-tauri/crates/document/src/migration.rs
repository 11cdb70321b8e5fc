//! Files of older schemas.

use std::path::{Path, PathBuf};

use answerable_plan::Message;
use answerable_wording::Wording;
use rusqlite::backup::Backup;
use rusqlite::{Connection, TransactionBehavior};

use crate::error::Problem;
use crate::place::NewFile;
use crate::{connection, schema};

/// An older file in our schema, in memory. The file stays as it is.
pub(crate) fn in_memory(old: &Connection) -> Result<Connection, Problem> {
    schema::check(old)?;
    let mut copy = connection::in_memory()?;
    Backup::new(old, &mut copy)?.step(-1)?;
    schema::migrate(&copy)?;
    Ok(copy)
}

/// Brings an older file to our schema, and keeps a copy of it as it was beside it.
pub(crate) fn in_place(old: &mut Connection, path: &Path) -> Result<(), Problem> {
    let kept = NewFile::at(&kept(path, schema::version(old)?))?;
    kept.copy(old)?;
    kept.finish(false)?;
    let transaction = old.transaction_with_behavior(TransactionBehavior::Immediate)?;
    schema::migrate(&transaction)?;
    Ok(transaction.commit()?)
}

/// Where the copy goes: `plan (format 1).cxplan` beside `plan.cxplan`, or the next free name.
fn kept(path: &Path, version: u32) -> PathBuf {
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let name = Message::new("file-kept-name").with("version", version.to_string());
    let name = Wording::english().say(&name);
    let named = |number: usize| match number {
        1 => format!("{stem} ({name}).cxplan"),
        _ => format!("{stem} ({name}, {number}).cxplan"),
    };
    let places = (1..).map(|number| path.with_file_name(named(number)));
    let mut free = places.skip_while(|place| place.exists());
    free.next().unwrap_or_default()
}
