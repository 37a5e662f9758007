//! Pretend XMPP servers inside the process, on loopback: for practising a move, and for the faults that
//! no real server makes on request.
//!
//! A [`World`] holds any number of domains. Users sign in to theirs over real TCP and TLS; contacts on
//! all domains are actors that answer by themselves ([`Behaviour`]). What a stanza does is computed in
//! one place without any network (`state`, with `roster`, `pep`, `mail`, `services` and `transfer`), `wire` brings
//! it in and out, and a [`Fault`] strikes between the two.

mod actor;
mod behaviour;
mod certificate;
mod conference;
mod domain;
mod fault;
mod mail;
mod node;
mod pep;
mod person;
mod practice;
mod record;
mod rooms;
mod roster;
mod services;
mod shared;
mod signin;
mod state;
mod stream;
mod transfer;
mod wire;
mod xml;

#[cfg(test)]
mod tests;

use std::collections::BTreeMap;
use std::io;
use std::net::Ipv4Addr;
use std::sync::Arc;
use std::time::Duration;

use jid::{BareJid, Jid};
use tokio::net::TcpListener;
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};
use tokio::task::{AbortHandle, JoinSet};
use xmpp_parsers::minidom::Element;

pub use self::behaviour::Behaviour;
use self::certificate::Authority;
pub use self::domain::{Certificate, Disco, Domain, PreApproval, Software, Transfer};
pub use self::fault::{Act, Fault};
use self::node::Node;
use self::person::{Archived, Person};
pub use self::practice::{PRACTICE_FROM, PRACTICE_TO};
pub use self::record::{Record, RoomRecord};
use self::roster::Kind;
pub use self::roster::{Item, Subscription};
use self::shared::{Line, Shared};
use self::state::{Effect, State, subscription};
use self::wire::Door;
use self::xml::address;
use crate::model::account::{Account, Endpoint, Fingerprint, OldEncryption, Reach, Secret};

/// A number of pretend servers and the people on them. Dropping it ends them all.
pub struct World {
    shared: Arc<Shared>,
    /// Where the domains that have users listen.
    places: BTreeMap<String, (u16, Fingerprint)>,
    authority: Authority,
    tasks: Vec<AbortHandle>,
}

impl World {
    /// An empty world, to be furnished.
    pub fn builder() -> Builder {
        Builder::default()
    }

    /// What it takes to sign in as this user: password, address of the server and its certificate's
    /// fingerprint. `None` if there is no such user.
    pub fn account(&self, address: &str) -> Option<Account> {
        let owner = BareJid::new(address).ok()?;
        let secret = self.shared.read(|state| state.people.get(&owner)?.secret.clone())?;
        let (port, fingerprint) = *self.places.get(owner.domain().as_str())?;
        Some(Account {
            address: address.parse().ok()?,
            secret,
            reach: Reach::StartTls(Endpoint { host: Ipv4Addr::LOCALHOST.to_string(), port }),
            certificate: Some(fingerprint),
            old_encryption: OldEncryption::Refused,
        })
    }

    /// The certificate, as PEM, of the authority that vouches for the servers.
    pub fn authority_pem(&self) -> String {
        self.authority.pem()
    }

    /// Everything that is known of a person now. `None` if there is no such person.
    pub fn record(&self, address: &str) -> Option<Record> {
        let owner = BareJid::new(address).ok()?;
        self.shared.read(|state| Record::of(state, &owner))
    }

    /// The rights of people in a chat room, by their addresses. Nothing if there is no such room.
    pub fn rights(&self, room: &str) -> BTreeMap<String, String> {
        let Ok(room) = BareJid::new(room) else { return BTreeMap::new() };
        self.shared.read(|state| {
            let rights = state.rooms.get(&room).into_iter().flat_map(|room| &room.rights);
            rights.map(|(jid, right)| (jid.to_string(), right.clone())).collect()
        })
    }

