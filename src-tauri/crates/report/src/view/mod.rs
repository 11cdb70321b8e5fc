//! What each page says, worked out from the plan and put into words. The templates only lay out
//! what they find here.

mod advice;
mod areas;
mod commitments;
mod cover;
mod differences;
mod governance;
mod leaders;
mod matrix;
mod one_page;
mod options;
mod ownership;
mod questions;
mod seats;
mod strategy;
mod timeline;
mod words;
mod writer;

use serde::Serialize;

pub use matrix::Matrix;
pub use words::excerpt;
pub use writer::Writer;

use advice::Advised;
use areas::Areas;
use cover::Cover;
use differences::Differences;
use governance::Governance;
use leaders::Leaders;
use one_page::OnePage;
use ownership::Decision;
use questions::Questions;
use strategy::Strategy;

/// The whole plan. Pages that would say nothing are left out.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct PlanView {
    paper: Paper,
    cover: Cover,
    one_page: OnePage,
    strategy: Option<Strategy>,
    decision: Option<Decision>,
    advice: Option<Advised>,
    governance: Option<Governance>,
    areas: Option<Areas>,
    leaders: Option<Leaders>,
    matrix: Option<Matrix>,
    differences: Option<Differences>,
    questions: Option<Questions>,
}

impl PlanView {
    /// The plan as it is printed.
    pub fn of(writer: &Writer<'_>) -> Self {
        Self {
            paper: Paper::of(writer),
            cover: Cover::of(writer),
            one_page: OnePage::of(writer),
            strategy: Strategy::of(writer),
            decision: Decision::of(writer),
            advice: Advised::of(writer),
            governance: Governance::of(writer),
            areas: Areas::of(writer),
            leaders: Leaders::of(writer),
            matrix: Matrix::of(writer),
            differences: Differences::of(writer),
            questions: Questions::of(writer),
        }
    }
}

/// The matrix alone.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct MatrixView {
    paper: Paper,
    matrix: Option<Matrix>,
    differences: Option<Differences>,
    nothing: String,
}

impl MatrixView {
    /// The matrix as it is printed.
    pub fn of(writer: &Writer<'_>) -> Self {
        Self {
            paper: Paper::of(writer),
            matrix: Matrix::of(writer),
            differences: Differences::of(writer),
            nothing: writer.text("report-matrix-empty"),
        }
    }
}

/// What every page has in common.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
struct Paper {
    /// The name of the document, for its properties.
    title: String,
    /// As much of it as fits at the foot of each page.
    foot: String,
}

/// How many characters of the name fit there.
const FOOT: usize = 90;

impl Paper {
    fn of(writer: &Writer<'_>) -> Self {
        let about = writer.plan.about();
        let args = [
            ("organisation", (&about.organisation).into()),
            ("title", (&about.title).into()),
        ];
        let title = writer.fill("report-name", args);
        Self {
            foot: excerpt(&title, FOOT),
            title,
        }
    }
}
