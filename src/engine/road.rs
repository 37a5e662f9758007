//! The road itself: find both accounts, look, ask, save, run, and say what came of it.

use std::time::Duration;

use jid::BareJid;
use jiff::Timestamp;

use super::account::Found;
use super::backup;
use super::both::{Accounts, Aim, Both};
use super::command::Command;
use super::obstacle::Obstacle;
use super::record::Record;
use super::user::{Intent, Looked, Update, User};
use crate::format::report::{Moment, Report, Verdict};
use crate::migration::{self, Finished, Job, Reminder, Wishes};
use crate::model::history::History;
use crate::model::plan::{Choices, Plan};
use crate::model::undo::Undo;
use crate::net::session::Settings;
use crate::store::{self, storage};

/// What is to be done, and with which accounts.
#[derive(Debug)]
pub struct Work {
    /// Which.
    pub accounts: Accounts,
    /// What the user decided.
    pub decided: Choices,
    /// How servers are reached.
    pub settings: Settings,
    /// The user wants to know who asks to see either account; the old one comes online for a moment.
    pub looks_for_requests: bool,
    /// How long to stay for answers when everything is done.
    pub stay: Duration,
    /// What.
    pub command: Command,
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
    /// What can be taken back of the move as it is now.
    #[must_use]
    pub fn undo(&self) -> Undo {
        let Finished { history, old_snapshot, new_snapshot, .. } = &self.finished;
        Undo::new(history, new_snapshot, old_snapshot.moved_to.as_ref())
    }
}

/// Does the work, and says what came of it. When it is dropped, it ends early.
///
/// # Errors
/// Why it did not begin. Nothing was changed then on either account.
pub async fn carry_out(
    mut record: Record,
    work: Work,
    wishes: Wishes,
    user: &impl User,
) -> Result<Ended, Obstacle> {
    storage::outlive_file_limits();
    if record.was_torn() {
        user.tell(Update::Torn);
    }
    let Work { accounts, decided, settings, looks_for_requests, stay, command } = work;
    // Each stage has its own place in memory: together they are too much for the stack of a thread.
    let mut both = Box::pin(accounts.find(&settings, Some(&record.history), user)).await?;
    if let Found::File(old) = &mut both.old {
        record.history.add_statement(old);
    }
    let choices = both.old.possible(decided.clone());
    let aim = Aim { command: &command, choices: &choices, looks_for_requests };
    let prepared = async {
        both.remember_in(&mut record)?;
        Box::pin(both.look(&aim, &record.history, user)).await?;
        let agreed = ask(&command, &both, &choices, &record.history, user).await;
        if agreed.is_some() && command == Command::Move && !record.has_begun() {
            let file = store::backup::beside(record.path());
            backup::keep(&file, both.old.snapshot(), user).await?;
        }
        Ok(agreed)
    };
    let agreed = match prepared.await {
        Ok(agreed) => agreed,
        Err(obstacle) => {
            both.close().await;
            return Err(obstacle);
        }
    };
    let (old, new) = (both.old.snapshot().address.clone(), both.new.snapshot.address.clone());
    let (history, recorder, shown) = record.begin();
    let introduction = user.introduction(both.old.snapshot(), &new, &history);
    let (old_link, old_snapshot) = both.old.into_parts();
    let job = Job {
        old: old_link,
        new: (both.new.session, both.new.events),
        old_snapshot,
        new_snapshot: both.new.snapshot,
        introduction,
        choices: choices.clone(),
        decided,
        history,
        wait: stay,
        looks_for_requests,
    };
    let run = Box::pin(async {
        match (&agreed, &command) {
            (None, _) => migration::decline(job, recorder, wishes).await,
            (Some(_), Command::Move) => migration::run(job, recorder, wishes).await,
            (Some(_), Command::Attend) => migration::attend(job, recorder, wishes).await,
            (Some(whom), Command::Remind { text, .. }) => {
                // They are those whom the user has seen.
                let reminder = Reminder { whom: Some(whom.clone()), text: text.clone() };
                migration::remind(job, reminder, recorder, wishes).await
            }
            (Some(rooms), Command::CloseRooms { .. }) => {
                // They are those that the user has seen.
                let rooms = rooms.iter().cloned().collect();
                migration::close_rooms(job, rooms, recorder, wishes).await
            }
            (Some(_), Command::TakeBack) => migration::take_back(job, recorder, wishes).await,
        }
    });
    let (finished, ()) = futures::join!(run, user.watch(&old, &new, shown));
    if agreed.is_none() {
        return Err(Obstacle::Declined);
    }
    let looked = !matches!(command, Command::Move | Command::TakeBack);
    let report = finished.report(&choices, looked);
    let ended = Ended { finished, report };
    Ok(if command == Command::TakeBack { taken_back(ended, &choices) } else { ended })
}

