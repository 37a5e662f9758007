//! How much memory a contact costs: the program's highest at two sizes of contact list, between pretend servers, which
//! have no part in that memory because they are in this process.

use std::process::Command;

use jid::Jid;
use rehome::model::account::{Account, Reach};
use rehome::pretend::{Behaviour, Domain, Item, Subscription, World};
use tempfile::TempDir;

use crate::program;

const OLD: &str = "romeo@old.example";
const NEW: &str = "romeo@new.example";
const PASSWORD: &str = "secret";

/// Measures and prints the growth between the two sizes.
pub(crate) async fn measure((few, many): (usize, usize)) {
    let (low, high) = (peak_of_move(few).await, peak_of_move(many).await);
    let growth = high.saturating_sub(low) as f64 / (many - few) as f64;
    println!("\n| memory | KiB |\n|---|---|");
    println!("| highest with {few} contacts | {low} |");
    println!("| highest with {many} contacts | {high} |");
    println!("| growth for each contact | {growth:.2} |");
}

/// The most memory that a move of this many contacts ever held, in KiB.
async fn peak_of_move(contacts: usize) -> usize {
    let world = world(contacts).await;
    let folder = tempfile::tempdir().expect("a folder for the program's data");
    let mut command = program(&world, &folder);
    let run = tokio::task::spawn_blocking(move || program::run(&mut command, contacts));
    run.await.expect("the program's run").peak.expect("a report too long for a pipe")
}

async fn world(contacts: usize) -> World {
    let jids: Vec<String> =
        (0..contacts).map(|index| format!("friend{index}@friends.example")).collect();
    let items = jids.iter().enumerate().map(|(index, jid)| {
        let jid: Jid = jid.parse().expect("an address");
        let named = Item::new(jid).named(&format!("Friend number {index}"));
        named.grouped(["Verona", "Friends"]).standing(Subscription::Both)
    });
    let world = World::builder()
        .domain(Domain::prosody("old.example"))
        .domain(Domain::prosody("new.example"))
        .user(OLD, PASSWORD)
        .user(NEW, PASSWORD)
        .roster(OLD, items);
    let world = jids.iter().fold(world, |world, jid| world.contact(jid, Behaviour::never()));
    world.start().await.expect("pretend servers on loopback")
}

fn program(world: &World, folder: &TempDir) -> Command {
    let root = folder.path().join("root.pem");
    std::fs::write(&root, world.authority_pem()).expect("the authority's certificate");
    let server = |jid| match world.account(jid).expect("a user of the pretend world") {
        Account { reach: Reach::StartTls(endpoint), .. } => endpoint.to_string(),
        Account { reach, .. } => unreachable!("pretend servers listen for STARTTLS, not {reach:?}"),
    };
    let mut command = Command::new(env!("CARGO_BIN_EXE_rehome"));
    command
        .args(["move", "--yes", "--json", "--wait", "0", "--from", OLD, "--to", NEW])
        .args(["--from-server", &server(OLD), "--to-server", &server(NEW)])
        .env("SSL_CERT_FILE", root)
        .env("REHOME_DATA_DIR", folder.path())
        .env("REHOME_FROM_PASSWORD", PASSWORD)
        .env("REHOME_TO_PASSWORD", PASSWORD);
    command
}
