//! What a user waits for who exports a PDF: the whole command, from start to file.

use std::process::{Command, Stdio};
use std::time::Duration;

use answerable_document::Document;
use answerable_tests::Desk;

use crate::large_plan;
use crate::measure::{Pair, Ratio, Scores, median, medians, timed};

pub fn measure(scores: &mut Scores) {
    scores.about("PDF");
    let example = Desk::with_example();
    let took = median((0..5).map(|_| timed(|| export(&example, "plan.pdf"))));
    scores.in_under(Duration::from_secs(1), "the example plan", took);

    let (ours, theirs) = ("200 activities × 20 roles", "the same table by LibreOffice");
    let desk = Desk::new();
    let plan = large_plan::plan(200, 20, 10);
    drop(Document::create(desk.path("plan.cxplan"), &plan).unwrap());
    if has_libre_office() {
        let pair = beside_libre_office(&desk);
        scores.at_most(Ratio(1.0 / 3.0), ours, theirs, &pair);
    } else {
        let took = median((0..5).map(|_| timed(|| export(&desk, "plan.pdf"))));
        scores.alone(ours, took, "LibreOffice is not installed");
    }
}

fn export(desk: &Desk, file: &str) {
    desk.answerable(["export", "plan.cxplan", file]).succeeds();
}

/// The whole plan as a PDF, against the matrix alone from a spreadsheet.
fn beside_libre_office(desk: &Desk) -> Pair<Duration> {
    export(desk, "table.csv");
    // Also makes LibreOffice's settings, which should not count.
    convert(desk, "table.csv", "xlsx");
    medians(5, |_| Pair {
        ours: timed(|| export(desk, "plan.pdf")),
        theirs: timed(|| convert(desk, "table.xlsx", "pdf")),
    })
}

fn has_libre_office() -> bool {
    let mut version = Command::new("soffice");
    let version = version.arg("--version").stdout(Stdio::null());
    version.status().is_ok_and(|status| status.success())
}

fn convert(desk: &Desk, file: &str, to: &str) {
    let settings = format!(
        "-env:UserInstallation=file://{}",
        desk.path("settings").display()
    );
    desk.other(
        "soffice",
        &[&settings, "--headless", "--convert-to", to, file],
    );
    assert!(desk.path(&format!("table.{to}")).exists());
}
