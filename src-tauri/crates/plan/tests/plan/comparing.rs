//! The plan as it is, beside what each draft of the ownership decision would make of it.

use answerable_plan::{
    Comparison, Configuration, Findings, Handed, Load, Locus, Model, Open, Outcome, Outlook, Plan,
    Possible, RoleId, Thing,
};
use proptest::prelude::*;
use serde_json::{Value, json};

use super::changes::carry_out;
use super::random;
use super::{TODAY, after_json, blank, id};

fn n(number: u8) -> uuid::Uuid {
    id(number)
}

fn answers(activity: u8, role: u8) -> Value {
    json!({ "edit": "makeAccountable", "activity": n(activity), "role": n(role) })
}

/// Ada is head of marketing and of sales; nobody is Chief Customer Officer. Four activities in one
/// section, three of them answered, and one in another.
fn plan() -> Plan {
    let plan = after_json(
        blank(),
        json!([
            { "edit": "addRole", "id": n(1), "title": "Head of Marketing" },
            { "edit": "addRole", "id": n(2), "title": "Head of Sales" },
            { "edit": "addRole", "id": n(3), "title": "Chief Customer Officer" },
            { "edit": "appoint", "id": n(1), "leader": n(1), "name": "Ada", "role": n(1) },
            { "edit": "appoint", "id": n(2), "leader": n(1), "role": n(2) },
            { "edit": "addArea", "id": n(1), "title": "Pricing", "locus": "local" },
            { "edit": "addSection", "id": n(1), "title": "Before" },
            { "edit": "addSection", "id": n(2), "title": "After" },
        ]),
    );
    let rows = [(1, 1), (2, 1), (3, 1), (4, 1), (5, 2)].map(|(row, section)| {
        json!({ "edit": "addActivity", "id": n(row), "section": n(section),
            "title": format!("Handle {row}"), "area": n(1) })
    });
    let cells = [answers(1, 1), answers(3, 2), answers(4, 1), answers(5, 3)];
    after_json(after_json(plan, json!(rows)), json!(cells))
}

/// The plan with a draft of these steps.
fn with_draft(plan: Plan, number: u8, steps: &[Value]) -> Plan {
    after_json(
        plan,
        json!([{ "edit": "addDraft", "id": n(number), "title": "Option", "steps": steps }]),
    )
}

fn compare(plan: &Plan) -> Comparison {
    Comparison::of(plan, &Findings::of(plan, TODAY))
}

/// What would come of the only draft, which can be done.
fn possible(plan: &Plan) -> Possible {
    let outcome = compare(plan).drafts.remove(0).outcome;
    let possible = match outcome {
        Outcome::Possible(possible) => Some(*possible),
        Outcome::Stuck(_) => None,
    };
    possible.unwrap()
}

/// Why a draft can't be done.
fn stuck(outcome: &Outcome) -> Option<&str> {
    match outcome {
        Outcome::Possible(_) => None,
        Outcome::Stuck(why) => Some(&why.id),
    }
}

fn outlook(plan: &Plan) -> Outlook {
    compare(plan).as_it_is
}

fn load<'a>(loads: &'a [Load], name: &str) -> Option<&'a Load> {
    loads.iter().find(|load| load.name == name)
}

fn decisions(loads: &[Load], name: &str) -> usize {
    load(loads, name).map_or(0, |load| load.decisions)
}

#[test]
fn a_plan_comes_down_to_who_leads_and_what_is_decided_where() {
    let before = outlook(&plan());
    assert_eq!((before.model, before.lead), (None, None));
    assert_eq!(before.configuration, Some(Configuration::Decentralized));
    let decided = json!([
        { "edit": "chooseModel", "model": "own", "ownName": "Two in a box", "lead": n(3) },
        { "edit": "setLocus", "area": n(1), "locus": "shared" },
    ]);
    let after = outlook(&after_json(plan(), decided));
    assert_eq!(after.model, Some(Model::Own));
    assert_eq!(after.own_name.unwrap().as_str(), "Two in a box");
    assert_eq!(after.lead.unwrap().as_str(), "Chief Customer Officer");
    assert_eq!(after.areas[0].locus, Locus::Shared);
}

#[test]
fn what_is_open_is_what_the_findings_say() {
    let plan = plan();
    let findings = Findings::of(&plan, TODAY);
    let open = outlook(&plan).open;
    assert_eq!(open.unanswered, 5 - findings.answered(&plan));
    // Activity 2 has nobody; nobody holds what activity 5 is with.
    assert_eq!(open.unanswered, 2);
    let all = findings.all(&plan).len();
    assert_eq!(open.errors + open.warnings + open.questions, all);
}

#[test]
fn a_hand_off_is_another_role_than_before_in_the_same_section() {
    // Marketing, nobody, sales, marketing; and the officer in another section.
    assert_eq!(outlook(&plan()).hand_offs, 2);
    let same = after_json(plan(), json!([answers(3, 1)]));
    assert_eq!(outlook(&same).hand_offs, 0);
}

#[test]
fn a_leader_carries_what_all_their_roles_carry() {
    let loads = outlook(&plan()).loads;
    let ada = load(&loads, "Ada").unwrap();
    assert_eq!((ada.who, ada.decisions), (Thing::Leader(id(1)), 3));
    let vacant = load(&loads, "Chief Customer Officer").unwrap();
    assert_eq!(vacant.who, Thing::Role(RoleId(n(3))));
    assert_eq!(vacant.decisions, 1);
    assert_eq!(loads.len(), 2, "a role that somebody holds is not listed");
}

