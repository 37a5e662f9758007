//! A run, and what can be done when it is over: the rest of it, waiting, reminding, a report, taking it back.

use std::time::Duration;

use crate::cli::arguments::{MAX_STAY, report_file};
use crate::cli::output::print_report;
use crate::cli::terminal::{Consent, Terminal, ended_by};
use crate::cli::{Exit, Stop, moving, print, say};
use crate::engine::{
    self, Accounts, Command, Ended, Found, Obstacle, Origin, Place, Record, SignedIn, Work,
};
use crate::format::report::{Report, Verdict};
use crate::migration::End;
use crate::model::account::Account;
use crate::model::choices::Choices;
use crate::text::words::guide::{self, Choice, choice};
use crate::text::{explain, words};

use super::LETTING_GO;

/// How long a run stays for answers unless it is to wait for them.
const STAY: Duration = Duration::from_secs(10);
/// What the report is called unless the user calls it something else.
const REPORT: &str = "rehome-report.html";

/// Which move this is about.
pub(super) struct Journey {
    place: Place,
    old: Origin,
    new: Account,
    choices: Choices,
}

/// What the road is gone for, and how long it stays for answers.
#[derive(Clone, Debug)]
struct Task {
    command: Command,
    stay: Duration,
}

/// The last run that began.
struct Last {
    exit: Exit,
    ended: Ended,
}

/// What can be done when a run is over.
#[derive(Clone, Debug)]
enum Step {
    Do(Box<Task>),
    Save,
    HowToClose,
    Leave,
}

/// Both accounts, signed in to.
type AtHand = (Found, Box<SignedIn>);

impl Journey {
    pub(super) fn between(place: &Place, old: &Found, new: &SignedIn, choices: Choices) -> Self {
        Self { place: place.clone(), old: old.origin(), new: new.account.clone(), choices }
    }

    /// Does this, and then whatever else the user wants.
    ///
    /// # Errors
    /// If it is stopped.
    pub(super) async fn go(
        &self,
        command: Command,
        mut at_hand: Option<AtHand>,
    ) -> Result<Exit, Stop> {
        let mut task = Task { command, stay: STAY };
        let mut last: Option<Last> = None;
        loop {
            match self.work(&task, at_hand.take()).await {
                Ok(ended) => last = Some(Last { exit: tell(&task.command, &ended)?, ended }),
                Err(Obstacle::Stopped) => return Err(ended_by(Obstacle::Stopped)),
                Err(obstacle) => say(&ended_by(obstacle).sentence),
            }
            let next = match &last {
                Some(last) => self.next(last).await?,
                None => self.next_after_nothing(&task).await?,
            };
            match next {
                Some(next) => task = next,
                None => return Ok(last.map_or(Exit::Interrupted, |last| last.exit)),
            }
        }
    }

    async fn work(&self, task: &Task, at_hand: Option<AtHand>) -> Result<Ended, Obstacle> {
        let Task { command, stay } = task.clone();
        let accounts = match at_hand {
            Some((old, new)) => Accounts::AtHand(old, new),
            None => Accounts::ToFind(self.old.clone(), self.new.clone()),
        };
        let (old, new) = (accounts.old_address(), accounts.new_address());
        let record = Record::open(&self.place.moves, old, new, LETTING_GO).await?;
        // The review has shown it all, and asked.
        let consent = match command {
            Command::Move => Consent::Given,
            Command::Attend
            | Command::Remind { .. }
            | Command::CloseRooms { .. }
            | Command::TakeBack => Consent::Asked,
        };
        let (terminal, wishes) = Terminal::leading(consent);
        let mut settings = self.place.settings.clone();
        if stay == MAX_STAY {
            say(&guide::waiting());
            settings.give_up_after = MAX_STAY;
        }
        let decided = self.choices.clone();
        let work = Work { accounts, decided, settings, looks_for_requests: false, stay, command };
        engine::carry_out(record, work, wishes, &terminal).await
    }

