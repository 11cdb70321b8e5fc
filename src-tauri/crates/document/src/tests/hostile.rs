//! Files that are not what they should be. None of them may be changed, or make us panic.

use std::fs::{self, OpenOptions};
use std::io::{Seek, SeekFrom, Write};
use std::path::Path;

use rusqlite::Connection;

use super::{code, examples, involve, letters, open_unharmed, saved, stamp};
use crate::{Document, ReadOnly};

#[test]
fn what_is_not_there() {
    let folder = tempfile::tempdir().unwrap();
    assert_eq!(
        code(Document::open(folder.path().join("plan.cxplan"))),
        "file-not-found"
    );
    assert_eq!(
        code(Document::open(folder.path().join("gone/plan.cxplan"))),
        "file-folder-gone"
    );
    assert_eq!(code(Document::open(folder.path())), "file-is-a-folder");
    assert_eq!(code(Document::open("")), "file-not-found");
}

#[test]
fn what_is_not_a_plan() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("plan.cxplan");
    let half_name = b"SQLite for";
    let long = vec![b'x'; 10_000];
    for (content, expected) in [
        (&b""[..], "file-empty"),
        (b"Dear diary", "file-not-a-plan"),
        (&long, "file-not-a-plan"),
        (half_name, "file-truncated"),
        (b"\0", "file-not-a-plan"),
    ] {
        fs::write(&path, content).unwrap();
        assert_eq!(code(open_unharmed(&path)), expected);
    }
}

#[test]
fn what_belongs_to_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cookies.sqlite");
    Connection::open(&path)
        .unwrap()
        .execute_batch("CREATE TABLE cookie (name)")
        .unwrap();
    assert_eq!(code(open_unharmed(&path)), "file-of-another-application");
}

#[test]
fn what_comes_from_a_later_version() {
    let error = tampered("PRAGMA user_version = 7").unwrap_err();
    assert_eq!(error.code(), "file-newer");
    assert_eq!(error.message().args["version"], 7.into());
}

#[test]
fn what_another_program_put_into_write_ahead_mode() {
    let (_folder, path) = saved();
    let tool = Connection::open(&path).unwrap();
    tool.pragma_update(None, "journal_mode", "wal").unwrap();
    drop(tool);
    assert_eq!(code(open_unharmed(&path)), "file-write-ahead");
}

#[test]
fn tables_that_another_program_changed() {
    for sql in [
        "CREATE TRIGGER t AFTER INSERT ON history BEGIN DELETE FROM role; END",
        "CREATE VIEW v AS SELECT load_extension('x')",
        "CREATE TABLE extra (x)",
        "CREATE INDEX i ON involvement (role)",
        "ALTER TABLE role ADD COLUMN salary INTEGER",
        "DROP TABLE value",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
        "PRAGMA user_version = 0",
        "ANALYZE",
    ] {
        assert_eq!(code(tampered(sql)), "file-altered", "{sql}");
    }
}

#[test]
fn values_that_are_none_of_ours() {
    for (sql, expected) in [
        ("UPDATE role SET title = '  '", 2),
        ("UPDATE role SET title = char(27) || '[31m'", 2),
        ("UPDATE section SET title = hex(zeroblob(200))", 1),
        ("UPDATE activity SET position = 'first'", 2),
        ("UPDATE involvement SET letters = '?'", 3),
        ("UPDATE involvement SET letters = '' WHERE letters = 'I'", 1),
        ("UPDATE decision_area SET locus = 'moon'", 1),
        ("UPDATE decision_area SET steering = 2", 1),
        ("UPDATE thresholds SET accountable_share = -1", 1),
        ("UPDATE scheme SET kind = 'moon'", 1),
        ("UPDATE scheme SET own = '[{}]'", 1),
        ("UPDATE about SET next_review = 'soon'", 1),
        ("DELETE FROM about", 1),
        ("UPDATE leader SET id = x'00'", 1),
    ] {
        let document = tampered(sql).unwrap();
        assert_eq!(
            document.is_read_only(),
            Some(&ReadOnly::Damaged { lost: expected }),
            "{sql}"
        );
    }
}

#[test]
fn ids_that_point_nowhere() {
    for table in [
        "unit",
        "department",
        "role",
        "leader",
        "decision_area",
        "section",
        "goal",
    ] {
        let document = tampered(&format!("DELETE FROM {table}")).unwrap();
        assert!(
            matches!(
                document.is_read_only(),
                Some(ReadOnly::Damaged { lost: 1..=2 })
            ),
            "{table}: {:?}",
            document.is_read_only()
        );
        assert_eq!(
            letters(&document),
            "AR",
            "what referred to it is still there"
        );
        document.plan().clone().validated().unwrap();
    }
}

#[test]
fn a_history_that_does_not_add_up() {
    for sql in [
        "INSERT INTO history VALUES (1, '', '', 'undo', 1, '{}', '{}')",
        "INSERT INTO history VALUES (1, '', '', 'edit', 1, '{}', '{}')",
        "INSERT INTO history VALUES (1, '', '', 'redo', NULL, '{}', '{}')",
        "INSERT INTO history VALUES (-1, '', '', 'edit', NULL, '{}', '{}')",
        "INSERT INTO history VALUES (1, '', '', 'party', NULL, '{}', '{}')",
    ] {
        let document = tampered(sql).unwrap();
        assert_eq!(
            document.is_read_only(),
            Some(&ReadOnly::Damaged { lost: 0 }),
            "{sql}"
        );
        assert_eq!(*document.plan(), examples::rich());
    }
}

