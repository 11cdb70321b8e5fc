//! The place of a row among its neighbours, as a key that survives merges.

use fractional_index::FractionalIndex;
use serde::{Deserialize, Serialize};

/// A position in a list: a hexadecimal fraction that sorts as text. Between any two there is
/// always a third, so moving one row touches no other, and two people's insertions don't clash.
///
/// ```
/// # use answerable_plan::Order;
/// let first = Order::between(None, None);
/// let last = Order::between(Some(&first), None);
/// let middle = Order::between(Some(&first), Some(&last));
/// assert!(first < middle && middle < last);
/// ```
#[derive(
    Clone,
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
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
#[ts(type = "string")]
pub struct Order(String);

/// The text is not a position.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("“{0}” is not a position; positions are hexadecimal and end in 80")]
pub struct BadOrder(String);

impl Order {
    /// A position after `left` and before `right`, or at an end where one is missing. Where the
    /// two are equal or the wrong way round (after a merge), the position follows `left`.
    pub fn between(left: Option<&Order>, right: Option<&Order>) -> Self {
        let (left, right) = (left.and_then(Order::index), right.and_then(Order::index));
        let index = match (&left, &right) {
            (Some(left), Some(right)) => apart(left.as_bytes(), right.as_bytes()),
            _ => FractionalIndex::new(left.as_ref(), right.as_ref()),
        };
        let index = index
            .or_else(|| left.as_ref().map(FractionalIndex::new_after))
            .unwrap_or_default();
        Self(index.to_string())
    }

    /// `count` positions in rising order, all short.
    pub fn spread(count: usize) -> Vec<Self> {
        fn fill(slots: &mut [Option<Order>], left: Option<&Order>, right: Option<&Order>) {
            if slots.is_empty() {
                return;
            }
            let middle = slots.len() / 2;
            let order = Order::between(left, right);
            let (before, rest) = slots.split_at_mut(middle);
            let Some((slot, after)) = rest.split_first_mut() else {
                return;
            };
            fill(before, left, Some(&order));
            fill(after, Some(&order), right);
            *slot = Some(order);
        }
        let mut slots = vec![None; count];
        fill(&mut slots, None, None);
        slots.into_iter().flatten().collect()
    }

    fn index(&self) -> Option<FractionalIndex> {
        FractionalIndex::from_string(&self.0).ok()
    }

    /// The position as text that sorts rightly.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// A position between two. What both begin with is kept from the library, which stumbles over
/// zeros there: many rows put at the start of a list begin with zeros.
fn apart(left: &[u8], right: &[u8]) -> Option<FractionalIndex> {
    if left >= right {
        return None;
    }
    let alike = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let alike = alike.min(left.len() - 1).min(right.len() - 1);
    let (start, left) = left.split_at(alike);
    let (_, right) = right.split_at(alike);
    let rest = |bytes: &[u8]| FractionalIndex::from_bytes(bytes.to_vec()).ok();
    let middle = FractionalIndex::new_between(&rest(left)?, &rest(right)?)?;
    FractionalIndex::from_bytes([start, middle.as_bytes()].concat()).ok()
}

impl TryFrom<String> for Order {
    type Error = BadOrder;
    fn try_from(text: String) -> Result<Self, BadOrder> {
        let hexadecimal = text.len() <= 4096
            && text.len().is_multiple_of(2)
            && text.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        if hexadecimal && FractionalIndex::from_string(&text).is_ok() {
            Ok(Self(text))
        } else {
            Err(BadOrder(text.chars().take(40).collect()))
        }
    }
}

impl From<Order> for String {
    fn from(order: Order) -> String {
        order.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn there_is_room_between_many_rows_put_at_the_start() {
        let mut rows = vec![Order::between(None, None)];
        for _ in 0..600 {
            rows.insert(0, Order::between(None, rows.first()));
        }
        for pair in rows.windows(2) {
            let between = Order::between(Some(&pair[0]), Some(&pair[1]));
            assert!(pair[0] < between && between < pair[1], "{pair:?}");
        }
    }

    #[test]
    fn positions_of_others_leave_room_too() {
        let order = |text: &str| Order::try_from(text.to_owned()).unwrap();
        let rows = [
            "000080", "00007f80", "000180", "00ff80", "0180", "7f80", "80", "8080", "ff80",
        ];
        let mut rows: Vec<Order> = rows.into_iter().map(order).collect();
        rows.sort();
        for (i, left) in rows.iter().enumerate() {
            for right in &rows[i + 1..] {
                let between = Order::between(Some(left), Some(right));
                assert!(*left < between && between < *right, "{left:?} {right:?}");
                let turned = Order::between(Some(right), Some(left));
                assert!(
                    turned > *right,
                    "what is the wrong way round follows the first"
                );
            }
        }
    }
}
