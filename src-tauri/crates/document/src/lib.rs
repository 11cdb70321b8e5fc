//! The `.cxplan` file: a plan and its history in one SQLite database that any SQLite tool can
//! read.
//!
//! A [`Document`] is the plan in memory and the file behind it. An edit goes into both or into
//! neither, and is on disk when the call returns. Files come from anywhere, so opening one trusts
//! nothing in it; no error ever writes over anything.

mod access;
mod cell;
mod connection;
mod document;
mod error;
mod header;
mod history;
mod identity;
mod migration;
mod place;
mod rescue;
mod schema;
mod tables;
#[cfg(test)]
mod tests;

pub use access::{Holder, ReadOnly};
pub use document::Document;
pub use error::{DocumentError, Problem};
pub use history::{Entry, Kind, Stamp, Step};
