//! A plan that was closed comes back as it was, and other programs can read it.

use answerable_plan::{
    Acceptance, AppointmentKind, Held, Locus, Model, Plan, RoleKind, SchemeKind, Title,
};
use rusqlite::Connection;
use rusqlite::types::{ToSqlOutput, ValueRef};
use serde::Serialize;

use super::{code, examples, files, opened, saved};
use crate::cell::Cell;
use crate::{Document, Kind};

#[test]
fn every_row_comes_back() {
    let (_folder, path) = saved();
    assert_eq!(*Document::open(&path).unwrap().plan(), examples::rich());
}

#[test]
fn an_empty_plan_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    let name = |text| Title::new(text).unwrap();
    let plan = Plan::new(name("Plan"), name("Company"), name("Centre"));
    Document::create(folder.path().join("a.cxplan"), &plan).unwrap();
    assert_eq!(
        *Document::open(folder.path().join("a.cxplan"))
            .unwrap()
            .plan(),
        plan
    );
}

#[test]
fn nothing_else_is_left_in_the_folder() {
    let (folder, _, document) = opened();
    drop(document);
    assert_eq!(files(folder.path()), ["plan.cxplan"]);
}

#[test]
fn a_plan_is_not_created_over_a_file_or_in_a_missing_folder() {
    let (folder, path) = saved();
    let bytes = std::fs::read(&path).unwrap();
    assert_eq!(
        code(Document::create(&path, &examples::rich())),
        "file-exists"
    );
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    assert_eq!(files(folder.path()), ["plan.cxplan"]);

    let nowhere = folder.path().join("gone").join("plan.cxplan");
    assert_eq!(
        code(Document::create(nowhere, &examples::rich())),
        "file-folder-gone"
    );
    assert_eq!(
        code(Document::create(folder.path(), &examples::rich())),
        "file-is-a-folder"
    );
}

#[test]
fn any_sqlite_tool_can_read_it() {
    let (_folder, path) = saved();
    let tool = Connection::open(path).unwrap();
    let ask = |sql: &str| -> String { tool.query_row(sql, [], |row| row.get(0)).unwrap() };
    assert_eq!(
        ask(
            "SELECT group_concat(role.title || ': ' || letters, ', ' ORDER BY role.title)
             FROM involvement JOIN role ON role.id = involvement.role
             JOIN activity ON activity.id = involvement.activity
             WHERE activity.title = 'Set the prices'"
        ),
        "Chief Customer Officer: AR, Council: CI"
    );
    assert_eq!(ask("PRAGMA integrity_check"), "ok");
    assert_eq!(
        ask("SELECT count(*) || '' FROM pragma_foreign_key_check"),
        "0"
    );
    assert_eq!(ask("PRAGMA journal_mode"), "delete");
    assert_eq!(
        ask("SELECT application_id || '' FROM pragma_application_id"),
        "1129861196"
    );
    assert_eq!(
        ask("SELECT user_version || '' FROM pragma_user_version"),
        "4"
    );
}

#[test]
fn enums_have_the_words_of_json() {
    fn check<T: Cell + Serialize + PartialEq + std::fmt::Debug>(all: &[T]) {
        for value in all {
            let ToSqlOutput::Borrowed(ValueRef::Text(word)) = value.out() else {
                panic!("{value:?} is not written as text");
            };
            let json = serde_json::to_value(value).unwrap();
            assert_eq!(json.as_str().unwrap().as_bytes(), word);
            assert_eq!(T::take(ValueRef::Text(word)).as_ref(), Some(value));
        }
    }
    check(&[Held::Centre, Held::PerUnit]);
    check(&[RoleKind::Position, RoleKind::Group]);
    check(&[
        AppointmentKind::Permanent,
        AppointmentKind::Interim,
        AppointmentKind::Deputy,
    ]);
    check(&[Acceptance::Proposed, Acceptance::Accepted]);
    check(&Locus::ALL);
    check(&Model::ALL);
    check(&SchemeKind::ALL);
    check(&[Kind::Edit, Kind::Undo, Kind::Redo]);
}
