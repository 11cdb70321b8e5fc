//! Files of every schema that was released stay readable.

use std::fs;
use std::path::PathBuf;

use answerable_plan::Plan;
use rusqlite::Connection;
use serde_json::{Value, json};
use tempfile::TempDir;

use super::{examples, files, involve, letters, open_unharmed, stamp};
use crate::{Document, ReadOnly, schema};

/// One file for each schema, made by the version that released it.
fn fixture(version: u32) -> PathBuf {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures");
    PathBuf::from(fixtures).join(format!("schema-{version}.cxplan"))
}

/// A copy of such a file in a folder of its own.
fn copied(version: u32) -> (TempDir, PathBuf) {
    let folder = TempDir::new().unwrap();
    let path = folder.path().join("plan.cxplan");
    fs::copy(fixture(version), &path).unwrap();
    (folder, path)
}

/// The plan as the schema could keep it.
fn kept_by(version: u32) -> Plan {
    let mut plan = serde_json::to_value(examples::rich()).unwrap();
    if version < 4 {
        let said = plan["commitments"].as_array_mut().unwrap();
        said.retain(|row| row["unit"].is_null());
        plan.as_object_mut().unwrap().remove("obstacles");
    }
    if version < 3 {
        let plan = plan.as_object_mut().unwrap();
        for later in [
            "fit",
            "council",
            "adaptations",
            "unitInvolvements",
            "commitments",
        ] {
            plan.remove(later);
        }
        for later in ["councilMembers", "buyIns", "drafts"] {
            plan.remove(later);
        }
        let later = ["reportsTo", "limits", "unit", "scope", "escalation"];
        for (_, rows) in plan.iter_mut().filter(|(name, _)| *name != "appointments") {
            forget(rows, &later);
        }
        forget(&mut plan["appointments"], &["note"]);
    }
    if version < 2 {
        let plan = plan.as_object_mut().unwrap();
        plan.remove("scheme");
        plan.remove("cellNotes");
        let thresholds = plan["thresholds"].as_object_mut().unwrap();
        for threshold in ["informedShare", "activitiesPerSection", "roles"] {
            thresholds.remove(threshold);
        }
        for activity in plan["activities"].as_array_mut().unwrap() {
            activity.as_object_mut().unwrap().remove("note");
        }
    }
    serde_json::from_value(plan).unwrap()
}

/// Takes fields out of a row, or out of all rows of a list.
fn forget(rows: &mut Value, fields: &[&str]) {
    match rows {
        Value::Array(rows) => rows.iter_mut().for_each(|row| forget(row, fields)),
        Value::Object(row) => row.retain(|name, _| !fields.contains(&name.as_str())),
        _ => {}
    }
}

#[test]
fn every_schema_has_a_file_that_opens() {
    for version in 1..=schema::VERSION {
        let (_folder, path) = copied(version);
        let mut document = Document::open(&path).unwrap();
        assert_eq!(document.is_read_only(), None);
        assert_eq!(letters(&document), "C");
        assert_eq!(document.history().unwrap().len(), 3);
        document.undo(&stamp()).unwrap().unwrap();
        assert_eq!(*document.plan(), kept_by(version));
        drop(document);
        assert_eq!(*Document::open(&path).unwrap().plan(), kept_by(version));
    }
}

/// What schema 1 wrote into the history says nothing of fields that came later.
#[test]
fn what_an_older_version_did_can_be_taken_back() {
    let (_folder, path) = copied(1);
    let plan = serde_json::to_value(kept_by(1)).unwrap();
    let without = |row: &Value, fields: &[&str]| {
        let mut row = row.clone();
        for field in fields {
            row.as_object_mut().unwrap().remove(*field);
        }
        row
    };
    let activity = without(&plan["activities"][0], &["note"]);
    let later = ["informedShare", "activitiesPerSection", "roles"];
    let thresholds = without(&plan["thresholds"], &later);
    let (mut renamed, mut stricter) = (activity.clone(), thresholds.clone());
    renamed["title"] = "Fix the prices".into();
    stricter["accountableShare"] = 20.into();
    let change = json!({ "rows": [
        { "before": { "thresholds": thresholds }, "after": { "thresholds": stricter } },
        { "before": { "activity": activity }, "after": { "activity": renamed } },
    ] });
    let old = Connection::open(&path).unwrap();
    old.execute_batch(
        "UPDATE activity SET title = 'Fix the prices' WHERE title = 'Set the prices';
         UPDATE thresholds SET accountable_share = 20;",
    )
    .unwrap();
    let asked = r#"{"id":"asked-nothing"}"#;
    old.execute(
        "INSERT INTO history VALUES (4, '2026-11-21T10:00:00Z', 'Ada', 'edit', NULL, ?1, ?2)",
        [asked, &change.to_string()],
    )
    .unwrap();
    drop(old);

    let mut document = Document::open(&path).unwrap();
    let share = |document: &Document| document.plan().thresholds().accountable_share;
    assert_eq!(share(&document), 20);
    document.undo(&stamp()).unwrap().unwrap();
    assert_eq!(share(&document), 41);
    assert_eq!(document.plan().activities(), kept_by(1).activities());
}

#[test]
fn an_older_file_is_kept_beside_the_one_that_is_brought_up_to_date() {
    let (folder, path) = copied(1);
    drop(Document::open(&path).unwrap());
    assert_eq!(
        files(folder.path()),
        ["plan (format 1).cxplan", "plan.cxplan"]
    );
    let kept = Connection::open(folder.path().join("plan (format 1).cxplan")).unwrap();
    assert_eq!(schema::version(&kept).unwrap(), 1);
    schema::check(&kept).unwrap();

    drop(Document::open(&path).unwrap());
    fs::copy(fixture(1), &path).unwrap();
    drop(Document::open(&path).unwrap());
    let names = [
        "plan (format 1).cxplan",
        "plan (format 1, 2).cxplan",
        "plan.cxplan",
    ];
    assert_eq!(files(folder.path()), names);
}

#[test]
fn an_older_file_that_may_not_be_written_is_read_as_it_is() {
    let (folder, path) = copied(1);
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    let document = open_unharmed(&path).unwrap();
    assert_eq!(document.is_read_only(), Some(&ReadOnly::File));
    assert_eq!(letters(&document), "C");
    assert_eq!(document.history().unwrap().len(), 3);

    let copy = folder.path().join("copy.cxplan");
    document.save_as(&copy, false).unwrap();
    assert_eq!(Document::open(&copy).unwrap().history().unwrap().len(), 3);
}

#[test]
fn an_older_file_that_is_damaged_is_rescued_and_stays_as_it_is() {
    let (_folder, path) = copied(1);
    let tool = Connection::open(&path).unwrap();
    tool.execute_batch("UPDATE section SET title = ' '")
        .unwrap();
    drop(tool);
    let document = open_unharmed(&path).unwrap();
    assert_eq!(
        document.is_read_only(),
        Some(&ReadOnly::Damaged { lost: 1 })
    );
    assert_eq!(letters(&document), "C");
}

/// Makes the file of the latest schema, before its release: `cargo test -p answerable-document
/// make_fixture -- --ignored`.
#[test]
#[ignore = "makes a file that is kept"]
fn make_fixture() {
    let path = fixture(schema::VERSION);
    let mut document = Document::create(path, &examples::rich()).unwrap();
    document.edit(&involve("C"), &stamp()).unwrap();
    document.edit(&involve("I"), &stamp()).unwrap();
    document.undo(&stamp()).unwrap();
}
