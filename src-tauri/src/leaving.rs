//! Leaving. Every edit is on disk already, so the application could just stop; only the field
//! that is being typed in is still the page's. It is asked to hand it in, and gets no more than
//! half a second: closing must not depend on a page that hangs.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::windows::MAIN;

const PATIENCE: Duration = Duration::from_millis(500);

/// Takes the focus from the field, which hands it in, and comes back by the command `leave`.
const HAND_IN: &str = "document.activeElement?.blur();
    setTimeout(() => window.__TAURI_INTERNALS__.invoke('leave'))";

/// Ends the application, at the latest when patience does.
pub fn begin(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN)
        && let Err(error) = window.eval(HAND_IN)
    {
        tracing::warn!("the page can't be asked for what was typed last: {error}");
    }
    let app = app.clone();
    thread::spawn(move || {
        thread::sleep(PATIENCE);
        app.exit(0);
    });
}
