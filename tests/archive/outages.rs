//! What goes wrong on the way: connections that break, pages that fail, a disk that is full, a program that is killed.
//! However it goes, no message is lost and none is there twice.

use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use rehome::pretend::{Act, Behaviour, Builder, Domain, Fault};
use rehome::xmpp::mam::Version;
use tempfile::TempDir;
use xmpp_parsers::minidom::Element;

use super::folder::{Saved, saved_of};
use crate::practice::{FROM, Ran, User, Victim, run, servers, with_mounts};

const JULIET: &str = "juliet@friends.example";
/// So many messages, in pages of three.
const MESSAGES: usize = 11;
const PAGE: usize = 3;

fn body(number: usize) -> String {
    format!("number {number}")
}

/// An account with an archive that speaks this.
pub(super) fn archive(version: Version) -> Builder {
    let old = Domain::prosody("old.example").archive_page(PAGE).archive_version(version);
    let world = servers().domain(old).contact(JULIET, Behaviour::never());
    (0..MESSAGES).fold(world, |world, number| {
        let body = body(number);
        let message = format!(
            "<message xmlns='jabber:client' type='chat' to='{JULIET}'><body>{body}</body></message>"
        );
        world.said(FROM, message.parse().unwrap())
    })
}

fn is_message(stanza: &Element) -> bool {
    stanza
        .children()
        .any(|child| child.name() == "result" && child.ns().starts_with("urn:xmpp:mam:"))
}

fn is_fin(stanza: &Element) -> bool {
    stanza.children().any(|child| child.name() == "fin" && child.ns().starts_with("urn:xmpp:mam:"))
}

pub(super) fn is_query(stanza: &Element) -> bool {
    stanza
        .children()
        .any(|child| child.name() == "query" && child.ns().starts_with("urn:xmpp:mam:"))
}

/// Of the stanzas of which this is true the one of this number.
fn nth(like: fn(&Element) -> bool, number: usize) -> impl Fn(&Element) -> bool + Send + 'static {
    let seen = AtomicUsize::new(0);
    move |stanza| like(stanza) && seen.fetch_add(1, Ordering::Relaxed) + 1 == number
}

/// Every message is in the folder, once, in its order.
pub(super) fn assert_whole(folder: &Path, point: &str) {
    let Saved { ids, bodies, .. } = saved_of(folder, FROM);
    assert_eq!(bodies, (0..MESSAGES).map(body).collect::<Vec<_>>(), "{point}");
    assert_eq!(ids.len(), MESSAGES, "{point}");
}

pub(super) fn folder() -> (TempDir, std::path::PathBuf) {
    let place = tempfile::tempdir().unwrap();
    let folder = place.path().join("saved");
    (place, folder)
}

