//! Channels of the old list: the new account joins them through its own server, and nobody is asked.

use std::process::{Command, Stdio};
use std::sync::Arc;

use crate::practice::{Ran, run};
use crate::support::{CONTACT_PASSWORD, Client, Contact, Net, Server, Setup, Standing};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

/// Joins and leaves channels for its users (XEP-0405).
const PAM: &str = "mod_mix_pam: {}";
const MIX: &str = "urn:xmpp:mix:core:1";
/// On a server that stays, on the one that closes, and one that is gone by the time of the move.
const STAYS: &str = "balcony@mix.friends.test";
const CLOSES: &str = "orchard@mix.old.test";
const GONE: &str = "tomb@mix.friends.test";

#[tokio::test(flavor = "multi_thread")]
async fn channels_are_joined_anew_and_left_again_by_undo() {
    let town = Town::start(|new| new.module(PAM)).await;

    let planned = town.rehome(&["plan"]).await;
    let report = planned.json(0);
    for channel in [STAYS, CLOSES, GONE] {
        assert_eq!(outcome(&report, channel), ("planned", "channel"), "{report}");
    }
    assert_eq!(town.joined().await, [""; 0], "a plan changes nothing");

    let moved = town.rehome(&["move"]).await;
    let report = moved.json(0);
    assert_eq!(outcome(&report, STAYS), ("moved", "channel"), "{report}");
    assert_eq!(row(&report, STAYS).get("error"), None, "{report}");
    assert_eq!(outcome(&report, CLOSES), ("moved", "channel"), "{report}");
    assert!(error(&report, CLOSES).contains("closes with it"), "{report}");
    assert_eq!(outcome(&report, GONE), ("skipped", "channel"), "{report}");
    assert!(error(&report, GONE).contains("Couldn’t join this channel"), "{report}");
    let carol = row(&report, "carol@friends.test");
    assert_eq!((&carol["outcome"], &carol["approval"]), (&"moved".into(), &"waiting".into()));
    assert_eq!((&report["verdict"], &report["counts"]["asked"]), (&"complete".into(), &1.into()));
    assert_eq!(town.joined().await, [STAYS, CLOSES]);
    assert_eq!(town.nick_in(STAYS, "romeo@new.test").await.as_deref(), Some("Romeo of old"));

    let report = town.rehome(&["move"]).await.json(0);
    assert_eq!(
        outcome(&report, STAYS),
        ("moved", "channel"),
        "it is told the same again: {report}"
    );
    assert_eq!(town.joined().await, [STAYS, CLOSES]);

    let undone = town.rehome(&["undo"]).await;
    undone.json(0);
    assert!(undone.err.contains("will leave 2 channels"), "{undone:?}");
    assert_eq!(town.joined().await, [""; 0]);
    assert_eq!(town.nick_in(STAYS, "romeo@new.test").await, None, "the channel knows it too");
    let old = town.nick_in(STAYS, "romeo@old.test").await;
    assert_eq!(old.as_deref(), Some("Romeo of old"), "the old account is left alone");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_the_user_has_joined_is_the_users_own() {
    let town = Town::start(|new| new.module(PAM)).await;
    let romeo = Client::online(&town.net, &town.new, "romeo", "new secret").await;
    join(&romeo, STAYS, "Romeo himself").await;
    let mut leave_out = town.command(&["move"]);
    leave_out.args(["--exclude", CLOSES]);
    let report = run(leave_out).await.json(0);
    assert_eq!(outcome(&report, STAYS), ("already_there", "channel"), "{report}");
    assert_eq!(outcome(&report, CLOSES), ("skipped", "excluded"), "{report}");
    let nick = town.nick_in(STAYS, "romeo@new.test").await;
    assert_eq!(nick.as_deref(), Some("Romeo himself"));
    town.rehome(&["undo"]).await.json(0);
    assert_eq!(town.joined().await, [STAYS]);
}

/// Where the new server knows nothing of channels, they are named and left to the user, as an ordinary end.
#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_joins_no_channels_leaves_them_to_the_user() {
    let town = Town::start(|new| new).await;
    let report = town.rehome(&["move"]).await.json(0);
    for channel in [STAYS, CLOSES, GONE] {
        assert_eq!(outcome(&report, channel), ("skipped", "channel"), "{report}");
    }
    assert_eq!(report["verdict"], "complete", "{report}");
}

/// An old account in three channels, one of which is gone meanwhile, with one contact; and a new one.
struct Town {
    net: Arc<Net>,
    old: Arc<Server>,
    new: Arc<Server>,
    _friends: Arc<Server>,
}

