//! One line for each activity, role and letter.

use std::collections::{BTreeMap, BTreeSet};

use answerable_plan::Message;

use super::grid::{Grid, Look};
use super::{Draft, DraftCell, DraftRow, one_line};
use crate::reading::letters::CORE;

/// The fewest lines that tell this shape from a small matrix.
const FEWEST: usize = 4;

/// What the columns of such a table hold.
struct Columns {
    letter: usize,
    activity: usize,
    role: usize,
    section: Option<usize>,
}

/// The table, if the sheet is one of this shape.
pub fn find(grid: &Grid<'_>) -> Option<Draft> {
    let header = (0..grid.height()).find(|row| !grid.is_blank(*row))?;
    let rows: Vec<usize> = (header + 1..grid.height())
        .filter(|row| !grid.is_blank(*row))
        .collect();
    if rows.len() < FEWEST {
        return None;
    }
    let columns = columns(grid, header, &rows)?;
    let mut draft = Draft {
        notices: vec![Message::new("reading-long-form")],
        heading: grid.sheet.name.clone(),
        ..Draft::default()
    };
    let (mut roles, mut activities) = (BTreeMap::new(), BTreeMap::new());
    for row in rows {
        let text = |column: usize| one_line(grid.text(row, column));
        let section = columns
            .section
            .map(text)
            .filter(|section| !section.is_empty());
        let key = (section.clone(), text(columns.activity));
        let activity = *activities.entry(key).or_insert_with(|| {
            draft.rows.push(DraftRow {
                title: text(columns.activity),
                section: section.into_iter().collect(),
                place: grid.place(row, columns.activity),
                cells: Vec::new(),
            });
            draft.rows.len() - 1
        });
        let role = *roles.entry(text(columns.role)).or_insert_with(|| {
            draft.roles.push(text(columns.role));
            draft.roles.len() - 1
        });
        draft.rows[activity].cells.push(DraftCell {
            role,
            cell: grid.read(row, columns.letter),
            place: grid.place(row, columns.letter),
        });
    }
    Some(draft)
}

fn columns(grid: &Grid<'_>, header: usize, rows: &[usize]) -> Option<Columns> {
    let is_letter = |column: &usize| {
        let letters = rows
            .iter()
            .filter(|row| matches!(grid.look(**row, *column), Look::Letters | Look::Named));
        letters.count() * 5 >= rows.len() * 4 && !grid.text(header, *column).is_empty()
    };
    let mut letters = (0..grid.width).filter(is_letter);
    let letter = letters.next().filter(|_| letters.next().is_none())?;
    let lettered = |column: &usize| {
        *column != letter
            && rows
                .iter()
                .any(|row| grid.look(*row, *column) == Look::Letters)
    };
    if (0..grid.width).any(|column| lettered(&column)) {
        return None;
    }
    let core = rows
        .iter()
        .map(|row| grid.read(*row, letter).letters.within(CORE));
    let core = core.fold(
        Default::default(),
        |all: crate::reading::letters::Letters, more| all.with(more),
    );
    let full = |column: &usize| {
        *column != letter && rows.iter().all(|row| !grid.text(*row, *column).is_empty())
    };
    let classes = classes(grid, header, rows, (0..grid.width).filter(full));
    let repeated: Vec<&Class> = classes
        .iter()
        .filter(|class| class.values > 1 && class.values < rows.len())
        .collect();
    let pair = pair(&repeated, rows.len())?;
    let (activity, role) = sides(grid, header, rows, letter, pair);
    let section = repeated.iter().find(|class| {
        !std::ptr::eq(**class, activity)
            && !std::ptr::eq(**class, role)
            && class.is_told_by(activity)
    });
    (core.len() > 1).then_some(Columns {
        letter,
        activity: activity.column,
        role: role.column,
        section: section.map(|class| class.column),
    })
}

/// Columns that say the same thing in different words: an id and a name.
struct Class {
    /// The column that is best to read.
    column: usize,
    /// Which value each line has, numbered as they appear.
    of_line: Vec<usize>,
    values: usize,
}

