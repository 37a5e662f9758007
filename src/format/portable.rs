//! XEP-0227 portable files: everything of an account in one XML document. No I/O.
//!
//! Written is what ejabberd's and Prosody's own readers take; what the format has no element for, the block list of
//! XEP-0191 and whose messages are archived (XEP-0441), is an extension that they pass over. A password is neither written nor read.

use std::collections::{BTreeMap, BTreeSet};

use jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{
    AVATAR_DATA, AVATAR_METADATA, BLOCKING, BOOKMARKS2, NICK, PRIVATE, PUBSUB, PUBSUB_OWNER,
    ROSTER, VCARD,
};

use crate::model::data::hosted_rooms::COMPONENT;
use crate::model::data::picture::Picture;
use crate::model::data::privacy::PRIVACY;
use crate::model::data::profile::{self, VCARD_TEMP, VCARD4};
use crate::model::data::{Data, Kind, archive_preferences, published, rooms};
use crate::model::roster::{CHANNELS, Contact, Roster, Standing};
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::{Word, Words};
use crate::xmpp::build::{Build, element};
use crate::xmpp::mam::Version;
use crate::xmpp::moved::{self, Moved};
use crate::xmpp::pep::{self, ACCESS_MODEL, PERSIST_ITEMS};

pub use crate::model::data::Xml;
pub use crate::xmpp::markup::{Fault, ParseError, Place, parse};
pub use encoding::EncodingError;

pub mod archive;
pub mod encoding;
mod openfire;
mod reader;

use reader::Register;

/// The namespace of a portable file.
pub const NS: &str = "urn:xmpp:pie:0";
/// Where contacts have moved, as an extension of this program.
const MOVED_CONTACTS: &str = "urn:rehome:moved-contacts:0";
/// Its namespace before it was a standard.
const OLD_NS: &str = "http://www.xmpp.org/extensions/xep-0227.html#ns";
/// What the privacy list is called in which ejabberd keeps what is blocked (XEP-0016).
const PRIVACY_LIST: &str = "Blocked contacts";
/// References to other files (XInclude 1.0 §3.1).
pub const XINCLUDE: &str = "http://www.w3.org/2001/XInclude";

/// A user of a portable file.
#[derive(Clone, Debug, PartialEq)]
pub struct Resident {
    /// The account as the file has it.
    pub snapshot: Snapshot,
    /// What the file has of it and a move does not know, by name.
    pub left: BTreeSet<String>,
    /// The files that it refers to and that could not be read.
    pub missing: Vec<String>,
}

impl Resident {
    /// Its contacts may be in a file that could not be read.
    pub fn lacks_contacts(&self) -> bool {
        self.snapshot.roster.is_missing && !self.missing.is_empty()
    }
}

/// The users of a portable file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Found {
    /// Those that have an address, each once.
    pub residents: Vec<Resident>,
    /// The names of the others.
    pub nameless: Vec<String>,
}

/// What a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A portable file, of this version of the standard or an older one, or one whose namespace was forgotten.
    Portable,
    /// Openfire's own, which does not say of which server it is.
    Openfire,
    /// Something else.
    Foreign,
}

impl Form {
    /// That of a document.
    pub fn of(document: &Element) -> Self {
        if is_ours(document, "server-data") || is_ours(document, "host") {
            Self::Portable
        } else if document.name() == openfire::ROOT {
            Self::Openfire
        } else {
            Self::Foreign
        }
    }
}

/// Writes an account as a whole document.
pub fn write(snapshot: &Snapshot) -> String {
    let data = &snapshot.data;
    let mut user = element("user", NS)
        .with("name", snapshot.address.node().map(|node| node.as_str()))
        .holding(roster(&snapshot.roster))
        .holding_all(vcard(data));
    let mut kept = element("query", PRIVATE)
        .holding_all(data.items(Kind::Private).map(|(_, data)| data.element().clone()));
    kept = kept.holding_all(rooms::into_storage(None, data.items(Kind::Rooms)));
    if kept.children().next().is_some() {
        user.append_child(kept);
    }
    for (_, request) in data.items(Kind::PendingRequests) {
        user.append_child(request.element().clone());
    }
    let (nodes, items) = published(data);
    if items.children().next().is_some() {
        user = user.holding(nodes).holding(items);
    }
    let archive = archive_preferences::preferences(data.items(Kind::ArchivePreferences));
    user = user
        .holding_all(block_list(data))
        .holding_all(archive.map(|prefs| prefs.to_element(Version::Two)))
        .holding_all(moved_contacts(&snapshot.moved));
    let host = element("host", NS).with("jid", snapshot.address.domain().as_str()).holding(user);
    let document = element("server-data", NS).holding(host).holding_all(components(data));
    format!("<?xml version='1.0' encoding='UTF-8'?>\n{}\n", String::from(&document))
}

