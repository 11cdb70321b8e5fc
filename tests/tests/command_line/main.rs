//! The command line, as a user types it.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that can't go on should stop"
)]

mod advise;
mod bad_input;
mod calc;
mod commands;
mod exports;
mod imports;
mod kill;
mod reading;
