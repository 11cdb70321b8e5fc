//! Which decisions the centre keeps: a recommendation for each decision area.

use std::collections::BTreeSet;

use serde::Serialize;

use super::case::Case;
use super::reasons::{Reason, all_reasons, strongest};
use super::{Answers, AreaWeights, Target, Verdict, Weights};
use crate::{ActivityId, AreaId, DecisionArea, Held, Locus, Message, Plan};

/// The factor that says whether there are units at all.
const UNITS: &str = "unitAutonomy";

/// Where the decisions of one area should be taken, and why.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AreaAdvice {
    /// The area.
    pub area: AreaId,
    /// Where its decisions should be taken.
    pub locus: Verdict<Locus>,
    /// How strongly it is pulled to the centre; below 0 to the units.
    pub pull: f64,
    /// What pulls it to the centre, strongest first.
    pub to_centre: Vec<Pull>,
    /// What pulls it to the units, strongest first.
    pub to_units: Vec<Pull>,
}

/// One thing that pulls an area to the centre or to the units.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct Pull {
    /// The factor whose answer pulls; none where it is what the area itself is.
    pub factor: Option<String>,
    /// How strongly; below 0 to the units.
    pub effect: f64,
    /// What it is.
    pub sentence: Message,
}

/// Where the decisions of each area of a plan should be taken, in the order of the areas.
///
/// All areas are pulled by the answers, once enough of them are known: by half of what speaks for
/// integration less half of what speaks for local responsiveness. Each is pulled by what it is,
/// too. Pulled hard it belongs to the centre or to the units; between, it is shared.
pub fn advise_areas(plan: &Plan, answers: &Answers, weights: &Weights) -> Vec<AreaAdvice> {
    let case = Case::new(answers, weights);
    let natures = Natures::of(plan, &case);
    let all = by_answers(&case);
    let areas = plan.areas().in_order().into_iter();
    let areas = areas.map(|area| {
        AreaAdvice::of(
            area,
            [natures.of_area(area), all.clone()].concat(),
            &weights.areas,
        )
    });
    areas.collect()
}

/// What pulls every area of the plan, by the answers.
fn by_answers(case: &Case<'_>) -> Vec<Pull> {
    let axes = [Target::Integration, Target::Local];
    if !case.knows_enough(axes) {
        return Vec::new();
    }
    let half = |sign: f64| {
        move |reason: Reason| Pull {
            factor: Some(reason.factor),
            effect: sign * reason.effect / 2.0,
            sentence: reason.sentence,
        }
    };
    let [integration, local] = axes.map(|axis| all_reasons(case, axis).into_iter());
    integration
        .map(half(1.0))
        .chain(local.map(half(-1.0)))
        .collect()
}

impl AreaAdvice {
    fn of(area: &DecisionArea, pulls: Vec<Pull>, weights: &AreaWeights) -> Self {
        let known = !pulls.is_empty();
        let pull = pulls.iter().map(|pull| pull.effect).sum();
        let (to_centre, to_units) = strongest(pulls, |pull| pull.effect);
        Self {
            area: area.id,
            locus: if known {
                verdict(pull, weights)
            } else {
                Verdict::Unknown
            },
            pull,
            to_centre,
            to_units,
        }
    }
}

/// Where something belongs that is pulled so hard.
fn verdict(pull: f64, weights: &AreaWeights) -> Verdict<Locus> {
    let at = |pull: f64| match pull {
        _ if pull >= weights.decided => Locus::Centre,
        _ if pull <= -weights.decided => Locus::Local,
        _ => Locus::Shared,
    };
    let here = at(pull);
    let near = [pull - weights.close, pull + weights.close].map(at);
    match near.into_iter().find(|&locus| locus != here) {
        Some(other) => Verdict::Close(vec![here, other]),
        None => Verdict::Clear(here),
    }
}

/// What the plan says of its areas that bears on where they belong.
struct Natures<'a> {
    plan: &'a Plan,
    weights: &'a AreaWeights,
    /// The activities that are carried in the units.
    in_units: BTreeSet<ActivityId>,
    no_units: bool,
}

impl<'a> Natures<'a> {
    fn of(plan: &'a Plan, case: &Case<'a>) -> Self {
        let one_organisation = case
            .answered()
            .any(|(factor, answer)| factor.id == UNITS && answer == Some(0));
        Self {
            plan,
            weights: &case.weights.areas,
            in_units: carried_in_units(plan),
            no_units: one_organisation && plan.units().is_empty(),
        }
    }

    fn of_area(&self, area: &DecisionArea) -> Vec<Pull> {
        let pull = |effect, sentence| Pull {
            factor: None,
            effect,
            sentence,
        };
        let steering = area
            .steering
            .then(|| pull(self.weights.steering.weight, Message::new("area-steers")));
        let no_units = self.no_units.then(|| Pull {
            factor: Some(UNITS.to_owned()),
            ..pull(self.weights.no_units.weight, Message::new("area-no-units"))
        });
        [steering, self.held_in_units(area), no_units]
            .into_iter()
            .flatten()
            .collect()
    }

    fn held_in_units(&self, area: &DecisionArea) -> Option<Pull> {
        let activities = self.plan.activities().iter();
        let activities: Vec<_> = activities.filter(|row| row.area == Some(area.id)).collect();
        let carried = activities
            .iter()
            .filter(|row| self.in_units.contains(&row.id))
            .count();
        (carried > 0).then(|| Pull {
            factor: None,
            effect: -self.weights.held_in_units.weight * carried as f64 / activities.len() as f64,
            sentence: Message::new("area-held-in-units")
                .with("count", carried)
                .with("all", activities.len()),
        })
    }
}

/// The activities that roles carry which each unit holds, and that nobody at the centre answers for.
fn carried_in_units(plan: &Plan) -> BTreeSet<ActivityId> {
    let answers = plan.scheme().answers();
    let carries = plan.scheme().works().and(answers);
    let in_units = |role| {
        let role = plan.roles().get(role);
        role.is_some_and(|role| role.held == Held::PerUnit)
    };
    let (in_units, central): (Vec<_>, Vec<_>) = plan
        .involvements()
        .iter()
        .partition(|row| in_units(row.role));
    let carried = in_units.iter().filter(|row| row.letters.has_any(carries));
    let carried: BTreeSet<_> = carried.map(|row| row.activity).collect();
    let answered = central.iter().filter(|row| row.letters.has(answers));
    &carried - &answered.map(|row| row.activity).collect()
}
