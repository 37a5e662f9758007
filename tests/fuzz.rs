//! Whatever comes from outside is taken in or refused, and never a crash: a kept corpus, and texts made by chance
//! from the same few words each time (`PROPTEST_CASES=100000 tests/run fuzz` tries more of them).

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::time::Instant;

use crate::practice::{End, FROM, TO, User, household, run};
use jid::BareJid;
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::{RngAlgorithm, TestRng, TestRunner};
use rehome::format::portable;
use rehome::model::account::{Address, Fingerprint, Reach};
use rehome::model::data::picture::{self, Picture};
use rehome::model::data::{private, profile, rights, rooms};
use rehome::model::roster::{Push, Roster};
use rehome::net::session::Settings;
use rehome::pretend::{Act, Fault};
use rehome::store::backup;
use rehome::store::journal::Journal;
use rehome::xmpp::{moved::Moved, pep, transfer};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza_error::StanzaError;

/// How many texts are made for each parser, unless the environment says otherwise.
const CASES: u32 = 2_000;

/// A session ends where a stanza is deeper than this, before it is parsed (`tests/bad_input.rs` has the proof).
const DEEPEST: usize = 100;

// The corpus

#[test]
fn the_corpus_of_elements_is_taken_or_refused() {
    for (_, text) in corpus("elements") {
        read_as_everything(&text);
    }
}

#[test]
fn the_corpus_of_journals_is_taken_or_refused() {
    for (_, text) in corpus("journals") {
        open_journal(text.as_bytes());
    }
}

#[test]
fn the_corpus_of_addresses_is_taken_or_refused() {
    for (_, text) in corpus("addresses") {
        text.split('\n').for_each(read_as_address);
    }
}

#[test]
fn the_corpus_of_settings_is_taken_or_refused() {
    for (_, text) in corpus("settings") {
        text.split('\n').for_each(read_as_setting);
    }
}

/// Each line is a stanza that a server, or somebody through it, slips in again and again while a move goes on.
#[tokio::test(flavor = "multi_thread")]
async fn hostile_stanzas_in_between_change_nothing() {
    slip_in("hostile", Fault::always).await;
}

/// What no XMPP server sends may happen once; one that goes on so is left.
#[tokio::test(flavor = "multi_thread")]
async fn a_broken_stanza_in_between_changes_nothing() {
    slip_in("broken", |fault| fault).await;
}

async fn slip_in(kind: &str, how_often: fn(Fault) -> Fault) {
    const CONTACTS: usize = 4;
    let world = household(CONTACTS).start().await.unwrap();
    run(User::of(&world).moving()).await.json(0);
    let end = End::of(&world, CONTACTS);
    let files = corpus(kind);
    let lines = files.iter().flat_map(|(_, text)| text.lines()).filter(|line| !line.is_empty());
    for stanza in lines {
        for address in [FROM, TO] {
            let is_set = |stanza: &Element| stanza.attr("type") == Some("set");
            let before = Fault::on_received(is_set, Act::Before(stanza.to_owned()));
            let world = household(CONTACTS).fault(address, how_often(before));
            let world = world.start().await.unwrap();
            let ran = run(User::of(&world).moving()).await;
            assert_eq!(ran.exit, Some(0), "{stanza} to {address}: {ran:?}");
            assert!(!ran.err.contains("panicked"), "{stanza}: {ran:?}");
            End::of(&world, CONTACTS).assert_is(&end, stanza);
        }
    }
}

// By chance

#[test]
fn elements_made_by_chance_are_taken_or_refused() {
    for_all(&element(), |text| read_as_everything(&text));
}

#[test]
fn text_made_by_chance_is_taken_or_refused() {
    for_all(&".{0,200}", |text| {
        read_as_everything(&text);
        read_as_address(&text);
    });
}

#[test]
fn journals_made_by_chance_are_taken_or_refused() {
    let whole =
        corpus("journals").into_iter().map(|(_, text)| text.into_bytes()).collect::<Vec<_>>();
    let damaged = (select(whole), any::<prop::sample::Index>(), any::<u8>(), any::<bool>());
    for_all(&damaged, |(mut bytes, place, byte, cut)| {
        let place = place.index(bytes.len());
        if cut {
            bytes.truncate(place);
        } else {
            bytes[place] = byte;
        }
        open_journal(&bytes);
    });
}

