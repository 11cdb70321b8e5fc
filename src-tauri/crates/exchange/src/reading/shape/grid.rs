//! A sheet with a first look at every cell.

use std::collections::{BTreeMap, HashMap};
use std::rc::Rc;

use super::Place;
use crate::reading::cell::{self, Cell, Kind, Rules, Sign};
use crate::reading::legend::Legend;
use crate::reading::letters::{CORE, KNOWN, Letters, look_alike};
use crate::reading::result::Answers;
use crate::reading::source::{Merged, Sheet};
use crate::reading::words::Vocabulary;

/// What a cell looks like before the table is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Look {
    Empty,
    /// A word or sign for nothing.
    None,
    /// Letters of a scheme.
    Letters,
    /// A word that names a letter.
    Named,
    /// Letters of no known scheme, or none yet.
    Unknown,
    Number,
    Words,
}

/// A sheet, what its cells look like, and the rules by which they are read.
pub struct Grid<'a> {
    pub sheet: &'a Sheet,
    pub index: usize,
    pub rules: Rules,
    looks: Vec<Vec<Look>>,
    /// What each text of the sheet says as a cell.
    cells: Vec<Rc<Cell>>,
    /// Which merged cell covers a cell.
    covered: HashMap<(usize, usize), usize>,
    pub width: usize,
}

impl<'a> Grid<'a> {
    /// Looks at a sheet; cells of its legend are left out.
    pub fn of(sheet: &'a Sheet, index: usize, legend: &Legend, answers: &Answers) -> Self {
        let rules = rules(sheet, legend, answers);
        let cells = sheet.texts().map(|text| Rc::new(cell::read(text, &rules)));
        let cells: Vec<Rc<Cell>> = cells.collect();
        let texts = sheet.texts().zip(&cells);
        let look = texts.map(|(text, cell)| look(text, cell, &rules, legend));
        let look: Vec<Look> = look.collect();
        let looks = (0..sheet.height()).map(|row| {
            let ids = sheet.ids(row).iter().enumerate();
            ids.map(|(column, id)| match legend.covers(row, column) {
                true => Look::Empty,
                false => look[id.index()],
            })
            .collect()
        });
        let looks: Vec<Vec<Look>> = looks.collect();
        let width = sheet.width();
        Self {
            sheet,
            index,
            rules,
            looks,
            cells,
            covered: covered(sheet, width),
            width,
        }
    }

    pub fn height(&self) -> usize {
        self.looks.len()
    }

    pub fn look(&self, row: usize, column: usize) -> Look {
        let row = self.looks.get(row);
        row.and_then(|row| row.get(column))
            .copied()
            .unwrap_or(Look::Empty)
    }

    /// The text of a cell, empty for the legend's.
    pub fn text(&self, row: usize, column: usize) -> &str {
        if self.look(row, column) == Look::Empty {
            return "";
        }
        self.sheet.text(row, column)
    }

    /// A cell, read by the rules of this sheet.
    pub fn read(&self, row: usize, column: usize) -> Rc<Cell> {
        let id = self.sheet.ids(row).get(column);
        let id = id.filter(|_| self.look(row, column) != Look::Empty);
        id.map_or_else(Rc::default, |id| self.cells[id.index()].clone())
    }

    /// Where a cell stands in the file.
    pub fn place(&self, row: usize, column: usize) -> Place {
        let (row, column) = if self.sheet.turned {
            (column, row)
        } else {
            (row, column)
        };
        Place {
            sheet: self.index,
            row,
            column,
        }
    }

    /// What stands in a row, from the left.
    pub fn row_text(&self, row: usize) -> String {
        let texts = (0..self.width).map(|column| super::one_line(self.text(row, column)));
        let texts: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
        texts.join(" ")
    }

    pub fn is_blank(&self, row: usize) -> bool {
        let row = self.looks.get(row);
        row.is_none_or(|row| row.iter().all(|look| *look == Look::Empty))
    }

    /// How many cells of a row look like one of these, over some columns.
    pub fn count(&self, row: usize, columns: &[usize], looks: &[Look]) -> usize {
        let like = |column: &&usize| looks.contains(&self.look(row, **column));
        columns.iter().filter(like).count()
    }

