//! What an account holds besides contacts, moved between real servers and read back by a client that owes
//! nothing to the program.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod support;

use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::Arc;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use support::{
    Client, Contact, Entry, Net, Server, Software, Standing, contacts_of_every_standing,
};
use xmpp_parsers::minidom::Element;

const FROM: &str = "romeo@old.test";
const TO: &str = "romeo@new.test";
const OLD: &str = "old secret";
const NEW: &str = "new secret";
/// A photo that fits into the 262,144 bytes that stock servers take.
const PHOTO: usize = 180_000;
/// Rooms in most tests. Prosody needs a minute to store many.
const ROOMS: usize = 20;
const MANY_ROOMS: usize = 500;
const BLOCKED: usize = 60;

const VCARD: &str = "<FN>Romeo Montague</FN><N><FAMILY>Montague</FAMILY><GIVEN>Romeo</GIVEN>\
    <MIDDLE>M.</MIDDLE><PREFIX>Sig.</PREFIX><SUFFIX>jr.</SUFFIX></N><NICKNAME>Rom</NICKNAME>\
    <BDAY>1597-01-01</BDAY><URL>https://verona.test/?a=1&amp;b=2</URL><TITLE>Lover</TITLE>\
    <ROLE>Son</ROLE><NOTE>But soft,\nwhat light 🌹</NOTE>\
    <ORG><ORGNAME>House of Montague</ORGNAME></ORG>\
    <EMAIL><HOME/><INTERNET/><USERID>romeo@mail.test</USERID></EMAIL>\
    <TEL><HOME/><VOICE/><NUMBER>+39 045</NUMBER></TEL>\
    <ADR><HOME/><STREET>Via Arche Scaligere 2</STREET><LOCALITY>Verona</LOCALITY>\
    <PCODE>37121</PCODE><CTRY>Italy</CTRY></ADR><JABBERID>romeo@old.test</JABBERID>";

