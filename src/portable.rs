//! XEP-0227 portable files: everything of an account in one XML document. No I/O.
//!
//! Written is what ejabberd's and Prosody's own readers take; what the format has no element for, the block list of
//! XEP-0191, is an extension that they pass over. A password is neither written nor read.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use xmpp_parsers::jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{
    AVATAR_DATA, AVATAR_METADATA, BLOCKING, BOOKMARKS, BOOKMARKS2, NICK, PRIVATE, PUBSUB,
    PUBSUB_OWNER, ROSTER, VCARD,
};

use crate::data::picture::{self, Picture};
use crate::data::profile::{self, VCARD_TEMP, VCARD4};
use crate::data::{Belongings, Holding, Kind, private, requests, rooms};
use crate::roster::{CHANNELS, Contact, Roster, Standing};
use crate::snapshot::Snapshot;
use crate::whereabouts::{Word, Words};
use crate::xmpp::address;
use crate::xmpp::build::{Build, element};
use crate::xmpp::moved::{self, Moved};
use crate::xmpp::pep::{self, ACCESS_MODEL, PERSIST_ITEMS};

pub use crate::data::Xml;
pub use crate::xmpp::markup::{Fault, ParseError, Place, parse};
pub use encoding::EncodingError;

pub mod encoding;
mod openfire;

/// The namespace of a portable file.
pub const NS: &str = "urn:xmpp:pie:0";
/// Where contacts have moved, as an extension of this program.
const MOVED_CONTACTS: &str = "urn:rehome:moved-contacts:0";
/// Its namespace before it was a standard.
const OLD_NS: &str = "http://www.xmpp.org/extensions/xep-0227.html#ns";
/// Privacy lists, in which ejabberd keeps what is blocked (XEP-0016).
const PRIVACY: &str = "jabber:iq:privacy";
/// What the list is called that holds for all sessions; ejabberd calls it so too.
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
    /// The file has a contact list of it, be it empty.
    has_list: bool,
}

