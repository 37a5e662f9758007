//! An account that holds something of every kind, and whether it is all there again.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use xmpp_parsers::minidom::Element;

use super::OLD;
use crate::support::{Client, Contact, Net, Server, Standing, contacts_of_every_standing};

/// How many contacts are on its list.
pub(crate) const CONTACTS: usize = 12;
/// Somebody who has asked to see it and has no answer; such a one is not on the list.
pub(crate) const ASKER: &str = "asker@friends.test";
/// How many rooms are bookmarked.
const ROOMS: usize = 9;

const VCARD: &str = "<FN>Romeo Montague</FN><N><FAMILY>Montague</FAMILY><GIVEN>Romeo</GIVEN></N>\
    <NICKNAME>Rom</NICKNAME><BDAY>1597-01-01</BDAY><URL>https://verona.test/?a=1&amp;b=2</URL>\
    <NOTE>But soft,\nwhat light 🌹</NOTE><EMAIL><USERID>romeo@mail.test</USERID></EMAIL>";

pub(crate) const PRIVATE: [&str; 2] = [
    "<storage xmlns='storage:rosternotes'><note jid='a@b.test'>x &amp; y<z xmlns='urn:z'/></note></storage>",
    "<roster xmlns='roster:delimiter'>::</roster>",
];

const BLOCKED: [&str; 3] = ["paris@verona.test", "spam.test", "tybalt@capulet.test"];

/// Those who are on the list, and who has asked.
pub(crate) fn people() -> Vec<Contact> {
    let asker = Contact::new(ASKER, Standing::Asking);
    contacts_of_every_standing(CONTACTS, "friends.test").into_iter().chain([asker]).collect()
}

/// Makes such an account on the server and saves it with the program.
pub(crate) async fn furnish_and_save(net: &Net, old: &Server) -> PathBuf {
    net.seed(old, "romeo", OLD, &people());
    furnish(&Client::sign_in(net, old, "romeo", OLD).await).await;
    let file = old.folder().join("saved.xml");
    let mut rehome = net.rehome(OLD, "");
    rehome.args(["backup", "--from", "romeo@old.test", "--with", "pending_requests", "--output"]);
    let output = rehome.arg(&file).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    file
}

/// Everything but the people.
pub(crate) async fn furnish(client: &Client) {
    let set = async |payload: &str| {
        let answer = client.query("set", "", payload).await;
        assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
    };
    let photo = STANDARD.encode(photo());
    set(&format!(
        "<vCard xmlns='vcard-temp'>{VCARD}<PHOTO><TYPE>image/jpeg</TYPE><BINVAL>{photo}</BINVAL></PHOTO></vCard>"
    ))
    .await;
    for data in PRIVATE {
        set(&private(data)).await;
    }
    let rooms: String = rooms()
        .into_iter()
        .map(|(jid, name)| format!("<conference jid='{jid}' name='{name}'/>"))
        .collect();
    set(&private(&format!("<storage xmlns='storage:bookmarks'>{rooms}</storage>"))).await;
    let blocked: String = BLOCKED.iter().map(|jid| format!("<item jid='{jid}'/>")).collect();
    set(&format!("<block xmlns='urn:xmpp:blocking'>{blocked}</block>")).await;
    set("<pubsub xmlns='http://jabber.org/protocol/pubsub'>\
         <publish node='http://jabber.org/protocol/nick'><item id='current'>\
         <nick xmlns='http://jabber.org/protocol/nick'>Rom</nick></item></publish></pubsub>")
    .await;
}

/// Bytes that look like the start of a JPEG.
fn photo() -> Vec<u8> {
    [0xff, 0xd8, 0xff, 0xe0].into_iter().chain((0..20_000).map(|byte| (byte % 251) as u8)).collect()
}

fn rooms() -> BTreeMap<String, String> {
    (0..ROOMS).map(|n| (format!("room{n}@rooms.test"), format!("Room {n}"))).collect()
}

fn private(data: &str) -> String {
    format!("<query xmlns='jabber:iq:private'>{data}</query>")
}

/// Everybody is on the list again, with name, groups and standing; who was asked and has not answered too, unless
/// the server keeps none of that.
pub(crate) async fn check_people(client: &Client, keeps_questions: bool) {
    let answer = client.query("get", "", "<query xmlns='jabber:iq:roster'/>").await;
    let query = find(&answer, "query").unwrap();
    let shown: BTreeMap<_, _> = query
        .children()
        .map(|item| {
            let attribute = |name| item.attr(name).unwrap_or_default().to_owned();
            let mut groups: Vec<_> = item.children().map(Element::text).collect();
            groups.sort();
            (
                attribute("jid"),
                (attribute("name"), groups, attribute("subscription"), attribute("ask")),
            )
        })
        .collect();
    let people = people().into_iter().filter(|contact| contact.jid != ASKER);
    let wanted: BTreeMap<_, _> = people
        .map(|mut contact| {
            let side = contact.standing.side();
            contact.groups.sort();
            let asked = if side.asked && keeps_questions { "subscribe" } else { "" };
            let subscription = side.subscription.as_str().to_owned();
            (contact.jid, (contact.name, contact.groups, subscription, asked.to_owned()))
        })
        .collect();
    assert_eq!(shown, wanted);
}

