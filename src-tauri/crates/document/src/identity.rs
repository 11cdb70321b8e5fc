//! Whether the file at a path is still the one that we opened and left behind. It is only ever
//! looked at, never opened: closing a file drops every lock that SQLite holds on it.

use std::fs::Metadata;
use std::time::SystemTime;

/// What tells a file from another, and from itself after a change.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Identity {
    number: (u64, u64),
    length: u64,
    modified: Option<SystemTime>,
}

impl Identity {
    pub(crate) fn of(file: &Metadata) -> Self {
        Self {
            number: number(file),
            length: file.len(),
            modified: file.modified().ok(),
        }
    }

    /// Whether both are one file, whatever happened to its content.
    pub(crate) fn same_file(&self, other: &Self) -> bool {
        self.number == other.number
    }
}

#[cfg(unix)]
fn number(file: &Metadata) -> (u64, u64) {
    use std::os::unix::fs::MetadataExt;
    (file.dev(), file.ino())
}

/// Windows shows no file number here; no two files of a name were made at the same moment.
#[cfg(windows)]
fn number(file: &Metadata) -> (u64, u64) {
    use std::os::windows::fs::MetadataExt;
    (file.creation_time(), 0)
}
