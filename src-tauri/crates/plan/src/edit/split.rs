//! Splitting an activity that several answer for.

use serde::{Deserialize, Serialize};
use uuid::{Builder, Uuid};

use super::Thing;
use super::draft::{Draft, find};
use crate::{Activity, ActivityId, Key, Order, Plan, Refusal, RoleId, Title, UnitId};

/// One of the activities that another is split into.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Part {
    /// Its name.
    pub title: Title,
    /// The only role that is accountable for it.
    pub accountable: RoleId,
}

impl Draft<'_> {
    /// Writes several activities in place of one: the same, but for who answers.
    pub(super) fn split(&mut self, id: ActivityId, parts: &[Part]) -> Result<(), Refusal> {
        let plan = self.plan;
        let whole = find(&plan.activities, id, Key::Activity)?;
        if parts.len() < 2 {
            return Err(Refusal::because("refused-one-part"));
        }
        Thing::Activity(id).remove(self)?;
        let next = next_after(plan, whole);
        let mut order = whole.order.clone();
        for (part, part_id) in parts.iter().zip(ids(plan, id)) {
            find(&plan.roles, part.accountable, Key::Role)?;
            self.put(Activity {
                id: part_id,
                title: part.title.clone(),
                order: order.clone(),
                ..whole.clone()
            });
            self.fill_part(id, part_id, part.accountable);
            order = Order::between(Some(&order), next);
        }
        Ok(())
    }

    fn fill_part(&mut self, whole: ActivityId, part: ActivityId, accountable: RoleId) {
        let plan = self.plan;
        let answers = plan.scheme.answers();
        for (role, letters) in plan.involved(whole) {
            self.involve(part, role, letters.without(answers));
        }
        let letters = plan.letters(whole, accountable).and(answers);
        self.involve(part, accountable, letters);
        for note in plan.notes_on(whole) {
            self.note(part, note.role, note.note.clone());
        }
        for unit in plan.units.iter() {
            self.adapt_part(unit.id, whole, part);
        }
    }

    /// A unit's own way with an activity is its way with every part.
    fn adapt_part(&mut self, unit: UnitId, whole: ActivityId, part: ActivityId) {
        let plan = self.plan;
        if let Some(row) = plan.adaptations.get((unit, whole)) {
            let mut row = row.clone();
            row.activity = part;
            self.put(row);
        }
        for mut row in plan.adapted(unit, whole).cloned() {
            row.activity = part;
            self.put(row);
        }
    }
}

/// The place of the activity that comes next in the same section.
fn next_after<'a>(plan: &'a Plan, activity: &Activity) -> Option<&'a Order> {
    let mut neighbours = plan.activities_in(activity.section).into_iter();
    neighbours.find(|row| row.id == activity.id)?;
    neighbours.next().map(|row| &row.order)
}

/// The ids of an activity's parts: its own, then free ones that follow from it, so that the same
/// split is the same change wherever it is worked out.
fn ids(plan: &Plan, activity: ActivityId) -> impl Iterator<Item = ActivityId> {
    // Any large odd number spreads small ones over all bits.
    const SPREAD: u128 = 0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835;
    let derived = move |n: u128| -> Uuid {
        let mixed = activity.0.as_u128() ^ n.wrapping_mul(SPREAD);
        Builder::from_custom_bytes(mixed.to_be_bytes()).into_uuid()
    };
    let free = (1..)
        .map(move |n| ActivityId(derived(n)))
        .filter(|&id| plan.activities.get(id).is_none());
    std::iter::once(activity).chain(free)
}
