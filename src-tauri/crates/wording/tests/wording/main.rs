//! What the rest of the house relies on from its words.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

mod advice;
mod catalogs;
mod consequences;
mod edits;
mod findings;
mod refusals;
mod speech;

use std::collections::BTreeSet;

use answerable_plan::{Arg, Date, Edit, Message, Plan, Title};
use answerable_wording::{ENGLISH, Wording};

fn today() -> Date {
    "2026-11-21".parse().unwrap()
}

/// The ids that a catalog has sentences for.
fn ids_in(catalog: &str) -> BTreeSet<&'static str> {
    let (_, text) = ENGLISH.iter().find(|(name, _)| *name == catalog).unwrap();
    text.lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once('=')?.0.trim()))
        .collect()
}

/// Says a message, makes sure that it is whole, and notes the ids of all that was said.
fn say_all(message: &Message, said: &mut BTreeSet<String>) {
    let sentence = Wording::english().say(message);
    assert!(!sentence.contains(['{', '[']), "{}: {sentence}", message.id);
    said.insert(message.id.clone());
    for arg in message.args.values() {
        if let Arg::Words(words) = arg {
            say_all(words, said);
        }
    }
}

fn blank() -> Plan {
    let title = |text| Title::new(text).unwrap();
    Plan::new(title("CX plan"), title("Meridian"), title("Group"))
}

/// Carries out edits as they are written in JSON.
fn after(mut plan: Plan, edits: serde_json::Value) -> Plan {
    for edit in serde_json::from_value::<Vec<Edit>>(edits).unwrap() {
        let change = edit.on(&plan).unwrap();
        plan.apply(&change).unwrap();
    }
    plan
}

/// A stable id from a small number.
fn id(n: u8) -> String {
    format!("00000000-0000-0000-0000-{n:012}")
}
