//! The cover: whose plan this is, what it promises, and how far it has come.

use serde::Serialize;

use super::words::{Fact, Words, excerpt};
use super::writer::Writer;

/// How much of the promise fits.
const LEAD: usize = 240;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Cover {
    organisation: String,
    title: String,
    lead: Option<String>,
    facts: Vec<Fact>,
    status_label: String,
    /// Where questions are open, `{page}` stands for the page that lists them.
    status: Words,
}

impl Cover {
    pub fn of(writer: &Writer<'_>) -> Self {
        let about = writer.plan.about();
        let lead = [&about.promise, &about.summary]
            .into_iter()
            .find(|text| !text.is_empty());
        Self {
            organisation: about.organisation.to_string(),
            title: about.title.to_string(),
            lead: lead.map(|text| excerpt(text.as_str(), LEAD)),
            facts: facts(writer),
            status_label: writer.text("report-status"),
            status: status(writer),
        }
    }
}

fn facts(writer: &Writer<'_>) -> Vec<Fact> {
    let ownership = writer.plan.ownership();
    let role = |label, id| {
        let role = writer.role(id)?;
        Fact::new(writer.text(label), writer.role_and_holder(role))
    };
    let date = |label, day| Fact::new(writer.text(label), vec![Words::plain(writer.date(day))]);
    [
        role("report-sponsor", ownership.sponsor),
        role("report-lead", ownership.lead),
        writer
            .plan
            .about()
            .next_review
            .and_then(|day| date("report-next-review", day)),
        date("report-as-of", writer.today),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn status(writer: &Writer<'_>) -> Words {
    let count = writer.questions().len();
    if count > 0 {
        let args = [("count", count.into()), ("page", "{page}".into())];
        return Words::open(writer.fill("report-status-open", args));
    }
    if writer.plan.activities().is_empty() {
        return Words::open(writer.text("report-status-empty"));
    }
    Words::plain(writer.text("report-status-settled"))
}
