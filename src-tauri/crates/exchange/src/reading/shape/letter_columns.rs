//! Tables whose columns are the letters: cells hold names, or marks beside a person or a role.

use std::collections::{BTreeMap, BTreeSet};

use answerable_plan::Message;

use super::body::{ActivityRow, Content, Rows};
use super::grid::{Grid, Look};
use super::names;
use super::titles::{self, Columns};
use super::{Draft, DraftCell, DraftRow, one_line, several};
use crate::reading::cell::Cell;
use crate::reading::letters::{CORE, KNOWN, Letters};
use crate::reading::result::{Answers, Question, Unreadable};
use crate::reading::words::{self, Vocabulary};

/// A header that names letters: the row, and the letter of each column.
struct Header {
    row: usize,
    letters: Vec<(usize, char)>,
    /// What was asked about its words, and answered.
    questions: Vec<Question>,
}

/// All tables of this shape on a sheet, from the top.
///
/// # Errors
/// Asks for the meaning of a header that could be R as well as A.
pub fn find(grid: &Grid<'_>, answers: &Answers) -> Result<Vec<Draft>, Unreadable> {
    let mut headers = Vec::new();
    for row in 0..grid.height() {
        headers.extend(header(grid, row, answers)?);
    }
    let ends: Vec<usize> = headers
        .iter()
        .skip(1)
        .map(|header| header.row)
        .chain([grid.height()])
        .collect();
    let mut drafts = Vec::new();
    for (header, end) in headers.iter().zip(ends) {
        match Cells::of(grid, header, end) {
            Some(Cells::Names) => drafts.extend(by_names(grid, header, end, answers)),
            Some(Cells::Marks) => drafts.extend(by_marks(grid, header, end)),
            None => {}
        }
    }
    Ok(drafts)
}

/// The row as a header, if at least three of its cells name different letters.
fn header(grid: &Grid<'_>, row: usize, answers: &Answers) -> Result<Option<Header>, Unreadable> {
    if repeats_letters(grid, row) && !is_below_corner(grid, row) {
        return Ok(None);
    }
    let texts = (0..grid.width).map(|column| (column, grid.text(row, column)));
    let named: Vec<(usize, &str, Letters)> = texts
        .map(|(column, text)| {
            (
                column,
                text,
                letters_of_header(text, Vocabulary::standard()),
            )
        })
        .filter(|(_, _, letters)| !letters.is_empty())
        .collect();
    let certain = named.iter().filter(|(_, _, letters)| letters.len() == 1);
    let present = certain.fold(Letters::default(), |all, (_, _, letter)| all.with(*letter));
    let all = named
        .iter()
        .fold(present, |all, (_, _, letters)| all.with(*letters));
    let fewest = if is_below_corner(grid, row) { 2 } else { 3 };
    if named.len() < fewest || present.len() < 2 || all.within(CORE).len() < 2 {
        return Ok(None);
    }
    let words = named.iter().map(|(_, text, _)| *text);
    let vocabulary = Vocabulary::standard()
        .settle(present, words)
        .answered(answers);
    let open = |text: &str| {
        let id = words::question(&one_line(text), answers).id;
        answers.contains_key(&id)
    };
    let (mut letters, mut questions): (Vec<(usize, char)>, _) = (Vec::new(), Vec::new());
    for (column, text, meanings) in &named {
        let meant = letters_of_header(text, &vocabulary);
        if meanings.len() > 1 && open(text) {
            questions.push(words::question(&one_line(text), answers));
        }
        let Some(letter) = meant.chars().next() else {
            continue;
        };
        if meant.len() > 1 {
            return if is_over_names(grid, row, *column) {
                Err(Unreadable::until(words::question(&one_line(text), answers)))
            } else {
                Ok(None)
            };
        }
        let again = letters.iter().any(|(_, other)| *other == letter);
        if again && !is_numbered(text) && !is_below_corner(grid, row) {
            return Ok(None);
        }
        letters.push((*column, letter));
    }
    let header = Header {
        row,
        letters,
        questions,
    };
    let of_matrix = goes_on(grid, &header) || is_under_names(grid, &header);
    Ok((!of_matrix).then_some(header))
}

/// Whether a row begins with the word for activities, as headers do.
fn is_below_corner(grid: &Grid<'_>, row: usize) -> bool {
    let mut texts = (0..grid.width).map(|column| grid.text(row, column));
    let first = texts.find(|text| !text.is_empty());
    first.is_some_and(|text| grid.rules.vocabulary.is_activity(text))
}

