//! One file, several people, programs and processes.

use std::fs;
use std::path::Path;

use super::child::Process;
use super::{code, files, involve, letters, opened, saved, stamp};
use crate::{Document, ReadOnly};

#[test]
fn a_second_opener_reads_and_is_told_who_holds_the_plan() {
    let (_folder, path, mut first) = opened();
    first.edit(&involve("C"), &stamp()).unwrap();

    let mut second = Document::open(&path).unwrap();
    let Some(ReadOnly::Held(Some(holder))) = second.is_read_only() else {
        panic!("the holder is known: {:?}", second.is_read_only());
    };
    assert_eq!(holder.process, std::process::id());
    assert_eq!(second.plan(), first.plan());

    assert_eq!(code(second.edit(&involve("I"), &stamp())), "file-held");
    assert_eq!(code(second.undo(&stamp())), "file-held");
    assert_eq!(letters(&second), "C");

    first.edit(&involve("R"), &stamp()).unwrap();
    drop(first);
    let third = Document::open(&path).unwrap();
    assert_eq!(third.is_read_only(), None, "the plan is free again");
    assert_eq!(letters(&third), "R");
}

#[test]
fn it_does_not_matter_by_which_name_the_plan_is_opened() {
    let (folder, path, _first) = opened();
    let link = folder.path().join("link.cxplan");
    std::os::unix::fs::symlink(&path, &link).unwrap();
    let second = Document::open(&link).unwrap();
    assert!(matches!(second.is_read_only(), Some(ReadOnly::Held(_))));
}

#[test]
fn a_crash_leaves_no_lock() {
    let (folder, path) = saved();
    let other = Process::start("hold", &path);
    let held = Document::open(&path).unwrap();
    let Some(ReadOnly::Held(Some(holder))) = held.is_read_only() else {
        panic!("the holder is known: {:?}", held.is_read_only());
    };
    assert_eq!(holder.process, other.id());
    drop(held);

    other.kill();
    let mut document = Document::open(&path).unwrap();
    document.edit(&involve("C"), &stamp()).unwrap();
    drop(document);
    assert_eq!(files(folder.path()), ["plan.cxplan"]);
}

#[test]
fn what_a_crash_left_half_written_is_put_right() {
    let (folder, path) = saved();
    let whole = fs::read(&path).unwrap();
    Process::start("break off", &path).kill();
    assert_ne!(fs::read(&path).unwrap(), whole, "the file is half written");

    let mut document = Document::open(&path).unwrap();
    assert_eq!(*document.plan(), super::examples::rich());
    document.edit(&involve("C"), &stamp()).unwrap();
    drop(document);
    assert_eq!(files(folder.path()), ["plan.cxplan"]);
}

#[test]
fn what_was_half_written_is_not_read_where_it_cannot_be_put_right() {
    let (folder, path) = saved();
    Process::start("break off", &path).kill();
    fs::remove_file(folder.path().join(".~plan.cxplan.owner")).unwrap();
    make_read_only(&path, true);
    assert_eq!(code(super::open_unharmed(&path)), "file-unfinished");
}

/// Closing any descriptor of a file drops all locks that the process has on it, so a second
/// opening must not touch the file by itself.
#[test]
fn opening_a_plan_twice_does_not_drop_the_locks_on_it() {
    let (_folder, path, document) = opened();
    document
        .connection
        .execute_batch("BEGIN IMMEDIATE")
        .unwrap();
    let second = Document::open(&path).unwrap();
    assert!(second.is_read_only().is_some());
    Process::start("try to write", &path).kill();
}

#[test]
fn a_read_only_file_is_read() {
    let (folder, path) = saved();
    make_read_only(&path, true);
    let mut document = super::open_unharmed(&path).unwrap();
    assert_eq!(document.is_read_only(), Some(&ReadOnly::File));
    assert_eq!(
        code(document.edit(&involve("C"), &stamp())),
        "file-read-only"
    );

    let copy = folder.path().join("copy.cxplan");
    document.save_as(&copy, false).unwrap();
    let mut copy = Document::open(&copy).unwrap();
    copy.edit(&involve("C"), &stamp()).unwrap();
}

#[test]
fn a_plan_in_a_read_only_folder_is_read() {
    let (folder, path) = saved();
    make_read_only(folder.path(), true);
    let mut document = super::open_unharmed(&path).unwrap();
    assert_eq!(document.is_read_only(), Some(&ReadOnly::Folder));
    assert_eq!(
        code(document.edit(&involve("C"), &stamp())),
        "file-folder-read-only"
    );
    make_read_only(folder.path(), false);
}

/// A link in a shared folder must not make us write somewhere else.
#[test]
fn an_owner_file_that_is_a_link_is_left_alone() {
    let (folder, path) = saved();
    let elsewhere = folder.path().join("diary");
    fs::write(&elsewhere, "Dear diary").unwrap();
    std::os::unix::fs::symlink(&elsewhere, folder.path().join(".~plan.cxplan.owner")).unwrap();
    let document = Document::open(&path).unwrap();
    assert_eq!(document.is_read_only(), Some(&ReadOnly::Folder));
    assert_eq!(fs::read_to_string(elsewhere).unwrap(), "Dear diary");
}

fn make_read_only(path: &Path, read_only: bool) {
    use std::os::unix::fs::PermissionsExt;
    let all = if path.is_dir() { 0o755 } else { 0o644 };
    let mode = if read_only { all & 0o555 } else { all };
    fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
}