    /// What is to be seen of a chat room by whoever runs its service. `None` if there is no such room.
    pub fn room(&self, room: &str) -> Option<RoomRecord> {
        let room = BareJid::new(room).ok()?;
        self.shared.read(|state| state.rooms.get(&room).map(RoomRecord::of))
    }

    /// The chat rooms on a domain.
    pub fn rooms(&self, domain: &str) -> Vec<String> {
        self.shared.read(|state| {
            let rooms = state.rooms.keys().filter(|room| room.domain().as_str() == domain);
            rooms.map(ToString::to_string).collect()
        })
    }

    /// How many stanzas have come from a user's clients, and how many have gone to them, after
    /// binding and over all connections. `None` if there is no such person.
    pub fn counts(&self, address: &str) -> Option<(usize, usize)> {
        let owner = BareJid::new(address).ok()?;
        let counts = |state: &State| {
            let faults = &state.people.get(&owner)?.faults;
            Some((faults.received, faults.sent))
        };
        self.shared.read(counts)
    }

    /// Waits until `condition` holds, looking again at every change, for at most `limit`. Tells
    /// whether it came to hold.
    pub async fn until(&self, limit: Duration, mut condition: impl FnMut(&Self) -> bool) -> bool {
        let mut changes = self.shared.changes();
        let holds = async {
            while !condition(self) {
                if changes.changed().await.is_err() {
                    return false;
                }
            }
            true
        };
        tokio::time::timeout(limit, holds).await.unwrap_or(false)
    }

    /// Lets this fault lie in wait on a user's connections.
    pub fn fault(&self, address: &str, fault: Fault) {
        self.change(address, |person| person.faults.waiting.push(fault));
    }

    /// Takes back all faults that have not struck, and those that always strike.
    pub fn heal(&self, address: &str) {
        self.change(address, |person| person.faults.waiting.clear());
    }

    /// From now on every sign-in with the right password fails with this SASL condition
    /// (RFC 6120 §6.5), such as `account-disabled`; `None` lets the user in again.
    pub fn lock_out(&self, address: &str, condition: Option<&'static str>) {
        self.change(address, |person| person.locked_out = condition);
    }

    /// From now on the account has this list and no other, as after a backup that was restored. Nobody is told.
    pub fn set_roster(&self, address: &str, items: impl IntoIterator<Item = Item>) {
        let items: Vec<_> = items.into_iter().map(|item| (item.jid.clone(), item)).collect();
        self.change(address, |person| person.roster.items = items.into_iter().collect());
    }

    /// From now on the contact answers like this, the requests that still wait included.
    pub fn set_behaviour(&self, address: &str, behaviour: Behaviour) {
        let Ok(owner) = BareJid::new(address) else { return };
        self.shared.act(|state| {
            let Some(person) = state.people.get_mut(&owner) else { return };
            person.behaviour = Some(behaviour);
            let waiting: Vec<_> = person.roster.pending.values().cloned().collect();
            waiting.iter().for_each(|request| state.hear(&owner, request));
        });
    }

    /// A person says something by itself, without a connection: a message, or presence of any kind.
    pub fn say(&self, address: &str, stanza: Element) {
        let Ok(owner) = BareJid::new(address) else { return };
        self.shared.act(|state| state.say(&owner, stanza));
    }

    /// From now on a person publishes this in a node (XEP-0163) for those who see them, or has no such node.
    pub fn publish(&self, address: &str, node: &str, payload: Option<Element>) {
        self.change(address, |person| match payload {
            Some(payload) => {
                let node = person.nodes.entry(node.to_owned());
                node.or_insert_with(|| Node::new(BTreeMap::new())).say(payload);
            }
            None => drop(person.nodes.remove(node)),
        });
    }

    /// Writes this text, as it is, to all of a user's connections.
    pub fn inject(&self, address: &str, text: &str) {
        for session in self.sessions(|owner| owner.to_string() == address) {
            self.shared.line(session, Line::Text(text.to_owned()));
        }
    }

