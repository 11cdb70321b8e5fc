//! The example plan is what a newcomer sees first: it must load, ask exactly what it is meant to
//! ask, and have something to show on every screen.

use answerable_exchange::{example, plan_to_json};
use answerable_plan::{AppointmentKind, Findings, Held, Locus, Model};

#[test]
fn it_is_written_as_an_export_is() {
    assert_eq!(
        plan_to_json(&example().unwrap()),
        include_str!("../src/example.json")
    );
}

#[test]
fn it_leaves_open_what_it_is_meant_to_leave_open() {
    let plan = example().unwrap();
    let findings = Findings::of(&plan, "2026-11-21".parse().unwrap());
    let mut open: Vec<(String, String)> = findings
        .all(&plan)
        .into_iter()
        .map(|finding| (finding.check.clone(), plan.name_of(finding.places[0])))
        .collect();
    open.sort();
    let meant = [
        ("R01", "Handle complaints"),
        ("R02", "Authorise frontline refunds"),
        ("R03", "Tell customers what changed"),
        ("R05", "Guide customers through first use"),
        ("R08", "Promise delivery dates"),
        ("R20", "Regional CX Lead"),
        ("R21", "Chief Executive"),
        ("R29", "R. Mehta"),
        ("R46", "Call back unhappy customers"),
        ("R46", "Run local campaigns"),
        ("R48", "Promise delivery dates"),
    ];
    let meant = meant.map(|(check, about)| (check.to_owned(), about.to_owned()));
    assert_eq!(open, meant);
}

#[test]
fn it_has_something_to_show_everywhere() {
    let plan = example().unwrap();
    assert_eq!(plan.ownership().model, Some(Model::CcoLed));
    assert_eq!(plan.considered().len(), 3);
    assert_eq!(Locus::ALL.map(|locus| plan.areas_at(locus)), [5, 4, 3]);
    assert!(plan.roles().iter().any(|role| role.held == Held::PerUnit));
    for kind in [
        AppointmentKind::Permanent,
        AppointmentKind::Interim,
        AppointmentKind::Deputy,
    ] {
        assert!(
            plan.appointments().iter().any(|seat| seat.kind == kind),
            "{kind:?}"
        );
    }
    assert!(
        plan.activities()
            .iter()
            .all(|row| !row.outcome.is_empty() && row.area.is_some())
    );
    assert!(
        plan.objectives()
            .iter()
            .all(|row| row.goal.is_some() && row.target.is_some())
    );
    assert!(
        plan.initiatives()
            .iter()
            .all(|row| row.owner.is_some() && row.until.is_some())
    );
}
