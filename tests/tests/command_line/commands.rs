//! Each command: what it prints, what it does, how it ends.

use answerable_tests::Desk;
use serde_json::{Value, json};

fn lines(edits: &[Value]) -> String {
    edits.iter().map(|edit| format!("{edit}\n")).collect()
}

/// The ids that these edits gave to what they added.
fn edit(desk: &Desk, edits: &[Value]) -> Vec<String> {
    let run = desk.answerable_reading(["edit", "plan.cxplan"], lines(edits));
    run.succeeds();
    let id = |reply: &Value| reply["id"].as_str().unwrap_or_default().to_owned();
    run.json().iter().map(id).collect()
}

/// One activity and two roles held by two people; their ids.
fn furnish(desk: &Desk) -> (String, String, String) {
    let ids = edit(
        desk,
        &[
            json!({ "edit": "addSection", "title": "Service" }),
            json!({ "edit": "addRole", "title": "Head of Support" }),
            json!({ "edit": "addRole", "title": "Head of Stores" }),
        ],
    );
    let more = edit(
        desk,
        &[
            json!({ "edit": "addActivity", "section": ids[0], "title": "Handle complaints" }),
            json!({ "edit": "appoint", "role": ids[1], "name": "T. Nguyen" }),
            json!({ "edit": "appoint", "role": ids[2], "name": "A. Rahman" }),
        ],
    );
    (more[0].clone(), ids[1].clone(), ids[2].clone())
}

fn involve(activity: &str, role: &str, letters: &str) -> Value {
    json!({ "edit": "setInvolvement", "activity": activity, "role": role, "letters": letters })
}

#[test]
fn help_names_every_command_and_exit_code() {
    let help = Desk::new().answerable(["--help"]).succeeds();
    for command in [
        "new", "check", "show", "export", "import", "edit", "undo", "redo", "history", "schema",
        "advise",
    ] {
        assert!(help.contains(command), "{command}");
    }
    assert!(help.contains("Exit codes: 0 fine; 1 check found errors; 2 wrong usage;"));
}

#[test]
fn new_makes_a_plan_and_never_overwrites_one() {
    let desk = Desk::with_example();
    let before = desk.read("plan.cxplan");
    let complaint = desk.answerable(["new", "plan.cxplan"]).fails(3);
    assert!(complaint.contains("plan.cxplan"));
    assert_eq!(desk.read("plan.cxplan"), before);
    desk.answerable([
        "new",
        "mine.cxplan",
        "--title",
        "CX 2027",
        "--organisation",
        "Acme",
    ])
    .succeeds();
    desk.answerable(["new", "x.cxplan", "--title", " "])
        .fails(2);
    assert!(!desk.path("x.cxplan").exists());
}

#[test]
fn check_says_what_is_open_and_ends_accordingly() {
    let desk = Desk::with_example();
    let check = desk.answerable(["check", "plan.cxplan"]);
    assert_eq!(check.code(), 1);
    assert!(check.out().contains("Who answers for"), "{}", check.out());
    let json = desk.answerable(["check", "plan.cxplan", "--format", "json"]);
    assert_eq!(json.code(), 1);
    let json = &json.json()[0];
    let errors = json["findings"].as_array().unwrap().iter();
    let errors = errors
        .filter(|finding| finding["severity"] == "error")
        .count();
    assert_eq!(json["errors"], errors);
    let blank = Desk::with_blank();
    let clean = blank.answerable(["check", "plan.cxplan"]).succeeds();
    assert!(clean.contains("nothing else is open"));
}

#[test]
fn a_finding_goes_when_its_fix_is_taken() {
    let desk = Desk::with_blank();
    let (activity, support, _) = furnish(&desk);
    edit(&desk, &[involve(&activity, &support, "R")]);
    let check = desk
        .answerable(["check", "plan.cxplan", "--format", "json"])
        .json();
    let r01 = |check: &Value| {
        let findings = check["findings"].as_array().unwrap().clone();
        findings
            .into_iter()
            .find(|finding| finding["check"] == "R01")
    };
    let found = r01(&check[0]).unwrap();
    assert_eq!(found["question"], "Who answers for “Handle complaints”?");
    let fix = found["fixes"][0]["edit"].clone();
    edit(&desk, &[fix]);
    let check = desk
        .answerable(["check", "plan.cxplan", "--format", "json"])
        .json();
    assert_eq!(r01(&check[0]), None);
}

