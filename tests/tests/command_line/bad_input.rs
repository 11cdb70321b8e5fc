//! Whatever is handed in: one sentence that says what happened, the right exit code, and a file
//! that is as it was.

use std::fs::Permissions;

use answerable_tests::Desk;

/// Tries what reads and what writes; both must end with 3 and leave the bytes alone.
#[track_caller]
fn is_refused(desk: &Desk, file: &str, says: &str) {
    let before = std::fs::read(desk.path(file)).ok();
    let edit = r#"{"edit":"describePlan","title":"Other"}"#;
    let runs = [
        desk.answerable(["check", file]),
        desk.answerable(["export", file, "out.json"]),
        desk.answerable_reading(["edit", file], edit),
        desk.answerable(["undo", file]),
    ];
    for run in runs {
        let complaint = run.fails(3);
        assert!(complaint.contains(says), "{complaint}");
    }
    assert_eq!(std::fs::read(desk.path(file)).ok(), before);
    assert!(!desk.path("out.json").exists());
}

#[test]
fn files_that_are_no_plans() {
    let desk = Desk::with_example();
    let plan = desk.read("plan.cxplan");
    desk.write("text.cxplan", "Dear Sir or Madam, ".repeat(50));
    is_refused(&desk, "text.cxplan", "not a plan");
    desk.write("empty.cxplan", "");
    is_refused(&desk, "empty.cxplan", "empty");
    is_refused(&desk, "missing.cxplan", "missing.cxplan");
    is_refused(&desk, "no/such/folder.cxplan", "folder");
    desk.write("half.cxplan", &plan[..plan.len() / 2]);
    is_refused(&desk, "half.cxplan", "half.cxplan");
    let mut newer = plan.clone();
    newer[60..64].copy_from_slice(&99u32.to_be_bytes());
    desk.write("newer.cxplan", &newer);
    is_refused(&desk, "newer.cxplan", "99");
    std::fs::create_dir(desk.path("folder.cxplan")).unwrap();
    let complaint = desk.answerable(["check", "folder.cxplan"]).fails(3);
    assert!(complaint.contains("folder"));
    desk.other("sqlite3", &["other.cxplan", "create table t (x)"]);
    is_refused(&desk, "other.cxplan", "other.cxplan");
}

#[test]
fn a_plan_with_bit_errors_never_ends_in_a_panic() {
    let desk = Desk::with_example();
    let plan = desk.read("plan.cxplan");
    for place in (0..plan.len()).step_by(plan.len() / 60) {
        let mut broken = plan.clone();
        broken[place] ^= 0x55;
        desk.write("broken.cxplan", &broken);
        let run = desk.answerable(["show", "broken.cxplan"]);
        assert!([0, 3].contains(&run.code()), "at {place}: {run:?}");
        assert!(!run.err().contains("panicked"), "at {place}: {run:?}");
        assert_eq!(desk.read("broken.cxplan"), broken);
    }
}

#[test]
fn json_that_is_no_plan_changes_nothing() {
    let desk = Desk::with_example();
    desk.answerable(["export", "plan.cxplan", "good.json"])
        .succeeds();
    let good = String::from_utf8(desk.read("good.json")).unwrap();
    let before = desk.read("plan.cxplan");
    let cases = [
        ("", "not a plan"),
        ("{}", "not a plan"),
        (
            &good.replace("\"thresholds\"", "\"tresholds\""),
            "tresholds",
        ),
        (
            &good.replace("\"version\": 4", "\"version\": 5"),
            "version 5",
        ),
        (
            &good.replacen("\"letters\": \"", "\"letters\": \"?", 1),
            "not a letter",
        ),
    ];
    for (json, says) in cases {
        desk.write("bad.json", json);
        for target in ["plan.cxplan", "fresh.cxplan"] {
            let complaint = desk.answerable(["import", target, "bad.json"]).fails(3);
            assert!(complaint.contains(says), "{complaint}");
        }
        assert!(!desk.path("fresh.cxplan").exists());
    }
    desk.write("deep.json", "[".repeat(100 << 20));
    desk.answerable(["import", "plan.cxplan", "deep.json"])
        .fails(3);
    assert_eq!(desk.read("plan.cxplan"), before);
}

