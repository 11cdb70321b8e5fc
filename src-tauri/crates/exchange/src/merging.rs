//! Laying a matrix that was read over a plan: what is the same, what is new, what would change.

mod fitting;
mod places;

use answerable_plan::{
    ActivityId, BadText, Edit, ForeignActivity, ForeignCell, ForeignMatrix, ForeignNote,
    ForeignRole, ForeignSection, Letters, Message, Plan, RoleId, Scheme, SectionId, Text, Title,
};
use answerable_wording::Wording;
use uuid::Uuid;

use crate::reading::{ReadActivity, Reading};
use places::Places;

/// What bringing a matrix into a plan would do. The edit has not been made yet.
#[derive(Debug)]
pub struct Merging {
    /// Takes the matrix over.
    pub edit: Edit,
    /// What it would do, for people to agree to.
    pub summary: Summary,
}

/// What bringing a matrix into a plan would do, for people to agree to.
#[derive(Debug, Default, PartialEq)]
pub struct Summary {
    /// The roles of the file that the plan has, as the plan calls them.
    pub known_roles: Vec<String>,
    /// The roles that are new.
    pub new_roles: Vec<String>,
    /// The sections that are new.
    pub new_sections: Vec<String>,
    /// The activities of the file that the plan has, as the plan calls them.
    pub known_activities: Vec<String>,
    /// The activities that are new.
    pub new_activities: Vec<String>,
    /// The letters of the plan that would give way to others.
    pub replaced: Vec<Replaced>,
    /// The scheme that the plan would get.
    pub scheme: Option<Scheme>,
    /// Names that are longer than a plan's may be, as the plan would have them.
    pub shortened: Vec<String>,
}

impl Summary {
    /// The same in sentences.
    pub fn in_words(&self) -> Vec<Message> {
        let names = |id: &str, names: &[String]| {
            let message = Message::new(id).with("count", names.len());
            (!names.is_empty()).then(|| message.with("names", names.to_vec()))
        };
        let count =
            |id: &str, count: usize| (count > 0).then(|| Message::new(id).with("count", count));
        let parts = [
            names("import-new-roles", &self.new_roles),
            names("import-known-roles", &self.known_roles),
            names("import-new-sections", &self.new_sections),
            count("import-new-activities", self.new_activities.len()),
            names("import-known-activities", &self.known_activities),
            self.scheme.as_ref().map(|_| Message::new("import-scheme")),
        ];
        let shortened =
            |title: &String| Message::new("import-shortened").with("title", title.as_str());
        parts
            .into_iter()
            .flatten()
            .chain(self.replaced.iter().map(Replaced::in_words))
            .chain(self.shortened.iter().map(shortened))
            .collect()
    }
}

impl Replaced {
    fn in_words(&self) -> Message {
        Message::new("import-replaced")
            .with("role", self.role.as_str())
            .with("activity", self.activity.as_str())
            .with("before", self.before.to_string())
            .with("after", self.after.to_string())
    }
}

/// Letters that would give way to others.
#[derive(Debug, PartialEq)]
pub struct Replaced {
    /// The activity.
    pub activity: String,
    /// The role.
    pub role: String,
    /// What the plan has.
    pub before: Letters,
    /// What the file has.
    pub after: Letters,
}

/// Lays a matrix over a plan. Roles and activities of the same name are the same, whatever their
/// case and punctuation; two activities of the same name in different sections are not. What the
/// file leaves empty stays as it is. `source` is what the file is called; `new_id` gives a new id
/// each time.
///
/// # Errors
/// When a name can't be kept because it is blank or can't be shown.
pub fn merge(
    reading: &Reading,
    source: &str,
    plan: &Plan,
    wording: &Wording,
    new_id: &mut dyn FnMut() -> Uuid,
) -> Result<Merging, BadText> {
    let scheme = fitting::scheme(reading, plan, wording)?;
    let mut merge = Merge {
        plan,
        places: Places::of(plan),
        new_id,
        matrix: ForeignMatrix {
            scheme: scheme.clone(),
            ..ForeignMatrix::default()
        },
        summary: Summary {
            scheme,
            ..Summary::default()
        },
    };
    let stem = source.rsplit_once('.').map_or(source, |(stem, _)| stem);
    let roles = merge.roles(&reading.roles)?;
    for row in &reading.activities {
        merge.activity(row, &roles, stem)?;
    }
    Ok(Merging {
        edit: Edit::ImportMatrix {
            source: fitting::title(source)?.0,
            matrix: Box::new(merge.matrix),
        },
        summary: merge.summary,
    })
}

