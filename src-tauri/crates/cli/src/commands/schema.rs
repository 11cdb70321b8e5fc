use std::process::ExitCode;

use crate::arguments::{Schema, SchemaOf};
use crate::failure::Failure;
use crate::files::print;

pub fn run(arguments: &Schema) -> Result<ExitCode, Failure> {
    print(&match arguments.of {
        SchemaOf::Plan => answerable_exchange::plan_schema(),
        SchemaOf::Edit => answerable_exchange::edit_schema(),
    });
    Ok(ExitCode::SUCCESS)
}
