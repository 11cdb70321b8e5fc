//! The example plan.

use answerable_plan::Plan;

use crate::{BadJson, plan_from_json};

/// Meridian Retail, an invented retailer with a centre and three regions, and a few questions
/// that are deliberately left open.
///
/// # Errors
/// Never, as the tests make sure: the plan is part of the program.
pub fn example() -> Result<Plan, BadJson> {
    plan_from_json(include_bytes!("example.json"))
}
