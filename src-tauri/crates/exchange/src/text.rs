//! The matrix for terminals.

use std::fmt::Write;

use answerable_plan::{Date, Plan};
use answerable_wording::Wording;
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use crate::matrix::Matrix;

/// Activities get no more columns of a terminal than this.
pub(crate) const WIDEST: usize = 48;

/// Draws the matrix with numbered columns, and says below which role each is and who holds it.
pub fn matrix_to_text(plan: &Plan, today: Date, wording: &Wording) -> String {
    let matrix = Matrix::of(plan);
    let titles = plan
        .activities()
        .iter()
        .map(|activity| activity.title.as_str().width());
    let width = titles.max().unwrap_or(0).clamp(20, WIDEST);
    let mut text = String::new();
    // Writing to memory can't fail.
    let _ = write!(text, "{:width$}", "");
    for number in 1..=matrix.columns.len() {
        let _ = write!(text, " {number:>3}");
    }
    text.push('\n');
    for (section, activities) in &matrix.sections {
        let _ = writeln!(text, "\n{}", section.title);
        for activity in activities {
            text.push_str(&padded(activity.title.as_str(), width));
            for column in &matrix.columns {
                let letters = matrix.letters(activity, column);
                let shown = match letters.is_empty() {
                    true => "·".to_owned(),
                    false => letters.to_string(),
                };
                let _ = write!(text, " {shown:>3}");
            }
            text.push('\n');
        }
    }
    text.push('\n');
    for (column, number) in matrix.columns.iter().zip(1..) {
        let holders = matrix.holders(column, today);
        let holders = holders.unwrap_or_else(|| wording.text("vacant"));
        let _ = writeln!(text, "{number:>3}  {} ({holders})", column.heading);
    }
    text
}

/// The text in exactly `width` columns of a terminal, cut where it is longer.
pub(crate) fn padded(text: &str, width: usize) -> String {
    let mut shown = text.to_owned();
    if text.width() > width {
        let mut used = 0;
        shown = text
            .chars()
            .take_while(|c| {
                used += c.width().unwrap_or(0);
                used < width
            })
            .collect();
        shown.push('…');
    }
    let missing = width.saturating_sub(shown.width());
    shown + &" ".repeat(missing)
}
