//! The collection of other people's matrices, scored by its own script.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use answerable_exchange::reading::{Answers, read};
use answerable_wording::Wording;
use serde_json::{Value, json};

/// The folder beside the repository; not everyone who builds has it.
fn collection() -> Option<PathBuf> {
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3)?;
    let folder = repository.parent()?.join("shared/matrices");
    folder.join("score.py").exists().then_some(folder)
}

fn result(path: &Path) -> Value {
    let name = path.file_name().unwrap().to_string_lossy();
    let say = |message| Wording::english().say(message);
    match read(&name, &fs::read(path).unwrap(), &Answers::new()) {
        Ok(reading) => {
            let notices: Vec<String> = reading.notices.iter().map(say).collect();
            let mut result = serde_json::to_value(&reading).unwrap();
            result["notices"] = json!(notices);
            result
        }
        Err(refusal) => json!({ "refused": true, "reason": say(&refusal.reason) }),
    }
}

/// Writes a result for every file, and gives the script's summary.
fn summary(folder: &Path) -> String {
    let results = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        if !path.is_file() || !name.starts_with(|c: char| c.is_ascii_digit()) {
            continue;
        }
        let kind = if name.ends_with(".paste.tsv") {
            ".paste"
        } else {
            ""
        };
        let file = results.path().join(format!("{}{kind}.json", &name[..2]));
        fs::write(file, result(&path).to_string()).unwrap();
    }
    let script = Command::new("python3")
        .arg(folder.join("score.py"))
        .arg("--cells")
        .arg(results.path())
        .output();
    String::from_utf8(script.unwrap().stdout).unwrap()
}

/// The line of the summary that begins so, for each of the two blocks.
fn lines<'a>(summary: &'a str, beginning: &str) -> Vec<&'a str> {
    let lines = summary.lines().filter(|line| line.starts_with(beginning));
    lines.map(|line| line[beginning.len()..].trim()).collect()
}

#[test]
fn every_matrix_of_the_collection_is_read_right() {
    let Some(folder) = collection() else {
        println!("left out: there is no ../shared/matrices beside this repository");
        return;
    };
    let summary = summary(&folder);
    println!("{summary}");
    for line in lines(&summary, "files fully right") {
        let (right, all) = line.split_once(" of ").unwrap();
        assert_eq!(Some(right), all.split_whitespace().next(), "{summary}");
    }
    assert_eq!(lines(&summary, "files fully right").len(), 2);
    for line in lines(&summary, "WRONG A") {
        assert!(line.starts_with("0 "), "{summary}");
    }
}
