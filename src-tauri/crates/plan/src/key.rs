//! What names a row, for catalogs and messages.

use crate::Key;

impl Key {
    /// Whether rows of other kinds can refer to a row of this kind.
    pub(crate) fn can_be_referred_to(self) -> bool {
        matches!(
            self,
            Self::Unit(_)
                | Self::Department(_)
                | Self::Role(_)
                | Self::Leader(_)
                | Self::DecisionArea(_)
                | Self::Section(_)
                | Self::Activity(_)
                | Self::Adaptation(_)
                | Self::Goal(_)
                | Self::Objective(_)
        )
    }

    /// The catalogs' word for rows of this kind: `thing-activity` …
    pub fn kind_id(self) -> &'static str {
        match self {
            Self::About => "thing-about",
            Self::Thresholds => "thing-thresholds",
            Self::Ownership => "thing-ownership",
            Self::Scheme => "thing-scheme",
            Self::Fit => "thing-fit",
            Self::Council => "thing-council",
            Self::Unit(_) => "thing-unit",
            Self::Department(_) => "thing-department",
            Self::Role(_) => "thing-role",
            Self::Leader(_) => "thing-leader",
            Self::Appointment(_) => "thing-appointment",
            Self::DecisionArea(_) => "thing-area",
            Self::Section(_) => "thing-section",
            Self::Activity(_) => "thing-activity",
            Self::Involvement(_) => "thing-involvement",
            Self::CellNote(_) => "thing-note",
            Self::Adaptation(_) => "thing-adaptation",
            Self::UnitInvolvement(_) => "thing-unit-involvement",
            Self::Commitment(_) => "thing-commitment",
            Self::Considered(_) => "thing-considered",
            Self::CouncilMember(_) => "thing-member",
            Self::BuyIn(_) => "thing-buy-in",
            Self::OwnershipDraft(_) => "thing-draft",
            Self::Value(_) => "thing-value",
            Self::Goal(_) => "thing-goal",
            Self::Objective(_) => "thing-objective",
            Self::Initiative(_) => "thing-initiative",
            Self::Obstacle(_) => "thing-obstacle",
        }
    }
}

/// For messages to people who look into files: `role 0192…`.
impl std::fmt::Display for Key {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let kind = self.kind_id().trim_start_matches("thing-");
        match self {
            Self::About
            | Self::Thresholds
            | Self::Ownership
            | Self::Scheme
            | Self::Fit
            | Self::Council => f.write_str(kind),
            Self::Unit(id) => write!(f, "{kind} {id}"),
            Self::Department(id) => write!(f, "{kind} {id}"),
            Self::Role(id) => write!(f, "{kind} {id}"),
            Self::Leader(id) => write!(f, "{kind} {id}"),
            Self::Appointment(id) => write!(f, "{kind} {id}"),
            Self::DecisionArea(id) => write!(f, "{kind} {id}"),
            Self::Section(id) => write!(f, "{kind} {id}"),
            Self::Activity(id) => write!(f, "{kind} {id}"),
            Self::Involvement((activity, role)) => write!(f, "{kind} of {role} in {activity}"),
            Self::CellNote((activity, role)) => write!(f, "{kind} on {role} in {activity}"),
            Self::Adaptation((unit, activity)) => write!(f, "{kind} of {activity} in {unit}"),
            Self::UnitInvolvement((unit, activity, role)) => {
                write!(f, "{kind} of {role} in {activity} in {unit}")
            }
            Self::Commitment((activity, role, None)) => {
                write!(f, "{kind} of {role} to {activity}")
            }
            Self::Commitment((activity, role, Some(unit))) => {
                write!(f, "{kind} of {role} to {activity} in {unit}")
            }
            Self::Considered(model) => write!(f, "{kind} {}", model.id()),
            Self::CouncilMember(role) => write!(f, "{kind} {role}"),
            Self::BuyIn(department) => write!(f, "{kind} of {department}"),
            Self::OwnershipDraft(id) => write!(f, "{kind} {id}"),
            Self::Value(id) => write!(f, "{kind} {id}"),
            Self::Goal(id) => write!(f, "{kind} {id}"),
            Self::Objective(id) => write!(f, "{kind} {id}"),
            Self::Initiative(id) => write!(f, "{kind} {id}"),
            Self::Obstacle(id) => write!(f, "{kind} {id}"),
        }
    }
}
