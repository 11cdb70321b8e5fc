//! The matrix of any size that can be read.

use super::{Pages, pdf, plans};
use crate::{MOST_CELLS, ReportError};

#[test]
fn every_letter_of_every_size_of_matrix_is_printed() {
    for (activities, roles) in [(5, 1), (60, 20), (200, 40)] {
        let plan = plans::with_matrix(activities, roles);
        let pages = Pages::of_matrix(&plan);
        for n in 0..activities {
            let title = format!("Decide on matter {n}");
            assert!(pages.say(&title), "{title} of {activities} x {roles}");
        }
        let accountable = plan
            .involvements()
            .iter()
            .filter(|row| row.letters.has(plan.scheme().answers()))
            .count();
        let printed = pages.times("A");
        let elsewhere = pages.times("Activity") + 2 * pages.times("A Accountable:");
        assert_eq!(printed - elsewhere, accountable, "{activities} x {roles}");
    }
}

#[test]
fn columns_and_meanings_are_repeated_on_every_page() {
    let plan = plans::with_matrix(60, 12);
    let pages = Pages::of_matrix(&plan);
    assert!(pages.0.len() > 1);
    assert_eq!(pages.times("Role 12 vacant"), pages.0.len());
    for name in ["Accountable", "Responsible", "Consulted", "Informed"] {
        let meaning = format!("{name}: ");
        assert_eq!(pages.times(&meaning), pages.0.len(), "{meaning}");
    }
}

#[test]
fn a_wide_matrix_is_printed_in_bands() {
    let pages = Pages::of_matrix(&plans::with_matrix(10, 40));
    for band in [
        "Roles 1 to 14 of 40",
        "Roles 15 to 28 of 40",
        "Roles 29 to 40 of 40",
    ] {
        assert_eq!(pages.times(band), 1, "{band}");
    }
    assert_eq!(pages.times("Decide on matter 9"), 3);
}

#[test]
fn a_matrix_without_roles_says_so() {
    let pages = Pages::of_matrix(&plans::with_matrix(3, 0));
    assert!(pages.say("no roles yet"));
    assert!(pages.say("Decide on matter 2"));
}

#[test]
fn a_matrix_that_nobody_could_read_is_refused() {
    let plan = plans::with_matrix(MOST_CELLS / 40 + 1, 40);
    let refused = pdf(&plan).unwrap_err();
    assert!(matches!(
        refused,
        ReportError::TooLarge {
            activities: 1501,
            roles: 40
        }
    ));
    let said = answerable_wording::Wording::english().say(&refused.message());
    assert!(said.contains("1501 activities and 40 roles"), "{said}");
}

#[test]
fn a_plan_that_is_full_of_questions_says_how_many_more_there_are() {
    let pages = Pages::of_plan(&plans::with_matrix(200, 20));
    assert!(pages.say("more of this kind are listed in the application."));
    assert!(pages.0.len() < 40, "{} pages", pages.0.len());
}
