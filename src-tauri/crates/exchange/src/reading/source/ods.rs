//! Sheets of OpenDocument, in which one cell may stand for many.

use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::sheet::{Budget, Merged, Naming, Sheet};
use super::xml::{Events, attribute, character, number};
use crate::reading::result::Unreadable;

const CONTENT: &str = "content.xml";

pub fn is_document(archive: &Archive<'_>) -> bool {
    archive.has(CONTENT)
}

pub fn sheets(archive: &mut Archive<'_>, budget: &mut Budget) -> Result<Vec<Sheet>, Unreadable> {
    let mut tables = Tables::default();
    let part = archive.part(CONTENT)?.unwrap_or_default();
    let mut events = Events::of(&part);
    while let Some(event) = events.next()? {
        match &event {
            Event::Start(tag) => tables.opens(tag),
            Event::Empty(tag) => {
                tables.opens(tag);
                tables.closes(tag.local_name().as_ref(), budget)?;
            }
            Event::End(tag) => tables.closes(tag.local_name().as_ref(), budget)?,
            Event::Text(text) => tables.says(&text.xml10_content()),
            Event::GeneralRef(reference) => {
                tables.says(&character(reference).map(String::from).unwrap_or_default());
            }
            _ => {}
        }
    }
    Ok(tables.sheets)
}

#[derive(Default)]
struct Tables {
    sheets: Vec<Sheet>,
    row: usize,
    column: usize,
    /// How many columns have been described so far.
    columns_listed: usize,
    /// The cells of the row so far: column and text.
    cells: Vec<(usize, String)>,
    rows_repeated: usize,
    columns_repeated: usize,
    text: String,
    note: String,
    paragraphs: usize,
    in_paragraph: bool,
    /// How deep in a note, whose text is not the cell's.
    in_note: usize,
}

impl Tables {
    fn opens(&mut self, tag: &BytesStart<'_>) {
        match tag.local_name().as_ref() {
            "table" => {
                let name = attribute(tag, "name").unwrap_or_default();
                self.sheets.push(Sheet::new(&name, Naming::Spreadsheet));
                (self.row, self.columns_listed) = (0, 0);
            }
            "table-row" => {
                self.rows_repeated = number(tag, "number-rows-repeated").unwrap_or(1).max(1);
                if let Some(sheet) = self.sheets.last_mut().filter(|_| is_hidden(tag)) {
                    sheet.hide_rows(self.row..self.row.saturating_add(self.rows_repeated));
                }
                self.column = 0;
                self.cells.clear();
            }
            "table-column" => {
                let columns = number(tag, "number-columns-repeated").unwrap_or(1).max(1);
                let next = self.columns_listed.saturating_add(columns);
                if let Some(sheet) = self.sheets.last_mut().filter(|_| is_hidden(tag)) {
                    sheet.hide_columns(self.columns_listed..next);
                }
                self.columns_listed = next;
            }
            "table-cell" | "covered-table-cell" => self.cell_opens(tag),
            "annotation" => self.in_note += 1,
            "p" | "h" if self.in_note > 0 => {
                self.in_paragraph = true;
                self.says("\n");
            }
            "p" | "h" => {
                self.in_paragraph = true;
                if self.paragraphs > 0 {
                    self.says("\n");
                }
                self.paragraphs += 1;
            }
            "s" => self.says(" "),
            "tab" => self.says("\t"),
            "line-break" => self.says("\n"),
            _ => {}
        }
    }

    fn cell_opens(&mut self, tag: &BytesStart<'_>) {
        self.columns_repeated = number(tag, "number-columns-repeated").unwrap_or(1).max(1);
        self.text.clear();
        self.note.clear();
        self.paragraphs = 0;
        let down = number(tag, "number-rows-spanned").unwrap_or(1).max(1);
        let across = number(tag, "number-columns-spanned").unwrap_or(1).max(1);
        if let Some(sheet) = self.sheets.last_mut()
            && (down > 1 || across > 1)
        {
            sheet.merged.push(Merged {
                top: self.row,
                left: self.column,
                bottom: self.row.saturating_add(down - 1),
                right: self.column.saturating_add(across - 1),
            });
        }
    }

    fn says(&mut self, text: &str) {
        match (self.in_paragraph, self.in_note) {
            (true, 0) => self.text.push_str(text),
            (true, _) => self.note.push_str(text),
            (false, _) => {}
        }
    }

    fn closes(&mut self, tag: &str, budget: &mut Budget) -> Result<(), Unreadable> {
        match tag {
            "annotation" => self.in_note = self.in_note.saturating_sub(1),
            "p" | "h" => self.in_paragraph = false,
            "table-cell" | "covered-table-cell" => self.cell_closes(budget)?,
            "table-row" => self.row_closes(budget)?,
            _ => {}
        }
        Ok(())
    }

    /// The first of the cells that one stands for is put at once, so that the budget is spent as
    /// they are read; the row is put again for every further row that it stands for.
    fn cell_closes(&mut self, budget: &mut Budget) -> Result<(), Unreadable> {
        if let Some(sheet) = self.sheets.last_mut() {
            budget.annotate(sheet, (self.row, self.column), &self.note)?;
        }
        if let Some(sheet) = self.sheets.last_mut()
            && !self.text.trim().is_empty()
        {
            for column in self.column..self.column.saturating_add(self.columns_repeated) {
                budget.put(sheet, self.row, column, &self.text)?;
                self.cells.push((column, self.text.clone()));
            }
        }
        self.column = self.column.saturating_add(self.columns_repeated);
        Ok(())
    }

    fn row_closes(&mut self, budget: &mut Budget) -> Result<(), Unreadable> {
        let next = self.row.saturating_add(self.rows_repeated);
        if let Some(sheet) = self.sheets.last_mut()
            && !self.cells.is_empty()
        {
            for row in self.row + 1..next {
                for (column, text) in &self.cells {
                    budget.put(sheet, row, *column, text)?;
                }
            }
        }
        self.row = next;
        Ok(())
    }
}

fn is_hidden(tag: &BytesStart<'_>) -> bool {
    attribute(tag, "visibility").is_some_and(|visibility| visibility != "visible")
}
