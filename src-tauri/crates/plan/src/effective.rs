//! The matrix as each unit has it: the centre's, with what exists only there and what the unit does
//! in its own way.

use std::iter::Peekable;

use crate::{Activity, ActivityId, Letters, Plan, RoleId, Text, UnitId};

/// The matrix as one unit has it. It looks into the plan and copies nothing.
#[derive(Clone, Copy, Debug)]
pub struct EffectiveMatrix<'a> {
    plan: &'a Plan,
    unit: UnitId,
}

/// What a role is on an activity in a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EffectiveCell {
    /// The role.
    pub role: RoleId,
    /// What it is there; no letters where the unit leaves it out.
    pub letters: Letters,
    /// Who says so.
    pub source: Source,
}

/// Where letters come from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// They are the same everywhere, or the activity exists only in this unit.
    Plan,
    /// The unit says so; everywhere else the role is this.
    Unit {
        /// What the centre set.
        instead_of: Letters,
    },
}

/// What is different in one unit of one activity.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference<'a> {
    /// The activity.
    pub activity: &'a Activity,
    /// The unit.
    pub unit: UnitId,
    /// Why; `None` for an activity that exists only there.
    pub why: Option<&'a Text>,
    /// What is different: nothing for an activity that exists only there.
    pub cells: Vec<EffectiveCell>,
}

impl Plan {
    /// The matrix as a unit has it.
    pub fn effective(&self, unit: UnitId) -> EffectiveMatrix<'_> {
        EffectiveMatrix { plan: self, unit }
    }

    /// What is different from unit to unit, in the order of the matrix and then of the units.
    pub fn differences(&self) -> Vec<Difference<'_>> {
        let mut differences: Vec<Difference<'_>> =
            self.only_somewhere().chain(self.own_ways()).collect();
        differences.sort_by_cached_key(|it| {
            let unit = self.units.get(it.unit).map(|unit| unit.order.clone());
            (self.row_key(it.activity), unit, it.unit)
        });
        differences
    }

    /// The place of an activity in the matrix.
    pub(crate) fn row_key(&self, activity: &Activity) -> impl Ord + use<> {
        let section = self.sections.get(activity.section);
        let section = section.map(|row| (row.order.clone(), row.id));
        (section, activity.order.clone(), activity.id)
    }

    fn only_somewhere(&self) -> impl Iterator<Item = Difference<'_>> {
        self.activities.iter().filter_map(|activity| {
            Some(Difference {
                activity,
                unit: activity.unit?,
                why: None,
                cells: Vec::new(),
            })
        })
    }

    fn own_ways(&self) -> impl Iterator<Item = Difference<'_>> {
        self.adaptations.iter().filter_map(|row| {
            let activity = self.activities.get(row.activity)?;
            let cells = self.effective(row.unit).involved(activity.id);
            Some(Difference {
                activity,
                unit: row.unit,
                why: Some(&row.why),
                cells: cells.filter(EffectiveCell::differs).collect(),
            })
        })
    }
}

impl<'a> EffectiveMatrix<'a> {
    /// The activities that exist there, by id.
    pub fn activities(self) -> impl Iterator<Item = &'a Activity> {
        self.plan
            .activities
            .iter()
            .filter(move |row| row.unit.is_none_or(|only| only == self.unit))
    }

    /// Everyone involved in an activity there, and everyone whom the unit leaves out, by the id of
    /// the role.
    pub fn involved(self, activity: ActivityId) -> impl Iterator<Item = EffectiveCell> + use<'a> {
        let own = self.plan.adapted(self.unit, activity);
        Cells {
            everywhere: self.plan.involved(activity).peekable(),
            here: own.map(|row| (row.role, row.letters)).peekable(),
        }
    }

    /// The letters of a role on an activity there.
    pub fn letters(self, activity: ActivityId, role: RoleId) -> Letters {
        let own = self.plan.unit_involvements.get((self.unit, activity, role));
        own.map_or_else(|| self.plan.letters(activity, role), |row| row.letters)
    }
}

impl EffectiveCell {
    /// Whether the unit says something else than the centre.
    pub fn differs(&self) -> bool {
        self.source != Source::Plan
    }

    fn as_everywhere((role, letters): (RoleId, Letters)) -> Self {
        Self {
            role,
            letters,
            source: Source::Plan,
        }
    }
}

/// The letters of one activity in a unit: of everyone involved everywhere, and of everyone of whom
/// the unit says something itself. Both come in the order of the roles' ids.
pub(crate) fn row(
    everywhere: impl Iterator<Item = (RoleId, Letters)>,
    here: impl Iterator<Item = (RoleId, Letters)>,
) -> impl Iterator<Item = (RoleId, Letters)> {
    let cells = Cells {
        everywhere: everywhere.peekable(),
        here: here.peekable(),
    };
    cells.map(|cell| (cell.role, cell.letters))
}

/// What holds everywhere and what holds here, side by side in the order of roles.
struct Cells<E: Iterator, H: Iterator> {
    everywhere: Peekable<E>,
    here: Peekable<H>,
}

impl<E, H> Iterator for Cells<E, H>
where
    E: Iterator<Item = (RoleId, Letters)>,
    H: Iterator<Item = (RoleId, Letters)>,
{
    type Item = EffectiveCell;

    fn next(&mut self) -> Option<EffectiveCell> {
        let Some(&(role, letters)) = self.here.peek() else {
            return self.everywhere.next().map(EffectiveCell::as_everywhere);
        };
        if let Some(cell) = self.everywhere.next_if(|&(next, _)| next < role) {
            return Some(EffectiveCell::as_everywhere(cell));
        }
        self.here.next();
        let instead_of = self.everywhere.next_if(|&(next, _)| next == role);
        let instead_of = instead_of.map_or(Letters::NONE, |(_, letters)| letters);
        let source = match letters == instead_of {
            true => Source::Plan,
            false => Source::Unit { instead_of },
        };
        Some(EffectiveCell {
            role,
            letters,
            source,
        })
    }
}
