//! A roster and the rules by which subscriptions change it (RFC 6121 §2, §3 and appendix A).

use std::collections::{BTreeMap, BTreeSet};

use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use super::domain::{PreApproval, Software};
use super::xml::{Build, element};

/// The namespace of rosters.
pub(super) const ROSTER: &str = "jabber:iq:roster";

/// One contact as its owner's server keeps it (RFC 6121 §2.1.2).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Whom it is about.
    pub jid: Jid,
    /// The owner's name for the contact.
    pub name: Option<String>,
    /// The groups it is in, as they were set.
    pub groups: Vec<String>,
    /// Who sees whose presence.
    pub subscription: Subscription,
    /// The owner has asked for the contact's presence, and no answer has come.
    pub ask: bool,
}

/// Who sees whose presence, seen from the roster's owner (RFC 6121 §2.1.2.5).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subscription {
    /// Nobody sees anybody.
    #[default]
    None,
    /// The owner sees the contact.
    To,
    /// The contact sees the owner.
    From,
    /// Both see each other.
    Both,
}

impl Subscription {
    /// The standing in which the owner sees the contact if `to`, and is seen if `from`.
    pub fn of(to: bool, from: bool) -> Self {
        match (to, from) {
            (false, false) => Self::None,
            (true, false) => Self::To,
            (false, true) => Self::From,
            (true, true) => Self::Both,
        }
    }

    /// Whether the owner sees the contact.
    pub fn to(self) -> bool {
        matches!(self, Self::To | Self::Both)
    }

    /// Whether the contact sees the owner.
    pub fn from(self) -> bool {
        matches!(self, Self::From | Self::Both)
    }

    /// The same standing seen from the contact.
    pub fn mirrored(self) -> Self {
        Self::of(self.from(), self.to())
    }

    fn text(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::To => "to",
            Self::From => "from",
            Self::Both => "both",
        }
    }
}

impl Item {
    /// A contact without name, groups or standing.
    pub fn new(jid: Jid) -> Self {
        let (name, groups) = (None, Vec::new());
        Self { jid, name, groups, subscription: Subscription::None, ask: false }
    }

    /// The same item under this name.
    pub fn named(mut self, name: &str) -> Self {
        self.name = Some(name.to_owned());
        self
    }

    /// The same item in these groups.
    pub fn grouped<'a>(mut self, groups: impl IntoIterator<Item = &'a str>) -> Self {
        self.groups = groups.into_iter().map(str::to_owned).collect();
        self
    }

    /// The same item with this standing.
    pub fn standing(mut self, subscription: Subscription) -> Self {
        self.subscription = subscription;
        self
    }

    /// The same item with a request that waits for its answer.
    pub fn asked(mut self) -> Self {
        self.ask = true;
        self
    }

    /// The item as the roster's answer and the pushes show it.
    pub(super) fn to_element(&self, approved: bool) -> Element {
        element("item", ROSTER)
            .with("jid", self.jid.as_str())
            .with("name", self.name.as_deref())
            .with("subscription", self.subscription.text())
            .with("ask", self.ask.then_some("subscribe"))
            .with("approved", approved.then_some("true"))
            .holding_all(self.groups.iter().map(|group| element("group", ROSTER).saying(group)))
    }
}

/// Everything that a server knows of one account's contacts.
#[derive(Clone, Debug, Default)]
pub(super) struct Roster {
    pub(super) items: BTreeMap<Jid, Item>,
    /// Requests to the owner that wait for an answer, whole as they came (RFC 6121 §3.1.3).
    pub(super) pending: BTreeMap<BareJid, Element>,
    /// Whose request will be approved when it comes (RFC 6121 §3.4).
    pub(super) approved: BTreeSet<BareJid>,
}

/// The four stanzas that manage subscriptions (RFC 6121 §3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Subscribe,
    Subscribed,
    Unsubscribe,
    Unsubscribed,
}

impl Kind {
    /// The kind of a presence stanza, if it manages a subscription.
    pub(super) fn of(stanza: &Element) -> Option<Self> {
        match stanza.attr("type") {
            Some("subscribe") => Some(Self::Subscribe),
            Some("subscribed") => Some(Self::Subscribed),
            Some("unsubscribe") => Some(Self::Unsubscribe),
            Some("unsubscribed") => Some(Self::Unsubscribed),
            _ => None,
        }
    }
}

