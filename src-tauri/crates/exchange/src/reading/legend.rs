//! What a sheet says about its letters, so that nobody takes the explanation for the table.

use std::collections::{BTreeMap, BTreeSet};

use super::letters::Letters;
use super::meanings::Meanings;
use super::shape::one_line;
use super::source::Sheet;
use super::words::Vocabulary;

/// The definitions that were found, and the cells that they stand in.
#[derive(Clone, Debug, Default)]
pub struct Legend {
    pub meanings: Meanings,
    /// The letters that numbers are explained as.
    pub numbers: BTreeMap<char, char>,
    cells: BTreeSet<(usize, usize)>,
}

impl Legend {
    pub fn covers(&self, row: usize, column: usize) -> bool {
        self.cells.contains(&(row, column))
    }

    pub fn letters(&self) -> Letters {
        self.meanings.letters()
    }

    /// The legend of one sheet; definitions of the others count too.
    pub fn of(sheet: &Sheet) -> Self {
        let mut legend = Self::default();
        for column in 0..sheet.width() {
            legend.take_runs(sheet, column);
            legend.take_lines(sheet, column);
        }
        for row in 0..sheet.height() {
            for (column, text) in sheet.row(row).enumerate() {
                legend.take_line(row, column, text);
            }
            legend.take_pairs(sheet, row);
        }
        legend
    }

    fn define(&mut self, letter: char, meaning: &str) {
        if letter.is_ascii_digit() {
            self.numbers
                .extend(named(meaning).map(|named| (letter, named)));
            return;
        }
        self.meanings.add(letter, one_line(meaning));
    }

    /// Letters under one another, none twice, each with its meaning beside it.
    fn take_runs(&mut self, sheet: &Sheet, column: usize) {
        let mut run: Vec<(usize, char)> = Vec::new();
        for row in 0..=sheet.height() {
            let letter = lone_letter(sheet.text(row, column));
            let letter = letter.filter(|letter| run.iter().all(|(_, other)| other != letter));
            match letter {
                Some(letter) if meaning(sheet, row, column).is_some() => run.push((row, letter)),
                _ => {
                    self.take_run(sheet, column, &run);
                    run.clear();
                }
            }
        }
    }

    fn take_run(&mut self, sheet: &Sheet, column: usize, run: &[(usize, char)]) {
        let said = |(row, letter): &&(usize, char)| {
            let meaning = meaning(sheet, *row, column).unwrap_or_default();
            let first = meaning.chars().next().and_then(|c| c.to_uppercase().next());
            names(meaning, *letter) || first == Some(*letter)
        };
        let beside =
            |(row, _): &&(usize, char)| (0..column).any(|left| !sheet.text(*row, left).is_empty());
        let told = run.iter().filter(said).count() * 3 >= run.len() * 2;
        let apart = !run.iter().any(|entry| beside(&entry));
        let goes_on = run.iter().any(|(row, _)| {
            let mut right = sheet.row(*row).skip(column + 1);
            right.any(|text| lone_letter(text).is_some())
        });
        let numbers = run.iter().filter(|(_, letter)| letter.is_ascii_digit());
        let counted = numbers.clone().count() > 0 && !run.iter().all(|entry| said(&entry));
        if run.len() < 3 || goes_on || counted || !(told || apart) {
            return;
        }
        for (row, letter) in run {
            self.define(*letter, meaning(sheet, *row, column).unwrap_or_default());
            let right = sheet.ids(*row).len();
            self.cells
                .extend((column..right).map(|column| (*row, column)));
        }
    }

    /// “R = Responsible, A = Accountable” in one cell.
    fn take_line(&mut self, row: usize, column: usize, text: &str) {
        let definitions = definitions(text);
        let named = definitions
            .iter()
            .filter(|(letter, meaning)| names(meaning, *letter));
        if definitions.len() < 3 || named.count() < 2 {
            return;
        }
        for (letter, meaning) in definitions {
            self.define(letter, &meaning);
        }
        self.cells.insert((row, column));
    }