    /// Breaks all of a user's connections.
    pub fn disconnect(&self, address: &str) {
        for session in self.sessions(|owner| owner.to_string() == address) {
            self.shared.line(session, Line::Cut);
        }
    }

    /// From now on no server takes its time, or limits how much comes.
    pub fn hurry(&self) {
        self.shared.act(|state| {
            for domain in state.domains.values_mut() {
                (domain.slowness, domain.limit) = (Duration::ZERO, None);
            }
        });
    }

    /// Stops a domain's server, which breaks its connections and closes new ones at once, or starts
    /// it again with everything that it knew.
    pub fn set_running(&self, domain: &str, running: bool) {
        self.shared.act(|state| {
            if let Some(domain) = state.domains.get_mut(domain) {
                domain.running = running;
            }
        });
        if !running {
            for session in self.sessions(|owner| owner.domain().as_str() == domain) {
                self.shared.line(session, Line::Cut);
            }
        }
    }

    fn change(&self, address: &str, change: impl FnOnce(&mut Person)) {
        let Ok(owner) = BareJid::new(address) else { return };
        self.shared.act(|state| {
            if let Some(person) = state.people.get_mut(&owner) {
                change(person);
            }
        });
    }

    fn sessions(&self, whose: impl Fn(&BareJid) -> bool) -> Vec<u64> {
        self.shared.read(|state| {
            let sessions = state.sessions.iter();
            let picked = sessions.filter(|(_, session)| whose(&session.jid.to_bare()));
            picked.map(|(id, _)| *id).collect()
        })
    }
}

impl Drop for World {
    fn drop(&mut self) {
        self.tasks.iter().for_each(AbortHandle::abort);
    }
}

/// The furnishing of a [`World`].
#[derive(Default)]
pub struct Builder {
    state: State,
    /// Addresses that are none, told when the world is to start.
    wrong: Vec<String>,
}

impl Builder {
    /// With this domain.
    pub fn domain(mut self, domain: Domain) -> Self {
        self.state.domains.insert(domain.name.clone(), domain);
        self
    }

    /// With this user, who can sign in.
    pub fn user(self, address: &str, password: &str) -> Self {
        self.person(address, |person| person.secret = Some(Secret::new(password.to_owned())))
    }

    /// With this contact, who answers by itself. A domain that was not described is made for it.
    pub fn contact(self, address: &str, behaviour: Behaviour) -> Self {
        self.person(address, |person| person.behaviour = Some(behaviour))
    }

    /// With these items in a person's roster. The rosters of the people they name get the items that
    /// mirror them when the world starts, unless they have their own, and so do the requests.
    pub fn roster(self, owner: &str, items: impl IntoIterator<Item = Item>) -> Self {
        self.person(owner, |person| {
            let items = items.into_iter().map(|item| (item.jid.clone(), item));
            person.roster.items.extend(items);
        })
    }

    /// With this message, or this presence, sent by a person before anybody signs in.
    pub fn said(mut self, address: &str, stanza: Element) -> Self {
        match BareJid::new(address) {
            Ok(owner) => self.state.say(&owner, stanza),
            Err(_) => self.wrong.push(address.to_owned()),
        }
        self
    }

    /// With this message in the archive of a person or a room (XEP-0313), kept at this time (RFC 3339).
    pub fn archived(mut self, owner: &str, stamp: &str, message: Element) -> Self {
        let Ok(owner) = BareJid::new(owner) else {
            self.wrong.push(owner.to_owned());
            return self;
        };
        let parties = ["from", "to"].into_iter().filter_map(|side| address(&message, side));
        let with = parties.map(Jid::into_bare).find(|party| *party != owner);
        let with = with.unwrap_or_else(|| owner.clone());
        let id = format!("archived-{}", self.state.number());
        let entry = Archived { id, with, stamp: stamp.to_owned(), message };
        match self.state.rooms.get_mut(&owner) {
            Some(room) => room.archive.push(entry),
            None => self.state.people.entry(owner).or_default().archive.push(entry),
        }
        self
    }

