//! Joins the engine, which is plain async code, to the window, which is fed with messages.
//!
//! Nothing here decides anything: it signs in, reads, runs, and passes on what happens.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use iced::futures::channel::mpsc::Sender;
use iced::futures::{SinkExt, Stream};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::spawn_blocking;

use super::parcel::Parcel;
use crate::account::{Account, Address, Secret};
use crate::backup;
use crate::explain;
use crate::history::History;
use crate::journal::{Journal, JournalError, Known};
use crate::migration::{self, End, Event, Finished, Introduction, Job, Wishes, survey};
use crate::plan::{Choices, Plan};
use crate::pretend::{PRACTICE_FROM, PRACTICE_TO, World};
use crate::report::{Moment, Report};
use crate::secrets;
use crate::session::{self, Events, LoginError, QueryError, Session, Settings};
use crate::snapshot::Snapshot;
use crate::storage::PassingFolder;

/// How long the keyring may take. One that waits for its own password is as good as none.
const KEYRING_LIMIT: Duration = Duration::from_secs(5);
/// How long an open window stays for answers.
const STAY: Duration = Duration::from_secs(7 * 24 * 3600);
/// The least time between two batches of events: a frame for each of thousands would be work for nothing.
const BEAT: Duration = Duration::from_millis(50);
/// The most events in one batch.
const BATCH: usize = 1024;

/// Where a window works: which records it keeps, and how it reaches servers.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the journals.
    pub moves: PathBuf,
    /// How servers are reached.
    pub settings: Settings,
    /// Passwords may be looked for in the keyring.
    pub keyring: bool,
}

/// The pretend servers of a practice move. They end when this is dropped.
#[derive(Clone)]
pub struct Practice {
    /// The account that is moved.
    pub old: Account,
    /// The account that it is moved to.
    pub new: Account,
    folder: Arc<PassingFolder>,
    _world: Arc<World>,
}

impl Practice {
    /// Starts the servers.
    ///
    /// # Errors
    /// A sentence, if the system does not let them listen.
    pub async fn start() -> Result<Self, String> {
        let world = World::practice()
            .await
            .map_err(|error| explain::system("The pretend servers could not start", &error))?;
        let account = |address| {
            world.account(address).ok_or_else(|| "The pretend servers know no Romeo.".to_owned())
        };
        Ok(Self {
            old: account(PRACTICE_FROM)?,
            new: account(PRACTICE_TO)?,
            folder: Arc::new(PassingFolder::new()),
            _world: Arc::new(world),
        })
    }

    /// Where a practice move works: nowhere that lasts.
    #[must_use]
    pub fn place(&self) -> Place {
        Place {
            moves: self.folder.path().to_owned(),
            settings: Settings::default(),
            keyring: false,
        }
    }
}

/// One account of a move, read, and signed in to as a rule.
#[derive(Debug)]
pub struct Home {
    /// What it took to sign in.
    pub account: Account,
    /// The session; an old account whose server is gone has none.
    pub link: Option<(Session, Events)>,
    /// What was read.
    pub snapshot: Snapshot,
}

/// Why an account is not at hand.
#[derive(Debug)]
pub enum Refusal {
    /// No sign-in.
    Login(Box<LoginError>),
    /// Signed in, and nothing could be read.
    Unreadable(QueryError),
}

impl Refusal {
    /// The sentence for the user; of a refused certificate only what is wrong with it.
    #[must_use]
    pub fn sentence(&self, address: &Address) -> String {
        match self {
            Self::Login(error) => {
                let sentences = explain::login(&address.to_string(), error, None);
                sentences.lines().next().unwrap_or_default().to_owned()
            }
            Self::Unreadable(error) => explain::query(address.domain().as_str(), error),
        }
    }

    /// It may be otherwise in a while.
    #[must_use]
    pub fn may_pass(&self) -> bool {
        match self {
            Self::Login(error) => error.may_pass(),
            Self::Unreadable(_) => true,
        }
    }
}

/// Signs in to an account and reads it.
///
/// # Errors
/// Why that was not possible.
pub async fn sign_in(account: Account, settings: Settings) -> Result<Home, Refusal> {
    let (session, events) = session::login(&account, &settings)
        .await
        .map_err(|error| Refusal::Login(Box::new(error)))?;
    match survey::read(&session).await {
        Ok(snapshot) => Ok(Home { account, link: Some((session, events)), snapshot }),
        Err(error) => {
            session.close().await;
            Err(Refusal::Unreadable(error))
        }
    }
}

