//! Which letters a table is written in. The whole table is judged before its cells: other tables
//! are full of letters too.

use std::collections::BTreeMap;

use answerable_plan::Message;

use super::cell::Sign;
use super::letters::{CORE, KNOWN, Letters};
use super::meanings::Meanings;
use super::result::{Answers, Question, Unreadable};
use super::shape::Draft;
use super::source::Sheet;
use super::words::Vocabulary;

/// The schemes that have a name: their letters, and what they are called.
const SCHEMES: [(&str, &str); 8] = [
    ("RACI", "RACI"),
    ("RASCI", "RASCI"),
    ("RACIQ", "RACIQ"),
    ("RACIO", "CAIRO"),
    ("RACIVS", "RACI-VS"),
    ("DACI", "DACI"),
    ("DRASCI", "DRASCI"),
    ("RAPID", "RAPID"),
];

/// How often a letter stands in a table.
#[derive(Clone, Copy, Default)]
struct Count {
    cells: usize,
    /// In how many of them it is the only letter.
    alone: usize,
    /// Whether it is written as a word anywhere.
    word: bool,
}

/// What becomes of each letter.
#[derive(Debug, Default)]
pub struct Alphabet {
    meant: BTreeMap<char, Option<char>>,
    filler: Option<char>,
    pub questions: Vec<Question>,
}

impl Alphabet {
    /// The letters as they are meant.
    pub fn meant(&self, letters: Letters) -> Letters {
        if letters.without(CORE).is_empty() {
            return letters;
        }
        let meant = letters
            .chars()
            .filter_map(|letter| match self.meant.get(&letter) {
                Some(meant) => *meant,
                None => Some(letter),
            });
        meant.fold(Letters::default(), |all, letter| {
            all.with(Letters::one(letter))
        })
    }

    /// Whether a text is nothing but the letter that fills the free cells.
    pub fn is_nobody(&self, text: &str) -> bool {
        let letter = Letters::of_text(text).chars().next();
        letter.is_some() && letter == self.filler
    }

    /// Judges a table of letters.
    ///
    /// # Errors
    /// Says so if these are not the letters of responsibility.
    pub fn of(table: &Draft, legend: &Meanings, answers: &Answers) -> Result<Self, Unreadable> {
        let counts = counts(table);
        let filler = filler(table, &counts, legend);
        let mut alphabet = Self {
            filler,
            ..Self::default()
        };
        if table.ours {
            return Ok(Self::default());
        }
        if !table.by_names {
            judge(&counts, filler, legend)?;
            alphabet.questions.extend(lights(table, &counts, answers)?);
        }
        for (letter, count) in &counts {
            if CORE.contains(*letter) || *letter == 'S' && !legend.has(*letter) {
                continue;
            }
            let known = is_known(&counts, filler) && count.cells > 1;
            let usual = usual(*letter, *count, known, filler, legend);
            let question =
                ask_letter(*letter, *count, filler, legend).settled(answers, Some(usual));
            let meant = match question.chosen.as_deref() {
                Some("own") => Some(*letter),
                Some("none") | None => None,
                Some(other) => other.chars().next(),
            };
            alphabet.meant.insert(*letter, meant);
            alphabet.questions.push(question);
        }
        alphabet
            .questions
            .extend(odd_meanings(&counts, legend, answers));
        Ok(alphabet)
    }
}

fn counts(table: &Draft) -> BTreeMap<char, Count> {
    let mut counts: BTreeMap<char, Count> = BTreeMap::new();
    for cell in table.rows.iter().flat_map(|row| &row.cells) {
        let letters = cell.cell.letters;
        for letter in letters.chars() {
            let count = counts.entry(letter).or_default();
            count.cells += 1;
            count.alone += usize::from(letters.len() == 1);
            count.word |= cell.cell.signs.contains(&Sign::Word);
        }
    }
    counts
}

