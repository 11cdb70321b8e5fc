use std::process::ExitCode;

use answerable_document::Document;
use answerable_exchange::plan_from_json;
use answerable_plan::{Edit, Message, Title};
use answerable_wording::Wording;

use crate::arguments::Import;
use crate::failure::Failure;
use crate::files::{print, read, shown, stamp};

pub fn run(arguments: &Import) -> Result<ExitCode, Failure> {
    let json = read(&arguments.source)?;
    let plan = plan_from_json(&json).map_err(|error| Failure::file(error.message()))?;
    if arguments.file.exists() {
        let name = arguments
            .source
            .file_name()
            .unwrap_or_default()
            .to_string_lossy();
        let source = Title::new(&name).map_err(|bad| Failure::usage(bad.message()))?;
        let mut document = Document::open(&arguments.file)?;
        document.edit(
            &Edit::Import {
                source,
                plan: Box::new(plan),
            },
            &stamp(),
        )?;
    } else {
        Document::create(&arguments.file, &plan)?;
    }
    let imported = Message::new("cli-imported")
        .with("source", shown(&arguments.source))
        .with("file", shown(&arguments.file));
    print(&Wording::english().say(&imported));
    Ok(ExitCode::SUCCESS)
}
