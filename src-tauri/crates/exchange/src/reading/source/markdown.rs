//! Tables of Markdown, also those that a renderer would mend silently: a row keeps as many cells
//! as its author typed.

use super::sheet::{Budget, Naming, Sheet};
use super::{html, struck};
use crate::reading::result::Unreadable;

/// Whether at least two lines look like rows.
pub fn has_table(text: &str) -> bool {
    text.lines().filter(|line| is_row(line)).take(2).count() == 2
}

/// The tables, and the lines between them as one sheet more.
pub fn sheets(text: &str, budget: &mut Budget) -> Result<Vec<Sheet>, Unreadable> {
    let mut sheets: Vec<Sheet> = Vec::new();
    let mut prose = Sheet::new("", Naming::Counting);
    let (mut heading, mut inside) = (String::new(), false);
    for line in text.lines() {
        let line = guarded(line);
        if !is_row(&line) {
            inside = false;
            match line.trim_start().strip_prefix('#') {
                Some(title) => heading = shown(title.trim_matches(['#', ' '])),
                None => {
                    let row = prose.height();
                    budget.put(&mut prose, row, 0, &shown(&line))?;
                }
            }
            continue;
        }
        if !inside {
            sheets.push(Sheet::new(&std::mem::take(&mut heading), Naming::Counting));
            inside = true;
        }
        let Some(sheet) = sheets.last_mut() else {
            continue;
        };
        let cells = cells(&line);
        if cells.iter().all(|cell| is_rule(cell)) {
            continue;
        }
        let row = sheet.height();
        for (column, cell) in cells.iter().enumerate() {
            budget.put(sheet, row, column, &shown(cell))?;
        }
    }
    sheets.push(prose);
    Ok(sheets)
}

/// Where the characters for private use begin; they stand for signs that a backslash makes plain.
const PLAIN: u32 = 0xe000;

/// The line with another character for each sign that a backslash makes plain, so that it is
/// taken for no markup.
fn guarded(line: &str) -> String {
    let (mut guarded, mut characters) = (String::new(), line.chars().peekable());
    while let Some(c) = characters.next() {
        let plain = |next: &char| c == '\\' && next.is_ascii_punctuation();
        let plain = characters.next_if(plain);
        guarded.push(plain.map_or(c, |sign| {
            char::from_u32(PLAIN + u32::from(sign)).unwrap_or(sign)
        }));
    }
    guarded
}

/// The text with the signs that were guarded.
fn unguarded(text: &str) -> String {
    let sign = |c: char| {
        let sign = u32::from(c).checked_sub(PLAIN).and_then(char::from_u32);
        sign.filter(char::is_ascii_punctuation).unwrap_or(c)
    };
    text.chars().map(sign).collect()
}

fn is_row(line: &str) -> bool {
    let line = line.trim();
    line.starts_with('|') && line.len() > 1 || line.matches('|').count() >= 2
}

/// The line between header and body.
fn is_rule(cell: &str) -> bool {
    let cell = cell.trim();
    cell.len() > 1 && cell.contains('-') && cell.chars().all(|c| matches!(c, '-' | ':'))
}

fn cells(line: &str) -> Vec<String> {
    let line = line.trim();
    let line = line.strip_prefix('|').unwrap_or(line);
    let mut cells: Vec<String> = line.split('|').map(str::to_owned).collect();
    if cells.last().is_some_and(|cell| cell.trim().is_empty()) {
        cells.pop();
    }
    cells
}

/// The text of a cell without its markup.
fn shown(cell: &str) -> String {
    let mut text = unlinked(cell.trim());
    text = remarked(&text, "~~", struck::out);
    for mark in ["**", "__", "`", "*", "_"] {
        text = remarked(&text, mark, str::to_owned);
    }
    if text.contains(['<', '&']) {
        text = html::plain(&text);
    }
    unguarded(text.trim())
}

/// The text of links and images without their addresses.
fn unlinked(text: &str) -> String {
    let (mut shown, mut rest) = (String::new(), text);
    while let Some((before, label, after)) = first_link(rest) {
        shown.push_str(before.strip_suffix('!').unwrap_or(before));
        shown.push_str(label);
        rest = after;
    }
    shown + rest
}

fn first_link(text: &str) -> Option<(&str, &str, &str)> {
    let middle = text.find("](")?;
    let start = text[..middle].rfind('[')?;
    let end = middle + text[middle..].find(')')?;
    Some((&text[..start], &text[start + 1..middle], &text[end + 1..]))
}

/// The text without pairs of a mark around words, which are shown in another way; a mark that
/// stands alone stays.
fn remarked(text: &str, mark: &str, show: impl Fn(&str) -> String) -> String {
    let (mut shown, mut rest) = (String::new(), text);
    while let Some(start) = rest.find(mark) {
        let inner = &rest[start + mark.len()..];
        let opens = inner.starts_with(|c: char| !c.is_whitespace())
            && !rest[..start].ends_with(char::is_alphanumeric);
        let length = if opens { closing(inner, mark) } else { None };
        let Some(length) = length else {
            shown.push_str(&rest[..start + mark.len()]);
            rest = inner;
            continue;
        };
        shown.push_str(&rest[..start]);
        shown.push_str(&show(&inner[..length]));
        rest = &inner[length + mark.len()..];
    }
    shown + rest
}

fn closing(inner: &str, mark: &str) -> Option<usize> {
    inner.match_indices(mark).map(|(at, _)| at).find(|at| {
        let after = &inner[at + mark.len()..];
        *at > 0
            && !inner[..*at].ends_with(char::is_whitespace)
            && !after.starts_with(char::is_alphanumeric)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_goes_and_the_text_stays() {
        let cases = [
            ("**R**", "R"),
            ("**R,A**", "R,A"),
            ("~~A~~ R", "A\u{336} R"),
            ("A/R*", "A/R*"),
            ("Branch Directors **", "Branch Directors **"),
            ("*Graphs and charts*", "Graphs and charts"),
            ("[Wording review](../guides/a_b.md)", "Wording review"),
            ("snake_case_name", "snake_case_name"),
            ("Draft notes.<sup>12</sup>", "Draft notes.¹²"),
            ("FAQ & one<br>two &amp; three", "FAQ & one\ntwo & three"),
            ("less < 5 days", "less < 5 days"),
        ];
        for (cell, text) in cases {
            assert_eq!(shown(cell), text);
        }
    }

    #[test]
    fn a_row_keeps_all_its_cells() {
        let row = cells(&guarded("| a | b \\| c || \\*d | "));
        let texts: Vec<String> = row.iter().map(|cell| shown(cell)).collect();
        assert_eq!(texts, ["a", "b | c", "", "*d"]);
        assert_eq!(cells("a | b"), ["a ", " b"]);
    }
}
