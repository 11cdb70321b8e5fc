//! What can be typed after `answerable`. The comments here are the help.

use std::path::PathBuf;

use clap::{Args, Parser, Subcommand, ValueEnum};

/// Decide who answers for customer experience, and prove it.
///
/// A plan is one .cxplan file. Create one, change it, check that every activity has exactly one
/// accountable leader, and export it.
#[derive(Parser)]
#[command(
    name = "answerable",
    version,
    after_help = "Begin with:\n  \
        answerable new demo.cxplan --example\n  \
        answerable check demo.cxplan\n  \
        answerable export demo.cxplan demo.pdf\n\n\
        Exit codes: 0 fine; 1 check found errors; 2 wrong usage;\n\
        3 a file cannot be read or written; 4 an edit was refused."
)]
pub struct Arguments {
    #[command(subcommand)]
    pub command: Command,
}

#[derive(Subcommand)]
pub enum Command {
    /// Create a plan, empty or with the example in it.
    New(New),
    /// List what is open: what must be settled, what is worth settling, what is worth asking.
    Check(Check),
    /// Show the matrix: activities down, roles across.
    Show(OneFile),
    /// Write a plan as .pdf, .xlsx, .csv, .html, .md or .json.
    Export(Export),
    /// Bring a matrix into a plan, new or not; or an exported .json, which replaces its content.
    Import(Import),
    /// Show a matrix that somebody else wrote as it is understood, without a plan.
    Read(Read),
    /// Change a plan: one edit per line of JSON on standard input, one reply per line.
    Edit(Edit),
    /// Take back the last step.
    Undo(OneFile),
    /// Do again what was taken back last.
    Redo(OneFile),
    /// List every step that was ever taken, oldest first.
    History(History),
    /// Print the JSON Schema of a plan or of an edit.
    Schema(Schema),
    /// Advise on who should lead CX and in which configuration, without a plan.
    Advise(Advise),
}

#[derive(Args)]
pub struct OneFile {
    /// The plan.
    pub file: PathBuf,
}

#[derive(Args)]
pub struct New {
    /// The plan to create; it must not exist yet.
    pub file: PathBuf,
    /// Put Meridian Retail into it, an invented company with a few open questions.
    #[arg(long, conflicts_with_all = ["title", "organisation"])]
    pub example: bool,
    /// What the plan is called.
    #[arg(long)]
    pub title: Option<String>,
    /// Whose plan it is.
    #[arg(long)]
    pub organisation: Option<String>,
}

#[derive(Args)]
pub struct Check {
    /// The plan.
    pub file: PathBuf,
    /// How to print the findings.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Args)]
pub struct Export {
    /// The plan.
    pub file: PathBuf,
    /// The file to write; its ending says what kind. An existing file is replaced.
    pub out: PathBuf,
    /// How much of it: the whole plan or the matrix alone. A .xlsx, .csv or .html always
    /// holds the matrix.
    #[arg(long, value_enum)]
    pub what: Option<What>,
}

#[derive(Args)]
pub struct Import {
    /// The plan; it is created if it doesn't exist.
    pub file: PathBuf,
    /// A .json that was exported from Answerable, which replaces the whole plan; or a matrix as
    /// .xlsx, .ods, .csv, .tsv, .md, .html or .txt, which is added to it.
    pub source: PathBuf,
    /// Show what a matrix would do to the plan, and do nothing.
    #[arg(long)]
    pub preview: bool,
    /// An answer to a question about a matrix; "answerable read" lists them.
    #[arg(long = "answer", value_name = "QUESTION=CHOICE")]
    pub answers: Vec<String>,
}

#[derive(Args)]
pub struct Read {
    /// The matrix: .xlsx, .ods, .csv, .tsv, .md, .html, .json or plain text.
    pub source: PathBuf,
    /// How to print it.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
    /// How to read what can be read in several ways. May be given several times.
    #[arg(long = "answer", value_name = "QUESTION=CHOICE")]
    pub answers: Vec<String>,
}

/// Each line of standard input is one edit; each line of standard output is the reply to it,
/// written when the edit is safely on disk:
///
///   {"ok":true,"seq":7,"changed":true,"asked":"…","id":"…","findings":{"errors":0,…}}
///   {"ok":false,"code":"refused-gone","message":"…"}
///
/// Ids of new things may be left out; the reply names them. "answerable schema --of edit" lists
/// all edits. A few of them:
///
///   {"edit":"addSection","title":"Service"}
///   {"edit":"addActivity","section":"<id>","title":"Handle complaints"}
///   {"edit":"addRole","title":"Head of Support"}
///   {"edit":"setInvolvement","activity":"<id>","role":"<id>","letters":"AR"}
///   {"edit":"appoint","role":"<id>","name":"T. Nguyen"}
///   {"edit":"rename","what":{"role":"<id>"},"title":"Head of Service"}
///   {"edit":"remove","what":{"activity":"<id>"}}
#[derive(Args)]
#[command(verbatim_doc_comment)]
pub struct Edit {
    /// The plan.
    pub file: PathBuf,
}

#[derive(Args)]
pub struct History {
    /// The plan.
    pub file: PathBuf,
    /// How to print the steps.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Args)]
pub struct Schema {
    /// Of what.
    #[arg(long = "of", value_enum, default_value_t = SchemaOf::Plan)]
    pub of: SchemaOf,
}

/// The advice comes with its reasons, with what excludes a model, and with what would flip it.
///
/// Begin with "answerable advise --factors": it lists the questions, and what each answer means.
#[derive(Args)]
pub struct Advise {
    /// A JSON object: the id of a factor → the number of an answer, or null for "don't know".
    /// "-" reads it from standard input.
    #[arg(long, value_name = "FILE", required_unless_present = "factors")]
    pub answers: Option<PathBuf>,
    /// List the questions instead, and what each answer means.
    #[arg(long, conflicts_with = "answers")]
    pub factors: bool,
    /// How to print the advice or the questions.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub format: Format,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum What {
    /// The whole plan.
    Plan,
    /// The matrix alone.
    Matrix,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SchemaOf {
    /// What `export FILE OUT.json` writes.
    Plan,
    /// What `edit` reads.
    Edit,
}