/// What a roster set asks for, or the condition it is refused with (RFC 6121 §2.3.3).
pub(super) enum Set {
    Put { jid: Jid, name: Option<String>, groups: Vec<String> },
    Remove(Jid),
}

impl Set {
    /// Reads the query of a roster set by `owner`, by the manners of the server.
    pub(super) fn read(
        query: &Element,
        owner: &BareJid,
        software: Software,
    ) -> Result<Self, &'static str> {
        let mut items = query.children().filter(|child| child.is("item", ROSTER));
        let (Some(item), None) = (items.next(), items.next()) else { return Err("bad-request") };
        let jid = item.attr("jid").and_then(|jid| Jid::new(jid).ok()).ok_or("bad-request")?;
        if item.attr("subscription") == Some("remove") {
            return Ok(Self::Remove(jid));
        }
        let lenient = software == Software::Prosody;
        if !lenient && item.attr("ask").is_some() {
            return Err("bad-request");
        }
        match software {
            Software::Ejabberd => {}
            _ if jid.is_full() => return Err("bad-request"),
            _ if &jid.to_bare() == owner => return Err("not-allowed"),
            _ => {}
        }
        let mut groups: Vec<String> = Vec::new();
        for group in item.children().filter(|child| child.is("group", ROSTER)).map(Element::text) {
            match software {
                Software::Prosody if groups.contains(&group) => continue,
                Software::Strict if group.is_empty() => return Err("not-acceptable"),
                Software::Ejabberd if group.is_empty() => return Err("bad-request"),
                _ if groups.contains(&group) => return Err("bad-request"),
                _ => groups.push(group),
            }
        }
        Ok(Self::Put { jid, name: item.attr("name").map(str::to_owned), groups })
    }
}

/// What follows from a subscription stanza, beside the changed roster.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Consequence {
    /// The owner's clients are shown the item.
    pub(super) push: bool,
    /// Outgoing: it goes on to the contact. Incoming: it reaches the owner's clients.
    pub(super) passes: bool,
    /// The owner's server answers `subscribed` by itself.
    pub(super) approves: bool,
}

impl Roster {
    /// The owner sends a subscription stanza to `peer` (RFC 6121 §3, outbound).
    pub(super) fn outgoing(
        &mut self,
        peer: &BareJid,
        kind: Kind,
        offer: PreApproval,
        software: Software,
    ) -> Consequence {
        let (before, ask) = self.standing(peer);
        match kind {
            Kind::Subscribe => {
                let push = self.change(peer, before, ask || !before.to(), true);
                Consequence { push, passes: true, approves: false }
            }
            Kind::Unsubscribe => {
                let push = self.change(peer, Subscription::of(false, before.from()), false, false);
                Consequence { push, passes: true, approves: false }
            }
            Kind::Subscribed if self.pending.remove(peer).is_some() => {
                let push = self.change(peer, Subscription::of(before.to(), true), ask, true);
                Consequence { push, passes: true, approves: false }
            }
            Kind::Subscribed if before.from() || offer == PreApproval::Absent => {
                Consequence::default()
            }
            Kind::Subscribed => {
                let new = self.approved.insert(peer.clone());
                let shown = offer == PreApproval::Shown;
                if shown {
                    self.change(peer, before, ask, true);
                }
                Consequence { push: new && shown, passes: false, approves: false }
            }
            Kind::Unsubscribed => {
                let denied = self.pending.remove(peer).is_some();
                self.approved.remove(peer);
                let standing = Subscription::of(before.to(), false);
                let push = self.change(peer, standing, ask, false);
                if denied
                    && software == Software::Ejabberd
                    && standing == Subscription::None
                    && !ask
                {
                    self.items.remove(&Jid::from(peer.clone()));
                }
                Consequence { push, passes: denied || before.from(), approves: false }
            }
        }
    }

