//! Text that is struck out. Every format says so in its own way; here each of its characters bears
//! a stroke, as in plain text.

use quick_xml::events::{BytesStart, Event};

use super::archive::Archive;
use super::xml::{Events, attribute, number};
use crate::reading::result::Unreadable;

/// The stroke over the character before it.
pub const STROKE: char = '\u{336}';

/// The text struck out.
pub fn out(text: &str) -> String {
    let mut struck = String::with_capacity(text.len() * 3);
    for c in text.chars() {
        struck.push(c);
        struck.extend((!c.is_whitespace()).then_some(STROKE));
    }
    struck
}

/// Whether a tag of a workbook says that its text is struck out.
pub fn is_strike(tag: &BytesStart<'_>) -> bool {
    tag.local_name().as_ref() == "strike"
        && attribute(tag, "val").is_none_or(|on| on != "0" && on != "false")
}

/// Which of the formats of a workbook's cells strike out; empty where none does.
pub fn formats(archive: &mut Archive<'_>) -> Result<Vec<bool>, Unreadable> {
    let part = archive.part("xl/styles.xml")?.unwrap_or_default();
    let mut events = Events::of(&part);
    let (mut fonts, mut formats) = (Vec::new(), Vec::new());
    let mut of_cells = false;
    while let Some(event) = events.next()? {
        match &event {
            Event::Start(tag) | Event::Empty(tag) if is_strike(tag) => {
                fonts.last_mut().into_iter().for_each(|font| *font = true);
            }
            Event::Start(tag) | Event::Empty(tag) => match tag.local_name().as_ref() {
                "font" => fonts.push(false),
                "cellXfs" => of_cells = true,
                "xf" if of_cells => {
                    let font = number(tag, "fontId").and_then(|font| fonts.get(font));
                    formats.push(font.copied().unwrap_or(false));
                }
                _ => {}
            },
            Event::End(tag) if tag.local_name().as_ref() == "cellXfs" => of_cells = false,
            _ => {}
        }
    }
    formats.truncate(
        formats
            .iter()
            .rposition(|struck| *struck)
            .map_or(0, |last| last + 1),
    );
    Ok(formats)
}
