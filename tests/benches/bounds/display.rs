//! A display of its own, without a screen.

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use tempfile::TempDir;

const SIZE: &str = "1280x860x24";
/// How often the display is looked at, and how long for something to appear.
const GLANCE: Duration = Duration::from_millis(8);
const PATIENCE: Duration = Duration::from_secs(120);

/// A display that keeps its picture in a file, so that looking at it costs the windows on it
/// nothing.
pub struct Display {
    server: Child,
    name: String,
    folder: TempDir,
}

impl Display {
    /// An empty one, with the pointer in the middle.
    pub fn open() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", SIZE, "-fbdir"])
            .arg(folder.path())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut number = String::new();
        BufReader::new(server.stdout.take().unwrap())
            .read_line(&mut number)
            .unwrap();
        Self {
            server,
            name: format!(":{}", number.trim()),
            folder,
        }
    }

    /// A program that will run on this display.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command.env("DISPLAY", &self.name);
        command
    }

    /// Moves the pointer or presses keys, in the words of `xdotool`.
    pub fn hand(&self, moves: &[&str]) {
        let mut hand = self.command("xdotool");
        assert!(hand.args(moves).status().unwrap().success());
    }

    pub fn picture(&self) -> Picture {
        Picture(fs::read(self.folder.path().join("Xvfb_screen0")).unwrap())
    }

    /// Waits for a picture.
    pub fn until(&self, what: &str, mut is_there: impl FnMut(&Picture) -> bool) {
        let start = Instant::now();
        while !is_there(&self.picture()) {
            assert!(start.elapsed() < PATIENCE, "{what} did not appear");
            sleep(GLANCE);
        }
    }
}

impl Drop for Display {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}

/// A picture as `xwd` writes it: a header of big-endian numbers, a table of colours at twelve
/// bytes each, and four bytes for each pixel.
#[derive(PartialEq)]
pub struct Picture(Vec<u8>);

impl Picture {
    /// How many pixels have this colour, `#rrggbb`.
    pub fn pixels(&self, colour: u32) -> usize {
        let [_, red, green, blue] = colour.to_be_bytes();
        let (header, colours) = (self.number(0), self.number(19));
        self.0[header + colours * 12..]
            .chunks_exact(4)
            .filter(|pixel| pixel[..3] == [blue, green, red])
            .count()
    }

    fn number(&self, at: usize) -> usize {
        u32::from_be_bytes(self.0[at * 4..][..4].try_into().unwrap()) as usize
    }
}
