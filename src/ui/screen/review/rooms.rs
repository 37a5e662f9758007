//! The rooms on the review: those that live on, those that close with the old server, and which of these are built anew.

use std::collections::{BTreeMap, BTreeSet};

use jid::{BareJid, Jid};
use xmpp_parsers::ns::BOOKMARKS2;

use super::Review;
use crate::format::report::{ClosingReason, ClosingRoom};
use crate::model::data::{Kind as Data, Xml, rooms};
use crate::model::plan::Choices;
use crate::text::plain;
use crate::ui::widget::name::{display_name, domain_is_on};

mod view;

pub(super) use view::address_field;

/// A room that the old account has bookmarked, or owns.
#[derive(Clone, Debug, PartialEq)]
pub struct Room {
    /// What it is called.
    pub name: String,
    /// Its address.
    pub address: String,
    /// Programs enter it by themselves.
    pub joins: bool,
    /// It is on the old server, and closes with it.
    pub closes: bool,
    /// What is known of it if it does.
    pub closing: Option<ClosingRoom>,
}

/// The rooms among these bookmarks of this account, sorted.
pub(super) fn of(items: &BTreeMap<String, Xml>, old: &BareJid) -> Vec<Room> {
    let rooms = items.iter().filter(|(_, bookmark)| !rooms::is_page(bookmark.element()));
    let rooms = rooms.map(|(address, bookmark)| {
        let bookmark = bookmark.element();
        let name = bookmark.attr("name").map(display_name).filter(|name| !name.is_empty());
        let domain = BareJid::new(address).map(|room| room.domain().to_string());
        Room {
            name: name.unwrap_or_else(|| local_name(address)),
            address: address.clone(),
            joins: matches!(bookmark.attr("autojoin"), Some("true" | "1"))
                && bookmark.ns() == BOOKMARKS2,
            closes: domain.is_ok_and(|domain| domain_is_on(&domain, old.domain().as_str())),
            closing: None,
        }
    });
    sorted(rooms.collect())
}

/// The bookmarked rooms with what is known of those that close, and after them closing rooms that nobody has bookmarked.
pub(super) fn with_closing(bookmarked: Vec<Room>, closing: &[ClosingRoom]) -> Vec<Room> {
    let mut closing: BTreeMap<_, _> =
        closing.iter().map(|room| (room.jid.to_string(), room.clone())).collect();
    let mut rooms: Vec<_> = bookmarked
        .into_iter()
        .map(|room| {
            let closing = closing.remove(&room.address);
            Room { closes: room.closes || closing.is_some(), closing, ..room }
        })
        .collect();
    rooms.extend(closing.into_iter().map(|(address, closing)| {
        let name = closing.name.as_deref().map(display_name).filter(|name| !name.is_empty());
        let name = name.unwrap_or_else(|| local_name(&address));
        Room { name, address, joins: false, closes: true, closing: Some(closing) }
    }));
    sorted(rooms)
}

fn local_name(address: &str) -> String {
    display_name(address.split('@').next().unwrap_or_default())
}

fn sorted(mut rooms: Vec<Room>) -> Vec<Room> {
    rooms.sort_by_cached_key(|room| (!room.closes, plain::sort_key(&room.name)));
    rooms
}

/// Which of the rooms that close are built anew, and where.
#[derive(Clone, Debug, Default)]
pub(super) struct Rebuilding {
    wanted: BTreeSet<BareJid>,
    /// The addresses of the new rooms as they are written, by those of the old ones.
    typed: BTreeMap<BareJid, String>,
    /// What there is to build anew, and where it would be unless the user says otherwise: nowhere, if the new server has no
    /// rooms.
    proposed: BTreeMap<BareJid, Option<BareJid>>,
    /// Addresses at which there is no room yet.
    free: BTreeSet<BareJid>,
    /// The subjects of the old rooms are to say where they have gone.
    pub(super) tells_in_subjects: bool,
}

impl Rebuilding {
    /// Takes note of what there is. What was decided stays.
    pub(super) fn take_stock(&mut self, closing: &[ClosingRoom], free: &BTreeSet<BareJid>) {
        let is_readable = |room: &&ClosingRoom| room.reason != Some(ClosingReason::Unreadable);
        let owned = closing.iter().filter(|room| room.owned).filter(is_readable);
        self.proposed = owned.map(|room| (room.jid.clone(), room.to.clone())).collect();
        self.free.clone_from(free);
        for (jid, at) in &self.proposed {
            let name = || format!("{}@", jid.node().map_or("", |name| name.as_str()));
            let proposal = || at.as_ref().map_or_else(name, ToString::to_string);
            self.typed.entry(jid.clone()).or_insert_with(proposal);
        }
    }

    /// Chooses as these choices say.
    pub(super) fn apply(&mut self, choices: &Choices) {
        for (jid, at) in &choices.room_addresses {
            self.typed.insert(jid.clone(), at.to_string());
        }
        let rebuilds = choices.kinds.contains(&Data::HostedRooms);
        let is_wanted = |jid: &&BareJid| {
            let is_left = choices.exclude.contains(&Jid::from((*jid).clone()));
            rebuilds && !is_left && self.target(jid).is_some()
        };
        self.wanted = self.proposed.keys().filter(is_wanted).cloned().collect();
        self.tells_in_subjects = choices.room_subjects;
    }

