//! Requests (RFC 6120 §8.2.3) and who answers them: the account's own server, another person's, or a
//! domain. What nobody offers is `service-unavailable`.

use std::time::Duration;

use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use super::domain::{Disco, PreApproval};
use super::node::PUBSUB;
use super::pep::{self, OWNER};
use super::rooms::MUC;
use super::roster::{Item, ROSTER, Set};
use super::state::{Effect, State, subscription};
use super::xml::{Build, Refusal, address, element, refused, result_of};
use crate::xmpp::mam::Version;
use crate::xmpp::transfer;

const INFO: &str = "http://jabber.org/protocol/disco#info";
const ITEMS: &str = "http://jabber.org/protocol/disco#items";
const OFFLINE: &str = "http://jabber.org/protocol/offline";
const PING: &str = "urn:xmpp:ping";
const VCARD: &str = "vcard-temp";
const PRIVATE: &str = "jabber:iq:private";
const BLOCKING: &str = "urn:xmpp:blocking";
const VERSION: &str = "jabber:iq:version";
const SESSION: &str = "urn:ietf:params:xml:ns:xmpp-session";
const FORM: &str = "jabber:x:data";

/// The payload of a result, or why there is none.
type Answer = Result<Option<Element>, Refusal>;

impl State {
    /// Answers a request of the client behind `id`, or passes on what is meant for another client.
    pub(super) fn request(&mut self, id: u64, from: &Jid, request: Element) {
        let own = from.to_bare();
        let to = address(&request, "to").unwrap_or_else(|| Jid::from(own.clone()));
        if let Some((other, _)) = self.sessions.iter().find(|(_, session)| session.jid == to) {
            return self.write(*other, request);
        }
        let set = match request.attr("type") {
            Some("set") => true,
            Some("get") => false,
            Some("result" | "error") => return self.depart_or_stay(from, &request),
            _ => return self.write(id, refused(&request, "bad-request".into())),
        };
        let Some(query) = request.children().next().cloned() else {
            return self.write(id, refused(&request, "bad-request".into()));
        };
        if set && is_own_server(&to, &own) && query.is("query", transfer::NS) {
            return self.depart(id, &own, request);
        }
        if set && is_own_server(&to, &own) && query.is("expect", transfer::EXTENSION) {
            return self.expect(id, &own, &request, &query);
        }
        let mut patience = Duration::ZERO;
        let answer = if to == own {
            self.account(id, &own, &query, set)
        } else if self.server_of(&to).is_none() {
            Err("remote-server-not-found".into())
        } else if set && self.is_room_archive(&to, &query) {
            self.search(id, &to.to_bare(), &query, Version::Two)
        } else if to.node().is_some() {
            self.other(&to, &own, &query, set)
        } else {
            match self.server_of(&to).map(|domain| domain.disco) {
                Some(Disco::Silent) if is_disco(&query) => return,
                Some(Disco::Late(delay)) if is_disco(&query) => patience = delay,
                _ => {}
            }
            self.domain(to.domain().as_str(), &query)
        };
        let stanza = match answer {
            Ok(payload) => result_of(&request).holding_all(payload),
            Err(refusal) => refused(&request, refusal),
        };
        self.effects.push(Effect::Write { session: id, stanza, after: patience });
        for stanza in std::mem::take(&mut self.behind) {
            self.write(id, stanza);
        }
    }

