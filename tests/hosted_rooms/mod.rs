//! Rooms on a server that closes, built anew on another one: who may enter is tried by clients that owe nothing to the
//! program.

mod afterwards;
mod city;
mod closing;
mod found;
mod killed;
mod limits;
mod lying;
mod racing;
mod resumed;
mod whole;

use std::sync::Arc;

use crate::support::{Client, Net, Server, Software};
use city::*;
use serde_json::Value;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
const OLD: &str = "old secret";
const NEW: &str = "new secret";

/// A room of the user, and where it is rebuilt.
const OLD_ROOM: &str = "den@rooms.old.test";
const NEW_ROOM: &str = "den@rooms.new.test";
const BOTH_WAYS: [(Software, Software); 2] =
    [(Software::Prosody, Software::Ejabberd), (Software::Ejabberd, Software::Prosody)];
const MOVE: [&str; 5] = ["--yes", "--wait", "0", "--with", "hosted_rooms"];

/// A room for members with somebody who has moved, somebody who has not, and another owner.
async fn furnish(homes: &Homes) -> Client {
    settle_people(homes).await;
    let romeo = Client::sign_in(&homes.net, &homes.old, "romeo", OLD).await;
    let people = [
        ("p20@old.test", "owner"),
        ("p0@old.test", "member"),
        ("p10@old.test", "member"),
        ("p21@old.test", "member"),
    ];
    make_room(&romeo, OLD_ROOM, &[("roomname", "Den"), ("membersonly", "1")], &people).await;
    leave(&romeo, OLD_ROOM, "maker").await;
    bookmark(&romeo, OLD_ROOM).await;
    romeo
}

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