    /// “R = Responsible” with “A = Accountable” below it.
    fn take_lines(&mut self, sheet: &Sheet, column: usize) {
        let mut run: Vec<(usize, char, String)> = Vec::new();
        for row in 0..=sheet.height() {
            let defined = definition(sheet.text(row, column));
            let defined = defined.filter(|_| !is_cell(sheet, row, column));
            match defined {
                Some((letter, meaning)) if run.iter().all(|(_, other, _)| *other != letter) => {
                    run.push((row, letter, meaning));
                }
                _ => self.take_run_of_lines(column, std::mem::take(&mut run)),
            }
        }
    }

    fn take_run_of_lines(&mut self, column: usize, run: Vec<(usize, char, String)>) {
        let named = run
            .iter()
            .filter(|(_, _, meaning)| !of_head(meaning).is_empty());
        let (named, all) = (named.count(), run.len());
        if named < 2 || all > named && (all < 3 || named * 2 < all) {
            return;
        }
        for (row, letter, meaning) in run {
            self.cells.insert((row, column));
            self.define(letter, &meaning);
        }
    }

    /// R | Responsible | A | Accountable in one row, or Responsible | R.
    fn take_pairs(&mut self, sheet: &Sheet, row: usize) {
        let cells = sheet.row(row).enumerate();
        let filled: Vec<(usize, &str)> = cells.filter(|(_, text)| !text.is_empty()).collect();
        let pairs = filled.chunks(2).map(|pair| match pair {
            [(_, one), (_, other)] => pair_of(one, other).or_else(|| pair_of(other, one)),
            _ => None,
        });
        // Most rows are none, and their first two cells say so.
        let Some(pairs) = pairs.collect::<Option<Vec<_>>>() else {
            return;
        };
        for (letter, meaning) in pairs {
            self.define(letter, meaning);
        }
        let columns = filled.into_iter().map(|(column, _)| column);
        self.cells.extend(columns.map(|column| (row, column)));
    }
}

fn pair_of<'a>(letter: &str, meaning: &'a str) -> Option<(char, &'a str)> {
    let letter = lone_letter(letter)?;
    names(meaning, letter).then_some((letter, meaning))
}

fn lone_letter(text: &str) -> Option<char> {
    match text.as_bytes() {
        [letter @ (b'A'..=b'Z' | b'1'..=b'9')] => Some(char::from(*letter)),
        _ => None,
    }
}

/// The text right of a letter, across at most one empty column; letters are no meaning.
fn meaning(sheet: &Sheet, row: usize, column: usize) -> Option<&str> {
    let right = (column + 1..=column + 2).map(|column| sheet.text(row, column));
    let text = right.into_iter().find(|text| !text.is_empty())?;
    let letters = || text.chars().filter(|c| c.is_alphabetic()).count();
    (text.len() > 3 && letters() > 3).then_some(text)
}

/// The only pair of a text like “R = Responsible”.
fn definition(text: &str) -> Option<(char, String)> {
    let mut definitions = definitions(text);
    let only = definitions.pop()?;
    definitions.is_empty().then_some(only)
}

/// Whether such a text is rather a cell of a table, in which letters are written with their names:
/// it stands right beside others of its kind, with a title before them.
fn is_cell(sheet: &Sheet, row: usize, column: usize) -> bool {
    let text = |column: usize| sheet.text(row, column);
    let defines = |column: usize| definition(text(column)).is_some();
    let first = (0..=column)
        .rev()
        .take_while(|column| !text(*column).is_empty());
    let titled = first
        .last()
        .is_some_and(|first| first < column && !defines(first));
    let alike = column > 0 && defines(column - 1) || defines(column + 1);
    titled && (alike || is_defined_again(sheet, row, column))
}

/// How many rows up and down are looked at for more cells of the same kind.
const NEAR: usize = 30;

/// Whether a text further down or up in the column defines the same letter.
fn is_defined_again(sheet: &Sheet, row: usize, column: usize) -> bool {
    let own = definition(sheet.text(row, column)).map(|(letter, _)| letter);
    let near = row.saturating_sub(NEAR)..sheet.height().min(row + NEAR);
    let others = near.filter(|other| *other != row);
    let mut letters = others.filter_map(|other| definition(sheet.text(other, column)));
    letters.any(|(letter, _)| Some(letter) == own)
}

