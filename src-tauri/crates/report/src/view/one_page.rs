//! The plan on one page, for those who read no other.

use answerable_plan::{Locus, Model, Title};
use serde::Serialize;

use super::areas::{Bar, bar};
use super::ownership::{decided, model_name};
use super::words::{Fact, Words, excerpt, listed};
use super::writer::Writer;

/// How much of a long text, and of a name, fits on the page.
const SUMMARY: usize = 440;
const TEXT: usize = 220;
const NAME: usize = 90;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct OnePage {
    title: String,
    summary: Option<String>,
    parts: Vec<Part>,
}

/// A heading and what belongs to it.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Part {
    title: String,
    open: bool,
    bar: Option<Bar>,
    facts: Vec<Fact>,
    /// What is missing, where there is nothing to say.
    missing: Option<String>,
}

impl Part {
    fn new<const N: usize>(title: String, facts: [Option<Fact>; N], missing: String) -> Self {
        let facts: Vec<Fact> = facts
            .into_iter()
            .flatten()
            .map(|fact| fact.cut(TEXT))
            .collect();
        let missing = facts.is_empty().then_some(missing);
        Self {
            title,
            open: false,
            bar: None,
            facts,
            missing,
        }
    }
}

impl OnePage {
    pub fn of(writer: &Writer<'_>) -> Self {
        let summary = writer.plan.about().summary.as_str();
        Self {
            title: writer.text("report-one-page"),
            summary: (!summary.is_empty()).then(|| excerpt(summary, SUMMARY)),
            parts: [
                Some(direction(writer)),
                Some(lead(writer)),
                Some(centre(writer)),
                open(writer),
            ]
            .into_iter()
            .flatten()
            .collect(),
        }
    }
}

/// Whether the page has no room for the whole summary.
pub fn was_cut(summary: &str) -> bool {
    summary.chars().count() > SUMMARY
}

fn names<'a>(titles: impl IntoIterator<Item = &'a Title>) -> Vec<String> {
    titles
        .into_iter()
        .map(|title| excerpt(title.as_str(), NAME))
        .collect()
}

fn text(writer: &Writer<'_>, label: &str, text: &str) -> Option<Fact> {
    let text = (!text.is_empty()).then(|| Words::plain(text.to_owned()));
    Fact::new(writer.text(label), text.into_iter().collect())
}

/// The first names one below the other, and how many more there are.
fn lines(writer: &Writer<'_>, label: &str, names: &[String], most: usize) -> Option<Fact> {
    let shown = names.iter().take(most).map(Words::plain);
    let rest = names.len().saturating_sub(most);
    let more = (rest > 0).then(|| Words::quiet(writer.more(rest)));
    Fact::new(writer.text(label), shown.chain(more).collect())
}

fn in_a_row(writer: &Writer<'_>, label: &str, names: &[String], most: usize) -> Option<Fact> {
    let line = listed(names, most, |rest| writer.more(rest));
    let line = (!names.is_empty()).then(|| Words::plain(line));
    Fact::new(writer.text(label), line.into_iter().collect())
}

fn direction(writer: &Writer<'_>) -> Part {
    let plan = writer.plan;
    let mut first_moves = plan.initiatives().in_order();
    first_moves.sort_by_key(|initiative| (initiative.from.is_none(), initiative.from));
    Part::new(
        writer.text("report-direction"),
        [
            text(writer, "report-promise", plan.about().promise.as_str()),
            lines(
                writer,
                "report-goals",
                &names(plan.goals().in_order().into_iter().map(|goal| &goal.title)),
                3,
            ),
            in_a_row(
                writer,
                "report-first-moves",
                &names(first_moves.into_iter().map(|row| &row.title)),
                3,
            ),
        ],
        writer.text("report-direction-missing"),
    )
}

fn lead(writer: &Writer<'_>) -> Part {
    let ownership = writer.plan.ownership();
    let role = |label, id| {
        let role = writer.role(id)?;
        Fact::new(writer.text(label), writer.role_and_holder(role))
    };
    let model = ownership.model.and_then(|model| {
        Fact::new(
            writer.text("report-model"),
            vec![Words::strong(model_name(writer, model))],
        )
    });
    let considered = |model: Model| writer.plan.considered().get(model);
    let said = ownership.model.and_then(considered);
    Part::new(
        writer.text("report-who-leads"),
        [
            model,
            role("report-lead", ownership.lead),
            role("report-sponsor", ownership.sponsor),
            text(writer, "report-reason", ownership.reason.as_str()),
            said.and_then(|row| text(writer, "report-for", row.reasons_for.as_str())),
            said.and_then(|row| text(writer, "report-against", row.reasons_against.as_str())),
            decided(writer),
        ],
        writer.text("report-who-leads-missing"),
    )
}

fn centre(writer: &Writer<'_>) -> Part {
    let at = |locus: Locus| {
        let areas = writer.plan.areas().in_order();
        let here = areas.into_iter().filter(|area| area.locus == locus);
        let names = names(here.map(|area| &area.title));
        in_a_row(writer, &format!("locus-{}", locus.id()), &names, 6)
    };
    let configuration = writer.plan.configuration().and_then(|configuration| {
        let name = writer.text(&format!("configuration-{}", configuration.id()));
        Fact::new(
            writer.text("report-configuration"),
            vec![Words::strong(name)],
        )
    });
    let facts = [
        configuration,
        at(Locus::Centre),
        at(Locus::Shared),
        at(Locus::Local),
    ];
    let title = writer.text("report-centre-keeps");
    let part = Part::new(title, facts, writer.text("report-centre-keeps-missing"));
    Part {
        bar: bar(writer),
        ..part
    }
}

fn open(writer: &Writer<'_>) -> Option<Part> {
    let questions = writer.questions();
    let activities = writer.plan.activities();
    let answered = writer.findings.answered(writer.plan);
    let answers = (!activities.is_empty()).then(|| {
        let args = [
            ("answered", answered.into()),
            ("count", activities.len().into()),
        ];
        vec![Words::plain(writer.fill("report-answered", args))]
    });
    let said: Vec<String> = questions
        .iter()
        .map(|finding| excerpt(&writer.wording.say(&finding.question), NAME))
        .collect();
    let facts = [
        answers.and_then(|words| Fact::new(writer.text("report-activities"), words)),
        lines(writer, "report-questions", &said, 4),
    ];
    let title = if questions.is_empty() {
        "report-answered-title"
    } else {
        "report-still-open"
    };
    let part = Part::new(writer.text(title), facts, String::new());
    (!part.facts.is_empty()).then_some(Part {
        open: !questions.is_empty(),
        ..part
    })
}
