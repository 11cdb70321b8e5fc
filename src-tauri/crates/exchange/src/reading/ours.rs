//! What Answerable itself has exported, read back as it was: by its labels, without guessing.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use answerable_plan::Message;
use answerable_wording::Wording;

use super::cell::{self, Rules};
use super::letters::{KNOWN, Letters};
use super::meanings::Meanings;
use super::shape::{Draft, DraftCell, DraftRow, Place, one_line, several};
use super::source::Sheet;
use super::words::Vocabulary;
use crate::matrix::BESIDE;

/// The labels that our exports put over their columns.
struct Labels {
    section: String,
    activity: String,
    beside: Vec<String>,
    legend: Vec<String>,
    questions: Vec<String>,
}

static LABELS: LazyLock<Labels> = LazyLock::new(|| {
    let text = |id: &str| Wording::english().text(id);
    let all = |ids: &[&str]| ids.iter().map(|id| text(id)).collect();
    Labels {
        section: text("csv-section"),
        activity: text("csv-activity"),
        beside: all(&BESIDE),
        legend: all(&["sheet-letter", "sheet-name", "sheet-meaning"]),
        questions: all(&["sheet-question", "sheet-where"]),
    }
});

/// A table of ours on a sheet: the row of its header and the columns by what they hold.
struct Table<'a> {
    sheet: &'a Sheet,
    header: usize,
    section: Option<usize>,
    title: usize,
    roles: Vec<usize>,
}

/// The matrix of one of our exports with what it says of its letters; nothing for any other file.
pub fn table(sheets: &[Sheet]) -> Option<(Draft, Meanings)> {
    let (mut meanings, mut tables, mut others) = (Meanings::default(), Vec::new(), Vec::new());
    let explained = sheets.iter().filter_map(legend).next();
    for (index, sheet) in sheets.iter().enumerate() {
        if legend(sheet).is_some() || is_questions(sheet) || is_prose(sheet) {
            continue;
        }
        match of_sheet(sheet, explained.is_some()) {
            Some(table) => tables.push((index, table)),
            None => others.push(sheet.name.clone()),
        }
    }
    if tables.is_empty() {
        return None;
    }
    for (letter, meaning) in explained.unwrap_or_default() {
        meanings.add(letter, meaning);
    }
    let mut all = Draft {
        ours: true,
        ..Draft::default()
    };
    for (index, table) in &tables {
        table.read(*index, &meanings, &mut all);
    }
    others.retain(|name| !name.is_empty());
    if !others.is_empty() {
        let left_out = Message::new("reading-tables-left-out");
        all.notices.push(left_out.with("tables", several(others)));
    }
    Some((all, meanings))
}

/// The sheet as a table of ours. Where nothing stands beside the activities, as in Markdown, a
/// legend of ours has to be in the file.
fn of_sheet(sheet: &Sheet, explained: bool) -> Option<Table<'_>> {
    let labels = &*LABELS;
    let beside = (0..sheet.height().min(8)).find_map(|row| {
        let first = position(sheet, row, &labels.beside)?;
        let title = column_of(sheet, row, &labels.activity)?;
        Some((row, title, first))
    });
    let (header, title, roles) = match beside {
        Some((row, title, first)) if title + 1 < first => (row, title, title + 1..first),
        Some((row, title, first)) => (
            row,
            title,
            first + labels.beside.len()..sheet.ids(row).len(),
        ),
        None if explained && sheet.text(0, 0) == labels.activity => (0, 0, 1..sheet.ids(0).len()),
        None => return None,
    };
    let roles: Vec<usize> = roles.collect();
    let names: BTreeSet<&str> = roles
        .iter()
        .map(|column| sheet.text(header, *column))
        .collect();
    let distinct = names.len() == roles.len() && !names.contains("");
    let section = column_of(sheet, header, &labels.section).filter(|column| *column < title);
    (distinct && !roles.is_empty()).then_some(Table {
        sheet,
        header,
        section,
        title,
        roles,
    })
}

/// Where these texts stand next to one another in a row.
fn position(sheet: &Sheet, row: usize, texts: &[String]) -> Option<usize> {
    let cells: Vec<&str> = sheet.row(row).collect();
    cells.windows(texts.len()).position(|cells| cells == texts)
}

