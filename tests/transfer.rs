//! XEP-0015 on real servers: the old server moves the account where it can, this program does the rest, and
//! nobody can make either of them do more than the user wanted.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod support;

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read, Write};
use std::process::{Command, Output, Stdio};
use std::sync::Arc;

use serde_json::Value;
use support::{
    CONTACT_PASSWORD, Client, Contact, Entry, Net, PATIENCE, Server, Setup, Standing, Subscription,
    contacts_of_every_standing, wait_until,
};
use xmpp_parsers::minidom::Element;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
const TRANSFER: &str = "jabber:iq:accountxfer";
const SENDER: &str = "urn:rehome:test:sender";

// The servers do it

#[tokio::test(flavor = "multi_thread")]
async fn every_contact_ends_right_whatever_its_server_knows() {
    let net = Net::new();
    let old = with_module(net.prosody("old.test")).gateway("icq.old.test", "icq").start();
    let new = with_module(net.prosody("new.test")).start();
    let friends = with_module(net.prosody("friends.test")).start();
    let plain = net.ejabberd("plain.test").start();
    let (swapped, asked) = (
        contacts_of_every_standing(12, "friends.test"),
        contacts_of_every_standing(12, "plain.test"),
    );
    let transport = ["icq.old.test", "7@icq.old.test"].map(|jid| Contact::new(jid, Standing::Both));
    let everybody = [swapped.as_slice(), &asked, &transport].concat();
    net.seed(&old, "romeo", "old secret", &everybody);
    new.create_account("romeo", "new secret");
    let before = old.roster_of("romeo");

    let report = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"mixed".into()),
        "{report}"
    );
    assert_eq!(report["counts"]["moved"], 24, "{report}");
    assert_eq!(old.roster_of("romeo"), before, "the old list is not touched");
    let via = |jid: &str| {
        let rows = report["contacts"].as_array().unwrap();
        rows.iter().find(|row| row["jid"] == jid).unwrap()["via"].clone()
    };
    for contact in &swapped {
        assert_eq!(via(&contact.jid), "server", "{}", contact.jid);
    }
    let left = report["contacts"].as_array().unwrap().iter().filter_map(|row| {
        Some((row["jid"].as_str().unwrap(), row.get("left_by_server")?.as_str().unwrap()))
    });
    let mutual = asked.iter().filter(|contact| has_standing(contact));
    let expected: BTreeMap<_, _> = mutual.map(|contact| (&*contact.jid, "unsupported")).collect();
    assert_eq!(left.collect::<BTreeMap<_, _>>(), expected, "{report}");
    check_swapped(&new, &friends, &swapped);
    for contact in &transport {
        assert!(!new.roster_of("romeo").contains_key(&contact.jid), "{} stays behind", contact.jid);
    }
    check_asked_and_told(&plain, &asked);

    answer_as_people_do(&net, &plain, &asked).await;
    wait_until("both sides to agree where people answered", || {
        let roster = new.roster_of("romeo");
        let agree = asked.iter().all(|contact| {
            let theirs = plain.roster_of(user(contact)).remove(TO);
            roster.get(&contact.jid).map(standing) == Some(standing(&ours(contact)))
                && theirs.as_ref().map(standing) == of_contact(contact).as_ref().map(standing)
        });
        agree.then_some(())
    });

    let again = moved(rehome(&net).args(["--wait", "0"]), 0);
    assert_eq!(
        (&again["verdict"], &again["via"]),
        (&"complete".into(), &"mixed".into()),
        "{again}"
    );
    check_swapped(&new, &friends, &swapped);
}

#[test]
fn an_account_whose_contacts_all_have_the_module_is_moved_by_the_servers_alone() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"]
        .map(|domain| with_module(net.prosody(domain)).start());
    let contacts = contacts_of_every_standing(300, "friends.test");
    net.seed(&old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");

    let planned = json(&output(rehome_to(&net, "plan").arg("--json"), 0));
    assert_eq!(planned["via"], "server", "{planned}");
    let output = output(rehome(&net).args(["--wait", "0"]), 0);
    let report = json(&output);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"server".into()),
        "{report}"
    );
    assert_eq!(report["counts"]["moved"], 300, "{report}");
    assert!(
        said(&output).contains("The old server is asked to move the account."),
        "{}",
        said(&output)
    );
    check_swapped(&new, &friends, &contacts);
}

