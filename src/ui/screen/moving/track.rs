//! How far a move is: what the events of the engine come to.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use jid::{BareJid, Jid};
use jiff::civil::Time;

use super::problems::{self, Problem};
use crate::format::report::{Outcome, Report};
use crate::migration::{Due, Event, Phase, Side};
use crate::model::history::{Answer, Fact, Failure, Step};
use crate::model::whereabouts::Word;
use crate::text::words;
use crate::ui::widget::name::{display_address, display_name_or_address};

/// The steps done after which the time left can be guessed.
const ENOUGH: usize = 8;

/// How much of what happened last is shown.
const LATEST: usize = 4;

/// The state of a move.
#[derive(Debug)]
pub struct Track {
    rows: Vec<Row>,
    places: HashMap<BareJid, usize>,
    /// What is done now.
    pub doing: Doing,
    /// What happened last, the newest first.
    pub latest: VecDeque<Happened>,
    /// What the new server lets through, in a sentence, where it limits that.
    pub limit: Option<String>,
    /// What came up last that is not part of the move and left to the user, in a sentence.
    pub aside: Option<String>,
    /// The old server moves the contacts, or has not: that, in a sentence.
    pub way: Option<String>,
    /// The old server has shown no sign of its work for a while; that, in a sentence.
    pub quiet: Option<String>,
    figures: Figures,
    left: Left,
    old: BareJid,
    new: BareJid,
}

/// What a move does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// It reads both accounts once more.
    Looking,
    /// It leaves a note on the old account.
    Announcing,
    /// The old server does the work.
    OldServer,
    /// It moves the profile and the rest.
    Data,
    /// It puts people on the new list.
    Copying,
    /// It asks them, and tells them.
    Asking,
    /// It looks whether everything is there.
    Checking,
    /// It stays for answers.
    Answers,
    /// It waits for the server of this account.
    Server(Side),
}

/// How many, of how many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Part {
    /// So many are there.
    pub done: usize,
    /// So many there will be.
    pub all: usize,
}

/// The three figures of a move. Each has a whole of its own.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// People on the new list.
    pub listed: Part,
    /// People who were asked.
    pub asked: Part,
    /// Those of them who have answered.
    pub answered: Part,
}

/// One contact on its way.
#[derive(Clone, Debug)]
struct Row {
    /// The name, or the address where there is none.
    name: String,
    address: String,
    listed: bool,
    /// It is to be asked, or was.
    is_asked: Option<bool>,
    answered: bool,
    problem: Option<Problem>,
}

/// Something that happened to somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Happened {
    /// To whom.
    pub name: String,
    /// What.
    pub what: What,
    /// When.
    pub at: Time,
}

/// What happened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum What {
    /// They are on the new list.
    Listed,
    /// They were asked.
    Asked,
    /// They were told.
    Told,
    /// They have said yes.
    Answered,
    /// They have said no.
    Declined,
    /// They have moved themselves.
    MovedToo,
    /// They could not be reached.
    NotReached,
}

/// The moment at which something is learned: how long things take, and what the clock on the wall says.
#[derive(Clone, Copy, Debug)]
pub struct Now {
    /// For durations.
    pub instant: Instant,
    /// For people.
    pub clock: Time,
}

impl Now {
    /// This moment.
    #[must_use]
    pub fn read() -> Self {
        Self { instant: Instant::now(), clock: jiff::Zoned::now().time() }
    }
}

impl Track {
    /// Nothing is known yet of the move between these accounts.
    #[must_use]
    pub fn new(old: BareJid, new: BareJid, now: Instant) -> Self {
        Self {
            rows: Vec::new(),
            places: HashMap::new(),
            doing: Doing::Looking,
            latest: VecDeque::new(),
            limit: None,
            aside: None,
            way: None,
            quiet: None,
            figures: Figures::default(),
            left: Left::new(now),
            old,
            new,
        }
    }

    /// The contacts are known, and what is due for them.
    pub fn begin(&mut self, report: &Report) {
        (self.rows, self.places) = (Vec::new(), HashMap::new());
        for row in report.contacts.iter().filter(|row| row.outcome != Outcome::Skipped) {
            if let Ok(jid) = Jid::new(&row.jid) {
                self.places.insert(jid.to_bare(), self.rows.len());
            }
            if let Some(moved_to) = &row.moved_to {
                self.places.insert(moved_to.clone(), self.rows.len());
            }
            let name = row.name.as_deref().unwrap_or_default();
            let to_ask = row.approval == crate::format::report::ApprovalWord::ToAsk;
            self.rows.push(Row {
                name: display_name_or_address(name, &row.jid),
                address: row.jid.clone(),
                listed: row.is_copied,
                is_asked: (row.was_asked || to_ask).then_some(row.was_asked),
                answered: row.has_answered(),
                problem: None,
            });
        }
        self.count();
    }

