//! One file per command.

pub mod advise;
pub mod check;
pub mod edit;
pub mod export;
pub mod history;
pub mod import;
pub mod new;
pub mod read;
pub mod schema;
pub mod show;
pub mod undo;
