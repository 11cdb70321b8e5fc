//! Writing the plan in another format, away from the thread that serves the page.

use std::path::{Path, PathBuf};

use answerable_exchange::{Format, What, export as in_format, save};
use answerable_plan::Message;
use answerable_report::{Pdf, matrix_pdf, pdf};
use answerable_wording::Wording;
use serde::Deserialize;

use crate::desk::{Checked, today};
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
    Html,
    Xlsx,
}

impl Kind {
    /// How names of such files end.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Md => "md",
            Self::Html => "html",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Writes the plan into a file.
pub async fn export(
    checked: Checked,
    kind: Kind,
    what: What,
    path: PathBuf,
) -> Result<Exported, Problem> {
    tauri::async_runtime::spawn_blocking(move || write(&checked, kind, what, &path)).await?
}

fn write(checked: &Checked, kind: Kind, what: What, path: &Path) -> Result<Exported, Problem> {
    let format = match kind {
        Kind::Pdf => None,
        Kind::Json => Some(Format::Json),
        Kind::Csv => Some(Format::Csv),
        Kind::Md => Some(Format::Markdown),
        Kind::Html => Some(Format::Html),
        Kind::Xlsx => Some(Format::Workbook),
    };
    let (bytes, notices) = match format {
        None => printed(checked, what)?,
        Some(format) => (written(checked, what, format)?, Vec::new()),
    };
    save(path, &bytes).map_err(|error| Problem::unwritten(path, &error))?;
    Ok(Exported {
        path: path.to_string_lossy().into_owned(),
        notices,
    })
}

fn written(checked: &Checked, what: What, format: Format) -> Result<Vec<u8>, Problem> {
    let Checked { plan, findings } = checked;
    in_format(plan, findings, what, format, today(), Wording::english())
        .map_err(|error| Problem::because(&error.message()))
}

fn printed(checked: &Checked, what: What) -> Result<(Vec<u8>, Vec<Message>), Problem> {
    let Checked { plan, findings } = checked;
    let print = match what {
        What::Plan => pdf,
        What::Matrix => matrix_pdf,
    };
    let Pdf { bytes, replaced } = print(plan, findings, today(), Wording::english())
        .map_err(|error| Problem::because(&error.message()))?;
    Ok((
        bytes,
        replaced.iter().map(|replaced| replaced.message()).collect(),
    ))
}
