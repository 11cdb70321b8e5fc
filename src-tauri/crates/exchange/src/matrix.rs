//! The matrix as every format shows it: columns with distinct headings, rows section by section.

use std::collections::BTreeMap;

use answerable_plan::{Activity, Plan, Role, Section};
use serde::Serialize;

use crate::json::pretty;

/// The matrix in the order in which people see it.
pub(crate) struct Matrix<'a> {
    pub plan: &'a Plan,
    pub columns: Vec<Column<'a>>,
    pub sections: Vec<(&'a Section, Vec<&'a Activity>)>,
}

/// A role and what its column is called; no two columns are called the same.
pub(crate) struct Column<'a> {
    pub role: &'a Role,
    pub heading: String,
}

impl<'a> Matrix<'a> {
    pub fn of(plan: &'a Plan) -> Self {
        let mut by_section: BTreeMap<_, Vec<&Activity>> = BTreeMap::new();
        for activity in plan.activities().in_order() {
            by_section
                .entry(activity.section)
                .or_default()
                .push(activity);
        }
        let sections = plan
            .sections()
            .in_order()
            .into_iter()
            .map(|section| (section, by_section.remove(&section.id).unwrap_or_default()))
            .collect();
        Self {
            plan,
            columns: columns(plan),
            sections,
        }
    }

    /// The letters in a cell, empty where there are none.
    pub fn letters(&self, activity: &Activity, column: &Column<'_>) -> String {
        self.plan.letters(activity.id, column.role.id).to_string()
    }
}

fn columns(plan: &Plan) -> Vec<Column<'_>> {
    let mut times: BTreeMap<String, usize> = BTreeMap::new();
    let mut heading = |role: &Role| {
        let title = role.title.to_string();
        let time = times.entry(title.clone()).or_default();
        *time += 1;
        if *time == 1 {
            title
        } else {
            format!("{title} ({time})")
        }
    };
    let roles = plan.columns().into_iter();
    roles
        .map(|role| Column {
            role,
            heading: heading(role),
        })
        .collect()
}

#[derive(Serialize)]
struct Table {
    roles: Vec<String>,
    activities: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    title: String,
    section: String,
    cells: BTreeMap<String, String>,
}

/// Writes the matrix alone as JSON: `roles`, and `activities` with their letters by role.
pub fn matrix_to_json(plan: &Plan) -> String {
    let matrix = Matrix::of(plan);
    let row = |section: &Section, activity: &Activity| Row {
        title: activity.title.to_string(),
        section: section.title.to_string(),
        cells: matrix
            .columns
            .iter()
            .map(|column| (column.heading.clone(), matrix.letters(activity, column)))
            .filter(|(_, letters)| !letters.is_empty())
            .collect(),
    };
    let rows = matrix
        .sections
        .iter()
        .flat_map(|(section, activities)| activities.iter().map(|activity| row(section, activity)))
        .collect();
    let roles = matrix
        .columns
        .iter()
        .map(|column| column.heading.clone())
        .collect();
    pretty(&Table {
        roles,
        activities: rows,
    })
}
