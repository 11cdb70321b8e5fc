//! One cell: what its text says, and what had to be normalised to read it.

mod scan;
#[cfg(test)]
mod tests;

use std::collections::BTreeMap;

use super::boxes;
use super::letters::Letters;
use super::source::STROKE;
use super::words::Vocabulary;
use scan::Scan;

/// What stands in a cell.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Kind {
    /// Nothing, or a word or sign for nothing.
    #[default]
    None,
    /// Letters, perhaps with a comment.
    Letters,
    /// Text that nobody should guess at.
    Unread,
}

/// What a reader had to do, so that the user can be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Sign {
    LookAlike,
    Symbol,
    LowerCase,
    Word,
    JoiningWord,
    LoneSlash,
    Comment,
    Bracketed,
    /// A digit stands right behind the letter: A1.
    Numbered,
    /// The letter was struck out.
    Struck,
    /// The file explains numbers as letters.
    Number,
    Box,
    Article,
}

/// A cell as it was understood.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub kind: Kind,
    pub letters: Letters,
    /// Letters of which the user has to say whether they count; they are among `letters` too.
    pub doubtful: Letters,
    pub comment: String,
    pub signs: Vec<Sign>,
}

/// How to read the cells of one table.
#[derive(Clone, Debug)]
pub struct Rules {
    pub vocabulary: Vocabulary,
    /// The letters that may be run together.
    pub together: Letters,
    /// The letters that numbers stand for.
    pub numbers: BTreeMap<char, char>,
    /// Whether capitals of other alphabets are taken for the Latin ones they look like.
    pub look_alikes: bool,
}

impl Cell {
    fn none() -> Self {
        Self::default()
    }

    /// A cell with one letter and nothing else.
    pub fn letter(letter: char) -> Self {
        Self::of(Letters::one(letter))
    }

    /// The same cell with a comment.
    pub fn saying(mut self, comment: &str) -> Self {
        self.comment = comment.to_owned();
        self.signed(Sign::Comment)
    }

    fn of(letters: Letters) -> Self {
        Self {
            kind: Kind::Letters,
            letters,
            ..Self::default()
        }
    }

    /// A cell whose text nobody should guess at.
    pub fn unread(text: &str) -> Self {
        Self {
            kind: Kind::Unread,
            comment: text.to_owned(),
            ..Self::default()
        }
    }

    fn signed(mut self, sign: Sign) -> Self {
        if !self.signs.contains(&sign) {
            self.signs.push(sign);
        }
        self
    }
}

/// Marks that some put around a letter.
const QUOTES: [char; 10] = ['"', '\'', '“', '”', '„', '‘', '’', '«', '»', '`'];

/// Reads one cell.
pub fn read(text: &str, rules: &Rules) -> Cell {
    if let [letter @ b'A'..=b'Z'] = text.as_bytes() {
        return Cell::of(Letters::one(char::from(*letter)));
    }
    if text.contains(STROKE) {
        return struck(text, rules);
    }
    let text = tidy(text);
    let whole = text.trim();
    let text = whole.trim_matches(QUOTES).trim();
    if text.is_empty() || rules.vocabulary.is_none(text) {
        return Cell::none();
    }
    if is_name(text) {
        return Cell::unread(whole);
    }
    if matches!(text, "/" | "\\" | "|") {
        return Cell::none().signed(Sign::LoneSlash);
    }
    if let Some(letters) = boxes::ticked(text) {
        return Scan::new(&letters, rules)
            .cell()
            .unwrap_or_default()
            .signed(Sign::Box);
    }
    if let Some(letter) = number(text, rules) {
        return Cell::letter(letter).signed(Sign::Number);
    }
    let word = words(text, rules);
    word.or_else(|| Scan::new(text, rules).cell())
        .or_else(|| lower_case(text, rules))
        .unwrap_or_else(|| Cell::unread(whole))
}