/// One sentence tells it, and no other one is about anything that went wrong.
fn assert_one_sentence(ran: &Ran, exit: i32, words: &str) {
    assert_eq!(ran.exit, Some(exit), "{ran:?}");
    let said: Vec<_> = ran.err.lines().filter(|line| line.contains(words)).collect();
    assert_eq!(said.len(), 1, "{words:?} once in {ran:?}");
    assert!(!ran.err.contains("panicked") && !ran.err.contains("Error {"), "{ran:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_breaks_at_any_message_costs_none() {
    for version in Version::all() {
        for at in 1..=MESSAGES {
            let cut = Fault::on_sent(nth(is_message, at), Act::Cut);
            let world = archive(version).fault(FROM, cut).start().await.unwrap();
            let (_place, folder) = folder();
            run(User::of(&world).archiving(&folder)).await.json(0);
            assert_whole(&folder, &format!("{version:?}: cut at message {at}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_program_that_is_killed_at_any_message_loses_none() {
    for at in 1..=MESSAGES {
        let victim = Victim::default();
        let kill = {
            let victim = victim.clone();
            move || victim.kill()
        };
        let fault = Fault::on_sent(nth(is_message, at), Act::Call(Arc::new(kill)));
        let world = archive(Version::Two).fault(FROM, fault).start().await.unwrap();
        let (_place, folder) = folder();
        let user = User::of(&world);
        victim.run(user.archiving(&folder)).await;
        run(user.archiving(&folder)).await.json(0);
        assert_whole(&folder, &format!("killed at message {at}"));
    }
}

/// Whoever stops it has the pages of what came so far, and goes on later.
#[tokio::test(flavor = "multi_thread")]
async fn a_stop_in_any_page_keeps_what_has_come() {
    fn is_part(stanza: &Element) -> bool {
        is_message(stanza) || is_fin(stanza)
    }
    for at in [1, 2, 4, 7] {
        let victim = Victim::default();
        let interrupt = {
            let victim = victim.clone();
            move || victim.interrupt()
        };
        // Nothing comes behind it, so that the program cannot end by itself. Each fault counts what no other one struck.
        let world = archive(Version::Two)
            .fault(FROM, Fault::on_sent(nth(is_part, at), Act::Call(Arc::new(interrupt))))
            .fault(FROM, Fault::on_sent(nth(is_part, at), Act::Stall));
        let world = world.start().await.unwrap();
        let (_place, folder) = folder();
        let user = User::of(&world);
        let ran = victim.run(user.archiving(&folder)).await;
        assert_one_sentence(&ran, 5, "Stopped. What has been read is saved.");
        let saved = saved_of(&folder, FROM).bodies;
        assert_eq!(saved, (0..saved.len()).map(body).collect::<Vec<_>>(), "stopped at {at}");
        assert!(folder.join("index.html").is_file(), "stopped at {at}");
        world.heal(FROM);
        run(user.archiving(&folder)).await.json(0);
        assert_whole(&folder, &format!("stopped at {at}"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_that_is_lost_for_good_is_one_sentence_and_the_next_run_goes_on() {
    let cut = Fault::on_sent(nth(is_fin, 2), Act::Cut);
    let world = archive(Version::Two).fault(FROM, cut).start().await.unwrap();
    let (_place, folder) = folder();
    let user = User::of(&world);
    world.fault(FROM, Fault::on_sent(is_fin, Act::Cut).always());
    let ran = run(user.archiving(&folder)).await;
    assert_one_sentence(&ran, 5, "What has been read is saved. Run it again to continue.");
    world.heal(FROM);
    run(user.archiving(&folder)).await.json(0);
    assert_whole(&folder, "the connection is there again");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_fails_is_asked_for_again() {
    for condition in ["internal-server-error", "resource-constraint", "remote-server-timeout"] {
        for at in 1..=MESSAGES / PAGE {
            let refusal = Fault::refuse(nth(is_query, at), condition);
            let world = archive(Version::Two).fault(FROM, refusal).start().await.unwrap();
            let (_place, folder) = folder();
            run(User::of(&world).archiving(&folder)).await.json(0);
            assert_whole(&folder, &format!("{condition} in place of page {at}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_archive_that_always_fails_is_one_sentence_and_the_next_run_goes_on() {
    let world = archive(Version::Two).start().await.unwrap();
    let (_place, folder) = folder();
    let user = User::of(&world);
    let seen = AtomicUsize::new(0);
    let later =
        move |stanza: &Element| is_query(stanza) && seen.fetch_add(1, Ordering::Relaxed) > 0;
    world.fault(FROM, Fault::refuse(later, "forbidden").always());
    let ran = run(user.archiving(&folder)).await;
    assert_one_sentence(&ran, 1, "could not be read to the end");
    assert_eq!(saved_of(&folder, FROM).bodies.len(), PAGE, "{ran:?}");
    world.heal(FROM);
    run(user.archiving(&folder)).await.json(0);
    assert_whole(&folder, "the archive works again");
}

/// The archive does not know the last message any more: it goes on by the time.
#[tokio::test(flavor = "multi_thread")]
async fn a_place_that_is_lost_at_any_page_costs_nothing() {
    for version in Version::all() {
        for at in 2..=MESSAGES / PAGE + 1 {
            let lost = Fault::refuse(nth(is_query, at), "item-not-found");
            let world = archive(version).fault(FROM, lost).start().await.unwrap();
            let (_place, folder) = folder();
            run(User::of(&world).archiving(&folder)).await.json(0);
            assert_whole(&folder, &format!("{version:?}: lost at page {at}"));
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_one_sentence_and_room_lets_it_go_on() {
    let large = "x".repeat(20_000);
    let old = Domain::prosody("old.example").archive_page(PAGE);
    let mut world = servers().domain(old).contact(JULIET, Behaviour::never());
    for number in 0..MESSAGES {
        let message = format!(
            "<message xmlns='jabber:client' type='chat' to='{JULIET}'><body>{number} {large}</body></message>"
        );
        world = world.said(FROM, message.parse().unwrap());
    }
    let world = world.start().await.unwrap();
    let user = User::of(&world);
    // Full while messages are read; and with room for these, while pages are made of them.
    for size in ["96k", "400k"] {
        let (place, folder) = folder();
        let script = format!(
            "mount -t tmpfs -o size={size},mode=700 tmpfs {place} && {{ \"$@\"; first=$?; \
         mount -o remount,size=16m {place}; \"$@\" >&2 || exit 99; \
         test -f {folder}/index.html || exit 98; \
         grep -o '<body>[0-9]*' {folder}/archive/*.xml >&2; exit $first; }}",
            place = place.path().display(),
            folder = folder.display(),
        );
        let ran = with_mounts(&script, &user.archiving(&folder)).await;
        assert_one_sentence(&ran, 5, "the disk is full");
        let saved: Vec<_> =
            ran.err.lines().filter_map(|line| line.strip_prefix("<body>")).collect();
        assert_eq!(
            saved,
            (0..MESSAGES).map(|number| number.to_string()).collect::<Vec<_>>(),
            "{ran:?}"
        );
    }
}
