//! The words of many languages that stand for letters or tell what a column holds. Only whole
//! texts are compared: a word inside another means something else.

use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

use answerable_plan::Message;

use super::letters::Letters;
use super::result::{Answers, Question};
use super::shape::single_spaced;

const WORDS: &str = include_str!("words.txt");

/// How the id of a question about a word begins.
const QUESTION: &str = "word-";

/// What the words of a file mean.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    words: &'static HashMap<&'static str, Vec<&'static str>>,
    /// Words with two meanings, and the one that this file gives them.
    settled: BTreeMap<String, char>,
}

static KINDS: LazyLock<HashMap<&'static str, Vec<&'static str>>> = LazyLock::new(|| {
    let mut kinds: HashMap<&str, Vec<&str>> = HashMap::new();
    let lines = WORDS.lines().filter(|line| !line.starts_with('#'));
    for (kind, words) in lines.filter_map(|line| line.split_once(' ')) {
        for word in words.split("; ") {
            kinds.entry(word.trim()).or_default().push(kind);
        }
    }
    kinds
});

static STANDARD: LazyLock<Vocabulary> = LazyLock::new(|| Vocabulary {
    words: &KINDS,
    settled: BTreeMap::new(),
});

impl Vocabulary {
    /// The words before a file has been looked at.
    pub fn standard() -> &'static Self {
        &STANDARD
    }

    fn is(&self, text: &str, kind: &str) -> bool {
        if is_no_word(text) {
            return false;
        }
        let kinds = self.words.get(key(text).as_str());
        kinds.is_some_and(|kinds| kinds.contains(&kind))
    }

    /// Whether the text says that nobody is meant.
    pub fn is_none(&self, text: &str) -> bool {
        let dashes = |c: char| {
            matches!(
                c,
                '-' | '\u{2010}'..='\u{2015}' | '−' | '.' | '·' | '…' | '_'
            )
        };
        (!text.is_empty() && text.chars().all(dashes)) || self.is(text, "none")
    }

    pub fn joins(&self, text: &str) -> bool {
        self.is(text, "and")
    }

    pub fn is_activity(&self, text: &str) -> bool {
        self.is(text, "activity")
    }

    pub fn is_role(&self, text: &str) -> bool {
        self.is(text, "role")
    }

    /// Whether a column with this header is something else than a role.
    pub fn is_other(&self, text: &str) -> bool {
        self.is(text, "other")
    }

    pub fn is_everyone(&self, text: &str) -> bool {
        self.is(text, "everyone")
    }

    /// Whether a box says so: a tick, yes, true.
    pub fn is_ticked(&self, text: &str) -> bool {
        text == "X" || text == "Y" || self.is(text, "ticked")
    }

    /// Whether a box is there, but empty.
    pub fn is_unticked(&self, text: &str) -> bool {
        self.is(text, "unticked")
    }

    /// Whether the text says that this is not decided yet.
    pub fn is_open(&self, text: &str) -> bool {
        (!text.is_empty() && text.chars().all(|c| c == '?')) || self.is(text, "open")
    }

    /// The letter that a word is the name of; two where the file would have to tell which.
    pub fn letters(&self, text: &str) -> Letters {
        if is_no_word(text) {
            return Letters::default();
        }
        let key = key(text);
        if let Some(letter) = self.settled.get(&key) {
            return Letters::one(*letter);
        }
        let kinds = self.words.get(key.as_str()).into_iter().flatten();
        let names = kinds.filter(|kind| kind.bytes().all(|byte| byte.is_ascii_uppercase()));
        names.fold(Letters::default(), |all, kind| all.with(Letters::of(kind)))
    }

    /// The same words, where those with two meanings take the one that is left over.
    ///
    /// `present` are the letters that the file names by themselves, `words` what else it says.
    pub fn settle<'a>(&self, present: Letters, words: impl Iterator<Item = &'a str>) -> Self {
        let mut settled = self.settled.clone();
        let open = words.map(key).filter(|word| self.letters(word).len() > 1);
        let open: Vec<String> = open
            .collect::<std::collections::BTreeSet<_>>()
            .into_iter()
            .collect();
        if let [word] = open.as_slice() {
            let left = self.letters(word).without(present);
            if let (1, Some(letter)) = (left.len(), left.chars().next()) {
                settled.insert(word.clone(), letter);
            }
        }
        Self {
            words: self.words,
            settled,
        }
    }

    /// The same words, where those that the user was asked about mean what was said.
    #[must_use]
    pub fn answered(mut self, answers: &Answers) -> Self {
        for (id, answer) in answers {
            let (Some(word), Some(letter)) = (id.strip_prefix(QUESTION), answer.chars().next())
            else {
                continue;
            };
            let meanings = Self::standard().letters(word);
            if meanings.len() > 1 && meanings.contains(letter) {
                self.settled.insert(key(word), letter);
            }
        }
        self
    }
}

