//! What the advice goes by: the factors, what each answer weighs, and the gates.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::{Deserialize, Serialize};

use crate::{Message, Model};

/// All factors with their weights. The standard ones are in `weights.json`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Weights {
    /// What holds for all factors.
    pub settings: Settings,
    /// The factors, in the order in which they are asked.
    pub factors: Vec<Factor>,
    /// What excludes a model, whatever its score.
    pub gates: Vec<Gate>,
    /// What pulls a single decision area to the centre or to the units.
    pub areas: AreaWeights,
}

/// What holds for all factors.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Settings {
    /// How much of its weight an unanswered question keeps, as an answer that says neither; from
    /// 0 (as if it weren't asked) to 1 (as if the answer were in the middle).
    pub unanswered: f64,
    /// The share of the weight that must be answered before there is any advice.
    pub enough: f64,
    /// Two configurations whose shares are nearer than this are too close to call.
    pub close_shares: f64,
    /// Two models whose scores are nearer than this are too close to call.
    pub close_scores: f64,
}

/// One question to the organisation.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Factor {
    /// Its stable id, for example `regionalVariation`.
    pub id: String,
    /// The group in which it is asked.
    pub group: Group,
    /// How many answers there are, numbered from 0.
    pub answers: u8,
    /// Whether the answers go from less to more; otherwise they differ in kind.
    pub ordered: bool,
    /// How strong the evidence is: A a study, B long practice or data, C opinion.
    pub evidence: String,
    /// Who says that it matters.
    pub source: String,
    /// What it says on the need for integration.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub integration: Option<Effect>,
    /// What it says on the need for local responsiveness.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub local: Option<Effect>,
    /// What it says on models.
    pub models: BTreeMap<Model, Effect>,
}

/// Factors that are asked together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub enum Group {
    /// What customers meet.
    Customers,
    /// How the organisation is built.
    Organisation,
    /// What is at stake.
    Stakes,
    /// What CX can count on.
    Means,
}

/// What the answers to one question weigh for one target.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(untagged)]
pub enum Effect {
    /// Evenly from −w with the first answer to w with the last.
    Straight(f64),
    /// So much with each answer.
    ByAnswer(Vec<f64>),
}

/// What excludes a model.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Gate {
    /// Names its sentence in the catalogs: `gate-no-sponsor` …
    pub id: String,
    /// The model.
    pub model: Model,
    /// The factor …
    pub factor: String,
    /// … and the answers to it that exclude the model.
    pub answers: Vec<u8>,
}

/// What pulls a decision area besides the answers: what the area itself is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AreaWeights {
    /// How strongly an area must be pulled, from 0 to 1, not to be shared.
    pub decided: f64,
    /// How near to that is too close to call.
    pub close: f64,
    /// It steers CX as a whole: to the centre.
    pub steering: Nature,
    /// Roles that each unit holds carry its activities: to the units, by the share that they carry.
    pub held_in_units: Nature,
    /// There are no units: to the centre.
    pub no_units: Nature,
}

/// What something about an area weighs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Nature {
    /// How strongly it pulls, from 0 to 1.
    pub weight: f64,
    /// How strong the evidence is, as for factors.
    pub evidence: String,
    /// Who says so.
    pub source: String,
}

/// What answers speak for or against.
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
pub enum Target {
    /// The need to join CX up.
    Integration,
    /// The need to let CX differ from place to place.
    Local,
    /// A model.
    #[serde(untagged)]
    Model(Model),
}

impl Weights {
    /// The weights that come with the product.
    pub fn standard() -> &'static Self {
        // The file is part of the program; the tests make sure that it can be read.
        static STANDARD: LazyLock<Weights> = LazyLock::new(|| {
            serde_json::from_str(include_str!("weights.json")).unwrap_or_default()
        });
        &STANDARD
    }

    /// The factor with this id.
    pub fn factor(&self, id: &str) -> Option<&Factor> {
        self.factors.iter().find(|factor| factor.id == id)
    }

    /// Gives a factor another weight for what it already speaks for.
    pub(super) fn set(&mut self, factor: &str, target: Target, weight: f64) {
        let mut factors = self.factors.iter_mut();
        let factor = factors.find(|known| known.id == factor);
        if let Some(effect) = factor.and_then(|factor| factor.effect_mut(target)) {
            effect.scale_to(weight);
        }
    }
}

