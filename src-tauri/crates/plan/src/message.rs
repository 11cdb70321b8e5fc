//! What the domain has to say, before it is put into words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// A sentence by its id in the `wording` catalogs, with the things it speaks of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
pub struct Message {
    /// The sentence's id in the catalogs, for example `finding-r01`.
    pub id: String,
    /// What fills the sentence's places.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    #[ts(as = "Option<BTreeMap<String, Arg>>", optional)]
    pub args: BTreeMap<String, Arg>,
}

/// One thing that a sentence speaks of.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(untagged)]
pub enum Arg {
    /// A count.
    Number(u32),
    /// A name, shown as it is.
    Text(String),
    /// Several names, joined as the language joins them.
    List(Vec<String>),
    /// Words of ours inside the sentence.
    Words(Message),
}

impl Message {
    /// A sentence with nothing to fill in yet.
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            args: BTreeMap::new(),
        }
    }

    /// The same sentence with one more place filled.
    #[must_use]
    pub fn with(mut self, name: &str, arg: impl Into<Arg>) -> Self {
        self.args.insert(name.to_owned(), arg.into());
        self
    }
}

impl From<usize> for Arg {
    fn from(count: usize) -> Self {
        Self::Number(u32::try_from(count).unwrap_or(u32::MAX))
    }
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&crate::Title> for Arg {
    fn from(title: &crate::Title) -> Self {
        Self::Text(title.to_string())
    }
}

impl From<Vec<String>> for Arg {
    fn from(names: Vec<String>) -> Self {
        Self::List(names)
    }
}

impl From<Message> for Arg {
    fn from(message: Message) -> Self {
        Self::Words(message)
    }
}

/// Why an edit or a change is not carried out. Nothing has happened to the plan.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", .0.id)]
pub struct Refusal(pub Message);

impl Refusal {
    /// A refusal with the sentence of this id.
    pub fn because(id: &str) -> Self {
        Self(Message::new(id))
    }

    /// The same refusal with one more place of its sentence filled.
    #[must_use]
    pub fn with(self, name: &str, arg: impl Into<Arg>) -> Self {
        Self(self.0.with(name, arg))
    }
}
