//! Each page says what it is for, and pages that would say nothing are left out.

use answerable_plan::{Acceptance, Edit, Text};

use super::{Pages, pdf, plans};

#[test]
fn the_example_is_printed_whole() {
    let pages = Pages::of_plan(&answerable_exchange::example().unwrap());
    for (page, said) in [
        (1, "CX plan 2027"),
        (1, "M. Okafor, Chief Customer Officer"),
        (1, "11 open questions, page 12"),
        (2, "The plan on one page"),
        (2, "18 of 23 activities have exactly one accountable leader"),
        (3, "5 objectives serve 3 business goals"),
        (4, "Train 1,200 staff to decide alone"),
        (
            3,
            "What stands in the way Each region is measured on its own sales",
        ),
        (4, "Chief Customer Officer leads customer experience"),
        (5, "Two earlier councils met for a year and changed little."),
        (5, "By the answers, CCO-led fits best"),
        (5, "CCO-led 71 · Cross-functional council 59"),
        (5, "For CCO-led"),
        (
            5,
            "Cross-functional council, if the answer to “Patience” were “About a year”",
        ),
        (
            6,
            "Departments in conflict It takes long, and customers wait",
        ),
        (6, "How customer experience is led"),
        (6, "Stores Resists Fewer rules from the centre"),
        (7, "Hybrid: 5 central, 4 shared and 3 local"),
        (8, "One of 13 seats is vacant"),
        (8, "deputy: E. Park"),
        (9, "Declined 12 Nov 2026"),
        (
            9,
            "For 16 activities, whoever is accountable has not said anything yet: Chief Executive (1) ·",
        ),
        (10, "Who answers for what"),
        (10, "Handle complaints nobody accountable"),
        (12, "11 questions are still open"),
        (12, "Who else looks at “Guide customers through first use”?"),
    ] {
        assert_eq!(pages.saying(said), Some(page), "{said}");
    }
    assert_eq!(pages.0.len(), 12);
}

#[test]
fn how_cx_is_led_and_what_leaders_said_are_printed() {
    let pages = Pages::of_plan(&plans::saying("x"));
    for said in [
        "How customer experience is led",
        "Meets x",
        "chairs, with the casting vote",
        "Decides by Consent Nobody has a reason against it.",
        "x Resists x",
        "What was accepted, and what was not",
        "Declined nobody yet nobody yet",
    ] {
        assert!(pages.say(said), "{said}: {:?}", pages.0);
    }
    assert!(!Pages::of_plan(&plans::empty()).say("How customer experience is led"));
}

#[test]
fn what_units_said_is_printed_by_unit() {
    let mut plan = answerable_exchange::example().unwrap();
    let role = plans::role_titled(&plan, "Regional CX Lead");
    let activity = plans::activity_titled(&plan, "Run local campaigns").id;
    let said = [
        ("Gulf", Acceptance::Accepted),
        ("Europe", Acceptance::Declined),
        ("Levant", Acceptance::Accepted),
    ];
    for (number, (unit, standing)) in said.into_iter().enumerate() {
        let said = Edit::SetCommitment {
            activity,
            role,
            unit: Some(plans::unit_named(&plan, unit)),
            standing,
            on: None,
            note: Text::default(),
            deputy: None,
            escalation: None,
        };
        plans::ask(&mut plan, &said);
        if number == 0 {
            let pages = Pages::of_plan(&plan);
            assert!(pages.say("Regional CX Lead, in Europe · Levant (2)"));
        }
    }
    let pages = Pages::of_plan(&plan);
    for said in [
        "Run local campaigns Regional CX Lead, in Gulf · Levant Accepted",
        "Run local campaigns Regional CX Lead, in Europe Declined",
    ] {
        assert!(pages.say(said), "{said}: {:?}", pages.0);
    }
}

#[test]
fn where_everyone_said_something_nobody_is_missed() {
    let pages = Pages::of_plan(&plans::saying("x"));
    assert!(pages.say("What was accepted, and what was not"));
    assert!(!pages.say("has not said anything yet"));
}

#[test]
fn every_label_is_in_the_catalogs() {
    let plans = [
        answerable_exchange::example().unwrap(),
        plans::empty(),
        plans::saying("x"),
    ];
    for plan in plans {
        let pages = Pages::of_plan(&plan);
        assert_eq!(pages.saying("[report-"), None, "{:?}", pages.0);
    }
}

#[test]
fn an_empty_plan_says_what_is_missing_and_nothing_else() {
    let pages = Pages::of_plan(&plans::empty());
    assert_eq!(pages.0.len(), 2);
    assert!(pages.say("No activities yet, so there is nothing to check"));
    assert!(pages.say("Nobody has been named to lead customer experience yet."));
    assert!(Pages::of_matrix(&plans::empty()).say("there is no matrix to print"));
}

#[test]
fn each_page_has_its_number_and_the_name_of_the_plan() {
    let pages = Pages::of_plan(&answerable_exchange::example().unwrap());
    for (number, page) in (1..).zip(&pages.0) {
        assert!(page.ends_with(&number.to_string()), "{page}");
    }
    assert_eq!(
        pages.times("Meridian Retail – CX plan 2027"),
        10,
        "all but the landscape pages"
    );
}

#[test]
fn the_same_plan_on_the_same_day_is_the_same_file() {
    let plan = answerable_exchange::example().unwrap();
    assert!(pdf(&plan).unwrap().bytes == pdf(&plan).unwrap().bytes);
}
