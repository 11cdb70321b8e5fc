//! The row that names the letters.

use std::collections::BTreeSet;

use crate::reading::letters::{CORE, KNOWN, Letters};
use crate::reading::result::{Answers, Question, Unreadable};
use crate::reading::shape::grid::{Grid, Look};
use crate::reading::shape::one_line;
use crate::reading::words::{self, Vocabulary};

/// A header that names letters: the row, and the letter of each column.
pub struct Header {
    pub row: usize,
    pub letters: Vec<(usize, char)>,
    /// What was asked about its words, and answered.
    pub questions: Vec<Question>,
}

/// The row as a header, if at least three of its cells name different letters.
pub fn at(grid: &Grid<'_>, row: usize, answers: &Answers) -> Result<Option<Header>, Unreadable> {
    if repeats_letters(grid, row) && !is_below_corner(grid, row) {
        return Ok(None);
    }
    let texts = (0..grid.width).map(|column| (column, grid.text(row, column)));
    let named: Vec<(usize, &str, Letters)> = texts
        .map(|(column, text)| {
            (
                column,
                text,
                letters_of_header(text, Vocabulary::standard()),
            )
        })
        .filter(|(_, _, letters)| !letters.is_empty())
        .collect();
    let certain = named.iter().filter(|(_, _, letters)| letters.len() == 1);
    let present = certain.fold(Letters::default(), |all, (_, _, letter)| all.with(*letter));
    let all = named
        .iter()
        .fold(present, |all, (_, _, letters)| all.with(*letters));
    let fewest = if is_below_corner(grid, row) { 2 } else { 3 };
    if named.len() < fewest || present.len() < 2 || all.within(CORE).len() < 2 {
        return Ok(None);
    }
    let words = named.iter().map(|(_, text, _)| *text);
    let vocabulary = Vocabulary::standard()
        .settle(present, words)
        .answered(answers);
    let open = |text: &str| {
        let id = words::question(&one_line(text), answers).id;
        answers.contains_key(&id)
    };
    let (mut letters, mut questions): (Vec<(usize, char)>, _) = (Vec::new(), Vec::new());
    for (column, text, meanings) in &named {
        let meant = letters_of_header(text, &vocabulary);
        if meanings.len() > 1 && open(text) {
            questions.push(words::question(&one_line(text), answers));
        }
        let Some(letter) = meant.chars().next() else {
            continue;
        };
        if meant.len() > 1 {
            return if is_over_names(grid, row, *column) {
                Err(Unreadable::until(words::question(&one_line(text), answers)))
            } else {
                Ok(None)
            };
        }
        let again = letters.iter().any(|(_, other)| *other == letter);
        if again && !is_numbered(text) && !is_below_corner(grid, row) {
            return Ok(None);
        }
        letters.push((*column, letter));
    }
    let header = Header {
        row,
        letters,
        questions,
    };
    let of_matrix = goes_on(grid, &header) || is_under_names(grid, &header);
    Ok((!of_matrix).then_some(header))
}

/// Whether a row begins with the word for activities, as headers do.
fn is_below_corner(grid: &Grid<'_>, row: usize) -> bool {
    let mut texts = (0..grid.width).map(|column| grid.text(row, column));
    let first = texts.find(|text| !text.is_empty());
    first.is_some_and(|text| grid.rules.vocabulary.is_activity(text))
}

/// Whether a header is one of several for the same letter: “Responsible 2”.
fn is_numbered(text: &str) -> bool {
    text.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a letter stands alone in two cells of a row, as in rows of a matrix.
fn repeats_letters(grid: &Grid<'_>, row: usize) -> bool {
    let mut seen = Letters::default();
    (0..grid.width).any(|column| {
        let letter = Letters::of_text(grid.text(row, column));
        let again = seen.has_all(letter);
        seen = seen.with(letter);
        again
    })
}

/// Whether a row not far above has letters in the same columns: then this is a row of a matrix.
fn goes_on(grid: &Grid<'_>, header: &Header) -> bool {
    let columns: Vec<usize> = header.letters.iter().map(|(column, _)| *column).collect();
    let above = (0..header.row)
        .rev()
        .filter(|row| !grid.is_blank(*row))
        .take(4);
    let lettered = |row: usize| grid.count(row, &columns, &[Look::Letters, Look::Unknown]) > 0;
    above.into_iter().any(lettered)
}

/// Whether a row not far above has another name over each letter: then this is a row of a matrix.
fn is_under_names(grid: &Grid<'_>, header: &Header) -> bool {
    let names = |row: usize| -> BTreeSet<&str> {
        let texts = header.letters.iter();
        let texts = texts.map(|(column, _)| grid.text(row, *column));
        let is_name = |text: &&str| {
            !text.is_empty() && letters_of_header(text, Vocabulary::standard()).is_empty()
        };
        texts.filter(is_name).collect()
    };
    let above = (0..header.row).rev().filter(|row| !grid.is_blank(*row));
    above
        .take(4)
        .any(|row| names(row).len() == header.letters.len())
}

/// Whether words stand below a header, and not letters: then it is no cell of a matrix.
fn is_over_names(grid: &Grid<'_>, row: usize, column: usize) -> bool {
    let below = (row + 1..grid.height().min(row + 40)).map(|row| grid.look(row, column));
    let (mut words, mut letters) = (0, 0);
    for look in below {
        words += usize::from(look == Look::Words);
        letters += usize::from(matches!(look, Look::Letters | Look::Unknown));
    }
    words > letters
}

/// The letter that a header names: by itself, by its word, or by both: “Responsible (R)”.
pub fn letters_of_header(text: &str, vocabulary: &Vocabulary) -> Letters {
    // Most texts are a letter, and nothing else can be meant.
    if let [letter @ b'A'..=b'Z'] = text.as_bytes() {
        return Letters::one(char::from(*letter)).within(KNOWN);
    }
    let text = one_line(text);
    let digits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '#' | '.');
    let text = match is_numbered(&text) {
        true => text.trim_end_matches(digits).to_owned(),
        false => text,
    };
    let one = |text: &str| match text.trim().as_bytes() {
        [letter @ b'A'..=b'Z'] => Letters::one(char::from(*letter)).within(KNOWN),
        _ => Letters::default(),
    };
    if !one(&text).is_empty() {
        return one(&text);
    }
    if let Some((word, rest)) = text.split_once(['(', '[']) {
        let bracket = one(rest.trim_end_matches([')', ']']));
        return if bracket.is_empty() {
            vocabulary.letters(word)
        } else {
            bracket
        };
    }
    if let Some((letter, word)) = text.split_once(['-', '–', ':', '=', '/'])
        && !one(letter).is_empty()
        && word.chars().filter(|c| c.is_alphabetic()).count() > 2
    {
        return one(letter);
    }
    let whole = vocabulary.letters(&text);
    let first = text.split('/').next().unwrap_or_default();
    if whole.is_empty() {
        vocabulary.letters(first)
    } else {
        whole
    }
}
