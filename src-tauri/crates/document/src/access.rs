//! Who may write to the file: whoever holds its owner file.
//!
//! The owner file lies beside the document, says who has it open, and is locked for that long.
//! The lock goes with the process, however it ends, so a crash never leaves a document locked.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};

use answerable_plan::{Message, Title};

use crate::identity::Identity;

/// What we may do with the file.
#[derive(Debug)]
pub(crate) enum Access {
    /// Read and write. On file systems that know no locks there is no owner file.
    Write(#[expect(dead_code, reason = "held, not used")] Option<Owner>),
    /// Read.
    Read(ReadOnly),
}

/// Why the document can be read but not changed.
#[derive(Clone, Debug, PartialEq)]
pub enum ReadOnly {
    /// Another process has it open.
    Held(Option<Holder>),
    /// The file may not be written.
    File,
    /// Its folder may not be written, where SQLite keeps its journal.
    Folder,
    /// The file is damaged. What could be read is shown.
    Damaged {
        /// At least as many rows could not be read.
        lost: usize,
    },
}

/// Who has a document open.
#[derive(Clone, Debug, PartialEq)]
pub struct Holder {
    /// The user's name in the system, where it is known.
    pub user: Option<Title>,
    /// The computer's name.
    pub host: Title,
    /// The number of the process.
    pub process: u32,
}

impl ReadOnly {
    pub(crate) fn code(&self) -> &'static str {
        match self {
            Self::Held(_) => "file-held",
            Self::File => "file-read-only",
            Self::Folder => "file-folder-read-only",
            Self::Damaged { .. } => "file-rescued",
        }
    }

    /// Why this file can be read but not changed, and what to do now.
    pub fn message(&self, file: &Path) -> Message {
        let message = Message::new(self.code()).with("file", file.display().to_string());
        match self {
            Self::Held(holder) => message.with("who", who(holder.as_ref())),
            Self::Damaged { lost } => message.with("lost", *lost),
            Self::File | Self::Folder => message,
        }
    }
}

fn who(holder: Option<&Holder>) -> Message {
    let Some(holder) = holder else {
        return Message::new("file-holder-unknown");
    };
    let message = match &holder.user {
        Some(user) => Message::new("file-holder").with("user", user),
        None => Message::new("file-holder-nameless"),
    };
    message
        .with("host", &holder.host)
        .with("process", holder.process.to_string())
}

impl Access {
    /// Takes the right to write to a document, if it is to be had.
    pub(crate) fn to(document: &Path) -> Self {
        let closed = |path: &Path| fs::metadata(path).is_ok_and(|m| m.permissions().readonly());
        if closed(document) {
            return Self::Read(ReadOnly::File);
        }
        if document.parent().is_some_and(closed) {
            return Self::Read(ReadOnly::Folder);
        }
        match Owner::take(document) {
            Ok(owner) => Self::Write(Some(owner)),
            Err(TryLockError::WouldBlock) => Self::Read(ReadOnly::Held(Holder::of(document))),
            Err(TryLockError::Error(error)) if error.kind() == io::ErrorKind::Unsupported => {
                Self::Write(None)
            }
            Err(TryLockError::Error(_)) => Self::Read(ReadOnly::Folder),
        }
    }

    pub(crate) fn read_only(&self) -> Option<&ReadOnly> {
        match self {
            Self::Write(_) => None,
            Self::Read(reason) => Some(reason),
        }
    }
}

/// The owner file while it is ours.
#[derive(Debug)]
pub(crate) struct Owner {
    path: PathBuf,
    lock: File,
}

impl Owner {
    /// Makes and locks the owner file of a document.
    pub(crate) fn take(document: &Path) -> Result<Self, TryLockError> {
        let path = owner_path(document);
        loop {
            let lock = open(&path).map_err(TryLockError::Error)?;
            lock.try_lock()?;
            let owner = Self {
                path: path.clone(),
                lock,
            };
            // The owner before us may have removed the file after we opened it.
            if owner.is_in_place() {
                owner.sign();
                return Ok(owner);
            }
        }
    }

    fn is_in_place(&self) -> bool {
        let locked = self.lock.metadata().map(|file| Identity::of(&file));
        let in_place = fs::metadata(&self.path).map(|file| Identity::of(&file));
        matches!((locked, in_place), (Ok(a), Ok(b)) if a.same_file(&b))
    }

    /// Writes down who we are. Where that fails the lock still holds, only without a name.
    fn sign(&self) {
        let user = ["USER", "LOGNAME", "USERNAME"]
            .iter()
            .find_map(|name| std::env::var(name).ok());
        let host = gethostname::gethostname();
        let signature = format!(
            "{}\n{}\n{}\n",
            user.unwrap_or_default(),
            host.display(),
            std::process::id()
        );
        let _ = self.lock.set_len(0);
        let _ = (&self.lock).write_all(signature.as_bytes());
    }
}

impl Drop for Owner {
    fn drop(&mut self) {
        if self.is_in_place() {
            let _ = fs::remove_file(&self.path);
        }
    }
}

impl Holder {
    fn of(document: &Path) -> Option<Self> {
        let mut signature = String::new();
        let file = File::open(owner_path(document)).ok()?;
        file.take(4096).read_to_string(&mut signature).ok()?;
        let mut lines = signature.lines();
        Some(Self {
            user: Title::new(lines.next()?).ok(),
            host: Title::new(lines.next()?).ok()?,
            process: lines.next()?.parse().ok()?,
        })
    }
}

/// `.~plan.cxplan.owner` beside `plan.cxplan`.
fn owner_path(document: &Path) -> PathBuf {
    let mut name = std::ffi::OsString::from(".~");
    name.push(document.file_name().unwrap_or_default());
    name.push(".owner");
    document.with_file_name(name)
}

fn open(path: &Path) -> io::Result<File> {
    // Never write through a link that someone put there.
    if fs::symlink_metadata(path).is_ok_and(|file| !file.is_file()) {
        return Err(io::ErrorKind::AlreadyExists.into());
    }
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
}
