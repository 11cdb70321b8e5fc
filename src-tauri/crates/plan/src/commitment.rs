//! What whoever answers for an activity says to it.

use serde::{Deserialize, Serialize};

use crate::{Acceptance, ActivityId, Date, RoleId, Text};

/// How a role stands to an activity that it answers for. Where nothing is said, there is no such
/// row; it goes when the role no longer answers for the activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Commitment {
    /// The activity.
    pub activity: ActivityId,
    /// The role that answers for it.
    pub role: RoleId,
    /// Whether its leader has agreed.
    pub standing: Acceptance,
    /// The day on which the leader said so.
    pub on: Option<Date>,
    /// What else was said.
    pub note: Text,
    /// The role that stands in.
    pub deputy: Option<RoleId>,
    /// The role that decides where this one can't.
    pub escalation: Option<RoleId>,
}

impl Commitment {
    /// Whether this says no more than that the role answers for the activity.
    pub fn says_nothing(&self) -> bool {
        self.standing == Acceptance::Proposed
            && self.on.is_none()
            && self.note.is_empty()
            && self.deputy.is_none()
            && self.escalation.is_none()
    }
}
