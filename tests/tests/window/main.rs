//! The real window, under a display of its own.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that can't go on should stop"
)]

mod areas;
mod arrange;
mod calc;
mod comparing;
mod files;
mod import;
mod large;
mod leaders;
mod leaving;
mod letters;
mod list;
mod matrix;
mod menus;
mod options;
mod ownership;
mod present;
mod roles;
mod scheme;
mod screens;
mod story;
mod strategy;
mod typing;
mod units;
