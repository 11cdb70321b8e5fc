//! Ways to split an activity that several answer for, with titles to begin with.

use super::Fix;
use super::findings::View;
use crate::{Activity, Edit, Held, Message, Part, Role, Title};

/// More parts than this are no proposal but a list.
const MOST: usize = 6;

/// Every way that fits those who answer for the activity now.
pub fn ways(view: &View<'_>, activity: &Activity, holders: &[&Role]) -> Vec<Fix> {
    let mut holders = holders.to_vec();
    // Who is nearer to the centre comes first: they approve, design, and keep what is central.
    holders.sort_by_key(|role| role.held == Held::PerUnit);
    let split = Split { view, activity };
    let fixes = match holders.as_slice() {
        [first, second] => vec![
            split.by_unit(first, second),
            split.in_steps("propose", [("propose", second), ("approve", first)]),
            split.in_steps("design", [("design", first), ("run", second)]),
        ],
        _ if holders.len() <= MOST => vec![split.by_role(&holders)],
        _ => Vec::new(),
    };
    fixes.into_iter().flatten().collect()
}

struct Split<'a> {
    view: &'a View<'a>,
    activity: &'a Activity,
}

impl Split<'_> {
    /// The part that is told from the others by a name of the plan.
    fn part(&self, name: &Title, accountable: &Role) -> Option<Part> {
        let title = Title::new(&format!("{} — {name}", self.activity.title)).ok()?;
        Some(Part {
            title,
            accountable: accountable.id,
        })
    }

    fn fix(&self, label: Message, parts: Option<Vec<Part>>) -> Option<Fix> {
        let edit = Edit::SplitActivity {
            activity: self.activity.id,
            parts: parts?,
        };
        Some(Fix::new(label, edit))
    }

    /// What the centre decides, and what each unit does.
    fn by_unit(&self, central: &Role, local: &Role) -> Option<Fix> {
        let units = self.view.plan.units.in_order();
        if (central.held, local.held) != (Held::Centre, Held::PerUnit)
            || !(1..MOST).contains(&units.len())
        {
            return None;
        }
        let centre = self.part(&self.view.plan.about.centre, central);
        let of_units = units.iter().map(|unit| self.part(&unit.name, local));
        let label = Message::new("fix-split-by-unit")
            .with("central", &central.title)
            .with("local", &local.title);
        self.fix(label, std::iter::once(centre).chain(of_units).collect())
    }

    /// Two steps of one piece of work. Their titles are words of ours.
    fn in_steps(&self, way: &str, steps: [(&str, &Role); 2]) -> Option<Fix> {
        let [(_, first), (_, second)] = steps;
        let label = Message::new(format!("fix-split-{way}"))
            .with("first", &first.title)
            .with("second", &second.title);
        let parts = steps.map(|(_, role)| self.part(&role.title, role));
        let titles = steps.map(|(step, _)| {
            Message::new(format!("split-{step}")).with("activity", &self.activity.title)
        });
        let fix = self.fix(label, parts.into_iter().collect())?;
        Some(Fix {
            titles: titles.into(),
            ..fix
        })
    }

    /// One part for each.
    fn by_role(&self, holders: &[&Role]) -> Option<Fix> {
        let titles: Vec<String> = holders.iter().map(|role| role.title.to_string()).collect();
        let label = Message::new("fix-split-by-role").with("roles", titles);
        let parts = holders.iter().map(|role| self.part(&role.title, role));
        self.fix(label, parts.collect())
    }
}
