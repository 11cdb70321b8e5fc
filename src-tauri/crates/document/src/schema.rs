//! The tables of the file, by number. A schema that was released never changes; a later one is a
//! new file beside it.

use std::collections::BTreeSet;

use rusqlite::Connection;

use crate::error::Problem;

/// Tells our files from other SQLite databases: “CXPL”.
pub(crate) const APPLICATION: u32 = 0x4358_504C;

/// The schema that this version writes.
pub(crate) const VERSION: u32 = 1;

const TABLES: &str = include_str!("schema/001.sql");

/// Makes the tables in an empty database.
pub(crate) fn create(connection: &Connection) -> rusqlite::Result<()> {
    connection.pragma_update(None, "application_id", APPLICATION)?;
    connection.pragma_update(None, "user_version", VERSION)?;
    connection.execute_batch(TABLES)
}

/// Whether files with these marks are ours to read.
pub(crate) fn recognize(application: u32, version: u32) -> Result<(), Problem> {
    match (application, version) {
        (APPLICATION, VERSION) => Ok(()),
        (APPLICATION, 0) => Err(Problem::Altered),
        (APPLICATION, version) => Err(Problem::Newer { version }),
        _ => Err(Problem::OtherApplication),
    }
}

/// Makes sure that a database has our tables, exactly, and nothing else.
pub(crate) fn check(connection: &Connection) -> Result<(), Problem> {
    let mark = |name| connection.pragma_query_value(None, name, |row| row.get::<_, i32>(0));
    recognize(
        mark("application_id")?.cast_unsigned(),
        mark("user_version")?.cast_unsigned(),
    )?;
    let fresh = Connection::open_in_memory()?;
    create(&fresh)?;
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
