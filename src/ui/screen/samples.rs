//! People and accounts for the tests of the screens, in scripts that the bundled fonts have.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::sync::Arc;

use image::{ImageFormat, Rgb, RgbImage};
use jid::{BareJid, Jid};
use xmpp_parsers::minidom::Element;

use crate::format::report::{Gateway, Moment, RefusedRequest, Report, Room, RoomReason};
use crate::model::data::hosted_rooms::{Entry, HostedRoom};
use crate::model::data::picture::{self, Picture};
use crate::model::data::{Data, Holding, Kind, Xml, profile, requests};
use crate::model::gateway::Identity;
use crate::model::history::{Answer as Said, Fact, Failure, History, Step};
use crate::model::plan::{Choices, Plan};
use crate::model::roster::{Contact, Roster, Standing, Unreadable};
use crate::model::snapshot::{Server, Snapshot};
use crate::ui::{Element as View, testing};
use crate::xmpp::muc::Affiliation;

/// Address, name, groups.
const PEOPLE: &[(&str, &str, &[&str])] = &[
    ("juliet@capulet.example", "Juliet", &["Love", "Verona"]),
    ("nurse@capulet.example", "Nurse", &["Verona"]),
    ("benvolio@montague.example", "Benvolio", &["Friends"]),
    ("mercutio@verona.example", "Mercutio", &["Friends"]),
    ("zoe@athens.example", "Ζωή Παππά", &["Friends"]),
    ("oksana@kyiv.example", "Оксана Шевченко", &[]),
    ("100001@icq.old.example", "Peter", &["ICQ"]),
    ("100002@icq.old.example", "Sampson", &["ICQ"]),
    ("icq.old.example", "ICQ", &[]),
    ("almanac.example", "Almanac", &[]),
    ("romeo@new.example", "My new self", &[]),
];

/// The old account with all of them, and the new one that has Benvolio already.
pub(super) fn snapshots() -> (Snapshot, Snapshot) {
    let mut contacts: Vec<_> = PEOPLE.iter().map(contact).collect();
    let benvolio = contacts.get(2).cloned().into_iter().collect();
    let old = snapshot("romeo@old.example", std::mem::take(&mut contacts));
    (old, snapshot("romeo@new.example", benvolio))
}

/// Those who have asked to see the old account: two strangers, one of them without a name, and Juliet.
pub(super) fn requests() -> Holding {
    let asks = [
        ("curio@illyria.example", "<nick xmlns='http://jabber.org/protocol/nick'>Curio</nick>"),
        ("antonio@venice.example", "<status>In sooth, I know not why I am so sad.</status>"),
        ("juliet@capulet.example", ""),
    ];
    let requests = asks.map(|(from, says)| {
        let request = format!("<presence xmlns='jabber:client' type='subscribe'>{says}</presence>");
        let request: Element = request.parse().unwrap();
        (from.to_owned(), requests::keep(&BareJid::new(from).unwrap(), &request).into())
    });
    Holding::Items(requests.into())
}

fn snapshot(address: &str, contacts: Vec<Contact>) -> Snapshot {
    let odd = Unreadable { text: "@@".to_owned(), name: Some("Odd".to_owned()) };
    let unreadable = if address.contains("old") { vec![odd] } else { Vec::new() };
    let answers = [
        ("icq.old.example", Identity::Gateway("icq".to_owned())),
        ("almanac.example", Identity::Silent),
    ];
    Snapshot {
        address: BareJid::new(address).unwrap(),
        roster: Roster { unreadable, ..Roster::from_iter(contacts) },
        domains: BTreeMap::from(answers.map(|(domain, answer)| (domain.to_owned(), answer))),
        moved_to: None,
        moved: Default::default(),
        nick: None,
        server: Server { pep: true, ..Server::default() },
        data: Data::default(),
    }
}

fn contact((address, name, groups): &(&str, &str, &[&str])) -> Contact {
    Contact {
        name: Some((*name).to_owned()),
        groups: groups.iter().map(|group| (*group).to_owned()).collect(),
        standing: Standing::Both,
        ..Contact::new(Jid::new(address).unwrap())
    }
}

/// A text that wants to be more, or look like another: turned around, over two lines, with what nobody sees.
pub(super) const ODD: &str =
    "\u{202e}moc\u{2066}.l\u{ad}i\u{3164}v\u{e0041}e\u{200b}\n\u{2028}\u{1b}[31m\u{feff}";

/// Fails if something of [`ODD`] is in a view that is not seen as what it is.
pub(super) fn assert_nothing_odd<M>(view: View<'_, M>) {
    let texts = testing::texts(view);
    assert!(texts.iter().any(|text| text.contains("moc.live")), "{texts:?}");
    for text in texts {
        let odd = ODD.chars().find(|c| !c.is_ascii_graphic() && *c != '\n' && text.contains(*c));
        assert_eq!(odd, None, "{text:?}");
    }
}

/// The old account with such names, groups and data everywhere, and the new one with others.
pub(super) fn odd_snapshots() -> (Snapshot, Snapshot) {
    let (mut old, mut new) = snapshots();
    for (snapshot, other) in [(&mut old, ""), (&mut new, "other ")] {
        let odd = format!("{ODD}{other}");
        for contact in snapshot.roster.contacts.iter_mut().map(Arc::make_mut) {
            (contact.name, contact.groups) = (Some(odd.clone()), [odd.clone()].into());
        }
        for unreadable in &mut snapshot.roster.unreadable {
            (unreadable.text, unreadable.name) = (odd.clone(), Some(odd.clone()));
        }
        // XML has no escape.
        snapshot.data = data(&odd.replace('\u{1b}', ""), [0, 0, 0]);
    }
    (old, new)
}

