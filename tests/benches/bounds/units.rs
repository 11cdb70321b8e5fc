//! The matrix of one unit out of many, and drafts of the ownership decision beside each other.

use std::time::Duration;

use answerable_plan::{
    Comparison, Date, Edit, Findings, Locus, Model, OwnershipDraft, Place, Plan, Title, UnitId,
};

use crate::large_plan::{self, activity_id, area_id, role_id, unit_id};
use crate::measure::{Scores, median, timed};

const UNITS: usize = 500;
const ACTIVITIES: usize = 1_000;
const ROLES: usize = 200;
const TODAY: Date = Date::constant(2026, 11, 21);

pub fn measure(scores: &mut Scores) {
    let plan = large_plan::in_units(large_plan::plan(ACTIVITIES, ROLES, ROLES), UNITS);
    scores.about("500 units, 1,000 activities × 200 roles, every cell filled");
    let took = median((0..UNITS).map(|unit| timed(|| letters_in(&plan, unit_id(unit)))));
    scores.in_under(Duration::from_millis(5), "the matrix of one unit", took);

    let plan = large_plan::in_units(large_plan::plan(ACTIVITIES, ROLES, 10), UNITS);
    let plan = (0..OwnershipDraft::MOST).fold(plan, with_draft);
    scores.about("The same with ten roles involved in each activity");
    let findings = Findings::of(&plan, TODAY);
    let took = median((0..9).map(|_| timed(|| Comparison::of(&plan, &findings))));
    scores.in_under(
        Duration::from_millis(100),
        "three drafts beside the plan as it is",
        took,
    );
}

/// How many letters there are in a unit: every cell is looked at.
fn letters_in(plan: &Plan, unit: UnitId) -> usize {
    let matrix = plan.effective(unit);
    let cells = matrix.activities().flat_map(|row| matrix.involved(row.id));
    cells.map(|cell| cell.letters.count()).sum()
}

/// One more draft, which has another role lead CX and steers with every tenth activity.
fn with_draft(plan: Plan, n: usize) -> Plan {
    let lead = role_id(n);
    let choose = Edit::ChooseModel {
        model: Some(Model::ALL[n]),
        own_name: None,
        lead: Some(lead),
        sponsor: None,
    };
    let share = Edit::SetLocus {
        area: area_id(0),
        locus: Locus::Shared,
    };
    let answer = (0..ACTIVITIES)
        .step_by(10)
        .map(|row| Edit::MakeAccountable {
            activity: activity_id(row),
            role: lead,
        });
    let answer = Edit::Several {
        edits: answer.collect(),
    };
    let open = Edit::AddDraft {
        id: large_plan::draft_id(n),
        title: Title::new(&format!("Draft {n}")).unwrap(),
        steps: vec![choose, share, answer],
        place: Place::End,
    };
    done(plan, &open)
}

fn done(mut plan: Plan, edit: &Edit) -> Plan {
    let change = edit.on(&plan).unwrap();
    plan.apply(&change).unwrap();
    plan
}
