//! How long a move takes where the servers do it (XEP-0015), beside the same move done by this program and beside the least that it can
//! take: real Prosodys and real ejabberds on loopback without rate limits, and mutual contacts who live on a third server.
//!
//! `cargo bench --bench transfer` measures all; with `beside`, `floor`, `others` or `stock` behind `--` only that, and with `prosody` or
//! `ejabberd` only these. It prints tables in Markdown. Run as a test, which `cargo test --all-targets` does, it only tries a few contacts.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "what cannot be run cannot be measured, and the figures are for whoever started this"
)]

mod floor;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::io::{BufRead, BufReader};
use std::process::Stdio;
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{CONTACT_PASSWORD, Client, Contact, Limits, Net, Server, Software, Standing};
use tokio::sync::watch;

/// How much is measured.
struct Scale {
    /// Contacts that the servers move, and this program: it needs minutes for more.
    beside: usize,
    /// Contacts that only the servers move.
    goal: usize,
    runs: usize,
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let scale = match arguments.iter().any(|argument| argument == "--bench") {
        true => Scale { beside: 1_000, goal: 5_000, runs: 3 },
        false => Scale { beside: 20, goal: 40, runs: 1 },
    };
    let named: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|name| !name.starts_with('-')).collect();
    let wanted = |name, all: &[&str]| {
        named.contains(&name) || !named.iter().any(|named| all.contains(named))
    };
    let kinds = [("prosody", Software::Prosody), ("ejabberd", Software::Ejabberd)];
    let parts = ["beside", "floor", "others", "stock"];
    for (name, kind) in kinds {
        if !wanted(name, &kinds.map(|(name, _)| name)) {
            continue;
        }
        for part in parts.iter().filter(|part| wanted(part, &parts)) {
            match *part {
                "beside" => beside(&scale, kind),
                "floor" => beside_the_floor(&scale, kind),
                "others" => others(&scale, kind),
                _ => stock(&scale, kind),
            }
        }
    }
}

/// Both ways in turn.
fn beside(scale: &Scale, kind: Software) {
    println!("\n{kind:?}, {} contacts | by the servers | by this program | ratio", scale.beside);
    println!("---|---|---|---");
    for run in 1..=scale.runs {
        let [servers, client] = ["server", "client"]
            .map(|via| measure(kind, scale.beside, via, Limits::Raised).time.as_secs_f64());
        println!("run {run} | {servers:.2} s | {client:.2} s | {:.1}", client / servers);
    }
}

/// A move by the servers and its floor, in turn: the time, and what of it the servers are at work. On a machine that does other things
/// besides, the second is what can be compared.
fn beside_the_floor(scale: &Scale, kind: Software) {
    println!(
        "\n{kind:?}, {} contacts | floor | by the servers | × floor | servers' work | × floor",
        scale.goal
    );
    println!("---|---|---|---|---|---");
    for run in 1..=scale.runs {
        let servers = Servers::start(kind, scale.goal, Limits::Raised);
        floor::prepare(&servers, scale.goal);
        let begin = servers.work();
        let floor = floor::measure(&servers, scale.goal).as_secs_f64();
        let least = servers.work() - begin;
        let Cost { time, work } = servers.measure(scale.goal, "server");
        let time = time.as_secs_f64();
        println!(
            "run {run} | {floor:.2} s | {time:.2} s | {:.2} | {work:.2} s | {:.2}",
            time / floor,
            work / least
        );
    }
}

fn stock(scale: &Scale, kind: Software) {
    let time = measure(kind, scale.goal, "server", Limits::Stock).time.as_secs_f64();
    println!("\n{kind:?}, {} contacts by servers with stock limits: {time:.1} s", scale.goal);
}

