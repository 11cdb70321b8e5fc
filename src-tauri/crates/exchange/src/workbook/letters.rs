//! The sheet that says what the letters mean.

use answerable_plan::Date;
use answerable_wording::Wording;
use rust_xlsxwriter::{Worksheet, XlsxError};

use super::measures::{height, lines, set_height};
use super::style::{self, Cells, put};
use crate::legend::Legend;

/// How wide the column is that says what a letter means.
const MEANING: f64 = 60.0;

pub fn write(
    sheet: &mut Worksheet,
    legend: &Legend,
    today: Date,
    wording: &Wording,
) -> Result<(), XlsxError> {
    sheet.set_name(wording.text("sheet-letters"))?;
    for (column, width) in [(0, 10.0), (1, 22.0), (2, MEANING)] {
        sheet.set_column_width(column, width)?;
    }
    let labels = ["sheet-letter", "sheet-name", "sheet-meaning"];
    for (column, label) in (0..).zip(labels) {
        put(sheet, 0, column, &wording.text(label), &style::heading())?;
    }
    let cells = Cells::new();
    for (row, meaning) in (1..).zip(legend.iter()) {
        let letter = meaning.letter.as_char().to_string();
        put(sheet, row, 0, &letter, cells.with(meaning.look))?;
        put(sheet, row, 1, &meaning.name, &style::prose())?;
        put(sheet, row, 2, &meaning.means, &style::prose())?;
        set_height(
            sheet,
            row,
            height([lines(&meaning.means, MEANING)].into_iter()),
        )?;
    }
    style::on_paper(sheet, 1, today);
    Ok(())
}
