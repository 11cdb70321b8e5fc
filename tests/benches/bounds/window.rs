//! The window: how long until its matrix is painted and answers, and how much memory it holds.

use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

use answerable_tests::{Desk, program};

use crate::display::Display;
use crate::large_plan;
use crate::measure::{Kibibytes, Pair, Ratio, Scores, medians_of};
use crate::processes::Program;

const TURNS: usize = 7;
/// An R in the matrix. Other screens show next to nothing in this colour.
const RESPONSIBLE: u32 = 0xcf_ea_e4;
/// The page of the empty window.
const EMPTY: u32 = 0x12_34_56;
/// How long a window is left alone before its memory is counted.
const REST: Duration = Duration::from_secs(2);

pub fn measure(scores: &mut Scores) {
    if !cfg!(target_os = "linux") {
        println!("\nThe window is measured on Linux only.");
        return;
    }
    let example = Desk::with_example();
    let usual = started(scores, "The window on the example plan", &example);
    let large = large_plan::on_desk();
    let ours = started(
        scores,
        "The window on 10,000 activities × 200 roles",
        &large,
    );
    let pair = Pair {
        ours,
        theirs: usual,
    };
    scores.at_most(Ratio(2.0), "its matrix after", "the example's after", &pair);
}

/// Starts the application on a plan again and again; how long until its matrix answers.
fn started(scores: &Scores, what: &str, desk: &Desk) -> Duration {
    scores.about(what);
    let turns = starts(desk);
    let start = medians_of(&turns, |seen| seen.after);
    scores.beside(
        "a matrix that answers after",
        "an empty window after",
        &start,
    );
    let memory = medians_of(&turns, |seen| seen.memory);
    scores.beside(
        "all its processes hold",
        "those of an empty window",
        &memory,
    );
    start.ours
}

/// What was seen of one start.
struct Seen {
    after: Duration,
    memory: Kibibytes,
}

fn starts(desk: &Desk) -> Vec<Pair<Seen>> {
    let turn = |_| Pair {
        ours: application(desk),
        theirs: empty_window(desk),
    };
    // What a first start leaves behind for later ones should not count.
    turn(0);
    (0..TURNS).map(turn).collect()
}

/// Opens the plan, goes to its matrix, and clicks into it.
fn application(desk: &Desk) -> Seen {
    let display = Display::open();
    let mut command = display.command(program("answerable-desktop"));
    command.arg(desk.path("plan.cxplan"));
    seen(desk, command, || {
        let mut glances = 0;
        display.until("the matrix", |picture| {
            // The key is lost on a page that doesn't listen yet.
            if glances % 10 == 0 {
                display.hand(&["key", "ctrl+5"]);
            }
            glances += 1;
            picture.pixels(RESPONSIBLE) > 2_000
        });
        let before = display.picture();
        display.hand(&["click", "1"]);
        display.until("an answer", |picture| *picture != before);
    })
}

fn empty_window(desk: &Desk) -> Seen {
    let display = Display::open();
    let command = display.command(program("examples/empty"));
    seen(desk, command, || {
        display.until("the empty window", |picture| picture.pixels(EMPTY) > 2_000);
    })
}

/// Starts a program and waits for what is to be seen of it. Its settings stay on the desk.
fn seen(desk: &Desk, mut command: Command, wait: impl FnOnce()) -> Seen {
    // What the application chooses for itself where there is no graphics card; the empty window
    // doesn't choose.
    command.env("WEBKIT_DISABLE_DMABUF_RENDERER", "1");
    for (variable, folder) in [
        ("XDG_CONFIG_HOME", "settings"),
        ("XDG_DATA_HOME", "data"),
        ("XDG_CACHE_HOME", "cache"),
    ] {
        command.env(variable, desk.path(folder));
    }
    let start = Instant::now();
    let program = Program::start(&mut command);
    wait();
    let after = start.elapsed();
    sleep(REST);
    Seen {
        after,
        memory: program.memory(),
    }
}