#[test]
fn who_answers_with_another_holds_no_decision_of_their_own() {
    let both =
        json!([{ "edit": "setInvolvement", "activity": n(1), "role": n(3), "letters": "A" }]);
    let loads = outlook(&after_json(plan(), both)).loads;
    assert_eq!(decisions(&loads, "Ada"), 2);
    assert_eq!(decisions(&loads, "Chief Customer Officer"), 1);
}

#[test]
fn work_and_talks_are_counted_for_those_who_ask_and_are_asked() {
    let cells = json!([
        { "edit": "setInvolvement", "activity": n(1), "role": n(2), "letters": "RC" },
        { "edit": "setInvolvement", "activity": n(1), "role": n(3), "letters": "C" },
    ]);
    let loads = outlook(&after_json(plan(), cells)).loads;
    let ada = load(&loads, "Ada").unwrap();
    // As head of marketing she asks two, as head of sales she is asked.
    assert_eq!((ada.work, ada.talks), (1, 3));
    assert_eq!(load(&loads, "Chief Customer Officer").unwrap().talks, 1);
}

#[test]
fn a_draft_says_what_it_would_hand_over_raise_and_settle() {
    let steps = [
        json!({ "edit": "chooseModel", "model": "ccoLed", "lead": n(3) }),
        answers(1, 3),
        answers(2, 1),
    ];
    let plan = with_draft(plan(), 1, &steps);
    let comparison = compare(&plan);
    let asked: Vec<&str> = comparison.drafts[0]
        .steps
        .iter()
        .map(|it| it.id.as_str())
        .collect();
    let made = "asked-make-accountable";
    assert_eq!(asked, ["asked-choose-model", made, made]);

    let possible = possible(&plan);
    assert_eq!(possible.outlook.model, Some(Model::CcoLed));
    let handed = |activity: u8, before: &[&str], after: &str| Handed {
        activity: id(activity),
        title: super::title(&format!("Handle {activity}")),
        before: Some(before.iter().map(ToString::to_string).collect()),
        after: Some(vec![after.to_owned()]),
    };
    assert_eq!(
        possible.handed,
        [
            handed(1, &["Head of Marketing"], "Chief Customer Officer"),
            handed(2, &[], "Head of Marketing"),
        ]
    );
    let ids = |questions: &[answerable_plan::Message]| -> Vec<String> {
        questions.iter().map(|it| it.id.clone()).collect()
    };
    assert!(ids(&possible.raised).contains(&"finding-r43".to_owned()));
    assert!(ids(&possible.settled).contains(&"finding-r01".to_owned()));
    assert_eq!(decisions(&possible.outlook.loads, "Ada"), 3);
    assert_eq!(decisions(&comparison.as_it_is.loads, "Ada"), 3);
    assert_eq!(
        decisions(&possible.outlook.loads, "Chief Customer Officer"),
        2
    );
}

#[test]
fn what_a_draft_adds_and_takes_away_has_no_before_or_after() {
    let steps = [
        json!({ "edit": "remove", "what": { "activity": n(1) } }),
        json!({ "edit": "addActivity", "id": n(6), "section": n(1), "title": "Handle 6" }),
        answers(6, 1),
    ];
    let handed = possible(&with_draft(plan(), 1, &steps)).handed;
    let ends: Vec<_> = handed
        .iter()
        .map(|it| (it.before.is_some(), it.after.is_some()))
        .collect();
    assert_eq!(ends, [(true, false), (false, true)]);
}

#[test]
fn a_draft_that_can_no_longer_be_done_says_so_and_the_others_stand() {
    let share = json!({ "edit": "setLocus", "area": n(1), "locus": "shared" });
    let choose = json!({ "edit": "chooseModel", "model": "ceoLed" });
    let plan = with_draft(plan(), 1, &[share, choose.clone()]);
    let plan = with_draft(plan, 2, &[choose]);
    let plan = after_json(
        plan,
        json!([{ "edit": "remove", "what": { "area": n(1) } }]),
    );
    let drafts = compare(&plan).drafts;
    assert_eq!(stuck(&drafts[0].outcome), Some("refused-stuck-draft"));
    assert_eq!(drafts[0].steps.len(), 2);
    assert_eq!(stuck(&drafts[1].outcome), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_draft_looks_as_the_plan_will_once_it_is_chosen(edits in random::edits()) {
        let mut plan = random::furnished();
        carry_out(&mut plan, &edits);
        for compared in compare(&plan).drafts {
            let draft = plan.drafts().get(compared.draft).unwrap();
            prop_assert_eq!(compared.steps.len(), draft.edits.len());
            match (compared.outcome, draft.plan_on(&plan)) {
                (Outcome::Possible(possible), Ok(plan)) => {
                    let open = Open::by(&Findings::of(&plan, TODAY));
                    prop_assert_eq!(possible.outlook, Outlook::of(&plan, open, TODAY));
                }
                (Outcome::Stuck(why), Err(refusal)) => prop_assert_eq!(why, refusal.0),
                (outcome, _) => prop_assert!(false, "{outcome:?}"),
            }
        }
    }
}
