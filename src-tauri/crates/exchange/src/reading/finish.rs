//! From the cells of one table to the reading that the user sees, with everything to be said
//! about it.

use std::collections::BTreeMap;

use answerable_plan::Message;

use super::alphabet::{self, Alphabet};
use super::cell::{Kind, Sign};
use super::letters::{CORE, Letters};
use super::result::{Answers, Question, ReadActivity, Reading, Unreadable};
use super::shape::{Draft, DraftCell, DraftRow, Place, several};
use super::source::{Naming, Sheet, column_name};
use super::words::{self, Vocabulary};

/// What is told of cells, in this order.
const TOLD: [(Sign, &str); 8] = [
    (Sign::LookAlike, "reading-look-alikes"),
    (Sign::Symbol, "reading-symbols"),
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
    legend: BTreeMap<char, String>,
    sheets: &[Sheet],
    answers: &Answers,
) -> Result<Reading, Unreadable> {
    let words = open_words(&table, sheets, answers);
    let alphabet = match (Alphabet::of(&table, &legend, answers), words.first()) {
        (Err(_), Some(word)) => return Err(Unreadable::until(word.clone())),
        (alphabet, _) => alphabet?,
    };
    let places = Places {
        table: &table,
        sheets,
    };
    let mut notices = table.notices.clone();
    notices.extend(
        TOLD.iter()
            .filter_map(|(sign, id)| places.signed(*sign, id)),
    );
    let mut questions = table.questions.clone();
    let brackets = brackets(&places, answers);
    let counted = brackets
        .as_ref()
        .is_none_or(|question| question.is("count"));
    questions.extend(brackets);
    questions.extend(words);
    let unread = |cell: &DraftCell| cell.cell.kind == Kind::Unread;
    notices.extend(places.told(unread, "reading-unread"));
    let every = |cell: &DraftCell| cell.cell.letters.has_all(CORE);
    notices.extend(places.told(every, "reading-every-letter"));

    let meant = |cell: &DraftCell| {
        let bracketed = if counted {
            Letters::default()
        } else {
            cell.cell.bracketed
        };
        alphabet.meant(cell.cell.letters.without(bracketed))
    };
    let mut all = Letters::default();
    let (mut activities, mut empty) = (Vec::new(), Vec::new());
    for row in &table.rows {
        let activity = activity(row, &table.roles, &meant, &alphabet);
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
    notices.extend(accountable(&activities));
    questions.extend(access(&activities, &table.roles, answers)?);
    questions.extend(alphabet.questions);
    Ok(Reading {
        roles: table.roles,
        activities,
        scheme: alphabet::scheme(all),
        legend,
        notices,
        questions,
    })
}

fn activity(
    row: &DraftRow,
    roles: &[String],
    meant: &impl Fn(&DraftCell) -> Letters,
    alphabet: &Alphabet,
) -> ReadActivity {
    let mut activity = ReadActivity {
        title: row.title.clone(),
        section: (!row.section.is_empty()).then(|| row.section.join(" › ")),
        ..ReadActivity::default()
    };
    for cell in &row.cells {
        let role = &roles[cell.role];
        let letters = meant(cell);
        if !letters.is_empty() {
            let all = activity.cells.entry(role.clone()).or_default();
            *all = all.with(letters);
        }
        let raw = cell.cell.letters.to_string();
        let lost = letters.is_empty() && !raw.is_empty() && !alphabet.is_nobody(&raw);
        let comment = if lost { &raw } else { &cell.cell.comment };
        if !comment.is_empty() {
            activity.comments.insert(role.clone(), comment.clone());
        }
    }
    activity
}

/// How cells are called in sentences.
struct Places<'a> {
    table: &'a Draft,
    sheets: &'a [Sheet],
}

impl Places<'_> {
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
        let rows = self.table.rows.iter();
        let cells = rows.flat_map(|row| row.cells.iter().map(move |cell| (row, cell)));
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
                format!("{title} – {}", self.table.roles[cell.role])
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

/// Whether letters in brackets count.
fn brackets(places: &Places<'_>, answers: &Answers) -> Option<Question> {
    let names = places.names(|cell| cell.cell.signs.contains(&Sign::Bracketed));
    if names.is_empty() {
        return None;
    }
    let question = Message::new("reading-ask-brackets").with("places", several(names));
    let question = Question::new("letters-in-brackets", question)
        .or("count", Message::new("reading-brackets-count"))
        .or("ignore", Message::new("reading-brackets-ignore"));
    Some(question.settled(answers, Some("count")))
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
