//! Leaving. What was edited is on disk already, so the application could just stop; only the field
//! that is being typed in and edits that wait for their turn are still the page's. It is asked to
//! hand them in, and gets a moment for each: closing must not depend on a page that hangs.

use std::thread;
use std::time::Duration;

use tauri::{AppHandle, Manager};

use crate::owner::Owner;
use crate::windows::MAIN;

const PATIENCE: Duration = Duration::from_millis(1500);

/// Takes the focus from the field, which hands it in. The page comes back by the command `leave`.
const HAND_IN: &str = "document.activeElement?.blur(); dispatchEvent(new Event('leave'))";

/// Ends the application, at the latest when patience does.
pub fn begin(app: &AppHandle) {
    if let Some(window) = app.get_webview_window(MAIN)
        && let Err(error) = window.eval(HAND_IN)
    {
        tracing::warn!("the page can't be asked for what was typed last: {error}");
    }
    let app = app.clone();
    thread::spawn(move || {
        let owner = app.state::<Owner>();
        let mut before = changes(&owner);
        loop {
            thread::sleep(PATIENCE);
            let now = changes(&owner);
            if now == before {
                break;
            }
            before = now;
        }
        app.exit(0);
    });
}

/// How many changes the plan has seen; `None` when nobody knows any more.
fn changes(owner: &Owner) -> Option<u32> {
    tauri::async_runtime::block_on(owner.ask(|desk| Ok(desk.changes()))).ok()
}
