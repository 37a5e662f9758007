//! jabberd2 as the old and as the new server: it publishes nothing, so there can be no statement there and no vCard4, and
//! that is said once and is no failure.

use std::process::Command;
use std::sync::Arc;

use crate::support::{
    CONTACT_PASSWORD, Client, Contact, Jabberd2, Net, Server, Software, Standing, Subscription,
    wait_until,
};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const OLD: &str = "old secret";
const NEW: &str = "new secret";
const CARD: &str = "<vCard xmlns='vcard-temp'/>";
const NO_PLACE: &str = "The old server has no place for a note saying where you’ve moved";

#[tokio::test(flavor = "multi_thread")]
async fn from_jabberd2_everything_moves_and_no_note_is_promised() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Arc::new(Net::new());
        let old = Jabberd2::start(&net, "old.test");
        let new = net.server(software, "new.test").start();
        // It dials back, and shows no certificate when it does.
        let friends = net.prosody("friends.test").config("s2s_secure_auth = false").start();
        let carol = Contact::new("carol@friends.test", Standing::Both).named("Carol");
        let listed = Contact::new("listed@friends.test", Standing::None).in_group("Verona");
        old.create_account("romeo", OLD, &[carol, listed]);
        let romeo = Contact::new(old.jid("romeo"), Standing::Both);
        net.seed(&friends, "carol", CONTACT_PASSWORD, &[romeo]);
        new.create_account("romeo", NEW);
        let romeo = old.sign_in(&net, "romeo", OLD).await.expect("romeo signs in");
        furnish(&romeo, &HELD[..3]).await;
        furnish(&romeo, &DENIED).await;
        drop(romeo);

        let planned = run(&net, &["plan"], false).await;
        assert!(planned.out.contains(NO_PLACE), "{software:?}: {planned:?}");
        let carol = Client::online(&net, &friends, "carol", CONTACT_PASSWORD).await;
        carol.approve_and_ask_back();
        let moved = run(&net, &["move", "--yes", "--wait", "30"], true).await;
        let report = moved.json();
        assert_eq!(report["verdict"], "complete", "{software:?}: {report:#}");
        assert!(moved.err.contains(NO_PLACE), "{software:?}: {}", moved.err);
        carol
            .wait_for("the message of the move", |stanza| {
                stanza.name() == "message" && String::from(stanza).contains("romeo@new.test")
            })
            .await;
        let statement = data(&report, "statement");
        assert_eq!(
            (&statement["outcome"], &statement["reason"]),
            (&"skipped".into(), &"unsupported".into())
        );
        for kind in ["profile", "picture", "rooms", "private", "blocked"] {
            assert_eq!(data(&report, kind)["outcome"], "moved", "{software:?}: {report:#}");
        }
        let card = String::from(&ask(&net, &new, CARD).await);
        assert!(card.contains("<FN>Romeo</FN>") && card.contains("iVBOR"), "{software:?}: {card}");
        let blocked = ask(&net, &new, "<blocklist xmlns='urn:xmpp:blocking'/>").await;
        assert!(String::from(&blocked).contains("tybalt@friends.test"), "{software:?}");

        let again = run(&net, &["move", "--yes", "--wait", "0"], true).await.json();
        assert_eq!(again["data"], report["data"], "{software:?}: it is told the same again");
        assert_eq!(again["counts"]["approved"], 1, "{software:?}: {again:#}");
        let status = run(&net, &["status", "--wait", "0"], false).await;
        let said = format!("{}{}", status.out, status.err);
        assert!(said.contains("You can close romeo@old.test"), "{software:?}: {said}");
        assert!(!said.contains("the note"), "{software:?}: {said}");
    }
}

