//! Why the advice is what it is.

use serde::Serialize;

use super::Target;
use super::case::{Case, Part};
use crate::Message;

/// How many reasons are given in each direction.
const REASONS: usize = 3;

/// One answer's part in a score.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct Reason {
    /// The factor that was asked for.
    pub factor: String,
    /// The answer to it.
    pub answer: u8,
    /// What it adds to the score, or takes from it.
    pub effect: f64,
    /// The answer, and what it has to do with the score.
    pub sentence: Message,
}

/// The strongest reasons for something and against it, strongest first.
pub(super) fn reasons(case: &Case<'_>, target: Target) -> (Vec<Reason>, Vec<Reason>) {
    strongest(all_reasons(case, target), |reason| reason.effect)
}

/// Everything that speaks for something or against it.
pub(super) fn all_reasons(case: &Case<'_>, target: Target) -> Vec<Reason> {
    let room: f64 = case.parts(target).map(|part| part.room).sum();
    let reason = |part: Part<'_>| Reason::of(&part, target, room);
    case.parts(target).filter_map(reason).collect()
}

/// The first few of those with a positive effect and of the others, strongest first.
pub(super) fn strongest<T>(mut all: Vec<T>, effect: impl Fn(&T) -> f64) -> (Vec<T>, Vec<T>) {
    all.sort_by(|a, b| effect(b).abs().total_cmp(&effect(a).abs()));
    let (mut pro, mut contra): (Vec<T>, Vec<T>) =
        all.into_iter().partition(|one| effect(one) > 0.0);
    pro.truncate(REASONS);
    contra.truncate(REASONS);
    (pro, contra)
}

impl Reason {
    fn of(part: &Part<'_>, target: Target, room: f64) -> Option<Self> {
        let answer = part.answer.filter(|_| part.push != 0.0)?;
        let sentence = Message::new("advice-reason")
            .with("topic", part.factor.name())
            .with("answer", part.factor.answer(answer))
            .with("because", part.factor.because(target));
        Some(Self {
            factor: part.factor.id.clone(),
            answer,
            effect: part.push / room,
            sentence,
        })
    }
}
