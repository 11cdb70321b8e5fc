//! The sheet with the matrix.

use answerable_plan::{Activity, Date, Text};
use answerable_wording::Wording;
use rust_xlsxwriter::{ColNum, Format, Note, RowNum, Worksheet, XlsxError};

use super::measures::{Measures, set_height};
use super::rules;
use super::style::{self, Cells, put, put_across};
use crate::legend::Legend;
use crate::matrix::{BESIDE, Matrix};

/// As many roles fit on the width of a page.
const ROLES_PER_PAGE: u16 = 30;

/// Writes names on the left, a column for each role from the second on, and what else is known
/// about each activity on the right.
pub fn write(
    sheet: &mut Worksheet,
    matrix: &Matrix<'_>,
    legend: &Legend,
    today: Date,
    wording: &Wording,
) -> Result<(), XlsxError> {
    let roles =
        ColNum::try_from(matrix.columns.len()).map_err(|_| XlsxError::RowColumnLimitError)?;
    sheet.set_name(wording.text("sheet-matrix"))?;
    let mut grid = Grid {
        sheet,
        matrix,
        legend,
        wording,
        roles,
        row: 0,
    };
    let measures = grid.heading(today)?;
    let first = grid.row;
    grid.body(&measures)?;
    let last = grid.row - 1;
    if roles > 0 && last > first {
        rules::apply(sheet, (first, 1, last, roles), legend, wording)?;
    }
    print(sheet, first, last, roles, today)
}

/// The sheet, and the row that is written next.
struct Grid<'a> {
    sheet: &'a mut Worksheet,
    matrix: &'a Matrix<'a>,
    legend: &'a Legend,
    wording: &'a Wording,
    roles: ColNum,
    row: RowNum,
}

