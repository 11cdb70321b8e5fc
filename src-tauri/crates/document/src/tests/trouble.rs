//! What happens to a plan that is open when something happens to its file.

use std::fs;

use rusqlite::Connection;

use super::{code, examples, involve, letters, opened, stamp};
use crate::Document;

#[test]
fn a_full_disk_costs_nothing() {
    let (_folder, path, mut document) = opened();
    let pages: i64 = document
        .connection
        .pragma_query_value(None, "page_count", |row| row.get(0))
        .unwrap();
    let limit = |document: &Document, pages: i64| {
        document
            .connection
            .pragma_update(None, "max_page_count", pages)
            .unwrap();
    };
    // SQLite treats this limit as the end of the disk.
    limit(&document, pages);
    let mut done = 0;
    let failed = loop {
        let edit = involve(if done % 2 == 0 { "C" } else { "I" });
        match document.edit(&edit, &stamp()) {
            Ok(_) => done += 1,
            Err(error) => break (edit, error),
        }
    };
    let (edit, error) = failed;
    assert_eq!(error.code(), "file-disk-full");
    let before = if done % 2 == 0 { "I" } else { "C" };
    assert_eq!(letters(&document), if done == 0 { "AR" } else { before });
    assert_eq!(document.history().unwrap().len(), done);

    limit(&document, pages + 10);
    document.edit(&edit, &stamp()).unwrap();
    let plan = document.plan().clone();
    drop(document);
    let document = Document::open(path).unwrap();
    assert_eq!(*document.plan(), plan);
    assert_eq!(document.history().unwrap().len(), done + 1);
}

#[cfg(unix)]
#[test]
fn a_write_error_in_the_middle_of_a_commit_costs_nothing() {
    let (folder, path, document) = opened();
    drop(document);
    let limit = fs::metadata(&path).unwrap().len() + 16384;
    super::child::Process::start_within(limit, "write too much", &path).kill();
    let mut document = Document::open(&path).unwrap();
    let done = document.history().unwrap().len();
    assert!(done > 0);
    assert_eq!(
        letters(&document),
        if done.is_multiple_of(2) { "I" } else { "C" }
    );
    document.edit(&involve("R"), &stamp()).unwrap();
    drop(document);
    assert_eq!(super::files(folder.path()), ["plan.cxplan"]);
}

#[test]
fn an_edit_waits_for_another_program_only_so_long() {
    let (_folder, path, mut document) = opened();
    let other = Connection::open(path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    document
        .connection
        .busy_timeout(std::time::Duration::ZERO)
        .unwrap();
    assert_eq!(code(document.edit(&involve("C"), &stamp())), "file-busy");
    assert_eq!(*document.plan(), examples::rich());
    other.execute_batch("ROLLBACK").unwrap();
    document.edit(&involve("C"), &stamp()).unwrap();
}

#[test]
fn a_plan_that_another_program_changed_is_not_written_to() {
    let (_folder, _, mut document) = stopped("file-changed-outside", |path| {
        let other = Connection::open(path).unwrap();
        other
            .execute_batch("UPDATE activity SET title = 'Something else'")
            .unwrap();
    });
    assert_eq!(
        code(document.undo(&stamp())),
        "file-changed-outside",
        "and stays so"
    );
}

#[test]
fn a_plan_that_was_replaced_is_not_written_to() {
    stopped("file-changed-outside", |path| {
        let other = path.with_file_name("other.cxplan");
        fs::copy(path, &other).unwrap();
        fs::rename(other, path).unwrap();
    });
}

#[test]
fn a_plan_that_was_written_over_is_not_written_to() {
    let original = {
        let (_folder, path, _) = opened();
        fs::read(path).unwrap()
    };
    let (_folder, path, _) = stopped("file-changed-outside", |path| {
        fs::write(path, &original).unwrap();
    });
    assert_eq!(
        fs::read(path).unwrap(),
        original,
        "what the other program wrote is there"
    );
}

#[test]
fn a_plan_that_was_removed_can_be_saved_elsewhere() {
    stopped("file-gone", |path| fs::remove_file(path).unwrap());
}

#[test]
fn a_plan_that_was_moved_back_can_be_written_to() {
    let (folder, path, mut document) = opened();
    let elsewhere = folder.path().join("elsewhere");
    fs::rename(&path, &elsewhere).unwrap();
    assert_eq!(code(document.edit(&involve("C"), &stamp())), "file-gone");
    fs::rename(&elsewhere, &path).unwrap();
    document.edit(&involve("C"), &stamp()).unwrap();
}

#[test]
fn a_plan_whose_folder_vanished_can_be_saved_elsewhere() {
    stopped("file-folder-gone", |path| {
        fs::remove_dir_all(path.parent().unwrap()).unwrap();
    });
}

/// Opens a plan, edits it, lets something happen to the file and makes sure that it is not
/// written to any more and that what is in memory can be saved elsewhere.
fn stopped(
    expected: &str,
    happens: impl FnOnce(&std::path::Path),
) -> (tempfile::TempDir, std::path::PathBuf, Document) {
    let (folder, path, mut document) = opened();
    document.edit(&involve("C"), &stamp()).unwrap();
    happens(&path);
    let bytes = fs::read(&path).ok();

    assert_eq!(code(document.edit(&involve("I"), &stamp())), expected);
    assert_eq!(code(document.undo(&stamp())), expected);
    assert_eq!(letters(&document), "C");
    assert_eq!(fs::read(&path).ok(), bytes, "nothing was written");

    let elsewhere = tempfile::tempdir().unwrap();
    let copy = elsewhere.path().join("copy.cxplan");
    document.save_as(&copy, false).unwrap();
    let mut copy = Document::open(copy).unwrap();
    assert_eq!(copy.plan(), document.plan());
    copy.edit(&involve("I"), &stamp()).unwrap();
    (folder, path, document)
}
