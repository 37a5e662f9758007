//! Messages: their way, those that wait for somebody who is away, and the archive (XEP-0313).

use jid::{BareJid, Jid};
use jiff::Timestamp;
use xmpp_parsers::minidom::Element;

use super::person::Archived;
use super::state::State;
use super::xml::{Build, CLIENT, Refusal, address, element, refusal_of};
use crate::xmpp::mam::Version;

const FORWARD: &str = "urn:xmpp:forward:0";
const DELAY: &str = "urn:xmpp:delay";
const RSM: &str = "http://jabber.org/protocol/rsm";
const FORM: &str = "jabber:x:data";

impl State {
    /// Somebody sends a message.
    pub(super) fn message(&mut self, from: &Jid, stanza: Element) {
        let Some(to) = address(&stanza, "to") else { return };
        self.archive(&from.to_bare(), &to.to_bare(), &stanza);
        if stanza.attr("type") == Some("groupchat") && self.rooms_at(&to.to_bare()).is_some() {
            return self.say_in_room(from, &to.to_bare(), stanza);
        }
        let missing = if self.server_of(&to).is_none() {
            Some("remote-server-not-found")
        } else if to.node().is_some() && !self.people.contains_key(&to.to_bare()) {
            Some("service-unavailable")
        } else {
            None
        };
        match missing {
            Some(_) if stanza.attr("type") == Some("error") => {}
            Some(condition) => {
                let bounce = refusal_of(&stanza, condition);
                self.hand_over(from, bounce);
            }
            None => self.receive(&to, stanza),
        }
    }

    /// A message comes to its receiver's server.
    fn receive(&mut self, to: &Jid, stanza: Element) {
        let owner = to.to_bare();
        let Some(person) = self.people.get_mut(&owner) else { return };
        person.arrived.push(stanza.clone());
        if person.behaviour.is_some() {
            return;
        }
        if let Some(from) = address(&stanza, "from") {
            self.archive(&owner, &from.into_bare(), &stanza);
        }
        self.hand_over(to, stanza);
    }

    /// To the resource it is meant for, or to all that take mail, or it waits (RFC 6121 §8.5).
    fn hand_over(&mut self, to: &Jid, stanza: Element) {
        let owner = to.to_bare();
        let exact = self.sessions.values().any(|session| session.jid == *to);
        if exact {
            self.deliver(&owner, &stanza, |session| session.jid == *to);
            return;
        }
        let takes = |priority: i8| priority >= 0;
        let awake = self.sessions.values().any(|session| {
            session.jid.to_bare() == owner
                && session.presence.as_ref().is_some_and(|(_, priority)| takes(*priority))
        });
        if awake {
            self.deliver(&owner, &stanza, |session| {
                session.presence.as_ref().is_some_and(|(_, priority)| takes(*priority))
            });
        } else if matches!(stanza.attr("type"), None | Some("chat" | "normal"))
            && let Some(person) = self.people.get_mut(&owner)
        {
            let delay = element("delay", DELAY).with("stamp", now());
            person.offline.push(stanza.holding(delay));
        }
    }

    fn archive(&mut self, owner: &BareJid, with: &BareJid, stanza: &Element) {
        let conversation = matches!(stanza.attr("type"), None | Some("chat" | "normal"));
        let keeps = self.domains.get(owner.domain().as_str()).is_some_and(|domain| domain.archives);
        if !keeps || !conversation || !stanza.has_child("body", CLIENT) {
            return;
        }
        let id = format!("archived-{}", self.number());
        if let Some(person) = self.people.get_mut(owner)
            && person.secret.is_some()
        {
            let (with, message) = (with.clone(), stanza.clone());
            person.archive.push(Archived { id, with, stamp: now(), message });
        }
    }

