//! Names below letters.

use std::collections::BTreeMap;

use answerable_plan::Message;

use super::header::Header;
use super::is_reminder;
use crate::reading::cell::Cell;
use crate::reading::result::{Answers, Question};
use crate::reading::shape::body::{ActivityRow, Content, Rows};
use crate::reading::shape::grid::{Grid, Look};
use crate::reading::shape::titles::{self, Columns};
use crate::reading::shape::{Draft, DraftCell, DraftRow, names, one_line, several};
use crate::reading::words::Vocabulary;

/// Names below letters, titles at their left.
pub fn draft(grid: &Grid<'_>, header: &Header, end: usize, answers: &Answers) -> Option<Draft> {
    let columns: Vec<usize> = header.letters.iter().map(|(column, _)| *column).collect();
    let content = |row: usize| {
        let named = grid.count(row, &columns, &[Look::Empty, Look::None]) < columns.len();
        let nobody = grid.count(row, &columns, &[Look::None]) > 0;
        match () {
            () if is_reminder(grid, header, row) => Content::Empty,
            () if named => Content::Filled,
            () if nobody => Content::Nobody,
            () => Content::Empty,
        }
    };
    let rows: Vec<usize> = (header.row + 1..end)
        .filter(|row| content(*row) == Content::Filled)
        .collect();
    let beside = titles::sort(grid, &[header.row], &rows, &columns)?;
    let body = Rows {
        grid,
        columns: &beside,
        filled: &columns,
        range: header.row + 1..end,
        content: &content,
        answers,
    };
    let mut body = body.read();
    let mut named = Names::default();
    let slashed = slashed(grid, &columns, &rows);
    if !slashed.is_empty() {
        let question = ask_slashes(slashed, answers);
        named.at_slashes = question.is("split");
        body.questions.push(question);
    }
    let activities = body.activities.iter().map(|activity| DraftRow {
        title: activity.title.clone(),
        section: activity.section.clone(),
        place: grid.place(activity.row, beside.title),
        cells: named.cells(grid, header, activity.row),
    });
    let rows: Vec<DraftRow> = activities.collect();
    body.questions.extend(header.questions.iter().cloned());
    let mut notices = vec![Message::new("reading-turned-letters")];
    notices.append(&mut body.notices);
    notices.extend(everyone(&named.roles));
    notices.extend(open(grid, &body.activities, &columns));
    notices.extend(left_out(grid, header, &rows, &beside, &columns));
    Some(Draft {
        heading: grid.sheet.name.clone(),
        roles: named.roles,
        rows,
        notices,
        questions: body.questions,
        by_names: true,
        ..Draft::default()
    })
}

/// The names met so far; the same name is the same role, however it is written.
#[derive(Default)]
pub struct Names {
    /// Whether a slash parts names.
    at_slashes: bool,
    pub roles: Vec<String>,
    indexes: BTreeMap<String, usize>,
}

impl Names {
    fn cells(&mut self, grid: &Grid<'_>, header: &Header, row: usize) -> Vec<DraftCell> {
        let mut cells = Vec::new();
        for (column, letter) in &header.letters {
            let text = grid.text(row, *column);
            let empty = matches!(grid.look(row, *column), Look::Empty | Look::None);
            if empty || grid.rules.vocabulary.is_open(text) {
                continue;
            }
            for name in names::split(grid.text(row, *column), self.at_slashes) {
                let role = self.role(name);
                let place = grid.place(row, *column);
                cells.push(DraftCell {
                    role,
                    cell: Cell::letter(*letter).into(),
                    place,
                });
            }
        }
        cells
    }

    /// The role of this name.
    pub fn role(&mut self, name: String) -> usize {
        let next = self.roles.len();
        let index = *self.indexes.entry(name.to_lowercase()).or_insert(next);
        if index == next {
            self.roles.push(name);
        }
        index
    }
}

fn slashed(grid: &Grid<'_>, columns: &[usize], rows: &[usize]) -> Vec<String> {
    let texts = rows
        .iter()
        .flat_map(|row| columns.iter().map(|column| grid.text(*row, *column)));
    let mut names: Vec<String> = texts
        .flat_map(|text| names::split(text, false))
        .filter(|name| name.contains('/'))
        .collect();
    names.sort();
    names.dedup();
    names
}

fn ask_slashes(names: Vec<String>, answers: &Answers) -> Question {
    let question = Message::new("reading-ask-slashes").with("names", several(names));
    Question::new("slashes-in-names", question)
        .or("whole", Message::new("reading-slashes-whole"))
        .or("split", Message::new("reading-slashes-split"))
        .settled(answers, Some("whole"))
}

/// Names the activities with cells in which nobody is named yet.
fn open(grid: &Grid<'_>, rows: &[ActivityRow], columns: &[usize]) -> Option<Message> {
    let is_open = |row: &&ActivityRow| {
        let mut texts = columns.iter().map(|column| grid.text(row.row, *column));
        texts.any(|text| grid.rules.vocabulary.is_open(text))
    };
    let names = rows.iter().filter(is_open).map(|row| row.title.clone());
    let names: Vec<String> = names.collect();
    (!names.is_empty()).then(|| Message::new("reading-open").with("activities", several(names)))
}

fn everyone(roles: &[String]) -> Option<Message> {
    let everyone = roles
        .iter()
        .filter(|role| Vocabulary::standard().is_everyone(role));
    let everyone: Vec<String> = everyone.cloned().collect();
    (!everyone.is_empty()).then(|| Message::new("reading-everyone").with("roles", everyone))
}

fn left_out(
    grid: &Grid<'_>,
    header: &Header,
    rows: &[DraftRow],
    beside: &Columns,
    columns: &[usize],
) -> Option<Message> {
    let other = |column: &usize| {
        *column != beside.title && !columns.contains(column) && !beside.groups.contains(column)
    };
    let filled = |column: &usize| {
        rows.iter()
            .any(|row| !grid.text(row.place.row, *column).is_empty())
    };
    let name = |column: usize| one_line(grid.text(header.row, column));
    let names = (0..grid.width).filter(other).filter(filled).map(name);
    let names: Vec<String> = names.filter(|name| !name.is_empty()).collect();
    (!names.is_empty())
        .then(|| Message::new("reading-columns-left-out").with("columns", several(names)))
}
