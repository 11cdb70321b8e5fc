//! The matrix for spreadsheets.

use answerable_plan::{Message, Plan};
use answerable_wording::Wording;

use crate::matrix::Matrix;

/// Writes the matrix as CSV, one line per activity and one column per role. Text that a
/// spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets know as
/// the mark of text (OWASP ASVS 5, 1.2.10).
pub fn matrix_to_csv(plan: &Plan, wording: &Wording) -> String {
    let matrix = Matrix::of(plan);
    let mut csv = csv::Writer::from_writer(Vec::new());
    let labels = [
        "csv-section",
        "csv-activity",
        "csv-area",
        "csv-locus",
        "csv-outcome",
    ];
    let labels = labels.iter().map(|id| wording.text(id));
    let headings = matrix.columns.iter().map(|column| as_text(&column.heading));
    // Writing to memory can't fail.
    let _ = csv.write_record(labels.chain(headings));
    for (section, activities) in &matrix.sections {
        for activity in activities {
            let area = activity.area.and_then(|area| plan.areas().get(area));
            let locus = area.map(|area| Message::new(format!("locus-{}", area.locus.id())));
            let about = [
                as_text(section.title.as_str()),
                as_text(activity.title.as_str()),
                area.map(|area| as_text(area.title.as_str()))
                    .unwrap_or_default(),
                locus.map(|locus| wording.say(&locus)).unwrap_or_default(),
                as_text(activity.outcome.as_str()),
            ];
            let letters = matrix
                .columns
                .iter()
                .map(|column| matrix.letters(activity, column));
            let _ = csv.write_record(about.into_iter().chain(letters));
        }
    }
    let bytes = csv.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The same text, marked as such where it begins like a formula.
fn as_text(text: &str) -> String {
    const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\'', '＝', '＋', '－', '＠'];
    if text.starts_with(FORMULA) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}
