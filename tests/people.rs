//! Whom a move speaks to, whom it lets in, and whom it leaves alone.

// What fails in a test is told by a panic.
#![allow(clippy::expect_used, clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

mod practice;

use practice::{FROM, TO, User, run, servers};
use rehome::pretend::{Behaviour, Builder, Item, Subscription, World};
use serde_json::Value;
use xmpp_parsers::jid::Jid;

/// A contact that each sees the other of.
fn friend(jid: &str) -> Item {
    Item::new(Jid::new(jid).unwrap()).named("Friend").standing(Subscription::Both)
}

/// The two servers, and friends of the old account that answer like this.
fn with_friends(jids: &[&str], behaviour: Behaviour) -> Builder {
    let world = jids.iter().fold(servers(), |world, jid| world.contact(jid, behaviour));
    world.roster(FROM, jids.iter().map(|jid| friend(jid)))
}

/// The row of this contact.
fn row<'a>(report: &'a Value, jid: &str) -> &'a Value {
    let rows = report["contacts"].as_array().unwrap();
    rows.iter().find(|row| row["jid"] == jid).unwrap_or_else(|| panic!("no {jid}: {report}"))
}

/// What has come to this contact because of the move.
fn heard(world: &World, jid: &str) -> Vec<String> {
    world.record(jid).unwrap().arrived.iter().map(String::from).collect()
}

const PARIS: &str = "paris@verona.example";
const JULIET: &str = "juliet@capulet.example";

#[tokio::test(flavor = "multi_thread")]
async fn who_is_blocked_hears_nothing_and_is_not_let_in() {
    for blocked in [PARIS, "verona.example"] {
        for without in [None, Some("--without=blocked")] {
            let world = with_friends(&[PARIS, JULIET], Behaviour::approves())
                .blocked(FROM, &[blocked])
                .start()
                .await
                .unwrap();
            let mut moving = User::of(&world).moving();
            moving.args(without);
            let report = run(moving).await.json(0);

            let paris = row(&report, PARIS);
            assert_eq!(paris["outcome"], "moved", "{report}");
            assert_eq!(paris["reason"], "blocked", "{report}");
            assert_eq!(paris["approval"], "not_asked", "{report}");
            assert_eq!(row(&report, JULIET)["approval"], "approved", "{report}");
            assert_eq!(report["counts"]["skipped"], 0, "{report}");

            assert_eq!(heard(&world, PARIS), [""; 0], "{blocked} is blocked, {without:?}");
            let new = world.record(TO).unwrap();
            let there = new.item(PARIS).expect("the entry itself is no word to anybody");
            assert_eq!(there.subscription, Subscription::None, "{there:?}");
            assert!(new.approved.iter().all(|jid| jid.as_str() != PARIS), "{:?}", new.approved);
        }
    }
}
