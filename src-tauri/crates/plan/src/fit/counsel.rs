//! Everything that the advice has to say of a plan.

use serde::Serialize;

use super::{Advice, AreaAdvice, Weights, advise, advise_areas};
use crate::Plan;

/// The advice on a plan, and what it goes by.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Counsel {
    /// Who should lead, and in which configuration.
    pub advice: Advice,
    /// Where the decisions of each area should be taken.
    pub areas: Vec<AreaAdvice>,
    /// The questions and weights that this plan goes by.
    pub weights: Weights,
    /// The factors that the plan says something of and that are no longer asked for.
    pub left_over: Vec<String>,
}

impl Counsel {
    /// The advice on a plan, by its answers and weights.
    pub fn on(plan: &Plan) -> Self {
        let fit = plan.fit();
        let weights = fit.weights_in_use();
        let left_over = fit.left_over().into_iter().map(str::to_owned);
        Self {
            advice: advise(&fit.answers, &weights),
            areas: advise_areas(plan, &fit.answers, &weights),
            left_over: left_over.collect(),
            weights,
        }
    }
}