/// The letter that stands in nearly every cell that would be empty otherwise.
fn filler(table: &Draft, counts: &BTreeMap<char, Count>, legend: &Meanings) -> Option<char> {
    let places = table.rows.len() * table.roles.len();
    let filled: usize = table.rows.iter().map(|row| row.cells.len()).sum();
    let unknown = counts
        .iter()
        .filter(|(letter, _)| !KNOWN.contains(**letter) && !legend.has(**letter));
    // Without a C or an I it may as well be the G of red, amber and green.
    if !counts.contains_key(&'C') && !counts.contains_key(&'I') {
        return None;
    }
    let (letter, count) = unknown.max_by_key(|(_, count)| count.cells)?;
    let free = filled * 100 >= places * 90 && count.alone == count.cells;
    (free && count.cells * 4 >= places).then_some(*letter)
}

/// Refuses tables whose letters are not those of responsibility.
fn judge(
    counts: &BTreeMap<char, Count>,
    filler: Option<char>,
    legend: &Meanings,
) -> Result<(), Unreadable> {
    let rest = || counts.iter().filter(|(letter, _)| Some(**letter) != filler);
    let present = rest().fold(Letters::default(), |all, (letter, _)| {
        all.with(Letters::one(*letter))
    });
    let strange = |letter: char| !KNOWN.contains(letter) && !legend.has(letter);
    let total: usize = rest().map(|(_, count)| count.cells).sum();
    let odd: usize = rest()
        .filter(|(letter, _)| strange(**letter))
        .map(|(_, count)| count.cells)
        .sum();
    let core = present.within(CORE);
    let rights = present.without(Letters::of("RC"));
    if !core.is_empty()
        && core.without(Letters::of("RC")).is_empty()
        && rights
            .chars()
            .any(|right| "UWXE".contains(right) && strange(right))
    {
        return Err(Unreadable::because(Message::new("reading-permissions")));
    }
    let scheme = core.len() > 2 || core.len() > 1 && core.contains('R');
    let support = core == Letters::of("R") && present.contains('S');
    let told = core.len() > 1 && legend.letters().len() > 2 || is_explained(present, legend);
    // Lights and marks are red, amber and green: an R and an A prove little beside other letters.
    let most = if core.within(Letters::of("CI")).is_empty() && !told {
        0
    } else {
        total / 4
    };
    if (scheme || support || told) && odd <= most {
        return Ok(());
    }
    let letters: Vec<String> = rest().map(|(letter, _)| letter.to_string()).collect();
    Err(Unreadable::because(
        Message::new("reading-other-letters").with("letters", letters),
    ))
}

/// Whether the file explains every letter, and at least two as a kind of responsibility.
fn is_explained(present: Letters, legend: &Meanings) -> bool {
    let named = |letter: &char| {
        let letters = legend
            .get(*letter)
            .map(|of| Vocabulary::standard().letters(of));
        letters.is_some_and(|letters| !letters.is_empty())
    };
    present.len() > 2
        && present.chars().all(|letter| legend.has(letter))
        && present.chars().filter(named).count() > 1
}

/// Nothing but single R and A in every cell is rather red and amber.
fn lights(
    table: &Draft,
    counts: &BTreeMap<char, Count>,
    answers: &Answers,
) -> Result<Option<Question>, Unreadable> {
    let places = table.rows.len() * table.roles.len();
    let letters: String = counts.keys().collect();
    let single: usize = counts.values().map(|count| count.alone).sum();
    if letters != "AR" || single < places || places < 6 {
        return Ok(None);
    }
    let question = Question::new("lights", Message::new("reading-ask-lights"))
        .or(
            "responsibility",
            Message::new("reading-lights-responsibility"),
        )
        .or("lights", Message::new("reading-lights-lights"))
        .settled(answers, None);
    match question.chosen.as_deref() {
        Some("responsibility") => Ok(Some(question)),
        Some(_) => Err(Unreadable::because(Message::new("reading-lights"))),
        None => Err(Unreadable::until(question)),
    }
}

