//! What a plan comes down to, so that plans can stand side by side.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    ActivityId, AreaId, Configuration, Date, Findings, FindingsUpdate, LEADERLESS, Load, Locus,
    Model, Plan, RoleId, ScopeFindings, Severity, Title,
};

/// What a plan comes down to: who leads, what is decided where, what is open, and who carries what.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Outlook {
    /// The model that is chosen.
    pub model: Option<Model>,
    /// What the organisation calls its own model.
    pub own_name: Option<Title>,
    /// The title of the role that leads CX.
    pub lead: Option<Title>,
    /// How much the centre decides; `None` without decision areas.
    pub configuration: Option<Configuration>,
    /// Every decision area, in order.
    pub areas: Vec<AreaOutlook>,
    /// What is open.
    pub open: Open,
    /// How often another role is accountable for an activity than for the one before it in its
    /// section. Activities that nobody answers for alone are passed over.
    pub hand_offs: usize,
    /// Who carries what.
    pub loads: Vec<Load>,
}

/// Where the decisions of an area are taken.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct AreaOutlook {
    /// The area.
    pub area: AreaId,
    /// Its name.
    pub title: Title,
    /// Where its decisions are taken.
    pub locus: Locus,
}

/// How much is open in a plan.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Open {
    /// Findings that must be settled.
    pub errors: usize,
    /// Findings that are worth settling.
    pub warnings: usize,
    /// Findings that are worth asking.
    pub questions: usize,
    /// Activities that don't have exactly one leader who answers for them.
    pub unanswered: usize,
}

impl Outlook {
    /// What this plan comes down to, of which so much is open.
    pub fn of(plan: &Plan, open: Open, today: Date) -> Self {
        let ownership = plan.ownership();
        let lead = ownership.lead.and_then(|lead| plan.roles.get(lead));
        let areas = plan.areas.in_order().into_iter().map(|row| AreaOutlook {
            area: row.id,
            title: row.title.clone(),
            locus: row.locus,
        });
        Self {
            model: ownership.model,
            own_name: ownership.own_name.clone(),
            lead: lead.map(|role| role.title.clone()),
            configuration: plan.configuration(),
            areas: areas.collect(),
            open,
            hand_offs: hand_offs(plan),
            loads: Load::all(plan, today),
        }
    }
}

fn hand_offs(plan: &Plan) -> usize {
    let answering = answering(plan);
    let alone = |activity: ActivityId| match answering.get(&activity)?.as_slice() {
        [only] => Some(*only),
        _ => None,
    };
    let sections = plan.sections.in_order().into_iter();
    let changes = sections.map(|section| {
        let rows = plan.activities_in(section.id).into_iter();
        let roles: Vec<RoleId> = rows.filter_map(|row| alone(row.id)).collect();
        roles.windows(2).filter(|pair| pair[0] != pair[1]).count()
    });
    changes.sum()
}

/// The roles that are accountable for each activity for which any is.
pub(crate) fn answering(plan: &Plan) -> BTreeMap<ActivityId, Vec<RoleId>> {
    let answers = plan.scheme.answers();
    let mut answering: BTreeMap<ActivityId, Vec<RoleId>> = BTreeMap::new();
    for cell in plan.involvements.iter() {
        if cell.letters.has(answers) {
            answering.entry(cell.activity).or_default().push(cell.role);
        }
    }
    answering
}

impl Open {
    /// What is open by these findings.
    pub fn by(findings: &Findings) -> Self {
        let scopes = findings.scopes();
        scopes.fold(Self::default(), |sum, findings| {
            sum.plus(Self::of(findings))
        })
    }

    /// What would be open if findings changed like this.
    pub(crate) fn after(self, findings: &Findings, update: &FindingsUpdate) -> Self {
        let changed = |sum: Self, new: &ScopeFindings| {
            let old = findings.about(new.scope);
            sum.plus(Self::of(&new.findings)).minus(Self::of(old))
        };
        update.scopes.iter().fold(self, changed)
    }

    /// What is open by the findings of one scope.
    fn of(findings: &[crate::Finding]) -> Self {
        let of = |severity| findings.iter().filter(|it| it.severity == severity).count();
        let mut checks = findings.iter().map(|it| it.check.as_str());
        Self {
            errors: of(Severity::Error),
            warnings: of(Severity::Warning),
            questions: of(Severity::Question),
            unanswered: usize::from(checks.any(|check| LEADERLESS.contains(&check))),
        }
    }

    fn plus(self, other: Self) -> Self {
        Self {
            errors: self.errors + other.errors,
            warnings: self.warnings + other.warnings,
            questions: self.questions + other.questions,
            unanswered: self.unanswered + other.unanswered,
        }
    }

    fn minus(self, other: Self) -> Self {
        Self {
            errors: self.errors.saturating_sub(other.errors),
            warnings: self.warnings.saturating_sub(other.warnings),
            questions: self.questions.saturating_sub(other.questions),
            unanswered: self.unanswered.saturating_sub(other.unanswered),
        }
    }
}
