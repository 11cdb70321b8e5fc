//! What can be asked of a plan.

mod accountability;
mod add;
mod asked;
mod draft;
mod drafts;
mod fill;
mod fit;
mod governance;
mod hand_over;
mod matrix;
mod ownership;
mod removing;
mod scheme;
mod split;
mod thing;
mod things;
mod units;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::fit::{Target, Weight};
use crate::{
    Acceptance, ActivityId, AppointmentId, AppointmentKind, AreaId, Change, Configuration, Date,
    Decides, DepartmentId, DraftId, GoalId, Held, InitiativeId, LeaderId, Letter, Letters, Locus,
    Model, ObjectiveId, ObstacleId, Plan, Refusal, RoleId, RoleKind, Scheme, SectionId, Stance,
    Text, Thresholds, Title, UnitId, ValueId,
};
use draft::Draft;
pub use matrix::{
    ForeignActivity, ForeignCell, ForeignMatrix, ForeignNote, ForeignRole, ForeignSection,
};
pub use scheme::{LetterMove, scheme_change};
pub use split::Part;
pub use thing::{Place, Thing, Under};

/// What someone asks for, in the words of the product. Every door (window, command line, import)
/// asks through this. What it would do is worked out by [`Edit::on`].
///
/// As JSON an edit is an object whose `edit` names it:
/// `{"edit": "setInvolvement", "activity": "…", "role": "…", "letters": "AR"}`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema, ts_rs::TS)]
#[serde(
    tag = "edit",
    rename_all = "camelCase",
    rename_all_fields = "camelCase",
    deny_unknown_fields
)]
#[allow(
    missing_docs,
    reason = "each field is what its edit's description says"
)]
#[ts(optional_fields = nullable)]
pub enum Edit {
    /// Changes the plan's cover; what is left out stays as it is.
    DescribePlan {
        #[serde(default)]
        title: Option<Title>,
        #[serde(default)]
        organisation: Option<Title>,
        #[serde(default)]
        centre: Option<Title>,
        #[serde(default)]
        summary: Option<Text>,
        #[serde(default)]
        promise: Option<Text>,
    },
    /// Sets or clears the day of the next review.
    SetNextReview { date: Option<Date> },
    /// Says from where on the checks speak up.
    SetThresholds { thresholds: Thresholds },

