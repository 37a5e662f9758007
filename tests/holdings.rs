//! What the new account holds beside the move is the user's own: a move and its undo leave it alone.

mod phone;

use std::sync::Arc;
use std::time::Duration;

use crate::practice::{
    FRIENDS, FROM, HALL, TO, User, Victim, at_each, household, run, servers_with, some_of,
};
use jid::BareJid;
use phone::{Asked, Phone};
use rehome::model::account::Reach;
use rehome::model::history::Fact;
use rehome::model::roster::{Contact, Standing};
use rehome::model::snapshot::Snapshot;
use rehome::pretend::{Act, Fault, World};
use rehome::store::journal::Journal;
use serde_json::{Value, json};
use xmpp_parsers::minidom::Element;

const CONTACTS: usize = 4;
/// How long anything may take that is waited for here.
const PATIENCE: Duration = Duration::from_secs(60);

/// What the new account's vCard says, as its server has it.
fn vcard(world: &World) -> String {
    world.record(TO).unwrap().vcard.map(|vcard| String::from(&vcard)).unwrap_or_default()
}

/// All that the new account holds, and what the old one says of the move.
fn holdings(world: &World) -> Vec<String> {
    let [old, new] = [FROM, TO].map(|address| world.record(address).unwrap());
    let statement = old.nodes.get("urn:xmpp:moved:1").into_iter().flat_map(|(_, items)| items);
    // The bytes of a picture that nothing announces are none.
    let nodes = new.nodes.iter().filter(|(node, _)| *node != "urn:xmpp:avatar:data");
    let items = nodes.flat_map(|(_, (_, items))| items);
    let elements = statement.chain(items).chain(&new.vcard).chain(&new.private);
    // An empty card, or an item that says that there is no picture, holds nothing.
    let elements = elements.filter(|element| says_something(element)).map(String::from);
    let contacts = new.roster.iter().map(|item| format!("{item:?}"));
    let approved = new.approved.iter().map(|jid| format!("approval of {jid}"));
    let rights = world.rights(HALL).into_iter().filter(|(jid, _)| jid == TO);
    let rights = rights.map(|(_, right)| format!("{right} of {HALL}"));
    elements.chain(contacts).chain(approved).chain(new.blocked.clone()).chain(rights).collect()
}

fn says_something(element: &Element) -> bool {
    let own = ["jid", "name", "type", "url"].iter().any(|name| element.attr(*name).is_some());
    own || !element.text().trim().is_empty() || element.children().any(says_something)
}

fn name_of(world: &World, jid: &str) -> Option<String> {
    world.record(TO).unwrap().item(jid)?.name.clone()
}

/// The line of a report about one kind of data.
fn row<'a>(report: &'a Value, kind: &str) -> &'a Value {
    let rows = report["data"].as_array().unwrap();
    rows.iter().find(|row| row["kind"] == kind).unwrap_or_else(|| panic!("no {kind}: {report}"))
}

/// The server has a database that fails on the vCards.
fn vcards_fail() -> Fault {
    let asks = |stanza: &Element| {
        stanza.attr("type") == Some("get") && stanza.has_child("vCard", "vcard-temp")
    };
    Fault::refuse(asks, "internal-server-error").always()
}

