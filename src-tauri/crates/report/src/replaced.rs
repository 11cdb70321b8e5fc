//! Tells what in the plan could not be printed as it was written.

use answerable_plan::{Key, Message, Plan, Row};
use answerable_wording::Wording;

use crate::legible::{Illegible, each_text};
use crate::view::excerpt;

/// How much of a name a message needs.
const NAME: usize = 80;

/// Something in the plan with characters that no bundled font has.
#[derive(Clone, Debug, PartialEq)]
pub struct Replaced {
    /// Where they stand.
    pub place: Key,
    /// What that is called.
    pub name: String,
    /// The characters.
    pub characters: Vec<String>,
}

impl Replaced {
    /// Everything in the plan that has one of these.
    pub(crate) fn all(plan: &Plan, illegible: &Illegible, wording: &Wording) -> Vec<Self> {
        let mut all = Vec::new();
        if !illegible.is_empty() {
            plan.each_row(&mut |row| all.extend(Self::in_row(&row, illegible, wording)));
        }
        all
    }

    fn in_row(row: &Row, illegible: &Illegible, wording: &Wording) -> Option<Self> {
        let name = name(row, wording)?;
        let mut text = String::new();
        each_text(&serde_json::to_value(row).ok()?, &mut |part| {
            text.push_str(part);
            text.push('\n');
        });
        let here = illegible.iter().filter(|run| text.contains(run.as_str()));
        let characters: Vec<String> = here.cloned().collect();
        (!characters.is_empty()).then(|| Self {
            place: row.key(),
            name,
            characters,
        })
    }

    /// The same, as a message for `wording`.
    pub fn message(&self) -> Message {
        Message::new("report-replaced")
            .with("characters", self.characters.join(" "))
            .with("codes", self.codes())
            .with("name", excerpt(&self.name, NAME))
    }

    /// The characters as their code points, for those who can't see them either.
    fn codes(&self) -> Vec<String> {
        let characters = self.characters.iter().flat_map(|run| run.chars());
        characters
            .map(|c| format!("U+{:04X}", u32::from(c)))
            .collect()
    }
}

/// What people call a row, where it has text at all.
fn name(row: &Row, wording: &Wording) -> Option<String> {
    let name = match row {
        Row::About(row) => row.title.to_string(),
        Row::Ownership(_) => wording.text("report-ownership"),
        Row::Scheme(row) => wording.text(&format!("scheme-{}", row.kind.id())),
        Row::Considered(row) => wording.text(&format!("model-{}", row.model.id())),
        Row::Unit(row) => row.name.to_string(),
        Row::Department(row) => row.name.to_string(),
        Row::Role(row) => row.title.to_string(),
        Row::Leader(row) => row.name.to_string(),
        Row::DecisionArea(row) => row.title.to_string(),
        Row::Section(row) => row.title.to_string(),
        Row::Activity(row) => row.title.to_string(),
        Row::Value(row) => row.title.to_string(),
        Row::Goal(row) => row.title.to_string(),
        Row::Objective(row) => row.title.to_string(),
        Row::Initiative(row) => row.title.to_string(),
        Row::Obstacle(row) => row.title.to_string(),
        Row::Thresholds(_)
        | Row::Appointment(_)
        | Row::Involvement(_)
        | Row::CellNote(_)
        | Row::Fit(_)
        | Row::Council(_)
        | Row::CouncilMember(_)
        | Row::BuyIn(_)
        | Row::OwnershipDraft(_)
        | Row::Adaptation(_)
        | Row::UnitInvolvement(_)
        | Row::Commitment(_) => return None,
    };
    Some(name)
}