#[test]
fn text_that_can_not_be_kept_is_refused_and_the_rest_goes_on() {
    let desk = Desk::with_blank();
    let title = |text: &str| serde_json::json!({ "edit": "describePlan", "title": text });
    let edits = [
        title(&"x".repeat(10_000)),
        title("\u{7}"),
        title("  "),
        title("=cmd()"),
        title("شكاوى"),
        title("🙂"),
    ];
    let input: String = edits.iter().map(|edit| format!("{edit}\n")).collect();
    let run = desk.answerable_reading(["edit", "plan.cxplan"], input);
    assert_eq!(run.code(), 4);
    let ok: Vec<bool> = run.json().iter().map(|reply| reply["ok"] == true).collect();
    assert_eq!(ok, [false, false, false, true, true, true]);
    assert_eq!(desk.plan()["about"]["title"], "🙂");
}

#[test]
fn input_that_is_not_text_is_refused_line_by_line() {
    let desk = Desk::with_blank();
    let mut input = b"\xff\xfe\n".to_vec();
    input.extend(b"[".repeat(10_000_000));
    input.extend(b"\n{\"edit\":\"describePlan\",\"title\":\"Kept\"}\n");
    let run = desk.answerable_reading(["edit", "plan.cxplan"], input);
    assert_eq!(run.code(), 4);
    assert_eq!(run.json().last().unwrap()["ok"], true);
    assert_eq!(desk.plan()["about"]["title"], "Kept");
}

#[test]
fn a_plan_that_may_not_be_written_can_be_read() {
    use std::os::unix::fs::PermissionsExt;
    let desk = Desk::with_example();
    std::fs::set_permissions(desk.path("plan.cxplan"), Permissions::from_mode(0o444)).unwrap();
    assert_eq!(desk.answerable(["check", "plan.cxplan"]).code(), 1);
    let edit = r#"{"edit":"describePlan","title":"Other"}"#;
    let run = desk.answerable_reading(["edit", "plan.cxplan"], edit);
    assert!(run.fails(3).contains("plan.cxplan"));
    assert_ne!(desk.plan()["about"]["title"], "Other");
}

#[test]
fn a_plan_that_is_being_edited_elsewhere_is_not_written_by_a_second() {
    use std::io::{BufRead, BufReader, Write};
    use std::process::{Command, Stdio};
    let desk = Desk::with_example();
    let mut first = Command::new(answerable_tests::program("answerable"))
        .args(["edit", "plan.cxplan"])
        .current_dir(desk.path("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = first.stdin.take().unwrap();
    let mut replies = BufReader::new(first.stdout.take().unwrap()).lines();
    writeln!(stdin, r#"{{"edit":"describePlan","title":"First"}}"#).unwrap();
    assert!(replies.next().unwrap().unwrap().contains("true"));
    let edit = r#"{"edit":"describePlan","title":"Second"}"#;
    let second = desk.answerable_reading(["edit", "plan.cxplan"], edit);
    assert!(
        second.fails(3).contains(&first.id().to_string()),
        "{second:?}"
    );
    assert_eq!(desk.answerable(["check", "plan.cxplan"]).code(), 1);
    drop(stdin);
    assert!(first.wait().unwrap().success());
    desk.answerable_reading(["edit", "plan.cxplan"], edit)
        .succeeds();
}

#[test]
fn exporting_into_a_folder_that_is_gone_says_so() {
    let desk = Desk::with_example();
    for out in ["gone/out.pdf", "gone/out.json"] {
        let complaint = desk.answerable(["export", "plan.cxplan", out]).fails(3);
        assert!(complaint.contains(out), "{complaint}");
    }
}
