//! What a plan keeps of the advice: the answers given, and weights of its own.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Advice, Answers, Target, Weight, Weights, advise};

/// What the organisation says of itself, and what it weighs otherwise than we do. There is exactly
/// one in a plan, empty at first. What it says of factors that this version doesn't ask for is
/// kept, and has no part in the advice.
#[derive(
    Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Fit {
    /// The answers, by the ids of their factors.
    pub answers: Answers,
    /// The weights that are not as delivered.
    pub weights: OwnWeights,
}

/// Weights that are not as delivered: for each factor, what it weighs for what it speaks for.
#[derive(
    Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(transparent)]
pub struct OwnWeights(BTreeMap<String, BTreeMap<Target, Weight>>);

impl OwnWeights {
    /// The weight of a factor for a target, where it is not as delivered.
    pub fn get(&self, factor: &str, target: Target) -> Option<Weight> {
        self.0.get(factor)?.get(&target).copied()
    }

    /// The same with this weight; `None` for the one that is delivered.
    #[must_use]
    pub fn with(mut self, factor: &str, target: Target, weight: Option<Weight>) -> Self {
        let weights = self.0.entry(factor.to_owned()).or_default();
        match weight {
            Some(weight) => weights.insert(target, weight),
            None => weights.remove(&target),
        };
        self.0.retain(|_, weights| !weights.is_empty());
        self
    }
}

impl Fit {
    /// The weights that this plan goes by.
    pub fn weights_in_use(&self) -> Weights {
        let mut weights = Weights::standard().clone();
        for (factor, own) in &self.weights.0 {
            for (target, weight) in own {
                weights.set(factor, *target, weight.value());
            }
        }
        weights
    }

    /// What to do about CX, by these answers and weights.
    pub fn advice(&self) -> Advice {
        advise(&self.answers, &self.weights_in_use())
    }

    /// The factors that something is said of here and that this version doesn't know, or doesn't
    /// know with this answer.
    pub fn left_over(&self) -> Vec<&str> {
        let standard = Weights::standard();
        let answered = self.answers.iter().filter(|(id, answer)| {
            let factor = standard.factor(id);
            factor.is_none_or(|factor| *answer >= factor.answers)
        });
        let weighed = self.weights.0.iter().filter(|(id, own)| {
            let known = |target| standard.factor(id).and_then(|it| it.effect(target));
            own.keys().any(|&target| known(target).is_none())
        });
        let ids = answered.map(|(id, _)| id);
        let ids: BTreeSet<&str> = ids.chain(weighed.map(|(id, _)| id.as_str())).collect();
        ids.into_iter().collect()
    }
}
