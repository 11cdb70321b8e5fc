//! Taking turns, and saying what came of it.

use std::fmt;
use std::hint::black_box;
use std::time::{Duration, Instant};

/// What is measured of us and of what we are held against.
pub struct Pair<Q> {
    pub ours: Q,
    pub theirs: Q,
}

/// How long something takes, without the time to throw away what it made.
pub fn timed<T>(work: impl FnOnce() -> T) -> Duration {
    let start = Instant::now();
    let made = black_box(work());
    let took = start.elapsed();
    drop(made);
    took
}

/// The medians of many turns. In each turn both are measured, ours first, so that whatever else
/// the machine is doing falls on both.
pub fn medians<Q: Ord + Copy>(turns: usize, turn: impl FnMut(usize) -> Pair<Q>) -> Pair<Q> {
    let turns: Vec<Pair<Q>> = (0..turns).map(turn).collect();
    medians_of(&turns, |&quantity| quantity)
}

/// The medians of one of the things that were measured in each turn.
pub fn medians_of<T, Q: Ord + Copy>(turns: &[Pair<T>], which: impl Fn(&T) -> Q) -> Pair<Q> {
    Pair {
        ours: median(turns.iter().map(|turn| which(&turn.ours))),
        theirs: median(turns.iter().map(|turn| which(&turn.theirs))),
    }
}

pub fn median<Q: Ord + Copy>(values: impl Iterator<Item = Q>) -> Q {
    let mut values: Vec<Q> = values.collect();
    values.sort();
    values[values.len() / 2]
}

/// An amount of memory, as Linux counts it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Kibibytes(pub u64);

/// Something of which twice as much is twice as bad.
pub trait Quantity: Copy {
    fn amount(self) -> f64;
    fn shown(self) -> String;
}

impl Quantity for Duration {
    fn amount(self) -> f64 {
        self.as_secs_f64()
    }
    fn shown(self) -> String {
        match self.as_secs_f64() {
            ..1e-3 => format!("{} µs", Short(self.as_secs_f64() * 1e6)),
            ..1.0 => format!("{} ms", Short(self.as_secs_f64() * 1e3)),
            seconds => format!("{} s", Short(seconds)),
        }
    }
}

impl Quantity for Kibibytes {
    fn amount(self) -> f64 {
        self.0 as f64
    }
    fn shown(self) -> String {
        format!("{:.0} MiB", self.amount() / 1024.0)
    }
}

/// Ours divided by theirs: `1.32 ×`, or `1/250` where ours is much the smaller.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
pub struct Ratio(pub f64);

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0 < 0.6 {
            write!(f, "1/{}", Short(1.0 / self.0))
        } else {
            write!(f, "{} ×", Short(self.0))
        }
    }
}

/// A number with as many digits as matter.
struct Short(f64);

impl fmt::Display for Short {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let digits = match self.0 {
            ..10.0 => 2,
            ..100.0 => 1,
            _ => 0,
        };
        let text = format!("{:.digits$}", self.0);
        f.write_str(match text.contains('.') {
            true => text.trim_end_matches('0').trim_end_matches('.'),
            false => &text,
        })
    }
}

/// Prints each measurement and counts the bounds that hold.
#[derive(Default)]
pub struct Scores {
    bounds: usize,
    hold: usize,
}

impl Scores {
    /// Says what the next lines are about.
    pub fn about(&self, what: &str) {
        println!("\n{what}");
    }

    /// Ours may be at most `bound` times theirs.
    pub fn at_most<Q: Quantity>(&mut self, bound: Ratio, what: &str, than: &str, pair: &Pair<Q>) {
        let ratio = pair.ratio();
        let verdict = self.verdict(ratio <= bound);
        let bound = format!("at most {bound}");
        line(verdict, &ratio.to_string(), &bound, &pair.shown(what, than));
    }

    /// Ours has to be done in less time than this.
    pub fn in_under(&mut self, bound: Duration, what: &str, ours: Duration) {
        let verdict = self.verdict(ours < bound);
        line(
            verdict,
            &ours.shown(),
            &format!("under {}", bound.shown()),
            what,
        );
    }

    /// Ours against theirs, where nothing says how much is too much.
    pub fn beside<Q: Quantity>(&self, what: &str, than: &str, pair: &Pair<Q>) {
        line(
            "",
            &pair.ratio().to_string(),
            "no bound",
            &pair.shown(what, than),
        );
    }

    /// Ours alone, where what it should be held against is missing.
    pub fn alone<Q: Quantity>(&self, what: &str, ours: Q, missing: &str) {
        line(
            "",
            &ours.shown(),
            "not compared",
            &format!("{what}; {missing}"),
        );
    }

    /// The last line.
    pub fn sum_up(&self) {
        println!("\n{} of {} bounds hold.", self.hold, self.bounds);
    }

    fn verdict(&mut self, holds: bool) -> &'static str {
        self.bounds += 1;
        self.hold += usize::from(holds);
        if holds { "holds" } else { "does not hold" }
    }
}

impl<Q: Quantity> Pair<Q> {
    fn ratio(&self) -> Ratio {
        Ratio(self.ours.amount() / self.theirs.amount())
    }

    fn shown(&self, what: &str, than: &str) -> String {
        let (ours, theirs) = (self.ours.shown(), self.theirs.shown());
        format!("{what} {ours}; {than} {theirs}")
    }
}

fn line(verdict: &str, figure: &str, bound: &str, what: &str) {
    println!("  {verdict:<14}{figure:>8}  {bound:<15}{what}");
}
