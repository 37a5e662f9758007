//! Names that a server writes over with those that come with requests stay as the list has them.

use crate::practice::{FRIENDS, FROM, TO, User, run, servers};
use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Entry, Net, Server, Standing, Subscription,
};
use jid::Jid;
use rehome::pretend::{Behaviour, Domain, Item, Subscription as Sight, World};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

/// Who is on the old list, and how each behaves.
fn world() -> rehome::pretend::Builder {
    let people = [
        // Asks back while the program is there to hear it.
        ("there", Behaviour::approves().called("thermometer"), Sight::Both),
        // Answers when the program has gone.
        ("later", Behaviour::never(), Sight::Both),
        ("follower", Behaviour::never(), Sight::From),
        // Wants to see more than before.
        ("seen", Behaviour::approves().without_asking_back(), Sight::To),
    ];
    let world = servers().domain(Domain::ejabberd("new.example").misnaming());
    people.into_iter().fold(world, |world, (name, behaviour, sight)| {
        let address = address(name);
        let item = Item::new(Jid::new(&address).unwrap()).named(&called(name));
        world.contact(&address, behaviour).roster(FROM, [item.grouped(["Friends"]).standing(sight)])
    })
}

fn address(name: &str) -> String {
    format!("{name}@{FRIENDS}")
}

fn called(name: &str) -> String {
    format!("{name} as I call them")
}

fn request(nick: &str) -> Element {
    format!(
        "<presence xmlns='jabber:client' type='subscribe' to='{TO}'>\
         <nick xmlns='http://jabber.org/protocol/nick'>{nick}</nick></presence>"
    )
    .parse()
    .unwrap()
}

fn presence(kind: &str) -> Element {
    format!("<presence xmlns='jabber:client' type='{kind}' to='{TO}'/>").parse().unwrap()
}

fn entry(world: &World, name: &str) -> (String, Vec<String>, Sight) {
    let record = world.record(TO).unwrap();
    let item = record.item(&address(name)).unwrap_or_else(|| panic!("{name}: {record:?}")).clone();
    (item.name.unwrap_or_default(), item.groups, item.subscription)
}

fn right(name: &str, sight: Sight) -> (String, Vec<String>, Sight) {
    (called(name), vec!["Friends".to_owned()], sight)
}

