//! A plan in which every field of every kind of row says something.

use answerable_plan::fit::{Answers, OwnWeights, Target, Weight};
use answerable_plan::{
    About, Acceptance, Activity, ActivityId, Adaptation, Appointment, AppointmentId,
    AppointmentKind, AreaId, BuyIn, CellNote, Change, Commitment, Considered, Council,
    CouncilMember, Decides, DecisionArea, Department, DepartmentId, DraftId, Edit, Fit, Goal,
    GoalId, Held, Initiative, InitiativeId, Involvement, Leader, LeaderId, Letters, Locus, Model,
    Objective, ObjectiveId, Obstacle, ObstacleId, Order, OwnLetter, Ownership, OwnershipDraft,
    PerActivity, Plan, Role, RoleId, RoleKind, Row, RowChange, Scheme, SchemeKind, Section,
    SectionId, Stance, Text, Thresholds, Title, Unit, UnitId, UnitInvolvement, Value, ValueId,
};
use uuid::Uuid;

pub const ROLE: RoleId = RoleId(Uuid::from_u128(31));
pub const COUNCIL: RoleId = RoleId(Uuid::from_u128(32));
pub const SECTION: SectionId = SectionId(Uuid::from_u128(71));
pub const ACTIVITY: ActivityId = ActivityId(Uuid::from_u128(81));
pub const OTHER_ACTIVITY: ActivityId = ActivityId(Uuid::from_u128(82));

pub fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

fn text(text: &str) -> Text {
    Text::new(text).unwrap()
}

/// An id like those that people's plans have, always the same.
fn id<T: From<Uuid>>(number: u128) -> T {
    Uuid::from_u128(number).into()
}

pub fn plan(rows: Vec<Row>) -> Plan {
    let mut plan = Plan::new(title("Plan"), title("Company"), title("Centre"));
    let rows = rows.into_iter().map(|row| RowChange {
        before: plan.row(row.key()),
        after: Some(row),
    });
    let change = Change {
        rows: rows.collect(),
    };
    plan.apply(&change).unwrap();
    plan
}

