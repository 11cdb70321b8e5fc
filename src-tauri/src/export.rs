//! Writing the plan in another format, away from the thread that serves the page.

use std::path::{Path, PathBuf};

use answerable_exchange::{Format, What, export as text, save};
use answerable_plan::{Findings, Message, Plan};
use answerable_report::{Pdf, matrix_pdf, pdf};
use answerable_wording::Wording;
use serde::Deserialize;

use crate::desk::today;
use crate::problem::Problem;
use crate::wire::Exported;

/// The kind of file.
#[derive(Clone, Copy, Debug, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[ts(rename = "ExportKind")]
pub enum Kind {
    Pdf,
    Json,
    Csv,
    Md,
}

impl Kind {
    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Md => "md",
        }
    }
}

/// Writes the plan into a file.
pub async fn export(
    plan: Plan,
    kind: Kind,
    what: What,
    path: PathBuf,
) -> Result<Exported, Problem> {
    tauri::async_runtime::spawn_blocking(move || write(&plan, kind, what, &path)).await?
}

fn write(plan: &Plan, kind: Kind, what: What, path: &Path) -> Result<Exported, Problem> {
    let as_text = |format| text(plan, what, format, today(), Wording::english()).into_bytes();
    let (bytes, notices) = match kind {
        Kind::Pdf => printed(plan, what)?,
        Kind::Json => (as_text(Format::Json), Vec::new()),
        Kind::Csv => (as_text(Format::Csv), Vec::new()),
        Kind::Md => (as_text(Format::Markdown), Vec::new()),
    };
    save(path, &bytes).map_err(|error| Problem::unwritten(path, &error))?;
    Ok(Exported {
        path: path.to_string_lossy().into_owned(),
        notices,
    })
}

fn printed(plan: &Plan, what: What) -> Result<(Vec<u8>, Vec<Message>), Problem> {
    let findings = Findings::of(plan, today());
    let print = match what {
        What::Plan => pdf,
        What::Matrix => matrix_pdf,
    };
    let Pdf { bytes, replaced } = print(plan, &findings, today(), Wording::english())
        .map_err(|error| Problem::because(&error.message()))?;
    Ok((
        bytes,
        replaced.iter().map(|replaced| replaced.message()).collect(),
    ))
}
