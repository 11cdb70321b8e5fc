use std::process::ExitCode;

use answerable_document::Document;
use answerable_exchange::matrix_to_text;
use answerable_wording::Wording;

use crate::arguments::OneFile;
use crate::failure::Failure;
use crate::files::{print, today};

pub fn run(arguments: &OneFile) -> Result<ExitCode, Failure> {
    let document = Document::open(&arguments.file)?;
    print(&matrix_to_text(
        document.plan(),
        today(),
        Wording::english(),
    ));
    Ok(ExitCode::SUCCESS)
}
