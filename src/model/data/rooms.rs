//! Bookmarked rooms, kept as the `<conference/>` of XEP-0402 with the room's address as key.

use std::collections::BTreeMap;

use jid::BareJid;
use percent_encoding::percent_decode_str;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{BOOKMARKS, BOOKMARKS2};

use super::{Flaw, Flaws, Xml};
use crate::xmpp::address;
use crate::xmpp::build::{Build, element};

/// The bookmarks of an account, from all the places where it keeps some.
#[derive(Debug, Default)]
pub struct Bookmarks {
    /// The rooms by their addresses, and the pages by theirs.
    pub items: BTreeMap<String, Xml>,
    /// What cannot be kept as it is.
    pub flaws: Flaws,
}

impl Bookmarks {
    /// Adds the rooms of the node `urn:xmpp:bookmarks:1` (XEP-0402 §3.1): pairs of an item's id and payload.
    pub fn read_published<'a>(&mut self, items: impl IntoIterator<Item = (&'a str, &'a Element)>) {
        for (id, conference) in items {
            if conference.is("conference", BOOKMARKS2) {
                // Programs have published under ids of their own and put the address where the older form has it.
                let inside = conference.attr("jid").filter(|jid| !jid.is_empty());
                let address = inside.filter(|_| room_address(id).is_none());
                self.add(address.unwrap_or(id), tidy(conference.clone()));
            }
        }
    }

    /// Adds the rooms of a `<storage xmlns='storage:bookmarks'/>` (XEP-0048 §2), and the addresses of pages, which
    /// only this form knows. A room that is there already is the same bookmark in another place: the first says what
    /// counts, and what is lost with the other is named.
    pub fn read_storage(&mut self, storage: &Element) {
        let mut own = Self::default();
        for bookmark in storage.children() {
            if bookmark.is("conference", BOOKMARKS) {
                own.add(bookmark.attr("jid").unwrap_or_default(), modern(bookmark));
            } else if let Some(url) = bookmark.attr("url").filter(|_| is_page(bookmark)) {
                let url = Some(url.trim().to_owned()).filter(|url| !url.is_empty());
                own.items.extend(url.map(|url| (url, bookmark.clone().into())));
            }
        }
        for (key, value) in own.items {
            match self.items.get_mut(&key) {
                Some(first) => self.flaws.extend(join(first, value.element(), &key)),
                None => drop(self.items.insert(key, value)),
            }
        }
        self.flaws.extend(own.flaws);
    }

    fn add(&mut self, address: &str, room: Element) {
        let Some(found) = room_address(address) else {
            let text = address.trim().to_owned();
            let is_address = address::read(&text).is_ok();
            let flaw = if is_address { Flaw::NoRoom(text) } else { Flaw::BadAddress(text) };
            self.flaws.insert(flaw);
            return;
        };
        let room = match found.nick {
            Some(nick) if text(&room, "nick").is_none() => {
                room.holding(element("nick", BOOKMARKS2).saying(&nick))
            }
            _ => room,
        };
        let key = found.room.to_string();
        match self.items.get_mut(&key) {
            Some(first) => self.flaws.extend(join(first, &room, &key)),
            None => drop(self.items.insert(key, room.into())),
        }
    }
}

/// Gives the first bookmark of a room what only the second has; what the second says otherwise is lost, and named.
fn join(first: &mut Xml, second: &Element, room: &str) -> Option<Flaw> {
    let (nick, password) = (text(second, "nick"), text(second, "password"));
    let mut other = |name, said: Option<String>| {
        let said = said?;
        let Some(kept) = text(first.element(), name) else {
            let joined = first.element().clone();
            *first = joined.holding(element(name, BOOKMARKS2).saying(&said)).into();
            return None;
        };
        Some(said).filter(|said| *said != kept)
    };
    let (nick, password) = (other("nick", nick), other("password", password).is_some());
    (nick.is_some() || password).then(|| Flaw::Twice { room: room.to_owned(), nick, password })
}

fn text(room: &Element, name: &str) -> Option<String> {
    let text = room.get_child(name, BOOKMARKS2)?.text();
    Some(text).filter(|text| !text.is_empty())
}