/// The note that is there with what comes behind it; nothing where nothing new comes.
fn added(there: &str, comment: &str) -> Result<Option<Text>, BadText> {
    if comment.is_empty() || there.contains(comment) {
        return Ok(None);
    }
    let all = [there, comment].join("\n");
    fitting::note(all.trim()).map(Some)
}

struct Merge<'a> {
    plan: &'a Plan,
    places: Places<'a>,
    new_id: &'a mut dyn FnMut() -> Uuid,
    matrix: ForeignMatrix,
    summary: Summary,
}

/// A role of the file with the id that it has or gets.
type RoleOf<'r> = (&'r str, RoleId);

impl Merge<'_> {
    fn roles<'r>(&mut self, names: &'r [String]) -> Result<Vec<RoleOf<'r>>, BadText> {
        let role = |name: &'r String| Ok((name.as_str(), self.role(name)?));
        names.iter().map(role).collect()
    }

    fn role(&mut self, name: &str) -> Result<RoleId, BadText> {
        if let Some(role) = self.places.take_role(name) {
            self.summary.known_roles.push(role.title.to_string());
            return Ok(role.id);
        }
        let (id, title) = ((self.new_id)().into(), self.title(name)?);
        self.summary.new_roles.push(title.to_string());
        self.matrix.roles.push(ForeignRole { id, title });
        Ok(id)
    }

    fn activity(
        &mut self,
        row: &ReadActivity,
        roles: &[RoleOf<'_>],
        otherwise: &str,
    ) -> Result<(), BadText> {
        let id = match self
            .places
            .take_activity(row.section.as_deref(), &row.title)
        {
            Some(activity) => {
                let known = activity.title.to_string();
                self.summary.known_activities.push(known);
                let note = added(activity.note.as_str(), &row.note)?;
                if let Some(note) = note {
                    let activity = activity.id;
                    self.matrix.notes.push(ForeignNote { activity, note });
                }
                activity.id
            }
            None => {
                let section = self.section(row.section.as_deref().unwrap_or(otherwise))?;
                let (id, title) = ((self.new_id)().into(), self.title(&row.title)?);
                self.summary.new_activities.push(title.to_string());
                let note = fitting::note(&row.note)?;
                let new = ForeignActivity {
                    id,
                    section,
                    title,
                    note,
                };
                self.matrix.activities.push(new);
                id
            }
        };
        roles
            .iter()
            .try_for_each(|(name, role)| self.cell(row, id, name, *role))
    }

    fn section(&mut self, name: &str) -> Result<SectionId, BadText> {
        if let Some(id) = self.places.section(name) {
            return Ok(id);
        }
        let (id, title) = ((self.new_id)().into(), self.title(name)?);
        self.places.add_section(name, id);
        self.summary.new_sections.push(title.to_string());
        self.matrix.sections.push(ForeignSection { id, title });
        Ok(id)
    }

    fn cell(
        &mut self,
        row: &ReadActivity,
        activity: ActivityId,
        name: &str,
        role: RoleId,
    ) -> Result<(), BadText> {
        let letters = row.cells.get(name).map(fitting::letters);
        let letters = letters.unwrap_or_default();
        let comment = row.comments.get(name).map_or("", String::as_str);
        let note = self.note_with(activity, role, comment)?;
        let before = self.plan.letters(activity, role);
        if letters.is_empty() && note.is_empty() {
            return Ok(());
        }
        if !letters.is_empty() && !before.is_empty() && letters != before {
            self.summary.replaced.push(Replaced {
                activity: row.title.clone(),
                role: name.to_owned(),
                before,
                after: letters,
            });
        }
        self.matrix.cells.push(ForeignCell {
            activity,
            role,
            letters,
            note,
        });
        Ok(())
    }

    /// The note that a cell gets: what the plan says there already stays before what comes.
    fn note_with(
        &self,
        activity: ActivityId,
        role: RoleId,
        comment: &str,
    ) -> Result<Text, BadText> {
        let mut notes = self.plan.notes_on(activity);
        let there = notes.find(|there| there.role == role);
        let there = there.map_or("", |there| there.note.as_str());
        Ok(added(there, comment)?.unwrap_or_default())
    }

    fn title(&mut self, text: &str) -> Result<Title, BadText> {
        let (title, shortened) = fitting::title(text)?;
        if shortened {
            self.summary.shortened.push(title.to_string());
        }
        Ok(title)
    }
}
