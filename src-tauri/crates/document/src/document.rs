//! A plan in its file.

use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use answerable_plan::{Change, Edit, Message, Plan};
use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::access::{Access, ReadOnly};
use crate::error::{DocumentError, Problem};
use crate::history::{self, Draft, Entry, Kind, Stacks, Stamp, Step};
use crate::identity::Identity;
use crate::place::NewFile;
use crate::rescue::rescue;
use crate::{connection, header, migration, schema, tables};

/// A plan and the file that keeps it. What an edit did is on disk when [`Document::edit`] returns.
#[derive(Debug)]
pub struct Document {
    /// The file as the caller named it, for messages.
    file: PathBuf,
    /// The same without links in it.
    path: PathBuf,
    plan: Plan,
    stacks: Stacks,
    can_undo: Option<Message>,
    can_redo: Option<Message>,
    // Closed before the right to write is given up.
    pub(crate) connection: Connection,
    access: Access,
    /// The file as we left it, and the same as SQLite sees it.
    identity: Identity,
    data_version: i64,
}

impl Document {
    /// Makes a new file with this plan and opens it.
    ///
    /// # Errors
    /// When there is a file already, or the folder can't be written. No half-made file is left.
    pub fn create(file: impl AsRef<Path>, plan: &Plan) -> Result<Self, DocumentError> {
        let file = file.as_ref();
        let create = || {
            let new = NewFile::at(file)?;
            new.write(plan)?;
            new.finish(false)
        };
        create().map_err(|problem| DocumentError::new(file, problem))?;
        Self::open(file)
    }

    /// Opens a file. Where it may not be written, or someone else has it open, or it is damaged
    /// but can still be read, it is opened read-only: see [`Document::is_read_only`].
    ///
    /// # Errors
    /// When there is no such file, it is none of ours, or nothing in it can be read.
    pub fn open(file: impl AsRef<Path>) -> Result<Self, DocumentError> {
        let file = file.as_ref();
        Self::opened(file).map_err(|problem| DocumentError::new(file, problem))
    }

    fn opened(file: &Path) -> Result<Self, Problem> {
        let path = locate(file)?;
        let mut access = Access::to(&path);
        // Whoever holds the file has looked at its header. If that is this very process, looking
        // again would drop the locks it holds.
        if !matches!(access, Access::Read(ReadOnly::Held(_))) {
            header::check(&path)?;
        }
        let mut connection = connection::open(&path, access.read_only().is_none())?;
        if access.read_only().is_none() && connection.is_readonly("main")? {
            access = Access::Read(ReadOnly::File);
        }
        if schema::version(&connection)? < schema::VERSION {
            connection = migrated(connection, &access, &path)?;
        }
        // Asked first, so that whatever changes from here on is noticed.
        let data_version = connection::data_version(&connection)?;
        let identity = identity(&path)?;
        let (plan, stacks, lost) = load(&connection, file)?;
        if let Some(lost) = lost {
            access = Access::Read(ReadOnly::Damaged { lost });
        }
        let mut document = Self {
            file: file.to_owned(),
            plan,
            stacks,
            can_undo: None,
            can_redo: None,
            identity,
            data_version,
            path,
            connection,
            access,
        };
        document.look_ahead();
        Ok(document)
    }

    /// The plan as it is now.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// The file, as it was named on opening.
    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Why the plan can't be changed, if it can't.
    pub fn is_read_only(&self) -> Option<&ReadOnly> {
        self.access.read_only()
    }

    /// Carries out an edit. One that changes nothing is not kept in the history.
    ///
    /// # Errors
    /// When the edit is refused or can't be written. Nothing has happened then, in memory or in
    /// the file, and the same edit may be tried again.
    pub fn edit(&mut self, edit: &Edit, stamp: &Stamp) -> Result<Step, DocumentError> {
        self.edited(edit, stamp)
            .map_err(|problem| self.error(problem))
    }

    fn edited(&mut self, edit: &Edit, stamp: &Stamp) -> Result<Step, Problem> {
        self.check_writable()?;
        let change = edit.on(&self.plan)?;
        let asked = edit.asked(&self.plan);
        if change.is_empty() {
            return Ok(Step {
                seq: self.stacks.latest,
                asked,
                change,
            });
        }
        let draft = Draft {
            kind: Kind::Edit,
            of: None,
            asked,
            change,
        };
        self.carry_out(draft, stamp)
    }