/// What the address of a bookmark names.
struct RoomAddress {
    room: BareJid,
    /// The name in the room, where the address has one (XEP-0045 §4.1).
    nick: Option<String>,
}

/// Reads the address of a room, as programs write it: also with the name in the room, or as `xmpp:…?join`
/// (XEP-0147 §8). `None` if there can be no room: it has no name, or cannot be read.
fn room_address(text: &str) -> Option<RoomAddress> {
    let text = text.trim();
    let text = match text.split_at_checked(5) {
        Some((scheme, rest)) if scheme.eq_ignore_ascii_case("xmpp:") => {
            let address = rest.split(['?', '#']).next().unwrap_or_default();
            percent_decode_str(address).decode_utf8().ok()?
        }
        _ => text.into(),
    };
    let jid = address::read_account(&text).ok().filter(|jid| jid.node().is_some())?;
    Some(RoomAddress { nick: jid.resource().map(ToString::to_string), room: jid.to_bare() })
}

/// Whether a bookmark is the address of a page and no room (XEP-0048 §2). XEP-0402 has no place for it.
pub fn is_page(bookmark: &Element) -> bool {
    bookmark.is("url", BOOKMARKS)
}

/// `storage` with the rooms that it lacks; `None` if it lacks none.
pub fn into_storage<'a>(
    storage: Option<&Element>,
    rooms: impl IntoIterator<Item = (&'a String, &'a Xml)>,
) -> Option<Element> {
    let mut known = Bookmarks::default();
    storage.into_iter().for_each(|storage| known.read_storage(storage));
    let missing: Vec<_> = rooms
        .into_iter()
        .filter(|(jid, _)| !known.items.contains_key(*jid))
        .map(|(jid, room)| match is_page(room.element()) {
            true => room.element().clone(),
            false => legacy(jid, room.element()),
        })
        .collect();
    // Exporters have given the storage other names, under which nobody looks.
    let there = storage.into_iter().flat_map(Element::children).cloned();
    (!missing.is_empty())
        .then(|| element("storage", BOOKMARKS).holding_all(there).holding_all(missing))
}

/// `storage` without these rooms.
pub fn out_of_storage(storage: &Element, keys: &[String]) -> Element {
    let children = storage.children().filter(|child| {
        let room = child.attr("jid").filter(|_| child.is("conference", BOOKMARKS)).map(key);
        let page = child.attr("url").filter(|_| is_page(child)).map(str::to_owned);
        room.or(page).is_none_or(|key| !keys.contains(&key))
    });
    element("storage", BOOKMARKS).holding_all(children.cloned())
}

/// One spelling of a room's address; one that cannot be read stays as it is.
fn key(jid: &str) -> String {
    room_address(jid).map_or_else(|| jid.to_owned(), |address| address.room.to_string())
}

/// A `<conference/>` of XEP-0048 as XEP-0402 writes it. What XEP-0402 does not know is an extension.
fn modern(conference: &Element) -> Element {
    let mut room = element("conference", BOOKMARKS2)
        .with("name", conference.attr("name"))
        .with("autojoin", conference.attr("autojoin"));
    let mut extensions = element("extensions", BOOKMARKS2);
    for child in conference.children() {
        if child.is("nick", BOOKMARKS) || child.is("password", BOOKMARKS) {
            room.append_child(element(child.name(), BOOKMARKS2).saying(&child.text()));
        } else if child.is("extensions", BOOKMARKS2) {
            extensions = extensions.holding_all(child.children().cloned());
        } else {
            extensions.append_child(child.clone());
        }
    }
    if extensions.children().next().is_some() {
        room.append_child(extensions);
    }
    tidy(room)
}

/// A bookmark without what says nothing (an empty name, nickname or password), and with a truth value as XEP-0402 has
/// it.
fn tidy(room: Element) -> Element {
    let name = room.attr("name").filter(|name| !name.is_empty()).map(str::to_owned);
    let autojoin = room.attr("autojoin").map(|value| match value.trim() {
        "1" | "true" | "yes" | "True" | "TRUE" => "true",
        _ => "false",
    });
    let mut room = room.with("name", name).with("autojoin", autojoin).with("jid", None::<&str>);
    for field in ["nick", "password"] {
        if room.get_child(field, BOOKMARKS2).is_some_and(|field| field.text().trim().is_empty()) {
            room.remove_child(field, BOOKMARKS2);
        }
    }
    room
}

