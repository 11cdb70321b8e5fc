//! The rows below a header: activities, sections above them, and rows that are neither.

mod headings;
mod sections;

use answerable_plan::Message;

use super::grid::{Grid, Look};
use super::titles::Columns;
use super::{one_line, row_name, several};
use crate::reading::result::{Answers, Question};
use sections::Sections;

/// What the cells under the roles, or under the letters, say about a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// Letters, or names.
    Filled,
    /// Signs for nobody.
    Nobody,
    /// Words where letters should be.
    Words,
    /// Numbers: a total.
    Numbers,
    Empty,
}

/// An activity's row, with the titles of the sections above it.
pub struct ActivityRow {
    pub row: usize,
    pub title: String,
    pub section: Vec<String>,
}

/// All activities of one table, and what the user should know about its rows.
#[derive(Default)]
pub struct Body {
    pub activities: Vec<ActivityRow>,
    pub notices: Vec<Message>,
    pub questions: Vec<Question>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    Activity,
    /// A title and nothing else: a section, or an activity that nobody is assigned to.
    Heading,
    /// Something that is no activity.
    Skipped,
    Blank,
}

/// The rows of a table on a grid.
pub struct Rows<'a> {
    pub grid: &'a Grid<'a>,
    pub columns: &'a Columns,
    /// The columns with letters or names.
    pub filled: &'a [usize],
    /// The rows from below the header up to the next header.
    pub range: std::ops::Range<usize>,
    pub content: &'a dyn Fn(usize) -> Content,
    pub answers: &'a Answers,
}

impl Rows<'_> {
    /// Sorts the rows.
    pub fn read(&self) -> Body {
        let kinds = self.kinds();
        let last = kinds.iter().rposition(|(_, kind)| *kind == Kind::Activity);
        let Some(last) = last else {
            return Body::default();
        };
        let mut body = Body::default();
        let headings = self.headings(&kinds[..=last], &mut body);
        let mut sections = Sections::new(self, &kinds, &headings);
        for (row, kind) in kinds.iter().take(last + 1) {
            match kind {
                Kind::Activity => body.activities.push(self.activity(*row, &mut sections)),
                Kind::Heading if headings.contains(row) => sections.enter(*row),
                Kind::Heading => body.activities.push(self.activity(*row, &mut sections)),
                Kind::Skipped | Kind::Blank => {}
            }
        }
        self.tell_skipped(&kinds[..=last], &mut body);
        self.trailing(
            &kinds[last + 1..],
            headings.is_empty(),
            &mut sections,
            &mut body,
        );
        body
    }

    fn kinds(&self) -> Vec<(usize, Kind)> {
        self.range
            .clone()
            .map(|row| (row, self.kind(row)))
            .collect()
    }

    fn kind(&self, row: usize) -> Kind {
        let title = self.title(row);
        let blank = self.grid.is_blank(row);
        match (self.content)(row) {
            Content::Filled | Content::Nobody => Kind::Activity,
            Content::Words | Content::Numbers => Kind::Skipped,
            Content::Empty if blank => Kind::Blank,
            Content::Empty if title.is_empty() && self.label(row).is_empty() => Kind::Skipped,
            Content::Empty if is_title(&title) => Kind::Skipped,
            Content::Empty if self.is_parent(row) => Kind::Heading,
            Content::Empty if self.is_marked(row) => Kind::Activity,
            Content::Empty => Kind::Heading,
        }
    }

    /// Whether every column that is filled beside activities is filled here too.
    fn is_marked(&self, row: usize) -> bool {
        let markers = &self.columns.markers;
        let filled = |column: &usize| !self.grid.text(row, *column).is_empty();
        !markers.is_empty() && markers.iter().all(filled) && !self.title(row).is_empty()
    }

    /// Whether the number of the next row goes on from this row's: 1 and 1.1.
    fn is_parent(&self, row: usize) -> bool {
        let next = (row + 1..self.range.end).find(|row| !self.grid.is_blank(*row));
        let Some(next) = next else { return false };
        self.columns.markers.iter().any(|column| {
            let number = self.grid.text(row, *column).trim_end_matches(['.', ')']);
            let after = self.grid.text(next, *column).strip_prefix(number);
            number.ends_with(char::is_numeric)
                && after.is_some_and(|after| after.starts_with('.') && after.len() > 1)
        })
    }

    fn title(&self, row: usize) -> String {
        one_line(self.grid.text(row, self.columns.title))
    }

    /// What a section's row is called: its title, or the first words left of the letters.
    fn label(&self, row: usize) -> String {
        let title = self.title(row);
        if !title.is_empty() {
            return title;
        }
        let first = self.filled.iter().min().copied().unwrap_or(self.grid.width);
        let words = (0..first)
            .filter(|column| matches!(self.grid.look(row, *column), Look::Words | Look::Named));
        let words = words.map(|column| one_line(self.grid.text(row, column)));
        words.collect::<Vec<_>>().join(" ")
    }

    fn activity(&self, row: usize, sections: &mut Sections<'_, '_>) -> ActivityRow {
        let section = sections.of(row);
        let mut title = self.title(row);
        if title.is_empty() {
            title = one_line(self.grid.spread(row, self.columns.title));
        }
        if title.is_empty() {
            title = section.last().cloned().unwrap_or_default();
        }
        ActivityRow {
            row,
            title,
            section,
        }
    }

    fn tell_skipped(&self, kinds: &[(usize, Kind)], body: &mut Body) {
        let skipped = kinds.iter().filter(|(_, kind)| *kind == Kind::Skipped);
        self.left_out(skipped.map(|(row, _)| *row).collect(), body);
    }

    fn left_out(&self, rows: Vec<usize>, body: &mut Body) {
        if rows.is_empty() {
            return;
        }
        let names = rows
            .iter()
            .map(|row| row_name(self.grid.sheet, *row))
            .collect();
        body.notices
            .push(Message::new("reading-rows-left-out").with("rows", several(names)));
    }

    /// Rows right below the last letters: activities that nobody is assigned to yet, or notes.
    fn trailing(
        &self,
        kinds: &[(usize, Kind)],
        flat: bool,
        sections: &mut Sections<'_, '_>,
        body: &mut Body,
    ) {
        let rows = kinds.iter().take_while(|(_, kind)| *kind != Kind::Blank);
        let mut notes = Vec::new();
        for (row, kind) in rows {
            let title = self.title(*row);
            let plain = flat && self.columns.markers.is_empty() && !is_note(&title);
            if *kind == Kind::Heading && plain && !title.is_empty() {
                let question = self
                    .question(&[*row])
                    .settled(self.answers, Some("activities"));
                body.questions.push(question);
                body.activities.push(self.activity(*row, sections));
            } else {
                notes.push(*row);
            }
        }
        self.left_out(notes, body);
    }
}

/// Whether a text is what the whole table is called: “RACI – launch”.
fn is_title(text: &str) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphabetic());
    words.any(|word| matches!(word, "raci" | "rasci" | "arci" | "drasci"))
}

fn is_note(text: &str) -> bool {
    let marked = text.starts_with(['*', '†', '(', '[', '<', '©', '¹']);
    let long = text.chars().count() > 80;
    let total = [
        "total",
        "sum",
        "summe",
        "gesamt",
        "итого",
        "всего",
        "合計",
        "合计",
        "합계",
    ];
    marked
        || long
        || text.ends_with(':')
        || total
            .iter()
            .any(|word| text.to_lowercase().starts_with(word))
}
