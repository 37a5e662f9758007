//! Reading the users of a portable file: each thing that it has by itself, so that an odd one costs the others nothing.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{
    AVATAR_DATA, AVATAR_METADATA, BLOCKING, BOOKMARKS, BOOKMARKS2, NICK, PRIVATE, PUBSUB,
    PUBSUB_OWNER, ROSTER, VCARD,
};

use super::{Found, MOVED_CONTACTS, Resident, XINCLUDE, read_moved_contacts};
use crate::model::data::archive_preferences::{self, Preferences};
use crate::model::data::hosted_rooms::{COMPONENT, ClosingRoom, HostedRoom, RoomOwner, Services};
use crate::model::data::picture::{self, Picture};
use crate::model::data::privacy::{Lists, PRIVACY};
use crate::model::data::profile::{self, VCARD_TEMP, VCARD4};
use crate::model::data::published::{self, Content};
use crate::model::data::rooms::Bookmarks;
use crate::model::data::{Data, Flaw, Flaws, Holding, Kind, Xml, blocked, private, requests};
use crate::model::roster::Roster;
use crate::model::snapshot::{Server, Snapshot};
use crate::model::whereabouts::Words;
use crate::xmpp::address;
use crate::xmpp::muc::Affiliation;

/// The users in the order of the file. What it has of one in several places is put together.
#[derive(Default)]
pub(super) struct Register {
    users: Vec<(BareJid, Reader)>,
    places: HashMap<BareJid, usize>,
    nameless: Vec<String>,
}

