//! What whoever answers for an activity says to it.

use serde::{Deserialize, Serialize};

use crate::{
    Acceptance, Activity, ActivityId, Date, Held, Letters, Plan, Role, RoleId, Text, UnitId,
};

/// How a role stands to an activity that it answers for. Where nothing is said, there is no such
/// row; it goes when the role no longer answers for the activity.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Commitment {
    /// The activity.
    pub activity: ActivityId,
    /// The role that answers for it.
    pub role: RoleId,
    /// The unit whose holder of the role says so; `None` for whoever holds it in no unit, and for
    /// all units of which nothing else is said.
    #[serde(default)]
    pub unit: Option<UnitId>,
    /// Whether its leader has agreed.
    pub standing: Acceptance,
    /// The day on which the leader said so.
    pub on: Option<Date>,
    /// What else was said.
    pub note: Text,
    /// The role that stands in.
    pub deputy: Option<RoleId>,
    /// The role that decides where this one can't.
    pub escalation: Option<RoleId>,
}

impl Commitment {
    /// Whether this says no more than that the role answers for the activity. In a unit even that
    /// can be news, where something else is said of all.
    pub fn says_nothing(&self) -> bool {
        self.unit.is_none() && self.is_silent()
    }

    /// Whether nothing is known but that the role answers.
    pub(crate) fn is_silent(&self) -> bool {
        self.standing == Acceptance::Proposed
            && self.on.is_none()
            && self.note.is_empty()
            && self.deputy.is_none()
            && self.escalation.is_none()
    }

    /// Whether this says the same as another, wherever either is said.
    pub fn says_the_same(&self, other: &Self) -> bool {
        let unit = other.unit;
        Self {
            unit,
            ..self.clone()
        } == *other
    }
}

impl Plan {
    /// How a role stands to an activity in a unit: what is said there, or else of all units;
    /// `None` where nothing is said.
    pub fn commitment(
        &self,
        activity: ActivityId,
        role: RoleId,
        unit: Option<UnitId>,
    ) -> Option<&Commitment> {
        let there = self.commitments.get((activity, role, unit));
        there.or_else(|| self.commitments.get((activity, role, None)))
    }

    /// What those who answer for an activity say to it.
    pub fn commitments_to(&self, activity: ActivityId) -> impl Iterator<Item = &Commitment> {
        let (first, last) = (uuid::Uuid::nil(), uuid::Uuid::max());
        let first = (activity, RoleId(first), None);
        let last = (activity, RoleId(last), Some(UnitId(last)));
        self.commitments.0.range(first..=last).map(|(_, row)| row)
    }

    /// What is said to an activity for one role, of all units and then unit by unit.
    pub(crate) fn said(
        &self,
        activity: ActivityId,
        role: RoleId,
    ) -> impl Iterator<Item = &Commitment> {
        let first = (activity, role, None);
        let last = (activity, role, Some(UnitId(uuid::Uuid::max())));
        self.commitments.0.range(first..=last).map(|(_, row)| row)
    }

    /// Where a role answers for an activity, place by place, so that each has its own word: unit
    /// by unit, for a role of the units; otherwise `None` for wherever it is the same, and every
    /// unit where the role answers although it doesn't everywhere.
    pub fn answers_at(&self, activity: &Activity, role: &Role) -> Vec<Option<UnitId>> {
        let everywhere = self.answers(self.letters(activity.id, role.id));
        let each = role.held == Held::PerUnit && !self.units.is_empty();
        let mut places: Vec<Option<UnitId>> = Vec::new();
        if everywhere && !each {
            places.push(None);
        }
        let own_word = |unit: UnitId| {
            let own = self.unit_involvements.get((unit, activity.id, role.id));
            own.map(|row| self.answers(row.letters))
        };
        let units = self.units.in_order().into_iter().map(|unit| unit.id);
        let units = units.filter(|&unit| activity.unit.is_none_or(|only| only == unit));
        places.extend(
            units
                .filter(|&unit| match own_word(unit) {
                    Some(answers) => answers && (each || !everywhere),
                    None => each && everywhere,
                })
                .map(Some),
        );
        places
    }

    fn answers(&self, letters: Letters) -> bool {
        letters.has(self.scheme.answers())
    }
}
