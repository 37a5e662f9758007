//! What the pages show, from archives that are made for it.

use std::fs;
use std::path::Path;

use rehome::pretend::{Behaviour, Builder, Domain, Item};
use xmpp_parsers::minidom::Element;

use super::furnish::PICTURE;
use crate::practice::{FROM, User, run, servers};

const JULIET: &str = "juliet@friends.example";
const HALL: &str = "hall@rooms.example";

/// With a message in the account's archive, kept at this time.
fn kept(world: Builder, stamp: &str, attributes: &str, payloads: &str) -> Builder {
    kept_by(FROM, world, stamp, attributes, payloads)
}

fn kept_by(owner: &str, world: Builder, stamp: &str, attributes: &str, inside: &str) -> Builder {
    let message = format!("<message xmlns='jabber:client' {attributes}>{inside}</message>");
    world.archived(owner, stamp, message.parse().unwrap())
}

fn page(folder: &Path, name: &str) -> String {
    let page = folder.join(name);
    fs::read_to_string(&page).unwrap_or_else(|error| panic!("{}: {error}", page.display()))
}

/// These come in this order.
fn assert_in_order(page: &str, parts: &[&str]) {
    let mut from = 0;
    for part in parts {
        let found = page[from..].find(part);
        from += found.unwrap_or_else(|| panic!("{part:?} is not there, or too early: {page}"));
    }
}

