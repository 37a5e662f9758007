//! How long a move of many contacts takes where the servers do it (XEP-0015), beside the same move done by this
//! program: real Prosody servers on loopback without rate limits, and contacts that exist on a third one.
//!
//! The time is the servers' and hardly this program's, so an unoptimised build shows the same:
//! `cargo bench --profile dev --bench transfer [COUNT]`.

#![expect(
    clippy::expect_used,
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

const COUNT: usize = 5000;
/// What writing the contacts to the new account may take.
const GOAL: Duration = Duration::from_secs(10);

fn main() {
    let given = std::env::args().find_map(|argument| argument.parse().ok());
    let count = given.unwrap_or(COUNT);
    let servers = measure(count, "server");
    let client = measure(count, "client");
    let whole = |times: &Times| times.ended.as_secs_f64();
    let ratio = whole(&client) / whole(&servers);
    println!("{count} mutual contacts, from Prosody to Prosody:");
    println!("| way | whole move | contacts on the new account |");
    println!("|---|---|---|");
    for (way, times) in [("the servers", &servers), ("this program", &client)] {
        println!("| {way} | {:.1} s | {:.1} s |", whole(times), times.writing().as_secs_f64());
    }
    println!("The servers are {ratio:.1} times as fast.");
    let verdict = if servers.writing() <= GOAL { "within" } else { "beyond" };
    println!("Writing the contacts is {verdict} the goal of {} s.", GOAL.as_secs());
}

/// When something was seen, counted from the confirmation of the move.
struct Times {
    first: Duration,
    last: Duration,
    ended: Duration,
}

impl Times {
    /// From the first contact that is seen on the new account to the last.
    fn writing(&self) -> Duration {
        self.last - self.first
    }
}

fn measure(count: usize, via: &str) -> Times {
    let net = Net::new();
    let [old, new, _friends] = ["old.test", "new.test", "friends.test"].map(|domain| {
        net.prosody(domain).plugins("packaging/prosody").module("account_transfer").start()
    });
    seed(&net, &old, &new, count);
    let mut program = net
        .rehome("old secret", "new secret")
        .args(["move", "--from", "romeo@old.test", "--to", "romeo@new.test", "--via", via])
        .args(["--yes", "--json", "--wait", "0", "--progress", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    let events = BufReader::new(program.stderr.take().expect("its events")).lines();
    let (mut start, mut seen) = (Instant::now(), Vec::new());
    for line in events.map_while(Result::ok) {
        let event: Value = serde_json::from_str(&line).unwrap_or_default();
        match event["fact"].as_str().or(event["event"].as_str()) {
            Some("begun") => start = Instant::now(),
            Some("handed_over" | "copied") => seen.push(start.elapsed()),
            _ => {}
        }
    }
    let ended = start.elapsed();
    let output = program.wait_with_output().expect("the program ends");
    let report: Value = serde_json::from_slice(&output.stdout).expect("a report");
    assert_eq!((&report["via"], &report["counts"]["moved"]), (&via.into(), &count.into()), "{via}");
    assert_eq!(new.roster_of("romeo").len(), count);
    let (first, last) = (seen.first().copied(), seen.last().copied());
    Times { first: first.unwrap_or_default(), last: last.unwrap_or_default(), ended }
}

fn seed(net: &Net, old: &Server, new: &Server, count: usize) {
    let contacts: Vec<_> = (0..count)
        .map(|index| {
            let contact = Contact::new(format!("friend{index}@friends.test"), Standing::Both);
            contact.named(format!("Friend {index}")).in_group("Verona")
        })
        .collect();
    net.seed(old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
}
