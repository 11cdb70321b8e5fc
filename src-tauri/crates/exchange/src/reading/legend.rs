//! What a sheet says about its letters, so that nobody takes the explanation for the table.

use std::collections::{BTreeMap, BTreeSet};

use super::letters::Letters;
use super::shape::one_line;
use super::source::Sheet;
use super::words::Vocabulary;

/// The definitions that were found, and the cells that they stand in.
#[derive(Clone, Debug, Default)]
pub struct Legend {
    pub meanings: BTreeMap<char, String>,
    cells: BTreeSet<(usize, usize)>,
}

impl Legend {
    pub fn covers(&self, row: usize, column: usize) -> bool {
        self.cells.contains(&(row, column))
    }

    pub fn letters(&self) -> Letters {
        let letters = self.meanings.keys();
        letters.fold(Letters::default(), |all, letter| {
            all.with(Letters::one(*letter))
        })
    }

    /// The legend of one sheet; definitions of the others count too.
    pub fn of(sheet: &Sheet) -> Self {
        let mut legend = Self::default();
        for column in 0..sheet.width() {
            legend.take_runs(sheet, column);
            legend.take_lines(sheet, column);
        }
        for (row, cells) in sheet.rows.iter().enumerate() {
            for (column, text) in cells.iter().enumerate() {
                legend.take_line(row, column, text);
            }
            legend.take_pairs(sheet, row);
        }
        legend
    }

    fn define(&mut self, letter: char, meaning: &str) {
        self.meanings
            .entry(letter)
            .or_insert_with(|| one_line(meaning));
    }

    /// Letters under one another, none twice, each with its meaning beside it.
    fn take_runs(&mut self, sheet: &Sheet, column: usize) {
        let mut run: Vec<(usize, char)> = Vec::new();
        for row in 0..=sheet.rows.len() {
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
            let right = sheet.rows[*row].iter().skip(column + 1);
            right.into_iter().any(|text| lone_letter(text).is_some())
        });
        if run.len() < 3 || goes_on || !(told || apart) {
            return;
        }
        for (row, letter) in run {
            self.define(*letter, meaning(sheet, *row, column).unwrap_or_default());
            let right = sheet.rows.get(*row).map_or(0, Vec::len);
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
        if definitions.len() < 3 || named.count() * 2 < definitions.len() {
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
        for row in 0..=sheet.rows.len() {
            let defined = match definitions(sheet.text(row, column)).as_slice() {
                [(letter, meaning)] if names(meaning, *letter) => Some((*letter, meaning.clone())),
                _ => None,
            };
            match defined {
                Some((letter, meaning)) if run.iter().all(|(_, other, _)| *other != letter) => {
                    run.push((row, letter, meaning));
                }
                _ => {
                    let run = std::mem::take(&mut run);
                    if run.len() > 1 {
                        self.cells
                            .extend(run.iter().map(|(row, ..)| (*row, column)));
                        run.iter()
                            .for_each(|(_, letter, meaning)| self.define(*letter, meaning));
                    }
                }
            }
        }
    }

    /// R | Responsible | A | Accountable in one row, or Responsible | R.
    fn take_pairs(&mut self, sheet: &Sheet, row: usize) {
        let filled: Vec<usize> = (0..sheet.rows[row].len())
            .filter(|column| !sheet.text(row, *column).is_empty())
            .collect();
        let texts = filled.iter().map(|column| sheet.text(row, *column));
        let texts: Vec<&str> = texts.collect();
        let pairs: Vec<(char, &str)> = texts
            .chunks(2)
            .filter_map(|pair| match pair {
                [letter, meaning] => pair_of(letter, meaning).or_else(|| pair_of(meaning, letter)),
                _ => None,
            })
            .collect();
        if pairs.is_empty() || pairs.len() * 2 != texts.len() {
            return;
        }
        for (letter, meaning) in pairs {
            self.define(letter, meaning);
        }
        self.cells
            .extend(filled.into_iter().map(|column| (row, column)));
    }
}

fn pair_of<'a>(letter: &str, meaning: &'a str) -> Option<(char, &'a str)> {
    let letter = lone_letter(letter)?;
    names(meaning, letter).then_some((letter, meaning))
}

fn lone_letter(text: &str) -> Option<char> {
    match text.as_bytes() {
        [letter @ b'A'..=b'Z'] => Some(char::from(*letter)),
        _ => None,
    }
}

/// The text right of a letter, across at most one empty column; letters are no meaning.
fn meaning(sheet: &Sheet, row: usize, column: usize) -> Option<&str> {
    let right = (column + 1..=column + 2).map(|column| sheet.text(row, column));
    let text = right.into_iter().find(|text| !text.is_empty())?;
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    (letters > 3).then_some(text)
}

/// Whether a meaning is a name of its letter, perhaps with more words behind it.
fn names(meaning: &str, letter: char) -> bool {
    let head = meaning
        .split(['(', ':', '–', '—', '-', ',', '\n', '.'])
        .next();
    let head = head.unwrap_or_default();
    let first = head.split_whitespace().next().unwrap_or_default();
    let vocabulary = Vocabulary::standard();
    vocabulary.letters(head).contains(letter) || vocabulary.letters(first).contains(letter)
}

/// Pairs like “R = Responsible” in a text.
fn definitions(text: &str) -> Vec<(char, String)> {
    let mut found: Vec<(char, String)> = Vec::new();
    if text.len() < 4 {
        return found;
    }
    for piece in text.split(['\n', ';', ',', '|', '·', '•']) {
        let piece = piece.trim().trim_start_matches(['(', '[', '*']);
        let mut characters = piece.chars();
        let letter = characters.next().filter(char::is_ascii_uppercase);
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
        let texts = |row: &&[&str]| row.iter().map(|text| (*text).to_owned()).collect();
        sheet.rows = rows.iter().map(texts).collect();
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
