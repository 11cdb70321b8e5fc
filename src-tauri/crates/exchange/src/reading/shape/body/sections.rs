//! The titles of the sections above a row.

use std::collections::BTreeSet;

use super::headings::runs;
use super::{Kind, Rows};
use crate::reading::shape::one_line;

/// The sections above the row that is being read, on up to two levels, and by group columns.
pub struct Sections<'a, 'b> {
    rows: &'a Rows<'b>,
    /// For each row of the table, whether the next heading or activity is a heading again.
    upper: BTreeSet<usize>,
    two_levels: bool,
    high: Option<String>,
    low: Option<String>,
    groups: Vec<String>,
}

impl<'a, 'b> Sections<'a, 'b> {
    pub fn new(rows: &'a Rows<'b>, kinds: &[(usize, Kind)], headings: &BTreeSet<usize>) -> Self {
        let pairs = runs(kinds);
        let pairs = pairs
            .iter()
            .filter(|run| run.len() == 2 && run.iter().all(|row| headings.contains(row)));
        let upper: BTreeSet<usize> = pairs.map(|run| run[0]).collect();
        Self {
            rows,
            two_levels: !upper.is_empty(),
            upper,
            high: None,
            low: None,
            groups: vec![String::new(); rows.columns.groups.len()],
        }
    }

    /// A section's row.
    pub fn enter(&mut self, row: usize) {
        let label = self.rows.label(row);
        let high = self.upper.contains(&row) || self.two_levels && self.is_like_upper(&label);
        if high || !self.two_levels {
            self.high = Some(label);
            self.low = None;
        } else {
            self.low = Some(label);
        }
        self.groups.iter_mut().for_each(String::clear);
    }

    /// Whether a heading begins as those of the upper level do: Phase 1, Phase 2.
    fn is_like_upper(&self, label: &str) -> bool {
        let first = |text: &str| text.split_whitespace().next().map(str::to_lowercase);
        let numbered = |text: &str| text.chars().any(char::is_numeric);
        numbered(label)
            && self.upper.iter().any(|row| {
                let upper = self.rows.label(*row);
                numbered(&upper) && first(&upper) == first(label)
            })
    }

    /// The sections above an activity.
    pub fn of(&mut self, row: usize) -> Vec<String> {
        let grid = self.rows.grid;
        for (group, column) in self.groups.iter_mut().zip(&self.rows.columns.groups) {
            let text = grid.spread(row, *column);
            if !text.is_empty() {
                *group = one_line(text);
            }
        }
        let levels = [self.high.clone(), self.low.clone()];
        let groups = self.groups.iter().cloned();
        levels
            .into_iter()
            .flatten()
            .chain(groups)
            .filter(|level| !level.is_empty())
            .collect()
    }
}
