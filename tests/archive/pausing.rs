//! The pause of the window.

use std::sync::Arc;
use std::time::Duration;

use jid::BareJid;
use rehome::engine::{Looked, Step, Update, User, Wanted, save_conversations};
use rehome::migration::{self, Event, Wish};
use rehome::model::history::History;
use rehome::model::introduction::Introduction;
use rehome::model::snapshot::Snapshot;
use rehome::net::session::Settings;
use rehome::pretend::World;
use rehome::text::{pages::PageWords, words};
use rehome::xmpp::mam::Version;
use tokio::sync::mpsc::UnboundedReceiver;

use super::outages::{archive, assert_whole, folder, is_query};
use crate::practice::FROM;

/// How long a page would be looked for that is not asked for.
const WHILE: Duration = Duration::from_millis(300);

/// Somebody who is asked nothing.
struct Nobody;

impl User for Nobody {
    fn tell(&self, _: Update) {}

    fn introduction(&self, old: &Snapshot, new: &BareJid, history: &History) -> Introduction {
        words::introduction(old, new, history)
    }

    async fn agrees(&self, _: &Looked<'_>) -> bool {
        true
    }

    async fn watch(&self, _: &BareJid, _: &BareJid, _: UnboundedReceiver<Event>) {}
}

fn queries(world: &World) -> usize {
    let said = world.record(FROM).unwrap().said;
    said.iter().filter(|stanza| is_query(stanza)).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn one_page_is_asked_for_ahead_and_none_in_a_pause_and_nothing_is_lost_by_it() {
    let world = archive(Version::Two).start().await.unwrap();
    let (_place, folder) = folder();
    let wanted = Wanted { folder: folder.clone(), rooms: Vec::new(), files: None };
    let (control, wishes) = migration::control();
    let mut pages = 0;
    let pause = |step| {
        if matches!(step, Step::Progress(_)) {
            pages += 1;
            if pages == 1 {
                control.wish(Wish::Pause);
            }
        }
    };
    let (settings, words) = (Settings::default(), Arc::new(PageWords::default()));
    let account = world.account(FROM).unwrap();
    let saving = save_conversations(
        account,
        &wanted,
        &settings,
        &Nobody,
        wishes,
        words,
        &async |_| true,
        pause,
    );
    let resume = async {
        let bound = Duration::from_secs(20);
        // The second one is asked for while the first one is written, and then no other one.
        assert!(world.until(bound, |world| queries(world) == 2).await, "a page is asked for");
        assert!(!world.until(WHILE, |world| queries(world) > 2).await, "another one in a pause");
        control.wish(Wish::Run);
    };
    let (saved, ()) = tokio::join!(saving, resume);
    assert!(saved.unwrap().is_complete());
    assert_whole(&folder, "after a pause");
}