    async fn next_after_nothing(&self, task: &Task) -> Result<Option<Task>, Stop> {
        let again = (Some(task.clone()), choice(Choice::Again));
        guide::what_next().one_of(&[again, (None, choice(Choice::Leave))]).await
    }

    /// What is done next; nothing more if it is `None`.
    async fn next(&self, last: &Last) -> Result<Option<Task>, Stop> {
        let report = &last.ended.report;
        loop {
            match guide::what_next().one_of(&self.steps(last)).await? {
                Step::Do(task) => return Ok(Some(*task)),
                Step::Save => save(report).await?,
                Step::HowToClose => {
                    let closes = words::closing_day(&last.ended.finished.history);
                    words::closing(report, closes).iter().for_each(|text| say(text));
                }
                Step::Leave => return Ok(None),
            }
        }
    }

    fn steps(&self, Last { ended, .. }: &Last) -> Vec<(Step, String)> {
        let report = &ended.report;
        let is_unfinished =
            report.verdict != Verdict::Complete || !matches!(ended.finished.end, End::Complete);
        let waits = report.counts.waiting > 0;
        let can_be_taken_back = !ended.undo().is_done();
        let step = |command, stay| Step::Do(Box::new(Task { command, stay }));
        let text = words::default_reminder(
            self.new.address.bare(),
            words::closing_day(&ended.finished.history),
        );
        let remind = Command::Remind { whom: None, text };
        let mut rooms = report.closing_rooms.iter();
        let has_rooms_to_close = rooms.any(|room| room.closes_as.is_some());
        let close_rooms = Command::CloseRooms { which: None };
        let steps = [
            (is_unfinished, step(Command::Move, STAY), Choice::Finish),
            (waits, step(Command::Attend, MAX_STAY), Choice::Wait),
            (waits, step(remind, STAY), Choice::Remind),
            (true, Step::Save, Choice::Save),
            (true, Step::HowToClose, Choice::Close),
            (has_rooms_to_close, step(close_rooms, Duration::ZERO), Choice::CloseRooms),
            (can_be_taken_back, step(Command::TakeBack, Duration::ZERO), Choice::TakeBack),
            (true, Step::Leave, Choice::Leave),
        ];
        let open = steps.into_iter().filter(|(is_open, ..)| *is_open);
        open.map(|(_, step, words)| (step, choice(words))).collect()
    }
}

/// Says what came of a run.
fn tell(command: &Command, ended: &Ended) -> Result<Exit, Stop> {
    let Ended { finished, report } = ended;
    if let Some(reason) = &finished.old_lost {
        say(&explain::end(report.from.domain().as_str(), reason));
    }
    match command {
        Command::TakeBack => print(&words::undone(&ended.undo()))?,
        Command::Attend => print_report(Some(&words::answered(report.counts.figures())), report)?,
        Command::Move | Command::Remind { .. } | Command::CloseRooms { .. } => {
            print_report(None, report)?;
        }
    }
    let exit = moving::exit(ended).unwrap_or_else(|stop| {
        say(&stop.sentence);
        stop.exit
    });
    if exit == Exit::Done && *command != Command::TakeBack {
        say(&guide::sign_in_elsewhere(&report.to));
        words::closing(report, words::closing_day(&ended.finished.history))
            .iter()
            .take(1)
            .for_each(|text| say(text));
    }
    Ok(exit)
}

async fn save(report: &Report) -> Result<(), Stop> {
    let read = |text: &str| {
        let file = if text.is_empty() { REPORT } else { text };
        report_file(file).map_err(|_| guide::no_report_file())
    };
    let file = guide::report_file(REPORT).read(read).await?;
    match moving::save(report, &file) {
        Ok(()) => say(&guide::saved(&file.path)),
        Err(stop) => say(&stop.sentence),
    }
    Ok(())
}
