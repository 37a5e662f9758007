//! Joins the engine, which is plain async code, to the window, which is fed with messages.
//!
//! Nothing here decides anything: it signs in, reads, runs, and passes on what happens.

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};

use iced::futures::channel::mpsc::Sender;
use iced::futures::{SinkExt, Stream};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::spawn_blocking;
use xmpp_parsers::jid::BareJid;

use super::parcel::Parcel;

mod comparison;
pub mod registering;
mod requests;
pub mod saved;

pub use comparison::{Compared, Sight, compare};
pub use requests::{Door, look_for_requests};

use crate::account::{Account, Address, Reach, Secret};
use crate::backup;
use crate::data::{self, Kind};
use crate::explain;
use crate::history::History;
use crate::journal::{Journal, JournalError, Known};
use crate::migration::{
    self, End, Event, Finished, Introduction, Job, Reminder, Side, Wishes, survey,
};
use crate::plan::{Choices, Plan};
use crate::pretend::{PRACTICE_FROM, PRACTICE_TO, World};
use crate::report::{Moment, Report};
use crate::secrets;
use crate::session::{self, Events, LoginError, QueryError, Session, Settings};
use crate::snapshot::Snapshot;
use crate::storage::PassingFolder;
use crate::words;

/// How long the keyring may take. One that waits for its own password is as good as none.
const KEYRING_LIMIT: Duration = Duration::from_secs(5);
/// How long it may take to keep a password: somebody may have to type the keyring's own first.
const UNLOCKING_LIMIT: Duration = Duration::from_secs(120);
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
    /// It was read from a file, because its server is gone.
    pub saved: bool,
}

impl Home {
    /// The account as a file has it. `None` if its address has no name in it.
    #[must_use]
    pub fn saved(snapshot: Snapshot) -> Option<Self> {
        let account = Account {
            address: snapshot.address.as_str().parse().ok()?,
            secret: Secret::new(String::new()),
            reach: Reach::default(),
            certificate: None,
        };
        Some(Self { account, link: None, snapshot, saved: true })
    }

    /// Where it is to be found again.
    #[must_use]
    pub fn origin(&self) -> Origin {
        if self.saved {
            Origin::File(Box::new(self.snapshot.clone()))
        } else {
            Origin::Server(self.account.clone())
        }
    }
}

/// Where an old account is found.
#[derive(Clone, Debug)]
pub enum Origin {
    /// On its server, with what it takes to sign in.
    Server(Account),
    /// In a file that was saved earlier, like this.
    File(Box<Snapshot>),
}

impl Origin {
    /// The account's address.
    #[must_use]
    pub fn address(&self) -> &BareJid {
        match self {
            Self::Server(account) => account.address.bare(),
            Self::File(snapshot) => &snapshot.address,
        }
    }

    /// What is left of these choices: from a file nothing can be said.
    #[must_use]
    pub fn possible(&self, choices: Choices) -> Choices {
        match self {
            Self::Server(_) => choices,
            Self::File(_) => choices.without_old_server(),
        }
    }
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

    /// The server is away, or does not work as one: nothing that the user enters can help.
    #[must_use]
    pub fn is_without_server(&self) -> bool {
        match self {
            Self::Login(error) => error.is_without_server(),
            Self::Unreadable(_) => true,
        }
    }
}