#[test]
fn a_step_that_cannot_be_read_is_not_taken_back() {
    let nested = "[".repeat(100_000);
    for change in [
        "nonsense",
        nested.as_str(),
        r#"{"rows":[{"before":null,"after":null}]}"#,
        r#"{"rows":[],"more":1}"#,
    ] {
        let (_folder, path) = saved();
        let tool = Connection::open(&path).unwrap();
        tool.execute(
            "INSERT INTO history VALUES (1, '', '', 'edit', NULL, '{\"id\":\"x\"}', ?1)",
            [change],
        )
        .unwrap();
        drop(tool);
        let mut document = Document::open(&path).unwrap();
        let error = document.undo(&stamp()).unwrap_err();
        assert!(["file-history-damaged", "refused"].contains(&error.code()));
        assert_eq!(*document.plan(), examples::rich());
        document.edit(&involve("C"), &stamp()).unwrap();
    }
}

#[test]
fn a_history_that_would_write_to_the_terminal() {
    let document = tampered(
        r#"INSERT INTO history VALUES
           (1, '2027-03-01T09:30:00Z', '', 'edit', NULL, '{"id":"x","args":{"a":"\u001b[2J"}}', '{}')"#,
    )
    .unwrap();
    assert_eq!(document.can_undo(), None);
    assert_eq!(code(document.history()), "file-history-damaged");
}

#[test]
fn files_of_any_length() {
    let (folder, path) = saved();
    let whole = fs::read(&path).unwrap();
    let short = folder.path().join("short.cxplan");
    for length in (0..whole.len()).step_by(509).chain(0..=101) {
        fs::write(&short, &whole[..length]).unwrap();
        let expected = if length == 0 {
            "file-empty"
        } else {
            "file-truncated"
        };
        assert_eq!(code(open_unharmed(&short)), expected, "{length} bytes");
    }
}

#[test]
fn a_file_that_grew() {
    let (_folder, path) = saved();
    OpenOptions::new()
        .append(true)
        .open(&path)
        .unwrap()
        .write_all(&[7; 4096])
        .unwrap();
    let _ = open_unharmed(&path);
}

/// Whatever bit is wrong, the file opens as a sound plan, is rescued, or is refused.
#[test]
fn bit_errors() {
    let (_folder, path) = saved();
    let whole = fs::read(&path).unwrap();
    let mut rescued = 0;
    for place in (0..200).chain((200..whole.len()).step_by(211)) {
        for bit in [0x01, 0x80] {
            overwrite(&path, place, whole[place] ^ bit);
            if let Ok(document) = open_unharmed(&path) {
                document.plan().clone().validated().unwrap();
                rescued += usize::from(document.is_read_only().is_some());
            }
            overwrite(&path, place, whole[place]);
        }
    }
    assert!(rescued > 0, "{rescued} were rescued");
    assert_eq!(fs::read(&path).unwrap(), whole);
}

#[test]
fn a_page_of_garbage_costs_only_what_was_on_it() {
    let (folder, path) = saved();
    let tool = Connection::open(&path).unwrap();
    let page: isize = tool
        .query_row(
            "SELECT rootpage FROM sqlite_schema WHERE name = 'role'",
            [],
            |row| row.get(0),
        )
        .unwrap();
    drop(tool);
    let page = page.unsigned_abs();
    for place in (page - 1) * 4096..page * 4096 {
        overwrite(&path, place, 0xAA);
    }
    let mut document = open_unharmed(&path).unwrap();
    assert!(matches!(
        document.is_read_only(),
        Some(ReadOnly::Damaged { .. })
    ));
    assert_eq!(letters(&document), "AR");
    assert_eq!(document.plan().activities(), examples::rich().activities());
    assert_eq!(code(document.edit(&involve("C"), &stamp())), "file-rescued");

    let copy = folder.path().join("copy.cxplan");
    document.save_as(&copy, false).unwrap();
    let copy = Document::open(copy).unwrap();
    assert_eq!(copy.is_read_only(), None);
    assert_eq!(copy.plan(), document.plan());
}

#[test]
fn nothing_of_what_was_readable() {
    let (_folder, path) = saved();
    let length = fs::metadata(&path).unwrap().len();
    for place in 4096..length as usize {
        overwrite(&path, place, 0xAA);
    }
    assert_eq!(code(open_unharmed(&path)), "file-damaged");
}

#[cfg(unix)]
#[test]
fn a_pipe_is_not_waited_for() {
    let folder = tempfile::tempdir().unwrap();
    let pipe = folder.path().join("plan.cxplan");
    let made = std::process::Command::new("mkfifo")
        .arg(&pipe)
        .status()
        .unwrap();
    assert!(made.success());
    assert_eq!(code(Document::open(&pipe)), "file-not-a-plan");
    assert_eq!(super::files(folder.path()), ["plan.cxplan"]);
}

/// Opens a plan in which another program did this.
fn tampered(sql: &str) -> Result<Document, crate::DocumentError> {
    let (_folder, path) = saved();
    let tool = Connection::open(&path).unwrap();
    tool.pragma_update(None, "foreign_keys", false).unwrap();
    tool.execute_batch(sql).unwrap();
    drop(tool);
    open_unharmed(&path)
}

fn overwrite(path: &Path, place: usize, byte: u8) {
    let mut file = OpenOptions::new().write(true).open(path).unwrap();
    file.seek(SeekFrom::Start(place as u64)).unwrap();
    file.write_all(&[byte]).unwrap();
}