    /// Takes back the latest edit that still stands; `None` where there is none.
    ///
    /// # Errors
    /// As for [`Document::edit`].
    pub fn undo(&mut self, stamp: &Stamp) -> Result<Option<Step>, DocumentError> {
        self.turned(Kind::Undo, stamp)
            .map_err(|problem| self.error(problem))
    }

    /// Does again what was taken back last; `None` where there is nothing, or an edit came after.
    ///
    /// # Errors
    /// As for [`Document::edit`].
    pub fn redo(&mut self, stamp: &Stamp) -> Result<Option<Step>, DocumentError> {
        self.turned(Kind::Redo, stamp)
            .map_err(|problem| self.error(problem))
    }

    fn turned(&mut self, kind: Kind, stamp: &Stamp) -> Result<Option<Step>, Problem> {
        self.check_writable()?;
        let Some(of) = self.stacks.next(kind) else {
            return Ok(None);
        };
        let asked = history::asked(&self.connection, of)?;
        let change = history::change(&self.connection, of)?;
        let change = match kind {
            Kind::Undo => change.inverse(),
            Kind::Edit | Kind::Redo => change,
        };
        let draft = Draft {
            kind,
            of: Some(of),
            asked,
            change,
        };
        self.carry_out(draft, stamp).map(Some)
    }

    /// What [`Document::undo`] would take back.
    pub fn can_undo(&self) -> Option<&Message> {
        self.can_undo.as_ref()
    }

    /// What [`Document::redo`] would do again.
    pub fn can_redo(&self) -> Option<&Message> {
        self.can_redo.as_ref()
    }

    /// Everything that was done to the plan, oldest first.
    ///
    /// # Errors
    /// When the file can't be read any more.
    pub fn history(&self) -> Result<Vec<Entry>, DocumentError> {
        history::entries(&self.connection).map_err(|problem| self.error(problem))
    }

    /// What the entry of this number in the history did.
    ///
    /// # Errors
    /// When there is no such entry, or the file can't be read any more.
    pub fn change(&self, seq: u64) -> Result<Change, DocumentError> {
        history::change(&self.connection, seq).map_err(|problem| self.error(problem))
    }

    /// Writes a copy with the whole history to another file, over an existing one only with
    /// `overwrite`. Where our own file is gone, changed or damaged, the copy is made of the plan
    /// in memory and begins a history of its own.
    ///
    /// # Errors
    /// When the copy can't be written. What was in its place is still there.
    pub fn save_as(&self, copy: impl AsRef<Path>, overwrite: bool) -> Result<(), DocumentError> {
        let copy = copy.as_ref();
        self.saved_as(copy, overwrite)
            .map_err(|problem| DocumentError::new(copy, problem))
    }

    fn saved_as(&self, copy: &Path, overwrite: bool) -> Result<(), Problem> {
        let new = NewFile::at(copy)?;
        if new.place() == self.path {
            return Err(Problem::Itself);
        }
        if self.is_intact() {
            new.copy(&self.connection)?;
        } else {
            new.write(&self.plan)?;
        }
        new.finish(overwrite)
    }

    fn error(&self, problem: Problem) -> DocumentError {
        DocumentError::new(&self.file, problem)
    }

    /// Makes sure that we may write, and that the file is the one we left behind.
    fn check_writable(&self) -> Result<(), Problem> {
        if let Some(reason) = self.is_read_only() {
            return Err(Problem::ReadOnly(reason.clone()));
        }
        if identity(&self.path)? == self.identity {
            Ok(())
        } else {
            Err(Problem::ChangedOutside)
        }
    }

    /// Whether the file still holds the plan in memory.
    fn is_intact(&self) -> bool {
        !matches!(self.is_read_only(), Some(ReadOnly::Damaged { .. }))
            && identity(&self.path).is_ok_and(|now| now == self.identity)
            && connection::data_version(&self.connection).is_ok_and(|now| now == self.data_version)
            && connection::check(&self.connection).is_ok()
    }