fn xml(text: &str) -> Element {
    text.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_user_does_while_the_question_waits_is_kept() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let friend = format!("friend0@{FRIENDS}");
    let mut command = user.rehome("move");
    command.args(["--json", "--wait", "0"]);
    let asked = Asked::start(command).await;

    let phone = Phone::of(&world).await;
    phone.set(xml("<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>")).await;
    phone.name(&friend, "Mine").await;
    let report = asked.answer("yes").await.json(0);

    assert!(vcard(&world).contains("Somebody"), "{}", vcard(&world));
    assert_eq!(name_of(&world, &friend).as_deref(), Some("Mine"), "{report}");
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json", "--wait", "0"]);
    run(undo).await.json(0);
    assert!(vcard(&world).contains("Somebody"), "{}", vcard(&world));
    assert_eq!(name_of(&world, &friend).as_deref(), Some("Mine"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_cannot_be_read_is_not_taken_for_none() {
    let world = household(CONTACTS).fault(FROM, vcards_fail()).start().await.unwrap();
    let user = User::of(&world);
    let report = run(user.moving()).await.json(1);
    let profile = row(&report, "profile");
    assert_eq!((&profile["outcome"], &profile["reason"]), (&"failed".into(), &"unreadable".into()));
    assert_eq!(row(&report, "picture")["outcome"], "moved", "it is published too: {report}");

    world.heal(FROM);
    let report = run(user.moving()).await.json(0);
    assert_eq!(row(&report, "profile")["outcome"], "moved", "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_form_that_cannot_be_read_does_not_hide_the_other_and_is_told() {
    let modern =
        "<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><fn><text>Romeo</text></fn></vcard>";
    let world = household(CONTACTS)
        .node(FROM, "urn:xmpp:vcard4", [("current", xml(modern))])
        .fault(FROM, vcards_fail())
        .start()
        .await
        .unwrap();
    let ran = run(User::of(&world).moving()).await;
    let report = ran.json(1);
    let profile = row(&report, "profile");
    assert_eq!(profile["reason"], "partly_unreadable", "{report}");
    let nodes = world.record(TO).unwrap().nodes;
    let moved = String::from(&nodes["urn:xmpp:vcard4"].1[0]);
    assert!(moved.contains("Romeo"), "{moved}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_cannot_be_read_is_not_written_over() {
    let own = "<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>";
    let world =
        household(CONTACTS).vcard(TO, xml(own)).fault(TO, vcards_fail()).start().await.unwrap();
    let report = run(User::of(&world).moving()).await.json(1);
    assert_eq!(row(&report, "profile")["reason"], "unreadable", "{report}");
    assert_eq!(vcard(&world), own);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_names_what_is_not_in_it() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let account = world.account(FROM).unwrap();
    let Reach::StartTls(server) = &account.reach else { panic!("{account:?}") };
    let backup = || {
        let mut command = user.bare();
        command.args(["backup", "--from", FROM, "--from-server", &server.to_string()]);
        command.args(["--from-certificate", &account.certificate.unwrap().to_string()]);
        command.arg("--output").arg(user.data().join("account.xml"));
        command
    };
    let whole = run(backup()).await;
    assert_eq!(whole.exit, Some(0), "{whole:?}");
    world.fault(FROM, vcards_fail());
    let holed = run(backup()).await;
    assert_eq!(holed.exit, Some(1), "{holed:?}");
    assert!(holed.err.contains("Profile: couldn’t be read"), "{holed:?}");
    assert!(user.data().join("account.xml").exists());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_user_has_changed_since_the_move_stays_when_it_is_taken_back() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let phone = Phone::of(&world).await;
    phone.set(xml("<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>")).await;
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--wait", "0"]);
    let undone = run(undo).await;
    assert_eq!(undone.exit, Some(0), "{undone:?}");
    assert!(
        undone.out.contains("Profile: you have changed it since the move, so it stays as it is"),
        "{undone:?}"
    );
    let left = holdings(&world);
    assert!(left.len() == 1 && left[0].contains("Somebody"), "{left:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_was_a_member_of_a_room_is_one_again() {
    let world = household(CONTACTS).room(HALL, &[(TO, "member")]).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    assert_eq!(world.rights(HALL)[TO], "owner");
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json", "--wait", "0"]);
    run(undo).await.json(0);
    assert_eq!(world.rights(HALL)[TO], "member");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_another_move_to_the_same_account_has_found_there_stays() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    run(user.moving()).await.json(0);
    let shared = BareJid::new(&format!("friend0@{FRIENDS}")).unwrap();
    other_move_with(&user, &shared);
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--wait", "0"]);
    let undone = run(undo).await;
    assert_eq!(undone.exit, Some(0), "{undone:?}");
    assert!(undone.err.contains("1 contact will stay, because another move"), "{undone:?}");
    let roster = world.record(TO).unwrap().roster;
    assert_eq!(roster.iter().map(|item| item.jid.clone()).collect::<Vec<_>>(), [shared]);
}

/// The record of a move from elsewhere that has begun, with this one contact.
fn other_move_with(user: &User, contact: &BareJid) {
    let snapshot = |address: &BareJid, contacts: Vec<Contact>| {
        Box::new(Snapshot {
            address: address.clone(),
            roster: contacts.into_iter().collect(),
            domains: Default::default(),
            moved_to: None,
            moved: Default::default(),
            nick: None,
            server: Default::default(),
            data: Default::default(),
        })
    };
    let contact = Contact { standing: Standing::Both, ..Contact::new(contact.clone().into()) };
    let [other, new] = ["romeo@elsewhere.example", TO].map(|jid| BareJid::new(jid).unwrap());
    let (mut journal, mut history) =
        Journal::open(&user.data().join("moves"), &other, &new).unwrap();
    let begun =
        Fact::Begun { old: snapshot(&other, vec![contact]), new: snapshot(&new, Vec::new()) };
    journal.keep(begun, &mut history).unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_admin_of_a_room_is_told_which_owners_to_ask() {
    let owner = "nurse@capulet.example";
    let rights = [(FROM, "admin"), ("peter@capulet.example", "admin"), (owner, "owner")];
    let room = "<conference xmlns='urn:xmpp:bookmarks:1' name='Hall'/>";
    let world = servers_with(CONTACTS)
        .node(FROM, "urn:xmpp:bookmarks:1", [(HALL, xml(room))])
        .room(HALL, &rights)
        .start()
        .await
        .unwrap();
    let report = run(User::of(&world).moving()).await.json(0);
    assert_eq!(row(&report, "room_rights")["reason"], "nothing", "{report}");
    let room = &report["closed_rooms"][0];
    assert_eq!((&room["reason"], &room["ask"]), (&"admin".into(), &json!([owner])), "{report}");
}

/// The database of a dying server fails, or its provider has shut the host.
#[tokio::test(flavor = "multi_thread")]
async fn an_old_list_that_cannot_be_read_any_more_does_not_stop_what_was_begun() {
    let reads_list = |stanza: &Element| {
        stanza.attr("type") == Some("get") && stanza.has_child("query", "jabber:iq:roster")
    };
    let broken = || Fault::refuse(reads_list, "internal-server-error").always();
    let shut = || Fault::on_received(reads_list, Act::Close("host-gone")).always();
    for fault in [broken(), shut()] {
        let victim = Victim::default();
        let kill = {
            let victim = victim.clone();
            move || victim.kill()
        };
        let copies = |stanza: &Element| {
            stanza.attr("type") == Some("set") && stanza.has_child("query", "jabber:iq:roster")
        };
        let world = servers_with(CONTACTS)
            .fault(TO, Fault::on_received(copies, Act::Call(Arc::new(kill))))
            .start()
            .await
            .unwrap();
        let user = User::of(&world);
        victim.start(user.moving());
        victim.wait().await;
        world.fault(FROM, fault);
        let ran = run(user.moving()).await;
        assert!(matches!(ran.exit, Some(0 | 1)), "{ran:?}");
        assert!(ran.err.contains("what was read from romeo@old.example when it began"), "{ran:?}");
        assert_eq!(world.record(TO).unwrap().roster.len(), CONTACTS, "{ran:?}");
    }
}

/// Killed at any stanza: what the server has taken and nobody could write down any more is taken back as well.
#[tokio::test(flavor = "multi_thread")]
async fn a_move_that_was_killed_is_taken_back_whole() {
    let counting = household(CONTACTS).start().await.unwrap();
    run(User::of(&counting).moving()).await.json(0);
    let [from_old, from_new] = [FROM, TO].map(|address| counting.counts(address).unwrap().0);
    let points = (1..=from_old).map(|n| (FROM, n)).chain((1..=from_new).map(|n| (TO, n)));
    at_each(some_of(points), |(address, n)| is_taken_back_after_a_kill(address, n)).await;
}

async fn is_taken_back_after_a_kill(address: &'static str, n: usize) {
    let point = format!("killed at stanza {n} from {address}");
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    // The server does as it was told, and the program never hears.
    let fault = Fault::at_received(n, Act::Call(Arc::new(kill)));
    let world = household(CONTACTS).fault(address, fault).start().await.unwrap();
    let user = User::of(&world);
    victim.start(user.moving());
    victim.wait().await;
    let gone = |world: &World| [FROM, TO].iter().all(|a| world.record(a).unwrap().connections == 0);
    assert!(world.until(PATIENCE, gone).await, "{point}: the servers have seen the end");
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json", "--wait", "0"]);
    let undone = run(undo).await;
    // Before anything was written down there is nothing to take back.
    assert!(matches!(undone.exit, Some(0 | 2)), "{point}: {undone:?}");
    assert_eq!(holdings(&world), Vec::<String>::new(), "{point}");
}
