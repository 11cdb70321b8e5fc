//! What a plan keeps of the advice.

use answerable_plan::fit::{Fit, Target, Weight, Weights, advise};
use serde_json::json;

use super::{after_json, blank, refused};

#[test]
fn answers_and_weights_of_the_plan_make_its_advice() {
    let edits = json!([
        { "edit": "answerFactor", "factor": "size", "answer": 0 },
        { "edit": "answerFactor", "factor": "silos", "answer": 4 },
        { "edit": "setWeight", "factor": "silos", "target": "integration", "weight": 3 },
    ]);
    let plan = after_json(blank(), edits);
    let fit = plan.fit();
    let weight = |weights: &Weights| {
        let silos = weights.factor("silos").unwrap();
        silos.effect(Target::Integration).unwrap().weight()
    };
    assert_eq!(
        (weight(Weights::standard()), weight(&fit.weights_in_use())),
        (1.5, 3.0)
    );
    let delivered = advise(&fit.answers, Weights::standard());
    assert!(fit.advice().integration.score.value > delivered.integration.score.value);

    let as_delivered = json!([
        { "edit": "answerFactor", "factor": "size", "answer": null },
        { "edit": "answerFactor", "factor": "silos", "answer": null },
        { "edit": "setWeight", "factor": "silos", "target": "integration", "weight": 1.5 },
    ]);
    assert_eq!(*after_json(plan, as_delivered).fit(), Fit::default());
}

#[test]
fn what_is_not_asked_is_refused() {
    let answer =
        |factor, answer| json!({ "edit": "answerFactor", "factor": factor, "answer": answer });
    assert_eq!(refused(&blank(), answer("weather", 1)), "refused-factor");
    assert_eq!(refused(&blank(), answer("size", 5)), "refused-answer");
    let weight =
        json!({ "edit": "setWeight", "factor": "size", "target": "integration", "weight": 1 });
    assert_eq!(refused(&blank(), weight), "refused-no-effect");
}

#[test]
fn answers_to_questions_of_another_version_are_kept_and_passed_over() {
    let kept = json!({
        "answers": { "weather": 3, "size": 200, "silos": 1 },
        "weights": { "culture": { "local": 1.0 } },
    });
    let fit: Fit = serde_json::from_value(kept.clone()).unwrap();
    assert_eq!(serde_json::to_value(&fit).unwrap(), kept);
    assert_eq!(fit.left_over(), ["culture", "size", "weather"]);
    assert_eq!(fit.advice().answered, 1);
}

#[test]
fn what_is_no_longer_asked_for_can_be_forgotten() {
    let mut kept = serde_json::to_value(blank()).unwrap();
    kept["fit"] =
        json!({ "answers": { "weather": 3 }, "weights": { "weather": { "local": 1.0 } } });
    let forget = json!([
        { "edit": "answerFactor", "factor": "weather", "answer": null },
        { "edit": "setWeight", "factor": "weather", "target": "local", "weight": null },
    ]);
    let plan = after_json(serde_json::from_value(kept).unwrap(), forget);
    assert_eq!(*plan.fit(), Fit::default());
}

/// So that a weight is in the range of those that are delivered, and can be scaled from one.
#[test]
fn delivered_weights_can_be_set_themselves() {
    let models = answerable_plan::Model::ALL.map(Target::Model);
    let targets = [Target::Integration, Target::Local]
        .into_iter()
        .chain(models);
    let targets: Vec<Target> = targets.collect();
    let factors = Weights::standard().factors.iter();
    let weights: Vec<f64> = factors
        .flat_map(|factor| targets.iter().filter_map(|&target| factor.effect(target)))
        .map(|effect| effect.weight())
        .collect();
    assert_eq!(weights.iter().copied().fold(0.0, f64::max), Weight::MOST);
    assert!(weights.iter().all(|&weight| weight > 0.0));
    assert!(
        weights
            .iter()
            .all(|&weight| Weight::try_from(weight).unwrap().value() == weight)
    );
}
