//! Plans of every kind that a report has to cope with.

use answerable_plan::*;
use uuid::Uuid;

/// A plan that is put together row by row.
pub struct Draft {
    pub plan: Plan,
    rows: u128,
}

pub fn title(text: &str) -> Title {
    Title::new(text).unwrap()
}

pub fn text(text: &str) -> Text {
    Text::new(text).unwrap()
}

/// A plan about which nothing is known but its name.
pub fn empty() -> Plan {
    Plan::new(
        title("CX plan 2027"),
        title("Meridian Retail"),
        title("Group"),
    )
}

/// A plan with a matrix of this size, its cells filled evenly with every letter.
pub fn with_matrix(activities: usize, roles: usize) -> Plan {
    let mut draft = Draft::of(empty());
    let roles: Vec<RoleId> = (1..=roles)
        .map(|n| draft.role(&format!("Role {n}"), None))
        .collect();
    let sections: Vec<SectionId> = (1..=5)
        .map(|n| draft.section(&format!("Section {n}")))
        .collect();
    for n in 0..activities {
        let activity = draft.activity(
            sections[n * 5 / activities],
            &format!("Decide on matter {n}"),
        );
        for (column, role) in roles.iter().enumerate() {
            let letters =
                ["", "R", "C", "", "I", "A", "", "AR", "C", "I"][(n * 7 + column * 3) % 10];
            draft.involve(activity, *role, letters);
        }
    }
    draft.plan
}

/// A plan with so many units, each of which leads so many activities itself.
pub fn with_own_ways(units: usize, activities: usize) -> Plan {
    let mut draft = Draft::of(empty());
    let role = draft.role("Role", None);
    let section = draft.section("Section");
    let activities: Vec<ActivityId> = (0..activities)
        .map(|n| draft.activity(section, &format!("Decide on matter {n}")))
        .collect();
    for &activity in &activities {
        draft.involve(activity, role, "R");
    }
    for n in 0..units {
        let unit = draft.unit(&format!("Unit {n}"));
        for &activity in &activities {
            draft.adapt(unit, activity, role, Text::default());
        }
    }
    draft.plan
}

/// Does to a plan what is asked.
pub fn ask(plan: &mut Plan, edit: &Edit) {
    let change = edit.on(plan).unwrap();
    plan.apply(&change).unwrap();
}

pub fn role_titled(plan: &Plan, title: &str) -> RoleId {
    let mut roles = plan.roles().iter();
    roles.find(|it| it.title.as_str() == title).unwrap().id
}

pub fn unit_named(plan: &Plan, name: &str) -> UnitId {
    let mut units = plan.units().iter();
    units.find(|it| it.name.as_str() == name).unwrap().id
}

pub fn activity_titled<'a>(plan: &'a Plan, title: &str) -> &'a Activity {
    let mut activities = plan.activities().iter();
    activities.find(|it| it.title.as_str() == title).unwrap()
}

