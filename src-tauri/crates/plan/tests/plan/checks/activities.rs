//! Checks of one activity, and of the letters that a scheme asks for.

use answerable_plan::{Edit, Findings, Letters, Plan, Scope, Severity, Title};
use serde_json::json;

use super::super::{TODAY, after, blank, edit, id};
use super::{breaks, finding, found, keeps, matrix};

#[test]
fn r01_nobody_accountable() {
    let plan = breaks("R01", &["R C", "A R"]);
    let r01 = finding(&plan, "R01");
    assert_eq!(r01.severity, Severity::Error);
    assert_eq!(r01.scope, Scope::Activity(id(1)));
    let settled = after(plan, [r01.fixes[0].edit.clone()]);
    assert_eq!(settled.letters(id(1), id(1)).to_string(), "AR");
    assert!(!found(&settled).contains(&"R01".to_owned()));
    keeps("R01", &["A R", "R A"]);
}

#[test]
fn r02_several_accountable() {
    let plan = breaks("R02", &["A A R"]);
    let r02 = finding(&plan, "R02");
    let settled = after(plan, [r02.fixes[1].edit.clone()]);
    assert_eq!(settled.letters(id(1), id(1)), Letters::NONE);
    keeps("R02", &["A R C"]);
}

/// What the plan's activities are called, with who answers for each.
fn answered(plan: &Plan) -> Vec<(String, Vec<String>)> {
    let answers = plan.scheme().answers();
    let rows = plan.activities_in(id(1)).into_iter();
    rows.map(|row| {
        let roles = plan.roles_with(row.id, answers);
        let roles = roles.iter().map(|role| role.title.to_string());
        (row.title.to_string(), roles.collect())
    })
    .collect()
}

fn rows(rows: &[(&str, &str)]) -> Vec<(String, Vec<String>)> {
    let owned = |&(title, role): &(&str, &str)| (title.to_owned(), vec![role.to_owned()]);
    rows.iter().map(owned).collect()
}

/// The plan after the way to settle R02 of this name was taken.
fn split(plan: &Plan, label: &str) -> Plan {
    let r02 = finding(plan, "R02");
    let way = r02.fixes.iter().find(|fix| fix.label.id == label).unwrap();
    after(plan.clone(), [way.edit.clone()])
}

#[test]
fn r02_can_be_split_in_two_steps_with_titles_in_words() {
    let plan = matrix(&["A AR C I", "A R . ."]);
    let r02 = finding(&plan, "R02");
    let labels: Vec<_> = r02.fixes.iter().map(|fix| fix.label.id.as_str()).collect();
    assert_eq!(labels[2..], ["fix-split-propose", "fix-split-design"]);
    let titles: Vec<_> = r02.fixes[2].titles.iter().map(|title| &title.id).collect();
    assert_eq!(titles, ["split-propose", "split-approve"]);

    let plan = split(&plan, "fix-split-design");
    assert_eq!(
        answered(&plan),
        rows(&[
            ("Handle 1 — Role 1", "Role 1"),
            ("Handle 1 — Role 2", "Role 2"),
            ("Handle 2", "Role 1")
        ])
    );
    let first_part: Vec<_> = plan.involved(id(1)).map(|(_, l)| l.to_string()).collect();
    assert_eq!(first_part, ["A", "R", "C", "I"]);
}

#[test]
fn r02_can_be_split_by_unit_between_the_centre_and_the_units() {
    let two = uuid::Uuid::from_u128(2);
    let edits = [
        edit(json!({ "edit": "addUnit", "id": two, "name": "Gulf" })),
        edit(json!({ "edit": "shapeRole", "role": two, "held": "perUnit", "kind": "position" })),
    ];
    let plan = split(&after(matrix(&["A A R"]), edits), "fix-split-by-unit");
    assert_eq!(
        answered(&plan),
        rows(&[
            ("Handle 1 — Group", "Role 1"),
            ("Handle 1 — Gulf", "Role 2")
        ])
    );
}

#[test]
fn r02_of_many_can_be_split_by_role_and_again() {
    let plan = split(&matrix(&["A A A R"]), "fix-split-by-role");
    assert_eq!(plan.activities().len(), 3);
    let again = Edit::SetInvolvement {
        activity: id(1),
        role: id(2),
        letters: Letters::parse("A").unwrap(),
    };
    let plan = split(&after(plan, [again]), "fix-split-propose");
    assert_eq!(plan.activities().len(), 4);
    assert!(!found(&plan).contains(&"R02".to_owned()));
}

#[test]
fn r03_nobody_does_the_work() {
    let plan = breaks("R03", &["A C"]);
    let settled = after(plan.clone(), [finding(&plan, "R03").fixes[0].edit.clone()]);
    assert_eq!(settled.letters(id(1), id(1)).to_string(), "AR");
    keeps("R03", &["A R"]);
    keeps("R03", &["AR C"]);
}

#[test]
fn r04_a_group_or_a_vacant_role_is_accountable() {
    let clean = matrix(&["A R"]);
    let one = uuid::Uuid::from_u128(1);
    let group =
        edit(json!({ "edit": "shapeRole", "role": one, "held": "centre", "kind": "group" }));
    assert_eq!(
        finding(&after(clean.clone(), [group]), "R04").severity,
        Severity::Error
    );
    let vacant = after(clean, [Edit::Vacate { appointment: id(1) }]);
    assert_eq!(Findings::of(&vacant, TODAY).answered(&vacant), 0);
    let r04 = finding(&vacant, "R04");
    let settled = after(vacant, [r04.fixes[0].edit.clone()]);
    assert_eq!(Findings::of(&settled, TODAY).answered(&settled), 1);
    assert!(!found(&settled).contains(&"R04".to_owned()));
}

