//! A reading for terminals.

use std::fmt::Write;

use super::result::Reading;
use crate::text::{WIDEST, padded};
use unicode_width::UnicodeWidthStr;

/// Draws the table with numbered columns, and says below which role each is and what stood in
/// cells beside letters.
pub fn reading_to_text(reading: &Reading) -> String {
    let titles = reading
        .activities
        .iter()
        .map(|activity| activity.title.width());
    let width = titles.max().unwrap_or(0).clamp(20, WIDEST);
    let mut text = format!("{:width$}", "");
    // Writing to memory can't fail.
    for number in 1..=reading.roles.len() {
        let _ = write!(text, " {number:>4}");
    }
    text.push('\n');
    let mut section = None;
    for activity in &reading.activities {
        if section != activity.section.as_ref() {
            section = activity.section.as_ref();
            let _ = writeln!(text, "\n{}", section.map_or("", String::as_str));
        }
        text.push_str(&padded(&activity.title, width));
        for role in &reading.roles {
            let letters = activity.cells.get(role).map(ToString::to_string);
            let _ = write!(text, " {:>4}", letters.unwrap_or_else(|| "·".to_owned()));
        }
        text.push('\n');
        for (role, comment) in &activity.comments {
            let _ = writeln!(text, "    {role}: {}", super::shape::one_line(comment));
        }
    }
    text.push('\n');
    for (role, number) in reading.roles.iter().zip(1..) {
        let _ = writeln!(text, "{number:>4}  {role}");
    }
    text
}
