//! Whether the activities stand down or across. No sign is sure: what the corner says counts
//! most, then on which side there is one A each.

use answerable_plan::Message;

use super::legend::Legend;
use super::result::{Answers, Question, Unreadable};
use super::shape::{self, Draft, Grid};
use super::words::Vocabulary;

/// The tables of letters on a sheet, turned round where its activities stand across.
pub fn tables(grid: &Grid<'_>, answers: &Answers) -> Result<Vec<Draft>, Unreadable> {
    let straight = shape::matrix(grid, answers);
    let [table] = straight.as_slice() else {
        return Ok(straight);
    };
    let Some(leaning) = leaning(grid, table) else {
        return Ok(straight);
    };
    let question = Question::new("activities", Message::new("reading-ask-orientation"))
        .or("down", Message::new("reading-orientation-down"))
        .or("across", Message::new("reading-orientation-across"))
        .settled(answers, leaning.usual());
    if question.chosen.is_none() {
        return Err(Unreadable::until(question));
    }
    let mut tables = straight;
    if question.is("across") {
        let turned = grid.sheet.turned();
        let legend = Legend::of(&turned);
        tables = shape::matrix(&Grid::of(&turned, grid.index, &legend, answers), answers);
    }
    if let Some(table) = tables.first_mut() {
        table.questions.push(question);
    }
    Ok(tables)
}

#[derive(Clone, Copy)]
enum Leaning {
    Down,
    Across,
    Unsure,
}

impl Leaning {
    fn usual(self) -> Option<&'static str> {
        match self {
            Self::Down => Some("down"),
            Self::Across => Some("across"),
            Self::Unsure => None,
        }
    }
}

/// Where the activities seem to stand, if there is a doubt.
fn leaning(grid: &Grid<'_>, table: &Draft) -> Option<Leaning> {
    let vocabulary = Vocabulary::standard();
    let corner = corner(grid, table);
    let says = |is: fn(&Vocabulary, &str) -> bool| corner.iter().any(|text| is(vocabulary, text));
    let (roles, activities) = (says(Vocabulary::is_role), says(Vocabulary::is_activity));
    if activities && !roles {
        return None;
    }
    let (down, across) = (
        single_accountable_rows(table),
        single_accountable_roles(table),
    );
    let straight = down >= 0.8 && down - across >= 0.3;
    let wide = table.roles.len() > 1 && table.rows.len() > 1;
    let turned = wide && across >= 0.8 && down <= 0.6;
    match () {
        () if roles && !activities && straight => Some(Leaning::Down),
        () if roles && !activities => Some(Leaning::Across),
        () if turned => Some(Leaning::Across),
        () if across - down >= 0.4 && across >= 0.6 => Some(Leaning::Unsure),
        () if table.roles.len() > 3 && across - down >= 0.3 && across >= 0.9 => {
            Some(Leaning::Unsure)
        }
        () => None,
    }
}

/// The texts above the titles.
fn corner(grid: &Grid<'_>, table: &Draft) -> Vec<String> {
    let Some(first) = table.rows.first() else {
        return Vec::new();
    };
    let above = (0..first.place.row)
        .rev()
        .map(|row| grid.spread(row, first.place.column));
    above
        .filter(|text| !text.is_empty())
        .take(2)
        .map(shape::one_line)
        .collect()
}

fn single_accountable_rows(table: &Draft) -> f64 {
    let lettered = table.rows.iter().map(|row| {
        let letters = row.cells.iter().map(|cell| cell.cell.letters);
        let accountable = letters
            .clone()
            .filter(|letters| letters.contains('A'))
            .count();
        (
            letters.filter(|letters| !letters.is_empty()).count(),
            accountable,
        )
    });
    share_of_single(lettered)
}

fn single_accountable_roles(table: &Draft) -> f64 {
    let mut counts = vec![(0, 0); table.roles.len()];
    for cell in table.rows.iter().flat_map(|row| &row.cells) {
        counts[cell.role].0 += usize::from(!cell.cell.letters.is_empty());
        counts[cell.role].1 += usize::from(cell.cell.letters.contains('A'));
    }
    share_of_single(counts.into_iter())
}

/// The share with exactly one A among those with any letter.
fn share_of_single(counts: impl Iterator<Item = (usize, usize)>) -> f64 {
    let counts: Vec<(usize, usize)> = counts.filter(|(letters, _)| *letters > 0).collect();
    let single = counts
        .iter()
        .filter(|(_, accountable)| *accountable == 1)
        .count();
    if counts.is_empty() {
        0.0
    } else {
        single as f64 / counts.len() as f64
    }
}
