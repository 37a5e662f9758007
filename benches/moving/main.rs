//! How long a whole move takes, beside the floor, and what it costs on the wire and in memory.
//!
//! `cargo bench --bench moving` measures all; with `prosody`, `ejabberd` or `memory` behind `--` only that. It prints
//! tables in Markdown. Run as a test, which `cargo test --all-targets` does, it only tries a few contacts.

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
#[path = "../../tests/support/mod.rs"]
mod support;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

use floor::Socket;
use meter::Meter;
use rehome::words;
use support::{Contact, Net, Server, Software, contacts_of_every_standing};
use xmpp_parsers::jid::BareJid;

/// How many stanzas of the floor may wait for their answers. Which of them a server takes best is part of the measure.
const WINDOWS: [usize; 3] = [16, 128, usize::MAX >> 4];
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
        true => Scale { contacts: 1_000, runs: 5, memory: (1_000, 5_000) },
        false => Scale { contacts: 12, runs: 1, memory: (600, 700) },
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

impl Scene {
    fn new(software: Software, scale: &Scale) -> Self {
        let net = Arc::new(Net::new());
        let old = net.prosody(OLD).start();
        let new = net.server(software, NEW).start();
        let friends = net.prosody(FRIENDS).start();
        let contacts = contacts_of_every_standing(scale.contacts, FRIENDS);
        // One more of each for the bytes.
        for index in 0..(scale.runs + 1) * (WINDOWS.len() + 1) {
            net.seed(&old, &user(index), OLD_PASSWORD, &contacts);
            new.create_account(&user(index), NEW_PASSWORD);
        }
        Self { net, old, new, _friends: friends, contacts, used: 0 }
    }

    async fn measure(mut self, name: &str, scale: &Scale) {
        let mut moves = Vec::new();
        let mut floors = WINDOWS.map(|_| Vec::new());
        for _ in 0..scale.runs {
            moves.push(self.run_program(None).await.took);
            for (window, floors) in WINDOWS.into_iter().zip(&mut floors) {
                floors.push(self.run_floor(window, None).await);
            }
        }
        let floors = floors.map(median);
        let best = floors.into_iter().min().expect("there are windows");
        let took = median(moves.clone());

        println!("\n{name}, {} contacts, median of {} runs\n", self.contacts.len(), scale.runs);
        println!("| | time | × floor |\n|---|---|---|");
        println!("| the program, start to end | {took:.2?} | {:.2} |", ratio(took, best));
        for (window, floor) in WINDOWS.into_iter().zip(floors) {
            let window =
                if window > self.contacts.len() { "all".into() } else { window.to_string() };
            let ratio = ratio(floor, best);
            println!("| the floor, {window} outstanding | {floor:.2?} | {ratio:.2} |");
        }
        println!("\nThe program's runs: {moves:.2?}");
        self.measure_bytes().await;
    }

    /// One more run of each, with every byte counted: half the time on a server with limits is bytes.
    async fn measure_bytes(&mut self) {
        let doors = |this: &Self| {
            let (old, new) = (this.old.client_tls_address(), this.new.client_tls_address());
            async move { (Meter::before(old.into()).await, Meter::before(new.into()).await) }
        };
        let program_doors = doors(self).await;
        self.run_program(Some(&program_doors)).await;
        let floor_doors = doors(self).await;
        self.run_floor(WINDOWS[0], Some(&floor_doors)).await;

        let each = |bytes: usize| bytes / self.contacts.len();
        println!("\n| bytes a contact, with TLS and sign-in | program | floor | × floor |");
        println!("|---|---|---|---|");
        let rows = [
            ("to the new server", program_doors.1.bytes().0, floor_doors.1.bytes().0),
            ("from the new server", program_doors.1.bytes().1, floor_doors.1.bytes().1),
            ("to the old server", program_doors.0.bytes().0, floor_doors.0.bytes().0),
            ("from the old server", program_doors.0.bytes().1, floor_doors.0.bytes().1),
        ];
        for (what, program, floor) in rows {
            let ratio = program as f64 / floor as f64;
            println!("| {what} | {} | {} | {ratio:.2} |", each(program), each(floor));
        }
    }

    async fn run_program(&mut self, doors: Option<&(Meter, Meter)>) -> program::Run {
        let (user, contacts) = (self.next_user(), self.contacts.len());
        let mut command = self.net.rehome(OLD_PASSWORD, NEW_PASSWORD);
        command.args(["move", "--yes", "--json", "--wait", "0"]);
        command.args(["--from", &self.old.jid(&user), "--to", &self.new.jid(&user)]);
        if let Some((old, new)) = doors {
            command.args(["--from-server", &format!("tls://{}", old.address())]);
            command.args(["--to-server", &format!("tls://{}", new.address())]);
        }
        let run = tokio::task::spawn_blocking(move || program::run(&mut command, contacts));
        run.await.expect("the program's run")
    }

    async fn run_floor(&mut self, window: usize, doors: Option<&(Meter, Meter)>) -> Duration {
        let user = self.next_user();
        let (old_jid, new_jid) = (self.old.jid(&user), self.new.jid(&user));
        let bare = |jid: &str| BareJid::new(jid).expect("an address");
        let status = words::request_status(&bare(&old_jid));
        let message = words::default_message(&bare(&new_jid));
        let pre_approval = self.new.software() == Software::Prosody;
        let for_new = floor::for_new_account(&self.contacts, &old_jid, &status, pre_approval);
        let for_old = floor::for_old_account(&self.contacts, &message);

        let (old_door, new_door): (SocketAddr, SocketAddr) = match doors {
            Some((old, new)) => (old.address(), new.address()),
            None => (self.old.client_tls_address().into(), self.new.client_tls_address().into()),
        };
        let old = Socket::sign_in(&self.net, old_door, OLD, &user, OLD_PASSWORD).await;
        let new = Socket::sign_in(&self.net, new_door, NEW, &user, NEW_PASSWORD).await;
        let start = Instant::now();
        tokio::join!(old.pour(for_old, window), new.pour(for_new, window));
        start.elapsed()
    }

    fn next_user(&mut self) -> String {
        self.used += 1;
        user(self.used - 1)
    }
}

fn user(index: usize) -> String {
    format!("romeo{index}")
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

fn ratio(time: Duration, floor: Duration) -> f64 {
    time.as_secs_f64() / floor.as_secs_f64()
}
