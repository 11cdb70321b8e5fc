//! All rows of one kind, by what names them.

use std::collections::BTreeMap;
use std::marker::PhantomData;

use serde::de::{Error as _, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use ts_rs::TS;

use crate::{Key, Order};

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
