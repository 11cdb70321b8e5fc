//! What is decided where, and who answers for it.

use answerable_plan::{Activity, Configuration, DecisionArea, Locus, Message};
use serde::Serialize;

use super::words::Words;
use super::writer::Writer;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Areas {
    title: String,
    meaning: String,
    bar: Option<Bar>,
    columns: [String; 3],
    groups: Vec<Group>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Group {
    locus: &'static str,
    title: String,
    meaning: String,
    rows: Vec<Row>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    title: String,
    activities: Words,
    accountable: Words,
}

/// How many areas are decided where, drawn as a bar. The words beside it say the same.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Bar {
    parts: Vec<Share>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Share {
    locus: &'static str,
    areas: usize,
}

/// The bar of all decision areas; none without any.
pub fn bar(writer: &Writer<'_>) -> Option<Bar> {
    let parts: Vec<Share> = Locus::ALL
        .into_iter()
        .map(|locus| Share {
            locus: locus.id(),
            areas: writer.plan.areas_at(locus),
        })
        .filter(|share| share.areas > 0)
        .collect();
    (!parts.is_empty()).then_some(Bar { parts })
}

/// “Hybrid: 5 central, 4 shared and 3 local.”
fn title(writer: &Writer<'_>, configuration: Configuration) -> String {
    let parts: Vec<String> = Locus::ALL
        .into_iter()
        .map(|locus| (locus, writer.plan.areas_at(locus)))
        .filter(|&(_, areas)| areas > 0)
        .map(|(locus, areas)| writer.count(&format!("report-areas-{}", locus.id()), areas))
        .collect();
    let name = Message::new(format!("configuration-{}", configuration.id()));
    writer.fill(
        "report-areas-title",
        [("configuration", name.into()), ("parts", parts.into())],
    )
}

impl Areas {
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let configuration = writer.plan.configuration()?;
        Some(Self {
            title: title(writer, configuration),
            meaning: writer.text(&format!("configuration-{}-means", configuration.id())),
            bar: bar(writer),
            columns: ["report-area", "report-activities", "report-accountable"]
                .map(|label| writer.text(label)),
            groups: Locus::ALL
                .into_iter()
                .filter_map(|locus| Group::of(writer, locus))
                .collect(),
        })
    }
}

impl Group {
    fn of(writer: &Writer<'_>, locus: Locus) -> Option<Self> {
        let areas = writer.plan.areas().in_order();
        let rows: Vec<Row> = areas
            .into_iter()
            .filter(|area| area.locus == locus)
            .map(|area| Row::of(writer, area))
            .collect();
        (!rows.is_empty()).then(|| Self {
            locus: locus.id(),
            title: writer.text(&format!("locus-{}", locus.id())),
            meaning: writer.text(&format!("locus-{}-means", locus.id())),
            rows,
        })
    }
}

impl Row {
    fn of(writer: &Writer<'_>, area: &DecisionArea) -> Self {
        let in_area = |row: &&Activity| row.area == Some(area.id);
        let activities: Vec<&Activity> = writer.plan.activities().iter().filter(in_area).collect();
        Self {
            title: area.title.to_string(),
            activities: match activities.len() {
                0 => Words::quiet(writer.text("report-none")),
                count => Words::plain(count.to_string()),
            },
            accountable: accountable(writer, &activities),
        }
    }
}

/// Everyone who is accountable for one of these, in the order of the matrix's columns.
fn accountable(writer: &Writer<'_>, activities: &[&Activity]) -> Words {
    let answers = writer.plan.scheme().answers();
    let holds_one = |role| {
        let letters = |row: &&Activity| writer.plan.letters(row.id, role);
        activities.iter().any(|row| letters(row).has(answers))
    };
    let columns = writer.plan.columns();
    let names: Vec<String> = columns
        .into_iter()
        .filter(|role| holds_one(role.id))
        .map(|role| role.short_title().to_string())
        .collect();
    match names.len() {
        0 if activities.is_empty() => Words::plain(String::new()),
        0 => Words::open(writer.text("report-nobody")),
        _ => Words::plain(names.join(", ")),
    }
}