    /// With this vCard (XEP-0054) of a person.
    pub fn vcard(self, address: &str, vcard: Element) -> Self {
        self.person(address, |person| person.vcard = Some(vcard))
    }

    /// With this element in a person's private storage (XEP-0049).
    pub fn private(self, address: &str, data: Element) -> Self {
        let key = (data.name().to_owned(), data.ns());
        self.person(address, |person| drop(person.private.insert(key, data)))
    }

    /// With these addresses on a person's block list (XEP-0191).
    pub fn blocked(self, address: &str, jids: &[&str]) -> Self {
        let jids = jids.iter().map(|jid| (*jid).to_owned());
        self.person(address, |person| person.blocked.extend(jids))
    }

    /// With these preferences of a person's archive (XEP-0441).
    pub fn archive_prefs(self, address: &str, prefs: Element) -> Self {
        self.person(address, |person| person.archive_prefs = Some(prefs))
    }

    /// With these items, by their ids, in a node of a person (XEP-0163) that only its owner can read.
    pub fn node<'a>(
        self,
        address: &str,
        name: &str,
        items: impl IntoIterator<Item = (&'a str, Element)>,
    ) -> Self {
        self.person(address, |person| {
            drop(person.nodes.insert(name.to_owned(), Node::private(items)));
        })
    }

    /// With a chat room in which these people have these rights (XEP-0045 §5.2). A domain that was not described
    /// is made for it.
    pub fn room(mut self, address: &str, rights: &[(&str, &str)]) -> Self {
        let rights = rights.iter().map(|(jid, right)| Some((BareJid::new(jid).ok()?, right)));
        let rights: Option<Vec<_>> = rights.collect();
        let (Ok(jid), Some(rights)) = (BareJid::new(address), rights) else {
            self.wrong.push(address.to_owned());
            return self;
        };
        self.describe(&jid);
        let rights = rights.into_iter().map(|(jid, right)| (jid, (*right).to_owned()));
        self.state.rooms.entry(jid).or_default().rights.extend(rights);
        self
    }

    /// With these settings of a chat room (XEP-0045 §15.5.3), by the ends of their names, such as `membersonly`.
    pub fn room_settings(mut self, address: &str, settings: &[(&str, &str)]) -> Self {
        match BareJid::new(address) {
            Ok(jid) => {
                let settings = settings.iter().map(|(name, value)| (*name, *value));
                let settings = settings.map(|(name, value)| (name.to_owned(), value.to_owned()));
                self.state.rooms.entry(jid).or_default().settings.extend(settings);
            }
            Err(_) => self.wrong.push(address.to_owned()),
        }
        self
    }

    /// With this fault in wait.
    pub fn fault(self, address: &str, fault: Fault) -> Self {
        self.person(address, |person| person.faults.waiting.push(fault))
    }

