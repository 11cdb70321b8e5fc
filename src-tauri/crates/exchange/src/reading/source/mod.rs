//! Bytes of any format as plain sheets. What a file holds is told by its content; its name is
//! asked only where the content leaves it open.

mod archive;
mod delimited;
mod encoding;
pub mod html;
mod markdown;
mod notes;
mod ods;
mod plain;
mod sheet;
mod struck;
mod texts;
mod xlsx;
mod xml;

use answerable_plan::Message;

pub use sheet::{Merged, Naming, Sheet, column_name};
pub use struck::STROKE;

use self::archive::Archive;
use self::sheet::Budget;
use super::result::Unreadable;

/// The largest file that is read but our own JSON, in bytes. A bound against files made to exhaust
/// memory.
const LARGEST: usize = 32 * 1024 * 1024;

/// What was found in a file.
#[derive(Default)]
pub struct Source {
    pub sheets: Vec<Sheet>,
    pub notices: Vec<Message>,
}

/// The sheets of a file.
pub fn read(name: &str, bytes: &[u8]) -> Result<Source, Unreadable> {
    if bytes.len() > LARGEST {
        let most = (LARGEST >> 20).to_string();
        return Err(Unreadable::because(
            Message::new("reading-too-large").with("most", most),
        ));
    }
    if bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06") {
        return workbook(bytes);
    }
    if let Some(other) = other_program(bytes) {
        return Err(Unreadable::because(Message::new(other)));
    }
    let (text, guessed) = encoding::text(bytes);
    let mut source = text_sheets(name, &text)?;
    if guessed {
        source.notices.push(Message::new("reading-encoding"));
    }
    Ok(source)
}

fn workbook(bytes: &[u8]) -> Result<Source, Unreadable> {
    let mut archive = Archive::open(bytes)?;
    let mut budget = Budget::default();
    let sheets = if xlsx::is_workbook(&archive) {
        xlsx::sheets(&mut archive, &mut budget)?
    } else if ods::is_document(&archive) {
        ods::sheets(&mut archive, &mut budget)?
    } else {
        return Err(Unreadable::because(Message::new("reading-other-archive")));
    };
    Ok(Source {
        sheets,
        notices: Vec::new(),
    })
}

/// Formats that people try, and what to do instead.
fn other_program(bytes: &[u8]) -> Option<&'static str> {
    let known: [(&[u8], &str); 3] = [
        (b"\xD0\xCF\x11\xE0", "reading-old-excel"),
        (b"%PDF", "reading-pdf"),
        (b"\x89PNG", "reading-picture"),
    ];
    let found = known.iter().find(|(head, _)| bytes.starts_with(head));
    let binary = || bytes.iter().take(4096).filter(|byte| **byte == 0).count() > 0;
    let marked = bytes.starts_with(b"\xFF\xFE") || bytes.starts_with(b"\xFE\xFF");
    match found {
        Some((_, id)) => Some(id),
        None => (binary() && !marked).then_some("reading-not-text"),
    }
}

fn text_sheets(name: &str, text: &str) -> Result<Source, Unreadable> {
    let mut budget = Budget::default();
    let mut source = Source::default();
    let ending = name
        .rsplit_once('.')
        .map(|(_, ending)| ending.to_lowercase());
    let ending = ending.unwrap_or_default();
    let delimited = matches!(ending.as_str(), "csv" | "tsv" | "tab");
    if !delimited && has_html(text) {
        let page = html::page(text, &mut budget)?;
        source.sheets = page.sheets;
        if source.sheets.iter().all(Sheet::is_empty) {
            source
                .sheets
                .extend(plain::lists(&page.items, &mut budget)?);
        }
        if !source.sheets.is_empty() {
            return Ok(source);
        }
    }
    if !delimited {
        let lines: Vec<String> = text.lines().map(str::to_owned).collect();
        source.sheets.extend(plain::lists(&lines, &mut budget)?);
    }
    if !delimited && source.sheets.is_empty() && markdown::has_table(text) {
        source.sheets = markdown::sheets(text, &mut budget)?;
        return Ok(source);
    }
    if !delimited
        && source.sheets.is_empty()
        && !text.contains('\t')
        && let Some(sheet) = plain::single_spaces(text, &mut budget)?
    {
        source.notices.push(Message::new("reading-single-spaces"));
        source.sheets.push(sheet);
    }
    if source.sheets.is_empty()
        && let Some(delimiter) = delimited::delimiter(text)
    {
        source
            .sheets
            .push(delimited::sheet(text, delimiter, &mut budget)?);
    }
    Ok(source)
}

fn has_html(text: &str) -> bool {
    let tags = ["<table", "<TABLE", "<Table", "<li", "<LI"];
    tags.iter().any(|tag| text.contains(tag))
}
