use std::path::Path;
use std::process::ExitCode;

use answerable_document::Document;
use answerable_exchange::reading::{Reading, reading_to_text};
use answerable_exchange::{Merging, Summary, merge, plan_from_json};
use answerable_plan::{BadText, Edit, Message, Plan, Title};
use answerable_wording::Wording;
use uuid::Uuid;

use crate::arguments::{Format, Import};
use crate::commands::new::blank;
use crate::commands::read::{answered, answers, refused};
use crate::failure::{Failure, code};
use crate::files::{print, read, shown, stamp};

pub fn run(arguments: &Import) -> Result<ExitCode, Failure> {
    let bytes = read(&arguments.source)?;
    match plan_from_json(&bytes) {
        Ok(plan) => whole_plan(arguments, plan),
        Err(bad) => match answered(
            &name(&arguments.source),
            &bytes,
            &answers(&arguments.answers)?,
        )? {
            Ok(reading) => matrix(arguments, &reading),
            Err(_) if is_json(&arguments.source) => Err(Failure::file(bad.message())),
            Err(unreadable) => refused(&unreadable, Format::Text),
        },
    }
}

/// An export of ours takes the place of all that the plan holds.
fn whole_plan(arguments: &Import, plan: Plan) -> Result<ExitCode, Failure> {
    if arguments.preview {
        return Err(Failure::usage(Message::new("cli-no-preview")));
    }
    if arguments.file.exists() {
        let source = Title::new(&name(&arguments.source)).map_err(not_a_name)?;
        let plan = Box::new(plan);
        Document::open(&arguments.file)?.edit(&Edit::Import { source, plan }, &stamp())?;
    } else {
        Document::create(&arguments.file, &plan)?;
    }
    Ok(imported(arguments))
}

/// A matrix is laid over what the plan holds.
fn matrix(arguments: &Import, reading: &Reading) -> Result<ExitCode, Failure> {
    if arguments.preview {
        let plan = match arguments.file.exists() {
            true => Document::open(&arguments.file)?.plan().clone(),
            false => blank(None, None)?,
        };
        preview(reading, &merging(arguments, reading, &plan)?.summary);
        return Ok(ExitCode::SUCCESS);
    }
    if arguments.file.exists() {
        let mut document = Document::open(&arguments.file)?;
        let merging = merging(arguments, reading, document.plan())?;
        document.edit(&merging.edit, &stamp())?;
    } else {
        let plan = blank(None, None)?;
        let edit = merging(arguments, reading, &plan)?.edit;
        Document::create(&arguments.file, &after(plan, &edit)?)?;
    }
    Ok(imported(arguments))
}

fn merging(arguments: &Import, reading: &Reading, plan: &Plan) -> Result<Merging, Failure> {
    let (name, wording) = (name(&arguments.source), Wording::english());
    merge(reading, &name, plan, wording, &mut Uuid::now_v7).map_err(not_a_name)
}

fn after(mut plan: Plan, edit: &Edit) -> Result<Plan, Failure> {
    let changed = edit.on(&plan).and_then(|change| plan.apply(&change));
    match changed {
        Ok(()) => Ok(plan),
        Err(refusal) => Err(Failure {
            code: code::REFUSED,
            message: refusal.0,
        }),
    }
}

/// Prints the matrix as understood, then what it would do.
fn preview(reading: &Reading, summary: &Summary) {
    let wording = Wording::english();
    print(&reading_to_text(reading));
    print("");
    for message in reading.notices.iter().chain(&summary.in_words()) {
        print(&wording.say(message));
    }
}

fn imported(arguments: &Import) -> ExitCode {
    let imported = Message::new("cli-imported")
        .with("source", shown(&arguments.source))
        .with("file", shown(&arguments.file));
    print(&Wording::english().say(&imported));
    ExitCode::SUCCESS
}

fn name(path: &Path) -> String {
    path.file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned()
}

fn is_json(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("json"))
}

fn not_a_name(bad: BadText) -> Failure {
    Failure::usage(bad.message())
}
