//! Real matrices, changed at random: no reader panics, takes long or takes much memory, and what
//! it reads holds together. `FUZZ_CASES` is how many changed files each reader gets;
//! `FUZZ_SEED` where the numbers begin.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

mod mutation;
mod targets;

use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::time::{Duration, Instant};

use answerable_exchange::{Format, What, example, export};
use answerable_plan::Findings;
use answerable_wording::Wording;

use mutation::{Chance, mutated};

const CLASSES: &str = include_str!("../reading_classes.txt");

/// Far more than any file takes, so that a busy machine is no failure.
const LONGEST: Duration = Duration::from_secs(20);

/// In kB, for the whole process: what a reader may take at most, three at a time.
const MOST_MEMORY: u64 = 900 << 10;

fn setting(name: &str, otherwise: u64) -> u64 {
    let given = std::env::var(name).ok();
    given
        .and_then(|given| given.parse().ok())
        .unwrap_or(otherwise)
}

/// Files with this ending: our exports, the classes of notation, and the collection of other
/// people's matrices where it is.
fn corpus(ending: &str) -> Vec<Vec<u8>> {
    let exported = |format| {
        let (plan, today) = (example().unwrap(), jiff::civil::date(2026, 11, 21));
        let (findings, wording) = (Findings::of(&plan, today), Wording::english());
        export(&plan, &findings, What::Matrix, format, today, wording).unwrap()
    };
    let mut files: Vec<Vec<u8>> = match ending {
        "xlsx" => vec![exported(Format::Workbook)],
        "html" => vec![exported(Format::Html)],
        "csv" => vec![exported(Format::Csv)],
        "md" => vec![exported(Format::Markdown)],
        "json" => vec![exported(Format::Json)],
        _ => Vec::new(),
    };
    for case in CLASSES.split("=== ").skip(1) {
        let (name, rest) = case.split_once('\n').unwrap();
        if name.split(' ').next().unwrap().ends_with(ending) {
            files.push(rest.split("\n---\n").next().unwrap().into());
        }
    }
    let repository = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(3);
    let folder = repository
        .unwrap()
        .with_file_name("shared")
        .join("matrices");
    for entry in fs::read_dir(folder).into_iter().flatten() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|other| other == ending) {
            files.push(fs::read(path).unwrap());
        }
    }
    if files.is_empty() {
        files.push(b"Task\tHead\tDesk\nPlan\tA\tR\nMail\tA/R\tI\n".to_vec());
    }
    files
}

/// Gives changed files to a target, and says which one it was that failed.
fn run(kind: &str, files: &[Vec<u8>], target: impl Fn(&[u8])) {
    let seed = setting("FUZZ_SEED", 1);
    for case in 0..setting("FUZZ_CASES", 40) {
        let mut chance = Chance(seed.wrapping_mul(1 << 32) + case);
        let file = &files[chance.below(files.len())];
        let other = &files[chance.below(files.len())];
        let bytes = mutated(file, other, &mut chance);
        let begun = Instant::now();
        let outcome = catch_unwind(AssertUnwindSafe(|| target(&bytes)));
        let took = begun.elapsed();
        if outcome.is_err() || took > LONGEST {
            let kept = std::env::temp_dir().join(format!("failing-{case}.{kind}"));
            fs::write(&kept, &bytes).unwrap();
            assert!(outcome.is_ok(), "kept as {}", kept.display());
            assert!(took < LONGEST, "{took:?} for {}", kept.display());
        }
    }
    assert!(most_memory() < MOST_MEMORY, "{} kB", most_memory());
}

/// The most memory that this process has had so far, in kB, on systems that say so.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let mut lines = status.lines();
    let peak = lines.find_map(|line| line.strip_prefix("VmHWM:"));
    let peak = peak.map(|peak| peak.trim().trim_end_matches(" kB"));
    peak.and_then(|peak| peak.parse().ok()).unwrap_or_default()
}

#[test]
fn every_reader_stands_changed_files() {
    for ending in targets::ENDINGS {
        run(ending, &corpus(ending), |bytes| {
            targets::file(ending, bytes)
        });
    }
}

#[test]
fn the_clipboard_stands_changed_text() {
    let files = [corpus("html"), corpus("tsv")].concat();
    run("clipboard", &files, targets::clipboard);
}

/// A file of any format under the name of another.
#[test]
fn every_reader_stands_files_of_other_formats() {
    for (ending, other) in targets::ENDINGS.iter().zip(targets::ENDINGS.iter().rev()) {
        let files = corpus(other);
        files.iter().for_each(|bytes| targets::file(ending, bytes));
    }
}
