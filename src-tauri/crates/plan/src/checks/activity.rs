//! Checks of one activity: a row of the matrix, read across (horizontal analysis).

use super::catalog::{Check, R01, R02, R03, R04, R05, R06, R07, R08, R22};
use super::findings::View;
use super::{Finding, Fix, Scope, split, verbs};
use crate::presets::Sense;
use crate::{
    Activity, Arg, Edit, Key, Letter, Letters, Meaning, Message, PerActivity, Role, RoleId,
    RoleKind,
};

/// How many ways to settle a finding are offered at most.
const FIXES: usize = 4;

/// One activity with everyone involved in it, in the order of the matrix's columns.
struct ActivityRow<'a> {
    view: &'a View<'a>,
    activity: &'a Activity,
    involved: Vec<(&'a Role, Letters)>,
}

/// Everything that is wrong with an activity.
pub fn check(view: &View<'_>, activity: &Activity) -> Vec<Finding> {
    let mut involved: Vec<(&Role, Letters)> = view
        .plan
        .involved(activity.id)
        .filter_map(|(role, letters)| Some((view.plan.roles.get(role)?, letters)))
        .collect();
    involved.sort_by_key(|(role, _)| view.column(role.id));
    let row = ActivityRow {
        view,
        activity,
        involved,
    };
    let others = [
        row.group_or_vacancy_accountable(),
        row.accountable_and_responsible(),
        row.two_letters(),
        row.unknown_letter(),
        row.many_responsible(),
        row.many_consulted(),
        row.title_without_one_verb(),
    ];
    row.required().chain(others.into_iter().flatten()).collect()
}

