//! What was asked of who leads CX, what the centre keeps, and the drafts of both.

use crate::fit::Weights;
use crate::{Edit, Key, Message, Plan};

impl Edit {
    pub(super) fn asked_of_ownership(&self, plan: &Plan) -> Message {
        let about = |id: &str, key: Key| Message::new(id).with("name", plan.known_as(key));
        match self {
            Self::AnswerFactor { factor, answer } => asked_of_factor(factor, *answer),
            Self::SetWeight { factor, target, .. } => {
                about_factor("asked-set-weight", factor).with("target", target.name())
            }
            Self::SetLocus { area, locus } => about("asked-set-locus", Key::DecisionArea(*area))
                .with("locus", Message::new(format!("locus-{}", locus.id()))),
            Self::SetLimits { area, .. } => about("asked-set-limits", Key::DecisionArea(*area)),
            Self::SetSteering { area, .. } => about("asked-set-steering", Key::DecisionArea(*area)),
            Self::ApplyConfiguration { configuration } => Message::new("asked-apply-configuration")
                .with(
                    "configuration",
                    Message::new(format!("configuration-{}", configuration.id())),
                ),
            Self::ChooseModel {
                model: Some(model), ..
            } => Message::new("asked-choose-model")
                .with("model", Message::new(format!("model-{}", model.id()))),
            Self::ChooseModel { model: None, .. } => Message::new("asked-unchoose-model"),
            Self::ExplainModel { .. } => Message::new("asked-explain-model"),
            Self::Consider { model, .. } => Message::new("asked-consider")
                .with("model", Message::new(format!("model-{}", model.id()))),
            Self::Disregard { model } => Message::new("asked-disregard")
                .with("model", Message::new(format!("model-{}", model.id()))),
            Self::SetMandate { .. } => Message::new("asked-set-mandate"),
            Self::DescribeCouncil { .. } => Message::new("asked-describe-council"),
            Self::AddMember { role } => about("asked-add-member", Key::Role(*role)),
            Self::RemoveMember { role } => about("asked-remove-member", Key::Role(*role)),
            Self::SetBuyIn { department, .. } => {
                about("asked-set-buy-in", Key::Department(*department))
            }
            Self::AddDraft { title, .. } => Message::new("asked-add-draft").with("name", title),
            Self::InDraft { draft, step } => {
                let row = plan.drafts.get(*draft);
                let drafted = row.and_then(|row| row.plan_on(plan).ok());
                about("asked-in-draft", Key::OwnershipDraft(*draft))
                    .with("asked", step.asked(drafted.as_ref().unwrap_or(plan)))
            }
            Self::TakeFromDraft { draft, .. } => {
                about("asked-take-from-draft", Key::OwnershipDraft(*draft))
            }
            Self::ChooseDraft { draft } => about("asked-choose-draft", Key::OwnershipDraft(*draft)),
            _ => Message::new("asked-nothing"),
        }
    }
}

fn asked_of_factor(factor: &str, answer: Option<u8>) -> Message {
    let answered = Weights::standard().factor(factor).zip(answer);
    match answered {
        Some((known, answer)) => {
            about_factor("asked-answer-factor", factor).with("answer", known.answer(answer))
        }
        None => about_factor("asked-forget-factor", factor),
    }
}

/// A sentence about a factor; one that this version doesn't know goes by its id.
fn about_factor(id: &str, factor: &str) -> Message {
    match Weights::standard().factor(factor) {
        Some(known) => Message::new(id).with("topic", known.name()),
        None => Message::new(id).with("topic", factor),
    }
}
