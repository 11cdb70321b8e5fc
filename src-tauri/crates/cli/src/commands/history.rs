use std::process::ExitCode;

use answerable_document::{Document, Entry, Kind};
use answerable_plan::Message;
use answerable_wording::Wording;
use serde_json::{Value, json};

use crate::arguments::{Format, History};
use crate::failure::Failure;
use crate::files::print;

pub fn run(arguments: &History) -> Result<ExitCode, Failure> {
    let document = Document::open(&arguments.file)?;
    let entries = document.history()?;
    match arguments.format {
        Format::Text => entries.iter().for_each(|entry| print(&as_text(entry))),
        Format::Json => {
            let entries: Value = entries.iter().map(as_json).collect();
            print(&entries.to_string());
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn as_text(entry: &Entry) -> String {
    let id = match entry.kind {
        Kind::Edit => "cli-history-edit",
        Kind::Undo => "cli-history-undo",
        Kind::Redo => "cli-history-redo",
    };
    let sentence = Message::new(id).with("asked", entry.asked.clone());
    let sentence = Wording::english().say(&sentence);
    let at = entry.at.strftime("%Y-%m-%d %H:%M");
    format!("{:>5}  {at} UTC  {}  {sentence}", entry.seq, entry.author)
}

fn as_json(entry: &Entry) -> Value {
    json!({
        "seq": entry.seq,
        "at": entry.at.to_string(),
        "author": entry.author,
        "kind": entry.kind,
        "asked": Wording::english().say(&entry.asked),
    })
}
