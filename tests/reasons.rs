//! The reason that people read is the one that there was.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod practice;

use std::sync::Arc;

use practice::{FROM, User, Victim, run, servers_with};
use rehome::pretend::{Act, Fault};

/// The program is killed while the first message leaves, and the old server keeps no archive that could tell.
#[tokio::test(flavor = "multi_thread")]
async fn a_message_that_may_have_left_is_called_doubtful() {
    let victim = Victim::default();
    let kill = {
        let victim = victim.clone();
        move || victim.kill()
    };
    let first_message = Fault::on_received(|s| s.name() == "message", Act::Call(Arc::new(kill)));
    let searches = Fault::refuse(|s| s.has_child("query", "urn:xmpp:mam:2"), "service-unavailable");
    let world = servers_with(4)
        .fault(FROM, first_message)
        .fault(FROM, searches.always())
        .start()
        .await
        .unwrap();
    let user = User::of(&world);
    victim.start(user.moving());
    assert_eq!(victim.wait().await.code(), None, "it was killed");

    let report = run(user.moving()).await.json(0);
    let errors: Vec<_> = report["contacts"].as_array().unwrap().iter().collect();
    let errors: Vec<_> = errors.iter().filter_map(|row| row["error"].as_str()).collect();
    assert!(!errors.is_empty(), "{report}");
    assert!(errors.iter().all(|error| error.starts_with("It is not known whether")), "{errors:?}");
}
