//! The desk on which the one open plan lies. It belongs to the owner thread alone.

use std::path::{Path, PathBuf};

use answerable_document::{Document, Entry, Stamp, Step};
use answerable_plan::fit::Counsel;
use answerable_plan::{
    Comparison, Date, DraftId, Edit, Findings, LetterMove, Message, Plan, Scheme, consequences,
    scheme_change,
};

use crate::news::News;
use crate::problem::Problem;
use crate::recent::{RecentFile, RecentFiles, folder_of, name_of};
use crate::wire::{Changed, Cursor, Drafted, Opened, Preview, Receipt};

type Result<T> = std::result::Result<T, Problem>;

/// Tells all windows.
pub type Tell = Box<dyn Fn(News) + Send>;

/// The open plan, what is derived from it, and who hears of it.
pub struct Desk {
    sheet: Option<Sheet>,
    recent: RecentFiles,
    tell: Tell,
    /// How many changes have been told. It never starts again, so that what was told of one plan
    /// can't be taken for what is told of the next.
    told: u32,
    cursor: Cursor,
    /// Whether a page is there to hear of problems, and the one that waits for it.
    attended: bool,
    waiting: Option<Problem>,
}

struct Sheet {
    path: PathBuf,
    document: Document,
    findings: Findings,
}

/// A plan with its findings.
pub struct Checked {
    pub plan: Plan,
    pub findings: Findings,
}

impl Desk {
    /// An empty desk.
    pub fn new(recent: RecentFiles, tell: Tell) -> Self {
        Self {
            sheet: None,
            recent,
            tell,
            told: 0,
            cursor: Cursor::default(),
            attended: false,
            waiting: None,
        }
    }

    /// What a page that starts has to know.
    pub fn start(&mut self) -> (Vec<RecentFile>, Option<Opened>, Option<Problem>) {
        self.attended = true;
        (self.recent.all(), self.opened(), self.waiting.take())
    }

    /// Opens a file that came from outside: the command line, a double click, a second start.
    pub fn receive(&mut self, path: &Path) {
        match self.open(path) {
            Ok(_) => {}
            Err(problem) if self.attended => (self.tell)(News::Problem(problem)),
            Err(problem) => self.waiting = Some(problem),
        }
    }

    /// Opens a plan in place of the one that lies here.
    pub fn open(&mut self, path: &Path) -> Result<Option<Opened>> {
        // A file that is open already must not be touched again: that would drop its locks.
        if !self.lies_here(path) {
            let document = Document::open(path)?;
            self.lay(path, document);
        }
        Ok(self.opened())
    }

    /// Puts a new plan into a file and opens it.
    pub fn create(&mut self, path: &Path, plan: &Plan) -> Result<Option<Opened>> {
        let document = Document::create(path, plan)?;
        self.lay(path, document);
        Ok(self.opened())
    }

    /// Clears the desk.
    pub fn close(&mut self) {
        self.put_away();
        (self.tell)(News::Closed);
    }

    /// How many changes have been told so far.
    pub fn changes(&self) -> u32 {
        self.told
    }

    /// Clears the desk when nobody is there to be told.
    pub fn put_away(&mut self) {
        self.sheet = None;
        self.cursor = Cursor::default();
    }

    /// The plan that lies here.
    pub fn opened(&self) -> Option<Opened> {
        let Sheet {
            path,
            document,
            findings,
        } = self.sheet.as_ref()?;
        Some(Opened {
            name: name_of(path),
            folder: folder_of(path),
            plan: document.plan().clone(),
            findings: findings.by_scope(),
            undo: document.can_undo().cloned(),
            redo: document.can_redo().cloned(),
            read_only: document.is_read_only().map(|reason| reason.message(path)),
            cursor: self.cursor,
            seq: self.told,
        })
    }

    /// Carries out an edit.
    pub fn edit(&mut self, edit: &Edit) -> Result<Receipt> {
        let step = self.sheet()?.document.edit(edit, &stamp())?;
        self.announce(Some(step))
    }

    /// Takes the last edit back.
    pub fn undo(&mut self) -> Result<Receipt> {
        let step = self.sheet()?.document.undo(&stamp())?;
        self.announce(step)
    }

    /// Brings the last edit again that was taken back.
    pub fn redo(&mut self) -> Result<Receipt> {
        let step = self.sheet()?.document.redo(&stamp())?;
        self.announce(step)
    }

    /// What an edit would do, which questions it would raise or settle, and what would follow; of
    /// one in a draft, what it would do there.
    pub fn preview(&mut self, edit: &Edit) -> Result<Preview> {
        let Sheet {
            document, findings, ..
        } = self.sheet()?;
        let plan = document.plan();
        let Edit::InDraft { draft, step } = edit else {
            return foreseen(plan, findings, edit);
        };
        edit.on(plan)?;
        let (mut drafted, mut findings) = (plan.clone(), findings.clone());
        if let Some(draft) = plan.drafts().get(*draft) {
            let change = draft.change_on(plan)?;
            drafted.apply(&change)?;
            findings.update(&drafted, &change);
        }
        foreseen(&drafted, &findings, step)
    }

