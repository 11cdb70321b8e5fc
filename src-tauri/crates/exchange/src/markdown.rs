//! The plan and the matrix as Markdown.

use std::fmt::Write;

use std::collections::BTreeSet;

use answerable_plan::{
    Activity, Date, Difference, EffectiveCell, Findings, Message, Plan, Severity, Source,
};
use answerable_wording::Wording;

use crate::legend::Legend;
use crate::matrix::Matrix;

/// Writes the matrix as a table, one per section, with the meaning of the letters below and what
/// is different in some units.
pub fn matrix_to_markdown(plan: &Plan, wording: &Wording) -> String {
    let mut page = Page {
        text: String::new(),
        wording,
    };
    page.heading(1, plan.about().title.as_str());
    page.matrix(plan);
    page.differences(plan);
    page.text
}

/// Writes the whole plan for reading.
pub fn plan_to_markdown(
    plan: &Plan,
    findings: &Findings,
    today: Date,
    wording: &Wording,
) -> String {
    let mut page = Page {
        text: String::new(),
        wording,
    };
    let about = plan.about();
    page.heading(1, &format!("{} · {}", about.organisation, about.title));
    page.paragraph(about.summary.as_str());
    page.fact("md-promise", about.promise.as_str());
    page.ownership(plan);
    page.areas(plan);
    page.strategy(plan);
    page.leaders(plan, today);
    page.heading(2, &wording.text("md-matrix"));
    page.matrix(plan);
    page.differences(plan);
    page.findings(plan, findings);
    page.text
}

struct Page<'a> {
    text: String,
    wording: &'a Wording,
}

