//! Makes every text one that can be printed. A character that no bundled font has is replaced by
//! one that everybody knows to mean just that; the document always comes out.

use std::collections::BTreeSet;

use serde_json::Value;
use typst::layout::{Frame, FrameItem};
use typst::text::TextItem;
use typst_layout::PagedDocument;

use crate::fonts::FONTS;

/// What stands for a character that can't be printed.
const REPLACEMENT: char = '\u{fffd}';

/// Longer words may be broken anywhere, so that no text runs off the paper.
const LONGEST_WORD: usize = 30;

/// Characters that say nothing: a mark of byte order, and orders to print letters backwards.
const UNWANTED: [char; 3] = ['\u{feff}', '\u{202d}', '\u{202e}'];

/// Runs of characters that no font can show.
pub type Illegible = BTreeSet<String>;

/// What can be told without setting it: characters that no font has, and those that mean nothing
/// outside one font or program, which the standard of accessible PDF forbids.
pub fn missing(data: &Value) -> Illegible {
    let mut characters = BTreeSet::new();
    each_text(data, &mut |text| characters.extend(text.chars()));
    let is_missing = |&c: &char| is_meaningless(c) || !(is_unseen(c) || FONTS.have(c));
    characters
        .into_iter()
        .filter(is_missing)
        .map(String::from)
        .collect()
}

/// What was set as an empty box all the same: a letter with a mark that no font has together,
/// though each is there alone.
pub fn boxes(document: &PagedDocument) -> Illegible {
    let mut found = Illegible::new();
    for page in document.pages() {
        find_boxes(&page.frame, &mut found);
    }
    found
}

/// The data as it can be printed.
pub fn legible(data: &Value, illegible: &Illegible) -> Value {
    match data {
        Value::String(text) => Value::String(legible_text(text, illegible)),
        Value::Array(values) => values
            .iter()
            .map(|value| legible(value, illegible))
            .collect(),
        Value::Object(fields) => fields
            .iter()
            .map(|(name, value)| (name.clone(), legible(value, illegible)))
            .collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) => data.clone(),
    }
}

/// Shows every text in the data.
pub fn each_text(data: &Value, see: &mut dyn FnMut(&str)) {
    match data {
        Value::String(text) => see(text),
        Value::Array(values) => values.iter().for_each(|value| each_text(value, see)),
        Value::Object(fields) => fields.values().for_each(|value| each_text(value, see)),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}

fn legible_text(text: &str, illegible: &Illegible) -> String {
    let mut text = text.replace(UNWANTED, "");
    for run in illegible.iter().rev() {
        if text.contains(run.as_str()) {
            let replacement: String = run.chars().map(|_| REPLACEMENT).collect();
            text = text.replace(run.as_str(), &replacement);
        }
    }
    let text = without_leftovers(&text);
    answerable_wording::isolated(&broken_up(&text, LONGEST_WORD)).into_owned()
}

/// The text without what shaped characters that were replaced: no font has both together.
fn without_leftovers(text: &str) -> String {
    let mut replaced = false;
    let is_kept = |&c: &char| {
        let leftover = replaced && shapes_what_it_follows(c);
        replaced = leftover || c == REPLACEMENT;
        !leftover
    };
    text.chars().filter(is_kept).collect()
}

/// Joiners, tags, and what chooses among the forms of a character.
fn shapes_what_it_follows(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{180b}'..='\u{180f}' | '\u{200c}'..='\u{200d}'
        | '\u{fe00}'..='\u{fe0f}' | '\u{e0000}'..='\u{e0fff}')
}

/// The text with leave to break words that are longer than `longest` characters.
pub fn broken_up(text: &str, longest: usize) -> String {
    let is_letter = |c: char| c.is_alphanumeric() && !breaks_anywhere(c);
    let mut broken = String::with_capacity(text.len());
    for word in text.split_inclusive(|c| !is_letter(c)) {
        let long = word.chars().count() > longest + 1;
        for (place, c) in word.chars().enumerate() {
            if long && place > 0 && place % (longest / 2) == 0 {
                broken.push('\u{200b}');
            }
            broken.push(c);
        }
    }
    broken
}

/// Whether Typst breaks lines in this script without spaces.
fn breaks_anywhere(c: char) -> bool {
    matches!(c, '\u{e00}'..='\u{eff}' | '\u{1000}'..='\u{109f}' | '\u{1780}'..='\u{17ff}' | '\u{2e80}'..)
}

fn is_meaningless(c: char) -> bool {
    let private = matches!(c, '\u{e000}'..='\u{f8ff}' | '\u{f0000}'..);
    let not_a_character = matches!(c, '\u{fdd0}'..='\u{fdef}') || u32::from(c) & 0xfffe == 0xfffe;
    private || not_a_character
}

/// Spaces, and characters that are never seen: joiners, marks of direction, variants.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || matches!(c,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}'..='\u{1160}' | '\u{17b4}'..='\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}'
        | '\u{ffa0}' | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}'
        | '\u{1d173}'..='\u{1d17a}' | '\u{e0000}'..='\u{e0fff}')
}

fn find_boxes(frame: &Frame, found: &mut Illegible) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => find_boxes(&group.frame, found),
            FrameItem::Text(item) => found.extend(boxes_in(item)),
            _ => {}
        }
    }
}

/// The runs of text for which the font has no glyph.
fn boxes_in(item: &TextItem) -> Vec<String> {
    let mut ranges: Vec<_> = item
        .glyphs
        .iter()
        .filter(|glyph| glyph.id == 0)
        .map(|glyph| glyph.range())
        .collect();
    ranges.sort_by_key(|range| range.start);
    ranges.dedup();
    let joined = ranges.chunk_by(|left, right| left.end >= right.start);
    joined
        .filter_map(|run| item.text.get(run.first()?.start..run.last()?.end))
        .flat_map(|run| run.split(is_unseen))
        .filter(|run| !run.is_empty())
        .map(str::to_owned)
        .collect()
}
