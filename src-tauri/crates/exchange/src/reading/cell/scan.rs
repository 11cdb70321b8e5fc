//! The letters at the beginning of a cell, with what joins and marks them.

use super::{Cell, Kind, Rules, Sign};
use crate::reading::letters::{CORE, Letters, look_alike, sign};

/// Goes over a cell from the left for as long as there are letters.
pub struct Scan<'a> {
    text: &'a str,
    at: usize,
    rules: &'a Rules,
    cell: Cell,
}

impl<'a> Scan<'a> {
    pub fn new(text: &'a str, rules: &'a Rules) -> Self {
        Self {
            text,
            at: 0,
            rules,
            cell: Cell::default(),
        }
    }

    fn rest(&self) -> &'a str {
        &self.text[self.at..]
    }

    /// The cell, if it begins with letters.
    pub fn cell(mut self) -> Option<Cell> {
        self.skip(|c| c == ' ' || is_separator(c));
        loop {
            let spaces = self.skip(char::is_whitespace);
            let separators = self.skip(|c| is_separator(c) || c == ' ');
            if self.rest().is_empty() {
                break;
            }
            if self.letter() || self.joining_word() || self.dash() || self.mark() || self.bracket()
            {
                continue;
            }
            if self.cell.letters.is_empty() {
                return None;
            }
            let spaced = spaces && !separators && self.rest().starts_with(char::is_alphabetic);
            return Some(self.commented(spaced));
        }
        (!self.cell.letters.is_empty()).then_some(Cell {
            kind: Kind::Letters,
            ..self.cell
        })
    }

    /// Moves over characters, and says whether there were any.
    fn skip(&mut self, which: impl Fn(char) -> bool) -> bool {
        let rest = self.rest();
        self.at += rest.len() - rest.trim_start_matches(which).len();
        self.at > self.text.len() - rest.len()
    }

    /// The run of letters and digits that begins here.
    fn word(&self) -> &'a str {
        let rest = self.rest();
        let part = |c: char| c.is_alphabetic() || c.is_ascii_digit() || sign(c).is_some();
        let end = rest.find(|c: char| !part(c));
        &rest[..end.unwrap_or(rest.len())]
    }

    /// One letter, or several run together.
    fn letter(&mut self) -> bool {
        let word = self.word();
        let Some((letters, sign)) = self.letters_of(word) else {
            return self.numbered(word);
        };
        if let Some(sign) = sign
            && !self.cell.signs.contains(&sign)
        {
            self.cell.signs.push(sign);
        }
        self.cell.letters = self.cell.letters.with(letters);
        self.at += word.len();
        true
    }

    /// A letter with a digit behind it, as those write who tell a first from a second.
    fn numbered(&mut self, word: &str) -> bool {
        let [letter, digit @ b'1'..=b'9'] = word.as_bytes() else {
            return false;
        };
        let letter = Letters::one(char::from(*letter)).within(self.rules.together.within(CORE));
        if letter.is_empty() {
            return false;
        }
        self.cell.doubtful = self.cell.doubtful.with(letter.without(self.cell.letters));
        self.cell.letters = self.cell.letters.with(letter);
        self.cell.signs.push(Sign::Numbered);
        self.comment(&char::from(*digit).to_string());
        self.at += word.len();
        true
    }

    fn letters_of(&self, word: &str) -> Option<(Letters, Option<Sign>)> {
        let (mut letters, mut seen) = (Letters::default(), None);
        let mut count = 0;
        for c in word.chars() {
            let (letter, how) = self.capital(c)?;
            letters = letters.with(Letters::one(letter));
            seen = seen.or(how);
            count += 1;
        }
        let alone = count == 1;
        let together = count <= 7 && letters.len() == count && self.rules.together.has_all(letters);
        (alone || together).then_some((letters, seen))
    }

    fn capital(&self, c: char) -> Option<(char, Option<Sign>)> {
        if c.is_ascii_uppercase() {
            return Some((c, None));
        }
        let look_alike = || look_alike(c).filter(|_| self.rules.look_alikes);
        let symbol = sign(c).map(|letter| (letter, Some(Sign::Symbol)));
        symbol.or_else(|| Some((look_alike()?, Some(Sign::LookAlike))))
    }

    /// A word between two letters: et, and, und, y, e, и.
    fn joining_word(&mut self) -> bool {
        let word = self.word();
        if self.cell.letters.is_empty() || !self.rules.vocabulary.joins(word) {
            return false;
        }
        let start = self.at;
        self.at += word.len();
        self.skip(char::is_whitespace);
        let joins = word.starts_with(char::is_lowercase) && self.letters_of(self.word()).is_some();
        if joins {
            self.cell.signs.push(Sign::JoiningWord);
        } else {
            self.at = start;
        }
        joins
    }

    /// A dash with nothing but letters behind it.
    fn dash(&mut self) -> bool {
        let Some(after) = self.rest().strip_prefix(['-', '–']) else {
            return false;
        };
        let after = Scan::new(after, self.rules).cell();
        let joins = !self.cell.letters.is_empty()
            && after.is_some_and(|cell| cell.comment.is_empty() && cell.signs.is_empty());
        self.at += usize::from(joins) * self.rest().chars().next().map_or(0, char::len_utf8);
        joins
    }

    /// The mark of a footnote, or of a doubt, behind a letter.
    fn mark(&mut self) -> bool {
        let mark = |c: char| {
            matches!(c, '*' | '†' | '‡' | '§' | '#' | '?' | '!' | '.' | '°')
                || matches!(c, '¹' | '²' | '³' | '⁰'..='⁹')
        };
        let start = self.at;
        if self.cell.letters.is_empty() || !self.skip(mark) {
            return false;
        }
        let mark = self.text[start..self.at].replace('.', "");
        self.comment(&mark);
        true
    }

    /// Letters in brackets; other words in brackets are a comment.
    fn bracket(&mut self) -> bool {
        let rest = self.rest();
        let closing = match rest.chars().next() {
            Some('(') => ')',
            Some('[') => ']',
            Some('（') => '）',
            _ => return false,
        };
        let Some(end) = rest.find(closing) else {
            return false;
        };
        let inner = &rest[rest.chars().next().map_or(0, char::len_utf8)..end];
        let parts = inner.split(|c: char| is_separator(c) || c == ' ');
        let mut letters = Letters::default();
        for part in parts.filter(|part| !part.is_empty()) {
            match self.letters_of(part) {
                Some((letter, _)) if letter.len() == 1 => letters = letters.with(letter),
                _ => return false,
            }
        }
        if letters.is_empty() {
            return false;
        }
        self.cell.doubtful = self.cell.doubtful.with(letters.without(self.cell.letters));
        self.cell.letters = self.cell.letters.with(letters);
        self.cell.signs.push(Sign::Bracketed);
        self.at += end + closing.len_utf8();
        true
    }

    /// The letters so far; the rest is a comment. A single letter that is also a word, with more
    /// words behind it, may be the beginning of a sentence: “A team decides”.
    fn commented(mut self, spaced: bool) -> Cell {
        let converted = self.cell.signs.contains(&Sign::LookAlike);
        let word = Letters::of("AIEOYUS").has_all(self.cell.letters) || converted;
        let dotted = self.text.chars().nth(1) == Some('.');
        let alone = self.cell.letters.len() == 1 && self.cell.comment.is_empty();
        if spaced && word && alone && !dotted {
            return Cell::unread(self.text).signed(Sign::Article);
        }
        if self.is_scheme() {
            return Cell::unread(self.text);
        }
        let rest = self.rest().trim().to_owned();
        self.cell.kind = Kind::Letters;
        if self.is_name(&rest) {
            return self.cell;
        }
        self.comment(&rest);
        self.cell.signed(Sign::Comment)
    }

    /// Whether the text begins with the name of a scheme: “RACI matrix”.
    fn is_scheme(&self) -> bool {
        let first = self.text.split(|c: char| !c.is_alphabetic()).next();
        first.is_some_and(|word| word.chars().count() > 3 && self.letters_of(word).is_some())
    }

    /// Whether a text only says what the letter before it is called: “A – Accountable”.
    fn is_name(&self, text: &str) -> bool {
        let named = text.trim_matches([' ', '-', '–', '—', '=', ':', '(', ')', '[', ']']);
        let letters = self.rules.vocabulary.letters(named);
        letters.has_all(self.cell.letters) && self.cell.letters.len() == 1
    }

    fn comment(&mut self, text: &str) {
        let text = text.trim_start_matches(['→', ':', '=', '–', '—', '-', '>', ' ']);
        if !self.cell.comment.is_empty() && !text.is_empty() {
            self.cell.comment.push(' ');
        }
        self.cell.comment.push_str(text);
    }
}

fn is_separator(c: char) -> bool {
    matches!(
        c,
        '/' | ',' | ';' | '+' | '&' | '|' | '\\' | '·' | '•' | '、' | '，' | '／' | '・'
    )
}
