//! What a user would see: helpers to run the programs that were built, as a user runs them.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that can't go on should stop"
)]

mod calc;
mod window;

use std::ffi::OsStr;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

pub use calc::Calc;
pub use window::{Window, artefacts};

/// A program of ours, where cargo put it beside the tests.
pub fn program(name: &str) -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    let program = tests.parent().and_then(Path::parent).unwrap().join(name);
    assert!(
        program.exists(),
        "{} is not built: run make build",
        program.display()
    );
    program
}

/// A folder of its own to work in, gone afterwards.
pub struct Desk {
    folder: TempDir,
}

impl Desk {
    /// An empty folder.
    pub fn new() -> Self {
        Self {
            folder: tempfile::tempdir().unwrap(),
        }
    }

    /// A folder with the example plan in it, as `plan.cxplan`.
    pub fn with_example() -> Self {
        let desk = Self::new();
        desk.answerable(["new", "plan.cxplan", "--example"])
            .succeeds();
        desk
    }

    /// A folder with an empty plan in it, as `plan.cxplan`.
    pub fn with_blank() -> Self {
        let desk = Self::new();
        desk.answerable(["new", "plan.cxplan"]).succeeds();
        desk
    }

    /// Where a file of this folder is.
    pub fn path(&self, file: &str) -> PathBuf {
        self.folder.path().join(file)
    }

    /// What a file of this folder holds.
    pub fn read(&self, file: &str) -> Vec<u8> {
        std::fs::read(self.path(file)).unwrap()
    }

    /// Puts something into a file of this folder.
    pub fn write(&self, file: &str, bytes: impl AsRef<[u8]>) {
        std::fs::write(self.path(file), bytes).unwrap();
    }

    /// Runs `answerable` in this folder.
    pub fn answerable<S: AsRef<OsStr>>(&self, arguments: impl IntoIterator<Item = S>) -> Run {
        self.answerable_reading(arguments, "")
    }

    /// Runs `answerable` in this folder with something on standard input.
    pub fn answerable_reading<S: AsRef<OsStr>>(
        &self,
        arguments: impl IntoIterator<Item = S>,
        input: impl AsRef<[u8]>,
    ) -> Run {
        let mut child = Command::new(program("answerable"))
            .args(arguments)
            .current_dir(self.folder.path())
            .env("USER", "tester")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.as_ref().to_vec();
        let writer = std::thread::spawn(move || {
            // A program that doesn't read all of it may well have ended.
            let _ = stdin.write_all(&input);
        });
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Run(output)
    }

    /// Runs another program in this folder; its standard output, after it ended well.
    pub fn other(&self, program: &str, arguments: &[&str]) -> String {
        let output = Command::new(program)
            .args(arguments)
            .current_dir(self.folder.path())
            .output()
            .unwrap_or_else(|error| panic!("{program}: {error}"));
        let run = Run(output);
        assert_eq!(run.code(), 0, "{program}: {}{}", run.out(), run.err());
        run.out()
    }

    /// The plan in this folder as JSON.
    pub fn plan(&self) -> serde_json::Value {
        self.answerable(["export", "plan.cxplan", "out.json"])
            .succeeds();
        serde_json::from_slice::<serde_json::Value>(&self.read("out.json")).unwrap()["plan"].clone()
    }
}

impl Default for Desk {
    fn default() -> Self {
        Self::new()
    }
}

/// How a program ended and what it said.
#[derive(Debug)]
pub struct Run(Output);

impl Run {
    /// Its exit code.
    pub fn code(&self) -> i32 {
        self.0.status.code().unwrap_or(-1)
    }

    /// What it printed.
    pub fn out(&self) -> String {
        String::from_utf8_lossy(&self.0.stdout).into_owned()
    }

    /// What it complained.
    pub fn err(&self) -> String {
        String::from_utf8_lossy(&self.0.stderr).into_owned()
    }

    /// The lines it printed, as JSON.
    pub fn json(&self) -> Vec<serde_json::Value> {
        self.out()
            .lines()
            .map(|line| serde_json::from_str(line).unwrap())
            .collect()
    }

    /// What it printed, after it ended well.
    #[track_caller]
    pub fn succeeds(&self) -> String {
        assert_eq!(self.code(), 0, "{self:?}");
        self.out()
    }

    /// The one sentence it complained, after it ended with this code.
    #[track_caller]
    pub fn fails(&self, code: i32) -> String {
        assert_eq!(self.code(), code, "{self:?}");
        let complaint = self.err();
        assert_eq!(complaint.lines().count(), 1, "not one line: {complaint}");
        assert!(
            !complaint.contains('['),
            "a sentence is missing: {complaint}"
        );
        complaint
    }
}
