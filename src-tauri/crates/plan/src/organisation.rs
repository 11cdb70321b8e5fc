//! Who there is: units, departments, roles, leaders, and who holds which role.

use serde::{Deserialize, Serialize};

use crate::{AppointmentId, Date, DepartmentId, LeaderId, Order, RoleId, Text, Title, UnitId};

/// A region, country, brand or business unit that has local decisions.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Unit {
    /// Its identity.
    pub id: UnitId,
    /// Its name.
    pub name: Title,
    /// Its place among the units.
    pub order: Order,
}

/// A function: Marketing, Sales, Support …
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Department {
    /// Its identity.
    pub id: DepartmentId,
    /// Its name.
    pub name: Title,
    /// Its place among the departments.
    pub order: Order,
}

/// A named position that can carry responsibility.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Role {
    /// Its identity.
    pub id: RoleId,
    /// The department it belongs to, if any.
    pub department: Option<DepartmentId>,
    /// Its name: “Chief Customer Officer”.
    pub title: Title,
    /// A shorter name for narrow columns and the projector: “CCO”.
    pub short: Option<Title>,
    /// Whether there is one, or one in each unit.
    pub held: Held,
    /// Whether one person holds it, or several at once.
    pub kind: RoleKind,
    /// The role that it reports to. Following these leads to a role that reports to none.
    #[serde(default)]
    pub reports_to: Option<RoleId>,
    /// Its place among the roles of its department.
    pub order: Order,
}

impl Role {
    /// The name for narrow places.
    pub fn short_title(&self) -> &Title {
        self.short.as_ref().unwrap_or(&self.title)
    }
}

/// Where a role is held.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Held {
    /// Once, centrally.
    Centre,
    /// Once in each unit.
    PerUnit,
}

/// What stands behind a role.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum RoleKind {
    /// One person at a time, who can be held accountable.
    Position,
    /// A committee, council or team. It can do or advise, but not be accountable (rule R04).
    Group,
}

/// A person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Leader {
    /// Their identity: two people may have one name.
    pub id: LeaderId,
    /// Their name.
    pub name: Title,
}

/// A person holding a role, centrally or in a unit.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Appointment {
    /// Its identity.
    pub id: AppointmentId,
    /// Who holds the role.
    pub leader: LeaderId,
    /// The role that is held.
    pub role: RoleId,
    /// The unit, for a role that is held once in each.
    pub unit: Option<UnitId>,
    /// In which capacity.
    pub kind: AppointmentKind,
    /// The first day, where it is known.
    pub from: Option<Date>,
    /// The last day, where there is one.
    pub until: Option<Date>,
    /// Whether the leader has agreed.
    pub acceptance: Acceptance,
    /// What else was said.
    #[serde(default)]
    pub note: Text,
}

impl Appointment {
    /// Whether it has begun and not ended on `today`.
    pub fn is_current(&self, today: Date) -> bool {
        self.from.is_none_or(|from| from <= today) && self.until.is_none_or(|until| today <= until)
    }

    /// Whether the seat is filled by this on `today`. Who stands in or has declined doesn't fill it.
    pub fn fills_seat(&self, today: Date) -> bool {
        self.kind != AppointmentKind::Deputy
            && self.acceptance != Acceptance::Declined
            && self.is_current(today)
    }
}

/// The capacity in which a role is held.
#[derive(
    Clone,
    Copy,
    Debug,
    PartialEq,
    Eq,
    PartialOrd,
    Ord,
    Serialize,
    Deserialize,
    schemars::JsonSchema,
    ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum AppointmentKind {
    /// For good.
    Permanent,
    /// Until someone is found. Fills the seat.
    Interim,
    /// In the holder's absence. Does not fill the seat.
    Deputy,
}

/// What the leader says to it.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Acceptance {
    /// Not asked yet, or not answered.
    Proposed,
    /// Agreed.
    Accepted,
    /// Refused.
    Declined,
}

impl Acceptance {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::Proposed, Self::Accepted, Self::Declined];

    /// Its id in the catalogs: `proposed` …
    pub fn id(self) -> &'static str {
        match self {
            Self::Proposed => "proposed",
            Self::Accepted => "accepted",
            Self::Declined => "declined",
        }
    }
}
