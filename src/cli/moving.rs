//! `plan`, `move` and `status`.

use std::io::{BufRead, stdin};
use std::path::PathBuf;
use std::time::Duration;

use super::arguments::{MoveOptions, Output, ReportForm};
use super::sign_in::{Accounts, Doors, Origin, SignedIn, Source, refused, telling_waits};
use super::{Exit, Stop, print, say};
use super::{backup, progress, signals};
use crate::format::report::{Moment, Report, Verdict};
use crate::migration::{self, End, Event, Finished, Job, Side, survey};
use crate::model::account::Address;
use crate::model::data::{Kind, requests};
use crate::model::history::{Fact, History, ReliedOn};
use crate::model::plan::{self, Choices, Plan};
use crate::model::snapshot::Snapshot;
use crate::net::session::{LoginError, QueryError};
use crate::store::journal::{Journal, JournalError};
use crate::store::storage;
use crate::text::{Face, explain, report, words};
use xmpp_parsers::jid::BareJid;

/// Shows what a move would do.
pub(super) async fn plan(options: &MoveOptions) -> Result<Exit, Stop> {
    let source = Origin::find(options).await?;
    let folder = journals(&options.output)?;
    let (old, new) = (source.address(), options.to.bare());
    let history = Journal::peek(&folder, old, new).map_err(unusable)?;
    let mut history = history.unwrap_or_default();
    history.told_before = Journal::told_by_others(&folder, old, new);
    let accounts = Accounts::find(options, source, &history).await?;
    let choices = options.choices.choices_in(&options.to, &history);
    let both = Both::sign_in(&accounts, &history, Missing::EndsIt).await?;
    let both = both.with_requests(Looking::of(options, &choices), &history).await?;
    let both = both.with_moves(&choices, &history).await?;
    let choices = both.possible(choices);
    let plan = Plan::new(&both.old_snapshot, &both.new_snapshot, &choices, &history);
    let report = Report::new(&plan, &history, Moment::Before);
    both.close().await;
    hand_over(&report, &options.output)?;
    Ok(Exit::Done)
}

/// Plans, asks, moves, verifies, reports.
pub(super) async fn carry_out(options: &MoveOptions) -> Result<Exit, Stop> {
    let source = Origin::find(options).await?;
    let (mut journal, mut history) = open_journal(options, &source)?;
    let accounts = Accounts::find(options, source, &history).await?;
    decide_claims(options, &mut journal, &mut history)?;
    let choices = options.choices.choices_in(&options.to, &history);
    let way = Way {
        output: &options.output,
        yes: options.yes,
        wait: options.wait(),
        looking: Looking::of(options, &choices),
    };
    move_between(&accounts, choices, journal, history, &way).await
}

/// How a move is done, as far as the accounts do not matter.
pub(super) struct Way<'a> {
    pub(super) output: &'a Output,
    pub(super) yes: bool,
    pub(super) wait: Duration,
    pub(super) looking: Looking,
}

/// Whether the old account comes online to find out who has asked to see it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Looking {
    /// It does not.
    No,
    /// It does if nothing is known of them.
    IfUnknown,
    /// It does.
    Yes,
}

impl Looking {
    fn of(options: &MoveOptions, choices: &Choices) -> Self {
        let carried = choices.kinds.contains(&Kind::PendingRequests);
        match (options.look_for_requests, carried) {
            (true, _) => Self::Yes,
            (false, true) => Self::IfUnknown,
            (false, false) => Self::No,
        }
    }
}