    /// Opens the world: one listener on a free loopback port for each domain that has users.
    ///
    /// # Errors
    /// `InvalidInput` where an address is none or a user's domain is missing; otherwise what the
    /// system says against listening.
    pub async fn start(mut self) -> io::Result<World> {
        if let Some(wrong) = self.wrong.first() {
            let text = format!("{wrong} is no address");
            return Err(io::Error::new(io::ErrorKind::InvalidInput, text));
        }
        mirror(&mut self.state);
        let authority = Authority::new()?;
        let (sender, timers) = unbounded_channel();
        let shared = Arc::new(Shared::new(self.state, sender));
        let mut world = World {
            shared: shared.clone(),
            places: BTreeMap::new(),
            authority,
            tasks: vec![tokio::spawn(keep_time(shared.clone(), timers)).abort_handle()],
        };
        let domains: Vec<Domain> = shared.read(|state| {
            let homes = state.people.iter().filter(|(_, person)| person.secret.is_some());
            let homes: Vec<_> = homes.map(|(jid, _)| jid.domain().to_string()).collect();
            let domains = state.domains.values();
            domains.filter(|domain| homes.contains(&domain.name)).cloned().collect()
        });
        for domain in domains {
            let (tls, fingerprint) = world.authority.equip(&domain.name, domain.certificate)?;
            let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await?;
            let port = listener.local_addr()?.port();
            world.places.insert(domain.name.clone(), (port, fingerprint));
            let door = Door { domain: domain.name.into(), tls, shared: shared.clone() };
            world.tasks.push(tokio::spawn(keep_open(listener, door)).abort_handle());
        }
        Ok(world)
    }

    fn person(mut self, address: &str, furnish: impl FnOnce(&mut Person)) -> Self {
        match BareJid::new(address) {
            Ok(jid) => {
                self.describe(&jid);
                furnish(self.state.people.entry(jid).or_default());
            }
            Err(_) => self.wrong.push(address.to_owned()),
        }
        self
    }

    /// Makes the domain of this address, unless it was described.
    fn describe(&mut self, jid: &BareJid) {
        let domains = &mut self.state.domains;
        domains.entry(jid.domain().to_string()).or_insert_with_key(|name| Domain::prosody(name));
    }
}

/// Gives every person named in somebody's roster their side of it.
fn mirror(state: &mut State) {
    let mut sides: Vec<(BareJid, BareJid, Item)> = Vec::new();
    for (owner, person) in &state.people {
        let items = person.roster.items.values();
        sides.extend(items.map(|item| (owner.clone(), item.jid.to_bare(), item.clone())));
    }
    for (owner, peer, item) in sides {
        let Some(person) = state.people.get_mut(&peer) else { continue };
        let here = Jid::from(owner.clone());
        if item.subscription != Subscription::None {
            let mirrored = Item::new(here.clone()).standing(item.subscription.mirrored());
            person.roster.items.entry(here).or_insert(mirrored);
        }
        if item.ask {
            let request = subscription("subscribe", &owner, &peer);
            person.roster.pending.entry(owner).or_insert(request);
        }
    }
}

impl State {
    /// A person says something without a connection.
    fn say(&mut self, owner: &BareJid, stanza: Element) {
        use self::xml::Build;
        let from = Jid::from(owner.clone());
        let stanza = stanza.with("from", owner.as_str());
        match stanza.name() {
            "message" => self.message(&from, stanza),
            "presence" if Kind::of(&stanza).is_some() || stanza.attr("to").is_some() => {
                self.presence(None, &from, stanza);
            }
            _ => {}
        }
    }
}

/// Takes in connections for as long as the world stands.
async fn keep_open(listener: TcpListener, door: Door) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => {
                // A connection lost before it was taken in, or too many files open: others may come.
                let Ok((tcp, _)) = accepted else { continue };
                let running = door.shared.read(|state| {
                    state.domains.get(&*door.domain).is_some_and(|domain| domain.running)
                });
                if running {
                    connections.spawn(door.clone().serve(tcp));
                }
            }
            // How one connection ended is known to its client, and to the records.
            Some(_) = connections.join_next() => {}
        }
    }
}

/// Carries out what was put off, each at its time.
async fn keep_time(shared: Arc<Shared>, mut timers: UnboundedReceiver<(Duration, Effect)>) {
    let mut waiting = JoinSet::new();
    loop {
        tokio::select! {
            Some((delay, effect)) = timers.recv() => {
                waiting.spawn(async move {
                    tokio::time::sleep(delay).await;
                    effect
                });
            }
            Some(Ok(effect)) = waiting.join_next() => shared.happen(effect),
            else => return,
        }
    }
}