impl Grid<'_> {
    fn put(&mut self, column: ColNum, text: &str, format: &Format) -> Result<(), XlsxError> {
        put(self.sheet, self.row, column, text, format)
    }

    /// A note that opens over its cell.
    fn note(&mut self, column: ColNum, note: &Text) -> Result<(), XlsxError> {
        if !note.is_empty() {
            let note = Note::new(note.as_str()).add_author_prefix(false);
            self.sheet.insert_note(self.row, column, &note)?;
        }
        Ok(())
    }

    /// Everything above the first section.
    fn heading(&mut self, today: Date) -> Result<Measures, XlsxError> {
        let holders = self.holders_on(today);
        let measures = Measures::of(self.matrix, &holders);
        measures.set_widths(self.sheet, self.roles)?;
        self.put(0, &self.matrix.title(), &style::title())?;
        self.sheet.set_row_height(self.row, style::TITLE_HEIGHT)?;
        self.row += 1;
        let letters: Vec<String> = self
            .legend
            .iter()
            .map(|of| format!("{} {}", of.letter.as_char(), of.name))
            .collect();
        self.put(0, &letters.join(" · "), &style::quiet())?;
        self.row += 1;
        self.departments(&measures)?;
        self.row += 1;
        self.holders(&holders, &measures)?;
        self.row += 1;
        // Last, so that whoever reads the table finds the names of its columns right above it.
        self.roles(&measures)?;
        self.row += 1;
        Ok(measures)
    }

    fn departments(&mut self, measures: &Measures) -> Result<(), XlsxError> {
        let departments = self.matrix.departments();
        set_height(self.sheet, self.row, measures.departments(&departments))?;
        let mut column = 1;
        for (department, roles) in departments {
            // No department has more roles than there are.
            let next = column + ColNum::try_from(roles).unwrap_or(self.roles);
            let place = (column, next - 1);
            put_across(
                self.sheet,
                self.row,
                place,
                department,
                &style::department(),
            )?;
            column = next;
        }
        Ok(())
    }

    fn roles(&mut self, measures: &Measures) -> Result<(), XlsxError> {
        let names = self.matrix.columns.iter();
        let names = names.map(|column| column.heading.as_str());
        set_height(self.sheet, self.row, measures.names(names))?;
        let heading = style::heading();
        self.put(0, &self.wording.text("csv-activity"), &heading)?;
        let format = measures.turned(style::role());
        for (column, role) in (1..).zip(&self.matrix.columns) {
            self.put(column, &role.heading, &format)?;
        }
        for (column, label) in self.columns_beside().zip(BESIDE) {
            self.put(column, &self.wording.text(label), &heading)?;
        }
        Ok(())
    }

    fn holders(&mut self, holders: &[String], measures: &Measures) -> Result<(), XlsxError> {
        let names = holders.iter().map(String::as_str);
        set_height(self.sheet, self.row, measures.names(names))?;
        let quiet = style::quiet_heading();
        self.put(0, &self.wording.text("sheet-held-by"), &quiet)?;
        let held = measures.turned(style::holder());
        let vacant = style::unanswered(held.clone());
        for (column, names) in (1..).zip(holders) {
            match names.as_str() {
                "" => self.put(column, &self.wording.text("vacant"), &vacant)?,
                names => self.put(column, names, &held)?,
            }
        }
        for column in self.columns_beside() {
            self.put(column, "", &quiet)?;
        }
        Ok(())
    }

    /// Who holds the role of each column; empty where it is vacant.
    fn holders_on(&self, today: Date) -> Vec<String> {
        let columns = self.matrix.columns.iter();
        columns
            .map(|column| self.matrix.holders(column, today).unwrap_or_default())
            .collect()
    }

    fn body(&mut self, measures: &Measures) -> Result<(), XlsxError> {
        let matrix = self.matrix;
        let cells = Cells::new();
        for (section, activities) in &matrix.sections {
            let (across, title) = ((0, self.roles), section.title.as_str());
            put_across(self.sheet, self.row, across, title, &style::section())?;
            self.sheet.set_row_height(self.row, style::TITLE_HEIGHT)?;
            self.row += 1;
            let first = self.row;
            for activity in activities {
                self.activity(activity, &cells, measures)?;
                self.row += 1;
            }
            if self.row > first {
                self.sheet.group_rows(first, self.row - 1)?;
            }
        }
        self.sheet.group_symbols_above(true);
        Ok(())
    }

    fn activity(
        &mut self,
        activity: &Activity,
        cells: &Cells,
        measures: &Measures,
    ) -> Result<(), XlsxError> {
        let matrix = self.matrix;
        self.put(0, activity.title.as_str(), &cells.name)?;
        self.note(0, &activity.note)?;
        self.letters(activity, cells)?;
        let mut notes = matrix.notes(activity).peekable();
        for (column, role) in (1..).zip(&matrix.columns) {
            if let Some((_, note)) = notes.next_if(|(of, _)| of.role.id == role.role.id) {
                self.note(column, note)?;
            }
        }
        let beside = self.matrix.beside(activity, self.wording);
        let formats = [&cells.name, &cells.name, &cells.line];
        for (column, (text, format)) in self.columns_beside().zip(beside.iter().zip(formats)) {
            self.put(column, text, format)?;
        }
        let height = measures.activity(activity.title.as_str(), &beside[0]);
        set_height(self.sheet, self.row, height)
    }

    /// Writes the letters, and lays out the empty cells between them many at once, which takes less
    /// time than one by one.
    fn letters(&mut self, activity: &Activity, cells: &Cells) -> Result<(), XlsxError> {
        let (sheet, row, mut column) = (&mut *self.sheet, self.row, 1);
        let all = self.matrix.row(activity);
        for alike in all.chunk_by(|one, next| one.is_empty() && next.is_empty()) {
            // No run has more cells than there are roles.
            let next = column + ColNum::try_from(alike.len()).unwrap_or(self.roles);
            match self.legend.look(alike[0]) {
                Some(look) => {
                    sheet.write_string_with_format(row, column, alike[0], cells.with(look))?
                }
                None => sheet.set_range_format(row, column, row, next - 1, &cells.empty)?,
            };
            column = next;
        }
        Ok(())
    }

    /// The columns on the right of the roles.
    fn columns_beside(&self) -> impl Iterator<Item = ColNum> + use<> {
        (1..).skip(self.roles.into()).take(BESIDE.len())
    }
}

/// What stays in sight, and how the matrix comes out on paper.
fn print(
    sheet: &mut Worksheet,
    first: RowNum,
    last: RowNum,
    roles: ColNum,
    today: Date,
) -> Result<(), XlsxError> {
    sheet.set_freeze_panes(first, 1)?;
    sheet.set_repeat_rows(0, first - 1)?;
    sheet.set_repeat_columns(0, 0)?;
    sheet.set_print_area(0, 0, last, roles)?;
    style::on_paper(sheet, roles.div_ceil(ROLES_PER_PAGE).max(1), today);
    Ok(())
}
