//! A process that is killed in the middle of its work loses no edit that it has acknowledged.

use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use answerable_tests::{Desk, program};
use serde_json::Value;

const KILLS: usize = 200;

#[test]
fn no_acknowledged_edit_is_lost_and_the_file_always_opens() {
    let desk = Desk::with_example();
    let mut next = 1_u64;
    for kill in 0..KILLS {
        // The next edit is under way when the reply to the last one is read, so the kill meets
        // commits at all their stages.
        let acknowledged = edit_and_kill(&desk, next, kill % 11 + 1);
        let kept = kept(&desk);
        assert!(
            kept >= acknowledged,
            "kill {kill}: {acknowledged} acknowledged, {kept} kept"
        );
        next = kept + 1;
    }
}

/// Edits without end, kills the process after so many replies, and says which edit was the last
/// to be acknowledged.
fn edit_and_kill(desk: &Desk, first: u64, replies: usize) -> u64 {
    let mut child = Command::new(program("answerable"))
        .args(["edit", "plan.cxplan"])
        .current_dir(desk.path("."))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let writer = std::thread::spawn(move || {
        for n in first.. {
            if writeln!(stdin, r#"{{"edit":"describePlan","title":"Edit {n}"}}"#).is_err() {
                return;
            }
        }
    });
    let lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let acknowledged: Vec<String> = lines.take(replies).map(Result::unwrap).collect();
    child.kill().unwrap();
    child.wait().unwrap();
    writer.join().unwrap();
    assert_eq!(acknowledged.len(), replies);
    for reply in &acknowledged {
        assert_eq!(
            serde_json::from_str::<Value>(reply).unwrap()["ok"],
            true,
            "{reply}"
        );
    }
    first + replies as u64 - 1
}

/// The number of the last edit that the file holds.
fn kept(desk: &Desk) -> u64 {
    let title = desk.plan()["about"]["title"].as_str().unwrap().to_owned();
    title.rsplit(' ').next().unwrap().parse().unwrap()
}
