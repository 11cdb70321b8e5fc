//! Random edits: mostly possible ones on things that are there, sometimes on things that aren't.

use answerable_plan::fit::{Target, Weight};
use answerable_plan::{
    Acceptance, AppointmentKind, Configuration, Decides, Edit, Held, Letter, Letters, Locus, Model,
    Part, Place, Plan, RoleKind, Scheme, SchemeKind, Stance, Text, Thing, Thresholds, Title, Under,
};
use proptest::prelude::*;
use uuid::Uuid;

use super::id;

/// Few ids, so that edits meet.
fn ids<T: From<Uuid> + std::fmt::Debug>() -> impl Strategy<Value = T> {
    (1u8..5).prop_map(id)
}

fn maybe<T: std::fmt::Debug + Clone>(
    strategy: impl Strategy<Value = T>,
) -> impl Strategy<Value = Option<T>> {
    proptest::option::of(strategy)
}

fn titles() -> impl Strategy<Value = Title> {
    prop_oneof![
        "[A-Z][a-z]{1,12}",
        "Handle [a-z]{1,8}",
        "Manage CX|Head of IT|Thing 1",
        "[א-ת]{1,6}",
        "=cmd[(][)]",
        "🙂"
    ]
    .prop_map(|text| Title::new(&text).unwrap())
}

fn texts() -> impl Strategy<Value = Text> {
    "[a-z\n ]{0,20}".prop_map(|text| Text::new(&text).unwrap())
}

fn letters() -> impl Strategy<Value = Letters> {
    proptest::sample::select(vec![
        "", "A", "R", "C", "I", "AR", "CI", "ARCI", "D", "S", "ADP",
    ])
    .prop_map(|text| Letters::parse(text).unwrap())
}

fn schemes() -> impl Strategy<Value = Scheme> {
    let own = serde_json::json!({ "kind": "own", "own": [
        { "letter": "R", "name": "Runs", "definition": "", "perActivity": "exactlyOne" },
        { "letter": "A", "name": "Asks", "definition": "", "perActivity": "atLeastOne" },
    ] });
    proptest::sample::select(SchemeKind::ALL.to_vec()).prop_map(move |kind| match kind {
        SchemeKind::Own => serde_json::from_value(own.clone()).unwrap(),
        kind => Scheme::of(kind),
    })
}

/// Says for every letter what becomes of it.
fn scheme_changes() -> impl Strategy<Value = Edit> {
    let all = Letters::parse("ARCIDSP").unwrap();
    (schemes(), any::<proptest::sample::Index>()).prop_map(move |(scheme, choice)| {
        let known: Vec<Letter> = scheme.letters().iter().collect();
        let to = |from: Letter| match scheme.letters().has(from) {
            true => Some(from),
            false => known.get(choice.index(9)).copied(),
        };
        let letters = all.iter().map(|from| (from, to(from))).collect();
        Edit::SetScheme { scheme, letters }
    })
}

fn thresholds() -> impl Strategy<Value = Thresholds> {
    (0u16..4).prop_map(|few| Thresholds {
        responsible_per_activity: few,
        consulted_per_activity: few,
        informed_share: 25 * few,
        activities_per_section: few,
        roles: few,
        ..Thresholds::default()
    })
}

fn dates() -> impl Strategy<Value = Option<answerable_plan::Date>> {
    maybe((1i8..13, 1i8..29).prop_map(|(month, day)| jiff::civil::date(2027, month, day)))
}

fn places() -> impl Strategy<Value = Place> {
    prop_oneof![
        3 => Just(Place::End),
        1 => Just(Place::Start),
        1 => ids::<Uuid>().prop_map(Place::Before),
        1 => ids::<Uuid>().prop_map(Place::After),
    ]
}

fn things() -> impl Strategy<Value = Thing> {
    prop_oneof![
        ids().prop_map(Thing::Unit),
        ids().prop_map(Thing::Department),
        ids().prop_map(Thing::Role),
        ids().prop_map(Thing::Leader),
        ids().prop_map(Thing::Area),
        ids().prop_map(Thing::Section),
        ids().prop_map(Thing::Activity),
        ids().prop_map(Thing::Value),
        ids().prop_map(Thing::Goal),
        ids().prop_map(Thing::Objective),
        ids().prop_map(Thing::Initiative),
        ids().prop_map(Thing::Obstacle),
        ids().prop_map(Thing::Draft),
    ]
}