/// Moves between two accounts that can be signed in to.
pub(super) async fn move_between(
    accounts: &Accounts,
    choices: Choices,
    mut journal: Journal,
    mut history: History,
    way: &Way<'_>,
) -> Result<Exit, Stop> {
    let both = Both::enter(accounts, &mut journal, &mut history).await?;
    let both = both.with_requests(way.looking, &history).await?;
    let both = both.with_moves(&choices, &history).await?;
    let possible = both.possible(choices.clone());
    let plan = Plan::new(&both.old_snapshot, &both.new_snapshot, &possible, &history);
    say(&outline(&plan, &both, &history));
    let is_done = plan.is_done();
    drop(plan);
    if !is_done && !way.yes && !confirm("Go on? Type yes to start the move.").await {
        let job = both.into_job(way.wait, choices, history);
        watch(job, journal, way.output, migration::decline).await;
        return Err(Stop::new(Exit::Interrupted, "Nothing was changed."));
    }
    if history.before.is_none() {
        let file = crate::store::backup::beside(journal.path());
        if let Err(stop) = backup::keep(&file, &both.old_snapshot).await {
            both.close().await;
            return Err(stop);
        }
    }
    let job = both.into_job(way.wait, choices, history);
    let (finished, report) = watch(job, journal, way.output, migration::run).await;
    conclude(way.output, finished, &report)
}

/// What is said of a move that was not begun here.
pub(super) const NO_RECORD: &str = "There is no record of such a move on this machine.";

/// Looks who has answered, and lets in who asks.
pub(super) async fn status(options: &MoveOptions) -> Result<Exit, Stop> {
    attend(options, options.wait(), None).await
}

/// Does so for as long as `stay`, and tries for `give_up_after` to get a lost connection back, or as long as any other
/// run.
pub(super) async fn attend(
    options: &MoveOptions,
    stay: Duration,
    give_up_after: Option<Duration>,
) -> Result<Exit, Stop> {
    let source = Origin::find(options).await?;
    let (mut journal, mut history) = open_journal(options, &source)?;
    let mut accounts = Accounts::find(options, source, &history).await?;
    if let Some(give_up_after) = give_up_after {
        accounts.settings.give_up_after = give_up_after;
    }
    if history.before.is_none() {
        say(NO_RECORD);
    }
    decide_claims(options, &mut journal, &mut history)?;
    let both = Both::enter(&accounts, &mut journal, &mut history).await?;
    // It speaks of the move as it was decided, even when that has come to its end.
    let before = history.choices.as_deref();
    let choices = options.choices.choices(&options.to, before);
    let both = both.with_requests(Looking::of(options, &choices), &history).await?;
    let both = both.with_moves(&choices, &history).await?;
    let job = both.into_job(stay, choices, history);
    let (finished, report) = watch(job, journal, &options.output, migration::attend).await;
    words::closing(&report).iter().for_each(|sentence| say(sentence));
    conclude(&options.output, finished, &report)
}

/// Both accounts as they were found: signed in, and read.
pub(super) struct Both {
    old: Option<SignedIn>,
    new: SignedIn,
    pub(super) old_snapshot: Snapshot,
    pub(super) new_snapshot: Snapshot,
    /// The old account was read from a file.
    from_file: bool,
    /// The user wants to know who asks.
    looks_for_requests: bool,
}

/// What an old server means that cannot be reached.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Missing {
    /// There is nothing without it.
    EndsIt,
    /// The journal knows what was on it, if the move had begun.
    IsInJournal,
}

impl Both {
    /// Signs in to both for a run, which goes on without the old server if it had begun, and remembers the
    /// certificates that were accepted for it.
    ///
    /// # Errors
    /// As for [`Self::sign_in`], or that they could not be written down.
    pub(super) async fn enter(
        accounts: &Accounts,
        journal: &mut Journal,
        history: &mut History,
    ) -> Result<Self, Stop> {
        let both = Self::sign_in(accounts, history, Missing::IsInJournal).await?;
        let old = match &accounts.old {
            // A server that was not reached has shown no certificate.
            Origin::Account(account) => both.old.is_some().then_some(account),
            Origin::File(_) => None,
        };
        let news = |account| history.sign_in_news(account);
        let news: Vec<_> = old.into_iter().chain([&accounts.new]).flat_map(news).collect();
        for news in news {
            if let Err(error) = journal.keep(news, history) {
                both.close().await;
                return Err(interrupted(&explain::journal(&error)));
            }
        }
        Ok(both)
    }

