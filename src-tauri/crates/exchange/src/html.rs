//! The matrix as one page for browsers, complete in itself.

use std::fmt::Write;

use answerable_plan::{Activity, Date, Plan, Section, Text};
use answerable_wording::Wording;

use crate::formula;
use crate::legend::{Legend, Look};
use crate::matrix::{BESIDE, Matrix};

const STYLE: &str = include_str!("html.css");

/// Writes the matrix as an HTML page: no scripts, and nothing that is loaded from elsewhere.
pub fn matrix_to_html(plan: &Plan, today: Date, wording: &Wording) -> String {
    let matrix = Matrix::of(plan);
    let mut page = Page {
        html: String::new(),
        matrix: &matrix,
        legend: Legend::of(plan, wording),
        wording,
    };
    page.opening();
    page.legend();
    page.table(today);
    page.html
}

struct Page<'a> {
    html: String,
    matrix: &'a Matrix<'a>,
    legend: Legend,
    wording: &'a Wording,
}

impl Page<'_> {
    fn line(&mut self, html: &str) {
        self.html.push_str(html);
        self.html.push('\n');
    }

    /// An element with text in it. `tag` may have attributes.
    fn element(&mut self, tag: &str, text: &str) {
        let name = tag.split(' ').next().unwrap_or(tag);
        // Writing to memory can't fail.
        let _ = write!(self.html, "<{tag}>{}</{name}>", escaped(text));
    }

    /// An element with words of the plan in it. Spreadsheets open such pages too, so they are told
    /// where they would take words for a formula or a number.
    fn words(&mut self, tag: &str, text: &str) {
        let is_number = text.starts_with(|c: char| c.is_ascii_digit());
        if is_number || formula::looks_like_one(text) {
            self.element(&format!("{tag} sdnum=\"1033;0;@\""), text);
        } else {
            self.element(tag, text);
        }
    }

    /// A note at the end of the cell that was just closed.
    fn note(&mut self, cell: &str, note: &Text) {
        let end = format!("</{cell}>");
        if note.is_empty() || !self.html.ends_with(&end) {
            return;
        }
        self.html.truncate(self.html.len() - end.len());
        let lines = escaped(note.as_str()).replace('\n', "<br>");
        // Writing to memory can't fail.
        let _ = write!(self.html, "<small class=note>{lines}</small>{end}");
    }

    fn opening(&mut self) {
        self.line("<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">");
        self.line("<meta name=\"viewport\" content=\"width=device-width\">");
        // Even a browser with a mistake in it should load nothing because of a name in here.
        self.line(
            "<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; style-src 'unsafe-inline'\">",
        );
        self.element("title", &self.matrix.title());
        self.line(&format!("\n<style>\n{STYLE}</style>"));
    }

    fn legend(&mut self) {
        self.line("<dl>");
        // Writing to memory can't fail.
        for of in self.legend.iter() {
            let letter = of.letter.as_char();
            let _ = write!(self.html, "<div><dt class={}>{letter}</dt>", class(of.look));
            let _ = write!(self.html, "<dd>{}</dd></div>", escaped(&of.in_words()));
        }
        self.line("</dl>");
    }

    fn table(&mut self, today: Date) {
        self.line("<table>");
        self.words("caption", &self.matrix.title());
        self.line("\n<thead>");
        self.departments();
        self.holders(today);
        // Last, so that whoever reads the table finds the names of its columns right above it.
        self.roles();
        self.line("</thead>");
        for (section, activities) in &self.matrix.sections {
            self.section(section, activities);
        }
        self.line("</table>");
    }

    fn departments(&mut self) {
        self.html.push_str("<tr><td></td>");
        for (name, roles) in self.matrix.departments() {
            self.words(&format!("th scope=colgroup colspan={roles}"), name);
        }
        self.line(&format!("<td colspan={}></td></tr>", BESIDE.len()));
    }

    fn roles(&mut self) {
        self.html.push_str("<tr>");
        self.element("th scope=col", &self.wording.text("csv-activity"));
        for column in &self.matrix.columns {
            self.words("th scope=col", &column.heading);
        }
        for label in BESIDE {
            self.element("th scope=col", &self.wording.text(label));
        }
        self.line("</tr>");
    }

    fn holders(&mut self, today: Date) {
        self.html.push_str("<tr>");
        self.element("th scope=row", &self.wording.text("sheet-held-by"));
        for column in &self.matrix.columns {
            match self.matrix.holders(column, today) {
                Some(names) => self.words("td", &names),
                None => self.element("td class=vacant", &self.wording.text("vacant")),
            }
        }
        self.line(&format!("<td colspan={}></td></tr>", BESIDE.len()));
    }

    fn section(&mut self, section: &Section, activities: &[&Activity]) {
        let width = 1 + self.matrix.columns.len() + BESIDE.len();
        self.html.push_str("<tbody>\n<tr>");
        self.words(
            &format!("th scope=rowgroup colspan={width}"),
            section.title.as_str(),
        );
        self.line("</tr>");
        for activity in activities {
            self.activity(activity);
        }
        self.line("</tbody>");
    }

    fn activity(&mut self, activity: &Activity) {
        self.html.push_str("<tr>");
        self.words("th scope=row", activity.title.as_str());
        self.note("th", &activity.note);
        let mut notes = self.matrix.notes(activity).peekable();
        for column in &self.matrix.columns {
            let letters = self.matrix.letters(activity, column);
            match self.legend.look(letters) {
                Some(look) => {
                    self.element(&format!("td class={}", class(look)), &letters.to_string())
                }
                None => self.html.push_str("<td></td>"),
            }
            if let Some((_, note)) = notes.next_if(|(of, _)| of.role.id == column.role.id) {
                self.note("td", note);
            }
        }
        for text in self.matrix.beside(activity, self.wording) {
            self.words("td class=text", &text);
        }
        self.line("</tr>");
    }
}

fn class(look: Look) -> &'static str {
    match look {
        Look::Solid => "solid",
        Look::Tint => "tint",
        Look::Outline => "outline",
        Look::Bare => "bare",
    }
}

/// The text as HTML that shows it as it is.
fn escaped(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => shown.push_str("&amp;"),
            '<' => shown.push_str("&lt;"),
            '>' => shown.push_str("&gt;"),
            c => shown.push(c),
        }
    }
    shown
}
