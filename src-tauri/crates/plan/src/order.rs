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
        let index = FractionalIndex::new(left.as_ref(), right.as_ref())
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
