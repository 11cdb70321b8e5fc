use std::sync::mpsc::{Receiver, channel};

use answerable_plan::{DraftId, Place, Text, Title};
use tempfile::TempDir;

use super::*;

/// A desk in a folder of its own, and what it has told.
struct Office {
    folder: TempDir,
    desk: Desk,
    told: Receiver<News>,
}

impl Office {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let (tell, told) = channel();
        let recent = RecentFiles::kept_in(folder.path().join("recent.json"));
        let desk = Desk::new(recent, Box::new(move |news| tell.send(news).unwrap()));
        Self { folder, desk, told }
    }

    fn with_plan() -> Self {
        let mut office = Self::new();
        let title = |text| Title::new(text).unwrap();
        let plan = Plan::new(title("CX plan"), title("Meridian"), title("Group"));
        office
            .desk
            .create(&office.path("Meridian.cxplan"), &plan)
            .unwrap();
        assert!(matches!(office.told(), Some(News::Opened)));
        office
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn told(&self) -> Option<News> {
        self.told.try_recv().ok()
    }

    fn change(&self) -> Changed {
        match self.told() {
            Some(News::Changed(changed)) => changed,
            other => panic!("no change was told, but {other:?}"),
        }
    }
}

fn promise(text: &str) -> Edit {
    Edit::DescribePlan {
        title: None,
        organisation: None,
        centre: None,
        summary: None,
        promise: Some(Text::new(text).unwrap()),
    }
}

fn promised(office: &Office) -> String {
    office
        .desk
        .opened()
        .unwrap()
        .plan
        .about()
        .promise
        .to_string()
}

#[test]
fn what_is_told_is_on_disk() {
    let mut office = Office::with_plan();
    let receipt = office.desk.edit(&promise("We answer")).unwrap();
    assert!(receipt.changed);
    let changed = office.change();
    assert!(changed.undo.is_some() && changed.redo.is_none());

    office.desk.put_away();
    let document = Document::open(office.path("Meridian.cxplan")).unwrap();
    assert_eq!(document.plan().about().promise.as_str(), "We answer");
}

#[test]
fn undo_and_redo_are_told_like_any_other_change() {
    let mut office = Office::with_plan();
    office.desk.edit(&promise("We answer")).unwrap();
    let done = office.change();

    office.desk.undo().unwrap();
    let undone = office.change();
    assert_eq!(undone.change, done.change.inverse());
    assert_eq!(promised(&office), "");

    office.desk.redo().unwrap();
    assert_eq!(office.change().change, done.change);
    assert_eq!(undone.seq, done.seq + 1);
    assert_eq!(office.desk.opened().unwrap().seq, done.seq + 2);
}

#[test]
fn nothing_is_told_of_what_changes_nothing() {
    let mut office = Office::with_plan();
    assert!(!office.desk.undo().unwrap().changed);
    assert!(!office.desk.edit(&promise("")).unwrap().changed);
    office.desk.preview(&promise("We answer")).unwrap();
    assert_eq!(promised(&office), "");
    assert!(office.told().is_none());
}

#[test]
fn a_file_that_cannot_be_opened_leaves_the_open_one() {
    let mut office = Office::with_plan();
    let missing = office.path("missing.cxplan");
    assert!(office.desk.open(&missing).is_err());
    assert_eq!(office.desk.opened().unwrap().name, "Meridian");
}

#[test]
fn a_problem_from_outside_waits_for_a_page_to_hear_of_it() {
    let mut office = Office::new();
    let missing = office.path("missing.cxplan");
    office.desk.receive(&missing);
    assert!(office.told().is_none());
    let (recent, open, problem) = office.desk.start();
    assert!(recent.is_empty() && open.is_none() && problem.is_some());

    office.desk.receive(&missing);
    assert!(matches!(office.told(), Some(News::Problem(_))));
    assert!(office.desk.start().2.is_none());
}