    /// What the account's own server does for it.
    fn account(&mut self, id: u64, own: &BareJid, query: &Element, set: bool) -> Answer {
        let namespace = query.ns();
        let domain = self.domains.get(own.domain().as_str());
        let version = domain.map_or(Version::Two, |domain| domain.archive_version);
        match (query.name(), namespace.as_str(), set) {
            ("query", ROSTER, false) => return self.roster(id, own),
            ("query", ROSTER, true) => return self.change_roster(own, query),
            ("prefs", namespace, set) if namespace == version.ns() => {
                let archives = self.domains.get(own.domain().as_str()).is_some_and(|d| d.archives);
                let default = if archives { "always" } else { "never" };
                let person = self.people.get_mut(own).ok_or("item-not-found")?;
                if set {
                    person.archive_prefs = Some(query.clone());
                }
                let default = || element("prefs", namespace).with("default", default);
                return Ok(Some(person.archive_prefs.clone().unwrap_or_else(default)));
            }
            ("query", namespace, true) if namespace == version.ns() => {
                return self.search(id, own, query, version);
            }
            ("query", INFO, false) if query.attr("node") == Some(OFFLINE) => {
                return self.count_offline(id, own);
            }
            _ => {}
        }
        let person = self.people.get_mut(own).ok_or("item-not-found")?;
        match (query.name(), namespace.as_str(), set) {
            ("ping", PING, false) | ("session", SESSION, true) => Ok(None),
            ("query", INFO, false) => {
                let options = "http://jabber.org/protocol/pubsub#publish-options";
                let features = [PUBSUB, options, version.ns()];
                let pep = element("identity", INFO).with("category", "pubsub").with("type", "pep");
                Ok(Some(info("account", "registered", "", &features).holding(pep)))
            }
            ("query", ITEMS, false) => {
                let nodes = person.nodes.keys().map(|node| {
                    element("item", ITEMS).with("jid", own.as_str()).with("node", node.as_str())
                });
                Ok(Some(element("query", ITEMS).holding_all(nodes)))
            }
            ("pubsub", PUBSUB | OWNER, set) => pep::answer(own, person, own, query, set),
            ("vCard", VCARD, false) => {
                person.vcard.clone().map(Some).ok_or_else(|| "item-not-found".into())
            }
            ("vCard", VCARD, true) => {
                person.vcard = Some(query.clone());
                Ok(None)
            }
            ("query", PRIVATE, false) => {
                let asked = query.children().next().ok_or("bad-request")?;
                let key = (asked.name().to_owned(), asked.ns());
                let kept = person.private.get(&key).unwrap_or(asked).clone();
                Ok(Some(element("query", PRIVATE).holding(kept)))
            }
            ("query", PRIVATE, true) => {
                let kept = query.children().map(|data| ((data.name().to_owned(), data.ns()), data));
                person.private.extend(kept.map(|(key, data)| (key, data.clone())));
                Ok(None)
            }
            ("blocklist", BLOCKING, false) => {
                let item = |jid: &String| element("item", BLOCKING).with("jid", jid.as_str());
                let items = person.blocked.iter().map(item);
                Ok(Some(element("blocklist", BLOCKING).holding_all(items)))
            }
            ("block", BLOCKING, true) => {
                person.blocked.extend(addresses(query));
                Ok(None)
            }
            ("unblock", BLOCKING, true) => {
                let freed: Vec<_> = addresses(query).collect();
                person.blocked.retain(|jid| !freed.is_empty() && !freed.contains(jid));
                Ok(None)
            }
            _ => Err("service-unavailable".into()),
        }
    }

    /// The whole roster (RFC 6121 §2.1.4).
    fn roster(&mut self, id: u64, own: &BareJid) -> Answer {
        if let Some(session) = self.sessions.get_mut(&id) {
            session.interested = true;
        }
        let domain = self.domains.get(own.domain().as_str()).ok_or("item-not-found")?;
        let person = self.people.get(own).ok_or("item-not-found")?;
        let items = person.roster.shown(domain.pre_approval, domain.software);
        Ok(Some(element("query", ROSTER).holding_all(items)))
    }

    /// Adds, changes or removes one item (RFC 6121 §2.3 to §2.5).
    fn change_roster(&mut self, own: &BareJid, query: &Element) -> Answer {
        let domain = self.domains.get(own.domain().as_str()).ok_or("item-not-found")?;
        let offer = domain.pre_approval;
        let change = Set::read(query, own, domain.software)?;
        let person = self.people.get_mut(own).ok_or("item-not-found")?;
        match change {
            Set::Put { jid, name, groups } => {
                if offer == PreApproval::Unshown {
                    person.roster.approved.remove(&jid.to_bare());
                }
                let items = &mut person.roster.items;
                let item = items.entry(jid.clone()).or_insert_with(|| Item::new(jid.clone()));
                (item.name, item.groups) = (name, groups);
                self.push(own, &jid);
            }
            Set::Remove(jid) => {
                let removed = person.roster.items.remove(&jid).ok_or("item-not-found")?;
                let peer = jid.to_bare();
                // It was kept with the entry (seen in Prosody).
                person.roster.approved.remove(&peer);
                self.push(own, &jid);
                let ended = [
                    ("unsubscribe", removed.subscription.to() || removed.ask),
                    ("unsubscribed", removed.subscription.from()),
                ];
                for (kind, _) in ended.into_iter().filter(|(_, due)| *due) {
                    let stanza = subscription(kind, own, &peer);
                    if let Some(kind) = super::roster::Kind::of(&stanza) {
                        self.arrive(own, &peer, kind, stanza);
                    }
                }
            }
        }
        Ok(None)
    }

    /// How many messages wait; from now on this client minds them itself (XEP-0013 §2.2).
    fn count_offline(&mut self, id: u64, own: &BareJid) -> Answer {
        let domain = self.domains.get(own.domain().as_str()).ok_or("item-not-found")?;
        if domain.software == super::domain::Software::Prosody {
            return Err("item-not-found".into());
        }
        if let Some(session) = self.sessions.get_mut(&id) {
            session.minds_offline = true;
        }
        let count = self.people.get(own).map_or(0, |person| person.offline.len()).to_string();
        let field = |var: &str, value: &str| {
            let value = element("value", FORM).saying(value);
            element("field", FORM).with("var", var).holding(value)
        };
        let form = element("x", FORM)
            .with("type", "result")
            .holding(field("FORM_TYPE", OFFLINE))
            .holding(field("number_of_messages", &count));
        let shown = info("automation", "message-list", "", &[OFFLINE]);
        Ok(Some(shown.with("node", OFFLINE).holding(form)))
    }

