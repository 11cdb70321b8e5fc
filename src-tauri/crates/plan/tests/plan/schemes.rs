//! Schemes: what letters may be given, and what another scheme makes of them.

use answerable_plan::{
    Edit, Letter, LetterMove, Letters, PerActivity, Plan, Scheme, SchemeKind, scheme_change,
};
use serde_json::json;

use super::{after, edit, id, random};

fn letter(c: char) -> Letter {
    Letter::of(c).unwrap()
}

fn set(activity: u8, role: u8, letters: &str) -> Edit {
    Edit::SetInvolvement {
        activity: id(activity),
        role: id(role),
        letters: Letters::parse(letters).unwrap(),
    }
}

/// Two activities with every letter of RACI, and one of them twice.
fn raci() -> Plan {
    after(
        random::furnished(),
        [
            set(1, 1, "AR"),
            set(1, 2, "C"),
            set(2, 1, "I"),
            set(2, 2, "R"),
        ],
    )
}

fn to(kind: SchemeKind, letters: &[(char, Option<char>)]) -> Edit {
    Edit::SetScheme {
        scheme: Scheme::of(kind),
        letters: letters
            .iter()
            .map(|&(from, to)| (letter(from), to.map(letter)))
            .collect(),
    }
}

fn proposed(plan: &Plan, kind: SchemeKind) -> Vec<(char, Option<char>, u32)> {
    scheme_change(plan, &Scheme::of(kind))
        .into_iter()
        .map(|LetterMove { from, to, cells }| (from.as_char(), to.map(Letter::as_char), cells))
        .collect()
}

fn own() -> serde_json::Value {
    json!({ "kind": "own", "own": [
        { "letter": "O", "name": "Owner", "definition": "answers", "perActivity": "exactlyOne" },
        { "letter": "R", "name": "Runner", "definition": "runs it", "perActivity": "any" },
    ] })
}

#[test]
fn letters_stand_together_in_the_same_order_whatever_the_scheme() {
    for (typed, shown) in [
        ("ra", "AR"),
        ("ICRA", "ARCI"),
        ("isvrca", "ARVSCI"),
        ("zd", "DZ"),
    ] {
        assert_eq!(Letters::parse(typed).unwrap().to_string(), shown);
    }
    for bad in ["A R", "1", "é"] {
        assert!(Letters::parse(bad).is_err(), "{bad}");
    }
}

#[test]
fn every_known_scheme_has_one_that_answers_and_somebody_who_works() {
    for scheme in SchemeKind::ALL.map(Scheme::of) {
        let first = scheme.meanings().next();
        if scheme.kind != SchemeKind::Own {
            assert_eq!(first.unwrap().per_activity(), PerActivity::ExactlyOne);
            assert!(!scheme.works().is_empty(), "{:?}", scheme.kind);
        }
    }
    assert_eq!(Scheme::of(SchemeKind::Rapid).answers(), letter('D'));
    assert_eq!(Scheme::default(), Scheme::of(SchemeKind::Raci));
}

#[test]
fn a_letter_of_another_scheme_is_refused_with_those_of_this_one() {
    let refusal = set(1, 1, "AS").on(&raci()).unwrap_err();
    assert_eq!(refusal.0.id, "refused-letter");
    assert_eq!(refusal.0.args["letter"], "S".into());
    let ours = ["A", "R", "C", "I"].map(str::to_owned).to_vec();
    assert_eq!(refusal.0.args["letters"], ours.into());
}

#[test]
fn a_letter_becomes_the_one_that_means_the_same_or_waits_for_a_choice() {
    let plan = raci();
    assert_eq!(
        proposed(&plan, SchemeKind::Rasci),
        [
            ('A', Some('A'), 1),
            ('R', Some('R'), 2),
            ('C', Some('C'), 1),
            ('I', Some('I'), 1)
        ]
    );
    assert_eq!(
        proposed(&plan, SchemeKind::Daci),
        [
            ('A', Some('A'), 1),
            ('R', None, 2),
            ('C', Some('C'), 1),
            ('I', Some('I'), 1)
        ]
    );
    assert_eq!(
        proposed(&plan, SchemeKind::Rapid),
        [
            ('A', Some('D'), 1),
            ('R', Some('P'), 2),
            ('C', Some('I'), 1),
            ('I', None, 1)
        ]
    );
}

#[test]
fn another_scheme_is_one_step_that_names_every_letter_it_changes() {
    let plan = raci();
    let unsaid = to(SchemeKind::Daci, &[]).on(&plan).unwrap_err();
    assert_eq!(unsaid.0.id, "refused-letters-left");
    assert_eq!(unsaid.0.args["letters"], vec!["R".to_owned()].into());

    let change = to(SchemeKind::Daci, &[('R', None)]).on(&plan).unwrap();
    let mut daci = plan.clone();
    daci.apply(&change).unwrap();
    assert_eq!(daci.letters(id(1), id(1)).to_string(), "A");
    assert_eq!(daci.letters(id(2), id(2)), Letters::NONE);
    daci.apply(&change.inverse()).unwrap();
    assert_eq!(daci, plan);
}

