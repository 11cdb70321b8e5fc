//! The advice as a whole.

use serde::Serialize;

use super::arrangement::{self, Arrangement, Axis, Shares};
use super::case::Case;
use super::flips::Flips;
use super::leader::{self, ModelAdvice};
use super::{Answers, Target, Weights};
use crate::Model;

/// Who should lead CX and in which configuration, why, and what would change that.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Advice {
    /// How many questions are answered …
    pub answered: usize,
    /// … of how many.
    pub asked: usize,
    /// How much CX must be joined up.
    pub integration: Axis,
    /// How much CX must differ from place to place.
    pub local: Axis,
    /// How much speaks for each configuration.
    pub shares: Shares,
    /// The configuration.
    pub configuration: Verdict<Arrangement>,
    /// Every model that can be scored, best first, those that are excluded last.
    pub models: Vec<ModelAdvice>,
    /// The model.
    pub model: Verdict<Model>,
    /// What would change the advice.
    pub flips: Flips,
}

/// What the advice comes to.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Verdict<T> {
    /// One is ahead.
    Clear(T),
    /// These are too close to call, best first.
    Close(Vec<T>),
    /// Too little is known.
    Unknown,
}

impl<T: Copy> Verdict<T> {
    /// Reads the verdict from candidates, best first: whoever is nearer to the best than `gap` is
    /// close to it.
    pub(super) fn of(ranked: &[(T, f64)], gap: f64) -> Self {
        let best = ranked.first().map_or(0.0, |(_, value)| *value);
        let near = ranked.iter().take_while(|(_, value)| best - value < gap);
        let near: Vec<T> = near.map(|(candidate, _)| *candidate).collect();
        match near.as_slice() {
            [] => Self::Unknown,
            [one] => Self::Clear(*one),
            _ => Self::Close(near),
        }
    }
}

impl<T> Verdict<T> {
    /// Everything that is advised, best first: one if it is clear, none if too little is known.
    pub fn candidates(&self) -> &[T] {
        match self {
            Self::Clear(one) => std::slice::from_ref(one),
            Self::Close(several) => several,
            Self::Unknown => &[],
        }
    }
}

/// What to do about CX, from these answers. Answers to factors that don't exist are passed over.
///
/// ```
/// use answerable_plan::Model;
/// use answerable_plan::fit::{Answers, Verdict, Weights, advise};
///
/// let founder = Answers::default()
///     .with("size", Some(0))
///     .with("centreOfPower", Some(0))
///     .with("sponsorship", Some(4))
///     .with("maturity", Some(0));
/// let advice = advise(&founder, Weights::standard());
/// assert_eq!(advice.model, Verdict::Clear(Model::CeoLed));
/// ```
pub fn advise(answers: &Answers, weights: &Weights) -> Advice {
    let case = Case::new(answers, weights);
    let shares = arrangement::shares(&case);
    let configuration = arrangement::verdict(&case, &shares);
    let model = leader::verdict(&case);
    Advice {
        answered: case
            .answered()
            .filter(|(_, answer)| answer.is_some())
            .count(),
        asked: weights.factors.len(),
        integration: Axis::of(&case, Target::Integration),
        local: Axis::of(&case, Target::Local),
        flips: Flips::of(&case, &configuration, &model),
        shares,
        configuration,
        models: leader::models(&case),
        model,
    }
}
