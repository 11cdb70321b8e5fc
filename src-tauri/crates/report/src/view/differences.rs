//! What is different from unit to unit, and why.

use std::collections::{BTreeMap, BTreeSet};

use answerable_plan::{Difference, EffectiveCell, Message, Role, Source, UnitId};
use serde::Serialize;

use super::words::{Words, paragraphs};
use super::writer::Writer;

/// How many are printed. Nobody reads more on paper, and the application shows them all.
const MOST: usize = 200;

/// How many roles are named for one of them.
const MOST_ROLES: usize = 12;

/// How much of a unit's name stands beside an activity of the matrix.
const NAME: usize = 40;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Differences {
    title: String,
    meaning: String,
    columns: [String; 4],
    rows: Vec<Row>,
    /// How many more there are.
    more: Option<String>,
}

/// An activity that one unit does in its own way, or alone has.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    activity: String,
    unit: String,
    what: Vec<Words>,
    why: Vec<Words>,
}

/// What differs, in the order of the matrix. A unit that sets what holds everywhere anyway does
/// nothing in its own way.
pub fn differing<'a>(writer: &Writer<'a>) -> Vec<Difference<'a>> {
    let differs = |it: &Difference<'_>| it.why.is_none() || !it.cells.is_empty();
    let differences = writer.plan.differences().into_iter();
    differences.filter(differs).collect()
}

/// What is said of an activity in the matrix that isn't the same everywhere.
pub fn mark(writer: &Writer<'_>, of_activity: &[Difference<'_>]) -> Option<String> {
    match of_activity {
        [] => None,
        [only] if only.why.is_none() => Some(in_unit(writer, "report-only-in", only.unit)),
        [only] => Some(in_unit(writer, "report-different-in", only.unit)),
        several => Some(writer.count("report-different-in-several", several.len())),
    }
}

fn in_unit(writer: &Writer<'_>, id: &str, unit: UnitId) -> String {
    let name = Words::plain(unit_name(writer, unit)).cut(NAME);
    writer.fill(id, [("unit", name.text().into())])
}

fn unit_name(writer: &Writer<'_>, unit: UnitId) -> String {
    let unit = writer.plan.units().get(unit);
    unit.map(|unit| unit.name.to_string()).unwrap_or_default()
}

impl Differences {
    /// The table; none where everything is the same everywhere.
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let differences = differing(writer);
        let columns = writer.plan.columns();
        let rest = differences.len().saturating_sub(MOST);
        let shown = differences.iter().take(MOST);
        (!differences.is_empty()).then(|| Self {
            title: title(writer, &differences),
            meaning: writer.text("report-differences-means"),
            columns: ["activity", "unit", "what", "why"]
                .map(|label| writer.text(&format!("differences-column-{label}"))),
            rows: shown.map(|it| Row::of(writer, it, &columns)).collect(),
            more: (rest > 0).then(|| writer.count("report-differences-more", rest)),
        })
    }
}

/// “Three activities are different in two units.”
fn title(writer: &Writer<'_>, differences: &[Difference<'_>]) -> String {
    let activities: BTreeSet<_> = differences.iter().map(|it| it.activity.id).collect();
    let units: BTreeSet<UnitId> = differences.iter().map(|it| it.unit).collect();
    let args = [
        ("count", activities.len().into()),
        ("units", units.len().into()),
    ];
    writer.fill("differences-title", args)
}

impl Row {
    fn of(writer: &Writer<'_>, it: &Difference<'_>, columns: &[&Role]) -> Self {
        let unit = unit_name(writer, it.unit);
        Self {
            activity: it.activity.title.to_string(),
            what: match it.why {
                None => vec![Words::plain(
                    writer.fill("differences-only", [("unit", unit.as_str().into())]),
                )],
                Some(_) => what(writer, &it.cells, columns),
            },
            why: match it.why.map(|why| paragraphs(why.as_str())) {
                Some(why) if why.is_empty() => {
                    vec![Words::quiet(writer.text("report-differences-no-why"))]
                }
                why => why.unwrap_or_default(),
            },
            unit,
        }
    }
}

/// What each role is there and everywhere else, in the order of the matrix's columns.
fn what(writer: &Writer<'_>, cells: &[EffectiveCell], columns: &[&Role]) -> Vec<Words> {
    let cells: BTreeMap<_, _> = cells.iter().map(|cell| (cell.role, cell)).collect();
    let here = columns
        .iter()
        .filter_map(|role| cells.get(&role.id).map(|cell| said(writer, role, cell)));
    let rest = cells.len().saturating_sub(MOST_ROLES);
    let more = (rest > 0).then(|| Words::quiet(writer.more(rest)));
    here.take(MOST_ROLES).chain(more).collect()
}

/// “Regional CX Lead: Accountable, everywhere else Responsible.”
fn said(writer: &Writer<'_>, role: &Role, cell: &EffectiveCell) -> Words {
    let words = |letters| -> Message { writer.plan.scheme().in_words(letters) };
    let elsewhere = match cell.source {
        Source::Plan => cell.letters,
        Source::Unit { instead_of } => instead_of,
    };
    let args = [
        ("role", (&role.title).into()),
        ("here", words(cell.letters).into()),
        ("elsewhere", words(elsewhere).into()),
    ];
    Words::plain(writer.fill("unit-instead", args))
}
