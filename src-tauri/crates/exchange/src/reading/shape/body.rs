//! The rows below a header: activities, sections above them, and rows that are neither.

use std::collections::BTreeSet;

use answerable_plan::Message;

use super::grid::{Grid, Look};
use super::titles::Columns;
use super::{one_line, row_name, several};
use crate::reading::result::{Answers, Question};

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
        for (index, (row, kind)) in kinds.iter().enumerate().take(last + 1) {
            match kind {
                Kind::Activity => body.activities.push(self.activity(*row, &mut sections)),
                Kind::Heading if headings.contains(row) => sections.enter(index, *row),
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

    /// The rows that are sections. Rows of a title alone are; but several under one another can
    /// hardly all be, and in a table that begins without one, a single one can't be told from an
    /// activity that nobody is assigned to.
    fn headings(&self, kinds: &[(usize, Kind)], body: &mut Body) -> BTreeSet<usize> {
        let runs = runs(kinds);
        let all: BTreeSet<usize> = runs.iter().flatten().copied().collect();
        let certain: BTreeSet<usize> = all
            .iter()
            .copied()
            .filter(|row| self.is_wide(*row))
            .collect();
        if certain == all {
            return all;
        }
        let begins = kinds
            .iter()
            .find(|(_, kind)| *kind != Kind::Blank && *kind != Kind::Skipped);
        let begins = begins.is_some_and(|(_, kind)| *kind == Kind::Heading);
        let two_levels = runs.iter().filter(|run| run.len() == 2).count() > 1;
        let longest = if two_levels || runs.len() == 1 && begins {
            2
        } else {
            1
        };
        let lonely = !begins && all.len() == 1;
        let unclear = |run: &&Vec<usize>| lonely || run.len() > longest;
        let unclear: Vec<usize> = runs
            .iter()
            .filter(unclear)
            .flatten()
            .copied()
            .filter(|row| !certain.contains(row))
            .collect();
        if unclear.is_empty() && begins {
            return all;
        }
        let asked: Vec<usize> = if unclear.is_empty() {
            all.iter().copied().collect()
        } else {
            unclear.clone()
        };
        let usual = if unclear.is_empty() {
            "sections"
        } else {
            "activities"
        };
        let question = self.question(&asked).settled(self.answers, Some(usual));
        let sections = question.is("sections");
        body.questions.push(question);
        if sections {
            return all;
        }
        all.into_iter().filter(|row| !asked.contains(row)).collect()
    }

    fn question(&self, rows: &[usize]) -> Question {
        let names = rows
            .iter()
            .map(|row| row_name(self.grid.sheet, *row))
            .collect();
        let question = Message::new("reading-ask-rows").with("rows", several(names));
        Question::new("rows-without-letters", question)
            .or("sections", Message::new("reading-rows-sections"))
            .or("activities", Message::new("reading-rows-activities"))
    }

    /// A cell merged across the letters is a section's without doubt.
    fn is_wide(&self, row: usize) -> bool {
        let title = self.grid.merged(row, self.columns.title);
        let Some(merged) = title else { return false };
        let reached = self.filled.iter().filter(|column| **column <= merged.right);
        reached.count() * 2 >= self.filled.len()
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

/// Headings that follow one another, where an activity follows them.
fn runs(kinds: &[(usize, Kind)]) -> Vec<Vec<usize>> {
    let mut runs = Vec::new();
    let mut run = Vec::new();
    for (row, kind) in kinds {
        match kind {
            Kind::Heading => run.push(*row),
            Kind::Activity if !run.is_empty() => runs.push(std::mem::take(&mut run)),
            _ => {}
        }
    }
    runs
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

/// The sections above the row that is being read, on up to two levels, and by group columns.
struct Sections<'a, 'b> {
    rows: &'a Rows<'b>,
    /// For each row of the table, whether the next heading or activity is a heading again.
    upper: BTreeSet<usize>,
    two_levels: bool,
    high: Option<String>,
    low: Option<String>,
    groups: Vec<String>,
}

impl<'a, 'b> Sections<'a, 'b> {
    fn new(rows: &'a Rows<'b>, kinds: &[(usize, Kind)], headings: &BTreeSet<usize>) -> Self {
        let pairs = runs(kinds);
        let pairs = pairs
            .iter()
            .filter(|run| run.len() == 2 && run.iter().all(|row| headings.contains(row)));
        let upper: BTreeSet<usize> = pairs.map(|run| run[0]).collect();
        Self {
            rows,
            two_levels: !upper.is_empty(),
            upper,
            high: None,
            low: None,
            groups: vec![String::new(); rows.columns.groups.len()],
        }
    }

    /// A section's row.
    fn enter(&mut self, _index: usize, row: usize) {
        let label = self.rows.label(row);
        let high = self.upper.contains(&row) || self.two_levels && self.is_like_upper(&label);
        if high || !self.two_levels {
            self.high = Some(label);
            self.low = None;
        } else {
            self.low = Some(label);
        }
        self.groups.iter_mut().for_each(String::clear);
    }

    /// Whether a heading begins as those of the upper level do: Phase 1, Phase 2.
    fn is_like_upper(&self, label: &str) -> bool {
        let first = |text: &str| text.split_whitespace().next().map(str::to_lowercase);
        let numbered = |text: &str| text.chars().any(char::is_numeric);
        numbered(label)
            && self.upper.iter().any(|row| {
                let upper = self.rows.label(*row);
                numbered(&upper) && first(&upper) == first(label)
            })
    }

    /// The sections above an activity.
    fn of(&mut self, row: usize) -> Vec<String> {
        let grid = self.rows.grid;
        for (group, column) in self.groups.iter_mut().zip(&self.rows.columns.groups) {
            let text = grid.spread(row, *column);
            if !text.is_empty() {
                *group = one_line(text);
            }
        }
        let levels = [self.high.clone(), self.low.clone()];
        let groups = self.groups.iter().cloned();
        levels
            .into_iter()
            .flatten()
            .chain(groups)
            .filter(|level| !level.is_empty())
            .collect()
    }
}
