//! The schemes that people know, letter by letter.

use crate::{Letter, PerActivity, SchemeKind};

/// What a letter says of a role, whatever the letter is. Letters of two schemes that say the same
/// stand for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Sense {
    /// Answers for the outcome.
    Answers,
    /// Does the work.
    Does,
    /// Brings the decision about.
    Drives,
    /// Helps whoever does the work.
    Helps,
    /// Must agree.
    Agrees,
    /// Looks whether the result is what was asked for.
    Verifies,
    /// Signs the result off.
    Signs,
    /// Looks after the quality of the result.
    Assures,
    /// Is asked before.
    IsAsked,
    /// Is told after.
    IsTold,
    /// Is left out on purpose.
    IsOut,
}

/// A letter of a known scheme.
#[derive(Debug, PartialEq)]
pub(crate) struct PresetLetter {
    pub letter: Letter,
    pub sense: Sense,
    pub per_activity: PerActivity,
    /// The catalogs' id of its name; what it means is under the same with `-means`.
    pub words: &'static str,
}

/// The letters of a known scheme, strongest first; none for the organisation's own.
pub(crate) fn preset(kind: SchemeKind) -> &'static [PresetLetter] {
    match kind {
        SchemeKind::Raci => RACI,
        SchemeKind::Rasci => RASCI,
        SchemeKind::RaciVs => RACI_VS,
        SchemeKind::Raciq => RACIQ,
        SchemeKind::Cairo => CAIRO,
        SchemeKind::Daci => DACI,
        SchemeKind::Rapid => RAPID,
        SchemeKind::Own => &[],
    }
}

const fn letter(
    capital: u8,
    sense: Sense,
    per_activity: PerActivity,
    words: &'static str,
) -> PresetLetter {
    PresetLetter {
        letter: Letter::constant(capital),
        sense,
        per_activity,
        words,
    }
}

use PerActivity::{Any, AtLeastOne, ExactlyOne};
use Sense::*;

const ACCOUNTABLE: PresetLetter = letter(b'A', Answers, ExactlyOne, "letter-a");
const RESPONSIBLE: PresetLetter = letter(b'R', Does, AtLeastOne, "letter-r");
const CONSULTED: PresetLetter = letter(b'C', IsAsked, Any, "letter-c");
const INFORMED: PresetLetter = letter(b'I', IsTold, Any, "letter-i");

const RACI: &[PresetLetter] = &[ACCOUNTABLE, RESPONSIBLE, CONSULTED, INFORMED];

const RASCI: &[PresetLetter] = &[
    ACCOUNTABLE,
    RESPONSIBLE,
    letter(b'S', Helps, Any, "letter-support"),
    CONSULTED,
    INFORMED,
];

const RACI_VS: &[PresetLetter] = &[
    ACCOUNTABLE,
    RESPONSIBLE,
    letter(b'V', Verifies, Any, "letter-verifier"),
    letter(b'S', Signs, Any, "letter-signatory"),
    CONSULTED,
    INFORMED,
];

const RACIQ: &[PresetLetter] = &[
    ACCOUNTABLE,
    RESPONSIBLE,
    letter(b'Q', Assures, Any, "letter-quality"),
    CONSULTED,
    INFORMED,
];

const CAIRO: &[PresetLetter] = &[
    ACCOUNTABLE,
    RESPONSIBLE,
    CONSULTED,
    INFORMED,
    letter(b'O', IsOut, Any, "letter-out"),
];

const DACI: &[PresetLetter] = &[
    letter(b'A', Answers, ExactlyOne, "letter-approver"),
    letter(b'D', Drives, ExactlyOne, "letter-driver"),
    letter(b'C', IsAsked, Any, "letter-contributor"),
    INFORMED,
];

const RAPID: &[PresetLetter] = &[
    letter(b'D', Answers, ExactlyOne, "letter-decide"),
    letter(b'A', Agrees, Any, "letter-agree"),
    letter(b'R', Drives, AtLeastOne, "letter-recommend"),
    letter(b'P', Does, AtLeastOne, "letter-perform"),
    letter(b'I', IsAsked, Any, "letter-input"),
];