    /// Answers a query of the archive: the matching messages first, then the end, whose element is
    /// returned; in the oldest version all that comes behind an empty answer. It can be narrowed by `with` and `start`, and paged by
    /// `max`, `after` and `before` (XEP-0313 §4, XEP-0059 §2).
    pub(super) fn search(
        &mut self,
        id: u64,
        owner: &BareJid,
        query: &Element,
        version: Version,
    ) -> Result<Option<Element>, Refusal> {
        let asked = |name: &str| {
            let form = query.get_child("x", FORM)?;
            let field = form.children().find(|field| field.attr("var") == Some(name))?;
            Some(field.get_child("value", FORM)?.text())
        };
        let with = asked("with").and_then(|with| BareJid::new(&with).ok());
        let start = asked("start").and_then(|start| start.parse::<Timestamp>().ok());
        let is_later = |stamp: &str| stamp.parse().is_ok_and(|at: Timestamp| Some(at) >= start);
        let of_person = self.people.get(owner).map(|person| &person.archive);
        let archive =
            of_person.or_else(|| self.rooms.get(owner).map(|room| &room.archive)).cloned();
        let found: Vec<_> = archive
            .unwrap_or_default()
            .into_iter()
            .filter(|message| with.as_ref().is_none_or(|with| *with == message.with))
            .filter(|message| is_later(&message.stamp))
            .collect();
        let most = self.domains.get(owner.domain().as_str()).map_or(100, |it| it.archive_page);
        let (page, complete) = page(&found, query.get_child("set", RSM), most)?;
        let to = self.sessions.get(&id).map(|session| session.jid.to_string());
        let frame =
            || element("message", CLIENT).with("from", owner.as_str()).with("to", to.as_deref());
        let mut frames = Vec::new();
        for entry in page {
            let forwarded = element("forwarded", FORWARD)
                .holding(element("delay", DELAY).with("stamp", entry.stamp.as_str()))
                .holding(entry.message.clone());
            let result = element("result", version.ns())
                .with("queryid", query.attr("queryid"))
                .with("id", entry.id.as_str())
                .holding(forwarded);
            frames.push(frame().holding(result));
        }
        let edge = |name: &str, entry: Option<&Archived>| {
            entry.map(|entry| element(name, RSM).saying(&entry.id))
        };
        let set = element("set", RSM)
            .holding_all(edge("first", page.first()))
            .holding_all(edge("last", page.last()))
            .holding(element("count", RSM).saying(&found.len().to_string()));
        let fin =
            element("fin", version.ns()).with("complete", complete.then_some("true")).holding(set);
        if version == Version::Zero {
            frames.push(frame().holding(fin.with("queryid", query.attr("queryid"))));
            self.behind = frames;
            return Ok(None);
        }
        frames.into_iter().for_each(|frame| self.write(id, frame));
        Ok(Some(fin))
    }
}

/// The part of the findings that was asked for, of at most so many, and whether it reaches their end. A place that is not
/// known is an error (XEP-0313 §4.3.2).
fn page<'a>(
    found: &'a [Archived],
    asked: Option<&Element>,
    most: usize,
) -> Result<(&'a [Archived], bool), Refusal> {
    let word = |name: &str| asked.and_then(|set| set.get_child(name, RSM)).map(Element::text);
    let place = |id: String| {
        let place = found.iter().position(|entry| entry.id == id);
        place.ok_or_else(|| Refusal::from("item-not-found"))
    };
    let max = word("max").and_then(|max| max.parse().ok()).unwrap_or(most).min(most);
    let (rest, backwards) = match (word("before"), word("after")) {
        (Some(newest), _) if newest.is_empty() => (Some(found), true),
        (Some(id), _) => (found.get(..place(id)?), true),
        (None, Some(after)) => (found.get(place(after)? + 1..), false),
        (None, None) => (Some(found), false),
    };
    let rest = rest.unwrap_or_default();
    let complete = rest.len() <= max;
    let range = if complete {
        0..rest.len()
    } else if backwards {
        rest.len() - max..rest.len()
    } else {
        0..max
    };
    Ok((rest.get(range).unwrap_or_default(), complete))
}

fn now() -> String {
    Timestamp::now().to_string()
}
