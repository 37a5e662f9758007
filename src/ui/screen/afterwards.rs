//! After the move: who has answered, who still waits, and when the old account may be closed.
//!
//! Opening it stays signed in. What is asked of the run meanwhile, like a reminder, is the next run: the one before is
//! asked to end, and lets go of the journal.

use std::collections::BTreeSet;
use std::time::Duration;

use iced::Task;
use iced::task::Handle;
use jid::{BareJid, Jid};
use jiff::Timestamp;

use crate::engine::{Ended, Obstacle};
use crate::format::report::{ApprovalWord, Claim, Counts, Report, Row};
use crate::migration::{self, Control, End, Event, Wish};
use crate::model::history::{Answer, Fact};
use crate::model::whereabouts::Word;
use crate::text::obstacle;
use crate::ui::road::{self, AtHand, Decision, Matter, Update};
use crate::ui::take_once::TakeOnce;
use crate::ui::widget::windowed_list;

mod claims;
mod view;

/// As long as a lost connection is tried for by somebody who waits for weeks.
const NEVER_GIVE_UP: Duration = Duration::from_secs(366 * 24 * 3600);

/// The screen.
#[derive(Debug)]
pub struct Afterwards {
    matter: Matter,
    report: Option<Report>,
    running: Running,
    part: Part,
    rows: Vec<usize>,
    list: windowed_list::State,
    /// Those who are being reminded just now.
    reminding: BTreeSet<BareJid>,
    /// Those about whom the user has just decided.
    deciding: BTreeSet<BareJid>,
    until: Until,
    /// The last day that is waited for answers; nothing if that is open.
    last_day: Option<Timestamp>,
    _alarm: Option<Handle>,
}

/// The run that stays for answers.
#[derive(Debug)]
enum Running {
    Yes {
        control: Control,
        /// What is to be done when this one has ended.
        next: Option<Next>,
        _run: Handle,
    },
    /// It is over: everybody has answered, the time is up, or for this reason.
    Over(Option<String>),
}

/// What the next run is to do before it stays for answers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Next {
    /// These are reminded.
    remind: Vec<BareJid>,
    /// This was decided about those who ask.
    decide: Vec<Decision>,
}

/// The parts of the screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Those who have still to answer.
    Waiting,
    /// Those who have answered.
    Answered,
    /// Those who have moved themselves.
    MovedToo,
    /// Those who ask and cannot be checked.
    Claims,
    /// When and how the old account can be closed.
    Closing,
}

/// How long is waited for answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Until {
    /// As long as it takes.
    EverybodyAnswered,
    /// For a week.
    Week,
    /// For four weeks.
    Month,
}

/// What happens on it.
#[derive(Clone, Debug)]
pub enum Message {
    /// Show this part.
    Show(Part),
    /// Something happened to the list.
    Listed(windowed_list::Event),
    /// The engine tells something.
    Told(Update),
    /// Remind the contact at this place of the report.
    Remind(usize),
    /// Remind everybody who has not answered.
    RemindAll,
    /// Let this one in who asks and cannot be checked, or show them no more.
    Decide(Decision),
    /// Wait this long.
    Wait(Until),
    /// The time is up.
    TimeIsUp,
    /// Look again.
    Refresh,
    /// Go on waiting, out of the way.
    Background,
    /// To the first screen.
    Back,
}

/// What the router is to do.
#[derive(Debug)]
pub enum Action {
    /// Nothing.
    None,
    /// This.
    Run(Task<Message>),
    /// Put the window out of the way.
    Background,
    /// Tell the user, who may look elsewhere, that the wait is over; this is what came of it.
    Over(String),
    /// Show the first screen.
    Back,
}

impl Afterwards {
    /// Looks after a move, with both accounts where they are signed in already.
    pub fn begin(mut matter: Matter, at_hand: Option<AtHand>) -> (Self, Task<Message>) {
        matter.place.settings.give_up_after = NEVER_GIVE_UP;
        let mut screen = Self {
            matter,
            report: None,
            running: Running::Over(None),
            part: Part::Waiting,
            rows: Vec::new(),
            list: windowed_list::State::default(),
            reminding: BTreeSet::new(),
            deciding: BTreeSet::new(),
            until: Until::EverybodyAnswered,
            last_day: None,
            _alarm: None,
        };
        let task = screen.run(Next::default(), at_hand);
        (screen, task)
    }

