//! How long a whole move takes, beside the floor, and what it costs on the wire and in memory.
//!
//! `cargo bench --bench moving` measures all; with `prosody`, `ejabberd`, `memory` or `statements` behind `--` only that.
//! It prints tables in Markdown. Run as a test, which `cargo test --all-targets` does, it only tries a few contacts.

#![expect(
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "what cannot be done cannot be measured, and the figures are for whoever started this"
)]

mod floor;
mod memory;
mod meter;
mod program;
mod statements;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::sync::Arc;
use std::time::{Duration, Instant};

use floor::Socket;
use jid::BareJid;
use meter::Meter;
use rehome::text::words;
use support::{Contact, Net, Server, Software, contacts_of_every_standing};

/// How many stanzas of the floor may wait for their answers. The one that a server takes best is found out first.
const WINDOWS: [usize; 3] = [16, 128, 100_000];
/// The part of the contacts with which it is found out.
const TRIAL: usize = 10;
const OLD: &str = "old.test";
const NEW: &str = "new.test";
const FRIENDS: &str = "friends.test";
const OLD_PASSWORD: &str = "old secret";
const NEW_PASSWORD: &str = "new secret";

/// How much is measured.
struct Scale {
    contacts: usize,
    runs: usize,
    /// Contacts of the two moves whose memory is compared.
    memory: (usize, usize),
}

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let scale = match arguments.iter().any(|argument| argument == "--bench") {
        true => Scale { contacts: 1_000, runs: 3, memory: (1_000, 5_000) },
        false => Scale { contacts: 20, runs: 1, memory: (600, 700) },
    };
    let named: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|name| !name.starts_with('-')).collect();
    let wanted = |name| named.is_empty() || named.contains(&name);
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    runtime.block_on(async {
        for (name, software) in [("prosody", Software::Prosody), ("ejabberd", Software::Ejabberd)] {
            if wanted(name) {
                Scene::new(software, &scale).measure(name, &scale).await;
            }
        }
        if wanted("memory") {
            memory::measure(scale.memory).await;
        }
        if wanted("statements") {
            statements::measure(scale.contacts, scale.runs).await;
        }
    });
}

/// Three servers without limits, and enough accounts for every run to have fresh ones.
struct Scene {
    net: Arc<Net>,
    old: Arc<Server>,
    new: Arc<Server>,
    _friends: Arc<Server>,
    contacts: Vec<Contact>,
    used: usize,
}

/// What one run took.
#[derive(Clone, Copy)]
struct Cost {
    time: Duration,
    /// To the new server, from it, to the old server, from it.
    bytes: [usize; 4],
}

impl Scene {
    fn new(software: Software, scale: &Scale) -> Self {
        let net = Arc::new(Net::new());
        let old = net.prosody(OLD).start();
        let new = net.server(software, NEW).start();
        let friends = net.prosody(FRIENDS).start();
        let contacts = contacts_of_every_standing(scale.contacts, FRIENDS);
        for index in 0..WINDOWS.len() + 2 * scale.runs {
            net.seed(&old, &user(index), OLD_PASSWORD, &contacts);
            new.create_account(&user(index), NEW_PASSWORD);
        }
        Self { net, old, new, _friends: friends, contacts, used: 0 }
    }

    async fn measure(mut self, name: &str, scale: &Scale) {
        println!("\n{name}, {} contacts\n", self.contacts.len());
        let window = self.best_window().await;
        println!("| | program | floor, {window} outstanding | × floor |\n|---|---|---|---|");
        let (mut programs, mut floors) = (Vec::new(), Vec::new());
        for run in 1..=scale.runs {
            let (program, floor) = (self.run_program().await, self.run_floor(window, 1).await);
            print_times(&format!("run {run}"), program.time, floor.time);
            programs.push(program);
            floors.push(floor);
        }
        let [program, floor] = [&programs, &floors].map(|costs| median(costs, |cost| cost.time));
        print_times("median", program, floor);

        println!("\n| bytes for each contact | program | floor | × floor |\n|---|---|---|---|");
        let ways = [
            "to the new server",
            "from the new server",
            "to the old server",
            "from the old server",
        ];
        for (index, way) in ways.into_iter().enumerate() {
            let [program, floor] =
                [&programs, &floors].map(|costs| median(costs, |cost| cost.bytes[index]));
            let each = |bytes| bytes / self.contacts.len();
            let ratio = program as f64 / floor as f64;
            println!("| {way} | {} | {} | {ratio:.2} |", each(program), each(floor));
        }
    }