/// N has the contact as O had it, and the contact has N as it had O. Nobody was told or asked.
fn check_swapped(new: &Server, friends: &Server, contacts: &[Contact]) {
    let roster = new.roster_of("romeo");
    for contact in contacts {
        assert_eq!(roster.get(&contact.jid), Some(&ours(contact)), "{contact:?}");
        let theirs = friends.roster_of(user(contact));
        assert_eq!(theirs.get(TO), of_contact(contact).as_ref(), "{contact:?}");
        assert_eq!(theirs.get(FROM), None, "{contact:?}");
        assert_eq!(friends.offline_of(user(contact)), 0, "{contact:?}");
    }
}

/// Every contact has the request that was due to it, and the one message, and O as before.
fn check_asked_and_told(friends: &Server, contacts: &[Contact]) {
    let due = |contact: &Contact| {
        let side = contact.standing.side();
        let sees = matches!(side.subscription, Subscription::To | Subscription::Both);
        let is_seen = matches!(side.subscription, Subscription::From | Subscription::Both);
        (sees || side.asked, usize::from(is_seen))
    };
    wait_until("every contact has its request and its one message", || {
        let all = contacts.iter().all(|contact| {
            let roster = friends.roster_of(user(contact));
            let asked = roster.get(TO).is_some_and(|entry| entry.asking);
            (asked, friends.offline_of(user(contact))) == due(contact)
                && roster.get(FROM).map(standing) == as_before(contact).as_ref().map(standing)
        });
        all.then_some(())
    });
}

/// The people behind an old server do by hand what the module does: they let the new account see what the old
/// one saw, and ask to see it where they saw the old one. Requests of old that they left lying lie on.
async fn answer_as_people_do(net: &Net, server: &Server, contacts: &[Contact]) {
    for contact in contacts {
        let client = Client::online(net, server, user(contact), CONTACT_PASSWORD).await;
        let (approves, asks) = match contact.standing {
            Standing::Both => (true, true),
            Standing::To => (true, false),
            Standing::From | Standing::FromAsked => (false, true),
            Standing::None | Standing::Asked | Standing::Asking => (false, false),
        };
        if approves {
            client.send(&format!("<presence type='subscribed' to='{TO}'/>")).await;
        }
        if asks {
            client.send(&format!("<presence type='subscribe' to='{TO}'/>")).await;
        }
        client.settle().await;
    }
}

// A part is missing

#[test]
fn with_the_module_on_the_old_server_only_this_program_moves_everybody() {
    let net = Net::new();
    let old = with_module(net.prosody("old.test")).start();
    let new = net.prosody("new.test").start();
    let friends = with_module(net.prosody("friends.test")).start();
    let why = "This program moves the contacts: the new server takes no account in.";
    moves_by_client(&net, &old, &new, &friends, &["--via", "auto"], why);
}

#[test]
fn with_the_module_on_the_new_server_only_this_program_moves_everybody() {
    for (via, why) in
        [("auto", "the old server does not offer it"), ("server", "does not know how")]
    {
        let net = Net::new();
        let old = net.prosody("old.test").start();
        let new = with_module(net.prosody("new.test")).start();
        let friends = with_module(net.prosody("friends.test")).start();
        moves_by_client(&net, &old, &new, &friends, &["--via", via], why);
    }
}

#[test]
fn to_an_ejabberd_this_program_moves_everybody() {
    let net = Net::new();
    let old = with_module(net.prosody("old.test")).start();
    let new = net.ejabberd("new.test").start();
    let friends = with_module(net.prosody("friends.test")).start();
    let why = "This program moves the contacts: the new server takes no account in.";
    moves_by_client(&net, &old, &new, &friends, &["--via", "auto"], why);
}

#[test]
fn who_does_not_want_the_server_to_do_it_is_obeyed() {
    let net = Net::new();
    let [old, new, friends] = ["old.test", "new.test", "friends.test"]
        .map(|domain| with_module(net.prosody(domain)).start());
    moves_by_client(&net, &old, &new, &friends, &["--via", "client"], "as you wanted it");
    assert!(!old.log().contains("asks to be moved"), "the old server was not asked");
}

