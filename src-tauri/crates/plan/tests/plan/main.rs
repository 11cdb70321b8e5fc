//! What the rest of the house relies on from a plan.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

mod accountability;
mod areas;
mod changes;
mod checks;
mod comparing;
mod consequences;
mod drafts;
mod edits;
mod fit;
mod generated;
mod handing_over;
mod matrices;
mod ownership;
mod random;
mod schemes;
mod standing;
mod told;
mod units;

use answerable_plan::{Date, Edit, Plan, Title};
use uuid::Uuid;

pub fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

pub fn blank() -> Plan {
    Plan::new(title("CX plan"), title("Meridian"), title("Group"))
}

pub const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// A stable id from a small number.
pub fn id<T: From<Uuid>>(n: u8) -> T {
    T::from(Uuid::from_u128(u128::from(n)))
}

/// The plan after these edits, each of which must be possible.
pub fn after(mut plan: Plan, edits: impl IntoIterator<Item = Edit>) -> Plan {
    for edit in edits {
        let change = edit.on(&plan).unwrap();
        plan.apply(&change).unwrap();
    }
    plan
}

/// The plan after edits as they are written in JSON.
pub fn after_json(plan: Plan, edits: serde_json::Value) -> Plan {
    after(plan, serde_json::from_value::<Vec<Edit>>(edits).unwrap())
}

/// The id of the sentence with which an edit is refused.
pub fn refused(plan: &Plan, json: serde_json::Value) -> String {
    edit(json).on(plan).unwrap_err().0.id
}

/// An edit as it is written in JSON.
pub fn edit(json: serde_json::Value) -> Edit {
    serde_json::from_value(json).unwrap()
}
