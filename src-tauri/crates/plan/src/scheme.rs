//! What the letters of the matrix mean, and how many of each an activity needs.

use serde::{Deserialize, Serialize};

use crate::presets::{PresetLetter, Sense, preset};
use crate::{Letter, Letters, Message, Text, Title};

/// What the letters of the matrix mean. There is exactly one in a plan.
#[derive(
    Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Scheme {
    /// Which of the known schemes it is, or the organisation's own.
    pub kind: SchemeKind,
    /// The organisation's own letters, which are kept while a known scheme is in use.
    #[serde(default)]
    #[ts(as = "Vec<OwnLetter>")]
    pub own: OwnLetters,
}

/// A way of saying who is what on an activity.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum SchemeKind {
    /// Responsible, accountable, consulted, informed.
    #[default]
    Raci,
    /// RACI with support.
    Rasci,
    /// RACI with verifier and signatory.
    RaciVs,
    /// RACI with quality review.
    Raciq,
    /// RACI in which being left out is said.
    Cairo,
    /// Driver, approver, contributor, informed.
    Daci,
    /// Recommend, agree, perform, input, decide.
    Rapid,
    /// The organisation's own letters.
    Own,
}

impl SchemeKind {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 8] = [
        Self::Raci,
        Self::Rasci,
        Self::RaciVs,
        Self::Raciq,
        Self::Cairo,
        Self::Daci,
        Self::Rapid,
        Self::Own,
    ];

    /// Its id in catalogs: `raci`, `raci-vs` …
    pub fn id(self) -> &'static str {
        match self {
            Self::Raci => "raci",
            Self::Rasci => "rasci",
            Self::RaciVs => "raci-vs",
            Self::Raciq => "raciq",
            Self::Cairo => "cairo",
            Self::Daci => "daci",
            Self::Rapid => "rapid",
            Self::Own => "own",
        }
    }
}

/// How many roles have a letter on one activity.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum PerActivity {
    /// One, and no more.
    ExactlyOne,
    /// One or more.
    AtLeastOne,
    /// Any number, or none.
    Any,
}

/// A letter that the organisation has defined itself.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OwnLetter {
    /// The letter.
    pub letter: Letter,
    /// What it stands for.
    pub name: Title,
    /// What it means.
    pub definition: Text,
    /// How many an activity needs.
    pub per_activity: PerActivity,
}

/// The organisation's own letters, strongest first: the first is that of whoever answers. No
/// letter is among them twice.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "Vec<OwnLetter>", into = "Vec<OwnLetter>")]
#[schemars(with = "Vec<OwnLetter>")]
pub struct OwnLetters(Vec<OwnLetter>);

/// One letter would have two meanings.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the letter {0} is defined twice; keep one of its definitions")]
pub struct DefinedTwice(pub Letter);

impl OwnLetters {
    /// Each of them, strongest first.
    pub fn iter(&self) -> impl Iterator<Item = &OwnLetter> {
        self.0.iter()
    }

    /// Whether none is defined yet.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl TryFrom<Vec<OwnLetter>> for OwnLetters {
    type Error = DefinedTwice;
    fn try_from(letters: Vec<OwnLetter>) -> Result<Self, DefinedTwice> {
        let mut seen = Letters::NONE;
        for row in &letters {
            if seen.has(row.letter) {
                return Err(DefinedTwice(row.letter));
            }
            seen = seen.and(row.letter);
        }
        Ok(Self(letters))
    }
}

impl From<OwnLetters> for Vec<OwnLetter> {
    fn from(letters: OwnLetters) -> Self {
        letters.0
    }
}

/// A letter of a scheme with what it means, whoever defined it.
#[derive(Clone, Copy, Debug)]
pub struct Meaning<'a>(Source<'a>);

#[derive(Clone, Copy, Debug)]
enum Source<'a> {
    Known(&'static PresetLetter),
    Own(&'a OwnLetter),
}

impl Meaning<'_> {
    /// The letter.
    pub fn letter(&self) -> Letter {
        match self.0 {
            Source::Known(known) => known.letter,
            Source::Own(own) => own.letter,
        }
    }

    /// How many an activity needs.
    pub fn per_activity(&self) -> PerActivity {
        match self.0 {
            Source::Known(known) => known.per_activity,
            Source::Own(own) => own.per_activity,
        }
    }

    /// What it stands for: “Accountable”.
    pub fn name(&self) -> Message {
        match self.0 {
            Source::Known(known) => Message::new(known.words),
            Source::Own(own) => Message::new("letter-own").with("name", &own.name),
        }
    }

    /// What it means: “answers for the outcome, one person”.
    pub fn means(&self) -> Message {
        match self.0 {
            Source::Known(known) => Message::new(format!("{}-means", known.words)),
            Source::Own(own) => {
                Message::new("letter-own-means").with("definition", own.definition.as_str())
            }
        }
    }

    /// What it says of a role; not known of the organisation's own letters.
    pub(crate) fn sense(&self) -> Option<Sense> {
        match self.0 {
            Source::Known(known) => Some(known.sense),
            Source::Own(_) => None,
        }
    }
}

impl Scheme {
    /// A known scheme.
    pub fn of(kind: SchemeKind) -> Self {
        Self {
            kind,
            own: OwnLetters::default(),
        }
    }

    /// The letters in use with what they mean, strongest first.
    pub fn meanings(&self) -> impl Iterator<Item = Meaning<'_>> {
        let own = match self.kind {
            SchemeKind::Own => self.own.0.as_slice(),
            _ => &[],
        };
        let known = preset(self.kind).iter().map(Source::Known);
        known.chain(own.iter().map(Source::Own)).map(Meaning)
    }

    /// What a letter means; `None` where it is none of this scheme.
    pub fn meaning(&self, letter: Letter) -> Option<Meaning<'_>> {
        self.meanings().find(|meaning| meaning.letter() == letter)
    }

    /// The letters in use.
    pub fn letters(&self) -> Letters {
        self.meanings().map(|meaning| meaning.letter()).collect()
    }

    /// The letter of whoever answers for an activity: the strongest.
    pub fn answers(&self) -> Letter {
        const ACCOUNTABLE: Letter = Letter::constant(b'A');
        self.meanings()
            .next()
            .map_or(ACCOUNTABLE, |first| first.letter())
    }

    /// The letters of those who carry an activity with whoever answers for it: an activity can't
    /// be without them.
    pub fn works(&self) -> Letters {
        self.meanings()
            .skip(1)
            .filter(|meaning| meaning.per_activity() != PerActivity::Any)
            .map(|meaning| meaning.letter())
            .collect()
    }

    /// The letter that says this of a role.
    pub(crate) fn with_sense(&self, sense: Sense) -> Option<Letter> {
        self.meanings()
            .find(|meaning| meaning.sense() == Some(sense))
            .map(|meaning| meaning.letter())
    }

    /// What a letter stands for: “Accountable”. One that is none of this scheme stands for itself.
    pub fn name(&self, letter: Letter) -> Message {
        match self.meaning(letter) {
            Some(meaning) => meaning.name(),
            None => Message::new("letter-own").with("name", letter.to_string()),
        }
    }

    /// What letters stand for: “Accountable and Responsible”.
    pub fn in_words(&self, letters: Letters) -> Message {
        let mut words = letters.iter().map(|letter| self.name(letter));
        let first = words.next().unwrap_or_else(|| Message::new("letters-none"));
        words.fold(first, |first, next| {
            Message::new("letters-and")
                .with("first", first)
                .with("second", next)
        })
    }
}