#[test]
fn a_letter_that_would_mean_something_else_does_not_stay_unsaid() {
    let plan = raci();
    let unsaid = to(SchemeKind::Rapid, &[('C', Some('I')), ('I', None)]);
    let refusal = unsaid.on(&plan).unwrap_err();
    let changed = ["A", "R"].map(str::to_owned).to_vec();
    assert_eq!(refusal.0.args["letters"], changed.into());

    let said = [
        ('A', Some('D')),
        ('R', Some('P')),
        ('C', Some('I')),
        ('I', None),
    ];
    let rapid = after(plan, [to(SchemeKind::Rapid, &said)]);
    assert_eq!(rapid.letters(id(1), id(1)).to_string(), "DP");
    let accountable = Edit::MakeAccountable {
        activity: id(2),
        role: id(2),
    };
    assert_eq!(
        after(rapid, [accountable])
            .letters(id(2), id(2))
            .to_string(),
        "DP"
    );
}

#[test]
fn a_letter_does_not_become_one_that_the_other_scheme_has_not() {
    let nowhere = to(SchemeKind::Daci, &[('R', Some('R'))]);
    assert_eq!(nowhere.on(&raci()).unwrap_err().0.id, "refused-letter");
}

#[test]
fn the_organisation_s_own_letters_outlast_a_known_scheme() {
    let plan = raci();
    let own: Scheme = serde_json::from_value(own()).unwrap();
    let moves: Vec<_> = scheme_change(&plan, &own)
        .iter()
        .map(|moved| (moved.from.as_char(), moved.to.map(Letter::as_char)))
        .collect();
    let expected = [('A', Some('O')), ('R', Some('R')), ('C', None), ('I', None)];
    assert_eq!(moves, expected);
    let letters = [('A', Some('O')), ('C', None), ('I', None)];
    let letters = letters.map(|(from, to)| (letter(from), to.map(letter)));
    let change = Edit::SetScheme {
        scheme: own.clone(),
        letters: letters.into(),
    };
    let plan = after(plan, [change]);
    assert_eq!(plan.letters(id(1), id(1)).to_string(), "RO");
    assert!(set(1, 1, "A").on(&plan).is_err());
    let back = Edit::SetScheme {
        scheme: Scheme {
            kind: SchemeKind::Raci,
            ..own.clone()
        },
        letters: [(letter('O'), Some(letter('A')))].into(),
    };
    assert_eq!(after(plan, [back]).scheme().own, own.own);
}

#[test]
fn another_own_letter_that_answers_must_be_said_of_both() {
    let own: Scheme = serde_json::from_value(own()).unwrap();
    let mut turned = self::own();
    turned["own"].as_array_mut().unwrap().reverse();
    let turned: Scheme = serde_json::from_value(turned).unwrap();
    let letters = [('A', Some('O')), ('C', None), ('I', None)];
    let letters = letters.map(|(from, to)| (letter(from), to.map(letter)));
    let change = Edit::SetScheme {
        scheme: own,
        letters: letters.into(),
    };
    let plan = after(raci(), [change]);
    let moves = scheme_change(&plan, &turned);
    assert!(moves.iter().all(|moved| moved.to.is_none()), "{moves:?}");

    let turn = |letters: &[(char, char)]| Edit::SetScheme {
        scheme: turned.clone(),
        letters: letters
            .iter()
            .map(|&(from, to)| (letter(from), Some(letter(to))))
            .collect(),
    };
    let unsaid = turn(&[]).on(&plan).unwrap_err();
    assert_eq!(unsaid.0.id, "refused-letters-left");
    let said = after(plan, [turn(&[('O', 'R'), ('R', 'O')])]);
    assert_eq!(said.letters(id(2), id(2)).to_string(), "O");
}

#[test]
fn own_letters_need_a_meaning_each_and_no_more_than_one() {
    let nothing = to(SchemeKind::Own, &[]);
    assert_eq!(
        nothing.on(&raci()).unwrap_err().0.id,
        "refused-no-own-letters"
    );
    let mut twice = own();
    twice["own"][1]["letter"] = json!("O");
    let error = serde_json::from_value::<Scheme>(twice).unwrap_err();
    assert!(error.to_string().contains("defined twice"), "{error}");
    let nameless = json!({ "edit": "setScheme", "scheme": own(), "letters": { "A": "1" } });
    assert!(serde_json::from_value::<Edit>(nameless).is_err());
    let named = json!({ "edit": "setScheme", "scheme": own(), "letters": { "A": "O", "C": null } });
    assert!(matches!(edit(named), Edit::SetScheme { letters, .. } if letters.len() == 2));
}
