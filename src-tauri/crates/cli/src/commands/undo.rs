use std::process::ExitCode;

use answerable_document::Document;
use answerable_plan::Message;
use answerable_wording::Wording;

use crate::arguments::OneFile;
use crate::failure::Failure;
use crate::files::{print, stamp};

pub fn undo(arguments: &OneFile) -> Result<ExitCode, Failure> {
    let mut document = Document::open(&arguments.file)?;
    let step = document.undo(&stamp())?;
    say(
        step.map(|step| step.asked),
        "cli-undone",
        "cli-nothing-to-undo",
    )
}

pub fn redo(arguments: &OneFile) -> Result<ExitCode, Failure> {
    let mut document = Document::open(&arguments.file)?;
    let step = document.redo(&stamp())?;
    say(
        step.map(|step| step.asked),
        "cli-redone",
        "cli-nothing-to-redo",
    )
}

fn say(asked: Option<Message>, done: &str, nothing: &str) -> Result<ExitCode, Failure> {
    let message = match asked {
        Some(asked) => Message::new(done).with("asked", asked),
        None => Message::new(nothing),
    };
    print(&Wording::english().say(&message));
    Ok(ExitCode::SUCCESS)
}
