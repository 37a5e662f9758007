//! What the new account holds beside the move is the user's own: a move and its undo leave it alone.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[path = "holdings/phone.rs"]
mod phone;
mod practice;

use phone::{Asked, Phone};
use practice::{FRIENDS, FROM, TO, User, household, run};
use rehome::account::Reach;
use rehome::pretend::{Fault, World};
use serde_json::Value;
use xmpp_parsers::minidom::Element;

const CONTACTS: usize = 4;

/// What the new account's vCard says, as its server has it.
fn vcard(world: &World) -> String {
    world.record(TO).unwrap().vcard.map(|vcard| String::from(&vcard)).unwrap_or_default()
}

fn name_of(world: &World, jid: &str) -> Option<String> {
    world.record(TO).unwrap().item(jid)?.name.clone()
}

/// The line of a report about one kind of data.
fn row<'a>(report: &'a Value, kind: &str) -> &'a Value {
    let rows = report["data"].as_array().unwrap();
    rows.iter().find(|row| row["kind"] == kind).unwrap_or_else(|| panic!("no {kind}: {report}"))
}

/// The server has a database that fails on the vCards.
fn vcards_fail() -> Fault {
    let asks = |stanza: &Element| {
        stanza.attr("type") == Some("get") && stanza.has_child("vCard", "vcard-temp")
    };
    Fault::refuse(asks, "internal-server-error").always()
}

fn xml(text: &str) -> Element {
    text.parse().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_user_does_while_the_question_waits_is_kept() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let friend = format!("friend0@{FRIENDS}");
    let mut command = user.rehome("move");
    command.args(["--json", "--wait", "0"]);
    let asked = Asked::start(command).await;

    let phone = Phone::of(&world).await;
    phone.set(xml("<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>")).await;
    phone.name(&friend, "Mine").await;
    let report = asked.answer("yes").await.json(0);

    assert!(vcard(&world).contains("Somebody"), "{}", vcard(&world));
    assert_eq!(name_of(&world, &friend).as_deref(), Some("Mine"), "{report}");
    let mut undo = user.rehome("undo");
    undo.args(["--yes", "--json", "--wait", "0"]);
    run(undo).await.json(0);
    assert!(vcard(&world).contains("Somebody"), "{}", vcard(&world));
    assert_eq!(name_of(&world, &friend).as_deref(), Some("Mine"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_cannot_be_read_is_not_taken_for_none() {
    let world = household(CONTACTS).fault(FROM, vcards_fail()).start().await.unwrap();
    let user = User::of(&world);
    let report = run(user.moving()).await.json(1);
    let profile = row(&report, "profile");
    assert_eq!((&profile["outcome"], &profile["reason"]), (&"failed".into(), &"unreadable".into()));
    assert_eq!(row(&report, "picture")["outcome"], "moved", "it is published too: {report}");

    world.heal(FROM);
    let report = run(user.moving()).await.json(0);
    assert_eq!(row(&report, "profile")["outcome"], "moved", "{report}");
}

#[tokio::test(flavor = "multi_thread")]
async fn one_form_that_cannot_be_read_does_not_hide_the_other_and_is_told() {
    let modern =
        "<vcard xmlns='urn:ietf:params:xml:ns:vcard-4.0'><fn><text>Romeo</text></fn></vcard>";
    let world = household(CONTACTS)
        .node(FROM, "urn:xmpp:vcard4", [("current", xml(modern))])
        .fault(FROM, vcards_fail())
        .start()
        .await
        .unwrap();
    let ran = run(User::of(&world).moving()).await;
    let report = ran.json(1);
    let profile = row(&report, "profile");
    assert_eq!(profile["reason"], "partly_unreadable", "{report}");
    let nodes = world.record(TO).unwrap().nodes;
    let moved = String::from(&nodes["urn:xmpp:vcard4"].1[0]);
    assert!(moved.contains("Romeo"), "{moved}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_profile_that_cannot_be_read_is_not_written_over() {
    let own = "<vCard xmlns='vcard-temp'><FN>Somebody</FN></vCard>";
    let world =
        household(CONTACTS).vcard(TO, xml(own)).fault(TO, vcards_fail()).start().await.unwrap();
    let report = run(User::of(&world).moving()).await.json(1);
    assert_eq!(row(&report, "profile")["reason"], "unreadable", "{report}");
    assert_eq!(vcard(&world), own);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_names_what_is_not_in_it() {
    let world = household(CONTACTS).start().await.unwrap();
    let user = User::of(&world);
    let account = world.account(FROM).unwrap();
    let Reach::StartTls(server) = &account.reach else { panic!("{account:?}") };
    let backup = || {
        let mut command = user.bare();
        command.args(["backup", "--from", FROM, "--from-server", &server.to_string()]);
        command.args(["--from-certificate", &account.certificate.unwrap().to_string()]);
        command.arg("--output").arg(user.data().join("account.xml"));
        command
    };
    let whole = run(backup()).await;
    assert_eq!(whole.exit, Some(0), "{whole:?}");
    world.fault(FROM, vcards_fail());
    let holed = run(backup()).await;
    assert_eq!(holed.exit, Some(1), "{holed:?}");
    assert!(holed.err.contains("Profile: could not be read"), "{holed:?}");
    assert!(user.data().join("account.xml").exists());
}