#[test]
fn addresses_made_by_chance_are_taken_or_refused() {
    let pieces = select(vec![
        "romeo",
        "@",
        "/",
        ".",
        "old.example",
        "xn--",
        "[::1]",
        ":",
        "5222",
        "%",
        "\\20",
        "ß",
        "İ",
        "\u{202e}",
        "\u{0}",
        "\u{10ffff}",
        " ",
        "tls://",
        "xmpp:",
        "?;",
        "ab:cd",
        "-",
        "…",
        "999999",
    ]);
    for_all(&vec(pieces, 0..8).prop_map(|pieces| pieces.concat()), |text| read_as_address(&text));
}

#[test]
fn settings_made_by_chance_are_taken_or_refused() {
    let pieces = select(vec![
        "127.0.0.1",
        "[::1]",
        "[fe80::1%",
        "]",
        ":",
        "53",
        "65536",
        "0",
        "9",
        "18446744073709551615",
        "-",
        "+",
        ".",
        " ",
        "e",
        "s",
        "\u{0}",
        "\u{202e}",
        "٣",
    ]);
    for_all(&vec(pieces, 0..6).prop_map(|pieces| pieces.concat()), |text| read_as_setting(&text));
}

/// Tries it with as many values as wanted, the same ones each time.
fn for_all<S: Strategy>(strategy: &S, test: impl Fn(S::Value)) {
    let wanted = std::env::var("PROPTEST_CASES").ok().and_then(|count| count.parse().ok());
    let config = ProptestConfig {
        cases: wanted.unwrap_or(CASES),
        failure_persistence: None,
        ..ProptestConfig::default()
    };
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let result = TestRunner::new_with_rng(config, rng).run(strategy, |value| {
        test(value);
        Ok(())
    });
    result.unwrap_or_else(|failure| panic!("{failure}"));
}

/// An element of the names, namespaces and attributes that the parsers look for, put together anyhow.
fn element() -> impl Strategy<Value = String> {
    let text = select(vec![
        "",
        "romeo@new.example",
        "both",
        "&lt;",
        "1",
        "-1",
        "99999999999999999999",
        "aGVsbG8=",
        "=",
        "@@",
        "a/b",
        "\u{202e}",
        "true",
        "owner",
        "http://jabber.org/protocol/pubsub#node_config",
        "<!-- x -->",
        "<![CDATA[x]]>",
        "&unknown;",
        "<?x?>",
        "\u{fffd}",
    ]);
    let name = select(vec![
        "iq",
        "message",
        "presence",
        "query",
        "item",
        "items",
        "pubsub",
        "moved",
        "old-jid",
        "new-jid",
        "oldaccount",
        "newaccount",
        "allowed",
        "left",
        "vCard",
        "PHOTO",
        "BINVAL",
        "TYPE",
        "FN",
        "metadata",
        "info",
        "data",
        "conference",
        "storage",
        "nick",
        "x",
        "field",
        "value",
        "configure",
        "error",
        "text",
        "not-allowed",
        "server-data",
        "host",
        "user",
        "group",
        "blocklist",
        "rosteritem",
        "subscriptions",
    ]);
    let namespace = select(vec![
        "jabber:client",
        "jabber:iq:roster",
        "urn:xmpp:moved:1",
        "jabber:iq:accountxfer",
        "http://jabber.org/protocol/pubsub",
        "http://jabber.org/protocol/pubsub#owner",
        "jabber:x:data",
        "vcard-temp",
        "urn:xmpp:avatar:metadata",
        "urn:xmpp:avatar:data",
        "urn:xmpp:bookmarks:1",
        "storage:bookmarks",
        "jabber:iq:private",
        "urn:xmpp:pie:0",
        "urn:ietf:params:xml:ns:xmpp-stanzas",
        "urn:ietf:params:xml:ns:vcard-4.0",
        "urn:xmpp:blocking",
        "http://jabber.org/protocol/muc#admin",
        "urn:wrong",
        "",
    ]);
    let key = select(vec![
        "jid",
        "name",
        "subscription",
        "ask",
        "approved",
        "id",
        "from",
        "to",
        "type",
        "node",
        "var",
        "bytes",
        "affiliation",
        "autojoin",
        "code",
        "reason",
    ]);
    let attributes = vec((key, text.clone()), 0..4);
    let open = (name, namespace, attributes);
    let leaf = (open.clone(), text).prop_map(|(open, text)| render(open, text));
    leaf.prop_recursive(5, 40, 5, move |inner| {
        (open.clone(), vec(inner, 0..5))
            .prop_map(|(open, children)| render(open, &children.concat()))
    })
}

type Open = (&'static str, &'static str, Vec<(&'static str, &'static str)>);

