//! The initiatives in the order in which they begin, with their place in time.

use answerable_plan::{Date, Initiative};
use serde::Serialize;

use super::words::Words;
use super::writer::Writer;

/// How many marks the axis has room for.
const MARKS: i64 = 8;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Timeline {
    title: String,
    columns: [String; 3],
    marks: Vec<Mark>,
    rows: Vec<Row>,
}

/// A point of the axis, `at` its part of the length.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Mark {
    label: String,
    at: f64,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    title: String,
    objective: Option<String>,
    owner: Vec<Words>,
    when: Words,
    span: Option<Span>,
}

/// From where to where a bar reaches, in parts of the axis.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Span {
    start: f64,
    end: f64,
}

impl Timeline {
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let mut initiatives = writer.plan.initiatives().in_order();
        initiatives.sort_by_key(|row| (row.from.or(row.until).is_none(), row.from.or(row.until)));
        let axis = Axis::over(&initiatives);
        (!initiatives.is_empty()).then(|| Self {
            title: writer.text("report-initiatives-title"),
            columns: ["report-initiative", "report-owner", "report-when"]
                .map(|label| writer.text(label)),
            marks: axis
                .as_ref()
                .map(|axis| axis.marks(writer))
                .unwrap_or_default(),
            rows: initiatives
                .into_iter()
                .map(|initiative| Row::of(writer, initiative, axis.as_ref()))
                .collect(),
        })
    }
}

impl Row {
    fn of(writer: &Writer<'_>, initiative: &Initiative, axis: Option<&Axis>) -> Self {
        let objective = initiative
            .objective
            .and_then(|id| writer.plan.objectives().get(id));
        Self {
            title: initiative.title.to_string(),
            objective: objective.map(|objective| objective.title.to_string()),
            owner: match writer.role(initiative.owner) {
                Some(role) => vec![
                    Words::plain(role.short_title().as_str()),
                    writer.holder(role, str::to_owned).quieter(),
                ],
                None => vec![Words::open(writer.text("report-nobody"))],
            },
            when: when(writer, initiative),
            span: axis.and_then(|axis| axis.span(initiative)),
        }
    }
}

fn when(writer: &Writer<'_>, initiative: &Initiative) -> Words {
    let date = |day| writer.short_date(day).into();
    match (initiative.from, initiative.until) {
        (Some(from), Some(until)) => Words::plain(writer.fill(
            "report-from-until",
            [("from", date(from)), ("until", date(until))],
        )),
        (Some(from), None) => Words::plain(writer.fill("report-from", [("from", date(from))])),
        (None, Some(until)) => Words::plain(writer.fill("report-until", [("until", date(until))])),
        (None, None) => Words::quiet(writer.text("report-no-dates")),
    }
}

/// A stretch of time in quarters, counted from the year 0.
struct Axis {
    first: i64,
    /// One past the last.
    end: i64,
    /// How many quarters lie between two marks.
    step: i64,
}

impl Axis {
    fn over(initiatives: &[&Initiative]) -> Option<Self> {
        let days = || {
            initiatives
                .iter()
                .flat_map(|row| [row.from, row.until])
                .flatten()
        };
        let (first, last) = (quarter(days().min()?), quarter(days().max()?));
        let whole = last - first + 1;
        let step = if whole <= MARKS {
            1
        } else {
            4 * (whole / (4 * MARKS) + 1)
        };
        Some(Self {
            first: first - first.rem_euclid(step),
            end: last + 1,
            step,
        })
    }

    fn at(&self, quarters: f64) -> f64 {
        (quarters - self.first as f64) / (self.end - self.first) as f64
    }

    fn span(&self, initiative: &Initiative) -> Option<Span> {
        let from = initiative.from.or(initiative.until)?;
        let until = initiative.until.or(initiative.from)?;
        Some(Span {
            start: self.at(quarters(from.min(until), false)),
            end: self.at(quarters(from.max(until), true)),
        })
    }

    fn marks(&self, writer: &Writer<'_>) -> Vec<Mark> {
        let mark = |quarter: i64| {
            let (year, of_year) = (quarter.div_euclid(4), quarter.rem_euclid(4));
            let label = if of_year == 0 || quarter == self.first {
                year.to_string()
            } else {
                writer.fill(
                    "report-quarter",
                    [("quarter", (of_year + 1).to_string().into())],
                )
            };
            Mark {
                label,
                at: self.at(quarter as f64),
            }
        };
        let steps = (self.end - self.first + self.step - 1) / self.step;
        (0..steps)
            .map(|step| mark(self.first + step * self.step))
            .collect()
    }
}

fn quarter(day: Date) -> i64 {
    i64::from(day.year()) * 4 + (i64::from(day.month()) - 1) / 3
}

/// The beginning of the day in quarters from the year 0, or its end.
fn quarters(day: Date, end: bool) -> f64 {
    let days = f64::from(day.day()) - if end { 0.0 } else { 1.0 };
    let months = f64::from(day.month()) - 1.0 + days / f64::from(day.days_in_month());
    f64::from(day.year()) * 4.0 + months / 3.0
}
