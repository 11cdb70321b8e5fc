//! From the cells of one table to the reading that the user sees, with everything to be said
//! about it.

use std::collections::BTreeMap;

use answerable_plan::Message;

use super::activities::Activities;
use super::alphabet::{self, Alphabet};
use super::cell::{Cell, Kind, Sign};
use super::hidden;
use super::letters::{CORE, Letters};
use super::meanings::Meanings;
use super::result::{Answers, Question, ReadActivity, Reading, Unreadable};
use super::shape::{Draft, DraftCell, DraftRow, Place, several};
use super::source::{Merged, Naming, Sheet, column_name};
use super::words::{self, Vocabulary};

/// What is told of cells, in this order.
const TOLD: [(Sign, &str); 10] = [
    (Sign::LookAlike, "reading-look-alikes"),
    (Sign::Symbol, "reading-symbols"),
    (Sign::Box, "reading-boxes"),
    (Sign::Number, "reading-numbers"),
    (Sign::LowerCase, "reading-lower-case"),
    (Sign::Word, "reading-words"),
    (Sign::JoiningWord, "reading-joining-words"),
    (Sign::LoneSlash, "reading-lone-slash"),
    (Sign::Comment, "reading-comments"),
    (Sign::Article, "reading-articles"),
];

/// The reading of one table.
///
/// # Errors
/// Says so if its letters are not those of responsibility.
pub fn finish(
    table: Draft,
    legend: Meanings,
    sheets: &[Sheet],
    answers: &Answers,
) -> Result<Reading, Unreadable> {
    debug_assert!(is_traced(&table, sheets), "a letter from nowhere");
    let mut open = table.questions.iter();
    if let Some(open) = open.find(|question| question.chosen.is_none()) {
        return Err(Unreadable::until(open.clone()));
    }
    let words = open_words(&table, sheets, answers);
    let alphabet = match (Alphabet::of(&table, &legend, answers), words.first()) {
        (Err(_), Some(word)) => return Err(Unreadable::until(word.clone())),
        (alphabet, _) => alphabet?,
    };
    let places = Places::of(&table, sheets);
    let mut notices = table.notices.clone();
    notices.extend(hidden::told(&table, sheets));
    notices.extend(
        TOLD.iter()
            .filter_map(|(sign, id)| places.signed(*sign, id)),
    );
    let mut questions = table.questions.clone();
    let doubts = DOUBTS
        .iter()
        .filter_map(|doubt| doubt.question(&places, answers));
    let doubts: Vec<(Sign, Question)> = doubts.collect();
    let doubted = doubts.iter().filter(|(_, question)| !question.is("count"));
    let doubted: Vec<Sign> = doubted.map(|(sign, _)| *sign).collect();
    questions.extend(doubts.iter().map(|(_, question)| question.clone()));
    questions.extend(words);
    let unread = |cell: &DraftCell| cell.cell.kind == Kind::Unread;
    notices.extend(places.told(unread, "reading-unread"));

    let reader = Activities::of(&table, sheets, &alphabet, doubted);
    let mut all = Letters::default();
    let (mut activities, mut empty) = (Vec::new(), Vec::new());
    for row in &table.rows {
        let activity = reader.activity(row);
        all = activity
            .cells
            .values()
            .fold(all, |all, letters| all.with(*letters));
        if activity.cells.is_empty() && (row.title.is_empty() || alphabet.is_nobody(&row.title)) {
            empty.push((row.place.row + 1).to_string());
        } else {
            activities.push(activity);
        }
    }
    if !empty.is_empty() {
        notices.push(Message::new("reading-rows-left-out").with("rows", several(empty)));
    }
    if !table.ours {
        let every = |cell: &DraftCell| cell.cell.letters.has_all(CORE);
        notices.extend(places.told(every, "reading-every-letter"));
        notices.extend(accountable(&activities));
        questions.extend(access(&activities, &table.roles, answers)?);
    }
    let scheme = match table.ours && !legend.letters().is_empty() {
        true => legend.letters(),
        false => all,
    };
    questions.extend(alphabet.questions);
    Ok(Reading {
        roles: table.roles,
        activities,
        scheme: alphabet::scheme(scheme),
        legend,
        ours: table.ours,
        notices,
        questions,
    })
}

/// Whether every letter stands in a cell of the file that says something.
fn is_traced(table: &Draft, sheets: &[Sheet]) -> bool {
    let says = |Place { sheet, row, column }: Place| {
        let Some(sheet) = sheets.get(sheet).filter(|sheet| !sheet.is_empty()) else {
            return true;
        };
        let covers = |merged: &Merged| {
            (merged.top..=merged.bottom).contains(&row)
                && (merged.left..=merged.right).contains(&column)
                && !sheet.text(merged.top, merged.left).is_empty()
        };
        !sheet.text(row, column).is_empty() || sheet.merged.iter().any(covers)
    };
    let cells = table.rows.iter().flat_map(|row| &row.cells);
    let mut lettered = cells.filter(|cell| !cell.cell.letters.is_empty());
    lettered.all(|cell| says(cell.place))
}

/// The cells that there may be something to say about, and how they are called in sentences.
struct Places<'a> {
    cells: Vec<(&'a DraftRow, &'a DraftCell)>,
    roles: &'a [String],
    sheets: &'a [Sheet],
}

