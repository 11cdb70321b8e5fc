//! What those who hold one role in several units say, each for themselves.

use answerable_plan::{Acceptance, Findings, Key, Load, Plan, UnitId};
use serde_json::{Value, json};

use super::{TODAY, after, after_json, blank, id, refused};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

/// Two units with a regional lead each, Ada in Gulf and Bo in North, who answer for “Staff” and,
/// with Head of Pricing doing the work, for nothing else. Cy is Head of Pricing and answers for
/// “Set prices”.
fn plan() -> Plan {
    let role =
        |number: u8, title: &str| json!({ "edit": "addRole", "id": n(number), "title": title });
    let appoint = |number: u8, name: &str, role: u8, unit: Option<u8>| {
        json!({ "edit": "appoint", "id": n(number), "leader": n(number), "name": name,
            "role": n(role), "unit": unit.map(n) })
    };
    let activity = |number: u8, title: &str| {
        json!({ "edit": "addActivity", "id": n(number), "section": n(1), "title": title,
            "area": n(1) })
    };
    after_json(
        blank(),
        json!([
            { "edit": "addUnit", "id": n(1), "name": "Gulf" },
            { "edit": "addUnit", "id": n(2), "name": "North" },
            role(1, "Head of Pricing"),
            role(2, "Regional lead"),
            { "edit": "shapeRole", "role": n(2), "held": "perUnit", "kind": "position" },
            appoint(1, "Ada", 2, Some(1)),
            appoint(2, "Bo", 2, Some(2)),
            appoint(3, "Cy", 1, None),
            { "edit": "addArea", "id": n(1), "title": "Pricing", "locus": "shared" },
            { "edit": "addSection", "id": n(1), "title": "All" },
            activity(1, "Set prices"),
            activity(2, "Staff the stores"),
            { "edit": "makeAccountable", "activity": n(1), "role": n(1) },
            { "edit": "setInvolvement", "activity": n(2), "role": n(1), "letters": "R" },
            { "edit": "makeAccountable", "activity": n(2), "role": n(2) },
        ]),
    )
}

fn says(standing: &str, activity: u8, role: u8, unit: Option<u8>) -> Value {
    json!({ "edit": "setCommitment", "activity": n(activity), "role": n(role),
        "unit": unit.map(n), "standing": standing })
}

fn set(unit: u8, activity: u8, role: u8, letters: &str) -> Value {
    json!({ "edit": "setUnitInvolvement", "unit": n(unit), "activity": n(activity),
        "role": n(role), "letters": letters })
}

fn standing(plan: &Plan, unit: Option<u8>) -> Option<Acceptance> {
    let unit = unit.map(|unit| UnitId(n(unit)));
    let said = plan.commitment(id(2), id(2), unit);
    said.map(|row| row.standing)
}

/// Where a role answers for an activity.
fn places(plan: &Plan, activity: u8, role: u8) -> Vec<Option<UnitId>> {
    let (activities, roles) = (plan.activities(), plan.roles());
    let activity = activities.get(id(activity)).unwrap();
    plan.answers_at(activity, roles.get(id(role)).unwrap())
}

fn gulf() -> Option<UnitId> {
    Some(UnitId(n(1)))
}

fn north() -> Option<UnitId> {
    Some(UnitId(n(2)))
}

#[test]
fn each_who_holds_a_role_in_a_unit_says_so_for_themselves() {
    let plan = after_json(plan(), json!([says("accepted", 2, 2, Some(1))]));
    assert_eq!(standing(&plan, Some(1)), Some(Acceptance::Accepted));
    assert_eq!(standing(&plan, Some(2)), None);
}

#[test]
fn what_is_said_of_all_units_holds_until_one_says_otherwise() {
    let all = after_json(plan(), json!([says("accepted", 2, 2, None)]));
    assert_eq!(standing(&all, Some(2)), Some(Acceptance::Accepted));
    let open = after_json(all.clone(), json!([says("proposed", 2, 2, Some(2))]));
    assert_eq!(standing(&open, Some(2)), Some(Acceptance::Proposed));
    assert_eq!(standing(&open, Some(1)), Some(Acceptance::Accepted));
    let same = after_json(open, json!([says("accepted", 2, 2, Some(2))]));
    assert_eq!(same, all, "what says nothing new leaves no row");
}

#[test]
fn a_role_answers_unit_by_unit_or_once() {
    assert_eq!(places(&plan(), 2, 2), [gulf(), north()]);
    assert_eq!(places(&plan(), 1, 1), [None]);
    // In Gulf the regional lead sets prices, and the head of pricing staffs the stores.
    let own_ways = json!([
        set(1, 1, 1, "R"),
        set(1, 1, 2, "A"),
        set(1, 2, 2, "R"),
        set(1, 2, 1, "A"),
    ]);
    let plan = after_json(plan(), own_ways);
    assert_eq!(places(&plan, 1, 2), [gulf()]);
    assert_eq!(places(&plan, 2, 2), [north()]);
    assert_eq!(places(&plan, 1, 1), [None]);
    assert_eq!(places(&plan, 2, 1), [gulf()]);
}

#[test]
fn nobody_can_say_anything_where_they_dont_answer() {
    let plan = after_json(
        plan(),
        json!([{ "edit": "addActivity", "id": n(3), "section": n(1), "title": "Open a store",
            "area": n(1), "unit": n(1) }, { "edit": "makeAccountable", "activity": n(3), "role": n(2) }]),
    );
    let refused = |edit| refused(&plan, edit);
    assert_eq!(
        refused(says("accepted", 1, 2, Some(1))),
        "refused-not-accountable"
    );
    assert_eq!(
        refused(says("accepted", 3, 2, Some(2))),
        "refused-not-accountable"
    );
    assert_eq!(refused(says("accepted", 2, 2, Some(9))), "refused-gone");
}

