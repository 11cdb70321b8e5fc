//! How findings speak of units.

use super::Finding;
use crate::{Key, Message, Plan, UnitId};

/// So many units are named, and so many pointed at.
const NAMED: usize = 3;
const PLACES: usize = 20;

/// “Gulf and Levant”, or “7 units, Gulf, Levant and Europe among them”.
pub fn named(plan: &Plan, units: &[UnitId]) -> Message {
    let first = units.iter().take(NAMED);
    let names: Vec<String> = first.map(|&unit| plan.name_of(Key::Unit(unit))).collect();
    let id = match units.len() {
        ..=NAMED => "units-few",
        _ => "units-many",
    };
    Message::new(id)
        .with("units", names)
        .with("count", units.len())
}

/// The units as places of a finding.
pub fn places(units: &[UnitId]) -> impl Iterator<Item = Key> {
    units.iter().take(PLACES).map(|&unit| Key::Unit(unit))
}

impl Finding {
    /// The units in which it is so; none where it is so everywhere.
    pub fn units(&self) -> impl Iterator<Item = UnitId> {
        self.places.iter().filter_map(|place| match place {
            Key::Unit(unit) => Some(*unit),
            _ => None,
        })
    }
}
