//! Joins the engine that saves conversations to the window.

use std::sync::Arc;
use std::thread;

use iced::futures::channel::mpsc::Sender;
use iced::futures::channel::oneshot;
use iced::futures::{SinkExt, Stream};
use jid::BareJid;
use tokio::runtime::Handle;
use tokio::sync::mpsc::UnboundedReceiver;

use super::TakeOnce;
use crate::engine::{self, Looked, NotSaved, Question, Saved, Step, Update, User, Wanted};
use crate::migration::{Event as Fact, Wishes};
use crate::model::account::Account;
use crate::model::history::History;
use crate::model::introduction::Introduction;
use crate::model::snapshot::Snapshot;
use crate::net::session::Settings;
use crate::text::pages::PageWords;
use crate::text::words;

/// What is told on the way.
#[derive(Clone, Debug)]
pub enum Event {
    /// So far it is.
    Step(Step),
    /// This server is waited for, or none any more.
    Waits(Option<String>),
    /// May more be saved?
    Asks(Question, TakeOnce<oneshot::Sender<bool>>),
    /// It is over.
    Ended(TakeOnce<Result<Saved, NotSaved>>),
}

/// Saves what is wanted, and tells how far it is. It ends when that is wished, also if nobody listens any more.
pub(super) fn work(
    account: Account,
    wanted: Wanted,
    settings: Settings,
    wishes: Wishes,
) -> impl Stream<Item = Event> {
    iced::stream::channel(64, async move |output: Sender<Event>| {
        let runtime = Handle::current();
        let (over, until_over) = oneshot::channel::<()>();
        // What does this is no future that could go from one thread to another, so it has one of its own.
        thread::spawn(move || {
            runtime.block_on(save(account, wanted, settings, wishes, output));
            drop(over);
        });
        let _over = until_over.await;
    })
}

async fn save(
    account: Account,
    wanted: Wanted,
    settings: Settings,
    wishes: Wishes,
    mut output: Sender<Event>,
) {
    let window = Window(output.clone());
    let asked = output.clone();
    let allows = async |question| {
        let (answer, answered) = oneshot::channel();
        let asks = Event::Asks(question, TakeOnce::new(answer));
        drop(asked.clone().send(asks).await);
        answered.await.unwrap_or(false)
    };
    let mut steps = output.clone();
    // A step that finds no room is followed by another.
    let tell = move |step| drop(steps.try_send(Event::Step(step)));
    let words = Arc::new(PageWords::default());
    let saving = engine::save_conversations(
        account, &wanted, &settings, &window, wishes, words, &allows, tell,
    );
    let saved = saving.await;
    drop(output.send(Event::Ended(TakeOnce::new(saved))).await);
}

/// The window, which has nothing to decide of a move here.
struct Window(Sender<Event>);

impl User for Window {
    fn tell(&self, update: Update) {
        if let Update::Waits { domain, waiting } = update {
            drop(self.0.clone().try_send(Event::Waits(waiting.then_some(domain))));
        }
    }

    fn introduction(&self, old: &Snapshot, new: &BareJid, history: &History) -> Introduction {
        words::introduction(old, new, history)
    }

    async fn agrees(&self, _: &Looked<'_>) -> bool {
        true
    }

    async fn watch(&self, _: &BareJid, _: &BareJid, mut events: UnboundedReceiver<Fact>) {
        while events.recv().await.is_some() {}
    }
}
