//! Workbooks of Excel. Only cells, merged cells and sheet names are read; validations, formats
//! and formulas may be as odd as they like.

use std::collections::HashMap;

use answerable_plan::Message;
use quick_xml::events::{BytesStart, Event};

use super::archive::{Archive, damaged};
use super::notes;
use super::sheet::{Budget, Merged, Naming, Sheet};
use super::struck::{self, is_strike};
use super::xml::{Events, attribute, character, number};
use crate::reading::result::Unreadable;

const WORKBOOK: &str = "xl/workbook.xml";

/// The most texts that cells may share.
const MOST_SHARED: usize = 500_000;

pub fn is_workbook(archive: &Archive<'_>) -> bool {
    archive.has(WORKBOOK)
}

pub fn sheets(archive: &mut Archive<'_>, budget: &mut Budget) -> Result<Vec<Sheet>, Unreadable> {
    let files = relations(archive)?;
    let shared = shared_strings(archive)?;
    let struck = struck::formats(archive)?;
    let mut sheets = Vec::new();
    for (mut sheet, relation) in listed(archive)? {
        let Some(file) = files.get(&relation) else {
            continue;
        };
        let Some(part) = archive.part(file)? else {
            continue;
        };
        let texts = (shared.as_slice(), struck.as_slice());
        cells(&part, texts, &mut sheet, budget)?;
        notes::read(archive, file, &mut sheet, budget)?;
        sheets.push(sheet);
    }
    Ok(sheets)
}

/// Calls `each` for every tag that opens.
pub fn each_tag(
    part: Option<Vec<u8>>,
    mut each: impl FnMut(&BytesStart<'_>),
) -> Result<(), Unreadable> {
    let part = part.unwrap_or_default();
    let mut events = Events::of(&part);
    while let Some(event) = events.next()? {
        if let Event::Start(tag) | Event::Empty(tag) = event {
            each(&tag);
        }
    }
    Ok(())
}

/// The sheets in their order, with the relation that leads to each.
fn listed(archive: &mut Archive<'_>) -> Result<Vec<(Sheet, String)>, Unreadable> {
    let mut sheets = Vec::new();
    each_tag(archive.part(WORKBOOK)?, |tag| {
        if tag.local_name().as_ref() == "sheet" {
            let name = attribute(tag, "name").unwrap_or_default();
            let mut sheet = Sheet::new(&name, Naming::Spreadsheet);
            sheet.hidden = attribute(tag, "state").is_some_and(|state| state != "visible");
            sheets.push((sheet, attribute(tag, "id").unwrap_or_default()));
        }
    })?;
    if sheets.is_empty() {
        Err(damaged())
    } else {
        Ok(sheets)
    }
}

/// The part behind each relation of the workbook.
fn relations(archive: &mut Archive<'_>) -> Result<HashMap<String, String>, Unreadable> {
    let mut files = HashMap::new();
    each_tag(archive.part("xl/_rels/workbook.xml.rels")?, |tag| {
        if let (Some(id), Some(target)) = (attribute(tag, "Id"), attribute(tag, "Target")) {
            let file = match target.strip_prefix('/') {
                Some(absolute) => absolute.to_owned(),
                None => format!("xl/{target}"),
            };
            files.insert(id, file);
        }
    })?;
    Ok(files)
}

fn shared_strings(archive: &mut Archive<'_>) -> Result<Vec<String>, Unreadable> {
    let mut strings = Vec::new();
    let part = archive.part("xl/sharedStrings.xml")?.unwrap_or_default();
    let mut events = Events::of(&part);
    let (mut text, mut inside) = (String::new(), Inside::default());
    while let Some(event) = events.next()? {
        match &event {
            Event::End(tag) if tag.local_name().as_ref() == "si" => {
                strings.push(std::mem::take(&mut text));
            }
            Event::Empty(tag) if tag.local_name().as_ref() == "si" => strings.push(String::new()),
            Event::Start(tag) | Event::Empty(tag) if is_strike(tag) => inside.struck = true,
            Event::Start(tag) => inside.passes(tag.local_name().as_ref(), true),
            Event::End(tag) => inside.passes(tag.local_name().as_ref(), false),
            _ => inside.take(&event, &mut text),
        }
        if strings.len() > MOST_SHARED {
            let most = Message::new("reading-shared-texts").with("most", MOST_SHARED);
            return Err(Unreadable::because(most));
        }
    }
    Ok(strings)
}

/// Where in a cell or a shared text the reader is: only some of the text is the cell's.
#[derive(Default)]
pub struct Inside {
    text: bool,
    /// Hints for pronunciation stand beside the text.
    hint: bool,
    /// The run of text is struck out.
    struck: bool,
}

impl Inside {
    /// Passes the beginning or the end of a tag.
    pub fn passes(&mut self, tag: &str, begins: bool) {
        match tag {
            "t" | "v" => self.text = begins,
            "rPh" => self.hint = begins,
            "r" => self.struck = false,
            _ => {}
        }
    }

    /// Takes what is the cell's.
    pub fn take(&self, event: &Event<'_>, text: &mut String) {
        match event {
            _ if !self.text || self.hint => {}
            Event::Text(piece) if self.struck => {
                text.push_str(&struck::out(&piece.xml10_content()))
            }
            Event::Text(piece) => text.push_str(&piece.xml10_content()),
            Event::CData(piece) => text.push_str(&piece.xml10_content()),
            Event::GeneralRef(reference) => text.extend(character(reference)),
            _ => {}
        }
    }
}

/// Reads the cells of one worksheet.
fn cells(
    part: &[u8],
    (shared, struck): (&[String], &[bool]),
    sheet: &mut Sheet,
    budget: &mut Budget,
) -> Result<(), Unreadable> {
    let (mut text, mut inside) = (String::new(), Inside::default());
    let mut at = At::of(struck);
    let mut events = Events::of(part);
    while let Some(event) = events.next()? {
        match &event {
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "row" => {
                    at.row(tag);
                    if is_hidden(tag) {
                        sheet.hide_rows(at.row.saturating_sub(1)..at.row);
                    }
                }
                "col" if is_hidden(tag) => {
                    let (first, last) = (number(tag, "min"), number(tag, "max"));
                    let first = first.unwrap_or(1).saturating_sub(1);
                    sheet.hide_columns(first..last.unwrap_or(first));
                }
                "c" => {
                    at.cell(tag);
                    text.clear();
                }
                "mergeCell" => sheet.merged.extend(merged(tag)),
                name => inside.passes(name, matches!(event, Event::Start(_))),
            },
            Event::End(tag) => match tag.local_name().as_ref() {
                "c" => at.put(&at.kind.shown(&text, shared), sheet, budget)?,
                name => inside.passes(name, false),
            },
            _ => inside.take(&event, &mut text),
        }
    }
    Ok(())
}