impl Factor {
    /// What it says on a target, if anything.
    pub fn effect(&self, target: Target) -> Option<&Effect> {
        match target {
            Target::Integration => self.integration.as_ref(),
            Target::Local => self.local.as_ref(),
            Target::Model(model) => self.models.get(&model),
        }
    }

    fn effect_mut(&mut self, target: Target) -> Option<&mut Effect> {
        match target {
            Target::Integration => self.integration.as_mut(),
            Target::Local => self.local.as_mut(),
            Target::Model(model) => self.models.get_mut(&model),
        }
    }

    /// The question.
    pub fn question(&self) -> Message {
        Message::new(self.sentence(""))
    }

    /// What it is about, in a word or two.
    pub fn name(&self) -> Message {
        Message::new(self.sentence("-name"))
    }

    /// Why it matters.
    pub fn why(&self) -> Message {
        Message::new(self.sentence("-why"))
    }

    /// What an answer means.
    pub fn answer(&self, answer: u8) -> Message {
        Message::new(self.sentence(&format!("-{answer}")))
    }

    /// What the answers have to do with a target.
    pub fn because(&self, target: Target) -> Message {
        Message::new(format!("because-{}-{}", kebab(&self.id), target.id()))
    }

    fn sentence(&self, end: &str) -> String {
        format!("factor-{}{end}", kebab(&self.id))
    }
}

impl Effect {
    /// The most it can weigh, in either direction.
    pub fn weight(&self) -> f64 {
        let (least, most) = self.range();
        most.max(-least)
    }

    /// Makes that so much, with everything else in proportion.
    fn scale_to(&mut self, weight: f64) {
        let scale = weight / self.weight();
        match self {
            Self::Straight(straight) => *straight *= scale,
            Self::ByAnswer(points) => points.iter_mut().for_each(|point| *point *= scale),
        }
    }

    /// What an answer weighs, of so many.
    pub fn of(&self, answer: u8, answers: u8) -> f64 {
        match self {
            Self::Straight(weight) => {
                let last = f64::from(answers.max(2) - 1);
                weight * (2.0 * f64::from(answer) / last - 1.0)
            }
            Self::ByAnswer(points) => points.get(usize::from(answer)).copied().unwrap_or(0.0),
        }
    }

    /// The least and the most that an answer can weigh.
    pub fn range(&self) -> (f64, f64) {
        match self {
            Self::Straight(weight) => (-weight.abs(), weight.abs()),
            Self::ByAnswer(points) => points.iter().fold((0.0, 0.0), |(least, most), &point| {
                (point.min(least), point.max(most))
            }),
        }
    }
}

impl Group {
    /// Its id in the catalogs: `customers` …
    pub fn id(self) -> &'static str {
        match self {
            Self::Customers => "customers",
            Self::Organisation => "organisation",
            Self::Stakes => "stakes",
            Self::Means => "means",
        }
    }
}

impl Target {
    /// Its id in the catalogs: `integration`, `local`, `cco-led` …
    pub fn id(self) -> &'static str {
        match self {
            Self::Integration => "integration",
            Self::Local => "local",
            Self::Model(model) => model.id(),
        }
    }

    /// What it is called.
    pub fn name(self) -> Message {
        Message::new(match self {
            Self::Integration | Self::Local => format!("axis-{}", self.id()),
            Self::Model(model) => format!("model-{}", model.id()),
        })
    }
}

/// `regionalVariation` as catalogs write it: `regional-variation`.
fn kebab(id: &str) -> String {
    let mut kebab = String::with_capacity(id.len() + 4);
    for letter in id.chars() {
        if letter.is_ascii_uppercase() {
            kebab.push('-');
        }
        kebab.push(letter.to_ascii_lowercase());
    }
    kebab
}
