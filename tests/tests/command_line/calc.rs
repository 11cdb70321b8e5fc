//! What is exported, opened and saved by LibreOffice Calc.

use answerable_tests::{Calc, Desk};
use serde_json::json;

/// Names that a spreadsheet would gladly take for something else than text.
const NAMES: [&str; 8] = [
    "=1+1",
    "@x",
    "-5",
    "+1",
    "007",
    "1/2",
    "'quoted'",
    "Handle complaints",
];

/// What the roles with these names are, in turn.
const LETTERS: [&str; 5] = ["A", "AR", "C", "I", ""];

/// Text in quotes, numbers and formulas without, so that one can be told from the other.
const CSV: &str = "csv:Text - txt - csv (StarCalc):44,34,76,1";

#[test]
fn a_workbook_is_the_same_after_calc_has_opened_and_saved_it() {
    let Some(desk) = desk() else { return };
    desk.answerable(["export", "plan.cxplan", "out.xlsx"])
        .succeeds();
    assert_eq!(rows(&desk, &["out.xlsx"]), written());
    Calc::run(&desk, &["--convert-to", "ods", "out.xlsx"]);
    assert_eq!(rows(&desk, &["out.ods"]), written());
    Calc::run(
        &desk,
        &["--convert-to", "xlsx", "--outdir", "saved", "out.ods"],
    );
    assert_eq!(rows(&desk, &["saved/out.xlsx"]), written());
}

#[test]
fn a_page_is_the_same_table_in_calc() {
    let Some(desk) = desk() else { return };
    desk.answerable(["export", "plan.cxplan", "out.html"])
        .succeeds();
    let page = ["--infilter=HTML (StarCalc)", "out.html"];
    assert_eq!(rows(&desk, &page), written());
}

/// A desk with a plan in which everything is called by the names above; none without LibreOffice.
fn desk() -> Option<Desk> {
    if !Calc::is_installed() {
        return None;
    }
    let desk = Desk::with_blank();
    let mut edits = vec![json!({ "edit": "addSection", "id": id(0, 0), "title": "=SUM(A1)" })];
    for (n, name) in NAMES.iter().enumerate() {
        edits.push(json!({ "edit": "addRole", "id": id(1, n), "title": name }));
        edits.push(
            json!({ "edit": "addActivity", "id": id(2, n), "title": name,
            "section": id(0, 0) }),
        );
    }
    for (row, column) in (0..NAMES.len()).flat_map(|row| (0..NAMES.len()).map(move |n| (row, n))) {
        let letters = letters(row, column);
        if !letters.is_empty() {
            edits.push(json!({ "edit": "setInvolvement", "activity": id(2, row),
                "role": id(1, column), "letters": letters }));
        }
    }
    let edits: Vec<String> = edits.iter().map(ToString::to_string).collect();
    desk.answerable_reading(["edit", "plan.cxplan"], edits.join("\n"))
        .succeeds();
    Some(desk)
}

fn id(kind: usize, n: usize) -> String {
    format!("01900000-0000-7000-8000-{kind:06}{n:06}")
}

fn letters(row: usize, column: usize) -> &'static str {
    LETTERS[(row + column) % LETTERS.len()]
}

/// The names of the roles, the section, and each activity with its letters, all of it text.
fn written() -> Vec<String> {
    let text = |text: &str| match text {
        "" => String::new(),
        text => format!("\"{text}\""),
    };
    let line = |first: &str, cells: Vec<&str>| {
        let cells = [first].into_iter().chain(cells).map(text);
        cells.collect::<Vec<_>>().join(",")
    };
    let activity = |(row, name): (usize, &&str)| {
        let cells = (0..NAMES.len()).map(|column| letters(row, column));
        line(name, cells.collect())
    };
    let head = [
        line("Activity", NAMES.to_vec()),
        line("=SUM(A1)", vec![""; NAMES.len()]),
    ];
    head.into_iter()
        .chain(NAMES.iter().enumerate().map(activity))
        .collect()
}

/// The rows of a table as Calc understands it, from the names of the roles on and as far as there
/// are letters, without the row that says who holds the roles.
fn rows(desk: &Desk, file: &[&str]) -> Vec<String> {
    Calc::run(
        desk,
        &[&["--convert-to", CSV, "--outdir", "read"], file].concat(),
    );
    let table = String::from_utf8(desk.read("read/out.csv")).unwrap();
    let cut = |line: &str| {
        let cells: Vec<&str> = line.split(',').take(1 + NAMES.len()).collect();
        cells.join(",")
    };
    table
        .lines()
        .skip_while(|line| !line.starts_with("\"Activity\""))
        .filter(|line| !line.starts_with("\"Held by\""))
        .map(cut)
        .collect()
}
