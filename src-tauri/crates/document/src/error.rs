//! What can go wrong with a file.

use std::io;
use std::path::{Path, PathBuf};

use answerable_plan::{Arg, Message, Refusal};
use rusqlite::ErrorCode;
use rusqlite::ffi::{SQLITE_READONLY_DBMOVED, SQLITE_READONLY_ROLLBACK};

use crate::access::ReadOnly;

/// Why something could not be done with a document. The document, where there is one, is as it
/// was before.
#[derive(Debug, thiserror::Error)]
#[error("{}: {problem}", file.display())]
pub struct DocumentError {
    /// The file, as the caller named it.
    pub file: PathBuf,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong. As text it is for logs; [`DocumentError::message`] is for people.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Problem {
    /// The edit can't be done. Nothing is wrong with the file.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// There is no such file.
    #[error("not found")]
    NotFound,
    /// There is no such folder.
    #[error("folder not found")]
    FolderGone,
    /// It is a folder.
    #[error("is a folder")]
    IsFolder,
    /// We may not read it.
    #[error("may not be read")]
    Unreadable,
    /// It has no content.
    #[error("empty")]
    Empty,
    /// It is something else.
    #[error("not a plan")]
    NotAPlan,
    /// It is an SQLite database of another application.
    #[error("belongs to another application")]
    OtherApplication,
    /// It was made by a later version of ours.
    #[error("schema {version} is newer than ours")]
    Newer {
        /// Its schema.
        version: u32,
    },
    /// Its end is missing.
    #[error("truncated")]
    Truncated,
    /// Another program turned on a mode in which the file alone isn't the whole plan.
    #[error("in write-ahead mode")]
    WriteAhead,
    /// Another program changed its tables.
    #[error("schema was altered")]
    Altered,
    /// Its content is broken.
    #[error("damaged")]
    Damaged,
    /// The plan is whole, but its history can't be read.
    #[error("history is damaged")]
    HistoryDamaged,
    /// Something broke off while it was written, and we may not write to clean up.
    #[error("has a hot journal and can't be written")]
    Unfinished,
    /// It is open, but may not be changed.
    #[error("read-only: {0:?}")]
    ReadOnly(ReadOnly),
    /// Another program is writing to it right now.
    #[error("busy")]
    Busy,
    /// There is no space left.
    #[error("disk full")]
    DiskFull,
    /// Since it was opened, another program changed it or put another file in its place.
    #[error("changed from outside")]
    ChangedOutside,
    /// Since it was opened, it was removed or renamed.
    #[error("gone")]
    Gone,
    /// Its place is taken by a file that would be overwritten.
    #[error("exists already")]
    Exists,
    /// It is to be saved onto itself.
    #[error("is the open document itself")]
    Itself,
    /// Its folder does not let us make files.
    #[error("folder can't be written")]
    FolderNotWritable,
    /// The system says no for some other reason.
    #[error("{0}")]
    Failed(String),
}

impl Problem {
    fn code(&self) -> &'static str {
        match self {
            Self::Refused(_) => "refused",
            Self::NotFound => "file-not-found",
            Self::FolderGone => "file-folder-gone",
            Self::IsFolder => "file-is-a-folder",
            Self::Unreadable => "file-unreadable",
            Self::Empty => "file-empty",
            Self::NotAPlan => "file-not-a-plan",
            Self::OtherApplication => "file-of-another-application",
            Self::Newer { .. } => "file-newer",
            Self::Truncated => "file-truncated",
            Self::WriteAhead => "file-write-ahead",
            Self::Altered => "file-altered",
            Self::Damaged => "file-damaged",
            Self::HistoryDamaged => "file-history-damaged",
            Self::Unfinished => "file-unfinished",
            Self::ReadOnly(reason) => reason.code(),
            Self::Busy => "file-busy",
            Self::DiskFull => "file-disk-full",
            Self::ChangedOutside => "file-changed-outside",
            Self::Gone => "file-gone",
            Self::Exists => "file-exists",
            Self::Itself => "file-itself",
            Self::FolderNotWritable => "file-folder-not-writable",
            Self::Failed(_) => "file-failed",
        }
    }
}

impl DocumentError {
    pub(crate) fn new(file: &Path, problem: Problem) -> Self {
        Self {
            file: file.to_owned(),
            problem,
        }
    }

    /// The id of what went wrong, for programs: `file-damaged` …, and `refused` for an edit that
    /// can't be done.
    pub fn code(&self) -> &'static str {
        self.problem.code()
    }

    /// What went wrong, and what to do now.
    pub fn message(&self) -> Message {
        let file = Arg::from(self.file.display().to_string());
        let message = Message::new(self.code()).with("file", file);
        match &self.problem {
            Problem::Refused(Refusal(message)) => message.clone(),
            Problem::ReadOnly(reason) => reason.message(&self.file),
            Problem::Newer { version } => message
                .with("version", *version as usize)
                .with("known", crate::schema::VERSION as usize),
            Problem::Failed(reason) => message.with("reason", reason.as_str()),
            _ => message,
        }
    }
}

impl From<rusqlite::Error> for Problem {
    fn from(error: rusqlite::Error) -> Self {
        let extended = error.sqlite_error().map(|error| error.extended_code);
        match (error.sqlite_error_code(), extended) {
            (_, Some(SQLITE_READONLY_DBMOVED)) => Self::ChangedOutside,
            (_, Some(SQLITE_READONLY_ROLLBACK)) => Self::Unfinished,
            // A file that is no database at all was sorted out by its header.
            (Some(ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase), _) => Self::Damaged,
            (Some(ErrorCode::DiskFull), _) => Self::DiskFull,
            (Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked), _) => Self::Busy,
            (Some(ErrorCode::ReadOnly), _) => Self::ReadOnly(ReadOnly::File),
            _ => Self::Failed(error.to_string()),
        }
    }
}

/// For making files in a folder.
impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound => Self::FolderGone,
            io::ErrorKind::AlreadyExists => Self::Exists,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => {
                Self::FolderNotWritable
            }
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::DiskFull,
            _ => Self::Failed(error.to_string()),
        }
    }
}