    /// What Esc means.
    #[must_use]
    pub fn back(&self) -> Message {
        Message::Back
    }

    /// Takes a message in.
    pub fn update(&mut self, message: Message) -> Action {
        match message {
            Message::Show(part) => {
                self.part = part;
                self.select();
                return Action::Run(self.list.reset());
            }
            Message::Listed(event) => {
                return Action::Run(self.list.update(event, self.rows.len()));
            }
            Message::Told(update) => return self.told(update),
            Message::Remind(place) => {
                let row = self.report.as_ref().and_then(|report| report.contacts.get(place));
                let whom = row.filter(|row| may_be_reminded(row)).and_then(address);
                return self.remind(whom.into_iter().collect());
            }
            Message::RemindAll => return self.remind(self.to_remind()),
            Message::Decide(decision) => return self.decide(decision),
            Message::Wait(until) => {
                self.until = until;
                return self.set_alarm(Timestamp::now());
            }
            Message::TimeIsUp => {
                if let Running::Yes { control, .. } = &self.running {
                    control.wish(Wish::Stop);
                }
            }
            Message::Refresh => {
                if matches!(self.running, Running::Over(_)) {
                    return Action::Run(self.run(Next::default(), None));
                }
            }
            Message::Background => return Action::Background,
            Message::Back => return Action::Back,
        }
        Action::None
    }

    /// Reminds these, if anybody, and stays for answers.
    fn run(&mut self, next: Next, at_hand: Option<AtHand>) -> Task<Message> {
        let (control, wishes) = migration::control();
        let matter = self.matter.clone();
        let remind = matter.reminding(next.remind);
        let work = road::work_after(next.decide, matter, at_hand, remind, wishes);
        let (run, handle) = Task::run(work, Message::Told).abortable();
        let _run = handle.abort_on_drop();
        self.running = Running::Yes { control, next: None, _run };
        run
    }

    /// Those who have not answered and were not reminded.
    fn to_remind(&self) -> Vec<BareJid> {
        let rows = self.report.iter().flat_map(|report| &report.contacts);
        rows.filter(|row| may_be_reminded(row))
            .filter_map(address)
            .filter(|jid| !self.reminding.contains(jid))
            .collect()
    }

    fn remind(&mut self, whom: Vec<BareJid>) -> Action {
        if whom.is_empty() {
            return Action::None;
        }
        self.reminding.extend(whom.iter().cloned());
        self.run_next(Next { remind: whom, decide: Vec::new() })
    }

    /// Does this after what is under way.
    fn run_next(&mut self, then: Next) -> Action {
        match &mut self.running {
            Running::Yes { control, next, .. } => {
                let next = next.get_or_insert_default();
                next.remind.extend(then.remind);
                next.decide.extend(then.decide);
                control.wish(Wish::Stop);
                Action::None
            }
            Running::Over(_) => Action::Run(self.run(then, None)),
        }
    }

    fn set_alarm(&mut self, now: Timestamp) -> Action {
        let days = match self.until {
            Until::EverybodyAnswered => {
                (self.last_day, self._alarm) = (None, None);
                return Action::None;
            }
            Until::Week => 7,
            Until::Month => 28,
        };
        let stay = Duration::from_secs(days * 24 * 3600);
        self.last_day = now.checked_add(stay).ok();
        let alarm = async move { tokio::time::sleep(stay).await };
        let (task, handle) = Task::perform(alarm, |()| Message::TimeIsUp).abortable();
        self._alarm = Some(handle.abort_on_drop());
        Action::Run(task)
    }

