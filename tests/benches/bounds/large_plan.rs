//! Plans of any size. The same sizes always give the same plan.

use answerable_document::Document;
use answerable_plan::{
    Acceptance, Activity, ActivityId, Adaptation, Appointment, AppointmentKind, AreaId, Change,
    DecisionArea, Department, DraftId, Held, Involvement, Leader, Letters, Locus, Order, Plan,
    Role, RoleId, RoleKind, Row, RowChange, Section, Table, Text, Title, Unit, UnitId,
    UnitInvolvement,
};
use answerable_tests::Desk;
use uuid::Uuid;

const DEPARTMENTS: usize = 12;
const AREAS: usize = 24;
const ACTIVITIES_PER_SECTION: usize = 50;
/// How many activities a unit does in its own way.
const OWN_WAYS: usize = 30;

/// The letters of those involved in an activity, in turn.
const LETTERS: [&str; 10] = ["A", "R", "R", "C", "C", "C", "I", "I", "I", "I"];
/// How often the first of them is an R, so that nobody is accountable.
const UNANSWERED: usize = 40;

const WORK: [&str; 6] = [
    "Approve refunds above the limit",
    "Answer complaints within two days",
    "Decide on opening hours",
    "Maintain the knowledge base",
    "Measure satisfaction after delivery",
    "Train the front line",
];

