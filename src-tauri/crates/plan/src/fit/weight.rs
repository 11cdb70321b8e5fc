//! A weight that somebody set.

use serde::{Deserialize, Serialize};

/// What a factor weighs at most for what it speaks for, in hundredths, from 0 to [`Weight::MOST`].
///
/// ```
/// # use answerable_plan::fit::Weight;
/// assert_eq!(Weight::try_from(1.239).unwrap().value(), 1.24);
/// assert!(Weight::try_from(-1.0).is_err());
/// ```
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
#[serde(try_from = "f64", into = "f64")]
#[schemars(with = "f64")]
#[ts(type = "number")]
pub struct Weight(u16);

/// A number that is no weight.
#[derive(Clone, Copy, Debug, PartialEq, thiserror::Error)]
#[error("{0} is no weight; use a number from 0 to {most}", most = Weight::MOST)]
pub struct BadWeight(pub f64);

impl Weight {
    /// The largest that is delivered; nobody may set a larger one.
    pub const MOST: f64 = 4.0;

    /// The weight as a number.
    pub fn value(self) -> f64 {
        f64::from(self.0) / 100.0
    }
}

impl TryFrom<f64> for Weight {
    type Error = BadWeight;
    fn try_from(weight: f64) -> Result<Self, BadWeight> {
        if (0.0..=Self::MOST).contains(&weight) {
            // In range, so that the hundredths fit.
            Ok(Self((weight * 100.0).round() as u16))
        } else {
            Err(BadWeight(weight))
        }
    }
}

impl From<Weight> for f64 {
    fn from(weight: Weight) -> Self {
        weight.value()
    }
}