    /// Signs in to both and reads them, which changes nothing on either.
    ///
    /// # Errors
    /// Why one of them could not be read, or that a signal came first.
    async fn sign_in(
        accounts: &Accounts,
        history: &History,
        missing: Missing,
    ) -> Result<Self, Stop> {
        let doors = accounts.sign_in().await?;
        signals::unless_stopped(Self::read(accounts, doors, history, missing)).await
    }

    async fn read(
        accounts: &Accounts,
        (old, new): Doors,
        history: &History,
        missing: Missing,
    ) -> Result<Self, Stop> {
        let to = &accounts.new.address;
        let (from, old) = match (&accounts.old, old) {
            (Origin::Account(account), Some(old)) => (&account.address, old),
            (Origin::File(snapshot), _) => return Self::with_file(snapshot, to, new).await,
            (Origin::Account(account), None) => {
                let end = Stop::new(
                    Exit::OldAccount,
                    format!("{} was not signed in to.", account.address),
                );
                return Err(end);
            }
        };
        let known = || history.old_account().filter(|_| missing == Missing::IsInJournal);
        let old = match (old, known()) {
            (Ok(old), _) => Ok(old),
            (Err(error), Some(snapshot)) if error.is_without_server() => Err((error, snapshot)),
            (Err(error), _) => return Err(refused(Side::Old, from, &error)),
        };
        let new = match new {
            Ok(new) => new,
            Err(error) => {
                if let Ok((session, _)) = old {
                    session.close().await;
                }
                return Err(refused(Side::New, to, &error));
            }
        };
        let (old, old_snapshot, new_snapshot) = match old {
            Ok(old) => {
                say("Signed in to both accounts. Reading what they hold.");
                let reading = async { futures::join!(survey::read(&old.0), survey::read(&new.0)) };
                let (old_snapshot, new_snapshot) = telling_waits(&[&old.0, &new.0], reading).await;
                match (old_snapshot, known()) {
                    (Err(error), Some(snapshot)) => {
                        let why = explain::query(from.domain().as_str(), &error);
                        say(&without_old_server(from, &why));
                        old.0.close().await;
                        (None, Ok(snapshot), new_snapshot)
                    }
                    (old_snapshot, _) => (Some(old), old_snapshot, new_snapshot),
                }
            }
            Err((error, snapshot)) => {
                let why = explain::login(&from.to_string(), &error, None);
                say(&without_old_server(from, &why));
                (None, Ok(snapshot), telling_waits(&[&new.0], survey::read(&new.0)).await)
            }
        };
        let old_snapshot = old_snapshot
            .map_err(|error| unread(Exit::OldAccount, from.domain().as_str(), error))?;
        let mut old_snapshot = old_snapshot;
        let mut new_snapshot =
            new_snapshot.map_err(|error| unread(Exit::NewAccount, to.domain().as_str(), error))?;
        let sessions: Vec<_> = old.iter().chain([&new]).map(|(session, _)| session).collect();
        let completing = async {
            if let Some((session, _)) = &old {
                survey::read_rights(session, &mut old_snapshot).await;
                survey::read_other_nodes(session, &mut old_snapshot).await;
            }
            let from = old.as_ref().map(|(session, _)| session);
            survey::look_up_domains(from, Some(&new.0), &mut old_snapshot).await;
            survey::complete(&new.0, &old_snapshot, &mut new_snapshot).await;
        };
        telling_waits(&sessions, completing).await;
        Ok(Self {
            old,
            new,
            old_snapshot,
            new_snapshot,
            from_file: false,
            looks_for_requests: false,
        })
    }

