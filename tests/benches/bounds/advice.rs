//! Advice on who leads and in which configuration, with everything that would flip it.

use std::time::Duration;

use answerable_plan::fit::{Answers, Weights, advise};

use crate::measure::{Scores, median, timed};

pub fn measure(scores: &mut Scores) {
    scores.about("Advice");
    let weights = Weights::standard();
    let factors = weights.factors.iter();
    let answers = factors.fold(Answers::default(), |answers, factor| {
        answers.with(&factor.id, Some(factor.answers / 2))
    });
    let took = median((0..100).map(|_| timed(|| advise(&answers, weights))));
    scores.in_under(Duration::from_millis(1), "on eighteen answers", took);
}
