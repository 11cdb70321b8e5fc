//! Somebody else's matrix on its way into the plan: read, shown, agreed to. Nothing happens to the
//! plan before that.

use std::path::{Path, PathBuf};

use answerable_exchange::reading::{
    Answers, LARGEST_FILE, Question, ReadActivity, Reading, Unreadable, read,
};
use answerable_exchange::{Merging, merge};
use answerable_plan::{Edit, Message, Plan};
use answerable_wording::Wording;
use serde::Serialize;
use ts_rs::TS;
use uuid::Uuid;

use crate::problem::Problem;

/// How the names of files end that a matrix can be in, beside workbooks.
pub const OTHERS: &[&str] = &["ods", "csv", "tsv", "txt", "md", "html", "htm", "json"];

/// A file as it was understood, and what bringing it in would do.
#[derive(Debug, Default, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Understood {
    /// Where the file is, to ask about it again.
    pub path: PathBuf,
    /// What it is called.
    pub file: String,
    pub roles: Vec<String>,
    pub activities: Vec<UnderstoodActivity>,
    /// What was normalised or left out.
    pub notices: Vec<Message>,
    /// What can be read in two ways.
    pub questions: Vec<Question>,
    /// Why there is nothing to bring in, at all or before a question is answered.
    pub refused: Option<Message>,
    /// What bringing it in would do.
    pub effects: Vec<Message>,
}

/// A row of the file.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct UnderstoodActivity {
    pub title: String,
    pub section: Option<String>,
    /// The letters, role by role.
    pub letters: Vec<String>,
    /// What stands beside them, role by role.
    pub comments: Vec<String>,
}

/// Reads a file and works out what it would do to the plan.
pub async fn understand(
    plan: Plan,
    path: PathBuf,
    answers: Answers,
) -> Result<Understood, Problem> {
    tauri::async_runtime::spawn_blocking(move || understood(&plan, path, &answers)).await?
}

/// The edit that brings a file into the plan.
pub async fn edit(plan: Plan, path: PathBuf, answers: Answers) -> Result<Edit, Problem> {
    let edit = move || {
        let reading =
            reading(&path, &answers)?.map_err(|unreadable| Problem::because(&unreadable.reason))?;
        merging(&reading, &path, &plan).map(|merging| merging.edit)
    };
    tauri::async_runtime::spawn_blocking(edit).await?
}

fn understood(plan: &Plan, path: PathBuf, answers: &Answers) -> Result<Understood, Problem> {
    let (reading, refused, questions) = match reading(&path, answers)? {
        Ok(reading) => (reading, None, None),
        Err(Unreadable { reason, questions }) => {
            (Reading::default(), Some(reason), Some(questions))
        }
    };
    let effects = match &refused {
        None => merging(&reading, &path, plan)?.summary.in_words(),
        Some(_) => Vec::new(),
    };
    let rows = reading.activities.iter();
    Ok(Understood {
        file: name(&path),
        path,
        activities: rows.map(|row| shown(row, &reading.roles)).collect(),
        roles: reading.roles,
        notices: reading.notices,
        questions: questions.unwrap_or(reading.questions),
        refused,
        effects,
    })
}

fn shown(row: &ReadActivity, roles: &[String]) -> UnderstoodActivity {
    let letters = |role| row.cells.get(role).map(ToString::to_string);
    let comment = |role| row.comments.get(role).cloned();
    UnderstoodActivity {
        title: row.title.clone(),
        section: row.section.clone(),
        letters: roles
            .iter()
            .map(letters)
            .map(Option::unwrap_or_default)
            .collect(),
        comments: roles
            .iter()
            .map(comment)
            .map(Option::unwrap_or_default)
            .collect(),
    }
}

fn reading(path: &Path, answers: &Answers) -> Result<Result<Reading, Unreadable>, Problem> {
    let unread = |error| Problem::unread(path, &error);
    let length = std::fs::metadata(path).map_err(unread)?.len();
    if length > LARGEST_FILE {
        let message = Message::new("cli-too-large").with("file", name(path));
        return Err(Problem::because(
            &message.with("max", (LARGEST_FILE >> 20).to_string()),
        ));
    }
    let bytes = std::fs::read(path).map_err(unread)?;
    Ok(read(&name(path), &bytes, answers))
}

fn merging(reading: &Reading, path: &Path, plan: &Plan) -> Result<Merging, Problem> {
    let (name, wording) = (name(path), Wording::english());
    Ok(merge(reading, &name, plan, wording, &mut Uuid::now_v7)?)
}

fn name(path: &Path) -> String {
    let name = path.file_name().unwrap_or_default();
    name.to_string_lossy().into_owned()
}
