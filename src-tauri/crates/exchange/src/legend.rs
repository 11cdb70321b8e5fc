//! What the letters mean and how they look, the same in every export.

use answerable_plan::{Letter, Letters, Plan, Scheme};
use answerable_wording::Wording;

/// How much weight a letter has on the page: the eye finds whoever answers first, also without
/// colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// A solid block.
    Solid,
    /// A tint.
    Tint,
    /// An outline.
    Outline,
    /// The letter and nothing else.
    Bare,
}

impl Look {
    /// All of them, strongest first.
    pub const ALL: [Self; 4] = [Self::Solid, Self::Tint, Self::Outline, Self::Bare];

    /// Solid for whoever answers, a tint for those without whom an activity can't be, nothing for
    /// those who only hear of it, an outline for those between: as in the window.
    fn of(letter: Letter, scheme: &Scheme) -> Self {
        let name = scheme.name(letter).id;
        if HEAR_OF_IT.contains(&name.as_str()) {
            Self::Bare
        } else if letter == scheme.answers() {
            Self::Solid
        } else if scheme.works().has(letter) {
            Self::Tint
        } else {
            Self::Outline
        }
    }
}

/// The names of letters that only tell somebody.
const HEAR_OF_IT: [&str; 2] = ["letter-i", "letter-out"];

/// A letter in words.
pub(crate) struct Meaning {
    pub letter: Letter,
    pub look: Look,
    pub name: String,
    pub means: String,
}

impl Meaning {
    /// What it stands for, and what that means where somebody has said so.
    pub fn in_words(&self) -> String {
        match self.means.is_empty() {
            true => self.name.clone(),
            false => format!("{}: {}", self.name, self.means),
        }
    }
}

/// The letters of the plan, strongest first.
pub(crate) struct Legend(Vec<Meaning>);

impl Legend {
    pub fn of(plan: &Plan, wording: &Wording) -> Self {
        Self::of_scheme(plan.scheme(), wording)
    }

    pub fn of_scheme(scheme: &Scheme, wording: &Wording) -> Self {
        let meanings = scheme.meanings().map(|meaning| Meaning {
            letter: meaning.letter(),
            look: Look::of(meaning.letter(), scheme),
            name: wording.say(&meaning.name()),
            means: wording.say(&meaning.means()),
        });
        Self(meanings.collect())
    }

    pub fn iter(&self) -> impl Iterator<Item = &Meaning> {
        self.0.iter()
    }

    /// How a cell looks: like its strongest letter. None where there is no letter.
    pub fn look(&self, letters: Letters) -> Option<Look> {
        let strongest = self.0.iter().find(|meaning| letters.has(meaning.letter));
        let look = strongest.map_or(Look::Bare, |meaning| meaning.look);
        (!letters.is_empty()).then_some(look)
    }
}
