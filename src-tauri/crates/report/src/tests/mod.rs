//! What people find in a printed plan. The text is read from the pages as they were set; other
//! programs read the files back in the tests of the workspace.

mod bad_input;
mod differences;
mod matrix;
mod options;
mod pages;
mod plans;

use answerable_plan::{Date, Findings, Plan};
use answerable_wording::Wording;
use serde::Serialize;
use typst::layout::{Frame, FrameItem};

use crate::print::set_legibly;
use crate::view::{MatrixView, PlanView, Writer};
use crate::world::Template;
use crate::{Pdf, ReportError};

const TODAY: Date = Date::constant(2026, 11, 21);

fn pdf(plan: &Plan) -> Result<Pdf, ReportError> {
    crate::pdf(plan, &Findings::of(plan, TODAY), TODAY, Wording::english())
}

/// The text of every page, as it reads aloud, without spaces.
struct Pages(Vec<String>);

impl Pages {
    fn of_plan(plan: &Plan) -> Self {
        Self::of(plan, Template::Plan, PlanView::of)
    }

    fn of_matrix(plan: &Plan) -> Self {
        Self::of(plan, Template::Matrix, MatrixView::of)
    }

    fn of<V: Serialize>(plan: &Plan, template: Template, view: fn(&Writer<'_>) -> V) -> Self {
        let findings = Findings::of(plan, TODAY);
        let wording = Wording::english();
        let writer = Writer {
            plan,
            findings: &findings,
            today: TODAY,
            wording,
        };
        let (document, _) = set_legibly(template, &view(&writer), TODAY).unwrap();
        let pages = document.pages().iter().map(|page| {
            let mut text = String::new();
            read(&page.frame, &mut text);
            squeezed(&text)
        });
        Self(pages.collect())
    }

    /// The number of the first page that says this.
    fn saying(&self, text: &str) -> Option<usize> {
        let text = squeezed(text);
        self.0
            .iter()
            .position(|page| page.contains(&text))
            .map(|page| page + 1)
    }

    fn say(&self, text: &str) -> bool {
        self.saying(text).is_some()
    }

    /// How often it is said.
    fn times(&self, text: &str) -> usize {
        let text = squeezed(text);
        self.0.iter().map(|page| page.matches(&text).count()).sum()
    }
}

fn read(frame: &Frame, text: &mut String) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => read(&group.frame, text),
            FrameItem::Text(item) => text.push_str(&item.text),
            _ => {}
        }
    }
}

/// The text without spaces, breaks and marks of direction, which depend on the layout.
fn squeezed(text: &str) -> String {
    let unseen = |c: char| c.is_whitespace() || matches!(c, '\u{200b}' | '\u{2066}'..='\u{2069}');
    text.chars().filter(|&c| !unseen(c)).collect()
}
