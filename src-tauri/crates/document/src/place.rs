//! Putting a finished file in its place, so that nobody ever sees half of one.

use std::fs::{self, OpenOptions};
use std::path::{Path, PathBuf};

use answerable_plan::Plan;
use rusqlite::{Connection, OpenFlags};
use tempfile::TempPath;

use crate::access::Access;
use crate::error::Problem;
use crate::header::sidecar;
use crate::{schema, tables};

/// A file in the making, beside the place where it will be. It goes away unless it is finished.
pub(crate) struct NewFile {
    temporary: TempPath,
    place: PathBuf,
}

impl NewFile {
    /// Starts a file that is to be at `place`.
    pub(crate) fn at(place: &Path) -> Result<Self, Problem> {
        let place = real(place)?;
        let folder = place.parent().ok_or(Problem::IsFolder)?;
        let mut new = tempfile::Builder::new();
        new.prefix(".~").suffix(".cxplan");
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            // As for any new file, less what the user's umask takes away.
            new.permissions(fs::Permissions::from_mode(0o666));
        }
        let temporary = new.tempfile_in(folder)?.into_temp_path();
        Ok(Self { temporary, place })
    }

    /// Where it will be.
    pub(crate) fn place(&self) -> &Path {
        &self.place
    }

    /// Fills it with a plan that has no history yet.
    pub(crate) fn write(&self, plan: &Plan) -> Result<(), Problem> {
        let flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
        let mut connection = Connection::open_with_flags(&self.temporary, flags)?;
        // Nobody needs half of this file after a crash, and it is synced when it is whole.
        connection.execute_batch(
            "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF;",
        )?;
        let transaction = connection.transaction()?;
        schema::create(&transaction)?;
        let mut written = Ok(());
        plan.each_row(&mut |row| {
            if written.is_ok() {
                written = tables::put(&transaction, &row);
            }
        });
        written?;
        transaction.commit()?;
        connection.close().map_err(|(_, error)| error.into())
    }

    /// Fills it with everything that a database has.
    pub(crate) fn copy(&self, connection: &Connection) -> Result<(), Problem> {
        let path = self.temporary.to_str();
        let path = path.ok_or_else(|| Problem::Failed("this path is not text".to_owned()))?;
        connection.execute("VACUUM INTO ?1", [path])?;
        Ok(())
    }

    /// Puts the file in its place: over another one only where the user wants that, and never
    /// over one that somebody has open.
    pub(crate) fn finish(self, overwrite: bool) -> Result<(), Problem> {
        OpenOptions::new()
            .write(true)
            .open(&self.temporary)?
            .sync_all()?;
        let _owner = match fs::metadata(&self.place) {
            Ok(_) if !overwrite => return Err(Problem::Exists),
            Ok(old) => {
                fs::set_permissions(&self.temporary, old.permissions())?;
                Some(writable(&self.place)?)
            }
            Err(_) => None,
        };
        // A journal that the old file left would be taken for one of the new file.
        for leftover in ["-journal", "-wal", "-shm"] {
            let _ = fs::remove_file(sidecar(&self.place, leftover));
        }
        if overwrite {
            self.temporary
                .persist(&self.place)
                .map_err(|error| error.error)?;
        } else {
            self.temporary
                .persist_noclobber(&self.place)
                .map_err(|error| error.error)?;
        }
        sync_folder(&self.place);
        Ok(())
    }
}

/// The right to write over a file.
fn writable(place: &Path) -> Result<Access, Problem> {
    match Access::to(place) {
        Access::Read(reason) => Err(Problem::ReadOnly(reason)),
        access => Ok(access),
    }
}

/// The path without links in it, of a file that may not be there yet.
fn real(path: &Path) -> Result<PathBuf, Problem> {
    if path.is_dir() {
        return Err(Problem::IsFolder);
    }
    if let Ok(existing) = fs::canonicalize(path) {
        return Ok(existing);
    }
    let name = path.file_name().ok_or(Problem::IsFolder)?;
    let folder = std::path::absolute(path)?;
    let folder = folder.parent().ok_or(Problem::IsFolder)?;
    Ok(fs::canonicalize(folder)?.join(name))
}

/// Makes the new name last through a power cut, where the system can do that.
#[cfg(unix)]
fn sync_folder(file: &Path) {
    if let Some(Ok(folder)) = file.parent().map(fs::File::open) {
        let _ = folder.sync_all();
    }
}

#[cfg(not(unix))]
fn sync_folder(_: &Path) {}
