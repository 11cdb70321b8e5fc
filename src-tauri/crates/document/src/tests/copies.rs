//! Saving under another name.

use std::fs;

use super::{code, examples, files, involve, letters, opened, saved, stamp};
use crate::Document;

#[test]
fn a_copy_has_the_whole_history() {
    let (folder, path, mut document) = opened();
    document.edit(&involve("C"), &stamp()).unwrap();
    let copy = folder.path().join("copy.cxplan");
    document.save_as(&copy, false).unwrap();

    let mut copy = Document::open(copy).unwrap();
    assert_eq!(copy.is_read_only(), None);
    assert_eq!(copy.plan(), document.plan());
    copy.undo(&stamp()).unwrap().unwrap();
    assert_eq!(letters(&copy), "AR");

    document.edit(&involve("I"), &stamp()).unwrap();
    drop((document, copy));
    assert_eq!(files(folder.path()), ["copy.cxplan", "plan.cxplan"]);
    assert_eq!(letters(&Document::open(path).unwrap()), "I");
}

#[test]
fn a_copy_of_a_plan_that_someone_else_holds_is_what_was_read() {
    let (folder, path, mut first) = opened();
    let second = Document::open(path).unwrap();
    first.edit(&involve("C"), &stamp()).unwrap();
    let copy = folder.path().join("copy.cxplan");
    second.save_as(&copy, false).unwrap();
    assert_eq!(*Document::open(copy).unwrap().plan(), examples::rich());
}

#[test]
fn a_file_is_only_overwritten_on_demand() {
    let (folder, _, document) = opened();
    let other = folder.path().join("other");
    fs::write(&other, "something dear").unwrap();
    assert_eq!(code(document.save_as(&other, false)), "file-exists");
    assert_eq!(fs::read(&other).unwrap(), b"something dear");

    document.save_as(&other, true).unwrap();
    assert_eq!(Document::open(other).unwrap().plan(), document.plan());
}

#[test]
fn a_plan_that_someone_has_open_is_not_overwritten() {
    let (folder, _, document) = opened();
    let other = folder.path().join("other.cxplan");
    let _held = Document::create(&other, &examples::rich()).unwrap();
    let bytes = fs::read(&other).unwrap();
    assert_eq!(code(document.save_as(&other, true)), "file-held");
    assert_eq!(fs::read(&other).unwrap(), bytes);
}

#[test]
fn a_plan_is_not_saved_onto_itself_or_nowhere() {
    let (folder, path, mut document) = opened();
    assert_eq!(code(document.save_as(&path, true)), "file-itself");
    assert_eq!(
        code(document.save_as(folder.path(), true)),
        "file-is-a-folder"
    );
    assert_eq!(
        code(document.save_as(folder.path().join("gone/x.cxplan"), true)),
        "file-folder-gone"
    );
    document.edit(&involve("C"), &stamp()).unwrap();
    drop(document);
    assert_eq!(files(folder.path()), ["plan.cxplan"]);
}

/// SQLite would roll back a journal that lies beside a file, whichever file left it there.
#[cfg(unix)]
#[test]
fn what_an_older_file_left_behind_does_not_harm_the_copy() {
    let (folder, path) = saved();
    let copy = folder.path().join("copy.cxplan");
    fs::copy(&path, &copy).unwrap();
    super::child::Process::start("break off", &copy).kill();
    assert!(folder.path().join("copy.cxplan-journal").exists());

    let mut document = Document::open(path).unwrap();
    document.edit(&involve("C"), &stamp()).unwrap();
    document.save_as(&copy, true).unwrap();
    assert_eq!(letters(&Document::open(copy).unwrap()), "C");
}