/// A plan in which each activity involves as many roles as `involved` says, and each role has
/// somebody who holds it.
pub fn plan(activities: usize, roles: usize, involved: usize) -> Plan {
    let blank = Plan::new(title("CX plan"), title("Large group"), title("Centre"));
    Plan::from_rows(
        blank.about().clone(),
        blank.thresholds().clone(),
        blank.ownership().clone(),
        blank.scheme().clone(),
        blank.fit().clone(),
        blank.council().clone(),
        Table::default(),
        departments(),
        (0..roles).zip(Order::spread(roles)).map(role).collect(),
        (0..roles).map(leader).collect(),
        (0..roles).map(appointment).collect(),
        areas(),
        sections(activities),
        (0..activities)
            .zip(Order::spread(activities))
            .map(activity)
            .collect(),
        (0..activities)
            .flat_map(|row| (0..involved).map(move |nth| involvement(row, nth, involved, roles)))
            .collect(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
        Table::default(),
    )
}

/// The same plan with so many units. In each, others than everywhere answer for a few activities.
pub fn in_units(mut plan: Plan, units: usize) -> Plan {
    let (activities, roles) = (plan.activities().len(), plan.roles().len());
    let unit = |(n, order): (usize, Order)| {
        let name = title(&format!("Country {n}"));
        let unit = Row::from(Unit {
            id: unit_id(n),
            name,
            order,
        });
        let rows = (0..OWN_WAYS).map(move |nth| (n + nth * OWN_WAYS) % activities);
        std::iter::once(unit).chain(rows.flat_map(move |row| own_way(unit_id(n), row, roles)))
    };
    let rows = (0..units).zip(Order::spread(units)).flat_map(unit);
    let change = Change {
        rows: rows
            .map(|row| RowChange {
                before: None,
                after: Some(row),
            })
            .collect(),
    };
    plan.apply(&change).unwrap();
    plan
}

fn own_way(unit: UnitId, row: usize, roles: usize) -> [Row; 3] {
    let activity = activity_id(row);
    let involved = |role, letters| UnitInvolvement {
        unit,
        activity,
        role: role_id((row * 7 + role) % roles),
        letters: Letters::parse(letters).unwrap(),
    };
    let why = Text::new("The law").unwrap();
    [
        Adaptation {
            unit,
            activity,
            why,
        }
        .into(),
        involved(0, "R").into(),
        involved(1, "A").into(),
    ]
}

/// A desk with the largest plan that we promise to be quick on: 10,000 activities × 200 roles with
/// 100,000 involvements, in `plan.cxplan`.
pub fn on_desk() -> Desk {
    let desk = Desk::new();
    let largest = plan(10_000, 200, 10);
    drop(Document::create(desk.path("plan.cxplan"), &largest).unwrap());
    desk
}

/// A desk with a plan of many units, in `plan.cxplan`: 1,000 activities × 200 roles, 500 units.
pub fn of_units_on_desk() -> Desk {
    let desk = Desk::new();
    let of_units = in_units(plan(1_000, 200, 10), 500);
    drop(Document::create(desk.path("plan.cxplan"), &of_units).unwrap());
    desk
}

/// The id of the activity in this row.
pub fn activity_id(row: usize) -> ActivityId {
    id(5, row)
}

/// The id of the role in this column.
pub fn role_id(column: usize) -> RoleId {
    id(2, column)
}

/// The id of the decision area of this number.
pub fn area_id(n: usize) -> AreaId {
    id(6, n)
}

/// The id of the unit of this number.
pub fn unit_id(n: usize) -> UnitId {
    id(8, n)
}

/// The id of the draft of this number.
pub fn draft_id(n: usize) -> DraftId {
    id(9, n)
}

fn id<T: From<Uuid>>(kind: u64, n: usize) -> T {
    let random = 0x8000_0000_0000_0000 + n as u64;
    T::from(Uuid::from_u64_pair(
        0x0192_0000_0000_7000 + (kind << 16),
        random,
    ))
}

fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

fn departments() -> Table<Department> {
    let department = |(n, order)| Department {
        id: id(1, n),
        name: title(&format!("Department {n}")),
        order,
    };
    (0..DEPARTMENTS)
        .zip(Order::spread(DEPARTMENTS))
        .map(department)
        .collect()
}

fn role((column, order): (usize, Order)) -> Role {
    Role {
        id: role_id(column),
        department: Some(id(1, column % DEPARTMENTS)),
        title: title(&format!("Head of service {column}")),
        short: Some(title(&format!("HS{column}"))),
        held: Held::Centre,
        kind: RoleKind::Position,
        reports_to: None,
        order,
    }
}

fn leader(n: usize) -> Leader {
    Leader {
        id: id(3, n),
        name: title(&format!("Leader {n}")),
    }
}

fn appointment(column: usize) -> Appointment {
    Appointment {
        id: id(4, column),
        leader: id(3, column),
        role: role_id(column),
        unit: None,
        kind: AppointmentKind::Permanent,
        from: None,
        until: None,
        acceptance: Acceptance::Accepted,
        note: Text::default(),
    }
}

fn areas() -> Table<DecisionArea> {
    let area = |(n, order): (usize, Order)| DecisionArea {
        id: area_id(n),
        title: title(&format!("Decision area {n}")),
        locus: Locus::ALL[n % Locus::ALL.len()],
        steering: n == 0,
        limits: Text::default(),
        order,
    };
    (0..AREAS).zip(Order::spread(AREAS)).map(area).collect()
}

fn sections(activities: usize) -> Table<Section> {
    let count = activities.div_ceil(ACTIVITIES_PER_SECTION);
    let section = |(n, order)| Section {
        id: id(7, n),
        title: title(&format!("Section {n}")),
        order,
    };
    (0..count).zip(Order::spread(count)).map(section).collect()
}

fn activity((row, order): (usize, Order)) -> Activity {
    Activity {
        id: activity_id(row),
        section: id(7, row / ACTIVITIES_PER_SECTION),
        area: Some(id(6, row % AREAS)),
        title: title(&format!("{} in market {row}", WORK[row % WORK.len()])),
        outcome: Text::new("Customers hear from one person, and only once.").unwrap(),
        note: Text::default(),
        unit: None,
        order,
    }
}

fn involvement(row: usize, nth: usize, involved: usize, roles: usize) -> Involvement {
    let letters = match (nth, row % UNANSWERED) {
        (0, 0) => "R",
        _ => LETTERS[nth % LETTERS.len()],
    };
    Involvement {
        activity: activity_id(row),
        role: role_id((row * 7 + nth * roles / involved) % roles),
        letters: Letters::parse(letters).unwrap(),
    }
}