    /// Changes the plan in memory and in the file, or neither.
    fn carry_out(&mut self, draft: Draft, stamp: &Stamp) -> Result<Step, Problem> {
        self.plan.apply(&draft.change)?;
        let written = self.write(&draft, stamp);
        if written.is_err() {
            self.plan.apply(&draft.change.inverse())?;
        }
        let seq = written?;
        self.stacks.record(seq, draft.kind, draft.of)?;
        self.look_ahead();
        Ok(Step {
            seq,
            asked: draft.asked,
            change: draft.change,
        })
    }

    fn write(&mut self, draft: &Draft, stamp: &Stamp) -> Result<u64, Problem> {
        let transaction = self
            .connection
            .transaction_with_behavior(TransactionBehavior::Immediate)?;
        if connection::data_version(&transaction)? != self.data_version {
            return Err(Problem::ChangedOutside);
        }
        let written = commit(transaction, draft, stamp);
        // Rolling back touches the file too.
        if let Ok(identity) = identity(&self.path) {
            self.identity = identity;
        }
        if written.is_err() {
            self.data_version = connection::data_version(&self.connection)?;
        }
        written
    }

    /// Reads what would be taken back and done again next.
    fn look_ahead(&mut self) {
        let asked = |seq: Option<u64>| history::asked(&self.connection, seq?).ok();
        self.can_undo = asked(self.stacks.next(Kind::Undo));
        self.can_redo = asked(self.stacks.next(Kind::Redo));
    }
}

fn commit(transaction: Transaction<'_>, draft: &Draft, stamp: &Stamp) -> Result<u64, Problem> {
    tables::write(&transaction, &draft.change)?;
    let seq = draft.append(&transaction, stamp)?;
    transaction.commit()?;
    Ok(seq)
}

/// Reads the plan and what can be taken back, all as of one moment. Of a damaged file it reads
/// what it can and says how much is lost.
fn load(connection: &Connection, file: &Path) -> Result<(Plan, Stacks, Option<usize>), Problem> {
    let snapshot = connection.unchecked_transaction()?;
    schema::check(&snapshot)?;
    match sound(&snapshot) {
        Ok((plan, stacks)) => Ok((plan, stacks, None)),
        Err(Problem::Damaged | Problem::HistoryDamaged) => {
            let (plan, lost) = rescue(&snapshot, file).ok_or(Problem::Damaged)?;
            Ok((plan, Stacks::default(), Some(lost)))
        }
        Err(problem) => Err(problem),
    }
}

/// The same plan in our schema. Only a whole plan that we may write is changed in its file; any
/// other is read as it would be.
fn migrated(mut file: Connection, access: &Access, path: &Path) -> Result<Connection, Problem> {
    let copy = migration::in_memory(&file)?;
    if access.read_only().is_some() || sound(&copy).is_err() {
        return Ok(copy);
    }
    migration::in_place(&mut file, path)?;
    Ok(file)
}

fn sound(connection: &Connection) -> Result<(Plan, Stacks), Problem> {
    connection::check(connection)?;
    let plan = tables::read(connection)?;
    let plan = plan.validated().map_err(|_| Problem::Damaged)?;
    Ok((plan, Stacks::of(connection)?))
}

/// The path of an existing file, without links in it.
fn locate(file: &Path) -> Result<PathBuf, Problem> {
    let found = fs::canonicalize(file).and_then(|path| Ok((fs::metadata(&path)?, path)));
    match found {
        Ok((found, _)) if found.is_dir() => Err(Problem::IsFolder),
        Ok((found, _)) if !found.is_file() => Err(Problem::NotAPlan),
        Ok((_, path)) => Ok(path),
        Err(error) => Err(match error.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => missing(file, Problem::NotFound),
            ErrorKind::PermissionDenied => Problem::Unreadable,
            _ => Problem::Failed(error.to_string()),
        }),
    }
}

fn identity(path: &Path) -> Result<Identity, Problem> {
    match fs::metadata(path) {
        Ok(file) => Ok(Identity::of(&file)),
        Err(_) => Err(missing(path, Problem::Gone)),
    }
}

/// The problem with a file that isn't there, or that its whole folder isn't.
fn missing(file: &Path, alone: Problem) -> Problem {
    match std::path::absolute(file).map(|file| file.parent().is_some_and(Path::is_dir)) {
        Ok(false) => Problem::FolderGone,
        _ => alone,
    }
}