/// A cell of which a part is struck out: letters there may not count any more.
fn struck(text: &str, rules: &Rules) -> Cell {
    let (mut kept, mut out) = (String::new(), String::new());
    let mut characters = text.chars().peekable();
    while let Some(c) = characters.next() {
        match characters.next_if_eq(&STROKE) {
            _ if c == STROKE => {}
            Some(_) => out.push(c),
            None => {
                kept.push(c);
                out.push(' ');
            }
        }
    }
    let (mut cell, out) = (read(&kept, rules), read(&out, rules));
    if out.kind != Kind::Letters || cell.kind == Kind::Unread {
        return match cell.kind {
            Kind::None => Cell::unread(text),
            _ => cell,
        };
    }
    cell.kind = Kind::Letters;
    cell.doubtful = cell.doubtful.with(out.letters.without(cell.letters));
    cell.letters = cell.letters.with(out.letters);
    cell.signed(Sign::Struck)
}

/// Whether a text is a person's name with initials: “A. Rahman”, “J.-P. Martin”.
fn is_name(text: &str) -> bool {
    let initial = |word: &str| {
        let mut characters = word.chars();
        characters.next().is_some_and(char::is_uppercase) && characters.next() == Some('.')
    };
    let name = |word: &str| {
        let mut characters = word.chars();
        characters.next().is_some_and(char::is_uppercase)
            && characters.next().is_some_and(char::is_lowercase)
    };
    let mut words = text.split([' ', ',', '\n']).filter(|word| !word.is_empty());
    words.next().is_some_and(initial)
        && words.clone().any(name)
        && words.all(|word| initial(word) || name(word))
}

/// The letter that a number stands for.
fn number(text: &str, rules: &Rules) -> Option<char> {
    let mut characters = text.chars();
    let letter = rules.numbers.get(&characters.next()?)?;
    characters.next().is_none().then_some(*letter)
}

/// The text with ordinary spaces and without marks that can't be seen.
fn tidy(text: &str) -> String {
    let unseen = |c: &char| {
        !matches!(
            c,
            '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}' | '\u{fe0f}' | '\u{ad}'
        )
    };
    let spaced = |c: char| {
        if c != '\n' && c.is_whitespace() {
            ' '
        } else {
            c
        }
    };
    text.chars().filter(unseen).map(spaced).collect()
}

/// Whole words for letters, also several, also with a comment in brackets.
fn words(text: &str, rules: &Rules) -> Option<Cell> {
    let (text, comment) = match text.find(['(', '（']) {
        Some(at) if at > 0 => text.split_at(at),
        _ => (text, ""),
    };
    let mut letters = Letters::default();
    for word in without_joining(text, rules).split(['/', ',', ';', '+', '&', '\n', '、', '・']) {
        let named = rules.vocabulary.letters(word);
        if named.len() != 1 || word.trim().chars().nth(1).is_none() {
            return None;
        }
        letters = letters.with(named);
    }
    let mut cell = Cell::of(letters).signed(Sign::Word);
    if !comment.is_empty() {
        cell.comment = comment.trim().to_owned();
        cell = cell.signed(Sign::Comment);
    }
    Some(cell)
}

/// The text with a slash for every word that joins others: “Consulted and Informed”.
fn without_joining(text: &str, rules: &Rules) -> String {
    let words = text.split(' ');
    let words = words.map(|word| match rules.vocabulary.joins(word) {
        true => "/",
        false => word,
    });
    words.collect::<Vec<_>>().join(" ")
}

/// Small letters that are written as letters: one alone, or with marks between them.
fn lower_case(text: &str, rules: &Rules) -> Option<Cell> {
    let lonely = text.split(['/', ',', ';', '+', '&', ' ']).map(str::trim);
    let lonely = lonely.filter(|part| !part.is_empty());
    if !lonely
        .clone()
        .all(|part| matches!(part.as_bytes(), [b'a'..=b'z']))
    {
        return None;
    }
    let cell = Scan::new(&text.to_uppercase(), rules).cell()?;
    (cell.kind == Kind::Letters).then(|| cell.signed(Sign::LowerCase))
}