/// The rooms that the account owns, each under its service (XEP-0519).
fn components(data: &Data) -> Vec<Element> {
    let mut services: BTreeMap<String, Vec<Element>> = BTreeMap::new();
    for (key, room) in data.items(Kind::HostedRooms) {
        let Ok(jid) = BareJid::new(key) else { continue };
        services.entry(jid.domain().to_string()).or_default().push(room.element().clone());
    }
    let component = |(service, rooms): (String, Vec<Element>)| {
        let component = element("component", COMPONENT).with("jid", service).with("type", "muc");
        component.holding_all(rooms)
    };
    services.into_iter().map(component).collect()
}

/// The same document as what comes before and behind the place for an archive of messages ([`archive`]).
pub fn write_around_archive(snapshot: &Snapshot) -> (String, String) {
    let mut begin = write(snapshot);
    // There is always a contact list in the user, be it empty.
    let end = begin.rfind("</user>").map_or_else(String::new, |at| begin.split_off(at));
    (format!("{begin}<archive xmlns='{}'>\n", archive::ARCHIVE), format!("</archive>{end}"))
}

/// Where contacts have moved, which nobody can read any more once the server of their old accounts is gone. The format has
/// no place for that: other programs pass over it.
fn moved_contacts(words: &Words) -> Option<Element> {
    let moved = words.iter().filter_map(|(jid, word)| {
        let statement = Element::from(Moved::to(word.address()?));
        Some(element("account", MOVED_CONTACTS).with("jid", jid.as_str()).holding(statement))
    });
    let moved = element("moved-contacts", MOVED_CONTACTS).holding_all(moved);
    moved.children().next().is_some().then_some(moved)
}

fn read_moved_contacts(list: &Element) -> Words {
    let accounts = list.children().filter(|child| child.is("account", MOVED_CONTACTS));
    let moved = accounts.filter_map(|account| {
        let jid = BareJid::new(account.attr("jid")?).ok()?;
        let statement = account.get_child("moved", moved::NS)?.clone();
        Some((jid, Word::Moved(Moved::try_from(statement).ok()?.new_address()?)))
    });
    moved.collect()
}

fn roster(roster: &Roster) -> Element {
    let items = roster.contacts.iter().map(|contact| {
        let groups = contact.groups.iter().map(|group| element("group", ROSTER).saying(group));
        element("item", ROSTER)
            .with("jid", contact.jid.as_str())
            .with("name", contact.name.as_deref())
            .with("subscription", subscription(contact))
            .with("ask", contact.asked.then_some("subscribe"))
            .with("approved", contact.approved.then_some("true"))
            .holding_all(groups)
            .holding_all(contact.participant.as_deref().map(channel))
    });
    element("query", ROSTER).holding_all(items)
}

/// The mark of a channel, as servers write it (XEP-0405 §2.8).
fn channel(participant: &str) -> Element {
    element("channel", CHANNELS).with("participant-id", participant)
}

fn subscription(contact: &Contact) -> &'static str {
    match contact.standing {
        Standing::None => "none",
        Standing::To => "to",
        Standing::From => "from",
        Standing::Both => "both",
    }
}

fn vcard(data: &Data) -> Option<Element> {
    let mut profiles = data.items(Kind::Profile);
    let profile = profiles.find(|(key, _)| *key == VCARD_TEMP).map(|(_, card)| card.element());
    let photo = data.items(Kind::Picture).next().map(|(_, photo)| photo.element());
    let vcard = profile.cloned().unwrap_or_else(|| element("vCard", VCARD));
    (profile.is_some() || photo.is_some()).then(|| vcard.holding_all(photo.cloned()))
}

