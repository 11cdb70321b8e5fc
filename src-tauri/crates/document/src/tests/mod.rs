//! What a user relies on when a plan is in a file.

#[cfg(unix)]
mod child;
mod copies;
mod examples;
mod fixtures;
mod hostile;
#[cfg(unix)]
mod sharing;
mod steps;
mod storage;
mod trouble;

use std::fs;
use std::path::{Path, PathBuf};

use answerable_plan::{Edit, Key, Letters, Row};
use tempfile::TempDir;

use crate::{Document, DocumentError, Stamp};

/// A folder with the example plan in `plan.cxplan`, closed.
fn saved() -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.cxplan");
    Document::create(&path, &examples::rich()).unwrap();
    (folder, path)
}

/// The same, opened.
fn opened() -> (TempDir, PathBuf, Document) {
    let (folder, path) = saved();
    let document = Document::open(&path).unwrap();
    assert_eq!(document.is_read_only(), None);
    (folder, path, document)
}

fn stamp() -> Stamp {
    Stamp {
        at: "2027-03-01T09:30:00Z".parse().unwrap(),
        author: "Ada".to_owned(),
    }
}

/// The edit that gives a role of the example letters that it doesn't have.
fn involve(letters: &str) -> Edit {
    Edit::SetInvolvement {
        activity: examples::ACTIVITY,
        role: examples::ROLE,
        letters: Letters::parse(letters).unwrap(),
    }
}

fn letters(document: &Document) -> String {
    let key = Key::Involvement((examples::ACTIVITY, examples::ROLE));
    match document.plan().row(key) {
        Some(Row::Involvement(row)) => row.letters.to_string(),
        _ => String::new(),
    }
}

fn code<T>(result: Result<T, DocumentError>) -> &'static str {
    result.map(|_| "fine").unwrap_or_else(|error| error.code())
}

/// What lies in a folder.
fn files(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    names.sort();
    names
}

/// Opens a file that we must not harm, whatever is wrong with it.
fn open_unharmed(path: &Path) -> Result<Document, DocumentError> {
    let bytes = fs::read(path).unwrap();
    let beside = files(path.parent().unwrap());
    let document = Document::open(path);
    if let Ok(document) = &document {
        assert_eq!(document.file(), path);
    }
    let message = document.as_ref().err().map(DocumentError::message);
    let sentence = message.map(|message| answerable_wording::Wording::english().say(&message));
    assert!(
        sentence.is_none_or(|sentence| !sentence.starts_with('[')),
        "there is a sentence for it"
    );
    let is_open = document.as_ref().is_ok_and(|d| d.is_read_only().is_none());
    assert!(is_open || files(path.parent().unwrap()) == beside);
    assert_eq!(fs::read(path).unwrap(), bytes, "the file is as it was");
    document
}
