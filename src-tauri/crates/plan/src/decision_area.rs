//! What is decided where.

use serde::{Deserialize, Serialize};

use crate::{Activity, AreaId, Order, Plan, Text, Title};

/// A group of decisions that are taken in the same place.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DecisionArea {
    /// Its identity.
    pub id: AreaId,
    /// Its name.
    pub title: Title,
    /// Where its decisions are taken.
    pub locus: Locus,
    /// Whether it steers CX as a whole (strategy, metrics, governance). Whoever leads CX should
    /// be accountable for something in such an area (rule R43).
    pub steering: bool,
    /// What units may adapt, and how far, where its decisions are shared.
    #[serde(default)]
    pub limits: Text,
    /// Its place among the areas.
    pub order: Order,
}

/// Where decisions are taken.
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
#[serde(rename_all = "camelCase")]
pub enum Locus {
    /// The centre decides.
    Centre,
    /// The centre sets, units adapt.
    Shared,
    /// Each unit decides.
    Local,
}

impl Locus {
    /// All of them, from the centre outwards.
    pub const ALL: [Self; 3] = [Self::Centre, Self::Shared, Self::Local];

    /// Its id in catalogs and files: `centre`, `shared` or `local`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::Shared => "shared",
            Self::Local => "local",
        }
    }
}

/// How much the centre decides, read from the loci of all decision areas.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase")]
pub enum Configuration {
    /// Every area is decided centrally.
    Centralized,
    /// Every area is decided locally.
    Decentralized,
    /// Anything between: central strategy, local execution.
    Hybrid,
}

impl Configuration {
    /// Its id in catalogs: `centralized`, `decentralized` or `hybrid`.
    pub fn id(self) -> &'static str {
        match self {
            Self::Centralized => "centralized",
            Self::Decentralized => "decentralized",
            Self::Hybrid => "hybrid",
        }
    }

    /// Reads the configuration from loci; `None` without any.
    pub fn of(loci: impl IntoIterator<Item = Locus>) -> Option<Self> {
        let mut loci = loci.into_iter();
        let first = loci.next()?;
        let same = loci.all(|locus| locus == first);
        Some(match (first, same) {
            (Locus::Centre, true) => Self::Centralized,
            (Locus::Local, true) => Self::Decentralized,
            _ => Self::Hybrid,
        })
    }

    /// The locus this configuration proposes for an area: a hybrid keeps what steers at the
    /// centre and shares the rest (“central strategy and guidance, local execution”).
    pub fn proposes(self, area: &DecisionArea) -> Locus {
        match self {
            Self::Centralized => Locus::Centre,
            Self::Decentralized => Locus::Local,
            Self::Hybrid if area.steering => Locus::Centre,
            Self::Hybrid => Locus::Shared,
        }
    }
}

impl Plan {
    /// Where an activity is decided. What is in no area, the centre decides.
    pub fn locus_of(&self, activity: &Activity) -> Locus {
        let area = activity.area.and_then(|area| self.areas.get(area));
        area.map_or(Locus::Centre, |area| area.locus)
    }
}
