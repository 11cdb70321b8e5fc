//! Columns of which it is not clear whether they are roles, and letters that stand in one cell for
//! several: the user is asked.

use answerable_plan::Message;

use super::body::ActivityRow;
use super::grid::{Grid, Look};
use super::header::Header;
use super::titles::Columns;
use super::{DraftCell, one_line, several};
use crate::reading::letters::{CORE, Letters};
use crate::reading::result::{Answers, Question};
use crate::reading::source::column_name;

/// The columns that are roles, and what was asked about them. `used` are those in which letters
/// outweigh words; one of these may be headed as something else, and a letter may stand among the
/// words of another.
pub fn sorted(
    grid: &Grid<'_>,
    header: &Header,
    rows: &[usize],
    used: &[usize],
    beside: &Columns,
    answers: &Answers,
) -> (Vec<usize>, Vec<Question>) {
    let (mut roles, mut questions) = (Vec::new(), Vec::new());
    let counted = |column: usize, look: Look| {
        rows.iter()
            .filter(|row| grid.look(**row, column) == look)
            .count()
    };
    let skipped = |column: &usize| *column != beside.title && !beside.groups.contains(column);
    for column in (0..grid.width).filter(skipped) {
        let is_used = used.contains(&column);
        let letters = counted(column, Look::Letters);
        let words = counted(column, Look::Words);
        let name = name(grid, header, column);
        let other = is_other(grid, header, column);
        let unclear = match is_used {
            true => other,
            false => letters > 0 && words > 0 && column > beside.title && !name.is_empty(),
        };
        if !unclear || !is_used && other {
            roles.extend(is_used.then_some(column));
            continue;
        }
        let several = is_used && words == 0 && kinds(grid, rows, column) > 2;
        let usual = if several { "role" } else { "other" };
        let question = question(&name, letters).settled(answers, Some(usual));
        roles.extend(question.is("role").then_some(column));
        questions.push(question);
    }
    (roles, questions)
}

/// How many different letters of responsibility stand in a column.
fn kinds(grid: &Grid<'_>, rows: &[usize], column: usize) -> usize {
    let letters = rows.iter().map(|row| grid.read(*row, column).letters);
    let all = letters.fold(Letters::default(), Letters::with);
    all.within(CORE).len()
}

fn question(name: &str, letters: usize) -> Question {
    let asked = Message::new("reading-ask-column")
        .with("column", name)
        .with("count", letters);
    Question::new(format!("column-{name}"), asked)
        .or("role", Message::new("reading-column-role"))
        .or("other", Message::new("reading-column-other"))
}

fn name(grid: &Grid<'_>, header: &Header, column: usize) -> String {
    let texts = header.rows.iter().rev();
    let mut texts = texts.map(|row| one_line(grid.text(*row, column)));
    texts.find(|text| !text.is_empty()).unwrap_or_default()
}

/// Whether a column's header says that it is no role: its letters are types, ratings or codes.
pub fn is_other(grid: &Grid<'_>, header: &Header, column: usize) -> bool {
    let mut names = header.rows.iter().map(|row| grid.spread(*row, column));
    names.any(|name| grid.rules.vocabulary.is_other(name))
}

/// The cells that are covered by a merged cell with letters in another place, with these letters,
/// and the question whether they count here too.
pub fn covered(
    grid: &Grid<'_>,
    activities: &[ActivityRow],
    columns: &[usize],
    answers: &Answers,
) -> Option<(Vec<(usize, DraftCell)>, Question)> {
    let mut cells = Vec::new();
    let mut names = Vec::new();
    for (index, activity) in activities.iter().enumerate() {
        for (role, column) in columns.iter().enumerate() {
            let Some(merged) = grid.merged(activity.row, *column) else {
                continue;
            };
            let own = (merged.top, merged.left) == (activity.row, *column);
            if own || grid.look(merged.top, merged.left) != Look::Letters {
                continue;
            }
            names.push(format!("{}{}", column_name(*column), activity.row + 1));
            let cell = DraftCell {
                role,
                cell: grid.read(merged.top, merged.left),
                place: grid.place(activity.row, *column),
            };
            cells.push((index, cell));
        }
    }
    if cells.is_empty() {
        return None;
    }
    let asked = Message::new("reading-ask-merged").with("places", several(names));
    let question = Question::new("merged-letters", asked)
        .or("each", Message::new("reading-merged-each"))
        .or("first", Message::new("reading-merged-first"))
        .settled(answers, None);
    Some((cells, question))
}
