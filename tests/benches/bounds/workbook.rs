//! Writing the matrix as a workbook, against nothing but its cells.

use answerable_exchange::matrix_to_workbook;
use answerable_plan::{Date, Plan};
use answerable_wording::Wording;
use rust_xlsxwriter::{Format, FormatBorder, Workbook};

use crate::large_plan;
use crate::measure::{Pair, Ratio, Scores, medians, timed};

const TODAY: Date = jiff::civil::date(2026, 11, 21);

pub fn measure(scores: &mut Scores) {
    scores.about("Workbook");
    let plan = large_plan::plan(1000, 100, 10);
    let cells = cells(&plan);
    let pair = medians(15, |_| Pair {
        ours: timed(|| matrix_to_workbook(&plan, TODAY, Wording::english()).unwrap()),
        theirs: timed(|| bare(&cells)),
    });
    scores.at_most(
        Ratio(1.5),
        "1,000 activities × 100 roles",
        "the same cells by rust_xlsxwriter alone",
        &pair,
    );
}

/// What stands in each row of the matrix.
fn cells(plan: &Plan) -> Vec<Vec<String>> {
    let roles = plan.columns();
    let sections = plan.sections().in_order();
    sections
        .into_iter()
        .flat_map(|section| plan.activities_in(section.id))
        .map(|activity| {
            let letters = roles.iter().map(|role| plan.letters(activity.id, role.id));
            [activity.title.to_string()]
                .into_iter()
                .chain(letters.map(|letters| letters.to_string()))
                .collect()
        })
        .collect()
}

/// The cells in one sheet, with one format so that the empty ones are there too.
fn bare(cells: &[Vec<String>]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let format = Format::new().set_border(FormatBorder::Thin);
    for (row, cells) in (0..).zip(cells) {
        for (column, text) in (0..).zip(cells) {
            sheet
                .write_string_with_format(row, column, text, &format)
                .unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}