    /// What a draft of the ownership decision does to the plan as it is now; `None` where it is gone.
    pub fn drafted(&mut self, draft: DraftId) -> Result<Option<Drafted>> {
        let seq = self.told;
        let Sheet {
            document, findings, ..
        } = self.sheet()?;
        let plan = document.plan();
        let Some(draft) = plan.drafts().get(draft) else {
            return Ok(None);
        };
        let change = match draft.change_on(plan) {
            Ok(change) => change,
            Err(refusal) => return Ok(Some(Drafted::stuck(seq, refusal.0))),
        };
        let mut drafted = plan.clone();
        drafted.apply(&change)?;
        Ok(Some(Drafted {
            seq,
            findings: findings.foresee(&drafted, &change).scopes,
            change,
            stuck: None,
        }))
    }

    /// What to do about ownership, by what the plan says of its organisation.
    pub fn advice(&mut self) -> Result<Counsel> {
        Ok(Counsel::on(self.sheet()?.document.plan()))
    }

    /// The plan as it is, beside what each draft of the ownership decision would make of it.
    pub fn compare(&mut self) -> Result<Comparison> {
        let Sheet {
            document, findings, ..
        } = self.sheet()?;
        Ok(Comparison::of(document.plan(), findings))
    }

    /// What another scheme would best make of each letter in use.
    pub fn scheme_change(&mut self, to: &Scheme) -> Result<Vec<LetterMove>> {
        Ok(scheme_change(self.sheet()?.document.plan(), to))
    }

    /// Everything that was done to the plan.
    pub fn history(&mut self) -> Result<Vec<Entry>> {
        Ok(self.sheet()?.document.history()?)
    }

    /// The name of the plan's file.
    pub fn name(&mut self) -> Result<String> {
        Ok(name_of(&self.sheet()?.path))
    }

    /// The plan as it is now, for work that takes a while.
    pub fn snapshot(&mut self) -> Result<Plan> {
        Ok(self.sheet()?.document.plan().clone())
    }

    /// The plan as it is now, with what is open in it today.
    pub fn checked(&mut self) -> Result<Checked> {
        let Sheet {
            document, findings, ..
        } = self.sheet()?;
        let plan = document.plan().clone();
        let findings = if findings.day() == today() {
            findings.clone()
        } else {
            Findings::of(&plan, today())
        };
        Ok(Checked { plan, findings })
    }

    /// Writes a copy of the document, over a file if there is one: the dialog has asked. The plan that lies here stays the one that is worked on.
    pub fn save_copy(&mut self, path: &Path) -> Result<()> {
        Ok(self.sheet()?.document.save_as(path, true)?)
    }

    /// Points at a row.
    pub fn point(&mut self, cursor: Cursor) {
        self.cursor = cursor;
        (self.tell)(News::Cursor(cursor));
    }

    fn lay(&mut self, path: &Path, document: Document) {
        let findings = Findings::of(document.plan(), today());
        self.recent.add(path);
        self.cursor = Cursor::default();
        self.sheet = Some(Sheet {
            path: path.to_owned(),
            document,
            findings,
        });
        (self.tell)(News::Opened);
    }

    fn lies_here(&self, path: &Path) -> bool {
        let place = |path: &Path| path.canonicalize().ok();
        self.sheet
            .as_ref()
            .is_some_and(|sheet| place(&sheet.path) == place(path))
    }

    fn sheet(&mut self) -> Result<&mut Sheet> {
        self.sheet
            .as_mut()
            .ok_or_else(|| Problem::because(&Message::new("problem-no-plan")))
    }

    fn announce(&mut self, step: Option<Step>) -> Result<Receipt> {
        let Some(Step { change, .. }) = step.filter(|step| !step.change.is_empty()) else {
            return Ok(Receipt { changed: false });
        };
        self.told += 1;
        let seq = self.told;
        let Sheet {
            document, findings, ..
        } = self.sheet()?;
        let changed = Changed {
            seq,
            findings: findings.update(document.plan(), &change).scopes,
            change,
            undo: document.can_undo().cloned(),
            redo: document.can_redo().cloned(),
        };
        (self.tell)(News::Changed(changed));
        Ok(Receipt { changed: true })
    }
}

/// What an edit would do to a plan of which these are the findings.
fn foreseen(plan: &Plan, findings: &Findings, edit: &Edit) -> Result<Preview> {
    let change = edit.on(plan)?;
    let mut after = plan.clone();
    after.apply(&change)?;
    Ok(Preview {
        findings: findings.foresee(&after, &change).scopes,
        consequences: consequences(plan, &after),
        change,
    })
}

/// The day it is here.
pub fn today() -> Date {
    jiff::Zoned::now().date()
}

fn stamp() -> Stamp {
    let author = ["USER", "USERNAME"]
        .iter()
        .find_map(|name| std::env::var(name).ok());
    Stamp {
        at: jiff::Timestamp::now(),
        author: author.unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests;
