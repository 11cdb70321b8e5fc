//! The parts of a workbook's zip archive, counted while they are inflated: the sizes that an
//! archive declares are only what its author says.

use std::cell::Cell;
use std::io::{BufReader, Cursor, Error, ErrorKind, Read};

use answerable_plan::Message;
use quick_xml::Reader;
use zip::ZipArchive;

use crate::reading::result::Unreadable;

/// The most bytes that all parts together may inflate to.
const MOST_INFLATED: usize = 64 * 1024 * 1024;

/// The most parts that a workbook may have.
const MOST_PARTS: usize = 5_000;

pub struct Archive<'a> {
    zip: ZipArchive<Cursor<&'a [u8]>>,
    left: Cell<usize>,
}

/// An XML part of the archive, read piece by piece.
pub type Part<'a> = Reader<BufReader<Box<dyn Read + 'a>>>;

impl<'a> Archive<'a> {
    pub fn open(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let zip = ZipArchive::new(Cursor::new(bytes)).map_err(|_| damaged())?;
        if zip.len() > MOST_PARTS {
            return Err(inflates());
        }
        let left = Cell::new(MOST_INFLATED);
        Ok(Self { zip, left })
    }

    pub fn has(&self, name: &str) -> bool {
        self.zip.index_for_name(name).is_some()
    }

    /// A part by its name, or nothing if there is none.
    pub fn part(&mut self, name: &str) -> Result<Option<Part<'_>>, Unreadable> {
        let Some(index) = self.zip.index_for_name(name) else {
            return Ok(None);
        };
        let part = self.zip.by_index(index).map_err(|_| damaged())?;
        let counted: Box<dyn Read + '_> = Box::new(Counted {
            part,
            left: &self.left,
        });
        let mut reader = Reader::from_reader(BufReader::new(counted));
        reader.config_mut().check_end_names = false;
        Ok(Some(reader))
    }
}

/// Stops where the archive has inflated to more than it may.
struct Counted<'a, R> {
    part: R,
    left: &'a Cell<usize>,
}

impl<R: Read> Read for Counted<'_, R> {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let read = self.part.read(buffer)?;
        let left = self.left.get().checked_sub(read);
        self.left
            .set(left.ok_or_else(|| Error::from(ErrorKind::FileTooLarge))?);
        Ok(read)
    }
}

/// Why a part can't be read to its end.
pub fn broken(error: &quick_xml::Error) -> Unreadable {
    match error {
        quick_xml::Error::Io(error) if error.kind() == ErrorKind::FileTooLarge => inflates(),
        _ => damaged(),
    }
}

pub fn damaged() -> Unreadable {
    Unreadable::because(Message::new("reading-damaged"))
}

fn inflates() -> Unreadable {
    let most = (MOST_INFLATED >> 20).to_string();
    Unreadable::because(Message::new("reading-inflates").with("most", most))
}
