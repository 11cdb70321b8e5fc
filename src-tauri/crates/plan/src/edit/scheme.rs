//! Changing the scheme, with every letter that is in use.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::draft::Draft;
use crate::{Arg, Letter, Letters, Plan, Refusal, Scheme, SchemeKind};

/// What would become of a letter that is in use, were the scheme another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct LetterMove {
    /// The letter as it is.
    pub from: Letter,
    /// The letter of the other scheme that means the same; `None` where none does, so that
    /// somebody has to choose.
    pub to: Option<Letter>,
    /// How many cells have it.
    pub cells: u32,
}

/// What an [`Edit::SetScheme`](super::Edit::SetScheme) would best do with each letter in use,
/// strongest first.
pub fn scheme_change(plan: &Plan, to: &Scheme) -> Vec<LetterMove> {
    let mut cells: BTreeMap<Letter, u32> = BTreeMap::new();
    for row in plan.involvements.iter() {
        for letter in row.letters.iter() {
            *cells.entry(letter).or_default() += 1;
        }
    }
    let counterpart = |(from, cells)| LetterMove {
        from,
        to: plan.scheme.counterpart(from, to),
        cells,
    };
    cells.into_iter().map(counterpart).collect()
}

impl Scheme {
    /// The letter of another scheme that means the same. Where the organisation defines its own
    /// letters, the same letter is taken to mean the same, and whoever answers still answers. Where
    /// it makes another of its letters the one that answers, neither means what it did.
    fn counterpart(&self, letter: Letter, to: &Scheme) -> Option<Letter> {
        let same = to.meaning(letter).map(|_| letter);
        match (self.kind, to.kind) {
            (SchemeKind::Own, SchemeKind::Own) => {
                same.filter(|&same| (letter == self.answers()) == (same == to.answers()))
            }
            _ if letter == self.answers() => Some(to.answers()),
            (SchemeKind::Own, _) | (_, SchemeKind::Own) => {
                same.filter(|&same| same != to.answers())
            }
            _ => to.with_sense(self.meaning(letter)?.sense()?),
        }
    }

    /// Whether cells can keep a letter as it is. One that is none of this scheme means nothing
    /// yet, so nothing would change.
    fn keeps(&self, letter: Letter, to: &Scheme) -> bool {
        self.meaning(letter).is_none() || self.counterpart(letter, to) == Some(letter)
    }

    /// Refuses letters that are none of this scheme.
    pub(super) fn check(&self, letters: Letters) -> Result<(), Refusal> {
        match letters.without_any(self.letters()).iter().next() {
            None => Ok(()),
            Some(letter) => Err(Refusal::because("refused-letter")
                .with("letter", letter.to_string())
                .with(
                    "letters",
                    named(self.meanings().map(|known| known.letter())),
                )),
        }
    }
}

fn named(letters: impl Iterator<Item = Letter>) -> Arg {
    letters
        .map(|letter| letter.to_string())
        .collect::<Vec<_>>()
        .into()
}

impl Draft<'_> {
    /// Writes another scheme, and every cell that this changes.
    pub(super) fn set_scheme(
        &mut self,
        scheme: &Scheme,
        moves: &BTreeMap<Letter, Option<Letter>>,
    ) -> Result<(), Refusal> {
        let plan = self.plan;
        if scheme.letters().is_empty() {
            return Err(Refusal::because("refused-no-own-letters"));
        }
        scheme.check(moves.values().flatten().copied().collect())?;
        self.put(scheme.clone());
        let mut left = Letters::NONE;
        let mut moved = |letter| match moves.get(&letter) {
            Some(to) => *to,
            None => {
                if !plan.scheme.keeps(letter, scheme) {
                    left = left.and(letter);
                }
                Some(letter)
            }
        };
        for row in plan.involvements.iter() {
            let letters = row.letters.iter().filter_map(&mut moved).collect();
            self.involve(row.activity, row.role, letters);
        }
        if !left.is_empty() {
            return Err(
                Refusal::because("refused-letters-left").with("letters", named(left.iter()))
            );
        }
        Ok(())
    }
}
