//! The advice for programs.

use answerable_plan::fit::{
    Advice, AnswerFlip, Axis, ModelAdvice, Reason, Target, Verdict, WeightFlip,
};
use answerable_plan::{Message, Model};
use answerable_wording::Wording;
use serde::Serialize;
use serde_json::{Value, json};

pub fn object(advice: &Advice) -> Value {
    let flips = &advice.flips;
    let own = json!({
        "model": Model::Own,
        "name": say(&Target::Model(Model::Own).name()),
        "score": null,
    });
    let models = advice.models.iter().map(model_as_json).chain([own]);
    json!({
        "answered": advice.answered,
        "asked": advice.asked,
        "axes": {
            "integration": axis(&advice.integration),
            "local": axis(&advice.local),
        },
        "shares": advice.shares,
        "configuration": verdict(&advice.configuration),
        "configurationCandidates": advice.configuration.candidates(),
        "model": verdict(&advice.model),
        "modelCandidates": advice.model.candidates(),
        "models": models.collect::<Vec<_>>(),
        "flips": {
            "configuration": each(&flips.configuration, by_answer),
            "model": each(&flips.model, by_answer),
            "configurationWeights": each(&flips.configuration_weights, by_weight),
            "modelWeights": each(&flips.model_weights, by_weight),
        },
    })
}

fn say(message: &Message) -> String {
    Wording::english().say(message)
}

fn each<T>(list: &[T], as_json: impl Fn(&T) -> Value) -> Vec<Value> {
    list.iter().map(as_json).collect()
}

/// What is advised, in one word.
fn verdict<T: Serialize>(verdict: &Verdict<T>) -> Value {
    match verdict {
        Verdict::Clear(one) => json!(one),
        Verdict::Close(_) => json!("tooCloseToCall"),
        Verdict::Unknown => json!("cannotTell"),
    }
}

fn axis(axis: &Axis) -> Value {
    json!({
        "value": axis.score.value,
        "low": axis.score.low,
        "high": axis.score.high,
        "for": each(&axis.reasons_for, reason),
        "against": each(&axis.reasons_against, reason),
    })
}

fn model_as_json(advice: &ModelAdvice) -> Value {
    let id = Target::Model(advice.model).name().id;
    let text = |end: &str| Wording::english().text(&format!("{id}{end}"));
    let gates: Vec<String> = advice.gates.iter().map(say).collect();
    json!({
        "model": advice.model,
        "name": text(""),
        "score": advice.score.value,
        "low": advice.score.low,
        "high": advice.score.high,
        "gate": (!gates.is_empty()).then(|| gates.join(" ")),
        "for": each(&advice.reasons_for, reason),
        "against": each(&advice.reasons_against, reason),
        "means": text("-means"),
        "worksWhen": text("-works-when"),
        "overlooks": text("-overlooks"),
        "needsFirst": text("-needs-first"),
        "source": text("-source"),
    })
}

fn reason(reason: &Reason) -> Value {
    json!({
        "factor": reason.factor,
        "answer": reason.answer,
        "effect": reason.effect,
        "sentence": say(&reason.sentence),
    })
}

fn by_answer<T: Serialize>(flip: &AnswerFlip<T>) -> Value {
    json!({
        "factor": flip.factor,
        "from": flip.from,
        "to": flip.to,
        "steps": flip.steps,
        "gives": flip.gives,
        "sentence": say(&flip.sentence),
    })
}

fn by_weight<T: Serialize>(flip: &WeightFlip<T>) -> Value {
    json!({
        "factor": flip.factor,
        "target": flip.target,
        "weight": flip.weight,
        "flipsAt": flip.at,
        "gives": flip.gives,
        "sentence": say(&flip.sentence),
    })
}
