//! What comes of reading: the table as understood, with what the user has to know about it, or
//! why there is none.

use std::collections::BTreeMap;

use answerable_plan::Message;
use serde::Serialize;

use super::letters::Letters;
use super::meanings::Meanings;

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
    pub legend: Meanings,
    /// Whether it is an export of ours, which uses all that its legend explains.
    #[serde(skip)]
    pub ours: bool,
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
    /// What a note on its title says.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
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

    /// Whether this is one of the choices.
    fn offers(&self, choice: &str) -> bool {
        self.choices.iter().any(|offered| offered.id == choice)
    }

    pub fn is(&self, choice: &str) -> bool {
        self.chosen.as_deref() == Some(choice)
    }
}

/// What is wrong with the first answer that answers nothing, if there is one: it would only seem to
/// have an effect. As long as a question is open, others may still come of it.
pub fn astray(answers: &Answers, outcome: &Result<Reading, Unreadable>) -> Option<Message> {
    let (asked, all) = match outcome {
        Ok(reading) => (&reading.questions, true),
        Err(unreadable) => (&unreadable.questions, false),
    };
    answers.iter().find_map(|(id, choice)| {
        let question = asked.iter().find(|question| question.id == *id);
        match question {
            Some(question) => (!question.offers(choice)).then(|| no_choice(question, choice)),
            None => all.then(|| not_asked(id, asked)),
        }
    })
}

fn no_choice(question: &Question, choice: &str) -> Message {
    let choices = question.choices.iter().map(|choice| choice.id.clone());
    Message::new("reading-no-choice")
        .with("question", question.id.as_str())
        .with("choice", choice)
        .with("choices", choices.collect::<Vec<_>>())
}

fn not_asked(id: &str, asked: &[Question]) -> Message {
    let ids: Vec<String> = asked.iter().map(|asked| asked.id.clone()).collect();
    let message = match ids.is_empty() {
        true => Message::new("reading-nothing-asked"),
        false => Message::new("reading-not-asked").with("questions", ids),
    };
    message.with("question", id)
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reading::read;

    /// What is said about answers to the questions of a table, by its sentence's id.
    fn astray_of(text: &str, answers: &[(&str, &str)]) -> Option<String> {
        let answers = answers.iter();
        let answers = answers.map(|(id, choice)| ((*id).to_owned(), (*choice).to_owned()));
        let answers: Answers = answers.collect();
        let outcome = read("matrix.csv", text.as_bytes(), &answers);
        astray(&answers, &outcome).map(|message| message.id)
    }

    #[test]
    fn answers_that_answer_nothing_are_found() {
        let word = "Aufgabe;Leitung;Team\nPlan;Verantwortlich;Konsultiert\nBau;Informiert;Verantwortlich\n";
        let id = "word-verantwortlich";
        assert_eq!(astray_of(word, &[(id, "A")]), None);
        assert_eq!(
            astray_of(word, &[("table", "1")]),
            None,
            "it may still be asked"
        );
        let said = |answers: &[_]| astray_of(word, answers).unwrap_or_default();
        assert_eq!(said(&[(id, "C")]), "reading-no-choice");
        assert_eq!(said(&[(id, "A"), ("table", "1")]), "reading-not-asked");
        let plain = "Task,Head,Desk\nPlan,A,R\nMail,A,R/I\n";
        let said = astray_of(plain, &[("table", "1")]);
        assert_eq!(said.as_deref(), Some("reading-nothing-asked"));
    }
}
