use std::io::BufRead;
use std::process::ExitCode;

use answerable_document::Document;
use answerable_plan::{Edit, Findings, Message, Severity};
use answerable_wording::Wording;
use serde_json::{Map, Value, json};
use uuid::Uuid;

use crate::arguments;
use crate::failure::{Failure, code};
use crate::files::{print, stamp, today};

/// Carries out each line and replies to it. A line that is refused changes nothing and does not
/// keep the next ones from being tried; what keeps the file from being written does.
pub fn run(arguments: &arguments::Edit) -> Result<ExitCode, Failure> {
    let mut document = Document::open(&arguments.file)?;
    let mut findings = Findings::of(document.plan(), today());
    let mut all_done = true;
    for line in std::io::stdin().lock().lines() {
        let line = line.unwrap_or_default();
        if line.trim().is_empty() {
            continue;
        }
        match carry_out(&line, &mut document, &mut findings) {
            Ok(reply) => print(&reply.to_string()),
            Err(refusal) => {
                all_done = false;
                print(&refused(&refusal.message).to_string());
                if refusal.code == code::FILE {
                    return Err(refusal);
                }
            }
        }
    }
    Ok(if all_done {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(code::REFUSED)
    })
}

fn carry_out(
    line: &str,
    document: &mut Document,
    findings: &mut Findings,
) -> Result<Value, Failure> {
    let (edit, id) = read_edit(line)?;
    let step = document.edit(&edit, &stamp())?;
    findings.update(document.plan(), &step.change);
    let mut reply = json!({
        "ok": true,
        "seq": step.seq,
        "changed": !step.change.is_empty(),
        "asked": Wording::english().say(&step.asked),
        "findings": counts(findings),
    });
    if let (Some(id), Some(reply)) = (id, reply.as_object_mut()) {
        reply.insert("id".to_owned(), id);
    }
    Ok(reply)
}

fn counts(findings: &Findings) -> Value {
    let count = |severity| findings.count(severity);
    json!({
        "errors": count(Severity::Error),
        "warnings": count(Severity::Warning),
        "questions": count(Severity::Question),
    })
}

fn refused(message: &Message) -> Value {
    json!({ "ok": false, "code": message.id, "message": Wording::english().say(message) })
}

/// Reads an edit, and gives ids to what it adds where the line leaves them out. Also returns the
/// id of what is added.
fn read_edit(line: &str) -> Result<(Edit, Option<Value>), Failure> {
    let not_an_edit = |problem: serde_json::Error| Failure {
        code: code::REFUSED,
        message: Message::new("cli-not-an-edit").with("problem", problem.to_string()),
    };
    let mut json: Value = serde_json::from_str(line).map_err(not_an_edit)?;
    let mut id = None;
    if let Some(object) = json.as_object_mut() {
        give_ids(object);
        id = object.get("id").cloned();
    }
    Ok((serde_json::from_value(json).map_err(not_an_edit)?, id))
}

fn give_ids(edit: &mut Map<String, Value>) {
    let name = edit
        .get("edit")
        .and_then(Value::as_str)
        .unwrap_or_default()
        .to_owned();
    let mut give = |field: &str| {
        edit.entry(field)
            .or_insert_with(|| Uuid::now_v7().to_string().into());
    };
    if name.starts_with("add") || name == "appoint" {
        give("id");
    }
    if name == "appoint" {
        give("leader");
    }
    if let Some(Value::Array(edits)) = edit.get_mut("edits") {
        edits
            .iter_mut()
            .filter_map(Value::as_object_mut)
            .for_each(give_ids);
    }
}
