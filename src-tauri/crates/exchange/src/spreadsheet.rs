//! The matrix for spreadsheets.

use answerable_plan::Plan;
use answerable_wording::Wording;

use crate::formula::marked;
use crate::matrix::{BESIDE, Matrix};

/// Writes the matrix as CSV, one line per activity and one column per role. It says
/// nothing else, not even what the letters mean: other software expects a table and no more.
pub fn matrix_to_csv(plan: &Plan, wording: &Wording) -> String {
    let matrix = Matrix::of(plan);
    let mut csv = csv::Writer::from_writer(Vec::new());
    let labels = ["csv-section", "csv-activity"].iter().chain(&BESIDE);
    let labels = labels.map(|id| wording.text(id));
    let headings = matrix.columns.iter().map(|column| marked(&column.heading));
    // Writing to memory can't fail.
    let _ = csv.write_record(labels.chain(headings));
    for (section, activities) in &matrix.sections {
        for activity in activities {
            let names = [section.title.as_str(), activity.title.as_str()].map(marked);
            let beside = matrix.beside(activity, wording);
            let about = names
                .into_iter()
                .chain(beside.iter().map(|text| marked(text)));
            let letters = matrix
                .columns
                .iter()
                .map(|column| matrix.letters(activity, column).to_string());
            let _ = csv.write_record(about.chain(letters));
        }
    }
    let bytes = csv.into_inner().unwrap_or_default();
    String::from_utf8_lossy(&bytes).into_owned()
}
