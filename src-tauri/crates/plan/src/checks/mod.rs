//! The rules that a plan should keep, and the questions to ask where it doesn't.
//!
//! Rules and severities: reference domain.md (c). Each check is a small function beside others of
//! its family; what they found is kept and brought up to date by [`Findings`].

mod activity;
mod answering;
mod catalog;
mod commitment;
mod consistency;
mod crowd;
mod department;
mod findings;
mod following;
mod known;
mod locus;
mod mandate;
mod own_way;
mod required;
mod role;
mod seats;
mod split;
mod tally;
mod units;
mod verbs;
mod whole;

use serde::{Deserialize, Serialize};

use crate::{ActivityId, DepartmentId, Edit, Key, Message, RoleId};

pub use catalog::{CHECKS, Check, LEADERLESS};
pub use findings::{Findings, FindingsUpdate, ScopeFindings};

/// How much a finding matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Severity {
    /// Something has no answer. The plan is not ready to sign.
    Error,
    /// Something is likely to go wrong.
    Warning,
    /// Something worth asking the room.
    Question,
}

impl Severity {
    /// All of them, worst first.
    pub const ALL: [Self; 3] = [Self::Error, Self::Warning, Self::Question];

    /// Its id in catalogs and files: `error`, `warning` or `question`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Error => "error",
            Self::Warning => "warning",
            Self::Question => "question",
        }
    }
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Scope {
    /// The plan as a whole.
    Plan,
    /// One activity: a row of the matrix.
    Activity(ActivityId),
    /// One role: a column of the matrix.
    Role(RoleId),
    /// One department.
    Department(DepartmentId),
}

/// A rule that the plan breaks, as a question that a room can settle.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Finding {
    /// The id of the rule: `R01` …
    pub check: String,
    /// How much it matters.
    pub severity: Severity,
    /// What it is about.
    pub scope: Scope,
    /// The question.
    pub question: Message,
    /// What is the matter.
    pub detail: Message,
    /// The rows it concerns, for pointing at them.
    pub places: Vec<Key>,
    /// Ways to settle it.
    pub fixes: Vec<Fix>,
}

/// One way to settle a finding.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Fix {
    /// What it would do.
    pub label: Message,
    /// The edit that does it.
    pub edit: Edit,
    /// Where the edit makes activities whose titles are words of ours: those titles, in the
    /// language of whoever asks. The edit itself makes do with names from the plan.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    #[ts(as = "Option<Vec<Message>>", optional)]
    pub titles: Vec<Message>,
}

impl Fix {
    fn new(label: Message, edit: Edit) -> Self {
        Self {
            label,
            edit,
            titles: Vec::new(),
        }
    }
}

impl Finding {
    /// A finding of the rule with this number. Question and detail get the same arguments.
    fn new(check: &Check, scope: Scope, args: &[(&str, crate::Arg)]) -> Self {
        let id = format!("finding-{}", check.id.to_lowercase());
        let say = |id: String| {
            args.iter().fold(Message::new(id), |message, (name, arg)| {
                message.with(name, arg.clone())
            })
        };
        Self {
            check: check.id.to_owned(),
            severity: check.severity,
            scope,
            question: say(id.clone()),
            detail: say(id + "-detail"),
            places: Vec::new(),
            fixes: Vec::new(),
        }
    }

    fn at(mut self, places: impl IntoIterator<Item = Key>) -> Self {
        self.places.extend(places);
        self
    }

    fn settled_by(mut self, fixes: impl IntoIterator<Item = Fix>) -> Self {
        self.fixes.extend(fixes);
        self
    }
}
