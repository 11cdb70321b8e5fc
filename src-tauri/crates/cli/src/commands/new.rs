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
        blank(arguments)?
    };
    Document::create(&arguments.file, &plan)?;
    let created = Message::new("cli-created").with("file", shown(&arguments.file));
    print(&Wording::english().say(&created));
    Ok(ExitCode::SUCCESS)
}

fn blank(arguments: &New) -> Result<Plan, Failure> {
    let named = |given: &Option<String>, otherwise: &str| {
        let text = given
            .clone()
            .unwrap_or_else(|| Wording::english().text(otherwise));
        Title::new(&text).map_err(|bad| Failure::usage(bad.message()))
    };
    Ok(Plan::new(
        named(&arguments.title, "cli-new-title")?,
        named(&arguments.organisation, "cli-new-organisation")?,
        named(&None, "cli-new-centre")?,
    ))
}