impl Resident {
    /// Its contacts may be in a file that could not be read.
    pub fn lacks_contacts(&self) -> bool {
        !self.has_list && !self.missing.is_empty()
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
    let belongings = &snapshot.belongings;
    let mut user = element("user", NS)
        .with("name", snapshot.address.node().map(|node| node.as_str()))
        .holding(roster(&snapshot.roster))
        .holding_all(vcard(belongings));
    let mut kept = element("query", PRIVATE)
        .holding_all(belongings.items(Kind::Private).map(|(_, data)| data.element().clone()));
    kept = kept.holding_all(rooms::into_storage(None, belongings.items(Kind::Rooms)));
    if kept.children().next().is_some() {
        user.append_child(kept);
    }
    for (_, request) in belongings.items(Kind::PendingRequests) {
        user.append_child(request.element().clone());
    }
    let (nodes, items) = published(belongings);
    if items.children().next().is_some() {
        user = user.holding(nodes).holding(items);
    }
    user = user.holding_all(block_list(belongings)).holding_all(moved_contacts(&snapshot.moved));
    let host = element("host", NS).with("jid", snapshot.address.domain().as_str()).holding(user);
    let document = element("server-data", NS).holding(host);
    format!("<?xml version='1.0' encoding='UTF-8'?>\n{}\n", String::from(&document))
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

fn vcard(belongings: &Belongings) -> Option<Element> {
    let mut profiles = belongings.items(Kind::Profile);
    let profile = profiles.find(|(key, _)| *key == VCARD_TEMP).map(|(_, card)| card.element());
    let photo = belongings.items(Kind::Picture).next().map(|(_, photo)| photo.element());
    let vcard = profile.cloned().unwrap_or_else(|| element("vCard", VCARD));
    (profile.is_some() || photo.is_some()).then(|| vcard.holding_all(photo.cloned()))
}

/// The configuration of the nodes, and their items.
fn published(belongings: &Belongings) -> (Element, Element) {
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
        let items = belongings.items(kind).filter(|(item, _)| key.is_none_or(|key| *item == key));
        items.map(|(_, xml)| ("current".to_owned(), xml.element().clone())).collect::<Vec<_>>()
    };
    add(NICK, "presence", current(Kind::Nickname, None));
    add(profile::NODE, "presence", current(Kind::Profile, Some(VCARD4)));
    let photo = belongings.items(Kind::Picture).next();
    if let Some(photo) = photo.and_then(|(_, photo)| Picture::read_photo(photo.element())) {
        add(AVATAR_DATA, "presence", vec![(photo.id(), photo.to_data())]);
        add(AVATAR_METADATA, "presence", vec![(photo.id(), photo.to_metadata())]);
    }
    let rooms = belongings.items(Kind::Rooms);
    let rooms = rooms.filter(|(_, room)| !rooms::is_page(room.element()));
    let rooms = rooms.map(|(jid, room)| (jid.clone(), room.element().clone())).collect();
    add(BOOKMARKS2, "whitelist", rooms);
    (nodes, items)
}

/// What is blocked, twice: as the list that programs know today, and as the older one that ejabberd reads
/// (XEP-0227 §4.7).
fn block_list(belongings: &Belongings) -> Vec<Element> {
    let blocked: Vec<_> = belongings.items(Kind::Blocked).collect();
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

/// The users in the order of the file. What it has of one in several places is put together.
#[derive(Default)]
struct Register {
    users: Vec<(BareJid, Reader)>,
    places: HashMap<BareJid, usize>,
    nameless: Vec<String>,
}

impl Register {
    fn enter(&mut self, domain: &str, user: &Element) {
        let name = user.attr("name").unwrap_or_default();
        let Some(address) = address(name, domain) else {
            return self.nameless.push(name.to_owned());
        };
        let place = *self.places.entry(address.clone()).or_insert(self.users.len());
        if place == self.users.len() {
            self.users.push((address, Reader::default()));
        }
        let Some((_, reader)) = self.users.get_mut(place) else { return };
        user.children().for_each(|child| reader.take(child));
        missing(user, &mut reader.missing);
    }

    fn close(self) -> Found {
        let users = self.users.into_iter();
        let residents = users.map(|(address, reader)| reader.finish(address)).collect();
        Found { residents, nameless: self.nameless }
    }
}

/// The address of a user; some exporters write all of it where the name belongs.
fn address(name: &str, domain: &str) -> Option<BareJid> {
    let address = address::read_bare(&format!("{name}@{domain}")).ok();
    let whole = || {
        let whole = address::read_bare(name).ok()?;
        let domain = address::read_bare(domain).ok()?;
        (whole.domain() == domain.domain()).then_some(whole)
    };
    address.or_else(whole).filter(|address| address.node().is_some())
}

/// The references to files that have stayed in an element because there is no such file.
fn missing(element: &Element, found: &mut Vec<String>) {
    for child in element.children() {
        if child.is("include", XINCLUDE) {
            found.push(child.attr("href").unwrap_or_default().to_owned());
        } else {
            missing(child, found);
        }
    }
}

/// What was read of a user so far.
#[derive(Default)]
struct Reader {
    moved: Words,
    roster: Roster,
    kinds: BTreeMap<Kind, BTreeMap<String, Xml>>,
    rooms: BTreeMap<String, Xml>,
    older_rooms: Vec<Element>,
    photo: Option<Picture>,
    data: BTreeMap<String, Element>,
    metadata: Option<Element>,
    left: BTreeSet<String>,
    missing: Vec<String>,
    has_list: bool,
}

impl Reader {
    fn take(&mut self, child: &Element) {
        if child.has_ns(ROSTER) {
            self.has_list = true;
            let read = Roster::read(child);
            self.roster.contacts.extend(read.contacts);
            self.roster.unreadable.extend(read.unreadable);
        } else if child.is("vCard", VCARD) {
            let photo = child.get_child("PHOTO", VCARD);
            self.photo = photo.and_then(Picture::read_photo);
            self.keep(Kind::Profile, VCARD_TEMP, profile::without_picture(child));
        } else if child.is("query", PRIVATE) {
            child.children().for_each(|data| self.take_private(data));
        } else if child.name() == "presence" && child.attr("type") == Some("subscribe") {
            self.take_request(child);
        } else if child.is("pubsub", PUBSUB) {
            child.children().for_each(|items| self.take_node(items));
        } else if child.is("blocklist", BLOCKING) {
            child.children().for_each(|item| self.block(item.attr("jid")));
        } else if child.is("query", PRIVACY) {
            self.take_privacy(child);
        } else if child.is("moved-contacts", MOVED_CONTACTS) {
            self.moved.extend(read_moved_contacts(child));
        } else if !child.is("pubsub", PUBSUB_OWNER)
            && !child.is("include", XINCLUDE)
            && !child.name().contains("scram")
        {
            self.left.insert(format!("{{{}}}{}", child.ns(), child.name()));
        }
    }

    fn take_private(&mut self, data: &Element) {
        if data.is("storage", BOOKMARKS) {
            self.older_rooms.push(data.clone());
        } else if private::is_something(data) {
            self.keep(Kind::Private, &private::key(data), Some(data.clone()));
        }
    }

    fn take_request(&mut self, presence: &Element) {
        let from = presence.attr("from").and_then(|from| BareJid::new(from).ok());
        if let Some(from) = from {
            let request = requests::keep(&from, presence);
            self.keep(Kind::PendingRequests, from.as_str(), Some(request));
        }
    }

    fn take_node(&mut self, items: &Element) {
        let Some(node) = items.attr("node").filter(|_| items.is("items", PUBSUB)) else { return };
        let contents = items.children().filter_map(|item| {
            Some((item.attr("id").unwrap_or_default(), item.children().next()?))
        });
        match node {
            NICK => {
                contents.for_each(|(_, nick)| self.keep(Kind::Nickname, "nick", Some(nick.clone())))
            }
            profile::NODE => contents.for_each(|(_, card)| {
                self.keep(Kind::Profile, VCARD4, profile::without_picture(card));
            }),
            BOOKMARKS2 => rooms::read_published(contents, &mut self.rooms),
            BOOKMARKS => self.older_rooms.extend(contents.map(|(_, storage)| storage.clone())),
            AVATAR_DATA => {
                self.data.extend(contents.map(|(id, data)| (id.to_owned(), data.clone())));
            }
            AVATAR_METADATA => self.metadata = contents.last().map(|(_, data)| data.clone()),
            node => {
                self.left.insert(node.to_owned());
            }
        }
    }

    /// The list that holds for all sessions, as far as it blocks addresses altogether.
    fn take_privacy(&mut self, query: &Element) {
        let default = query.get_child("default", PRIVACY).and_then(|list| list.attr("name"));
        let lists = query.children().filter(|list| list.is("list", PRIVACY));
        for list in lists.filter(|list| default.is_some() && list.attr("name") == default) {
            for item in list.children() {
                let denies =
                    item.attr("action") == Some("deny") && item.attr("type") == Some("jid");
                self.block(
                    item.attr("value").filter(|_| denies && item.children().next().is_none()),
                );
            }
        }
    }

    fn block(&mut self, jid: Option<&str>) {
        let Some(jid) = jid else { return };
        let item = element("item", BLOCKING).with("jid", jid);
        self.keep(Kind::Blocked, jid, Some(item));
    }

    fn keep(&mut self, kind: Kind, key: &str, value: Option<Element>) {
        let items = self.kinds.entry(kind).or_default();
        items.extend(value.map(|value| (key.to_owned(), Xml::from(value))));
    }

    fn finish(mut self, address: BareJid) -> Resident {
        for storage in &self.older_rooms {
            rooms::read_storage(storage, &mut self.rooms);
        }
        let published = self.metadata.as_ref().and_then(|metadata| {
            Picture::read_published(metadata, self.data.get(picture::announced(metadata)?)?)
        });
        let picture = published.or(self.photo).map(|picture| picture.to_photo());
        self.kinds.entry(Kind::Picture).or_default();
        let pictures = self.kinds.entry(Kind::Picture).or_default();
        pictures.extend(picture.map(|photo| (picture::KEY.to_owned(), Xml::from(photo))));
        self.kinds.insert(Kind::Rooms, self.rooms);
        let nick = self.kinds.get(&Kind::Nickname).and_then(|nicks| nicks.values().next());
        let nick = nick.map(|nick| nick.element().text()).filter(|nick| !nick.trim().is_empty());
        let kinds = self.kinds.into_iter();
        let snapshot = Snapshot {
            address,
            roster: self.roster,
            domains: BTreeMap::new(),
            moved_to: None,
            moved: self.moved,
            nick,
            server: crate::snapshot::Server::default(),
            belongings: Belongings {
                kinds: kinds.map(|(kind, items)| (kind, Holding::Items(items))).collect(),
                ..Belongings::default()
            },
        };
        Resident { snapshot, left: self.left, missing: self.missing, has_list: self.has_list }
    }
}

#[cfg(test)]
mod tests;