    /// Takes in what happened until `now`.
    pub fn learn(&mut self, events: &[Event], now: Now) {
        for event in events {
            self.learn_one(event, now);
        }
        self.count();
        self.left.guess(now.instant);
    }

    /// The move was at rest until now: that time tells nothing of its pace.
    pub fn rested(&mut self, now: Instant) {
        self.left.rested(now);
    }

    /// The three figures.
    #[must_use]
    pub fn figures(&self) -> Figures {
        self.figures
    }

    /// The time that is left for asking, as far as it is known.
    #[must_use]
    pub fn left(&self) -> Option<Duration> {
        self.left.shown.filter(|_| self.figures.asked.done < self.figures.asked.all)
    }

    /// The old account and the new one.
    #[must_use]
    pub fn accounts(&self) -> (&BareJid, &BareJid) {
        (&self.old, &self.new)
    }

    /// The account whose server is waited for.
    #[must_use]
    pub fn server(&self, side: Side) -> String {
        let account = match side {
            Side::Old => &self.old,
            Side::New => &self.new,
        };
        display_address(account.domain().as_str())
    }

    /// Who could not be reached, by reason: the most frequent first.
    #[must_use]
    pub fn problems(&self) -> Vec<problems::Group<'_>> {
        let rows = self.rows.iter();
        problems::grouped(rows.filter_map(|row| {
            Some((row.name.as_str(), row.address.as_str(), row.problem.as_ref()?))
        }))
    }

    /// The same as a text, a line for each, with what the servers said.
    #[must_use]
    pub fn all_problems(&self) -> String {
        let lines = self.rows.iter().filter_map(|row| {
            Some(format!("{}: {}", words::named(None, &row.address), row.problem.as_ref()?.detail))
        });
        lines.collect::<Vec<_>>().join("\n")
    }

    /// How many those are.
    #[must_use]
    pub fn not_reached(&self) -> usize {
        self.rows.iter().filter(|row| row.problem.is_some()).count()
    }

    fn learn_one(&mut self, event: &Event, now: Now) {
        match event {
            Event::Fact(fact) => self.fact(fact, now),
            Event::Phase(phase) => {
                self.doing = match phase {
                    Phase::Announcing => Doing::Announcing,
                    Phase::OldServer => Doing::OldServer,
                    Phase::Contacts | Phase::TakingBack => Doing::Copying,
                    Phase::Data | Phase::RestoringData => Doing::Data,
                    Phase::Reminding => Doing::Asking,
                    Phase::Checking => Doing::Checking,
                    Phase::Waiting => Doing::Answers,
                };
                self.quiet = None;
            }
            Event::Way(way) => self.way = words::who_moves(way),
            Event::Quiet { lasts, patience } => {
                self.quiet = Some(words::quiet(*lasts, *patience));
            }
            Event::Due(due) => {
                self.doing = match due {
                    Due { copies: 1.., .. } => Doing::Copying,
                    Due { asks: 1.., .. } | Due { tells: 1.., .. } => Doing::Asking,
                    _ => self.doing,
                };
                self.left.due(due.copies + due.asks + due.tells, now.instant);
            }
            Event::Outlook { requests, takes } => {
                self.limit = Some(words::lets_through(
                    self.new.domain().as_str(),
                    *requests,
                    takes.answered,
                ));
                self.left.paced(takes.answered, now.instant);
            }
            Event::Connection { side, waiting: true } => self.doing = Doing::Server(*side),
            Event::Connection { waiting: false, .. } => self.doing = self.asking_or_copying(),
            Event::Uninvited { jid } => self.aside = Some(words::uninvited(jid, &self.new)),
        }
    }

    fn fact(&mut self, fact: &Fact, now: Now) {
        match fact {
            Fact::HandedOver { jid, .. } => {
                self.quiet = None;
                self.listed(jid, now);
            }
            Fact::TransferRefused { by, account } => {
                self.aside = Some(words::refusal(by, account.as_ref()));
            }
            Fact::CameAlong { jid } => self.aside = Some(words::came_along(jid.as_str())),
            Fact::Copied { jid } => self.listed(jid, now),
            Fact::Asked { jid } => {
                self.left.step();
                self.doing = Doing::Asking;
                if let Some(row) = self.row(jid) {
                    (row.is_asked, row.problem) = (Some(true), None);
                }
                self.tell(jid, What::Asked, now);
            }
            Fact::Told { jid } => {
                self.left.step();
                self.doing = Doing::Asking;
                self.tell(jid, What::Told, now);
            }
            Fact::Failed { jid, step, failure } => {
                self.left.step();
                let problem = Problem::new(*step, failure, jid);
                let is_unreachable = matches!(failure, Failure::Unreachable { .. });
                if let Some(row) = self.row(jid).filter(|row| !row.answered) {
                    // A request that cannot be brought there was made all the same: the next run tries again.
                    if *step == Step::Ask && is_unreachable {
                        row.is_asked = Some(true);
                    }
                    row.problem = Some(problem);
                }
                self.tell(jid, What::NotReached, now);
            }
            Fact::Answered { jid, answer } => {
                if let Some(row) = self.row(jid) {
                    (row.answered, row.problem) = (true, None);
                    row.is_asked = Some(true);
                }
                let what = match answer {
                    Answer::Approved => What::Answered,
                    Answer::Declined | Answer::ProbablyDeclined => What::Declined,
                };
                self.tell(jid, what, now);
            }
            Fact::Stated { jid, word: Word::Moved(to) | Word::Replaced(to) } => {
                if let Some(place) = self.places.get(jid) {
                    self.places.insert(to.clone(), *place);
                }
                self.tell(jid, What::MovedToo, now);
            }
            _ => {}
        }
    }

    fn listed(&mut self, jid: &BareJid, now: Now) {
        self.left.step();
        if let Some(row) = self.row(jid) {
            row.listed = true;
        }
        self.tell(jid, What::Listed, now);
    }

    fn row(&mut self, jid: &BareJid) -> Option<&mut Row> {
        self.places.get(jid).and_then(|place| self.rows.get_mut(*place))
    }

    fn tell(&mut self, jid: &BareJid, what: What, now: Now) {
        let Some(row) = self.places.get(jid).and_then(|place| self.rows.get(*place)) else {
            return;
        };
        self.latest.push_front(Happened { name: row.name.clone(), what, at: now.clock });
        self.latest.truncate(LATEST);
    }

    fn asking_or_copying(&self) -> Doing {
        let Figures { listed, .. } = self.figures;
        if listed.done < listed.all { Doing::Copying } else { Doing::Asking }
    }

    fn count(&mut self) {
        let count = |which: fn(&Row) -> bool| self.rows.iter().filter(|row| which(row)).count();
        let asked = count(|row| row.is_asked.is_some());
        self.figures = Figures {
            listed: Part { done: count(|row| row.listed), all: self.rows.len() },
            asked: Part { done: count(|row| row.is_asked == Some(true)), all: asked },
            answered: Part { done: count(|row| row.answered), all: asked },
        };
    }
}

