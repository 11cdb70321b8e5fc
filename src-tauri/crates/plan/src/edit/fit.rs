//! What the organisation says of itself, and what it weighs otherwise.

use super::Edit;
use super::draft::Draft;
use crate::fit::{Factor, Target, Weight, Weights};
use crate::{Fit, Refusal};

impl Edit {
    /// Edits of what the advice goes by.
    pub(super) fn tell(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let Fit { answers, weights } = draft.plan.fit.clone();
        let fit = match self {
            Self::AnswerFactor { factor, answer } => {
                if let Some(answer) = *answer {
                    answerable(factor, answer)?;
                }
                let answers = answers.with(factor, *answer);
                Fit { answers, weights }
            }
            Self::SetWeight {
                factor,
                target,
                weight,
            } => {
                let own = match *weight {
                    Some(weight) => own_weight(factor, *target, weight)?,
                    None => None,
                };
                let weights = weights.with(factor, *target, own);
                Fit { answers, weights }
            }
            _ => return Ok(()),
        };
        draft.put(fit);
        Ok(())
    }
}

/// The weight, unless it is the one that is delivered.
fn own_weight(factor: &str, target: Target, weight: Weight) -> Result<Option<Weight>, Refusal> {
    let known = known(factor)?;
    let Some(effect) = known.effect(target) else {
        return Err(Refusal::because("refused-no-effect")
            .with("topic", known.name())
            .with("target", target.name()));
    };
    Ok((weight.value() != effect.weight()).then_some(weight))
}

fn answerable(factor: &str, answer: u8) -> Result<(), Refusal> {
    let known = known(factor)?;
    if answer < known.answers {
        return Ok(());
    }
    Err(Refusal::because("refused-answer")
        .with("topic", known.name())
        .with("last", usize::from(known.answers.saturating_sub(1))))
}

fn known(factor: &str) -> Result<&'static Factor, Refusal> {
    // Whoever asks may have put anything into a name.
    let unknown =
        || Refusal::because("refused-factor").with("factor", factor.escape_debug().to_string());
    Weights::standard().factor(factor).ok_or_else(unknown)
}
