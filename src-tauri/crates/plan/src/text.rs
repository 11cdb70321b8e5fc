//! Text with rules: a [`Title`] is one line that says something, a [`Text`] may be long or empty.

use serde::{Deserialize, Serialize};

use crate::Message;

/// Why a piece of text can't be kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadText {
    /// Nothing but white space where a name is needed.
    #[error("a name is needed here; this one is blank")]
    Blank,
    /// Longer than fits.
    #[error("this text has {length} characters; at most {max} fit, so please shorten it")]
    TooLong {
        /// Characters in the text.
        length: usize,
        /// Characters that fit.
        max: usize,
    },
    /// A character that no screen can show.
    #[error(
        "this text contains the control character U+{0:04X}, which can't be shown; please remove it"
    )]
    ControlCharacter(u32),
}

impl BadText {
    /// The same, as a message for `wording`.
    pub fn message(&self) -> Message {
        match self {
            Self::Blank => Message::new("refused-blank"),
            Self::TooLong { length, max } => Message::new("refused-too-long")
                .with("length", *length)
                .with("max", *max),
            Self::ControlCharacter(c) => {
                Message::new("refused-control-character").with("code", format!("U+{c:04X}"))
            }
        }
    }
}

/// Every control character except the white space that every keyboard and spreadsheet makes.
fn control_character(text: &str) -> Option<u32> {
    text.chars()
        .find(|c| c.is_control() && !c.is_whitespace())
        .map(u32::from)
}

fn bounded(text: String, max: usize) -> Result<String, BadText> {
    if let Some(c) = control_character(&text) {
        return Err(BadText::ControlCharacter(c));
    }
    let length = text.chars().count();
    if length > max {
        return Err(BadText::TooLong { length, max });
    }
    Ok(text)
}

macro_rules! text_type {
    ($Name:ident) => {
        impl $Name {
            /// The text itself.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl TryFrom<String> for $Name {
            type Error = BadText;
            fn try_from(text: String) -> Result<Self, BadText> {
                Self::new(&text)
            }
        }

        impl From<$Name> for String {
            fn from(text: $Name) -> String {
                text.0
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str(&self.0)
            }
        }
    };
}

/// One line of text that names something: never blank, no line breaks, runs of white space
/// folded to one space, at most [`Title::MAX`] characters.
///
/// ```
/// # use answerable_plan::Title;
/// assert_eq!(Title::new(" Handle\tcomplaints ").unwrap().as_str(), "Handle complaints");
/// assert!(Title::new("  ").is_err());
/// ```
#[derive(
    Clone,
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
pub struct Title(String);

impl Title {
    /// The most characters that a title may have.
    pub const MAX: usize = 300;

    /// Makes a title.
    ///
    /// # Errors
    /// When it is blank, too long, or holds control characters.
    pub fn new(text: &str) -> Result<Self, BadText> {
        let folded = text.split_whitespace().collect::<Vec<_>>().join(" ");
        if folded.is_empty() {
            return Err(BadText::Blank);
        }
        bounded(folded, Self::MAX).map(Self)
    }
}

text_type!(Title);

/// Text of any number of lines, or none; trimmed, at most [`Text::MAX`] characters.
#[derive(
    Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Text(String);

impl Text {
    /// The most characters that a text may have.
    pub const MAX: usize = 10_000;

    /// Makes a text.
    ///
    /// # Errors
    /// When it is too long or holds control characters.
    pub fn new(text: &str) -> Result<Self, BadText> {
        bounded(text.trim().to_owned(), Self::MAX).map(Self)
    }

    /// Whether nothing was written.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

text_type!(Text);