impl Page<'_> {
    fn line(&mut self, line: &str) {
        self.text.push_str(line);
        self.text.push('\n');
    }

    fn heading(&mut self, level: usize, text: &str) {
        let mark = "#".repeat(level);
        let gap = if self.text.is_empty() { "" } else { "\n" };
        // Writing to memory can't fail.
        let _ = write!(self.text, "{gap}{mark} {}\n\n", escaped(text));
    }

    fn paragraph(&mut self, text: &str) {
        if !text.is_empty() {
            self.line(&escaped(text));
        }
    }

    /// A labelled line, left out where there is nothing to say.
    fn fact(&mut self, label: &str, value: &str) {
        if !value.is_empty() {
            let label = self.wording.text(label);
            self.line(&format!("- **{label}:** {}", escaped(value)));
        }
    }

    fn word(&self, family: &str, id: &str) -> String {
        self.wording.say(&Message::new(format!("{family}-{id}")))
    }

    fn ownership(&mut self, plan: &Plan) {
        let ownership = plan.ownership();
        let Some(model) = ownership.model else { return };
        self.heading(2, &self.wording.text("md-ownership"));
        let model = self.word("model", model.id());
        let own = ownership
            .own_name
            .as_ref()
            .map_or(model, ToString::to_string);
        self.fact("md-model", &own);
        let title = |role| plan.roles().get(role).map(|role| role.title.to_string());
        self.fact(
            "md-lead",
            &ownership.lead.and_then(title).unwrap_or_default(),
        );
        self.fact(
            "md-sponsor",
            &ownership.sponsor.and_then(title).unwrap_or_default(),
        );
        self.fact("md-reason", ownership.reason.as_str());
        for option in plan.considered().iter() {
            let model = self.word("model", option.model.id());
            let sentence = Message::new("md-considered")
                .with("model", model)
                .with("for", option.reasons_for.to_string())
                .with("against", option.reasons_against.to_string());
            self.line(&format!("- {}", escaped(&self.wording.say(&sentence))));
        }
    }

    fn areas(&mut self, plan: &Plan) {
        if plan.areas().is_empty() {
            return;
        }
        self.heading(2, &self.wording.text("md-areas"));
        for area in plan.areas().in_order() {
            let locus = self.word("locus", area.locus.id());
            self.line(&format!("- {}: {locus}", escaped(area.title.as_str())));
        }
    }

    fn strategy(&mut self, plan: &Plan) {
        let work = plan.objectives().len() + plan.initiatives().len();
        if plan.goals().len() + work + plan.obstacles().len() == 0 {
            return;
        }
        self.heading(2, &self.wording.text("md-strategy"));
        for goal in plan.goals().in_order() {
            self.fact("md-goal", goal.title.as_str());
        }
        for objective in plan.objectives().in_order() {
            let target = objective
                .target
                .map(|date| format!(" ({date})"))
                .unwrap_or_default();
            self.fact("md-objective", &format!("{}{target}", objective.title));
        }
        for initiative in plan.initiatives().in_order() {
            let owner = initiative.owner.and_then(|role| plan.roles().get(role));
            let owner = owner
                .map(|role| format!(" ({})", role.title))
                .unwrap_or_default();
            self.fact("md-initiative", &format!("{}{owner}", initiative.title));
        }
        for obstacle in plan.obstacles().in_order() {
            self.fact("md-obstacle", obstacle.title.as_str());
        }
    }

    fn leaders(&mut self, plan: &Plan, today: Date) {
        if plan.roles().is_empty() {
            return;
        }
        self.heading(2, &self.wording.text("md-leaders"));
        for role in plan.columns() {
            let holders = plan.holder_names(role.id, today);
            let holders = match holders.as_slice() {
                [] => self.wording.text("vacant"),
                names => names.join(", "),
            };
            self.line(&format!(
                "- {}: {}",
                escaped(role.title.as_str()),
                escaped(&holders)
            ));
        }
    }

    fn matrix(&mut self, plan: &Plan) {
        let matrix = Matrix::of(plan);
        let row = |first: &str, cells: Vec<String>| {
            format!("| {} | {} |", escaped(first), cells.join(" | "))
        };
        let letters = |activity: &Activity| {
            matrix
                .columns
                .iter()
                .map(|column| matrix.letters(activity, column).to_string())
                .collect()
        };
        for (section, activities) in &matrix.sections {
            self.heading(3, section.title.as_str());
            let titles = matrix
                .columns
                .iter()
                .map(|column| escaped(&column.heading))
                .collect();
            let label = self.wording.text("csv-activity");
            self.line(&row(&label, titles));
            self.line(&format!("|---|{}", ":-:|".repeat(matrix.columns.len())));
            for activity in activities {
                self.line(&row(activity.title.as_str(), letters(activity)));
            }
            self.notes(&matrix, activities);
        }
        self.legend(plan);
    }

    /// The notes on activities and cells, which have no room in a table.
    fn notes(&mut self, matrix: &Matrix<'_>, activities: &[&Activity]) {
        let mut notes = Vec::new();
        for activity in activities {
            let title = escaped(activity.title.as_str());
            if !activity.note.is_empty() {
                notes.push(format!(
                    "- **{title}:** {}",
                    escaped(activity.note.as_str())
                ));
            }
            notes.extend(matrix.notes(activity).map(|(column, note)| {
                let role = escaped(&column.heading);
                format!("- **{title}, {role}:** {}", escaped(note.as_str()))
            }));
        }
        if !notes.is_empty() {
            self.line(&format!("\n{}", notes.join("\n")));
        }
    }

    fn legend(&mut self, plan: &Plan) {
        let labels = ["sheet-letter", "sheet-name", "sheet-meaning"];
        let labels = labels.map(|id| self.wording.text(id));
        self.line(&format!("\n| {} |\n|:-:|---|---|", labels.join(" | ")));
        for of in Legend::of(plan, self.wording).iter() {
            let letter = of.letter.as_char();
            self.line(&format!(
                "| {letter} | {} | {} |",
                escaped(&of.name),
                escaped(&of.means)
            ));
        }
    }

    /// What units do in their own way, and why, as far as anything differs there.
    fn differences(&mut self, plan: &Plan) {
        let mut differences = plan.differences();
        differences.retain(|it| it.why.is_none() || !it.cells.is_empty());
        if differences.is_empty() {
            return;
        }
        let activities: BTreeSet<_> = differences.iter().map(|it| it.activity.id).collect();
        let units: BTreeSet<_> = differences.iter().map(|it| it.unit).collect();
        let title = Message::new("differences-title")
            .with("count", activities.len())
            .with("units", units.len());
        self.heading(2, &self.wording.say(&title));
        for difference in &differences {
            self.difference(plan, difference);
        }
    }

    fn difference(&mut self, plan: &Plan, difference: &Difference<'_>) {
        let Some(unit) = plan.units().get(difference.unit) else {
            return;
        };
        let only = Message::new("differences-only").with("unit", &unit.name);
        let cells = difference.cells.iter();
        let what = cells.filter_map(|cell| instead(plan, cell));
        let what = difference
            .why
            .is_none()
            .then_some(only)
            .into_iter()
            .chain(what);
        let what: Vec<String> = what.map(|said| self.wording.say(&said)).collect();
        let why = difference.why.filter(|why| !why.is_empty());
        let why = why.map(|why| format!(". {}", escaped(why.as_str())));
        self.line(&format!(
            "- **{}, {}:** {}{}",
            escaped(difference.activity.title.as_str()),
            escaped(unit.name.as_str()),
            escaped(&what.join("; ")),
            why.unwrap_or_default()
        ));
    }

    fn findings(&mut self, plan: &Plan, findings: &Findings) {
        let open: Vec<_> = findings
            .all(plan)
            .into_iter()
            .filter(|finding| finding.severity != Severity::Question)
            .collect();
        if open.is_empty() {
            return;
        }
        self.heading(2, &self.wording.text("md-findings"));
        for finding in open {
            let question = self.wording.say(&finding.question);
            let detail = self.wording.say(&finding.detail);
            self.line(&format!(
                "- **{}** {}",
                escaped(&question),
                escaped(&detail)
            ));
        }
    }
}

/// What a role is in a unit, and everywhere else.
fn instead(plan: &Plan, cell: &EffectiveCell) -> Option<Message> {
    let Source::Unit { instead_of } = cell.source else {
        return None;
    };
    let scheme = plan.scheme();
    let sentence = Message::new("unit-instead")
        .with("role", &plan.roles().get(cell.role)?.title)
        .with("here", scheme.in_words(cell.letters))
        .with("elsewhere", scheme.in_words(instead_of));
    Some(sentence)
}

/// The text as Markdown that shows it as it is, on one line.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '|' | '#' | '&' | '~' => {
                shown.push('\\');
                shown.push(c);
            }
            '\n' => shown.push_str("<br>"),
            _ => shown.push(c),
        }
    }
    shown
}
