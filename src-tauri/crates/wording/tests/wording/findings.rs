//! Every question the checks can ask is a whole sentence.

use std::collections::BTreeSet;

use answerable_plan::{CHECKS, Finding, Findings, Plan, Scope, Severity};
use serde_json::{Value, json};

use super::{after, blank, id, ids_in, say_all, today};

fn role(n: u8, title: &str) -> Value {
    json!({ "edit": "addRole", "id": id(n), "title": title, "department": id(n % 2 + 1) })
}

/// An activity with the letters of its roles: `(1, "A")`.
fn activity(n: u8, title: &str, letters: &[(u8, &str)]) -> Value {
    let add = json!({ "edit": "addActivity", "id": id(n), "section": id(1), "title": title,
        "area": id(1) });
    let cells = letters.iter().map(|(role, letters)| {
        json!({ "edit": "setInvolvement", "activity": id(n), "role": id(*role), "letters": letters })
    });
    json!({ "edit": "several", "edits": std::iter::once(add).chain(cells).collect::<Vec<_>>() })
}

/// A plan that breaks every rule, with thresholds at which anything is too much.
fn broken() -> Plan {
    let organisation = json!([
        { "edit": "setThresholds", "thresholds": {
            "responsiblePerActivity": 0, "consultedPerActivity": 0, "informedShare": 0,
            "responsiblePerRole": 0, "accountablePerRole": 0, "accountableShare": 0,
            "departmentShare": 0, "activitiesPerSection": 0, "roles": 0,
            "checkVerbs": true } },
        { "edit": "addUnit", "id": id(1), "name": "Gulf" },
        { "edit": "addUnit", "id": id(2), "name": "Levant" },
        { "edit": "addDepartment", "id": id(1), "name": "Service" },
        { "edit": "addDepartment", "id": id(2), "name": "Growth" },
        { "edit": "addDepartment", "id": id(3), "name": "Finance" },
        role(1, "Head of Support"),
        role(2, "Head of Stores"),
        role(3, "Council"),
        role(4, "Regional CX Lead"),
        role(5, "Analyst"),
        role(6, "Nobody in particular"),
        role(7, "Chief Customer Officer"),
        { "edit": "shapeRole", "role": id(3), "held": "centre", "kind": "group" },
        { "edit": "appoint", "id": id(1), "leader": id(1), "name": "T. Nguyen", "role": id(1) },
        { "edit": "appoint", "id": id(2), "leader": id(2), "name": "E. Park", "role": id(2),
            "kind": "deputy" },
        { "edit": "addLeader", "id": id(3), "name": "analyst" },
        { "edit": "addSection", "id": id(1), "title": "Help" },
        { "edit": "addArea", "id": id(1), "title": "Vision" },
        { "edit": "addArea", "id": id(2), "title": "Recovery", "locus": "local" },
        { "edit": "setSteering", "area": id(1), "steering": true },
        { "edit": "chooseModel", "model": "ccoLed", "lead": id(7) },
    ]);
    let matrix = json!([
        activity(1, "Handle complaints", &[(1, "R"), (2, "R"), (5, "C")]),
        activity(2, "Authorise refunds", &[(1, "AR"), (2, "A"), (5, "CI")]),
        activity(3, "Complaints", &[(1, "C"), (3, "A")]),
        activity(4, "Design and develop the app", &[(1, "R"), (2, "A")]),
        activity(5, "Tell customers", &[(1, "I"), (5, "C")]),
        activity(6, "Do nothing", &[(1, "AR"), (2, "R")]),
        activity(
            9,
            "Manage CX",
            &[
                (1, "AR"),
                (2, "C"),
                (3, "C"),
                (4, "C"),
                (5, "C"),
                (6, "C"),
                (7, "C")
            ]
        ),
        activity(7, "Decide together", &[(1, "A"), (2, "A"), (3, "A")]),
    ]);
    after(after(blank(), organisation), matrix)
}

/// The same plan once more, with what excludes something in the first.
fn broken_otherwise() -> Plan {
    let edits = json!([
        { "edit": "chooseModel", "model": "ccoLed" },
        { "edit": "shapeRole", "role": id(4), "held": "perUnit", "kind": "position" },
        { "edit": "remove", "what": { "activity": id(9) } },
        { "edit": "rename", "what": { "role": id(6) }, "title": "Chief Information Officer" },
        activity(9, "Close stores", &[(1, "A"), (4, "A")]),
        activity(8, "Run campaigns", &[(4, "A"), (1, "R")]),
    ]);
    after(broken(), edits)
}

