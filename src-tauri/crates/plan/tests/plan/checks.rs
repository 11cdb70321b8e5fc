//! Each check, on the smallest matrix that breaks its rule and on one that keeps it.

use answerable_plan::{
    Configuration, Edit, Finding, Findings, Key, Letters, Plan, Scope, Severity, Text, Title,
};
use serde_json::json;

use super::{TODAY, after, blank, edit, id, title};

/// A plan with a matrix written as text: a row per activity, a column per role, `.` for none.
/// Each role has a department of its own, is held by somebody who agrees, and has a deputy; each
/// activity says what it is for.
fn matrix(rows: &[&str]) -> Plan {
    let width = rows.first().map_or(0, |row| row.split_whitespace().count());
    let columns = (0..width).flat_map(|n| {
        let n = u8::try_from(n).unwrap() + 1;
        let (name, uuid) = (format!("Role {n}"), uuid::Uuid::from_u128(u128::from(n)));
        [
            edit(json!({ "edit": "addDepartment", "id": uuid, "name": format!("Department {n}") })),
            edit(json!({ "edit": "addRole", "id": uuid, "title": name, "department": uuid })),
            edit(json!({ "edit": "appoint", "id": uuid, "leader": uuid,
                "name": format!("Leader {n}"), "role": uuid })),
            accepted(n, "accepted"),
            edit(
                json!({ "edit": "appoint", "id": deputy(n), "leader": deputy(n),
                "name": format!("Deputy {n}"), "role": uuid, "kind": "deputy" }),
            ),
        ]
    });
    let plan = after(blank(), columns);
    let plan = after(
        plan,
        [Edit::AddSection {
            id: id(1),
            title: title("Section"),
            place: Default::default(),
        }],
    );
    let cells = rows.iter().zip(1u8..).flat_map(|(row, n)| {
        let add = Edit::AddActivity {
            id: id(n),
            section: id(1),
            title: title(&format!("Handle {n}")),
            area: None,
            place: Default::default(),
        };
        let letters = row.split_whitespace().zip(1u8..).map(move |(text, role)| {
            let letters = Letters::parse(text.trim_matches('.')).unwrap();
            Edit::SetInvolvement {
                activity: id(n),
                role: id(role),
                letters,
            }
        });
        let outcome = Edit::SetOutcome {
            activity: id(n),
            outcome: Text::new("Customers are served").unwrap(),
        };
        [add, outcome].into_iter().chain(letters)
    });
    after(plan, cells)
}

/// Whether the leader of this number agrees to hold their role.
fn accepted(n: u8, acceptance: &str) -> Edit {
    let uuid = uuid::Uuid::from_u128(u128::from(n));
    edit(
        json!({ "edit": "amendAppointment", "appointment": uuid, "kind": "permanent",
        "from": null, "until": null, "acceptance": acceptance }),
    )
}

/// The id of a deputy and of their appointment.
fn deputy(n: u8) -> uuid::Uuid {
    uuid::Uuid::from_u128(100 + u128::from(n))
}

fn found(plan: &Plan) -> Vec<String> {
    let findings = Findings::of(plan, TODAY);
    findings
        .all(plan)
        .iter()
        .map(|finding| finding.check.clone())
        .collect()
}

fn finding(plan: &Plan, check: &str) -> Finding {
    let findings = Findings::of(plan, TODAY);
    let all = findings.all(plan);
    all.into_iter()
        .find(|finding| finding.check == check)
        .unwrap()
        .clone()
}

/// The rows of this matrix break the rule; the plan with them fixed does not.
fn breaks(check: &str, rows: &[&str]) -> Plan {
    let plan = matrix(rows);
    assert!(
        found(&plan).contains(&check.to_owned()),
        "{check} not found in {rows:?}"
    );
    plan
}

fn keeps(check: &str, rows: &[&str]) {
    let found = found(&matrix(rows));
    assert!(
        !found.contains(&check.to_owned()),
        "{check} found in {rows:?}"
    );
}

#[test]
fn a_clean_matrix_has_no_findings() {
    assert_eq!(
        found(&matrix(&["A R C .", ". A R C", "C . A R", "R C . A"])),
        Vec::<String>::new()
    );
    assert_eq!(found(&blank()), Vec::<String>::new());
}

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
    let r04 = finding(&vacant, "R04");
    let settled = after(vacant, [r04.fixes[0].edit.clone()]);
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
fn r12_many_responsible_in_a_column() {
    breaks("R12", &["R A"; 9]);
    keeps("R12", &["R A"; 8]);
}

#[test]
fn r13_many_accountable_in_a_column() {
    breaks("R13", &["R A"; 6]);
    keeps("R13", &["R A"; 5]);
    let sixteen: Vec<&str> = [["A R"; 6].as_slice(), &["R A"; 10]].concat();
    let plan = matrix(&sixteen);
    let r13 = Findings::of(&plan, TODAY);
    assert!(
        r13.about(Scope::Role(id(1)))
            .iter()
            .all(|found| found.check != "R13")
    );
}

