//! What an account publishes (XEP-0163) besides what has a kind of its own: which of it keeps its meaning at another
//! address, and what the rest is.

use jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{AVATAR_DATA, AVATAR_METADATA, BOOKMARKS, BOOKMARKS2, NICK, SID};

use super::{Xml, profile};
use crate::xmpp::address;
use crate::xmpp::moved;

/// The node with the encrypted backup of the user's secret OpenPGP keys (XEP-0373 §5).
pub const SECRET_KEY: &str = "urn:xmpp:openpgp:0:secret-key";
/// The node that says how far the user has read in each conversation (XEP-0490 §4.1).
pub const MARKERS: &str = "urn:xmpp:mds:displayed:0";
/// The nodes of which something is copied.
pub const COPIED: [&str; 2] = [SECRET_KEY, MARKERS];

/// The namespace of the keys (XEP-0373).
const OPENPGP: &str = "urn:xmpp:openpgp:0";
/// The one item of a node that holds one (XEP-0060 §12.20).
const CURRENT: &str = "current";

/// What a node holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Content {
    /// Something with a [`Kind`](super::Kind) of its own.
    OfAnotherKind,
    /// The encrypted backup of the secret OpenPGP keys. It is copied: it holds for whoever knows its code, and nobody
    /// else can read it (XEP-0373 §5.4).
    SecretKey,
    /// How far the user has read. In a room, that is an id of the room's own, which holds for every account (XEP-0490
    /// §4.2): such a marker is copied. In any other conversation it is an id in the archive of the old server.
    Markers,
    /// The keys of the user's devices (XEP-0384 §5.3). Each device makes its own for the new account; a copy would
    /// announce devices that nobody can write to.
    DeviceKeys,
    /// Public OpenPGP keys (XEP-0373 §4). They name the address that they are for, and are refused at any other (§3.2).
    PublicKeys,
    /// A blog, the comments on it, or stories (XEP-0277, XEP-0472, XEP-0501). To publish an old post is to send it to
    /// every contact as news.
    Blog,
    /// Sticker packs (XEP-0449). They are lists of links, of which those to the old server end with it.
    Stickers,
    /// The list of what the user is subscribed to (XEP-0330). The subscriptions are those of the old address.
    Subscriptions,
    /// How the user is or what the user does at the moment (XEP-0080, XEP-0107, XEP-0108, XEP-0118, XEP-0194 to 0197).
    Moment,
    /// Nobody knows what.
    Unknown,
}

impl Content {
    /// That of a node, by its name.
    pub fn of(node: &str) -> Self {
        let begins = |start: &[&str]| start.iter().any(|start| node.starts_with(start));
        match node {
            NICK
            | profile::NODE
            | BOOKMARKS
            | BOOKMARKS2
            | AVATAR_DATA
            | AVATAR_METADATA
            | moved::NS => Self::OfAnotherKind,
            SECRET_KEY => Self::SecretKey,
            MARKERS => Self::Markers,
            "urn:xmpp:pubsub:subscription" | "urn:xmpp:pubsub:movim-public-subscription" => {
                Self::Subscriptions
            }
            "http://jabber.org/protocol/geoloc"
            | "http://jabber.org/protocol/mood"
            | "http://jabber.org/protocol/activity"
            | "http://jabber.org/protocol/tune"
            | "urn:xmpp:chatting:0"
            | "urn:xmpp:browsing:0"
            | "urn:xmpp:gaming:0"
            | "urn:xmpp:viewing:0" => Self::Moment,
            _ if begins(&["eu.siacs.conversations.axolotl.", "urn:xmpp:omemo:"]) => {
                Self::DeviceKeys
            }
            _ if begins(&["urn:xmpp:openpgp:0:public-keys"]) => Self::PublicKeys,
            _ if begins(&["urn:xmpp:microblog:", "urn:xmpp:pubsub-social-feed:"]) => Self::Blog,
            _ if begins(&["urn:xmpp:stickers:"]) => Self::Stickers,
            _ => Self::Unknown,
        }
    }

    /// Something of it stays behind that the user may miss.
    pub fn is_left(self) -> bool {
        !matches!(self, Self::OfAnotherKind | Self::SecretKey | Self::Markers | Self::DeviceKeys)
    }
}

/// A node of which nothing is copied, as it is saved to a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Node {
    /// Who may read it, as its access model (XEP-0060 §4.5); only the user, where that is not known.
    pub access: Option<String>,
    /// Its items: id and payload.
    pub items: Vec<(String, Xml)>,
}

