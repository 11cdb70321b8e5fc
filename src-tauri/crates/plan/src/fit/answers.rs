//! What an organisation says of itself.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::Weights;
use crate::Refusal;

/// The answers given, by the ids of their factors. Whatever isn't in here isn't known.
#[derive(
    Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(transparent)]
pub struct Answers(BTreeMap<String, u8>);

impl Answers {
    /// The answer to a factor, where it is known.
    pub fn get(&self, factor: &str) -> Option<u8> {
        self.0.get(factor).copied()
    }

    /// All answers with their factors.
    pub fn iter(&self) -> impl Iterator<Item = (&str, u8)> {
        self.0
            .iter()
            .map(|(factor, answer)| (factor.as_str(), *answer))
    }

    /// The same answers with this one; `None` for “don't know”.
    #[must_use]
    pub fn with(mut self, factor: &str, answer: Option<u8>) -> Self {
        match answer {
            Some(answer) => self.0.insert(factor.to_owned(), answer),
            None => self.0.remove(factor),
        };
        self
    }

    /// Reads a JSON object of factor ids and numbers of answers, or null for “don't know”.
    ///
    /// # Errors
    /// Names every factor that doesn't exist, or else every answer that doesn't.
    pub fn from_json(object: &Map<String, Value>, weights: &Weights) -> Result<Self, Refusal> {
        let mut answers = Self::default();
        let mut unknown = Vec::new();
        let mut unusable = Vec::new();
        for (id, value) in object {
            let Some(factor) = weights.factor(id) else {
                // Whoever wrote the file may have put anything into a name.
                unknown.push(id.escape_debug().to_string());
                continue;
            };
            let number = value.as_u64().and_then(|number| u8::try_from(number).ok());
            match number.filter(|&number| number < factor.answers) {
                None if !value.is_null() => {
                    unusable.push(format!("{id} (0 to {})", factor.answers.saturating_sub(1)));
                }
                answer => answers = answers.with(id, answer),
            }
        }
        let count = unknown.len().max(unusable.len());
        if !unknown.is_empty() {
            let refusal = Refusal::because("advice-unknown-factors");
            return Err(refusal.with("factors", unknown).with("count", count));
        }
        if !unusable.is_empty() {
            let refusal = Refusal::because("advice-unusable-answers");
            return Err(refusal.with("factors", unusable).with("count", count));
        }
        Ok(answers)
    }
}
