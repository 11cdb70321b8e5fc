//! Where the names of a file stand in a plan.

use std::collections::{BTreeMap, VecDeque};

use answerable_plan::{Activity, Plan, Role, SectionId};

/// The roles, sections and activities of a plan by name. Each role and activity is given out once,
/// since two of the same name in a file are two.
pub struct Places<'a> {
    roles: BTreeMap<String, VecDeque<&'a Role>>,
    sections: BTreeMap<String, SectionId>,
    activities: BTreeMap<String, VecDeque<&'a Activity>>,
}

impl<'a> Places<'a> {
    pub fn of(plan: &'a Plan) -> Self {
        let mut places = Self {
            roles: BTreeMap::new(),
            sections: BTreeMap::new(),
            activities: BTreeMap::new(),
        };
        for role in plan.columns() {
            places
                .roles
                .entry(plain(role.title.as_str()))
                .or_default()
                .push_back(role);
        }
        for section in plan.sections().in_order() {
            let name = plain(section.title.as_str());
            places.sections.entry(name).or_insert(section.id);
        }
        for activity in plan.activities().in_order() {
            let name = plain(activity.title.as_str());
            places
                .activities
                .entry(name)
                .or_default()
                .push_back(activity);
        }
        places
    }

    pub fn take_role(&mut self, name: &str) -> Option<&'a Role> {
        self.roles.get_mut(&plain(name))?.pop_front()
    }

    pub fn section(&self, name: &str) -> Option<SectionId> {
        self.sections.get(&plain(name)).copied()
    }

    pub fn add_section(&mut self, name: &str, id: SectionId) {
        self.sections.insert(plain(name), id);
    }

    /// The activity of this name in this section, or in any section where the file names none.
    pub fn take_activity(&mut self, section: Option<&str>, title: &str) -> Option<&'a Activity> {
        let section = section.map(|name| self.section(name));
        let rows = self.activities.get_mut(&plain(title))?;
        let is_there = |row: &&Activity| section.is_none_or(|id| id == Some(row.section));
        rows.remove(rows.iter().position(is_there)?)
    }
}

/// A name without what people write in different ways: case, spaces, punctuation.
fn plain(name: &str) -> String {
    let letters = name.chars().filter(|c| c.is_alphanumeric());
    let plain: String = letters.flat_map(char::to_lowercase).collect();
    match plain.is_empty() {
        true => name.trim().to_owned(),
        false => plain,
    }
}