pub fn rich() -> Plan {
    let orders = Order::spread(2);
    let (order, later) = (orders[0].clone(), orders[1].clone());
    let day = |text: &str| Some(text.parse().unwrap());
    plan(vec![
        About {
            title: title("CX plan 2027 — “Größe” 顧客 🙂"),
            organisation: title("Meridian Retail"),
            centre: title("Group"),
            summary: text("Two sentences.\n\nOn two lines."),
            promise: text("وعد"),
            next_review: day("2027-06-30"),
        }
        .into(),
        Thresholds {
            responsible_per_activity: 4,
            consulted_per_activity: 5,
            informed_share: 51,
            responsible_per_role: 9,
            accountable_per_role: 6,
            accountable_share: 41,
            department_share: 61,
            activities_per_section: 21,
            roles: 14,
            check_verbs: false,
        }
        .into(),
        Ownership {
            model: Some(Model::Own),
            own_name: Some(title("The tandem")),
            lead: Some(ROLE),
            sponsor: Some(COUNCIL),
            reason: text("It has worked since 2019."),
            decided_by: Some(title("The board")),
            decided_on: day("2026-11-02"),
            scope: text("Everything after the purchase"),
            reports_to: Some(COUNCIL),
            escalation: Some(COUNCIL),
        }
        .into(),
        Fit {
            answers: Answers::default().with("size", Some(3)),
            weights: OwnWeights::default().with(
                "size",
                Target::Model(Model::CeoLed),
                Weight::try_from(1.25).ok(),
            ),
        }
        .into(),
        Council {
            charter: text("Settles what departments can’t"),
            chair: Some(COUNCIL),
            decides: Some(Decides::Consent),
            rhythm: text("Monthly"),
            tie_break: text("The chair"),
        }
        .into(),
        CouncilMember { role: ROLE }.into(),
        BuyIn {
            department: id(21),
            stance: Stance::Resists,
            change: text("A budget of its own"),
        }
        .into(),
        OwnershipDraft {
            id: DraftId(Uuid::from_u128(131)),
            title: title("CCO from January"),
            edits: vec![Edit::ChooseModel {
                model: Some(Model::CcoLed),
                own_name: None,
                lead: Some(ROLE),
                sponsor: None,
            }],
            order: order.clone(),
        }
        .into(),
        Adaptation {
            unit: id(11),
            activity: ACTIVITY,
            why: text("The law"),
        }
        .into(),
        UnitInvolvement {
            unit: id(11),
            activity: ACTIVITY,
            role: COUNCIL,
            letters: Letters::NONE,
        }
        .into(),
        Commitment {
            activity: ACTIVITY,
            role: ROLE,
            unit: None,
            standing: Acceptance::Declined,
            on: day("2026-11-03"),
            note: text("Not without a budget"),
            deputy: Some(COUNCIL),
            escalation: Some(COUNCIL),
        }
        .into(),
        Commitment {
            activity: ACTIVITY,
            role: ROLE,
            unit: Some(id(11)),
            standing: Acceptance::Accepted,
            on: None,
            note: Text::default(),
            deputy: None,
            escalation: None,
        }
        .into(),
        Scheme {
            kind: SchemeKind::Cairo,
            own: vec![own_letter("O", "Owner"), own_letter("H", "Helper")]
                .try_into()
                .unwrap(),
        }
        .into(),
        Unit {
            id: id(11),
            name: title("North"),
            order: order.clone(),
        }
        .into(),
        Department {
            id: id(21),
            name: title("Marketing"),
            order: order.clone(),
        }
        .into(),
        Role {
            id: ROLE,
            department: Some(DepartmentId(Uuid::from_u128(21))),
            title: title("Chief Customer Officer"),
            short: Some(title("CCO")),
            held: Held::PerUnit,
            kind: RoleKind::Position,
            reports_to: Some(COUNCIL),
            order: order.clone(),
        }
        .into(),
        Role {
            id: COUNCIL,
            department: None,
            title: title("Council"),
            short: None,
            held: Held::Centre,
            kind: RoleKind::Group,
            reports_to: None,
            order: later.clone(),
        }
        .into(),
        Leader {
            id: id(41),
            name: title("Ada Lovelace"),
        }
        .into(),
        Appointment {
            id: AppointmentId(Uuid::from_u128(51)),
            leader: LeaderId(Uuid::from_u128(41)),
            role: ROLE,
            unit: Some(UnitId(Uuid::from_u128(11))),
            kind: AppointmentKind::Interim,
            from: day("2026-01-01"),
            until: day("2027-12-31"),
            acceptance: Acceptance::Accepted,
            note: text("By letter"),
        }
        .into(),
        DecisionArea {
            id: id(61),
            title: title("Pricing"),
            locus: Locus::Shared,
            steering: true,
            limits: text("Prices by at most 10 %"),
            order: order.clone(),
        }
        .into(),
        Section {
            id: SECTION,
            title: title("Before the purchase"),
            order: order.clone(),
        }
        .into(),
        Activity {
            id: ACTIVITY,
            section: SECTION,
            area: Some(AreaId(Uuid::from_u128(61))),
            title: title("Set the prices"),
            outcome: text("Prices that customers understand"),
            note: text("Until the merger"),
            unit: None,
            order: order.clone(),
        }
        .into(),
        Activity {
            id: OTHER_ACTIVITY,
            section: SECTION,
            area: None,
            title: title("Answer complaints"),
            outcome: Text::default(),
            note: Text::default(),
            unit: Some(id(11)),
            order: later.clone(),
        }
        .into(),
        Involvement {
            activity: ACTIVITY,
            role: ROLE,
            letters: letters("AR"),
        }
        .into(),
        Involvement {
            activity: ACTIVITY,
            role: COUNCIL,
            letters: letters("CI"),
        }
        .into(),
        Involvement {
            activity: OTHER_ACTIVITY,
            role: ROLE,
            letters: letters("I"),
        }
        .into(),
        CellNote {
            activity: OTHER_ACTIVITY,
            role: COUNCIL,
            note: text("To be involved from May"),
        }
        .into(),
        Considered {
            model: Model::CcoLed,
            reasons_for: text("Clear"),
            reasons_against: text("Costly"),
        }
        .into(),
        Value {
            id: ValueId(Uuid::from_u128(91)),
            title: title("Plain words"),
            order: order.clone(),
        }
        .into(),
        Goal {
            id: GoalId(Uuid::from_u128(101)),
            title: title("Raise retention from 71 % to 78 %"),
            measure: text("Yearly"),
            order: order.clone(),
        }
        .into(),
        Objective {
            id: ObjectiveId(Uuid::from_u128(111)),
            goal: Some(GoalId(Uuid::from_u128(101))),
            title: title("Answer within a day"),
            target: day("2027-09-30"),
            order: order.clone(),
        }
        .into(),
        Initiative {
            id: InitiativeId(Uuid::from_u128(121)),
            objective: Some(ObjectiveId(Uuid::from_u128(111))),
            title: title("One inbox"),
            owner: Some(COUNCIL),
            from: day("2027-01-01"),
            until: day("2027-06-30"),
            order: order.clone(),
        }
        .into(),
        Obstacle {
            id: ObstacleId(Uuid::from_u128(131)),
            title: title("Three inboxes that know nothing of each other"),
            order,
        }
        .into(),
    ])
}

fn own_letter(letter: &str, name: &str) -> OwnLetter {
    OwnLetter {
        letter: letter.to_owned().try_into().unwrap(),
        name: title(name),
        definition: text("Whoever we say it is"),
        per_activity: PerActivity::ExactlyOne,
    }
}

fn letters(text: &str) -> Letters {
    Letters::parse(text).unwrap()
}
