//! Identities. Each kind of thing has its own type, so that a role can't be passed for a leader.

use std::fmt;

use serde::{Deserialize, Serialize};
use uuid::Uuid;

macro_rules! ids {
    ($($(#[$doc:meta])* $Name:ident)*) => { $(
        $(#[$doc])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
            schemars::JsonSchema, ts_rs::TS,
        )]
        #[serde(transparent)]
        #[ts(type = "string")]
        pub struct $Name(pub Uuid);

        impl From<Uuid> for $Name {
            fn from(id: Uuid) -> Self {
                Self(id)
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }
    )* };
}

ids! {
    /// Names a [`Unit`](crate::Unit).
    UnitId
    /// Names a [`Department`](crate::Department).
    DepartmentId
    /// Names a [`Role`](crate::Role).
    RoleId
    /// Names a [`Leader`](crate::Leader).
    LeaderId
    /// Names an [`Appointment`](crate::Appointment).
    AppointmentId
    /// Names a [`DecisionArea`](crate::DecisionArea).
    AreaId
    /// Names a [`Section`](crate::Section).
    SectionId
    /// Names an [`Activity`](crate::Activity).
    ActivityId
    /// Names a [`Value`](crate::Value).
    ValueId
    /// Names a [`Goal`](crate::Goal).
    GoalId
    /// Names an [`Objective`](crate::Objective).
    ObjectiveId
    /// Names an [`Initiative`](crate::Initiative).
    InitiativeId
    /// Names an [`Obstacle`](crate::Obstacle).
    ObstacleId
    /// Names an [`OwnershipDraft`](crate::OwnershipDraft).
    DraftId
}
