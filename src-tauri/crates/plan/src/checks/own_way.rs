//! What a unit's own way with an activity means for who answers for it there.

use super::findings::View;
use super::known::OwnWord;
use crate::{ActivityId, RoleId, UnitId};

/// A unit that does an activity in its own way.
pub struct OwnWay {
    /// The unit.
    pub unit: UnitId,
    /// How many roles answer there.
    pub answering: usize,
    /// Those of them that don't answer everywhere.
    pub named: Vec<RoleId>,
    /// Those who answer everywhere else.
    pub released: Vec<RoleId>,
}

impl OwnWay {
    /// All units that do an activity in their own way. `answering` are those who answer for it
    /// everywhere.
    pub fn all(view: &View<'_>, activity: ActivityId, answering: &[RoleId]) -> Vec<Self> {
        let words = view.known.own_words.get(&activity);
        let by_unit = words
            .into_iter()
            .flat_map(|words| words.chunk_by(|a, b| a.unit == b.unit));
        by_unit
            .filter_map(|words| Some(Self::of(words.first()?.unit, words, answering)))
            .collect()
    }

    fn of(unit: UnitId, words: &[OwnWord], answering: &[RoleId]) -> Self {
        let says = |answers: bool| {
            let words = words.iter().filter(move |word| word.answers == answers);
            words.map(|word| word.role)
        };
        let named: Vec<RoleId> = says(true)
            .filter(|role| !answering.contains(role))
            .collect();
        let released: Vec<RoleId> = says(false)
            .filter(|role| answering.contains(role))
            .collect();
        Self {
            unit,
            answering: answering.len() + named.len() - released.len(),
            named,
            released,
        }
    }

    /// Whether others answer there than everywhere.
    pub fn changes_who_answers(&self) -> bool {
        !self.named.is_empty() || !self.released.is_empty()
    }
}