    fn told(&mut self, update: Update) -> Action {
        match update {
            // The router shows it.
            Update::Notice(_) => {}
            Update::Looked(report) => {
                if let Some(report) = report.take() {
                    self.report = Some(report);
                    self.deciding.clear();
                    self.select();
                }
            }
            Update::Events(events) => {
                for event in &events {
                    if let Event::Fact(fact) = event {
                        self.learn(fact);
                    }
                }
                if let Some(report) = &mut self.report {
                    report.counts = Counts::of(&report.contacts);
                }
                self.select();
            }
            Update::Ended(result) => return self.ended(result),
        }
        Action::None
    }

    fn learn(&mut self, fact: &Fact) {
        self.learn_of_claims(fact);
        if let Fact::Stated { jid, word: Word::Moved(to) | Word::Replaced(to) } = fact {
            self.learn_of_move(jid, to);
        }
        let change: (&BareJid, fn(&mut Row)) = match fact {
            Fact::Answered { jid, answer: Answer::Approved } => {
                (jid, |row| row.approval = ApprovalWord::Approved)
            }
            Fact::Answered { jid, answer: Answer::Declined } => {
                (jid, |row| row.approval = ApprovalWord::Declined)
            }
            Fact::Reminding { jid, .. } => (jid, |row| row.reminded = true),
            Fact::NotReminded { jid } => (jid, |row| row.reminded = false),
            _ => return,
        };
        let (jid, change) = change;
        self.reminding.remove(jid);
        let Some(report) = &mut self.report else { return };
        for row in report.contacts.iter_mut().filter(|row| address(row).as_ref() == Some(jid)) {
            change(row);
        }
    }

    /// A contact says to be somewhere else by now. The next look tells what became of it.
    fn learn_of_move(&mut self, jid: &BareJid, to: &BareJid) {
        let Some(report) = &mut self.report else { return };
        let makes_sense =
            to.node().is_some() && ![&report.from, &report.to].contains(&to) && to != jid;
        for row in report.contacts.iter_mut().filter(|row| makes_sense && is_at(row, jid)) {
            row.moved_to = Some(to.clone());
        }
    }

    fn ended(&mut self, result: TakeOnce<Result<Ended, Obstacle>>) -> Action {
        let Some(result) = result.take() else { return Action::None };
        let Running::Yes { next, .. } = &mut self.running else { return Action::None };
        if let (Some(next), Ok(_)) = (next.take(), &result) {
            return Action::Run(self.run(next, None));
        }
        self.reminding.clear();
        self.deciding.clear();
        match result {
            Ok(ended) => {
                let remark = match ended.finished.end {
                    End::Complete | End::Stopped => None,
                    _ => obstacle::remark(&ended),
                };
                self.running = Running::Over(remark);
                self.report = Some(ended.report);
                self.select();
                Action::Over(self.sentence())
            }
            Err(obstacle) => {
                self.running = Running::Over(Some(obstacle::obstacle(&obstacle)));
                Action::None
            }
        }
    }

    fn select(&mut self) {
        let wanted = |row: &Row| match self.part {
            Part::Waiting => row.approval == ApprovalWord::Waiting,
            Part::Answered => row.has_answered(),
            Part::MovedToo => row.moved_to.is_some(),
            Part::Claims | Part::Closing => false,
        };
        let rows = self.report.iter().flat_map(|report| &report.contacts).enumerate();
        self.rows = rows.filter(|(_, row)| wanted(row)).map(|(place, _)| place).collect();
    }
}

/// Somebody who has not answered, and got no reminder yet.
fn may_be_reminded(row: &Row) -> bool {
    row.approval == ApprovalWord::Waiting && !row.reminded
}

/// Where the contact is now, and is asked and reminded.
fn address(row: &Row) -> Option<BareJid> {
    row.moved_to.clone().or_else(|| Jid::new(&row.jid).ok().map(|jid| jid.to_bare()))
}

/// The contact has this address, or had it.
fn is_at(row: &Row, jid: &BareJid) -> bool {
    row.moved_to.as_ref() == Some(jid)
        || Jid::new(&row.jid).is_ok_and(|listed| listed.to_bare() == *jid)
}

#[cfg(test)]
mod tests;