/// Asks what a word with two meanings means.
pub fn question(word: &str, answers: &Answers) -> Question {
    let asked = Message::new("reading-ask-word").with("word", word);
    let question = Question::new(format!("{QUESTION}{}", key(word)), asked);
    let letters = Vocabulary::standard().letters(word).chars();
    let offered = letters.fold(question, |question, letter| {
        let letter = letter.to_string();
        let label = Message::new("reading-means-letter").with("letter", letter.as_str());
        question.or(letter, label)
    });
    offered.settled(answers, None)
}

/// Whether a text is too short or too long for a word of the list, without looking it up.
fn is_no_word(text: &str) -> bool {
    const LONGEST: usize = 120;
    matches!(text.as_bytes(), [] | [b'A'..=b'Z']) || text.len() > LONGEST
}

/// The text as it is compared: small letters, single spaces, no marks around it.
pub fn key(text: &str) -> String {
    let text = text
        .trim()
        .trim_matches([':', '*', '"', '“', '”', '?', '!', ',', ';'])
        .trim();
    let key = single_spaced(&text.to_lowercase());
    if key.is_ascii() {
        return key;
    }
    let unseen = |c: &char| matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}');
    let seen = key.chars().filter(|c| !unseen(c));
    seen.map(|c| if c == '’' { '\'' } else { c }).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_words_are_letters_in_many_languages() {
        let cases = [
            ("Accountable", "A"),
            ("responsable", "R"),
            ("Rechenschaftspflichtig", "A"),
            ("説明責任", "A"),
            ("責任", "R"),
            ("Подотчетное лицо", "A"),
            ("Aprobador", "A"),
            ("eindverantwoordelijk", "A"),
            ("사람", ""),
            ("Zur Kenntnis", ""),
            ("verantwortlich", "RA"),
        ];
        for (word, letters) in cases {
            let known = Vocabulary::standard().letters(word);
            assert_eq!(known.to_string(), letters, "{word}");
        }
    }

    #[test]
    fn a_word_with_two_meanings_takes_the_one_that_is_left() {
        let word = || ["Verantwortlich"].into_iter();
        let settled = |present: &str| {
            let words = Vocabulary::standard().settle(Letters::of(present), word());
            words.letters("verantwortlich").to_string()
        };
        assert_eq!(settled("ACI"), "R");
        assert_eq!(settled("RCI"), "A");
        assert_eq!(settled("CI"), "RA");
    }

    #[test]
    fn no_word_names_two_letters_by_mistake() {
        for (word, kinds) in KINDS.iter() {
            let names: Vec<_> = kinds.iter().filter(|kind| kind.len() < 3).collect();
            let names: std::collections::BTreeSet<_> = names.into_iter().collect();
            assert!(names.len() < 2, "{word}: {names:?}");
            assert_eq!(*word, key(word), "never found as it is written");
        }
    }
}