fn moves_by_client(
    net: &Net,
    old: &Server,
    new: &Server,
    friends: &Server,
    arguments: &[&str],
    why: &str,
) {
    let contacts = contacts_of_every_standing(12, "friends.test");
    net.seed(old, "romeo", "old secret", &contacts);
    new.create_account("romeo", "new secret");
    let output = output(rehome(net).args(arguments).args(["--wait", "0"]), 0);
    let report = json(&output);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"client".into()),
        "{report}"
    );
    assert!(said(&output).contains(why), "{}", said(&output));
    check_asked_and_told(friends, &contacts);
    let shown: BTreeMap<_, _> = new.roster_of("romeo").into_iter().map(named).collect();
    assert_eq!(
        shown,
        contacts.iter().map(|contact| named((contact.jid.clone(), ours(contact)))).collect()
    );
}

fn named((jid, entry): (String, Entry)) -> (String, (String, std::collections::BTreeSet<String>)) {
    (jid, (entry.name, entry.groups))
}

// Attacks

/// Servers and people of which each test needs some: Romeo's two homes, his friends', and an evil one.
struct Stage {
    net: Net,
    old: Arc<Server>,
    new: Arc<Server>,
    friends: Arc<Server>,
    evil: Arc<Server>,
    contacts: Vec<Contact>,
}

impl Stage {
    fn new() -> Self {
        let net = Net::new();
        let old = with_module(net.prosody("old.test")).module("pretend_sender").start();
        let new = with_module(net.prosody("new.test")).start();
        let friends = with_module(net.prosody("friends.test")).start();
        let evil = net.prosody("evil.test").module("pretend_sender").start();
        let contacts = contacts_of_every_standing(6, "friends.test");
        net.seed(&old, "romeo", "old secret", &contacts);
        old.create_account("agent", "secret");
        new.create_account("romeo", "new secret");
        friends.create_account("victim", CONTACT_PASSWORD);
        evil.create_account("mallory", "secret");
        Self { net, old, new, friends, evil, contacts }
    }

    /// Everything that an attack could change.
    fn rosters(&self) -> Vec<BTreeMap<String, Entry>> {
        let friends = self.contacts.iter().map(|contact| self.friends.roster_of(user(contact)));
        let others = [
            self.new.roster_of("romeo"),
            self.old.roster_of("romeo"),
            self.friends.roster_of("victim"),
        ];
        friends.chain(others).collect()
    }
}

/// Lets a server gone bad send this IQ in its own name; `result`, or the condition of the error.
async fn send_as_server(agent: &Client, iq: &str) -> Element {
    let iq = iq.replacen("<iq ", "<iq xmlns='jabber:client' ", 1);
    let server = agent.jid().split_once('@').unwrap().1.split('/').next().unwrap();
    let answer = agent.query("set", server, &format!("<send xmlns='{SENDER}'>{iq}</send>")).await;
    answer.get_child("answer", SENDER).unwrap_or_else(|| panic!("{answer:?}")).clone()
}

fn outcome(answer: &Element) -> String {
    answer.get_child("outcome", SENDER).unwrap().text()
}

fn permission(account: &str) -> String {
    format!(
        "<iq type='set' to='{TO}'><query xmlns='{TRANSFER}'><oldaccount>{account}</oldaccount></query></iq>"
    )
}

fn roster_of(old: &str, item: &str) -> String {
    let item = format!("<item jid='{item}' name='A friend' subscription='both'/>");
    transfer("new.test", old, TO, &item)
}