async fn look(user: &User) -> Value {
    run(user.looking(1)).await.json(0)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_a_request_has_changed_is_mended_and_one_that_the_user_gives_stays() {
    let world = world().start().await.unwrap();
    let user = User::of(&world);
    let mut moving = user.rehome("move");
    moving.args(["--yes", "--json", "--wait", "2"]);
    run(moving).await.json(0);
    assert_eq!(entry(&world, "there"), right("there", Sight::Both));

    world.say(&address("later"), presence("subscribed"));
    for name in ["later", "follower", "seen"] {
        world.say(&address(name), request("a nick"));
    }
    assert_eq!(entry(&world, "later").0, "a nick", "so the server does it");
    look(&user).await;
    assert_eq!(entry(&world, "later"), right("later", Sight::Both));
    assert_eq!(entry(&world, "follower"), right("follower", Sight::From));

    let renamed: Vec<_> = world.record(TO).unwrap().roster;
    let renamed = renamed.into_iter().map(|item| match item.jid.as_str() == address("later") {
        true => item.named("as the user calls them now"),
        false => item,
    });
    world.set_roster(TO, renamed.collect::<Vec<_>>());
    look(&user).await;
    assert_eq!(entry(&world, "later").0, "as the user calls them now");

    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json"]);
    run(undo).await.json(0);
    assert!(world.record(TO).unwrap().roster.is_empty());
}

/// What the new account called somebody before the move is what undoing leaves.
#[tokio::test(flavor = "multi_thread")]
async fn a_name_of_the_new_account_survives_a_request_and_the_undoing() {
    let mine = Item::new(Jid::new(&address("later")).unwrap()).named("mine").grouped(["Mine"]);
    let world = world().roster(TO, [mine]).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    world.say(&address("later"), presence("subscribed"));
    world.say(&address("later"), request("a nick"));
    look(&user).await;
    let as_mine = |sight| ("mine".to_owned(), vec!["Mine".to_owned()], sight);
    assert_eq!(entry(&world, "later"), as_mine(Sight::Both));
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json"]);
    run(undo).await.json(0);
    assert_eq!(entry(&world, "later"), as_mine(Sight::None));
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "tests/run --all"]
async fn names_survive_the_requests_to_ejabberd_24_12() {
    names_survive("TRIXIE").await;
}

#[tokio::test(flavor = "multi_thread")]
#[ignore = "tests/run --all"]
async fn names_survive_the_requests_to_ejabberd_26_07() {
    names_survive("SID").await;
}

async fn names_survive(system: &str) {
    let net = Net::new();
    let old = net.prosody("old.test").start();
    let new = net.ejabberd("new.test").system(system).start();
    let friends = net.prosody("friends.test").start();
    let people =
        [("there", Standing::Both), ("later", Standing::Both), ("follower", Standing::From)];
    let contacts = people.map(|(name, standing)| {
        Contact::new(friends.jid(name), standing).named(called(name)).in_group("Friends")
    });
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let there = Client::online(&net, &friends, "there", CONTACT_PASSWORD).await;
    there.approve_requests();
    let ask = "<presence type='subscribe' to='romeo@new.test'>\
               <nick xmlns='http://jabber.org/protocol/nick'>a nick</nick></presence>";
    let moving = tokio::task::spawn_blocking({
        let mut rehome = net.rehome("old secret", "new secret");
        rehome.args(["move", "--from", "romeo@old.test", "--to", "romeo@new.test"]);
        rehome.args(["--yes", "--json", "--wait", "5"]);
        move || rehome.output().unwrap()
    });
    there.wait_for("the request", |stanza| stanza.attr("type") == Some("subscribe")).await;
    there.send(ask).await;
    let moved = moving.await.unwrap();
    assert_eq!(moved.status.code(), Some(0), "{}", String::from_utf8_lossy(&moved.stderr));
    assert_is_right(&new, &friends, "there", Subscription::Both);

    let later = Client::online(&net, &friends, "later", CONTACT_PASSWORD).await;
    later.wait_for("the request", |stanza| stanza.attr("type") == Some("subscribe")).await;
    later.send("<presence type='subscribed' to='romeo@new.test'/>").await;
    let follower = Client::online(&net, &friends, "follower", CONTACT_PASSWORD).await;
    for person in [&later, &follower] {
        person.send(ask).await;
    }
    crate::support::wait_until("the server to have written over the names", || {
        let list = new.roster_of("romeo");
        let name = |user| list.get(&friends.jid(user)).map(|entry: &Entry| entry.name.clone());
        (name("later")? == "a nick" && name("follower")? == "a nick").then_some(())
    });
    let mut rehome = net.rehome("old secret", "new secret");
    rehome.args(["status", "--from", "romeo@old.test", "--to", "romeo@new.test"]);
    rehome.args(["--json", "--wait", "2"]);
    let looked = tokio::task::spawn_blocking(move || rehome.output().unwrap()).await.unwrap();
    assert_eq!(looked.status.code(), Some(0), "{}", String::from_utf8_lossy(&looked.stderr));
    assert_is_right(&new, &friends, "later", Subscription::Both);
    assert_is_right(&new, &friends, "follower", Subscription::From);
}

fn assert_is_right(new: &Server, friends: &Server, name: &str, sight: Subscription) {
    let entry = new.roster_of("romeo").remove(&friends.jid(name)).unwrap();
    let groups: Vec<_> = entry.groups.iter().map(String::as_str).collect();
    let found = (entry.name.as_str(), groups.as_slice(), entry.subscription);
    assert_eq!(found, (called(name).as_str(), ["Friends"].as_slice(), sight));
}
