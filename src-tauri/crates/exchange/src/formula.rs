//! Text that a spreadsheet would take for a formula (OWASP ASVS 5, 1.2.10).

/// What formulas begin with, the full-width forms included, and the mark itself: so that what is
/// marked can be told from what was written that way.
const BEGINNINGS: [char; 12] = [
    '=', '+', '-', '@', '\t', '\r', '\0', '\'', '＝', '＋', '－', '＠',
];

/// Whether the text could be taken for a formula.
pub(crate) fn looks_like_one(text: &str) -> bool {
    text.starts_with(BEGINNINGS)
}

/// The same text, marked as such by an apostrophe where it could be taken for a formula.
/// Spreadsheets know the mark.
pub(crate) fn marked(text: &str) -> String {
    if looks_like_one(text) {
        format!("'{text}")
    } else {
        text.to_owned()
    }
}

/// The text without that mark. An apostrophe before anything else is the writer's own.
pub(crate) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\'')
        .filter(|rest| looks_like_one(rest))
        .unwrap_or(text)
}
