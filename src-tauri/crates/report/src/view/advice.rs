//! What the advice says on who leads CX, and the answers that it goes by.

use answerable_plan::Model;
use answerable_plan::fit::{
    Advice, AnswerFlip, Arrangement, Counsel, ModelAdvice, Reason, Verdict,
};
use serde::Serialize;

use super::ownership::model_name;
use super::words::{Fact, Words};
use super::writer::Writer;

/// How many changes that would flip the advice are named.
const FLIPS: usize = 2;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Advised {
    title: String,
    meaning: String,
    facts: Vec<Fact>,
    answers_title: String,
    answers: Vec<Fact>,
}

impl Advised {
    /// The page; none before a question is answered.
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let counsel = Counsel::on(writer.plan);
        let advice = &counsel.advice;
        (advice.answered > 0).then(|| Self {
            title: verdict(writer, "report-advice-title", &advice.model, |model| {
                model_name(writer, model)
            }),
            meaning: writer.fill(
                "report-advice-means",
                [
                    ("answered", advice.answered.into()),
                    ("asked", advice.asked.into()),
                ],
            ),
            facts: facts(writer, advice),
            answers_title: writer.text("told-title"),
            answers: answers(writer, &counsel),
        })
    }
}

/// One of three sentences: the one of this id, or those that end in `-close` and `-unknown`.
fn verdict<T: Copy>(
    writer: &Writer<'_>,
    id: &str,
    verdict: &Verdict<T>,
    name: impl Fn(T) -> String,
) -> String {
    let end = match verdict {
        Verdict::Clear(_) => "",
        Verdict::Close(_) => "-close",
        Verdict::Unknown => "-unknown",
    };
    let names: Vec<String> = verdict.candidates().iter().map(|&it| name(it)).collect();
    writer.fill(&format!("{id}{end}"), [("names", names.into())])
}

fn facts(writer: &Writer<'_>, advice: &Advice) -> Vec<Fact> {
    let configuration = verdict(
        writer,
        "advised-configuration",
        &advice.configuration,
        |arrangement: Arrangement| writer.wording.say(&arrangement.name()),
    );
    let chosen = writer.plan.ownership().model;
    let shown = chosen.filter(|&model| model != Model::Own);
    let shown = shown.or_else(|| advice.model.candidates().first().copied());
    [
        Fact::new(writer.text("report-advice-scores"), scores(writer, advice)),
        Fact::new(
            writer.text("report-configuration"),
            vec![Words::plain(configuration)],
        ),
    ]
    .into_iter()
    .chain(shown.map_or_else(Vec::new, |model| about(writer, advice, model)))
    .chain([Fact::new(
        writer.text("advised-would-change"),
        would_change(writer, advice),
    )])
    .flatten()
    .collect()
}

/// “CCO-led 68 · Cross-functional council 55”, with those that are excluded last.
fn scores(writer: &Writer<'_>, advice: &Advice) -> Vec<Words> {
    let score = |model: &ModelAdvice| {
        let name = model_name(writer, model.model);
        if model.gates.is_empty() {
            format!("{name} {}", model.score.points())
        } else {
            writer.fill("report-advice-excluded", [("model", name.into())])
        }
    };
    let scores: Vec<String> = advice.models.iter().map(score).collect();
    vec![Words::plain(scores.join(" · "))]
}

/// What speaks for and against one model, and what excludes it.
fn about(writer: &Writer<'_>, advice: &Advice, model: Model) -> Vec<Option<Fact>> {
    let Some(advice) = advice.models.iter().find(|it| it.model == model) else {
        return Vec::new();
    };
    let label = |id| writer.fill(id, [("model", model_name(writer, model).into())]);
    let say = |reason: &Reason| Words::plain(writer.wording.say(&reason.sentence));
    let gates = advice
        .gates
        .iter()
        .map(|gate| Words::open(writer.wording.say(gate)));
    vec![
        Fact::new(
            label("report-advice-for"),
            advice.reasons_for.iter().map(say).collect(),
        ),
        Fact::new(
            label("report-advice-against"),
            advice.reasons_against.iter().map(say).collect(),
        ),
        Fact::new(label("report-advice-excludes"), gates.collect()),
    ]
}

/// The smallest changes that would put another model or configuration first.
fn would_change(writer: &Writer<'_>, advice: &Advice) -> Vec<Words> {
    fn first<'a, T>(
        writer: &'a Writer<'_>,
        flips: &'a [AnswerFlip<T>],
    ) -> impl Iterator<Item = Words> + 'a {
        let flips = flips.iter().take(FLIPS);
        flips.map(|flip| Words::plain(writer.wording.say(&flip.sentence)))
    }
    first(writer, &advice.flips.model)
        .chain(first(writer, &advice.flips.configuration))
        .collect()
}

/// Every question that is answered, in a word or two, with its answer.
fn answers(writer: &Writer<'_>, counsel: &Counsel) -> Vec<Fact> {
    let given = &writer.plan.fit().answers;
    let answered = counsel.weights.factors.iter().filter_map(|factor| {
        let answer = given
            .get(&factor.id)
            .filter(|&answer| answer < factor.answers)?;
        let answer = Words::plain(writer.wording.say(&factor.answer(answer)));
        Fact::new(writer.wording.say(&factor.name()), vec![answer])
    });
    answered.collect()
}
