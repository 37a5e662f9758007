//! XEP-0015 on real servers: the old server moves the account where it can, this program does the rest, and
//! nobody can make either of them do more than the user wanted.

mod attacks;
mod ejabberd;
mod expectations;
mod hosting;
mod moved;
mod repeats;
mod strangers;
mod swaps;
mod whole;

use std::collections::BTreeMap;
use std::process::{Command, Output};
use std::sync::Arc;
use std::time::Instant;

use crate::support::{
    Client, Contact, Entry, Net, PATIENCE, Server, Setup, Software, Standing, Subscription,
    wait_until,
};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
const TRANSFER: &str = "jabber:iq:accountxfer";
const EXTENSION: &str = "urn:rehome:accountxfer:0";
const SENDER: &str = "urn:rehome:test:sender";

/// The old account online, and Juliet and the nurse, who have become its mutual contacts.
async fn meet_friends(net: &Net, old: &Server, friends: &Server) -> (Client, Vec<Client>) {
    friends.create_accounts(["juliet", "nurse"], "secret");
    let at_old = Client::online(net, old, "romeo", "old secret").await;
    at_old.approve_requests();
    let mut there = Vec::new();
    for friend in ["juliet", "nurse"] {
        let friend = Client::online(net, friends, friend, "secret").await;
        friend.approve_and_ask_back();
        let address = friend.jid().split('/').next().unwrap();
        at_old.send(&format!("<presence type='subscribe' to='{address}'/>")).await;
        at_old
            .wait_for("a mutual contact", |push| {
                String::from(push).contains("'both'") && String::from(push).contains(address)
            })
            .await;
        there.push(friend);
    }
    (at_old, there)
}

/// The new account's yes to a question for its permission.
async fn allow(romeo: &Client, question: &Element) {
    let (id, from) = (question.attr("id").unwrap(), question.attr("from").unwrap());
    let allowed = format!("<query xmlns='{TRANSFER}'><allowed/></query>");
    romeo.send(&format!("<iq type='result' id='{id}' to='{from}'>{allowed}</iq>")).await;
}

/// The new account's no.
async fn refuse(romeo: &Client, question: &Element) {
    let (id, from) = (question.attr("id").unwrap(), question.attr("from").unwrap());
    let no = "<error type='auth'><forbidden xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>";
    romeo.send(&format!("<iq type='error' id='{id}' to='{from}'>{no}</iq>")).await;
}

/// The old server asks with this `question`, and the new account says yes.
async fn ask_and_allow(agent: &Client, romeo: &Client, question: &str) {
    let allowing = async {
        let question = romeo.wait_for("the question", |iq| iq.has_child("query", TRANSFER)).await;
        allow(romeo, &question).await;
    };
    let (answer, ()) = futures::join!(send_as_server(agent, question), allowing);
    assert_eq!(outcome(&answer), "result");
}

/// The new account says that it awaits a move of `old`. Gives what its server said to that.
async fn expect(client: &Client, old: &str) -> Element {
    let account = format!("<oldaccount>{old}</oldaccount>");
    let domain = client.jid().split_once('@').unwrap().1.split('/').next().unwrap();
    client.query("set", domain, &format!("<expect xmlns='{EXTENSION}'>{account}</expect>")).await
}

/// The new account signs in, and awaits a move of `old`.
async fn expecting(net: &Net, server: &Server, user: &str, password: &str, old: &str) -> Client {
    let client = Client::online(net, server, user, password).await;
    let answer = expect(&client, old).await;
    assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
    client
}

/// Step 1, and what comes of it.
async fn ask_to_be_moved(romeo: &Client) -> Element {
    let accounts = format!("<oldaccount>{FROM}</oldaccount><newaccount>{TO}</newaccount>");
    romeo.query("set", "old.test", &format!("<query xmlns='{TRANSFER}'>{accounts}</query>")).await
}

/// Whom a result names as left, and why.
fn left(result: &Element) -> BTreeMap<String, String> {
    let named = result.get_child("query", TRANSFER).expect("somebody is left").children();
    named
        .map(|left| (left.attr("jid").unwrap().into(), left.attr("reason").unwrap().into()))
        .collect()
}

fn with_module(setup: Setup<'_>) -> Setup<'_> {
    setup.plugins("packaging/prosody").module("account_transfer")
}

/// A server of this kind with the module, and with options of it by their names without the prefix that Prosody's have.
fn of_kind<'net>(
    net: &'net Net,
    kind: Software,
    domain: &str,
    options: &[(&str, &str)],
) -> Setup<'net> {
    let setup = net.server(kind, domain);
    match kind {
        Software::Prosody => options.iter().fold(with_module(setup), |setup, (name, value)| {
            setup.host_config(&format!("account_transfer_{name} = {value}"))
        }),
        Software::Ejabberd => {
            let options: Vec<_> =
                options.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            let module = format!("mod_account_transfer: {{{}}}", options.join(", "));
            setup.plugins("packaging/ejabberd").module(&module)
        }
    }
}

/// The same tests with servers of each kind.
macro_rules! on_both_kinds {
    ($($test:ident),* $(,)?) => {
        mod on_prosody {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test(super::Software::Prosody).await;
            })*
        }
        mod on_ejabberd {
            $(#[tokio::test(flavor = "multi_thread")]
            async fn $test() {
                super::$test(super::Software::Ejabberd).await;
            })*
        }
    };
}
use on_both_kinds;

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

/// Waits until the server has logged this so many times. ejabberd writes its log a little later than it acts.
async fn wait_for_log(server: &Arc<Server>, what: &str, count: usize) {
    let (server, what) = (Arc::clone(server), what.to_owned());
    let waiting = tokio::task::spawn_blocking(move || {
        wait_until(&format!("{what:?} in the log of {}", server.domain()), || {
            (server.log().matches(&what).count() >= count).then_some(())
        });
    });
    waiting.await.unwrap();
}

/// Lets a server gone bad send this IQ in its own name; `result`, or the condition of the error. A Prosody that did not
/// get through, on a machine that is too busy to look a name up in time, tries again.
async fn send_as_server(agent: &Client, iq: &str) -> Element {
    let iq = iq.replacen("<iq ", "<iq xmlns='jabber:client' ", 1);
    let server = agent.jid().split_once('@').unwrap().1.split('/').next().unwrap();
    let start = Instant::now();
    loop {
        let sent = format!("<send xmlns='{SENDER}'>{iq}</send>");
        let reply = agent.query("set", server, &sent).await;
        let answer = reply.get_child("answer", SENDER).unwrap_or_else(|| panic!("{reply:?}"));
        if outcome(answer) != "remote-server-not-found" {
            return answer.clone();
        }
        assert!(
            start.elapsed() < PATIENCE,
            "waited {PATIENCE:?} in vain for {server} to send {iq}"
        );
    }
}

fn outcome(answer: &Element) -> String {
    answer.get_child("outcome", SENDER).unwrap().text()
}

fn permission(account: &str) -> String {
    permission_of(TO, account)
}

/// Step 2, to this address, for this old account.
fn permission_of(new: &str, account: &str) -> String {
    format!(
        "<iq type='set' to='{new}'><query xmlns='{TRANSFER}'><oldaccount>{account}</oldaccount></query></iq>"
    )
}

fn transfer(to: &str, old: &str, new: &str, rest: &str) -> String {
    format!(
        "<iq type='set' to='{to}'><query xmlns='{TRANSFER}'><oldaccount>{old}</oldaccount>\
         <newaccount>{new}</newaccount>{rest}</query></iq>"
    )
}
