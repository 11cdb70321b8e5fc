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
    /// R09 asks when more than this share of all roles is informed of an activity, in percent.
    #[serde(default = "informed_share")]
    pub informed_share: u16,
    /// R12 asks when a role has more R's than this.
    pub responsible_per_role: u16,
    /// R13 asks when a role has more A's than this and than the share below.
    pub accountable_per_role: u16,
    /// R13: share of all activities, in percent.
    pub accountable_share: u16,
    /// R35 asks when one department holds more than this share of all R's and A's, in percent.
    pub department_share: u16,
    /// R24 asks when a section has more activities than this: a sitting takes a section.
    #[serde(default = "activities_per_section")]
    pub activities_per_section: u16,
    /// R25 asks when there are more roles than this. By the 8H rule as many can be read side by
    /// side on a projector.
    #[serde(default = "roles")]
    pub roles: u16,
    /// R22 and R23 look for an action verb at the start of each activity, and for one that says what is done. They
    /// know English only.
    pub check_verbs: bool,
}

// Plans of the first version of the format say nothing of these.

fn informed_share() -> u16 {
    50
}

fn activities_per_section() -> u16 {
    20
}

fn roles() -> u16 {
    13
}

impl Default for Thresholds {
    fn default() -> Self {
        Self {
            responsible_per_activity: 3,
            consulted_per_activity: 3,
            informed_share: informed_share(),
            responsible_per_role: 8,
            accountable_per_role: 5,
            accountable_share: 40,
            department_share: 60,
            activities_per_section: activities_per_section(),
            roles: roles(),
            check_verbs: true,
        }
    }
}
