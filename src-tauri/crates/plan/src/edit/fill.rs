//! What each edit does. The families with more to them have files of their own.

use super::Edit;
use super::draft::{Draft, find};
use crate::{Date, Key, Refusal, Row, diff};

impl Edit {
    /// Writes what this edit does into the draft.
    pub(super) fn fill(&self, draft: &mut Draft<'_>) -> Result<(), Refusal> {
        match self {
            Self::DescribePlan { .. } => self.describe_plan(draft),
            Self::SetNextReview { date } => {
                let mut about = draft.plan.about.clone();
                about.next_review = *date;
                draft.put(about);
            }
            Self::SetThresholds { thresholds } => draft.put(thresholds.clone()),

            Self::AddUnit { .. }
            | Self::AddDepartment { .. }
            | Self::AddRole { .. }
            | Self::AddLeader { .. }
            | Self::AddArea { .. }
            | Self::AddSection { .. }
            | Self::AddActivity { .. }
            | Self::AddValue { .. }
            | Self::AddGoal { .. }
            | Self::AddObjective { .. }
            | Self::AddInitiative { .. }
            | Self::AddObstacle { .. } => return self.add(draft),

            Self::Rename { what, title } => return what.rename(title, draft),
            Self::Move { what, under, place } => return what.move_to(*under, *place, draft),
            Self::Remove { what } => return what.remove(draft),
            Self::HandOver { from, to } => return draft.hand_over(*from, *to),

            Self::ShortenRole { role, short } => {
                let mut row = find(&draft.plan.roles, *role, Key::Role)?.clone();
                row.short = short.clone();
                draft.put(row);
            }
            Self::SetReportsTo { role, to } => {
                let mut row = find(&draft.plan.roles, *role, Key::Role)?.clone();
                if let Some(to) = *to {
                    find(&draft.plan.roles, to, Key::Role)?;
                    if let Some(refusal) = draft.plan.would_close_circle(*role, to) {
                        return Err(refusal);
                    }
                }
                row.reports_to = *to;
                draft.put(row);
            }
            Self::ShapeRole { .. } | Self::Appoint { .. } | Self::AmendAppointment { .. } => {
                return self.fill_seat(draft);
            }
            Self::Vacate { appointment } => {
                find(&draft.plan.appointments, *appointment, Key::Appointment)?;
                draft.remove(Key::Appointment(*appointment));
            }

            Self::SetOutcome { activity, outcome } => {
                let mut row = find(&draft.plan.activities, *activity, Key::Activity)?.clone();
                row.outcome = outcome.clone();
                draft.put(row);
            }
            Self::AssignArea { activity, area } => {
                let mut row = find(&draft.plan.activities, *activity, Key::Activity)?.clone();
                if let Some(area) = area {
                    find(&draft.plan.areas, *area, Key::DecisionArea)?;
                }
                row.area = *area;
                draft.put(row);
            }
            Self::SetInvolvement {
                activity,
                role,
                letters,
            } => {
                find(&draft.plan.activities, *activity, Key::Activity)?;
                find(&draft.plan.roles, *role, Key::Role)?;
                let new = letters.without_any(draft.plan.letters(*activity, *role));
                draft.plan.scheme.check(new)?;
                draft.involve(*activity, *role, *letters);
            }
            Self::SetNote {
                activity,
                role,
                note,
            } => {
                let mut row = find(&draft.plan.activities, *activity, Key::Activity)?.clone();
                if let Some(role) = role {
                    find(&draft.plan.roles, *role, Key::Role)?;
                    draft.note(*activity, *role, note.clone());
                } else {
                    row.note = note.clone();
                    draft.put(row);
                }
            }
            Self::MakeAccountable { activity, role } => {
                find(&draft.plan.activities, *activity, Key::Activity)?;
                find(&draft.plan.roles, *role, Key::Role)?;
                let answers = draft.plan.scheme.answers();
                for (other, letters) in draft.plan.involved(*activity) {
                    draft.involve(*activity, other, letters.without(answers));
                }
                let letters = draft.plan.letters(*activity, *role).and(answers);
                draft.involve(*activity, *role, letters);
            }
            Self::SplitActivity { activity, parts } => return draft.split(*activity, parts),
            Self::SetScheme { scheme, letters } => return draft.set_scheme(scheme, letters),
            Self::SetUnitInvolvement { .. }
            | Self::ExplainAdaptation { .. }
            | Self::LiftAdaptation { .. } => return self.adapt(draft),
            Self::SetCommitment { .. } => return self.commit(draft),

            Self::SetLocus { .. }
            | Self::SetSteering { .. }
            | Self::ApplyConfiguration { .. }
            | Self::ChooseModel { .. }
            | Self::ExplainModel { .. }
            | Self::Consider { .. }
            | Self::SetLimits { .. }
            | Self::Disregard { .. } => return self.decide_ownership(draft),
            Self::AnswerFactor { .. } | Self::SetWeight { .. } => return self.tell(draft),
            Self::SetMandate { .. }
            | Self::DescribeCouncil { .. }
            | Self::AddMember { .. }
            | Self::RemoveMember { .. }
            | Self::SetBuyIn { .. } => return self.govern(draft),
            Self::AddDraft { .. }
            | Self::InDraft { .. }
            | Self::TakeFromDraft { .. }
            | Self::ChooseDraft { .. } => return self.work_on_draft(draft),

            Self::SetMeasure { goal, measure } => {
                let mut row = find(&draft.plan.goals, *goal, Key::Goal)?.clone();
                row.measure = measure.clone();
                draft.put(row);
            }
            Self::SetTarget { objective, target } => {
                let mut row = find(&draft.plan.objectives, *objective, Key::Objective)?.clone();
                row.target = *target;
                draft.put(row);
            }
            Self::SetOwner { initiative, owner } => {
                let mut row = find(&draft.plan.initiatives, *initiative, Key::Initiative)?.clone();
                if let Some(owner) = owner {
                    find(&draft.plan.roles, *owner, Key::Role)?;
                }
                row.owner = *owner;
                draft.put(row);
            }
            Self::Schedule {
                initiative,
                from,
                until,
            } => {
                let mut row = find(&draft.plan.initiatives, *initiative, Key::Initiative)?.clone();
                in_order(*from, *until)?;
                (row.from, row.until) = (*from, *until);
                draft.put(row);
            }

            Self::Several { edits } => {
                let done = Self::all_on(edits, draft.plan, |_, _| {});
                let (change, _) = done.map_err(|stuck| stuck.refusal)?;
                draft.follow(change);
            }
            Self::ImportMatrix { matrix, .. } => return draft.take_over(matrix),
            Self::Import { plan, .. } => {
                let plan = plan.as_ref().clone().validated()?.in_time()?;
                draft.follow(diff(draft.plan, &plan));
            }
        }
        Ok(())
    }

