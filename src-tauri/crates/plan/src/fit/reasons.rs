//! Why the advice is what it is.

use serde::Serialize;

use super::Target;
use super::case::{Case, Part};
use crate::Message;

/// How many reasons are given in each direction.
const REASONS: usize = 3;

/// One answer's part in a score.
#[derive(Clone, Debug, PartialEq, Serialize)]
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
    let room: f64 = case.parts(target).map(|part| part.room).sum();
    let mut all: Vec<Reason> = case
        .parts(target)
        .filter_map(|part| Reason::of(&part, target, room))
        .collect();
    all.sort_by(|a, b| b.effect.abs().total_cmp(&a.effect.abs()));
    let (mut pro, mut contra): (Vec<_>, Vec<_>) =
        all.into_iter().partition(|reason| reason.effect > 0.0);
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