    /// Tries all windows with a part of the contacts.
    async fn best_window(&mut self) -> usize {
        let mut tried = Vec::new();
        for window in WINDOWS {
            tried.push((self.run_floor(window, TRIAL).await.time, window));
        }
        println!("Trial of the windows: {tried:.2?}\n");
        tried.into_iter().min().expect("there are windows").1
    }

    async fn run_program(&mut self) -> Cost {
        let (user, contacts) = (self.next_user(), self.contacts.len());
        let doors = Doors::before(&self.old, &self.new).await;
        let mut command = self.net.rehome(OLD_PASSWORD, NEW_PASSWORD);
        command
            .args(["move", "--yes", "--json", "--wait", "0"])
            .args(["--from", &self.old.jid(&user), "--to", &self.new.jid(&user)])
            .args(["--from-server", &format!("tls://{}", doors.old.address())])
            .args(["--to-server", &format!("tls://{}", doors.new.address())]);
        let run = tokio::task::spawn_blocking(move || program::run(&mut command, contacts));
        doors.cost(run.await.expect("the program's run").took)
    }

    /// Lets the floor do the move, of all contacts or only of a part of them.
    async fn run_floor(&mut self, window: usize, part: usize) -> Cost {
        let user = self.next_user();
        let contacts = &self.contacts[..self.contacts.len() / part];
        let (old_jid, new_jid) = (self.old.jid(&user), self.new.jid(&user));
        let bare = |jid: &str| BareJid::new(jid).expect("an address");
        let status = words::request_status(&bare(&old_jid));
        let message = words::default_message(&bare(&new_jid), None);
        let pre_approval = self.new.software() == Software::Prosody;
        let for_new = floor::for_new_account(contacts, &old_jid, &status, pre_approval);
        let for_old = floor::for_old_account(contacts, &message);

        let doors = Doors::before(&self.old, &self.new).await;
        let (net, old, new) = (&self.net, doors.old.address(), doors.new.address());
        let old = Socket::sign_in(net, old, OLD, &user, OLD_PASSWORD).await;
        let new = Socket::sign_in(net, new, NEW, &user, NEW_PASSWORD).await;
        let start = Instant::now();
        tokio::join!(old.pour(for_old, window), new.pour(for_new, window));
        doors.cost(start.elapsed())
    }

    fn next_user(&mut self) -> String {
        self.used += 1;
        user(self.used - 1)
    }
}

/// Both servers, each behind a meter.
struct Doors {
    old: Meter,
    new: Meter,
}

impl Doors {
    async fn before(old: &Server, new: &Server) -> Self {
        let old = Meter::before(old.client_tls_address().into()).await;
        Self { old, new: Meter::before(new.client_tls_address().into()).await }
    }

    /// What a run cost that took so long.
    fn cost(self, time: Duration) -> Cost {
        let ((to_new, from_new), (to_old, from_old)) = (self.new.bytes(), self.old.bytes());
        Cost { time, bytes: [to_new, from_new, to_old, from_old] }
    }
}

fn user(index: usize) -> String {
    format!("romeo{index}")
}

fn print_times(what: &str, program: Duration, floor: Duration) {
    let ratio = program.as_secs_f64() / floor.as_secs_f64();
    println!("| {what} | {program:.2?} | {floor:.2?} | {ratio:.2} |");
}

fn median<T: Ord>(costs: &[Cost], figure: impl Fn(&Cost) -> T) -> T {
    let mut figures: Vec<T> = costs.iter().map(figure).collect();
    figures.sort_unstable();
    figures.swap_remove(figures.len() / 2)
}