/// Who has asked waits for an answer again: a client that comes online is told.
pub(crate) async fn check_asker(online: &Client) {
    let is_request = |stanza: &Element| {
        stanza.name() == "presence"
            && stanza.attr("type") == Some("subscribe")
            && stanza.attr("from") == Some(ASKER)
    };
    online.wait_for("the request that waits for an answer", is_request).await;
}

/// The profile with the photo, what programs keep for themselves, and the rooms.
pub(crate) async fn check_stored(client: &Client) {
    let vcard = client.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
    let wanted: Element = format!("<vCard xmlns='vcard-temp'>{VCARD}</vCard>").parse().unwrap();
    let shown = find(&vcard, "vCard").map(fields).unwrap_or_default();
    assert!(shown.is_superset(&fields(&wanted)), "{shown:?}");
    let shown = find(&vcard, "BINVAL").expect("the photo").text();
    assert!(STANDARD.decode(shown.trim()).unwrap() == photo(), "the photo is another one");
    for data in PRIVATE {
        let wanted: Element = data.parse().unwrap();
        let question = private(&format!("<{} xmlns='{}'/>", wanted.name(), wanted.ns()));
        let answer = client.query("get", "", &question).await;
        assert_eq!(find(&answer, wanted.name()), Some(&wanted));
    }
    let answer = client.query("get", "", &private("<storage xmlns='storage:bookmarks'/>")).await;
    let shown = find(&answer, "storage").unwrap().children();
    let shown: BTreeMap<_, _> = shown
        .map(|room| ["jid", "name"].map(|name| room.attr(name).unwrap_or_default().to_owned()))
        .map(|[jid, name]| (jid, name))
        .collect();
    assert_eq!(shown, rooms());
}

/// The texts of a card with the names of their fields.
fn fields(card: &Element) -> BTreeSet<(String, String)> {
    let inner = card.children().flat_map(|field| field.children().chain([field]));
    let text = |field: &Element| (field.name().to_owned(), field.texts().collect::<String>());
    inner.map(text).filter(|(name, text)| !text.is_empty() && name != "BINVAL").collect()
}

/// The block list.
pub(crate) async fn check_blocked(client: &Client) {
    let answer = client.query("get", "", "<blocklist xmlns='urn:xmpp:blocking'/>").await;
    let list = find(&answer, "blocklist").unwrap();
    let mut shown: Vec<_> = list.children().map(|item| item.attr("jid").unwrap()).collect();
    shown.sort_unstable();
    assert_eq!(shown, BLOCKED);
}

/// The picture where programs look for it today (XEP-0084).
pub(crate) async fn check_avatar(client: &Client) {
    let data = find_item(client, "urn:xmpp:avatar:data", "data").await;
    assert!(STANDARD.decode(data.text().trim()).unwrap() == photo(), "the picture is another one");
    let metadata = find_item(client, "urn:xmpp:avatar:metadata", "info").await;
    assert_eq!(metadata.attr("bytes"), Some(photo().len().to_string().as_str()));
}

/// What is published, and who may read it: the rooms nobody else, the rest only contacts.
pub(crate) async fn check_published(client: &Client, stranger: &Client) {
    let nick = find_item(client, "http://jabber.org/protocol/nick", "nick").await;
    assert_eq!(nick.text(), "Rom");
    let answer = client.query("get", "", &items("urn:xmpp:bookmarks:1")).await;
    let shown = find(&answer, "items").unwrap().children();
    let shown: BTreeMap<_, _> = shown
        .map(|item| {
            let room = find(item, "conference").unwrap();
            (item.attr("id").unwrap().to_owned(), room.attr("name").unwrap().to_owned())
        })
        .collect();
    assert_eq!(shown, rooms());
    let nodes = [
        ("http://jabber.org/protocol/nick", "presence"),
        ("urn:xmpp:avatar:data", "presence"),
        ("urn:xmpp:avatar:metadata", "presence"),
        ("urn:xmpp:bookmarks:1", "whitelist"),
    ];
    for (node, access) in nodes {
        let question = format!(
            "<pubsub xmlns='http://jabber.org/protocol/pubsub#owner'><configure node='{node}'/></pubsub>"
        );
        let answer = client.query("get", "", &question).await;
        assert_eq!(field(&answer, "pubsub#access_model").as_deref(), Some(access), "{node}");
        let bare = client.jid().split_once('/').unwrap().0;
        let read = stranger.query("get", bare, &items(node)).await;
        assert_eq!(read.attr("type"), Some("error"), "a stranger reads {node}");
    }
}

async fn find_item(client: &Client, node: &str, name: &str) -> Element {
    let answer = client.query("get", "", &items(node)).await;
    find(&answer, name).unwrap_or_else(|| panic!("{node}: {}", String::from(&answer))).clone()
}

pub(crate) fn items(node: &str) -> String {
    format!("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='{node}'/></pubsub>")
}

/// The value of a field in a form anywhere within.
fn field(answer: &Element, var: &str) -> Option<String> {
    let form = find(answer, "x")?;
    let field = form.children().find(|field| field.attr("var") == Some(var))?;
    field.children().find(|child| child.name() == "value").map(Element::text)
}

/// The first element of this name anywhere within.
pub(crate) fn find<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    element.children().find_map(
        |child| {
            if child.name() == name { Some(child) } else { find(child, name) }
        },
    )
}
