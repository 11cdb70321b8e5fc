//! Who is what on which activity.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::{ActivityId, AreaId, Message, Order, RoleId, SectionId, Text, Title};

/// A group of activities in the matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Section {
    /// Its identity.
    pub id: SectionId,
    /// Its name.
    pub title: Title,
    /// Its place among the sections.
    pub order: Order,
}

/// A row of the matrix: a decision or piece of work, verb first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Activity {
    /// Its identity.
    pub id: ActivityId,
    /// The section it stands in.
    pub section: SectionId,
    /// The decision area it belongs to, which says where it is decided.
    pub area: Option<AreaId>,
    /// Its name.
    pub title: Title,
    /// What it is for.
    pub outcome: Text,
    /// Its place in its section.
    pub order: Order,
}

/// The letters that one role has on one activity. Where there is none, there is no such row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Involvement {
    /// The activity.
    pub activity: ActivityId,
    /// The role.
    pub role: RoleId,
    /// What the role is on it.
    pub letters: Letters,
}

/// One letter of the scheme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Letter(u8);

/// The letters in use, strongest first.
pub const RACI: [Letter; 4] = [
    Letter::ACCOUNTABLE,
    Letter::RESPONSIBLE,
    Letter::CONSULTED,
    Letter::INFORMED,
];

impl Letter {
    /// Answers for the outcome: exactly one per activity.
    pub const ACCOUNTABLE: Self = Self(b'A');
    /// Does the work.
    pub const RESPONSIBLE: Self = Self(b'R');
    /// Is asked before.
    pub const CONSULTED: Self = Self(b'C');
    /// Is told after.
    pub const INFORMED: Self = Self(b'I');

    /// The catalogs' id of its name: `letter-a` …
    pub fn word_id(self) -> String {
        format!("letter-{}", self.as_char().to_ascii_lowercase())
    }

    /// The letter as a character.
    pub fn as_char(self) -> char {
        char::from(self.0)
    }
}

/// A set of letters, shown strongest first: `AR`.
///
/// ```
/// # use answerable_plan::{Letter, Letters};
/// let letters = Letters::parse("ra").unwrap();
/// assert_eq!(letters.to_string(), "AR");
/// assert!(letters.has(Letter::ACCOUNTABLE));
/// assert!(Letters::parse("X").is_err());
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
pub struct Letters(u8);

/// A character that is not a letter of the scheme.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a letter of this plan; use A, R, C or I")]
pub struct BadLetters(pub char);

impl Letters {
    /// No letters: the role is not involved.
    pub const NONE: Self = Self(0);

    /// Reads letters in any order and case; the empty text is [`Letters::NONE`].
    ///
    /// # Errors
    /// At the first character that is not a letter of the scheme.
    pub fn parse(text: &str) -> Result<Self, BadLetters> {
        text.chars().try_fold(Self::NONE, |letters, c| {
            RACI.into_iter()
                .find(|letter| letter.as_char() == c.to_ascii_uppercase())
                .map(|letter| letters.and(letter))
                .ok_or(BadLetters(c))
        })
    }

    fn bit(letter: Letter) -> u8 {
        RACI.iter()
            .position(|&l| l == letter)
            .map_or(0, |place| 1 << place)
    }

    /// Whether the letter is among them.
    pub fn has(self, letter: Letter) -> bool {
        self.0 & Self::bit(letter) != 0
    }

    /// These and one more.
    #[must_use]
    pub fn and(self, letter: Letter) -> Self {
        Self(self.0 | Self::bit(letter))
    }

    /// These without one.
    #[must_use]
    pub fn without(self, letter: Letter) -> Self {
        Self(self.0 & !Self::bit(letter))
    }

    /// Whether there are none.
    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// How many there are.
    pub fn count(self) -> usize {
        self.0.count_ones() as usize
    }

    /// Their names: “Accountable and Responsible”.
    pub fn in_words(self) -> Message {
        let mut words = self.iter().map(|letter| Message::new(letter.word_id()));
        let first = words.next().unwrap_or_else(|| Message::new("letters-none"));
        words.fold(first, |first, next| {
            Message::new("letters-and")
                .with("first", first)
                .with("second", next)
        })
    }

    /// Each of them, strongest first.
    pub fn iter(self) -> impl Iterator<Item = Letter> {
        RACI.into_iter().filter(move |&letter| self.has(letter))
    }
}

impl fmt::Display for Letters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.iter()
            .try_for_each(|letter| write!(f, "{}", letter.as_char()))
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
        letters.to_string()
    }
}
