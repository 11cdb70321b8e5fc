//! A window with nothing in it, built like the application. `make bench` holds the time that the
//! application takes to start, and its memory, against this.

fn main() -> tauri::Result<()> {
    tauri::Builder::default().run(tauri::generate_context!("examples/empty/tauri.conf.json"))
}
