//! Every step can be taken back, also tomorrow.

use answerable_plan::{
    Change, DepartmentId, Edit, GoalId, Key, LeaderId, Letters, Locus, Message, Place, Plan, Thing,
    Title, diff,
};
use proptest::prelude::*;
use uuid::Uuid;

use super::{examples, involve, letters, opened, stamp};
use crate::{Document, Kind};

#[test]
fn undo_and_redo_survive_closing() {
    let (_folder, path, mut document) = opened();
    let start = document.plan().clone();
    document.edit(&involve("C"), &stamp()).unwrap();
    document.edit(&involve(""), &stamp()).unwrap();
    let end = document.plan().clone();
    drop(document);

    let mut document = Document::open(&path).unwrap();
    assert_eq!(letters(&document), "");
    assert_eq!(id(document.can_undo()), "asked-clear-involvement");
    assert_eq!(document.can_redo(), None);
    document.undo(&stamp()).unwrap().unwrap();
    assert_eq!(letters(&document), "C");
    drop(document);

    let mut document = Document::open(&path).unwrap();
    assert_eq!(id(document.can_undo()), "asked-involve");
    assert_eq!(id(document.can_redo()), "asked-clear-involvement");
    document.undo(&stamp()).unwrap().unwrap();
    assert_eq!(*document.plan(), start);
    assert_eq!(document.undo(&stamp()).unwrap(), None);
    assert_eq!(document.can_undo(), None);
    drop(document);

    let mut document = Document::open(&path).unwrap();
    document.redo(&stamp()).unwrap().unwrap();
    document.redo(&stamp()).unwrap().unwrap();
    assert_eq!(*document.plan(), end);
    assert_eq!(document.redo(&stamp()).unwrap(), None);
}

#[test]
fn a_new_edit_takes_the_place_of_what_was_taken_back() {
    let (_folder, path, mut document) = opened();
    document.edit(&involve("C"), &stamp()).unwrap();
    document.undo(&stamp()).unwrap();
    document.edit(&involve("I"), &stamp()).unwrap();
    assert_eq!(document.can_redo(), None);
    drop(document);

    let mut document = Document::open(&path).unwrap();
    assert_eq!(document.redo(&stamp()).unwrap(), None);
    document.undo(&stamp()).unwrap().unwrap();
    assert_eq!(letters(&document), "AR");
    assert_eq!(document.undo(&stamp()).unwrap(), None);
}

#[test]
fn history_says_what_happened() {
    let (_folder, _, mut document) = opened();
    let step = document.edit(&involve("C"), &stamp()).unwrap();
    assert_eq!(step.seq, 1);
    document.undo(&stamp()).unwrap();
    document.redo(&stamp()).unwrap();

    let history = document.history().unwrap();
    let lines: Vec<_> = history
        .iter()
        .map(|entry| (entry.seq, entry.kind, entry.of))
        .collect();
    assert_eq!(
        lines,
        [
            (1, Kind::Edit, None),
            (2, Kind::Undo, Some(1)),
            (3, Kind::Redo, Some(1))
        ]
    );
    for entry in history {
        assert_eq!(entry.asked, step.asked);
        assert_eq!((entry.at, entry.author), (stamp().at, stamp().author));
    }
    assert_eq!(document.change(2).unwrap(), step.change.inverse());
    assert_eq!(document.change(3).unwrap(), step.change);
}

#[test]
fn an_edit_that_changes_nothing_is_not_kept() {
    let (_folder, _, mut document) = opened();
    document.edit(&involve("C"), &stamp()).unwrap();
    let step = document.edit(&involve("C"), &stamp()).unwrap();
    assert_eq!((step.seq, step.change), (1, Change::default()));
    assert_eq!(document.history().unwrap().len(), 1);
}

#[test]
fn a_refused_edit_changes_nothing() {
    let (_folder, path, mut document) = opened();
    let bytes = std::fs::read(&path).unwrap();
    let nowhere = Edit::Remove {
        what: Thing::Goal(GoalId(Uuid::from_u128(999))),
    };
    let error = document.edit(&nowhere, &stamp()).unwrap_err();
    assert_eq!(error.code(), "refused");
    assert_eq!(error.message().id, "refused-gone");
    assert_eq!(std::fs::read(&path).unwrap(), bytes);
    assert_eq!(*document.plan(), examples::rich());
}

#[test]
fn a_whole_plan_can_be_imported_and_taken_back() {
    let (_folder, path, mut document) = opened();
    let name = |text| Title::new(text).unwrap();
    let other = Plan::new(name("Other"), name("Other"), name("Centre"));
    let import = Edit::Import {
        source: name("other.json"),
        plan: Box::new(other.clone()),
    };
    document.edit(&import, &stamp()).unwrap();
    drop(document);
    let mut document = Document::open(&path).unwrap();
    assert_eq!(*document.plan(), other);
    document.undo(&stamp()).unwrap();
    drop(document);
    assert_eq!(*Document::open(&path).unwrap().plan(), examples::rich());
}