/// What jabberd2 has no place for is named and is no failure of each run; the profile and the picture are in the older card.
#[tokio::test(flavor = "multi_thread")]
async fn to_jabberd2_a_move_comes_to_its_end() {
    for software in [Software::Prosody, Software::Ejabberd] {
        let net = Arc::new(Net::new());
        let old = net.server(software, "old.test").start();
        let new = Jabberd2::start(&net, "new.test");
        let friends = net.prosody("friends.test").config("s2s_secure_auth = false").start();
        let carol = Contact::new("carol@friends.test", Standing::Both).named("Carol");
        let listed = Contact::new("listed@friends.test", Standing::None).in_group("Verona");
        net.seed(&old, "romeo", OLD, &[carol, listed]);
        new.create_account("romeo", NEW, &[]);
        let romeo = Client::sign_in(&net, &old, "romeo", OLD).await;
        furnish(&romeo, &HELD).await;
        furnish(&romeo, &PUBLISHED).await;
        let carol = Client::online(&net, &friends, "carol", CONTACT_PASSWORD).await;
        carol.approve_and_ask_back();

        let report = run(&net, &["move", "--yes", "--wait", "30"], true).await.json();
        assert_eq!(report["verdict"], "complete", "{software:?}: {report:#}");
        for kind in ["statement", "profile", "picture", "rooms", "private", "blocked"] {
            assert_eq!(data(&report, kind)["outcome"], "moved", "{software:?}: {report:#}");
        }
        let nickname = data(&report, "nickname");
        assert_eq!(
            (&nickname["outcome"], &nickname["reason"]),
            (&"skipped".into(), &"unsupported".into()),
            "{software:?}"
        );
        // It shows a request only to a session that takes the waiting messages too, so hers is answered unseen by the next run.
        let standings = |carol| {
            let both = [("carol@friends.test", carol), ("listed@friends.test", "none")];
            both.map(|(jid, standing)| (jid.to_owned(), standing)).into()
        };
        assert_eq!(new.roster_of("romeo"), standings("to"), "{software:?}");
        let romeo = new.sign_in(&net, "romeo", NEW).await.expect("romeo signs in");
        let card = String::from(&romeo.query("get", "", CARD).await);
        assert!(card.contains("<FN>Romeo</FN>") && card.contains("iVBOR"), "{software:?}: {card}");
        assert!(card.contains("Verona"), "the modern card's town: {software:?}: {card}");
        let rooms = String::from(&romeo.query("get", "", BOOKMARKS).await);
        assert!(rooms.contains("balcony@rooms.test"), "{software:?}: {rooms}");

        let again = run(&net, &["move", "--yes", "--wait", "0"], true).await;
        assert_eq!(again.json()["data"], report["data"], "{software:?}: it is told the same again");
        assert!(!again.err.contains("Moving profile"), "{software:?}: {again:?}");
        wait_until("the two to see each other", || {
            let hers = friends.roster_of("carol").remove("romeo@new.test")?;
            let see = hers.subscription == Subscription::Both;
            (see && new.roster_of("romeo") == standings("both")).then_some(())
        });

        run(&net, &["undo", "--yes"], true).await;
        assert_eq!(new.roster_of("romeo").len(), 0, "{software:?}");
        let card = String::from(&romeo.query("get", "", CARD).await);
        assert!(!card.contains("Romeo") && !card.contains("iVBOR"), "{software:?}: {card}");
        let rooms = String::from(&romeo.query("get", "", BOOKMARKS).await);
        assert!(!rooms.contains("balcony@rooms.test"), "{software:?}: {rooms}");
    }
}

/// It does not even end the stream of whoever sends it more than it takes: it falls silent. So nothing of that size is sent to it.
#[tokio::test(flavor = "multi_thread")]
async fn a_picture_that_would_silence_jabberd2_arrives_smaller() {
    let net = Arc::new(Net::new());
    let old = net.prosody("old.test").start();
    let new = Jabberd2::start(&net, "new.test");
    let listed = Contact::new("listed@friends.test", Standing::None);
    net.seed(&old, "romeo", OLD, &[listed]);
    new.create_account("romeo", NEW, &[]);
    let photo = STANDARD.encode(photo());
    assert!((100_000..200_000).contains(&photo.len()), "{}", photo.len());
    let card = format!(
        "<vCard xmlns='vcard-temp'><FN>Romeo</FN><PHOTO><TYPE>image/jpeg</TYPE><BINVAL>{photo}</BINVAL></PHOTO></vCard>"
    );
    furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, &[&card]).await;
    let planned = run(&net, &["plan"], false).await;
    assert!(planned.out.contains("will be made smaller"), "{planned:?}");
    let report = run(&net, &["move", "--yes", "--wait", "0"], true).await.json();
    let picture = data(&report, "picture");
    assert_eq!(picture["outcome"], "moved", "{report:#}");
    assert!(picture["error"].to_string().contains("was made smaller"), "{picture}");
    assert_eq!(data(&report, "profile")["outcome"], "moved", "{report:#}");
    let romeo = new.sign_in(&net, "romeo", NEW).await.expect("romeo signs in");
    let card = String::from(&romeo.query("get", "", CARD).await);
    assert!(card.contains("<FN>Romeo</FN>") && card.contains("<BINVAL>"), "{card}");
}

/// It keeps all bookmarks in one piece, and takes only so much in one piece.
#[tokio::test(flavor = "multi_thread")]
async fn of_many_bookmarks_jabberd2_gets_as_many_as_it_takes() {
    const ROOMS: usize = 900;
    let net = Arc::new(Net::new());
    let old = net.ejabberd("old.test").start();
    let new = Jabberd2::start(&net, "new.test");
    let listed = Contact::new("listed@friends.test", Standing::None);
    net.seed(&old, "romeo", OLD, &[listed]);
    new.create_account("romeo", NEW, &[]);
    let rooms: String = (0..ROOMS)
        .map(|number| {
            format!(
                "<conference jid='room{number:03}@rooms.test' name='A room with the number {number}' autojoin='0'/>"
            )
        })
        .collect();
    let bookmarks = format!(
        "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>{rooms}</storage></query>"
    );
    furnish(&Client::sign_in(&net, &old, "romeo", OLD).await, &[&bookmarks]).await;
    let report = run(&net, &["move", "--yes", "--wait", "0"], true).await.json();
    let rooms = data(&report, "rooms");
    assert_eq!((&rooms["outcome"], &rooms["count"]), (&"moved".into(), &ROOMS.into()), "{rooms}");
    assert!(rooms["error"].to_string().contains("64 kB"), "{rooms}");
    let romeo = new.sign_in(&net, "romeo", NEW).await.expect("romeo signs in");
    let there = romeo.query("get", "", BOOKMARKS).await;
    let there = String::from(&there).matches("<conference ").count();
    assert!((400..ROOMS).contains(&there), "{there} of {ROOMS}");
    let again = run(&net, &["move", "--yes", "--wait", "0"], true).await;
    assert_eq!(again.json()["data"], report["data"], "it is told the same again");
    run(&net, &["undo", "--yes"], true).await;
    let left = String::from(&romeo.query("get", "", BOOKMARKS).await);
    assert!(!left.contains("rooms.test"), "{left}");
}