#[test]
fn a_word_goes_when_the_role_no_longer_answers_there() {
    let plan = after_json(
        plan(),
        json!([
            set(1, 1, 2, "A"),
            set(1, 1, 1, "R"),
            says("accepted", 1, 2, Some(1)),
            says("accepted", 2, 2, Some(1)),
            says("accepted", 2, 2, Some(2)),
        ]),
    );
    assert_eq!(plan.commitments().len(), 3);
    for (edits, left) in [
        (
            json!([{ "edit": "liftAdaptation", "unit": n(1), "activity": n(1) }]),
            2,
        ),
        (json!([set(1, 1, 2, "C")]), 2),
        (json!([set(1, 2, 2, "R")]), 2),
        (
            json!([{ "edit": "makeAccountable", "activity": n(2), "role": n(1) }]),
            1,
        ),
        (json!([{ "edit": "remove", "what": { "unit": n(1) } }]), 1),
        (json!([{ "edit": "remove", "what": { "role": n(2) } }]), 0),
        (
            json!([{ "edit": "remove", "what": { "activity": n(2) } }]),
            1,
        ),
    ] {
        let after = after_json(plan.clone(), edits.clone());
        assert_eq!(after.commitments().len(), left, "{edits}");
    }
}

#[test]
fn r48_says_in_which_unit_somebody_has_declined() {
    let plan = after_json(plan(), json!([says("declined", 2, 2, Some(1))]));
    let findings = Findings::of(&plan, TODAY);
    let all = findings.all(&plan);
    let r48 = all.iter().find(|it| it.check == "R48").unwrap();
    assert_eq!(r48.question.id, "finding-r48-there");
    assert_eq!(r48.units().collect::<Vec<_>>(), [UnitId(n(1))]);
    let settled = after(plan.clone(), [r48.fixes[0].edit.clone()]);
    assert_eq!(places(&settled, 2, 2), [north()]);
    assert_eq!(places(&settled, 2, 1), [gulf()]);

    let both = after_json(plan, json!([says("declined", 2, 2, Some(2))]));
    let findings = Findings::of(&both, TODAY);
    let all = findings.all(&both);
    let everywhere: Vec<_> = all.iter().filter(|it| it.check == "R48").collect();
    assert_eq!(everywhere.len(), 1);
    assert_eq!(everywhere[0].question.id, "finding-r48");
}

#[test]
fn a_unit_that_takes_over_what_exists_only_in_another_takes_over_what_was_said_to_it() {
    let plan = after_json(
        plan(),
        json!([
            { "edit": "addActivity", "id": n(3), "section": n(1), "title": "Open a store",
                "area": n(1), "unit": n(1) },
            { "edit": "makeAccountable", "activity": n(3), "role": n(2) },
            says("accepted", 3, 2, Some(1)),
            says("accepted", 2, 2, Some(1)),
            { "edit": "handOver", "from": { "unit": n(1) }, "to": { "unit": n(2) } },
        ]),
    );
    assert_eq!(plan.commitments().len(), 1);
    assert!(plan.has(Key::Commitment((id(3), id(2), north()))));
}

#[test]
fn a_leader_carries_what_their_units_have_and_no_more() {
    let carried = |plan: &Plan| -> Vec<(String, usize, usize)> {
        let loads = Load::all(plan, TODAY).into_iter();
        loads.map(|it| (it.name, it.decisions, it.work)).collect()
    };
    let load = |name: &str, decisions, work| (name.to_owned(), decisions, work);
    assert_eq!(
        carried(&plan()),
        [load("Ada", 1, 0), load("Bo", 1, 0), load("Cy", 1, 1)]
    );
    let plan = after_json(
        plan(),
        json!([
            set(1, 1, 1, "R"), set(1, 1, 2, "A"), set(1, 2, 2, "R"), set(1, 2, 1, "A"),
            { "edit": "addActivity", "id": n(3), "section": n(1), "title": "Open a store",
                "area": n(1), "unit": n(1) },
            { "edit": "makeAccountable", "activity": n(3), "role": n(2) },
        ]),
    );
    // Ada: prices and the new store; the stores' staff is work now. Cy answers for prices, and for
    // staff in Gulf, and works on prices there and on staff elsewhere.
    assert_eq!(
        carried(&plan),
        [load("Ada", 2, 1), load("Bo", 1, 0), load("Cy", 2, 2)]
    );
}

#[test]
fn a_role_that_takes_over_is_asked_anew_and_keeps_who_stands_in() {
    let own_ways = json!([
        { "edit": "addRole", "id": n(3), "title": "Country manager" },
        { "edit": "setCommitment", "activity": n(2), "role": n(2), "unit": n(1),
            "standing": "accepted", "deputy": n(1) },
        set(1, 1, 1, "R"), set(1, 1, 2, "A"),
        says("accepted", 1, 2, Some(1)),
    ]);
    let hand_over = json!({ "edit": "handOver", "from": { "role": n(2) }, "to": { "role": n(3) } });
    let keep = json!({ "edit": "setLocus", "area": n(1), "locus": "centre" });
    let plan = after_json(plan(), own_ways);
    for edits in [json!([hand_over]), json!([keep, hand_over])] {
        let after = after_json(plan.clone(), edits);
        let said = after.commitment(id(2), id(3), gulf()).unwrap();
        assert_eq!(
            (said.standing, said.deputy),
            (Acceptance::Proposed, Some(id(1)))
        );
    }
}
