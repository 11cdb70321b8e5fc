//! What would change the advice: other answers, and other weights.

use serde::Serialize;

use super::arrangement::{Arrangement, Shares, shares};
use super::case::Case;
use super::leader::ranked;
use super::{Factor, Target, Verdict};
use crate::{Arg, Message, Model};

/// How many steps it counts for to give an answer of another kind.
const STEPS_TO_ANOTHER_KIND: u8 = 2;

/// What would put something else first. Where nothing is advised, nothing would.
#[derive(Clone, Debug, Default, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Flips {
    /// Answers that would change the configuration, smallest change first.
    pub configuration: Vec<AnswerFlip<Arrangement>>,
    /// Answers that would change who leads, smallest change first.
    pub model: Vec<AnswerFlip<Model>>,
    /// Weights that would change the configuration, nearest first.
    pub configuration_weights: Vec<WeightFlip<Arrangement>>,
    /// Weights that would change who leads, nearest first.
    pub model_weights: Vec<WeightFlip<Model>>,
}

/// The smallest change of one answer that puts something else first.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct AnswerFlip<T> {
    /// The factor.
    pub factor: String,
    /// What was answered; nothing if it isn't known.
    pub from: Option<u8>,
    /// What would have to be the answer.
    pub to: u8,
    /// What would be first then.
    pub gives: T,
    /// How large the change is: steps between the answers; one to learn an answer.
    pub steps: u8,
    /// How far ahead it would be.
    pub lead: f64,
    /// The change and what it gives.
    pub sentence: Message,
}

/// How far one weight can move before something else is first, all others staying as they are.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct WeightFlip<T> {
    /// The factor …
    pub factor: String,
    /// … and what it speaks for or against.
    pub target: Target,
    /// The weight.
    pub weight: f64,
    /// The weight beyond which something else is first.
    pub at: f64,
    /// What would be first then.
    pub gives: T,
    /// The change and what it gives.
    pub sentence: Message,
}

impl Flips {
    pub(super) fn of(
        case: &Case<'_>,
        configuration: &Verdict<Arrangement>,
        model: &Verdict<Model>,
    ) -> Self {
        let mut flips = Self::default();
        if let [first, ..] = configuration.candidates() {
            flips.configuration = by_answers(case, *first, |case| shares(case).ranked().to_vec());
            flips.configuration_weights = nearest_first(configuration_weights(case));
        }
        if let [first, ..] = model.candidates() {
            flips.model = by_answers(case, *first, ranked);
            flips.model_weights = nearest_first(model_weights(case));
        }
        flips
    }
}

/// What can be first.
trait First: Copy + PartialEq {
    /// What it is called.
    fn name(self) -> Message;
}

impl First for Arrangement {
    fn name(self) -> Message {
        Self::name(self)
    }
}

impl First for Model {
    fn name(self) -> Message {
        Target::Model(self).name()
    }
}

