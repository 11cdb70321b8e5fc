//! All that Typst can see while it sets a report: our templates, our fonts, the data and the date.
//! There is no file system, no package and no network behind it.

use std::sync::LazyLock;

use answerable_plan::Date;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Feature, Library, LibraryExt, World};

use crate::fonts::FONTS;

/// A report that has a template of its own.
#[derive(Clone, Copy)]
pub enum Template {
    Plan,
    Matrix,
}

impl Template {
    fn path(self) -> &'static str {
        match self {
            Self::Plan => "plan.typ",
            Self::Matrix => "matrix-alone.typ",
        }
    }
}

/// Where a template finds the data: the only way in for anything a user wrote.
const DATA: &str = "data.json";

macro_rules! templates {
    ($($path:literal)*) => { [$(($path, include_str!(concat!("../templates/", $path)))),*] };
}

static TEMPLATES: LazyLock<Vec<Source>> = LazyLock::new(|| {
    templates! {
        "advice.typ" "areas.typ" "cover.typ" "differences.typ" "governance.typ" "leaders.typ" "matrix.typ"
        "matrix-alone.typ" "one-page.typ" "options.typ" "ownership.typ" "plan.typ" "questions.typ"
        "strategy.typ" "style.typ"
    }
    .into_iter()
    .filter_map(|(path, text)| Some(Source::new(id(path)?, text.to_owned())))
    .collect()
});

static LIBRARY: LazyLock<LazyHash<Library>> = LazyLock::new(|| {
    // Row headers for screen readers (`pdf.header-cell`) are still behind this.
    let features = [Feature::A11yExtras].into_iter().collect();
    LazyHash::new(Library::builder().with_features(features).build())
});

fn id(path: &str) -> Option<FileId> {
    let path = VirtualPath::new(path).ok()?;
    Some(RootedPath::new(VirtualRoot::Project, path).intern())
}

fn template(id: FileId) -> Option<&'static Source> {
    TEMPLATES.iter().find(|source| source.id() == id)
}

/// What one report is set from.
pub struct Desk {
    main: FileId,
    data: FileId,
    json: Bytes,
    today: Date,
}

impl Desk {
    /// A desk with a template and its data on it; `None` would mean a path that isn't one.
    pub fn new(template: Template, json: String, today: Date) -> Option<Self> {
        Some(Self {
            main: id(template.path())?,
            data: id(DATA)?,
            json: Bytes::from_string(json),
            today,
        })
    }
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        self.main
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        template(id).cloned().ok_or(FileError::AccessDenied)
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == self.data {
            Ok(self.json.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.fonts.get(index).cloned()
    }

    fn today(&self, _offset: Option<Duration>) -> Option<Datetime> {
        datetime(self.today)
    }
}

/// The day as Typst knows it.
pub fn datetime(day: Date) -> Option<Datetime> {
    let (month, date) = (
        u8::try_from(day.month()).ok()?,
        u8::try_from(day.day()).ok()?,
    );
    Datetime::from_ymd_hms(day.year().into(), month, date, 0, 0, 0)
}
