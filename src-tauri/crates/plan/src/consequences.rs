//! What the ownership decision implies for the matrix, and nobody has done yet.

use serde::{Deserialize, Serialize};

use crate::{Activity, Arg, Edit, Held, Letter, Letters, Locus, Message, Plan, Role, RoleKind};

/// Something that follows from a decision. It is proposed, and done only where somebody agrees:
/// [`Edit::Several`] of the decision and of what was agreed to is one step.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, ts_rs::TS)]
#[serde(rename_all = "camelCase")]
pub struct Consequence {
    /// What follows, and why.
    pub sentence: Message,
    /// The edit that does it, after the decision.
    pub edit: Edit,
    /// Whether it takes away what somebody has set.
    pub replaces: bool,
}

/// What follows when who leads CX, or where areas are decided, is no longer as it was before, in
/// the order of the matrix. Nothing follows from anything else.
pub fn consequences(before: &Plan, after: &Plan) -> Vec<Consequence> {
    if before.ownership.lead == after.ownership.lead && before.areas == after.areas {
        return Vec::new();
    }
    let decided = Decided { before, after };
    let rows = after.sections.in_order().into_iter();
    let rows = rows.flat_map(|section| after.activities_in(section.id));
    rows.flat_map(|row| decided.follows_for(row)).collect()
}

/// A decision that was taken.
struct Decided<'a> {
    before: &'a Plan,
    after: &'a Plan,
}

impl<'a> Decided<'a> {
    fn follows_for(&self, activity: &Activity) -> Vec<Consequence> {
        let moved = self.before.locus_of(activity) != self.after.locus_of(activity);
        let moved = moved.then(|| match self.after.locus_of(activity) {
            Locus::Centre => self.centre_answers(activity),
            Locus::Shared => Vec::new(),
            Locus::Local => self.units_answer(activity).into_iter().collect(),
        });
        let led = self.lead_answers(activity).into_iter();
        let mut follows: Vec<Consequence> = led.collect();
        // The lead answers for what steers, wherever that is decided.
        if follows.is_empty() {
            follows.extend(moved.into_iter().flatten());
        }
        follows
    }

    /// Whoever leads CX answers for what steers it.
    fn lead_answers(&self, activity: &Activity) -> Option<Consequence> {
        let lead = self.after.ownership.lead;
        let area = self.after.areas.get(activity.area?)?;
        if self.before.ownership.lead == lead || !area.steering {
            return None;
        }
        let lead = self.after.roles.get(lead?)?;
        self.answers("consequence-lead", activity, lead)
    }

    /// Units decide themselves, so a role of the units answers.
    fn units_answer(&self, activity: &Activity) -> Option<Consequence> {
        let role = self.best(activity, Held::PerUnit)?;
        let answered = self.answering(activity);
        let local = answered.iter().any(|role| role.held == Held::PerUnit);
        if local {
            return None;
        }
        self.answers("consequence-local", activity, role)
    }

    /// The centre decides, so a role of the centre answers, and units have no ways of their own.
    fn centre_answers(&self, activity: &Activity) -> Vec<Consequence> {
        let answered = self.answering(activity);
        let local = answered.iter().any(|role| role.held == Held::PerUnit);
        let answer = self
            .best(activity, Held::Centre)
            .filter(|_| local)
            .and_then(|role| self.answers("consequence-centre", activity, role));
        let own_ways = self.after.units.in_order().into_iter();
        let own_ways = own_ways.filter(|unit| {
            let adaptations = &self.after.adaptations;
            adaptations.get((unit.id, activity.id)).is_some()
        });
        let lifted = own_ways.map(|unit| Consequence {
            sentence: Message::new("consequence-lift")
                .with("activity", &activity.title)
                .with("unit", &unit.name),
            edit: Edit::LiftAdaptation {
                unit: unit.id,
                activity: activity.id,
            },
            replaces: true,
        });
        answer.into_iter().chain(lifted).collect()
    }

    /// Has a role answer for an activity, unless it does, or can't because it is a group.
    fn answers(&self, id: &str, activity: &Activity, role: &Role) -> Option<Consequence> {
        let others = self.answering(activity);
        let alone = matches!(others.as_slice(), [only] if only.id == role.id);
        if alone || role.kind == RoleKind::Group {
            return None;
        }
        let names: Vec<String> = others.iter().map(|role| role.title.to_string()).collect();
        Some(Consequence {
            sentence: Message::new(id)
                .with("role", &role.title)
                .with("activity", &activity.title)
                .with("count", others.len())
                .with("others", Arg::List(names)),
            edit: Edit::MakeAccountable {
                activity: activity.id,
                role: role.id,
            },
            replaces: !others.is_empty(),
        })
    }

    fn answering(&self, activity: &Activity) -> Vec<&'a Role> {
        self.after
            .roles_with(activity.id, self.after.scheme.answers())
    }

    /// The role, held there, that has most to do with an activity; the only one that is held
    /// there, if none has.
    fn best(&self, activity: &Activity, held: Held) -> Option<&'a Role> {
        let plan = self.after;
        let columns = plan.columns().into_iter();
        let able = columns.filter(|role| role.held == held && role.kind == RoleKind::Position);
        let able: Vec<&Role> = able.collect();
        let letters = |role: &&&Role| plan.letters(activity.id, role.id);
        let involved = able.iter().filter(|role| !letters(role).is_empty());
        let best = involved.min_by_key(|role| strength(letters(role)));
        match able.as_slice() {
            [only] => Some(only),
            _ => best.copied(),
        }
    }
}

/// The strongest of letters comes before others in the alphabet of cells.
fn strength(letters: Letters) -> Option<Letter> {
    letters.iter().next()
}
