//! What accounts hold besides contacts: cards and pictures, bookmarks, private data, block lists, requests.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use xmpp_parsers::minidom::Element;

use crate::case::{Case, Outcome, Place};
use crate::support::Software;

pub(crate) const CASES: &[Case] = &[
    Case::new("06a-extval", |outcome| no_picture(outcome, "https://pictures.example/rosa.png")),
    Case::new("06b-truncated", |outcome| no_picture(outcome, "damaged")),
    Case::new("06q-undecodable", |outcome| no_picture(outcome, "damaged")),
    Case::new("06l-not-a-picture", not_a_picture),
    Case::new("06c-no-padding", picture),
    Case::new("06d-data-uri", picture),
    Case::new("06f-odd-type", picture),
    Case::new("06g-two", picture),
    Case::new("06m-lowercase", picture),
    Case::new("06o-two-infos", picture),
    Case::new("06p-url-alphabet", picture),
    Case::new("16-data-alone", picture),
    Case::new("19-vcard4-photo", modern_card),
    Case::new("07b-leftovers", leftovers),
    Case::new("07e-huge-text", huge_text),
    Case::new("07f-foreign", foreign),
    Case::new("07g-two-cards", two_cards),
    Case::new("07h-described", described),
    Case::new("14-tel-and-nick", odd_number),
    Case::new("18-huge-and-nick", huge_and_nick),
    Case::new("08a-bookmarks", bookmarks),
    Case::new("09a-blocklist", block_list),
    Case::new("09b-privacy-allow-first", |outcome| {
        denied(outcome, &["enemy@plain.test"], "plain.test was blocked with exceptions");
        assert_eq!(outcome.contact("enemy@plain.test")["reason"], "blocked");
    }),
    Case::new("09c-privacy-group", |outcome| denied(outcome, &[], "exceptions")),
    Case::new("09f-privacy-partial", |outcome| {
        denied(outcome, &["spam@plain.test"], "friend@plain.test");
    }),
    Case::new("09g-privacy-twice", |outcome| denied(outcome, &["spam@plain.test"], "")),
    Case::new("09h-privacy-capitals", |outcome| denied(outcome, &["spam@plain.test"], "")),
    Case::new("10-pending", pending),
    Case::new("10b-pending-transport", pending_transport).options(&["--with", "pending_requests"]),
    Case::new("11-private", private_data),
    Case::new("11b-private-twice", private_twice),
    Case::new("17-exported-requests", exported_requests).before(own_bookmarks_and_notes),
];

/// The picture of the inputs, in base64.
const PICTURE: &str = "iVBORw0KGgoAAAANSUhEUgAAAAMAAAADCAIAAADZSiLoAAAAJklEQVR4nGNIZWBgFWC4r8DAcJZBYL+AwBMFAQYmBoXf\
    Agq/FRQAWyoG0vfROAwAAAAASUVORK5CYII=";

const CARD: &str = "<vCard xmlns='vcard-temp'/>";

fn items(node: &str) -> String {
    format!("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='{node}'/></pubsub>")
}

fn stored(name: &str, namespace: &str) -> String {
    format!("<query xmlns='jabber:iq:private'><{name} xmlns='{namespace}'/></query>")
}

/// What is said of a kind beside its outcome.
fn remark<'a>(outcome: &'a Outcome<'_>, kind: &str) -> &'a str {
    outcome.data(kind)["error"].as_str().unwrap_or_default()
}

/// Asserts that each of these is named, and once.
fn named_once(remark: &str, names: &[&str]) {
    for name in names {
        assert_eq!(remark.matches(name).count(), 1, "{name:?} in {remark:?}");
    }
}

/// Everything within, and itself.
fn within<'a>(element: &'a Element, name: &str) -> Vec<&'a Element> {
    let own = Some(element).filter(|element| element.name() == name);
    own.into_iter().chain(element.children().flat_map(|child| within(child, name))).collect()
}

