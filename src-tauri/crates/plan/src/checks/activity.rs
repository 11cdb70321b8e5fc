//! Checks of one activity: a row of the matrix, read across (horizontal analysis).

use super::catalog::{Check, R05, R06, R22, R23, R26};
use super::findings::View;
use super::own_way::OwnWay;
use super::{Finding, Fix, Scope, verbs};
use crate::{Activity, Arg, Edit, Key, Letter, Letters, Message, Role, RoleId};

/// How many ways to settle a finding are offered at most.
pub(super) const FIXES: usize = 4;

/// One activity with everyone involved in it, in the order of the matrix's columns.
pub(super) struct ActivityRow<'a> {
    pub view: &'a View<'a>,
    pub activity: &'a Activity,
    pub involved: Vec<(&'a Role, Letters)>,
    pub own_ways: Vec<OwnWay>,
}

/// Everything that is wrong with an activity.
pub fn check(view: &View<'_>, activity: &Activity) -> Vec<Finding> {
    let mut involved: Vec<(&Role, Letters)> = view
        .plan
        .involved(activity.id)
        .filter_map(|(role, letters)| Some((view.plan.roles.get(role)?, letters)))
        .collect();
    involved.sort_by_key(|(role, _)| view.column(role.id));
    let answers = view.parts().answers;
    let answering = involved.iter().filter(|(_, letters)| letters.has(answers));
    let answering: Vec<RoleId> = answering.map(|(role, _)| role.id).collect();
    let row = ActivityRow {
        view,
        activity,
        own_ways: OwnWay::all(view, activity.id, &answering),
        involved,
    };
    let others = [
        row.accountable_and_responsible(),
        row.two_letters(),
        row.unknown_letter(),
        row.many_responsible(),
        row.many_consulted(),
        row.many_informed(),
        row.nobody_else(),
        row.everyone(),
        row.title_without_one_verb(),
        row.too_general(),
        row.too_detailed(),
        row.informed_who_must_act(),
        row.contested_decision(),
        row.adapts_what_the_centre_keeps(),
        row.answered_at_the_centre(),
    ];
    row.required()
        .chain(row.nobody_can_answer())
        .chain(row.own_way_without_one_answer())
        .chain(row.declined())
        .chain(others.into_iter().flatten())
        .collect()
}

impl<'a> ActivityRow<'a> {
    pub(super) fn with(&self, letter: Letter) -> Vec<&'a Role> {
        self.with_any(Letters::NONE.and(letter))
    }

    pub(super) fn with_any(&self, any: Letters) -> Vec<&'a Role> {
        self.involved
            .iter()
            .filter(|(_, letters)| letters.has_any(any))
            .map(|&(role, _)| role)
            .collect()
    }

    /// Those who are asked before, who are the next to turn to where nobody does it.
    pub(super) fn asked(&self) -> Vec<&'a Role> {
        let asked = self.view.parts().asked;
        asked.map_or_else(Vec::new, |asked| self.with(asked))
    }

    pub(super) fn letters(&self, role: &Role) -> Letters {
        self.view.plan.letters(self.activity.id, role.id)
    }

    pub(super) fn finding(&self, check: &Check, roles: &[&Role]) -> Finding {
        self.finding_with(check, roles, [("roles", titles(roles).into())])
    }

    /// A finding about so many roles that its sentences name none of them.
    pub(super) fn finding_about_all(&self, check: &Check, roles: &[&Role]) -> Finding {
        self.finding_with(check, roles, [])
    }

    fn finding_with<const N: usize>(
        &self,
        check: &Check,
        roles: &[&Role],
        names: [(&str, Arg); N],
    ) -> Finding {
        let about = [
            ("activity", (&self.activity.title).into()),
            ("count", roles.len().into()),
        ];
        let args: Vec<(&str, Arg)> = about.into_iter().chain(names).collect();
        Finding::new(check, Scope::Activity(self.activity.id), &args)
            .at([Key::Activity(self.activity.id)])
            .at(roles
                .iter()
                .map(|role| Key::Involvement((self.activity.id, role.id))))
    }

    pub(super) fn make_accountable(&self, role: &Role) -> Fix {
        Fix::new(
            Message::new("fix-make-accountable").with("role", &role.title),
            Edit::MakeAccountable {
                activity: self.activity.id,
                role: role.id,
            },
        )
    }

    /// The same, where it isn't plain that it is so in every unit.
    pub(super) fn make_accountable_everywhere(&self, role: &Role) -> Fix {
        let label = Message::new("fix-make-accountable-everywhere").with("role", &role.title);
        Fix {
            label,
            ..self.make_accountable(role)
        }
    }

    pub(super) fn set(&self, label: Message, role: RoleId, letters: Letters) -> Fix {
        Fix::new(
            label,
            Edit::SetInvolvement {
                activity: self.activity.id,
                role,
                letters,
            },
        )
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

    /// R23
    fn too_general(&self) -> Option<Finding> {
        let general = self.view.plan.thresholds.check_verbs
            && verbs::is_general(self.activity.title.as_str());
        general.then(|| self.finding(&R23, &[]))
    }

    /// R26
    fn too_detailed(&self) -> Option<Finding> {
        let detailed = self.view.plan.thresholds.check_verbs
            && verbs::is_detailed(self.activity.title.as_str());
        detailed.then(|| self.finding(&R26, &[]))
    }
}

fn titles(roles: &[&Role]) -> Vec<String> {
    roles.iter().map(|role| role.title.to_string()).collect()
}