/// What a move would do. Changes nothing on either account.
///
/// # Errors
/// Why that cannot be said, or that the user has enough.
pub async fn preview(work: Work, history: &History, user: &impl User) -> Result<Report, Obstacle> {
    let Work { accounts, decided, settings, looks_for_requests, command, .. } = work;
    let mut both = Box::pin(accounts.find(&settings, None, user)).await?;
    let choices = both.old.possible(decided);
    let aim = Aim { command: &command, choices: &choices, looks_for_requests };
    let looked = Box::pin(both.look(&aim, history, user)).await;
    let report = looked.map(|()| {
        let plan = Plan::new(both.old.snapshot(), &both.new.snapshot, &choices, history);
        let mut history = history.clone();
        // A preview writes nothing down.
        if let Some(news) = history.closing_news(None, both.old.snapshot().server.closes) {
            history.learn(&news, Timestamp::now());
        }
        Report::new(&plan, &history, Moment::Before).on(&both.new.snapshot.server, &plan)
    });
    both.close().await;
    report
}

/// Shows what both accounts hold, and asks whether to go on. Those who are to be reminded, or the rooms that are to be
/// closed, if any; `None` if it is not to be.
async fn ask(
    command: &Command,
    both: &Both,
    choices: &Choices,
    history: &History,
    user: &impl User,
) -> Option<Vec<BareJid>> {
    let plan = Plan::new(both.old.snapshot(), &both.new.snapshot, choices, history);
    let mut whom = Vec::new();
    let others;
    let undo;
    let intent = match command {
        Command::Move => Intent::Move,
        Command::Attend => Intent::Attend,
        Command::Remind { whom: wanted, text } => {
            let reminder = Reminder { whom: wanted.clone(), text: text.clone() };
            whom = reminder.recipients(&plan, history);
            Intent::Remind(&whom, text)
        }
        Command::CloseRooms { which } => {
            let is_wanted = |jid: &BareJid| which.as_ref().is_none_or(|which| which.contains(jid));
            let rooms = plan.rooms.iter().filter(|room| room.closes_as.is_some());
            whom = rooms.map(|room| room.jid.clone()).filter(is_wanted).collect();
            let named = which.iter().flatten().cloned();
            others = named.filter(|jid| !whom.contains(jid)).collect::<Vec<_>>();
            Intent::CloseRooms { closable: &whom, others: &others }
        }
        Command::TakeBack => {
            let stated = both.old.snapshot().moved_to.as_ref();
            undo = Undo::new(history, &both.new.snapshot, stated);
            Intent::TakeBack(&undo)
        }
    };
    let server = &both.new.snapshot.server;
    let can_speak = both.old.session().is_some();
    let looked = Looked { intent, plan: &plan, history, server, can_speak };
    user.agrees(&looked).await.then_some(whom)
}

/// The report of a move that was taken back: what is left of it, and what could be moved again.
fn taken_back(ended: Ended, choices: &Choices) -> Ended {
    let left = ended.undo();
    let Finished { history, old_snapshot, new_snapshot, .. } = &ended.finished;
    let plan = Plan::new(old_snapshot, new_snapshot, choices, history);
    let verdict = if left.is_done() { Verdict::Complete } else { Verdict::Incomplete };
    let mut report = Report { verdict, ..Report::new(&plan, history, Moment::Before) };
    report.name_failures(&left);
    Ended { report, ..ended }
}
