//! Which configuration: the map of integration and local responsiveness.

use serde::Serialize;

use super::case::{Case, Score};
use super::reasons::{Reason, reasons};
use super::{Target, Verdict};
use crate::{Configuration, Message};

/// What is advised: a configuration, or none yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Arrangement {
    /// Much to join up, little that differs.
    Centralized,
    /// Little to join up, much that differs.
    Decentralized,
    /// Much of both.
    Hybrid,
    /// Little of both: keep it light, without machinery of its own.
    Light,
}

impl Arrangement {
    /// All of them, in the order in which they are shown.
    pub const ALL: [Self; 4] = [
        Self::Centralized,
        Self::Decentralized,
        Self::Hybrid,
        Self::Light,
    ];

    /// Its id in the catalogs: `centralized` …
    pub fn id(self) -> &'static str {
        self.configuration().map_or("light", Configuration::id)
    }

    /// What it is called.
    pub fn name(self) -> Message {
        Message::new(match self.configuration() {
            Some(configuration) => format!("configuration-{}", configuration.id()),
            None => "arrangement-light".to_owned(),
        })
    }

    /// The configuration, where one is advised.
    pub fn configuration(self) -> Option<Configuration> {
        match self {
            Self::Centralized => Some(Configuration::Centralized),
            Self::Decentralized => Some(Configuration::Decentralized),
            Self::Hybrid => Some(Configuration::Hybrid),
            Self::Light => None,
        }
    }
}

/// Where the organisation stands on one axis, from 0 to 1.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Axis {
    /// The place on the axis, with what unanswered questions leave open.
    pub score: Score,
    /// What moves it up, strongest first.
    pub reasons_for: Vec<Reason>,
    /// What moves it down, strongest first.
    pub reasons_against: Vec<Reason>,
}

impl Axis {
    pub(super) fn of(case: &Case<'_>, target: Target) -> Self {
        let (reasons_for, reasons_against) = reasons(case, target);
        Self {
            score: case.score(target).on_axis(),
            reasons_for,
            reasons_against,
        }
    }
}

/// How much speaks for each arrangement. The shares sum to 1.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
#[allow(missing_docs, reason = "each is the arrangement of its name")]
pub struct Shares {
    pub centralized: f64,
    pub decentralized: f64,
    pub hybrid: f64,
    pub light: f64,
}

impl Shares {
    /// The shares at a point of the map.
    pub fn at(integration: f64, local: f64) -> Self {
        Self {
            centralized: integration * (1.0 - local),
            decentralized: (1.0 - integration) * local,
            hybrid: integration * local,
            light: (1.0 - integration) * (1.0 - local),
        }
    }

    /// The share of one arrangement.
    pub fn of(&self, arrangement: Arrangement) -> f64 {
        match arrangement {
            Arrangement::Centralized => self.centralized,
            Arrangement::Decentralized => self.decentralized,
            Arrangement::Hybrid => self.hybrid,
            Arrangement::Light => self.light,
        }
    }

    /// The arrangements with their shares, largest first.
    pub fn ranked(&self) -> [(Arrangement, f64); 4] {
        let mut ranked = Arrangement::ALL.map(|arrangement| (arrangement, self.of(arrangement)));
        ranked.sort_by(|(_, a), (_, b)| b.total_cmp(a));
        ranked
    }
}

/// What the answers' shares are.
pub(super) fn shares(case: &Case<'_>) -> Shares {
    let on_axis = |target| f64::midpoint(1.0, case.value(target));
    Shares::at(on_axis(Target::Integration), on_axis(Target::Local))
}

/// Which arrangement the shares advise.
pub(super) fn verdict(case: &Case<'_>, shares: &Shares) -> Verdict<Arrangement> {
    if !case.knows_enough([Target::Integration, Target::Local]) {
        return Verdict::Unknown;
    }
    Verdict::of(&shares.ranked(), case.weights.settings.close_shares)
}
