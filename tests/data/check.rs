//! What an account shows to its owner, and to strangers.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use xmpp_parsers::minidom::Element;

use super::furnish::{BLOCKED, PHOTO, PRIVATE, VCARD, photo, private};
use super::{FROM, TO, row};
use crate::support::Client;

pub(crate) async fn check_profile(client: &Client, report: &Value) {
    let answer = client.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
    let vcard = answer.get_child("vCard", "vcard-temp").unwrap();
    let wanted: Element = format!("<vCard xmlns='vcard-temp'>{VCARD}</vCard>").parse().unwrap();
    let shown = fields(vcard);
    let lost: Vec<_> = fields(&wanted).difference(&shown).cloned().collect();
    let remark = row(report, "profile")["error"].as_str().unwrap_or_default();
    for (field, text) in &lost {
        assert!(
            remark.contains(field.as_str()),
            "{field} ({text}) is missing and not said: {remark}"
        );
    }
}

/// The texts of a card with the names of their fields.
pub(crate) fn fields(vcard: &Element) -> BTreeSet<(String, String)> {
    let mut fields = BTreeSet::new();
    for field in vcard.children().filter(|field| field.name() != "PHOTO") {
        let own = field.texts().collect::<String>();
        for (name, text) in field
            .children()
            .map(|child| (format!("{}/{}", field.name(), child.name()), child.text()))
            .chain([(field.name().to_owned(), own)])
        {
            if !text.trim().is_empty() {
                fields.insert((name, text));
            }
        }
    }
    fields
}

/// Both forms show the same bytes.
pub(crate) async fn check_picture(client: &Client) {
    let metadata = client.query("get", "", &items("urn:xmpp:avatar:metadata")).await;
    let info = find(&metadata, "info").expect("a picture is announced");
    assert_eq!(info.attr("bytes"), Some(PHOTO.to_string().as_str()));
    let data = client.query("get", "", &items("urn:xmpp:avatar:data")).await;
    let data = find(&data, "data").expect("the picture is there").text();
    assert_eq!(STANDARD.decode(data).unwrap(), photo(PHOTO));
    let vcard = client.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
    let binval = find(&vcard, "BINVAL").expect("the vCard has it too").text();
    assert_eq!(STANDARD.decode(binval).unwrap(), photo(PHOTO));
}

/// Rooms are there for programs of both kinds, and a stranger sees none of them.
pub(crate) async fn check_rooms(client: &Client, stranger: &Client, count: usize) {
    let rooms = rooms(client).await;
    assert_eq!(rooms.len(), count);
    assert!(rooms.contains(&("room7@rooms.test".into(), "Room & 7".into())));
    let published = client.query("get", "", &items("urn:xmpp:bookmarks:1")).await;
    let room = find(&published, "conference").expect("rooms are published");
    assert_eq!(find(room, "nick").map(Element::text).as_deref(), Some("Romeo"));
    for node in ["urn:xmpp:bookmarks:1", "storage:bookmarks"] {
        let answer = stranger.query("get", TO, &items(node)).await;
        assert_eq!(answer.attr("type"), Some("error"), "{node} is public: {}", text(&answer));
    }
}

/// What a stranger may read of what is published for each account: nothing on the new one that the old one did
/// not show, and nothing at all of what is nobody's business.
pub(crate) async fn check_strangers(by_old: &Client, by_new: &Client) {
    let shows = async |stranger: &Client, account: &str, payload: &str| {
        stranger.query("get", account, payload).await.attr("type") == Some("result")
    };
    for node in NODES.map(items) {
        let shown = shows(by_new, TO, &node).await;
        assert!(!shown || shows(by_old, FROM, &node).await, "only the new account shows {node}");
    }
    // It says no more than the older card, which every server shows to everybody.
    let card = shows(by_new, TO, &items("urn:xmpp:vcard4")).await;
    assert!(!card || shows(by_old, FROM, "<vCard xmlns='vcard-temp'/>").await, "vCard4 is public");
    let nobody = ["urn:xmpp:bookmarks:1", "storage:bookmarks", "storage:rosternotes"].map(items);
    let stored = PRIVATE.map(|data| {
        let data: Element = data.parse().unwrap();
        private(&format!("<{} xmlns='{}'/>", data.name(), data.ns()))
    });
    let blocked = "<blocklist xmlns='urn:xmpp:blocking'/>".to_owned();
    for payload in nobody.into_iter().chain(stored).chain([blocked]) {
        assert!(!shows(by_new, TO, &payload).await, "a stranger can read {payload}");
    }
}

/// Where an account publishes itself.
const NODES: [&str; 3] =
    ["http://jabber.org/protocol/nick", "urn:xmpp:avatar:data", "urn:xmpp:avatar:metadata"];

/// The rooms of the older storage, which must be those of the newer one.
pub(crate) async fn rooms(client: &Client) -> BTreeSet<(String, String)> {
    let answer = client.query("get", "", &private("<storage xmlns='storage:bookmarks'/>")).await;
    let pair = |element: &Element, jid: &str| {
        (jid.to_owned(), element.attr("name").unwrap_or_default().to_owned())
    };
    let stored: BTreeSet<_> = find(&answer, "storage")
        .into_iter()
        .flat_map(Element::children)
        .map(|room| pair(room, room.attr("jid").unwrap()))
        .collect();
    stored
}

pub(crate) async fn check_private(client: &Client) {
    for wanted in PRIVATE {
        let wanted: Element = wanted.parse().unwrap();
        let question = format!("<{} xmlns='{}'/>", wanted.name(), wanted.ns());
        let answer = client.query("get", "", &private(&question)).await;
        let shown = find(&answer, wanted.name()).unwrap();
        assert_eq!(shown, &wanted, "{}", text(shown));
    }
}

pub(crate) async fn check_blocked(client: &Client) {
    let blocked = blocked(client).await;
    assert_eq!(blocked.len(), BLOCKED);
    assert!(blocked.contains("tybalt59@capulet.test"));
}

pub(crate) async fn blocked(client: &Client) -> BTreeSet<String> {
    let answer = client.query("get", "", "<blocklist xmlns='urn:xmpp:blocking'/>").await;
    let list = find(&answer, "blocklist").unwrap();
    list.children().map(|item| item.attr("jid").unwrap().to_owned()).collect()
}

pub(crate) fn items(node: &str) -> String {
    format!("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='{node}'/></pubsub>")
}

/// The first element of this name anywhere within.
pub(crate) fn find<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    element.children().find_map(
        |child| {
            if child.name() == name { Some(child) } else { find(child, name) }
        },
    )
}

pub(crate) fn text(element: &Element) -> String {
    let text = String::from(element);
    text.chars().take(4000).collect()
}
