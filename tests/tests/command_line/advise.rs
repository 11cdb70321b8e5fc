//! Advice without a plan: what is asked, what is advised, and what it says to bad answers.

use answerable_tests::Desk;
use serde_json::{Map, Value, json};

/// A telecoms operator in the first year of its transformation.
fn operator() -> Value {
    json!({
        "painPoint": 2, "interdependence": 4, "brandDamage": 4, "regionalVariation": 1,
        "customerTie": 1, "digitalShare": 3, "size": 4, "unitAutonomy": 1, "silos": 4,
        "culture": 3, "centreOfPower": 4, "mandate": 2, "costOfFailure": 2, "sharedGain": 4,
        "maturity": 2, "sponsorship": 4, "budget": 4, "horizon": null
    })
}

fn advice(answers: &Value) -> Value {
    let arguments = ["advise", "--answers", "-", "--format", "json"];
    let run = Desk::new().answerable_reading(arguments, answers.to_string());
    run.succeeds();
    run.json().remove(0)
}

fn factors() -> Value {
    let run = Desk::new().answerable(["advise", "--factors", "--format", "json"]);
    run.json().remove(0)
}

#[test]
fn factors_say_what_is_asked_and_what_each_answer_means() {
    let text = Desk::new().answerable(["advise", "--factors"]).succeeds();
    let factors = factors();
    for factor in factors.as_array().unwrap() {
        for words in [&factor["id"], &factor["question"]] {
            assert!(text.contains(words.as_str().unwrap()), "{words}");
        }
        let answers = factor["answers"].as_array().unwrap();
        assert!((3..=5).contains(&answers.len()), "{factor}");
        for (number, answer) in answers.iter().enumerate() {
            assert_eq!(answer["answer"], number);
            assert!(text.contains(answer["means"].as_str().unwrap()), "{answer}");
        }
    }
    assert!(!text.contains("[factor"), "{text}");
}

#[test]
fn advice_names_a_model_and_a_configuration_with_reasons() {
    let advice = advice(&operator());
    assert_eq!(advice["model"], "ccoLed");
    assert_eq!(advice["configuration"], "centralized");
    assert_eq!(
        (&advice["answered"], &advice["asked"]),
        (&json!(17), &json!(18))
    );
    let shares = advice["shares"].as_object().unwrap();
    let sum: f64 = shares.values().filter_map(Value::as_f64).sum();
    assert!((sum - 1.0).abs() < 1e-9, "{shares:?}");
    let models = advice["models"].as_array().unwrap();
    assert_eq!(models.len(), 7);
    let first = &models[0];
    assert!(
        first["low"].as_f64() < first["high"].as_f64(),
        "one answer is open"
    );
    assert_eq!(first["for"].as_array().unwrap().len(), 3);
    assert_eq!(models[6]["model"], "own");
    assert_eq!(models[6]["score"], Value::Null);
}

#[test]
fn the_page_says_the_same_in_sentences() {
    let desk = Desk::new();
    desk.write("answers.json", operator().to_string());
    let page = desk
        .answerable(["advise", "--answers", "answers.json"])
        .succeeds();
    for words in [
        "From 17 of 18 answers",
        "Who leads: CCO-led",
        "Configuration: Centralized",
        "“Each fights for itself, openly”",
        "What it overlooks: How far the role reaches.",
        "What would put another in the lead",
    ] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains('['), "a sentence is missing: {page}");
}

#[test]
fn a_gate_excludes_in_words() {
    let mut answers = operator();
    answers["horizon"] = json!(0);
    let advice = advice(&answers);
    let models = advice["models"].as_array().unwrap();
    let excluded = models.iter().find(|it| it["model"] == "ccoLed").unwrap();
    assert!(excluded["gate"].as_str().unwrap().contains("two years"));
    assert_ne!(advice["model"], "ccoLed");
}

#[test]
fn the_change_that_is_named_flips_the_advice() {
    let before = advice(&operator());
    for (kind, first) in [("model", "ccoLed"), ("configuration", "centralized")] {
        let flip = &before["flips"][kind][0];
        let mut answers = operator();
        answers[flip["factor"].as_str().unwrap()] = flip["to"].clone();
        let after = advice(&answers);
        assert_eq!(after[format!("{kind}Candidates")][0], flip["gives"]);
        assert_ne!(flip["gives"], first);
    }
}

#[test]
fn nothing_known_is_nothing_told() {
    let factors = factors();
    let ids = factors.as_array().unwrap().iter();
    let nulls: Map<String, Value> = ids
        .map(|factor| (factor["id"].as_str().unwrap().to_owned(), Value::Null))
        .collect();
    for answers in [Value::from(nulls), json!({})] {
        let advice = advice(&answers);
        assert_eq!(advice["model"], "cannotTell");
        assert_eq!(advice["configuration"], "cannotTell");
        assert_eq!(advice["modelCandidates"], json!([]));
    }
    let run = Desk::new().answerable_reading(["advise", "--answers", "-"], "{}");
    let page = run.succeeds();
    assert!(page.contains("can’t be told"), "{page}");
    assert!(!page.contains("would"), "{page}");
}

#[test]
fn answers_that_can_not_be_used_are_named() {
    let cases = [
        (r#"{"sise": 1, "size": 1, "shape": null}"#, "shape and sise"),
        (r#"{"size": 5}"#, "size (0 to 4)"),
        (
            r#"{"size": -1, "silos": "much"}"#,
            "silos (0 to 4) and size (0 to 4)",
        ),
        (r#"{"size": 1.5}"#, "size"),
        (r#"{"\u001b[2J": 1}"#, "u{1b}"),
        ("[1, 2]", "not a list of answers"),
        ("size: 1", "not a list of answers"),
        ("", "not a list of answers"),
    ];
    for (answers, says) in cases {
        let run = Desk::new().answerable_reading(["advise", "--answers", "-"], answers);
        assert_eq!(run.code(), 3, "{run:?}");
        assert!(run.err().contains(says), "{}", run.err());
        assert!(!run.err().contains('\u{1b}'));
        assert_eq!((run.out().as_str(), run.err().lines().count()), ("", 1));
    }
    let desk = Desk::new();
    let complaint = desk
        .answerable(["advise", "--answers", "gone.json"])
        .fails(3);
    assert!(complaint.contains("gone.json"));
}

#[test]
fn advise_wants_answers_or_asks_for_factors() {
    for arguments in [&["advise"][..], &["advise", "--factors", "--answers", "-"]] {
        assert_eq!(Desk::new().answerable(arguments).code(), 2);
    }
}
