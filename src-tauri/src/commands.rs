//! What a window can ask for. Each command decodes, asks, and returns; `build.rs` lists them all,
//! and `capabilities` says which window may use which.

use std::path::PathBuf;

use answerable_document::Entry;
use answerable_exchange::What;
use answerable_exchange::reading::Answers;
use answerable_plan::fit::Counsel;
use answerable_plan::{
    ActivityId, Comparison, DraftId, LetterMove, Message, Plan, SectionId, Title,
};
use answerable_wording::Wording;
use serde::de::DeserializeOwned;
use serde_json::Value;
use tauri::{AppHandle, State, WebviewWindow};
use tauri_plugin_opener::OpenerExt;

use crate::export::{self, Kind};
use crate::import::{self, Understood};
use crate::owner::Owner;
use crate::picker::{Picker, Question, pick};
use crate::problem::Problem;
use crate::windows;
use crate::wire::{Cursor, Drafted, Exported, Opened, Preview, Receipt, Start};

type Result<T> = std::result::Result<T, Problem>;

#[tauri::command]
pub async fn start(window: WebviewWindow, owner: State<'_, Owner>) -> Result<Start> {
    let theme = window.theme().ok().map(|theme| theme.to_string());
    let (recent, open, problem) = owner.ask(|desk| Ok(desk.start())).await?;
    // English is the one language that there are sentences in.
    Ok(Start {
        recent,
        open,
        problem,
        theme,
        locale: "en".to_owned(),
    })
}

#[tauri::command]
pub async fn new_plan(
    title: String,
    organisation: String,
    owner: State<'_, Owner>,
    picker: State<'_, Picker>,
) -> Result<Option<Opened>> {
    let centre = Wording::english().text("centre-name");
    let plan = Plan::new(
        Title::new(&title)?,
        Title::new(&organisation)?,
        Title::new(&centre)?,
    );
    create(plan, "dialog-new", title, owner, picker).await
}

#[tauri::command]
pub async fn open_example(
    owner: State<'_, Owner>,
    picker: State<'_, Picker>,
) -> Result<Option<Opened>> {
    let plan =
        answerable_exchange::example().map_err(|error| Problem::because(&error.message()))?;
    let name = plan.about().organisation.to_string();
    create(plan, "dialog-example", name, owner, picker).await
}

async fn create(
    plan: Plan,
    title: &str,
    name: String,
    owner: State<'_, Owner>,
    picker: State<'_, Picker>,
) -> Result<Option<Opened>> {
    let Some(path) = pick(picker, plan_file(title, Some(name))).await? else {
        return Ok(None);
    };
    owner.ask(move |desk| desk.create(&path, &plan)).await
}

#[tauri::command]
pub async fn open_plan(
    path: Option<PathBuf>,
    owner: State<'_, Owner>,
    picker: State<'_, Picker>,
) -> Result<Option<Opened>> {
    let picked = match path {
        Some(path) => Some(path),
        None => pick(picker, plan_file("dialog-open", None)).await?,
    };
    let Some(path) = picked else {
        return Ok(None);
    };
    owner.ask(move |desk| desk.open(&path)).await
}

#[tauri::command]
pub async fn close_plan(owner: State<'_, Owner>) -> Result<()> {
    owner
        .ask(|desk| {
            desk.close();
            Ok(())
        })
        .await
}

#[tauri::command]
pub async fn current_plan(owner: State<'_, Owner>) -> Result<Option<Opened>> {
    owner.ask(|desk| Ok(desk.opened())).await
}

#[tauri::command]
pub async fn edit(edit: Value, owner: State<'_, Owner>) -> Result<Receipt> {
    owner.ask(move |desk| desk.edit(&decoded(edit)?)).await
}

#[tauri::command]
pub async fn undo(owner: State<'_, Owner>) -> Result<Receipt> {
    owner.ask(|desk| desk.undo()).await
}

#[tauri::command]
pub async fn redo(owner: State<'_, Owner>) -> Result<Receipt> {
    owner.ask(|desk| desk.redo()).await
}

#[tauri::command]
pub async fn preview(edit: Value, owner: State<'_, Owner>) -> Result<Preview> {
    owner.ask(move |desk| desk.preview(&decoded(edit)?)).await
}

#[tauri::command]
pub async fn advice(owner: State<'_, Owner>) -> Result<Counsel> {
    owner.ask(|desk| desk.advice()).await
}