#[test]
fn show_draws_the_matrix() {
    let desk = Desk::with_blank();
    let (activity, support, stores) = furnish(&desk);
    edit(
        &desk,
        &[
            involve(&activity, &support, "AR"),
            involve(&activity, &stores, "C"),
        ],
    );
    let expected = "                       1   2\n\
        \nService\n\
        Handle complaints     AR   C\n\
        \n  1  Head of Support (T. Nguyen)\n  2  Head of Stores (A. Rahman)\n";
    assert_eq!(
        desk.answerable(["show", "plan.cxplan"]).succeeds(),
        expected
    );
}

#[test]
fn edit_replies_to_each_line_after_it_is_on_disk() {
    let desk = Desk::with_blank();
    let (activity, support, _) = furnish(&desk);
    let gone = "01900000-0000-7000-8000-000000000000";
    let run = desk.answerable_reading(
        ["edit", "plan.cxplan"],
        lines(&[
            involve(&activity, &support, "A"),
            involve(&activity, gone, "A"),
            json!({ "edit": "dance" }),
            involve(&activity, &support, "A"),
        ]),
    );
    assert_eq!(run.code(), 4);
    let replies = run.json();
    assert_eq!(replies[0]["ok"], true);
    assert_eq!(replies[0]["seq"], 7);
    assert_eq!(replies[0]["changed"], true);
    assert_eq!(replies[0]["findings"]["errors"], 1);
    assert_eq!(replies[1]["code"], "refused-gone");
    assert_eq!(replies[2]["code"], "cli-not-an-edit");
    assert!(replies[2]["message"].as_str().unwrap().contains("dance"));
    assert_eq!(
        (&replies[3]["ok"], &replies[3]["changed"]),
        (&json!(true), &json!(false))
    );
    assert_eq!(desk.plan()["involvements"][0]["letters"], "A");
}

#[test]
fn undo_and_redo_survive_between_runs_and_history_keeps_all_of_it() {
    let desk = Desk::with_blank();
    let start = desk.plan();
    let (activity, support, _) = furnish(&desk);
    edit(&desk, &[involve(&activity, &support, "AR")]);
    let end = desk.plan();
    for _ in 0..7 {
        desk.answerable(["undo", "plan.cxplan"]).succeeds();
    }
    assert_eq!(desk.plan(), start);
    let nothing = desk.answerable(["undo", "plan.cxplan"]).succeeds();
    assert_eq!(nothing, "There is nothing to undo.\n");
    for _ in 0..7 {
        desk.answerable(["redo", "plan.cxplan"]).succeeds();
    }
    assert_eq!(desk.plan(), end);
    let history = desk
        .answerable(["history", "plan.cxplan", "--format", "json"])
        .json();
    let history = history[0].as_array().unwrap();
    assert_eq!(history.len(), 21);
    assert_eq!(history[0]["author"], "tester");
    assert_eq!(history[0]["kind"], "edit");
    let text = desk.answerable(["history", "plan.cxplan"]).succeeds();
    assert_eq!(text.lines().count(), 21);
    assert!(text.contains("Head of Support"));
}

#[test]
fn the_schema_comes_in_two_kinds() {
    let desk = Desk::new();
    for of in ["plan", "edit"] {
        let schema = desk.answerable(["schema", "--of", of]).succeeds();
        serde_json::from_str::<Value>(&schema).unwrap();
    }
}

#[test]
fn wrong_usage_ends_with_two() {
    let desk = Desk::with_blank();
    for arguments in [
        &["dance"][..],
        &["check"],
        &["check", "plan.cxplan", "--format", "xml"],
        &["export", "plan.cxplan", "out.docx"],
        &["export", "plan.cxplan", "out"],
        &["export", "plan.cxplan", "out.csv", "--what", "plan"],
        &["export", "plan.cxplan", "out.xlsx", "--what", "plan"],
    ] {
        assert_eq!(desk.answerable(arguments).code(), 2, "{arguments:?}");
    }
}