/// The password that the keyring has for this account.
pub async fn from_keyring(address: Address) -> Option<Secret> {
    let look_up = spawn_blocking(move || secrets::find(&address));
    tokio::time::timeout(KEYRING_LIMIT, look_up).await.ok()?.ok()?
}

/// Puts a password into the keyring. Tells whether it is there.
pub async fn keep_in_keyring(address: Address, secret: Secret) -> bool {
    spawn_blocking(move || secrets::keep(&address, &secret)).await.is_ok_and(|kept| kept.is_ok())
}

/// The moves that were begun and not finished, the latest first.
pub async fn unfinished(moves: PathBuf) -> Vec<Known> {
    let list = spawn_blocking(move || Journal::list(&moves).unwrap_or_default());
    let mut known = list.await.unwrap_or_default();
    known.retain(|known| known.history.finished.is_none());
    known
}

/// What is known of the move between two accounts.
///
/// # Errors
/// If its journal cannot be read.
pub async fn history(moves: PathBuf, old: Address, new: Address) -> Result<History, String> {
    let peek = spawn_blocking(move || Journal::peek(&moves, old.bare(), new.bare()));
    match peek.await {
        Ok(Ok(history)) => Ok(history.unwrap_or_default()),
        Ok(Err(error)) => Err(explain::journal(&error)),
        Err(_) => Ok(History::default()),
    }
}

/// What is to be done, and with which accounts.
#[derive(Debug)]
pub struct Work {
    /// What it takes to sign in to the old account.
    pub old: Account,
    /// What it takes to sign in to the new account.
    pub new: Account,
    /// Both, where they are signed in to already: old, new.
    pub homes: Option<(Home, Home)>,
    /// What the user decided.
    pub choices: Choices,
    /// Where.
    pub place: Place,
    /// What.
    pub task: Task,
}

/// What a [`Work`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Task {
    /// The move, or what is left of it.
    Move,
    /// Staying for answers.
    Attend,
}

/// What happens while one works.
#[derive(Clone, Debug)]
pub enum Update {
    /// Both accounts are at hand; so the move stands now.
    Looked(Parcel<Report>),
    /// The engine tells.
    Events(Vec<Event>),
    /// The work is over.
    Ended(Parcel<Result<Ended, Obstacle>>),
}

/// A work that was done, to the end or not.
#[derive(Debug)]
pub struct Ended {
    /// Why it ended, and where it left the move.
    pub finished: Finished,
    /// The same for people.
    pub report: Report,
}

impl Ended {
    /// Why it ended early, in sentences; nothing if it did not.
    #[must_use]
    pub fn remark(&self) -> Option<String> {
        let (old, new) = (self.report.from.domain().as_str(), self.report.to.domain().as_str());
        let lost = self.finished.old_lost.as_ref().map(|reason| explain::end(old, reason));
        let end = match &self.finished.end {
            End::Complete => None,
            End::Stopped => Some(
                "You stopped the move. What was done stays, and it can go on at any time."
                    .to_owned(),
            ),
            End::Lost(reason) => Some(explain::end(new, reason)),
            End::Unreadable(error) => Some(explain::query(new, error)),
            End::Journal(error) => Some(explain::journal(error)),
        };
        let sentences: Vec<_> = lost.into_iter().chain(end).collect();
        (!sentences.is_empty()).then(|| sentences.join(" "))
    }
}

/// Why a work did not begin.
#[derive(Debug)]
pub enum Obstacle {
    /// The old account is not at hand.
    Old(Address, Refusal),
    /// The new account is not at hand.
    New(Address, Refusal),
    /// The journal cannot be used.
    Journal(JournalError),
    /// The old account cannot be saved, and nothing is changed before that.
    Backup {
        /// The file.
        path: PathBuf,
        /// What the system says.
        source: io::Error,
    },
    /// The part of the program that does it broke.
    Broken,
}

impl Obstacle {
    /// The sentence for the user.
    #[must_use]
    pub fn sentence(&self) -> String {
        match self {
            Self::Old(address, refusal) | Self::New(address, refusal) => refusal.sentence(address),
            Self::Journal(error) => explain::journal(error),
            Self::Backup { path, source } => {
                let what = format!("The old account cannot be saved in {}", path.display());
                explain::system(&what, source)
            }
            Self::Broken => "Something went wrong inside this program. Start it again.".to_owned(),
        }
    }
}