#[test]
fn r14_in_everything() {
    breaks("R14", &["A R", "I AR"]);
    keeps("R14", &["A R .", ". R A", "A . R"]);
}

#[test]
fn r15_neither_does_nor_answers() {
    breaks("R15", &["A R C"]);
    keeps("R15", &["A R .", ". R A"]);
}

#[test]
fn r16_an_empty_column() {
    let plan = breaks("R16", &["A R ."]);
    let settled = after(plan.clone(), [finding(&plan, "R16").fixes[0].edit.clone()]);
    assert_eq!(settled.roles().len(), 2);
    keeps("R16", &["A R I"]);
    keeps("R16", &[". . ."]);
}

#[test]
fn r19_a_role_is_called_like_a_person() {
    let rename = edit(
        json!({ "edit": "rename", "what": { "role": uuid::Uuid::from_u128(2) },
        "title": "leader 1" }),
    );
    let plan = after(matrix(&["A R C"]), [rename]);
    assert_eq!(finding(&plan, "R19").scope, Scope::Role(id(2)));
    keeps("R19", &["A R C"]);
}

#[test]
fn r20_nobody_holds_a_role_that_has_letters() {
    let plan = matrix(&["A R"]);
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let deputy = edit(
        json!({ "edit": "amendAppointment", "appointment": two, "kind": "deputy",
        "from": null, "until": null, "acceptance": "accepted" }),
    );
    let plan = after(plan, [deputy]);
    let r20 = finding(&plan, "R20");
    assert_eq!(r20.scope, Scope::Role(id(2)));
    let settled = after(plan.clone(), [r20.fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R20".to_owned()));
    let left = edit(
        json!({ "edit": "amendAppointment", "appointment": one, "kind": "permanent",
        "from": null, "until": "2026-11-20", "acceptance": "accepted" }),
    );
    let plan = after(matrix(&["A R"]), [left]);
    assert_eq!(finding(&plan, "R20").scope, Scope::Role(id(1)));
}

#[test]
fn r20_says_in_which_units() {
    let one = uuid::Uuid::from_u128(1);
    let plan = after(
        matrix(&["A R"]),
        [
            edit(json!({ "edit": "vacate", "appointment": one })),
            edit(json!({ "edit": "shapeRole", "role": one, "held": "perUnit",
                "kind": "position" })),
            edit(json!({ "edit": "addUnit", "id": one, "name": "Gulf" })),
            edit(json!({ "edit": "addUnit", "id": uuid::Uuid::from_u128(2), "name": "Levant" })),
            edit(
                json!({ "edit": "appoint", "id": one, "leader": one, "role": one,
                "unit": one }),
            ),
        ],
    );
    let r20 = finding(&plan, "R20");
    assert_eq!(r20.detail.args["units"], vec!["Levant".to_owned()].into());
}

#[test]
fn r21_nobody_stands_in() {
    let vacate = |n| edit(json!({ "edit": "vacate", "appointment": deputy(n) }));
    let plan = after(matrix(&["A R C", "R A C"]), [vacate(2), vacate(3)]);
    let r21 = finding(&plan, "R21");
    assert_eq!(r21.scope, Scope::Plan);
    assert_eq!(r21.detail.args["roles"], vec!["Role 2".to_owned()].into());
    keeps("R21", &["A R C", "R A C"]);
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

/// The plan with another threshold.
fn with_threshold(plan: Plan, name: &str, value: u16) -> Plan {
    let mut thresholds = serde_json::to_value(plan.thresholds()).unwrap();
    thresholds[name] = value.into();
    after(
        plan,
        [edit(
            json!({ "edit": "setThresholds", "thresholds": thresholds }),
        )],
    )
}

#[test]
fn r24_a_section_too_large_for_one_sitting() {
    let plan = with_threshold(matrix(&["A R C"; 3]), "activitiesPerSection", 2);
    let r24 = finding(&plan, "R24");
    assert_eq!(r24.places, [Key::Section(id(1))]);
    assert_eq!(r24.detail.args["count"], 3usize.into());
    let two = uuid::Uuid::from_u128(2);
    let divide = [
        edit(json!({ "edit": "addSection", "id": two, "title": "Another" })),
        edit(json!({ "edit": "move", "what": { "activity": two },
            "under": { "this": { "section": two } } })),
    ];
    assert!(!found(&after(plan, divide)).contains(&"R24".to_owned()));
}

#[test]
fn r25_more_roles_than_can_be_read() {
    let plan = matrix(&["A R C"]);
    assert!(!found(&with_threshold(plan.clone(), "roles", 3)).contains(&"R25".to_owned()));
    finding(&with_threshold(plan, "roles", 2), "R25");
}

#[test]
fn r28_what_an_activity_is_for() {
    let unsaid = edit(
        json!({ "edit": "setOutcome", "activity": uuid::Uuid::from_u128(2),
        "outcome": "" }),
    );
    let plan = after(matrix(&["A R C"; 2]), [unsaid]);
    assert_eq!(finding(&plan, "R28").places, [Key::Activity(id(2))]);
}

#[test]
fn r29_who_answers_has_not_agreed() {
    let plan = after(
        matrix(&["A R C"]),
        [accepted(1, "proposed"), accepted(2, "proposed")],
    );
    let r29 = finding(&plan, "R29");
    assert_eq!(
        r29.detail.args["leaders"],
        vec!["Leader 1".to_owned()].into()
    );
    let settled = after(plan, [r29.fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R29".to_owned()));
}

#[test]
fn r36_technology_has_no_part_in_what_steers() {
    let one = uuid::Uuid::from_u128(1);
    let steering = [
        edit(json!({ "edit": "addArea", "id": one, "title": "Vision" })),
        edit(json!({ "edit": "setSteering", "area": one, "steering": true })),
        edit(json!({ "edit": "assignArea", "activity": one, "area": one })),
    ];
    let plan = after(matrix(&["A R C .", "A R . C"]), steering);
    assert!(!found(&plan).contains(&"R36".to_owned()), "nobody is of IT");
    let rename = |role: u8, title: &str| {
        edit(json!({ "edit": "rename",
            "what": { "role": uuid::Uuid::from_u128(u128::from(role)) }, "title": title }))
    };
    let late = after(plan.clone(), [rename(4, "Head of IT")]);
    let settled = after(late.clone(), [finding(&late, "R36").fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R36".to_owned()));
    let early = after(plan, [rename(3, "Chief Information Officer")]);
    assert!(!found(&early).contains(&"R36".to_owned()));
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

#[test]
fn r34_a_department_without_a_part() {
    breaks("R34", &["A R C"]);
    keeps("R34", &["A R .", ". A R"]);
}

#[test]
fn r35_one_department_holds_most() {
    breaks("R35", &["AR .", "AR .", "A R"]);
    keeps("R35", &["A R", "R A"]);
}

#[test]
fn r42_hybrid_in_name_only() {
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let areas = [
        edit(json!({ "edit": "addArea", "id": one, "title": "Vision", "locus": "centre" })),
        edit(json!({ "edit": "addArea", "id": two, "title": "Service", "locus": "local" })),
    ];
    let plan = after(matrix(&["A R"]), areas);
    assert_eq!(plan.configuration(), Some(Configuration::Hybrid));
    let r42 = finding(&plan, "R42");
    let settled = after(plan.clone(), [r42.fixes[0].edit.clone()]);
    assert_eq!(settled.configuration(), Some(Configuration::Centralized));
    let shared = edit(json!({ "edit": "shapeRole", "role": two, "held": "perUnit",
        "kind": "position" }));
    let both = Edit::AddActivity {
        id: id(9),
        section: id(1),
        title: title("Handle 9"),
        area: None,
        place: Default::default(),
    };
    let local = Edit::MakeAccountable {
        activity: id(9),
        role: id(2),
    };
    assert!(!found(&after(plan, [shared, both, local])).contains(&"R42".to_owned()));
}

#[test]
fn r43_a_lead_who_is_accountable_for_nothing_that_steers() {
    let (one, two) = (uuid::Uuid::from_u128(1), uuid::Uuid::from_u128(2));
    let cco = [
        edit(json!({ "edit": "addArea", "id": one, "title": "Vision" })),
        edit(json!({ "edit": "setSteering", "area": one, "steering": true })),
        edit(json!({ "edit": "assignArea", "activity": one, "area": one })),
        edit(json!({ "edit": "chooseModel", "model": "ccoLed", "lead": two })),
    ];
    let plan = after(matrix(&["A R", "R A"]), cco);
    let settled = after(plan.clone(), [finding(&plan, "R43").fixes[0].edit.clone()]);
    assert!(!found(&settled).contains(&"R43".to_owned()));
    let nobody = edit(json!({ "edit": "chooseModel", "model": "ccoLed" }));
    assert_eq!(
        finding(&after(plan, [nobody]), "R43").question.id,
        "finding-r43-no-lead"
    );
}

#[test]
fn thresholds_are_settings_of_the_plan() {
    let mut thresholds = blank().thresholds().clone();
    thresholds.consulted_per_activity = 1;
    let plan = matrix(&["AR C C"]);
    assert!(!found(&plan).contains(&"R08".to_owned()));
    let plan = after(plan, [Edit::SetThresholds { thresholds }]);
    assert!(found(&plan).contains(&"R08".to_owned()));
}

#[test]
fn findings_come_worst_first_and_in_the_order_of_the_matrix() {
    let plan = matrix(&["AR C C C C", "R . . . .", ". R . . ."]);
    let findings = Findings::of(&plan, TODAY);
    let all = findings.all(&plan);
    assert!(all.is_sorted_by_key(|finding| finding.severity));
    assert_eq!(all[0].scope, Scope::Activity(id(2)));
    let promise = Text::new("Any problem solved in one visit").unwrap();
    assert!(!promise.is_empty());
}
