//! Checks of one activity: whether each letter that the scheme asks for is there, and how often.

use super::activity::{ActivityRow, FIXES};
use super::catalog::{Check, R01, R02, R03};
use super::{Finding, Fix, split};
use crate::presets::Sense;
use crate::{Edit, Letter, Meaning, Message, PerActivity, Role};

impl ActivityRow<'_> {
    /// R01, R02 and R03: how many roles need to have each letter, the scheme says.
    pub(super) fn required(&self) -> impl Iterator<Item = Finding> {
        self.view.plan.scheme.meanings().filter_map(|meaning| {
            let holders = self.with(meaning.letter());
            let answers = meaning.letter() == self.view.parts().answers;
            match (meaning.per_activity(), holders.len()) {
                (_, 0) if answers && self.is_answered_in_every_unit() => None,
                (PerActivity::ExactlyOne, 0) => Some(self.nobody(&R01, &meaning)),
                (PerActivity::ExactlyOne, 2..) => Some(self.several(&meaning, &holders)),
                (PerActivity::AtLeastOne, 0) => Some(self.nobody(&R03, &meaning)),
                _ => None,
            }
        })
    }

    fn nobody(&self, check: &Check, meaning: &Meaning<'_>) -> Finding {
        if meaning.letter() == self.view.parts().answers {
            self.nobody_answers(check)
        } else {
            self.nobody_works(check, meaning)
        }
    }

    fn nobody_answers(&self, check: &Check) -> Finding {
        let doers = self.with_any(self.view.parts().works);
        let candidates = if doers.is_empty() {
            self.asked()
        } else {
            doers.clone()
        };
        let fixes = candidates
            .iter()
            .take(FIXES)
            .map(|role| self.make_accountable(role));
        let mut finding = self.finding(check, &doers).settled_by(fixes);
        // Whether one must answer or several may, the question is the same.
        finding.question.id = "finding-r01".to_owned();
        finding.detail.id = "finding-r01-detail".to_owned();
        finding
    }

    fn nobody_works(&self, check: &Check, meaning: &Meaning<'_>) -> Finding {
        let parts = self.view.parts();
        let holders = self.with(parts.answers);
        let candidates = if holders.is_empty() {
            self.asked()
        } else {
            holders.clone()
        };
        let does_the_work = meaning.sense() == Some(Sense::Does);
        let fixes = candidates.iter().take(FIXES).map(|role| {
            let letters = match parts.asked {
                Some(asked) => self.letters(role).without(asked),
                None => self.letters(role),
            };
            let label = match does_the_work {
                true => Message::new("fix-make-responsible"),
                false => Message::new("fix-give-letter").with("letter", named(meaning)),
            };
            self.set(
                label.with("role", &role.title),
                role.id,
                letters.and(meaning.letter()),
            )
        });
        let finding = self.finding(check, &holders).settled_by(fixes);
        match does_the_work {
            true => finding,
            false => about_letter(finding, meaning),
        }
    }

    fn several(&self, meaning: &Meaning<'_>, holders: &[&Role]) -> Finding {
        let finding = self.finding(&R02, holders);
        if meaning.letter() == self.view.parts().answers {
            let fixes = holders.iter().take(FIXES);
            return finding
                .settled_by(fixes.map(|role| self.make_accountable(role)))
                .settled_by(split::ways(self.view, self.activity, holders));
        }
        let fixes = holders.iter().take(FIXES).map(|role| {
            let label = Message::new("fix-only-one")
                .with("role", &role.title)
                .with("letter", named(meaning));
            Fix::new(label, self.leave_to(role, meaning.letter(), holders))
        });
        about_letter(finding.settled_by(fixes), meaning)
    }

    /// Takes a letter from everyone but one role.
    fn leave_to(&self, role: &Role, letter: Letter, holders: &[&Role]) -> Edit {
        let others = holders.iter().filter(|other| other.id != role.id);
        let edits = others.map(|other| Edit::SetInvolvement {
            activity: self.activity.id,
            role: other.id,
            letters: self.letters(other).without(letter),
        });
        Edit::Several {
            edits: edits.collect(),
        }
    }
}

/// “D (Driver)”: for letters whose names don't fit into every sentence.
fn named(meaning: &Meaning<'_>) -> Message {
    Message::new("letter-with-name")
        .with("letter", meaning.letter().to_string())
        .with("name", meaning.name())
}

/// The same finding, asking after a letter by its name.
fn about_letter(mut finding: Finding, meaning: &Meaning<'_>) -> Finding {
    let id = format!("finding-{}-letter", finding.check.to_lowercase());
    finding.question = Message {
        id: id.clone(),
        ..finding.question
    }
    .with("letter", named(meaning));
    finding.detail = Message {
        id: id + "-detail",
        ..finding.detail
    }
    .with("letter", named(meaning));
    finding
}