    /// The merged cell that covers this one.
    pub fn merged(&self, row: usize, column: usize) -> Option<Merged> {
        let index = self.covered.get(&(row, column))?;
        self.sheet.merged.get(*index).copied()
    }

    /// The text of a cell, or of the merged cell that covers it.
    pub fn spread(&self, row: usize, column: usize) -> &str {
        let text = self.text(row, column);
        if !text.is_empty() {
            return text;
        }
        self.merged(row, column)
            .map_or("", |merged| self.text(merged.top, merged.left))
    }
}

/// The most cells that merged cells may cover and still be looked at.
const MOST_COVERED: usize = 300_000;

fn covered(sheet: &Sheet, width: usize) -> HashMap<(usize, usize), usize> {
    let (mut covered, mut left) = (HashMap::new(), MOST_COVERED);
    for (index, merged) in sheet.merged.iter().enumerate() {
        let bottom = merged.bottom.min(sheet.height().saturating_sub(1));
        let right = merged.right.min(width.saturating_sub(1));
        for row in merged.top..=bottom {
            for column in merged.left..=right {
                if left == 0 {
                    return covered;
                }
                left -= 1;
                covered.insert((row, column), index);
            }
        }
    }
    covered
}

fn look(text: &str, cell: &Cell, rules: &Rules, legend: &Legend) -> Look {
    let known = KNOWN.with(legend.letters());
    match cell.kind {
        _ if text.is_empty() => Look::Empty,
        Kind::None => Look::None,
        Kind::Letters if cell.signs.contains(&Sign::Word) => Look::Named,
        Kind::Letters if cell.letters.within(known).is_empty() => Look::Unknown,
        Kind::Letters if cell.signs.contains(&Sign::Numbered) => Look::Unknown,
        Kind::Letters => Look::Letters,
        Kind::Unread if is_number(text) => Look::Number,
        Kind::Unread if rules.vocabulary.is_open(text) => Look::Unknown,
        Kind::Unread if rules.vocabulary.letters(text).len() > 1 => Look::Named,
        Kind::Unread => Look::Words,
    }
}

fn is_number(text: &str) -> bool {
    let digits = |c: char| c.is_ascii_digit();
    let rest = |c: char| digits(c) || matches!(c, '.' | ',' | '%' | ' ' | '-' | '€' | '$');
    text.contains(digits) && text.chars().all(rest)
        || text.starts_with('#') && text.ends_with(['!', '?'])
}

/// Which letters may be run together here, and whether other alphabets' capitals are mistyped
/// Latin ones: both are told by the letters that stand alone.
fn rules(sheet: &Sheet, legend: &Legend, answers: &Answers) -> Rules {
    let (mut alone, mut latin, mut alike) = (Letters::default(), 0, 0);
    // An A, a C or an I is soon typed without a look at the keyboard's alphabet.
    let mut slips = true;
    for (text, cells) in sheet.counted() {
        let mut characters = text.chars();
        if let (Some(c), None) = (characters.next(), characters.next()) {
            alone = alone.with(Letters::one(c));
            latin += if CORE.contains(c) { cells } else { 0 };
            alike += if look_alike(c).is_some() { cells } else { 0 };
            let slip = look_alike(c).is_some_and(|latin| CORE.contains(latin));
            slips &= slip || c.is_ascii() || !c.is_uppercase();
        }
    }
    let known = alone.within(KNOWN.with(legend.letters()));
    let together = if alone.within(CORE).len() > 1 {
        known.with(CORE)
    } else {
        Letters::default()
    };
    Rules {
        vocabulary: vocabulary(sheet, alone).answered(answers),
        together,
        numbers: legend.numbers.clone(),
        look_alikes: latin >= alike || latin > 0 && slips,
    }
}

/// The words of the sheet, with the meaning that is left for a word with two.
fn vocabulary(sheet: &Sheet, alone: Letters) -> Vocabulary {
    let standard = Vocabulary::standard();
    let mut words: BTreeMap<&str, Letters> = BTreeMap::new();
    for (text, _) in sheet.counted() {
        let letters = standard.letters(text);
        if !letters.is_empty() {
            words.insert(text, letters);
        }
    }
    let certain = words.values().filter(|letters| letters.len() == 1);
    let present = certain.fold(alone, |all, letter| all.with(*letter));
    standard.settle(present, words.into_keys())
}
