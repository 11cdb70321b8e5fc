//! A matrix that was read, brought into a plan.

#![allow(clippy::unwrap_used, reason = "a test that can't go on should stop")]

use answerable_exchange::reading::{Answers, read};
use answerable_exchange::{Merging, example, matrix_to_csv, merge};
use answerable_plan::{Plan, SchemeKind, Title};
use answerable_wording::Wording;
use uuid::Uuid;

fn blank() -> Plan {
    let title = |text| Title::new(text).unwrap();
    Plan::new(title("CX plan"), title("Meridian"), title("Group"))
}

fn merging(csv: &str, plan: &Plan) -> Merging {
    let reading = read("ours.csv", csv.as_bytes(), &Answers::new()).unwrap();
    merge(
        &reading,
        "ours.csv",
        plan,
        Wording::english(),
        &mut Uuid::now_v7,
    )
    .unwrap()
}

fn merged(csv: &str, mut plan: Plan) -> Plan {
    let change = merging(csv, &plan).edit.on(&plan).unwrap();
    plan.apply(&change).unwrap();
    plan
}

const SMALL: &str = "Activity,Support,Legal\nHandle complaints,R,A\nApprove refunds,A,C\n";

#[test]
fn into_a_blank_plan_comes_everything() {
    let plan = merged(SMALL, blank());
    assert_eq!(plan.roles().len(), 2);
    assert_eq!(plan.activities().len(), 2);
    let sections = plan.sections().in_order();
    assert_eq!(sections[0].title.as_str(), "ours");
    assert_eq!(
        matrix_to_csv(&plan, Wording::english())
            .matches('A')
            .count(),
        SMALL.matches('A').count()
    );
}

#[test]
fn the_same_names_are_the_same_rows_and_columns() {
    let once = merged(SMALL, blank());
    let again = "Activity,support,LEGAL,Finance\nhandle  complaints.,C,A,I\n";
    let summary = merging(again, &once).summary;
    assert_eq!(summary.known_roles.len(), 2);
    assert_eq!(summary.new_roles, ["Finance"]);
    assert_eq!(summary.known_activities, ["Handle complaints"]);
    assert_eq!(summary.new_activities, Vec::<String>::new());
    let [replaced] = summary.replaced.as_slice() else {
        panic!("one cell changes, not {:?}", summary.replaced)
    };
    assert_eq!(
        (replaced.before.to_string(), replaced.after.to_string()),
        ("R".into(), "C".into())
    );
    let twice = merged(again, once);
    assert_eq!(
        twice.activities().len(),
        2,
        "what the file leaves out stays"
    );
}

#[test]
fn bringing_back_what_was_exported_changes_nothing() {
    let plan = example().unwrap();
    let csv = matrix_to_csv(&plan, Wording::english());
    assert_eq!(merged(&csv, plan.clone()), plan);
}

#[test]
fn letters_that_the_plan_lacks_bring_their_scheme() {
    let plan = merged(
        "Activity,Support,Legal\nHandle complaints,R,A\nApprove refunds,S,A\n",
        blank(),
    );
    assert_eq!(plan.scheme().kind, SchemeKind::Rasci);
    let explained = "Activity,Support,Legal\nApprove refunds,Q,A\nHandle complaints,R,A\n\
        Train staff,S,C\n,,\nQ = Quality review,,\nS = Support,,\n";
    let own = merged(explained, blank());
    assert_eq!(own.scheme().kind, SchemeKind::Own);
    assert_eq!(own.scheme().letters().to_string(), "ARSQCI");
    let review = own
        .scheme()
        .own
        .iter()
        .find(|own| own.letter.as_char() == 'Q');
    assert_eq!(review.unwrap().name.as_str(), "Quality review");
}

#[test]
fn names_that_are_too_long_are_shortened_and_said() {
    let csv = format!(
        "Activity,Support,Legal\n{},R,A\nApprove refunds,A,C\n",
        "Handle ".repeat(60)
    );
    let summary = merging(&csv, &blank()).summary;
    assert_eq!(summary.shortened.len(), 1);
    assert!(summary.shortened[0].ends_with('…'));
}

#[test]
fn a_note_that_is_there_stays_before_the_one_that_comes() {
    let noted = |note| {
        format!("Activity,Support,Legal\nHandle complaints,R ({note}),A\nApprove refunds,A,C\n")
    };
    let once = merged(&noted("by phone"), blank());
    let twice = merged(&noted("by post"), merged(&noted("by phone"), once));
    let notes: Vec<&str> = twice
        .activities()
        .iter()
        .flat_map(|activity| twice.notes_on(activity.id))
        .map(|cell| cell.note.as_str())
        .collect();
    assert_eq!(notes, ["(by phone)\n(by post)"]);
}
