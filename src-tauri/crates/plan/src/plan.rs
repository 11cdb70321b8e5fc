//! The plan in memory, and the only function that changes it.

use std::collections::BTreeSet;

use crate::table::{Entity, Table};
use crate::{
    About, Activity, ActivityId, Appointment, CellNote, Change, Configuration, Council, Date, Fit,
    Key, Letter, Letters, Locus, Ownership, Plan, Refusal, Role, RoleId, Scheme, SectionId, Text,
    Thresholds, Title,
};

impl Plan {
    /// An empty plan.
    pub fn new(title: Title, organisation: Title, centre: Title) -> Self {
        Self {
            about: About {
                title,
                organisation,
                centre,
                summary: Text::default(),
                promise: Text::default(),
                next_review: None,
            },
            thresholds: Thresholds::default(),
            ownership: Ownership::default(),
            scheme: Scheme::default(),
            fit: Fit::default(),
            council: Council::default(),
            units: Table::default(),
            departments: Table::default(),
            roles: Table::default(),
            leaders: Table::default(),
            appointments: Table::default(),
            areas: Table::default(),
            sections: Table::default(),
            activities: Table::default(),
            involvements: Table::default(),
            cell_notes: Table::default(),
            adaptations: Table::default(),
            unit_involvements: Table::default(),
            commitments: Table::default(),
            considered: Table::default(),
            council_members: Table::default(),
            buy_ins: Table::default(),
            drafts: Table::default(),
            values: Table::default(),
            goals: Table::default(),
            objectives: Table::default(),
            initiatives: Table::default(),
            obstacles: Table::default(),
        }
    }

    /// Carries out a change: all of it, or nothing.
    ///
    /// # Errors
    /// When what the change expects to find is not what the plan holds, when a row would be left
    /// that refers to one which isn't there, or when roles would report to each other in a circle.
    pub fn apply(&mut self, change: &Change) -> Result<(), Refusal> {
        let mut seen = BTreeSet::new();
        for row in &change.rows {
            let key = row
                .key()
                .ok_or_else(|| Refusal::because("refused-empty-row"))?;
            if !seen.insert(key) || !self.holds(key, row.before.as_ref()) || !row.is_sound() {
                return Err(Refusal::because("refused-stale"));
            }
        }
        self.put_all(change);
        let broken = if self.dangles_after(change) {
            Some(Refusal::because("refused-dangling"))
        } else {
            self.circle_after(change)
        };
        if let Some(refusal) = broken {
            self.put_all(&change.inverse());
            return Err(refusal);
        }
        Ok(())
    }

    fn put_all(&mut self, change: &Change) {
        for row in &change.rows {
            if let Some(key) = row.key() {
                self.put(key, row.after.clone());
            }
        }
    }

    /// Whether a row that the change wrote refers to nothing, or a row that it took away is
    /// still referred to.
    fn dangles_after(&self, change: &Change) -> bool {
        let mut dangling = false;
        for row in change.rows.iter().filter_map(|row| row.after.as_ref()) {
            row.references(&mut |to| dangling |= !self.has(to));
        }
        let gone: BTreeSet<Key> = change
            .rows
            .iter()
            .filter(|row| row.after.is_none())
            .filter_map(|row| row.key())
            .filter(|key| key.can_be_referred_to())
            .collect();
        if !gone.is_empty() {
            self.each_reference(&mut |_, to| dangling |= gone.contains(&to));
        }
        dangling
    }

    /// The same plan, after making sure that every row refers only to rows that are there and
    /// says something. For plans that come from a file.
    ///
    /// # Errors
    /// Names the first row that refers to nothing, says nothing, or reports to itself.
    pub fn validated(self) -> Result<Self, Refusal> {
        let mut broken = None;
        // Most references are those of involvements, which come activity by activity.
        let mut latest = None;
        self.each_reference(&mut |from, to| {
            let repeated = matches!(to, Key::Activity(id) if latest.replace(id) == Some(id));
            if broken.is_none() && !repeated && !self.has(to) {
                broken = Some((from, to));
            }
        });
        if let Some((from, to)) = broken {
            return Err(Refusal::because("refused-points-nowhere")
                .with("from", from.to_string())
                .with("to", to.to_string()));
        }
        let silent = self.silent().into_iter();
        let silent =
            silent.map(|key| Refusal::because("refused-says-nothing").with("row", key.to_string()));
        match silent.chain(self.circle()).next() {
            Some(refusal) => Err(refusal),
            None => Ok(self),
        }
    }

