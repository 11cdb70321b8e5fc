//! The rows of a table as activities, with their letters as they are meant.

use std::collections::BTreeMap;

use super::alphabet::Alphabet;
use super::cell::{Cell, Sign};
use super::letters::Letters;
use super::result::ReadActivity;
use super::shape::{Draft, DraftCell, DraftRow, Place};
use super::source::Sheet;

/// What makes activities of rows.
pub struct Activities<'a> {
    table: &'a Draft,
    /// Where its notes are.
    sheets: &'a [Sheet],
    alphabet: &'a Alphabet,
    /// The signs of cells whose doubtful letters do not count.
    doubted: Vec<Sign>,
    /// The roles in the order of their names, in which the letters of each activity are kept, and
    /// the place of each role there.
    by_name: Vec<usize>,
    places: Vec<usize>,
}

impl<'a> Activities<'a> {
    pub fn of(
        table: &'a Draft,
        sheets: &'a [Sheet],
        alphabet: &'a Alphabet,
        doubted: Vec<Sign>,
    ) -> Self {
        let mut by_name: Vec<usize> = (0..table.roles.len()).collect();
        by_name.sort_by_key(|role| &table.roles[*role]);
        let mut places = vec![0; by_name.len()];
        for (place, role) in by_name.iter().enumerate() {
            places[*role] = place;
        }
        Self {
            table,
            sheets,
            alphabet,
            doubted,
            by_name,
            places,
        }
    }

    pub fn activity(&self, row: &DraftRow) -> ReadActivity {
        ReadActivity {
            title: row.title.clone(),
            section: (!row.section.is_empty()).then(|| row.section.join(" › ")),
            note: self.note(row.place).to_owned(),
            cells: self.letters(row),
            comments: self.comments(row),
        }
    }

    fn letters(&self, row: &DraftRow) -> BTreeMap<String, Letters> {
        let cells = row.cells.iter();
        let cells = cells.map(|cell| (self.places[cell.role], self.meant(cell)));
        let mut cells: Vec<_> = cells.filter(|(_, letters)| !letters.is_empty()).collect();
        cells.sort_by_key(|(place, _)| *place);
        let of_role = |cells: &[(usize, Letters)]| {
            let letters = cells.iter().map(|(_, letters)| *letters);
            let name = &self.table.roles[self.by_name[cells[0].0]];
            (
                name.clone(),
                letters.fold(Letters::default(), Letters::with),
            )
        };
        cells.chunk_by(|a, b| a.0 == b.0).map(of_role).collect()
    }

    /// What stands beside letters, or letters that were taken for none.
    fn comments(&self, row: &DraftRow) -> BTreeMap<String, String> {
        let comment = |cell: &DraftCell| {
            let lost = self.meant(cell).is_empty() && !cell.cell.letters.is_empty();
            let raw = lost.then(|| cell.cell.letters.to_string());
            let raw = raw.filter(|raw| !self.alphabet.is_nobody(raw));
            raw.unwrap_or_else(|| cell.cell.comment.clone())
        };
        let mut comments: BTreeMap<String, String> = BTreeMap::new();
        let said = |cell: &DraftCell| [comment(cell), self.note(cell.place).to_owned()];
        let said = row.cells.iter().map(|cell| (cell.role, said(cell)));
        let said = said.flat_map(|(role, said)| said.map(|text| (role, text)));
        for (role, comment) in said.filter(|(_, comment)| !comment.is_empty()) {
            let all = comments.entry(self.table.roles[role].clone()).or_default();
            if !all.is_empty() {
                all.push('\n');
            }
            all.push_str(&comment);
        }
        comments
    }

    /// The note on a cell.
    fn note(&self, place: Place) -> &str {
        let sheet = self.sheets.get(place.sheet);
        sheet.map_or("", |sheet| sheet.note(place.row, place.column))
    }

    fn meant(&self, cell: &DraftCell) -> Letters {
        let Cell {
            letters,
            doubtful,
            signs,
            ..
        } = &*cell.cell;
        let counted = match signs.iter().any(|sign| self.doubted.contains(sign)) {
            true => letters.without(*doubtful),
            false => *letters,
        };
        self.alphabet.meant(counted)
    }
}
