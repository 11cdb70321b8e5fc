//! Choosing a format, and putting what it gives into a file.

use std::io::{self, Write};
use std::path::Path;

use answerable_plan::{Date, Plan};
use answerable_wording::Wording;

use crate::{matrix_to_csv, matrix_to_json, matrix_to_markdown, plan_to_json, plan_to_markdown};

/// A format that is text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// For other software.
    Json,
    /// For spreadsheets, which get the matrix whatever is asked for.
    Csv,
    /// For reading.
    Markdown,
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

/// The plan, or its matrix alone, in a format.
pub fn export(plan: &Plan, what: What, format: Format, today: Date, wording: &Wording) -> String {
    match (format, what) {
        (Format::Json, What::Plan) => plan_to_json(plan),
        (Format::Json, What::Matrix) => matrix_to_json(plan),
        (Format::Csv, _) => matrix_to_csv(plan, wording),
        (Format::Markdown, What::Plan) => plan_to_markdown(plan, today, wording),
        (Format::Markdown, What::Matrix) => matrix_to_markdown(plan, wording),
    }
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
