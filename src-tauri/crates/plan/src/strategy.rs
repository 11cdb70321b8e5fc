//! What CX is for, and what stands in its way.

use serde::{Deserialize, Serialize};

use crate::{
    Date, GoalId, InitiativeId, ObjectiveId, ObstacleId, Order, RoleId, Text, Title, ValueId,
};

/// Something the organisation stands for towards its customers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Value {
    /// Its identity.
    pub id: ValueId,
    /// The value, in a few words.
    pub title: Title,
    /// Its place among the values.
    pub order: Order,
}

/// A business goal that CX serves.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Goal {
    /// Its identity.
    pub id: GoalId,
    /// The goal, with its figure: “Raise retention from 71 % to 78 %”.
    pub title: Title,
    /// How it will be known.
    pub measure: Text,
    /// Its place among the goals.
    pub order: Order,
}

/// What CX must achieve for a business goal.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Objective {
    /// Its identity.
    pub id: ObjectiveId,
    /// The goal it serves.
    pub goal: Option<GoalId>,
    /// The objective.
    pub title: Title,
    /// The day by which it is to be reached.
    pub target: Option<Date>,
    /// Its place among the objectives of its goal.
    pub order: Order,
}

/// Work that gets there.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Initiative {
    /// Its identity.
    pub id: InitiativeId,
    /// The objective it serves.
    pub objective: Option<ObjectiveId>,
    /// The work.
    pub title: Title,
    /// The role that answers for it.
    pub owner: Option<RoleId>,
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub until: Option<Date>,
    /// Its place among the initiatives of its objective.
    pub order: Order,
}

/// What stands in the way of the promise.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Obstacle {
    /// Its identity.
    pub id: ObstacleId,
    /// What it is, in a few words.
    pub title: Title,
    /// Its place among the obstacles.
    pub order: Order,
}
