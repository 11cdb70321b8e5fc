//! Every kind of row a plan consists of, what names it, and what it refers to.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::{
    About, Activity, ActivityId, Appointment, AppointmentId, AreaId, CellNote, Considered,
    DecisionArea, Department, DepartmentId, Goal, GoalId, Initiative, InitiativeId, Involvement,
    Leader, LeaderId, Model, Objective, ObjectiveId, Order, Ownership, Role, RoleId, Scheme,
    Section, SectionId, Thresholds, Unit, UnitId, Value, ValueId,
};

impl Key {
    /// The catalogs' word for rows of this kind: `thing-activity` …
    pub fn kind_id(self) -> &'static str {
        match self {
            Self::About => "thing-about",
            Self::Thresholds => "thing-thresholds",
            Self::Ownership => "thing-ownership",
            Self::Scheme => "thing-scheme",
            Self::Unit(_) => "thing-unit",
            Self::Department(_) => "thing-department",
            Self::Role(_) => "thing-role",
            Self::Leader(_) => "thing-leader",
            Self::Appointment(_) => "thing-appointment",
            Self::DecisionArea(_) => "thing-area",
            Self::Section(_) => "thing-section",
            Self::Activity(_) => "thing-activity",
            Self::Involvement(_) => "thing-involvement",
            Self::CellNote(_) => "thing-note",
            Self::Considered(_) => "thing-considered",
            Self::Value(_) => "thing-value",
            Self::Goal(_) => "thing-goal",
            Self::Objective(_) => "thing-objective",
            Self::Initiative(_) => "thing-initiative",
        }
    }
}

/// For messages to people who look into files: `role 0192…`.
impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = self.kind_id().trim_start_matches("thing-");
        match self {
            Self::About | Self::Thresholds | Self::Ownership | Self::Scheme => f.write_str(kind),
            Self::Unit(id) => write!(f, "{kind} {id}"),
            Self::Department(id) => write!(f, "{kind} {id}"),
            Self::Role(id) => write!(f, "{kind} {id}"),
            Self::Leader(id) => write!(f, "{kind} {id}"),
            Self::Appointment(id) => write!(f, "{kind} {id}"),
            Self::DecisionArea(id) => write!(f, "{kind} {id}"),
            Self::Section(id) => write!(f, "{kind} {id}"),
            Self::Activity(id) => write!(f, "{kind} {id}"),
            Self::Involvement((activity, role)) => write!(f, "{kind} of {role} in {activity}"),
            Self::CellNote((activity, role)) => write!(f, "{kind} on {role} in {activity}"),
            Self::Considered(model) => write!(f, "{kind} {}", model.id()),
            Self::Value(id) => write!(f, "{kind} {id}"),
            Self::Goal(id) => write!(f, "{kind} {id}"),
            Self::Objective(id) => write!(f, "{kind} {id}"),
            Self::Initiative(id) => write!(f, "{kind} {id}"),
        }
    }
}

/// A row of which a plan may have any number.
pub trait Entity: Sized {
    /// What names it.
    type Id: Ord + Copy;
    /// What names this one.
    fn id(&self) -> Self::Id;
    /// Its place among its neighbours; rows without one are ordered by their ids.
    fn order(&self) -> Option<&Order>;
    /// Shows each row that this one can't be without.
    fn references(&self, see: &mut dyn FnMut(Key));
}

/// All rows of one kind, by id. In files and on the wire it is a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Table<T: Entity>(pub(crate) BTreeMap<T::Id, T>);

impl<T: Entity> Default for Table<T> {
    fn default() -> Self {
        Self(BTreeMap::new())
    }
}

impl<T: Entity> Table<T> {
    /// The row of this id.
    pub fn get(&self, id: T::Id) -> Option<&T> {
        self.0.get(&id)
    }

    /// All rows by id, which is roughly the order in which they were made.
    pub fn iter(&self) -> impl Iterator<Item = &T> {
        self.0.values()
    }

    /// All rows in the order in which people see them.
    pub fn in_order(&self) -> Vec<&T> {
        let mut rows: Vec<&T> = self.0.values().collect();
        rows.sort_by_key(|row| (row.order(), row.id()));
        rows
    }

    /// How many rows there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<T: Entity> FromIterator<T> for Table<T> {
    fn from_iter<I: IntoIterator<Item = T>>(rows: I) -> Self {
        Self(rows.into_iter().map(|row| (row.id(), row)).collect())
    }
}

impl<T: Entity + Serialize> Serialize for Table<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.values())
    }
}

impl<'de, T: Entity + Deserialize<'de>> Deserialize<'de> for Table<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Rows<T>(PhantomData<T>);
        impl<'de, T: Entity + Deserialize<'de>> Visitor<'de> for Rows<T> {
            type Value = Table<T>;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a list")
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Table<T>, A::Error> {
                let mut rows = BTreeMap::new();
                while let Some(row) = seq.next_element::<T>()? {
                    if rows.insert(row.id(), row).is_some() {
                        return Err(A::Error::custom("two rows of this list have the same id"));
                    }
                }
                Ok(Table(rows))
            }
        }
        deserializer.deserialize_seq(Rows(PhantomData))
    }
}

impl<T: Entity + TS> TS for Table<T> {
    type WithoutGenerics = Vec<ts_rs::Dummy>;
    type OptionInnerType = Self;
    fn name(config: &ts_rs::Config) -> String {
        Vec::<T>::name(config)
    }
    fn inline(config: &ts_rs::Config) -> String {
        Vec::<T>::inline(config)
    }
    fn visit_dependencies(visitor: &mut impl ts_rs::TypeVisitor)
    where
        Self: 'static,
    {
        Vec::<T>::visit_dependencies(visitor);
    }
    fn visit_generics(visitor: &mut impl ts_rs::TypeVisitor)
    where
        Self: 'static,
    {
        Vec::<T>::visit_generics(visitor);
    }
}

impl<T: Entity + schemars::JsonSchema> schemars::JsonSchema for Table<T> {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        Vec::<T>::schema_name()
    }
    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        Vec::<T>::json_schema(generator)
    }
}

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
        // What has a default is missing from plans of the first version of the format.
        #[serde(default)]
        Scheme in scheme
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
        Considered in considered by Model
        Value in values by ValueId
        Goal in goals by GoalId
        Objective in objectives by ObjectiveId
        Initiative in initiatives by InitiativeId
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
    row.department.map(Key::Department)
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
    row.area.map(Key::DecisionArea)
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
entity!(Considered, Model, |row| row.model, None,);
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

impl Row {
    /// Whether the row is one that would rather not be there: without letters, or without text.
    pub(crate) fn says_nothing(&self) -> bool {
        match self {
            Self::Involvement(row) => row.letters.is_empty(),
            Self::CellNote(row) => row.note.is_empty(),
            _ => false,
        }
    }
}

impl About {
    fn references(&self, _see: &mut dyn FnMut(Key)) {}
}

impl Thresholds {
    fn references(&self, _see: &mut dyn FnMut(Key)) {}
}

impl Scheme {
    fn references(&self, _see: &mut dyn FnMut(Key)) {}
}

impl Ownership {
    fn references(&self, see: &mut dyn FnMut(Key)) {
        self.lead
            .into_iter()
            .chain(self.sponsor)
            .for_each(|role| see(Key::Role(role)));
    }
}
