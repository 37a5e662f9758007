//! The state of the world, and how a stanza changes it on its way from one person to another.
//!
//! Everything here is plain computation under one lock; what has to be written to a connection, now
//! or later, is left in [`State::effects`].

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

use jid::{BareJid, FullJid, Jid};
use xmpp_parsers::minidom::Element;

use super::domain::{Counter, Domain, Software, Transfer};
use super::person::Person;
use super::rooms::Room;
use super::roster::{Kind, ROSTER};
use super::xml::{Build, CLIENT, address, element, refusal_of};

/// The namespace of the names that people go by (XEP-0172).
pub(super) const NICK: &str = "http://jabber.org/protocol/nick";

/// One signed-in connection.
pub(super) struct Session {
    pub(super) jid: FullJid,
    /// The last presence sent to everybody, while it is available, and its priority.
    pub(super) presence: Option<(Element, i8)>,
    /// It has asked for the roster, and so gets its changes (RFC 6121 §2.1.6).
    pub(super) interested: bool,
    /// It has looked after the waiting messages itself (XEP-0013 §2).
    pub(super) minds_offline: bool,
    pub(super) subscriptions: Counter,
}

/// What remains to be done outside the state.
pub(super) enum Effect {
    /// Write to a connection.
    Write { session: u64, stanza: Element, after: Duration },
    /// Let an actor say something.
    Speak { actor: BareJid, stanzas: Vec<Element>, after: Duration },
}

/// A user's request that waits for the permission of the new account.
pub(super) struct Departure {
    /// The id of the question to the new account.
    pub(super) id: String,
    /// Where the request came from.
    pub(super) session: u64,
    pub(super) request: Element,
    pub(super) old: BareJid,
    pub(super) new: BareJid,
    pub(super) how: Transfer,
}

/// All domains, people, rooms and connections.
#[derive(Default)]
pub(super) struct State {
    pub(super) domains: BTreeMap<String, Domain>,
    pub(super) people: BTreeMap<BareJid, Person>,
    pub(super) sessions: BTreeMap<u64, Session>,
    pub(super) rooms: BTreeMap<BareJid, Room>,
    /// Rooms that have ended, and where they have gone.
    pub(super) gone_rooms: BTreeMap<BareJid, String>,
    /// Subscription traffic into a domain, by that domain and the sender's.
    arrivals: BTreeMap<(String, String), Counter>,
    pub(super) departures: Vec<Departure>,
    /// Which account somebody awaits, as the account's client has said.
    pub(super) expected: BTreeMap<BareJid, BareJid>,
    pub(super) effects: Vec<Effect>,
    /// What goes to the session behind the answer to its request.
    pub(super) behind: Vec<Element>,
    numbers: u64,
}

impl State {
    /// A number that was not given out before.
    pub(super) fn number(&mut self) -> u64 {
        self.numbers += 1;
        self.numbers
    }

    /// The server of this address.
    pub(super) fn server_of(&self, jid: &Jid) -> Option<&Domain> {
        self.domains.get(jid.domain().as_str())
    }

    /// Takes in a stanza that a client has sent.
    pub(super) fn take_in(&mut self, id: u64, stanza: Element) {
        let Some(session) = self.sessions.get(&id) else { return };
        let from = Jid::from(session.jid.clone());
        let stanza = stanza.with("from", from.as_str());
        match stanza.name() {
            "iq" => self.request(id, &from, stanza),
            "message" => self.message(&from, stanza),
            "presence" => self.presence(Some(id), &from, stanza),
            _ => {}
        }
    }

    /// Somebody sends presence: to everybody, to one, or about a subscription.
    pub(super) fn presence(&mut self, session: Option<u64>, from: &Jid, stanza: Element) {
        match (address(&stanza, "to"), Kind::of(&stanza), session) {
            (Some(to), None, Some(_)) if self.rooms_at(&to.to_bare()).is_some() => {
                self.come_or_go(from, &to, &stanza);
            }
            (Some(to), Some(kind), _) => self.manage(session, from, &to.into_bare(), kind, stanza),
            (Some(to), None, _) => self.show(from, &to.into_bare(), stanza),
            (None, None, Some(id)) => self.broadcast(id, from, stanza),
            (None, ..) => {}
        }
    }

