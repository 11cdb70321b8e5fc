//! What all windows are told, and how.

use tauri::{AppHandle, Emitter};

use crate::problem::Problem;
use crate::wire::{Changed, Cursor};

/// What all windows are told.
#[derive(Clone, Debug)]
pub enum News {
    /// The plan is another one now, and that is on disk.
    Changed(Changed),
    /// A plan was opened; who wants it asks for it.
    Opened,
    /// The plan was closed.
    Closed,
    /// The room looks at another row.
    Cursor(Cursor),
    /// A file that came from outside could not be opened.
    Problem(Problem),
}

impl News {
    /// Tells all windows.
    pub fn spread(self, app: &AppHandle) {
        let told = match self {
            Self::Changed(changed) => app.emit("changed", changed),
            Self::Opened => app.emit("opened", ()),
            Self::Closed => app.emit("closed", ()),
            Self::Cursor(cursor) => app.emit("cursor", cursor),
            Self::Problem(problem) => app.emit("problem", problem),
        };
        if let Err(error) = told {
            tracing::warn!("a window could not be told: {error}");
        }
    }
}
