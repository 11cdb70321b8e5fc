use std::fmt::Write;
use std::process::ExitCode;

use answerable_exchange::reading::{
    Answers, Question, Reading, Unreadable, astray, read, reading_to_text,
};
use answerable_plan::Message;
use answerable_wording::Wording;
use serde_json::{Value, json};

use crate::arguments::{Format, Read};
use crate::failure::Failure;
use crate::files;

pub fn run(arguments: &Read) -> Result<ExitCode, Failure> {
    let answers = answers(&arguments.answers)?;
    let bytes = files::read(&arguments.source)?;
    let name = arguments.source.file_name().unwrap_or_default();
    match (
        answered(&name.to_string_lossy(), &bytes, &answers)?,
        arguments.format,
    ) {
        (Ok(reading), Format::Text) => files::print(&as_text(&reading)),
        (Ok(reading), Format::Json) => files::print(&as_json(&reading).to_string()),
        (Err(refusal), format) => return refused(&refusal, format),
    }
    Ok(ExitCode::SUCCESS)
}

/// What was answered, each as QUESTION=CHOICE.
pub fn answers(given: &[String]) -> Result<Answers, Failure> {
    let answer = |given: &String| match given.split_once('=') {
        Some((question, choice)) => Ok((question.to_owned(), choice.to_owned())),
        None => {
            let message = Message::new("cli-not-an-answer").with("answer", given.as_str());
            Err(Failure::usage(message))
        }
    };
    given.iter().map(answer).collect()
}

/// Reads a matrix. An answer that answers nothing is a mistake of whoever typed it.
pub fn answered(
    name: &str,
    bytes: &[u8],
    answers: &Answers,
) -> Result<Result<Reading, Unreadable>, Failure> {
    let outcome = read(name, bytes, answers);
    match astray(answers, &outcome) {
        Some(message) => Err(Failure::usage(message)),
        None => Ok(outcome),
    }
}

/// The reason goes to standard error, what would settle it to standard output.
pub fn refused(refusal: &Unreadable, format: Format) -> Result<ExitCode, Failure> {
    match format {
        Format::Json => {
            let reason = Wording::english().say(&refusal.reason);
            let questions = questions(&refusal.questions);
            let refused = json!({ "refused": true, "reason": reason, "questions": questions });
            files::print(&refused.to_string());
        }
        Format::Text if !refusal.questions.is_empty() => {
            files::print(&choices(&refusal.questions));
        }
        Format::Text => {}
    }
    Err(Failure::file(refusal.reason.clone()))
}

fn as_text(reading: &Reading) -> String {
    let wording = Wording::english();
    let mut text = reading_to_text(reading);
    if !reading.notices.is_empty() {
        // Writing to memory can't fail.
        let _ = writeln!(text, "\n{}", wording.text("cli-read-notices"));
        for notice in &reading.notices {
            let _ = writeln!(text, "  {}", wording.say(notice));
        }
    }
    if !reading.questions.is_empty() {
        let _ = writeln!(text, "\n{}", wording.text("cli-read-questions"));
        text.push_str(&choices(&reading.questions));
    }
    text
}

fn choices(questions: &[Question]) -> String {
    let wording = Wording::english();
    let mut text = String::new();
    for question in questions {
        let _ = writeln!(text, "  {}", wording.say(&question.question));
        for choice in &question.choices {
            let answer = Message::new("cli-read-answer")
                .with("question", question.id.as_str())
                .with("choice", choice.id.as_str());
            let label = if question.is(&choice.id) {
                Message::new("cli-read-chosen").with("label", choice.label.clone())
            } else {
                choice.label.clone()
            };
            let _ = writeln!(
                text,
                "    {}  {}",
                wording.say(&answer),
                wording.say(&label)
            );
        }
    }
    text
}

fn as_json(reading: &Reading) -> Value {
    let wording = Wording::english();
    let sentences = |messages: &[Message]| -> Vec<String> {
        messages
            .iter()
            .map(|message| wording.say(message))
            .collect()
    };
    json!({
        "roles": reading.roles,
        "activities": reading.activities,
        "scheme": reading.scheme,
        "legend": reading.legend,
        "notices": sentences(&reading.notices),
        "questions": questions(&reading.questions),
    })
}

fn questions(questions: &[Question]) -> Vec<Value> {
    let wording = Wording::english();
    let question = |question: &Question| {
        let choices = question.choices.iter();
        let choices =
            choices.map(|choice| json!({ "id": choice.id, "label": wording.say(&choice.label) }));
        json!({
            "id": question.id,
            "question": wording.say(&question.question),
            "choices": choices.collect::<Vec<_>>(),
            "chosen": question.chosen,
        })
    };
    questions.iter().map(question).collect()
}