    /// Whether this asks for what a room keeps.
    fn is_room_archive(&self, to: &Jid, query: &Element) -> bool {
        let keeps = self.rooms.get(&to.to_bare()).is_some_and(|room| !room.archive.is_empty());
        keeps && query.is("query", Version::Two.ns())
    }

    /// What a room answers, or another person's server on their behalf.
    fn other(&mut self, to: &Jid, reader: &BareJid, query: &Element, set: bool) -> Answer {
        let owner = to.to_bare();
        if self.rooms.contains_key(&owner) || self.rooms_at(&owner).is_some() {
            return self.ask_room(&owner, reader, query, set);
        }
        let unavailable = || Refusal::from("service-unavailable");
        let person = self.people.get_mut(&owner).ok_or_else(unavailable)?;
        let seen = person.roster.standing(reader).0.from();
        match (query.name(), query.ns().as_str()) {
            _ if to.is_full() => Err(unavailable()),
            ("pubsub", PUBSUB) => pep::answer(&owner, person, reader, query, set),
            ("vCard", VCARD) if !set => person.vcard.clone().map(Some).ok_or_else(unavailable),
            ("query", INFO) if seen => Ok(Some(info("account", "registered", "", &[PUBSUB]))),
            _ => Err(unavailable()),
        }
    }

    /// What a domain answers.
    fn domain(&self, name: &str, query: &Element) -> Answer {
        let domain = self.domains.get(name).ok_or("remote-server-not-found")?;
        let (software, version) = domain.version();
        match (query.name(), query.ns().as_str()) {
            (_, INFO | ITEMS) if domain.disco == Disco::Refuses => {
                Err("service-unavailable".into())
            }
            ("query", INFO) if domain.rooms.is_some() => {
                Ok(Some(info("conference", "text", "Rooms", &[MUC])))
            }
            ("query", ITEMS) if domain.rooms.is_some() => {
                let rooms = self.rooms.iter().filter(|(at, room)| {
                    at.domain().as_str() == name && room.setting("publicroom") == "1"
                });
                let items = rooms.map(|(at, _)| element("item", ITEMS).with("jid", at.as_str()));
                Ok(Some(element("query", ITEMS).holding_all(items)))
            }
            ("query", INFO) => Ok(Some(match (&domain.says, &domain.gateway) {
                (Some(says), _) => says.clone(),
                (None, Some(kind)) => {
                    info("gateway", kind, "Gateway", &[INFO, "jabber:iq:register"])
                }
                (None, None) => {
                    let mut features = vec![INFO, ITEMS, PING, VCARD, PRIVATE, BLOCKING, VERSION];
                    features.extend((software == "ejabberd").then_some(OFFLINE));
                    features.extend(domain.transfer.map(|_| transfer::NS));
                    features.extend(domain.expects.then_some(transfer::EXPECTS));
                    info("server", "im", software, &features)
                }
            })),
            ("query", ITEMS) => {
                let below = format!(".{name}");
                let parts = self.domains.keys().filter(|other| other.ends_with(&below));
                let parts = parts.map(|jid| element("item", ITEMS).with("jid", jid.as_str()));
                Ok(Some(element("query", ITEMS).holding_all(parts)))
            }
            ("ping", PING) if domain.gateway.is_none() => Ok(None),
            ("query", VERSION) => Ok(Some(
                element("query", VERSION)
                    .holding(element("name", VERSION).saying(software))
                    .holding(element("version", VERSION).saying(version)),
            )),
            _ => Err("service-unavailable".into()),
        }
    }
}

fn is_own_server(to: &Jid, own: &BareJid) -> bool {
    to.node().is_none() && to.resource().is_none() && to.domain() == own.domain()
}

fn is_disco(query: &Element) -> bool {
    matches!(query.ns().as_str(), INFO | ITEMS)
}

/// A disco#info answer with one identity (XEP-0030 §3.1).
fn info(category: &str, kind: &str, name: &str, features: &[&str]) -> Element {
    let name = Some(name).filter(|name| !name.is_empty());
    let identity = element("identity", INFO).with("category", category).with("type", kind);
    element("query", INFO)
        .holding(identity.with("name", name))
        .holding_all(features.iter().map(|var| element("feature", INFO).with("var", *var)))
}

fn addresses(query: &Element) -> impl Iterator<Item = String> {
    query.children().filter_map(|item| item.attr("jid")).map(str::to_owned)
}
