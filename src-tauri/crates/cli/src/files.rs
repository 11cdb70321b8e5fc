//! Reading, writing and printing, with errors that say what to do.

use std::io::{Read, Write};
use std::path::Path;

use answerable_document::Stamp;
use answerable_exchange::reading::LARGEST_FILE;
use answerable_plan::{Date, Message};

use crate::failure::Failure;

/// The whole of a file that isn't a plan.
pub fn read(path: &Path) -> Result<Vec<u8>, Failure> {
    let file = std::fs::File::open(path).map_err(cannot_read(path))?;
    read_from(file, path)
}

/// The same, or all of standard input for “-”.
pub fn read_or_input(path: &Path) -> Result<Vec<u8>, Failure> {
    if path == Path::new("-") {
        read_from(std::io::stdin().lock(), path)
    } else {
        read(path)
    }
}

fn read_from(source: impl Read, path: &Path) -> Result<Vec<u8>, Failure> {
    let mut bytes = Vec::new();
    source
        .take(LARGEST_FILE + 1)
        .read_to_end(&mut bytes)
        .map_err(cannot_read(path))?;
    if bytes.len() as u64 > LARGEST_FILE {
        let message = Message::new("cli-too-large").with("file", shown(path));
        return Err(Failure::file(
            message.with("max", (LARGEST_FILE >> 20).to_string()),
        ));
    }
    Ok(bytes)
}

fn cannot_read(path: &Path) -> impl Fn(std::io::Error) -> Failure {
    move |error| Failure::file(about("cli-cannot-read", path, &error))
}

/// Writes a file as a whole.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Failure> {
    answerable_exchange::save(path, bytes)
        .map_err(|error| Failure::file(about("cli-cannot-write", path, &error)))
}

/// Prints lines on standard output. A reader that has gone away ends the output, not the work.
pub fn print(text: &str) {
    let mut out = std::io::stdout().lock();
    let _ = writeln!(out, "{}", text.trim_end_matches('\n'));
    let _ = out.flush();
}

/// What a path looks like in a sentence.
pub fn shown(path: &Path) -> String {
    path.display().to_string()
}

fn about(id: &str, path: &Path, error: &std::io::Error) -> Message {
    Message::new(id)
        .with("file", shown(path))
        .with("problem", error.to_string())
}

/// The day it is here.
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

/// Who asks, and when.
pub fn stamp() -> Stamp {
    let author = ["USER", "USERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok());
    Stamp {
        at: jiff::Timestamp::now(),
        author: author.unwrap_or_default(),
    }
}
