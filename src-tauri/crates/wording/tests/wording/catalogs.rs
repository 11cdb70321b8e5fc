//! The catalogs and the code that speaks belong together: nothing is missing, nothing is left over.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use answerable_plan::{
    Acceptance, CHECKS, Configuration, Decides, Locus, Model, Scheme, SchemeKind, Severity, Stance,
};
use answerable_wording::ENGLISH;
use fluent_bundle::{FluentBundle, FluentResource};

use super::ids_in;

#[test]
fn every_catalog_can_be_read_and_no_id_is_given_twice() {
    let mut bundle = FluentBundle::<FluentResource>::default();
    for (name, catalog) in ENGLISH {
        let resource = FluentResource::try_new((*catalog).to_owned())
            .unwrap_or_else(|(_, mistakes)| panic!("{name}: {mistakes:?}"));
        assert_eq!(bundle.add_resource(resource).err(), None, "{name}");
        for id in ids_in(name) {
            let sentence = bundle.get_message(id).and_then(|message| message.value());
            assert!(sentence.is_some(), "{name}: {id}");
        }
    }
}

#[test]
fn every_catalog_of_the_folder_is_embedded() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let files: BTreeSet<String> = files_below(&folder)
        .iter()
        .map(|file| file.file_name().unwrap().to_string_lossy().into_owned())
        .collect();
    assert_eq!(
        files,
        ENGLISH.iter().map(|(name, _)| name.to_string()).collect()
    );
}

#[test]
fn every_sentence_that_the_code_asks_for_is_there() {
    let known = all_ids();
    let asked = asked_for_in_rust()
        .into_iter()
        .chain(asked_for_in_window())
        .chain(families());
    let missing: BTreeSet<String> = asked.filter(|id| !known.contains(id.as_str())).collect();
    assert_eq!(missing, BTreeSet::new());
}

#[test]
fn no_word_is_left_over() {
    let mut spoken: BTreeSet<String> = families().into_iter().collect();
    for source in rust_sources().iter().chain(&window_sources()) {
        spoken.extend(
            source
                .split(['"', '\'', '`'])
                .filter(|word| is_id(word))
                .map(str::to_owned),
        );
    }
    let left: Vec<&str> = ids_in("terms.ftl")
        .into_iter()
        .filter(|id| !spoken.contains(*id))
        .collect();
    assert_eq!(left, Vec::<&str>::new());
}

/// Ids that the code puts together from the id of a row's state.
fn families() -> Vec<String> {
    let checks = CHECKS
        .iter()
        .map(|check| format!("finding-{}", check.id.to_lowercase()));
    let models = Model::ALL
        .iter()
        .map(|model| format!("model-{}", model.id()));
    let models = models
        .flat_map(|id| ["", "-means", "-works-when", "-overlooks"].map(|end| format!("{id}{end}")));
    let configurations = [
        Configuration::Centralized,
        Configuration::Decentralized,
        Configuration::Hybrid,
    ];
    let letters = SchemeKind::ALL
        .map(Scheme::of)
        .into_iter()
        .flat_map(|scheme| {
            let words = scheme.meanings().map(|meaning| meaning.name().id);
            words.collect::<Vec<_>>()
        });
    let explained = letters
        .chain(SchemeKind::ALL.map(|kind| format!("scheme-{}", kind.id())))
        .chain(Decides::ALL.map(|decides| format!("decides-{}", decides.id())))
        .chain(Stance::ALL.map(|stance| format!("stance-{}", stance.id())))
        .chain(Locus::ALL.map(|locus| format!("locus-{}", locus.id())))
        .chain(configurations.map(|configuration| format!("configuration-{}", configuration.id())))
        .flat_map(|id| [format!("{id}-means"), id]);
    let severities = [Severity::Error, Severity::Warning, Severity::Question]
        .map(|severity| format!("severity-{}", severity.id()));
    let seats = [
        "held-centre",
        "held-per-unit",
        "kind-position",
        "kind-group",
        "appointment-permanent",
        "appointment-interim",
        "appointment-deputy",
    ]
    .map(str::to_owned);
    let acceptances = Acceptance::ALL.map(|acceptance| format!("acceptance-{}", acceptance.id()));
    checks
        .chain(models)
        .chain(explained)
        .chain(severities)
        .chain(seats)
        .chain(acceptances)
        .collect()
}

fn all_ids() -> BTreeSet<&'static str> {
    ENGLISH.iter().flat_map(|(name, _)| ids_in(name)).collect()
}

/// What the crates ask for: quoted where a message is made or said, or quoted anywhere and
/// beginning like the ids of the domain's catalogs.
fn asked_for_in_rust() -> BTreeSet<String> {
    let families: BTreeSet<&str> = ["findings.ftl", "edits.ftl", "refusals.ftl"]
        .into_iter()
        .flat_map(ids_in)
        .filter_map(|id| Some(id.split_once('-')?.0))
        .collect();
    let of_family = |word: &&str| {
        is_id(word)
            && word
                .split_once('-')
                .is_some_and(|(first, _)| families.contains(first))
    };
    let mut asked = BTreeSet::new();
    for source in rust_sources() {
        asked.extend(source.split('"').filter(of_family).map(str::to_owned));
        for opening in ["Message::new(", "because(", "text("] {
            asked.extend(quoted_after(&source, opening, '"'));
        }
    }
    asked
}

/// What the window asks for by itself, and the names of its actions.
fn asked_for_in_window() -> BTreeSet<String> {
    let ids = |source: &String| {
        ["t(", "label:"]
            .into_iter()
            .flat_map(|opening| quoted_after(source, opening, '\''))
            .collect::<Vec<_>>()
    };
    window_sources().iter().flat_map(ids).collect()
}

/// The ids that stand in quotes right after an opening, which is no part of a longer word.
fn quoted_after(source: &str, opening: &str, quote: char) -> Vec<String> {
    let openings = source
        .match_indices(opening)
        .filter(|(at, _)| !source[..*at].ends_with(|c: char| c.is_alphanumeric() || c == '_'));
    openings
        .filter_map(|(at, _)| {
            let rest = source[at + opening.len()..].trim_start();
            Some(rest.strip_prefix(quote)?.split_once(quote)?.0)
        })
        .filter(|word| is_id(word))
        .map(str::to_owned)
        .collect()
}

fn is_id(word: &str) -> bool {
    word.starts_with(|c: char| c.is_ascii_lowercase())
        && !word.ends_with('-')
        && word
            .chars()
            .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
}

fn rust_sources() -> Vec<String> {
    sources("src-tauri", |file| {
        file.ends_with(".rs") && file.contains("src/") && !file.contains("/tests/")
    })
}

fn window_sources() -> Vec<String> {
    sources("ui/src", |file| {
        (file.ends_with(".ts") || file.ends_with(".svelte")) && !file.contains(".test.")
    })
}

/// The text of every file below a folder whose path, seen from there, is wanted.
fn sources(folder: &str, wanted: fn(&str) -> bool) -> Vec<String> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"))
        .ancestors()
        .nth(3)
        .unwrap();
    let folder = root.join(folder);
    files_below(&folder)
        .iter()
        .filter(|file| wanted(&file.strip_prefix(&folder).unwrap().to_string_lossy()))
        .map(|file| fs::read_to_string(file).unwrap())
        .collect()
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path());
    entries
        .flat_map(|path| {
            if path.is_dir() {
                files_below(&path)
            } else {
                vec![path]
            }
        })
        .collect()
}
