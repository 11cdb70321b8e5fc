//! One cell: what its text says, and what had to be normalised to read it.

use std::collections::BTreeMap;

use super::boxes;
use super::letters::{CORE, Letters, look_alike, sign};
use super::source::STROKE;
use super::words::Vocabulary;

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

/// Goes over a cell from the left for as long as there are letters.
struct Scan<'a> {
    text: &'a str,
    at: usize,
    rules: &'a Rules,
    cell: Cell,
}

impl<'a> Scan<'a> {
    fn new(text: &'a str, rules: &'a Rules) -> Self {
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
    fn cell(mut self) -> Option<Cell> {
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

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        Rules {
            vocabulary: Vocabulary::standard().clone(),
            together: CORE,
            numbers: BTreeMap::new(),
            look_alikes: true,
        }
    }

    #[test]
    fn letters_are_read_in_every_notation() {
        let cases = [
            ("R", "R"),
            ("A/R", "RA"),
            ("R/A", "RA"),
            ("C /I", "CI"),
            ("I  / R ", "RI"),
            ("R,A,C,Q", "RACQ"),
            ("R; I", "RI"),
            ("RA", "RA"),
            ("CI", "CI"),
            ("R A", "RA"),
            (" A C I ", "ACI"),
            ("R\nA", "RA"),
            ("R et A", "RA"),
            ("R und A", "RA"),
            ("“A”", "A"),
            ("R.A.", "RA"),
            ("Consulted and informed", "CI"),
            ("to be consulted, to be informed", "CI"),
            ("R и A", "RA"),
            ("R+A", "RA"),
            ("R & A", "RA"),
            ("R/A/C/I", "RACI"),
            ("/R", "R"),
            ("A/", "A"),
            ("A-R", "RA"),
            ("R – A", "RA"),
            ("R.", "R"),
            ("r", "R"),
            ("a/r", "RA"),
            ("С", "C"),
            ("Ａ", "A"),
            ("🅰", "A"),
            ("🅰️/🅁", "RA"),
            ("Accountable", "A"),
            ("Responsible / Accountable", "RA"),
            ("説明責任", "A"),
            ("責任・通知", "RI"),
        ];
        for (text, letters) in cases {
            let cell = read(text, &rules());
            assert_eq!(
                (cell.kind, cell.letters.to_string().as_str()),
                (Kind::Letters, letters),
                "{text}"
            );
        }
    }

    #[test]
    fn nobody_is_nobody() {
        for text in [
            "", " ", "-", "—", "–", "N/A", "n/a", "/", "…", "none", "нет", "なし", "n.v.t.",
        ] {
            assert_eq!(read(text, &rules()).kind, Kind::None, "{text}");
        }
    }

    #[test]
    fn a_comment_is_kept_beside_the_letters() {
        let cases = [
            ("R (printed)", "R", "(printed)"),
            ("C→góp ý", "C", "góp ý"),
            ("C/A when it needs approval", "AC", "when it needs approval"),
            ("R shared", "R", "shared"),
            ("A (STAGE 2)", "A", "(STAGE 2)"),
            ("R \n(Greetings,\nMenus)", "R", "(Greetings,\nMenus)"),
            ("A/R*", "RA", "*"),
            ("A1", "A", "1"),
            ("A. Final approval", "A", "Final approval"),
            ("A – Accountable", "A", ""),
            ("R (Responsible)", "R", ""),
            ("R: does the work", "R", "does the work"),
            ("A – from May", "A", "from May"),
            ("A (unless CRI says so", "A", "(unless CRI says so"),
            ("R¹", "R", "¹"),
            ("A?", "A", "?"),
            ("Accountable (signs)", "A", "(signs)"),
        ];
        for (text, letters, comment) in cases {
            let cell = read(text, &rules());
            assert_eq!(
                (
                    cell.kind,
                    cell.letters.to_string().as_str(),
                    cell.comment.as_str()
                ),
                (Kind::Letters, letters, comment),
                "{text}"
            );
        }
    }

    #[test]
    fn letters_in_brackets_or_with_numbers_are_set_apart() {
        for (text, letters, bracketed) in [
            ("(R)", "R", "R"),
            ("R (A) ", "RA", "A"),
            ("[C]", "C", "C"),
            ("A1", "A", "A"),
            ("R/A2", "RA", "A"),
            ("R\u{336}", "R", "R"),
            ("A\u{336} R", "RA", "A"),
        ] {
            let cell = read(text, &rules());
            let read = (cell.letters.to_string(), cell.doubtful.to_string());
            assert_eq!(read, (letters.to_owned(), bracketed.to_owned()), "{text}");
        }
    }

    #[test]
    fn no_letter_is_fished_out_of_words() {
        let texts = [
            "chờ STAGE 1",
            "Access",
            "A team decides",
            "I will check",
            "С клиентом",
            "A. Rahman",
            "C. Moreau, K. Brandt",
            "J.-P. Martin",
            "R̶e̶a̶d̶",
            "A10",
            "D1",
            "Area manager",
            "CRUD",
            "RACI matrix",
            "RACI – page 2",
            "説明",
            "RR",
            "is",
            "ok",
            "(printed) R",
            "1",
        ];
        for text in texts {
            let cell = read(text, &rules());
            assert_eq!(
                (cell.kind, cell.comment.as_str()),
                (Kind::Unread, text),
                "{text}"
            );
        }
    }
}