#[tauri::command]
pub async fn compare(owner: State<'_, Owner>) -> Result<Comparison> {
    owner.ask(|desk| desk.compare()).await
}

#[tauri::command]
pub async fn drafted(draft: DraftId, owner: State<'_, Owner>) -> Result<Option<Drafted>> {
    owner.ask(move |desk| desk.drafted(draft)).await
}

#[tauri::command]
pub async fn scheme_change(to: Value, owner: State<'_, Owner>) -> Result<Vec<LetterMove>> {
    owner
        .ask(move |desk| desk.scheme_change(&decoded(to)?))
        .await
}

/// Here and not in the command's signature, so that text with a mistake in it (too long, blank)
/// is refused in a sentence like everything else.
fn decoded<T: DeserializeOwned>(asked: Value) -> Result<T> {
    serde_json::from_value(asked).map_err(|error| {
        Problem::because(&Message::new("problem-edit").with("reason", error.to_string()))
    })
}

#[tauri::command]
pub async fn history(owner: State<'_, Owner>) -> Result<Vec<Entry>> {
    owner.ask(|desk| desk.history()).await
}

#[tauri::command]
pub async fn export_plan(
    kind: Kind,
    what: What,
    owner: State<'_, Owner>,
    picker: State<'_, Picker>,
) -> Result<Option<Exported>> {
    let name = owner.ask(|desk| desk.name()).await?;
    let question = question(kind.ending(), "dialog-export", Some(name));
    let Some(path) = pick(picker, question).await? else {
        return Ok(None);
    };
    let checked = owner.ask(|desk| desk.checked()).await?;
    export::export(checked, kind, what, path).await.map(Some)
}

#[tauri::command]
pub async fn choose_matrix(picker: State<'_, Picker>) -> Result<Option<PathBuf>> {
    let mut matrix = question("xlsx", "dialog-matrix", None);
    matrix.kind = Wording::english().text("file-kind-matrix");
    matrix.others = import::OTHERS;
    pick(picker, matrix).await
}

#[tauri::command]
pub async fn understand_matrix(
    path: PathBuf,
    answers: Answers,
    owner: State<'_, Owner>,
) -> Result<Understood> {
    let plan = owner.ask(|desk| desk.snapshot()).await?;
    import::understand(plan, path, answers).await
}

#[tauri::command]
pub async fn import_matrix(
    path: PathBuf,
    answers: Answers,
    owner: State<'_, Owner>,
) -> Result<Receipt> {
    let plan = owner.ask(|desk| desk.snapshot()).await?;
    let edit = import::edit(plan, path, answers).await?;
    owner.ask(move |desk| desk.edit(&edit)).await
}

#[tauri::command]
pub async fn save_copy(
    owner: State<'_, Owner>,
    picker: State<'_, Picker>,
) -> Result<Option<Exported>> {
    let name = owner.ask(|desk| desk.name()).await?;
    let Some(path) = pick(picker, plan_file("dialog-copy", Some(name))).await? else {
        return Ok(None);
    };
    let copy = path.to_string_lossy().into_owned();
    owner.ask(move |desk| desk.save_copy(&path)).await?;
    Ok(Some(Exported {
        path: copy,
        notices: Vec::new(),
    }))
}

#[tauri::command]
pub async fn present(app: AppHandle) -> Result<()> {
    Ok(windows::open_present(&app)?)
}

#[tauri::command]
pub async fn present_cursor(
    section: Option<SectionId>,
    activity: Option<ActivityId>,
    owner: State<'_, Owner>,
) -> Result<()> {
    owner
        .ask(move |desk| {
            desk.point(Cursor { section, activity });
            Ok(())
        })
        .await
}

#[tauri::command]
pub async fn reveal(path: PathBuf, app: AppHandle) -> Result<()> {
    Ok(app.opener().reveal_item_in_dir(path)?)
}

/// The page has handed in what was typed last; see [`crate::leaving`].
#[tauri::command]
pub async fn leave(app: AppHandle) {
    app.exit(0);
}

fn plan_file(title: &str, proposed: Option<String>) -> Question {
    question("cxplan", title, proposed)
}

fn question(ending: &'static str, title: &str, proposed: Option<String>) -> Question {
    let wording = Wording::english();
    Question {
        title: wording.text(title),
        kind: wording.text(&format!("file-kind-{ending}")),
        ending,
        others: &[],
        proposed,
    }
}
