//! A change in the making.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::Place;
use crate::table::{Entity, Table};
use crate::{Change, Key, Order, Plan, Refusal, Row, RowChange, Scheme};

/// The rows as they will be, beside the plan as it is.
pub(super) struct Draft<'a> {
    pub plan: &'a Plan,
    after: BTreeMap<Key, Option<Row>>,
}

impl<'a> Draft<'a> {
    pub fn of(plan: &'a Plan) -> Self {
        Self {
            plan,
            after: BTreeMap::new(),
        }
    }

    /// Writes a row, new or changed.
    pub fn put(&mut self, row: impl Into<Row>) {
        let row = row.into();
        self.after.insert(row.key(), Some(row));
    }

    /// Writes a row that must be new.
    pub fn add(&mut self, row: impl Into<Row>) -> Result<(), Refusal> {
        let row = row.into();
        if self.plan.has(row.key()) {
            return Err(Refusal::because("refused-id-taken").with("id", row.key().to_string()));
        }
        self.put(row);
        Ok(())
    }

    /// Whether this row will be there because of this draft.
    pub fn writes(&self, key: Key) -> bool {
        matches!(self.after.get(&key), Some(Some(_)))
    }

    /// The letters that there will be.
    pub fn scheme(&self) -> &Scheme {
        match self.after.get(&Key::Scheme) {
            Some(Some(Row::Scheme(scheme))) => scheme,
            _ => &self.plan.scheme,
        }
    }

    /// Takes a row away.
    pub fn remove(&mut self, key: Key) {
        self.after.insert(key, None);
    }

    /// Writes what a change would write.
    pub fn follow(&mut self, change: Change) {
        for row in change.rows {
            if let Some(key) = row.key() {
                self.after.insert(key, row.after);
            }
        }
    }

    /// The change, without the rows that stay as they are.
    pub fn finish(self) -> Change {
        let rows = self
            .after
            .into_iter()
            .filter(|(key, after)| !self.plan.holds(*key, after.as_ref()))
            .map(|(key, after)| RowChange {
                before: self.plan.row(key),
                after,
            })
            .collect();
        Change { rows }
    }
}

/// The row of this id, or a refusal that says it is gone.
pub(super) fn find<T: Entity>(
    table: &Table<T>,
    id: T::Id,
    key: impl Fn(T::Id) -> Key,
) -> Result<&T, Refusal> {
    table.get(id).ok_or_else(|| {
        Refusal::because("refused-gone").with("kind", crate::Message::new(key(id).kind_id()))
    })
}

/// The position that a place among neighbours stands for. `neighbours` are in any order.
pub(super) fn order_at<'a>(
    place: Place,
    neighbours: impl Iterator<Item = (Uuid, &'a Order)>,
) -> Result<Order, Refusal> {
    let mut rows: Vec<_> = neighbours.map(|(id, order)| (order, id)).collect();
    rows.sort();
    let at = |id: Uuid| {
        rows.iter()
            .position(|&(_, row)| row == id)
            .ok_or_else(|| Refusal::because("refused-no-neighbour"))
    };
    let slot = match place {
        Place::Start => 0,
        Place::End => rows.len(),
        Place::Before(id) => at(id)?,
        Place::After(id) => at(id)? + 1,
    };
    let left = slot
        .checked_sub(1)
        .and_then(|i| rows.get(i))
        .map(|&(order, _)| order);
    let right = rows.get(slot).map(|&(order, _)| order);
    Ok(Order::between(left, right))
}
