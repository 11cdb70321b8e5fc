//! Letters: what a role is on an activity, in short.

use std::fmt;

use serde::{Deserialize, Serialize};

/// Every letter in the order in which letters stand together in a cell: those of the known
/// schemes strongest first, then the rest. It is the same whatever scheme a plan has.
const ALPHABET: &[u8; 26] = b"ADRPVSQCIOBEFGHJKLMNTUWXYZ";

/// One letter from A to Z. What it means depends on the plan's [`Scheme`](crate::Scheme).
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Letter(u8);

/// Something that is not a letter from A to Z.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a letter; use letters from A to Z")]
pub struct BadLetters(pub String);

impl Letter {
    /// The letter of this capital. Only for constants, which are worked out when we are compiled.
    pub(crate) const fn constant(capital: u8) -> Self {
        let mut place = 0;
        while ALPHABET[place as usize] != capital {
            place += 1;
        }
        Self(place)
    }

    /// The letter that a character stands for, in either case.
    ///
    /// # Errors
    /// When it is none from A to Z.
    pub fn of(c: char) -> Result<Self, BadLetters> {
        (0u8..)
            .zip(ALPHABET)
            .find(|&(_, &capital)| char::from(capital) == c.to_ascii_uppercase())
            .map(|(place, _)| Self(place))
            .ok_or_else(|| BadLetters(c.to_string()))
    }

    /// The letter as a character.
    pub fn as_char(self) -> char {
        ALPHABET
            .get(usize::from(self.0))
            .map_or('?', |&capital| char::from(capital))
    }

    fn bit(self) -> u32 {
        1 << self.0
    }
}

impl fmt::Display for Letter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.as_char())
    }
}

impl TryFrom<String> for Letter {
    type Error = BadLetters;
    fn try_from(text: String) -> Result<Self, BadLetters> {
        let mut characters = text.chars();
        match (characters.next(), characters.next()) {
            (Some(c), None) => Self::of(c),
            _ => Err(BadLetters(text)),
        }
    }
}

impl From<Letter> for String {
    fn from(letter: Letter) -> String {
        letter.to_string()
    }
}

/// A set of letters, always shown in the same order: `AR`.
///
/// ```
/// # use answerable_plan::{Letter, Letters};
/// let letters = Letters::parse("ra").unwrap();
/// assert_eq!(letters.to_string(), "AR");
/// assert!(letters.has(Letter::of('A').unwrap()));
/// assert!(Letters::parse("A/R").is_err());
/// ```
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Letters(u32);

impl Letters {
    /// No letters: the role is not involved.
    pub const NONE: Self = Self(0);

    /// Reads letters in any order and case; the empty text is [`Letters::NONE`].
    ///
    /// # Errors
    /// At the first character that is no letter.
    pub fn parse(text: &str) -> Result<Self, BadLetters> {
        text.chars().map(Letter::of).collect()
    }

    /// Whether the letter is among them.
    pub fn has(self, letter: Letter) -> bool {
        self.0 & letter.bit() != 0
    }

    /// Whether any of the others is among them.
    pub fn has_any(self, others: Self) -> bool {
        self.0 & others.0 != 0
    }

    /// These and one more.
    #[must_use]
    pub fn and(self, letter: Letter) -> Self {
        Self(self.0 | letter.bit())
    }

    /// These without one.
    #[must_use]
    pub fn without(self, letter: Letter) -> Self {
        Self(self.0 & !letter.bit())
    }

    /// These without any of the others.
    #[must_use]
    pub fn without_any(self, others: Self) -> Self {
        Self(self.0 & !others.0)
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Each of them, in the order in which they are shown.
    pub fn iter(self) -> impl Iterator<Item = Letter> {
        (0u8..26)
            .map(Letter)
            .filter(move |&letter| self.has(letter))
    }
}

impl FromIterator<Letter> for Letters {
    fn from_iter<I: IntoIterator<Item = Letter>>(letters: I) -> Self {
        letters.into_iter().fold(Self::NONE, Self::and)
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter().try_for_each(|letter| letter.fmt(f))
    }
}

impl TryFrom<String> for Letters {
    type Error = BadLetters;
    fn try_from(text: String) -> Result<Self, BadLetters> {
        Self::parse(&text)
    }
}

impl From<Letters> for String {
    fn from(letters: Letters) -> String {
        letters.iter().map(Letter::as_char).collect()
    }
}