fn render((name, namespace, attributes): Open, content: &str) -> String {
    // A second attribute of one name would only try the XML parser.
    let attributes: BTreeMap<_, _> = attributes.into_iter().collect();
    let attributes = attributes.iter().filter(|(_, value)| !value.contains('<'));
    let attributes: String = attributes.map(|(key, value)| format!(" {key}='{value}'")).collect();
    format!("<{name} xmlns='{namespace}'{attributes}>{content}</{name}>")
}

// The parsers

/// Gives a text to everything that reads XML.
fn read_as_everything(text: &str) {
    let document = backup_of(text);
    drop(backup::read(document.path(), Some("old.example")));
    drop(portable::encoding::text(text.as_bytes()));
    if depth(text) > DEEPEST {
        return;
    }
    let Ok(element) = text.parse::<Element>() else { return };
    let roster = Roster::read(&element);
    assert!(roster.contacts.len() + roster.unreadable.len() <= element.children().count());
    drop(Push::read(&element));
    drop(Moved::try_from(element.clone()).map(|moved| (moved.new_address(), moved.old_address())));
    pep::read_items(&element).for_each(drop);
    pep::read_configuration(&element);
    transfer::left(&element);
    transfer::account_to_move(&element);
    drop(StanzaError::try_from(element.clone()).map(|error| transfer::obstacle(&error)));
    Picture::read_photo(&element).iter().for_each(|picture| drop(picture.id()));
    picture::announced(&element);
    picture::announced_elsewhere(&element);
    element.children().for_each(|data| drop(Picture::read_data(data, data.attr("type"))));
    profile::pictures(&element).for_each(drop);
    profile::normal(&element);
    profile::without_empty(&profile::simple(&element));
    profile::without_picture(&element);
    profile::with_picture_of(&element, element.children().next());
    profile::missing(&element, &element);
    rights::Right::read(&element);
    private::key(&element);
    let mut found = rooms::Bookmarks::default();
    found.read_published(pep::read_items(&element));
    found.read_storage(&element);
    portable::read(&element);
    portable::read_openfire(&element, "old.example");
    element.children().for_each(read_element);
}

/// How deep the elements of a text go, whether they are right or wrong.
fn depth(text: &str) -> usize {
    let tags = text.split('<').skip(1);
    let depths = tags.scan(0_usize, |depth, tag| {
        let is_empty = tag.split('>').next().is_some_and(|tag| tag.ends_with('/'));
        match tag.starts_with('/') {
            true => *depth = depth.saturating_sub(1),
            false => *depth += usize::from(!is_empty),
        }
        Some(*depth)
    });
    depths.max().unwrap_or_default()
}

/// The parsers that meet an element inside another.
fn read_element(element: &Element) {
    Roster::read(element);
    drop(Moved::try_from(element.clone()));
    profile::fields(element);
}

fn backup_of(text: &str) -> tempfile::NamedTempFile {
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), text).unwrap();
    file
}

fn open_journal(bytes: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    let [old, new] = [FROM, TO].map(|jid| BareJid::new(jid).unwrap());
    let path = folder.path().join(format!("{old}~{new}.journal"));
    std::fs::write(&path, bytes).unwrap();
    drop(Journal::list(folder.path()));
    drop(Journal::peek(folder.path(), &old, &new));
    match Journal::open(folder.path(), &old, &new) {
        // What cannot be read is left for whoever can.
        Err(_) => assert_eq!(std::fs::read(&path).unwrap(), bytes),
        Ok((journal, _)) => drop(journal),
    }
}

fn read_as_address(text: &str) {
    if let Ok(address) = text.parse::<Address>() {
        assert_eq!(address.to_string().parse::<Address>().unwrap(), address);
    }
    drop(text.parse::<Reach>());
    drop(text.parse::<Fingerprint>());
}

/// Whatever is set can be counted by a clock from now on.
fn read_as_setting(text: &str) {
    drop(Settings::read(Some(text.to_owned()), None));
    if let Ok(settings) = Settings::read(None, Some(text.to_owned())) {
        let limits = [settings.give_up_after, settings.patience, settings.probe_after];
        let later = limits.map(|limit| Instant::now().checked_add(limit * 2));
        assert!(later.iter().all(Option::is_some), "{text}: {settings:?}");
        assert!(!settings.give_up_after.is_zero(), "{text}");
    }
}

fn corpus(kind: &str) -> Vec<(PathBuf, String)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fuzz").join(kind);
    let files =
        std::fs::read_dir(&folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut files: Vec<_> = files.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    assert!(!files.is_empty(), "{} holds the corpus", folder.display());
    files.into_iter().map(|file| (file.clone(), std::fs::read_to_string(file).unwrap())).collect()
}
