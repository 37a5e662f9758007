//! What an account holds besides contacts, moved between real servers and read back by a client that owes
//! nothing to the program.

mod archive_preferences;
mod blocked;
mod check;
mod conflicts;
mod everything;
mod furnish;
mod left_behind;
mod pictures;
mod profiles;
mod published;
mod requests;
mod room_rights;
mod undo;
mod undo_seen;

use std::process::Command;
use std::sync::Arc;

use crate::support::{Net, Server, Setup, Software};
use serde_json::Value;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
const OLD: &str = "old secret";
const NEW: &str = "new secret";

/// From one software to the other, and back.
const BOTH_WAYS: [(Software, Software); 2] =
    [(Software::Prosody, Software::Ejabberd), (Software::Ejabberd, Software::Prosody)];

/// Two servers, with an account of one person on each.
struct Pair {
    net: Net,
    old: Arc<Server>,
    new: Arc<Server>,
}

impl Pair {
    fn start(old: Software, new: Software) -> Self {
        Self::start_with((old, |old| old), (new, |new| new))
    }

    /// The same, with each server set up in its own way.
    fn start_with(
        (old, furnish_old): (Software, impl FnOnce(Setup<'_>) -> Setup<'_>),
        (new, furnish_new): (Software, impl FnOnce(Setup<'_>) -> Setup<'_>),
    ) -> Self {
        let net = Net::new();
        let old = furnish_old(server(&net, old, "old.test")).start();
        let new = furnish_new(server(&net, new, "new.test")).start();
        old.create_account("romeo", OLD);
        new.create_account("romeo", NEW);
        Self { net, old, new }
    }
}

/// Prosody keeps 256 items by default, which is fewer rooms than these tests have.
fn server<'net>(net: &'net Net, software: Software, domain: &str) -> Setup<'net> {
    let setup = net.server(software, domain);
    match software {
        Software::Prosody => setup.config("pep_max_items = 1000"),
        Software::Ejabberd => setup,
    }
}

fn row<'a>(report: &'a Value, kind: &str) -> &'a Value {
    let rows = report["data"].as_array().unwrap();
    rows.iter().find(|row| row["kind"] == kind).unwrap_or_else(|| panic!("no {kind}: {report}"))
}

fn run(net: &Net, command: &str, options: &[&str], exit: i32) -> Value {
    let mut rehome: Command = net.rehome(OLD, NEW);
    rehome.args([command, "--from", FROM, "--to", TO, "--json"]).args(options);
    let output = rehome.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let answer = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(exit), "{errors}\n{answer}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}
