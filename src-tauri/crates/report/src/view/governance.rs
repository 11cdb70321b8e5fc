//! How CX is led under the model that was chosen: the lead's mandate, the council, and where the
//! departments stand.

use answerable_plan::{BuyIn, Department, Role};
use serde::Serialize;

use super::words::{Fact, Words, paragraphs};
use super::writer::Writer;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Governance {
    title: String,
    mandate: Vec<Fact>,
    council_title: String,
    council: Vec<Fact>,
    buy_in_title: String,
    columns: [String; 3],
    buy_ins: Vec<Stand>,
}

/// Where a department stands.
#[derive(Serialize)]
struct Stand {
    department: String,
    stance: Words,
    change: Vec<Words>,
}

impl Governance {
    /// The page; none where nothing is said of it.
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let (mandate, council) = (mandate(writer), council(writer));
        let departments = writer.plan.departments().in_order();
        let buy_ins: Vec<Stand> = departments
            .into_iter()
            .filter_map(|row| Some(Stand::of(writer, row, writer.plan.buy_ins().get(row.id)?)))
            .collect();
        let says_something = !mandate.is_empty() || !council.is_empty() || !buy_ins.is_empty();
        says_something.then(|| Self {
            title: writer.text("report-governance"),
            mandate,
            council_title: writer.text("report-council"),
            council,
            buy_in_title: writer.text("report-buy-in"),
            columns: ["report-department", "report-stance", "report-stance-change"]
                .map(|label| writer.text(label)),
            buy_ins,
        })
    }
}

/// What whoever leads may decide, and to whom they turn.
fn mandate(writer: &Writer<'_>) -> Vec<Fact> {
    let ownership = writer.plan.ownership();
    let role = |label, id| {
        let role = writer.role(id)?;
        Fact::new(writer.text(label), writer.role_and_holder(role))
    };
    [
        Fact::new(
            writer.text("report-scope"),
            paragraphs(ownership.scope.as_str()),
        ),
        role("report-reports-to", ownership.reports_to),
        role("report-escalation", ownership.escalation),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn council(writer: &Writer<'_>) -> Vec<Fact> {
    let council = writer.plan.council();
    let text = |label, text: &str| Fact::new(writer.text(label), paragraphs(text));
    let decides = council.decides.map(|way| {
        let id = format!("decides-{}", way.id());
        let meaning = writer.text(&format!("{id}-means"));
        vec![Words::plain(writer.text(&id)), Words::quiet(meaning)]
    });
    [
        text("report-charter", council.charter.as_str()),
        Fact::new(writer.text("report-members"), members(writer)),
        decides.and_then(|words| Fact::new(writer.text("report-decides"), words)),
        text("report-rhythm", council.rhythm.as_str()),
        text("report-tie-break", council.tie_break.as_str()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// Everyone in the council in the order of the matrix's columns, its chair marked.
fn members(writer: &Writer<'_>) -> Vec<Words> {
    let plan = writer.plan;
    let chair = plan.council().chair;
    let sits =
        |role: &&Role| chair == Some(role.id) || plan.council_members().get(role.id).is_some();
    let named = |role: &Role| {
        let chairs = (chair == Some(role.id)).then(|| Words::quiet(writer.text("report-chairs")));
        writer.role_and_holder(role).into_iter().chain(chairs)
    };
    plan.columns()
        .into_iter()
        .filter(sits)
        .flat_map(named)
        .collect()
}

impl Stand {
    fn of(writer: &Writer<'_>, department: &Department, row: &BuyIn) -> Self {
        Self {
            department: department.name.to_string(),
            stance: Words::plain(writer.text(&format!("stance-{}", row.stance.id()))),
            change: paragraphs(row.change.as_str()),
        }
    }
}