/// The key of an item: `{node}id`.
fn key(node: &str, id: &str) -> String {
    format!("{{{node}}}{id}")
}

/// The node and the id of the item that has this key.
pub fn read_key(key: &str) -> Option<(&str, &str)> {
    key.strip_prefix('{')?.split_once('}')
}

/// The key under which an item is copied; `None` if it would mean nothing at another address.
pub fn copied(node: &str, id: &str, payload: &Element) -> Option<String> {
    match node {
        SECRET_KEY => payload.is("secretkey", OPENPGP).then(|| key(node, CURRENT)),
        MARKERS => Some(key(node, marked_room(id, payload)?.as_str())),
        _ => None,
    }
}

/// The room in which a marker stands, if it is the room that has given the message its id.
fn marked_room(id: &str, payload: &Element) -> Option<BareJid> {
    let room = address::read_bare(id).ok().filter(|room| room.node().is_some())?;
    let message =
        payload.is("displayed", MARKERS).then(|| payload.get_child("stanza-id", SID))??;
    let by = address::read_bare(message.attr("by")?).ok()?;
    (by == room && message.attr("id").is_some_and(|id| !id.is_empty())).then_some(room)
}

/// The room of which this key's item is the marker.
pub(super) fn room(key: &str) -> Option<&str> {
    read_key(key).filter(|(node, _)| *node == MARKERS).map(|(_, room)| room)
}

/// Nothing would be gained by writing `old` over `new`. A marker that the new account has is at least as good.
pub(super) fn covers(new: &Element, old: &Element) -> bool {
    // Base64 may be broken into lines anywhere (RFC 4648 §3.1).
    let said = |element: &Element| element.text().split_whitespace().collect::<String>();
    new.is("displayed", MARKERS) || said(new) == said(old)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn marker(by: &str, id: &str) -> Element {
        format!("<displayed xmlns='{MARKERS}'><stanza-id xmlns='{SID}' by='{by}' id='{id}'/></displayed>")
            .parse()
            .unwrap()
    }

    #[test]
    fn a_marker_is_copied_where_the_room_gave_the_id() {
        let hall = "{urn:xmpp:mds:displayed:0}hall@rooms.example";
        let copied = |id: &str, by: &str| copied(MARKERS, id, &marker(by, "1"));
        assert_eq!(copied("hall@rooms.example", "hall@rooms.example").as_deref(), Some(hall));
        assert_eq!(copied("Hall@Rooms.example", "hall@rooms.example").as_deref(), Some(hall));
        assert_eq!(room(hall), Some("hall@rooms.example"));
        assert_eq!(copied("juliet@capulet.example", "romeo@old.example"), None);
        assert_eq!(copied("hall@rooms.example/juliet", "romeo@old.example"), None);
        assert_eq!(copied("rooms.example", "rooms.example"), None);
        assert_eq!(super::copied(MARKERS, "h@r.example", &marker("h@r.example", "")), None);
    }

    #[test]
    fn the_backup_of_the_secret_key_has_one_name_whatever_its_item_is_called() {
        let backup: Element =
            format!("<secretkey xmlns='{OPENPGP}'>QUJD</secretkey>").parse().unwrap();
        let found = copied(SECRET_KEY, "2020-01-21T10:46:21Z", &backup).unwrap();
        assert_eq!(read_key(&found), Some((SECRET_KEY, "current")));
        let broken: Element =
            format!("<secretkey xmlns='{OPENPGP}'>\n QU\nJD</secretkey>").parse().unwrap();
        let other: Element =
            format!("<secretkey xmlns='{OPENPGP}'>QUJE</secretkey>").parse().unwrap();
        assert!(covers(&broken, &backup) && !covers(&other, &backup));
    }

    #[test]
    fn a_node_is_known_by_its_name() {
        for (node, content) in [
            ("http://jabber.org/protocol/nick", Content::OfAnotherKind),
            ("eu.siacs.conversations.axolotl.bundles:31415", Content::DeviceKeys),
            ("urn:xmpp:omemo:2:devices", Content::DeviceKeys),
            (
                "urn:xmpp:openpgp:0:public-keys:1357B01865B2503C18453D208CAC2A9678548E35",
                Content::PublicKeys,
            ),
            ("urn:xmpp:openpgp:0:secret-key", Content::SecretKey),
            ("urn:xmpp:microblog:0:comments/7b8d", Content::Blog),
            ("urn:xmpp:stickers:0", Content::Stickers),
            ("urn:example:own", Content::Unknown),
        ] {
            assert_eq!(Content::of(node), content, "{node}");
        }
    }
}
