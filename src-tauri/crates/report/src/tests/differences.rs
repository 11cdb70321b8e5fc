//! What units do in their own way is printed beside what holds everywhere.

use answerable_plan::{Activity, Edit, Letters, Plan, Row};

use super::{Pages, plans};

/// The example, in which Gulf and Levant lead the brand message themselves.
fn with_own_ways() -> Plan {
    let mut plan = answerable_exchange::example().unwrap();
    for (unit, why) in [("Gulf", "Campaigns run in Arabic."), ("Levant", "")] {
        let (unit, activity) = (
            plans::unit_named(&plan, unit),
            plans::activity_titled(&plan, "Set the brand message").id,
        );
        let role = |title| plans::role_titled(&plan, title);
        let set = |role, letters| Edit::SetUnitInvolvement {
            unit,
            activity,
            role,
            letters: Letters::parse(letters).unwrap(),
        };
        let edits = [
            set(role("Regional CX Lead"), "A"),
            set(role("Chief Marketing Officer"), ""),
            Edit::ExplainAdaptation {
                unit,
                activity,
                why: plans::text(why),
            },
        ];
        for edit in edits {
            plans::ask(&mut plan, &edit);
        }
    }
    plan
}

/// The same, with an activity that exists only in Gulf.
fn with_a_row_of_gulf() -> Plan {
    let mut draft = plans::Draft::of(with_own_ways());
    let only = Activity {
        unit: Some(plans::unit_named(&draft.plan, "Gulf")),
        ..plans::activity_titled(&draft.plan, "Handle complaints").clone()
    };
    draft.put(Row::Activity(only));
    draft.plan
}

#[test]
fn what_is_different_is_printed_with_the_reason() {
    let pages = Pages::of_plan(&with_a_row_of_gulf());
    let page = pages
        .saying("2 activities are different in 2 units")
        .unwrap();
    assert!(pages.saying("Who answers for what").unwrap() < page);
    for said in [
        "Set the brand message Gulf \
         Chief Marketing Officer: Not involved, everywhere else Accountable \
         Regional CX Lead: Accountable, everywhere else Responsible \
         Campaigns run in Arabic.",
        "everywhere else Responsible No reason is given.",
        "Handle complaints Gulf Exists only in Gulf",
    ] {
        assert_eq!(pages.saying(said), Some(page), "{said}: {:?}", pages.0);
    }
}

#[test]
fn rows_of_the_matrix_say_where_they_are_different() {
    for pages in [Pages::of_plan, Pages::of_matrix].map(|of| of(&with_a_row_of_gulf())) {
        assert!(pages.say("Set the brand message different in 2 units"));
        assert!(pages.say("Handle complaints only in Gulf"));
        assert!(pages.say("2 activities are different in 2 units"));
        assert_eq!(pages.times("different in"), 2);
    }
}

#[test]
fn nothing_is_said_where_nothing_is_different() {
    let mut plan = with_own_ways();
    let activity = plans::activity_titled(&plan, "Set the brand message").id;
    for unit in ["Gulf", "Levant"].map(|name| plans::unit_named(&plan, name)) {
        plans::ask(&mut plan, &Edit::LiftAdaptation { unit, activity });
    }
    let pages = Pages::of_plan(&plan);
    assert!(!pages.say("different in"));
}

#[test]
fn a_unit_that_does_what_holds_everywhere_is_not_different() {
    let mut draft = plans::Draft::of(plans::with_own_ways(1, 1));
    assert!(Pages::of_plan(&draft.plan).say("One activity is different in one unit"));
    let activity = plans::activity_titled(&draft.plan, "Decide on matter 0").id;
    let role = plans::role_titled(&draft.plan, "Role");
    draft.involve(activity, role, "A");
    assert!(!Pages::of_plan(&draft.plan).say("different in"));
}

#[test]
fn thousands_of_differences_are_counted_and_the_first_printed() {
    let pages = Pages::of_plan(&plans::with_own_ways(500, 30));
    assert!(pages.say("30 activities are different in 500 units"));
    assert!(pages.say("Decide on matter 0 different in 500 units"));
    assert!(pages.say("14800 more differences are listed in the application."));
    assert_eq!(pages.times("Accountable, everywhere else Responsible"), 200);
}
