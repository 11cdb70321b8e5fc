//! The plan's cover: whose it is, what it promises, and what counts as too much.

use serde::{Deserialize, Serialize};

use crate::{Date, Text, Title};

/// Whose plan this is and what it promises. There is exactly one in a plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct About {
    /// The plan's name: “CX plan 2027”.
    pub title: Title,
    /// The organisation.
    pub organisation: Title,
    /// What the centre is called: “Group”, “Head office”.
    pub centre: Title,
    /// The plan in two sentences.
    pub summary: Text,
    /// What customers are promised.
    pub promise: Text,
    /// The day of the next review.
    pub next_review: Option<Date>,
}

/// From where on the checks speak up. There is exactly one set in a plan; the defaults are
/// proposals (reference: domain.md (c), thresholds marked `[P]`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Thresholds {
    /// R07 asks when an activity has more R's than this.
    pub responsible_per_activity: u16,
    /// R08 asks when an activity has more C's than this.
    pub consulted_per_activity: u16,
    /// R12 asks when a role has more R's than this.
    pub responsible_per_role: u16,
    /// R13 asks when a role has more A's than this and than the share below.
    pub accountable_per_role: u16,
    /// R13: share of all activities, in percent.
    pub accountable_share: u16,
    /// R35 asks when one department holds more than this share of all R's and A's, in percent.
    pub department_share: u16,
    /// R22 looks for an action verb at the start of each activity. It knows English only.
    pub check_verbs: bool,
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            responsible_per_activity: 3,
            consulted_per_activity: 3,
            responsible_per_role: 8,
            accountable_per_role: 5,
            accountable_share: 40,
            department_share: 60,
            check_verbs: true,
        }
    }
}
