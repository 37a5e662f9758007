//! What an account holds besides its contacts.
//!
//! All kinds have one shape: items, each with a key by which two accounts are compared, and a value. So
//! there is one comparison, one record of what was written, and one way back for all of them; what is
//! particular to a kind is in its own file here, and how it is read and written in
//! [`migration::data`](crate::migration).

use std::collections::BTreeMap;
use std::fmt;

use jid::BareJid;
use serde::{Deserialize, Serialize};
use xmpp_parsers::minidom::{Element, Node};

use crate::model::failure::Failure;
use crate::xmpp::markup::{self, ParseError};

pub mod archive_preferences;
pub mod blocked;
mod comparison;
mod flaw;
pub mod hosted_rooms;
mod mark;
pub mod picture;
pub mod privacy;
pub mod private;
pub mod profile;
pub mod published;
pub mod requests;
pub mod rights;
pub mod rooms;

pub use comparison::{Difference, Obstacle, Task, Wishes, Write, Written};
pub(crate) use comparison::{covers, is_as_it_was};
pub use flaw::{Flaw, Flaws};
pub(crate) use mark::mark;

/// The kinds of data that a move knows besides contacts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// Who the user is: vcard-temp (XEP-0054) and vCard4 (XEP-0292), without the picture.
    Profile,
    /// The user's picture (XEP-0084, or XEP-0054 where there is no such node).
    Picture,
    /// The name by which the user wants to be known (XEP-0172).
    Nickname,
    /// Bookmarked rooms (XEP-0402, XEP-0048).
    Rooms,
    /// What programs store for themselves (XEP-0049), as far as the namespace is known.
    Private,
    /// Whatever else the account publishes (XEP-0163), as far as it keeps its meaning at another address.
    Published,
    /// Addresses that the user has blocked (XEP-0191).
    Blocked,
    /// Whose messages are archived (XEP-0441).
    ArchivePreferences,
    /// Rooms in which the user is owner or admin (XEP-0045 §5.2).
    RoomRights,
    /// Rooms of the user that close with the old server, and are built anew.
    HostedRooms,
    /// People who have asked to see the user and have no answer.
    PendingRequests,
    /// The statement on the old account of where it has moved (XEP-0283).
    Statement,
}

impl Kind {
    /// All kinds, in the order in which they are moved and reported.
    pub const ALL: [Self; 12] = [
        Self::Profile,
        Self::Picture,
        Self::Nickname,
        Self::Rooms,
        Self::Private,
        Self::Published,
        Self::Blocked,
        Self::ArchivePreferences,
        Self::RoomRights,
        Self::HostedRooms,
        Self::PendingRequests,
        Self::Statement,
    ];

    /// The new account's own items may give way to those of the old one. The others are only ever added to.
    pub fn can_be_replaced(self) -> bool {
        use Kind::{ArchivePreferences, Nickname, Picture, Private, Profile};
        matches!(self, Profile | Picture | Nickname | Private | ArchivePreferences)
    }
}

/// Everything that was read from one account, by kind. A kind that is missing was not looked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Data {
    /// What it holds.
    #[serde(default)]
    pub kinds: BTreeMap<Kind, Holding>,
    /// What its server does with it.
    #[serde(default)]
    pub abilities: Abilities,
    /// Kinds of which one form could not be read; what the others hold is in `kinds`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub gaps: BTreeMap<Kind, Failure>,
    /// What it holds of a kind and cannot be carried over as it is; the rest is in `kinds`.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub flaws: BTreeMap<Kind, Flaws>,
    /// What it publishes and no move copies. It is read for a file, which is where it is kept, and not in a journal.
    #[serde(skip)]
    pub other_nodes: BTreeMap<String, published::Node>,
    /// Bookmarked rooms in which somebody else must let the new account in, or make it an admin.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub closed_rooms: BTreeMap<String, rights::ClosedRoom>,
    /// Bookmarked rooms that close with the server.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub closing_rooms: BTreeMap<BareJid, hosted_rooms::ClosingRoom>,
    /// What stands at addresses where rooms are to be built, as far as somebody has looked.
    #[serde(skip)]
    pub rooms_there: BTreeMap<BareJid, hosted_rooms::RoomSight>,
}

impl Data {
    /// Why a kind could not be read, or not all of it.
    pub fn unread(&self, kind: Kind) -> Option<&Failure> {
        match self.kinds.get(&kind) {
            Some(Holding::Unreadable(failure)) => Some(failure),
            _ => self.gaps.get(&kind),
        }
    }

    /// Names what cannot be carried over of a kind.
    pub fn name(&mut self, kind: Kind, flaws: Flaws) {
        if flaws.is_empty() {
            self.flaws.remove(&kind);
        } else {
            self.flaws.insert(kind, flaws);
        }
    }

    /// There is an item of this key.
    pub fn has(&self, kind: Kind, key: &str) -> bool {
        matches!(self.kinds.get(&kind), Some(Holding::Items(items)) if items.contains_key(key))
    }

    /// What there is of a kind; nothing if it was not looked for or could not be read.
    pub fn items(&self, kind: Kind) -> impl Iterator<Item = (&String, &Xml)> {
        match self.kinds.get(&kind) {
            Some(Holding::Items(items)) => Some(items),
            _ => None,
        }
        .into_iter()
        .flatten()
    }
}

/// What an account holds of one kind.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Holding {
    /// Its server does not know the kind.
    Unsupported,
    /// It could not be read.
    Unreadable(Failure),
    /// These items, by their keys; possibly none.
    Items(BTreeMap<String, Xml>),
}

