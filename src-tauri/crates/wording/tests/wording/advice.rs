//! Every question, answer, reason and gate of the advice has its sentence.

use std::collections::BTreeSet;

use answerable_plan::fit::{Answers, Factor, Group, Target, Weights, advise};
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
    let light = "arrangement-light";
    let axes = [Target::Integration, Target::Local].map(|axis| axis.name().id);
    let map = axes.iter().map(String::as_str).chain([light]);
    let map = map.flat_map(|id| ["", "-means"].map(|end| format!("{id}{end}")));
    for id in groups.into_iter().chain(gates).chain(models).chain(map) {
        say_all(&Message::new(id), &mut said);
    }
    let others = [whole_reason()].into_iter().chain(refused()).chain(pulls());
    for message in flips().into_iter().chain(others) {
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

/// What would flip the advice to a start-up, while one question is open.
fn flips() -> Vec<Message> {
    let answers = ["size", "painPoint", "digitalShare", "silos"]
        .into_iter()
        .fold(Answers::default(), |answers, id| answers.with(id, Some(1)));
    let flips = advise(&answers, Weights::standard()).flips;
    let answers = flips.model.into_iter().map(|flip| flip.sentence);
    let weights = flips.model_weights.into_iter().map(|flip| flip.sentence);
    answers.chain(weights).collect()
}

/// What an area can be.
fn pulls() -> [Message; 3] {
    let held = Message::new("area-held-in-units")
        .with("count", 2)
        .with("all", 3);
    [
        Message::new("area-steers"),
        Message::new("area-no-units"),
        held,
    ]
}

fn refused() -> Vec<Message> {
    [json!({ "sise": 1 }), json!({ "size": 7 })]
        .map(|answers| {
            let answers = answers.as_object().unwrap();
            Answers::from_json(answers, Weights::standard())
                .unwrap_err()
                .0
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
fn what_would_flip_the_advice_is_said_with_the_change_it_takes() {
    let said: Vec<String> = flips()
        .iter()
        .map(|message| Wording::english().say(message))
        .collect();
    for sentence in [
        "CEO-led, if the answer to “Size” were “Up to 50” instead of “51 to 250”.",
        "CEO-led, if the answer to “Backing from the top” turned out to be “Always: it is the \
         chief executive’s own cause”.",
        "CEO-led, if “Where it hurts” weighed 14 % less for “IT- or digital-led”.",
        "CEO-led, if “Size” weighed 34 % more for “CEO-led”.",
    ] {
        assert!(
            said.iter().any(|it| it == sentence),
            "{sentence}: {said:#?}"
        );
    }
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
