//! Looking for those who have moved keeps nobody from the review.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

use crate::practice::{FROM, TO, servers_with};
use rehome::engine::{self, Sight};
use rehome::migration::survey;
use rehome::model::plan::Choices;
use rehome::net::session::{self, Session, Settings};
use rehome::pretend::{Act, Fault, World};

const MOVED: &str = "urn:xmpp:moved:1";
const CONTACTS: usize = 20;

async fn sight(world: &World, address: &str) -> (Sight, Session) {
    let account = world.account(address).unwrap();
    let (session, events) = session::login(&account, &Settings::default()).await.unwrap();
    let snapshot = survey::read(&session).await.unwrap();
    drop(events);
    (Sight { snapshot, session: Some(session.clone()), account: None }, session)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_picture_of_the_review_waits_for_nobodys_word() {
    let world = servers_with(CONTACTS).start().await.unwrap();
    let asked = Arc::new(AtomicBool::new(false));
    let noted = asked.clone();
    let question = Fault::on_received(
        |stanza| stanza.attr("to").is_some() && String::from(stanza).contains(MOVED),
        Act::Call(Arc::new(move || noted.store(true, Ordering::SeqCst))),
    );
    world.fault(FROM, question);
    let ((old, from), (new, to)) = (sight(&world, FROM).await, sight(&world, TO).await);
    let folder = tempfile::tempdir().unwrap();
    let mut compared = engine::compare(folder.path().into(), old, new).await.unwrap();
    assert_eq!(compared.old.roster.contacts.len(), CONTACTS);
    assert!(!asked.load(Ordering::SeqCst), "the review is there, and nobody was asked");

    let (sessions, choices) = ((Some(&from), Some(&to)), Choices::default());
    let (old, new) = (&mut compared.old, &compared.new);
    survey::look_for_moves(sessions, old, new, &choices, &compared.history).await;
    assert!(asked.load(Ordering::SeqCst), "what comes later asks them");
}
