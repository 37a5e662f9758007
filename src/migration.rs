//! Carrying out a plan: two signed-in accounts in, facts out.
//!
//! A run goes in rounds. Each round reads the new account, plans anew what is left, and does it; the move is
//! complete when a fresh look leaves nothing to do. So the check at the end is no other code than the run,
//! and a run that was interrupted goes on like one that was not.

use std::collections::BTreeSet;
use std::time::Duration;

use jid::BareJid;
use jiff::Timestamp;
use tracing::{Instrument, Span};

use crate::format::report::{Moment, Report};
pub use crate::model::account::Side;
use crate::model::history::{Fact, Failure, History};
use crate::model::introduction::Introduction;
use crate::model::pace::Outlook;
use crate::model::plan::{Choices, Plan, PlannedVia};
use crate::model::snapshot::Snapshot;
use crate::net::session::{EndReason, Events, QueryError, Session};
use crate::store::journal::{JournalError, Recorder};

mod archive_search;
mod asking_again;
mod batch;
mod channels;
mod client_led;
mod control;
mod copying;
mod data;
mod granting;
mod inviting;
mod less;
mod listening;
mod misnaming;
mod new_account;
mod notices;
mod old_account;
mod permission;
mod reminding;
mod rooms;
mod roster_diff;
mod round;
mod run;
mod run_context;
mod sending;
mod server_led;
mod subscriptions;
pub mod survey;
#[cfg(test)]
mod testing;
mod undoing;
mod visit;
mod watchdog;

pub use control::{Control, PATIENCE, Wish, Wishes, control};
pub use reminding::Reminder;

use control::STOP_LIMIT;
use run::{Run, set_up};
use run_context::RunContext;

/// How often a change is tried again that went down with its connection.
const ATTEMPTS: u32 = 5;

/// Everything that a run needs.
#[derive(Debug)]
pub struct Job {
    /// The old account; without it, what only it can do stays undone.
    pub old: Option<(Session, Events)>,
    /// The new account.
    pub new: (Session, Events),
    /// The old account as it was read, now or by an earlier run.
    pub old_snapshot: Snapshot,
    /// The new account as it was just read.
    pub new_snapshot: Snapshot,
    /// What of the user's choices can be done now.
    pub choices: Choices,
    /// All that the user decided, for later runs to go on with.
    pub decided: Choices,
    /// Who asks, in the requests.
    pub introduction: Introduction,
    /// What earlier runs did.
    pub history: History,
    /// How long to stay for answers when everything is done.
    pub wait: Duration,
    /// The new account may be seen ready for messages for a moment, where its server tells only then who asks to see it.
    /// No message is taken by that.
    pub looks_for_requests: bool,
}

/// What a run lets its watchers see, in order.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// Something happened and is in the journal.
    Fact(Fact),
    /// The run turns to something else.
    Phase(Phase),
    /// Who moves the contacts from now on, and why the old server does not.
    Way(PlannedVia),
    /// The old server has shown no sign of its work for so long. See [`Control::wait_for_old_server`].
    Quiet {
        /// Since the last sign.
        lasts: Duration,
        /// After how much of it the run goes on without the server.
        patience: Duration,
    },
    /// So much is due in the round that begins.
    Due(Due),
    /// The new server limits requests; asking the rest takes about this long.
    Outlook {
        /// How many contacts are still to be asked.
        requests: usize,
        /// The time that takes.
        takes: Outlook,
    },
    /// A connection was lost or is back.
    Connection {
        /// Which.
        side: Side,
        /// It is being tried again; otherwise it is back.
        waiting: bool,
    },
    /// Somebody who is not part of the move asks to see the new account. It is left to the user.
    Uninvited {
        /// Who.
        jid: BareJid,
    },
}

/// What a run is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// Publishing the new address on the old account.
    Announcing,
    /// The old server moves the account.
    OldServer,
    /// Copying, asking and telling contacts.
    Contacts,
    /// Moving everything else: profile, rooms and so on.
    Data,
    /// Looking at the new account again.
    Checking,
    /// Waiting for answers.
    Waiting,
    /// Reminding those who have not answered.
    Reminding,
    /// Making the data of the new account what it was before the move.
    RestoringData,
    /// Taking contacts back.
    TakingBack,
}

/// How much is due.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Due {
    /// Contacts to be put on the new list.
    pub copies: usize,
    /// Contacts to be asked.
    pub asks: usize,
    /// Contacts to be told.
    pub tells: usize,
}

/// How a run ended, and where it left the move.
#[derive(Debug)]
pub struct Finished {
    /// Why it ended.
    pub end: End,
    /// All that has happened.
    pub history: History,
    /// The old account as it was read, with what this run published there.
    pub old_snapshot: Snapshot,
    /// The new account as it was seen last.
    pub new_snapshot: Snapshot,
    /// Why the old account is no longer signed in, if it was lost on the way.
    pub old_lost: Option<EndReason>,
}

impl Finished {
    /// The plan as this run left it, and what there is to tell of it. A run that only `looked` has tried nothing of what is
    /// due.
    pub fn report(&self, choices: &Choices, looked: bool) -> Report {
        let plan = Plan::new(&self.old_snapshot, &self.new_snapshot, choices, &self.history);
        let moment = match self.end {
            // Nobody has begun a move here, so nothing has failed.
            _ if self.history.before.is_none() => Moment::Before,
            // Nor after it was taken back.
            _ if looked && self.history.is_taken_back => Moment::Before,
            End::Complete if looked => Moment::Looked,
            End::Complete => Moment::After,
            End::Stopped | End::Lost(_) | End::Unreadable(_) | End::Journal(_) => Moment::Midway,
        };
        Report::new(&plan, &self.history, moment).on(&self.new_snapshot.server, &plan)
    }
}

