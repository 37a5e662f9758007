//! What the new account holds beside the move is the user's own: a move and its undo leave it alone.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

#[path = "holdings/phone.rs"]
mod phone;
mod practice;

use phone::{Asked, Phone};
use practice::{FRIENDS, TO, User, household};
use rehome::pretend::World;
use xmpp_parsers::minidom::Element;

const CONTACTS: usize = 4;

/// What the new account's vCard says, as its server has it.
fn vcard(world: &World) -> String {
    world.record(TO).unwrap().vcard.map(|vcard| String::from(&vcard)).unwrap_or_default()
}

fn name_of(world: &World, jid: &str) -> Option<String> {
    world.record(TO).unwrap().item(jid)?.name.clone()
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
    practice::run(undo).await.json(0);
    assert!(vcard(&world).contains("Somebody"), "{}", vcard(&world));
    assert_eq!(name_of(&world, &friend).as_deref(), Some("Mine"));
}
