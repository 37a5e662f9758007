//! Joins the road, which is plain async code, to the window, which is fed with messages.

use std::time::Duration;

use iced::futures::channel::mpsc::Sender;
use iced::futures::{SinkExt, Stream};
use jid::BareJid;
use tokio::sync::mpsc::UnboundedReceiver;

use crate::engine::{
    self, Accounts, Command, Ended, Found, Looked, Obstacle, Origin, Place, Record, SignedIn, User,
    Work,
};
use crate::format::report::{Moment, Report};
use crate::migration::{Event, Wishes};
use crate::model::account::Account;
use crate::model::closing::ClosingDay;
use crate::model::history::History;
use crate::model::introduction::Introduction;
use crate::model::plan::Choices;
use crate::model::snapshot::Snapshot;
use crate::text::{obstacle, words};
use crate::ui::take_once::TakeOnce;

/// How long an open window stays for answers.
const STAY: Duration = Duration::from_secs(7 * 24 * 3600);
/// How long a run stays that somebody asked to wait for everybody.
const UNTIL_ALL_ANSWERED: Duration = Duration::from_secs(366 * 24 * 3600);
/// The least time between two batches of events: a frame for each of thousands would be work for nothing.
const BEAT: Duration = Duration::from_millis(50);
/// How long a run that was told to end may hold the journal.
const LETTING_GO: Duration = Duration::from_secs(5);
/// The most events in one batch.
const BATCH: usize = 1024;

/// Which move this is about, and how its accounts are reached.
#[derive(Clone, Debug)]
pub struct Matter {
    /// Where the old account is.
    pub old: Origin,
    /// The new account.
    pub new: Account,
    /// What the user decided.
    pub choices: Choices,
    /// What the user says of when the old server closes.
    pub closes: Closes,
    /// Where.
    pub place: Place,
}

/// What the user says of when the old server closes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Closes {
    /// Nothing: what was known stays.
    #[default]
    Unsaid,
    /// On this day.
    On(ClosingDay),
    /// Nobody knows any more; what was known does not hold.
    SomeDay,
}

impl Closes {
    /// The day that holds now, if it was `known` before.
    #[must_use]
    pub fn or_known(self, known: Option<ClosingDay>) -> Option<ClosingDay> {
        match self {
            Self::Unsaid => known,
            Self::On(day) => Some(day),
            Self::SomeDay => None,
        }
    }

    fn note(self, record: &mut Record) -> Result<(), Obstacle> {
        let noted = match self {
            Self::Unsaid => Ok(()),
            Self::On(day) => record.closes(Some(day), None),
            Self::SomeDay => record.closes_some_day(),
        };
        noted.map_err(Obstacle::Unwritten)
    }
}

/// Both accounts, where they are signed in to already: old, new.
pub type AtHand = (Found, Box<SignedIn>);

impl Matter {
    /// Reminding these with this text, if anybody, and staying for answers.
    #[must_use]
    pub fn reminding(&self, whom: Vec<BareJid>, text: String) -> Command {
        Command::Remind { whom: Some(whom), text }
    }

    fn work(self, at_hand: Option<AtHand>, command: Command) -> Work {
        Work {
            accounts: match at_hand {
                Some((old, new)) => Accounts::AtHand(old, new),
                None => Accounts::ToFind(self.old, self.new),
            },
            decided: self.choices,
            settings: self.place.settings,
            looks_for_requests: false,
            stay: match command {
                Command::Move | Command::CloseRooms { .. } | Command::TakeBack => Duration::ZERO,
                Command::Attend => STAY,
                Command::Remind { .. } => UNTIL_ALL_ANSWERED,
            },
            command,
        }
    }
}

/// What happens on the road.
#[derive(Clone, Debug)]
pub enum Update {
    /// Something that the user is to know, whatever is shown.
    Notice(String),
    /// Both accounts are at hand; so the move stands now.
    Looked(TakeOnce<Report>),
    /// The run tells.
    Events(Vec<Event>),
    /// The work is over.
    Ended(TakeOnce<Result<Ended, Obstacle>>),
}

/// What the user makes of somebody who asks to see the new account and cannot be checked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// They are let in.
    Accept(BareJid),
    /// They are not shown any more. Nothing is sent.
    Hide(BareJid),
}

/// Does the work, and tells what happens. Ends early when it is dropped.
pub fn work(
    matter: Matter,
    at_hand: Option<AtHand>,
    command: Command,
    wishes: Wishes,
) -> impl Stream<Item = Update> {
    work_after(Vec::new(), matter, at_hand, command, wishes)
}

/// The same once these decisions were written down.
pub fn work_after(
    decisions: Vec<Decision>,
    matter: Matter,
    at_hand: Option<AtHand>,
    command: Command,
    wishes: Wishes,
) -> impl Stream<Item = Update> {
    iced::stream::channel(16, async move |mut output| {
        let window = Window(output.clone());
        let (moves, closes) = (matter.place.moves.clone(), matter.closes);
        let work = matter.work(at_hand, command);
        let ended = async {
            let (old, new) = (work.accounts.old_address(), work.accounts.new_address());
            let mut record = Record::open(&moves, old, new, LETTING_GO).await?;
            closes.note(&mut record)?;
            for decision in decisions {
                let written = match decision {
                    Decision::Accept(jid) => record.accept(jid),
                    Decision::Hide(jid) => record.hide(jid),
                };
                written.map_err(Obstacle::Record)?;
            }
            engine::carry_out(record, work, wishes, &window).await
        };
        let ended = ended.await;
        // Where nobody listens any more, the journal has it all.
        drop(output.send(Update::Ended(TakeOnce::new(ended))).await);
    })
}

/// The window on the road: what it asks was answered on the screens before.
struct Window(Sender<Update>);

impl Window {
    fn show(&self, update: Update) {
        // Each sender has a place of its own in the channel. The run goes on even if nobody watches.
        drop(self.0.clone().try_send(update));
    }
}

impl User for Window {
    fn tell(&self, update: engine::Update) {
        use engine::Update::{KeptOlder, Torn, WithoutOldServer};
        if matches!(update, Torn | KeptOlder { .. } | WithoutOldServer(..)) {
            self.show(Update::Notice(obstacle::update(&update)));
        }
    }

    fn introduction(&self, old: &Snapshot, new: &BareJid, history: &History) -> Introduction {
        words::introduction(old, new, history)
    }

    async fn agrees(&self, looked: &Looked<'_>) -> bool {
        let report = Report::new(looked.plan, looked.history, Moment::Midway);
        self.show(Update::Looked(TakeOnce::new(report)));
        true
    }

    /// Passes events on, not more often than a window can use.
    async fn watch(&self, _: &BareJid, _: &BareJid, mut shown: UnboundedReceiver<Event>) {
        let mut output = self.0.clone();
        loop {
            let mut events = Vec::new();
            if shown.recv_many(&mut events, BATCH).await == 0 {
                return;
            }
            drop(output.send(Update::Events(events)).await);
            tokio::time::sleep(BEAT).await;
        }
    }
}
