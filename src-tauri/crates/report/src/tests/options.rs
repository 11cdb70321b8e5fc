//! The options that were kept for the ownership decision stand beside the plan as it is.

use answerable_plan::{DraftId, Edit, Letters, Locus, Model, Place, Plan, Thing};
use uuid::Uuid;

use super::{Pages, plans};

/// Keeps an option that does these steps.
fn keep(plan: &mut Plan, title: &str, steps: Vec<Edit>) {
    let id = DraftId(Uuid::from_u128(plan.drafts().len() as u128 + 1));
    let title = plans::title(title);
    let place = Place::default();
    plans::ask(
        plan,
        &Edit::AddDraft {
            id,
            title,
            steps,
            place,
        },
    );
}

/// The example, in which marketing may lead instead, and answer for complaints.
fn with_an_option() -> Plan {
    let mut plan = answerable_exchange::example().unwrap();
    let lead = plans::role_titled(&plan, "Chief Marketing Officer");
    let activity = plans::activity_titled(&plan, "Handle complaints").id;
    let decide = Edit::ChooseModel {
        model: Some(Model::MarketingLed),
        own_name: None,
        lead: Some(lead),
        sponsor: None,
    };
    let answer = Edit::SetInvolvement {
        activity,
        role: lead,
        letters: Letters::parse("A").unwrap(),
    };
    keep(&mut plan, "Marketing from January", vec![decide, answer]);
    plan
}

#[test]
fn options_stand_beside_the_plan_as_it_is() {
    let pages = Pages::of_plan(&with_an_option());
    let page = pages.saying("Options side by side").unwrap();
    for said in [
        "The plan as it is Marketing from January",
        "Model CCO-led Marketing-led",
        "Role that leads Chief Customer Officer Chief Marketing Officer",
        "Configuration Hybrid Hybrid",
        "5 central, 4 shared, 3 local 5 central, 4 shared, 3 local",
        "Activities without exactly one leader 5 4 1 fewer",
        "Activities that others would answer for 1",
    ] {
        assert_eq!(pages.saying(said), Some(page), "{said}: {:?}", pages.0);
    }
    assert!(pages.say("Marketing from January Chose who leads CX: Marketing-led Set Chief"));
}

#[test]
fn an_option_that_no_longer_fits_says_why() {
    let mut plan = with_an_option();
    let area = plan.areas().in_order()[0].id;
    let locus = Locus::Local;
    keep(&mut plan, "Let go", vec![Edit::SetLocus { area, locus }]);
    let what = Thing::Area(area);
    plans::ask(&mut plan, &Edit::Remove { what });
    let pages = Pages::of_plan(&plan);
    assert!(pages.say("The option “Let go” no longer fits the plan, at step 1"));
    assert!(pages.say("Model CCO-led Marketing-led Role that leads"));
}

/// Gives the first role other letters on each of the first activities.
fn typed(plan: &Plan, count: usize) -> Vec<Edit> {
    let role = plans::role_titled(plan, "Sales Director");
    let activities = plan.activities().iter().take(count);
    let letters = Letters::parse("C").unwrap();
    let set = |activity| Edit::SetInvolvement {
        activity,
        role,
        letters,
    };
    activities.map(|row| set(row.id)).collect()
}

#[test]
fn of_many_letters_the_first_are_printed_and_how_many_more_there_are() {
    let mut plan = answerable_exchange::example().unwrap();
    let letters = typed(&plan, 20);
    keep(&mut plan, "All of sales", letters);
    keep(&mut plan, "As it is", Vec::new());
    let pages = Pages::of_plan(&plan);
    assert!(pages.say("Set Sales Director to Consulted on “"));
    assert!(pages.say("and 12 more"));
    assert_eq!(pages.times("Set Sales Director to Consulted"), 8);
}

#[test]
fn nothing_is_said_without_options() {
    let pages = Pages::of_plan(&answerable_exchange::example().unwrap());
    assert!(!pages.say("Options side by side"));
    assert!(!pages.say("The plan as it is"));
}