/// The time that is left: from what is left to do and the pace that was measured, or from what the server lets through.
#[derive(Debug)]
struct Left {
    done: usize,
    total: usize,
    since: Instant,
    steps_since: usize,
    paced_until: Option<Instant>,
    /// What is shown; it grows only with a reason.
    shown: Option<Duration>,
    /// There is one.
    may_grow: bool,
}

impl Left {
    fn new(now: Instant) -> Self {
        Self {
            done: 0,
            total: 0,
            since: now,
            steps_since: 0,
            paced_until: None,
            shown: None,
            may_grow: true,
        }
    }

    fn rested(&mut self, now: Instant) {
        (self.since, self.steps_since, self.may_grow) = (now, 0, true);
    }

    fn due(&mut self, steps: usize, now: Instant) {
        self.total = self.done + steps;
        self.rested(now);
    }

    fn paced(&mut self, takes: Duration, now: Instant) {
        (self.paced_until, self.may_grow) = (now.checked_add(takes), true);
    }

    fn step(&mut self) {
        self.done += 1;
        self.steps_since += 1;
        self.total = self.total.max(self.done);
    }

    fn guess(&mut self, now: Instant) {
        let Some(left) = self.estimate(now) else { return };
        self.shown = match self.shown {
            Some(shown) if !self.may_grow => Some(left.min(shown)),
            _ => Some(left),
        };
        self.may_grow = false;
    }

    fn estimate(&self, now: Instant) -> Option<Duration> {
        if let Some(until) = self.paced_until {
            return Some(until.saturating_duration_since(now));
        }
        let left = self.total.saturating_sub(self.done);
        if left == 0 || self.steps_since < ENOUGH {
            return None;
        }
        let each =
            now.saturating_duration_since(self.since) / u32::try_from(self.steps_since).ok()?;
        each.checked_mul(u32::try_from(left).ok()?)
    }
}

#[cfg(test)]
mod tests;
