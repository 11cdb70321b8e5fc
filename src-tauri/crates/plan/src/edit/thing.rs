//! What edits speak of: things with names, and where to put them.

use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::{
    ActivityId, AreaId, DepartmentId, DraftId, GoalId, InitiativeId, Key, LeaderId, ObjectiveId,
    ObstacleId, RoleId, SectionId, UnitId, ValueId,
};

/// Where in a list.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Place {
    /// First of all.
    Start,
    /// Last of all.
    #[default]
    End,
    /// Right before the neighbour of this id.
    Before(#[ts(type = "string")] Uuid),
    /// Right after the neighbour of this id.
    After(#[ts(type = "string")] Uuid),
}

/// Under which parent.
#[derive(
    Clone,
    Copy,
    Debug,
    Default,
    PartialEq,
    Eq,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Under {
    /// Where it is.
    #[default]
    Same,
    /// Under none.
    Nothing,
    /// Under this section, department, goal or objective.
    This(Thing),
}

/// Anything that has a name of its own.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
#[allow(
    missing_docs,
    reason = "each is the id of the thing it is called after"
)]
pub enum Thing {
    Unit(UnitId),
    Department(DepartmentId),
    Role(RoleId),
    Leader(LeaderId),
    Area(AreaId),
    Section(SectionId),
    Activity(ActivityId),
    Value(ValueId),
    Goal(GoalId),
    Objective(ObjectiveId),
    Initiative(InitiativeId),
    Obstacle(ObstacleId),
    Draft(DraftId),
}

impl Thing {
    /// The key of its row.
    pub fn key(self) -> Key {
        match self {
            Self::Unit(id) => Key::Unit(id),
            Self::Department(id) => Key::Department(id),
            Self::Role(id) => Key::Role(id),
            Self::Leader(id) => Key::Leader(id),
            Self::Area(id) => Key::DecisionArea(id),
            Self::Section(id) => Key::Section(id),
            Self::Activity(id) => Key::Activity(id),
            Self::Value(id) => Key::Value(id),
            Self::Goal(id) => Key::Goal(id),
            Self::Objective(id) => Key::Objective(id),
            Self::Initiative(id) => Key::Initiative(id),
            Self::Obstacle(id) => Key::Obstacle(id),
            Self::Draft(id) => Key::OwnershipDraft(id),
        }
    }
}

impl From<Thing> for Key {
    fn from(thing: Thing) -> Self {
        thing.key()
    }
}