fn column_of(sheet: &Sheet, row: usize, text: &str) -> Option<usize> {
    sheet.row(row).position(|cell| cell == text)
}

fn is_questions(sheet: &Sheet) -> bool {
    position(sheet, 0, &LABELS.questions) == Some(0)
}

/// Whether a sheet holds nothing but lines of text.
fn is_prose(sheet: &Sheet) -> bool {
    sheet.width() < 2
}

/// What a sheet of ours says about letters: under our labels, or as a list of nothing else.
fn legend(sheet: &Sheet) -> Option<Vec<(char, String)>> {
    let labelled = position(sheet, 0, &LABELS.legend) == Some(0);
    let rows = usize::from(labelled)..sheet.height();
    let explained = rows.map(|row| {
        let mut texts = sheet.row(row).map(one_line);
        let letter = Letters::of_text(&texts.next()?).chars().next()?;
        let meaning: Vec<String> = texts.filter(|text| !text.is_empty()).collect();
        (!meaning.is_empty()).then(|| (letter, meaning.join(": ")))
    });
    let explained: Option<Vec<(char, String)>> = explained.collect();
    explained.filter(|all| labelled || !all.is_empty() && sheet.width() == 2)
}

impl Table<'_> {
    fn read(&self, index: usize, meanings: &Meanings, all: &mut Draft) {
        let rules = rules(meanings);
        let names = self
            .roles
            .iter()
            .map(|column| self.sheet.text(self.header, *column));
        let roles: Vec<usize> = names.map(|name| role(&mut all.roles, name)).collect();
        let heading = match self.section.is_none() && self.header == 0 {
            true => self.sheet.name.clone(),
            false => String::new(),
        };
        let mut section = heading;
        for row in self.header + 1..self.sheet.height() {
            let title = one_line(self.sheet.text(row, self.title));
            if self.is_section(row) {
                section = title;
                continue;
            }
            let cells: Vec<DraftCell> = self.cells(index, row, &roles, &rules);
            if title.is_empty() && cells.is_empty() {
                continue;
            }
            let own = self
                .section
                .map(|column| one_line(self.sheet.text(row, column)));
            let section = own.unwrap_or_else(|| section.clone());
            all.rows.push(DraftRow {
                title,
                section: [section].into_iter().filter(|of| !of.is_empty()).collect(),
                place: self.place(index, row, self.title),
                cells,
            });
        }
    }

    fn cells(&self, index: usize, row: usize, roles: &[usize], rules: &Rules) -> Vec<DraftCell> {
        let columns = self.roles.iter().zip(roles);
        let filled = columns.filter(|(column, _)| {
            !self.sheet.text(row, **column).is_empty() || !self.sheet.note(row, **column).is_empty()
        });
        filled
            .map(|(column, role)| DraftCell {
                role: *role,
                cell: cell::read(self.sheet.text(row, *column), rules).into(),
                place: self.place(index, row, *column),
            })
            .collect()
    }

    /// Whether a row's title is merged across the roles.
    fn is_section(&self, row: usize) -> bool {
        let last = self.roles.last().copied().unwrap_or_default();
        let across = |merged: &&super::source::Merged| {
            merged.top == row && merged.left == self.title && merged.right >= last
        };
        self.sheet.merged.iter().any(|merged| across(&merged))
    }

    fn place(&self, sheet: usize, row: usize, column: usize) -> Place {
        Place { sheet, row, column }
    }
}

fn role(roles: &mut Vec<String>, name: &str) -> usize {
    let name = one_line(name);
    let known = roles.iter().position(|known| *known == name);
    known.unwrap_or_else(|| {
        roles.push(name);
        roles.len() - 1
    })
}

/// Letters may be run together that are explained, or those of known schemes.
fn rules(meanings: &Meanings) -> Rules {
    let explained = meanings.letters();
    Rules {
        vocabulary: Vocabulary::standard().clone(),
        together: if explained.is_empty() {
            KNOWN
        } else {
            explained
        },
        numbers: BTreeMap::new(),
        look_alikes: true,
    }
}