/// Whether a header is one of several for the same letter: “Responsible 2”.
fn is_numbered(text: &str) -> bool {
    text.trim_end().ends_with(|c: char| c.is_ascii_digit())
}

/// Whether a letter stands alone in two cells of a row, as in rows of a matrix.
fn repeats_letters(grid: &Grid<'_>, row: usize) -> bool {
    let mut seen = Letters::default();
    (0..grid.width).any(|column| {
        let letter = Letters::of_text(grid.text(row, column));
        let again = seen.has_all(letter);
        seen = seen.with(letter);
        again
    })
}

/// Whether a row not far above has letters in the same columns: then this is a row of a matrix.
fn goes_on(grid: &Grid<'_>, header: &Header) -> bool {
    let columns: Vec<usize> = header.letters.iter().map(|(column, _)| *column).collect();
    let above = (0..header.row)
        .rev()
        .filter(|row| !grid.is_blank(*row))
        .take(4);
    let lettered = |row: usize| grid.count(row, &columns, &[Look::Letters, Look::Unknown]) > 0;
    above.into_iter().any(lettered)
}

/// Whether a row not far above has another name over each letter: then this is a row of a matrix.
fn is_under_names(grid: &Grid<'_>, header: &Header) -> bool {
    let names = |row: usize| -> BTreeSet<&str> {
        let texts = header.letters.iter();
        let texts = texts.map(|(column, _)| grid.text(row, *column));
        let is_name = |text: &&str| {
            !text.is_empty() && letters_of_header(text, Vocabulary::standard()).is_empty()
        };
        texts.filter(is_name).collect()
    };
    let above = (0..header.row).rev().filter(|row| !grid.is_blank(*row));
    above
        .take(4)
        .any(|row| names(row).len() == header.letters.len())
}

/// Whether words stand below a header, and not letters: then it is no cell of a matrix.
fn is_over_names(grid: &Grid<'_>, row: usize, column: usize) -> bool {
    let below = (row + 1..grid.height().min(row + 40)).map(|row| grid.look(row, column));
    let (mut words, mut letters) = (0, 0);
    for look in below {
        words += usize::from(look == Look::Words);
        letters += usize::from(matches!(look, Look::Letters | Look::Unknown));
    }
    words > letters
}

/// The letter that a header names: by itself, by its word, or by both: “Responsible (R)”.
pub fn letters_of_header(text: &str, vocabulary: &Vocabulary) -> Letters {
    // Most texts are a letter, and nothing else can be meant.
    if let [letter @ b'A'..=b'Z'] = text.as_bytes() {
        return Letters::one(char::from(*letter)).within(KNOWN);
    }
    let text = one_line(text);
    let digits = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '#' | '.');
    let text = match is_numbered(&text) {
        true => text.trim_end_matches(digits).to_owned(),
        false => text,
    };
    let one = |text: &str| match text.trim().as_bytes() {
        [letter @ b'A'..=b'Z'] => Letters::one(char::from(*letter)).within(KNOWN),
        _ => Letters::default(),
    };
    if !one(&text).is_empty() {
        return one(&text);
    }
    if let Some((word, rest)) = text.split_once(['(', '[']) {
        let bracket = one(rest.trim_end_matches([')', ']']));
        return if bracket.is_empty() {
            vocabulary.letters(word)
        } else {
            bracket
        };
    }
    if let Some((letter, word)) = text.split_once(['-', '–', ':', '=', '/'])
        && !one(letter).is_empty()
        && word.chars().filter(|c| c.is_alphabetic()).count() > 2
    {
        return one(letter);
    }
    let whole = vocabulary.letters(&text);
    let first = text.split('/').next().unwrap_or_default();
    if whole.is_empty() {
        vocabulary.letters(first)
    } else {
        whole
    }
}

/// What stands below letters.
enum Cells {
    Names,
    /// Ticks, or the letters of the columns again.
    Marks,
}

