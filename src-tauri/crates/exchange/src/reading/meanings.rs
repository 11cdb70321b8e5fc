//! What a file says its letters mean.

use std::fmt;

use serde::de::{MapAccess, Visitor};
use serde::ser::SerializeMap;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::letters::Letters;

/// Letters with what they mean, in the order in which the file explains them.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Meanings(Vec<(char, String)>);

impl Meanings {
    /// Explains a letter, unless that has been done.
    pub fn add(&mut self, letter: char, meaning: impl Into<String>) {
        if !self.has(letter) {
            self.0.push((letter, meaning.into()));
        }
    }

    /// What a letter means.
    pub fn get(&self, letter: char) -> Option<&str> {
        self.iter()
            .find(|(other, _)| *other == letter)
            .map(|(_, meaning)| meaning)
    }

    /// Whether a letter is explained.
    pub fn has(&self, letter: char) -> bool {
        self.get(letter).is_some()
    }

    /// All letters that are explained.
    pub fn letters(&self) -> Letters {
        let letters = self.iter().map(|(letter, _)| Letters::one(letter));
        letters.fold(Letters::default(), Letters::with)
    }

    /// Each letter with its meaning.
    pub fn iter(&self) -> impl Iterator<Item = (char, &str)> {
        self.0
            .iter()
            .map(|(letter, meaning)| (*letter, meaning.as_str()))
    }
}

impl Serialize for Meanings {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.0.len()))?;
        for (letter, meaning) in self.iter() {
            map.serialize_entry(&letter, meaning)?;
        }
        map.end()
    }
}

impl<'de> Deserialize<'de> for Meanings {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(InOrder)
    }
}

/// Reads a map in the order in which it is written.
struct InOrder;

impl<'de> Visitor<'de> for InOrder {
    type Value = Meanings;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("letters with what they mean")
    }

    fn visit_map<M: MapAccess<'de>>(self, mut map: M) -> Result<Meanings, M::Error> {
        let mut meanings = Meanings::default();
        while let Some((letter, meaning)) = map.next_entry::<char, String>()? {
            meanings.add(letter, meaning);
        }
        Ok(meanings)
    }
}
