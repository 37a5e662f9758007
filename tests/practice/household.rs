//! An account that holds something of every kind, and the state in which a move leaves everything.

use std::collections::{BTreeMap, BTreeSet};

use rehome::pretend::{Builder, Record, World};
use xmpp_parsers::minidom::Element;

use super::{FRIENDS, FROM, TO, servers_with};

/// A room in which the old account is the owner.
pub const HALL: &str = "hall@rooms.example";
/// A room with several owners.
const GARDEN: &str = "garden@rooms.example";
const ROOMS: usize = 4;

const VCARD: &str = "<vCard xmlns='vcard-temp'><FN>Romeo Montague</FN><NICKNAME>Rom</NICKNAME>\
    <NOTE>But soft,\nwhat light</NOTE><EMAIL><USERID>romeo@mail.example</USERID></EMAIL></vCard>";
const PICTURE: &str = "<metadata xmlns='urn:xmpp:avatar:metadata'><info bytes='5' type='image/png' \
    id='aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d'/></metadata>";
const PICTURE_ID: &str = "aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d";
const PICTURE_DATA: &str = "<data xmlns='urn:xmpp:avatar:data'>aGVsbG8=</data>";
const NICK: &str = "<nick xmlns='http://jabber.org/protocol/nick'>Romeo ❤</nick>";
const NOTES: &str = "<storage xmlns='storage:rosternotes'><note jid='friend0@friends.example'>The sun\n  \
    &amp; &lt;the east&gt;</note></storage>";
const DELIMITER: &str = "<roster xmlns='roster:delimiter'>::</roster>";

/// The servers of a move with so many contacts of every standing, and everything else that an account can hold.
pub fn household(contacts: usize) -> Builder {
    let rooms: Vec<_> = (0..ROOMS)
        .map(|index| format!("room{index}@rooms.example"))
        .chain([HALL.to_owned(), GARDEN.to_owned()])
        .map(|room| {
            let name = format!("Room {room}");
            (room, xml(&format!("<conference xmlns='urn:xmpp:bookmarks:1' name='{name}'/>")))
        })
        .collect();
    servers_with(contacts)
        .vcard(FROM, xml(VCARD))
        .node(FROM, "urn:xmpp:avatar:metadata", [(PICTURE_ID, xml(PICTURE))])
        .node(FROM, "urn:xmpp:avatar:data", [(PICTURE_ID, xml(PICTURE_DATA))])
        .node(FROM, "http://jabber.org/protocol/nick", [("current", xml(NICK))])
        .node(FROM, "urn:xmpp:bookmarks:1", rooms.iter().map(|(id, room)| (&**id, room.clone())))
        .private(FROM, xml(NOTES))
        .private(FROM, xml(DELIMITER))
        .blocked(FROM, &["tybalt@capulet.example", "spam.example", "paris@verona.example"])
        .room(HALL, &[(FROM, "owner")])
        .room(GARDEN, &[("nurse@capulet.example", "owner"), (FROM, "owner")])
}

fn xml(text: &str) -> Element {
    text.parse().expect("well-formed XML")
}

/// What a move leaves on both servers and with all contacts, a line for each thing that it is about.
#[derive(Debug, PartialEq)]
pub struct End(BTreeSet<String>);

impl End {
    /// What is there now.
    pub fn of(world: &World, contacts: usize) -> Self {
        let mut lines = BTreeSet::new();
        for address in [FROM, TO] {
            let record = world.record(address).unwrap();
            lines.extend(holdings(&record).map(|line| format!("{address} has {line}")));
        }
        for room in [HALL, GARDEN] {
            lines.insert(format!("{room}: {:?}", world.rights(room)));
        }
        for jid in jids(contacts) {
            let record = world.record(&jid).unwrap();
            let asked = record.pending.iter().any(|request| request.attr("from") == Some(TO));
            let messages = record.messages().len();
            lines.insert(format!("{jid} has {messages} messages; a request waits: {asked}"));
        }
        Self(lines)
    }

    /// Tells what is different from what was expected.
    pub fn assert_is(&self, expected: &Self, point: &str) {
        let (missing, odd) = (&expected.0 - &self.0, &self.0 - &expected.0);
        assert!(self == expected, "{point}: missing {missing:#?}, odd {odd:#?}");
    }
}

/// Everything that an account holds.
fn holdings(record: &Record) -> impl Iterator<Item = String> {
    let roster = record.roster.iter().map(|item| format!("{item:?}"));
    let approved = record.approved.iter().map(|jid| format!("approval of {jid}"));
    let nodes = record.nodes.iter().map(|(name, (access, items))| {
        let items: BTreeSet<_> = items.iter().map(String::from).collect();
        format!("node {name}, for {access}: {items:?}")
    });
    let elements = record.vcard.iter().chain(&record.private).map(String::from);
    let blocked = record.blocked.iter().map(|jid| format!("block of {jid}"));
    roster.chain(approved).chain(nodes).chain(elements).chain(blocked)
}

/// The addresses of the contacts.
pub fn jids(contacts: usize) -> impl Iterator<Item = String> {
    (0..contacts).map(|index| format!("friend{index}@{FRIENDS}"))
}

/// How many requests of the program each contact has seen. Those that Prosody repeats by itself are none: they come
/// without a word of the old account.
pub fn requests(world: &World, contacts: usize) -> BTreeMap<String, usize> {
    let of_the_program = |request: &&Element| request.has_child("moved", "urn:xmpp:moved:1");
    let seen = |jid: &String| {
        world.record(jid).unwrap().requests().into_iter().filter(of_the_program).count()
    };
    jids(contacts).map(|jid| (jid.clone(), seen(&jid))).collect()
}
