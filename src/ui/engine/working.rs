//! Carrying out what the window wants: a move, the wait for answers, reminders, taking a move back.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use iced::futures::channel::mpsc::Sender;
use iced::futures::{SinkExt, Stream};
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::spawn_blocking;
use xmpp_parsers::jid::BareJid;

use super::Place;
use super::home::{Home, Origin, Refusal, sign_in};
use crate::format::report::{Moment, Report};
use crate::migration::{self, End, Event, Finished, Job, Reminder, Side, Wishes, survey};
use crate::model::account::{Account, Address};
use crate::model::data::{self, Kind};
use crate::model::history::History;
use crate::model::plan::{Choices, Plan};
use crate::model::snapshot::Snapshot;
use crate::net::session::Settings;
use crate::store::backup;
use crate::store::journal::{Journal, JournalError};
use crate::store::storage;
use crate::text::explain;
use crate::text::words;
use crate::ui::parcel::Parcel;

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
    storage::outlive_file_limits();
    let choices = old.possible(decided.clone());
    let (from, to) = (old.address().clone(), new.address.bare().clone());
    let (mut journal, mut history) = open(&place.moves, &from, &to).await?;
    let others = move || {
        let told = Journal::told_by_others(&place.moves, &from, &to);
        (Journal::relied_on_by_others(&place.moves, &from, &to), told)
    };
    (history.relied_on, history.told_before) =
        spawn_blocking(others).await.map_err(|_| Obstacle::Broken)?;
    let (old, new) = match homes {
        Some(homes) => homes,
        None => both(old, new, &place.settings, &history).await?,
    };
    for home in [&old, &new].into_iter().filter(|home| home.link.is_some()) {
        for news in history.sign_in_news(&home.account) {
            journal.keep(news, &mut history).map_err(Obstacle::Journal)?;
        }
    }
    let Some(link) = new.link else { return Err(Obstacle::Broken) };
    let mut old_link = old.link;
    let mut new_snapshot = new.snapshot;
    let mut old_snapshot = old.snapshot;
    let from = old_link.as_ref().map(|(session, _)| session);
    survey::look_up_domains(from, Some(&link.0), &mut old_snapshot).await;
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

    // A move begins with what the review has found; all else looks anew.
    if task != Task::Move && task != Task::TakeBack || old_snapshot.moved.is_empty() {
        let sessions = (old_link.as_ref().map(|(session, _)| session), Some(&link.0));
        let old = &mut old_snapshot;
        survey::look_for_moves(sessions, old, &new_snapshot, &choices, &history).await;
    }

    let plan = Plan::new(&old_snapshot, &new_snapshot, &choices, &history);
    let report = Report::new(&plan, &history, Moment::Midway);
    drop(output.send(Update::Looked(Parcel::new(report))).await);

    let job = Job {
        looks_for_requests: false,
        old: old_link,
        new: link,
        introduction: words::introduction(
            &old_snapshot,
            &new_snapshot.address,
            &history.told_before,
        ),
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
    let path = backup::beside(journal);
    let written = spawn_blocking(backup::writing(path.clone(), old)).await;
    let written = written.map_err(|_| Obstacle::Broken)?;
    // A richer file of an earlier move is still beside it; that move's record is what the window tells of.
    written.map(drop).map_err(|source| Obstacle::Backup { path, source })
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
