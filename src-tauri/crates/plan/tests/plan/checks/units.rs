//! Checks that units make necessary. Each says in which units.

use answerable_plan::{Plan, UnitId};
use serde_json::{Value, json};

use super::super::{after, after_json, id};
use super::{finding, found, matrix};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

/// An activity in an area of this locus, two units, and role 3 held in each of them by somebody.
fn plan(locus: &str, row: &str) -> Plan {
    after_json(
        matrix(&[row]),
        json!([
            { "edit": "addUnit", "id": n(1), "name": "Gulf" },
            { "edit": "addUnit", "id": n(2), "name": "North" },
            { "edit": "addArea", "id": n(1), "title": "Pricing", "locus": locus },
            { "edit": "setLimits", "area": n(1), "limits": "By at most 10 %" },
            { "edit": "assignArea", "activity": n(1), "area": n(1) },
            { "edit": "vacate", "appointment": n(3) },
            { "edit": "shapeRole", "role": n(3), "held": "perUnit", "kind": "position" },
            { "edit": "appoint", "id": n(51), "leader": n(3), "role": n(3), "unit": n(1) },
            { "edit": "appoint", "id": n(52), "leader": n(3), "role": n(3), "unit": n(2) },
        ]),
    )
}

fn own_way(unit: u8, role: u8, letters: &str) -> Value {
    json!({ "edit": "setUnitInvolvement", "unit": n(unit), "activity": n(1), "role": n(role),
        "letters": letters })
}

fn asks(plan: &Plan, check: &str) -> bool {
    found(plan).contains(&check.to_owned())
}

fn units(plan: &Plan, check: &str) -> Vec<UnitId> {
    finding(plan, check).units().collect()
}

/// The plan after the first way to settle a finding.
fn settled(plan: &Plan, check: &str) -> Plan {
    after(plan.clone(), [finding(plan, check).fixes[0].edit.clone()])
}

#[test]
fn nothing_is_asked_where_units_do_what_they_may() {
    let shared = after_json(
        plan("shared", "A R C"),
        json!([own_way(1, 1, ""), own_way(1, 2, "A")]),
    );
    for check in ["R01", "R04", "R45", "R46", "R47", "R49", "R50"] {
        assert!(!asks(&shared, check), "{check}");
    }
}

#[test]
fn r45_a_unit_has_its_own_way_with_what_the_centre_keeps() {
    let kept = after_json(
        plan("shared", "A R C"),
        json!([own_way(2, 2, "C"), { "edit": "setLocus", "area": n(1), "locus": "centre" }]),
    );
    assert_eq!(units(&kept, "R45"), [id(2)]);
    assert!(settled(&kept, "R45").adaptations().is_empty());
    let shared = finding(&kept, "R45").fixes[1].edit.clone();
    assert!(!asks(&after(kept.clone(), [shared]), "R45"));
    let no_area = json!([{ "edit": "assignArea", "activity": n(1), "area": null }]);
    let detail = finding(&after_json(kept, no_area), "R45").detail;
    assert_eq!(detail.id, "finding-r45-no-area");
}

#[test]
fn r46_a_local_activity_without_a_leader_in_one_unit() {
    let vacate = json!([{ "edit": "vacate", "appointment": n(52) }]);
    let vacant = after_json(plan("local", "C R A"), vacate.clone());
    assert_eq!(units(&vacant, "R46"), [id(2)]);
    assert!(!asks(&vacant, "R04"), "it is asked once");
    let settled = settled(&vacant, "R46");
    assert!(!asks(&settled, "R46"));
    assert_eq!(
        settled.effective(id(1)).letters(id(1), id(3)).to_string(),
        "A"
    );
    assert_eq!(
        settled.effective(id(2)).letters(id(1), id(3)).to_string(),
        ""
    );

    let shared = after_json(plan("shared", "C R A"), vacate);
    assert!(!asks(&shared, "R46"));
    assert_eq!(units(&shared, "R04"), [id(2)]);
}

#[test]
fn r46_an_activity_that_exists_elsewhere_needs_no_leader_here() {
    let only_in = |unit: u8| {
        json!([
            { "edit": "vacate", "appointment": n(52) },
            { "edit": "addActivity", "id": n(2), "section": n(1), "title": "Handle 2",
                "area": n(1), "unit": n(unit) },
            { "edit": "makeAccountable", "activity": n(2), "role": n(3) },
        ])
    };
    assert!(!asks(
        &after_json(plan("local", "A R C"), only_in(1)),
        "R46"
    ));
    assert!(asks(&after_json(plan("local", "A R C"), only_in(2)), "R46"));
}

#[test]
fn r04_whoever_a_unit_names_must_be_able_to_answer() {
    let council = json!([
        { "edit": "shapeRole", "role": n(2), "held": "centre", "kind": "group" },
        own_way(1, 1, ""),
        own_way(1, 2, "A"),
    ]);
    let plan = after_json(plan("shared", "A R C"), council);
    assert_eq!(units(&plan, "R04"), [id(1)]);
}

