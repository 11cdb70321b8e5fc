//! The sums behind the advice.

use serde::Serialize;

use super::{Answers, Effect, Factor, Target, Weights};

/// One organisation's answers beside the factors they answer.
#[derive(Clone)]
pub(super) struct Case<'a> {
    pub weights: &'a Weights,
    /// In the order of the factors; `None` where the answer isn't known.
    answers: Vec<Option<u8>>,
}

/// What one factor adds to the sums of one target.
pub(super) struct Part<'a> {
    pub factor: &'a Factor,
    pub answer: Option<u8>,
    /// What the answer weighs; nothing where there is none.
    pub push: f64,
    /// How much of the divisor it takes up.
    pub room: f64,
    effect: &'a Effect,
}

impl Part<'_> {
    pub fn weight(&self) -> f64 {
        self.effect.weight()
    }
}

/// How much speaks for something, and how far the unanswered questions leave that open.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct Score {
    /// What the answers say.
    pub value: f64,
    /// If every unanswered question spoke against it.
    pub low: f64,
    /// If every unanswered question spoke for it.
    pub high: f64,
}

impl<'a> Case<'a> {
    /// Answers that no longer fit their factor count as not known.
    pub fn new(answers: &Answers, weights: &'a Weights) -> Self {
        let answer = |factor: &Factor| {
            let answer = answers.get(&factor.id);
            answer.filter(|&answer| answer < factor.answers)
        };
        Self {
            weights,
            answers: weights.factors.iter().map(answer).collect(),
        }
    }

    /// The same case with another answer to the factor in this place.
    pub fn with(&self, place: usize, answer: u8) -> Self {
        let mut case = self.clone();
        if let Some(old) = case.answers.get_mut(place) {
            *old = Some(answer);
        }
        case
    }

    /// The factors and the answers to them.
    pub fn answered(&self) -> impl Iterator<Item = (&'a Factor, Option<u8>)> + '_ {
        self.weights
            .factors
            .iter()
            .zip(self.answers.iter().copied())
    }

    /// Everything that bears on a target.
    pub fn parts(&self, target: Target) -> impl Iterator<Item = Part<'a>> + '_ {
        self.answered().filter_map(move |(factor, answer)| {
            let effect = factor.effect(target)?;
            let keeps = self.weights.settings.unanswered;
            Some(Part {
                factor,
                answer,
                push: answer.map_or(0.0, |answer| effect.of(answer, factor.answers)),
                room: effect.weight() * answer.map_or(keeps, |_| 1.0),
                effect,
            })
        })
    }

    /// The sum of what the answers weigh by the most it could be: from −1 to 1.
    pub fn value(&self, target: Target) -> f64 {
        let (push, room) = self.parts(target).fold((0.0, 0.0), |(push, room), part| {
            (push + part.push, room + part.room)
        });
        ratio(push, room)
    }

    /// The same with its interval.
    pub fn score(&self, target: Target) -> Score {
        let (mut low, mut high, mut most) = (0.0, 0.0, 0.0);
        for part in self.parts(target) {
            let (least, greatest) = match part.answer {
                Some(_) => (part.push, part.push),
                None => part.effect.range(),
            };
            low += least;
            high += greatest;
            most += part.weight();
        }
        Score {
            value: self.value(target),
            low: ratio(low, most),
            high: ratio(high, most),
        }
    }

    /// Whether enough of what bears on these targets is answered to say anything.
    pub fn knows_enough(&self, targets: impl IntoIterator<Item = Target>) -> bool {
        let (mut known, mut all) = (0.0, 0.0);
        for part in targets.into_iter().flat_map(|target| self.parts(target)) {
            all += part.weight();
            known += part.answer.map_or(0.0, |_| part.weight());
        }
        known > 0.0 && known >= self.weights.settings.enough * all
    }
}

impl Score {
    /// The score of a model in points from 0 to 100, as people are shown it: 50 say neither.
    pub fn points(self) -> u8 {
        (50.0 * (1.0 + self.value.clamp(-1.0, 1.0))).round() as u8
    }

    /// The same on an axis from 0 to 1.
    pub(super) fn on_axis(self) -> Self {
        let axis = |value| f64::midpoint(1.0, value);
        Self {
            value: axis(self.value),
            low: axis(self.low),
            high: axis(self.high),
        }
    }
}

fn ratio(part: f64, whole: f64) -> f64 {
    if whole > 0.0 { part / whole } else { 0.0 }
}