fn id(message: Option<&Message>) -> &str {
    &message.unwrap().id
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, failure_persistence: None, ..Default::default() })]

    #[test]
    fn any_edits_can_be_taken_back_and_done_again(
        dice in prop::collection::vec(any::<[u16; 4]>(), 1..25),
    ) {
        let (_folder, path, mut document) = opened();
        let start = document.plan().clone();
        let mut steps = 0;
        for (n, dice) in dice.into_iter().enumerate() {
            let edit = random_edit(document.plan(), n, dice);
            let step = document.edit(&edit, &stamp());
            steps += usize::from(step.is_ok_and(|step| !step.change.is_empty()));
        }
        let end = document.plan().clone();
        drop(document);

        let mut document = Document::open(&path).unwrap();
        prop_assert_eq!(document.plan(), &end);
        let mut replayed = start.clone();
        for entry in document.history().unwrap() {
            replayed.apply(&document.change(entry.seq).unwrap()).unwrap();
        }
        prop_assert_eq!(&replayed, &end);

        for _ in 0..steps {
            document.undo(&stamp()).unwrap().unwrap();
        }
        prop_assert_eq!(document.undo(&stamp()).unwrap(), None);
        prop_assert_eq!(json(document.plan()), json(&start));
        drop(document);

        let mut document = Document::open(&path).unwrap();
        prop_assert_eq!(document.plan(), &start);
        for _ in 0..steps {
            document.redo(&stamp()).unwrap().unwrap();
        }
        prop_assert_eq!(document.redo(&stamp()).unwrap(), None);
        drop(document);
        prop_assert_eq!(diff(Document::open(&path).unwrap().plan(), &end), Change::default());
    }
}

fn json(plan: &Plan) -> String {
    serde_json::to_string(plan).unwrap()
}

/// Some edit that makes sense for the plan, mostly.
fn random_edit(plan: &Plan, n: usize, [kind, a, b, c]: [u16; 4]) -> Edit {
    let new = Uuid::from_u128(1000 + n as u128);
    let title = Title::new(&format!("Thing {n}")).unwrap();
    let activity = pick(plan.activities().iter().map(|row| row.id), a);
    let role = pick(plan.roles().iter().map(|row| row.id), b);
    let thing = thing(plan, c);
    let letters = Letters::parse(["", "A", "R", "AR", "CI"][usize::from(c) % 5]).unwrap();
    let places = [
        Place::Start,
        Place::End,
        Place::Before(new),
        Place::After(new),
    ];
    let place = places[usize::from(a) % 4];
    match kind % 14 {
        0 => Edit::AddDepartment {
            id: new.into(),
            name: title,
            place,
        },
        1 => {
            let department = pick(plan.departments().iter().map(|row| row.id), c);
            Edit::AddRole {
                id: new.into(),
                title,
                department,
                place,
            }
        }
        2 => {
            let section = pick(plan.sections().iter().map(|row| row.id), c);
            Edit::AddActivity {
                id: new.into(),
                section: section.unwrap_or(examples::SECTION),
                title,
                area: None,
                unit: None,
                place,
            }
        }
        3 => Edit::AddGoal {
            id: new.into(),
            title,
            place,
        },
        4 => Edit::Rename { what: thing, title },
        5 => Edit::Move {
            what: thing,
            under: Default::default(),
            place,
        },
        6 => Edit::Remove { what: thing },
        7 => Edit::Appoint {
            id: new.into(),
            leader: LeaderId(new),
            name: Some(title),
            role: role.unwrap_or(examples::ROLE),
            unit: None,
            kind: answerable_plan::AppointmentKind::Permanent,
        },
        8 => Edit::MakeAccountable {
            activity: activity.unwrap_or(examples::ACTIVITY),
            role: role.unwrap_or(examples::ROLE),
        },
        9 => Edit::ApplyConfiguration {
            configuration: answerable_plan::Configuration::of([Locus::Local]).unwrap(),
        },
        10 => Edit::Several {
            edits: vec![
                Edit::AddDepartment {
                    id: new.into(),
                    name: title.clone(),
                    place: Place::End,
                },
                Edit::AddRole {
                    id: new.into(),
                    title,
                    department: Some(DepartmentId(new)),
                    place: Place::Start,
                },
            ],
        },
        _ => Edit::SetInvolvement {
            activity: activity.unwrap_or(examples::ACTIVITY),
            role: role.unwrap_or(examples::ROLE),
            letters,
        },
    }
}

fn pick<T>(rows: impl Iterator<Item = T>, dice: u16) -> Option<T> {
    let mut rows: Vec<T> = rows.collect();
    (!rows.is_empty()).then(|| rows.swap_remove(usize::from(dice) % rows.len()))
}

fn thing(plan: &Plan, dice: u16) -> Thing {
    let mut things = vec![Thing::Goal(GoalId(Uuid::nil()))];
    plan.each_row(&mut |row| {
        things.extend(match row.key() {
            Key::Unit(id) => Some(Thing::Unit(id)),
            Key::Department(id) => Some(Thing::Department(id)),
            Key::Role(id) => Some(Thing::Role(id)),
            Key::Leader(id) => Some(Thing::Leader(id)),
            Key::DecisionArea(id) => Some(Thing::Area(id)),
            Key::Section(id) => Some(Thing::Section(id)),
            Key::Activity(id) => Some(Thing::Activity(id)),
            Key::Value(id) => Some(Thing::Value(id)),
            Key::Goal(id) => Some(Thing::Goal(id)),
            Key::Objective(id) => Some(Thing::Objective(id)),
            Key::Initiative(id) => Some(Thing::Initiative(id)),
            Key::Obstacle(id) => Some(Thing::Obstacle(id)),
            _ => None,
        });
    });
    things.swap_remove(usize::from(dice) % things.len())
}
