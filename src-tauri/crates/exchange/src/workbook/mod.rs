//! The matrix as a workbook that people go on working with: the matrix, what is open in it, and
//! what its letters mean. All that is written is text; there are no formulas and no links.

mod grid;
mod letters;
mod measures;
mod questions;
mod rules;
mod style;

use answerable_plan::{Date, Findings, Message, Plan};
use answerable_wording::Wording;
use rust_xlsxwriter::{DocProperties, Workbook, XlsxError};

use crate::legend::Legend;
use crate::matrix::Matrix;

/// Why there is no workbook of a plan.
#[derive(Debug, thiserror::Error)]
#[error(transparent)]
pub struct NoWorkbook(#[from] XlsxError);

impl NoWorkbook {
    /// What happened and what to do about it.
    pub fn message(&self) -> Message {
        Message::new("sheet-failed").with("why", self.0.to_string())
    }
}

/// Writes the matrix as an XLSX file. The same plan gives the same bytes all day.
///
/// # Errors
/// When the matrix has more rows or columns than a sheet.
pub fn matrix_to_workbook(
    plan: &Plan,
    findings: &Findings,
    today: Date,
    wording: &Wording,
) -> Result<Vec<u8>, NoWorkbook> {
    let matrix = Matrix::of(plan);
    let legend = Legend::of(plan, wording);
    let mut book = Workbook::new();
    let properties = DocProperties::new()
        .set_title(plan.about().title.as_str())
        .set_company(plan.about().organisation.as_str())
        .set_creation_datetime(&today);
    book.set_properties(&properties);
    grid::write(book.add_worksheet(), &matrix, &legend, today, wording)?;
    questions::write(book.add_worksheet(), plan, findings, today, wording)?;
    letters::write(book.add_worksheet(), &legend, today, wording)?;
    Ok(book.save_to_buffer()?)
}
