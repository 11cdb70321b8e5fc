//! Every kind of row a plan consists of, what names it, and what it refers to.

use serde::{Deserialize, Serialize};

use crate::table::{Entity, Table};
use crate::{
    About, Activity, ActivityId, Adaptation, Appointment, AppointmentId, AreaId, BuyIn, CellNote,
    Commitment, Considered, Council, CouncilMember, DecisionArea, Department, DepartmentId,
    DraftId, Fit, Goal, GoalId, Initiative, InitiativeId, Involvement, Leader, LeaderId, Model,
    Objective, ObjectiveId, Obstacle, ObstacleId, Order, Ownership, OwnershipDraft, Role, RoleId,
    Scheme, Section, SectionId, Thresholds, Unit, UnitId, UnitInvolvement, Value, ValueId,
};

/// What depends on the list of all kinds of rows is written once, by this macro.
macro_rules! rows {
    (
        one { $($(#[$note:meta])* $One:ident in $one:ident)* }
        many { $($(#[$remark:meta])* $Many:ident in $many:ident by $Id:ty)* }
    ) => {
        /// A row of the plan, of any kind.
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
        #[serde(rename_all = "camelCase")]
        pub enum Row {
            $(#[doc = concat!("The ", stringify!($one), ".")] $One($One),)*
            $(#[doc = concat!("One of the ", stringify!($many), ".")] $Many($Many),)*
        }

        /// What names a row.
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS,
        )]
        #[serde(rename_all = "camelCase")]
        pub enum Key {
            $(#[doc = concat!("The ", stringify!($one), ".")] $One,)*
            $(#[doc = concat!("One of the ", stringify!($many), ".")] $Many($Id),)*
        }

        impl Key {
            /// The rows of which there is exactly one.
            pub const ONLY: &[Self] = &[$(Self::$One),*];
        }

        impl Row {
            /// What names this row.
            pub fn key(&self) -> Key {
                match self {
                    $(Self::$One(_) => Key::$One,)*
                    $(Self::$Many(row) => Key::$Many(row.id()),)*
                }
            }

            /// Shows each row that this one can't be without.
            pub fn references(&self, see: &mut dyn FnMut(Key)) {
                match self {
                    $(Self::$One(row) => row.references(see),)*
                    $(Self::$Many(row) => row.references(see),)*
                }
            }
        }

        $(
            impl From<$One> for Row {
                fn from(row: $One) -> Self {
                    Self::$One(row)
                }
            }
        )*
        $(
            impl From<$Many> for Row {
                fn from(row: $Many) -> Self {
                    Self::$Many(row)
                }
            }
        )*

        /// A customer-experience plan: every row of it, and nothing that could be derived.
        /// It changes only through [`Plan::apply`].
        #[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
        #[serde(rename_all = "camelCase", deny_unknown_fields)]
        pub struct Plan {
            $($(#[$note])* pub(crate) $one: $One,)*
            $($(#[$remark])* pub(crate) $many: Table<$Many>,)*
        }

        impl Plan {
            /// Puts a plan together from all its rows, as they come out of a file. They may refer
            /// to rows that aren't there: see [`Plan::validated`].
            #[allow(clippy::too_many_arguments, reason = "one for each kind of row")]
            pub fn from_rows($($one: $One,)* $($many: Table<$Many>,)*) -> Self {
                Self { $($one,)* $($many,)* }
            }

            $(
                #[doc = concat!("The ", stringify!($one), ".")]
                pub fn $one(&self) -> &$One { &self.$one }
            )*
            $(
                #[doc = concat!("All ", stringify!($many), ".")]
                pub fn $many(&self) -> &Table<$Many> { &self.$many }
            )*

            /// The row of this key, if the plan has it.
            pub fn row(&self, key: Key) -> Option<Row> {
                match key {
                    $(Key::$One => Some(Row::$One(self.$one.clone())),)*
                    $(Key::$Many(id) => self.$many.get(id).cloned().map(Row::$Many),)*
                }
            }

            /// Whether the plan has a row of this key.
            pub fn has(&self, key: Key) -> bool {
                match key {
                    $(Key::$One => true,)*
                    $(Key::$Many(id) => self.$many.0.contains_key(&id),)*
                }
            }

            /// Whether the plan holds exactly this under the key.
            pub(crate) fn holds(&self, key: Key, row: Option<&Row>) -> bool {
                match (key, row) {
                    $((Key::$One, Some(Row::$One(row))) => self.$one == *row,)*
                    $((Key::$Many(id), Some(Row::$Many(row))) => {
                        row.id() == id && self.$many.get(id) == Some(row)
                    })*
                    (key, None) => !self.has(key),
                    _ => false,
                }
            }

            /// Puts a row in its place, or takes it away. Rows of which there is exactly one stay.
            pub(crate) fn put(&mut self, key: Key, row: Option<Row>) {
                match (key, row) {
                    $((Key::$One, Some(Row::$One(row))) => self.$one = row,)*
                    $((Key::$Many(id), Some(Row::$Many(row))) => {
                        self.$many.0.insert(id, row);
                    })*
                    $((Key::$Many(id), None) => {
                        self.$many.0.remove(&id);
                    })*
                    _ => {}
                }
            }

            /// Shows every row that refers to another, with what it refers to.
            pub(crate) fn each_reference(&self, see: &mut dyn FnMut(Key, Key)) {
                $(self.$one.references(&mut |to| see(Key::$One, to));)*
                $(for row in self.$many.iter() {
                    row.references(&mut |to| see(Key::$Many(row.id()), to));
                })*
            }

            /// Shows every key of either plan under which the two differ.
            pub(crate) fn each_difference(a: &Self, b: &Self, see: &mut dyn FnMut(Key)) {
                $(if a.$one != b.$one { see(Key::$One); })*
                $(
                    for (id, row) in &a.$many.0 {
                        if b.$many.get(*id) != Some(row) { see(Key::$Many(*id)); }
                    }
                    for id in b.$many.0.keys() {
                        if !a.$many.0.contains_key(id) { see(Key::$Many(*id)); }
                    }
                )*
            }

            /// Shows every row there is, each kind in turn.
            pub fn each_row(&self, see: &mut dyn FnMut(Row)) {
                $(see(Row::$One(self.$one.clone()));)*
                $(for row in self.$many.iter() { see(Row::$Many(row.clone())); })*
            }
        }
    };
}

rows! {
    one {
        About in about
        Thresholds in thresholds
        Ownership in ownership
        // What has a default is missing from plans of earlier versions of the format.
        #[serde(default)]
        Scheme in scheme
        #[serde(default)]
        Fit in fit
        #[serde(default)]
        Council in council
    }
    many {
        Unit in units by UnitId
        Department in departments by DepartmentId
        Role in roles by RoleId
        Leader in leaders by LeaderId
        Appointment in appointments by AppointmentId
        DecisionArea in areas by AreaId
        Section in sections by SectionId
        Activity in activities by ActivityId
        Involvement in involvements by (ActivityId, RoleId)
        #[serde(default)]
        CellNote in cell_notes by (ActivityId, RoleId)
        #[serde(default)]
        Adaptation in adaptations by (UnitId, ActivityId)
        #[serde(default)]
        UnitInvolvement in unit_involvements by (UnitId, ActivityId, RoleId)
        #[serde(default)]
        Commitment in commitments by (ActivityId, RoleId, Option<UnitId>)
        Considered in considered by Model
        #[serde(default)]
        CouncilMember in council_members by RoleId
        #[serde(default)]
        BuyIn in buy_ins by DepartmentId
        #[serde(default)]
        OwnershipDraft in drafts by DraftId
        Value in values by ValueId
        Goal in goals by GoalId
        Objective in objectives by ObjectiveId
        Initiative in initiatives by InitiativeId
        #[serde(default)]
        Obstacle in obstacles by ObstacleId
    }
}

macro_rules! entity {
    ($Many:ident, $Id:ty, |$row:ident| $id:expr, $order:expr, $($refers:expr),*) => {
        impl Entity for $Many {
            type Id = $Id;
            fn id(&self) -> $Id {
                let $row = self;
                $id
            }
            #[allow(unused_variables, reason = "rows without a position don't look at theirs")]
            fn order(&self) -> Option<&Order> {
                let $row = self;
                $order
            }
            fn references(&self, see: &mut dyn FnMut(Key)) {
                let $row = self;
                let keys: &[Option<Key>] = &[$($refers),*];
                keys.iter().flatten().for_each(|&key| see(key));
                let _ = $row;
            }
        }
    };
}

entity!(Unit, UnitId, |row| row.id, Some(&row.order),);
entity!(Department, DepartmentId, |row| row.id, Some(&row.order),);
entity!(
    Role,
    RoleId,
    |row| row.id,
    Some(&row.order),
    row.department.map(Key::Department),
    row.reports_to.map(Key::Role)
);
entity!(Leader, LeaderId, |row| row.id, None,);
entity!(
    Appointment,
    AppointmentId,
    |row| row.id,
    None,
    Some(Key::Leader(row.leader)),
    Some(Key::Role(row.role)),
    row.unit.map(Key::Unit)
);
entity!(DecisionArea, AreaId, |row| row.id, Some(&row.order),);
entity!(Section, SectionId, |row| row.id, Some(&row.order),);
entity!(
    Activity,
    ActivityId,
    |row| row.id,
    Some(&row.order),
    Some(Key::Section(row.section)),
    row.area.map(Key::DecisionArea),
    row.unit.map(Key::Unit)
);
entity!(
    Involvement,
    (ActivityId, RoleId),
    |row| (row.activity, row.role),
    None,
    Some(Key::Activity(row.activity)),
    Some(Key::Role(row.role))
);
entity!(
    CellNote,
    (ActivityId, RoleId),
    |row| (row.activity, row.role),
    None,
    Some(Key::Activity(row.activity)),
    Some(Key::Role(row.role))
);
entity!(
    Adaptation,
    (UnitId, ActivityId),
    |row| (row.unit, row.activity),
    None,
    Some(Key::Unit(row.unit)),
    Some(Key::Activity(row.activity))
);
entity!(
    UnitInvolvement,
    (UnitId, ActivityId, RoleId),
    |row| (row.unit, row.activity, row.role),
    None,
    Some(Key::Adaptation((row.unit, row.activity))),
    Some(Key::Role(row.role))
);
entity!(
    Commitment,
    (ActivityId, RoleId, Option<UnitId>),
    |row| (row.activity, row.role, row.unit),
    None,
    Some(Key::Activity(row.activity)),
    Some(Key::Role(row.role)),
    row.unit.map(Key::Unit),
    row.deputy.map(Key::Role),
    row.escalation.map(Key::Role)
);
entity!(Considered, Model, |row| row.model, None,);
entity!(
    CouncilMember,
    RoleId,
    |row| row.role,
    None,
    Some(Key::Role(row.role))
);
entity!(
    BuyIn,
    DepartmentId,
    |row| row.department,
    None,
    Some(Key::Department(row.department))
);
// What its edits name may be gone: they are worked out against the plan as it is.
entity!(OwnershipDraft, DraftId, |row| row.id, Some(&row.order),);
entity!(Value, ValueId, |row| row.id, Some(&row.order),);
entity!(Goal, GoalId, |row| row.id, Some(&row.order),);
entity!(
    Objective,
    ObjectiveId,
    |row| row.id,
    Some(&row.order),
    row.goal.map(Key::Goal)
);
entity!(
    Initiative,
    InitiativeId,
    |row| row.id,
    Some(&row.order),
    row.objective.map(Key::Objective),
    row.owner.map(Key::Role)
);
entity!(Obstacle, ObstacleId, |row| row.id, Some(&row.order),);

impl Row {
    /// Whether the row is one that would rather not be there: without letters, without text.
    pub fn says_nothing(&self) -> bool {
        match self {
            Self::Involvement(row) => row.letters.is_empty(),
            Self::CellNote(row) => row.note.is_empty(),
            Self::Commitment(row) => row.says_nothing(),
            _ => false,
        }
    }
}

/// Rows of which there is exactly one, and which roles they name.
macro_rules! names_roles {
    ($($One:ident { $($role:ident)* })*) => { $(
        impl $One {
            fn references(&self, _see: &mut dyn FnMut(Key)) {
                $(self.$role.into_iter().for_each(|role| _see(Key::Role(role)));)*
            }
        }
    )* };
}

names_roles! {
    About {}
    Thresholds {}
    Ownership { lead sponsor reports_to escalation }
    Scheme {}
    Fit {}
    Council { chair }
}
