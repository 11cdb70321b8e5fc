//! Choosing a format, and putting what it gives into a file.

use std::io::{self, Write};
use std::path::Path;

use answerable_plan::{Date, Findings, Plan};
use answerable_wording::Wording;

use crate::{
    NoWorkbook, matrix_to_csv, matrix_to_html, matrix_to_json, matrix_to_markdown,
    matrix_to_workbook, plan_to_json, plan_to_markdown,
};

/// A format that a plan can be written in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For other software.
    Json,
    /// For other software's tables.
    Csv,
    /// For reading in a text.
    Markdown,
    /// For reading in a browser.
    Html,
    /// For working on in a spreadsheet.
    Workbook,
}

impl Format {
    /// Whether a file of this format holds the matrix alone, whatever is asked for.
    pub fn is_matrix(self) -> bool {
        matches!(self, Self::Csv | Self::Html | Self::Workbook)
    }
}

/// How much of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum What {
    /// All of it.
    Plan,
    /// Who is involved in what.
    Matrix,
}

/// The plan, or its matrix alone, in a format. The findings are those of the plan on that day,
/// which whoever has it open knows already.
///
/// # Errors
/// When the matrix is too large for a workbook.
pub fn export(
    plan: &Plan,
    findings: &Findings,
    what: What,
    format: Format,
    today: Date,
    wording: &Wording,
) -> Result<Vec<u8>, NoWorkbook> {
    let text = match (format, what) {
        (Format::Workbook, _) => return matrix_to_workbook(plan, findings, today, wording),
        (Format::Html, _) => matrix_to_html(plan, today, wording),
        (Format::Json, What::Plan) => plan_to_json(plan),
        (Format::Json, What::Matrix) => matrix_to_json(plan, wording),
        (Format::Csv, _) => matrix_to_csv(plan, wording),
        (Format::Markdown, What::Plan) => plan_to_markdown(plan, findings, today, wording),
        (Format::Markdown, What::Matrix) => matrix_to_markdown(plan, wording),
    };
    Ok(text.into_bytes())
}

/// Writes a file as a whole: whoever looks sees the old one or the new one, never half of it.
///
/// # Errors
/// When the folder can't be written or the disk is full. What was in its place is still there.
pub fn save(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut new = tempfile::Builder::new();
    // Like any other new file, not private as temporary files are.
    #[cfg(unix)]
    new.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut new = new.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    new.write_all(bytes)?;
    new.as_file().sync_all()?;
    new.persist(file)?;
    Ok(())
}
