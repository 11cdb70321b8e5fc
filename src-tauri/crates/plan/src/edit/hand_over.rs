//! Handing over: what a role or a unit does goes to another, and then it goes.

use std::collections::BTreeSet;

use super::draft::{Draft, find};
use super::{Edit, Thing};
use crate::presets::Sense;
use crate::table::Entity;
use crate::{
    Acceptance, Activity, ActivityId, Adaptation, Appointment, AppointmentKind, Commitment, Key,
    Letters, Locus, Plan, Refusal, RoleId, Scheme, Text, UnitId, UnitInvolvement,
};

impl Draft<'_> {
    /// Hands everything over from one role to another, or from one unit to another.
    pub(super) fn hand_over(&mut self, from: Thing, to: Thing) -> Result<(), Refusal> {
        let plan = self.plan;
        match (from, to) {
            (Thing::Role(from), Thing::Role(to)) if from != to => {
                find(&plan.roles, from, Key::Role)?;
                find(&plan.roles, to, Key::Role)?;
                let edits = Handover { plan, from, to }.edits();
                let (change, _) =
                    Edit::all_on(&edits, plan, |_, _| {}).map_err(|stuck| stuck.refusal)?;
                self.follow(change);
                Ok(())
            }
            (Thing::Unit(from), Thing::Unit(to)) if from != to => {
                find(&plan.units, from, Key::Unit)?;
                find(&plan.units, to, Key::Unit)?;
                self.merge_units(from, to);
                Ok(())
            }
            _ => Err(Refusal::because("refused-hand-over")),
        }
    }

    /// What exists only in one unit is the other's from now on. Its own ways go along where the
    /// other has none, and its people where the other has nobody.
    fn merge_units(&mut self, from: UnitId, to: UnitId) {
        let plan = self.plan;
        let filled: BTreeSet<RoleId> = plan
            .appointments
            .iter()
            .filter(|seat| seat.unit == Some(to) && seat.kind != AppointmentKind::Deputy)
            .map(|seat| seat.role)
            .collect();
        let unit = Some(to);
        for seat in plan
            .appointments
            .iter()
            .filter(|seat| seat.unit == Some(from))
        {
            if filled.contains(&seat.role) {
                self.remove(Key::Appointment(seat.id));
            } else {
                self.put(Appointment {
                    unit,
                    ..seat.clone()
                });
            }
        }
        for activity in plan.activities.iter().filter(|row| row.unit == Some(from)) {
            self.put(Activity {
                unit,
                ..activity.clone()
            });
        }
        self.move_commitments(from, to);
        for row in plan.adaptations.iter().filter(|row| row.unit == from) {
            self.lift(from, row.activity);
            if plan.adaptations.get((to, row.activity)).is_none() {
                self.take_over_own_way(row, to);
            }
        }
        self.remove(Key::Unit(from));
    }

    /// What was said to what exists only there is said in the other unit from now on; the rest was
    /// said to something else than what the other unit does.
    fn move_commitments(&mut self, from: UnitId, to: UnitId) {
        let plan = self.plan;
        for row in plan.commitments.iter().filter(|row| row.unit == Some(from)) {
            self.remove(Key::Commitment(row.id()));
            let activity = plan.activities.get(row.activity);
            if activity.is_some_and(|activity| activity.unit == Some(from)) {
                let unit = Some(to);
                self.put(Commitment {
                    unit,
                    ..row.clone()
                });
            }
        }
    }

    fn take_over_own_way(&mut self, row: &Adaptation, unit: UnitId) {
        let plan = self.plan;
        self.put(Adaptation {
            unit,
            ..row.clone()
        });
        for involved in plan.adapted(row.unit, row.activity) {
            self.put(UnitInvolvement {
                unit,
                ..involved.clone()
            });
        }
    }
}

/// One role that takes over from another.
struct Handover<'a> {
    plan: &'a Plan,
    from: RoleId,
    to: RoleId,
}