fn text(element: &Element, name: &str) -> Option<String> {
    within(element, name).first().map(|found| found.text())
}

/// The one picture is published as what it is, and stands in the card too.
fn picture(outcome: &Outcome<'_>) {
    assert_eq!(outcome.data("picture")["outcome"], "moved", "{}", outcome.data("picture"));
    let wanted = STANDARD.decode(PICTURE).unwrap();
    let metadata = outcome.place.query(&items("urn:xmpp:avatar:metadata"));
    let info = within(&metadata, "info")[0];
    assert_eq!(info.attr("type"), Some("image/png"), "{}", String::from(&metadata));
    let data = outcome.place.query(&items("urn:xmpp:avatar:data"));
    assert_eq!(STANDARD.decode(text(&data, "data").unwrap()).unwrap(), wanted);
    let card = outcome.place.query(CARD);
    assert_eq!(STANDARD.decode(text(&card, "BINVAL").unwrap()).unwrap(), wanted);
    if outcome.data("profile")["outcome"] == "moved" {
        assert_eq!(text(&card, "FN").as_deref(), Some("Rosa"));
    }
}

/// There is none that could be read: that is said, and the rest of the card arrives.
fn no_picture(outcome: &Outcome<'_>, why: &str) {
    let row = outcome.data("picture");
    assert_eq!(row["outcome"], "skipped", "{row}");
    assert!(remark(outcome, "picture").contains(why), "{row}");
    let card = outcome.place.query(CARD);
    assert_eq!(text(&card, "FN").as_deref(), Some("Rosa"));
    if why == "damaged" {
        // Prosody would publish what it can decode of it.
        assert_eq!(text(&card, "BINVAL"), None, "{}", String::from(&card));
        let published = outcome.place.query(&items("urn:xmpp:avatar:metadata"));
        assert!(within(&published, "info").is_empty(), "{}", String::from(&published));
        return;
    }
    // What is only linked to stays in the card, or is named with it.
    let is_kept = text(&card, "EXTVAL").is_some();
    assert!(is_kept || remark(outcome, "profile").contains("PHOTO"), "{}", String::from(&card));
}

/// It is moved as what it is, and named.
fn not_a_picture(outcome: &Outcome<'_>) {
    assert_eq!(outcome.data("picture")["outcome"], "moved", "{}", outcome.data("picture"));
    named_once(remark(outcome, "picture"), &["isn’t a picture"]);
    let metadata = outcome.place.query(&items("urn:xmpp:avatar:metadata"));
    let info = within(&metadata, "info")[0];
    assert_eq!(info.attr("type"), Some("application/octet-stream"));
}

fn modern_card(outcome: &Outcome<'_>) {
    picture(outcome);
    let card = outcome.place.query(CARD);
    assert_eq!(text(&card, "GIVEN").as_deref(), Some("Rosa"), "{}", String::from(&card));
}

fn leftovers(outcome: &Outcome<'_>) {
    let card = outcome.place.query(CARD);
    for (field, wanted) in [
        ("FN", "Rosa"),
        ("FAMILY", "L"),
        ("NUMBER", "+49 30 1"),
        ("USERID", "rosa@mail.example"),
        ("STREET", "Street 1;Town"),
        ("URL", "https://rosa.example"),
        ("BDAY", "1980-04-01"),
    ] {
        assert_eq!(text(&card, field).as_deref(), Some(wanted), "{}", String::from(&card));
    }
    let is_there = text(&card, "X-ICQ").is_some();
    assert!(is_there || remark(outcome, "profile").contains("X-ICQ"));
}

fn huge_text(outcome: &Outcome<'_>) {
    let card = outcome.place.query(CARD);
    assert_eq!(text(&card, "FN").as_deref(), Some("Rosa"));
    assert_eq!(text(&card, "URL").as_deref(), Some("https://rosa.example"));
    named_once(remark(outcome, "profile"), &["About"]);
}

