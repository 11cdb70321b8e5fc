//! Checks of one activity: a row of the matrix, read across (horizontal analysis).

use super::catalog::{Check, R01, R02, R03, R04, R05, R06, R07, R08, R22};
use super::findings::View;
use super::{Finding, Fix, Scope, verbs};
use crate::{Activity, Arg, Edit, Key, Letter, Letters, Message, Role, RoleId, RoleKind};

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
    [
        row.nobody_accountable(),
        row.several_accountable(),
        row.nobody_responsible(),
        row.group_or_vacancy_accountable(),
        row.accountable_and_responsible(),
        row.two_letters(),
        row.many_responsible(),
        row.many_consulted(),
        row.title_without_one_verb(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

impl<'a> ActivityRow<'a> {
    fn with(&self, letter: Letter) -> Vec<&'a Role> {
        self.involved
            .iter()
            .filter(|(_, letters)| letters.has(letter))
            .map(|&(role, _)| role)
            .collect()
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

    /// R01
    fn nobody_accountable(&self) -> Option<Finding> {
        if !self.with(Letter::ACCOUNTABLE).is_empty() {
            return None;
        }
        let doers = self.with(Letter::RESPONSIBLE);
        let candidates = if doers.is_empty() {
            self.with(Letter::CONSULTED)
        } else {
            doers.clone()
        };
        let fixes = candidates
            .iter()
            .take(FIXES)
            .map(|role| self.make_accountable(role));
        Some(self.finding(&R01, &doers).settled_by(fixes))
    }

    /// R02
    fn several_accountable(&self) -> Option<Finding> {
        let holders = self.with(Letter::ACCOUNTABLE);
        (holders.len() > 1).then(|| {
            let fixes = holders
                .iter()
                .take(FIXES)
                .map(|role| self.make_accountable(role));
            self.finding(&R02, &holders).settled_by(fixes)
        })
    }

    /// R03
    fn nobody_responsible(&self) -> Option<Finding> {
        if !self.with(Letter::RESPONSIBLE).is_empty() {
            return None;
        }
        let holders = self.with(Letter::ACCOUNTABLE);
        let candidates = if holders.is_empty() {
            self.with(Letter::CONSULTED)
        } else {
            holders.clone()
        };
        let fixes = candidates.iter().take(FIXES).map(|role| {
            let letters = self.view.plan.letters(self.activity.id, role.id);
            let letters = letters.without(Letter::CONSULTED).and(Letter::RESPONSIBLE);
            let label = Message::new("fix-make-responsible").with("role", &role.title);
            self.set(label, role.id, letters)
        });
        Some(self.finding(&R03, &holders).settled_by(fixes))
    }

    /// R04
    fn group_or_vacancy_accountable(&self) -> Option<Finding> {
        let holders = self.with(Letter::ACCOUNTABLE);
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
        let candidates = self.able(&self.with(Letter::RESPONSIBLE));
        let fixes = candidates
            .iter()
            .take(FIXES)
            .map(|role| self.make_accountable(role));
        Some(finding.settled_by(fixes))
    }

    /// R05
    fn accountable_and_responsible(&self) -> Option<Finding> {
        let both = Letters::NONE
            .and(Letter::ACCOUNTABLE)
            .and(Letter::RESPONSIBLE);
        let (role, _) = *self.involved.iter().find(|(_, letters)| *letters == both)?;
        let others_do_it = self.with(Letter::RESPONSIBLE).len() > 1;
        let only_accountable = others_do_it.then(|| {
            let label = Message::new("fix-only-accountable").with("role", &role.title);
            self.set(label, role.id, both.without(Letter::RESPONSIBLE))
        });
        Some(self.finding(&R05, &[role]).settled_by(only_accountable))
    }

    /// R06
    fn two_letters(&self) -> Option<Finding> {
        let both = Letters::NONE
            .and(Letter::ACCOUNTABLE)
            .and(Letter::RESPONSIBLE);
        let &(role, letters) = self
            .involved
            .iter()
            .find(|(_, letters)| letters.count() > 1 && *letters != both)?;
        let keep = letters.iter().map(|letter| {
            let label = Message::new("fix-keep-letter")
                .with("role", &role.title)
                .with("letter", Message::new(letter.word_id()));
            self.set(label, role.id, Letters::NONE.and(letter))
        });
        let mut finding = self.finding(&R06, &[role]);
        finding.detail = finding.detail.with("letters", letters.in_words());
        Some(finding.settled_by(keep))
    }

    /// R07
    fn many_responsible(&self) -> Option<Finding> {
        let doers = self.with(Letter::RESPONSIBLE);
        let most = usize::from(self.view.plan.thresholds.responsible_per_activity);
        (doers.len() > most).then(|| {
            let fixes = doers.iter().rev().take(FIXES).map(|role| {
                let letters = self.view.plan.letters(self.activity.id, role.id);
                let letters = letters.without(Letter::RESPONSIBLE).and(Letter::CONSULTED);
                let label = Message::new("fix-consult-instead").with("role", &role.title);
                self.set(label, role.id, letters)
            });
            self.finding(&R07, &doers).settled_by(fixes)
        })
    }

    /// R08
    fn many_consulted(&self) -> Option<Finding> {
        let asked = self.with(Letter::CONSULTED);
        let most = usize::from(self.view.plan.thresholds.consulted_per_activity);
        (asked.len() > most).then(|| {
            let fixes = asked.iter().rev().take(FIXES).map(|role| {
                let letters = self.view.plan.letters(self.activity.id, role.id);
                let letters = letters.without(Letter::CONSULTED).and(Letter::INFORMED);
                let label = Message::new("fix-inform-instead").with("role", &role.title);
                self.set(label, role.id, letters)
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

fn titles(roles: &[&Role]) -> Vec<String> {
    roles.iter().map(|role| role.title.to_string()).collect()
}
