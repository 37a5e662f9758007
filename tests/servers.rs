//! The servers that the other tests stand on do what those tests believe.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Read};
use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::support::{
    CONTACT_PASSWORD, Certificate, Client, Contact, Entry, Net, Server, Software, Standing,
    Subscription, contacts_of_every_standing, wait_until,
};
use xmpp_parsers::minidom::Element;

const BOTH_KINDS: [Software; 2] = [Software::Prosody, Software::Ejabberd];

#[tokio::test(flavor = "multi_thread")]
async fn messages_go_both_ways_between_all_servers() {
    let net = Net::new();
    let servers = [
        net.prosody("one.test").start(),
        net.ejabberd("two.test").start(),
        net.prosody("three.test").start(),
        net.ejabberd("four.test").start(),
    ];
    let mut clients = Vec::new();
    for server in &servers {
        server.create_account("romeo", "secret");
        clients.push(Client::online(&net, server, "romeo", "secret").await);
    }
    for (index, from) in clients.iter().enumerate() {
        for to in clients.iter().skip(index + 1) {
            for (from, to) in [(from, to), (to, from)] {
                let text = format!("from {}", from.jid());
                from.send(&message(to.jid(), &text)).await;
                to.wait_for(&text, |stanza| {
                    stanza.attr("from") == Some(from.jid())
                        && stanza.children().any(|child| child.text() == text)
                })
                .await;
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn seeded_subscriptions_are_real_on_both_sides() {
    for (software, other) in [BOTH_KINDS, [BOTH_KINDS[1], BOTH_KINDS[0]]].map(|[a, b]| (a, b)) {
        let net = Net::new();
        let old = net.server(software, "old.test").start();
        let friends = net.server(other, "friends.test").start();
        let mut contacts = contacts_of_every_standing(12, "friends.test");
        contacts.push(Contact::new("asker@friends.test", Standing::Asking));
        contacts.push(Contact::new("icq.old.test", Standing::Both).named("ICQ"));
        net.seed(&old, "romeo", "secret", &contacts);

        let expected = contacts.iter().map(|contact| {
            let Contact { jid, name, groups, standing } = contact;
            (jid.clone(), Entry::new(jid, name, groups, standing.side()))
        });
        assert_eq!(old.roster_of("romeo"), expected.collect::<BTreeMap<_, _>>());
        for contact in &contacts[..6] {
            let user = contact.jid.split('@').next().unwrap();
            let expected = match contact.standing {
                Standing::None => None,
                standing => Some(Entry::new("romeo@old.test", "romeo", &[], standing.reversed())),
            };
            assert_eq!(friends.roster_of(user).into_values().next(), expected, "{contact:?}");
        }

        let of = |standing| {
            let contact = contacts.iter().find(|contact| contact.standing == standing).unwrap();
            contact.jid.split('@').next().unwrap()
        };
        let online = |user| Client::online(&net, &friends, user, CONTACT_PASSWORD);
        let both = online(of(Standing::Both)).await;
        let seen = online(of(Standing::To)).await;
        let asked = online(of(Standing::Asked)).await;
        let romeo = Client::online(&net, &old, "romeo", "secret").await;
        both.wait_for("romeo's presence", |stanza| is_available(stanza, romeo.jid())).await;
        for contact in [&both, &seen] {
            let what = format!("the presence of {}", contact.jid());
            romeo.wait_for(&what, |stanza| is_available(stanza, contact.jid())).await;
        }
        romeo.wait_for("the waiting request", |stanza| is_request(stanza, "asker@")).await;
        asked.wait_for("romeo's waiting request", |stanza| is_request(stanza, "romeo@")).await;
        assert!(seen.received(|stanza| is_available(stanza, romeo.jid())).is_empty());

        // And they go on from where they stand: the answer to the seeded request arrives.
        asked.send("<presence type='subscribed' to='romeo@old.test'/>").await;
        wait_until("the answer to the seeded request", || {
            let entry = old.roster_of("romeo").remove(&contacts[5].jid)?;
            (entry.subscription == Subscription::To && !entry.asked).then_some(())
        });
    }
}

#[test]
fn a_thousand_mutual_contacts_exist_on_every_kind_of_server() {
    let net = Net::new();
    let servers = BOTH_KINDS.map(|software| net.server(software, &domain(software)).start());
    for (old, friends) in [(&servers[0], &servers[1]), (&servers[1], &servers[0])] {
        let contacts: Vec<Contact> = (0..1000)
            .map(|index| format!("friend{index}@{}", friends.domain()))
            .map(|jid| Contact::new(jid, Standing::Both))
            .collect();
        net.seed(old, "romeo", "secret", &contacts);
        assert_eq!(old.roster_of("romeo").len(), 1000);
        assert_eq!(friends.roster_of("friend999").len(), 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_contact_answers_requests_and_mail_waits_for_whom_is_away() {
    let net = Net::new();
    let servers = BOTH_KINDS.map(|software| net.server(software, &domain(software)).start());
    for (new, friends) in [(&servers[0], &servers[1]), (&servers[1], &servers[0])] {
        new.create_accounts(["romeo", "away"], "secret");
        friends.create_account("juliet", "secret");
        let romeo = Client::online(&net, new, "romeo", "secret").await;
        let juliet = Client::online(&net, friends, "juliet", "secret").await;
        juliet.approve_and_ask_back();
        romeo.send(&format!("<presence type='subscribe' to='{}'/>", friends.jid("juliet"))).await;
        romeo.wait_for("juliet asking back", |stanza| is_request(stanza, "juliet@")).await;
        wait_until("the approval on the roster", || {
            let entry = new.roster_of("romeo").remove(&friends.jid("juliet"))?;
            (entry.subscription == Subscription::To && entry.asking).then_some(())
        });

        juliet.send(&message(&new.jid("away"), "read me later")).await;
        wait_until("the message to wait", || (new.offline_of("away") == 1).then_some(()));
        assert_eq!(new.offline_of("romeo"), 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_comes_back_with_its_data() {
    let net = Net::new();
    for software in BOTH_KINDS {
        let server = net.server(software, "old.test").start();
        server.create_account("romeo", "secret");
        server.kill();
        assert_eq!(server.process_id(), None);
        assert!(Client::try_sign_in(&net, &server, "romeo", "secret").await.is_err());
        server.start_again();
        let client = Client::online(&net, &server, "romeo", "secret").await;
        let item = "<query xmlns='jabber:iq:roster'><item jid='a@b.test'/></query>";
        client.query("set", "", item).await;
        server.stop();
        server.start_again();
        assert!(server.roster_of("romeo").contains_key("a@b.test"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn broken_certificates_are_broken_in_the_way_they_say() {
    let net = Net::new();
    let cases = [
        (Certificate::Expired, "expired"),
        (Certificate::SelfSigned, "UnknownIssuer"),
        (Certificate::SelfSignedAuthority, "CaUsedAsEndEntity"),
        (Certificate::WrongName, "not valid for name"),
    ];
    for software in BOTH_KINDS {
        for (certificate, complaint) in cases {
            let server = net.server(software, "old.test").certificate(certificate).start();
            server.create_account("romeo", "secret");
            let result = Client::try_sign_in(&net, &server, "romeo", "secret").await;
            let error = result.err().map(|error| error.to_string()).unwrap_or_default();
            assert!(error.contains(complaint), "{software:?} with {certificate:?}: {error:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn stock_limits_rooms_and_registration_are_there_when_asked_for() {
    let net = Net::new();
    for software in BOTH_KINDS {
        let server = net
            .server(software, &domain(software))
            .stock_limits()
            .rooms(&format!("rooms.{}", domain(software)))
            .registration()
            .start();
        server.create_account("romeo", "secret");
        let romeo = Client::online(&net, &server, "romeo", "secret").await;
        let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
        let features = romeo.query("get", server.domain(), info).await;
        assert!(String::from(&features).contains("'jabber:iq:register'"), "{features:?}");
        let rooms = romeo.query("get", &format!("rooms.{}", server.domain()), info).await;
        assert!(String::from(&rooms).contains("category='conference'"), "{rooms:?}");
    }

    let limited = net.ejabberd("limited.test").stock_limits().start();
    limited.create_account("romeo", "secret");
    let romeo = Client::online(&net, &limited, "romeo", "secret").await;
    for index in 0..6 {
        romeo.send(&format!("<presence type='subscribe' to='f{index}@limited.test'/>")).await;
    }
    let bounce = romeo
        .wait_for("the sixth request to bounce", |stanza| {
            stanza.name() == "presence"
                && stanza.attr("type") == Some("error")
                && String::from(stanza).contains("not-acceptable")
        })
        .await;
    assert_eq!(bounce.attr("from"), Some("f5@limited.test"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_pretend_gateway_is_found_from_every_server() {
    let net = Net::new();
    let prosody = net.prosody("one.test").gateway("icq.two.test", "icq").start();
    let ejabberd = net.ejabberd("two.test").start();
    for server in [&prosody, &ejabberd] {
        server.create_account("romeo", "secret");
        let romeo = Client::sign_in(&net, server, "romeo", "secret").await;
        let info = "<query xmlns='http://jabber.org/protocol/disco#info'/>";
        let info = String::from(&romeo.query("get", "icq.two.test", info).await);
        assert!(info.contains("category='gateway'") && info.contains("type='icq'"), "{info}");
        let unknown = romeo.query("get", "irc.two.test", "<query xmlns='jabber:iq:last'/>").await;
        assert!(String::from(&unknown).contains("remote-server-not-found"), "{unknown:?}");
    }
}

#[test]
fn servers_are_gone_when_they_are_dropped() {
    let net = Net::new();
    let servers = BOTH_KINDS.map(|software| net.server(software, &domain(software)).start());
    let ids = servers.each_ref().map(|server| server.process_id().unwrap());
    let folders = servers.each_ref().map(|server| server.folder().to_owned());
    assert!(ids.iter().all(|&id| is_running(id)));
    drop(servers);
    assert!(!ids.iter().any(|&id| is_running(id)));
    assert!(!folders.iter().any(|folder| folder.exists()));
}

/// The process that is killed is this test once more: the variable tells it that it is that one.
#[test]
fn servers_are_gone_when_the_test_process_is_killed() {
    const VICTIM: &str = "REHOME_TEST_IS_KILLED";
    if std::env::var_os(VICTIM).is_some() {
        return hold_servers_until_killed();
    }
    let folder = tempfile::tempdir().unwrap();
    let mut test = Command::new(std::env::current_exe().unwrap())
        .env("TMPDIR", folder.path())
        .env(VICTIM, "yes")
        .args([
            "--exact",
            "servers::servers_are_gone_when_the_test_process_is_killed",
            "--nocapture",
        ])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let lines = BufReader::new(test.stdout.take().unwrap()).lines();
    let ids: Vec<u32> = lines
        .map_while(Result::ok)
        .find_map(|line| Some(line.split_once("running:")?.1.to_owned()))
        .expect("the other process names its servers")
        .split_whitespace()
        .map(|id| id.parse().unwrap())
        .collect();
    assert_eq!(ids.len(), 2);
    assert!(ids.iter().all(|&id| is_running(id)));
    test.kill().unwrap();
    test.wait().unwrap();
    wait_until("the servers to be gone", || (!ids.iter().any(|&id| is_running(id))).then_some(()));
    wait_until("their folders to be gone", || {
        let mut left = std::fs::read_dir(folder.path()).unwrap().map(|entry| entry.unwrap().path());
        (!left.any(|path| path.join("key.pem").exists())).then_some(())
    });
}

/// Starts servers, names their processes, and has them until nobody reads on.
fn hold_servers_until_killed() {
    let net = Net::new();
    let servers = BOTH_KINDS.map(|software| net.server(software, &domain(software)).start());
    let ids = servers.each_ref().map(|server| server.process_id().unwrap().to_string());
    println!("running: {}", ids.join(" "));
    let _ = std::io::stdin().read(&mut [0]);
    drop::<[Arc<Server>; 2]>(servers);
}

fn domain(software: Software) -> String {
    format!("{software:?}.test").to_lowercase()
}

fn message(to: &str, text: &str) -> String {
    format!("<message to='{to}' type='chat'><body>{text}</body></message>")
}

fn is_available(stanza: &Element, from: &str) -> bool {
    stanza.name() == "presence"
        && stanza.attr("from") == Some(from)
        && stanza.attr("type").is_none()
}

fn is_request(stanza: &Element, from: &str) -> bool {
    stanza.name() == "presence"
        && stanza.attr("type") == Some("subscribe")
        && stanza.attr("from").is_some_and(|jid| jid.starts_with(from))
}

/// Whether a process exists and is not merely waiting to be buried by its parent.
fn is_running(id: u32) -> bool {
    let status = std::fs::read_to_string(format!("/proc/{id}/stat")).unwrap_or_default();
    status.rsplit(')').next().is_some_and(|state| !state.is_empty() && !state.starts_with(" Z"))
}
