//! What a file says, as a plan can hold it.

use answerable_plan::{
    BadText, Letter, Letters, OwnLetter, PerActivity, Plan, Scheme, SchemeKind, Text, Title,
    scheme_change,
};
use answerable_wording::Wording;

use crate::reading::{self, Reading};

/// A title, and whether it had to be shortened.
pub fn title(text: &str) -> Result<(Title, bool), BadText> {
    match Title::new(text) {
        Err(BadText::TooLong { .. }) => {
            let short: String = text.chars().take(Title::MAX - 1).collect();
            Ok((Title::new(&(short + "…"))?, true))
        }
        title => Ok((title?, false)),
    }
}

/// A note; what is longer than a note may be ends with “…”.
pub fn note(text: &str) -> Result<Text, BadText> {
    match Text::new(text) {
        Err(BadText::TooLong { .. }) => {
            let short: String = text.chars().take(Text::MAX - 1).collect();
            Text::new(&(short + "…"))
        }
        note => note,
    }
}

/// Letters that were read, as letters of a plan.
pub fn letters(read: &reading::Letters) -> Letters {
    read.chars()
        .filter_map(|letter| Letter::of(letter).ok())
        .collect()
}

/// The scheme that the plan needs to hold the letters of a file beside its own; `None` where it
/// has it already. A known scheme is preferred to letters of the plan's own.
pub fn scheme(
    reading: &Reading,
    plan: &Plan,
    wording: &Wording,
) -> Result<Option<Scheme>, BadText> {
    if reading.ours && plan.activities().is_empty() && !reading.legend.letters().is_empty() {
        return declared(reading, plan, wording);
    }
    let rows = reading.activities.iter();
    let used: Letters = rows
        .flat_map(|row| row.cells.values())
        .flat_map(|cell| letters(cell).iter().collect::<Vec<_>>())
        .collect();
    if used.without_any(plan.scheme().letters()).is_empty() {
        return Ok(None);
    }
    let keeps_all = |scheme: &Scheme| {
        let mut moves = scheme_change(plan, scheme).into_iter();
        moves.all(|moved| moved.to == Some(moved.from))
    };
    let fits = |scheme: &Scheme| used.without_any(scheme.letters()).is_empty();
    let known = known_schemes(&reading.scheme).map(Scheme::of);
    let known = known
        .into_iter()
        .find(|scheme| fits(scheme) && keeps_all(scheme));
    match known {
        Some(known) => Ok(Some(known)),
        None => own(reading, plan, used, wording).map(Some),
    }
}

/// The scheme that an export of ours explains, if it isn't the plan's.
fn declared(reading: &Reading, plan: &Plan, wording: &Wording) -> Result<Option<Scheme>, BadText> {
    let explained: Vec<(char, &str)> = reading.legend.iter().collect();
    let known = known_schemes(&reading.scheme).map(Scheme::of);
    let known = known.into_iter().find(|scheme| {
        let legend = crate::legend::Legend::of_scheme(scheme, wording);
        let meanings = legend.iter().map(|of| (of.letter.as_char(), of.in_words()));
        let meanings: Vec<(char, String)> = meanings.collect();
        meanings
            .iter()
            .map(|(letter, words)| (*letter, words.as_str()))
            .eq(explained.iter().copied())
    });
    let scheme = match known {
        Some(known) => known,
        None => Scheme {
            kind: SchemeKind::Own,
            own: all_explained(reading)?.try_into().unwrap_or_default(),
        },
    };
    Ok((scheme != *plan.scheme()).then_some(scheme))
}

/// The letters of a legend as letters of the plan's own. The first is that of whoever answers.
fn all_explained(reading: &Reading) -> Result<Vec<OwnLetter>, BadText> {
    let mut own = Vec::new();
    for (letter, meaning) in reading.legend.iter() {
        if let Ok(letter) = Letter::of(letter) {
            own.push(OwnLetter {
                per_activity: match own.is_empty() {
                    true => PerActivity::ExactlyOne,
                    false => PerActivity::Any,
                },
                ..explained(letter, meaning)?
            });
        }
    }
    Ok(own)
}

/// A letter as a file explains it: its name, and behind a colon what that means.
fn explained(letter: Letter, meaning: &str) -> Result<OwnLetter, BadText> {
    let (name, definition) = meaning.split_once(": ").unwrap_or((meaning, ""));
    let name = match name.trim().is_empty() {
        true => letter.to_string(),
        false => name.to_owned(),
    };
    Ok(OwnLetter {
        letter,
        name: title(&name)?.0,
        definition: note(definition)?,
        per_activity: PerActivity::Any,
    })
}

/// The known schemes, the one that is called so first.
fn known_schemes(name: &str) -> impl Iterator<Item = SchemeKind> {
    let name = name.to_lowercase();
    let mut kinds = SchemeKind::ALL.to_vec();
    kinds.retain(|&kind| kind != SchemeKind::Own);
    kinds.sort_by_key(|kind| kind.id() != name);
    kinds.into_iter()
}

/// The letters of the plan with those of the file that it lacks, as the file explains them.
fn own(
    reading: &Reading,
    plan: &Plan,
    used: Letters,
    wording: &Wording,
) -> Result<Scheme, BadText> {
    let mut own = Vec::new();
    for meaning in plan.scheme().meanings() {
        own.push(OwnLetter {
            letter: meaning.letter(),
            name: title(&wording.say(&meaning.name()))?.0,
            definition: note(&wording.say(&meaning.means()))?,
            per_activity: meaning.per_activity(),
        });
    }
    for letter in used.without_any(plan.scheme().letters()).iter() {
        let meaning = reading.legend.get(letter.as_char());
        own.push(explained(letter, meaning.unwrap_or_default())?);
    }
    Ok(Scheme {
        kind: SchemeKind::Own,
        own: own.try_into().unwrap_or_default(),
    })
}
