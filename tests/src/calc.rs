//! LibreOffice Calc, the real program, where it is installed.

#![allow(
    clippy::print_stderr,
    reason = "a test that was left out should say so"
)]

use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime};

use crate::Desk;

/// How long Calc may take to start, and to save.
const PATIENCE: Duration = Duration::from_secs(60);

/// A spreadsheet that is open in Calc's window, driven by keys.
pub struct Calc<'a> {
    desk: &'a Desk,
    file: &'a str,
    program: Child,
}

impl<'a> Calc<'a> {
    /// Whether Calc is there. Where it isn't, it says that a test is left out.
    pub fn is_installed() -> bool {
        let mut version = Command::new("soffice");
        let version = version.arg("--version").stdout(Stdio::null()).status();
        let there = version.is_ok_and(|status| status.success());
        if !there {
            eprintln!("left out: LibreOffice is not installed");
        }
        there
    }

    /// Has Calc do something without a window.
    pub fn run(desk: &Desk, arguments: &[&str]) {
        let settings = settings(desk);
        desk.other(
            "soffice",
            &[&[settings.as_str(), "--headless"], arguments].concat(),
        );
    }

    /// Opens a spreadsheet of the desk in a window, which then has the keyboard.
    pub fn open(desk: &'a Desk, file: &'a str) -> Self {
        let program = Command::new("soffice")
            .args([&settings(desk), "--norestore", "--nologo", "--calc", file])
            .current_dir(desk.path(""))
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .process_group(0)
            .spawn()
            .unwrap();
        let calc = Self {
            desk,
            file,
            program,
        };
        calc.turn_to(file);
        calc
    }

    /// Waits for a window or a dialog of this title, and gives it the keyboard.
    pub fn turn_to(&self, title: &str) {
        let find = ["search", "--sync", "--onlyvisible", "--name", title];
        let windows = self.desk.other("xdotool", &find);
        let window = windows.lines().next().unwrap_or_default();
        let focus = ["windowfocus", "--sync", window];
        self.desk.other("xdotool", &focus);
    }

    /// Presses keys, as xdotool calls them: `ctrl+shift+End`.
    pub fn press(&self, keys: &[&str]) {
        self.desk.other("xdotool", &[&["key"], keys].concat());
    }

    /// Saves what was changed. Calc does one thing after the other: when the file is written,
    /// everything that was asked before is done.
    pub fn save(&self) {
        let before = self.saved_at();
        self.press(&["ctrl+s"]);
        let deadline = Instant::now() + PATIENCE;
        while self.saved_at() == before {
            assert!(Instant::now() < deadline, "Calc does not save");
            std::thread::park_timeout(Duration::from_millis(10));
        }
    }

    fn saved_at(&self) -> Option<SystemTime> {
        let file = std::fs::metadata(self.desk.path(self.file));
        file.and_then(|file| file.modified()).ok()
    }
}

impl Drop for Calc<'_> {
    fn drop(&mut self) {
        let group = format!("-{}", self.program.id());
        let _ = Command::new("kill").args(["-KILL", "--", &group]).status();
        let _ = self.program.wait();
    }
}

/// Settings of the desk's own, so that nothing is asked and nobody's are touched.
fn settings(desk: &Desk) -> String {
    let folder = desk.path("settings");
    format!("-env:UserInstallation=file://{}", folder.display())
}
