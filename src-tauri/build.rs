use tauri_build::{AppManifest, Attributes};

/// Every command of `src/commands.rs`. What is listed here is refused to each window whose
/// capability doesn't name it; what is missing here could be called by all.
const COMMANDS: &[&str] = &[
    "start",
    "new_plan",
    "open_plan",
    "open_example",
    "close_plan",
    "current_plan",
    "edit",
    "undo",
    "redo",
    "preview",
    "advice",
    "compare",
    "drafted",
    "scheme_change",
    "history",
    "export_plan",
    "choose_matrix",
    "understand_matrix",
    "import_matrix",
    "save_copy",
    "present",
    "present_cursor",
    "reveal",
    "leave",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let manifest = AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(Attributes::new().app_manifest(manifest))?;
    Ok(())
}