/// A `<conference/>` of XEP-0402 as XEP-0048 writes it.
fn legacy(jid: &str, room: &Element) -> Element {
    let mut conference = element("conference", BOOKMARKS)
        .with("jid", jid)
        .with("name", room.attr("name"))
        .with("autojoin", room.attr("autojoin"));
    for child in room.children() {
        if child.is("nick", BOOKMARKS2) || child.is("password", BOOKMARKS2) {
            conference.append_child(element(child.name(), BOOKMARKS).saying(&child.text()));
        } else {
            conference.append_child(child.clone());
        }
    }
    conference
}

#[cfg(test)]
mod tests {
    use super::*;

    const STORAGE: &str = "<storage xmlns='storage:bookmarks'>\
        <conference jid='Verona@Rooms.example' name='Verona' autojoin='true'><nick>R</nick>\
        <x xmlns='urn:x'><y/></x></conference>\
        <conference name='nowhere'/><url name='Map' url='https://verona.example'/></storage>";

    fn rooms() -> BTreeMap<String, Xml> {
        let mut rooms = Bookmarks::default();
        rooms.read_storage(&STORAGE.parse().unwrap());
        rooms.items
    }

    #[test]
    fn both_forms_say_the_same() {
        let rooms = rooms();
        let written = into_storage(None, &rooms).unwrap();
        let mut read = Bookmarks::default();
        read.read_storage(&written);
        assert_eq!(read.items, rooms);
        assert!(is_page(rooms.get("https://verona.example").unwrap().element()));
        let room = rooms.get("verona@rooms.example").unwrap().element();
        assert_eq!((room.attr("name"), room.attr("autojoin")), (Some("Verona"), Some("true")));
        assert!(room.get_child("extensions", BOOKMARKS2).unwrap().has_child("x", "urn:x"));
    }

    #[test]
    fn the_first_source_wins() {
        let published: Element =
            "<conference xmlns='urn:xmpp:bookmarks:1' name='newer'/>".parse().unwrap();
        let mut rooms = Bookmarks::default();
        rooms.read_published([("verona@rooms.example", &published)]);
        rooms.read_storage(&STORAGE.parse().unwrap());
        assert_eq!(rooms.items.len(), 2);
        let room = rooms.items["verona@rooms.example"].element();
        assert_eq!(room.attr("name"), Some("newer"));
        assert_eq!(text(room, "nick").as_deref(), Some("R"), "only the older one says it");
    }

    #[test]
    fn what_another_place_says_otherwise_of_a_room_is_named() {
        let published: Element = "<conference xmlns='urn:xmpp:bookmarks:1'><nick>r</nick>\
            <password>s</password></conference>"
            .parse()
            .unwrap();
        let lost = |stored: &str| {
            let mut rooms = Bookmarks::default();
            rooms.read_published([("a@rooms.example", &published)]);
            let storage = format!(
                "<storage xmlns='storage:bookmarks'><conference jid='a@rooms.example'>{stored}</conference></storage>"
            );
            rooms.read_storage(&storage.parse().unwrap());
            assert_eq!(rooms.items["a@rooms.example"].element(), &published);
            rooms.flaws
        };
        let twice = |nick: Option<&str>, password| -> Flaws {
            let nick = nick.map(str::to_owned);
            [Flaw::Twice { room: "a@rooms.example".to_owned(), nick, password }].into()
        };
        assert_eq!(lost("<nick>r2</nick><password>s</password>"), twice(Some("r2"), false));
        assert_eq!(lost("<nick>r</nick><password>t</password>"), twice(None, true));
        assert_eq!(lost("<nick>r</nick>"), Flaws::new());
    }

    #[test]
    fn nothing_else_in_the_storage_is_touched() {
        let storage: Element = STORAGE.parse().unwrap();
        assert_eq!(into_storage(Some(&storage), &rooms()), None);
        let more = BTreeMap::from([(
            "b@rooms.example".to_owned(),
            rooms()["verona@rooms.example"].clone(),
        )]);
        let written = into_storage(Some(&storage), &more).unwrap();
        assert_eq!(written.children().count(), 4);
        assert_eq!(out_of_storage(&written, &["b@rooms.example".to_owned()]).children().count(), 3);
    }