impl Handover<'_> {
    /// All that it takes, the last of which takes the other role away.
    fn edits(&self) -> Vec<Edit> {
        let what = Thing::Role(self.from);
        self.letters()
            .chain(self.letters_in_units())
            .chain(self.notes())
            .chain(self.stand_ins())
            .chain(self.tree())
            .chain(self.initiatives())
            .chain(self.governance())
            .chain([Edit::Remove { what }])
            .collect()
    }

    /// The role that takes over, where the other was named.
    fn heir(&self, named: Option<RoleId>) -> Option<RoleId> {
        named.map(|role| if role == self.from { self.to } else { role })
    }

    fn letters(&self) -> impl Iterator<Item = Edit> {
        let rows = self.plan.involvements.iter();
        rows.filter(|row| row.role == self.from).map(|row| {
            let own = self.plan.letters(row.activity, self.to);
            Edit::SetInvolvement {
                activity: row.activity,
                role: self.to,
                letters: self.plan.scheme.merged(own, row.letters),
            }
        })
    }

    /// What either says in a unit itself. What the centre keeps has no own ways any more.
    fn letters_in_units(&self) -> impl Iterator<Item = Edit> {
        let (plan, scheme) = (self.plan, &self.plan.scheme);
        let concerned = |row: &&UnitInvolvement| row.role == self.from || row.role == self.to;
        let rows = plan.unit_involvements.iter().filter(concerned);
        let places: BTreeSet<_> = rows.map(|row| (row.unit, row.activity)).collect();
        let places = places.into_iter();
        let places = places.filter(|&(_, activity)| self.may_differ(activity));
        places.map(|(unit, activity)| {
            let matrix = plan.effective(unit);
            let letters = [self.to, self.from].map(|role| matrix.letters(activity, role));
            Edit::SetUnitInvolvement {
                unit,
                activity,
                role: self.to,
                letters: scheme.merged(letters[0], letters[1]),
            }
        })
    }

    /// Whether units may do an activity in their own way.
    fn may_differ(&self, activity: ActivityId) -> bool {
        let activity = self.plan.activities.get(activity);
        activity.is_some_and(|row| self.plan.locus_of(row) != Locus::Centre)
    }

    /// Whether the role that takes over answers wherever the other says this.
    fn is_taken_over(&self, row: &Commitment) -> bool {
        let roles = [self.from, self.to];
        let own_word = |unit, role| self.plan.unit_involvements.get((unit, row.activity, role));
        let own_words = |unit| roles.iter().any(|&role| own_word(unit, role).is_some());
        row.unit
            .is_none_or(|unit| self.may_differ(row.activity) || !own_words(unit))
    }

    fn notes(&self) -> impl Iterator<Item = Edit> {
        let rows = self.plan.cell_notes.iter();
        rows.filter(|row| row.role == self.from).map(|row| {
            let own = self.plan.cell_notes.get((row.activity, self.to));
            let both = own.map(|own| format!("{}\n{}", own.note, row.note));
            let both = both.and_then(|both| Text::new(&both).ok());
            Edit::SetNote {
                activity: row.activity,
                role: Some(self.to),
                note: both.unwrap_or_else(|| row.note.clone()),
            }
        })
    }

    /// Who stands in for the one stands in for the other, who has not agreed to anything yet.
    fn stand_ins(&self) -> impl Iterator<Item = Edit> {
        let rows = self.plan.commitments.iter();
        rows.filter_map(|row| {
            let role = self.heir(Some(row.role))?;
            let other = |named| self.heir(named).filter(|&named| named != role);
            let (deputy, escalation) = (other(row.deputy), other(row.escalation));
            let taken = row.role == self.from;
            let said = self.plan.commitments.get((row.activity, role, row.unit));
            let answers_already = said.is_some();
            if taken && (answers_already || !self.is_taken_over(row))
                || !taken && !self.is_named_in([row.deputy, row.escalation])
            {
                return None;
            }
            let (standing, on, note) = match taken {
                true => (Acceptance::Proposed, None, Text::default()),
                false => (row.standing, row.on, row.note.clone()),
            };
            Some(Edit::SetCommitment {
                activity: row.activity,
                role,
                unit: row.unit,
                standing,
                on,
                note,
                deputy,
                escalation,
            })
        })
    }

    fn is_named_in<const N: usize>(&self, named: [Option<RoleId>; N]) -> bool {
        named.contains(&Some(self.from))
    }

    /// Those below report to the role that takes over, unless it is itself below them.
    fn tree(&self) -> impl Iterator<Item = Edit> {
        let below = self.plan.roles.iter();
        let below = below.filter(|role| role.reports_to == Some(self.from));
        below
            .map(|role| role.id)
            .filter(|&role| self.plan.would_close_circle(role, self.to).is_none())
            .map(|role| Edit::SetReportsTo {
                role,
                to: Some(self.to),
            })
    }

    fn initiatives(&self) -> impl Iterator<Item = Edit> {
        let rows = self.plan.initiatives.iter();
        rows.filter(|row| row.owner == Some(self.from))
            .map(|row| Edit::SetOwner {
                initiative: row.id,
                owner: Some(self.to),
            })
    }

    /// Whatever the role is in how CX is led.
    fn governance(&self) -> impl Iterator<Item = Edit> {
        let (ownership, council) = (self.plan.ownership.clone(), self.plan.council.clone());
        let lead = self.is_named_in([ownership.lead, ownership.sponsor]);
        let lead = lead.then(|| Edit::ChooseModel {
            model: ownership.model,
            own_name: ownership.own_name,
            lead: self.heir(ownership.lead),
            sponsor: self.heir(ownership.sponsor),
        });
        let mandate = self.is_named_in([ownership.reports_to, ownership.escalation]);
        let mandate = mandate.then(|| Edit::SetMandate {
            scope: ownership.scope,
            reports_to: self.heir(ownership.reports_to),
            escalation: self.heir(ownership.escalation),
        });
        let chair = self
            .is_named_in([council.chair])
            .then(|| Edit::DescribeCouncil {
                charter: council.charter,
                chair: self.heir(council.chair),
                decides: council.decides,
                rhythm: council.rhythm,
                tie_break: council.tie_break,
            });
        let member = self.plan.council_members.get(self.from);
        let member = member.map(|_| Edit::AddMember { role: self.to });
        [lead, mandate, chair, member].into_iter().flatten()
    }
}

impl Scheme {
    /// What a role is that had some letters and gets others: whoever carries something need not
    /// be asked and told, and of several who don't only the strongest letter counts.
    fn merged(&self, own: Letters, given: Letters) -> Letters {
        if own.is_empty() || given.is_empty() {
            return own.iter().chain(given.iter()).collect();
        }
        let all: Letters = own.iter().chain(given.iter()).collect();
        let passive = [Sense::IsAsked, Sense::IsTold, Sense::IsOut];
        let passive = passive
            .into_iter()
            .filter_map(|sense| self.with_sense(sense));
        let active = all.without_any(passive.collect());
        match active.is_empty() {
            true => all.iter().take(1).collect(),
            false => active,
        }
    }
}
