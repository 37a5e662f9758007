//! Contacts whom no request can be brought to: they are on the new list, that is said in one calm sentence, and each
//! later run tries again. Servers that are gone are normal in a list of ten years.

use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::practice::{FRIENDS, FROM, Ran, TO, User, run, servers};
use crate::support::{Contact, Net, Software, Standing, wait_until};
use jid::Jid;
use rehome::pretend::{Behaviour, Builder, Fault, Item, Subscription};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

/// Every condition with which a contact's server, or the way to it, sends a request back.
const BACK: [&str; 6] = [
    "remote-server-not-found",
    "remote-server-timeout",
    "item-not-found",
    "gone",
    "service-unavailable",
    "recipient-unavailable",
];

#[tokio::test(flavor = "multi_thread")]
async fn who_cannot_be_reached_is_no_failure_and_is_asked_by_the_next_run() {
    let world = household(BACK.len() + 2).start().await.unwrap();
    for (index, condition) in BACK.into_iter().enumerate() {
        world.fault(TO, Fault::refuse(asks(&friend(index)), condition));
    }
    let user = User::of(&world);
    let moved = run(moving(&user, "0")).await;
    assert_calm(&moved, BACK.len());
    let report = moved.json(0);
    assert_eq!(report["counts"]["moved"], BACK.len() + 2, "{report}");
    for index in 0..BACK.len() {
        let row = row(&report, &friend(index));
        assert_eq!((&row["approval"], &row["outcome"]), (&"unreachable".into(), &"moved".into()));
        assert!(row["error"].as_str().is_some_and(|why| why.ends_with('.')), "{row}");
        assert!(world.record(TO).unwrap().item(&friend(index)).is_some(), "{row}");
    }

    // A look asks nobody, and says the same.
    let looked = run(user.looking(0)).await;
    assert_calm(&looked, BACK.len());
    assert!(looked.err.contains("unless you want to wait for 6 contacts"), "{looked:?}");
    assert_eq!(requests(&world, 0), 0);
    let mut status = user.rehome("status");
    status.args(["--wait", "0"]);
    let said = run(status).await.out;
    assert!(said.contains("6 can’t be reached at the moment"), "{said}");
    assert!(!said.contains("missing") && !said.contains("Run it again"), "{said}");

    let report = run(moving(&user, "0")).await.json(0);
    assert_eq!(report["counts"]["unreachable"], 0, "{report}");
    for index in 0..BACK.len() {
        assert_eq!(requests(&world, index), 1, "{report}");
    }
    assert_eq!(requests(&world, BACK.len()), 1, "who could be reached is left alone");
}

/// The own server does not let the request out: that is something to be mended.
#[tokio::test(flavor = "multi_thread")]
async fn what_the_own_server_refuses_is_missing() {
    let world = household(2)
        .fault(TO, Fault::refuse(asks(&friend(0)), "forbidden").always())
        .start()
        .await
        .unwrap();
    let report = run(User::of(&world).moving()).await.json(1);
    assert_eq!(
        (&report["counts"]["failed"], &report["counts"]["unreachable"]),
        (&1.into(), &0.into())
    );
    assert_eq!(row(&report, &friend(0))["approval"], "to_ask", "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_domain_that_is_nowhere_and_a_server_that_is_off_are_no_failure_on_prosody() {
    unreachable_on(Software::Prosody).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_domain_that_is_nowhere_and_a_server_that_is_off_are_no_failure_on_ejabberd() {
    unreachable_on(Software::Ejabberd).await;
}

/// One contact's domain does not resolve, another's server is switched off and comes back.
async fn unreachable_on(software: Software) {
    let net = Arc::new(Net::new());
    let old = net.prosody("old.test").start();
    let new = net.server(software, "new.test").start();
    let friends = net.prosody("friends.test").start();
    let asleep = net.prosody("asleep.test").start();
    let contacts = [
        Contact::new("juliet@friends.test", Standing::Both),
        Contact::new("nurse@nowhere.test", Standing::Both),
        Contact::new("paris@asleep.test", Standing::To),
    ];
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    asleep.stop();

    let moved = rehome(&net, &["move", "--yes", "--json", "--wait", "20"]).await;
    let report = moved.json(0);
    assert_eq!(report["verdict"], "complete", "{moved:?}");
    let approval = |report: &Value, jid| row(report, jid)["approval"].as_str().unwrap().to_owned();
    assert_eq!(approval(&report, "juliet@friends.test"), "waiting", "{report}");
    for jid in ["nurse@nowhere.test", "paris@asleep.test"] {
        assert_eq!(approval(&report, jid), "unreachable", "{report}");
        assert!(new.roster_of("romeo").contains_key(jid), "{report}");
    }

    asleep.start_again();
    let again = rehome(&net, &["move", "--yes", "--json", "--wait", "5"]).await;
    let report = again.json(0);
    assert_eq!(approval(&report, "nurse@nowhere.test"), "unreachable", "{report}");
    if software == Software::Ejabberd {
        // For a time that it makes up, between none and minutes, it remembers that a server was not there, and does not try.
        let paris = approval(&report, "paris@asleep.test");
        assert!(["unreachable", "waiting"].contains(&paris.as_str()), "{again:?}");
        return;
    }
    assert_eq!(approval(&report, "paris@asleep.test"), "waiting", "{again:?}");
    let arrived =
        || asleep.roster_of("paris").get("romeo@new.test").is_some_and(|entry| entry.asking);
    wait_until("the request to have arrived", || arrived().then_some(()));
    drop((friends, old));
}

async fn rehome(net: &Net, arguments: &[&str]) -> Ran {
    let mut command = net.rehome("old secret", "new secret");
    command.args(arguments).args(["--from", "romeo@old.test", "--to", "romeo@new.test"]);
    command.stdin(Stdio::null());
    run(command).await
}

/// It ended well, with so many who cannot be reached.
fn assert_calm(ran: &Ran, unreachable: usize) {
    let report = ran.json(0);
    assert_eq!(report["verdict"], "complete", "{ran:?}");
    assert_eq!(report["counts"]["unreachable"], unreachable, "{ran:?}");
}

/// Both accounts, and contacts who see the old one and are seen by it, and say yes.
fn household(contacts: usize) -> Builder {
    let items = (0..contacts)
        .map(|index| Item::new(Jid::new(&friend(index)).unwrap()).standing(Subscription::Both));
    (0..contacts)
        .fold(servers(), |world, index| world.contact(&friend(index), Behaviour::approves()))
        .roster(FROM, items)
}

fn moving(user: &User, wait: &str) -> Command {
    let mut command = user.rehome("move");
    command.args(["--yes", "--json", "--wait", wait]);
    command
}

fn friend(index: usize) -> String {
    format!("friend{index}@{FRIENDS}")
}

/// How many requests this contact has seen that are the program's own.
fn requests(world: &rehome::pretend::World, index: usize) -> usize {
    let record = world.record(&friend(index)).unwrap();
    record
        .requests()
        .iter()
        .filter(|request| request.has_child("moved", "urn:xmpp:moved:1"))
        .count()
}

/// A request to this contact.
fn asks(jid: &str) -> impl Fn(&Element) -> bool + Send + 'static {
    let jid = jid.to_owned();
    move |stanza| stanza.attr("type") == Some("subscribe") && stanza.attr("to") == Some(&*jid)
}

fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("{jid}: {report}"))
}
