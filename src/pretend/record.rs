//! What the world knows of one person, for tests to look at.

use std::collections::BTreeMap;

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::rooms::Room;
use super::roster::{Item, Kind};
use super::state::State;

/// A person at one moment.
#[derive(Clone, Debug)]
pub struct Record {
    /// The whole roster, by address. Nothing is left out of it that a server would not show.
    pub roster: Vec<Item>,
    /// The requests to this person that wait for an answer, as a server would hand them over.
    pub pending: Vec<Element>,
    /// Whose request will be approved when it comes.
    pub approved: Vec<BareJid>,
    /// Every stanza that came from others and was let through to this person's server, in order.
    pub arrived: Vec<Element>,
    /// Every stanza that this person's clients have sent after binding, in order, struck by a fault
    /// or not.
    pub said: Vec<Element>,
    /// How many stanzas went to this person's clients after binding.
    pub sent: usize,
    /// The messages that wait to be read.
    pub offline: Vec<Element>,
    /// The messages in the archive, sent and received, in order.
    pub archive: Vec<Element>,
    /// Whose messages the archive keeps, as the user has set it.
    pub archive_prefs: Option<Element>,
    /// The nodes by name: the access model, and the items in order of publication.
    pub nodes: BTreeMap<String, (String, Vec<Element>)>,
    /// The vCard.
    pub vcard: Option<Element>,
    /// The private data.
    pub private: Vec<Element>,
    /// The addresses on the block list.
    pub blocked: Vec<String>,
    /// How many connections are signed in.
    pub connections: usize,
}

/// A chat room at one moment.
#[derive(Clone, Debug)]
pub struct RoomRecord {
    /// The rights of people, by their addresses.
    pub rights: BTreeMap<String, String>,
    /// Nobody but its owner gets in, since it is not set up yet (XEP-0045 §10.1.3).
    pub locked: bool,
    /// Only those get in who have a right in it.
    pub members_only: bool,
    /// The service lists it.
    pub public: bool,
    /// What only those who get in are to know.
    pub password: String,
    /// What it is called.
    pub name: String,
    /// Its subject.
    pub subject: String,
    /// What was said in it, in order.
    pub messages: Vec<Element>,
    /// The names of those who are in it.
    pub occupants: Vec<String>,
}

impl RoomRecord {
    pub(super) fn of(room: &Room) -> Self {
        let rights = room.rights.iter();
        Self {
            rights: rights.map(|(jid, right)| (jid.to_string(), right.clone())).collect(),
            locked: room.locked,
            members_only: room.setting("membersonly") == "1",
            public: room.setting("publicroom") == "1",
            password: room.setting("roomsecret").to_owned(),
            name: room.setting("roomname").to_owned(),
            subject: room.subject.clone(),
            messages: room.messages.clone(),
            occupants: room.occupants.keys().cloned().collect(),
        }
    }
}

impl Record {
    /// Every subscription request that arrived, with all its children.
    pub fn requests(&self) -> Vec<&Element> {
        self.arrived.iter().filter(|stanza| Kind::of(stanza) == Some(Kind::Subscribe)).collect()
    }

    /// Every message that arrived.
    pub fn messages(&self) -> Vec<&Element> {
        self.arrived.iter().filter(|stanza| stanza.name() == "message").collect()
    }

    /// Every sight of somebody coming or going that arrived: presence that is not about a
    /// subscription.
    pub fn presences(&self) -> Vec<&Element> {
        let presences = self.arrived.iter().filter(|stanza| stanza.name() == "presence");
        presences.filter(|stanza| Kind::of(stanza).is_none()).collect()
    }

    /// The roster item of this address.
    pub fn item(&self, address: &str) -> Option<&Item> {
        self.roster.iter().find(|item| item.jid.as_str() == address)
    }

    pub(super) fn of(state: &State, owner: &BareJid) -> Option<Self> {
        let person = state.people.get(owner)?;
        let nodes = person.nodes.iter().map(|(name, node)| {
            let items = node.items.iter().map(|(_, item)| item.clone()).collect();
            (name.clone(), (node.access().to_owned(), items))
        });
        let sessions = state.sessions.values();
        Some(Self {
            roster: person.roster.items.values().cloned().collect(),
            pending: person.roster.pending.values().cloned().collect(),
            approved: person.roster.approved.iter().cloned().collect(),
            arrived: person.arrived.clone(),
            said: person.said.clone(),
            sent: person.faults.sent,
            offline: person.offline.clone(),
            archive_prefs: person.archive_prefs.clone(),
            archive: person.archive.iter().map(|entry| entry.message.clone()).collect(),
            nodes: nodes.collect(),
            vcard: person.vcard.clone(),
            private: person.private.values().cloned().collect(),
            blocked: person.blocked.iter().cloned().collect(),
            connections: sessions.filter(|session| session.jid.to_bare() == *owner).count(),
        })
    }
}
