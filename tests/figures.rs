//! Copied, asked, answered: the same three figures wherever a move is told of, however it ended.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::practice::{FRIENDS, FROM, TO, User, Victim, run, servers};
use jid::Jid;
use rehome::pretend::{Act, Behaviour, Domain, Fault, Item, Subscription};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const CONTACTS: usize = 12;

/// Everybody is on the new list when the user stops, and the new server lets only some requests through at a time.
#[tokio::test(flavor = "multi_thread")]
async fn who_is_there_and_was_not_asked_yet_is_not_called_missing() {
    let victim = Victim::default();
    let stop = {
        let victim = victim.clone();
        move || victim.interrupt()
    };
    let asks = |number: usize| {
        let seen = Mutex::new(0);
        move |stanza: &Element| {
            let mut seen = seen.lock().unwrap();
            *seen += usize::from(stanza.attr("type") == Some("subscribe"));
            *seen == number
        }
    };
    let items = (0..CONTACTS)
        .map(|index| Item::new(Jid::new(&friend(index)).unwrap()).standing(Subscription::To));
    let world = (0..CONTACTS)
        .fold(servers(), |world, index| world.contact(&friend(index), Behaviour::never()))
        .domain(Domain::ejabberd("new.example").limit(5, Duration::from_secs(2)))
        .roster(FROM, items)
        .fault(TO, Fault::on_received(asks(4), Act::Call(Arc::new(stop))))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let stopped = victim.run(user.moving()).await.json(5);
    let counts = &stopped["counts"];
    let asked = counts["asked"].as_u64().unwrap();
    assert_eq!(counts["copied"], CONTACTS, "{stopped}");
    assert!((1..CONTACTS as u64).contains(&asked), "{stopped}");
    assert_eq!(counts["to_ask"], CONTACTS as u64 - asked, "{stopped}");

    let mut moves = user.bare();
    moves.args(["moves", "--json"]);
    let listed: Value = serde_json::from_str(&run(moves).await.out).unwrap();
    for figure in ["copied", "asked", "answered"] {
        assert_eq!(listed[0][figure], counts[figure], "{figure}: {listed} {stopped}");
    }

    let mut plan = user.rehome("plan");
    plan.arg("--json");
    let planned = run(plan).await.json(0);
    for figure in ["copied", "asked", "answered", "to_ask"] {
        assert_eq!(planned["counts"][figure], counts[figure], "{figure}: {planned}");
    }
    let said = run(user.rehome("plan")).await.out;
    let first = format!(
        "All {CONTACTS} contacts in this move are already on {TO}. {} are still to be asked.",
        CONTACTS as u64 - asked
    );
    assert!(said.starts_with(&first), "{said}");
}

fn friend(index: usize) -> String {
    format!("friend{index}@{FRIENDS}")
}
