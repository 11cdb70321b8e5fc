//! Which rows of a title alone are sections.

use std::collections::BTreeSet;

use answerable_plan::Message;

use super::{Body, Kind, Rows};
use crate::reading::result::Question;
use crate::reading::shape::{row_name, several};

impl Rows<'_> {
    /// The rows that are sections. Rows of a title alone are; but several under one another can
    /// hardly all be, and in a table that begins without one, a single one can't be told from an
    /// activity that nobody is assigned to.
    pub(super) fn headings(&self, kinds: &[(usize, Kind)], body: &mut Body) -> BTreeSet<usize> {
        let runs = runs(kinds);
        let all: BTreeSet<usize> = runs.iter().flatten().copied().collect();
        let certain: BTreeSet<usize> = all
            .iter()
            .copied()
            .filter(|row| self.is_wide(*row))
            .collect();
        if certain == all {
            return all;
        }
        let begins = kinds
            .iter()
            .find(|(_, kind)| *kind != Kind::Blank && *kind != Kind::Skipped);
        let begins = begins.is_some_and(|(_, kind)| *kind == Kind::Heading);
        let two_levels = runs.iter().filter(|run| run.len() == 2).count() > 1;
        let longest = if two_levels || runs.len() == 1 && begins {
            2
        } else {
            1
        };
        let lonely = !begins && all.len() == 1;
        let unclear = |run: &&Vec<usize>| lonely || run.len() > longest;
        let unclear: Vec<usize> = runs
            .iter()
            .filter(unclear)
            .flatten()
            .copied()
            .filter(|row| !certain.contains(row))
            .collect();
        if unclear.is_empty() && begins {
            return all;
        }
        let asked: Vec<usize> = if unclear.is_empty() {
            all.iter().copied().collect()
        } else {
            unclear.clone()
        };
        let usual = if unclear.is_empty() {
            "sections"
        } else {
            "activities"
        };
        let question = self.question(&asked).settled(self.answers, Some(usual));
        let sections = question.is("sections");
        body.questions.push(question);
        if sections {
            return all;
        }
        all.into_iter().filter(|row| !asked.contains(row)).collect()
    }

    /// Asks whether rows are sections or activities.
    pub(super) fn question(&self, rows: &[usize]) -> Question {
        let names = rows
            .iter()
            .map(|row| row_name(self.grid.sheet, *row))
            .collect();
        let question = Message::new("reading-ask-rows").with("rows", several(names));
        Question::new("rows-without-letters", question)
            .or("sections", Message::new("reading-rows-sections"))
            .or("activities", Message::new("reading-rows-activities"))
    }

    /// A cell merged across the letters is a section's without doubt.
    fn is_wide(&self, row: usize) -> bool {
        let title = self.grid.merged(row, self.columns.title);
        let Some(merged) = title else { return false };
        let reached = self.filled.iter().filter(|column| **column <= merged.right);
        reached.count() * 2 >= self.filled.len()
    }
}

/// Headings that follow one another, where an activity follows them.
pub(super) fn runs(kinds: &[(usize, Kind)]) -> Vec<Vec<usize>> {
    let mut runs = Vec::new();
    let mut run = Vec::new();
    for (row, kind) in kinds {
        match kind {
            Kind::Heading => run.push(*row),
            Kind::Activity if !run.is_empty() => runs.push(std::mem::take(&mut run)),
            _ => {}
        }
    }
    runs
}
