//! What was asked, as a sentence for the history.

mod ownership;

use super::{Edit, Thing};
use crate::{Arg, Key, Message, Plan, Row};

impl Plan {
    /// What people call the row of this key; empty for rows without a name of their own.
    pub fn name_of(&self, key: Key) -> String {
        match self.row(key) {
            Some(Row::Unit(row)) => row.name.to_string(),
            Some(Row::Department(row)) => row.name.to_string(),
            Some(Row::Role(row)) => row.title.to_string(),
            Some(Row::Leader(row)) => row.name.to_string(),
            Some(Row::DecisionArea(row)) => row.title.to_string(),
            Some(Row::Section(row)) => row.title.to_string(),
            Some(Row::Activity(row)) => row.title.to_string(),
            Some(Row::Value(row)) => row.title.to_string(),
            Some(Row::Goal(row)) => row.title.to_string(),
            Some(Row::Objective(row)) => row.title.to_string(),
            Some(Row::Initiative(row)) => row.title.to_string(),
            Some(Row::Obstacle(row)) => row.title.to_string(),
            Some(Row::OwnershipDraft(row)) => row.title.to_string(),
            Some(Row::Appointment(row)) => self.name_of(Key::Leader(row.leader)),
            _ => String::new(),
        }
    }
}

impl Plan {
    /// The same for a sentence on what was asked, which may speak of what isn't there.
    fn known_as(&self, key: Key) -> Arg {
        if self.has(key) {
            self.name_of(key).into()
        } else {
            let missing = Message::new("name-of-missing");
            missing.with("kind", key.kind_id()).into()
        }
    }
}

