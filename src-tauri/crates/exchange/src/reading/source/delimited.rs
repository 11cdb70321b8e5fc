//! CSV, its relatives with semicolons and tabs, and cells as a spreadsheet puts them on the
//! clipboard.

use csv::ReaderBuilder;

use super::sheet::{Budget, Naming, Sheet};
use crate::formula::unmarked;
use crate::reading::result::Unreadable;

/// As much of a file as tells its delimiter.
const SAMPLE: usize = 200;

/// The delimiter that cuts the lines into the same number of cells most often, if any does.
pub fn delimiter(text: &str) -> Option<u8> {
    let best = b"\t;,"
        .iter()
        .map(|delimiter| (evenness(text, *delimiter), *delimiter));
    let (even, delimiter) = best.reduce(|best, next| if next.0 > best.0 { next } else { best })?;
    (even.0 > 0).then_some(delimiter)
}

/// How many records have the commonest number of cells, and that number.
fn evenness(text: &str, delimiter: u8) -> (usize, usize) {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    for record in reader(text, delimiter)
        .byte_records()
        .take(SAMPLE)
        .flatten()
    {
        if record.len() > 1 {
            *counts.entry(record.len()).or_default() += 1;
        }
    }
    let commonest = counts.into_iter().map(|(cells, times)| (times, cells));
    commonest.max().unwrap_or_default()
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new()
        .delimiter(delimiter)
        .has_headers(false)
        .flexible(true)
        .from_reader(text.as_bytes())
}

pub fn sheet(text: &str, delimiter: u8, budget: &mut Budget) -> Result<Sheet, Unreadable> {
    let mut sheet = Sheet::new("", Naming::Spreadsheet);
    let mut record = csv::ByteRecord::new();
    let mut records = reader(text, delimiter);
    let mut row = 0;
    // The text is in memory and is text, so that reading it can't fail.
    while records.read_byte_record(&mut record).unwrap_or(false) {
        row += empty_lines_before(&record, records.position().line());
        for (column, cell) in record.iter().enumerate() {
            let text = String::from_utf8_lossy(cell);
            budget.put(&mut sheet, row, column, unmarked(&text))?;
        }
        row += 1;
    }
    Ok(sheet)
}

/// The reader passes over empty lines, which end tables.
fn empty_lines_before(record: &csv::ByteRecord, end: u64) -> usize {
    let start = record.position().map_or(0, csv::Position::line);
    let breaks = record
        .as_slice()
        .iter()
        .filter(|byte| **byte == b'\n')
        .count();
    let passed = usize::try_from(end.saturating_sub(start)).unwrap_or(0);
    passed.saturating_sub(breaks + 1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_delimiter_is_the_one_that_cuts_evenly() {
        let cases = [
            ("a,b,c\n1,2,3\n", Some(b',')),
            ("a;b;c\n1;R,A;\n2;R,I,Q;C\n", Some(b';')),
            ("a, and b\tc\td\n1\t2\t3\n", Some(b'\t')),
            ("Title\n\na;b\nc;d\n", Some(b';')),
            ("no table here\n", None),
        ];
        for (text, expected) in cases {
            assert_eq!(delimiter(text), expected, "{text}");
        }
    }
}
