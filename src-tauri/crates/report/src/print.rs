//! Sets the data of a report and makes a PDF of it.

use answerable_plan::Date;
use serde::Serialize;
use typst::comemo;
use typst::diag::SourceDiagnostic;
use typst::foundations::Smart;
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards, Timestamp};

use crate::ReportError;
use crate::legible::{Illegible, boxes, legible, missing};
use crate::world::{Desk, Template, datetime};

/// Marks that don't go with their letters only show when they are set, and replacing them may leave
/// others that show the next time. More rounds than this are never needed.
const ROUNDS: usize = 8;

/// A report on paper.
pub struct Printed {
    /// The PDF.
    pub bytes: Vec<u8>,
    /// What had to be replaced in it.
    pub illegible: Illegible,
}

/// Prints `view` as the template says.
pub fn print(
    template: Template,
    view: &impl Serialize,
    today: Date,
) -> Result<Printed, ReportError> {
    let printed = set_legibly(template, view, today).and_then(|(document, illegible)| {
        let bytes = export(&document, today)?;
        Ok(Printed { bytes, illegible })
    });
    // Typst remembers what it has set. The next report is another one, and memory is not ours.
    comemo::evict(0);
    printed
}

/// Sets `view` with everything replaced that can't be printed, and says what that is.
pub fn set_legibly(
    template: Template,
    view: &impl Serialize,
    today: Date,
) -> Result<(PagedDocument, Illegible), ReportError> {
    let data = serde_json::to_value(view).map_err(ReportError::failed)?;
    let mut illegible = missing(&data);
    for _ in 0..ROUNDS {
        let json = legible(&data, &illegible).to_string();
        let document = set(template, json, today)?;
        let found = boxes(&document);
        if found.is_subset(&illegible) {
            return Ok((document, illegible));
        }
        illegible.extend(found);
    }
    Err(ReportError::failed("some characters could not be replaced"))
}

fn set(template: Template, json: String, today: Date) -> Result<PagedDocument, ReportError> {
    let desk = Desk::new(template, json, today)
        .ok_or_else(|| ReportError::failed("a template has no path"))?;
    typst::compile(&desk)
        .output
        .map_err(|errors| ReportError::failed(in_words(&errors)))
}

fn export(document: &PagedDocument, today: Date) -> Result<Vec<u8>, ReportError> {
    let standards = PdfStandards::new(&[PdfStandard::Ua_1])
        .map_err(|error| ReportError::failed(error.message()))?;
    let options = PdfOptions {
        creator: Smart::Custom(Some(
            concat!("Answerable ", env!("CARGO_PKG_VERSION")).to_owned(),
        )),
        timestamp: datetime(today).map(Timestamp::new_utc),
        standards,
        ..PdfOptions::default()
    };
    typst_pdf::pdf(document, &options).map_err(|errors| ReportError::failed(in_words(&errors)))
}

fn in_words(errors: &[SourceDiagnostic]) -> String {
    errors
        .iter()
        .map(|error| error.message.as_str())
        .collect::<Vec<_>>()
        .join("; ")
}
