//! What a user relies on, tried from outside: one program, so that it is compiled and linked once.
//!
//! `support` starts real servers, `practice` runs Rehome between pretend ones, `display` opens its window on a
//! display, `source` reads its code.

// What fails in a test is told by a panic.
#![allow(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used
)]

mod afterwards;
#[cfg(unix)]
mod archive;
mod backup;
#[cfg(unix)]
mod bad_disk;
mod bad_input;
mod channels;
mod choices;
mod closing;
mod data;
#[cfg(target_os = "linux")]
mod desktop;
#[cfg(target_os = "linux")]
mod display;
mod figures;
mod fuzz;
mod gateways;
#[cfg(target_os = "linux")]
mod guide;
mod holdings;
mod hosted_rooms;
mod jabberd2;
#[cfg(target_os = "linux")]
mod keyring;
mod kinds;
mod layers;
mod lost_list;
mod moves;
mod odd_names;
mod outages;
mod pace;
#[cfg(target_os = "linux")]
mod packages;
mod people;
mod practice;
mod promises;
#[cfg(target_os = "linux")]
mod prompt;
mod reasons;
mod records;
mod registration;
mod resuming;
mod right_account;
mod secrets;
mod servers;
mod shown;
mod signing_in;
mod source;
mod statement;
mod stubborn;
mod support;
#[cfg(target_os = "linux")]
mod terminal;
mod texts;
mod town;
mod transfer;
mod unreachable;
mod unread_mail;
#[cfg(target_os = "linux")]
mod window;
mod wizard;
