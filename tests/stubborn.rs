//! Requests that come back: one refused contact costs the others nothing, and what was asked stays asked.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod practice;

use std::process::Command;
use std::time::Duration;

use practice::{FRIENDS, FROM, Ran, TO, User, Victim, run, servers};
use rehome::pretend::{Behaviour, Builder, Domain, Fault, Item, Subscription};
use serde_json::Value;
use xmpp_parsers::jid::Jid;
use xmpp_parsers::minidom::Element;

/// For how long the program may be at work with one contact that is refused. Alone it took a quarter of an hour.
const LIMIT: Duration = Duration::from_secs(60);

/// ejabberd refuses a request to somebody who is on the block list as it refuses what comes too fast.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_contact_does_not_stop_the_others() {
    const CONTACTS: usize = 20;
    for refused in [0, 7, CONTACTS - 1] {
        moves_all_but(refused, CONTACTS, Domain::ejabberd("new.example")).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_contact_does_not_stop_the_others_where_requests_are_limited() {
    const CONTACTS: usize = 9;
    for refused in [0, 4, CONTACTS - 1] {
        let limited = Domain::ejabberd("new.example").limit(5, Duration::from_millis(800));
        moves_all_but(refused, CONTACTS, limited).await;
    }
}

/// Nobody has answered when the move is taken back, so everybody is told that the request is off.
#[tokio::test(flavor = "multi_thread")]
async fn a_refused_contact_does_not_stop_the_others_from_being_told_that_the_move_is_off() {
    const CONTACTS: usize = 9;
    for refused in [0, 4, CONTACTS - 1] {
        let limited = Domain::ejabberd("new.example").limit(5, Duration::from_millis(800));
        let world = household(CONTACTS, Behaviour::never()).domain(limited).start().await.unwrap();
        let user = User::of(&world);
        run(user.moving()).await.json(0);
        let stubborn = friend(refused);
        world.fault(TO, refusing("unsubscribe", &stubborn));
        let mut undo = user.rehome("undo");
        undo.args(["--yes", "--json"]);
        let report = within_limit(undo, &stubborn).await.json(0);
        let withdrawn = |stanza: &&Element| stanza.attr("type") == Some("unsubscribe");
        for index in 0..CONTACTS {
            let jid = friend(index);
            let told = world.record(&jid).unwrap().arrived.iter().any(|stanza| withdrawn(&stanza));
            // The removal of the entry tells even the one whose withdrawal was refused.
            assert!(told, "with {stubborn} refused, {jid} is told");
            assert_eq!(row(&report, &jid)["error"].is_string(), index == refused, "{report}");
        }
        assert!(world.record(TO).unwrap().roster.is_empty());
    }
}

/// Runs the program to its end, which this one contact must not put off.
async fn within_limit(command: Command, stubborn: &str) -> Ran {
    let program = Victim::default();
    let Ok(ran) = tokio::time::timeout(LIMIT, program.run(command)).await else {
        program.kill();
        panic!("with {stubborn} refused, it does not end");
    };
    ran
}

/// Everybody is asked but the one whose requests the new server refuses, and that one is named.
async fn moves_all_but(refused: usize, contacts: usize, new: Domain) {
    let stubborn = friend(refused);
    let world = household(contacts, Behaviour::approves())
        .domain(new)
        .fault(TO, refusing("subscribe", &stubborn))
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let report = within_limit(user.moving(), &stubborn).await.json(1);
    for index in 0..contacts {
        let jid = friend(index);
        let asked = !world.record(&jid).unwrap().requests().is_empty();
        assert_eq!(asked, index != refused, "with {stubborn} refused, {jid} asked: {asked}");
    }
    assert_eq!(report["counts"]["failed"], 1, "{report}");
    assert!(row(&report, &stubborn)["error"].is_string(), "{report}");
}

/// Both accounts, and contacts who see the old one and are seen by it, and take a request like this.
fn household(contacts: usize, behaviour: Behaviour) -> Builder {
    let items = (0..contacts)
        .map(|index| Item::new(Jid::new(&friend(index)).unwrap()).standing(Subscription::Both));
    (0..contacts)
        .fold(servers(), |world, index| world.contact(&friend(index), behaviour))
        .roster(FROM, items)
}

fn friend(index: usize) -> String {
    format!("friend{index}@{FRIENDS}")
}

/// The new server never lets a stanza of this kind through to this contact.
fn refusing(kind: &'static str, jid: &str) -> Fault {
    let jid = jid.to_owned();
    let like = move |stanza: &Element| {
        stanza.attr("type") == Some(kind) && stanza.attr("to") == Some(jid.as_str())
    };
    Fault::refuse(like, "not-acceptable").always()
}

fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("{jid}: {report}"))
}
