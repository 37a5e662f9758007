//! Files and accounts as they are in the field: each is moved from a file to a fresh account on a real Prosody and on a
//! real ejabberd, and what comes of it is looked at.
//!
//! A row of a table is one input and what must come of it. To add one, put `inputs/NAME.xml` there and a [`Case`] into the
//! table that it belongs to. `cargo test --test cases NAME` runs it alone.

// What fails in a test is told by a panic.
#![allow(
    // Not every table asks for everything.
    dead_code,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::print_stderr,
    clippy::unwrap_used
)]

mod case;
mod contacts;
mod data;
mod files;
#[path = "../support/mod.rs"]
mod support;

use std::process::ExitCode;
use std::sync::{Arc, LazyLock};

use case::{Case, Ground};
use libtest_mimic::{Arguments, Trial};
use support::Software;

/// All tables.
const TABLES: [&[Case]; 3] = [contacts::CASES, data::CASES, files::CASES];

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    // The servers are started by the first row that needs them, and are gone with the last.
    let ground = Arc::new(LazyLock::new(Ground::start as fn() -> Ground));
    let cases = TABLES.into_iter().flatten();
    let trials = cases.flat_map(|case| {
        [("prosody", Software::Prosody), ("ejabberd", Software::Ejabberd)].map(
            |(name, software)| {
                let ground = ground.clone();
                Trial::test(format!("{}::{name}", case.name), move || {
                    case.run(&ground, software);
                    Ok(())
                })
            },
        )
    });
    let conclusion = libtest_mimic::run(&arguments, trials.collect());
    drop(ground);
    conclusion.exit_code()
}