#[test]
fn r05_one_role_is_both() {
    breaks("R05", &["AR C"]);
    keeps("R05", &["A R"]);
}

#[test]
fn r06_two_letters() {
    let plan = breaks("R06", &["AC R"]);
    assert_eq!(finding(&plan, "R06").fixes.len(), 2);
    keeps("R06", &["AR R"]);
}

#[test]
fn r07_many_responsible() {
    breaks("R07", &["A R R R R"]);
    keeps("R07", &["A R R R ."]);
}

#[test]
fn r08_many_consulted() {
    breaks("R08", &["AR C C C C"]);
    keeps("R08", &["AR C C C I"]);
}

#[test]
fn r09_most_roles_are_informed() {
    breaks("R09", &["AR I I"]);
    keeps("R09", &["AR I ."]);
}

#[test]
fn r10_nobody_else_knows() {
    breaks("R10", &["A R ."]);
    keeps("R10", &["A R I"]);
    keeps("R10", &["A R"]);
    keeps("R10", &[". . ."]);
}

#[test]
fn r11_everyone_takes_part() {
    breaks("R11", &["A R C I"]);
    keeps("R11", &["A R C ."]);
    keeps("R11", &["A R C"]);
}

#[test]
fn r22_a_title_needs_one_verb() {
    let rename = |text| Edit::Rename {
        what: answerable_plan::Thing::Activity(id(1)),
        title: Title::new(text).unwrap(),
    };
    for (text, id) in [
        ("Complaint handling", "finding-r22-no-verb"),
        ("Design and develop the app", "finding-r22-two-verbs"),
    ] {
        let plan = after(matrix(&["A R"]), [rename(text)]);
        assert_eq!(finding(&plan, "R22").detail.id, id);
    }
    let mut thresholds = blank().thresholds().clone();
    thresholds.check_verbs = false;
    let plan = after(
        matrix(&["A R"]),
        [
            rename("Complaint handling"),
            Edit::SetThresholds { thresholds },
        ],
    );
    assert!(!found(&plan).contains(&"R22".to_owned()));
}

#[test]
fn r23_a_title_that_fits_everything() {
    let rename = edit(
        json!({ "edit": "rename", "what": { "activity": uuid::Uuid::from_u128(1) },
        "title": "Manage CX" }),
    );
    let plan = after(matrix(&["A R C"]), [rename]);
    assert_eq!(finding(&plan, "R23").scope, Scope::Activity(id(1)));
}

#[test]
fn another_scheme_asks_for_its_own_letters() {
    let driver = |plan: &Plan| {
        let mut all = Findings::of(plan, TODAY)
            .about(Scope::Activity(id(1)))
            .to_vec();
        all.retain(|found| found.question.id.ends_with("-letter"));
        all
    };
    let daci = edit(json!({ "edit": "setScheme", "scheme": { "kind": "daci" },
        "letters": { "R": null } }));
    let plan = after(matrix(&["A C R"]), [daci]);
    let missing = driver(&plan);
    assert_eq!(missing[0].check, "R01");
    let named = after(plan, [missing[0].fixes[0].edit.clone()]);
    assert_eq!(driver(&named), []);

    let again = edit(
        json!({ "edit": "setInvolvement", "activity": uuid::Uuid::from_u128(1),
        "role": uuid::Uuid::from_u128(2), "letters": "D" }),
    );
    let twice = after(named, [again]);
    assert_eq!(driver(&twice)[0].check, "R02");
    let settled = after(twice.clone(), [driver(&twice)[0].fixes[1].edit.clone()]);
    assert_eq!(driver(&settled), []);
}

#[test]
fn own_letters_are_asked_for_as_their_rules_say() {
    let own = |rule| {
        let scheme = json!({ "kind": "own", "own": [
            { "letter": "O", "name": "Owner", "definition": "", "perActivity": rule },
            { "letter": "H", "name": "Helper", "definition": "", "perActivity": "any" },
        ] });
        let letters = json!({ "A": "O", "R": "H" });
        edit(json!({ "edit": "setScheme", "scheme": scheme, "letters": letters }))
    };
    let plan = |rows, rule| after(matrix(rows), [own(rule)]);
    for (rule, check) in [("exactlyOne", "R01"), ("atLeastOne", "R03")] {
        let asked = finding(&plan(&[". R"], rule), check);
        assert_eq!(asked.question.id, "finding-r01");
    }
    assert!(found(&plan(&["A A R"], "exactlyOne")).contains(&"R02".to_owned()));
    for free in [plan(&["A A R"], "atLeastOne"), plan(&[". R"], "any")] {
        let found = found(&free);
        assert!(
            !["R01", "R02", "R03"]
                .iter()
                .any(|check| found.contains(&(*check).to_owned()))
        );
    }
}

#[test]
fn who_is_out_of_the_loop_has_no_part() {
    let cairo = edit(json!({ "edit": "setScheme", "scheme": { "kind": "cairo" } }));
    let out = edit(
        json!({ "edit": "setInvolvement", "activity": uuid::Uuid::from_u128(1),
        "role": uuid::Uuid::from_u128(4), "letters": "O" }),
    );
    let plan = after(matrix(&["A R C ."]), [cairo, out]);
    assert!(found(&plan).contains(&"R16".to_owned()));
    assert!(!found(&plan).contains(&"R11".to_owned()));
}
