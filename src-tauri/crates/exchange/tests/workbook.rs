//! The workbook, read back by a reader of workbooks.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use std::io::Cursor;

use answerable_exchange::{example, matrix_to_workbook};
use answerable_plan::{Date, Edit, Findings, Plan, Thing, Title};
use answerable_wording::Wording;
use calamine::{Data, Reader, Xlsx};

const TODAY: Date = jiff::civil::date(2026, 11, 21);

/// Names that a spreadsheet would gladly take for something else than text.
const NAMES: [&str; 10] = [
    "=1+1",
    "@x",
    "-5",
    "+1",
    "'quoted'",
    "＝1",
    "_x0041_",
    "https://example.com",
    "007",
    "مدير 🙂 <b>&amp;",
];

/// The example with names like these for its first activities and roles.
fn renamed() -> Plan {
    let mut plan = example().unwrap();
    let activities = plan.activities().iter().map(|row| Thing::Activity(row.id));
    let roles = plan.roles().iter().map(|row| Thing::Role(row.id));
    let things: Vec<_> = activities.zip(NAMES).chain(roles.zip(NAMES)).collect();
    for (what, name) in things {
        let title = Title::new(name).unwrap();
        let change = Edit::Rename { what, title }.on(&plan).unwrap();
        plan.apply(&change).unwrap();
    }
    plan
}

fn workbook(plan: &Plan) -> Vec<u8> {
    let findings = Findings::of(plan, TODAY);
    matrix_to_workbook(plan, &findings, TODAY, Wording::english()).unwrap()
}

fn open(plan: &Plan) -> Xlsx<Cursor<Vec<u8>>> {
    Xlsx::new(Cursor::new(workbook(plan))).unwrap()
}

/// The cells of a sheet as text. A cell that isn't text says so.
fn rows(plan: &Plan, sheet: &str) -> Vec<Vec<String>> {
    let text = |cell: &Data| match cell {
        Data::String(text) => text.clone(),
        Data::Empty => String::new(),
        other => format!("not text: {other:?}"),
    };
    let range = open(plan).worksheet_range(sheet).unwrap();
    range
        .rows()
        .map(|row| row.iter().map(text).collect())
        .collect()
}

#[test]
fn every_name_and_every_letter_is_in_its_place() {
    for plan in [example().unwrap(), renamed()] {
        let rows = rows(&plan, "Matrix");
        let columns = plan.columns();
        let header = rows.iter().position(|row| row[0] == "Activity").unwrap();
        let headings: Vec<&str> = columns.iter().map(|role| role.title.as_str()).collect();
        assert_eq!(rows[header][1..=columns.len()], headings);
        let mut body = rows[header + 1..].iter();
        for section in plan.sections().in_order() {
            assert_eq!(body.next().unwrap()[0], section.title.as_str());
            for activity in plan.activities_in(section.id) {
                let row = body.next().unwrap();
                assert_eq!(row[0], activity.title.as_str());
                let letters: Vec<String> = columns
                    .iter()
                    .map(|role| plan.letters(activity.id, role.id).to_string())
                    .collect();
                assert_eq!(row[1..=columns.len()], letters, "{}", activity.title);
                assert_eq!(row[columns.len() + 3], activity.outcome.as_str());
            }
        }
        assert_eq!(body.next(), None);
    }
}

#[test]
fn it_says_who_holds_each_role_and_what_is_vacant() {
    let plan = example().unwrap();
    let rows = rows(&plan, "Matrix");
    let held = rows.iter().find(|row| row[0] == "Held by").unwrap();
    assert_eq!(held[1], "L. Haddad");
    let departments = &rows[2];
    assert_eq!(departments[1], "Executive");
    assert_eq!(departments[2], "", "it spans both of its roles");
}

#[test]
fn open_questions_and_letters_have_sheets_of_their_own() {
    let plan = example().unwrap();
    let findings = Findings::of(&plan, TODAY);
    let questions = rows(&plan, "Open questions");
    assert_eq!(questions.len(), 1 + findings.all(&plan).len());
    assert_eq!(questions[1][2], "Must be settled");
    let letters = rows(&plan, "Letters");
    assert_eq!(letters[1][..2], ["A", "Accountable"]);
    assert_eq!(letters.len(), 5);
}

#[test]
fn there_are_no_formulas_and_nothing_is_loaded_from_elsewhere() {
    let plan = renamed();
    let mut workbook_of_plan = open(&plan);
    for sheet in workbook_of_plan.sheet_names() {
        let formulas = workbook_of_plan.worksheet_formula(&sheet).unwrap();
        assert!(formulas.is_empty(), "{sheet}");
    }
    // The names of the parts of the file stand in it as they are.
    let parts = String::from_utf8_lossy(&workbook(&plan)).into_owned();
    assert!(parts.contains("xl/worksheets/sheet3.xml"));
    for part in ["externalLink", "sheet1.xml.rels", "vbaProject"] {
        assert!(!parts.contains(part), "{part}");
    }
}

#[test]
fn the_same_plan_gives_the_same_bytes() {
    assert_eq!(workbook(&renamed()), workbook(&renamed()));
}

#[test]
fn a_blank_plan_has_a_workbook_too() {
    let title = |text| Title::new(text).unwrap();
    let plan = Plan::new(title("Plan"), title("Acme"), title("Centre"));
    assert_eq!(rows(&plan, "Open questions")[1][0], "No question is open.");
}