fn foreign(outcome: &Outcome<'_>) {
    let card = outcome.place.query(CARD);
    assert_eq!(text(&card, "FN").as_deref(), Some("Rosa"));
    let addresses: BTreeSet<_> = within(&card, "USERID").iter().map(|id| id.text()).collect();
    assert_eq!(addresses, ["a@m.example".to_owned(), "b@m.example".to_owned()].into());
    for field in ["own", "TZ", "UID"] {
        let is_there = text(&card, field).is_some();
        assert!(is_there || remark(outcome, "profile").contains(field), "{field}");
    }
}

/// Two cards of one person are one; what only the second says otherwise is named.
fn two_cards(outcome: &Outcome<'_>) {
    let card = outcome.place.query(CARD);
    for (field, wanted) in [
        ("FN", "Rosa"),
        ("NICKNAME", "Rosi"),
        ("NUMBER", "+49 30 1"),
        ("URL", "https://rosa.example"),
    ] {
        assert_eq!(text(&card, field).as_deref(), Some(wanted), "{}", String::from(&card));
    }
    named_once(&outcome.said, &["{vcard-temp}FN"]);
}

/// A description that the server calls by another name is not lost, and parts that are empty never said anything.
fn described(outcome: &Outcome<'_>) {
    assert_eq!(outcome.data("profile")["error"], Value::Null, "{}", outcome.data("profile"));
    let card = outcome.place.query(CARD);
    let description = text(&card, "DESC").or_else(|| text(&card, "NOTE"));
    assert_eq!(description.as_deref(), Some("hello"), "{}", String::from(&card));
}

/// A number without digits costs neither what comes after it nor the nickname.
fn odd_number(outcome: &Outcome<'_>) {
    let card = outcome.place.query(CARD);
    assert_eq!(text(&card, "FN").as_deref(), Some("Rosa L"), "{}", String::from(&card));
    assert_eq!(text(&card, "URL").as_deref(), Some("https://rosa.example"));
    named_once(remark(outcome, "profile"), &["Phone"]);
    nickname_moved(outcome);
}

fn huge_and_nick(outcome: &Outcome<'_>) {
    let card = outcome.place.query(CARD);
    assert_eq!(text(&card, "FN").as_deref(), Some("Rosa L"), "{}", String::from(&card));
    named_once(remark(outcome, "profile"), &["About"]);
    nickname_moved(outcome);
}

fn nickname_moved(outcome: &Outcome<'_>) {
    for kind in ["profile", "nickname"] {
        let row = outcome.data(kind);
        assert_eq!((&row["outcome"], &row["reason"]), (&"moved".into(), &Value::Null), "{row}");
    }
    let nick = outcome.place.query(&items("http://jabber.org/protocol/nick"));
    assert_eq!(text(&nick, "nick").as_deref(), Some("Rosi"));
}

fn bookmarks(outcome: &Outcome<'_>) {
    let published = outcome.place.query(&items("urn:xmpp:bookmarks:1"));
    let rooms = within(&published, "item");
    let ids: BTreeSet<_> = rooms.iter().filter_map(|item| item.attr("id")).collect();
    let wanted = [
        "#chan%irc.example@irc.gone.example",
        "empty@rooms.plain.test",
        "twice@rooms.plain.test",
        "uri@rooms.plain.test",
        "with@rooms.plain.test",
    ];
    assert_eq!(ids, wanted.into(), "{}", String::from(&published));
    let room = |id: &str| *rooms.iter().find(|item| item.attr("id") == Some(id)).unwrap();
    assert_eq!(text(room("with@rooms.plain.test"), "nick").as_deref(), Some("rosa"));
    assert_eq!(text(room("twice@rooms.plain.test"), "nick").as_deref(), Some("rosa"));
    assert_eq!(text(room("twice@rooms.plain.test"), "password").as_deref(), Some("sesame"));
    assert_eq!(text(room("empty@rooms.plain.test"), "nick"), None);
    let empty = within(room("empty@rooms.plain.test"), "conference")[0];
    assert_eq!((empty.attr("name"), empty.attr("autojoin")), (None, Some("true")));
    let remark = remark(outcome, "rooms");
    named_once(remark, &["bl ank@rooms", "port@rooms.plain.test:5222", "rosa2"]);
    named_once(remark, &["without an address", ": rooms.plain.test."]);
    assert!(!remark.contains("sesame"), "{remark}");
}

