//! What CX is for: promise and values, what stands in the way, goals with their objectives, and the work that gets there.

use answerable_plan::{Goal, GoalId, Objective};
use serde::Serialize;

use super::one_page;
use super::timeline::Timeline;
use super::words::{Fact, Words, paragraphs};
use super::writer::Writer;

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Strategy {
    title: String,
    facts: Vec<Fact>,
    goals: Option<Goals>,
    timeline: Option<Timeline>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Goals {
    title: String,
    columns: [String; 2],
    groups: Vec<Group>,
}

/// A goal with the objectives that serve it.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Group {
    title: String,
    measure: Vec<Words>,
    objectives: Vec<Row>,
}

#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Row {
    title: String,
    target: Words,
}

impl Strategy {
    pub fn of(writer: &Writer<'_>) -> Option<Self> {
        let strategy = Self {
            title: title(writer),
            facts: facts(writer),
            goals: Goals::of(writer),
            timeline: Timeline::of(writer),
        };
        let says_something =
            !strategy.facts.is_empty() || strategy.goals.is_some() || strategy.timeline.is_some();
        says_something.then_some(strategy)
    }
}

fn title(writer: &Writer<'_>) -> String {
    let (goals, objectives) = (writer.plan.goals().len(), writer.plan.objectives().len());
    if goals == 0 || objectives == 0 {
        return writer.text("report-strategy");
    }
    let args = [("goals", goals.into()), ("objectives", objectives.into())];
    writer.fill("report-strategy-serves", args)
}

fn facts(writer: &Writer<'_>) -> Vec<Fact> {
    let about = writer.plan.about();
    let values = writer.plan.values().in_order();
    let values = values
        .into_iter()
        .map(|value| Words::plain(value.title.as_str()));
    let obstacles = writer.plan.obstacles().in_order();
    let obstacles = obstacles
        .into_iter()
        .map(|obstacle| Words::plain(obstacle.title.as_str()));
    let summary = one_page::was_cut(about.summary.as_str()).then(|| about.summary.as_str());
    [
        Fact::new(
            writer.text("report-promise"),
            paragraphs(about.promise.as_str()),
        ),
        Fact::new(
            writer.text("report-summary"),
            paragraphs(summary.unwrap_or_default()),
        ),
        Fact::new(writer.text("report-values"), values.collect()),
        Fact::new(writer.text("report-obstacles"), obstacles.collect()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl Goals {
    fn of(writer: &Writer<'_>) -> Option<Self> {
        let goals = writer.plan.goals().in_order();
        let groups = goals.into_iter().map(|goal| Group::of(writer, goal));
        let groups: Vec<Group> = groups.chain(Group::of_no_goal(writer)).collect();
        (!groups.is_empty()).then(|| Self {
            title: writer.text("report-goals-title"),
            columns: ["report-objective", "report-target"].map(|label| writer.text(label)),
            groups,
        })
    }
}

impl Group {
    fn of(writer: &Writer<'_>, goal: &Goal) -> Self {
        Self {
            title: goal.title.to_string(),
            measure: paragraphs(goal.measure.as_str()),
            objectives: objectives(writer, Some(goal.id)),
        }
    }

    fn of_no_goal(writer: &Writer<'_>) -> Option<Self> {
        let objectives = objectives(writer, None);
        (!objectives.is_empty()).then(|| Self {
            title: writer.text("report-no-goal"),
            measure: Vec::new(),
            objectives,
        })
    }
}

fn objectives(writer: &Writer<'_>, goal: Option<GoalId>) -> Vec<Row> {
    let row = |objective: &Objective| Row {
        title: objective.title.to_string(),
        target: match objective.target {
            Some(day) => Words::plain(writer.date(day)),
            None => Words::quiet(writer.text("report-no-date")),
        },
    };
    let objectives = writer.plan.objectives().in_order();
    objectives
        .into_iter()
        .filter(|row| row.goal == goal)
        .map(row)
        .collect()
}
