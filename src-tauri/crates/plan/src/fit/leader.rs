//! Who leads: the models, scored, and what excludes them.

use serde::Serialize;

use super::case::{Case, Score};
use super::reasons::{Reason, reasons};
use super::{Target, Verdict};
use crate::{Message, Model};

/// What the answers say of one model.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct ModelAdvice {
    /// The model.
    pub model: Model,
    /// How well it suits, from −1 to 1.
    pub score: Score,
    /// What excludes it, whatever its score.
    pub gates: Vec<Message>,
    /// The factors without an answer of which some answer would exclude it.
    pub open_gates: Vec<String>,
    /// What speaks for it, strongest first.
    pub reasons_for: Vec<Reason>,
    /// What speaks against it, strongest first.
    pub reasons_against: Vec<Reason>,
}

impl ModelAdvice {
    fn of(case: &Case<'_>, model: Model) -> Self {
        let target = Target::Model(model);
        let (reasons_for, reasons_against) = reasons(case, target);
        Self {
            model,
            score: case.score(target),
            gates: gates(case, model).collect(),
            open_gates: open_gates(case, model),
            reasons_for,
            reasons_against,
        }
    }
}

/// The models that can be scored: all but the organisation's own.
pub(super) fn scored() -> impl Iterator<Item = Model> {
    Model::ALL.into_iter().filter(|model| *model != Model::Own)
}

/// Every scored model, best first, those that are excluded last.
pub(super) fn models(case: &Case<'_>) -> Vec<ModelAdvice> {
    let mut models: Vec<ModelAdvice> = scored().map(|model| ModelAdvice::of(case, model)).collect();
    models.sort_by(|a, b| {
        let excluded = |advice: &ModelAdvice| !advice.gates.is_empty();
        let by_score = b.score.value.total_cmp(&a.score.value);
        excluded(a).cmp(&excluded(b)).then(by_score)
    });
    models
}

/// The models that nothing excludes with their scores, best first.
pub(super) fn ranked(case: &Case<'_>) -> Vec<(Model, f64)> {
    let mut ranked: Vec<(Model, f64)> = scored()
        .filter(|&model| gates(case, model).next().is_none())
        .map(|model| (model, case.value(Target::Model(model))))
        .collect();
    ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
    ranked
}

/// Which model the scores advise.
pub(super) fn verdict(case: &Case<'_>) -> Verdict<Model> {
    if !case.knows_enough(scored().map(Target::Model)) {
        return Verdict::Unknown;
    }
    Verdict::of(&ranked(case), case.weights.settings.close_scores)
}

fn gates(case: &Case<'_>, model: Model) -> impl Iterator<Item = Message> {
    let gates = case.weights.gates.iter();
    gates
        .filter(move |gate| gate.model == model)
        .filter(|gate| {
            let mut answered = case.answered();
            answered.any(|(factor, answer)| {
                factor.id == gate.factor && answer.is_some_and(|it| gate.answers.contains(&it))
            })
        })
        .map(|gate| Message::new(format!("gate-{}", gate.id)))
}

fn open_gates(case: &Case<'_>, model: Model) -> Vec<String> {
    let is_gate = |id: &str| {
        let mut gates = case.weights.gates.iter();
        gates.any(|gate| gate.model == model && gate.factor == id)
    };
    let open = case.answered().filter(|(_, answer)| answer.is_none());
    let open = open.filter(|(factor, _)| is_gate(&factor.id));
    open.map(|(factor, _)| factor.id.clone()).collect()
}