    fn describe_plan(&self, draft: &mut Draft<'_>) {
        let Self::DescribePlan {
            title,
            organisation,
            centre,
            summary,
            promise,
        } = self
        else {
            return;
        };
        let mut about = draft.plan.about.clone();
        set(&mut about.title, title);
        set(&mut about.organisation, organisation);
        set(&mut about.centre, centre);
        set(&mut about.summary, summary);
        set(&mut about.promise, promise);
        draft.put(about);
    }
}

fn set<T: Clone>(field: &mut T, value: &Option<T>) {
    if let Some(value) = value {
        *field = value.clone();
    }
}

/// Refuses a period that ends before it begins.
pub(super) fn in_order(from: Option<Date>, until: Option<Date>) -> Result<(), Refusal> {
    match (from, until) {
        (Some(from), Some(until)) if until < from => Err(Refusal::because("refused-dates")
            .with("from", from.to_string())
            .with("until", until.to_string())),
        _ => Ok(()),
    }
}

impl Draft<'_> {
    /// Writes a cell of the matrix; no letters leave no row. What a role said to an activity goes
    /// when it no longer answers for it.
    pub fn involve(
        &mut self,
        activity: crate::ActivityId,
        role: crate::RoleId,
        letters: crate::Letters,
    ) {
        let answers = self.scheme().answers();
        if !letters.has(answers) {
            let plan = self.plan;
            let own_word = |unit| plan.unit_involvements.get((unit, activity, role));
            let answers_there = |unit| own_word(unit).is_some_and(|row| row.letters.has(answers));
            self.release_from(activity, role, |unit| !unit.is_some_and(answers_there));
        }
        if letters.is_empty() {
            self.remove(Key::Involvement((activity, role)));
        } else {
            self.put(Row::Involvement(crate::Involvement {
                activity,
                role,
                letters,
            }));
        }
    }

    /// Writes the note on a cell; no text leaves no row.
    pub fn note(&mut self, activity: crate::ActivityId, role: crate::RoleId, note: crate::Text) {
        if note.is_empty() {
            self.remove(Key::CellNote((activity, role)));
        } else {
            self.put(crate::CellNote {
                activity,
                role,
                note,
            });
        }
    }
}
