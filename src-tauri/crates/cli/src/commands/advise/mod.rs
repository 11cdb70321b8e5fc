//! Advice on ownership and configuration, without a plan.

mod factors;
mod json;
mod text;

use std::path::Path;
use std::process::ExitCode;

use answerable_plan::fit::{Answers, Weights, advise};
use answerable_plan::{Message, Refusal};
use serde_json::{Map, Value};

use crate::arguments::{Advise, Format};
use crate::failure::Failure;
use crate::files::{print, read_or_input, shown};

pub fn run(arguments: &Advise) -> Result<ExitCode, Failure> {
    let weights = Weights::standard();
    let page = match (&arguments.answers, arguments.format) {
        (Some(file), format) => {
            let advice = advise(&answers(file, weights)?, weights);
            match format {
                Format::Text => text::page(&advice),
                Format::Json => json::object(&advice).to_string(),
            }
        }
        (None, Format::Text) => factors::as_text(weights),
        (None, Format::Json) => factors::as_json(weights).to_string(),
    };
    print(&page);
    Ok(ExitCode::SUCCESS)
}

fn answers(file: &Path, weights: &Weights) -> Result<Answers, Failure> {
    let bytes = read_or_input(file)?;
    let object: Map<String, Value> = serde_json::from_slice(&bytes).map_err(|problem| {
        let message = Message::new("cli-not-answers").with("file", shown(file));
        Failure::file(message.with("problem", problem.to_string()))
    })?;
    Answers::from_json(&object, weights).map_err(|Refusal(message)| Failure::file(message))
}