#[test]
fn r47_a_shared_area_without_limits() {
    let unlimited = json!([{ "edit": "setLimits", "area": n(1), "limits": "" }]);
    assert!(asks(
        &after_json(plan("shared", "A R C"), unlimited.clone()),
        "R47"
    ));
    assert!(!asks(&after_json(plan("local", "A R C"), unlimited), "R47"));
}

#[test]
fn r49_a_units_own_way_leaves_nobody_or_several() {
    let plan = plan("shared", "A R C");
    let nobody = after_json(plan.clone(), json!([own_way(1, 1, "R")]));
    let several = after_json(plan, json!([own_way(2, 2, "A")]));
    assert_eq!(
        (units(&nobody, "R49"), units(&several, "R49")),
        (vec![id(1)], vec![id(2)])
    );
    assert_eq!(finding(&several, "R49").detail.id, "finding-r49-several");
    for plan in [&nobody, &several] {
        assert!(!asks(&settled(plan, "R49"), "R49"));
    }
    let fixes = finding(&several, "R49").fixes;
    assert_eq!(fixes.len(), 3, "either of both, or as everywhere");
    let kept = after(several.clone(), [fixes[1].edit.clone()]);
    let there = kept.effective(id(2));
    assert_eq!(there.letters(id(1), id(2)).to_string(), "A");
    assert_eq!(there.letters(id(1), id(1)).to_string(), "");
    assert!(!asks(&kept, "R49"));
    let keep = json!([{ "edit": "setLocus", "area": n(1), "locus": "centre" }]);
    let only_lift = finding(&after_json(several, keep), "R49").fixes;
    assert_eq!(only_lift.len(), 1, "what the centre keeps is as everywhere");
}

#[test]
fn r01_nobody_has_to_answer_everywhere_where_somebody_does_in_each_unit() {
    let plan = plan("local", "C R .");
    assert!(asks(&plan, "R01"));
    let one = after_json(plan, json!([own_way(1, 1, "A")]));
    assert!(asks(&one, "R01"));
    assert!(!asks(&after_json(one, json!([own_way(2, 2, "A")])), "R01"));
}

#[test]
fn r15_and_r16_a_role_may_have_its_part_in_a_unit() {
    let plan = plan("local", "A R .");
    assert!(asks(&plan, "R16"));
    let plan = after_json(plan, json!([own_way(1, 3, "R")]));
    assert!(!asks(&plan, "R16") && !asks(&plan, "R15"));
}

#[test]
fn r50_what_each_unit_decides_is_answered_at_the_centre() {
    let plan = plan("local", "A R C");
    let fixes = finding(&plan, "R50").fixes;
    let labels: Vec<&str> = fixes.iter().map(|fix| fix.label.id.as_str()).collect();
    let elsewhere = ["fix-keep-at-centre", "fix-share-local-area"];
    assert_eq!(
        labels,
        [&["fix-answer-in-each-unit"], &elsewhere[..]].concat()
    );
    for fix in fixes {
        let settled = after(plan.clone(), [fix.edit]);
        assert!(!asks(&settled, "R50"), "{:?}", fix.label);
    }
    let settled = settled(&plan, "R50");
    assert!(settled.letters(id(1), id(1)).is_empty());
}

#[test]
fn r50_offers_the_only_position_of_the_units_where_none_has_a_part() {
    let plan = plan("local", "A R .");
    assert_eq!(finding(&plan, "R50").fixes.len(), 3);
    let another = json!([
        { "edit": "shapeRole", "role": n(2), "held": "perUnit", "kind": "position" },
        { "edit": "setInvolvement", "activity": n(1), "role": n(2), "letters": "" },
    ]);
    let fixes = finding(&after_json(plan, another), "R50").fixes;
    assert_eq!(fixes.len(), 2, "which of both is for people to say");
}

#[test]
fn r50_is_not_asked_where_the_centre_alone_does_not_answer_everywhere() {
    for row in ["C R A", "A A C", "C R ."] {
        assert!(!asks(&plan("local", row), "R50"), "{row}");
    }
    let only_there = json!({ "edit": "addActivity", "id": n(2), "section": n(1),
        "title": "Handle 2", "area": n(1), "unit": n(1) });
    let in_one_unit = json!([
        { "edit": "remove", "what": { "activity": n(1) } },
        only_there,
        { "edit": "makeAccountable", "activity": n(2), "role": n(1) },
    ]);
    let group = json!([{ "edit": "shapeRole", "role": n(1), "held": "centre", "kind": "group" }]);
    let without_units = json!([
        { "edit": "remove", "what": { "unit": n(1) } },
        { "edit": "remove", "what": { "unit": n(2) } },
    ]);
    let otherwise_there = json!([own_way(1, 1, "C"), own_way(1, 3, "A")]);
    for edits in [in_one_unit, group, without_units, otherwise_there] {
        let plan = after_json(plan("local", "A R C"), edits.clone());
        assert!(!asks(&plan, "R50"), "{edits}");
    }
}