fn unders() -> impl Strategy<Value = Under> {
    prop_oneof![
        Just(Under::Same),
        Just(Under::Nothing),
        things().prop_map(Under::This)
    ]
}

fn loci() -> impl Strategy<Value = Locus> {
    proptest::sample::select(Locus::ALL.to_vec())
}

fn models() -> impl Strategy<Value = Model> {
    proptest::sample::select(Model::ALL.to_vec())
}

fn helds() -> impl Strategy<Value = Held> {
    proptest::sample::select(vec![Held::Centre, Held::PerUnit])
}

fn role_kinds() -> impl Strategy<Value = RoleKind> {
    proptest::sample::select(vec![RoleKind::Position, RoleKind::Group])
}

fn seat_kinds() -> impl Strategy<Value = AppointmentKind> {
    use AppointmentKind::{Deputy, Interim, Permanent};
    proptest::sample::select(vec![Permanent, Interim, Deputy])
}

fn additions() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (ids(), titles(), places()).prop_map(|(id, name, place)| Edit::AddUnit { id, name, place }),
        (ids(), titles(), places()).prop_map(|(id, name, place)| Edit::AddDepartment {
            id,
            name,
            place
        }),
        (ids(), titles(), maybe(ids()), places()).prop_map(|(id, title, department, place)| {
            Edit::AddRole {
                id,
                title,
                department,
                place,
            }
        }),
        (ids(), titles()).prop_map(|(id, name)| Edit::AddLeader { id, name }),
        (ids(), titles(), loci(), places()).prop_map(|(id, title, locus, place)| Edit::AddArea {
            id,
            title,
            locus,
            place
        }),
        (ids(), titles(), places()).prop_map(|(id, title, place)| Edit::AddSection {
            id,
            title,
            place
        }),
        (
            ids(),
            ids(),
            titles(),
            maybe(ids()),
            proptest::option::weighted(0.2, ids()),
            places()
        )
            .prop_map(|(id, section, title, area, unit, place)| {
                Edit::AddActivity {
                    id,
                    section,
                    title,
                    area,
                    unit,
                    place,
                }
            }),
        (ids(), titles(), places()).prop_map(|(id, title, place)| Edit::AddValue {
            id,
            title,
            place
        }),
        (ids(), titles(), places()).prop_map(|(id, title, place)| Edit::AddGoal {
            id,
            title,
            place
        }),
        (ids(), titles(), maybe(ids()), places()).prop_map(|(id, title, goal, place)| {
            Edit::AddObjective {
                id,
                title,
                goal,
                place,
            }
        }),
        (ids(), titles(), maybe(ids()), places()).prop_map(|(id, title, objective, place)| {
            Edit::AddInitiative {
                id,
                title,
                objective,
                place,
            }
        }),
        (ids(), titles(), places()).prop_map(|(id, title, place)| Edit::AddObstacle {
            id,
            title,
            place
        }),
    ]
}

fn decisions() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (ids(), loci()).prop_map(|(area, locus)| Edit::SetLocus { area, locus }),
        (ids(), any::<bool>()).prop_map(|(area, steering)| Edit::SetSteering { area, steering }),
        proptest::sample::select(vec![
            Configuration::Centralized,
            Configuration::Decentralized,
            Configuration::Hybrid
        ])
        .prop_map(|configuration| Edit::ApplyConfiguration { configuration }),
        (maybe(models()), maybe(titles()), maybe(ids()), maybe(ids())).prop_map(
            |(model, own_name, lead, sponsor)| Edit::ChooseModel {
                model,
                own_name,
                lead,
                sponsor
            }
        ),
        (texts(), maybe(titles()), dates()).prop_map(|(reason, decided_by, decided_on)| {
            Edit::ExplainModel {
                reason,
                decided_by,
                decided_on,
            }
        }),
        (models(), texts(), texts()).prop_map(|(model, reasons_for, reasons_against)| {
            Edit::Consider {
                model,
                reasons_for,
                reasons_against,
            }
        }),
        models().prop_map(|model| Edit::Disregard { model }),
        (ids(), helds(), role_kinds()).prop_map(|(role, held, kind)| Edit::ShapeRole {
            role,
            held,
            kind
        }),
        (
            ids(),
            ids(),
            maybe(titles()),
            ids(),
            maybe(ids()),
            seat_kinds()
        )
            .prop_map(|(id, leader, name, role, unit, kind)| {
                Edit::Appoint {
                    id,
                    leader,
                    name,
                    role,
                    unit,
                    kind,
                }
            }),
        (
            ids(),
            seat_kinds(),
            dates(),
            dates(),
            acceptances(),
            maybe(texts())
        )
            .prop_map(|(appointment, kind, from, until, acceptance, note)| {
                Edit::AmendAppointment {
                    appointment,
                    kind,
                    from,
                    until,
                    acceptance,
                    note,
                }
            }),
        ids().prop_map(|appointment| Edit::Vacate { appointment }),
    ]
}