/// Why a run ended.
#[derive(Debug)]
pub enum End {
    /// It did all that it could.
    Complete,
    /// It was asked to stop.
    Stopped,
    /// The new account's connection is gone for good.
    Lost(EndReason),
    /// The new account could not be read again.
    Unreadable(QueryError),
    /// The journal cannot be written, and nothing is done that cannot be written down.
    Journal(JournalError),
}

/// Carries out what `job` leaves to do, and stays for answers.
pub async fn run(job: Job, recorder: Recorder<Event>, wishes: Wishes) -> Finished {
    let work = async |run: &mut Run, context: &mut RunContext| run.carry_out(context).await;
    conduct("move", job, recorder, wishes, work).await
}

/// Changes nothing, except that contacts of the move are let in who ask, and stays for answers.
pub async fn attend(job: Job, recorder: Recorder<Event>, wishes: Wishes) -> Finished {
    let work = async |run: &mut Run, context: &mut RunContext| run.attend(context).await;
    conduct("attend", job, recorder, wishes, work).await
}

/// Reminds some of those who have not answered, once, and then does as [`attend`].
pub async fn remind(
    job: Job,
    reminder: Reminder,
    recorder: Recorder<Event>,
    wishes: Wishes,
) -> Finished {
    let work = async |run: &mut Run, context: &mut RunContext| run.remind(context, &reminder).await;
    conduct("remind", job, recorder, wishes, work).await
}

/// Closes these rooms of the old server, whose new ones stand.
pub async fn close_rooms(
    job: Job,
    which: BTreeSet<BareJid>,
    recorder: Recorder<Event>,
    wishes: Wishes,
) -> Finished {
    let work =
        async |run: &mut Run, context: &mut RunContext| run.close_rooms(context, &which).await;
    conduct("close_rooms", job, recorder, wishes, work).await
}

/// Does nothing, because the user does not want to: whoever asked meanwhile to move an account here is refused.
pub async fn decline(job: Job, recorder: Recorder<Event>, wishes: Wishes) -> Finished {
    let span = span("decline", &job);
    let (context, run) = set_up(job, recorder, wishes);
    run.sign_out(context, Err(End::Stopped)).instrument(span).await
}

/// Takes back what the journal says was added to the new account or replaced there, and the statement.
pub async fn take_back(job: Job, recorder: Recorder<Event>, wishes: Wishes) -> Finished {
    let work = async |run: &mut Run, context: &mut RunContext| run.take_back(context).await;
    conduct("take_back", job, recorder, wishes, work).await
}

/// Does some work. It ends by itself when it is to stop; where it waits for a server that does not answer, it is cut
/// short, which leaves no more behind than an end of the program would.
async fn conduct(
    what: &'static str,
    job: Job,
    recorder: Recorder<Event>,
    wishes: Wishes,
    work: impl AsyncFnOnce(&mut Run, &mut RunContext) -> Result<(), End>,
) -> Finished {
    let span = span(what, &job);
    let stopped = wishes.clone().stopped();
    let running = async {
        let (mut context, mut run) = set_up(job, recorder, wishes);
        let out_of_patience = async {
            stopped.await;
            tokio::time::sleep(STOP_LIMIT).await;
        };
        tokio::select! {
            biased;
            end = work(&mut run, &mut context) => run.finish(context, end).await,
            () = out_of_patience => run.cut_short(context).await,
        }
    };
    running.instrument(span).await
}

/// What the log says of everything that happens in a run.
fn span(what: &'static str, job: &Job) -> Span {
    let (from, to) = (&job.old_snapshot.address, &job.new_snapshot.address);
    tracing::info_span!("run", what, %from, %to)
}

/// The same of everything that is done for one contact.
fn contact(jid: &BareJid) -> Span {
    tracing::debug_span!("contact", %jid)
}

/// Does what may be done twice, until it no longer goes down with a connection.
async fn insist<F>(attempt: impl Fn() -> F) -> Result<(), Failure>
where
    F: Future<Output = Result<(), Failure>>,
{
    for _ in 1..ATTEMPTS {
        match attempt().await {
            Err(Failure::Lost) => {}
            done => return done,
        }
    }
    attempt().await
}

/// What a failed query means for the contact that it was about.
fn failure(error: QueryError) -> Failure {
    match error {
        QueryError::Refused(error) => {
            let (condition, text) = run_context::describe(&error);
            Failure::Refused { condition, text }
        }
        QueryError::Silent { .. } => Failure::Silent,
        QueryError::Interrupted | QueryError::Ended(_) => Failure::Lost,
        QueryError::Unsendable(_) => Failure::Unsendable,
        QueryError::Unreadable(what) => Failure::Unreadable(what),
    }
}

/// An item that is not there any more is as good as removed.
fn removed(result: Result<(), QueryError>) -> Result<(), Failure> {
    match result.map_err(failure) {
        Err(Failure::Refused { condition, .. }) if condition == "item-not-found" => Ok(()),
        result => result,
    }
}

fn now() -> Timestamp {
    Timestamp::now()
}

/// An id by which a message is known again.
fn new_id() -> String {
    format!("rehome-{:016x}", fastrand::u64(..))
}
