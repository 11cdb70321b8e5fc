//! What becomes of a large plan: an edit, its findings, opening, JSON.

use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

use answerable_document::{Document, Stamp};
use answerable_exchange::plan_to_json;
use answerable_plan::{Edit, Findings, Letter, Letters, Plan};
use answerable_tests::Desk;
use jiff::Timestamp;
use jiff::civil::{Date, date};
use rusqlite::types::Value;
use rusqlite::{Connection, params};

use crate::large_plan::{self, activity_id, role_id};
use crate::measure::{Pair, Ratio, Scores, medians, timed};

const ACTIVITIES: usize = 10_000;
const ROLES: usize = 200;
const INVOLVED: usize = 10;
const TODAY: Date = date(2026, 11, 21);

pub fn measure(scores: &mut Scores) {
    let plan = large_plan::plan(ACTIVITIES, ROLES, INVOLVED);
    let desk = Desk::new();
    let file = desk.path("plan.cxplan");
    drop(Document::create(&file, &plan).unwrap());

    scores.about("A plan of 10,000 activities × 200 roles with 100,000 involvements");
    let pair = durable_edit(&file, &desk.path("bare.cxplan"));
    scores.at_most(
        Ratio(1.5),
        "one edit until it is durable",
        "a bare one-row commit",
        &pair,
    );
    let pair = findings(plan.clone());
    scores.at_most(
        Ratio(0.01),
        "its findings brought up to date",
        "a full check",
        &pair,
    );
    let pair = opening(&file);
    scores.at_most(Ratio(3.0), "opening it", "SELECT of all its rows", &pair);
    let pair = json(&plan);
    scores.at_most(Ratio(3.0), "its JSON", "serde_json of the same rows", &pair);
}

/// The bare commit goes into the same cell of a copy of the file.
fn durable_edit(file: &Path, copy: &Path) -> Pair<Duration> {
    std::fs::copy(file, copy).unwrap();
    let mut document = Document::open(file).unwrap();
    let bare = Connection::open(copy).unwrap();
    bare.execute_batch(
        "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;",
    )
    .unwrap();
    let mut commit = bare
        .prepare(
            "INSERT INTO involvement VALUES (?1, ?2, 'ARCI')
             ON CONFLICT DO UPDATE SET letters = excluded.letters",
        )
        .unwrap();
    let stamp = Stamp {
        at: Timestamp::UNIX_EPOCH,
        author: "Ada".to_owned(),
    };

    medians(400, |turn| {
        let edit = nth_edit(document.plan(), turn);
        let (activity, role) = nth_cell(turn);
        let (activity, role) = (activity_id(activity).0, role_id(role).0);
        Pair {
            ours: timed(|| document.edit(&edit, &stamp).unwrap()),
            theirs: timed(|| {
                commit
                    .execute(params![activity.as_bytes(), role.as_bytes()])
                    .unwrap()
            }),
        }
    })
}

fn findings(mut plan: Plan) -> Pair<Duration> {
    let mut findings = Findings::of(&plan, TODAY);
    medians(40, |turn| {
        let change = nth_edit(&plan, turn).on(&plan).unwrap();
        plan.apply(&change).unwrap();
        Pair {
            ours: timed(|| findings.update(&plan, &change)),
            theirs: timed(|| Findings::of(&plan, TODAY)),
        }
    })
}

fn opening(file: &Path) -> Pair<Duration> {
    medians(20, |_| Pair {
        ours: timed(|| Document::open(file).unwrap()),
        theirs: timed(|| select_all(file)),
    })
}

/// Reads every column of every row.
fn select_all(file: &Path) -> Vec<Value> {
    let connection = Connection::open(file).unwrap();
    let tables: Vec<String> = connection
        .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
        .unwrap()
        .query_map([], |row| row.get(0))
        .unwrap()
        .collect::<Result<_, _>>()
        .unwrap();
    let mut values = Vec::new();
    for table in tables {
        let mut statement = connection
            .prepare(&format!("SELECT * FROM {table}"))
            .unwrap();
        let columns = statement.column_count();
        let mut rows = statement.query([]).unwrap();
        while let Some(row) = rows.next().unwrap() {
            values.extend((0..columns).map(|column| row.get::<_, Value>(column).unwrap()));
        }
    }
    values
}

/// The same rows as plain JSON values, which know nothing of our types.
fn json(plan: &Plan) -> Pair<Duration> {
    let rows = serde_json::to_value(plan).unwrap();
    medians(20, |_| Pair {
        ours: timed(|| plan_to_json(plan)),
        theirs: timed(|| serde_json::to_string(black_box(&rows)).unwrap()),
    })
}

/// The n-th of many edits of one cell, each of another cell. Most set a letter; where there is
/// one, it is cleared.
fn nth_edit(plan: &Plan, n: usize) -> Edit {
    let (row, column) = nth_cell(n);
    let (activity, role) = (activity_id(row), role_id(column));
    let known: Vec<Letter> = plan.scheme().letters().iter().collect();
    let letters = match plan.letters(activity, role) {
        Letters::NONE => Letters::NONE.and(known[n % known.len()]),
        _ => Letters::NONE,
    };
    Edit::SetInvolvement {
        activity,
        role,
        letters,
    }
}

fn nth_cell(n: usize) -> (usize, usize) {
    (n * 7919 % ACTIVITIES, n * 31 % ROLES)
}