fn is_hidden(tag: &BytesStart<'_>) -> bool {
    attribute(tag, "hidden").is_some_and(|hidden| hidden == "1" || hidden == "true")
}

/// The cell that is being read, counted from one; nought before the first.
struct At<'a> {
    row: usize,
    column: usize,
    kind: Kind,
    struck: bool,
    /// Which formats strike out.
    formats: &'a [bool],
}

impl<'a> At<'a> {
    fn of(formats: &'a [bool]) -> Self {
        Self {
            row: 0,
            column: 0,
            kind: Kind::default(),
            struck: false,
            formats,
        }
    }

    fn row(&mut self, tag: &BytesStart<'_>) {
        let named = attribute(tag, "r").and_then(|row| row.parse().ok());
        self.row = named.unwrap_or(self.row + 1);
        self.column = 0;
    }

    fn cell(&mut self, tag: &BytesStart<'_>) {
        self.column += 1;
        (self.kind, self.struck) = (Kind::default(), false);
        for attribute in tag.attributes().with_checks(false).flatten() {
            match attribute.key.as_ref() {
                "r" => {
                    if let Some((row, column)) = cell_of(&attribute.value) {
                        (self.row, self.column) = (row, column);
                    }
                }
                "t" => self.kind = Kind::of(&attribute.value),
                "s" if !self.formats.is_empty() => {
                    let format = attribute.value.parse::<usize>().ok();
                    let struck = format.and_then(|format| self.formats.get(format));
                    self.struck = struck.copied().unwrap_or(false);
                }
                _ => {}
            }
        }
    }

    fn put(&self, text: &str, sheet: &mut Sheet, budget: &mut Budget) -> Result<(), Unreadable> {
        let (row, column) = (self.row.saturating_sub(1), self.column.saturating_sub(1));
        match self.struck {
            true => budget.put(sheet, row, column, &struck::out(text)),
            false => budget.put(sheet, row, column, text),
        }
    }
}

#[derive(Clone, Copy, Default)]
enum Kind {
    Shared,
    Truth,
    Text,
    #[default]
    Number,
}

impl Kind {
    fn of(name: &str) -> Self {
        match name {
            "s" => Self::Shared,
            "b" => Self::Truth,
            "n" => Self::Number,
            _ => Self::Text,
        }
    }

    fn shown<'a>(self, text: &'a str, shared: &'a [String]) -> std::borrow::Cow<'a, str> {
        match self {
            Self::Shared => {
                let index = text.trim().parse::<usize>().ok();
                index
                    .and_then(|index| shared.get(index))
                    .map_or("", String::as_str)
                    .into()
            }
            Self::Truth => (if text.trim() == "1" { "TRUE" } else { "FALSE" }).into(),
            Self::Text => text.into(),
            Self::Number => text.trim().strip_suffix(".0").unwrap_or(text).into(),
        }
    }
}

/// The row and the column of a cell's name, counted from one.
pub fn cell_of(name: &str) -> Option<(usize, usize)> {
    let letters = name.bytes().take_while(u8::is_ascii_alphabetic).count();
    let (column, row) = name.split_at(letters);
    let column = column.bytes().try_fold(0usize, |column, letter| {
        let letter = letter.to_ascii_uppercase() - b'A';
        column.checked_mul(26)?.checked_add(usize::from(letter) + 1)
    })?;
    let row = row.parse().ok().filter(|row| *row > 0)?;
    Some((row, column.max(1)))
}

fn merged(tag: &BytesStart<'_>) -> Option<Merged> {
    let range = attribute(tag, "ref")?;
    let (first, last) = range.split_once(':')?;
    let ((top, left), (bottom, right)) = (cell_of(first)?, cell_of(last)?);
    Some(Merged {
        top: top - 1,
        left: left - 1,
        bottom: bottom - 1,
        right: right - 1,
    })
}
