//! The plan as it is, beside the options that were kept for the ownership decision.

use answerable_plan::{Comparison, DraftOutlook, Locus, Message, Outcome, Outlook, Possible};
use serde::Serialize;

use super::ownership::named_model;
use super::words::Words;
use super::writer::Writer;

/// How many steps of an option are printed.
const STEPS: usize = 8;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Options {
    title: String,
    meaning: String,
    /// The plan as it is, then each option.
    columns: Vec<Column>,
    rows: Vec<Row>,
    hand_offs: String,
    /// What they consist of.
    steps_title: String,
    steps: Vec<Steps>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Steps {
    option: String,
    /// The first of them, and how many more there are: there may be one for each cell of the matrix.
    first: Vec<Words>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Column {
    name: String,
    /// Why it can't be done any more, where that is so.
    stuck: Option<String>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    label: String,
    /// None for an option that can’t be done any more.
    cells: Vec<Option<Vec<Words>>>,
}

impl Options {
    /// The table; none without options.
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let drafts = writer.plan.drafts();
        if drafts.is_empty() {
            return None;
        }
        let comparison = Comparison::of(writer.plan, writer.findings);
        let options = comparison.drafts.iter();
        let as_it_is = Column {
            name: writer.text("compare-as-it-is"),
            stuck: None,
        };
        Some(Self {
            title: writer.text("compare-title"),
            meaning: writer.text("report-options-mean"),
            columns: std::iter::once(as_it_is)
                .chain(options.map(|option| Column::of(writer, option)))
                .collect(),
            rows: Rows {
                writer,
                comparison: &comparison,
            }
            .all(),
            hand_offs: writer.text("report-hand-offs-are"),
            steps_title: writer.text("report-option-steps"),
            steps: comparison
                .drafts
                .iter()
                .filter(|option| !option.steps.is_empty())
                .map(|option| Steps::of(writer, option))
                .collect(),
        })
    }
}

fn name_of(writer: &Writer<'_>, option: &DraftOutlook) -> String {
    let draft = writer.plan.drafts().get(option.draft);
    draft
        .map(|draft| draft.title.to_string())
        .unwrap_or_default()
}

impl Steps {
    fn of(writer: &Writer<'_>, option: &DraftOutlook) -> Self {
        let say = |step| Words::plain(writer.wording.say(step));
        let mut first: Vec<Words> = option.steps.iter().take(STEPS).map(say).collect();
        let more = option.steps.len() - first.len();
        if more > 0 {
            let more = writer.fill("report-more", [("count", more.into())]);
            first.push(Words::quiet(more));
        }
        Self {
            option: name_of(writer, option),
            first,
        }
    }
}

impl Column {
    fn of(writer: &Writer<'_>, option: &DraftOutlook) -> Self {
        Self {
            name: name_of(writer, option),
            stuck: match &option.outcome {
                Outcome::Possible(_) => None,
                Outcome::Stuck(why) => Some(writer.wording.say(why)),
            },
        }
    }
}

/// Works out what stands in each row.
struct Rows<'a> {
    writer: &'a Writer<'a>,
    comparison: &'a Comparison,
}

impl Rows<'_> {
    fn all(&self) -> Vec<Row> {
        vec![
            self.said("ownership-model", |it| self.model(it)),
            self.said("ownership-lead", |it| self.lead(it)),
            self.said("compare-configuration", |it| self.configuration(it)),
            self.areas(),
            self.counted("severity-error", |it| it.open.errors),
            self.counted("severity-warning", |it| it.open.warnings),
            self.counted("compare-unanswered", |it| it.open.unanswered),
            self.counted("compare-hand-offs", |it| it.hand_offs),
            self.handed(),
        ]
    }

    /// A row in words. Those that differ from the plan as it is stand out.
    fn said(&self, label: &str, say: impl Fn(&Outlook) -> Words) -> Row {
        let before = say(&self.comparison.as_it_is);
        self.row(label, vec![before.clone()], |it| {
            let here = say(&it.outlook);
            let differs = here != before;
            vec![standing_out(here, differs)]
        })
    }

    /// A row of numbers, with how many more or fewer there are than in the plan as it is.
    fn counted(&self, label: &str, count: impl Fn(&Outlook) -> usize) -> Row {
        let before = count(&self.comparison.as_it_is);
        let as_it_is = vec![Words::plain(before.to_string())];
        self.row(label, as_it_is, |it| {
            self.number(count(&it.outlook), before)
        })
    }

    fn number(&self, count: usize, before: usize) -> Vec<Words> {
        let text = count.to_string();
        if count == before {
            return vec![Words::plain(text)];
        }
        let id = if count > before {
            "compare-by-more"
        } else {
            "compare-by-fewer"
        };
        let by = self
            .writer
            .fill(id, [("by", count.abs_diff(before).into())]);
        vec![Words::strong(text), Words::quiet(by)]
    }

    /// How many areas are decided where. As many may be central and yet be others.
    fn areas(&self) -> Row {
        let before = &self.comparison.as_it_is;
        let as_it_is = vec![self.loci(before)];
        self.row("compare-areas", as_it_is, |it| {
            let differs = it.outlook.areas != before.areas;
            vec![standing_out(self.loci(&it.outlook), differs)]
        })
    }

    /// For how many activities others would be accountable.
    fn handed(&self) -> Row {
        let none = || vec![Words::quiet(self.writer.text("report-none"))];
        self.row("compare-handed", Vec::new(), |it| match it.handed.len() {
            0 => none(),
            count => vec![Words::strong(count.to_string())],
        })
    }

    /// A row that says nothing of the options that can't be done any more.
    fn row(
        &self,
        label: &str,
        as_it_is: Vec<Words>,
        cell: impl Fn(&Possible) -> Vec<Words>,
    ) -> Row {
        let options = self.comparison.drafts.iter();
        let cells = options.map(|option| match &option.outcome {
            Outcome::Possible(possible) => Some(cell(possible)),
            Outcome::Stuck(_) => None,
        });
        Row {
            label: self.writer.text(label),
            cells: std::iter::once(Some(as_it_is)).chain(cells).collect(),
        }
    }

    fn model(&self, outlook: &Outlook) -> Words {
        match outlook.model {
            Some(model) => Words::plain(named_model(self.writer, model, outlook.own_name.as_ref())),
            None => Words::open(self.writer.text("ownership-not-decided")),
        }
    }

    fn lead(&self, outlook: &Outlook) -> Words {
        match &outlook.lead {
            Some(role) => Words::plain(role.as_str()),
            None => Words::open(self.writer.text("ownership-nobody")),
        }
    }

    fn configuration(&self, outlook: &Outlook) -> Words {
        match outlook.configuration {
            Some(it) => {
                let name = Message::new(format!("configuration-{}", it.id()));
                Words::plain(self.writer.wording.say(&name))
            }
            None => Words::quiet(self.writer.text("compare-no-areas")),
        }
    }

    fn loci(&self, outlook: &Outlook) -> Words {
        if outlook.areas.is_empty() {
            return Words::quiet(self.writer.text("compare-no-areas"));
        }
        let areas = |locus| {
            outlook
                .areas
                .iter()
                .filter(|area| area.locus == locus)
                .count()
        };
        let args = Locus::ALL.map(|locus| (locus.id(), areas(locus).into()));
        Words::plain(self.writer.fill("ownership-counts", args))
    }
}

fn standing_out(words: Words, differs: bool) -> Words {
    if differs { words.stronger() } else { words }
}
