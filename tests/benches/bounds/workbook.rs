//! Writing the matrix as a workbook and reading one, against nothing but the cells.

use std::io::Cursor;
use std::time::Duration;

use answerable_exchange::matrix_to_workbook;
use answerable_exchange::reading::{Answers, read};
use answerable_plan::{Date, Findings, Plan};
use answerable_wording::Wording;
use calamine::{Data, Range, Reader, Xlsx, open_workbook_from_rs};
use rust_xlsxwriter::{Format, FormatBorder, Workbook};

use crate::large_plan;
use crate::measure::{Pair, Ratio, Scores, medians, timed};

/// The texts of a sheet, row by row.
type Cells = Vec<Vec<String>>;

const TODAY: Date = jiff::civil::date(2026, 11, 21);

pub fn measure(scores: &mut Scores) {
    scores.about("Workbook");
    for (what, involved) in [
        ("writing 100,000 cells, each tenth with letters", 10),
        ("writing 100,000 cells, each with letters", 100),
    ] {
        let plan = large_plan::plan(1000, 100, involved);
        let pair = writing(&plan);
        scores.at_most(
            Ratio(1.5),
            what,
            "rust_xlsxwriter with the same cells",
            &pair,
        );
    }
    let file = bare(&[cells(&large_plan::plan(1000, 100, 100))]);
    let pair = medians(15, |_| Pair {
        ours: timed(|| read("a.xlsx", &file, &Answers::new()).unwrap()),
        theirs: timed(|| by_calamine(&file)),
    });
    let what = "reading 100,000 cells, each with letters";
    scores.at_most(Ratio(1.5), what, "calamine alone", &pair);
}

fn writing(plan: &Plan) -> Pair<Duration> {
    // Whoever exports a plan has it open, and knows its findings since then.
    let findings = Findings::of(plan, TODAY);
    let export = || matrix_to_workbook(plan, &findings, TODAY, Wording::english()).unwrap();
    let sheets = sheets(&export());
    medians(15, |_| Pair {
        ours: timed(export),
        theirs: timed(|| bare(&sheets)),
    })
}

/// The texts in all cells of a workbook, sheet by sheet.
fn sheets(file: &[u8]) -> Vec<Cells> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file)).unwrap();
    let sheets = book.worksheets().into_iter();
    let text = |cell: &Data| cell.to_string();
    let texts = |sheet: Range<Data>| {
        sheet
            .rows()
            .map(|row| row.iter().map(text).collect())
            .collect()
    };
    sheets.map(|(_, sheet)| texts(sheet)).collect()
}

fn by_calamine(file: &[u8]) -> Range<Data> {
    let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(file)).unwrap();
    book.worksheet_range_at(0).unwrap().unwrap()
}

/// What stands in each row of the matrix, its header first.
fn cells(plan: &Plan) -> Cells {
    let roles = plan.columns();
    let header = ["Activity".to_owned()]
        .into_iter()
        .chain(roles.iter().map(|role| role.title.to_string()));
    let sections = plan.sections().in_order();
    let rows = sections
        .into_iter()
        .flat_map(|section| plan.activities_in(section.id))
        .map(|activity| {
            let letters = roles.iter().map(|role| plan.letters(activity.id, role.id));
            [activity.title.to_string()]
                .into_iter()
                .chain(letters.map(|letters| letters.to_string()))
                .collect()
        });
    [header.collect()].into_iter().chain(rows).collect()
}

/// Nothing but the cells, with one format so that the empty ones are there too.
fn bare(sheets: &[Cells]) -> Vec<u8> {
    let mut book = Workbook::new();
    let format = Format::new().set_border(FormatBorder::Thin);
    for cells in sheets {
        let sheet = book.add_worksheet();
        for (row, cells) in (0..).zip(cells) {
            for (column, text) in (0..).zip(cells) {
                sheet
                    .write_string_with_format(row, column, text, &format)
                    .unwrap();
            }
        }
    }
    book.save_to_buffer().unwrap()
}
