//! The matrix of a large plan in the real window: how smoothly it scrolls, how soon a letter is
//! painted, and how soon the matrix of another unit.

use std::thread::sleep;
use std::time::Duration;

use answerable_tests::{Desk, Window};
use serde_json::Value;

use crate::large_plan;
use crate::measure::Scores;

/// How many frames it scrolls, and how long the window is left alone with that.
const FRAMES: usize = 180;
const SCROLLING: Duration = Duration::from_secs(5);
const KEYS: usize = 80;
const BETWEEN_KEYS: Duration = Duration::from_millis(200);
/// 55 frames a second.
const FRAME: Duration = Duration::from_micros(18_181);
const SLOW_FRAME: Duration = Duration::from_millis(33);
const LETTERS: Duration = Duration::from_millis(50);
const UNIT: Duration = Duration::from_millis(100);

pub fn measure(scores: &mut Scores) {
    let desk = large_plan::on_desk();
    let window = at_matrix(&desk);
    scores.about("The matrix of 10,000 activities × 200 roles");
    for (way, by) in [
        ("down", [0, 96]),
        ("right", [48, 0]),
        ("up and left", [-48, -96]),
    ] {
        scrolling(scores, way, &scrolled(&window, by));
    }
    let slow = percentile(&typed(&window), 95);
    scores.in_under(LETTERS, "from a key to the painted letter, 95 of 100", slow);
    drop(window);
    units(scores);
}

fn units(scores: &mut Scores) {
    let desk = large_plan::of_units_on_desk();
    let window = at_matrix(&desk);
    scores.about("The matrix of 1,000 activities × 200 roles in 500 units");
    window.focus("gridcell", "");
    for _ in 0..KEYS {
        window.press(&["Alt+PageDown"]);
        sleep(BETWEEN_KEYS);
    }
    let slow = percentile(&durations(&window.ask("window.turned")), 95);
    scores.in_under(UNIT, "from a key to the next unit's, 95 of 100", slow);
}

fn at_matrix(desk: &Desk) -> Window {
    let window = Window::open(desk, &["plan.cxplan"]);
    window.find("heading", "");
    window.press(&["Control+5"]);
    window.find("grid", "Responsibilities");
    window.ask(&format!("({WATCH})()"));
    window
}

fn scrolling(scores: &mut Scores, way: &str, frames: &[Duration]) {
    let mean = frames.iter().sum::<Duration>() / u32::try_from(frames.len()).unwrap();
    let what = format!("a frame while it scrolls {way}, on average");
    scores.in_under(FRAME, &what, mean);
    let what = format!("a frame while it scrolls {way}, 95 of 100");
    scores.in_under(SLOW_FRAME, &what, percentile(frames, 95));
}

/// Scrolls by so many pixels with each frame; how long each frame took.
fn scrolled(window: &Window, [x, y]: [i32; 2]) -> Vec<Duration> {
    window.ask(&format!("window.scrollMatrix({FRAMES}, {x}, {y})"));
    sleep(SCROLLING);
    durations(&window.ask("window.frames"))
}

/// Types letters into one cell; how long until each was painted.
fn typed(window: &Window) -> Vec<Duration> {
    window.focus("gridcell", "");
    for turn in 0..KEYS {
        window.press(&[["c", "i", "r", "a"][turn % 4]]);
        sleep(BETWEEN_KEYS);
    }
    durations(&window.ask("window.painted"))
}

fn durations(milliseconds: &Value) -> Vec<Duration> {
    let milliseconds = milliseconds.as_array().unwrap().iter();
    milliseconds
        .map(|value| Duration::from_secs_f64(value.as_f64().unwrap() / 1000.0))
        .collect()
}

fn percentile(values: &[Duration], percent: usize) -> Duration {
    let mut values = values.to_vec();
    values.sort();
    values[values.len() * percent / 100]
}

/// Looks at the page from inside. A letter, or another unit's matrix, counts as painted when the
/// frame that shows it is over.
const WATCH: &str = "() => {
  const afterFrame = (then) => requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = then;
    port2.postMessage(null);
  });
  window.painted = [];
  window.turned = [];
  addEventListener('keydown', ({ key }) => {
    if (key !== 'PageDown') return;
    const pressed = performance.now();
    const watching = new MutationObserver(() => {
      watching.disconnect();
      afterFrame(() => window.turned.push(performance.now() - pressed));
    });
    watching.observe(document.body, { childList: true, subtree: true, characterData: true });
  }, true);
  addEventListener('keydown', () => {
    const pressed = performance.now();
    const cell = document.activeElement;
    const before = cell.innerHTML;
    const watching = new MutationObserver(() => {
      if (cell.innerHTML === before) return;
      watching.disconnect();
      afterFrame(() => window.painted.push(performance.now() - pressed));
    });
    watching.observe(cell, { childList: true, subtree: true, characterData: true });
  }, true);
  window.scrollMatrix = (count, x, y) => {
    const scroller = document.querySelector('[role=grid]').parentElement;
    const frames = [];
    window.frames = null;
    let last = null;
    const step = (now) => {
      if (last !== null) frames.push(now - last);
      last = now;
      scroller.scrollBy(x, y);
      if (frames.length < count) requestAnimationFrame(step);
      else window.frames = frames;
    };
    requestAnimationFrame(step);
    return true;
  };
  return true;
}";
