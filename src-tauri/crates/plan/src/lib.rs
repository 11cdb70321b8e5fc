//! The domain of Answerable: a customer-experience plan, what may be asked of it, and what is
//! wrong with it.
//!
//! Everything that happens to a plan walks one corridor: an [`Edit`] is what someone asks for,
//! [`Edit::on`] works out the [`Change`] it would make, and [`Plan::apply`] makes it. [`Findings`]
//! are derived from the plan and kept up to date from each change.
//!
//! There is no clock, randomness, input, output or language in here: ids, dates and authors are
//! passed in, and sentences are [`Message`]s that the `wording` crate puts into words.

#![warn(missing_docs)]

mod about;
mod adaptation;
mod change;
mod checks;
mod commitment;
mod comparison;
mod consequences;
mod decision_area;
mod edit;
mod effective;
pub mod fit;
mod governance;
mod id;
mod key;
mod letters;
mod load;
mod message;
mod order;
mod organisation;
mod outlook;
mod ownership;
mod ownership_draft;
mod plan;
mod presets;
mod reporting;
mod responsibility;
mod row;
mod scheme;
mod strategy;
mod table;
mod text;

pub use about::{About, Thresholds};
pub use adaptation::{Adaptation, UnitInvolvement};
pub use change::{Change, RowChange, diff};
pub use checks::{
    CHECKS, Check, Finding, Findings, FindingsUpdate, Fix, LEADERLESS, Scope, ScopeFindings,
    Severity,
};
pub use commitment::Commitment;
pub use comparison::{Comparison, DraftOutlook, Handed, Outcome, Possible};
pub use consequences::{Consequence, consequences};
pub use decision_area::{Configuration, DecisionArea, Locus};
pub use edit::{
    Edit, ForeignActivity, ForeignCell, ForeignMatrix, ForeignNote, ForeignRole, ForeignSection,
    LetterMove, Part, Place, Thing, Under, scheme_change,
};
pub use effective::{Difference, EffectiveCell, EffectiveMatrix, Source};
pub use fit::Fit;
pub use governance::{BuyIn, Council, CouncilMember, Decides, Stance};
pub use id::*;
pub use letters::{BadLetters, Letter, Letters};
pub use load::Load;
pub use message::{Arg, Message, Refusal};
pub use order::{BadOrder, Order};
pub use organisation::{
    Acceptance, Appointment, AppointmentKind, Department, Held, Leader, Role, RoleKind, Unit,
};
pub use outlook::{AreaOutlook, Open, Outlook};
pub use ownership::{Considered, Model, Ownership};
pub use ownership_draft::OwnershipDraft;
pub use responsibility::{Activity, CellNote, Involvement, Section};
pub use row::{Key, Plan, Row};
pub use scheme::{DefinedTwice, Meaning, OwnLetter, OwnLetters, PerActivity, Scheme, SchemeKind};
pub use strategy::{Goal, Initiative, Objective, Obstacle, Value};
pub use table::{Entity, Table};
pub use text::{BadText, Text, Title};

/// A day in the calendar, without time or zone.
pub type Date = jiff::civil::Date;
