//! The parts of a workbook's zip archive, counted while they are inflated: the sizes that an
//! archive declares are only what its author says.

use std::io::{Cursor, Read};

use answerable_plan::Message;
use zip::ZipArchive;

use crate::reading::result::Unreadable;

/// The most bytes that all parts together may inflate to.
const MOST_INFLATED: u64 = 64 * 1024 * 1024;

/// The most parts that a workbook may have.
const MOST_PARTS: usize = 5_000;

pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    /// As much may still be inflated.
    left: u64,
}

impl<'a> Archive<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        if zip.len() > MOST_PARTS {
            return Err(inflates());
        }
        let left = MOST_INFLATED;
        Ok(Self { zip, left })
    }

    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// A part by its name, or nothing if there is none.
    pub fn part(&mut self, name: &str) -> Result<Option<Vec<u8>>, Unreadable> {
        let Some(index) = self.zip.index_for_name(name) else {
            return Ok(None);
        };
        let part = self.zip.by_index(index).map_err(|_| damaged())?;
        // Room for what the archive declares is only taken as far as it is true.
        let declared = part.size().min(self.left);
        let mut bytes = Vec::with_capacity(usize::try_from(declared).unwrap_or_default());
        let read = part.take(self.left + 1).read_to_end(&mut bytes);
        let read = read.map_err(|_| damaged())? as u64;
        self.left = self.left.checked_sub(read).ok_or_else(inflates)?;
        Ok(Some(bytes))
    }
}

pub fn damaged() -> Unreadable {
    Unreadable::because(Message::new("reading-damaged"))
}

fn inflates() -> Unreadable {
    let most = (MOST_INFLATED >> 20).to_string();
    Unreadable::because(Message::new("reading-inflates").with("most", most))
}