    fn stored(conferences: &str) -> Bookmarks {
        let storage = format!("<storage xmlns='storage:bookmarks'>{conferences}</storage>");
        let mut bookmarks = Bookmarks::default();
        bookmarks.read_storage(&storage.parse().unwrap());
        bookmarks
    }

    #[test]
    fn an_address_is_mended_or_named() {
        let read = stored(
            "<conference jid='a@rooms.example/rosa'/><conference jid='B@Rooms.example.'/>\
             <conference jid='xmpp:c%40x@rooms.example?join'/><conference jid='XMPP:d@rooms.example'/>\
             <conference jid='#chan%irc.example@irc.example'/>\
             <conference/><conference jid=''/><conference jid='rooms.example'/>\
             <conference jid='r o@rooms.example'/><conference jid='p@rooms.example:5222'/><url url=''/>",
        );
        let keys: Vec<_> = read.items.keys().map(String::as_str).collect();
        assert_eq!(
            keys,
            [
                "#chan%irc.example@irc.example",
                "a@rooms.example",
                "b@rooms.example",
                "d@rooms.example"
            ]
        );
        let nick = text(read.items["a@rooms.example"].element(), "nick");
        assert_eq!(nick.as_deref(), Some("rosa"), "the name in the room is part of its address");
        let bad = |address: &str| Flaw::BadAddress(address.to_owned());
        let named = [
            bad(""),
            bad("r o@rooms.example"),
            bad("p@rooms.example:5222"),
            bad("xmpp:c%40x@rooms.example?join"),
            Flaw::NoRoom("rooms.example".to_owned()),
        ];
        assert_eq!(read.flaws, named.into());
    }

    #[test]
    fn an_item_is_known_by_the_address_of_its_room() {
        let conference = |jid: &str| -> Element {
            format!("<conference xmlns='urn:xmpp:bookmarks:1' jid='{jid}'/>").parse().unwrap()
        };
        let (inside, plain) = (conference("b@rooms.example"), conference(""));
        let mut read = Bookmarks::default();
        read.read_published([
            ("a@rooms.example/rosa", &plain),
            ("current", &inside),
            ("", &plain),
            ("rooms.example", &plain),
        ]);
        assert_eq!(read.items.keys().collect::<Vec<_>>(), ["a@rooms.example", "b@rooms.example"]);
        assert!(read.items.values().all(|room| room.element().attr("jid").is_none()));
        let no_room = Flaw::NoRoom("rooms.example".to_owned());
        assert_eq!(read.flaws, [Flaw::BadAddress(String::new()), no_room].into());
    }

    #[test]
    fn what_says_nothing_is_left_out_and_a_truth_value_is_one() {
        let read =
            stored("<conference jid='a@rooms.example' name='' autojoin='yes'><nick/></conference>");
        let written = String::from(read.items["a@rooms.example"].element());
        assert_eq!(written, "<conference xmlns='urn:xmpp:bookmarks:1' autojoin='true'/>");
    }

    #[test]
    fn of_two_bookmarks_of_a_room_nothing_is_lost_without_a_word() {
        let second =
            "<conference jid='A@rooms.example'><nick>r2</nick><password>s</password></conference>";
        let read = stored(&format!(
            "<conference jid='a@rooms.example'><nick>r</nick></conference>{second}"
        ));
        let room = read.items["a@rooms.example"].element();
        assert_eq!(
            (text(room, "nick").as_deref(), text(room, "password").as_deref()),
            (Some("r"), Some("s"))
        );
        let lost = |nick: Option<&str>, password| Flaw::Twice {
            room: "a@rooms.example".to_owned(),
            nick: nick.map(str::to_owned),
            password,
        };
        assert_eq!(read.flaws, [lost(Some("r2"), false)].into());
        let read = stored(&format!(
            "<conference jid='a@rooms.example'><password>t</password></conference>{second}"
        ));
        assert_eq!(read.flaws, [lost(None, true)].into());
    }
}