#[test]
fn opening_what_is_open_keeps_it_writable() {
    let mut office = Office::with_plan();
    let path = office.folder.path().join(".").join("Meridian.cxplan");
    let opened = office.desk.open(&path).unwrap().unwrap();
    assert_eq!(opened.read_only, None);
    assert!(office.desk.edit(&promise("We answer")).unwrap().changed);
}

#[test]
fn what_was_open_is_offered_again() {
    let mut office = Office::with_plan();
    office.desk.close();
    assert!(matches!(office.told(), Some(News::Closed)));
    let (recent, open, _) = office.desk.start();
    assert!(open.is_none());
    assert_eq!(recent.len(), 1);
}

#[test]
fn a_copy_is_a_plan_of_its_own() {
    let mut office = Office::with_plan();
    office.desk.edit(&promise("We answer")).unwrap();
    let copy = office.path("Copy.cxplan");
    office.desk.save_copy(&copy).unwrap();
    office.desk.edit(&promise("We call back")).unwrap();
    assert_eq!(
        Document::open(copy)
            .unwrap()
            .plan()
            .about()
            .promise
            .as_str(),
        "We answer"
    );
    assert_eq!(office.desk.opened().unwrap().name, "Meridian");
}

#[test]
fn options_are_compared_with_the_plan_as_it_is_and_after_one_is_chosen_the_others_stay() {
    let mut office = Office::with_plan();
    let [first, second] = [1, 2].map(|number| {
        let id = DraftId(uuid::Uuid::from_u128(number));
        let open = Edit::AddDraft {
            id,
            title: Title::new("Option").unwrap(),
            steps: vec![promise(&format!("Promise {number}"))],
            place: Place::End,
        };
        office.desk.edit(&open).unwrap();
        id
    });
    let compared = |office: &mut Office| -> Vec<DraftId> {
        let comparison = office.desk.compare().unwrap();
        comparison.drafts.iter().map(|draft| draft.draft).collect()
    };
    assert_eq!(compared(&mut office), [first, second]);
    assert_eq!(promised(&office), "");

    office
        .desk
        .edit(&Edit::ChooseDraft { draft: first })
        .unwrap();
    assert_eq!(promised(&office), "Promise 1");
    assert_eq!(compared(&mut office), [second]);
    office.desk.undo().unwrap();
    assert_eq!(compared(&mut office), [first, second]);
}

/// A desk with a draft that promises something, and what it is called.
fn with_draft() -> (Office, DraftId) {
    let mut office = Office::with_plan();
    let id = DraftId(uuid::Uuid::from_u128(1));
    let keep = Edit::AddDraft {
        id,
        title: Title::new("Option").unwrap(),
        steps: vec![promise("We answer")],
        place: Place::End,
    };
    office.desk.edit(&keep).unwrap();
    (office, id)
}

#[test]
fn what_a_draft_does_to_the_plan_is_told_until_it_is_gone() {
    let (mut office, draft) = with_draft();
    let drafted = office.desk.drafted(draft).unwrap().unwrap();
    assert_eq!(drafted.stuck, None);
    let mut plan = office.desk.snapshot().unwrap();
    plan.apply(&drafted.change).unwrap();
    assert_eq!(plan.about().promise.as_str(), "We answer");
    assert_eq!(promised(&office), "");

    office.desk.undo().unwrap();
    assert!(office.desk.drafted(draft).unwrap().is_none());
}

#[test]
fn a_step_of_a_draft_is_previewed_on_the_plan_with_the_draft() {
    let (mut office, draft) = with_draft();
    let again = |text| Edit::InDraft {
        draft,
        step: Box::new(promise(text)),
    };
    let same = office.desk.preview(&again("We answer")).unwrap();
    assert!(same.change.is_empty());
    let other = office.desk.preview(&again("We call back")).unwrap();
    assert_eq!(other.change.rows.len(), 1);
    assert_eq!(promised(&office), "");
}
