//! Bookmarked rooms, kept as the `<conference/>` of XEP-0402 with the room's address as key.

use std::collections::BTreeMap;

use xmpp_parsers::jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{BOOKMARKS, BOOKMARKS2};

use super::Xml;
use crate::xmpp::build::{Build, element};

/// Adds the rooms of the node `urn:xmpp:bookmarks:1` (XEP-0402 §3.1): pairs of an item's id and payload.
pub fn read_published<'a>(
    items: impl IntoIterator<Item = (&'a str, &'a Element)>,
    rooms: &mut BTreeMap<String, Xml>,
) {
    for (id, conference) in items {
        if conference.is("conference", BOOKMARKS2) {
            rooms.entry(key(id)).or_insert_with(|| conference.clone().into());
        }
    }
}

/// Adds the rooms of a `<storage xmlns='storage:bookmarks'/>` (XEP-0048 §2) that are not there yet, and the
/// addresses of pages, which only this form knows.
pub fn read_storage(storage: &Element, rooms: &mut BTreeMap<String, Xml>) {
    for bookmark in storage.children() {
        if let Some(jid) = bookmark.attr("jid").filter(|_| bookmark.is("conference", BOOKMARKS)) {
            rooms.entry(key(jid)).or_insert_with(|| modern(bookmark).into());
        } else if let Some(url) = bookmark.attr("url").filter(|_| is_page(bookmark)) {
            rooms.entry(url.to_owned()).or_insert_with(|| bookmark.clone().into());
        }
    }
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
    let mut known = BTreeMap::new();
    storage.into_iter().for_each(|storage| read_storage(storage, &mut known));
    let missing: Vec<_> = rooms
        .into_iter()
        .filter(|(jid, _)| !known.contains_key(*jid))
        .map(|(jid, room)| match is_page(room.element()) {
            true => room.element().clone(),
            false => legacy(jid, room.element()),
        })
        .collect();
    let storage = storage.cloned().unwrap_or_else(|| element("storage", BOOKMARKS));
    (!missing.is_empty()).then(|| storage.holding_all(missing))
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
    BareJid::new(jid).map_or_else(|_| jid.to_owned(), |jid| jid.to_string())
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
        let mut rooms = BTreeMap::new();
        read_storage(&STORAGE.parse().unwrap(), &mut rooms);
        rooms
    }

    #[test]
    fn both_forms_say_the_same() {
        let rooms = rooms();
        let written = into_storage(None, &rooms).unwrap();
        let mut read = BTreeMap::new();
        read_storage(&written, &mut read);
        assert_eq!(read, rooms);
        assert!(is_page(rooms.get("https://verona.example").unwrap().element()));
        let room = rooms.get("verona@rooms.example").unwrap().element();
        assert_eq!((room.attr("name"), room.attr("autojoin")), (Some("Verona"), Some("true")));
        assert!(room.get_child("extensions", BOOKMARKS2).unwrap().has_child("x", "urn:x"));
    }

    #[test]
    fn the_first_source_wins() {
        let published: Element =
            "<conference xmlns='urn:xmpp:bookmarks:1' name='newer'/>".parse().unwrap();
        let mut rooms = BTreeMap::new();
        read_published([("verona@rooms.example", &published)], &mut rooms);
        read_storage(&STORAGE.parse().unwrap(), &mut rooms);
        assert_eq!(rooms.len(), 2);
        assert_eq!(rooms["verona@rooms.example"].element().attr("name"), Some("newer"));
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
}