fn blocked(place: &Place<'_>) -> BTreeSet<String> {
    let list = place.query("<blocklist xmlns='urn:xmpp:blocking'/>");
    let jids = within(&list, "item").into_iter().filter_map(|item| item.attr("jid"));
    jids.map(str::to_owned).collect()
}

/// The good ones are blocked, the bad ones named once, and a whole domain only if that is chosen.
fn block_list(outcome: &Outcome<'_>) {
    let other = match outcome.place.server.software() {
        Software::Prosody => "ejabberd.test",
        Software::Ejabberd => "prosody.test",
    };
    let wanted = [
        "device@plain.test/res",
        "dot@plain.test",
        other,
        "spam@plain.test",
        "strasse@plain.test",
        "x@münchen.test",
    ];
    let mut wanted: BTreeSet<String> = wanted.map(str::to_owned).into();
    assert_eq!(blocked(&outcome.place), wanted);
    let remark = remark(outcome, "blocked");
    named_once(remark, &["port@x.test:5222", "two@at@x.test", "An entry without an address"]);
    let doubtful = outcome.data("blocked")["doubtful"].to_string();
    named_once(&doubtful, &["spam.test", outcome.place.server.domain()]);
    let friend = outcome.contact("friend@spam.test");
    assert_eq!((&friend["outcome"], &friend["reason"]), (&"moved".into(), &"blocked".into()));
    assert_eq!(friend["approval"], "not_asked");

    // Chosen, it is blocked; another who is named is asked.
    outcome.place.again("move", &["--include", "spam.test"], 0);
    wanted.insert("spam.test".to_owned());
    assert_eq!(blocked(&outcome.place), wanted);
}

/// These are blocked, and nobody else; what a block list cannot say is named.
fn denied(outcome: &Outcome<'_>, wanted: &[&str], named: &str) {
    let wanted: BTreeSet<_> = wanted.iter().map(|jid| (*jid).to_owned()).collect();
    assert_eq!(blocked(&outcome.place), wanted);
    assert!(remark(outcome, "blocked").contains(named), "{}", outcome.data("blocked"));
    assert_eq!(outcome.contact("friend@plain.test")["reason"], Value::Null);
}

fn pending(outcome: &Outcome<'_>) {
    let people = outcome.data("pending_requests")["people"].as_array().unwrap();
    let people: Vec<_> = people.iter().map(|person| (&person["jid"], &person["says"])).collect();
    let wanted: [(Value, Value); 3] = [
        ("phone@plain.test".into(), "hi".into()),
        ("plain@plain.test".into(), "without a namespace".into()),
        ("twice@plain.test".into(), Value::Null),
    ];
    assert_eq!(people, wanted.iter().map(|(jid, says)| (jid, says)).collect::<Vec<_>>());
    named_once(remark(outcome, "pending_requests"), &["two@at@plain.test"]);
}

/// A transport that asks is none of the people, nor is who asks through it.
fn pending_transport(outcome: &Outcome<'_>) {
    let people = outcome.data("pending_requests")["people"].as_array().unwrap();
    let of = |jid: &str| people.iter().find(|person| person["jid"] == jid).unwrap();
    for jid in ["icq.gone.example", "777@icq.gone.example"] {
        assert_eq!(of(jid)["outcome"], "skipped", "{people:?}");
    }
    assert_eq!(of("asker@plain.test")["outcome"], "moved", "{people:?}");
    let there = outcome.place.roster();
    assert!(there.keys().eq(["asker@plain.test", "good@plain.test"]), "{there:?}");
}

