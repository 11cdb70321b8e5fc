//! The types that the window shares, written to `ui/src/generated`. `make lint` fails when what
//! is committed there differs.

use std::path::Path;

use answerable_plan::{CHECKS, Change, Configuration, Edit, FindingsUpdate, Locus, Model, Plan};
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
}

#[test]
fn every_check_of_the_catalogue_has_its_own_id() {
    let mut ids: Vec<_> = CHECKS.iter().map(|check| check.id).collect();
    ids.dedup();
    assert_eq!(ids.len(), CHECKS.len());
    assert!(ids.is_sorted());
}