    /// The old account comes from a file; the new server is asked what its contacts' domains are.
    async fn with_file(
        snapshot: &Snapshot,
        to: &Address,
        new: Result<SignedIn, LoginError>,
    ) -> Result<Self, Stop> {
        let new = new.map_err(|error| refused(Side::New, to, &error))?;
        say(&format!(
            "{} is read from a file: nothing can be said from there, so contacts learn of the move only by the \
             request to them.",
            snapshot.address
        ));
        let mut old_snapshot = snapshot.clone();
        let sessions = [&new.0];
        let reading = async {
            futures::join!(
                survey::read(&new.0),
                survey::look_up_domains(None, Some(&new.0), &mut old_snapshot)
            )
        };
        let (new_snapshot, ()) = telling_waits(&sessions, reading).await;
        let mut new_snapshot =
            new_snapshot.map_err(|error| unread(Exit::NewAccount, to.domain().as_str(), error))?;
        survey::complete(&new.0, &old_snapshot, &mut new_snapshot).await;
        Ok(Self {
            old: None,
            new,
            old_snapshot,
            new_snapshot,
            from_file: true,
            looks_for_requests: false,
        })
    }

    /// Finds who waits for an answer of the old account, if the user wants to know: in the journal, or by coming
    /// online for a moment.
    ///
    /// # Errors
    /// That a signal came first.
    async fn with_requests(mut self, looking: Looking, history: &History) -> Result<Self, Stop> {
        self.looks_for_requests = looking == Looking::Yes;
        let old = &mut self.old_snapshot;
        let is_known = survey::recall_requests(old, history);
        if let Some((session, events)) = self.old.as_mut()
            && (looking == Looking::Yes || looking == Looking::IfUnknown && !is_known)
        {
            say(&words::comes_online(&old.address));
            let reading = survey::read_requests(session, events, &old.server);
            match signals::unless_stopped(async { Ok(reading.await) }).await {
                Ok(found) => requests::learn(&mut old.belongings, found),
                Err(stop) => {
                    self.close().await;
                    return Err(stop);
                }
            }
        }
        Ok(self)
    }

    /// Finds out which contacts have moved themselves, as far as their accounts tell.
    ///
    /// # Errors
    /// That a signal came first.
    pub(super) async fn with_moves(
        mut self,
        choices: &Choices,
        history: &History,
    ) -> Result<Self, Stop> {
        let sessions = (self.old.as_ref().map(|(session, _)| session), Some(&self.new.0));
        let (old, new) = (&mut self.old_snapshot, &self.new_snapshot);
        let looking = survey::look_for_moves(sessions, old, new, choices, history);
        match signals::unless_stopped(async {
            looking.await;
            Ok(())
        })
        .await
        {
            Ok(()) => Ok(self),
            Err(stop) => {
                self.close().await;
                Err(stop)
            }
        }
    }

    /// The choices that are left: from a file, nothing can be said.
    fn possible(&self, choices: Choices) -> Choices {
        if self.from_file { choices.without_old_server() } else { choices }
    }

    /// What a run needs to do what the user `decided`, as far as that is possible now.
    pub(super) fn into_job(self, wait: Duration, decided: Choices, history: History) -> Job {
        Job {
            looks_for_requests: self.looks_for_requests,
            choices: self.possible(decided.clone()),
            decided,
            old: self.old,
            new: self.new,
            introduction: words::introduction(
                &self.old_snapshot,
                &self.new_snapshot.address,
                &history.told_before,
            ),
            old_snapshot: self.old_snapshot,
            new_snapshot: self.new_snapshot,
            history,
            wait,
        }
    }

    pub(super) async fn close(self) {
        if let Some((old, _)) = self.old {
            old.close().await;
        }
        self.new.0.close().await;
    }
}

fn unread(exit: Exit, domain: &str, error: QueryError) -> Stop {
    Stop::new(exit, explain::query(domain, &error))
}

fn without_old_server(from: &Address, why: &str) -> String {
    format!(
        "{why}\nThe move goes on with what was read from {from} when it began; contacts that were not told yet \
         cannot be told from there."
    )
}

