//! Advice on who leads CX and in which configuration, from what an organisation says of itself.
//!
//! The advice is a weighted sum of answers and nothing else, so that it can be argued with: every
//! reason is one answer's part of the sum, and what would flip the advice is worked out exactly.
//! The questions and weights are in `weights.json`, each with its source; [`advise`] takes others
//! as well.
//!
//! - **Two axes** ([`Target::Integration`], [`Target::Local`]) say how much CX must be joined up
//!   and how much it must differ from place to place, after Prahalad and Doz. Their product gives
//!   four shares that sum to 1, and the largest share is the configuration. How mature CX is bends
//!   the first axis: a central group is too early at the beginning, needed most half way, and
//!   hands over to a federation later. That is an answer with a weight like all others, so
//!   nothing can push an axis beyond its ends.
//! - **Each model** has a score from −1 to 1: how near the organisation is to the one that the
//!   model suits best. Gates exclude a model for one reason that no other outweighs.
//! - **Each decision area** is pulled to the centre or to the units ([`advise_areas`]): by the
//!   difference of the two axes, and by what the area itself is. The literature has each function
//!   and task decided by itself, not the whole company at once.

mod advice;
mod answers;
mod area;
mod arrangement;
mod case;
mod counsel;
mod flips;
mod leader;
mod reasons;
mod told;
mod weight;
mod weights;

pub use advice::{Advice, Verdict, advise};
pub use answers::Answers;
pub use area::{AreaAdvice, Pull, advise_areas};
pub use arrangement::{Arrangement, Axis, Shares};
pub use case::Score;
pub use counsel::Counsel;
pub use flips::{AnswerFlip, Flips, WeightFlip};
pub use leader::ModelAdvice;
pub use reasons::Reason;
pub use told::{Fit, OwnWeights};
pub use weight::{BadWeight, Weight};
pub use weights::{AreaWeights, Effect, Factor, Gate, Group, Nature, Settings, Target, Weights};
