//! The plan in other formats: JSON both ways, and workbooks, CSV, HTML, Markdown and plain text for
//! reading.

mod example;
mod export;
mod formula;
mod html;
mod json;
mod legend;
mod markdown;
mod matrix;
mod merging;
pub mod reading;
mod spreadsheet;
mod text;
mod workbook;

pub use example::example;
pub use export::{Format, What, export, save};
pub use html::matrix_to_html;
pub use json::{BadJson, edit_schema, plan_from_json, plan_schema, plan_to_json};
pub use markdown::{matrix_to_markdown, plan_to_markdown};
pub use matrix::matrix_to_json;
pub use merging::{Merging, Replaced, Summary, merge};
pub use spreadsheet::matrix_to_csv;
pub use text::matrix_to_text;
pub use workbook::{NoWorkbook, matrix_to_workbook};
