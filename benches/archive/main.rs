//! How long it takes to save an archive, beside a bare page-by-page read of the same, and how much memory, also in a
//! backup: a real Prosody and a real ejabberd on loopback, which keep their archives in SQLite. And how long Chromium takes until the
//! index of it is there, and until its search has looked through everything.
//!
//! `cargo bench --bench archive` measures both; with `prosody` or `ejabberd` behind `--` only that. It prints a table in
//! Markdown. Run as a test, which `cargo test --all-targets` does, it only tries a few messages.

#![expect(
    clippy::expect_used,
    clippy::print_stdout,
    reason = "what cannot be run cannot be measured, and the figures are for whoever started this"
)]

mod bare;
#[path = "../../tests/support/mod.rs"]
mod support;

use std::io::Read;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use serde_json::Value;
use support::{Browser, Client, Net, Server, Software};

const PASSWORD: &str = "secret";
/// With so many people the messages are, in turn.
const PEOPLE: usize = 100;

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let messages = match arguments.iter().any(|argument| argument == "--bench") {
        true => 100_000,
        false => 600,
    };
    let named: Vec<&str> =
        arguments.iter().map(String::as_str).filter(|name| !name.starts_with('-')).collect();
    let runtime = tokio::runtime::Runtime::new().expect("a runtime");
    println!(
        "\n{messages} messages | bare | program | × bare | memory | of a backup | index | search"
    );
    println!("---|---|---|---|---|---|---|---");
    for (name, software) in [("prosody", Software::Prosody), ("ejabberd", Software::Ejabberd)] {
        if named.is_empty() || named.contains(&name) {
            runtime.block_on(measure(name, software, messages));
        }
    }
}

async fn measure(name: &str, software: Software, messages: usize) {
    let net = Net::new();
    let old = start(&net, software);
    fill(&net, &old, messages).await;
    let begin = Instant::now();
    let read = bare::read(&net, &old, "romeo", PASSWORD).await;
    let bare = begin.elapsed();
    assert_eq!(read, messages, "the bare read has all of them");
    let place = tempfile::tempdir().expect("a folder");
    let folder = place.path().join("saved");
    let (program, memory) = save(&net, &folder, messages);
    let backup = back_up(&net, &place.path().join("backup.xml"), messages);
    drop(old);
    let (index, search) = look(&folder, messages);
    println!(
        "{name} | {:.2} s | {:.2} s | {:.2} | {} MiB | {} MiB | {:.2} s | {:.2} s",
        bare.as_secs_f64(),
        program.as_secs_f64(),
        program.as_secs_f64() / bare.as_secs_f64(),
        memory / 1024,
        backup / 1024,
        index.as_secs_f64(),
        search.as_secs_f64()
    );
}

/// A server with its archive in a file that others can write to.
fn start(net: &Net, software: Software) -> Arc<Server> {
    let setup = net.server(software, "old.test");
    match software {
        Software::Prosody => setup.module("mam").config(
            "storage = { archive = \"sql\" }\nsql = { driver = \"SQLite3\", database = \"archive.sqlite\" }",
        ),
        Software::Ejabberd => setup
            .module("mod_mam: {default: always, db_type: sql}")
            .config("sql_type: sqlite\nsql_database: archive.sqlite"),
    }
    .start()
}