/// Two lists under one name are one. Of two other things the first has the place, and the second is named.
fn private_twice(outcome: &Outcome<'_>) {
    let notes = outcome.place.query(&stored("storage", "storage:rosternotes"));
    let notes: BTreeSet<_> = within(&notes, "note").iter().map(|note| note.text()).collect();
    assert_eq!(notes, ["one".to_owned(), "two".to_owned()].into());
    let settings = outcome.place.query(&stored("gajim", "gajim:prefs"));
    assert_eq!(text(&settings, "sound").as_deref(), Some("on"), "{}", String::from(&settings));
    named_once(&outcome.said, &["{gajim:prefs}gajim"]);
}

fn private_data(outcome: &Outcome<'_>) {
    let place = &outcome.place;
    let notes = place.query(&stored("storage", "storage:rosternotes"));
    assert_eq!(text(&notes, "note").as_deref(), Some("a note"));
    let own = place.query(&stored("own", "urn:example:own"));
    assert_eq!(text(&own, "b").as_deref(), Some("e"));
    let row = outcome.data("private").to_string();
    assert!(row.contains("urn:example:large") && row.contains("at once"), "{row}");
    // Where one namespace has one place, the second is named and does not take that of the first.
    let first = place.query(&stored("first", "urn:example:two"));
    assert_eq!(text(&first, "first").as_deref(), Some("1"));
    let second = place.query(&stored("second", "urn:example:two"));
    assert!(
        text(&second, "second").as_deref() == Some("2") || row.contains("urn:example:two}second"),
        "{row}"
    );
}

const BOOKMARKS: &str = "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>\
    <conference jid='mine@rooms.plain.test' name='Mine'/></storage></query>";
const NOTES: &str = "<query xmlns='jabber:iq:private'><storage xmlns='storage:rosternotes'>\
    <note jid='me@plain.test'>mine</note></storage></query>";
const PEOPLE: &str = "<query xmlns='jabber:iq:private'><storage xmlns='storage:metacontacts'>\
    <meta jid='me@plain.test' tag='t' order='1'/></storage></query>";

fn own_bookmarks_and_notes(place: &Place<'_>) {
    [BOOKMARKS, NOTES, PEOPLE].iter().for_each(|payload| place.set(payload));
}

fn exported_requests(outcome: &Outcome<'_>) {
    let place = &outcome.place;
    let mine_is_there = |moment: &str| {
        let rooms = String::from(&place.query(&stored("storage", "storage:bookmarks")));
        assert!(rooms.contains("mine@rooms.plain.test"), "{moment}: {rooms}");
        let notes = place.query(&stored("storage", "storage:rosternotes"));
        let notes: Vec<_> = within(&notes, "note").iter().map(|note| note.text()).collect();
        assert_eq!(notes, ["mine"], "{moment}");
        let people = String::from(&place.query(&stored("storage", "storage:metacontacts")));
        assert!(people.contains("me@plain.test"), "{moment}: {people}");
        rooms.contains("old@rooms.plain.test")
    };
    assert!(mine_is_there("after the move"), "the old room is there too");
    let card = place.query(CARD);
    assert_eq!(text(&card, "GIVEN").as_deref(), Some("Rosa"));
    let conflicts = outcome.data("private")["conflicts"].to_string();
    assert!(conflicts.contains(r#""old":"old""#), "the old note is shown: {conflicts}");
    place.again("undo", &[], 0);
    assert!(!mine_is_there("after it was taken back"), "the old room is gone");
    let card = place.query(CARD);
    assert!(text(&card, "GIVEN").is_none_or(|name| name.is_empty()), "{}", String::from(&card));
}