/// A picture with the coarse and the fine of a photo.
fn photo() -> Vec<u8> {
    let mut state = 1u32;
    let picture = image::RgbImage::from_fn(640, 480, |x, y| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let grain = u8::try_from(state >> 28).unwrap();
        let light = |value: u32| u8::try_from(value % 200).unwrap() + grain;
        image::Rgb([light(x / 8), light(y / 6), light((x + y) / 16)])
    });
    let mut bytes = Vec::new();
    let encoder = image::codecs::jpeg::JpegEncoder::new_with_quality(&mut bytes, 95);
    picture.write_with_encoder(encoder).unwrap();
    bytes
}

const BOOKMARKS: &str =
    "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'/></query>";

/// What an account of any server can hold.
const HELD: [&str; 4] = [
    "<vCard xmlns='vcard-temp'><FN>Romeo</FN><ADR><LOCALITY>Verona</LOCALITY></ADR><PHOTO><TYPE>image/png</TYPE><BINVAL>\
     iVBORw0KGgoAAAANSUhEUgAAAAMAAAADCAIAAADZSiLoAAAAJklEQVR4nGNIZWBgFWC4r8DAcJZBYL+AwBMFAQYmBoXfAgq/\
     FRQAWyoG0vfROAwAAAAASUVORK5CYII=</BINVAL></PHOTO></vCard>",
    "<query xmlns='jabber:iq:private'><storage xmlns='storage:bookmarks'>\
     <conference jid='balcony@rooms.test' name='Balcony' autojoin='1'><nick>Romeo</nick></conference>\
     </storage></query>",
    "<query xmlns='jabber:iq:private'><storage xmlns='storage:rosternotes'>\
     <note jid='carol@friends.test'>a note</note></storage></query>",
    "<block xmlns='urn:xmpp:blocking'><item jid='tybalt@friends.test'/></block>",
];

/// What only a server has a place for that publishes (XEP-0163).
const PUBLISHED: [&str; 2] = [
    "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='http://jabber.org/protocol/nick'>\
     <item id='current'><nick xmlns='http://jabber.org/protocol/nick'>Rom</nick></item></publish></pubsub>",
    "<pubsub xmlns='http://jabber.org/protocol/pubsub'><publish node='urn:xmpp:vcard4'><item id='current'>\
     <vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><fn><text>Romeo</text></fn>\
     <adr><locality>Verona</locality></adr></vcard></item></publish></pubsub>",
];

/// The privacy list that jabberd2's own users would have (XEP-0016).
const DENIED: [&str; 2] = [
    "<query xmlns='jabber:iq:privacy'><list name='std'><item action='deny' order='1' type='jid' \
     value='tybalt@friends.test'/></list></query>",
    "<query xmlns='jabber:iq:privacy'><default name='std'/></query>",
];

async fn furnish(romeo: &Client, payloads: &[&str]) {
    for payload in payloads {
        let answer = romeo.query("set", "", payload).await;
        assert_eq!(answer.attr("type"), Some("result"), "{}", String::from(&answer));
    }
}

async fn ask(net: &Net, new: &Server, payload: &str) -> Element {
    Client::sign_in(net, new, "romeo", NEW).await.query("get", "", payload).await
}

fn data<'a>(report: &'a Value, kind: &str) -> &'a Value {
    let rows = report["data"].as_array().unwrap();
    rows.iter().find(|row| row["kind"] == kind).unwrap_or_else(|| panic!("no {kind}: {report}"))
}

#[derive(Debug)]
struct Ran {
    out: String,
    err: String,
}

impl Ran {
    fn json(&self) -> Value {
        serde_json::from_str(&self.out).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }
}

/// The program, which must end well.
async fn run(net: &Net, arguments: &[&str], json: bool) -> Ran {
    let mut rehome: Command = net.rehome(OLD, NEW);
    rehome.args(arguments).args(["--from", "romeo@old.test", "--to", "romeo@new.test"]);
    if json {
        rehome.arg("--json");
    }
    let output = tokio::task::spawn_blocking(move || rehome.output().unwrap()).await.unwrap();
    let [out, err] =
        [output.stdout, output.stderr].map(|text| String::from_utf8_lossy(&text).into_owned());
    let ran = Ran { out, err };
    assert_eq!(output.status.code(), Some(0), "{ran:?}");
    ran
}
