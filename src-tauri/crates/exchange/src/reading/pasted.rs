//! Cells from the clipboard, without headers, for the matrix that is open: the same rules as for
//! files, cell by cell.

use serde::Serialize;

use super::cell::{self, Kind, Rules};
use super::legend::Legend;
use super::letters::Letters;
use super::result::Answers;
use super::shape::Grid;
use super::source::{self, Naming, Sheet};

/// One cell as it was pasted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct PastedCell {
    /// What stood there.
    pub text: String,
    /// Its letters, or nothing where the text is no letters and nobody should guess.
    pub letters: Option<Letters>,
    /// What stood beside the letters.
    pub comment: String,
}

/// The cells of a paste: from its HTML if there is any, which keeps cells whole, otherwise from
/// its text. A paste too large for a matrix gives no cells.
pub fn block(html: Option<&str>, text: &str) -> Vec<Vec<PastedCell>> {
    let sheet = html.and_then(|html| first("paste.html", html));
    let sheet = sheet.or_else(|| first("paste.tsv", text));
    let sheet = sheet.unwrap_or_else(|| alone(text));
    let rules = Grid::of(&sheet, 0, &Legend::default(), &Answers::new()).rules;
    let width = sheet.width();
    let row = |row: usize| {
        (0..width)
            .map(|column| pasted(sheet.text(row, column), &rules))
            .collect()
    };
    (0..sheet.height()).map(row).collect()
}

fn first(name: &str, text: &str) -> Option<Sheet> {
    let source = source::read(name, text.as_bytes()).ok()?;
    source.sheets.into_iter().find(|sheet| !sheet.is_empty())
}

/// Text without any delimiter: one column.
fn alone(text: &str) -> Sheet {
    let mut sheet = Sheet::new("", Naming::Counting);
    for (row, line) in text.lines().enumerate() {
        sheet.put(row, 0, line.trim());
    }
    sheet
}

fn pasted(text: &str, rules: &Rules) -> PastedCell {
    let cell = cell::read(text, rules);
    PastedCell {
        text: text.to_owned(),
        letters: (cell.kind != Kind::Unread).then_some(cell.letters),
        comment: if cell.kind == Kind::Unread {
            String::new()
        } else {
            cell.comment
        },
    }
}

#[cfg(test)]
mod tests {
    use super::block;

    fn letters(html: Option<&str>, text: &str) -> Vec<Vec<String>> {
        let shown =
            |cell: &super::PastedCell| cell.letters.map_or("?".to_owned(), |l| l.to_string());
        let rows = block(html, text);
        rows.iter()
            .map(|row| row.iter().map(shown).collect())
            .collect()
    }

    #[test]
    fn cells_are_read_from_html_or_text() {
        let expected = [["RA", "C"], ["", "?"]];
        assert_eq!(letters(None, "A/R\tC\r\n-\tsee note\r\n"), expected);
        let html =
            "<table><tr><td>A/R</td><td>C</td></tr><tr><td>-</td><td>see note</td></tr></table>";
        assert_eq!(letters(Some(html), "ignored"), expected);
        assert_eq!(letters(None, "R"), [["R"]]);
        assert_eq!(letters(None, "R\nA\n"), [["R"], ["A"]]);
    }
}
