//! Notes on the cells of Excel's workbooks, which stand in a part of their own.

use quick_xml::events::Event;

use super::archive::Archive;
use super::sheet::{Budget, Sheet};
use super::xlsx::{Inside, cell_of, each_tag};
use super::xml::{Events, attribute};
use crate::reading::result::Unreadable;

/// Reads the notes on the cells of a worksheet, which is the part `file`.
pub fn read(
    archive: &mut Archive<'_>,
    file: &str,
    sheet: &mut Sheet,
    budget: &mut Budget,
) -> Result<(), Unreadable> {
    let Some(notes) = part_of(archive, file)? else {
        return Ok(());
    };
    let part = archive.part(&notes)?.unwrap_or_default();
    let mut events = Events::of(&part);
    let (mut text, mut inside, mut cell) = (String::new(), Inside::default(), None);
    while let Some(event) = events.next()? {
        match &event {
            Event::Start(tag) if tag.local_name().as_ref() == "comment" => {
                cell = attribute(tag, "ref").and_then(|name| cell_of(&name));
                text.clear();
            }
            Event::End(tag) if tag.local_name().as_ref() == "comment" => {
                if let Some((row, column)) = cell.take() {
                    budget.annotate(sheet, (row - 1, column - 1), &text)?;
                }
            }
            Event::Start(tag) => inside.passes(tag.local_name().as_ref(), true),
            Event::End(tag) => inside.passes(tag.local_name().as_ref(), false),
            _ => inside.take(&event, &mut text),
        }
    }
    Ok(())
}

/// The part with the notes of a worksheet: `xl/worksheets/sheet1.xml` says beside itself, in
/// `_rels`, which one that is.
fn part_of(archive: &mut Archive<'_>, file: &str) -> Result<Option<String>, Unreadable> {
    let Some((folder, name)) = file.rsplit_once('/') else {
        return Ok(None);
    };
    let mut found = None;
    each_tag(
        archive.part(&format!("{folder}/_rels/{name}.rels"))?,
        |tag| {
            let kind = attribute(tag, "Type").unwrap_or_default();
            if kind.ends_with("/comments") {
                found = attribute(tag, "Target");
            }
        },
    )?;
    let parent = folder.rsplit_once('/').map_or("", |(parent, _)| parent);
    Ok(found.map(|target| match target.strip_prefix("../") {
        Some(beside) => format!("{parent}/{beside}"),
        None => match target.strip_prefix('/') {
            Some(absolute) => absolute.to_owned(),
            None => format!("{folder}/{target}"),
        },
    }))
}