    /// Adds a unit.
    AddUnit {
        id: UnitId,
        name: Title,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds a department.
    AddDepartment {
        id: DepartmentId,
        name: Title,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds a role: a column of the matrix.
    AddRole {
        id: RoleId,
        title: Title,
        #[serde(default)]
        department: Option<DepartmentId>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds a person.
    AddLeader { id: LeaderId, name: Title },
    /// Adds a decision area.
    AddArea {
        id: AreaId,
        title: Title,
        #[serde(default = "centre")]
        #[ts(as = "Option<_>", optional)]
        locus: Locus,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds a section to the matrix.
    AddSection {
        id: SectionId,
        title: Title,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds an activity: a row of the matrix.
    AddActivity {
        id: ActivityId,
        section: SectionId,
        title: Title,
        #[serde(default)]
        area: Option<AreaId>,
        /// The only unit in which it exists.
        #[serde(default)]
        unit: Option<UnitId>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds a value.
    AddValue {
        id: ValueId,
        title: Title,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds a business goal.
    AddGoal {
        id: GoalId,
        title: Title,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds an objective.
    AddObjective {
        id: ObjectiveId,
        title: Title,
        #[serde(default)]
        goal: Option<GoalId>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds an initiative.
    AddInitiative {
        id: InitiativeId,
        title: Title,
        #[serde(default)]
        objective: Option<ObjectiveId>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Adds an obstacle.
    AddObstacle {
        id: ObstacleId,
        title: Title,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },

    /// Gives a thing another name.
    Rename { what: Thing, title: Title },
    /// Puts a thing elsewhere in its list, or under another parent: an activity into another
    /// section, a role into another department, an objective under another goal.
    Move {
        what: Thing,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        under: Under,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Takes a thing out of the plan, with everything that only makes sense with it.
    Remove { what: Thing },
    /// Gives another role all that one does, or another unit all that one has, and takes the one
    /// out of the plan. Who takes over has not agreed to it yet.
    HandOver { from: Thing, to: Thing },

    /// Sets or clears the short name of a role.
    ShortenRole { role: RoleId, short: Option<Title> },
    /// Says whether a role is held once or in each unit, and by one person or a group.
    ShapeRole {
        role: RoleId,
        held: Held,
        kind: RoleKind,
    },
    /// Says to which role another reports, if to any.
    SetReportsTo { role: RoleId, to: Option<RoleId> },
    /// Lets a person hold a role. A person who isn't in the plan yet is added by `name`.
    Appoint {
        id: AppointmentId,
        leader: LeaderId,
        #[serde(default)]
        name: Option<Title>,
        role: RoleId,
        #[serde(default)]
        unit: Option<UnitId>,
        #[serde(default = "permanent")]
        #[ts(as = "Option<_>", optional)]
        kind: AppointmentKind,
    },
    /// Changes the terms of an appointment; a note that is left out stays as it is.
    AmendAppointment {
        appointment: AppointmentId,
        kind: AppointmentKind,
        from: Option<Date>,
        until: Option<Date>,
        acceptance: Acceptance,
        #[serde(default)]
        note: Option<Text>,
    },
    /// Ends an appointment: the person no longer holds the role.
    Vacate { appointment: AppointmentId },

    /// Says what an activity is for.
    SetOutcome { activity: ActivityId, outcome: Text },
    /// Puts an activity into a decision area, or into none.
    AssignArea {
        activity: ActivityId,
        area: Option<AreaId>,
    },
    /// Sets the letters of a role on an activity; no letters clear the cell.
    SetInvolvement {
        activity: ActivityId,
        role: RoleId,
        letters: Letters,
    },
    /// Sets or clears the note on an activity, or on a role's cell in it.
    SetNote {
        activity: ActivityId,
        #[serde(default)]
        role: Option<RoleId>,
        note: Text,
    },
    /// Makes a role the only one that is accountable for an activity.
    MakeAccountable { activity: ActivityId, role: RoleId },
    /// Makes several activities of one, each with everyone who is involved in it, but with one role
    /// that is accountable. The first part is the activity itself; the others come right after it.
    SplitActivity {
        activity: ActivityId,
        parts: Vec<Part>,
    },
    /// Gives the matrix another scheme. `letters` says what becomes of each letter in use: another
    /// letter, or none. What is left out stays, which it can't where its meaning would change.
    SetScheme {
        scheme: Scheme,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        letters: BTreeMap<Letter, Option<Letter>>,
    },

    /// Sets what a role is on an activity in one unit, instead of what the centre set; no letters
    /// say that it is not involved there.
    SetUnitInvolvement {
        unit: UnitId,
        activity: ActivityId,
        role: RoleId,
        letters: Letters,
    },
    /// Says why an activity is different in a unit.
    ExplainAdaptation {
        unit: UnitId,
        activity: ActivityId,
        why: Text,
    },
    /// Makes an activity in a unit what it is everywhere.
    LiftAdaptation { unit: UnitId, activity: ActivityId },
    /// Records how a role stands to an activity that it answers for.
    SetCommitment {
        activity: ActivityId,
        role: RoleId,
        /// The unit in which; `None` for all of which nothing else is said.
        #[serde(default)]
        unit: Option<UnitId>,
        standing: Acceptance,
        #[serde(default)]
        on: Option<Date>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        note: Text,
        #[serde(default)]
        deputy: Option<RoleId>,
        #[serde(default)]
        escalation: Option<RoleId>,
    },

    /// Answers one of the questions on the organisation; `None` for “don’t know”.
    AnswerFactor { factor: String, answer: Option<u8> },
    /// Sets what a factor weighs at most for what it speaks for; `None` for what is delivered.
    SetWeight {
        factor: String,
        target: Target,
        weight: Option<Weight>,
    },

    /// Says where the decisions of an area are taken.
    SetLocus { area: AreaId, locus: Locus },
    /// Says whether an area steers CX as a whole.
    SetSteering { area: AreaId, steering: bool },
    /// Writes down what units may adapt in an area, and how far.
    SetLimits { area: AreaId, limits: Text },
    /// Sets the locus of every area as the configuration proposes.
    ApplyConfiguration { configuration: Configuration },

    /// Decides who leads CX. Where the model that was chosen gives way, why, by whom and when it was
    /// chosen goes with it.
    ChooseModel {
        model: Option<Model>,
        #[serde(default)]
        own_name: Option<Title>,
        #[serde(default)]
        lead: Option<RoleId>,
        #[serde(default)]
        sponsor: Option<RoleId>,
    },
    /// Records why, by whom and when it was decided who leads CX.
    ExplainModel {
        reason: Text,
        #[serde(default)]
        decided_by: Option<Title>,
        #[serde(default)]
        decided_on: Option<Date>,
    },
    /// Records a model as considered, with what speaks for and against it.
    Consider {
        model: Model,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        reasons_for: Text,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        reasons_against: Text,
    },
    /// Takes a model off the list of those considered.
    Disregard { model: Model },
    /// Says what the lead may decide, to whom it reports, and who decides where it can't.
    SetMandate {
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        scope: Text,
        #[serde(default)]
        reports_to: Option<RoleId>,
        #[serde(default)]
        escalation: Option<RoleId>,
    },
    /// Says what the council is for and how it works.
    DescribeCouncil {
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        charter: Text,
        #[serde(default)]
        chair: Option<RoleId>,
        #[serde(default)]
        decides: Option<Decides>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        rhythm: Text,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        tie_break: Text,
    },
    /// Gives a role a seat in the council.
    AddMember { role: RoleId },
    /// Takes a role's seat in the council away.
    RemoveMember { role: RoleId },
    /// Records where a department stands, and what would change that; `None` where it isn't known.
    SetBuyIn {
        department: DepartmentId,
        stance: Option<Stance>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        change: Text,
    },

    /// Opens a draft of the ownership decision that does these steps.
    AddDraft {
        id: DraftId,
        title: Title,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        steps: Vec<Edit>,
        #[serde(default)]
        #[ts(as = "Option<_>", optional)]
        place: Place,
    },
    /// Does something in a draft; the rest of the plan stays as it is. Several edits are as many
    /// steps.
    InDraft { draft: DraftId, step: Box<Edit> },
    /// Takes a step out of a draft, counted from 0.
    TakeFromDraft { draft: DraftId, step: usize },
    /// Does to the plan what a draft says, and closes the draft. The others stay.
    ChooseDraft { draft: DraftId },

    /// Says how a goal will be known.
    SetMeasure { goal: GoalId, measure: Text },
    /// Sets or clears the day by which an objective is to be reached.
    SetTarget {
        objective: ObjectiveId,
        target: Option<Date>,
    },
    /// Says which role answers for an initiative.
    SetOwner {
        initiative: InitiativeId,
        owner: Option<RoleId>,
    },
    /// Says when an initiative begins and ends.
    Schedule {
        initiative: InitiativeId,
        from: Option<Date>,
        until: Option<Date>,
    },

    /// Several edits as one step: a paste, a fill.
    Several { edits: Vec<Edit> },
    /// Takes over a matrix that was drawn up elsewhere, in `source`, as one step.
    ImportMatrix {
        source: Title,
        matrix: Box<ForeignMatrix>,
    },
    /// Replaces the whole plan by one that came from `source`, as one step.
    Import { source: Title, plan: Box<Plan> },
}

fn centre() -> Locus {
    Locus::Centre
}

fn permanent() -> AppointmentKind {
    AppointmentKind::Permanent
}

impl Edit {
    /// Works out what this edit would do to the plan, and does nothing.
    ///
    /// # Errors
    /// When it can't be done: it names something that is no longer there, an id that is taken,
    /// dates the wrong way round. The refusal says so in a sentence.
    pub fn on(&self, plan: &Plan) -> Result<Change, Refusal> {
        let mut draft = Draft::of(plan);
        self.fill(&mut draft)?;
        Ok(draft.finish())
    }
}
