//! Files of every schema that was released stay readable.

use std::fs;
use std::path::PathBuf;

use super::{examples, involve, letters, stamp};
use crate::{Document, schema};

/// One file for each schema, made by the version that released it.
fn fixture(version: u32) -> PathBuf {
    let fixtures = concat!(env!("CARGO_MANIFEST_DIR"), "/../../../tests/fixtures");
    PathBuf::from(fixtures).join(format!("schema-{version}.cxplan"))
}

#[test]
fn every_schema_has_a_file_that_opens() {
    let folder = tempfile::tempdir().unwrap();
    for version in 1..=schema::VERSION {
        let path = folder.path().join("plan.cxplan");
        fs::copy(fixture(version), &path).unwrap();
        let mut document = Document::open(&path).unwrap();
        assert_eq!(document.is_read_only(), None);
        assert_eq!(letters(&document), "C");
        assert_eq!(document.history().unwrap().len(), 3);
        document.undo(&stamp()).unwrap().unwrap();
        assert_eq!(*document.plan(), examples::rich());
    }
}

/// Makes the file of the latest schema, before its release: `cargo test -p answerable-document
/// make_fixture -- --ignored`.
#[test]
#[ignore = "makes a file that is kept"]
fn make_fixture() {
    let path = fixture(schema::VERSION);
    let mut document = Document::create(path, &examples::rich()).unwrap();
    document.edit(&involve("C"), &stamp()).unwrap();
    document.edit(&involve("I"), &stamp()).unwrap();
    document.undo(&stamp()).unwrap();
}
