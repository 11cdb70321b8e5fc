//! What is exported is read back as it was, without a question.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use std::collections::{BTreeMap, BTreeSet};

use answerable_exchange::reading::{Answers, Letters, ReadActivity, Reading, read};
use answerable_exchange::{Format, What, example, export};
use answerable_plan::{Date, Edit, Plan, Thing, Title};
use answerable_wording::Wording;

const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// A row: its section, its title, and the letters of each role that has some.
type Row = (String, String, BTreeMap<String, BTreeSet<char>>);

#[test]
fn the_example_comes_back_from_every_format() {
    let plan = example().unwrap();
    for (format, name) in [
        (Format::Workbook, "out.xlsx"),
        (Format::Html, "out.html"),
        (Format::Csv, "out.csv"),
        (Format::Markdown, "out.md"),
        (Format::Json, "out.json"),
    ] {
        comes_back(&plan, format, name);
    }
}

#[test]
fn names_that_look_like_formulas_come_back_as_the_text_they_were() {
    let mut plan = example().unwrap();
    let names = ["=1+1", "@x", "-5", "+1", "'quoted'", "007"];
    let activities = plan.activities().iter().map(|row| Thing::Activity(row.id));
    let roles = plan.roles().iter().map(|row| Thing::Role(row.id));
    let things: Vec<_> = activities.zip(names).chain(roles.zip(names)).collect();
    for (what, name) in things {
        let title = Title::new(name).unwrap();
        let change = Edit::Rename { what, title }.on(&plan).unwrap();
        plan.apply(&change).unwrap();
    }
    comes_back(&plan, Format::Workbook, "out.xlsx");
    comes_back(&plan, Format::Html, "out.html");
    comes_back(&plan, Format::Csv, "out.csv");
}

fn comes_back(plan: &Plan, format: Format, name: &str) {
    let file = export(plan, What::Matrix, format, TODAY, Wording::english()).unwrap();
    let reading = read(name, &file, &Answers::new()).unwrap();
    let roles: Vec<String> = plan
        .columns()
        .iter()
        .map(|role| role.title.to_string())
        .collect();
    assert_eq!(reading.roles, roles, "{name}");
    assert_eq!(rows_read(&reading), rows_of(plan), "{name}");
    assert!(
        reading.questions.is_empty(),
        "{name}: {:?}",
        reading.questions
    );
}

fn rows_of(plan: &Plan) -> Vec<Row> {
    let mut rows = Vec::new();
    for section in plan.sections().in_order() {
        for activity in plan.activities_in(section.id) {
            let letters = plan.columns().into_iter().map(|role| {
                let letters = plan.letters(activity.id, role.id);
                (role.title.to_string(), set(&letters.to_string()))
            });
            let letters = letters.filter(|(_, letters)| !letters.is_empty()).collect();
            rows.push((
                section.title.to_string(),
                activity.title.to_string(),
                letters,
            ));
        }
    }
    rows
}

/// Letters in any order: that of the schemes is not that of the files.
fn set(letters: &str) -> BTreeSet<char> {
    letters.chars().collect()
}

fn rows_read(reading: &Reading) -> Vec<Row> {
    let letters = |cells: &BTreeMap<String, Letters>| {
        cells
            .iter()
            .map(|(role, letters)| (role.clone(), set(&letters.to_string())))
            .collect()
    };
    let row = |row: &ReadActivity| {
        let section = row.section.clone().unwrap_or_default();
        (section, row.title.clone(), letters(&row.cells))
    };
    reading.activities.iter().map(row).collect()
}