impl Cells {
    fn of(grid: &Grid<'_>, header: &Header, end: usize) -> Option<Self> {
        let (mut names, mut marks, mut others) = (0, 0, 0);
        for row in header.row + 1..end {
            if is_reminder(grid, header, row) {
                continue;
            }
            for (column, letter) in &header.letters {
                let text = grid.text(row, *column);
                let vocabulary = &grid.rules.vocabulary;
                if vocabulary.is_unticked(text) || vocabulary.is_open(text) {
                    continue;
                } else if is_mark(grid, text, *letter) {
                    marks += 1;
                } else if matches!(
                    grid.look(row, *column),
                    Look::Letters | Look::Unknown | Look::Number
                ) {
                    others += 1;
                } else if grid.look(row, *column) == Look::Words
                    || grid.look(row, *column) == Look::Named
                {
                    names += 1;
                }
            }
        }
        match () {
            () if names > 0 && names >= 3 * others + marks => Some(Self::Names),
            () if marks > 1 && marks >= 9 * (others + names) => Some(Self::Marks),
            () => None,
        }
    }
}

/// Whether a box below a letter is ticked, or holds the letter again.
pub fn is_mark(grid: &Grid<'_>, text: &str, letter: char) -> bool {
    let vocabulary = &grid.rules.vocabulary;
    vocabulary.is_ticked(text) || Letters::one(letter) == Letters::of_text(text)
}

/// What a box below a letter says; nothing where it is empty.
fn mark(grid: &Grid<'_>, row: usize, column: usize, letter: char) -> Option<Cell> {
    let text = grid.text(row, column);
    let empty = matches!(grid.look(row, column), Look::Empty | Look::None);
    if empty || grid.rules.vocabulary.is_unticked(text) {
        return None;
    }
    Some(match is_mark(grid, text, letter) {
        true => Cell::letter(letter),
        false => Cell::unread(text),
    })
}

/// A row that repeats the letters below the header.
fn is_reminder(grid: &Grid<'_>, header: &Header, row: usize) -> bool {
    let own = |(column, letter): &(usize, char)| {
        Letters::of_text(grid.text(row, *column)) == Letters::one(*letter)
    };
    header.letters.iter().all(own)
}

/// Names below letters, titles at their left.
fn by_names(grid: &Grid<'_>, header: &Header, end: usize, answers: &Answers) -> Option<Draft> {
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
    let mut named = Names {
        at_slashes: false,
        roles: Vec::new(),
        indexes: BTreeMap::new(),
    };
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
struct Names {
    at_slashes: bool,
    roles: Vec<String>,
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

    fn role(&mut self, name: String) -> usize {
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

/// Marks below letters: every row is a person or a role, for one activity that has no row of its
/// own, or for the activity that stands at the left of it.
fn by_marks(grid: &Grid<'_>, header: &Header, end: usize) -> Option<Draft> {
    let columns: Vec<usize> = header.letters.iter().map(|(column, _)| *column).collect();
    let marked =
        |row: &usize| grid.count(*row, &columns, &[Look::Empty, Look::None]) < columns.len();
    let rows: Vec<usize> = (header.row + 1..end).filter(marked).collect();
    let first = *columns.iter().min()?;
    let text = |column: &usize| {
        rows.iter()
            .filter(|row| !grid.spread(**row, *column).is_empty())
            .count()
            * 3
            > rows.len()
    };
    let labels: Vec<usize> = (0..first).filter(text).collect();
    let (role, activity) = match labels.as_slice() {
        [.., activity, role] => (*role, Some(*activity)),
        [role] => (*role, None),
        [] => return None,
    };
    let mut named = Names {
        at_slashes: false,
        roles: Vec::new(),
        indexes: BTreeMap::new(),
    };
    let mut drafts: Vec<DraftRow> = Vec::new();
    let mut title = grid.sheet.name.clone();
    for row in rows {
        let own = activity.map_or("", |column| grid.spread(row, column));
        if !own.is_empty() {
            title = one_line(own);
        }
        let place = grid.place(row, role);
        if drafts.last().is_none_or(|last| last.title != title) {
            drafts.push(DraftRow {
                title: title.clone(),
                section: Vec::new(),
                place,
                cells: Vec::new(),
            });
        }
        let index = named.role(one_line(grid.text(row, role)));
        let letters = header.letters.iter();
        let cells = letters.filter_map(|(column, letter)| {
            Some(DraftCell {
                role: index,
                cell: mark(grid, row, *column, *letter)?.into(),
                place: grid.place(row, *column),
            })
        });
        if let Some(last) = drafts.last_mut() {
            last.cells.extend(cells);
        }
    }
    let notice = if activity.is_some() {
        "reading-turned-marks"
    } else {
        "reading-one-activity"
    };
    Some(Draft {
        roles: named.roles,
        rows: drafts,
        notices: vec![Message::new(notice)],
        questions: Vec::new(),
        by_names: true,
        ..Draft::default()
    })
}
