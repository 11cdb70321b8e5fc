//! Checks of the plan as a whole: whether the matrix does what the ownership decision says.

use super::catalog::{R36, R42, R43};
use super::findings::View;
use super::{Finding, Fix, Scope, tally};
use crate::{Configuration, Edit, Held, Key, Locus, Message, Model};

/// Everything that contradicts itself.
pub fn check(view: &View<'_>) -> Vec<Finding> {
    let found = [
        technology_comes_late(view),
        hybrid_in_name_only(view),
        lead_without_authority(view),
    ];
    found.into_iter().flatten().collect()
}

/// R36
fn technology_comes_late(view: &View<'_>) -> Option<Finding> {
    let plan = view.plan;
    let technology = &view.known.technology;
    let first = plan.roles.get(*technology.first()?)?;
    if technology
        .iter()
        .any(|&role| view.tally(role).beside_steering > 0)
    {
        return None;
    }
    let steering = plan.activities.iter();
    let steering: Vec<_> = steering
        .filter(|activity| tally::steers(plan, activity))
        .take(3)
        .collect();
    let consult = view.parts().asked.into_iter().flat_map(|asked| {
        steering.iter().map(move |activity| {
            let label = Message::new("fix-consult-on")
                .with("role", &first.title)
                .with("activity", &activity.title);
            let letters = plan.letters(activity.id, first.id).and(asked);
            let (activity, role) = (activity.id, first.id);
            Fix::new(
                label,
                Edit::SetInvolvement {
                    activity,
                    role,
                    letters,
                },
            )
        })
    });
    let args = [("role", (&first.title).into())];
    (!steering.is_empty()).then(|| {
        Finding::new(&R36, Scope::Plan, &args)
            .at(steering.iter().map(|activity| Key::Activity(activity.id)))
            .settled_by(consult)
    })
}

/// R42
fn hybrid_in_name_only(view: &View<'_>) -> Option<Finding> {
    if view.plan.configuration() != Some(Configuration::Hybrid) {
        return None;
    }
    let accountable_at = |held: Held| -> usize {
        let roles = view.plan.roles.iter().filter(|role| role.held == held);
        roles.map(|role| view.tally(role.id).accountable).sum()
    };
    let in_units = view.known.in_units.values();
    let in_units: usize = in_units.map(|there| there.accountable).sum();
    let local = accountable_at(Held::PerUnit) + in_units;
    let (where_all_are, instead) = match (accountable_at(Held::Centre), local) {
        (1.., 0) => (Locus::Centre, Configuration::Centralized),
        (0, 1..) => (Locus::Local, Configuration::Decentralized),
        _ => return None,
    };
    let args = [(
        "locus",
        Message::new(format!("locus-{}", where_all_are.id())).into(),
    )];
    let configuration = Message::new(format!("configuration-{}", instead.id()));
    let fix = Fix::new(
        Message::new("fix-apply-configuration").with("configuration", configuration),
        Edit::ApplyConfiguration {
            configuration: instead,
        },
    );
    Some(Finding::new(&R42, Scope::Plan, &args).settled_by([fix]))
}

/// R43. Whichever model is chosen, somebody leads; a council has its chair.
fn lead_without_authority(view: &View<'_>) -> Option<Finding> {
    let plan = view.plan;
    let model = plan.ownership.model?;
    let chaired = model == Model::CrossFunctional && plan.council.chair.is_some();
    if plan.activities.is_empty() || chaired {
        return None;
    }
    let Some(lead) = plan.ownership.lead.and_then(|lead| plan.roles.get(lead)) else {
        let mut finding = Finding::new(&R43, Scope::Plan, &[]).at([Key::Ownership]);
        finding.question.id = "finding-r43-no-lead".to_owned();
        finding.detail.id = "finding-r43-no-lead-detail".to_owned();
        return Some(finding);
    };
    if model != Model::CcoLed || view.tally(lead.id).steering > 0 {
        return None;
    }
    let steering = plan
        .activities
        .iter()
        .filter(|activity| tally::steers(plan, activity));
    let fixes = steering.take(3).map(|activity| {
        let label = Message::new("fix-make-accountable-for")
            .with("role", &lead.title)
            .with("activity", &activity.title);
        Fix::new(
            label,
            Edit::MakeAccountable {
                activity: activity.id,
                role: lead.id,
            },
        )
    });
    let args = [("role", (&lead.title).into())];
    let finding = Finding::new(&R43, Scope::Plan, &args).at([Key::Role(lead.id)]);
    Some(finding.settled_by(fixes))
}
