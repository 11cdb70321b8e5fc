//! Asking for a file.

use std::path::{Path, PathBuf};

use answerable_plan::Message;
use tauri::{AppHandle, Manager, State, Wry};
use tauri_plugin_dialog::{DialogExt, FileDialogBuilder, FilePath};
use tokio::sync::oneshot;

use crate::problem::Problem;

/// What is asked for.
pub struct Question {
    /// The dialog's title.
    pub title: String,
    /// What files of this kind are called.
    pub kind: String,
    /// How their names end.
    pub ending: &'static str,
    /// How else the names of existing files may end.
    pub others: &'static [&'static str],
    /// The name to propose for a new file; `None` asks for one that exists.
    pub proposed: Option<String>,
}

/// Gets the file, or `None` from someone who thought better of it.
pub type Answer = oneshot::Sender<Option<PathBuf>>;

/// Whoever knows which file is meant: a person in front of a dialog.
pub trait FilePicker: Send + Sync {
    /// Asks, and answers when there is an answer.
    fn pick(&self, question: Question, answer: Answer);
}

/// The picker as the application's state holds it.
pub type Picker = Box<dyn FilePicker>;

/// The picker to use.
pub fn of(app: &AppHandle) -> Picker {
    #[cfg(debug_assertions)]
    if let Some(script) = script::Script::from_environment() {
        return Box::new(script);
    }
    Box::new(Dialogs(app.clone()))
}

/// Asks for a file. A new one gets the ending that was left out.
///
/// # Errors
/// When there is a file of that longer name, which the dialog could not ask about.
pub async fn pick(
    picker: State<'_, Picker>,
    question: Question,
) -> Result<Option<PathBuf>, Problem> {
    let (answer, answered) = oneshot::channel();
    let (ending, is_new) = (question.ending, question.proposed.is_some());
    picker.pick(question, answer);
    match answered.await.ok().flatten() {
        Some(path) if is_new && !has_ending(&path, ending) => with_ending(path, ending).map(Some),
        picked => Ok(picked),
    }
}

/// The system's own dialogs.
struct Dialogs(AppHandle);

impl Dialogs {
    fn dialog(&self, question: &Question) -> FileDialogBuilder<Wry> {
        let dialog = self
            .0
            .dialog()
            .file()
            .set_title(&question.title)
            .add_filter(
                &question.kind,
                &[&[question.ending], question.others].concat(),
            );
        match self.0.get_webview_window(crate::windows::MAIN) {
            Some(window) => dialog.set_parent(&window),
            None => dialog,
        }
    }
}

impl FilePicker for Dialogs {
    fn pick(&self, question: Question, answer: Answer) {
        let dialog = self.dialog(&question);
        let reply = move |path: Option<FilePath>| {
            // Whoever asked may be gone by now.
            let _ = answer.send(path.and_then(|path| path.into_path().ok()));
        };
        match question.proposed {
            Some(name) => dialog
                .set_file_name(file_name(&name, question.ending))
                .save_file(reply),
            None => dialog.pick_file(reply),
        }
    }
}

/// A file name that every system takes.
fn file_name(proposed: &str, ending: &str) -> String {
    let unwelcome = |c: char| c.is_control() || r#"/\:*?"<>|"#.contains(c);
    let plain: String = proposed
        .chars()
        .map(|c| if unwelcome(c) { ' ' } else { c })
        .take(80)
        .collect();
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    format!("{}.{ending}", plain.trim_matches('.'))
}

fn has_ending(path: &Path, ending: &str) -> bool {
    path.extension()
        .is_some_and(|there| there.eq_ignore_ascii_case(ending))
}

fn with_ending(path: PathBuf, ending: &str) -> Result<PathBuf, Problem> {
    let mut longer = path.into_os_string();
    longer.push(".");
    longer.push(ending);
    let longer = PathBuf::from(longer);
    if longer.exists() {
        let name = longer.to_string_lossy().into_owned();
        return Err(Problem::because(
            &Message::new("file-exists").with("file", name),
        ));
    }
    Ok(longer)
}

/// Nobody can click a native dialog in a test, so builds for development take their answers from
/// the file that `ANSWERABLE_PICKS` names: one path a line, an empty line for a dialog that is
/// left. Each answer is taken out of the file. Everything behind the dialog stays real.
#[cfg(debug_assertions)]
mod script {
    use std::fs;

    use super::{Answer, FilePicker, PathBuf, Question};

    /// Answers from this file.
    pub struct Script(PathBuf);

    impl Script {
        /// The script that the environment names, if it does.
        pub fn from_environment() -> Option<Self> {
            std::env::var_os("ANSWERABLE_PICKS").map(|file| Self(file.into()))
        }
    }

    impl FilePicker for Script {
        fn pick(&self, _: Question, answer: Answer) {
            let script = fs::read_to_string(&self.0).unwrap_or_default();
            let (next, rest) = script.split_once('\n').unwrap_or((&script, ""));
            let _ = fs::write(&self.0, rest);
            let _ = answer.send((!next.is_empty()).then(|| PathBuf::from(next)));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn proposed_names_suit_every_system() {
        assert_eq!(
            file_name("Meridian Retail", "cxplan"),
            "Meridian Retail.cxplan"
        );
        assert_eq!(file_name("CX: plan/2027?\n", "pdf"), "CX plan 2027.pdf");
        assert_eq!(file_name("..", "json"), ".json");
        assert_eq!(file_name(&"x".repeat(300), "md").len(), 83);
    }

    #[test]
    fn an_ending_that_was_left_out_is_added() {
        assert!(has_ending(Path::new("/a/Plan.CXPLAN"), "cxplan"));
        assert!(!has_ending(Path::new("/a/CX 2.0"), "cxplan"));
        assert_eq!(
            with_ending("/a/CX 2.0".into(), "cxplan").unwrap(),
            Path::new("/a/CX 2.0.cxplan")
        );
    }

    #[test]
    fn a_file_that_nobody_was_asked_about_is_not_replaced() {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("Plan.pdf"), "").unwrap();
        assert!(with_ending(folder.path().join("Plan"), "pdf").is_err());
    }
}
