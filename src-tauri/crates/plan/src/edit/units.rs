//! What is different in a unit.

use super::Edit;
use super::draft::{Draft, find};
use crate::{
    Activity, ActivityId, Adaptation, Key, Letters, Locus, Plan, Refusal, RoleId, UnitId,
    UnitInvolvement,
};

impl Edit {
    /// Edits of what a unit does in its own way.
    pub(super) fn adapt(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        let plan = draft.plan;
        match self.clone() {
            Self::SetUnitInvolvement {
                unit,
                activity,
                role,
                letters,
            } => {
                adaptable(plan, unit, activity)?;
                find(&plan.roles, role, Key::Role)?;
                let there = plan.effective(unit).letters(activity, role);
                let new = letters.without_any(there);
                plan.scheme
                    .check(new.without_any(plan.letters(activity, role)))?;
                draft.involve_in_unit(unit, activity, role, letters);
            }
            Self::ExplainAdaptation {
                unit,
                activity,
                why,
            } => {
                find(&plan.adaptations, (unit, activity), Key::Adaptation)?;
                if why.is_empty() && plan.adapted(unit, activity).next().is_none() {
                    draft.remove(Key::Adaptation((unit, activity)));
                } else {
                    draft.put(Adaptation {
                        unit,
                        activity,
                        why,
                    });
                }
            }
            Self::LiftAdaptation { unit, activity } => {
                find(&plan.adaptations, (unit, activity), Key::Adaptation)?;
                draft.lift(unit, activity);
            }
            _ => {}
        }
        Ok(())
    }
}

/// The activity, unless the unit has to take it as the centre set it.
fn adaptable(plan: &Plan, unit: UnitId, activity: ActivityId) -> Result<&Activity, Refusal> {
    let name = &find(&plan.units, unit, Key::Unit)?.name;
    let row = find(&plan.activities, activity, Key::Activity)?;
    if let Some(only) = row.unit {
        let only = plan.name_of(Key::Unit(only));
        let refusal = Refusal::because("refused-only-in-unit").with("activity", &row.title);
        return Err(refusal.with("unit", only));
    }
    let refusal = match row.area.and_then(|area| plan.areas.get(area)) {
        Some(area) if area.locus != Locus::Centre => return Ok(row),
        Some(area) => Refusal::because("refused-centre-keeps").with("area", &area.title),
        None => Refusal::because("refused-no-area"),
    };
    Err(refusal.with("activity", &row.title).with("unit", name))
}

impl Draft<'_> {
    /// Writes what a role is on an activity in a unit; what it is everywhere leaves no row.
    fn involve_in_unit(
        &mut self,
        unit: UnitId,
        activity: ActivityId,
        role: RoleId,
        letters: Letters,
    ) {
        let plan = self.plan;
        self.release_in(unit, activity, role, letters);
        if letters == plan.letters(activity, role) {
            self.involve_as_everywhere(unit, activity, role);
            return;
        }
        if plan.adaptations.get((unit, activity)).is_none() {
            let why = crate::Text::default();
            self.put(Adaptation {
                unit,
                activity,
                why,
            });
        }
        self.put(UnitInvolvement {
            unit,
            activity,
            role,
            letters,
        });
    }

    /// Makes a role on an activity in a unit what it is everywhere. An adaptation that changes
    /// nothing any more goes, unless somebody wrote down why it is there.
    pub(super) fn involve_as_everywhere(
        &mut self,
        unit: UnitId,
        activity: ActivityId,
        role: RoleId,
    ) {
        let plan = self.plan;
        self.release_in(unit, activity, role, plan.letters(activity, role));
        self.remove(Key::UnitInvolvement((unit, activity, role)));
        let unexplained = plan
            .adaptations
            .get((unit, activity))
            .is_some_and(|row| row.why.is_empty());
        if unexplained && plan.adapted(unit, activity).all(|row| row.role == role) {
            self.remove(Key::Adaptation((unit, activity)));
        }
    }

    /// Takes an adaptation away with all that it changes.
    pub(super) fn lift(&mut self, unit: UnitId, activity: ActivityId) {
        let plan = self.plan;
        if plan.adaptations.get((unit, activity)).is_none() {
            return;
        }
        for row in plan.adapted(unit, activity) {
            self.release_in(unit, activity, row.role, plan.letters(activity, row.role));
            self.remove(Key::UnitInvolvement((unit, activity, row.role)));
        }
        self.remove(Key::Adaptation((unit, activity)));
    }

    /// Takes back what a role said to an activity in a unit, if with these letters it doesn't
    /// answer for it there.
    fn release_in(&mut self, unit: UnitId, activity: ActivityId, role: RoleId, letters: Letters) {
        if !letters.has(self.plan.scheme.answers()) {
            self.release_from(activity, role, |place| place == Some(unit));
        }
    }
}
