//! Another process that has a document open.

use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};

use super::{involve, stamp};
use crate::Document;

const ACT: &str = "ANSWERABLE_TEST_ACT";
const FILE: &str = "ANSWERABLE_TEST_FILE";

/// A process of its own that was started and has come to the point its act leads to. It stays
/// there until it is killed.
pub struct Process(Child);

impl Process {
    pub fn start(act: &str, file: &Path) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command.args(["--exact", "tests::child::act", "--ignored", "--nocapture"]);
        Self::of(command, act, file)
    }

    /// The same, in a process that can't make any file longer than this many bytes.
    pub fn start_within(limit: u64, act: &str, file: &Path) -> Self {
        let mut command = Command::new("sh");
        // A signal would come before the error that we are after.
        command
            .arg("-c")
            .arg("trap '' XFSZ; ulimit -f \"$1\"; shift; exec \"$@\"")
            .args(["sh", &(limit / 512).to_string()])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", "tests::child::act", "--ignored", "--nocapture"]);
        Self::of(command, act, file)
    }

    fn of(mut command: Command, act: &str, file: &Path) -> Self {
        let command = command.env(ACT, act).env(FILE, file);
        let mut child = command
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        assert!(
            lines.any(|line| line.unwrap().ends_with("ready")),
            "the process came to its point"
        );
        Self(child)
    }

    pub fn id(&self) -> u32 {
        self.0.id()
    }

    pub fn kill(mut self) {
        self.0.kill().unwrap();
        self.0.wait().unwrap();
    }
}

/// What the other process does. Does nothing when it is started by hand.
#[test]
#[ignore = "is started by other tests"]
fn act() {
    let (Ok(act), Ok(file)) = (std::env::var(ACT), std::env::var(FILE)) else {
        return;
    };
    let _open = match act.as_str() {
        "hold" => hold(&file),
        "break off" => break_off(&file),
        "write too much" => write_too_much(&file),
        "try to write" => try_to_write(&file),
        other => panic!("no such act: {other}"),
    };
    println!("ready");
    std::io::stdin().read_line(&mut String::new()).unwrap();
}

fn hold(file: &str) -> Option<Document> {
    let document = Document::open(file).unwrap();
    assert_eq!(document.is_read_only(), None);
    Some(document)
}

/// Stops in the middle of a transaction of which a part is in the file.
fn break_off(file: &str) -> Option<Document> {
    let document = Document::open(file).unwrap();
    document
        .connection
        .execute_batch("BEGIN; UPDATE activity SET title = 'half'")
        .unwrap();
    document.connection.cache_flush().unwrap();
    Some(document)
}

/// Edits until the file can't grow any more, and then finds everything as it was.
fn write_too_much(file: &str) -> Option<Document> {
    let mut document = Document::open(file).unwrap();
    for n in 0.. {
        let before = document.plan().clone();
        let edit = involve(if n % 2 == 0 { "C" } else { "I" });
        let Err(error) = document.edit(&edit, &stamp()) else {
            assert!(n < 10_000, "the file stops growing");
            continue;
        };
        assert_eq!(error.code(), "file-failed");
        assert_eq!(*document.plan(), before);
        break;
    }
    Some(document)
}

/// Finds that another process is in the middle of writing.
fn try_to_write(file: &str) -> Option<Document> {
    let other = rusqlite::Connection::open(file).unwrap();
    other.busy_timeout(std::time::Duration::ZERO).unwrap();
    let began = other.execute_batch("BEGIN IMMEDIATE");
    let code = began.unwrap_err().sqlite_error_code();
    assert_eq!(code, Some(rusqlite::ErrorCode::DatabaseBusy));
    None
}