/// What is going to happen, and what will be said to whom.
fn outline(plan: &Plan, both: &Both, history: &History) -> String {
    let report = Report::new(plan, history, Moment::Before);
    let mut outline = words::verdict(&report);
    if plan.due().next().is_some() {
        outline.push_str(&format!("\n{}", words::way(&plan.way)));
    }
    if plan.statement == plan::Statement::Impossible {
        outline.push_str(&format!("\n{}", words::no_statement()));
    }
    let waiting = report.data.iter().filter(|row| !row.people.is_empty());
    waiting.for_each(|row| outline.push_str(&format!("\n{}", words::data(row, Face::Terminal))));
    let tells = plan.due().filter(|(_, steps)| steps.tell != plan::Tell::No).count();
    if let Some(message) = plan.message.as_ref().filter(|_| tells > 0 && both.old.is_some()) {
        let who = match plan.way {
            plan::Way::Server => "Contacts whom the servers cannot move".to_owned(),
            plan::Way::Client(_) => words::contacts(tells),
        };
        let (old, message) = (&plan.old, words::clean(message));
        outline.push_str(&format!("\n{who} will get this message from {old}:\n  {message}"));
        if let Some(warning) = told_before(plan, history) {
            outline.push_str(&format!("\n{warning}"));
        }
    }
    if let Some(warning) = words::likely_limit(plan, &both.new_snapshot.server) {
        outline.push_str(&format!("\n{warning}"));
    }
    outline
}

/// That some of those who are to be told were told another address before.
fn told_before(plan: &Plan, history: &History) -> Option<String> {
    let told = plan.due().filter(|(_, steps)| steps.tell != plan::Tell::No);
    let told: Vec<_> = told.map(|(contact, _)| contact.bare()).collect();
    let (count, before) = history.told_before.among(told.iter());
    (count > 0).then(|| words::told_before(count, &before, &plan.new))
}

/// Whether the answer is yes. A signal is as good as a no.
pub(super) async fn confirm(question: &str) -> bool {
    say(question);
    let answer = tokio::task::spawn_blocking(|| {
        let mut line = String::new();
        stdin().lock().read_line(&mut line).map(|_| line)
    });
    let said = |line: &str| matches!(line.trim().to_lowercase().as_str(), "y" | "yes");
    tokio::select! {
        answer = answer => matches!(answer, Ok(Ok(line)) if said(&line)),
        () = signals::stop() => false,
    }
}

fn journals(output: &Output) -> Result<PathBuf, Stop> {
    let folder = storage::data_folder(output.data_dir.clone()).ok_or_else(|| {
        let sentence = "There is no folder for the record of the move. Name one: --data-dir DIR";
        Stop::new(Exit::Usage, sentence)
    })?;
    Ok(storage::moves_folder(&folder))
}

pub(super) fn open_journal(
    options: &MoveOptions,
    source: &Source,
) -> Result<(Journal, History), Stop> {
    let folder = journals(&options.output)?;
    let (mut journal, mut history) =
        Journal::open(&folder, source.address(), options.to.bare()).map_err(unusable)?;
    if journal.was_torn() {
        say(explain::torn_journal());
    }
    history.told_before = Journal::told_by_others(&folder, source.address(), options.to.bare());
    if options.servers.forget_certificates {
        if history.old_encryption_accepted {
            journal.keep(Fact::OldEncryptionForgotten, &mut history).map_err(unusable)?;
        }
        for account in [source.address(), options.to.bare()] {
            if history.certificate_of(account).is_some() {
                let forgotten = Fact::CertificateForgotten { account: account.clone() };
                journal.keep(forgotten, &mut history).map_err(unusable)?;
            }
        }
    }
    Ok((journal, history))
}

/// Writes down what the user decides about those who ask to see the new account.
fn decide_claims(
    options: &MoveOptions,
    journal: &mut Journal,
    history: &mut History,
) -> Result<(), Stop> {
    let accepted = options.accept.iter().map(|jid| {
        let old = history.claims.get(jid).and_then(|claim| claim.old.clone());
        Fact::ClaimAccepted { jid: jid.clone(), old }
    });
    let hidden = options.hide.iter().map(|jid| Fact::ClaimHidden { jid: jid.clone() });
    let facts: Vec<_> = accepted.chain(hidden).collect();
    for fact in facts {
        journal.keep(fact, history).map_err(unusable)?;
    }
    Ok(())
}

