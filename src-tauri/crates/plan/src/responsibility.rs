//! Who is what on which activity.

use serde::{Deserialize, Serialize};

use crate::{ActivityId, AreaId, Letters, Order, RoleId, SectionId, Text, Title, UnitId};

/// A group of activities in the matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Section {
    /// Its identity.
    pub id: SectionId,
    /// Its name.
    pub title: Title,
    /// Its place among the sections.
    pub order: Order,
}

/// A row of the matrix: a decision or piece of work, verb first.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Activity {
    /// Its identity.
    pub id: ActivityId,
    /// The section it stands in.
    pub section: SectionId,
    /// The decision area it belongs to, which says where it is decided.
    pub area: Option<AreaId>,
    /// Its name.
    pub title: Title,
    /// What it is for.
    pub outcome: Text,
    /// What else there is to say of it.
    #[serde(default)]
    pub note: Text,
    /// The only unit in which it exists; `None` for an activity that exists everywhere.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Its place in its section.
    pub order: Order,
}

/// The letters that one role has on one activity. Where there is none, there is no such row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Involvement {
    /// The activity.
    pub activity: ActivityId,
    /// The role.
    pub role: RoleId,
    /// What the role is on it.
    pub letters: Letters,
}

/// What there is to say of one role on one activity, involved or not. Where there is nothing,
/// there is no such row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CellNote {
    /// The activity.
    pub activity: ActivityId,
    /// The role.
    pub role: RoleId,
    /// What there is to say.
    pub note: Text,
}