impl Register {
    pub(super) fn enter(&mut self, domain: &str, user: &Element) {
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

    /// The rooms of a service (XEP-0519), each for those of the users who own it.
    pub(super) fn enter_rooms(&mut self, component: &Element) {
        let domain = component.attr("jid").unwrap_or_default();
        for item in component.children().filter(|child| child.is("item", COMPONENT)) {
            let name = item.attr("name").unwrap_or_default();
            let Some(room) = address(name, domain) else { continue };
            let hosted = HostedRoom::read(item);
            let owners =
                hosted.people.iter().filter(|(_, it)| it.affiliation == Affiliation::Owner);
            for owner in owners.map(|(jid, _)| jid.to_bare()) {
                let user = self.places.get(&owner).and_then(|place| self.users.get_mut(*place));
                if let Some((_, reader)) = user {
                    let item = hosted.to_item(&room);
                    reader.keep(Kind::HostedRooms, room.as_str(), Some(item));
                }
            }
        }
    }

    pub(super) fn close(self) -> Found {
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

/// The bookmarked rooms that were below the server's own domain; of those that the user does not own nothing more is
/// known.
fn closing_rooms(
    address: &BareJid,
    kinds: &BTreeMap<Kind, BTreeMap<String, Xml>>,
) -> BTreeMap<BareJid, ClosingRoom> {
    let items = |kind| kinds.get(&kind).into_iter().flatten();
    let owned: BTreeSet<_> = items(Kind::HostedRooms).map(|(key, _)| key).collect();
    let below = Services::default();
    let closing = items(Kind::Rooms).filter_map(|(key, bookmark)| {
        let jid = BareJid::new(key).ok()?;
        let closes = jid.node().is_some() && below.end_with(address, jid.domain());
        let name = bookmark.element().attr("name").map(str::to_owned);
        let owner = RoomOwner::Others(BTreeSet::new());
        (closes && !owned.contains(key))
            .then_some((jid, ClosingRoom { name, members: None, owner }))
    });
    closing.collect()
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
    flaws: BTreeMap<Kind, Flaws>,
    rooms: Bookmarks,
    older_rooms: Vec<Element>,
    privacy: Lists,
    /// The pictures of the cards.
    photos: Vec<Result<Option<Picture>, Flaw>>,
    data: BTreeMap<String, Element>,
    other_nodes: BTreeMap<String, published::Node>,
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
            self.take_card(VCARD_TEMP, &profile::normal(child));
        } else if child.is("query", PRIVATE) {
            child.children().for_each(|data| self.take_private(data));
        } else if child.name() == "presence" && child.attr("type") == Some("subscribe") {
            self.take_request(child);
        } else if child.is("pubsub", PUBSUB) {
            child.children().for_each(|items| self.take_node(items));
        } else if child.is("blocklist", BLOCKING) {
            child.children().for_each(|item| self.block(item.attr("jid").unwrap_or_default()));
        } else if let Some(prefs) = Preferences::read(child) {
            let flaws = self.flaws.entry(Kind::ArchivePreferences).or_default();
            let rules = archive_preferences::read(&prefs, flaws);
            self.kinds.entry(Kind::ArchivePreferences).or_default().extend(rules);
        } else if child.is("query", PRIVACY) {
            self.privacy.take(child);
        } else if child.is("moved-contacts", MOVED_CONTACTS) {
            self.moved.extend(read_moved_contacts(child));
        } else if !child.is("pubsub", PUBSUB_OWNER)
            && !child.is("include", XINCLUDE)
            && !child.name().contains("scram")
        {
            self.leave(&child.ns(), child.name());
        }
    }

    fn take_card(&mut self, key: &str, card: &Element) {
        self.photos.extend(profile::pictures(card));
        let Some(card) = profile::without_picture(card) else { return };
        let known = self.kinds.get(&Kind::Profile).and_then(|cards| cards.get(key));
        let (card, lost) = match known {
            Some(known) => profile::joined(known.element(), &card),
            None => (card, BTreeSet::new()),
        };
        lost.iter().for_each(|field| self.leave(&card.ns(), field));
        self.keep(Kind::Profile, key, Some(card));
    }

    /// Names something that a move does not know, as `{namespace}name`.
    fn leave(&mut self, namespace: &str, name: &str) {
        self.left.insert(match namespace {
            "" => name.to_owned(),
            namespace => private::key_of((name, namespace)),
        });
    }

    /// jabberd2's exporter puts whole requests to store something where the thing itself should be, in an element of
    /// the thing's namespace and of a name of its own.
    fn take_private(&mut self, data: &Element) {
        let requests = data.children().filter(|child| child.name() == "iq");
        let queries = requests.flat_map(Element::children).filter(|it| it.is("query", PRIVATE));
        let is_wrapper = |inner: &Element| data.name() != "storage" && inner.name() == "storage";
        let wrapped = data.children().filter(|inner| is_wrapper(inner) && inner.ns() == data.ns());
        let (mut queries, mut wrapped) = (queries.peekable(), wrapped.peekable());
        if queries.peek().is_some() || wrapped.peek().is_some() {
            let stored = queries.flat_map(Element::children).chain(wrapped);
            stored.for_each(|data| self.take_private(data));
        } else if data.ns().is_empty() {
            // It is kept by its namespace (XEP-0049 §2), and one request with such a thing in it is refused.
            self.leave("", data.name());
        } else if data.has_ns(BOOKMARKS) {
            self.older_rooms.push(data.clone());
        } else if private::is_something(data) {
            let key = private::key(data);
            let known = self.kinds.get(&Kind::Private).and_then(|items| items.get(&key));
            let known = known.map(|known| known.element().clone());
            let kept = match known.map(|known| private::joined(&known, data)) {
                None => data.clone(),
                Some(Ok(joined)) => joined,
                // There is one place for it.
                Some(Err(known)) => {
                    self.left.insert(key.clone());
                    known
                }
            };
            self.keep(Kind::Private, &key, Some(kept));
        }
    }

    fn take_request(&mut self, presence: &Element) {
        let from = presence.attr("from").unwrap_or_default();
        match address::read_bare(from) {
            Ok(from) => {
                let request = requests::keep(&from, presence);
                self.keep(Kind::PendingRequests, from.as_str(), Some(request));
            }
            Err(_) => self.name(Kind::PendingRequests, Flaw::BadAddress(from.to_owned())),
        }
    }

    fn take_node(&mut self, items: &Element) {
        let Some(node) = items.attr("node").filter(|_| items.is("items", PUBSUB)) else { return };
        let contents = items.children().filter_map(|item| {
            Some((item.attr("id").unwrap_or_default(), item.children().next()?))
        });
        match node {
            NICK => contents
                .filter(|(_, nick)| !nick.text().trim().is_empty())
                .for_each(|(_, nick)| self.keep(Kind::Nickname, "nick", Some(nick.clone()))),
            profile::NODE => contents.for_each(|(_, card)| self.take_card(VCARD4, card)),
            BOOKMARKS2 => self.rooms.read_published(contents),
            BOOKMARKS => self.older_rooms.extend(contents.map(|(_, storage)| storage.clone())),
            AVATAR_DATA => {
                self.data.extend(contents.map(|(id, data)| (id.to_owned(), data.clone())));
            }
            AVATAR_METADATA => self.metadata = contents.last().map(|(_, data)| data.clone()),
            node => contents.for_each(|(id, payload)| self.take_published(node, id, payload)),
        }
    }

    /// Keys of devices are made anew by each.
    fn take_published(&mut self, node: &str, id: &str, payload: &Element) {
        if let Some(key) = published::copied(node, id, payload) {
            self.keep(Kind::Published, &key, Some(payload.clone()));
        } else if !matches!(Content::of(node), Content::OfAnotherKind | Content::DeviceKeys) {
            let held = self.other_nodes.entry(node.to_owned()).or_default();
            held.items.push((id.to_owned(), payload.clone().into()));
            self.name(Kind::Published, Flaw::Published(node.to_owned()));
        }
    }

    fn block(&mut self, address: &str) {
        let flaws = self.flaws.entry(Kind::Blocked).or_default();
        blocked::block(address, self.kinds.entry(Kind::Blocked).or_default(), flaws);
    }

    /// The published picture. Where nothing announces one, some servers have kept the bytes alone.
    fn published(&self) -> Result<Option<Picture>, Flaw> {
        let Some(metadata) = &self.metadata else {
            let data = self.data.values().map(|data| Picture::read_data(data, None).map(Some));
            return picture::first(data);
        };
        match picture::announced(metadata) {
            Some((id, claimed)) => {
                let data = self.data.get(id).ok_or(Flaw::NoBytes)?;
                Picture::read_data(data, claimed).map(Some)
            }
            None => picture::announced_elsewhere(metadata)
                .map_or(Ok(None), |address| Err(Flaw::Elsewhere(address.to_owned()))),
        }
    }

    fn name(&mut self, kind: Kind, flaw: Flaw) {
        self.flaws.entry(kind).or_default().insert(flaw);
    }

    fn keep(&mut self, kind: Kind, key: &str, value: Option<Element>) {
        let items = self.kinds.entry(kind).or_default();
        items.extend(value.map(|value| (key.to_owned(), Xml::from(value))));
    }

    fn finish(mut self, address: BareJid) -> Resident {
        for storage in &self.older_rooms {
            self.rooms.read_storage(storage);
        }
        let denied = std::mem::take(&mut self.privacy).denied(&self.roster);
        denied.addresses.iter().for_each(|jid| self.block(jid.as_str()));
        self.flaws.entry(Kind::Blocked).or_default().extend(denied.flaws);
        let photos = std::mem::take(&mut self.photos);
        let picture = picture::first(std::iter::once(self.published()).chain(photos));
        let pictures = self.kinds.entry(Kind::Picture).or_default();
        match picture {
            Ok(picture) => pictures.extend(
                picture.map(|picture| (picture::KEY.to_owned(), Xml::from(picture.to_photo()))),
            ),
            Err(flaw) => self.name(Kind::Picture, flaw),
        }
        self.flaws.insert(Kind::Rooms, self.rooms.flaws);
        self.kinds.insert(Kind::Rooms, self.rooms.items);
        let closing_rooms = closing_rooms(&address, &self.kinds);
        let nick = self.kinds.get(&Kind::Nickname).and_then(|nicks| nicks.values().next());
        let nick = nick.map(|nick| nick.element().text()).filter(|nick| !nick.trim().is_empty());
        let kinds = self.kinds.into_iter();
        let snapshot = Snapshot {
            address,
            roster: Roster { is_missing: !self.has_list, ..self.roster },
            domains: BTreeMap::new(),
            moved_to: None,
            moved: self.moved,
            nick,
            server: Server::default(),
            data: Data {
                kinds: kinds.map(|(kind, items)| (kind, Holding::Items(items))).collect(),
                other_nodes: self.other_nodes,
                closing_rooms,
                flaws: self.flaws.into_iter().filter(|(_, flaws)| !flaws.is_empty()).collect(),
                ..Data::default()
            },
        };
        Resident { snapshot, left: self.left, missing: self.missing }
    }
}
