//! Why something was not done, as a window gets to know it.

use std::path::Path;

use answerable_document::DocumentError;
use answerable_plan::{BadText, Message, Refusal};
use answerable_wording::Wording;
use serde::Serialize;

/// Why something was not done. The window shows the sentences and may go by the code.
#[derive(Clone, Debug, Serialize, ts_rs::TS)]
pub struct Problem {
    code: String,
    message: String,
    hints: Vec<String>,
}

impl Problem {
    /// A problem in the words of this message, whose id is the code.
    pub fn because(message: &Message) -> Self {
        Self::coded(&message.id, message)
    }

    /// The thread that holds the plan has come to an end.
    pub fn stopped() -> Self {
        Self::because(&Message::new("problem-stopped"))
    }

    /// A file could not be written.
    pub fn unwritten(file: &Path, error: &std::io::Error) -> Self {
        let message = Message::new("file-failed")
            .with("file", file.display().to_string())
            .with("reason", error.to_string());
        Self::because(&message)
    }

    /// A file could not be read.
    pub fn unread(file: &Path, error: &std::io::Error) -> Self {
        let message = Message::new("cli-cannot-read")
            .with("file", file.display().to_string())
            .with("problem", error.to_string());
        Self::because(&message)
    }

    fn of_the_system(error: &dyn std::error::Error) -> Self {
        Self::because(&Message::new("problem-system").with("reason", error.to_string()))
    }

    fn coded(code: &str, message: &Message) -> Self {
        let message = Wording::english().say(message);
        Self {
            code: code.to_owned(),
            message,
            hints: Vec::new(),
        }
    }
}

impl From<DocumentError> for Problem {
    fn from(error: DocumentError) -> Self {
        Self::coded(error.code(), &error.message())
    }
}

impl From<Refusal> for Problem {
    fn from(refusal: Refusal) -> Self {
        Self::because(&refusal.0)
    }
}

impl From<BadText> for Problem {
    fn from(text: BadText) -> Self {
        Self::because(&text.message())
    }
}

impl From<tauri::Error> for Problem {
    fn from(error: tauri::Error) -> Self {
        Self::of_the_system(&error)
    }
}

impl From<tauri_plugin_opener::Error> for Problem {
    fn from(error: tauri_plugin_opener::Error) -> Self {
        Self::of_the_system(&error)
    }
}