/// The same plan with units that go their own ways, and leaders who decline.
fn broken_in_units() -> Plan {
    let own_way = |unit: u8, activity: u8, role: u8, letters: &str| {
        json!({ "edit": "setUnitInvolvement", "unit": id(unit), "activity": id(activity),
            "role": id(role), "letters": letters })
    };
    let accountable = |activity: u8, role: u8| json!({ "edit": "makeAccountable", "activity": id(activity), "role": id(role) });
    let commitment = |activity: u8, role: u8, standing: &str, deputy: u8, escalation: u8| {
        json!({ "edit": "setCommitment", "activity": id(activity), "role": id(role),
            "standing": standing, "deputy": id(deputy), "escalation": id(escalation) })
    };
    let edits = json!([
        { "edit": "addArea", "id": id(3), "title": "Shared", "locus": "shared" },
        { "edit": "shapeRole", "role": id(4), "held": "perUnit", "kind": "position" },
        { "edit": "appoint", "id": id(4), "leader": id(4), "name": "N. Suwaidi", "role": id(4),
            "unit": id(1) },
        activity(8, "Print the daily list", &[(4, "A"), (1, "R")]),
        { "edit": "assignArea", "activity": id(8), "area": id(2) },
        activity(11, "Call back", &[(1, "AR"), (4, "C")]),
        { "edit": "assignArea", "activity": id(11), "area": id(2) },
        activity(10, "Approve refunds", &[(1, "A"), (5, "C"), (2, "I")]),
        commitment(10, 1, "declined", 2, 5),
        { "edit": "assignArea", "activity": id(4), "area": id(3) },
        own_way(1, 4, 2, ""),
        own_way(2, 4, 1, "A"),
        { "edit": "assignArea", "activity": id(3), "area": id(3) },
        own_way(1, 3, 1, "R"),
        { "edit": "assignArea", "activity": id(3), "area": null },
        { "edit": "assignArea", "activity": id(6), "area": id(3) },
        own_way(1, 6, 2, ""),
        { "edit": "setLocus", "area": id(3), "locus": "centre" },
        { "edit": "addArea", "id": id(4), "title": "Also shared", "locus": "shared" },
        activity(12, "Answer reviews", &[(1, "AR"), (2, "C")]),
        { "edit": "assignArea", "activity": id(12), "area": id(4) },
        own_way(1, 12, 2, "A"),
        accountable(2, 4),
        { "edit": "setCommitment", "activity": id(2), "role": id(4), "unit": id(1),
            "standing": "declined" },
        { "edit": "chooseModel", "model": "ccoLed", "lead": id(1) },
        { "edit": "addUnit", "id": id(3), "name": "Europe" },
        { "edit": "addUnit", "id": id(4), "name": "North" },
        { "edit": "addUnit", "id": id(5), "name": "South" },
    ]);
    after(broken(), edits)
}

/// One role at the top that answers for everything, in letters that nobody has defined.
fn broken_at_the_top() -> Plan {
    let edits = json!([
        { "edit": "addSection", "id": id(1), "title": "Help" },
        { "edit": "addRole", "id": id(1), "title": "Chief Executive" },
        { "edit": "addRole", "id": id(2), "title": "Head of Support" },
        { "edit": "setReportsTo", "role": id(2), "to": id(1) },
        { "edit": "setScheme", "scheme": { "kind": "own", "own": [
            { "letter": "A", "name": "Answers", "definition": "", "perActivity": "exactlyOne" }
        ] } },
    ]);
    let plan = after(blank(), edits);
    (1..5).fold(plan, |plan, n| {
        let add =
            json!({ "edit": "addActivity", "id": id(n), "section": id(1), "title": "Approve" });
        let answer = json!({ "edit": "makeAccountable", "activity": id(n), "role": id(1) });
        after(plan, json!([add, answer]))
    })
}

/// The same plan with a letter that one role must have, on some activities.
fn broken_for_deciders() -> Plan {
    let edits = json!([
        { "edit": "setScheme", "scheme": { "kind": "daci" }, "letters": { "R": null } },
        activity(10, "Choose a supplier", &[(1, "D"), (2, "D"), (5, "C")]),
    ]);
    after(broken(), edits)
}

/// The same with the letters of another scheme, as a merge may leave it.
fn broken_by_a_merge() -> Plan {
    let mut json = serde_json::to_value(broken_for_deciders()).unwrap();
    json["scheme"]["kind"] = json!("rapid");
    serde_json::from_value(json).unwrap()
}

fn all_broken() -> [Plan; 6] {
    [
        broken(),
        broken_otherwise(),
        broken_in_units(),
        broken_at_the_top(),
        broken_for_deciders(),
        broken_by_a_merge(),
    ]
}

#[test]
fn whatever_must_be_settled_in_a_row_has_a_badge() {
    let words = ids_in("window.ftl");
    for plan in all_broken() {
        let findings = Findings::of(&plan, today());
        let in_rows = |finding: &&&Finding| matches!(finding.scope, Scope::Activity(_));
        for finding in findings.all(&plan).iter().filter(in_rows) {
            let badge = format!("matrix-badge-{}", finding.check.to_lowercase());
            let said = words.contains(&*badge) && words.contains(&*format!("{badge}-means"));
            assert!(finding.severity != Severity::Error || said, "{badge}");
        }
    }
}

#[test]
fn every_finding_and_every_fix_has_its_sentences() {
    let mut said = BTreeSet::new();
    let mut broken_rules = BTreeSet::new();
    for plan in all_broken() {
        let findings = Findings::of(&plan, today());
        for finding in findings.all(&plan) {
            broken_rules.insert(finding.check.clone());
            say_all(&finding.question, &mut said);
            say_all(&finding.detail, &mut said);
            finding
                .fixes
                .iter()
                .flat_map(|fix| fix.titles.iter().chain([&fix.label]))
                .for_each(|words| say_all(words, &mut said));
        }
    }
    let all_rules: BTreeSet<String> = CHECKS.iter().map(|check| check.id.to_owned()).collect();
    assert_eq!(broken_rules, all_rules);
    let unsaid: Vec<_> = ids_in("findings.ftl")
        .into_iter()
        .filter(|id| !said.contains(*id))
        .collect();
    assert_eq!(
        unsaid,
        Vec::<&str>::new(),
        "sentences that nothing asks for"
    );
}