/// The smallest change of each answer that puts something else first.
fn by_answers<T: First>(
    case: &Case<'_>,
    first: T,
    rank: impl Fn(&Case<'_>) -> Vec<(T, f64)>,
) -> Vec<AnswerFlip<T>> {
    let flip = |place: usize, factor: &Factor, from: Option<u8>, to: u8| {
        let ranked = rank(&case.with(place, to));
        let (gives, best) = ranked.first().copied()?;
        (gives != first).then(|| AnswerFlip {
            factor: factor.id.clone(),
            from,
            to,
            gives,
            steps: steps(factor, from, to),
            lead: best - ranked.get(1).map_or(0.0, |(_, second)| *second),
            sentence: other_answer(factor, from, to).with("gives", gives.name()),
        })
    };
    let mut flips: Vec<AnswerFlip<T>> = case
        .answered()
        .enumerate()
        .filter_map(|(place, (factor, from))| {
            let others = (0..factor.answers).filter(|to| Some(*to) != from);
            others
                .filter_map(|to| flip(place, factor, from, to))
                .min_by(smaller)
        })
        .collect();
    flips.sort_by(smaller);
    flips
}

fn other_answer(factor: &Factor, from: Option<u8>, to: u8) -> Message {
    let sentence = match from {
        Some(from) => Message::new("advice-flip").with("from", factor.answer(from)),
        None => Message::new("advice-flip-unanswered"),
    };
    sentence
        .with("topic", factor.name())
        .with("to", factor.answer(to))
}

fn steps(factor: &Factor, from: Option<u8>, to: u8) -> u8 {
    match from {
        None => 1,
        Some(from) if factor.ordered => from.abs_diff(to),
        Some(_) => STEPS_TO_ANOTHER_KIND,
    }
}

/// Fewer steps first; among equals the one after which the lead is larger.
fn smaller<T>(a: &AnswerFlip<T>, b: &AnswerFlip<T>) -> std::cmp::Ordering {
    a.steps.cmp(&b.steps).then(b.lead.total_cmp(&a.lead))
}

/// An arrangement gives way to its neighbour on the map where an axis crosses its middle.
fn configuration_weights(case: &Case<'_>) -> Vec<WeightFlip<Arrangement>> {
    let integration = case.value(Target::Integration);
    let local = case.value(Target::Local);
    let at = |integration: f64, local: f64| {
        let on_axis = |value| f64::midpoint(1.0, value);
        Shares::at(on_axis(integration), on_axis(local)).ranked()[0].0
    };
    let along = |target, gives| {
        let crossings = crossings(case, target, 0.0);
        crossings.map(move |crossing| crossing.gives(gives))
    };
    along(Target::Integration, at(-integration, local))
        .chain(along(Target::Local, at(integration, -local)))
        .collect()
}

/// The first gives way where its own score falls to that of the second, or another's rises to it.
fn model_weights(case: &Case<'_>) -> Vec<WeightFlip<Model>> {
    let ranked = ranked(case);
    let [(first, best), rivals @ ..] = ranked.as_slice() else {
        return Vec::new();
    };
    let falling = rivals.first().into_iter().flat_map(|&(second, score)| {
        let crossings = crossings(case, Target::Model(*first), score);
        crossings.map(move |crossing| crossing.gives(second))
    });
    let rising = rivals.iter().flat_map(|&(rival, _)| {
        let crossings = crossings(case, Target::Model(rival), *best);
        crossings.map(move |crossing| crossing.gives(rival))
    });
    falling.chain(rising).collect()
}

/// A weight at which a target's score is at a given level.
struct Crossing<'a> {
    factor: &'a Factor,
    target: Target,
    weight: f64,
    at: f64,
}

impl Crossing<'_> {
    fn gives<T: First>(self, gives: T) -> WeightFlip<T> {
        WeightFlip {
            factor: self.factor.id.clone(),
            target: self.target,
            weight: self.weight,
            at: self.at,
            gives,
            sentence: self.sentence().with("gives", gives.name()),
        }
    }

    fn sentence(&self) -> Message {
        let change = (self.at - self.weight) / self.weight;
        let id = if change > 0.0 {
            "advice-flip-more-weight"
        } else {
            "advice-flip-less-weight"
        };
        // Rounded up, so that the sentence stays true; what is out of range is as large as can be.
        let percent = (change.abs() * 100.0).ceil() as u32;
        Message::new(id)
            .with("topic", self.factor.name())
            .with("target", self.target.name())
            .with("percent", Arg::Number(percent))
    }
}

/// The weights at which a target's score is `level`, if only that weight changes.
///
/// With a weight scaled by k, the score is (k·push + others' push) / (k·room + others' room): it is
/// `level` where k·(push − level·room) = level·others' room − others' push.
fn crossings<'a>(
    case: &'a Case<'a>,
    target: Target,
    level: f64,
) -> impl Iterator<Item = Crossing<'a>> {
    let (push, room) = case.parts(target).fold((0.0, 0.0), |(push, room), part| {
        (push + part.push, room + part.room)
    });
    case.parts(target).filter_map(move |part| {
        let slope = part.push - level * part.room;
        let scale = (level * (room - part.room) - (push - part.push)) / slope;
        (scale.is_finite() && scale >= 0.0).then(|| Crossing {
            factor: part.factor,
            target,
            weight: part.weight(),
            at: part.weight() * scale,
        })
    })
}

fn nearest_first<T>(mut flips: Vec<WeightFlip<T>>) -> Vec<WeightFlip<T>> {
    let change = |flip: &WeightFlip<T>| ((flip.at - flip.weight) / flip.weight).abs();
    flips.sort_by(|a, b| change(a).total_cmp(&change(b)));
    flips
}
