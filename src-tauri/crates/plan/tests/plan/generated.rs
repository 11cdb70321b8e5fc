//! What is written from the code: the types that the window shares, and the table of checks.
//! `make test` fails when what is committed differs.

use std::path::Path;

use answerable_plan::fit::Counsel;
use answerable_plan::{
    CHECKS, Change, Comparison, Configuration, Consequence, Edit, FindingsUpdate, LEADERLESS,
    LetterMove, Locus, Meaning, Model, Plan, Scheme, SchemeKind,
};
use serde_json::json;
use ts_rs::{Config, TS};

#[test]
fn the_window_shares_our_types() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated");
    let config = Config::new().with_out_dir(folder);
    Plan::export_all(&config).unwrap();
    Edit::export_all(&config).unwrap();
    Change::export_all(&config).unwrap();
    FindingsUpdate::export_all(&config).unwrap();
    Configuration::export_all(&config).unwrap();
    Locus::export_all(&config).unwrap();
    Model::export_all(&config).unwrap();
    LetterMove::export_all(&config).unwrap();
    Consequence::export_all(&config).unwrap();
    Comparison::export_all(&config).unwrap();
    Counsel::export_all(&config).unwrap();
}

/// The letters of the known schemes, which are no part of a plan.
#[test]
fn the_window_shares_our_schemes() {
    let letter = |meaning: Meaning<'_>| {
        json!({
            "letter": meaning.letter(),
            "words": meaning.name().id,
            "perActivity": meaning.per_activity(),
        })
    };
    let known = SchemeKind::ALL
        .into_iter()
        .filter(|&kind| kind != SchemeKind::Own);
    let schemes = known.map(|kind| {
        let name = serde_json::to_value(kind).unwrap();
        let letters = Scheme::of(kind).meanings().map(letter).collect();
        (name.as_str().unwrap().to_owned(), letters)
    });
    let schemes: serde_json::Map<_, _> = schemes.collect();
    let source = format!(
        "// Written by the tests of the plan crate.\n\
        import type {{ Letter, PerActivity, SchemeKind }} from './index';\n\n\
        export type KnownLetter = {{ letter: Letter; perActivity: PerActivity; words: string }};\n\n\
        /** The letters of each known scheme, strongest first, with the ids of their words. */\n\
        export const SCHEMES: Record<Exclude<SchemeKind, 'own'>, readonly KnownLetter[]> = {};\n",
        serde_json::to_string_pretty(&schemes).unwrap()
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated/schemes.ts");
    std::fs::write(file, source).unwrap();
}

#[test]
fn the_window_counts_what_is_answered_by_our_checks() {
    let source = format!(
        "// Written by the tests of the plan crate.\n\n\
        /** The checks by which nobody, or more than one leader, answers for an activity. */\n\
        export const LEADERLESS: readonly string[] = {};\n",
        serde_json::to_string(LEADERLESS).unwrap()
    );
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../ui/src/generated/checks.ts");
    std::fs::write(file, source).unwrap();
}

/// `checks.md` is written from the code, too.
#[test]
fn the_checks_are_documented() {
    let rows = CHECKS.iter().map(|check| {
        format!(
            "| {} | {} | {} |\n",
            check.id,
            check.severity.id(),
            check.rule
        )
    });
    let table = "# What a plan is checked for\n\n\
        Written from `src/checks/catalog.rs` by the tests. An error has no answer yet; a warning is \
        worth settling;\na question is worth asking the room. Thresholds are settings of the plan.\n\n\
        | check | severity | what breaks it |\n|---|---|---|\n";
    let document: String = std::iter::once(table.to_owned()).chain(rows).collect();
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("checks.md");
    std::fs::write(file, document).unwrap();
}

#[test]
fn every_check_of_the_catalogue_has_its_own_id() {
    let mut ids: Vec<_> = CHECKS.iter().map(|check| check.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), CHECKS.len());
    assert!(ids.is_sorted());
}