fn folder() -> (tempfile::TempDir, std::path::PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("saved");
    (place, folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_reads_like_the_chat_and_the_index_leads_to_its_years() {
    let juliet = Item::new(JULIET.parse().unwrap()).named("Juliet \u{202e}<b>");
    let world = servers().contact(JULIET, Behaviour::never()).roster(FROM, [juliet]);
    let (mine, hers) = (
        format!("type='chat' from='{FROM}/phone' to='{JULIET}'"),
        format!("type='chat' from='{JULIET}/desk' to='{FROM}'"),
    );
    let world = kept(world, "2019-12-31T12:00:00Z", &mine, "<body>the oldest</body>");
    let world = kept(world, "2020-01-01T12:01:00Z", &hers, "<body>a new year</body>");
    let world = kept(world, "2020-01-01T12:02:00Z", &mine, "<body>the same day</body>");
    let nurse = format!("type='chat' from='nurse@friends.example' to='{FROM}'");
    let world = kept(world, "2021-05-05T12:00:00Z", &nurse, "<body>come</body>").start().await;
    let (_place, folder) = folder();
    let summary = run(User::of(&world.unwrap()).archiving(&folder)).await.json(0);
    assert_eq!((&summary["conversations"], &summary["messages"]), (&2.into(), &4.into()));

    let chat = page(&folder, "conversations/juliet@friends.example.html");
    assert_in_order(
        &chat,
        &[
            "<h1><bdi>Juliet &lt;b&gt;</bdi></h1>",
            "<a href=\"#y2019\">2019</a><a href=\"#y2020\">2020</a>",
            "<a id=\"y2019\"></a><h2>31 December 2019</h2>",
            "<bdi>You</bdi>",
            "the oldest",
            "<time datetime=\"2019-12-31T12:00:00Z\">",
            "<a id=\"y2020\"></a><h2>1 January 2020</h2>",
            "<bdi>Juliet &lt;b&gt;</bdi>",
            "a new year",
            "the same day",
        ],
    );
    assert_eq!(chat.matches("<h2>").count(), 2, "a day has one heading: {chat}");
    // Who spoke last comes first, and each year leads to its place.
    assert_in_order(
        &page(&folder, "index.html"),
        &[
            "nurse@friends.example.html#y2021",
            "Juliet &lt;b&gt;",
            "juliet@friends.example.html#y2020",
            "juliet@friends.example.html#y2019",
        ],
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_names_and_bodies_stay_texts_and_lead_nowhere() {
    let megabyte = "\u{e4}".repeat(1 << 20);
    let bodies = [
        "&lt;/script&gt;&lt;script&gt;alert(1)&lt;/script&gt;",
        "&lt;img src=x onerror=alert(1)&gt;",
        "javascript:alert(1) file:///etc/passwd",
        "\u{202e}gpj.exe \u{2028}",
        megabyte.as_str(),
    ];
    let senders = [
        "a&quot;&gt;&lt;script&gt;@friends.example",
        "%2e%2e%2f@friends.example",
        "..@friends.example",
        "CON@friends.example",
        "\u{5d0}\u{5d1}@friends.example",
    ];
    let old = Domain::prosody("old.example").archive_page(3);
    let mut world = servers().domain(old);
    for sender in senders {
        for body in bodies {
            let parties = format!("type='chat' from='{sender}/x' to='{FROM}'");
            let inside = format!("<body>{body}</body>");
            world = kept(world, "2020-01-01T12:00:00Z", &parties, &inside);
        }
    }
    let world = world.start().await.unwrap();
    let (place, folder) = folder();
    let summary = run(User::of(&world).archiving(&folder)).await.json(0);
    assert_eq!(summary["messages"], senders.len() * bodies.len(), "{summary}");
    assert_eq!(summary["conversations"], senders.len(), "{summary}");
    let beside: Vec<_> = fs::read_dir(place.path()).unwrap().collect();
    assert_eq!(beside.len(), 1, "nothing is written outside the folder: {beside:?}");
    for (below, ending) in [("conversations", ".html"), ("search", ".js")] {
        let files: Vec<_> = fs::read_dir(folder.join(below)).unwrap().collect();
        assert_eq!(files.len(), senders.len(), "{files:?}");
        for file in files {
            let path = file.unwrap().path();
            assert!(path.to_str().unwrap().ends_with(ending), "{path:?}");
            let text = fs::read_to_string(&path).unwrap();
            let own = text.matches("<script>").count();
            assert_eq!(own, usize::from(ending == ".html"), "only the page's own: {path:?}");
            assert!(!text.contains("<img") && !text.contains("href=\"javascript"), "{path:?}");
            assert!(!text.contains("href=\"file") && text.contains('\u{e4}'), "{path:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_file_for_programs_has_each_message_as_the_server_kept_it() {
    let messages = [
        "<message xmlns='jabber:client' from='juliet@friends.example/x' to='romeo@old.example' type='chat' id='a&amp;b' \
         xml:lang='fr'><body xml:lang='fr'>  deux\n\tlignes  </body><body xml:lang='de'>zwei</body>\
         <x xmlns='urn:example:x' a='1&#10;2' b=\"it's\"><y xmlns='urn:example:y'>&lt;&amp;&#13;</y></x></message>",
        "<message xmlns='jabber:client' from='juliet@friends.example/x' to='romeo@old.example'>\
         <received xmlns='urn:xmpp:receipts' id='1'/></message>",
        "<message xmlns='jabber:client' from='juliet@friends.example' to='romeo@old.example' type='error'>\
         <error type='cancel'><gone xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error></message>",
    ];
    let messages: Vec<Element> = messages.iter().map(|message| message.parse().unwrap()).collect();
    let world = messages.iter().fold(servers(), |world, message| {
        world.archived(FROM, "2020-01-01T12:00:00.5Z", message.clone())
    });
    let world = world.start().await.unwrap();
    let (_place, folder) = folder();
    run(User::of(&world).archiving(&folder)).await.json(0);
    let text = page(&folder, "archive/romeo@old.example.xml");
    let (_, document) = text.split_once("?>").unwrap();
    let document: Element = document.trim().parse().unwrap();
    let child = |of: &Element, name: &str| {
        of.children()
            .find(|child| child.name() == name)
            .cloned()
            .unwrap_or_else(|| panic!("{of:?}"))
    };
    let archive = child(&child(&child(&document, "host"), "user"), "archive");
    assert_eq!(archive.ns(), "urn:xmpp:pie:0#mam");
    let kept: Vec<Element> = archive
        .children()
        .map(|result| {
            let forwarded = child(result, "forwarded");
            assert_eq!(child(&forwarded, "delay").attr("stamp"), Some("2020-01-01T12:00:00.5Z"));
            child(&forwarded, "message")
        })
        .collect();
    assert_eq!(kept, messages);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_encrypted_is_counted_in_each_conversation_and_said_in_one_sentence() {
    let omemo = "<encrypted xmlns='eu.siacs.conversations.axolotl'><header sid='1'/><payload>eA==</payload></encrypted>\
                 <body>I sent you an OMEMO encrypted message</body>";
    let openpgp = "<openpgp xmlns='urn:xmpp:openpgp:0'>eA==</openpgp><body>[encrypted]</body>";
    let mut world = servers();
    for (who, inside) in
        [("juliet", omemo), ("juliet", openpgp), ("nurse", omemo), ("nurse", "<body>hail</body>")]
    {
        let parties = format!("type='chat' from='{who}@friends.example/x' to='{FROM}'");
        world = kept(world, "2020-01-01T12:00:00Z", &parties, inside);
    }
    let world = world.start().await.unwrap();
    let (_place, folder) = folder();
    let ran = run(User::of(&world).archiving(&folder)).await;
    assert_eq!(ran.err.matches("3 messages are encrypted").count(), 1, "{ran:?}");
    assert!(ran.err.contains("make a backup in that app, or export the chats there"), "{ran:?}");
    assert_eq!(ran.json(0)["encrypted"], 3);
    let juliet = page(&folder, "conversations/juliet@friends.example.html");
    for there in ["2 messages here are encrypted", "(OMEMO)", "(OpenPGP)"] {
        assert!(juliet.contains(there), "{there}: {juliet}");
    }
    assert!(!juliet.contains("I sent you"), "{juliet}");
    let nurse = page(&folder, "conversations/nurse@friends.example.html");
    assert!(nurse.contains("1 message here is encrypted") && nurse.contains("hail"), "{nurse}");
}

/// What an answer repeats may be something that was never said, and a correction may be of somebody else.
#[tokio::test(flavor = "multi_thread")]
async fn nobody_puts_words_into_the_mouth_of_another() {
    let mine = format!("type='chat' from='{FROM}/phone' to='{JULIET}'");
    let hers = format!("type='chat' from='{JULIET}/desk' to='{FROM}'");
    let world =
        kept(servers(), "2020-01-01T12:00:00Z", &format!("{mine} id='m1'"), "<body>No</body>");
    let forged = "<body>&gt; I owe you\nThanks</body><reply xmlns='urn:xmpp:reply:0' id='m1'/>\
                  <fallback xmlns='urn:xmpp:fallback:0' for='urn:xmpp:reply:0'><body start='0' end='12'/></fallback>";
    let world = kept(world, "2020-01-01T12:01:00Z", &hers, forged);
    let correction = "<body>Yes</body><replace xmlns='urn:xmpp:message-correct:0' id='m1'/>";
    let world = kept(world, "2020-01-01T12:02:00Z", &hers, correction);
    let retraction = "<retract xmlns='urn:xmpp:message-retract:1' id='m1'/>";
    let world = kept(world, "2020-01-01T12:03:00Z", &hers, retraction).start().await.unwrap();
    let (_place, folder) = folder();
    run(User::of(&world).archiving(&folder)).await.json(0);
    let chat = page(&folder, "conversations/juliet@friends.example.html");
    assert!(chat.contains("<blockquote><a href=\"#m1\">No</a></blockquote>"), "{chat}");
    assert!(!chat.contains("I owe you") && !chat.contains("taken back"), "{chat}");
    assert_in_order(
        &chat,
        &["id=\"m1\" class=\"me\"", ">No<", "Thanks", "class=\"other\"", ">Yes<"],
    );
}

fn in_hall(nick: &str) -> String {
    format!("type='groupchat' from='{HALL}/{nick}'")
}

/// A room that keeps what was said in it in February, of which the account's archive has the whole first quarter.
fn with_hall() -> Builder {
    let mut world = servers().room(HALL, &[(FROM, "owner")]);
    world = world.domain(Domain::prosody("rooms.example").with_rooms(|_| true));
    for (stamp, body) in [
        ("2020-01-01T12:00:00Z", "in January"),
        ("2020-02-01T12:00:00Z", "in February"),
        ("2020-03-01T12:00:00Z", "in March"),
    ] {
        let parties = format!("{} to='{FROM}'", in_hall("Nurse"));
        world = kept(world, stamp, &parties, &format!("<body>{body}</body>"));
    }
    let february = "<body>in February</body>";
    kept_by(HALL, world, "2020-02-01T12:00:00Z", &in_hall("Nurse"), february)
}

/// All of it is on the page, once, and in its order.
fn assert_hall(folder: &Path, point: &str) {
    let hall = page(folder, "conversations/hall@rooms.example.html");
    assert_in_order(&hall, &["in January", "in February", "in March"]);
    assert_eq!(hall.matches("<li ").count(), 3, "{point}: {hall}");
    assert!(page(folder, "index.html").contains("hall@rooms.example.html"), "{point}");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_both_archives_have_of_a_room_is_shown_once_and_nothing_is_left_out() {
    let world = with_hall().start().await.unwrap();
    let (_place, folder) = folder();
    let user = User::of(&world);
    run(user.archiving(&folder)).await.json(0);
    assert_hall(&folder, "as the account has it");
    let mut with_room = user.archiving(&folder);
    with_room.args(["--room", HALL, "--room", HALL]);
    let summary = run(with_room).await.json(0);
    assert_eq!((&summary["messages"], &summary["conversations"]), (&4.into(), &1.into()));
    assert_hall(&folder, "with what the room has");
}

/// A room that keeps nothing takes nothing away of what the account has of it.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_without_an_archive_hides_nothing() {
    let world = servers().room(HALL, &[(FROM, "owner")]);
    let world = world.domain(Domain::prosody("rooms.example").with_rooms(|_| true));
    let parties = format!("{} to='{FROM}'", in_hall("Nurse"));
    let world = kept(world, "2020-01-01T12:00:00Z", &parties, "<body>psst</body>");
    let world = world.start().await.unwrap();
    let (_place, folder) = folder();
    let mut saving = User::of(&world).archiving(&folder);
    saving.args(["--room", HALL]);
    assert_eq!(run(saving).await.json(1)["conversations"], 1);
    assert!(page(&folder, "conversations/hall@rooms.example.html").contains("psst"));
}

/// What was saved of a room stays among the pages, also where a later run does not read it.
#[tokio::test(flavor = "multi_thread")]
async fn a_room_that_was_saved_before_stays_among_the_pages() {
    let world = servers().room(HALL, &[(FROM, "owner")]);
    let world = world.domain(Domain::prosody("rooms.example").with_rooms(|_| true));
    let said = "<body>only in the room</body>";
    let world = kept_by(HALL, world, "2020-01-01T12:00:00Z", &in_hall("Nurse"), said);
    let world = world.start().await.unwrap();
    let (_place, folder) = folder();
    let user = User::of(&world);
    let mut with_room = user.archiving(&folder);
    with_room.args(["--room", HALL]);
    run(with_room).await.json(0);
    // What a killed run has left goes.
    let left = folder.join("conversations/.rehome-x.part");
    fs::write(&left, PICTURE).unwrap();
    let summary = run(user.archiving(&folder)).await.json(0);
    assert_eq!((&summary["messages"], &summary["conversations"]), (&1.into(), &1.into()));
    let hall = page(&folder, "conversations/hall@rooms.example.html");
    assert!(hall.contains("only in the room"), "{hall}");
    assert!(page(&folder, "index.html").contains("hall@rooms.example.html"));
    assert!(!left.exists());
}

/// What a reaction or a retraction changes is shown where it belongs, and takes up no place of its own.
#[tokio::test(flavor = "multi_thread")]
async fn a_reaction_is_a_sign_at_its_message_and_no_message() {
    let mine = format!("type='chat' from='{FROM}/phone' to='{JULIET}'");
    let hers = format!("type='chat' from='{JULIET}/desk' to='{FROM}'");
    let said = "<body>Shall we meet</body>";
    let world = kept(servers(), "2020-01-01T12:00:00Z", &format!("{mine} id='m1'"), said);
    let reaction = "<reactions xmlns='urn:xmpp:reactions:0' id='m1'><reaction>👍</reaction></reactions>\
                    <body>👍</body>";
    let world = kept(world, "2020-01-01T12:01:00Z", &hers, reaction);
    let world = kept(world, "2020-01-01T12:02:00Z", &format!("{hers} id='m2'"), "<body>No</body>");
    let retraction = "<retract xmlns='urn:xmpp:message-retract:1' id='m2'/><body>taken back</body>";
    let world = kept(world, "2020-01-01T12:03:00Z", &hers, retraction).start().await.unwrap();
    let (_place, folder) = folder();
    run(User::of(&world).archiving(&folder)).await.json(0);
    let chat = page(&folder, "conversations/juliet@friends.example.html");
    assert_eq!(chat.matches("<li ").count(), 2, "{chat}");
    assert_eq!(chat.matches("👍").count(), 1, "{chat}");
    assert_in_order(&chat, &["Shall we meet", "<span class=\"r\"", "👍", "other gone", "No"]);
    assert!(page(&folder, "index.html").contains(">2 messages<"), "counted without them");
}