/// Whether all letters together are those of a known scheme.
fn is_known(counts: &BTreeMap<char, Count>, filler: Option<char>) -> bool {
    let letters = counts.keys().filter(|letter| Some(**letter) != filler);
    let all = letters.fold(Letters::default(), |all, letter| {
        all.with(Letters::one(*letter))
    });
    SCHEMES
        .iter()
        .any(|(scheme, _)| Letters::of(scheme).has_all(all))
}

/// How a letter beyond RACI is read unless the user says otherwise. One that is explained, written
/// as a word, of a known scheme, that stands beside others, or that comes again is a letter of its
/// own; a single one may be a slip.
fn usual(
    letter: char,
    count: Count,
    known: bool,
    filler: Option<char>,
    legend: &Meanings,
) -> &'static str {
    let told = legend.has(letter) || count.word || known;
    let own = told || count.cells > 2 || count.alone < count.cells;
    if Some(letter) == filler || !own {
        "none"
    } else {
        "own"
    }
}

fn ask_letter(letter: char, count: Count, filler: Option<char>, legend: &Meanings) -> Question {
    let id = match legend.get(letter) {
        _ if Some(letter) == filler => "reading-ask-filler",
        Some(_) => "reading-ask-explained",
        None => "reading-ask-letter",
    };
    let mut question = Message::new(id)
        .with("letter", letter.to_string())
        .with("cells", count.cells);
    if let Some(meaning) = legend.get(letter) {
        question = question.with("meaning", meaning);
    }
    let mut question = Question::new(format!("letter-{letter}"), question)
        .or(
            "own",
            Message::new("reading-letter-own").with("letter", letter.to_string()),
        )
        .or("none", Message::new("reading-letter-none"));
    for core in CORE.chars() {
        let label = Message::new("reading-means-letter").with("letter", core.to_string());
        question = question.or(core.to_string(), label);
    }
    question
}

/// Letters of RACI that the file's own legend gives another letter's meaning.
fn odd_meanings(
    counts: &BTreeMap<char, Count>,
    legend: &Meanings,
    answers: &Answers,
) -> Vec<Question> {
    let odd = |(letter, meaning): &(char, &str)| {
        let first = meaning
            .split([' ', ',', '(', ':', '-', '–'])
            .next()
            .unwrap_or_default();
        let named = Vocabulary::standard()
            .letters(meaning)
            .with(Vocabulary::standard().letters(first));
        counts.contains_key(letter)
            && CORE.contains(*letter)
            && !named.is_empty()
            && !named.contains(*letter)
    };
    let ask = |(letter, meaning): (char, &str)| {
        let question = Message::new("reading-ask-meaning")
            .with("letter", letter.to_string())
            .with("meaning", meaning);
        let label = Message::new("reading-letter-own").with("letter", letter.to_string());
        Question::new(format!("meaning-{letter}"), question)
            .or("own", label)
            .settled(answers, Some("own"))
    };
    legend.iter().filter(odd).map(ask).collect()
}

/// Whether a sheet says who may create, read, update and delete: then C and R are no letters of
/// responsibility, whatever single cells look like.
pub fn is_permissions(sheet: &Sheet) -> bool {
    let (mut rights, mut informed) = (0, 0);
    let texts = sheet.counted();
    for (text, cells) in texts.filter(|(text, _)| (1..=9).contains(&text.len())) {
        let letters: String = text.chars().filter(|c| c.is_alphabetic()).collect();
        let set = letters.chars().all(|c| "CRUDXW".contains(c));
        let short = !letters.is_empty() && letters.len() <= 5;
        if set && short && letters.contains(['U', 'W', 'X']) && letters.contains(['C', 'R', 'D']) {
            rights += cells;
        }
        if text == "I" || text == "A" {
            informed += cells;
        }
    }
    rights > 2 && rights > informed
}

/// The usual name of the scheme that the letters make.
pub fn scheme(letters: Letters) -> String {
    let fits = SCHEMES
        .iter()
        .find(|(scheme, _)| letters.is_empty() || Letters::of(scheme).has_all(letters));
    fits.map_or_else(|| letters.to_string(), |(_, name)| (*name).to_owned())
}
