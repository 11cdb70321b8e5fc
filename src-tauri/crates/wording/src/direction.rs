//! Names that are written from right to left, inside sentences that aren't.

use std::borrow::Cow;

/// The name, kept from stirring up the order of the words around it: one with letters from right
/// to left, or with marks that change the direction, is put between Unicode's isolating marks.
/// All others stay as they are.
pub fn isolated(name: &str) -> Cow<'_, str> {
    if !name.is_ascii() && name.chars().any(changes_direction) {
        Cow::Owned(format!("\u{2068}{name}\u{2069}"))
    } else {
        Cow::Borrowed(name)
    }
}

/// Whether a character is in a block of right-to-left scripts, or is a mark of direction.
fn changes_direction(c: char) -> bool {
    matches!(c,
        '\u{590}'..='\u{8ff}'
        | '\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2066}'..='\u{2069}'
        | '\u{fb1d}'..='\u{fdff}'
        | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}'
        | '\u{1e800}'..='\u{1efff}')
}
