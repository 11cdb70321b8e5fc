//! What a change may change about the findings.

use std::collections::{BTreeMap, BTreeSet};

use super::Scope;
use super::known::Known;
use super::tally;
use crate::{ActivityId, AreaId, Change, Key, Plan, Row, RowChange};

/// Whether it is known what may have to be checked anew because of the row: a letter, what is said
/// of one, an activity that stays where it is decided, and the decision on ownership itself.
pub fn is_followed(row: &RowChange) -> bool {
    match (&row.before, &row.after) {
        (Some(Row::Activity(before)), Some(Row::Activity(after))) => {
            (before.area, before.unit) == (after.area, after.unit)
        }
        (Some(Row::DecisionArea(before)), Some(Row::DecisionArea(after))) => {
            before.steering == after.steering
        }
        (before, after) => matches!(
            before.as_ref().or(after.as_ref()),
            Some(
                Row::Activity(_)
                    | Row::Involvement(_)
                    | Row::CellNote(_)
                    | Row::Adaptation(_)
                    | Row::UnitInvolvement(_)
                    | Row::Commitment(_)
                    | Row::Ownership(_)
                    | Row::OwnershipDraft(_)
            )
        ),
    }
}

impl Known {
    /// Takes note of a change, and gives what has to be checked anew because of it; `plan` is as it
    /// is afterwards. Every row of the change must be [followed](is_followed).
    pub fn follow(&mut self, plan: &Plan, change: &Change) -> BTreeSet<Scope> {
        let mut scopes: BTreeSet<Scope> = BTreeSet::from([Scope::Plan]);
        scopes.extend(plan.departments.iter().map(|row| Scope::Department(row.id)));
        let steered = Steered::of(plan, change);
        for row in &change.rows {
            for (image, is_there) in [(&row.before, false), (&row.after, true)] {
                if let Some(image) = image {
                    self.note(image, is_there);
                }
            }
            self.follow_letters(row, &steered);
            match row.key() {
                Some(Key::Involvement((activity, role))) => {
                    scopes.extend([Scope::Activity(activity), Scope::Role(role)]);
                }
                Some(Key::Adaptation((_, activity)) | Key::Commitment((activity, ..))) => {
                    scopes.insert(Scope::Activity(activity));
                }
                Some(Key::UnitInvolvement((_, activity, role))) => {
                    scopes.extend([Scope::Activity(activity), Scope::Role(role)]);
                }
                Some(Key::Activity(activity)) => {
                    scopes.insert(Scope::Activity(activity));
                    if row.before.is_none() || row.after.is_none() {
                        scopes.extend(all_roles(plan));
                    }
                }
                Some(Key::DecisionArea(area)) => scopes.extend(decided_in(plan, area)),
                _ => {}
            }
        }
        // The first letter and the last are news to every role.
        if plan.involvements.len() <= change.rows.len() {
            scopes.extend(all_roles(plan));
        }
        scopes
    }

    fn follow_letters(&mut self, row: &RowChange, steered: &Steered<'_>) {
        for (image, is_there) in [(&row.before, false), (&row.after, true)] {
            let Some(Row::Involvement(cell)) = image else {
                continue;
            };
            let tally = self.tallies.entry(cell.role).or_default();
            let steers = steered.steers(cell.activity);
            if is_there {
                tally.add(cell.letters, &self.parts, steers);
            } else {
                tally.remove(cell.letters, &self.parts, steers);
            }
        }
    }
}

fn all_roles(plan: &Plan) -> impl Iterator<Item = Scope> {
    plan.roles.iter().map(|role| Scope::Role(role.id))
}

/// The activities of an area.
fn decided_in(plan: &Plan, area: AreaId) -> impl Iterator<Item = Scope> {
    let rows = plan.activities.iter();
    rows.filter(move |row| row.area == Some(area))
        .map(|row| Scope::Activity(row.id))
}

/// Which activities steer CX, those included that the change has just taken away.
struct Steered<'a> {
    plan: &'a Plan,
    gone: BTreeMap<ActivityId, bool>,
}

impl<'a> Steered<'a> {
    fn of(plan: &'a Plan, change: &Change) -> Self {
        let gone = change
            .rows
            .iter()
            .filter_map(|row| match (&row.before, &row.after) {
                (Some(Row::Activity(gone)), None) => Some((gone.id, tally::steers(plan, gone))),
                _ => None,
            })
            .collect();
        Self { plan, gone }
    }

    fn steers(&self, activity: ActivityId) -> bool {
        match self.plan.activities.get(activity) {
            Some(activity) => tally::steers(self.plan, activity),
            None => self.gone.get(&activity).copied().unwrap_or(false),
        }
    }
}
