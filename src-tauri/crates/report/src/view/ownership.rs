//! The decision on who leads CX, with what else was considered.

use answerable_plan::{Considered, Model, Title};
use serde::Serialize;

use super::options::Options;
use super::words::{Fact, Words, paragraphs};
use super::writer::Writer;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Decision {
    title: String,
    facts: Vec<Fact>,
    considered_title: String,
    columns: [String; 3],
    considered: Vec<Choice>,
    options: Option<Options>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Choice {
    model: Vec<Words>,
    reasons_for: Vec<Words>,
    reasons_against: Vec<Words>,
}

impl Decision {
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let facts = facts(writer);
        let considered: Vec<Choice> = Model::ALL
            .into_iter()
            .filter_map(|model| writer.plan.considered().get(model))
            .map(|considered| Choice::of(writer, considered))
            .collect();
        let options = Options::of(writer);
        let says_nothing = facts.is_empty() && considered.is_empty() && options.is_none();
        (!says_nothing).then(|| Self {
            title: title(writer),
            facts,
            considered_title: writer.text("report-considered"),
            columns: ["report-model", "report-for", "report-against"]
                .map(|label| writer.text(label)),
            considered,
            options,
        })
    }
}

fn title(writer: &Writer<'_>) -> String {
    let ownership = writer.plan.ownership();
    match (writer.role(ownership.lead), ownership.model) {
        (Some(role), _) => writer.fill("report-leads", [("role", (&role.title).into())]),
        (None, Some(model)) => writer.fill(
            "report-nobody-leads-yet",
            [("model", model_name(writer, model).into())],
        ),
        (None, None) => writer.text("report-leader-undecided"),
    }
}

fn facts(writer: &Writer<'_>) -> Vec<Fact> {
    let ownership = writer.plan.ownership();
    let role = |label, id| {
        let role = writer.role(id)?;
        Fact::new(writer.text(label), writer.role_and_holder(role))
    };
    let model = ownership.model.and_then(|model| {
        let meaning = writer.text(&format!("model-{}-means", model.id()));
        let words = vec![
            Words::strong(model_name(writer, model)),
            Words::plain(meaning),
        ];
        Fact::new(writer.text("report-model"), words)
    });
    [
        model,
        role("report-lead", ownership.lead),
        role("report-sponsor", ownership.sponsor),
        Fact::new(
            writer.text("report-reason"),
            paragraphs(ownership.reason.as_str()),
        ),
        decided(writer),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// By whom it was decided, and when, as far as either is known.
pub fn decided(writer: &Writer<'_>) -> Option<Fact> {
    let ownership = writer.plan.ownership();
    let by = ownership.decided_by.as_ref();
    let on = ownership.decided_on.map(|day| writer.date(day));
    let words = match (by, on) {
        (Some(by), Some(on)) => writer.fill(
            "report-decided-by-on",
            [("by", by.into()), ("on", on.into())],
        ),
        (Some(by), None) => by.to_string(),
        (None, Some(on)) => on,
        (None, None) => return None,
    };
    Fact::new(writer.text("report-decided"), vec![Words::plain(words)])
}

/// What the model is called, by us or by the organisation.
pub fn model_name(writer: &Writer<'_>, model: Model) -> String {
    named_model(writer, model, writer.plan.ownership().own_name.as_ref())
}

/// What a model is called where the organisation's own has this name.
pub fn named_model(writer: &Writer<'_>, model: Model, own_name: Option<&Title>) -> String {
    match (model, own_name) {
        (Model::Own, Some(name)) => name.to_string(),
        _ => writer.text(&format!("model-{}", model.id())),
    }
}

impl Choice {
    fn of(writer: &Writer<'_>, considered: &Considered) -> Self {
        let name = model_name(writer, considered.model);
        let model = if writer.plan.ownership().model == Some(considered.model) {
            vec![
                Words::strong(name),
                Words::quiet(writer.text("report-chosen")),
            ]
        } else {
            vec![Words::plain(name)]
        };
        Self {
            model,
            reasons_for: paragraphs(considered.reasons_for.as_str()),
            reasons_against: paragraphs(considered.reasons_against.as_str()),
        }
    }
}
