//! `answerable`: everything that works without a window.

mod arguments;
mod commands;
mod failure;
mod files;

use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use failure::Failure;

fn main() -> ExitCode {
    match run(Arguments::parse().command) {
        Ok(code) => code,
        Err(failure) => failure.report(),
    }
}

fn run(command: Command) -> Result<ExitCode, Failure> {
    match command {
        Command::New(arguments) => commands::new::run(&arguments),
        Command::Check(arguments) => commands::check::run(&arguments),
        Command::Show(arguments) => commands::show::run(&arguments),
        Command::Export(arguments) => commands::export::run(&arguments),
        Command::Import(arguments) => commands::import::run(&arguments),
        Command::Read(arguments) => commands::read::run(&arguments),
        Command::Edit(arguments) => commands::edit::run(&arguments),
        Command::Undo(arguments) => commands::undo::undo(&arguments),
        Command::Redo(arguments) => commands::undo::redo(&arguments),
        Command::History(arguments) => commands::history::run(&arguments),
        Command::Schema(arguments) => commands::schema::run(&arguments),
        Command::Advise(arguments) => commands::advise::run(&arguments),
    }
}