impl Town {
    async fn start(new: impl FnOnce(Setup<'_>) -> Setup<'_>) -> Self {
        let net = Arc::new(Net::new());
        let old = net.ejabberd("old.test").module(PAM).channels("mix.old.test").start();
        let friends = net.ejabberd("friends.test").channels("mix.friends.test").start();
        let new = new(net.ejabberd("new.test")).start();
        let carol = Contact::new("carol@friends.test", Standing::Both);
        net.seed(&old, "romeo", "old secret", &[carol]);
        new.create_account("romeo", "new secret");
        let owner = Client::online(&net, &friends, "carol", CONTACT_PASSWORD).await;
        let romeo = Client::online(&net, &old, "romeo", "old secret").await;
        for (channel, maker) in [(STAYS, &owner), (CLOSES, &romeo), (GONE, &owner)] {
            channel_is(maker, "create", channel).await;
            join(&romeo, channel, "Romeo of old").await;
        }
        channel_is(&owner, "destroy", GONE).await;
        Self { net, old, new, _friends: friends }
    }

    fn command(&self, arguments: &[&str]) -> Command {
        let mut command = self.net.rehome("old secret", "new secret");
        command.args(arguments);
        command.args(["--from", "romeo@old.test", "--to", "romeo@new.test", "--json"]);
        match arguments {
            ["plan"] => {}
            _ => drop(command.args(["--yes", "--wait", "0"])),
        }
        command.stdin(Stdio::null());
        command
    }

    async fn rehome(&self, arguments: &[&str]) -> Ran {
        run(self.command(arguments)).await
    }

    /// The channels in which the new account takes part, by its own server.
    async fn joined(&self) -> Vec<String> {
        let romeo = Client::sign_in(&self.net, &self.new, "romeo", "new secret").await;
        let query =
            "<query xmlns='jabber:iq:roster'><annotate xmlns='urn:xmpp:mix:roster:0'/></query>";
        let answer = romeo.query("get", "romeo@new.test", query).await;
        let items = answer.get_child("query", "jabber:iq:roster").unwrap().children();
        let channels = items.filter(|item| item.has_child("channel", "urn:xmpp:mix:roster:0"));
        let mut channels: Vec<_> =
            channels.map(|item| item.attr("jid").unwrap().to_owned()).collect();
        channels.sort();
        channels
    }

    /// By what nick this account takes part in a channel, as the channel tells the old one.
    async fn nick_in(&self, channel: &str, account: &str) -> Option<String> {
        let romeo = Client::sign_in(&self.net, &self.old, "romeo", "old secret").await;
        let query = "<pubsub xmlns='http://jabber.org/protocol/pubsub'>\
                     <items node='urn:xmpp:mix:nodes:participants'/></pubsub>";
        let answer = romeo.query("get", channel, query).await;
        assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
        let items = answer.children().flat_map(Element::children).flat_map(Element::children);
        let mut participants = items.flat_map(Element::children);
        let found = participants.find(|participant| participant.attr("jid") == Some(account))?;
        found.attr("nick").map(str::to_owned)
    }
}

/// Makes a channel, or does away with it (XEP-0369 §7.3).
async fn channel_is(owner: &Client, made_or_gone: &str, channel: &str) {
    let (name, service) = channel.split_once('@').unwrap();
    let payload = format!("<{made_or_gone} xmlns='{MIX}' channel='{name}'/>");
    let answer = owner.query("set", service, &payload).await;
    assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
}

async fn join(client: &Client, channel: &str, nick: &str) {
    let account = client.jid().split_once('/').unwrap().0.to_owned();
    let payload = format!(
        "<client-join xmlns='urn:xmpp:mix:pam:2' channel='{channel}'><join xmlns='{MIX}'><nick>{nick}</nick>\
         <subscribe node='urn:xmpp:mix:nodes:messages'/>\
         <subscribe node='urn:xmpp:mix:nodes:participants'/></join></client-join>"
    );
    let answer = client.query("set", &account, &payload).await;
    assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
}

fn outcome<'a>(report: &'a Value, jid: &str) -> (&'a str, &'a str) {
    let row = row(report, jid);
    (row["outcome"].as_str().unwrap(), row["reason"].as_str().unwrap_or_default())
}

fn error<'a>(report: &'a Value, jid: &str) -> &'a str {
    row(report, jid)["error"].as_str().unwrap_or_default()
}

fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("{jid}: {report}"))
}
