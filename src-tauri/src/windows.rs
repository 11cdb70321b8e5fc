//! The two windows: the one in which a plan is made, and the one on the projector.

use tauri::webview::NewWindowResponse;
use tauri::{
    AppHandle, Manager, Url, WebviewUrl, WebviewWindow, WebviewWindowBuilder, Window, WindowEvent,
    Wry,
};

use crate::leaving;

/// The window in which a plan is made.
pub const MAIN: &str = "main";
/// The window on the projector.
pub const PRESENT: &str = "present";

/// Opens the main window. It has to be the first: tests can steer no other.
pub fn open_main(app: &AppHandle) -> tauri::Result<WebviewWindow> {
    window(app, MAIN, "index.html")
        .inner_size(1280.0, 860.0)
        .min_inner_size(800.0, 560.0)
        // Cells are copied and pasted from menus, too.
        .enable_clipboard_access()
        .build()
}

/// Opens the window for the projector, or brings it to the front.
pub fn open_present(app: &AppHandle) -> tauri::Result<()> {
    match app.get_webview_window(PRESENT) {
        Some(window) => window.set_focus(),
        None => {
            let window = window(app, PRESENT, "index.html#/present").inner_size(1280.0, 720.0);
            window.build().map(drop)
        }
    }
}

/// Brings the main window to the front.
pub fn show_main(app: &AppHandle) -> tauri::Result<()> {
    let Some(window) = app.get_webview_window(MAIN) else {
        return Ok(());
    };
    window.unminimize()?;
    window.set_focus()
}

/// The application ends with its main window.
pub fn on_event(window: &Window, event: &WindowEvent) {
    if let WindowEvent::CloseRequested { api, .. } = event
        && window.label() == MAIN
    {
        api.prevent_close();
        leaving::begin(window.app_handle());
    }
}

/// A window that shows our own pages and nothing else.
fn window<'a>(
    app: &'a AppHandle,
    label: &str,
    page: &str,
) -> WebviewWindowBuilder<'a, Wry, AppHandle> {
    WebviewWindowBuilder::new(app, label, WebviewUrl::App(page.into()))
        .title("Answerable")
        .on_navigation(is_ours)
        .on_new_window(|_, _| NewWindowResponse::Deny)
}

fn is_ours(url: &Url) -> bool {
    url.scheme() == "tauri" || url.host_str() == Some("tauri.localhost")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_link_leads_a_window_elsewhere() {
        for (url, ours) in [
            ("tauri://localhost/index.html#/present", true),
            ("http://tauri.localhost/index.html", true),
            ("https://example.org/", false),
            ("file:///etc/passwd", false),
            ("https://tauri.localhost.example.org/", false),
        ] {
            assert_eq!(is_ours(&url.parse().unwrap()), ours, "{url}");
        }
    }
}