/// The configuration of the nodes, and their items.
fn published(data: &Data) -> (Element, Element) {
    let (mut nodes, mut items) = (element("pubsub", PUBSUB_OWNER), element("pubsub", PUBSUB));
    let mut add = |node: &str, access: &str, contents: Vec<(String, Element)>| {
        if contents.is_empty() {
            return;
        }
        let config = [(ACCESS_MODEL, access), (PERSIST_ITEMS, "true")]
            .map(|(field, value)| (field.to_owned(), value.to_owned()));
        let configure = pep::configure(node, &config.into());
        nodes = std::mem::replace(&mut nodes, element("pubsub", PUBSUB_OWNER))
            .holding_all(configure.children().cloned());
        let contents = contents
            .into_iter()
            .map(|(id, payload)| element("item", PUBSUB).with("id", id).holding(payload));
        items.append_child(element("items", PUBSUB).with("node", node).holding_all(contents));
    };
    let current = |kind, key: Option<&str>| {
        let items = data.items(kind).filter(|(item, _)| key.is_none_or(|key| *item == key));
        items.map(|(_, xml)| ("current".to_owned(), xml.element().clone())).collect::<Vec<_>>()
    };
    add(NICK, "presence", current(Kind::Nickname, None));
    add(profile::NODE, "presence", current(Kind::Profile, Some(VCARD4)));
    let photo = data.items(Kind::Picture).next();
    if let Some(photo) = photo.and_then(|(_, photo)| Picture::read_photo(photo.element())) {
        add(AVATAR_DATA, "presence", vec![(photo.id(), photo.to_data())]);
        add(AVATAR_METADATA, "presence", vec![(photo.id(), photo.to_metadata())]);
    }
    let rooms = data.items(Kind::Rooms);
    let rooms = rooms.filter(|(_, room)| !rooms::is_page(room.element()));
    let rooms = rooms.map(|(jid, room)| (jid.clone(), room.element().clone())).collect();
    add(BOOKMARKS2, "whitelist", rooms);
    for (node, published::Node { access, items }) in other_nodes(data) {
        let items = items.into_iter().map(|(id, payload)| (id, payload.element().clone()));
        add(&node, access.as_deref().unwrap_or("whitelist"), items.collect());
    }
    (nodes, items)
}

/// The nodes that have no kind of their own, with what is copied of them and what is not.
fn other_nodes(data: &Data) -> BTreeMap<String, published::Node> {
    let mut nodes = data.other_nodes.clone();
    for (key, payload) in data.items(Kind::Published) {
        if let Some((node, id)) = published::read_key(key) {
            let node = nodes.entry(node.to_owned()).or_default();
            node.items.push((id.to_owned(), payload.clone()));
        }
    }
    nodes
}

/// What is blocked, twice: as the list that programs know today, and as the older one that ejabberd reads
/// (XEP-0227 §4.7).
fn block_list(data: &Data) -> Vec<Element> {
    let blocked: Vec<_> = data.items(Kind::Blocked).collect();
    if blocked.is_empty() {
        return Vec::new();
    }
    let items = blocked.iter().map(|(_, item)| item.element().clone());
    let denials = (1..).zip(&blocked).map(|(order, (jid, _)): (u32, _)| {
        element("item", PRIVACY)
            .with("type", "jid")
            .with("value", jid.as_str())
            .with("action", "deny")
            .with("order", order.to_string())
    });
    let list = element("list", PRIVACY).with("name", PRIVACY_LIST).holding_all(denials);
    let default = element("default", PRIVACY).with("name", PRIVACY_LIST);
    vec![
        element("blocklist", BLOCKING).holding_all(items),
        element("query", PRIVACY).holding(default).holding(list),
    ]
}

/// Reads every user of a document. What cannot be read of one does not hide the others.
pub fn read(document: &Element) -> Found {
    let hosts = document.children().filter(|host| is_ours(host, "host"));
    // A file of ejabberd's may be a host by itself, included by another.
    let hosts = hosts.chain(Some(document).filter(|document| is_ours(document, "host")));
    let mut register = Register::default();
    for host in hosts {
        let domain = host.attr("jid").unwrap_or_default();
        for user in host.children() {
            if is_ours(user, "user") {
                register.enter(domain, user);
            } else if is_ours(user, openfire::USER) {
                register.enter(domain, &openfire::translate(user));
            }
        }
    }
    for component in document.children().filter(|child| child.is("component", COMPONENT)) {
        register.enter_rooms(component);
    }
    register.close()
}

/// Reads every user of a file of Openfire's own, which was on the server of this `domain`.
pub fn read_openfire(document: &Element, domain: &str) -> Found {
    let mut register = Register::default();
    let users = document.children().filter(|user| user.name() == openfire::USER);
    users.for_each(|user| register.enter(domain, &openfire::translate(user)));
    register.close()
}

fn is_ours(element: &Element, name: &str) -> bool {
    element.is(name, NS) || element.is(name, OLD_NS) || element.is(name, "")
}

#[cfg(test)]
mod tests;
