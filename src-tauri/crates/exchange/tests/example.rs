//! The example plan is what a newcomer sees first: it must load, and ask exactly what it is meant
//! to ask.

use std::collections::BTreeMap;

use answerable_plan::{Findings, Plan};
use answerable_wording::Wording;

fn example() -> Plan {
    let envelope: serde_json::Value =
        serde_json::from_str(include_str!("../src/example.json")).unwrap();
    let plan: Plan = serde_json::from_value(envelope["plan"].clone()).unwrap();
    plan.validated().unwrap()
}

fn findings(plan: &Plan) -> Findings {
    Findings::of(plan, "2026-11-21".parse().unwrap())
}

#[test]
fn it_leaves_open_what_it_is_meant_to_leave_open() {
    let plan = example();
    let findings = findings(&plan);
    let mut found: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for finding in findings.all(&plan) {
        let about = finding.places.first().map(|&place| plan.name_of(place));
        found.entry(&finding.check).or_default().extend(about);
    }
    let expected: [(&str, &[&str]); 7] = [
        ("R01", &["Handle complaints"]),
        ("R02", &["Authorise frontline refunds"]),
        ("R03", &["Tell customers what changed"]),
        (
            "R04",
            &["Run local campaigns", "Call back unhappy customers"],
        ),
        ("R05", &["Guide customers through first use"]),
        ("R08", &["Promise delivery dates"]),
        ("R20", &["Regional CX Lead"]),
    ];
    let expected =
        expected.map(|(check, names)| (check, names.iter().map(ToString::to_string).collect()));
    assert_eq!(found, BTreeMap::from(expected));
}

#[test]
fn dump() {
    let plan = example();
    let wording = Wording::english();
    for f in findings(&plan).all(&plan) {
        println!(
            "{} {:?} {}\n    {}",
            f.check,
            f.severity,
            wording.say(&f.question),
            wording.say(&f.detail)
        );
        for x in &f.fixes {
            println!("      - {}", wording.say(&x.label));
        }
    }
}
