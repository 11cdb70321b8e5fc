//! What comes of reading: the table as understood, with what the user has to know about it, or
//! why there is none.

use std::collections::BTreeMap;

use answerable_plan::Message;
use serde::Serialize;

use super::letters::Letters;

/// What the user said to questions: the id of the question, and of the choice.
pub type Answers = BTreeMap<String, String>;

/// A matrix as it was understood. No plan is touched by it.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Reading {
    /// The roles; no two are called the same.
    pub roles: Vec<String>,
    pub activities: Vec<ReadActivity>,
    /// The scheme that the letters belong to, by its usual name.
    pub scheme: String,
    /// What the file says its letters mean.
    pub legend: BTreeMap<char, String>,
    /// What was normalised or left out, and where.
    pub notices: Vec<Message>,
    /// What can be read in two ways, and how it was read here.
    pub questions: Vec<Question>,
}

/// One activity with the letters of its roles.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct ReadActivity {
    pub title: String,
    pub section: Option<String>,
    /// The letters by role; a role without any is left out.
    pub cells: BTreeMap<String, Letters>,
    /// What stood in a cell beside its letters, or instead of them, by role.
    pub comments: BTreeMap<String, String>,
}

/// Two or more readings of the same thing.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct Question {
    pub id: String,
    pub question: Message,
    pub choices: Vec<Choice>,
    /// The choice that this reading followed; none where it needs an answer first.
    pub chosen: Option<String>,
}

/// One way to read it.
#[derive(Clone, Debug, PartialEq, Serialize, ts_rs::TS)]
pub struct Choice {
    pub id: String,
    pub label: Message,
}

impl Question {
    pub fn new(id: impl Into<String>, question: Message) -> Self {
        Self {
            id: id.into(),
            question,
            choices: Vec::new(),
            chosen: None,
        }
    }

    #[must_use]
    pub fn or(mut self, id: impl Into<String>, label: Message) -> Self {
        let id = id.into();
        self.choices.push(Choice { id, label });
        self
    }

    /// Follows the user's answer if it is one of the choices, and `usual` otherwise.
    #[must_use]
    pub fn settled(mut self, answers: &Answers, usual: Option<&str>) -> Self {
        let answered = answers.get(&self.id).filter(|answer| self.offers(answer));
        self.chosen = answered.map(String::as_str).or(usual).map(str::to_owned);
        self
    }

    fn offers(&self, choice: &str) -> bool {
        self.choices.iter().any(|offered| offered.id == choice)
    }

    pub fn is(&self, choice: &str) -> bool {
        self.chosen.as_deref() == Some(choice)
    }
}

/// Why there is no reading, and what would have to be answered to get one.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error("{}", .reason.id)]
pub struct Unreadable {
    pub reason: Message,
    pub questions: Vec<Question>,
}

impl Unreadable {
    pub fn because(reason: Message) -> Self {
        Self {
            reason,
            questions: Vec::new(),
        }
    }

    /// The question has to be answered first.
    pub fn until(question: Question) -> Self {
        Self {
            reason: question.question.clone(),
            questions: vec![question],
        }
    }
}
