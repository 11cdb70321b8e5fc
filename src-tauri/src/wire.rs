//! What crosses to the windows, beside the plan's own types.

use answerable_plan::{ActivityId, Change, Consequence, Message, Plan, ScopeFindings, SectionId};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

use crate::problem::Problem;
use crate::recent::RecentFile;

/// The open plan, as a window gets to know it.
#[derive(Debug, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Opened {
    /// The file's name without its ending.
    pub name: String,
    /// The folder it is in.
    pub folder: String,
    pub plan: Plan,
    pub findings: Vec<ScopeFindings>,
    /// What undo would take back.
    pub undo: Option<Message>,
    /// What redo would bring again.
    pub redo: Option<Message>,
    /// Why nothing can be changed, where that is so.
    pub read_only: Option<Message>,
    /// What the room is looking at.
    pub cursor: Cursor,
    /// How many changes had been told when this was put together: earlier ones are in it.
    pub seq: u32,
}

/// What an edit, an undo or a redo did: told to every window once it is on disk.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Changed {
    pub seq: u32,
    pub change: Change,
    /// The scopes whose findings are others now.
    pub findings: Vec<ScopeFindings>,
    pub undo: Option<Message>,
    pub redo: Option<Message>,
}

/// What an edit would do.
#[derive(Debug, Serialize, TS)]
pub struct Preview {
    pub change: Change,
    /// The scopes whose findings would be others, with what they would be.
    pub findings: Vec<ScopeFindings>,
    /// What would follow from it for the matrix, and is not done with it.
    pub consequences: Vec<Consequence>,
}

/// What a draft of the ownership decision does to the plan as it is.
#[derive(Debug, Serialize, TS)]
pub struct Drafted {
    /// How many changes had been told when this was worked out.
    pub seq: u32,
    /// Without rows where it can't be done.
    pub change: Change,
    /// The scopes whose findings are others with it.
    pub findings: Vec<ScopeFindings>,
    /// Which of its steps can't be done any more, and why, where that is so.
    pub stuck: Option<Message>,
}

impl Drafted {
    /// A draft that can't be done any more.
    pub fn stuck(seq: u32, why: Message) -> Self {
        Self {
            seq,
            change: Change::default(),
            findings: Vec::new(),
            stuck: Some(why),
        }
    }
}

/// The row that the room is talking about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize, Deserialize, TS)]
pub struct Cursor {
    pub section: Option<SectionId>,
    pub activity: Option<ActivityId>,
}

/// What the first screen needs.
#[derive(Debug, Serialize, TS)]
pub struct Start {
    pub recent: Vec<RecentFile>,
    /// The plan that the application was started with.
    pub open: Option<Opened>,
    /// Why that plan could not be opened.
    pub problem: Option<Problem>,
    /// `dark` or `light`, as the system has it; `null` where it doesn't say.
    pub theme: Option<String>,
    /// The language of the sentences.
    pub locale: String,
}

/// What became of an edit. What it did is told by the event `changed`.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
pub struct Receipt {
    /// Whether the plan is another one now.
    pub changed: bool,
}

/// A file that was written.
#[derive(Debug, Serialize, TS)]
pub struct Exported {
    pub path: String,
    /// What the reader of the file should know, such as characters that were replaced.
    pub notices: Vec<Message>,
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use answerable_document::{Entry, Kind};
    use answerable_exchange::reading::{Choice, Question};

    use super::*;
    use crate::import::{Understood, UnderstoodActivity};

    /// Each is written alone: the plan's own types are written by its own test.
    #[test]
    fn the_window_shares_our_types() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../ui/src/generated");
        let config = ts_rs::Config::new().with_out_dir(&folder);
        for exported in [
            Start::export(&config),
            RecentFile::export(&config),
            Opened::export(&config),
            Changed::export(&config),
            Preview::export(&config),
            Drafted::export(&config),
            Cursor::export(&config),
            Receipt::export(&config),
            Exported::export(&config),
            Understood::export(&config),
            UnderstoodActivity::export(&config),
            Question::export(&config),
            Choice::export(&config),
            Problem::export(&config),
            Entry::export(&config),
            Kind::export(&config),
            crate::export::Kind::export(&config),
        ] {
            exported.unwrap();
        }
        fs::write(folder.join("index.ts"), index(&folder)).unwrap();
    }

    /// Names every type there is, the plan's own included. What is no type begins in lower case.
    fn index(folder: &Path) -> String {
        let mut types: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|file| crate::recent::name_of(&file.unwrap().path()))
            .filter(|name| name.starts_with(char::is_uppercase))
            .collect();
        types.sort();
        types
            .iter()
            .map(|name| format!("export type {{ {name} }} from \"./{name}\";\n"))
            .collect()
    }
}