fn acceptances() -> impl Strategy<Value = Acceptance> {
    proptest::sample::select(Acceptance::ALL.to_vec())
}

fn factors() -> impl Strategy<Value = String> {
    proptest::sample::select(vec!["size", "painPoint", "silos", "weather"]).prop_map(str::to_owned)
}

fn targets() -> impl Strategy<Value = Target> {
    prop_oneof![
        Just(Target::Integration),
        Just(Target::Local),
        models().prop_map(Target::Model)
    ]
}

fn weights() -> impl Strategy<Value = Weight> {
    (0.0..Weight::MOST).prop_map(|weight| Weight::try_from(weight).unwrap())
}

/// Edits of what units do in their own way, and of what leaders say to what they answer for.
fn ways() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => (ids(), ids(), ids(), letters()).prop_map(|(unit, activity, role, letters)| {
            Edit::SetUnitInvolvement {
                unit,
                activity,
                role,
                letters,
            }
        }),
        1 => (ids(), ids(), texts()).prop_map(|(unit, activity, why)| Edit::ExplainAdaptation {
            unit,
            activity,
            why
        }),
        1 => (ids(), ids())
            .prop_map(|(unit, activity)| Edit::LiftAdaptation { unit, activity }),
        3 => (
            ids(), ids(), maybe(ids()), acceptances(), dates(), texts(), maybe(ids()), maybe(ids())
        ).prop_map(
            |(activity, role, unit, standing, on, note, deputy, escalation)| Edit::SetCommitment {
                activity,
                role,
                unit,
                standing,
                on,
                note,
                deputy,
                escalation,
            }
        ),
    ]
}

fn governance() -> impl Strategy<Value = Edit> {
    let decides = proptest::sample::select(Decides::ALL.to_vec());
    let stances = proptest::sample::select(Stance::ALL.to_vec());
    prop_oneof![
        (factors(), maybe(0u8..6))
            .prop_map(|(factor, answer)| Edit::AnswerFactor { factor, answer }),
        (factors(), targets(), maybe(weights())).prop_map(|(factor, target, weight)| {
            Edit::SetWeight {
                factor,
                target,
                weight,
            }
        }),
        (ids(), maybe(ids())).prop_map(|(role, to)| Edit::SetReportsTo { role, to }),
        (ids(), texts()).prop_map(|(area, limits)| Edit::SetLimits { area, limits }),
        (texts(), maybe(ids()), maybe(ids())).prop_map(|(scope, reports_to, escalation)| {
            Edit::SetMandate {
                scope,
                reports_to,
                escalation,
            }
        }),
        (texts(), maybe(ids()), maybe(decides)).prop_map(|(charter, chair, decides)| {
            Edit::DescribeCouncil {
                charter,
                chair,
                decides,
                rhythm: Text::default(),
                tie_break: Text::default(),
            }
        }),
        ids().prop_map(|role| Edit::AddMember { role }),
        ids().prop_map(|role| Edit::RemoveMember { role }),
        (ids(), maybe(stances), texts()).prop_map(|(department, stance, change)| {
            Edit::SetBuyIn {
                department,
                stance,
                change,
            }
        }),
    ]
}

/// Edits of drafts, with what one of them would do.
fn drafts() -> impl Strategy<Value = Edit> {
    prop_oneof![
        2 => (ids(), titles(), proptest::collection::vec(one_edit(), 0..3), places()).prop_map(
            |(id, title, steps, place)| Edit::AddDraft { id, title, steps, place }
        ),
        4 => (ids(), one_edit().prop_map(Box::new))
            .prop_map(|(draft, step)| Edit::InDraft { draft, step }),
        1 => (ids(), 0usize..3).prop_map(|(draft, step)| Edit::TakeFromDraft { draft, step }),
        1 => ids().prop_map(|draft| Edit::ChooseDraft { draft }),
    ]
}

