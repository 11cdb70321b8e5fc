//! Taking over a matrix that was drawn up elsewhere, as one step.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::draft::{Draft, find};
use crate::{
    Activity, ActivityId, Held, Key, Letters, Order, Refusal, Role, RoleId, RoleKind, Scheme,
    Section, SectionId, Text, Title,
};

/// A matrix from elsewhere, already laid over a plan: what is new in it, and the cells that it
/// fills. Everything new comes last in its list.
#[derive(
    Clone, Debug, Default, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS,
)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForeignMatrix {
    /// The scheme that its letters need, where it isn't the plan's.
    #[serde(default)]
    pub scheme: Option<Scheme>,
    /// The roles that the plan doesn't have.
    #[serde(default)]
    pub roles: Vec<ForeignRole>,
    /// The sections that the plan doesn't have.
    #[serde(default)]
    pub sections: Vec<ForeignSection>,
    /// The activities that the plan doesn't have.
    #[serde(default)]
    pub activities: Vec<ForeignActivity>,
    /// The cells that it says something about.
    #[serde(default)]
    pub cells: Vec<ForeignCell>,
    /// The notes that activities of the plan get.
    #[serde(default)]
    pub notes: Vec<ForeignNote>,
}

/// A role that comes with a matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForeignRole {
    /// The identity it gets.
    pub id: RoleId,
    /// Its name.
    pub title: Title,
}

/// A section that comes with a matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForeignSection {
    /// The identity it gets.
    pub id: SectionId,
    /// Its name.
    pub title: Title,
}

/// An activity that comes with a matrix.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForeignActivity {
    /// The identity it gets.
    pub id: ActivityId,
    /// The section it stands in, new or not.
    pub section: SectionId,
    /// Its name.
    pub title: Title,
    /// What else is said of it.
    #[serde(default)]
    pub note: Text,
}

/// A note on an activity that the plan has.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForeignNote {
    /// The activity.
    pub activity: ActivityId,
    /// The note it gets.
    pub note: Text,
}

/// A cell of a matrix from elsewhere. What it leaves empty stays as it is in the plan.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ForeignCell {
    /// The activity, new or not.
    pub activity: ActivityId,
    /// The role, new or not.
    pub role: RoleId,
    /// The letters it gets; none leave those it has.
    pub letters: Letters,
    /// The note it gets; an empty one leaves the one it has.
    #[serde(default)]
    pub note: Text,
}

impl Draft<'_> {
    /// Writes what is new, then the cells.
    pub(super) fn take_over(&mut self, matrix: &ForeignMatrix) -> Result<(), Refusal> {
        if let Some(scheme) = &matrix.scheme {
            self.set_scheme(scheme, &BTreeMap::new())?;
        }
        self.add_roles(&matrix.roles)?;
        self.add_sections(&matrix.sections)?;
        self.add_activities(&matrix.activities)?;
        let scheme = matrix.scheme.as_ref().unwrap_or(&self.plan.scheme);
        for cell in &matrix.cells {
            self.has(Key::Activity(cell.activity))?;
            self.has(Key::Role(cell.role))?;
            scheme.check(cell.letters)?;
            self.fill_cell(cell);
        }
        matrix.notes.iter().try_for_each(|of| self.annotate(of))
    }

    fn annotate(&mut self, of: &ForeignNote) -> Result<(), Refusal> {
        let mut activity = find(&self.plan.activities, of.activity, Key::Activity)?.clone();
        activity.note = of.note.clone();
        self.put(activity);
        Ok(())
    }

    fn fill_cell(&mut self, cell: &ForeignCell) {
        if !cell.letters.is_empty() {
            self.involve(cell.activity, cell.role, cell.letters);
        }
        if !cell.note.is_empty() {
            self.note(cell.activity, cell.role, cell.note.clone());
        }
    }

    fn add_roles(&mut self, roles: &[ForeignRole]) -> Result<(), Refusal> {
        let outside = self
            .plan
            .roles
            .iter()
            .filter(|role| role.department.is_none());
        let mut last = outside.map(|role| &role.order).max().cloned();
        for ForeignRole { id, title } in roles {
            self.add(Role {
                id: *id,
                department: None,
                title: title.clone(),
                short: None,
                held: Held::Centre,
                kind: RoleKind::Position,
                reports_to: None,
                order: next(&mut last),
            })?;
        }
        Ok(())
    }

    fn add_sections(&mut self, sections: &[ForeignSection]) -> Result<(), Refusal> {
        let mut last = self
            .plan
            .sections
            .iter()
            .map(|row| &row.order)
            .max()
            .cloned();
        for ForeignSection { id, title } in sections {
            self.add(Section {
                id: *id,
                title: title.clone(),
                order: next(&mut last),
            })?;
        }
        Ok(())
    }

    fn add_activities(&mut self, activities: &[ForeignActivity]) -> Result<(), Refusal> {
        let mut last: BTreeMap<SectionId, Option<Order>> = BTreeMap::new();
        for row in self.plan.activities.iter() {
            let last = last.entry(row.section).or_default();
            *last = last.take().max(Some(row.order.clone()));
        }
        for new in activities {
            self.has(Key::Section(new.section))?;
            self.add(Activity {
                id: new.id,
                section: new.section,
                area: None,
                title: new.title.clone(),
                outcome: Text::default(),
                note: new.note.clone(),
                unit: None,
                order: next(last.entry(new.section).or_default()),
            })?;
        }
        Ok(())
    }

    /// Refuses what refers to something that neither the plan nor this draft has.
    fn has(&self, key: Key) -> Result<(), Refusal> {
        if self.writes(key) || self.plan.has(key) {
            return Ok(());
        }
        let kind = crate::Message::new(key.kind_id());
        Err(Refusal::because("refused-gone").with("kind", kind))
    }
}

/// The position after the last one, which is the last from now on.
fn next(last: &mut Option<Order>) -> Order {
    let next = Order::between(last.as_ref(), None);
    *last = Some(next.clone());
    next
}