impl Class {
    /// Whether the other column's value always tells this one's.
    fn is_told_by(&self, other: &Self) -> bool {
        let pairs: BTreeSet<(usize, usize)> = other
            .of_line
            .iter()
            .copied()
            .zip(self.of_line.iter().copied())
            .collect();
        pairs.len() == other.values && self.values < other.values
    }
}

fn classes(
    grid: &Grid<'_>,
    header: usize,
    rows: &[usize],
    columns: impl Iterator<Item = usize>,
) -> Vec<Class> {
    let mut classes: Vec<Class> = Vec::new();
    for column in columns {
        let mut numbers: BTreeMap<&str, usize> = BTreeMap::new();
        let of_line = rows.iter().map(|row| {
            let next = numbers.len();
            *numbers.entry(grid.text(*row, column)).or_insert(next)
        });
        let of_line: Vec<usize> = of_line.collect();
        let same = classes.iter_mut().find(|class| class.of_line == of_line);
        match same {
            Some(class)
                if legibility(grid, header, rows, column)
                    > legibility(grid, header, rows, class.column) =>
            {
                class.column = column;
            }
            Some(_) => {}
            None => classes.push(Class {
                column,
                values: numbers.len(),
                of_line,
            }),
        }
    }
    classes
}

/// Names have spaces; ids have none, or are numbers.
fn legibility(grid: &Grid<'_>, header: usize, rows: &[usize], column: usize) -> (usize, bool) {
    let spaced = rows
        .iter()
        .filter(|row| grid.text(**row, column).contains(' '))
        .count();
    let id = grid.text(header, column).to_lowercase();
    (
        spaced,
        !(id == "id" || id.ends_with("_id") || id.ends_with(" id")),
    )
}

/// The two columns that together, and with no third, tell the lines apart: the coarsest that do.
fn pair<'a>(classes: &[&'a Class], lines: usize) -> Option<(&'a Class, &'a Class)> {
    let mut best: Option<(&Class, &Class)> = None;
    for (index, one) in classes.iter().enumerate() {
        for other in &classes[index + 1..] {
            let pairs: BTreeSet<(usize, usize)> = one
                .of_line
                .iter()
                .copied()
                .zip(other.of_line.iter().copied())
                .collect();
            let told = one.is_told_by(other) || other.is_told_by(one);
            let few = best.is_none_or(|(a, b)| one.values * other.values < a.values * b.values);
            // A role with two letters has two lines.
            if !told && pairs.len() * 10 >= lines * 6 && few {
                best = Some((one, other));
            }
        }
    }
    best
}

/// Which of two columns holds the activities: as its header says, or the one whose values have
/// exactly one A more often.
fn sides<'a>(
    grid: &Grid<'_>,
    header: usize,
    rows: &[usize],
    letter: usize,
    (one, other): (&'a Class, &'a Class),
) -> (&'a Class, &'a Class) {
    let words = |class: &Class| -> Vec<String> {
        let name = grid.text(header, class.column).to_lowercase();
        let parts = name.split(['_', ' ', '-']).map(str::to_owned);
        parts.chain([name.clone()]).collect()
    };
    let vocabulary = &grid.rules.vocabulary;
    let role = |class: &Class| {
        words(class)
            .iter()
            .any(|word| vocabulary.is_role(word) && word != "name")
    };
    let activity = |class: &Class| words(class).iter().any(|word| vocabulary.is_activity(word));
    if role(one) && !role(other) || activity(other) && !activity(one) {
        return (other, one);
    }
    if role(other) && !role(one) || activity(one) && !activity(other) {
        return (one, other);
    }
    let accountable = |class: &Class| {
        let mut times = vec![0usize; class.values];
        for (row, value) in rows.iter().zip(&class.of_line) {
            let cell = grid.read(*row, letter);
            times[*value] += usize::from(cell.letters.contains('A'));
        }
        times.iter().filter(|times| **times == 1).count() * 1000 / times.len().max(1)
    };
    if accountable(other) > accountable(one) {
        (other, one)
    } else {
        (one, other)
    }
}