    /// How many are built anew.
    pub(super) fn count(&self) -> usize {
        self.wanted.len()
    }

    pub(super) fn toggle(&mut self, jid: &BareJid) {
        if !self.wanted.remove(jid) && self.proposed.contains_key(jid) {
            self.wanted.insert(jid.clone());
        }
    }

    pub(super) fn type_in(&mut self, jid: BareJid, typed: String) {
        self.typed.insert(jid, typed);
    }

    /// The first room whose new address is none.
    pub(super) fn first_wrong(&self) -> Option<&BareJid> {
        self.wanted.iter().find(|jid| self.target(jid).is_none())
    }

    /// Where a room is to be, if that is the address of a room.
    fn target(&self, jid: &BareJid) -> Option<BareJid> {
        let typed = self.typed.get(jid)?.trim();
        BareJid::new(typed).ok().filter(|at| at.node().is_some())
    }

    /// The rooms that are not built anew although they could be; and where the others are to be that are not to have the name
    /// that was proposed.
    pub(super) fn choices(&self) -> (BTreeSet<Jid>, BTreeMap<BareJid, BareJid>) {
        let left = self.proposed.keys().filter(|jid| !self.wanted.contains(*jid));
        let left = match self.wanted.is_empty() {
            true => BTreeSet::new(),
            false => left.cloned().map(Jid::from).collect(),
        };
        let elsewhere = self.wanted.iter().filter_map(|jid| {
            let at = self.target(jid)?;
            let proposal = self.proposed.get(jid).and_then(Option::as_ref);
            (proposal != Some(&at)).then(|| (jid.clone(), at))
        });
        (left, elsewhere.collect())
    }
}

impl Review {
    /// All rooms there are to tell of.
    pub(super) fn rooms(&self) -> &[Room] {
        &self.entries.rooms
    }

    /// Those that the old account can read, with what they are called.
    #[must_use]
    pub fn bookmarked_rooms(&self) -> Vec<(BareJid, String)> {
        let rooms = self.rooms().iter();
        rooms
            .filter_map(|room| Some((BareJid::new(&room.address).ok()?, room.name.clone())))
            .collect()
    }

    /// How many of them close with the old server.
    pub(super) fn closing_rooms(&self) -> usize {
        self.rooms().iter().filter(|room| room.closes).count()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn jid(text: &str) -> BareJid {
        BareJid::new(text).unwrap()
    }

    #[test]
    fn rooms_on_the_old_server_come_first_and_close_with_it() {
        let xml = |text: &str| Xml::from(text.parse::<xmpp_parsers::minidom::Element>().unwrap());
        let items = [
            (
                "fencing@rooms.lantern.example",
                "<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'/>",
            ),
            (
                "family@rooms.old.example",
                "<conference xmlns='urn:xmpp:bookmarks:1' name='Family'/>",
            ),
            ("x@rooms.notold.example", "<conference xmlns='urn:xmpp:bookmarks:1' name='Another'/>"),
        ];
        let items = items.map(|(key, text)| (key.to_owned(), xml(text))).into();
        let bookmarked = of(&items, &jid("romeo@old.example"));
        let rooms = with_closing(bookmarked, &[ClosingRoom::sample("council@rooms.old.example")]);
        let said: Vec<_> =
            rooms.iter().map(|room| (&*room.name, room.closes, room.joins)).collect();
        assert_eq!(
            said,
            [
                ("council", true, false),
                ("Family", true, false),
                ("Another", false, false),
                ("fencing", false, true)
            ]
        );
    }

    #[test]
    fn nothing_is_built_anew_unless_it_is_ticked_and_what_is_typed_is_where() {
        let (family, council) = (jid("family@rooms.old.example"), jid("council@rooms.old.example"));
        let closing_rooms = [&family, &council].map(|room| ClosingRoom::sample(room.as_str()));
        let mut rooms = Rebuilding::default();
        rooms.take_stock(&closing_rooms, &BTreeSet::new());
        assert_eq!((rooms.count(), rooms.choices()), (0, Default::default()));
        rooms.toggle(&family);
        let (left, elsewhere) = rooms.choices();
        assert_eq!(left, [Jid::from(council.clone())].into());
        assert!(elsewhere.is_empty(), "the proposed address needs no mention");
        rooms.type_in(family.clone(), "kin@rooms.new.example ".to_owned());
        let there = jid("kin@rooms.new.example");
        assert_eq!(rooms.choices().1, [(family.clone(), there)].into());
        rooms.type_in(family.clone(), "rooms.new.example".to_owned());
        assert_eq!(rooms.first_wrong(), Some(&family));

        let mut again = Rebuilding::default();
        again.take_stock(&closing_rooms, &BTreeSet::new());
        again.apply(&Choices {
            kinds: [Data::HostedRooms].into(),
            exclude: [Jid::from(council)].into(),
            ..Choices::default()
        });
        assert_eq!(again.wanted, [family].into());
    }
}
