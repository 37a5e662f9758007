//! How long a move of many contacts takes where the servers do it (XEP-0015), beside the same move done by this
//! program: real Prosody servers on loopback without rate limits, and contacts that exist on a third one.
//!
//! The time is the servers' and hardly this program's, so an unoptimised build shows the same:
//! `cargo bench --profile dev --bench transfer`.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "what cannot be run cannot be measured"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{Contact, Net, Server, Standing};

/// Contacts without a standing: only the new list is written.
const LISTED: usize = 5000;
/// Contacts who see the account and are seen: their servers are told, and asked again by the new one.
const MUTUAL: usize = 1000;
/// What writing [`LISTED`] contacts may take.
const GOAL: Duration = Duration::from_secs(10);

fn main() {
    println!("From Prosody to Prosody | by the servers | by this program | ratio");
    println!("---|---|---|---");
    let listed = compare(LISTED, Standing::None, "listed");
    compare(MUTUAL, Standing::Both, "mutual");
    let verdict = if listed <= GOAL { "within" } else { "beyond" };
    println!("Writing {LISTED} contacts is {verdict} the goal of {} s.", GOAL.as_secs());
}

/// Measures both ways, and gives the servers' time.
fn compare(count: usize, standing: Standing, what: &str) -> Duration {
    let [servers, client] = ["server", "client"].map(|via| measure(count, standing, via));
    let ratio = client.as_secs_f64() / servers.as_secs_f64();
    let [first, second] = [servers, client].map(|time| time.as_secs_f64());
    println!("{count} {what} contacts | {first:.1} s | {second:.1} s | {ratio:.1}");
    servers
}

/// From the confirmation of the move to its report.
fn measure(count: usize, standing: Standing, via: &str) -> Duration {
    let net = Net::new();
    let [old, new, _friends] = ["old.test", "new.test", "friends.test"].map(|domain| {
        net.prosody(domain).plugins("packaging/prosody").module("account_transfer").start()
    });
    seed(&net, &old, &new, count, standing);
    let folder = tempfile::tempdir().expect("a folder for the report");
    let report = folder.path().join("report.json");
    let mut program = net
        .rehome("old secret", "new secret")
        .args(["move", "--from", "romeo@old.test", "--to", "romeo@new.test", "--via", via])
        .args(["--yes", "--wait", "0", "--progress", "json", "--report"])
        .arg(&report)
        .stdout(Stdio::null())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let mut start = Instant::now();
    let events = BufReader::new(program.stderr.take().expect("its events")).lines();
    for line in events.map_while(Result::ok) {
        let event: Value = serde_json::from_str(&line).unwrap_or_default();
        if event["event"] == "begun" {
            start = Instant::now();
        }
    }
    let time = start.elapsed();
    program.wait().expect("the program ends");
    let report = std::fs::read(report).expect("a report");
    let report: Value = serde_json::from_slice(&report).expect("a report in JSON");
    assert_eq!((&report["via"], &report["counts"]["moved"]), (&via.into(), &count.into()), "{via}");
    assert_eq!(new.roster_of("romeo").len(), count);
    time
}

fn seed(net: &Net, old: &Server, new: &Server, count: usize, standing: Standing) {
    let contacts: Vec<_> = (0..count)
        .map(|index| {
            let contact = Contact::new(format!("friend{index}@friends.test"), standing);
            contact.named(format!("Friend {index}")).in_group("Verona")
        })
        .collect();
    net.seed(old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
}
