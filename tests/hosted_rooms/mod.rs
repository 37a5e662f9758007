//! Rooms on a server that closes, built anew on another one: who may enter is tried by clients that owe nothing to the
//! program.

mod afterwards;
mod city;
mod resumed;
mod whole;

use std::sync::Arc;

use crate::support::{Net, Server, Software};
use serde_json::Value;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
const OLD: &str = "old secret";
const NEW: &str = "new secret";

/// Runs a command of the program.
fn run(net: &Net, command: &str, options: &[&str], exit: i32) -> Value {
    let mut rehome = net.rehome(OLD, NEW);
    rehome.args([command, "--from", FROM, "--to", TO, "--json"]).args(options);
    let output = rehome.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let answer = String::from_utf8_lossy(&output.stdout);
    let rooms =
        serde_json::from_str::<Value>(&answer).map(|report| report["closing_rooms"].clone());
    assert_eq!(output.status.code(), Some(exit), "{rooms:?}\n{errors}\n{answer}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}

/// What a report says of one room.
fn room<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rooms = report["closing_rooms"].as_array().unwrap_or_else(|| panic!("{report}"));
    rooms.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("no {jid}: {report}"))
}

/// Two servers with rooms, and an account of one person on each.
struct Homes {
    net: Net,
    old: Arc<Server>,
    new: Arc<Server>,
}

impl Homes {
    fn start(old: Software, new: Software) -> Self {
        let net = Net::new();
        let old = net.server(old, "old.test").rooms("rooms.old.test").start();
        let new = net.server(new, "new.test").rooms("rooms.new.test").start();
        old.create_account("romeo", OLD);
        new.create_account("romeo", NEW);
        Self { net, old, new }
    }
}
