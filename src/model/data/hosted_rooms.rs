//! Rooms on the server that closes: what the old account sees of them, and of those that it owns, all that it takes to
//! build them anew. Such a room is kept as an item of XEP-0519 (`urn:xmpp:pie:0#component`) with the room's address as
//! key, so that a file holds it as it is.

use std::collections::{BTreeMap, BTreeSet};

use jid::{BareJid, DomainRef, Jid};
use serde::{Deserialize, Serialize};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{DATA_FORMS, VCARD};

use crate::xmpp::build::{Build, element};
use crate::xmpp::muc::{self, Affiliation, Form};

mod config;

pub use config::{Fitted, Guard, fit, hidden, is_silent, lost, silent};

/// The namespace of components in a portable file (XEP-0519).
pub const COMPONENT: &str = "urn:xmpp:pie:0#component";

/// A room that the account has bookmarked and that closes with its server.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosingRoom {
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// How many owners, admins and members it lists, as far as it tells.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub members: Option<usize>,
    /// Whose it is.
    pub owner: RoomOwner,
}

/// Whose a room is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomOwner {
    /// The account is an owner.
    User,
    /// Others are: these, as far as the room tells.
    Others(BTreeSet<BareJid>),
    /// It did not answer.
    Silent,
}

/// What the new account sees at an address for a room.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomSight {
    /// There is no room.
    Free,
    /// There is a room, and the account does not own it.
    Taken,
    /// There is a room that the account owns, with these in its lists.
    Own(People),
}

/// The affiliations of a room, by account or whole domain.
pub type People = BTreeMap<Jid, Affiliation>;

/// A room as one of its owners sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct HostedRoom {
    /// Its configuration.
    pub config: Form,
    /// Its lists.
    pub people: BTreeMap<Jid, Entry>,
    /// Its subject, where it tells that to somebody outside.
    pub subject: Option<String>,
    /// Its card with its picture (XEP-0486).
    pub card: Option<Element>,
}

/// One entry of its lists.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// What it says.
    pub affiliation: Affiliation,
    /// Why.
    pub reason: Option<String>,
}

impl HostedRoom {
    /// Takes in a list of affiliations.
    pub fn take_list(&mut self, query: &Element) {
        let entries = muc::read_list(query).filter(|entry| entry.affiliation != Affiliation::None);
        self.people.extend(entries.map(|entry| {
            (entry.jid, Entry { affiliation: entry.affiliation, reason: entry.reason })
        }));
    }

    /// How many may enter by its lists.
    pub fn members(&self) -> usize {
        self.people.values().filter(|entry| entry.affiliation >= Affiliation::Member).count()
    }

    /// What it takes to enter it, besides being in its lists.
    pub fn password(&self) -> Option<String> {
        config::password(&self.config).map(str::to_owned)
    }

    /// As an item of a file.
    pub fn to_item(&self, jid: &BareJid) -> Element {
        let items = self.people.iter().map(|(jid, entry)| {
            let reason = entry.reason.as_ref();
            element("item", muc::ADMIN)
                .with("affiliation", entry.affiliation.as_str())
                .with("jid", jid.as_str())
                .holding_all(reason.map(|text| element("reason", muc::ADMIN).saying(text)))
        });
        let subject = self.subject.as_ref();
        element("item", COMPONENT)
            .with("name", jid.node().map(|node| node.as_str()))
            .holding(element("query", muc::OWNER).holding(self.config.keep()))
            .holding(element("query", muc::ADMIN).holding_all(items))
            .holding_all(subject.map(|subject| element("subject", COMPONENT).saying(subject)))
            .holding_all(self.card.clone())
    }

    /// Reads an item of a file, whoever wrote it: a form, lists, a card and a subject, each where it stands by itself or in
    /// a question of an owner.
    pub fn read(item: &Element) -> Self {
        let mut room = Self::default();
        for child in item.children() {
            if child.is("query", muc::OWNER) {
                room.config = muc::read_configuration(child).unwrap_or(room.config);
            } else if child.is("x", DATA_FORMS) {
                room.config = Form::read(child);
            } else if child.is("query", muc::ADMIN) {
                room.take_list(child);
            } else if child.is("vCard", VCARD) {
                room.card = Some(child.clone());
            } else if child.name() == "subject" {
                room.subject = Some(child.text()).filter(|text| !text.is_empty());
            } else if let Some(subject) = child.children().find(|child| child.name() == "subject") {
                // The message that set it.
                room.subject = Some(subject.text()).filter(|text| !text.is_empty());
            }
        }
        room
    }
}

/// The services of a server that have rooms.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Services {
    /// Their domains, in the order in which the server lists them.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub domains: Vec<BareJid>,
}

impl Services {
    /// A room at this domain ends with the server of `account`: it is one of its services, or its domain is below that of
    /// the server.
    pub fn end_with(&self, account: &BareJid, domain: &DomainRef) -> bool {
        let server = account.domain();
        let below = domain.as_str().strip_suffix(server.as_str());
        below.is_some_and(|above| above.is_empty() || above.ends_with('.'))
            || self.domains.iter().any(|service| service.domain() == domain)
    }

    /// The first one that makes rooms for people: not that of a gateway.
    pub fn first(&self) -> Option<&BareJid> {
        self.domains.first()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jid(text: &str) -> BareJid {
        BareJid::new(text).unwrap()
    }

    #[test]
    fn a_room_is_read_from_a_file_as_it_was_written() {
        let form = format!(
            "<x xmlns='jabber:x:data' type='form'><field var='FORM_TYPE' type='hidden'><value>{}</value></field>\
             <field var='muc#roomconfig_roomname' type='text-single' label='Name'><value>Family</value></field></x>",
            muc::CONFIG
        );
        let mut room = HostedRoom {
            config: Form::read(&form.parse().unwrap()),
            subject: Some("Sunday".to_owned()),
            card: Some("<vCard xmlns='vcard-temp'><FN>x</FN></vCard>".parse().unwrap()),
            ..HostedRoom::default()
        };
        let list = format!(
            "<query xmlns='{}'><item affiliation='owner' jid='a@x.example'/>\
             <item affiliation='outcast' jid='spam.example'><reason>spam</reason></item></query>",
            muc::ADMIN
        );
        room.take_list(&list.parse().unwrap());
        let item = room.to_item(&jid("family@rooms.example"));
        assert_eq!(item.attr("name"), Some("family"));
        assert_eq!(HostedRoom::read(&item), room);
        assert_eq!(room.members(), 1);
    }

    #[test]
    fn rooms_of_a_server_are_those_of_its_services_and_of_domains_below_it() {
        let services = Services { domains: vec![jid("chat.example")] };
        let account = jid("romeo@old.example");
        for (room, ends) in [
            ("a@rooms.old.example", true),
            ("a@old.example", true),
            ("a@chat.example", true),
            ("a@bold.example", false),
            ("a@example", false),
            ("a@rooms.new.example", false),
        ] {
            assert_eq!(services.end_with(&account, jid(room).domain()), ends, "{room}");
        }
    }
}
