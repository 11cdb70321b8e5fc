//! Where the decisions of each area belong: by the answers, and by what the area itself is.

use answerable_plan::fit::{Answers, AreaAdvice, Verdict, Weights, advise_areas};
use answerable_plan::{ActivityId, AreaId, Locus, Plan, RoleId, SectionId, UnitId};
use serde_json::json;

use super::{after, blank, edit, id};

const STEERING: u8 = 1;
const COMMON: u8 = 2;
const FRONTLINE: u8 = 3;

/// A region and three areas: one steers, one is answered for by the centre although the region works
/// on it, and one is carried in the region.
fn plan() -> Plan {
    let section: SectionId = id(10);
    let [refunds, visits, message] = [11, 12, 13].map(id::<ActivityId>);
    let [lead, chief] = [20, 21].map(id::<RoleId>);
    let areas = [
        (STEERING, "Goals"),
        (COMMON, "Brand"),
        (FRONTLINE, "Service recovery"),
    ];
    let areas = areas.map(|(number, title)| {
        edit(json!({ "edit": "addArea", "id": id::<AreaId>(number), "title": title }))
    });
    let rest = [
        json!({ "edit": "setSteering", "area": id::<AreaId>(STEERING), "steering": true }),
        json!({ "edit": "addUnit", "id": id::<UnitId>(30), "name": "Gulf" }),
        json!({ "edit": "addRole", "id": lead, "title": "Regional lead" }),
        json!({ "edit": "addRole", "id": chief, "title": "Chief Customer Officer" }),
        json!({ "edit": "shapeRole", "role": lead, "held": "perUnit", "kind": "position" }),
        json!({ "edit": "addSection", "id": section, "title": "Serve" }),
        json!({ "edit": "addActivity", "id": refunds, "section": section, "title": "Approve refunds", "area": id::<AreaId>(FRONTLINE) }),
        json!({ "edit": "addActivity", "id": visits, "section": section, "title": "Plan visits", "area": id::<AreaId>(FRONTLINE) }),
        json!({ "edit": "addActivity", "id": message, "section": section, "title": "Set the message", "area": id::<AreaId>(COMMON) }),
        json!({ "edit": "setInvolvement", "activity": message, "role": chief, "letters": "A" }),
        json!({ "edit": "setInvolvement", "activity": message, "role": lead, "letters": "R" }),
        json!({ "edit": "setInvolvement", "activity": refunds, "role": lead, "letters": "A" }),
        json!({ "edit": "setInvolvement", "activity": visits, "role": lead, "letters": "R" }),
    ];
    after(blank(), areas.into_iter().chain(rest.map(edit)))
}

/// Answers to what bears on the axes.
fn answers(all: &[(&str, u8)]) -> Answers {
    all.iter()
        .fold(Answers::default(), |answers, &(factor, answer)| {
            answers.with(factor, Some(answer))
        })
}

fn unrelated_businesses() -> Answers {
    answers(&[
        ("interdependence", 0),
        ("brandDamage", 0),
        ("regionalVariation", 4),
        ("customerTie", 3),
        ("size", 4),
        ("unitAutonomy", 4),
        ("sharedGain", 0),
    ])
}

fn franchised_hotels() -> Answers {
    answers(&[
        ("interdependence", 3),
        ("brandDamage", 4),
        ("regionalVariation", 4),
        ("customerTie", 3),
        ("size", 4),
        ("unitAutonomy", 3),
        ("sharedGain", 3),
    ])
}

fn bank() -> Answers {
    answers(&[
        ("interdependence", 3),
        ("brandDamage", 4),
        ("regionalVariation", 1),
        ("customerTie", 2),
        ("unitAutonomy", 1),
        ("silos", 3),
        ("mandate", 4),
        ("sharedGain", 3),
    ])
}

fn advice(answers: &Answers) -> [AreaAdvice; 3] {
    advise_areas(&plan(), answers, Weights::standard())
        .try_into()
        .unwrap()
}

fn loci(answers: &Answers) -> [Verdict<Locus>; 3] {
    advice(answers).map(|area| area.locus)
}

#[test]
fn the_same_organisation_decides_each_area_where_it_belongs() {
    use Locus::{Centre, Local, Shared};
    for (organisation, expected) in [
        (franchised_hotels(), [Centre, Shared, Local]),
        (bank(), [Centre, Centre, Shared]),
        (unrelated_businesses(), [Local, Local, Local]),
    ] {
        assert_eq!(loci(&organisation), expected.map(Verdict::Clear));
    }
}

#[test]
fn before_the_questions_are_answered_only_the_area_itself_speaks() {
    let expected = [
        Verdict::Clear(Locus::Centre),
        Verdict::Unknown,
        Verdict::Clear(Locus::Local),
    ];
    assert_eq!(loci(&Answers::default()), expected);
    let hardly_any = answers(&[("culture", 3)]);
    assert_eq!(loci(&hardly_any), expected);
}

#[test]
fn what_pulls_an_area_is_named_strongest_first() {
    let [steering, common, frontline] = advice(&franchised_hotels());
    assert_eq!(steering.to_centre[0].sentence.id, "area-steers");
    assert_eq!(frontline.to_units[0].sentence.id, "area-held-in-units");
    assert_eq!(common.to_centre[0].factor.as_deref(), Some("brandDamage"));
    for pulls in [&common.to_centre, &common.to_units] {
        assert!(pulls.is_sorted_by(|a, b| a.effect.abs() >= b.effect.abs()));
    }
    assert!(frontline.pull < common.pull && common.pull < steering.pull);
}

#[test]
fn what_is_nearly_elsewhere_is_too_close_to_call() {
    let [_, common, _] = advice(&bank());
    let mut weights = Weights::standard().clone();
    weights.areas.decided = common.pull;
    let areas = advise_areas(&plan(), &bank(), &weights);
    assert_eq!(
        areas[1].locus,
        Verdict::Close(vec![Locus::Centre, Locus::Shared])
    );
}

#[test]
fn without_units_the_centre_decides() {
    let units: UnitId = id(30);
    let alone = after(
        plan(),
        [edit(json!({ "edit": "remove", "what": { "unit": units } }))],
    );
    let one = unrelated_businesses().with("unitAutonomy", Some(0));
    let centre = |plan: &Plan| {
        let areas = advise_areas(plan, &one, Weights::standard());
        areas[1].locus == Verdict::Clear(Locus::Centre)
    };
    assert!(centre(&alone));
    assert!(!centre(&plan()));
}
