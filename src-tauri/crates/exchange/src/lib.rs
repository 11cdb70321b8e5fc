//! The plan in other formats: JSON both ways, and CSV, Markdown and plain text for reading.

mod example;
mod export;
mod json;
mod markdown;
mod matrix;
mod spreadsheet;
mod text;

pub use example::example;
pub use export::{Format, What, export, save};
pub use json::{BadJson, edit_schema, plan_from_json, plan_schema, plan_to_json};
pub use markdown::{matrix_to_markdown, plan_to_markdown};
pub use matrix::matrix_to_json;
pub use spreadsheet::matrix_to_csv;
pub use text::matrix_to_text;
