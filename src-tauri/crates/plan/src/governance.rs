//! How CX is governed: the council, and where the departments stand.

use serde::{Deserialize, Serialize};

use crate::{DepartmentId, RoleId, Text};

/// The council that leads CX or advises whoever does. There is exactly one in a plan, empty at
/// first.
#[derive(
    Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Council {
    /// What it is for and what it may decide.
    pub charter: Text,
    /// The role that chairs it and has the casting vote.
    pub chair: Option<RoleId>,
    /// How it decides.
    pub decides: Option<Decides>,
    /// How often it meets.
    pub rhythm: Text,
    /// What happens where it can't agree.
    pub tie_break: Text,
}

/// How a council decides.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Decides {
    /// Everyone agrees.
    Consensus,
    /// Nobody has a reason against it.
    Consent,
    /// More than half of the members agree.
    Majority,
    /// The chair decides after hearing the others.
    Chair,
}

impl Decides {
    /// All of them, from the whole council to its chair.
    pub const ALL: [Self; 4] = [Self::Consensus, Self::Consent, Self::Majority, Self::Chair];

    /// Its id in the catalogs: `consensus` …
    pub fn id(self) -> &'static str {
        match self {
            Self::Consensus => "consensus",
            Self::Consent => "consent",
            Self::Majority => "majority",
            Self::Chair => "chair",
        }
    }
}

/// A role that sits in the council.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CouncilMember {
    /// The role.
    pub role: RoleId,
}

/// Where a department stands. Where that isn't known, there is no such row.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct BuyIn {
    /// The department.
    pub department: DepartmentId,
    /// Whether it goes along.
    pub stance: Stance,
    /// What would change that.
    pub change: Text,
}

/// Whether a department goes along with whoever leads CX.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Stance {
    /// It helps.
    Supports,
    /// It waits and sees.
    Neutral,
    /// It stands in the way.
    Resists,
}

impl Stance {
    /// All of them, from for to against.
    pub const ALL: [Self; 3] = [Self::Supports, Self::Neutral, Self::Resists];

    /// Its id in the catalogs: `supports` …
    pub fn id(self) -> &'static str {
        match self {
            Self::Supports => "supports",
            Self::Neutral => "neutral",
            Self::Resists => "resists",
        }
    }
}
