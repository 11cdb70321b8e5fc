//! Why a command ends early, and with which exit code.

use std::io::Write;
use std::process::ExitCode;

use answerable_document::{DocumentError, Problem};
use answerable_plan::Message;
use answerable_wording::Wording;

/// The exit codes, as the help lists them.
pub mod code {
    pub const FINDINGS: u8 = 1;
    pub const USAGE: u8 = 2;
    pub const FILE: u8 = 3;
    pub const REFUSED: u8 = 4;
}

/// One sentence for standard error, and the exit code.
pub struct Failure {
    pub code: u8,
    pub message: Message,
}

impl Failure {
    pub fn usage(message: Message) -> Self {
        Self {
            code: code::USAGE,
            message,
        }
    }

    pub fn file(message: Message) -> Self {
        Self {
            code: code::FILE,
            message,
        }
    }

    /// Says it on standard error.
    pub fn report(self) -> ExitCode {
        note(&self.message);
        ExitCode::from(self.code)
    }
}

impl From<DocumentError> for Failure {
    fn from(error: DocumentError) -> Self {
        let refused = matches!(error.problem, Problem::Refused(_));
        let code = if refused { code::REFUSED } else { code::FILE };
        Self {
            code,
            message: error.message(),
        }
    }
}

/// Says something on standard error. Whoever closed it doesn't want to know.
pub fn note(message: &Message) {
    let sentence = Wording::english().say(message);
    let _ = writeln!(std::io::stderr(), "answerable: {sentence}");
}