impl<'a> Places<'a> {
    fn of(table: &'a Draft, sheets: &'a [Sheet]) -> Self {
        let plain = |cell: &Cell| {
            cell.signs.is_empty() && cell.kind != Kind::Unread && !cell.letters.has_all(CORE)
        };
        let rows = table.rows.iter();
        let cells = rows.flat_map(|row| row.cells.iter().map(move |cell| (row, cell)));
        Self {
            cells: cells.filter(|(_, cell)| !plain(&cell.cell)).collect(),
            roles: &table.roles,
            sheets,
        }
    }

    fn signed(&self, sign: Sign, id: &str) -> Option<Message> {
        self.told(|cell| cell.cell.signs.contains(&sign), id)
    }

    /// A notice about all cells of a kind, if there are any.
    fn told(&self, which: impl Fn(&DraftCell) -> bool, id: &str) -> Option<Message> {
        let names = self.names(which);
        let count = names.len();
        (count > 0).then(|| {
            Message::new(id)
                .with("count", count)
                .with("places", several(names))
        })
    }

    fn names(&self, which: impl Fn(&DraftCell) -> bool) -> Vec<String> {
        let cells = self.cells.iter();
        cells
            .filter(|(_, cell)| which(cell))
            .map(|(row, cell)| self.name(row, cell))
            .collect()
    }

    fn name(&self, row: &DraftRow, cell: &DraftCell) -> String {
        let sheet = self.sheets.get(cell.place.sheet);
        match sheet {
            Some(sheet) if sheet.naming == Naming::Spreadsheet => {
                format!("{}{}", column_name(cell.place.column), cell.place.row + 1)
            }
            _ => {
                let title: String = row.title.chars().take(40).collect();
                format!("{title} – {}", self.roles[cell.role])
            }
        }
    }
}

/// Asks about each word of a cell that names two letters, where nothing but an answer tells which.
fn open_words(table: &Draft, sheets: &[Sheet], answers: &Answers) -> Vec<Question> {
    let mut words: BTreeMap<String, Question> = BTreeMap::new();
    for cell in table.rows.iter().flat_map(|row| &row.cells) {
        let Place { sheet, row, column } = cell.place;
        let word = sheets
            .get(sheet)
            .map_or("", |sheet| sheet.text(row, column));
        if Vocabulary::standard().letters(word).len() < 2 {
            continue;
        }
        let question = words::question(word, answers);
        if cell.cell.kind == Kind::Unread || question.chosen.is_some() {
            words.entry(words::key(word)).or_insert(question);
        }
    }
    words.into_values().collect()
}

/// Letters of which the user has to say whether they count.
struct Doubt {
    sign: Sign,
    /// The question's id, and that of its sentence.
    ids: (&'static str, &'static str),
    /// How they are read unless the user says otherwise.
    usual: &'static str,
}

const DOUBTS: [Doubt; 3] = [
    Doubt {
        sign: Sign::Bracketed,
        ids: ("letters-in-brackets", "reading-ask-brackets"),
        usual: "count",
    },
    Doubt {
        sign: Sign::Numbered,
        ids: ("letters-with-numbers", "reading-ask-numbered"),
        usual: "count",
    },
    Doubt {
        sign: Sign::Struck,
        ids: ("letters-struck-out", "reading-ask-struck"),
        usual: "ignore",
    },
];

impl Doubt {
    fn question(&self, places: &Places<'_>, answers: &Answers) -> Option<(Sign, Question)> {
        let names = places.names(|cell| cell.cell.signs.contains(&self.sign));
        if names.is_empty() {
            return None;
        }
        let (id, sentence) = self.ids;
        let question = Question::new(id, Message::new(sentence).with("places", several(names)))
            .or("count", Message::new("reading-letters-count"))
            .or("ignore", Message::new("reading-letters-ignore"));
        Some((self.sign, question.settled(answers, Some(self.usual))))
    }
}

/// What the letters say as a whole, once for the file.
fn accountable(activities: &[ReadActivity]) -> Option<Message> {
    let has =
        |activity: &&ReadActivity| activity.cells.values().any(|letters| letters.contains('A'));
    let count = activities.iter().filter(has).count();
    let without = activities.len() - count;
    match (count, without) {
        (_, 0) => None,
        (0, _) => Some(Message::new("reading-no-accountable")),
        _ => Some(
            Message::new("reading-some-without")
                .with("count", without)
                .with("all", activities.len()),
        ),
    }
}

/// A role with every letter in every cell, beside roles that mostly have R, is rather the
/// administrator of an access table.
fn access(
    activities: &[ReadActivity],
    roles: &[String],
    answers: &Answers,
) -> Result<Option<Question>, Unreadable> {
    let has_all = |activity: &ReadActivity, role: &String| {
        let letters = activity.cells.get(role);
        letters.is_some_and(|letters| letters.has_all(CORE))
    };
    let everything = |role: &&String| {
        activities.len() > 1 && activities.iter().all(|activity| has_all(activity, role))
    };
    let Some(role) = roles.iter().find(everything) else {
        return Ok(None);
    };
    let question = Question::new(
        "access",
        Message::new("reading-ask-access").with("role", role.as_str()),
    )
    .or(
        "responsibility",
        Message::new("reading-access-responsibility"),
    )
    .or("access", Message::new("reading-access-access"))
    .settled(answers, Some("responsibility"));
    if question.is("access") {
        return Err(Unreadable::because(Message::new("reading-permissions")));
    }
    Ok(Some(question))
}