/// The letter that a meaning is the name of.
fn named(meaning: &str) -> Option<char> {
    Vocabulary::standard().letters(meaning).only()
}

/// Whether a meaning is a name of its letter, perhaps with more words behind it.
fn names(meaning: &str, letter: char) -> bool {
    if letter.is_ascii_digit() {
        return named(meaning).is_some();
    }
    of_head(meaning).contains(letter)
}

/// The letters that a meaning, or its first word, is the name of.
fn of_head(meaning: &str) -> Letters {
    let head = meaning
        .split(['(', ':', '–', '—', '-', ',', '\n', '.'])
        .next();
    let head = head.unwrap_or_default();
    let first = head.split_whitespace().next().unwrap_or_default();
    let vocabulary = Vocabulary::standard();
    vocabulary.letters(head).with(vocabulary.letters(first))
}

/// The rest of a piece that begins with a title: “Legend: R = Responsible”.
fn after_title(piece: &str) -> &str {
    let rest = piece
        .split_once(": ")
        .filter(|(title, rest)| title.trim().chars().count() > 1 && rest.contains(['=', '–', ':']));
    rest.map_or(piece, |(_, rest)| rest)
}

/// Pairs like “R = Responsible” in a text.
fn definitions(text: &str) -> Vec<(char, String)> {
    let mut found: Vec<(char, String)> = Vec::new();
    if text.len() < 4 {
        return found;
    }
    for piece in text.split(['\n', ';', ',', '|', '·', '•']) {
        let piece = after_title(piece)
            .trim()
            .trim_start_matches(['(', '[', '*']);
        let mut characters = piece.chars();
        let letter = characters.next();
        let letter = letter.filter(|c| c.is_ascii_uppercase() || matches!(c, '1'..='9'));
        let rest = characters
            .as_str()
            .trim_start_matches([')', ']', '*'])
            .trim_start();
        let meaning = rest.trim_start_matches(['=', ':', '-', '–', '—', '→']);
        let letters = meaning.chars().filter(|c| c.is_alphabetic()).count();
        if let Some(letter) = letter
            && meaning.len() < rest.len()
            && letters > 2
            && found.iter().all(|(other, _)| *other != letter)
        {
            found.push((letter, meaning.trim().to_owned()));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::source::Naming;

    fn legend(rows: &[&[&str]]) -> (String, usize) {
        let mut sheet = Sheet::new("", Naming::Spreadsheet);
        for (row, texts) in rows.iter().enumerate() {
            for (column, text) in texts.iter().enumerate() {
                sheet.put(row, column, text);
            }
        }
        let legend = Legend::of(&sheet);
        (legend.letters().to_string(), legend.cells.len())
    }

    #[test]
    fn explanations_are_found_in_every_form() {
        let down: &[&[&str]] = &[
            &["R", "Responsible"],
            &["A", "Accountable"],
            &["D", "Does the rest"],
        ];
        assert_eq!(legend(down), ("RAD".to_owned(), 6));
        let line: &[&[&str]] = &[&["R = Responsible, A = Accountable, Q: checks quality"]];
        assert_eq!(legend(line), ("RAQ".to_owned(), 1));
        let each: &[&[&str]] = &[&["R - Responsible"], &["A - Accountable"]];
        assert_eq!(legend(each), ("RA".to_owned(), 2));
        let across: &[&[&str]] = &[&["R", "Responsible", "A", "Accountable"]];
        assert_eq!(legend(across), ("RA".to_owned(), 4));
    }

    #[test]
    fn a_table_is_no_legend() {
        let rows: &[&[&str]] = &[
            &["Plan", "R", "said so in May"],
            &["Build", "A", "twice"],
            &["Mail", "C", "as ever"],
        ];
        assert_eq!(legend(rows), (String::new(), 0));
        assert_eq!(
            legend(&[&["Plan", "R – from May", "A"]]),
            (String::new(), 0)
        );
    }
}