    /// Presence for everybody who may see it, with all that the first one sets off (RFC 6121 §4.2).
    fn broadcast(&mut self, id: u64, from: &Jid, stanza: Element) {
        let owner = from.to_bare();
        let Some(software) = self.server_of(from).map(|domain| domain.software) else { return };
        let available = stanza.attr("type").is_none();
        let priority = stanza.get_child("priority", CLIENT).map(Element::text);
        let priority = priority.and_then(|text| text.trim().parse().ok()).unwrap_or(0);
        let Some(session) = self.sessions.get_mut(&id) else { return };
        let before = session.presence.as_ref().map(|(_, priority)| *priority);
        if before.is_none() && !available {
            return;
        }
        let first = before.is_none();
        let takes_mail = available && priority >= 0;
        let woke = takes_mail && before.is_none_or(|before| before < 0);
        let keep = session.minds_offline;
        session.presence = available.then(|| (stanza.clone(), priority));

        let Some(person) = self.people.get_mut(&owner) else { return };
        let items: Vec<_> = person.roster.items.values().cloned().collect();
        let mail =
            if takes_mail && !keep { std::mem::take(&mut person.offline) } else { Vec::new() };
        let pending: Vec<_> = person.roster.pending.values().cloned().collect();

        self.deliver(&owner, &stanza, |session| session.presence.is_some());
        for item in items.iter().filter(|item| item.subscription.from()) {
            self.show(from, &item.jid.to_bare(), stanza.clone());
        }
        if first {
            for item in items.iter().filter(|item| item.subscription.to()) {
                for seen in self.presences_of(&item.jid.to_bare()) {
                    self.write(id, seen);
                }
            }
        }
        // Seen: ejabberd hands pending requests only to those who also take the mail.
        let due = if software == Software::Ejabberd { woke } else { first };
        if due {
            pending.into_iter().for_each(|stanza| self.write(id, stanza));
        }
        mail.into_iter().for_each(|stanza| self.write(id, stanza));
        // Seen: Prosody asks again by itself for whoever has not answered, without any children.
        if first && software == Software::Prosody {
            for item in items.iter().filter(|item| item.ask) {
                let to = item.jid.to_bare();
                self.arrive(&owner, &to, Kind::Subscribe, subscription("subscribe", &owner, &to));
            }
        }
    }

    /// A client is gone.
    pub(super) fn leave(&mut self, id: u64) {
        if let Some(session) = self.sessions.get(&id) {
            let who = Jid::from(session.jid.clone());
            self.leave_all_rooms(&who);
        }
        if let Some(session) = self.sessions.get(&id)
            && session.presence.is_some()
        {
            let from = Jid::from(session.jid.clone());
            let stanza = element("presence", CLIENT).with("type", "unavailable");
            self.broadcast(id, &from, stanza.with("from", from.as_str()));
        }
        self.sessions.remove(&id);
    }

    /// Somebody sends a subscription stanza (RFC 6121 §3): first the own server acts on it, then it
    /// may go on to the contact.
    fn manage(
        &mut self,
        session: Option<u64>,
        from: &Jid,
        peer: &BareJid,
        kind: Kind,
        stanza: Element,
    ) {
        let owner = from.to_bare();
        let Some(domain) = self.domains.get(owner.domain().as_str()) else { return };
        let (offer, software, limit) = (domain.pre_approval, domain.software, domain.limit);
        let Some(person) = self.people.get_mut(&owner) else { return };
        let consequence = person.roster.outgoing(peer, kind, offer, software);
        if consequence.push {
            self.push(&owner, &Jid::from(peer.clone()));
        }
        // As `mod_pres_counter` does it: the roster has changed already when this bounces, and what goes nowhere
        // counts as well.
        if let Some((limit, id)) = limit.zip(session)
            && let Some(session) = self.sessions.get_mut(&id)
            && !session.subscriptions.admits(limit, Instant::now())
        {
            self.write(id, refusal_of(&stanza, "not-acceptable"));
            return;
        }
        if !consequence.passes {
            return;
        }
        self.arrive(
            &owner,
            peer,
            kind,
            stanza.with("from", owner.as_str()).with("to", peer.as_str()),
        );
        match kind {
            Kind::Subscribed => self.introduce(&owner, peer),
            Kind::Unsubscribed => {
                let gone = element("presence", CLIENT).with("type", "unavailable");
                self.show(&Jid::from(owner), peer, gone);
            }
            Kind::Subscribe | Kind::Unsubscribe => {}
        }
    }

    /// How long a stanza of this user takes.
    pub(super) fn slowness(&self, owner: &BareJid, stanza: &Element) -> Duration {
        let changes_list = stanza.attr("type") == Some("set")
            && stanza.get_child("query", "jabber:iq:roster").is_some();
        match self.domains.get(owner.domain().as_str()) {
            Some(domain) if changes_list || stanza.name() == "message" => domain.slowness,
            Some(_) | None => Duration::ZERO,
        }
    }

