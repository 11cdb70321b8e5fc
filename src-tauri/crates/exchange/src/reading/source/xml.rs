//! What both kinds of workbook ask of XML.

use quick_xml::events::{BytesRef, BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::archive::damaged;
use crate::reading::result::Unreadable;

/// The events of a part, one by one. What is open at its end, or closed by another name, is let
/// pass as other programs do.
pub struct Events<'a>(Reader<&'a [u8]>);

impl<'a> Events<'a> {
    pub fn of(part: &'a [u8]) -> Self {
        let mut reader = Reader::from_reader(part);
        reader.config_mut().check_end_names = false;
        Self(reader)
    }

    /// The next event; none at the end.
    pub fn next(&mut self) -> Result<Option<Event<'a>>, Unreadable> {
        match self.0.read_event().map_err(|_| damaged())? {
            Event::Eof => Ok(None),
            event => Ok(Some(event)),
        }
    }
}

/// The value of an attribute by its name without prefix.
pub fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    let attribute = tag
        .attributes()
        .with_checks(false)
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == name)?;
    let value = attribute.normalized_value(XmlVersion::Implicit1_0).ok()?;
    Some(value.into_owned())
}

/// A count in an attribute; none is larger than any sheet, so that sums of them are exact.
pub fn number(tag: &BytesStart<'_>, name: &str) -> Option<usize> {
    let number: usize = attribute(tag, name)?.parse().ok()?;
    Some(number.min(1 << 24))
}

/// The character that a reference stands for. Entities of the file's own are never expanded.
pub fn character(reference: &BytesRef<'_>) -> Option<char> {
    if let Ok(Some(character)) = reference.resolve_char_ref() {
        return Some(character);
    }
    match reference.xml10_content().as_ref() {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => None,
    }
}