fn transfer(to: &str, old: &str, new: &str, rest: &str) -> String {
    format!(
        "<iq type='set' to='{to}'><query xmlns='{TRANSFER}'><oldaccount>{old}</oldaccount>\
         <newaccount>{new}</newaccount>{rest}</query></iq>"
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn strangers_get_no_permission_hand_over_no_roster_and_swap_nobody() {
    let stage = Stage::new();
    let before = stage.rosters();
    let romeo = Client::online(&stage.net, &stage.new, "romeo", "new secret").await;
    let mallory = Client::online(&stage.net, &stage.evil, "mallory", "secret").await;

    // A person, a third server for an account of its own and for Romeo's.
    let question = format!("<query xmlns='{TRANSFER}'><oldaccount>{FROM}</oldaccount></query>");
    assert_eq!(condition(&mallory.query("set", TO, &question).await), "forbidden");
    assert_eq!(outcome(&send_as_server(&mallory, &permission(FROM)).await), "forbidden");
    // The roster: in Romeo's name, and in its own without a permission.
    for account in [FROM, "mallory@evil.test"] {
        let roster = roster_of(account, "mallory@evil.test");
        assert_eq!(outcome(&send_as_server(&mallory, &roster).await), "forbidden", "{account}");
    }
    // The contact's server, for every friend.
    for contact in &stage.contacts {
        let item = format!("<rosteritem jid='{}'/>", contact.jid);
        let word = transfer("friends.test", FROM, "mallory@evil.test", &item);
        assert_eq!(outcome(&send_as_server(&mallory, &word).await), "forbidden", "{contact:?}");
    }

    assert_eq!(stage.rosters(), before, "nothing has changed");
    assert!(romeo.received(|stanza| stanza.has_child("query", TRANSFER)).is_empty());
    for (server, refusals) in [
        (
            &stage.new,
            vec![
                "Refused mallory@evil.test",
                "Refused evil.test to ask",
                "Refused the roster of romeo@old.test",
            ],
        ),
        (
            &stage.friends,
            vec!["Refused evil.test to put mallory@evil.test in the place of romeo@old.test"],
        ),
    ] {
        let log = server.log();
        assert!(refusals.iter().all(|refusal| log.contains(refusal)), "{refusals:?}: {log}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_that_its_server_does_not_confirm_is_not_taken() {
    let stage = Stage::new();
    let before = stage.rosters();
    let romeo = Client::online(&stage.net, &stage.new, "romeo", "new secret").await;
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let allow = async {
        let question = romeo.wait_for("the question", |iq| iq.has_child("query", TRANSFER)).await;
        let (id, from) = (question.attr("id").unwrap(), question.attr("from").unwrap());
        let allowed = format!("<query xmlns='{TRANSFER}'><allowed/></query>");
        romeo.send(&format!("<iq type='result' id='{id}' to='{from}'>{allowed}</iq>")).await;
    };
    let question = permission(FROM);
    let (answer, ()) = futures::join!(send_as_server(&agent, &question), allow);
    assert_eq!(outcome(&answer), "result");

    let answer = send_as_server(&agent, &roster_of(FROM, "victim@friends.test")).await;
    let left = String::from(&answer);
    assert!(left.contains("victim@friends.test") && left.contains("not-confirmed"), "{left}");
    assert_eq!(stage.rosters(), before, "nothing has changed");
    let log = stage.new.log();
    assert!(log.contains("Did not take victim@friends.test for romeo@new.test"), "{log}");

    let again = send_as_server(&agent, &roster_of(FROM, "victim@friends.test")).await;
    assert_eq!(outcome(&again), "forbidden", "the permission was for once");
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_confirmation_nobody_gets_permission_and_for_another_account_never() {
    let stage = Stage::new();
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let attacks = [FROM, FROM, "tybalt@old.test"].map(permission);
    let (output, rest) = attacked_before_the_answer(&stage, &agent, &attacks, "yes").await;

    let report = json(&output);
    assert_eq!(
        (&report["verdict"], &report["via"]),
        (&"complete".into(), &"server".into()),
        "{report}"
    );
    assert_eq!(rest.matches("Refused old.test to move").count(), 3, "{rest}");
    let refused = serde_json::json!([
        { "by": "old.test", "account": FROM, "times": 2 },
        { "by": "old.test", "account": "tybalt@old.test", "times": 1 },
    ]);
    assert_eq!(report["refused_requests"], refused, "{report}");
    check_swapped(&stage.new, &stage.friends, &stage.contacts);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_asked_while_the_user_said_no_is_refused_and_remembered() {
    let stage = Stage::new();
    let before = stage.rosters();
    let agent = Client::online(&stage.net, &stage.old, "agent", "secret").await;
    let (output, rest) =
        attacked_before_the_answer(&stage, &agent, &[permission(FROM)], "no").await;
    assert_eq!(output.status.code(), Some(5), "{rest}");
    assert_eq!(rest.matches("Refused old.test to move romeo@old.test").count(), 1, "{rest}");
    assert!(rest.contains("Nothing was changed."), "{rest}");
    assert_eq!(stage.rosters(), before, "nothing has changed");

    let planned = json(&crate::output(rehome_to(&stage.net, "plan").arg("--json"), 0));
    let refused = serde_json::json!([{ "by": "old.test", "account": FROM, "times": 1 }]);
    assert_eq!(planned["refused_requests"], refused, "{planned}");
}

/// The old server asks for permissions while the program waits for its user's `answer`. Each is refused. Gives what
/// the program put out, and what it said after the answer.
async fn attacked_before_the_answer(
    stage: &Stage,
    agent: &Client,
    attacks: &[String],
    answer: &'static str,
) -> (Output, String) {
    let mut program = rehome_to(&stage.net, "move")
        .args(["--json", "--wait", "0"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let mut errors = BufReader::new(program.stderr.take().unwrap());
    let mut said = String::new();
    while !said.contains("Type yes to start") {
        assert!(errors.read_line(&mut said).unwrap() > 0, "it asks before it moves: {said}");
    }

    let refusals = attacks.iter().map(|attack| send_as_server(agent, attack));
    let (new, count) = (Arc::clone(&stage.new), attacks.len());
    let answered = tokio::task::spawn_blocking(move || {
        wait_until("the new server to have asked for all", || {
            let asked = new.log().matches("Asked romeo@new.test for the permission").count();
            (asked == count).then_some(())
        });
        program.stdin.take().unwrap().write_all(format!("{answer}\n").as_bytes()).unwrap();
        let mut rest = String::new();
        errors.read_to_string(&mut rest).unwrap();
        (program.wait_with_output().unwrap(), rest)
    });
    let refusals = futures::future::join_all(refusals);
    let (refusals, ended) =
        tokio::time::timeout(PATIENCE, async { futures::join!(refusals, answered) })
            .await
            .expect("the program answers, and ends");
    let (output, rest) = ended.unwrap();
    for refusal in &refusals {
        assert_eq!(outcome(refusal), "forbidden", "{rest}");
    }
    (output, rest)
}

// Helpers

fn with_module(setup: Setup<'_>) -> Setup<'_> {
    setup.plugins("packaging/prosody").module("account_transfer")
}

fn rehome(net: &Net) -> Command {
    let mut rehome = rehome_to(net, "move");
    rehome.args(["--yes", "--json"]);
    rehome
}

fn rehome_to(net: &Net, command: &str) -> Command {
    let mut rehome = net.rehome("old secret", "new secret");
    rehome.args([command, "--from", FROM, "--to", TO]);
    rehome
}

fn moved(command: &mut Command, exit: i32) -> Value {
    json(&output(command, exit))
}

fn output(command: &mut Command, exit: i32) -> Output {
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(exit), "{}", said(&output));
    output
}

fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

fn json(output: &Output) -> Value {
    let read = serde_json::from_slice(&output.stdout);
    read.unwrap_or_else(|error| panic!("{error}: {}", said(output)))
}

fn condition(answer: &Element) -> String {
    let error = answer.children().find(|child| child.name() == "error");
    error
        .and_then(|error| error.children().next())
        .map(Element::name)
        .unwrap_or_default()
        .to_owned()
}

fn user(contact: &Contact) -> &str {
    contact.jid.split_once('@').unwrap().0
}

/// The entry on an account's own roster.
fn ours(contact: &Contact) -> Entry {
    Entry::new(&contact.jid, &contact.name, &contact.groups, contact.standing.side())
}

/// The contact's entry of the new account once it stands where the old one stood.
fn of_contact(contact: &Contact) -> Option<Entry> {
    entry_of(contact, TO)
}

/// The contact's entry of the old account as it was seeded.
fn as_before(contact: &Contact) -> Option<Entry> {
    entry_of(contact, FROM)
}

/// The account shares presence with the contact, or has asked to.
fn has_standing(contact: &Contact) -> bool {
    let side = contact.standing.side();
    side.asked || side.subscription != Subscription::None
}

fn entry_of(contact: &Contact, jid: &str) -> Option<Entry> {
    let side = contact.standing.reversed();
    let something = side.asked || side.asking || side.subscription != Subscription::None;
    something.then(|| Entry::new(jid, "romeo", &[], side))
}

fn standing(entry: &Entry) -> (Subscription, bool, bool) {
    (entry.subscription, entry.asked, entry.asking)
}