/// What other moves to the same account rely on.
pub(super) fn relied_on_by_others(options: &MoveOptions, from: &BareJid) -> Result<ReliedOn, Stop> {
    let folder = journals(&options.output)?;
    Ok(Journal::relied_on_by_others(&folder, from, options.to.bare()))
}

fn unusable(error: JournalError) -> Stop {
    let exit = match error {
        JournalError::InUse { .. } => Exit::InUse,
        _ => Exit::Usage,
    };
    Stop::new(exit, explain::journal(&error))
}

/// Runs `work` while telling its progress and listening for signals, and reports where it left the move.
pub(super) async fn watch<W>(
    job: Job,
    journal: Journal,
    output: &Output,
    work: impl FnOnce(Job, crate::store::journal::Recorder<Event>, migration::Wishes) -> W,
) -> (Finished, Report)
where
    W: Future<Output = Finished>,
{
    let (control, wishes) = migration::control();
    let (recorder, shown) = journal.record(Event::Fact);
    let accounts = progress::Accounts {
        old: job.old_snapshot.address.clone(),
        new: job.new_snapshot.address.clone(),
    };
    let watcher = tokio::spawn(progress::watch(shown, output.progress, accounts));
    let signals = tokio::spawn(signals::stop_cleanly(control));
    let choices = job.choices.clone();
    let finished = work(job, recorder, wishes).await;
    signals.abort();
    // The watcher ends with the last recorder; that it broke would be no reason not to report.
    drop(watcher.await);
    let report = finished.report(&choices);
    (finished, report)
}

/// Hands over the report, says why the run ended early if it did, and picks the exit code.
pub(super) fn conclude(output: &Output, finished: Finished, report: &Report) -> Result<Exit, Stop> {
    let old = report.from.domain().as_str();
    if let Some(reason) = &finished.old_lost {
        say(&explain::end(old, reason));
    }
    hand_over(report, output)?;
    exit(&finished, report)
}

/// The exit code of a run, or why it ended early.
pub(super) fn exit(finished: &Finished, report: &Report) -> Result<Exit, Stop> {
    let new = report.to.domain().as_str();
    let sentence = match &finished.end {
        End::Complete if report.verdict == Verdict::Complete => return Ok(Exit::Done),
        End::Complete => return Ok(Exit::Incomplete),
        End::Stopped => "Stopped.".to_owned(),
        End::Lost(reason) => explain::end(new, reason),
        End::Unreadable(error) => explain::query(new, error),
        End::Journal(error) => explain::journal(error),
    };
    Err(interrupted(&sentence))
}

fn interrupted(sentence: &str) -> Stop {
    Stop::new(Exit::Interrupted, format!("{sentence} Run it again to go on where it stopped."))
}

/// Prints the report, and writes it to a file if one is wanted: what cannot be written can then be read at least.
pub(super) fn hand_over(report: &Report, output: &Output) -> Result<(), Stop> {
    if output.json && report.contacts.is_empty() {
        say(&words::empty_list(&report.from));
    }
    print(&if output.json { json(report)? } else { report::plain(report, Face::Terminal) })?;
    let Some(file) = &output.report else { return Ok(()) };
    let contents = match file.form {
        ReportForm::Html => report::html(report, Face::Terminal),
        ReportForm::Text => report::plain(report, Face::Terminal),
        ReportForm::Json => json(report)?,
    };
    storage::write_atomically(&file.path, contents.as_bytes()).map_err(|error| {
        let what = format!("The report {} could not be written", file.path.display());
        Stop::new(Exit::Incomplete, explain::system(&what, &error))
    })
}

fn json(report: &Report) -> Result<String, Stop> {
    report::json(report).map_err(|error| {
        Stop::new(Exit::Incomplete, format!("The report cannot be written: {error}."))
    })
}