    /// A subscription stanza from `peer` arrives for the owner (RFC 6121 §3, inbound).
    pub(super) fn incoming(&mut self, peer: &BareJid, kind: Kind, stanza: &Element) -> Consequence {
        let (before, ask) = self.standing(peer);
        match kind {
            Kind::Subscribe if before.from() => {
                Consequence { push: false, passes: false, approves: true }
            }
            Kind::Subscribe if self.approved.remove(peer) => {
                let push = self.change(peer, Subscription::of(before.to(), true), ask, true);
                Consequence { push, passes: false, approves: true }
            }
            Kind::Subscribe => {
                let new = !self.pending.contains_key(peer);
                self.pending.entry(peer.clone()).or_insert_with(|| stanza.clone());
                Consequence { push: false, passes: new, approves: false }
            }
            Kind::Subscribed if ask => {
                let push = self.change(peer, Subscription::of(true, before.from()), false, false);
                Consequence { push, passes: true, approves: false }
            }
            Kind::Subscribed => Consequence::default(),
            Kind::Unsubscribe => {
                let withdrawn = self.pending.remove(peer).is_some();
                let push = self.change(peer, Subscription::of(before.to(), false), ask, false);
                Consequence { push, passes: push || withdrawn, approves: false }
            }
            Kind::Unsubscribed => {
                let push = self.change(peer, Subscription::of(false, before.from()), false, false);
                Consequence { push, passes: push, approves: false }
            }
        }
    }

    /// How the owner stands to `peer`, and whether a request waits for its answer.
    pub(super) fn standing(&self, peer: &BareJid) -> (Subscription, bool) {
        let item = self.items.get(&Jid::from(peer.clone()));
        item.map_or_else(Default::default, |item| (item.subscription, item.ask))
    }

    /// Calls a contact so, whatever its owner has called it.
    pub(super) fn name(&mut self, peer: &BareJid, name: String) {
        let jid = Jid::from(peer.clone());
        self.items.entry(jid.clone()).or_insert_with(|| Item::new(jid)).name = Some(name);
    }

    /// The items of the roster's answer.
    pub(super) fn shown(&self, offer: PreApproval, software: Software) -> Vec<Element> {
        // Seen on ejabberd 23.01: an item without standing is left out while its contact asks.
        let hidden = |item: &&Item| {
            software == Software::Ejabberd
                && (item.subscription, item.ask) == (Subscription::None, false)
                && self.pending.contains_key(&item.jid.to_bare())
        };
        let items = self.items.values().filter(|item| !hidden(item));
        items.map(|item| self.element(item, offer)).collect()
    }

    /// One item as the owner's clients see it.
    pub(super) fn element(&self, item: &Item, offer: PreApproval) -> Element {
        let approved = self.approved.contains(&item.jid.to_bare());
        item.to_element(approved && offer == PreApproval::Shown)
    }

    /// Gives the item its new standing and tells whether that changed anything. A missing item is
    /// made only where `create` says so.
    fn change(&mut self, peer: &BareJid, to: Subscription, ask: bool, create: bool) -> bool {
        let jid = Jid::from(peer.clone());
        if create && !self.items.contains_key(&jid) {
            self.items.insert(jid.clone(), Item::new(jid.clone()));
        }
        let Some(item) = self.items.get_mut(&jid) else { return false };
        let changed = (item.subscription, item.ask) != (to, ask);
        (item.subscription, item.ask) = (to, ask);
        changed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pretend::state::subscription;

    /// Lets one stanza come in and tells what came of it.
    fn incoming(roster: &mut Roster, kind: Kind, name: &str) -> Consequence {
        let peer = BareJid::new("juliet@friends.example").unwrap();
        let owner = BareJid::new("romeo@old.example").unwrap();
        roster.incoming(&peer, kind, &subscription(name, &peer, &owner))
    }

    #[test]
    fn only_what_was_asked_for_is_taken_for_an_answer() {
        let mut roster = Roster::default();
        let nothing = Consequence::default();
        assert_eq!(incoming(&mut roster, Kind::Subscribed, "subscribed"), nothing);
        assert_eq!(incoming(&mut roster, Kind::Unsubscribed, "unsubscribed"), nothing);
        assert_eq!(incoming(&mut roster, Kind::Unsubscribe, "unsubscribe"), nothing);
        assert!(roster.items.is_empty());
    }

    #[test]
    fn a_request_is_shown_once_and_kept_as_it_came_first() {
        let mut roster = Roster::default();
        assert!(incoming(&mut roster, Kind::Subscribe, "first").passes);
        assert!(!incoming(&mut roster, Kind::Subscribe, "second").passes);
        let kept = roster.pending.values().next().unwrap();
        assert_eq!(kept.attr("type"), Some("first"));
        assert!(incoming(&mut roster, Kind::Unsubscribe, "unsubscribe").passes, "it is withdrawn");
        assert!(roster.pending.is_empty());
    }
}
