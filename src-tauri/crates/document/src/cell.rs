//! How each kind of value stands in a column of the file.

use answerable_plan::fit::{Answers, OwnWeights};
use answerable_plan::{
    Acceptance, ActivityId, AppointmentId, AppointmentKind, AreaId, Date, Decides, DepartmentId,
    DraftId, Edit, GoalId, Held, InitiativeId, LeaderId, Letters, Locus, Model, ObjectiveId,
    ObstacleId, Order, OwnLetters, RoleId, RoleKind, SchemeKind, SectionId, Stance, Text, Title,
    UnitId, ValueId,
};
use jiff::Timestamp;
use rusqlite::types::{ToSqlOutput, Value, ValueRef};
use uuid::Uuid;

use crate::history::Kind;

/// A value that fits into one column.
pub(crate) trait Cell: Sized {
    /// What is written.
    fn out(&self) -> ToSqlOutput<'_>;
    /// The value of what was read; `None` where that is none of ours.
    fn take(read: ValueRef<'_>) -> Option<Self>;
}

fn text(text: &str) -> ToSqlOutput<'_> {
    ToSqlOutput::Borrowed(ValueRef::Text(text.as_bytes()))
}

fn number(number: impl Into<i64>) -> ToSqlOutput<'static> {
    ToSqlOutput::Owned(Value::Integer(number.into()))
}

impl<T: Cell> Cell for Option<T> {
    fn out(&self) -> ToSqlOutput<'_> {
        self.as_ref()
            .map_or(ToSqlOutput::Owned(Value::Null), T::out)
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        match read {
            ValueRef::Null => Some(None),
            value => T::take(value).map(Some),
        }
    }
}

macro_rules! ids {
    ($($Id:ident)*) => { $(
        impl Cell for $Id {
            fn out(&self) -> ToSqlOutput<'_> {
                ToSqlOutput::Borrowed(ValueRef::Blob(self.0.as_bytes()))
            }
            fn take(read: ValueRef<'_>) -> Option<Self> {
                Uuid::from_slice(read.as_blob().ok()?).ok().map(Self)
            }
        }
    )* };
}

ids! {
    UnitId DepartmentId RoleId LeaderId AppointmentId AreaId SectionId ActivityId ValueId GoalId
    ObjectiveId InitiativeId ObstacleId DraftId
}

/// Enums stand in the file by the words that JSON has for them.
macro_rules! words {
    ($($Enum:ident { $($Variant:ident: $word:literal)* })*) => { $(
        impl Cell for $Enum {
            fn out(&self) -> ToSqlOutput<'_> {
                text(match self { $(Self::$Variant => $word,)* })
            }
            fn take(read: ValueRef<'_>) -> Option<Self> {
                match read.as_str().ok()? {
                    $($word => Some(Self::$Variant),)*
                    _ => None,
                }
            }
        }
    )* };
}

words! {
    Kind { Edit: "edit" Undo: "undo" Redo: "redo" }
    Held { Centre: "centre" PerUnit: "perUnit" }
    RoleKind { Position: "position" Group: "group" }
    AppointmentKind { Permanent: "permanent" Interim: "interim" Deputy: "deputy" }
    Acceptance { Proposed: "proposed" Accepted: "accepted" Declined: "declined" }
    Decides { Consensus: "consensus" Consent: "consent" Majority: "majority" Chair: "chair" }
    Stance { Supports: "supports" Neutral: "neutral" Resists: "resists" }
    Locus { Centre: "centre" Shared: "shared" Local: "local" }
    SchemeKind {
        Raci: "raci" Rasci: "rasci" RaciVs: "raciVs" Raciq: "raciq" Cairo: "cairo" Daci: "daci"
        Rapid: "rapid" Own: "own"
    }
    Model {
        CeoLed: "ceoLed" CcoLed: "ccoLed" MarketingLed: "marketingLed" ServiceLed: "serviceLed"
        CrossFunctional: "crossFunctional" DigitalLed: "digitalLed" Own: "own"
    }
}

impl Cell for Title {
    fn out(&self) -> ToSqlOutput<'_> {
        text(self.as_str())
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        Self::new(read.as_str().ok()?).ok()
    }
}

impl Cell for Text {
    fn out(&self) -> ToSqlOutput<'_> {
        text(self.as_str())
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        Self::new(read.as_str().ok()?).ok()
    }
}

impl Cell for Order {
    fn out(&self) -> ToSqlOutput<'_> {
        text(self.as_str())
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        read.as_str().ok()?.to_owned().try_into().ok()
    }
}

impl Cell for Letters {
    fn out(&self) -> ToSqlOutput<'_> {
        ToSqlOutput::Owned(Value::Text(self.to_string()))
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        Self::parse(read.as_str().ok()?).ok()
    }
}

/// What has parts of its own stands in the file as JSON.
macro_rules! json {
    ($($Parts:ty)*) => { $(
        impl Cell for $Parts {
            fn out(&self) -> ToSqlOutput<'_> {
                // Writing our own types to memory can't fail: no map has keys other than text.
                ToSqlOutput::Owned(Value::Text(serde_json::to_string(self).unwrap_or_default()))
            }
            fn take(read: ValueRef<'_>) -> Option<Self> {
                serde_json::from_str(read.as_str().ok()?).ok()
            }
        }
    )* };
}

json! { OwnLetters Answers OwnWeights Vec<Edit> }

impl Cell for Date {
    fn out(&self) -> ToSqlOutput<'_> {
        ToSqlOutput::Owned(Value::Text(self.to_string()))
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        read.as_str().ok()?.parse().ok()
    }
}

impl Cell for Timestamp {
    fn out(&self) -> ToSqlOutput<'_> {
        ToSqlOutput::Owned(Value::Text(self.to_string()))
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        read.as_str().ok()?.parse().ok()
    }
}

impl Cell for u16 {
    fn out(&self) -> ToSqlOutput<'_> {
        number(*self)
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        read.as_i64().ok()?.try_into().ok()
    }
}

impl Cell for u64 {
    fn out(&self) -> ToSqlOutput<'_> {
        number(i64::try_from(*self).unwrap_or(i64::MAX))
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        read.as_i64().ok()?.try_into().ok()
    }
}

impl Cell for bool {
    fn out(&self) -> ToSqlOutput<'_> {
        number(*self)
    }
    fn take(read: ValueRef<'_>) -> Option<Self> {
        match read.as_i64().ok()? {
            0 => Some(false),
            1 => Some(true),
            _ => None,
        }
    }
}