/// How long somebody else on each server waits at most while an account is moved.
fn others(scale: &Scale, kind: Software) {
    let count = scale.goal;
    println!("\n{kind:?}, {count} contacts | old server | new server | contacts' server");
    println!("---|---|---|---");
    for run in 1..=scale.runs {
        let servers = Servers::start(kind, count, Limits::Raised);
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        let (stop, stopped) = watch::channel(false);
        let waiting = servers.all.each_ref().map(|server| {
            let (net, stopped) = (&servers.net, stopped.clone());
            let client = Client::online(net, server, "other", CONTACT_PASSWORD);
            runtime.spawn(runtime.block_on(client).longest_wait(stopped))
        });
        servers.measure(count, "server");
        stop.send(true).expect("somebody waits");
        let waits = runtime.block_on(futures::future::join_all(waiting));
        let waits = waits.into_iter().map(|wait| wait.expect("a wait").as_millis());
        let waits: Vec<_> = waits.map(|wait| format!("{wait} ms")).collect();
        println!("run {run} | {}", waits.join(" | "));
    }
}

/// A mutual contact with a name and a group.
fn contact(number: usize) -> Contact {
    let contact = Contact::new(format!("friend{number}@friends.test"), Standing::Both);
    contact.named(format!("Friend {number}")).in_group("Verona")
}

fn measure(kind: Software, count: usize, via: &str, limits: Limits) -> Cost {
    Servers::start(kind, count, limits).measure(count, via)
}

/// From the confirmation of a move to the end of the program. What it looks up before it asks for that is not the move.
struct Cost {
    time: Duration,
    /// The seconds of processor time that the servers have taken.
    work: f64,
}

/// The old server, the new one and that of the contacts.
struct Servers {
    net: Net,
    all: [Arc<Server>; 3],
}

impl Servers {
    fn start(kind: Software, count: usize, limits: Limits) -> Self {
        let net = Net::new();
        let all = ["old.test", "new.test", "friends.test"].map(|domain| {
            let setup = net.server(kind, domain).limits(limits);
            let setup = match kind {
                Software::Prosody => setup
                    .plugins("packaging/prosody")
                    .module("account_transfer")
                    .module("pretend_floor"),
                Software::Ejabberd => {
                    setup.plugins("packaging/ejabberd").module("mod_account_transfer: {}")
                }
            };
            setup.start()
        });
        let contacts: Vec<_> = (0..count).map(contact).collect();
        let [old, new, _friends] = &all;
        net.seed(old, "romeo", "old secret", &contacts);
        new.create_account("romeo", "new secret");
        all.iter().for_each(|server| server.create_account("other", CONTACT_PASSWORD));
        Self { net, all }
    }

    /// The seconds of processor time that the servers have taken so far.
    fn work(&self) -> f64 {
        self.all.iter().map(|server| server.processor_time().as_secs_f64()).sum()
    }

    fn measure(&self, count: usize, via: &str) -> Cost {
        let folder = tempfile::tempdir().expect("a folder for the report");
        let report = folder.path().join("report.json");
        let mut program = self
            .net
            .rehome("old secret", "new secret")
            .args(["move", "--from", "romeo@old.test", "--to", "romeo@new.test", "--via", via])
            .args(["--yes", "--wait", "0", "--progress", "json", "--report"])
            .arg(&report)
            .stdout(Stdio::null())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        let mut start = (Instant::now(), self.work());
        let events = BufReader::new(program.stderr.take().expect("its events")).lines();
        for line in events.map_while(Result::ok) {
            let event: Value = serde_json::from_str(&line).unwrap_or_default();
            if event["event"] == "begun" {
                start = (Instant::now(), self.work());
            }
        }
        let cost = Cost { time: start.0.elapsed(), work: self.work() - start.1 };
        program.wait().expect("the program ends");
        let report = std::fs::read(report).expect("a report");
        let report: Value = serde_json::from_slice(&report).expect("a report in JSON");
        let moved = &report["counts"]["moved"];
        assert_eq!((&report["via"], moved), (&via.into(), &count.into()), "{via}");
        assert_eq!(self.all[1].roster_of("romeo").len(), count);
        cost
    }
}