    /// A subscription stanza reaches the contact's server.
    pub(super) fn arrive(&mut self, from: &BareJid, to: &BareJid, kind: Kind, stanza: Element) {
        let Some(domain) = self.domains.get(to.domain().as_str()) else {
            let bounce = refusal_of(&stanza, "remote-server-not-found");
            self.deliver(from, &bounce, |_| true);
            return;
        };
        let (software, limit, misnames) = (domain.software, domain.limit, domain.misnames);
        if let Some(limit) = limit
            && from.domain() != to.domain()
        {
            let way = (to.domain().to_string(), from.domain().to_string());
            if !self.arrivals.entry(way).or_default().admits(limit, Instant::now()) {
                return;
            }
        }
        let available = self.is_available(to);
        let Some(person) = self.people.get_mut(to) else { return };
        person.arrived.push(stanza.clone());
        let mut kept = stanza.clone();
        if software == Software::Ejabberd && !available {
            // Seen: ejabberd 23.01 stores a request for somebody who is away without its children.
            kept = subscription("subscribe", from, to)
                .holding_all(stanza.get_child("status", CLIENT).cloned());
        }
        let before = person.roster.standing(from);
        let consequence = person.roster.incoming(from, kind, &kept);
        let is_news = consequence.passes || person.roster.standing(from) != before;
        if let Some(nick) = stanza.get_child("nick", NICK)
            && misnames
            && kind == Kind::Subscribe
            && is_news
        {
            person.roster.name(from, nick.text());
        }
        if consequence.push {
            self.push(to, &Jid::from(from.clone()));
        }
        if consequence.approves {
            self.arrive(to, from, Kind::Subscribed, subscription("subscribed", to, from));
            self.introduce(to, from);
        }
        if consequence.passes {
            self.deliver(to, &stanza, |session| session.presence.is_some());
            self.hear(to, &stanza);
        }
    }

    /// `peer`, newly allowed to, sees whether `owner` is there.
    fn introduce(&mut self, owner: &BareJid, peer: &BareJid) {
        for presence in self.presences_of(owner) {
            if let Some(from) = address(&presence, "from") {
                self.show(&from, peer, presence);
            }
        }
    }

    /// Plain presence from one person comes to another.
    fn show(&mut self, from: &Jid, to: &BareJid, stanza: Element) {
        let Some(person) = self.people.get_mut(to) else { return };
        let stanza = stanza.with("from", from.as_str()).with("to", to.as_str());
        if from.to_bare() != *to {
            person.arrived.push(stanza.clone());
        }
        self.deliver(to, &stanza, |session| session.presence.is_some());
    }

    /// The presence of everything a person is signed in with. Actors are always there.
    fn presences_of(&self, owner: &BareJid) -> Vec<Element> {
        let acts = self.people.get(owner).is_some_and(|person| person.behaviour.is_some());
        let actor =
            acts.then(|| element("presence", CLIENT).with("from", format!("{owner}/stage")));
        let sessions = self.sessions.values().filter(|session| session.jid.to_bare() == *owner);
        let clients = sessions.filter_map(|session| Some(session.presence.as_ref()?.0.clone()));
        actor.into_iter().chain(clients).collect()
    }

    fn is_available(&self, owner: &BareJid) -> bool {
        !self.presences_of(owner).is_empty()
    }

    /// Shows the state of one item to the clients that follow the roster (RFC 6121 §2.1.6).
    pub(super) fn push(&mut self, owner: &BareJid, jid: &Jid) {
        let Some(domain) = self.domains.get(owner.domain().as_str()) else { return };
        let offer = domain.pre_approval;
        let Some(person) = self.people.get(owner) else { return };
        let gone =
            || element("item", ROSTER).with("jid", jid.as_str()).with("subscription", "remove");
        let item = person.roster.items.get(jid);
        let item = item.map_or_else(gone, |item| person.roster.element(item, offer));
        let id = format!("push-{}", self.number());
        let push = element("iq", CLIENT)
            .with("type", "set")
            .with("id", id)
            .holding(element("query", ROSTER).holding(item));
        self.deliver(owner, &push, |session| session.interested);
    }

    /// Writes a stanza to those of a person's connections that `which` picks.
    pub(super) fn deliver(
        &mut self,
        to: &BareJid,
        stanza: &Element,
        which: impl Fn(&Session) -> bool,
    ) {
        let sessions = self.sessions.iter();
        let picked = sessions.filter(|(_, session)| session.jid.to_bare() == *to && which(session));
        for (id, session) in picked.map(|(id, session)| (*id, session.jid.to_string())) {
            let stanza = stanza.clone().with("to", session);
            self.effects.push(Effect::Write { session: id, stanza, after: Duration::ZERO });
        }
    }

    /// Writes a stanza to one connection.
    pub(super) fn write(&mut self, session: u64, stanza: Element) {
        self.effects.push(Effect::Write { session, stanza, after: Duration::ZERO });
    }
}

/// A bare subscription stanza.
pub(super) fn subscription(kind: &str, from: &BareJid, to: &BareJid) -> Element {
    element("presence", CLIENT)
        .with("type", kind)
        .with("from", from.as_str())
        .with("to", to.as_str())
}
