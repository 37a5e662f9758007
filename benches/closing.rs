//! What it does to a closing server when many of its users leave at once: real Prosody servers on loopback that carry the accounts
//! over (XEP-0015), without rate limits, and contacts who live on a third one and are known to many of those who leave.
//!
//! `cargo bench --bench closing` moves a hundred users. Run as a test, which `cargo test --all-targets` does, it only tries a few.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "what cannot be run cannot be measured, and the figures are for whoever started this"
)]

#[path = "../tests/support/mod.rs"]
mod support;

use std::process::{Child, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{CONTACT_PASSWORD, Client, Contact, Limits, Net, Server, Standing};
use tokio::sync::watch;

/// How many leave, and how many contacts each of them has.
struct Scale {
    users: usize,
    contacts: usize,
}

fn main() {
    let scale = match std::env::args().any(|argument| argument == "--bench") {
        true => Scale { users: 100, contacts: 20 },
        false => Scale { users: 3, contacts: 2 },
    };
    let town = Town::start(&scale);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    let (stop, stopped) = watch::channel(false);
    let waiting = town.all.each_ref().map(|server| {
        let client = runtime.block_on(Client::online(&town.net, server, "other", CONTACT_PASSWORD));
        runtime.spawn(client.longest_wait(stopped.clone()))
    });
    let before = town.all[0].processor_time();
    let time = town.leave(&scale);
    let spent = town.all[0].processor_time().saturating_sub(before);
    stop.send(true).expect("somebody waits");
    let waits = runtime.block_on(futures::future::join_all(waiting));
    let waits: Vec<_> =
        waits.into_iter().map(|wait| format!("{} ms", wait.expect("a wait").as_millis())).collect();

    println!(
        "\nusers × contacts | time | old server's processor | longest wait of others: old | new | contacts'"
    );
    println!("---|---|---|---|---|---");
    println!(
        "{} × {} | {:.1} s | {:.1} s | {}",
        scale.users,
        scale.contacts,
        time.as_secs_f64(),
        spent.as_secs_f64(),
        waits.join(" | ")
    );
}

/// The closing server, the one that all move to, and that of their contacts.
struct Town {
    net: Net,
    all: [Arc<Server>; 3],
}

impl Town {
    fn start(scale: &Scale) -> Self {
        let net = Net::new();
        let all = ["old.test", "new.test", "friends.test"].map(|domain| {
            let module = net.prosody(domain).plugins("packaging/prosody");
            module.module("account_transfer").limits(Limits::Raised).start()
        });
        let [old, new, _friends] = &all;
        for user in 0..scale.users {
            // Neighbours have all contacts but one in common.
            let contacts: Vec<_> = (user..user + scale.contacts)
                .map(|friend| {
                    let friend =
                        Contact::new(format!("friend{friend}@friends.test"), Standing::Both);
                    friend.named("A friend").in_group("Verona")
                })
                .collect();
            net.seed(old, &name(user), "old secret", &contacts);
        }
        let names: Vec<_> = (0..scale.users).map(name).collect();
        new.create_accounts(names.iter().map(String::as_str), "new secret");
        all.iter().for_each(|server| server.create_account("other", CONTACT_PASSWORD));
        Self { net, all }
    }

    /// All at once, each with a program of their own. Until the last has gone.
    fn leave(&self, scale: &Scale) -> Duration {
        let folder = tempfile::tempdir().expect("a folder for the reports");
        let report = |user: usize| folder.path().join(format!("{user}.json"));
        let start = Instant::now();
        let programs: Vec<Child> = (0..scale.users)
            .map(|user| {
                let name = name(user);
                let mut program = self.net.rehome("old secret", "new secret");
                program
                    .args(["move", "--from", &format!("{name}@old.test")])
                    .args(["--to", &format!("{name}@new.test"), "--via", "server", "--yes"])
                    .args(["--wait", "0", "--report"])
                    .arg(report(user))
                    .stdout(Stdio::null())
                    .stderr(Stdio::null());
                program.spawn().expect("the program starts")
            })
            .collect();
        for (user, mut program) in programs.into_iter().enumerate() {
            let end = program.wait().expect("the program ends");
            let report = std::fs::read(report(user)).expect("a report");
            let report: Value = serde_json::from_slice(&report).expect("a report in JSON");
            assert!(end.success(), "{end}: {report}");
            assert_eq!(report["via"], "server", "{report}");
            assert_eq!(report["counts"]["moved"], scale.contacts, "{report}");
        }
        let time = start.elapsed();
        for user in 0..scale.users {
            assert_eq!(self.all[1].roster_of(&name(user)).len(), scale.contacts);
        }
        time
    }
}

fn name(user: usize) -> String {
    format!("user{user}")
}