impl<'a> ActivityRow<'a> {
    fn with(&self, letter: Letter) -> Vec<&'a Role> {
        self.with_any(Letters::NONE.and(letter))
    }

    fn with_any(&self, any: Letters) -> Vec<&'a Role> {
        self.involved
            .iter()
            .filter(|(_, letters)| letters.has_any(any))
            .map(|&(role, _)| role)
            .collect()
    }

    /// Those who are asked before, who are the next to turn to where nobody does it.
    fn asked(&self) -> Vec<&'a Role> {
        let asked = self.view.parts().asked;
        asked.map_or_else(Vec::new, |asked| self.with(asked))
    }

    fn letters(&self, role: &Role) -> Letters {
        self.view.plan.letters(self.activity.id, role.id)
    }

    fn finding(&self, check: &Check, roles: &[&Role]) -> Finding {
        let args: [(&str, Arg); 3] = [
            ("activity", (&self.activity.title).into()),
            ("roles", titles(roles).into()),
            ("count", roles.len().into()),
        ];
        Finding::new(check, Scope::Activity(self.activity.id), &args)
            .at([Key::Activity(self.activity.id)])
            .at(roles
                .iter()
                .map(|role| Key::Involvement((self.activity.id, role.id))))
    }

    fn make_accountable(&self, role: &Role) -> Fix {
        Fix::new(
            Message::new("fix-make-accountable").with("role", &role.title),
            Edit::MakeAccountable {
                activity: self.activity.id,
                role: role.id,
            },
        )
    }

    fn set(&self, label: Message, role: RoleId, letters: Letters) -> Fix {
        Fix::new(
            label,
            Edit::SetInvolvement {
                activity: self.activity.id,
                role,
                letters,
            },
        )
    }

    /// Roles that can be accountable: one person holds each, today.
    fn able(&self, roles: &[&'a Role]) -> Vec<&'a Role> {
        roles
            .iter()
            .copied()
            .filter(|role| self.view.can_answer(role))
            .collect()
    }

    /// R01, R02 and R03: how many roles need to have each letter, the scheme says.
    fn required(&self) -> impl Iterator<Item = Finding> {
        self.view.plan.scheme.meanings().filter_map(|meaning| {
            let holders = self.with(meaning.letter());
            match (meaning.per_activity(), holders.len()) {
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
        self.finding(check, &doers).settled_by(fixes)
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

    /// R04
    fn group_or_vacancy_accountable(&self) -> Option<Finding> {
        let holders = self.with(self.view.parts().answers);
        let unable: Vec<&Role> = holders
            .into_iter()
            .filter(|role| !self.view.can_answer(role))
            .collect();
        let first = *unable.first()?;
        let why = match first.kind {
            RoleKind::Group => "finding-r04-group",
            RoleKind::Position => "finding-r04-vacant",
        };
        let why = Message::new(why).with("role", &first.title);
        let mut finding = self.finding(&R04, &unable);
        finding.detail = finding.detail.with("why", why);
        let candidates = self.able(&self.with_any(self.view.parts().works));
        let fixes = candidates
            .iter()
            .take(FIXES)
            .map(|role| self.make_accountable(role));
        Some(finding.settled_by(fixes))
    }

    /// R05
    fn accountable_and_responsible(&self) -> Option<Finding> {
        let parts = self.view.parts();
        let &(role, letters) = self.involved.iter().find(|(_, letters)| {
            letters.has(parts.answers)
                && letters.has_any(parts.works)
                && self.only_carries(*letters)
        })?;
        let work = letters.without(parts.answers);
        let others_do_it = work.iter().all(|letter| self.with(letter).len() > 1);
        let only_accountable = others_do_it.then(|| {
            let label = Message::new("fix-only-accountable").with("role", &role.title);
            self.set(label, role.id, letters.without_any(work))
        });
        Some(self.finding(&R05, &[role]).settled_by(only_accountable))
    }

    /// Whether these say nothing but that the role answers or works for the activity.
    fn only_carries(&self, letters: Letters) -> bool {
        let parts = self.view.parts();
        letters
            .without_any(parts.works.and(parts.answers))
            .is_empty()
    }

    /// R06
    fn two_letters(&self) -> Option<Finding> {
        let &(role, letters) = self
            .involved
            .iter()
            .find(|(_, letters)| letters.count() > 1 && !self.only_carries(*letters))?;
        let scheme = &self.view.plan.scheme;
        let keep = letters.iter().map(|letter| {
            let label = Message::new("fix-keep-letter")
                .with("role", &role.title)
                .with("letter", scheme.name(letter));
            self.set(label, role.id, Letters::NONE.and(letter))
        });
        let mut finding = self.finding(&R06, &[role]);
        finding.detail = finding.detail.with("letters", scheme.in_words(letters));
        Some(finding.settled_by(keep))
    }

    /// R06, of a letter that came from another scheme, as after a merge.
    fn unknown_letter(&self) -> Option<Finding> {
        let all = self.view.parts().all;
        let (role, letters, letter) = self.involved.iter().find_map(|&(role, letters)| {
            let letter = letters.without_any(all).iter().next()?;
            Some((role, letters, letter))
        })?;
        let mut finding = self.finding(&R06, &[role]);
        finding.detail.id = "finding-r06-unknown".to_owned();
        finding.detail = finding.detail.with("letter", letter.to_string());
        let label = Message::new("fix-take-letter")
            .with("role", &role.title)
            .with("letter", letter.to_string());
        Some(finding.settled_by([self.set(label, role.id, letters.without(letter))]))
    }

    /// R07
    fn many_responsible(&self) -> Option<Finding> {
        let parts = self.view.parts();
        let doers = self.with_any(parts.works);
        let most = usize::from(self.view.plan.thresholds.responsible_per_activity);
        (doers.len() > most).then(|| {
            let fixes = parts.asked.into_iter().flat_map(|asked| {
                doers.iter().rev().take(FIXES).map(move |role| {
                    let letters = self.letters(role).without_any(parts.works).and(asked);
                    let label = Message::new("fix-consult-instead").with("role", &role.title);
                    self.set(label, role.id, letters)
                })
            });
            self.finding(&R07, &doers).settled_by(fixes)
        })
    }

    /// R08
    fn many_consulted(&self) -> Option<Finding> {
        let parts = self.view.parts();
        let asked = self.asked();
        let most = usize::from(self.view.plan.thresholds.consulted_per_activity);
        (asked.len() > most).then(|| {
            let instead = parts.asked.zip(parts.told);
            let fixes = instead.into_iter().flat_map(|(asks, tells)| {
                asked.iter().rev().take(FIXES).map(move |role| {
                    let letters = self.letters(role).without(asks).and(tells);
                    let label = Message::new("fix-inform-instead").with("role", &role.title);
                    self.set(label, role.id, letters)
                })
            });
            self.finding(&R08, &asked).settled_by(fixes)
        })
    }

    /// R22
    fn title_without_one_verb(&self) -> Option<Finding> {
        if !self.view.plan.thresholds.check_verbs {
            return None;
        }
        let detail = match verbs::opening(self.activity.title.as_str()) {
            verbs::Opening::OneVerb | verbs::Opening::AnotherScript => return None,
            verbs::Opening::NoVerb => "finding-r22-no-verb",
            verbs::Opening::TwoVerbs => "finding-r22-two-verbs",
        };
        let mut finding = self.finding(&R22, &[]);
        finding.detail.id = detail.to_owned();
        Some(finding)
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

fn titles(roles: &[&Role]) -> Vec<String> {
    roles.iter().map(|role| role.title.to_string()).collect()
}