impl Edit {
    /// What this edit asks of the plan as it is before, in a sentence that history keeps: names
    /// are those of that moment.
    pub fn asked(&self, plan: &Plan) -> Message {
        let name = |key| plan.known_as(key);
        let added = |kind: &str, name: &crate::Title| {
            Message::new("asked-add")
                .with("kind", Message::new(kind))
                .with("name", name)
        };
        let of_thing = |id: &str, what: &Thing| {
            Message::new(id)
                .with("kind", Message::new(what.key().kind_id()))
                .with("name", name(what.key()))
        };
        let about = |id: &str, key: Key| Message::new(id).with("name", name(key));
        match self {
            Self::DescribePlan { .. } => Message::new("asked-describe-plan"),
            Self::SetNextReview { .. } => Message::new("asked-set-next-review"),
            Self::SetThresholds { .. } => Message::new("asked-set-thresholds"),
            Self::AddUnit { name, .. } => added("thing-unit", name),
            Self::AddDepartment { name, .. } => added("thing-department", name),
            Self::AddRole { title, .. } => added("thing-role", title),
            Self::AddLeader { name, .. } => added("thing-leader", name),
            Self::AddArea { title, .. } => added("thing-area", title),
            Self::AddSection { title, .. } => added("thing-section", title),
            Self::AddActivity { title, .. } => added("thing-activity", title),
            Self::AddValue { title, .. } => added("thing-value", title),
            Self::AddGoal { title, .. } => added("thing-goal", title),
            Self::AddObjective { title, .. } => added("thing-objective", title),
            Self::AddInitiative { title, .. } => added("thing-initiative", title),
            Self::AddObstacle { title, .. } => added("thing-obstacle", title),
            Self::Rename { what, title } => of_thing("asked-rename", what).with("title", title),
            Self::Move { what, .. } => of_thing("asked-move", what),
            Self::Remove { what } => of_thing("asked-remove", what),
            Self::HandOver { from, to } => {
                of_thing("asked-hand-over", from).with("to", name(to.key()))
            }
            Self::ShortenRole { role, .. } => about("asked-shorten-role", Key::Role(*role)),
            Self::ShapeRole { role, .. } => about("asked-shape-role", Key::Role(*role)),
            Self::SetReportsTo { role, to: Some(to) } => {
                about("asked-set-reports-to", Key::Role(*role)).with("to", name(Key::Role(*to)))
            }
            Self::SetReportsTo { role, to: None } => {
                about("asked-clear-reports-to", Key::Role(*role))
            }
            Self::Appoint {
                leader,
                name: new,
                role,
                ..
            } => {
                let known = plan.name_of(Key::Leader(*leader));
                let person = new.as_ref().filter(|_| known.is_empty());
                Message::new("asked-appoint")
                    .with("leader", person.map_or(known.clone(), ToString::to_string))
                    .with("role", name(Key::Role(*role)))
            }
            Self::AmendAppointment { appointment, .. } => {
                about("asked-amend-appointment", Key::Appointment(*appointment))
            }
            Self::Vacate { appointment } => about("asked-vacate", Key::Appointment(*appointment)),
            Self::SetOutcome { activity, .. } => {
                about("asked-set-outcome", Key::Activity(*activity))
            }
            Self::AssignArea { activity, .. } => {
                about("asked-assign-area", Key::Activity(*activity))
            }
            Self::SetInvolvement {
                activity,
                role,
                letters,
            } => {
                let id = if letters.is_empty() {
                    "asked-clear-involvement"
                } else {
                    "asked-involve"
                };
                Message::new(id)
                    .with("role", name(Key::Role(*role)))
                    .with("activity", name(Key::Activity(*activity)))
                    .with("letters", plan.scheme.in_words(*letters))
            }
            Self::SetNote {
                activity,
                role: Some(role),
                ..
            } => Message::new("asked-set-cell-note")
                .with("role", name(Key::Role(*role)))
                .with("activity", name(Key::Activity(*activity))),
            Self::SetNote { activity, .. } => about("asked-set-note", Key::Activity(*activity)),
            Self::MakeAccountable { activity, role } => Message::new("asked-make-accountable")
                .with("role", name(Key::Role(*role)))
                .with("activity", name(Key::Activity(*activity))),
            Self::SplitActivity { activity, parts } => {
                about("asked-split", Key::Activity(*activity)).with("count", parts.len())
            }
            Self::SetUnitInvolvement {
                unit,
                activity,
                role,
                letters,
            } => Message::new("asked-involve-in-unit")
                .with("role", name(Key::Role(*role)))
                .with("activity", name(Key::Activity(*activity)))
                .with("unit", name(Key::Unit(*unit)))
                .with("letters", plan.scheme.in_words(*letters)),
            Self::ExplainAdaptation { unit, activity, .. } => {
                about("asked-explain-adaptation", Key::Activity(*activity))
                    .with("unit", name(Key::Unit(*unit)))
            }
            Self::LiftAdaptation { unit, activity } => {
                about("asked-lift-adaptation", Key::Activity(*activity))
                    .with("unit", name(Key::Unit(*unit)))
            }
            Self::SetCommitment {
                activity,
                role,
                unit,
                standing,
                ..
            } => {
                let asked = match unit {
                    Some(unit) => Message::new("asked-set-commitment-there")
                        .with("unit", name(Key::Unit(*unit))),
                    None => Message::new("asked-set-commitment"),
                };
                asked
                    .with("role", name(Key::Role(*role)))
                    .with("activity", name(Key::Activity(*activity)))
                    .with(
                        "standing",
                        Message::new(format!("acceptance-{}", standing.id())),
                    )
            }
            Self::SetScheme { scheme, .. } => Message::new("asked-set-scheme").with(
                "scheme",
                Message::new(format!("scheme-{}", scheme.kind.id())),
            ),
            Self::AnswerFactor { .. }
            | Self::SetWeight { .. }
            | Self::SetLocus { .. }
            | Self::SetSteering { .. }
            | Self::SetLimits { .. }
            | Self::ApplyConfiguration { .. }
            | Self::ChooseModel { .. }
            | Self::ExplainModel { .. }
            | Self::Consider { .. }
            | Self::Disregard { .. }
            | Self::SetMandate { .. }
            | Self::DescribeCouncil { .. }
            | Self::AddMember { .. }
            | Self::RemoveMember { .. }
            | Self::SetBuyIn { .. }
            | Self::AddDraft { .. }
            | Self::InDraft { .. }
            | Self::TakeFromDraft { .. }
            | Self::ChooseDraft { .. } => self.asked_of_ownership(plan),
            Self::SetMeasure { goal, .. } => about("asked-set-measure", Key::Goal(*goal)),
            Self::SetTarget { objective, .. } => {
                about("asked-set-target", Key::Objective(*objective))
            }
            Self::SetOwner { initiative, .. } => {
                about("asked-set-owner", Key::Initiative(*initiative))
            }
            Self::Schedule { initiative, .. } => {
                about("asked-schedule", Key::Initiative(*initiative))
            }
            Self::Several { edits } => match edits.as_slice() {
                [] => Message::new("asked-nothing"),
                [only] => only.asked(plan),
                [first, rest @ ..] => Message::new("asked-several")
                    .with("first", first.asked(plan))
                    .with("more", rest.len()),
            },
            Self::ImportMatrix { source, .. } => {
                Message::new("asked-import-matrix").with("source", source)
            }
            Self::Import { source, .. } => Message::new("asked-import").with("source", source),
        }
    }
}