/// A report with such texts wherever it has one from outside.
pub(super) fn odd_report(moment: Moment) -> Report {
    let (old, new) = odd_snapshots();
    let mut history = History::default();
    let text = Some(ODD.to_owned());
    let failure = Failure::Refused { condition: ODD.to_owned(), text };
    for contact in &old.roster.contacts {
        let (jid, failure) = (contact.bare(), failure.clone());
        history.learn(&Fact::Failed { jid, step: Step::Ask, failure }, jiff::Timestamp::UNIX_EPOCH);
    }
    let plan = Plan::new(&old, &new, &Choices::default(), &history);
    let mut report = Report::new(&plan, &history, moment);
    let (by, account) = (ODD.to_owned(), None);
    report.refused_requests = vec![RefusedRequest { by, account, times: 1 }];
    report.came_along = vec![ODD.to_owned()];
    report.gateways =
        vec![Gateway { left: ODD.to_owned(), network: ODD.to_owned(), offered: ODD.to_owned() }];
    let (jid, ask) = (ODD.to_owned(), vec![ODD.to_owned()]);
    report.closed_rooms = vec![Room { jid, reason: RoomReason::MembersOnly, ask }];
    report
}

/// A profile, a nickname and a picture in this colour.
pub(super) fn data(name: &str, colour: [u8; 3]) -> Data {
    let mut png = Vec::new();
    let face = |x: u32, y: u32| {
        let (x, y) = (f64::from(x) - 48.0, f64::from(y) - 40.0);
        let inside = x.hypot(y) < 20.0 || (x / 36.0).hypot((y - 52.0) / 30.0) < 1.0;
        Rgb(if inside { [245, 236, 224] } else { colour })
    };
    RgbImage::from_fn(96, 96, face).write_to(&mut Cursor::new(&mut png), ImageFormat::Png).unwrap();
    let photo = Picture { media_type: "image/png".to_owned(), bytes: png }.to_photo();
    let given = name.split(' ').next().unwrap_or_default();
    let vcard = format!("<vCard xmlns='vcard-temp'><FN>{name}</FN><BDAY>1581-06-11</BDAY></vCard>");
    let nick = format!("<nick xmlns='http://jabber.org/protocol/nick'>{given} of {name}</nick>");
    let one =
        |key: &str, element: Element| Holding::Items([(key.to_owned(), Xml::from(element))].into());
    Data {
        kinds: [
            (Kind::Profile, one(profile::VCARD_TEMP, vcard.parse().unwrap())),
            (Kind::Picture, one(picture::KEY, photo)),
            (Kind::Nickname, one("nick", nick.parse().unwrap())),
        ]
        .into(),
        ..Data::default()
    }
}

/// What these rooms of the user's hold.
pub(super) fn hosted_rooms(addresses: &[&str]) -> BTreeMap<Kind, Holding> {
    let people = [
        ("romeo@old.example", Affiliation::Owner),
        ("juliet@capulet.example", Affiliation::Member),
    ];
    let room = |address: &&str| {
        let entry = |affiliation| Entry { affiliation, reason: None };
        let people = people.map(|(jid, it)| (Jid::new(jid).unwrap(), entry(it)));
        let room = HostedRoom { people: people.into(), ..HostedRoom::default() };
        let item = room.to_item(&BareJid::new(address).unwrap());
        ((*address).to_owned(), Xml::from(item))
    };
    [(Kind::HostedRooms, Holding::Items(addresses.iter().map(room).collect()))].into()
}

/// Bookmarks of these rooms.
pub(super) fn rooms(addresses: &[&str]) -> BTreeMap<Kind, Holding> {
    let room = |address: &&str| {
        let room: Element = "<conference xmlns='urn:xmpp:bookmarks:1'/>".parse().unwrap();
        ((*address).to_owned(), Xml::from(room))
    };
    [(Kind::Rooms, Holding::Items(addresses.iter().map(room).collect()))].into()
}

/// What is told before a move, and after one in which Mercutio's server was not found and Juliet has answered.
pub(super) fn report(moment: Moment) -> Report {
    let (mut old, mut new) = snapshots();
    let mut history = History::default();
    let now = jiff::Timestamp::UNIX_EPOCH;
    let begun = Fact::Begun { old: Box::new(old.clone()), new: Box::new(new.clone()) };
    history.learn(&begun, now);
    let done = if moment == Moment::Before { 0 } else { 6 };
    for contact in old.roster.contacts.iter().take(done) {
        let jid = contact.bare();
        let lost = jid.domain().as_str() == "verona.example";
        history.learn(&Fact::Copied { jid: jid.clone() }, now);
        history.learn(&Fact::Told { jid: jid.clone() }, now);
        let entry = Contact { standing: Standing::From, asked: true, ..contact.as_ref().clone() };
        if !new.roster.by_account().contains_key(&contact.bare()) {
            new.roster.contacts.push(Arc::new(entry));
            history.learn(&Fact::Asked { jid: jid.clone() }, now);
        }
        let failure = Failure::Refused { condition: "not-allowed".to_owned(), text: None };
        if lost {
            history.learn(&Fact::Failed { jid, step: Step::Ask, failure }, now);
        }
    }
    if let Some(juliet) = new.roster.contacts.iter_mut().find(|c| c.jid.as_str().starts_with('j')) {
        Arc::make_mut(juliet).standing = Standing::Both;
        history.learn(&Fact::Answered { jid: juliet.bare(), answer: Said::Approved }, now);
    }
    old.moved_to = Some(new.address.clone());
    history.learn(&Fact::Announced { open: false, access_before: None }, now);
    let choices = Choices { message: Some("I have moved.".to_owned()), ..Choices::default() };
    Report::new(&Plan::new(&old, &new, &choices, &history), &history, moment)
}