/// Has romeo write one message, and makes as many of it in the database, a minute apart, each to the next of [`PEOPLE`].
async fn fill(net: &Net, old: &Arc<Server>, messages: usize) {
    for user in ["romeo", "juliet"] {
        old.create_account(user, PASSWORD);
    }
    let romeo = Client::sign_in(net, old, "romeo", PASSWORD).await;
    let text =
        "number 0 of many, as long as people write: shall I hear more, or shall I speak at this?";
    romeo
        .send(&format!(
            "<message type='chat' id='m0' to='juliet@old.test'><body>{text}</body></message>"
        ))
        .await;
    romeo.settle().await;
    drop(romeo);
    old.stop();
    let numbers = format!(
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {})",
        messages - 1
    );
    let other = |text: &str| format!("replace({text}, 'juliet', 'juliet' || (i % {PEOPLE}))");
    let (database, statement) = match old.software() {
        Software::Prosody => (
            "data/archive.sqlite",
            format!(
                "{numbers} INSERT INTO prosodyarchive (host, user, store, key, \"when\", \"with\", type, value)
                 SELECT host, user, store, 'key-' || i, \"when\" + 60 * i, {}, type,
                 {} FROM prosodyarchive, n WHERE user = 'romeo';",
                other("\"with\""),
                other("replace(value, 'number 0', 'number ' || i)")
            ),
        ),
        Software::Ejabberd => (
            "archive.sqlite",
            format!(
                "{numbers} INSERT INTO archive (username, timestamp, peer, bare_peer, xml, txt, kind, nick)
                 SELECT username, timestamp + 60000000 * i, {}, {}, {}, txt, kind, nick FROM archive, n
                 WHERE username = 'romeo';",
                other("peer"),
                other("bare_peer"),
                other("replace(xml, 'number 0', 'number ' || i)")
            ),
        ),
    };
    let filled = Command::new("sqlite3").arg(old.folder().join(database)).arg(statement).output();
    let filled = filled.expect("sqlite3 is installed");
    assert!(filled.status.success(), "{}", String::from_utf8_lossy(&filled.stderr));
    old.start_again();
}

/// Saves the archive, and gives the time that took and the most memory that the program held, in KiB.
fn save(net: &Net, folder: &Path, messages: usize) -> (Duration, usize) {
    let mut program = net.rehome(PASSWORD, "");
    program.args(["archive", "--from", "romeo@old.test", "--json", "--no-files", "--output"]);
    let (took, peak, said) = run(program.arg(folder));
    let summary: Value = serde_json::from_slice(&said).expect("a summary");
    assert_eq!(
        summary.get("messages").and_then(serde_json::Value::as_u64),
        u64::try_from(messages).ok(),
        "{summary}"
    );
    (took, peak)
}

/// Backs the account up with its messages, and gives the most memory that the program held, in KiB.
fn back_up(net: &Net, file: &Path, messages: usize) -> usize {
    let mut program = net.rehome(PASSWORD, "");
    program.args(["backup", "--from", "romeo@old.test", "--with", "history", "--output"]);
    let (_, peak, _) = run(program.arg(file));
    let backup = std::fs::read_to_string(file).expect("the backup");
    assert_eq!(backup.matches(" of many, as long").count(), messages, "the backup has them all");
    peak
}

/// Runs the program to its end, which has to be a good one: how long it took, the most memory that it held, in KiB, and what it
/// printed.
fn run(program: &mut Command) -> (Duration, usize, Vec<u8>) {
    let begin = Instant::now();
    program.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = program.spawn().expect("the program starts");
    let mut peak = 0;
    let status = loop {
        peak = peak.max(peak_memory(child.id()).unwrap_or_default());
        if let Some(status) = child.try_wait().expect("asking for the program's state") {
            break status;
        }
        std::thread::sleep(Duration::from_millis(20));
    };
    let took = begin.elapsed();
    let mut said = Vec::new();
    child.stdout.take().expect("its output").read_to_end(&mut said).expect("its output");
    assert!(status.success(), "{status}: {}", String::from_utf8_lossy(&said));
    (took, peak, said)
}

/// How long a browser takes to open the index, and to look through all messages for the last one.
fn look(folder: &Path, messages: usize) -> (Duration, Duration) {
    let mut browser = Browser::start();
    let begin = Instant::now();
    browser.open(&folder.join("index.html"));
    let opened = begin.elapsed();
    let begin = Instant::now();
    assert_eq!(browser.search(&format!("number {} of", messages - 1)), "1");
    (opened, begin.elapsed())
}

/// The highest resident memory of a process that has not ended, in KiB.
fn peak_memory(process: u32) -> Option<usize> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}
