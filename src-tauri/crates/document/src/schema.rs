//! The tables of the file, by number. A schema that was released never changes; a later one is a
//! new file beside it.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::error::Problem;

/// Tells our files from other SQLite databases: “CXPL”.
pub(crate) const APPLICATION: u32 = 0x4358_504C;

/// The schema that this version writes.
pub(crate) const VERSION: u32 = STEPS.len() as u32;

/// What each schema adds to the one before; the first, to an empty file.
const STEPS: [&str; 4] = [
    include_str!("schema/001.sql"),
    include_str!("schema/002.sql"),
    include_str!("schema/003.sql"),
    include_str!("schema/004.sql"),
];

/// Makes the tables in an empty database.
pub(crate) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION)?;
    step(connection, 0, VERSION)
}

/// Brings a database of an older schema to ours.
pub(crate) fn migrate(connection: &Connection) -> rusqlite::Result<()> {
    step(connection, version(connection)?, VERSION)
}

/// The tables are made step by step, so that a file that was migrated has the same as a new one.
fn step(connection: &Connection, from: u32, to: u32) -> rusqlite::Result<()> {
    let steps = STEPS.iter().take(to as usize).skip(from as usize);
    for sql in steps {
        connection.execute_batch(sql)?;
    }
    connection.pragma_update(None, "user_version", to)
}

/// Whether files with these marks are ours to read.
pub(crate) fn recognize(application: u32, version: u32) -> Result<(), Problem> {
    match (application, version) {
        (APPLICATION, 1..=VERSION) => Ok(()),
        (APPLICATION, 0) => Err(Problem::Altered),
        (APPLICATION, version) => Err(Problem::Newer { version }),
        _ => Err(Problem::OtherApplication),
    }
}

/// The schema of a database.
pub(crate) fn version(connection: &Connection) -> rusqlite::Result<u32> {
    mark(connection, "user_version")
}

fn mark(connection: &Connection, name: &str) -> rusqlite::Result<u32> {
    let mark: i32 = connection.pragma_query_value(None, name, |row| row.get(0))?;
    Ok(mark.cast_unsigned())
}

/// Makes sure that a database has the tables of its schema, exactly, and nothing else.
pub(crate) fn check(connection: &Connection) -> Result<(), Problem> {
    let version = version(connection)?;
    recognize(mark(connection, "application_id")?, version)?;
    let fresh = Connection::open_in_memory()?;
    step(&fresh, 0, version)?;
    if objects(connection)? == objects(&fresh)? {
        Ok(())
    } else {
        Err(Problem::Altered)
    }
}

/// Everything that a database consists of, with the SQL that made it.
fn objects(connection: &Connection) -> rusqlite::Result<BTreeSet<[Option<String>; 4]>> {
    connection
        .prepare("SELECT type, name, tbl_name, sql FROM sqlite_schema")?
        .query_map([], |row| {
            Ok([row.get(0)?, row.get(1)?, row.get(2)?, row.get(3)?])
        })?
        .collect()
}
