//! What is different in a unit.

use serde::{Deserialize, Serialize};

use crate::{ActivityId, Letters, Plan, RoleId, Text, UnitId};

/// A unit's own way with an activity that exists everywhere. What it changes are its
/// [`UnitInvolvement`]s; whatever it doesn't name is as the centre set it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Adaptation {
    /// The unit.
    pub unit: UnitId,
    /// The activity.
    pub activity: ActivityId,
    /// Why it is different here.
    pub why: Text,
}

/// What a role is on an activity in one unit, instead of what the centre set.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UnitInvolvement {
    /// The unit.
    pub unit: UnitId,
    /// The activity.
    pub activity: ActivityId,
    /// The role.
    pub role: RoleId,
    /// What the role is there. No letters say that it is not involved there.
    pub letters: Letters,
}

impl Plan {
    /// What a unit changes of an activity.
    pub fn adapted(
        &self,
        unit: UnitId,
        activity: ActivityId,
    ) -> impl Iterator<Item = &UnitInvolvement> {
        let first = (unit, activity, RoleId(uuid::Uuid::nil()));
        let last = (unit, activity, RoleId(uuid::Uuid::max()));
        self.unit_involvements
            .0
            .range(first..=last)
            .map(|(_, row)| row)
    }
}
