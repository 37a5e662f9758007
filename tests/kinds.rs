//! XEP-0015 between servers of both kinds: a Prosody and an ejabberd in each of the three roles.

mod installed;
mod kills;

use std::collections::BTreeMap;
use std::process::{Command, Output};
use std::sync::Arc;

use serde_json::Value;

use crate::support::{
    Client, Contact, Entry, Net, Server, Setup, Software, Standing, Subscription,
    contacts_of_every_standing,
};

const KINDS: [Software; 2] = [Software::Prosody, Software::Ejabberd];

/// Contacts of each account. `tests/run --all` takes more than a single `cargo test` does.
fn contacts() -> usize {
    const FEW: usize = 40;
    let wanted = std::env::var("REHOME_TESTS_CONTACTS");
    wanted.map_or(FEW, |count| count.parse().expect("REHOME_TESTS_CONTACTS is a number"))
}

/// The old, the new and the contacts' server of each combination are of these kinds.
#[tokio::test(flavor = "multi_thread")]
async fn every_combination_of_servers_moves_everybody_alike() {
    let net = Net::new();
    let gates = net.prosody("gates.test").gateway("icq.gates.test", "icq").start();
    let town = |role: &str| KINDS.map(|kind| with_module(&net, kind, &domain(role, kind)).start());
    let (old, new, friends) = (town("old"), town("new"), town("friends"));
    let moves: Vec<_> = (0..8).map(|index| Move::new(index, [&old, &new, &friends])).collect();
    for each in &moves {
        net.seed(&each.old, &each.user, "old secret", &each.everybody());
        each.new.create_account(&each.user, "new secret");
        each.block_the_blocked(&net).await;
    }
    for each in &moves {
        let report = each.run(&net);
        each.check(&report);
    }
    drop(gates);
}

/// One account that moves between servers of some kinds.
struct Move {
    user: String,
    old: Arc<Server>,
    new: Arc<Server>,
    friends: Arc<Server>,
    contacts: Vec<Contact>,
    blocked: Contact,
    transport: [Contact; 2],
}

impl Move {
    /// The bits of `index` choose the kind of each server.
    fn new(index: usize, [old, new, friends]: [&[Arc<Server>; 2]; 3]) -> Self {
        let chosen = |servers: &[Arc<Server>; 2], bit: usize| servers[index >> bit & 1].clone();
        let friends = chosen(friends, 0);
        let mut contacts = contacts_of_every_standing(contacts(), friends.domain());
        for contact in &mut contacts {
            contact.jid = format!("m{index}-{}", contact.jid);
        }
        let blocked = Contact::new(format!("m{index}-paris@{}", friends.domain()), Standing::Both);
        let transport = ["icq.gates.test", "7@icq.gates.test"];
        Self {
            user: format!("romeo{index}"),
            old: chosen(old, 2),
            new: chosen(new, 1),
            friends,
            contacts,
            blocked,
            transport: transport.map(|jid| Contact::new(jid, Standing::Both)),
        }
    }

    fn everybody(&self) -> Vec<Contact> {
        let others = self.transport.iter().chain([&self.blocked]);
        self.contacts.iter().chain(others).cloned().collect()
    }

    async fn block_the_blocked(&self, net: &Net) {
        let romeo = Client::online(net, &self.old, &self.user, "old secret").await;
        let block =
            format!("<block xmlns='urn:xmpp:blocking'><item jid='{}'/></block>", self.blocked.jid);
        let answer = romeo.query("set", &self.old.jid(&self.user), &block).await;
        assert_eq!(answer.attr("type"), Some("result"), "{answer:?}");
    }

    fn command(&self, net: &Net) -> Command {
        let mut rehome: Command = net.rehome("old secret", "new secret");
        rehome.args(["move", "--yes", "--json", "--wait", "0"]);
        rehome.args(["--from", &self.old.jid(&self.user), "--to", &self.new.jid(&self.user)]);
        rehome
    }

    /// The servers do it, in one run.
    fn run(&self, net: &Net) -> Value {
        let output = self.command(net).output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(0), "{}: {said}", self.names());
        let report = json(&output, &said);
        assert_eq!(report["via"], "server", "{}: {report}", self.names());
        report
    }

    /// Both sides of every subscription are as before, with the new account in the place of the old one.
    fn check(&self, report: &Value) {
        let names = self.names();
        assert_eq!(report["verdict"], "complete", "{names}: {report}");
        let roster = self.new.roster_of(&self.user);
        let account = self.new.jid(&self.user);
        for contact in &self.contacts {
            let ours = contact.standing.side();
            let ours = Entry::new(&contact.jid, &contact.name, &contact.groups, ours);
            assert_eq!(roster.get(&contact.jid), Some(&ours), "{names}: {contact:?}");
            let user = contact.jid.split_once('@').unwrap().0;
            let theirs = self.friends.roster_of(user);
            let side = contact.standing.reversed();
            let something = side.asked || side.asking || side.subscription != Subscription::None;
            let expected = something.then(|| Entry::new(&account, &self.user, &[], side));
            assert_eq!(theirs.get(&account), expected.as_ref(), "{names}: {contact:?}");
            assert_eq!(theirs.get(&self.old.jid(&self.user)), None, "{names}: {contact:?}");
            assert_eq!(self.friends.offline_of(user), 0, "{names}: {contact:?}");
        }
        let of_blocked = &roster[&self.blocked.jid];
        assert_eq!(of_blocked.subscription, Subscription::None, "{names}: {of_blocked:?}");
        let paris = self.friends.roster_of(self.blocked.jid.split_once('@').unwrap().0);
        let kept = paris.into_iter().map(|(jid, entry)| (jid, entry.subscription));
        let before = BTreeMap::from([(self.old.jid(&self.user), Subscription::Both)]);
        let kept: BTreeMap<_, _> = kept.collect();
        assert_eq!(kept, before, "{names}: nobody has told the blocked one's server");
        for contact in &self.transport {
            assert!(!roster.contains_key(&contact.jid), "{names}: {} stays behind", contact.jid);
        }
    }

    fn names(&self) -> String {
        format!("{} → {}, {}", self.old.domain(), self.new.domain(), self.friends.domain())
    }
}

fn json(output: &Output, said: &str) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {said}"))
}

fn domain(role: &str, kind: Software) -> String {
    match kind {
        Software::Prosody => format!("{role}-p.test"),
        Software::Ejabberd => format!("{role}-e.test"),
    }
}

fn with_module<'net>(net: &'net Net, kind: Software, domain: &str) -> Setup<'net> {
    let setup = net.server(kind, domain);
    match kind {
        Software::Prosody => setup.plugins("packaging/prosody").module("account_transfer"),
        Software::Ejabberd => {
            setup.plugins("packaging/ejabberd").module("mod_account_transfer: {}")
        }
    }
}
