//! The matrix as every format shows it: columns with distinct headings, rows section by section.

use std::collections::{BTreeMap, HashMap};

use answerable_plan::{Activity, Date, Letters, Message, Plan, Role, RoleId, Section, Text};
use answerable_wording::Wording;
use serde::Serialize;

use crate::json::pretty;
use crate::legend::Legend;
use crate::reading::Meanings;

/// The labels of what is said about an activity besides who is involved: its decision area, where
/// that is decided, and what it is for.
pub(crate) const BESIDE: [&str; 3] = ["csv-area", "csv-locus", "csv-outcome"];

/// The matrix in the order in which people see it.
pub(crate) struct Matrix<'a> {
    pub plan: &'a Plan,
    pub columns: Vec<Column<'a>>,
    pub sections: Vec<(&'a Section, Vec<&'a Activity>)>,
    /// In which column each role stands.
    places: HashMap<RoleId, usize>,
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
        let columns = columns(plan);
        let places = columns.iter().zip(0..);
        Self {
            plan,
            places: places
                .map(|(column, place)| (column.role.id, place))
                .collect(),
            columns,
            sections,
        }
    }

    /// Whose matrix it is, and of which plan.
    pub fn title(&self) -> String {
        let about = self.plan.about();
        format!("{} · {}", about.organisation, about.title)
    }

    /// The letters in a cell.
    pub fn letters(&self, activity: &Activity, column: &Column<'_>) -> Letters {
        self.plan.letters(activity.id, column.role.id)
    }

    /// The letters in all cells of a row, column by column.
    pub fn row(&self, activity: &Activity) -> Vec<Letters> {
        let mut row = vec![Letters::NONE; self.columns.len()];
        for (role, letters) in self.plan.involved(activity.id) {
            if let Some(column) = self.places.get(&role) {
                row[*column] = letters;
            }
        }
        row
    }

    /// The departments above the columns and how many columns belong to each; roles without one
    /// stand under an empty name.
    pub fn departments(&self) -> Vec<(&'a str, usize)> {
        let name = |role: &Role| {
            let department = role
                .department
                .and_then(|id| self.plan.departments().get(id));
            department.map_or("", |department| department.name.as_str())
        };
        self.columns
            .chunk_by(|a, b| a.role.department == b.role.department)
            .map(|roles| (name(roles[0].role), roles.len()))
            .collect()
    }

    /// Who holds the role of a column; none where it is vacant.
    pub fn holders(&self, column: &Column<'_>, today: Date) -> Option<String> {
        let names = self.plan.holder_names(column.role.id, today);
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// The notes on the cells of an activity, with their columns.
    pub fn notes(&self, activity: &Activity) -> impl Iterator<Item = (&Column<'a>, &'a Text)> {
        let notes = self.plan.notes_on(activity.id);
        let notes: BTreeMap<_, _> = notes.map(|row| (row.role, &row.note)).collect();
        let columns = self.columns.iter();
        columns.filter_map(move |column| Some((column, *notes.get(&column.role.id)?)))
    }

    /// What stands beside an activity, in the order of [`BESIDE`].
    pub fn beside(&self, activity: &Activity, wording: &Wording) -> [String; 3] {
        let area = activity.area.and_then(|id| self.plan.areas().get(id));
        let locus = area.map(|area| Message::new(format!("locus-{}", area.locus.id())));
        [
            area.map(|area| area.title.to_string()).unwrap_or_default(),
            locus.map(|locus| wording.say(&locus)).unwrap_or_default(),
            activity.outcome.to_string(),
        ]
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
    letters: Meanings,
    roles: Vec<String>,
    activities: Vec<Row>,
}

#[derive(Serialize)]
struct Row {
    title: String,
    section: String,
    cells: BTreeMap<String, Letters>,
    #[serde(skip_serializing_if = "Text::is_empty")]
    note: Text,
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    notes: BTreeMap<String, Text>,
}

/// Writes the matrix alone as JSON: what the `letters` mean, `roles`, and `activities` with their
/// letters, and with the notes on it and on its cells, by role.
pub fn matrix_to_json(plan: &Plan, wording: &Wording) -> String {
    let matrix = Matrix::of(plan);
    let row = |section: &Section, activity: &Activity| Row {
        title: activity.title.to_string(),
        section: section.title.to_string(),
        cells: matrix
            .columns
            .iter()
            .map(|column| (column, matrix.letters(activity, column)))
            .filter(|(_, letters)| !letters.is_empty())
            .map(|(column, letters)| (column.heading.clone(), letters))
            .collect(),
        note: activity.note.clone(),
        notes: matrix
            .notes(activity)
            .map(|(column, note)| (column.heading.clone(), note.clone()))
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
    let mut letters = Meanings::default();
    for of in Legend::of(plan, wording).iter() {
        letters.add(of.letter.as_char(), of.in_words());
    }
    pretty(&Table {
        letters,
        roles,
        activities: rows,
    })
}
