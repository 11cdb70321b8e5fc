//! The plan as a document for people who don't have the application: a PDF that a board can read
//! on paper and a screen reader can read aloud.
//!
//! `view` works out what each page says, the templates lay it out, and `print` sets it with Typst
//! inside this process, from bundled fonts. What a user wrote only ever enters as data.

mod fonts;
mod legible;
mod print;
mod replaced;
#[cfg(test)]
mod tests;
mod view;
mod world;

use answerable_plan::{Date, Findings, Message, Plan};
use answerable_wording::Wording;
use serde::Serialize;

pub use replaced::Replaced;

use print::print;
use view::{Matrix, MatrixView, PlanView, Writer};
use world::Template;

/// Matrices with more cells than this are not printed: nobody reads them on paper, and setting
/// them takes a minute and gigabytes of memory.
pub const MOST_CELLS: usize = 60_000;

/// A finished document.
#[derive(Debug)]
pub struct Pdf {
    /// The file.
    pub bytes: Vec<u8>,
    /// What in the plan has characters that no bundled font has. Each such character is printed
    /// as �.
    pub replaced: Vec<Replaced>,
}

impl Pdf {
    fn of(
        writer: &Writer<'_>,
        template: Template,
        view: &impl Serialize,
    ) -> Result<Self, ReportError> {
        let printed = print(template, view, writer.today)?;
        Ok(Self {
            bytes: printed.bytes,
            replaced: Replaced::all(writer.plan, &printed.illegible, writer.wording),
        })
    }
}

/// Why there is no document.
#[derive(Debug, thiserror::Error)]
pub enum ReportError {
    /// The matrix has more than [`MOST_CELLS`].
    #[error("the matrix has {activities} activities and {roles} roles, too many to print")]
    TooLarge {
        /// Its rows.
        activities: usize,
        /// Its columns.
        roles: usize,
    },
    /// Something that should not happen, whatever the plan says.
    #[error("the document could not be set: {0}")]
    Failed(String),
}

impl ReportError {
    fn failed(why: impl std::fmt::Display) -> Self {
        Self::Failed(why.to_string())
    }

    /// The same, as a message for `wording`.
    pub fn message(&self) -> Message {
        match self {
            Self::TooLarge { activities, roles } => Message::new("report-too-large")
                .with("activities", *activities)
                .with("roles", *roles)
                .with("most", MOST_CELLS),
            Self::Failed(why) => Message::new("report-failed").with("why", why.as_str()),
        }
    }
}

/// The whole plan as a PDF.
///
/// # Errors
/// When the matrix is too large to print.
pub fn pdf(
    plan: &Plan,
    findings: &Findings,
    today: Date,
    wording: &Wording,
) -> Result<Pdf, ReportError> {
    fits(plan)?;
    let writer = Writer {
        plan,
        findings,
        today,
        wording,
    };
    Pdf::of(&writer, Template::Plan, &PlanView::of(&writer))
}

/// The matrix alone as a PDF.
///
/// # Errors
/// When the matrix is too large to print.
pub fn matrix_pdf(
    plan: &Plan,
    findings: &Findings,
    today: Date,
    wording: &Wording,
) -> Result<Pdf, ReportError> {
    fits(plan)?;
    let writer = Writer {
        plan,
        findings,
        today,
        wording,
    };
    Pdf::of(&writer, Template::Matrix, &MatrixView::of(&writer))
}

fn fits(plan: &Plan) -> Result<(), ReportError> {
    if Matrix::cells(plan) > MOST_CELLS {
        let (activities, roles) = (plan.activities().len(), plan.roles().len());
        return Err(ReportError::TooLarge { activities, roles });
    }
    Ok(())
}