    /// The same plan, after making sure that no period ends before it begins. For plans that are
    /// taken over: one that is open already stays open, and nobody holds a role by such a period.
    ///
    /// # Errors
    /// Names the first row with such a period.
    pub fn in_time(self) -> Result<Self, Refusal> {
        let seats = self.appointments.iter();
        let seats = seats.map(|row| (Key::Appointment(row.id), row.from, row.until));
        let work = self.initiatives.iter();
        let work = work.map(|row| (Key::Initiative(row.id), row.from, row.until));
        let backwards = seats.chain(work).find_map(|(key, from, until)| {
            let (from, until) = (from?, until?);
            (until < from).then_some((key, from, until))
        });
        match backwards {
            Some((key, from, until)) => Err(Refusal::because("refused-dates-there")
                .with("row", key.to_string())
                .with("from", from.to_string())
                .with("until", until.to_string())),
            None => Ok(self),
        }
    }

    /// A row that says nothing.
    fn silent(&self) -> Option<Key> {
        let no_letters = self.involvements.iter().find(|row| row.letters.is_empty());
        let no_text = self.cell_notes.iter().find(|row| row.note.is_empty());
        let nothing = self.commitments.iter().find(|row| row.says_nothing());
        no_letters
            .map(|row| Key::Involvement(row.id()))
            .or_else(|| no_text.map(|row| Key::CellNote(row.id())))
            .or_else(|| nothing.map(|row| Key::Commitment(row.id())))
    }

    /// The letters of a role on an activity.
    pub fn letters(&self, activity: ActivityId, role: RoleId) -> Letters {
        self.involvements
            .get((activity, role))
            .map_or(Letters::NONE, |involvement| involvement.letters)
    }

    /// Everyone involved in an activity, with their letters, by the id of the role.
    pub fn involved(&self, activity: ActivityId) -> impl Iterator<Item = (RoleId, Letters)> {
        let first = (activity, RoleId(uuid::Uuid::nil()));
        let last = (activity, RoleId(uuid::Uuid::max()));
        self.involvements
            .0
            .range(first..=last)
            .map(|(&(_, role), involvement)| (role, involvement.letters))
    }

    /// The notes on the cells of an activity.
    pub fn notes_on(&self, activity: ActivityId) -> impl Iterator<Item = &CellNote> {
        let first = (activity, RoleId(uuid::Uuid::nil()));
        let last = (activity, RoleId(uuid::Uuid::max()));
        self.cell_notes.0.range(first..=last).map(|(_, note)| note)
    }

    /// The roles that have a letter on an activity, in the order of the matrix's columns.
    pub fn roles_with(&self, activity: ActivityId, letter: Letter) -> Vec<&Role> {
        let mut roles: Vec<&Role> = self
            .involved(activity)
            .filter(|(_, letters)| letters.has(letter))
            .filter_map(|(role, _)| self.roles.get(role))
            .collect();
        roles.sort_by_key(|role| self.column_key(role));
        roles
    }

    /// All roles in the order of the matrix's columns: department by department, those without
    /// one first.
    pub fn columns(&self) -> Vec<&Role> {
        let mut roles: Vec<&Role> = self.roles.iter().collect();
        roles.sort_by_key(|role| self.column_key(role));
        roles
    }

    fn column_key<'a>(&'a self, role: &'a Role) -> impl Ord + use<'a> {
        let department = role
            .department
            .and_then(|id| self.departments.get(id))
            .map(|department| (&department.order, department.id));
        (department, &role.order, role.id)
    }

    /// Who holds a role on `today`, seat by seat: first for the centre, then unit by unit. Deputies
    /// come after those they stand in for.
    pub fn seats(&self, role: RoleId, today: Date) -> Vec<&Appointment> {
        let unit_order = |seat: &Appointment| {
            seat.unit
                .and_then(|unit| self.units.get(unit))
                .map(|unit| (&unit.order, unit.id))
        };
        let mut seats: Vec<&Appointment> = self
            .appointments
            .iter()
            .filter(|seat| seat.role == role && seat.is_current(today))
            .collect();
        seats.sort_by_key(|seat| (unit_order(seat), seat.kind, seat.id));
        seats
    }

    /// The names of those who fill a role on `today`, each once.
    pub fn holder_names(&self, role: RoleId, today: Date) -> Vec<String> {
        let mut names: Vec<String> = Vec::new();
        for seat in self.seats(role, today) {
            let name = self.name_of(Key::Leader(seat.leader));
            if seat.fills_seat(today) && !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The activities of a section, in order.
    pub fn activities_in(&self, section: SectionId) -> Vec<&Activity> {
        let mut activities: Vec<&Activity> = self
            .activities
            .iter()
            .filter(|activity| activity.section == section)
            .collect();
        activities.sort_by_key(|activity| (&activity.order, activity.id));
        activities
    }

    /// How much the centre decides, read from the loci; `None` without decision areas.
    pub fn configuration(&self) -> Option<Configuration> {
        Configuration::of(self.areas.iter().map(|area| area.locus))
    }

    /// How many decision areas have this locus.
    pub fn areas_at(&self, locus: Locus) -> usize {
        self.areas.iter().filter(|area| area.locus == locus).count()
    }
}