/// A plan in which every text a user can write is this one.
pub fn saying(words: &str) -> Plan {
    let line = title(
        &words
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .chars()
            .take(300)
            .collect::<String>(),
    );
    let long = text(&words.chars().take(10_000).collect::<String>());
    let mut draft = Draft::of(Plan::new(line.clone(), line.clone(), line.clone()));
    let order = Order::between(None, None);
    let unit = draft.unit(line.as_str());
    let department = DepartmentId(draft.id());
    draft.put(Row::Department(Department {
        id: department,
        name: line.clone(),
        order: order.clone(),
    }));
    let role = draft.role(line.as_str(), Some(department));
    let leader = LeaderId(draft.id());
    draft.put(Row::Leader(Leader {
        id: leader,
        name: line.clone(),
    }));
    let appointment = AppointmentId(draft.id());
    draft.put(Row::Appointment(Appointment {
        id: appointment,
        leader,
        role,
        unit: None,
        kind: AppointmentKind::Permanent,
        from: None,
        until: None,
        acceptance: Acceptance::Accepted,
        note: long.clone(),
    }));
    draft.put(Row::BuyIn(BuyIn {
        department,
        stance: Stance::Resists,
        change: long.clone(),
    }));
    draft.put(Row::CouncilMember(CouncilMember { role }));
    draft.put(Row::Council(Council {
        charter: long.clone(),
        chair: Some(role),
        decides: Some(Decides::Consent),
        rhythm: long.clone(),
        tie_break: long.clone(),
    }));
    let area = AreaId(draft.id());
    draft.put(Row::DecisionArea(DecisionArea {
        id: area,
        title: line.clone(),
        locus: Locus::Shared,
        steering: true,
        limits: Text::default(),
        order: order.clone(),
    }));
    let section = draft.section(line.as_str());
    for letters in ["A", "R", ""] {
        let activity = draft.activity(section, line.as_str());
        draft.involve(activity, role, letters);
        if letters == "R" {
            draft.adapt(unit, activity, role, long.clone());
        }
        let said = match letters {
            "A" => Some((None, long.clone())),
            "R" => Some((Some(unit), Text::default())),
            _ => None,
        };
        if let Some((unit, note)) = said {
            draft.put(Row::Commitment(Commitment {
                activity,
                role,
                unit,
                standing: Acceptance::Declined,
                on: None,
                note,
                deputy: None,
                escalation: None,
            }));
        }
    }
    let value = ValueId(draft.id());
    draft.put(Row::Value(Value {
        id: value,
        title: line.clone(),
        order: order.clone(),
    }));
    let goal = GoalId(draft.id());
    draft.put(Row::Goal(Goal {
        id: goal,
        title: line.clone(),
        measure: long.clone(),
        order: order.clone(),
    }));
    let objective = ObjectiveId(draft.id());
    draft.put(Row::Objective(Objective {
        id: objective,
        goal: Some(goal),
        title: line.clone(),
        target: None,
        order: order.clone(),
    }));
    let initiative = InitiativeId(draft.id());
    draft.put(Row::Initiative(Initiative {
        id: initiative,
        objective: Some(objective),
        title: line.clone(),
        owner: Some(role),
        from: None,
        until: None,
        order: order.clone(),
    }));
    let obstacle = ObstacleId(draft.id());
    draft.put(Row::Obstacle(Obstacle {
        id: obstacle,
        title: line.clone(),
        order,
    }));
    let id = DraftId(draft.id());
    draft.put(Row::OwnershipDraft(OwnershipDraft {
        id,
        title: line.clone(),
        edits: Vec::new(),
        order: Order::between(None, None),
    }));
    draft.put(Row::Considered(Considered {
        model: Model::Own,
        reasons_for: long.clone(),
        reasons_against: long.clone(),
    }));
    let about = About {
        summary: long.clone(),
        promise: long.clone(),
        ..draft.plan.about().clone()
    };
    draft.put(Row::About(about));
    draft.put(Row::Ownership(Ownership {
        model: Some(Model::Own),
        own_name: Some(line.clone()),
        lead: Some(role),
        sponsor: Some(role),
        reason: long.clone(),
        decided_by: Some(line),
        decided_on: None,
        scope: long.clone(),
        ..Ownership::default()
    }));
    draft.plan
}

impl Draft {
    pub fn of(plan: Plan) -> Self {
        Self { plan, rows: 0 }
    }

    pub fn id(&mut self) -> Uuid {
        self.rows += 1;
        Uuid::from_u128(self.rows)
    }

    fn order(&self) -> Order {
        Order::try_from(format!("{:030x}80", self.rows)).unwrap()
    }

    /// Adds a row, or replaces the one of which there is only one.
    pub fn put(&mut self, row: Row) {
        let before = self.plan.row(row.key());
        let rows = vec![RowChange {
            before,
            after: Some(row),
        }];
        self.plan.apply(&Change { rows }).unwrap();
    }

    pub fn role(&mut self, name: &str, department: Option<DepartmentId>) -> RoleId {
        let id = RoleId(self.id());
        self.put(Row::Role(Role {
            id,
            department,
            title: title(name),
            short: None,
            held: Held::Centre,
            kind: RoleKind::Position,
            reports_to: None,
            order: self.order(),
        }));
        id
    }

    pub fn unit(&mut self, name: &str) -> UnitId {
        let id = UnitId(self.id());
        self.put(Row::Unit(Unit {
            id,
            name: title(name),
            order: self.order(),
        }));
        id
    }

    pub fn section(&mut self, name: &str) -> SectionId {
        let id = SectionId(self.id());
        self.put(Row::Section(Section {
            id,
            title: title(name),
            order: self.order(),
        }));
        id
    }

    pub fn activity(&mut self, section: SectionId, name: &str) -> ActivityId {
        let id = ActivityId(self.id());
        self.put(Row::Activity(Activity {
            id,
            section,
            area: None,
            title: title(name),
            outcome: Text::default(),
            note: Text::default(),
            unit: None,
            order: self.order(),
        }));
        id
    }

    /// Makes a role accountable for an activity in one unit.
    pub fn adapt(&mut self, unit: UnitId, activity: ActivityId, role: RoleId, why: Text) {
        let letters = Letters::parse("A").unwrap();
        self.put(Row::Adaptation(Adaptation {
            unit,
            activity,
            why,
        }));
        self.put(Row::UnitInvolvement(UnitInvolvement {
            unit,
            activity,
            role,
            letters,
        }));
    }

    pub fn involve(&mut self, activity: ActivityId, role: RoleId, letters: &str) {
        let letters = Letters::parse(letters).unwrap();
        if !letters.is_empty() {
            self.put(Row::Involvement(Involvement {
                activity,
                role,
                letters,
            }));
        }
    }
}
