//! Every question, answer, reason and gate of the advice has its sentence.

use std::collections::BTreeSet;

use answerable_plan::fit::{
    AnswerFlip, Answers, Arrangement, Factor, Group, Target, Weights, advise,
};
use answerable_plan::{Message, Model};
use answerable_wording::Wording;
use serde_json::json;

use super::{ids_in, say_all};

#[test]
fn every_part_of_the_advice_has_its_sentence_and_none_is_left_over() {
    let weights = Weights::standard();
    let mut said = BTreeSet::new();
    for factor in &weights.factors {
        for message in sentences_of(factor) {
            say_all(&message, &mut said);
        }
    }
    let groups = [
        Group::Customers,
        Group::Organisation,
        Group::Stakes,
        Group::Means,
    ];
    let groups = groups.map(|group| format!("group-{}", group.id()));
    let gates = weights.gates.iter().map(|gate| format!("gate-{}", gate.id));
    let models = Model::ALL.iter().flat_map(|model| {
        ["needs-first", "source"].map(|end| format!("model-{}-{end}", model.id()))
    });
    let light = ["", "-means"].map(|end| format!("arrangement-{}{end}", Arrangement::Light.id()));
    for id in groups.into_iter().chain(gates).chain(models).chain(light) {
        say_all(&Message::new(id), &mut said);
    }
    for message in [whole_reason(), flip(Some(4)), flip(None)].into_iter().chain(refused()) {
        say_all(&message, &mut said);
    }
    let asked: BTreeSet<&str> = said.iter().map(String::as_str).collect();
    let left: Vec<_> = ids_in("advice.ftl")
        .into_iter()
        .filter(|id| !asked.contains(id))
        .collect();
    assert_eq!(left, Vec::<&str>::new());
}

fn sentences_of(factor: &Factor) -> Vec<Message> {
    let targets = [Target::Integration, Target::Local]
        .into_iter()
        .chain(Model::ALL.map(Target::Model));
    let becauses = targets
        .filter(|&target| factor.effect(target).is_some())
        .map(|target| factor.because(target));
    let answers = (0..factor.answers).map(|answer| factor.answer(answer));
    let evidence = Message::new(format!("evidence-{}", factor.evidence.to_lowercase()));
    [factor.question(), factor.name(), factor.why(), evidence]
        .into_iter()
        .chain(answers)
        .chain(becauses)
        .collect()
}

fn whole_reason() -> Message {
    let answers = Answers::default().with("silos", Some(4));
    let advice = advise(&answers, Weights::standard());
    advice.integration.reasons_for[0].sentence.clone()
}

fn flip(from: Option<u8>) -> Message {
    let flip = AnswerFlip {
        factor: "silos".to_owned(),
        from,
        to: 0,
        gives: Model::CrossFunctional,
        steps: 1,
        lead: 0.1,
    };
    let factor = Weights::standard().factor("silos").unwrap();
    flip.sentence(factor, Message::new("model-cross-functional"))
}

fn refused() -> Vec<Message> {
    [json!({ "sise": 1 }), json!({ "size": 7 })]
        .map(|answers| {
            let answers = answers.as_object().unwrap();
            Answers::from_json(answers, Weights::standard()).unwrap_err().0
        })
        .into()
}

#[test]
fn a_reason_quotes_the_answer_and_says_what_it_means() {
    assert_eq!(
        Wording::english().say(&whole_reason()),
        "Departments in conflict: “Each fights for itself, openly”. The less departments settle \
         by themselves, the more has to be settled for them."
    );
}

#[test]
fn bad_answers_are_named() {
    let said: Vec<String> = refused()
        .iter()
        .map(|message| Wording::english().say(message))
        .collect();
    assert_eq!(
        said,
        [
            "There is no question called sise. “answerable advise --factors” lists them all.",
            "This answer has no number that fits its question: size (0 to 4). Give the number of \
             an answer, or null for “don’t know”."
        ]
    );
}
