//! Requests that come back: one refused contact costs the others nothing, and what was asked stays asked.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod practice;

use std::time::Duration;

use practice::{FRIENDS, FROM, TO, User, Victim, servers};
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

/// Everybody is asked but the one whose requests the new server refuses, and that one is named.
async fn moves_all_but(refused: usize, contacts: usize, new: Domain) {
    let stubborn = friend(refused);
    let world = household(contacts)
        .domain(new)
        .fault(TO, Fault::refuse(request_to(&stubborn), "not-acceptable").always())
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    let program = Victim::default();
    let Ok(ran) = tokio::time::timeout(LIMIT, program.run(user.moving())).await else {
        program.kill();
        panic!("with {stubborn} refused, the move does not end");
    };
    let report = ran.json(1);
    for index in 0..contacts {
        let jid = friend(index);
        let asked = !world.record(&jid).unwrap().requests().is_empty();
        assert_eq!(asked, index != refused, "with {stubborn} refused, {jid} asked: {asked}");
    }
    assert_eq!(report["counts"]["failed"], 1, "{report}");
    assert!(row(&report, &stubborn)["error"].is_string(), "{report}");
}

/// Both accounts, and contacts who see the old one and are seen by it, and say yes.
fn household(contacts: usize) -> Builder {
    let items = (0..contacts)
        .map(|index| Item::new(Jid::new(&friend(index)).unwrap()).standing(Subscription::Both));
    (0..contacts)
        .fold(servers(), |world, index| world.contact(&friend(index), Behaviour::approves()))
        .roster(FROM, items)
}

fn friend(index: usize) -> String {
    format!("friend{index}@{FRIENDS}")
}

fn request_to(jid: &str) -> impl Fn(&Element) -> bool + Send + 'static {
    let jid = jid.to_owned();
    move |stanza| {
        stanza.attr("type") == Some("subscribe") && stanza.attr("to") == Some(jid.as_str())
    }
}

fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("{jid}: {report}"))
}