/// What a server does with data of its own accord, and what it takes.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Abilities {
    /// A picture in one place appears in the other (XEP-0398).
    pub converts_pictures: bool,
    /// vcard-temp and vCard4 are two views of one profile.
    pub converts_profiles: bool,
    /// Rooms in one place appear in all (XEP-0402 §4.2, `#compat`).
    pub converts_rooms: bool,
    /// It publishes nothing for its users (XEP-0163), so it has no place for what can only be published.
    pub cannot_publish: bool,
    /// How many bytes one stanza may have, where the server says so (XEP-0478), or its kind is known.
    pub stanza_limit: Option<usize>,
    /// How many bytes of one field of a vcard-temp it keeps, where that is known of its kind: it cuts off the rest.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub field_limit: Option<usize>,
}

/// What a stanza may have where the server does not say: the limit of stock Prosody and ejabberd.
const STOCK_STANZA_LIMIT: usize = 262_144;
/// What a stanza may have on older servers that do not say it, as ejabberd before 2016.
pub const OLDER_STANZA_LIMIT: usize = 65_535;
/// What a stanza may have on jabberd2, which puts more around it on its way inside than others do: with more it says nothing
/// from then on (seen on 2.7.0).
pub const JABBERD2_STANZA_LIMIT: usize = 64_000;
/// What jabberd2 keeps of one field of a vcard-temp, the base64 of a picture among them (seen on 2.7.0).
pub const JABBERD2_FIELD_LIMIT: usize = 16_384;
/// What is left of a stanza's limit for the stanza around a payload.
const ENVELOPE: usize = 1024;

impl Abilities {
    /// Whether a payload fits into one stanza. A server ends the stream of whoever sends a larger one.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] if not.
    pub fn check_size(&self, payload: &Element) -> Result<(), Failure> {
        self.check_bytes(wire_size(payload))
    }

    /// Whether a payload of so many bytes fits into one stanza.
    ///
    /// # Errors
    /// [`Failure::TooLarge`] if not.
    pub fn check_bytes(&self, bytes: usize) -> Result<(), Failure> {
        check_limit(bytes, self.stanza_limit.unwrap_or(STOCK_STANZA_LIMIT))
    }
}

/// How many bytes a payload takes on the wire at most, where its tags may get a prefix for their namespace.
pub fn wire_size(payload: &Element) -> usize {
    /// `tns0:`, in the tag that opens an element and in the one that closes it.
    const PREFIXES: usize = 12;
    fn tags(element: &Element) -> usize {
        1 + element.children().map(tags).sum::<usize>()
    }
    String::from(payload).len() + PREFIXES * tags(payload)
}

/// Whether a payload of so many bytes fits into a stanza that may have `limit` bytes.
///
/// # Errors
/// [`Failure::TooLarge`] if not.
pub fn check_limit(bytes: usize, limit: usize) -> Result<(), Failure> {
    if bytes + ENVELOPE > limit { Err(Failure::TooLarge { bytes, limit }) } else { Ok(()) }
}

/// One XML element as a value: compared by what it means, kept as text.
#[derive(Clone, PartialEq, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Xml(Element);

impl Xml {
    /// The element.
    pub fn element(&self) -> &Element {
        &self.0
    }
}

impl From<Element> for Xml {
    fn from(mut element: Element) -> Self {
        join_texts(&mut element);
        Self(element)
    }
}

/// A text that came in several packets is several texts to the parser of streams; it means the same as one.
fn join_texts(element: &mut Element) {
    for node in element.take_nodes() {
        match node {
            Node::Text(text) => element.append_text(text),
            Node::Element(mut child) => {
                join_texts(&mut child);
                element.append_child(child);
            }
        }
    }
}

impl From<Xml> for String {
    fn from(xml: Xml) -> Self {
        Self::from(&xml.0)
    }
}

impl TryFrom<String> for Xml {
    type Error = ParseError;

    /// Not deeper than what comes from a server or a file: a journal may come from anywhere too.
    fn try_from(text: String) -> Result<Self, ParseError> {
        markup::parse(&text).map(Self)
    }
}

/// Which element it is and how large: what is in it may be a picture, an address or the password of a
/// room, and the log is no place for those.
impl fmt::Debug for Xml {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let bytes = String::from(&self.0).len();
        write!(f, "<{} xmlns='{}'> of {bytes} bytes", self.0.name(), self.0.ns())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn xml_survives_a_journal_with_its_foreign_namespaces() {
        let text = "<a xmlns='urn:a' xmlns:b='urn:b' b:c='d'> <b:e><f xmlns='urn:f'>&lt;&amp;</f></b:e>\n</a>";
        let xml = Xml(text.parse().unwrap());
        let json = serde_json::to_string(&xml).unwrap();
        assert_eq!(serde_json::from_str::<Xml>(&json).unwrap(), xml);
    }

    #[test]
    fn a_text_in_pieces_is_the_same_text() {
        let whole: Element = "<a xmlns='urn:a'><b>x y</b></a>".parse().unwrap();
        let mut b = Element::bare("b", "urn:a");
        b.append_text_node("x ");
        b.append_text_node("y");
        let mut pieces = Element::bare("a", "urn:a");
        pieces.append_child(b);
        assert_ne!(pieces, whole);
        assert_eq!(Xml::from(pieces), Xml::from(whole));
    }

    #[test]
    fn what_does_not_fit_into_a_stanza_is_told_before_it_is_sent() {
        let mut element = Element::bare("a", "urn:a");
        element.append_text("x".repeat(300_000));
        let abilities = Abilities::default();
        assert!(matches!(abilities.check_size(&element), Err(Failure::TooLarge { .. })));
        let generous = Abilities { stanza_limit: Some(1 << 20), ..abilities };
        assert_eq!(generous.check_size(&element), Ok(()));
    }
}
