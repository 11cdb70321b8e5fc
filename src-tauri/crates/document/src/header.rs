//! The first 100 bytes of a file, read before SQLite opens it.

use std::fs::File;
use std::io::{self, Read};
use std::path::Path;

use crate::error::Problem;
use crate::schema;

const LENGTH: usize = 100;
const MAGIC: &[u8; 16] = b"SQLite format 3\0";

/// Makes sure that a file is a whole plan that this version of ours can read. Must not be called
/// while this process has the file open as a database: closing a file drops every lock that
/// SQLite holds on it.
pub(crate) fn check(path: &Path) -> Result<(), Problem> {
    let file = File::open(path).map_err(unreadable)?;
    let size = file.metadata().map_err(unreadable)?.len();
    let mut head = Vec::with_capacity(LENGTH);
    file.take(LENGTH as u64)
        .read_to_end(&mut head)
        .map_err(unreadable)?;

    if head.is_empty() {
        return Err(Problem::Empty);
    }
    let Ok(header) = <[u8; LENGTH]>::try_from(head.as_slice()) else {
        let ours = head.starts_with(MAGIC) || MAGIC.starts_with(&head);
        return Err(if ours {
            Problem::Truncated
        } else {
            Problem::NotAPlan
        });
    };
    examine(&Header(header), size, has_sidecar(path, "-journal"))?;
    if has_sidecar(path, "-wal") {
        return Err(Problem::WriteAhead);
    }
    Ok(())
}

fn unreadable(error: io::Error) -> Problem {
    match error.kind() {
        io::ErrorKind::NotFound => Problem::NotFound,
        io::ErrorKind::PermissionDenied => Problem::Unreadable,
        _ => Problem::Failed(error.to_string()),
    }
}

fn examine(header: &Header, size: u64, journal: bool) -> Result<(), Problem> {
    if !header.0.starts_with(MAGIC) {
        return Err(Problem::NotAPlan);
    }
    schema::recognize(header.number(68), header.number(60))?;
    if header.0[18] != 1 || header.0[19] != 1 {
        return Err(Problem::WriteAhead);
    }
    // With a journal beside it the file may be half written, and SQLite will put that right.
    if !journal && size < header.expected_size() {
        return Err(Problem::Truncated);
    }
    Ok(())
}

/// Whether a file of SQLite's lies beside a document: `plan.cxplan-journal`.
pub(crate) fn has_sidecar(document: &Path, suffix: &str) -> bool {
    sidecar(document, suffix).symlink_metadata().is_ok()
}

/// The path of such a file.
pub(crate) fn sidecar(document: &Path, suffix: &str) -> std::path::PathBuf {
    let mut path = document.as_os_str().to_owned();
    path.push(suffix);
    path.into()
}

/// Layout: <https://sqlite.org/fileformat2.html#the_database_header>.
struct Header([u8; LENGTH]);

impl Header {
    fn number(&self, at: usize) -> u32 {
        self.0[at..at + 4]
            .iter()
            .fold(0, |number, &byte| number << 8 | u32::from(byte))
    }

    fn expected_size(&self) -> u64 {
        let page = match u16::from_be_bytes([self.0[16], self.0[17]]) {
            1 => 65536,
            size => u64::from(size),
        };
        page * u64::from(self.number(28))
    }
}
