use std::process::ExitCode;

use answerable_document::Document;
use answerable_plan::{Message, Plan, Title};
use answerable_wording::Wording;

use crate::arguments::New;
use crate::failure::Failure;
use crate::files::{print, shown};

pub fn run(arguments: &New) -> Result<ExitCode, Failure> {
    let plan = if arguments.example {
        answerable_exchange::example().map_err(|error| Failure::file(error.message()))?
    } else {
        blank(
            arguments.title.as_deref(),
            arguments.organisation.as_deref(),
        )?
    };
    Document::create(&arguments.file, &plan)?;
    let created = Message::new("cli-created").with("file", shown(&arguments.file));
    print(&Wording::english().say(&created));
    Ok(ExitCode::SUCCESS)
}

/// An empty plan under these names.
pub fn blank(title: Option<&str>, organisation: Option<&str>) -> Result<Plan, Failure> {
    let named = |given: Option<&str>, otherwise: &str| {
        let text = given.map_or_else(|| Wording::english().text(otherwise), str::to_owned);
        Title::new(&text).map_err(|bad| Failure::usage(bad.message()))
    };
    Ok(Plan::new(
        named(title, "cli-new-title")?,
        named(organisation, "cli-new-organisation")?,
        named(None, "cli-new-centre")?,
    ))
}