/// Signs in to an account and reads it.
///
/// # Errors
/// Why that was not possible.
pub async fn sign_in(account: Account, settings: Settings, side: Side) -> Result<Home, Refusal> {
    let (session, events) = session::login(&account, &settings)
        .await
        .map_err(|error| Refusal::Login(Box::new(error)))?;
    match survey::read(&session).await {
        Ok(mut snapshot) => {
            if side == Side::Old {
                survey::read_rights(&session, &mut snapshot).await;
            }
            Ok(Home { account, link: Some((session, events)), snapshot, saved: false })
        }
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

/// Puts a password into the keyring.
///
/// # Errors
/// A sentence, if it is not there.
pub async fn keep_in_keyring(address: Address, secret: Secret) -> Result<(), String> {
    let owner = address.clone();
    let keep = spawn_blocking(move || secrets::keep(&owner, &secret));
    match tokio::time::timeout(UNLOCKING_LIMIT, keep).await {
        Ok(Ok(Ok(()))) => Ok(()),
        Ok(Ok(Err(error))) => Err(explain::keyring(&address.to_string(), &error)),
        Ok(Err(_)) | Err(_) => Err(format!(
            "The keyring did not answer, so the password of {address} is not remembered."
        )),
    }
}

/// The moves that were begun.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    /// Those that there is a record of, the latest first.
    pub known: Vec<Known>,
    /// Which records cannot be read and why, in sentences.
    pub unreadable: Vec<String>,
}

/// Looks through the records of moves.
pub async fn moves(folder: PathBuf) -> Moves {
    let what = "The records of moves cannot be read";
    let (known, unreadable) = match spawn_blocking(move || Journal::list(&folder)).await {
        Ok(Ok(found)) => (found.known, found.unreadable.iter().map(explain::journal).collect()),
        Ok(Err(error)) => (Vec::new(), vec![explain::system(what, &error)]),
        Err(_) => (Vec::new(), vec![format!("{what}.")]),
    };
    Moves { known, unreadable }
}

/// What is to be done, and with which accounts.
#[derive(Debug)]
pub struct Work {
    /// Where the old account is.
    pub old: Origin,
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
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// The move, or what is left of it.
    Move,
    /// Staying for answers.
    Attend,
    /// Reminding these, once, and then staying for answers, however long that takes.
    Remind(Vec<BareJid>),
    /// Taking the move back.
    TakeBack,
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
    let Work { old, new, homes, choices: decided, place, task } = work;
    let choices = old.possible(decided.clone());
    let (from, to) = (old.address().clone(), new.address.bare().clone());
    let (mut journal, mut history) = open(&place.moves, &from, &to).await?;
    let others = move || Journal::relied_on_by_others(&place.moves, &from, &to);
    history.relied_on = spawn_blocking(others).await.map_err(|_| Obstacle::Broken)?;
    let (old, new) = match homes {
        Some(homes) => homes,
        None => both(old, new, &place.settings, &history).await?,
    };
    for home in [&old, &new].into_iter().filter(|home| home.link.is_some()) {
        if let Some(news) = history.certificate_news(&home.account) {
            journal.keep(news, &mut history).map_err(Obstacle::Journal)?;
        }
    }
    let Some(link) = new.link else { return Err(Obstacle::Broken) };
    let mut old_link = old.link;
    let mut new_snapshot = new.snapshot;
    let mut old_snapshot = old.snapshot;
    let sessions: Vec<_> = old_link.iter().chain([&link]).map(|(session, _)| session).collect();
    survey::look_up_domains(&sessions, &mut old_snapshot).await;
    survey::complete(&link.0, &old_snapshot, &mut new_snapshot).await;
    let is_known = survey::recall_requests(&mut old_snapshot, &history);
    if let Some((session, events)) = &mut old_link
        && !is_known
        && choices.kinds.contains(&Kind::PendingRequests)
    {
        let found = survey::read_requests(session, events, &old_snapshot.server).await;
        data::requests::learn(&mut old_snapshot.belongings, found);
    }
    if task == Task::Move && history.before.is_none() {
        keep_backup(journal.path(), &old_snapshot).await?;
    }

    let plan = Plan::new(&old_snapshot, &new_snapshot, &choices, &history);
    let report = Report::new(&plan, &history, Moment::Midway);
    drop(output.send(Update::Looked(Parcel::new(report))).await);

    let job = Job {
        old: old_link,
        new: link,
        introduction: Introduction::of(&old_snapshot),
        old_snapshot,
        new_snapshot,
        choices: choices.clone(),
        decided,
        history,
        wait: match task {
            Task::Move | Task::TakeBack => Duration::ZERO,
            Task::Attend => STAY,
            Task::Remind(_) => UNTIL_ALL_ANSWERED,
        },
    };
    let (recorder, shown) = journal.record(Event::Fact);
    let told = tell(shown, output);
    let finished = match task {
        Task::Move => futures::join!(migration::run(job, recorder, wishes), told).0,
        Task::Attend => futures::join!(migration::attend(job, recorder, wishes), told).0,
        Task::Remind(whom) => {
            let text = words::default_reminder(&job.new_snapshot.address);
            let reminder = Reminder { whom: Some(whom), text };
            futures::join!(migration::remind(job, reminder, recorder, wishes), told).0
        }
        Task::TakeBack => futures::join!(migration::take_back(job, recorder, wishes), told).0,
    };
    let report = finished.report(&choices);
    Ok(Ended { finished, report })
}

/// Opens the journal. The run that stayed for answers on the same screen may be letting go of it just now, so one in use
/// is tried again for a moment.
async fn open(moves: &Path, from: &BareJid, to: &BareJid) -> Result<(Journal, History), Obstacle> {
    let give_up = Instant::now() + LETTING_GO;
    loop {
        let (moves, from, to) = (moves.to_owned(), from.clone(), to.clone());
        let opened = spawn_blocking(move || Journal::open(&moves, &from, &to)).await;
        match opened.map_err(|_| Obstacle::Broken)? {
            Err(JournalError::InUse { .. }) if Instant::now() < give_up => {
                tokio::time::sleep(BEAT).await;
            }
            opened => return opened.map_err(Obstacle::Journal),
        }
    }
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
    old: Origin,
    new: Account,
    settings: &Settings,
    history: &History,
) -> Result<(Home, Home), Obstacle> {
    let to = new.address.clone();
    let (old_home, new_home) =
        futures::join!(find_old(old, settings, history), sign_in(new, settings.clone(), Side::New));
    Ok((old_home?, new_home.map_err(|refusal| Obstacle::New(to, refusal))?))
}

async fn find_old(old: Origin, settings: &Settings, history: &History) -> Result<Home, Obstacle> {
    let account = match old {
        Origin::Server(account) => account,
        Origin::File(snapshot) => return Home::saved(*snapshot).ok_or(Obstacle::Broken),
    };
    match (sign_in(account.clone(), settings.clone(), Side::Old).await, history.old_account()) {
        (Ok(home), _) => Ok(home),
        (Err(refusal), Some(snapshot)) if refusal.is_without_server() => {
            Ok(Home { account, link: None, snapshot, saved: false })
        }
        (Err(refusal), _) => Err(Obstacle::Old(account.address, refusal)),
    }
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
