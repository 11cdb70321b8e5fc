//! The advice as a page.

use answerable_plan::Message;
use answerable_plan::fit::{
    Advice, AnswerFlip, Arrangement, Axis, ModelAdvice, Reason, Score, Target, Verdict, WeightFlip,
};
use answerable_wording::Wording;

/// How many changes that would flip the advice are listed.
const FLIPS: usize = 3;

pub fn page(advice: &Advice) -> String {
    let answered = Message::new("cli-advise-answered")
        .with("answered", advice.answered)
        .with("asked", advice.asked);
    let mut lines = vec![say(&answered), String::new()];
    lines.extend(who_leads(advice));
    lines.push(String::new());
    lines.extend(which_configuration(advice));
    lines.join("\n")
}

fn who_leads(advice: &Advice) -> Vec<String> {
    let name = |model| Target::Model(model).name();
    let mut lines = vec![conclusion("cli-advise-leads", &advice.model, name)];
    for model in &advice.models {
        let advised = advice.model.candidates().contains(&model.model);
        lines.extend(about_model(model, advised));
    }
    let flips = &advice.flips;
    let changes = would_change(&advice.model, &flips.model, &flips.model_weights);
    lines.extend(headed("cli-advise-would-change-leads", changes));
    lines
}

fn which_configuration(advice: &Advice) -> Vec<String> {
    let verdict = &advice.configuration;
    let mut lines = vec![conclusion(
        "cli-advise-configuration",
        verdict,
        Arrangement::name,
    )];
    lines.push(shares(advice));
    lines.extend(about_axis(Target::Integration, &advice.integration));
    lines.extend(about_axis(Target::Local, &advice.local));
    let flips = &advice.flips;
    let changes = would_change(verdict, &flips.configuration, &flips.configuration_weights);
    lines.extend(headed("cli-advise-would-change-configuration", changes));
    lines
}

/// What would flip the advice: nothing where there is none.
fn would_change<T>(
    verdict: &Verdict<T>,
    answers: &[AnswerFlip<T>],
    weights: &[WeightFlip<T>],
) -> Vec<String> {
    if verdict.candidates().is_empty() {
        return Vec::new();
    }
    let answers = answers.iter().map(|flip| &flip.sentence);
    // A weight of more than twice its size would be another opinion.
    let weights = weights.iter().filter(|flip| flip.at <= 2.0 * flip.weight);
    let weights = weights.map(|flip| &flip.sentence);
    let mut lines = first_few(answers, "cli-advise-no-answer-would");
    lines.extend(first_few(weights, "cli-advise-no-weight-would"));
    lines
}

/// The first few changes, or that there is none.
fn first_few<'a>(sentences: impl Iterator<Item = &'a Message>, none: &str) -> Vec<String> {
    let mut lines: Vec<String> = sentences.take(FLIPS).map(say).collect();
    if lines.is_empty() {
        lines.push(text(none));
    }
    lines
}

fn headed(heading: &str, lines: Vec<String>) -> Vec<String> {
    if lines.is_empty() {
        return lines;
    }
    let indented = lines.iter().map(|line| format!("    {line}"));
    std::iter::once(format!("  {}", text(heading)))
        .chain(indented)
        .collect()
}

fn say(message: &Message) -> String {
    Wording::english().say(message)
}

fn text(id: &str) -> String {
    Wording::english().text(id)
}

/// What is advised, as one sentence: the one with this id, or that ends in `-close`, `-unknown`.
fn conclusion<T: Copy>(id: &str, verdict: &Verdict<T>, name: impl Fn(T) -> Message) -> String {
    let end = match verdict {
        Verdict::Clear(_) => "",
        Verdict::Close(_) => "-close",
        Verdict::Unknown => "-unknown",
    };
    let names = verdict.candidates().iter().map(|&it| say(&name(it)));
    say(&Message::new(format!("{id}{end}")).with("names", names.collect::<Vec<_>>()))
}

fn about_model(advice: &ModelAdvice, advised: bool) -> Vec<String> {
    let id = Target::Model(advice.model).name().id;
    let mut lines = vec![format!("  {}: {}", text(&id), score(&advice.score))];
    let gates = advice
        .gates
        .iter()
        .map(|gate| Message::new("cli-advise-gate").with("why", say(gate)));
    lines.extend(gates.map(|gate| format!("    {}", say(&gate))));
    lines.extend(reasons(&advice.reasons_for, &advice.reasons_against));
    if advised {
        let facts = ["means", "works-when", "overlooks", "needs-first", "source"].map(|end| {
            let fact = Message::new(format!("cli-advise-{end}"));
            format!(
                "    {}",
                say(&fact.with("text", text(&format!("{id}-{end}"))))
            )
        });
        lines.extend(facts);
    }
    lines.push(String::new());
    lines
}

fn about_axis(axis: Target, place: &Axis) -> Vec<String> {
    let mut lines = vec![format!("  {}: {}", say(&axis.name()), score(&place.score))];
    lines.extend(reasons(&place.reasons_for, &place.reasons_against));
    lines.push(String::new());
    lines
}

/// Reasons with the direction in which each one points.
fn reasons(pro: &[Reason], contra: &[Reason]) -> Vec<String> {
    let signed =
        |sign: char| move |reason: &Reason| format!("    {sign} {}", say(&reason.sentence));
    pro.iter()
        .map(signed('+'))
        .chain(contra.iter().map(signed('−')))
        .collect()
}

fn score(score: &Score) -> String {
    let id = if score.high - score.low < 0.005 {
        "cli-advise-score"
    } else {
        "cli-advise-score-open"
    };
    say(&Message::new(id)
        .with("value", number(score.value))
        .with("low", number(score.low))
        .with("high", number(score.high)))
}

/// Two decimals, with a minus sign that is one, and no zero below zero.
fn number(value: f64) -> String {
    let number = format!("{value:.2}");
    match number.strip_prefix('-') {
        Some("0.00") => "0.00".to_owned(),
        Some(size) => format!("−{size}"),
        None => number,
    }
}

fn shares(advice: &Advice) -> String {
    let share = |(arrangement, share): (Arrangement, f64)| {
        format!("{} {:.0} %", say(&arrangement.name()), share * 100.0)
    };
    format!("  {}\n", advice.shares.ranked().map(share).join(" · "))
}