/// Does the work, and tells what happens. Ends early when it is dropped.
pub fn work(work: Work, wishes: Wishes) -> impl Stream<Item = Update> {
    iced::stream::channel(16, async move |mut output| {
        let ended = carry_out(work, wishes, &mut output).await;
        // Where nobody listens any more, the journal has it all.
        drop(output.send(Update::Ended(Parcel::new(ended))).await);
    })
}

async fn carry_out(
    work: Work,
    wishes: Wishes,
    output: &mut Sender<Update>,
) -> Result<Ended, Obstacle> {
    let Work { old, new, homes, choices, place, task } = work;
    let (from, to) = (old.address.clone(), new.address.clone());
    let moves = place.moves.clone();
    let opened = spawn_blocking(move || Journal::open(&moves, from.bare(), to.bare())).await;
    let (journal, history) = opened.map_err(|_| Obstacle::Broken)?.map_err(Obstacle::Journal)?;
    let (old, new) = match homes {
        Some(homes) => homes,
        None => both(old, new, &place.settings, &history).await?,
    };
    let Some(link) = new.link else { return Err(Obstacle::Broken) };
    let mut new_snapshot = new.snapshot;
    survey::complete(&link.0, &old.snapshot, &mut new_snapshot).await;
    if task == Task::Move && history.before.is_none() {
        keep_backup(journal.path(), &old.snapshot).await?;
    }

    let plan = Plan::new(&old.snapshot, &new_snapshot, &choices, &history);
    let report = Report::new(&plan, &history, Moment::Midway);
    drop(output.send(Update::Looked(Parcel::new(report))).await);

    let job = Job {
        old: old.link,
        new: link,
        introduction: Introduction::of(&old.snapshot),
        old_snapshot: old.snapshot,
        new_snapshot,
        choices: choices.clone(),
        history,
        wait: match task {
            Task::Move => Duration::ZERO,
            Task::Attend => STAY,
        },
    };
    let (recorder, shown) = journal.record(Event::Fact);
    let told = tell(shown, output);
    let finished = match task {
        Task::Move => futures::join!(migration::run(job, recorder, wishes), told).0,
        Task::Attend => futures::join!(migration::attend(job, recorder, wishes), told).0,
    };
    let report = finished.report(&choices);
    Ok(Ended { finished, report })
}

/// Saves the old account beside the journal before anything is changed.
async fn keep_backup(journal: &Path, old: &Snapshot) -> Result<(), Obstacle> {
    let (path, old) = (backup::beside(journal), old.clone());
    let write = spawn_blocking(move || backup::write(&path, &old).map_err(|error| (path, error)));
    match write.await {
        Ok(Ok(())) => Ok(()),
        Ok(Err((path, source))) => Err(Obstacle::Backup { path, source }),
        Err(_) => Err(Obstacle::Broken),
    }
}

/// Signs in to both again. Without the old server it goes on with what the journal knows of it.
async fn both(
    old: Account,
    new: Account,
    settings: &Settings,
    history: &History,
) -> Result<(Home, Home), Obstacle> {
    let (from, to) = (old.address.clone(), new.address.clone());
    let (old_home, new_home) =
        futures::join!(sign_in(old.clone(), settings.clone()), sign_in(new, settings.clone()));
    let old_home = match (old_home, history.old_account()) {
        (Err(refusal), Some(snapshot)) if refusal.may_pass() => {
            Ok(Home { account: old, link: None, snapshot })
        }
        (home, _) => home,
    };
    let old_home = old_home.map_err(|refusal| Obstacle::Old(from, refusal))?;
    let new_home = new_home.map_err(|refusal| Obstacle::New(to, refusal))?;
    Ok((old_home, new_home))
}

/// Passes events on, not more often than a window can use.
async fn tell(mut shown: UnboundedReceiver<Event>, output: &mut Sender<Update>) {
    loop {
        let mut events = Vec::new();
        if shown.recv_many(&mut events, BATCH).await == 0 {
            return;
        }
        // The run goes on even if nobody watches.
        drop(output.send(Update::Events(events)).await);
        tokio::time::sleep(BEAT).await;
    }
}
