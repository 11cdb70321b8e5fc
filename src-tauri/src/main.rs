//! The desktop application: windows, dialogs and commands around the plan. Nothing outside this
//! folder knows Tauri.

#![cfg_attr(all(windows, not(debug_assertions)), windows_subsystem = "windows")]

mod commands;
mod desk;
mod export;
mod import;
mod leaving;
mod news;
mod owner;
mod picker;
mod platform;
mod problem;
mod recent;
mod windows;
mod wire;

use std::error::Error;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tauri::{App, AppHandle, Manager, RunEvent};

use crate::desk::Desk;
use crate::owner::Owner;
use crate::recent::RecentFiles;

fn main() -> ExitCode {
    tracing_subscriber::fmt()
        .with_writer(std::io::stderr)
        .init();
    platform::prepare();
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            tracing::error!("{error}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<(), Box<dyn Error>> {
    // With one worker, commands begin in the order in which the page asked for them, so that two
    // letters typed in a row can't change places. Nothing that takes long runs there.
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()?;
    tauri::async_runtime::set(runtime.handle().clone());

    tauri::Builder::default()
        // First, so that a second start hands over before it opens anything.
        .plugin(tauri_plugin_single_instance::init(on_second_start))
        .plugin(window_state())
        .plugin(tauri_plugin_dialog::init())
        .plugin(
            tauri_plugin_opener::Builder::new()
                .open_js_links_on_click(false)
                .build(),
        )
        .setup(set_up)
        .on_window_event(windows::on_event)
        .invoke_handler(tauri::generate_handler![
            commands::start,
            commands::new_plan,
            commands::open_plan,
            commands::open_example,
            commands::close_plan,
            commands::current_plan,
            commands::edit,
            commands::undo,
            commands::redo,
            commands::preview,
            commands::advice,
            commands::compare,
            commands::drafted,
            commands::scheme_change,
            commands::history,
            commands::export_plan,
            commands::choose_matrix,
            commands::understand_matrix,
            commands::import_matrix,
            commands::save_copy,
            commands::present,
            commands::present_cursor,
            commands::reveal,
            commands::leave,
        ])
        .build(tauri::generate_context!())?
        .run(on_run_event);
    Ok(())
}

fn set_up(app: &mut App) -> Result<(), Box<dyn Error>> {
    let handle = app.handle().clone();
    let recent = RecentFiles::kept_in(app.path().app_config_dir()?.join("recent.json"));
    let owner = Owner::of(Desk::new(
        recent,
        Box::new(move |news| news.spread(&handle)),
    ))?;
    app.manage(owner);
    app.manage(picker::of(app.handle()));

    let folder = std::env::current_dir().unwrap_or_default();
    receive(
        app.handle(),
        named_file(std::env::args_os().skip(1), &folder),
    );
    windows::open_main(app.handle())?;
    Ok(())
}

fn on_run_event(app: &AppHandle, event: RunEvent) {
    match event {
        RunEvent::Exit => app.state::<Owner>().put_away(),
        #[cfg(target_os = "macos")]
        RunEvent::Opened { urls } => {
            receive(app, urls.iter().find_map(|url| url.to_file_path().ok()));
        }
        _ => {}
    }
}

fn on_second_start(app: &AppHandle, arguments: Vec<String>, folder: String) {
    receive(
        app,
        named_file(
            arguments.into_iter().skip(1).map(OsString::from),
            Path::new(&folder),
        ),
    );
    if let Err(error) = windows::show_main(app) {
        tracing::warn!("the window could not be brought to the front: {error}");
    }
}

/// Opens a file that came from outside, if one did.
fn receive(app: &AppHandle, file: Option<PathBuf>) {
    if let Some(file) = file {
        app.state::<Owner>().tell(move |desk| desk.receive(&file));
    }
}

/// The file among the arguments: the first that is no option.
fn named_file(mut arguments: impl Iterator<Item = OsString>, folder: &Path) -> Option<PathBuf> {
    let file = arguments.find(|argument| !argument.to_string_lossy().starts_with('-'))?;
    Some(folder.join(file))
}

/// Size and place are remembered; whether a window is shown is not ours to remember.
fn window_state<R: tauri::Runtime>() -> tauri::plugin::TauriPlugin<R> {
    use tauri_plugin_window_state::{Builder, StateFlags};
    Builder::new()
        .with_state_flags(StateFlags::all() - StateFlags::VISIBLE - StateFlags::DECORATIONS)
        .build()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(arguments: &[&str]) -> Option<PathBuf> {
        named_file(arguments.iter().map(OsString::from), Path::new("/home/ada"))
    }

    #[test]
    fn the_file_to_open_is_the_first_argument_that_is_no_option() {
        assert_eq!(named(&[]), None);
        assert_eq!(named(&["--safe-rendering"]), None);
        assert_eq!(
            named(&["--safe-rendering", "cx.cxplan"]),
            Some("/home/ada/cx.cxplan".into())
        );
        assert_eq!(
            named(&["/tmp/cx.cxplan", "b.cxplan"]),
            Some("/tmp/cx.cxplan".into())
        );
    }
}
