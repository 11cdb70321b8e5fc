//! The list of all checks, from which documentation is made.

use super::Severity;
use super::Severity::{Error, Question, Warning};

/// A rule of the catalogue.
#[derive(Debug, PartialEq, Eq)]
pub struct Check {
    /// Its id, as in reference domain.md (c).
    pub id: &'static str,
    /// How much breaking it matters.
    pub severity: Severity,
    /// What breaks it, in English, for the documentation.
    pub rule: &'static str,
}

macro_rules! checks {
    ($($id:ident $severity:ident $rule:literal;)*) => {
        $(
            pub(super) const $id: Check =
                Check { id: stringify!($id), severity: $severity, rule: $rule };
        )*
        /// Every check there is.
        pub const CHECKS: &[Check] = &[$($id),*];
    };
}

checks! {
    R01 Error "An activity has no A";
    R02 Error "An activity has more than one A";
    R03 Error "An activity has no R";
    R04 Error "The A of an activity is a group or a vacant role";
    R05 Question "One role is both A and R";
    R06 Warning "A role has two letters on one activity, other than A and R";
    R07 Warning "An activity has many R's (threshold: responsiblePerActivity)";
    R08 Warning "An activity has many C's (threshold: consultedPerActivity)";
    R09 Question "Most roles are informed of an activity (threshold: informedShare)";
    R10 Question "Nobody is consulted or informed on an activity";
    R11 Warning "Every role has a part in an activity";
    R12 Warning "A role has many R's (threshold: responsiblePerRole)";
    R13 Warning "A role has many A's (thresholds: accountablePerRole and accountableShare)";
    R14 Warning "A role is involved in every activity";
    R15 Question "A role has letters, but neither R nor A";
    R16 Warning "A role has no letters at all";
    R17 Warning "The lead of CX answers for something, but what it may decide is not written down";
    R18 Warning "Every A is at the top, although others report there";
    R19 Warning "A role is called like a person";
    R20 Error "A role with letters is held by nobody";
    R21 Question "A role that is accountable has no deputy";
    R22 Warning "An activity doesn't begin with a verb, or joins two";
    R23 Warning "An activity is so general that it hides who decides what";
    R24 Question "A section has many activities (threshold: activitiesPerSection)";
    R25 Question "There are many roles (threshold: roles)";
    R26 Question "An activity is so detailed that it belongs in a work instruction";
    R27 Warning "A letter of the organisation's own has no definition";
    R28 Question "An activity doesn't say what it is for";
    R29 Question "Someone accountable has not accepted the appointment";
    R32 Question "A role that is only informed stands in for whoever answers";
    R33 Question "A decision that was declined is in a scheme for work";
    R34 Warning "A department has neither A nor R";
    R35 Warning "One department holds most R's and A's (threshold: departmentShare)";
    R36 Warning "No role of technology has a part in what steers CX";
    R42 Warning "The configuration is hybrid, but every A is central, or every A is local";
    R43 Warning "Nobody is named to lead CX, or CX is CCO-led and its lead is accountable for nothing that steers it";
    R45 Warning "A unit does in its own way what the centre keeps";
    R46 Error "A role of the units that answers for something local is held by nobody in a unit";
    R47 Warning "A shared area doesn't say what units may adapt";
    R48 Error "Whoever is accountable has declined";
    R49 Error "A unit's own way with an activity leaves nobody, or several, who answer for it there";
    R50 Question "Units decide an area, but a role at the centre answers for one of its activities everywhere";
}

/// The checks by which an activity has nobody, several, no person, or nobody who agrees, that
/// answers for it, here or in a unit.
pub const LEADERLESS: &[&str] = &[R01.id, R02.id, R04.id, R46.id, R48.id, R49.id];