fn details() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (maybe(titles()), maybe(texts())).prop_map(|(title, promise)| Edit::DescribePlan {
            title,
            promise,
            organisation: None,
            centre: None,
            summary: None
        }),
        dates().prop_map(|date| Edit::SetNextReview { date }),
        thresholds().prop_map(|thresholds| Edit::SetThresholds { thresholds }),
        (ids(), maybe(titles())).prop_map(|(role, short)| Edit::ShortenRole { role, short }),
        (ids(), texts()).prop_map(|(activity, outcome)| Edit::SetOutcome { activity, outcome }),
        (ids(), maybe(ids())).prop_map(|(activity, area)| Edit::AssignArea { activity, area }),
        (ids(), maybe(ids()), texts()).prop_map(|(activity, role, note)| Edit::SetNote {
            activity,
            role,
            note
        }),
        (ids(), texts()).prop_map(|(goal, measure)| Edit::SetMeasure { goal, measure }),
        (ids(), dates()).prop_map(|(objective, target)| Edit::SetTarget { objective, target }),
        (ids(), maybe(ids())).prop_map(|(initiative, owner)| Edit::SetOwner { initiative, owner }),
        (ids(), dates(), dates()).prop_map(|(initiative, from, until)| Edit::Schedule {
            initiative,
            from,
            until
        }),
    ]
}

fn hand_overs() -> impl Strategy<Value = Edit> {
    prop_oneof![
        (ids(), ids()).prop_map(|(from, to)| (Thing::Role(from), Thing::Role(to))),
        (ids(), ids()).prop_map(|(from, to)| (Thing::Unit(from), Thing::Unit(to))),
        (things(), things()),
    ]
    .prop_map(|(from, to)| Edit::HandOver { from, to })
}

fn one_edit() -> impl Strategy<Value = Edit> {
    prop_oneof![
        4 => additions(),
        2 => decisions(),
        2 => governance(),
        3 => ways(),
        2 => details(),
        4 => (ids(), ids(), letters()).prop_map(|(activity, role, letters)| {
            Edit::SetInvolvement { activity, role, letters }
        }),
        1 => (ids(), ids()).prop_map(|(activity, role)| Edit::MakeAccountable { activity, role }),
        1 => scheme_changes(),
        1 => (ids(), proptest::collection::vec((titles(), ids()), 0..4)).prop_map(
            |(activity, parts)| Edit::SplitActivity {
                activity,
                parts: parts
                    .into_iter()
                    .map(|(title, accountable)| Part { title, accountable })
                    .collect(),
            }
        ),
        1 => (things(), titles()).prop_map(|(what, title)| Edit::Rename { what, title }),
        1 => (things(), unders(), places())
            .prop_map(|(what, under, place)| Edit::Move { what, under, place }),
        1 => things().prop_map(|what| Edit::Remove { what }),
        1 => hand_overs(),
    ]
}

/// A sequence of edits, some of which are several in one.
pub fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let edit = prop_oneof![
        9 => one_edit(),
        1 => drafts(),
        1 => proptest::collection::vec(one_edit(), 0..4).prop_map(|edits| Edit::Several { edits }),
    ];
    proptest::collection::vec(edit, 1..60)
}

/// A plan with two of everything, so that random edits find something to work on.
pub fn furnished() -> Plan {
    let two = [1, 2];
    let add = |n: u8| {
        let name = Title::new(&format!("Thing {n}")).unwrap();
        let place = Place::End;
        [
            Edit::AddUnit {
                id: id(n),
                name: name.clone(),
                place,
            },
            Edit::AddDepartment {
                id: id(n),
                name: name.clone(),
                place,
            },
            Edit::AddRole {
                id: id(n),
                title: name.clone(),
                department: Some(id(n)),
                place,
            },
            Edit::AddArea {
                id: id(n),
                title: name.clone(),
                locus: Locus::Shared,
                place,
            },
            Edit::AddSection {
                id: id(n),
                title: name.clone(),
                place,
            },
            Edit::AddActivity {
                id: id(n),
                section: id(n),
                title: name,
                area: Some(id(n)),
                unit: None,
                place,
            },
        ]
    };
    super::after(super::blank(), two.into_iter().flat_map(add))
}
