//! Who leads CX, and why.

use serde::{Deserialize, Serialize};

use crate::{Date, RoleId, Text, Title};

/// The decision on who leads CX. There is exactly one in a plan, empty at first.
#[derive(
    Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Ownership {
    /// The model that was chosen.
    pub model: Option<Model>,
    /// What the organisation calls its own model, where `model` is its own.
    pub own_name: Option<Title>,
    /// The role that leads CX.
    pub lead: Option<RoleId>,
    /// The executive who backs the lead.
    pub sponsor: Option<RoleId>,
    /// Why this model.
    pub reason: Text,
    /// Who decided.
    pub decided_by: Option<Title>,
    /// When it was decided.
    pub decided_on: Option<Date>,
    /// What the lead may decide, and what not.
    #[serde(default)]
    pub scope: Text,
    /// The role that the lead reports to.
    #[serde(default)]
    pub reports_to: Option<RoleId>,
    /// The role that decides where the lead can't.
    #[serde(default)]
    pub escalation: Option<RoleId>,
}

impl Ownership {
    /// The same, without why, by whom and when it was decided.
    pub(crate) fn unexplained(self) -> Self {
        Self {
            reason: Text::default(),
            decided_by: None,
            decided_on: None,
            ..self
        }
    }
}

/// A model that was considered, chosen or not, with what was said of it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Considered {
    /// The model.
    pub model: Model,
    /// What speaks for it.
    pub reasons_for: Text,
    /// What speaks against it.
    pub reasons_against: Text,
}

/// Who leads CX.
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
pub enum Model {
    /// The chief executive.
    CeoLed,
    /// A Chief Customer Officer.
    CcoLed,
    /// Marketing.
    MarketingLed,
    /// Customer service.
    ServiceLed,
    /// A council of several functions.
    CrossFunctional,
    /// IT or a digital department.
    DigitalLed,
    /// The organisation's own arrangement.
    Own,
}

impl Model {
    /// All models, in the order in which they are shown.
    pub const ALL: [Self; 7] = [
        Self::CeoLed,
        Self::CcoLed,
        Self::MarketingLed,
        Self::ServiceLed,
        Self::CrossFunctional,
        Self::DigitalLed,
        Self::Own,
    ];

    /// Its id in catalogs and files: `ceo-led` …
    pub fn id(self) -> &'static str {
        match self {
            Self::CeoLed => "ceo-led",
            Self::CcoLed => "cco-led",
            Self::MarketingLed => "marketing-led",
            Self::ServiceLed => "service-led",
            Self::CrossFunctional => "cross-functional",
            Self::DigitalLed => "digital-led",
            Self::Own => "own",
        }
    }
}