/// Foreign elements within foreign elements, markup characters and white space that counts.
const PRIVATE: [&str; 3] = [
    "<storage xmlns='storage:rosternotes'><note jid='juliet@capulet.test' cdate='2024-01-01T00:00:00Z'>\
     The sun &amp; &lt;the east&gt;\n  </note><x xmlns='urn:example:x' xmlns:y='urn:example:y' \
     y:colour='red'><y:deep><z xmlns='urn:example:z'>💐</z></y:deep></x></storage>",
    "<storage xmlns='storage:metacontacts'><meta jid='a@b.test' tag='t1' order='1'/></storage>",
    "<roster xmlns='roster:delimiter'>::</roster>",
];

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_prosody_to_ejabberd() {
    move_everything(Software::Prosody, Software::Ejabberd, MANY_ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_ejabberd_to_prosody() {
    move_everything(Software::Ejabberd, Software::Prosody, MANY_ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_prosody_to_prosody() {
    move_everything(Software::Prosody, Software::Prosody, ROOMS).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn everything_moves_from_ejabberd_to_ejabberd() {
    move_everything(Software::Ejabberd, Software::Ejabberd, ROOMS).await;
}

async fn move_everything(old: Software, new: Software, rooms: usize) {
    let net = Net::new();
    let (old, new) = (server(&net, old, "old.test"), server(&net, new, "new.test"));
    old.create_account("romeo", OLD);
    new.create_account("romeo", NEW);
    new.create_account("stranger", "s");
    let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
    furnish(&romeo, rooms).await;

    let plan = run(&net, "plan", &[], 0);
    assert_eq!(plan["verdict"], "planned");
    for kind in KINDS {
        assert_eq!(row(&plan, kind)["outcome"], "planned", "{kind}: {plan}");
    }
    let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
    for kind in KINDS {
        assert_eq!(row(&report, kind)["outcome"], "moved", "{kind}: {report}");
    }
    assert_eq!(row(&report, "rooms")["count"], rooms);
    assert_eq!(row(&report, "blocked")["count"], BLOCKED);

    let romeo = Client::sign_in(&net, &new, "romeo", NEW).await;
    let stranger = Client::sign_in(&net, &new, "stranger", "s").await;
    check_profile(&romeo, &report).await;
    check_picture(&romeo).await;
    check_rooms(&romeo, &stranger, rooms).await;
    check_private(&romeo).await;
    check_blocked(&romeo).await;
    let nick = romeo.query("get", "", &items("http://jabber.org/protocol/nick")).await;
    assert!(text(&nick).contains("Romeo ❤"), "{}", text(&nick));

    let again = run(&net, "move", &["--yes", "--wait", "0"], 0);
    assert_eq!(again["data"], report["data"], "a second run changes nothing");
}

const KINDS: [&str; 6] = ["profile", "picture", "nickname", "rooms", "private", "blocked"];

#[tokio::test(flavor = "multi_thread")]
async fn accounts_that_hold_nothing_have_nothing_to_move() {
    for (old, new) in
        [(Software::Prosody, Software::Ejabberd), (Software::Ejabberd, Software::Prosody)]
    {
        let net = Net::new();
        let (old, new) = (server(&net, old, "old.test"), server(&net, new, "new.test"));
        old.create_account("romeo", OLD);
        new.create_account("romeo", NEW);
        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        for kind in KINDS {
            let row = row(&report, kind);
            assert_eq!((&row["outcome"], &row["reason"]), (&"skipped".into(), &"nothing".into()));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_new_account_has_is_kept_and_shown_or_replaced_if_wanted() {
    for (old, new) in
        [(Software::Prosody, Software::Ejabberd), (Software::Ejabberd, Software::Prosody)]
    {
        let net = Net::new();
        let (old, new) = (server(&net, old, "old.test"), server(&net, new, "new.test"));
        old.create_account("romeo", OLD);
        new.create_account("romeo", NEW);
        furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, ROOMS).await;
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        set(&there, "<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>").await;
        set(&there, &nick("Mine")).await;
        set(
            &there,
            &private(
                "<storage xmlns='storage:rosternotes'><note jid='x@y.test'>mine</note></storage>",
            ),
        )
        .await;
        let room = "<storage xmlns='storage:bookmarks'><conference jid='room1@rooms.test' name='Mine'/>\
             <conference jid='other@rooms.test' name='Other'/></storage>";
        set(&there, &private(room)).await;
        set(&there, "<block xmlns='urn:xmpp:blocking'><item jid='paris@verona.test'/></block>")
            .await;

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        for kind in ["profile", "nickname", "private"] {
            assert_eq!(row(&report, kind)["reason"], "kept", "{kind}: {report}");
        }
        let conflict = &row(&report, "nickname")["conflicts"][0];
        assert_eq!((&conflict["old"], &conflict["new"]), (&"Romeo ❤".into(), &"Mine".into()));
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        assert_eq!(find(&vcard, "FN").map(Element::text).as_deref(), Some("Somebody"));
        let rooms = rooms(&there).await;
        assert_eq!(rooms.len(), ROOMS + 1);
        assert!(rooms.contains(&("room1@rooms.test".into(), "Mine".into())));
        assert_eq!(blocked(&there).await.len(), BLOCKED + 1);

        let report = run(&net, "move", &["--yes", "--wait", "0", "--on-conflict", "replace"], 0);
        for kind in ["profile", "nickname", "private"] {
            assert_eq!(row(&report, kind)["outcome"], "moved", "{kind}: {report}");
        }
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        assert_eq!(find(&vcard, "FN").map(Element::text).as_deref(), Some("Romeo Montague"));
        check_private(&there).await;
        check_picture(&there).await;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_photo_that_the_new_server_does_not_take_is_said_and_harms_nothing() {
    let net = Net::new();
    let large = "c2s_stanza_size_limit = 1024 * 1024";
    let old = net.prosody("old.test").config(large).start();
    let new = server(&net, Software::Ejabberd, "new.test");
    old.create_account("romeo", OLD);
    new.create_account("romeo", NEW);
    let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
    let photo = STANDARD.encode(photo(300_000));
    set(
        &romeo,
        &format!(
            "<vCard xmlns='vcard-temp'>{VCARD}<PHOTO><TYPE>image/jpeg</TYPE>\
             <BINVAL>{photo}</BINVAL></PHOTO></vCard>"
        ),
    )
    .await;
    let report = run(&net, "move", &["--yes", "--wait", "0"], 1);
    let picture = row(&report, "picture");
    assert_eq!(picture["outcome"], "failed");
    assert!(picture["error"].as_str().unwrap().contains("at most 263 kB"), "{picture}");
    assert_eq!(row(&report, "profile")["outcome"], "moved", "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_node_keeps_the_rooms_that_are_in_it() {
    let net = Net::new();
    let old = server(&net, Software::Ejabberd, "old.test");
    let new = net.prosody("new.test").config("pep_max_items = 15").start();
    old.create_account("romeo", OLD);
    new.create_account("romeo", NEW);
    furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, ROOMS).await;
    let there = Client::sign_in(&net, &new, "romeo", NEW).await;
    let room = "<storage xmlns='storage:bookmarks'>\
        <conference jid='other@rooms.test' name='Other'/></storage>";
    set(&there, &private(room)).await;
    let report = run(&net, "move", &["--yes", "--wait", "0"], 1);
    let row = row(&report, "rooms");
    assert_eq!(row["outcome"], "failed");
    assert!(row["error"].as_str().unwrap().contains("keeps at most 15"), "{row}");
    let rooms = rooms(&there).await;
    assert_eq!(rooms.len(), 15);
    assert!(rooms.contains(&("other@rooms.test".into(), "Other".into())));
}

#[tokio::test(flavor = "multi_thread")]
async fn kinds_can_be_left_out() {
    let net = Net::new();
    let old = server(&net, Software::Prosody, "old.test");
    let new = server(&net, Software::Prosody, "new.test");
    old.create_account("romeo", OLD);
    new.create_account("romeo", NEW);
    furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, ROOMS).await;
    let report = run(&net, "move", &["--yes", "--wait", "0", "--only", "nickname,blocked"], 0);
    assert_eq!(row(&report, "nickname")["outcome"], "moved");
    assert_eq!(row(&report, "blocked")["outcome"], "moved");
    assert_eq!(row(&report, "rooms")["reason"], "excluded");
    let there = Client::sign_in(&net, &new, "romeo", NEW).await;
    assert!(rooms(&there).await.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn rights_in_rooms_are_granted_and_taken_back() {
    for (software, new) in
        [(Software::Prosody, Software::Ejabberd), (Software::Ejabberd, Software::Prosody)]
    {
        let net = Net::new();
        let old = net.server(software, "old.test").rooms("rooms.old.test").start();
        let new = server(&net, new, "new.test");
        old.create_account("romeo", OLD);
        new.create_account("romeo", NEW);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        romeo
            .send("<presence to='hall@rooms.old.test/R'><x xmlns='http://jabber.org/protocol/muc'/></presence>")
            .await;
        romeo
            .wait_for("the room", |stanza| {
                stanza.name() == "presence"
                    && stanza.attr("type").is_none()
                    && stanza.attr("from") == Some("hall@rooms.old.test/R")
            })
            .await;
        let instant = "<query xmlns='http://jabber.org/protocol/muc#owner'><x xmlns='jabber:x:data' type='submit'/></query>";
        romeo.query("set", "hall@rooms.old.test", instant).await;
        let bookmarks = "<storage xmlns='storage:bookmarks'><conference jid='hall@rooms.old.test'/>\
             <conference jid='nobody@nowhere.test'/></storage>";
        set(&romeo, &private(bookmarks)).await;

        let report = run(&net, "move", &["--yes", "--wait", "0"], 0);
        let granted = row(&report, "room_rights");
        assert_eq!(
            (&granted["outcome"], &granted["count"]),
            (&"moved".into(), &1.into()),
            "{report}"
        );
        let owners = "<query xmlns='http://jabber.org/protocol/muc#admin'><item affiliation='owner'/></query>";
        let listed = async || {
            let answer = romeo.query("get", "hall@rooms.old.test", owners).await;
            let list = find(&answer, "query").unwrap();
            list.children()
                .filter_map(|item| item.attr("jid"))
                .map(str::to_owned)
                .collect::<BTreeSet<_>>()
        };
        assert_eq!(listed().await, [FROM.to_owned(), TO.to_owned()].into());
        run(&net, "undo", &["--yes"], 0);
        assert_eq!(listed().await, [FROM.to_owned()].into());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn undo_leaves_the_new_account_as_it_was() {
    for (old, new) in
        [(Software::Prosody, Software::Ejabberd), (Software::Ejabberd, Software::Prosody)]
    {
        let net = Net::new();
        let (old, new) = (server(&net, old, "old.test"), server(&net, new, "new.test"));
        let _friends = net.prosody("friends.test").start();
        net.seed(&old, "romeo", OLD, &contacts_of_every_standing(6, "friends.test"));
        let mine = Contact::new("friend0@friends.test", Standing::None).named("Mine");
        net.seed(&new, "romeo", NEW, &[mine]);
        let before = new.roster_of("romeo");
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        furnish(&romeo, ROOMS).await;
        let there = Client::sign_in(&net, &new, "romeo", NEW).await;
        set(&there, "<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>").await;
        set(&there, &nick("Mine")).await;
        let notes =
            "<storage xmlns='storage:rosternotes'><note jid='x@y.test'>mine</note></storage>";
        set(&there, &private(notes)).await;
        let room = "<storage xmlns='storage:bookmarks'><conference jid='other@rooms.test' name='Other'/></storage>";
        set(&there, &private(room)).await;
        set(&there, "<block xmlns='urn:xmpp:blocking'><item jid='paris@verona.test'/></block>")
            .await;

        let report = run(&net, "move", &["--yes", "--wait", "0", "--on-conflict", "replace"], 0);
        assert_eq!(report["verdict"], "complete", "{report}");
        assert_eq!(rooms(&there).await.len(), ROOMS + 1);
        let report = run(&net, "undo", &["--yes"], 0);
        assert_eq!(report["verdict"], "complete", "{report}");

        let names = |roster: BTreeMap<String, Entry>| -> BTreeMap<String, String> {
            roster.into_iter().map(|(jid, entry)| (jid, entry.name)).collect()
        };
        assert_eq!(names(new.roster_of("romeo")), names(before));
        let vcard = there.query("get", "", "<vCard xmlns='vcard-temp'/>").await;
        assert_eq!(find(&vcard, "FN").map(Element::text).as_deref(), Some("Somebody"));
        assert!(find(&vcard, "BINVAL").is_none(), "there was no picture");
        let shown = there.query("get", "", &items("http://jabber.org/protocol/nick")).await;
        assert_eq!(find(&shown, "nick").map(Element::text).as_deref(), Some("Mine"));
        assert_eq!(rooms(&there).await, [("other@rooms.test".into(), "Other".into())].into());
        assert_eq!(blocked(&there).await, ["paris@verona.test".to_owned()].into());
        let shown =
            there.query("get", "", &private("<storage xmlns='storage:rosternotes'/>")).await;
        assert_eq!(find(&shown, "note").map(Element::text).as_deref(), Some("mine"));
        let statement = romeo.query("get", "", &items("urn:xmpp:moved:1")).await;
        assert!(find(&statement, "moved").is_none(), "{}", text(&statement));

        let again = run(&net, "undo", &["--yes"], 0);
        assert_eq!(again["verdict"], "complete", "{again}");
    }
}

// Furnishing

/// Prosody keeps 256 items by default, which is fewer rooms than these tests have.
fn server(net: &Net, software: Software, domain: &str) -> Arc<Server> {
    let setup = net.server(software, domain);
    match software {
        Software::Prosody => setup.config("pep_max_items = 1000").start(),
        Software::Ejabberd => setup.start(),
    }
}

async fn furnish(client: &Client, rooms: usize) {
    let photo = STANDARD.encode(photo(PHOTO));
    let vcard = format!(
        "<vCard xmlns='vcard-temp'>{VCARD}<PHOTO><TYPE>image/jpeg</TYPE><BINVAL>{photo}</BINVAL></PHOTO></vCard>"
    );
    set(client, &vcard).await;
    set(client, &nick("Romeo ❤")).await;
    for data in PRIVATE {
        set(client, &private(data)).await;
    }
    let rooms: String = (0..rooms)
        .map(|index| {
            format!(
                "<conference jid='room{index}@rooms.test' name='Room &amp; {index}' autojoin='{}'>\
                 <nick>Romeo</nick></conference>",
                index % 2 == 0
            )
        })
        .collect();
    set(client, &private(&format!("<storage xmlns='storage:bookmarks'>{rooms}</storage>"))).await;
    let blocked: String =
        (0..BLOCKED).map(|index| format!("<item jid='tybalt{index}@capulet.test'/>")).collect();
    set(client, &format!("<block xmlns='urn:xmpp:blocking'>{blocked}</block>")).await;
}

fn nick(name: &str) -> String {
    format!(
        "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='http://jabber.org/protocol/nick'>\
         <item id='current'><nick xmlns='http://jabber.org/protocol/nick'>{name}</nick></item></publish></pubsub>"
    )
}

fn private(data: &str) -> String {
    format!("<query xmlns='jabber:iq:private'>{data}</query>")
}

/// Bytes that look like the start of a JPEG and do not repeat.
fn photo(size: usize) -> Vec<u8> {
    let mut state = 1u32;
    let noise = std::iter::repeat_with(|| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        state.to_be_bytes()[0]
    });
    [0xff, 0xd8, 0xff, 0xe0].into_iter().chain(noise).take(size).collect()
}

async fn set(client: &Client, payload: &str) {
    let answer = client.query("set", "", payload).await;
    assert_eq!(answer.attr("type"), Some("result"), "{}", text(&answer));
}

// Checking

async fn check_profile(client: &Client, report: &Value) {
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
fn fields(vcard: &Element) -> BTreeSet<(String, String)> {
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
async fn check_picture(client: &Client) {
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
async fn check_rooms(client: &Client, stranger: &Client, count: usize) {
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

/// The rooms of the older storage, which must be those of the newer one.
async fn rooms(client: &Client) -> BTreeSet<(String, String)> {
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

async fn check_private(client: &Client) {
    for wanted in PRIVATE {
        let wanted: Element = wanted.parse().unwrap();
        let question = format!("<{} xmlns='{}'/>", wanted.name(), wanted.ns());
        let answer = client.query("get", "", &private(&question)).await;
        let shown = find(&answer, wanted.name()).unwrap();
        assert_eq!(shown, &wanted, "{}", text(shown));
    }
}

async fn check_blocked(client: &Client) {
    let blocked = blocked(client).await;
    assert_eq!(blocked.len(), BLOCKED);
    assert!(blocked.contains("tybalt59@capulet.test"));
}

async fn blocked(client: &Client) -> BTreeSet<String> {
    let answer = client.query("get", "", "<blocklist xmlns='urn:xmpp:blocking'/>").await;
    let list = find(&answer, "blocklist").unwrap();
    list.children().map(|item| item.attr("jid").unwrap().to_owned()).collect()
}

fn items(node: &str) -> String {
    format!("<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='{node}'/></pubsub>")
}

/// The first element of this name anywhere within.
fn find<'a>(element: &'a Element, name: &str) -> Option<&'a Element> {
    element.children().find_map(
        |child| {
            if child.name() == name { Some(child) } else { find(child, name) }
        },
    )
}

fn text(element: &Element) -> String {
    let text = String::from(element);
    text.chars().take(4000).collect()
}

fn row<'a>(report: &'a Value, kind: &str) -> &'a Value {
    let rows = report["data"].as_array().unwrap();
    rows.iter().find(|row| row["kind"] == kind).unwrap_or_else(|| panic!("no {kind}: {report}"))
}

fn run(net: &Net, command: &str, options: &[&str], exit: i32) -> Value {
    let mut rehome: Command = net.rehome(OLD, NEW);
    rehome.args([command, "--from", FROM, "--to", TO, "--json"]).args(options);
    let output = rehome.output().unwrap();
    let errors = String::from_utf8_lossy(&output.stderr);
    let answer = String::from_utf8_lossy(&output.stdout);
    assert_eq!(output.status.code(), Some(exit), "{errors}\n{answer}");
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {errors}"))
}
