//! The plans that were open lately, newest first.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Serialize;
use tracing::warn;

const MOST: usize = 10;

/// A plan that was open lately, as the first screen shows it.
#[derive(Debug, Serialize, ts_rs::TS)]
pub struct RecentFile {
    path: PathBuf,
    name: String,
    folder: String,
}

impl RecentFile {
    fn at(path: PathBuf) -> Self {
        Self {
            name: name_of(&path),
            folder: folder_of(&path),
            path,
        }
    }
}

/// The name that people know a file by.
pub fn name_of(path: &Path) -> String {
    path.file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

/// The folder that a file is in.
pub fn folder_of(path: &Path) -> String {
    path.parent()
        .unwrap_or(Path::new(""))
        .to_string_lossy()
        .into_owned()
}

/// The list, kept as a small JSON file. Losing it costs a little comfort and no work, so trouble
/// with it is only logged.
pub struct RecentFiles {
    file: PathBuf,
}

impl RecentFiles {
    /// The list that is kept in this file, which need not exist yet.
    pub fn kept_in(file: PathBuf) -> Self {
        Self { file }
    }

    /// The plans that are still where they were.
    pub fn all(&self) -> Vec<RecentFile> {
        self.paths()
            .into_iter()
            .filter(|path| path.exists())
            .map(RecentFile::at)
            .collect()
    }

    /// Puts a plan first.
    pub fn add(&self, path: &Path) {
        let older = self.paths().into_iter().filter(|other| other != path);
        let paths: Vec<_> = std::iter::once(path.to_owned())
            .chain(older)
            .take(MOST)
            .collect();
        if let Err(error) = self.write(&paths) {
            warn!("the list of recent plans could not be kept: {error}");
        }
    }

    fn paths(&self) -> Vec<PathBuf> {
        let kept = fs::read(&self.file).unwrap_or_default();
        serde_json::from_slice(&kept).unwrap_or_default()
    }

    fn write(&self, paths: &[PathBuf]) -> std::io::Result<()> {
        if let Some(folder) = self.file.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(&self.file, serde_json::to_vec_pretty(paths)?)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(recent: &RecentFiles) -> Vec<String> {
        recent.all().into_iter().map(|file| file.name).collect()
    }

    #[test]
    fn the_newest_comes_first_and_the_gone_are_left_out() {
        let folder = tempfile::tempdir().unwrap();
        let recent = RecentFiles::kept_in(folder.path().join("new/recent.json"));
        assert!(names(&recent).is_empty());

        let plans: Vec<_> = (0..12)
            .map(|number| folder.path().join(format!("Plan {number}.cxplan")))
            .collect();
        for plan in &plans {
            fs::write(plan, "").unwrap();
            recent.add(plan);
        }
        recent.add(&plans[5]);
        fs::remove_file(&plans[11]).unwrap();

        assert_eq!(
            names(&recent),
            [
                "Plan 5", "Plan 10", "Plan 9", "Plan 8", "Plan 7", "Plan 6", "Plan 4", "Plan 3",
                "Plan 2"
            ]
        );
    }

    #[test]
    fn a_damaged_list_is_an_empty_one() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("recent.json");
        fs::write(&file, "[\"half").unwrap();
        assert!(names(&RecentFiles::kept_in(file)).is_empty());
    }
}
