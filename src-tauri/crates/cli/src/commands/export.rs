use std::path::Path;
use std::process::ExitCode;

use answerable_document::Document;
use answerable_exchange::{Format, What};
use answerable_plan::{Findings, Message, Plan};
use answerable_wording::Wording;

use crate::arguments::{self, Export};
use crate::failure::{Failure, note};
use crate::files::{print, shown, today, write};

pub fn run(arguments: &Export) -> Result<ExitCode, Failure> {
    let kind = kind(&arguments.out)?;
    let document = Document::open(&arguments.file)?;
    let bytes = written(&kind, document.plan(), arguments.what)?;
    write(&arguments.out, &bytes)?;
    let exported = Message::new("cli-exported").with("file", shown(&arguments.out));
    print(&Wording::english().say(&exported));
    Ok(ExitCode::SUCCESS)
}

/// What the ending of the file's name asks for.
enum Kind {
    Pdf,
    Other(Format),
}

fn kind(out: &Path) -> Result<Kind, Failure> {
    let ending = out.extension().unwrap_or_default().to_string_lossy();
    match ending.to_lowercase().as_str() {
        "pdf" => Ok(Kind::Pdf),
        "json" => Ok(Kind::Other(Format::Json)),
        "csv" => Ok(Kind::Other(Format::Csv)),
        "md" => Ok(Kind::Other(Format::Markdown)),
        "html" => Ok(Kind::Other(Format::Html)),
        "xlsx" => Ok(Kind::Other(Format::Workbook)),
        _ => {
            let message = Message::new("cli-unknown-kind").with("file", shown(out));
            Err(Failure::usage(message))
        }
    }
}

fn written(kind: &Kind, plan: &Plan, what: Option<arguments::What>) -> Result<Vec<u8>, Failure> {
    let is_matrix = matches!(kind, Kind::Other(format) if format.is_matrix());
    if is_matrix && what == Some(arguments::What::Plan) {
        return Err(Failure::usage(Message::new("cli-only-a-matrix")));
    }
    let what = match what {
        Some(arguments::What::Matrix) => What::Matrix,
        Some(arguments::What::Plan) | None => What::Plan,
    };
    let findings = Findings::of(plan, today());
    match kind {
        Kind::Pdf => printed(plan, &findings, what),
        Kind::Other(format) => {
            let english = Wording::english();
            answerable_exchange::export(plan, &findings, what, *format, today(), english)
                .map_err(|error| Failure::file(error.message()))
        }
    }
}

fn printed(plan: &Plan, findings: &Findings, what: What) -> Result<Vec<u8>, Failure> {
    let print = match what {
        What::Plan => answerable_report::pdf,
        What::Matrix => answerable_report::matrix_pdf,
    };
    let pdf = print(plan, findings, today(), Wording::english())
        .map_err(|error| Failure::file(error.message()))?;
    for replaced in &pdf.replaced {
        note(&replaced.message());
    }
    Ok(pdf.bytes)
}
