//! How far a move is: what the events of the engine come to.

use std::collections::HashMap;
use std::time::{Duration, Instant};

use jid::{BareJid, Jid};

use crate::format::report::{Outcome, Report};
use crate::migration::{Due, Event, Phase, Side};
use crate::model::history::{Answer, Fact, Failure, Step};
use crate::text::words;
use crate::ui::widget::name::{display_address, display_name_or_address};

/// The steps done after which the time left can be guessed.
const ENOUGH: usize = 8;

/// The state of a move.
#[derive(Debug)]
pub struct Track {
    /// The contacts that something is due for, in the order of the old list.
    pub rows: Vec<Row>,
    places: HashMap<BareJid, usize>,
    /// Steps done so far.
    pub done: usize,
    /// Steps done and still to do.
    pub total: usize,
    /// What happens now, in a line.
    pub now: String,
    /// The new server limits requests: what that means, in a sentence.
    pub outlook: Option<String>,
    /// What came up last that is not part of the move and left to the user, in a sentence.
    pub aside: Option<String>,
    /// Who moves the contacts, and why the old server does not, in a sentence.
    pub way: Option<String>,
    /// The old server has shown no sign of its work for a while; that, in a sentence.
    pub quiet: Option<String>,
    /// The time that is left, as far as it is known.
    pub left: Option<Duration>,
    paced_until: Option<Instant>,
    since: Instant,
    steps_since: usize,
    old: BareJid,
    new: BareJid,
}

/// One contact on its way.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// The name, or the address where there is none.
    pub name: String,
    /// The address.
    pub address: String,
    /// How far it is.
    pub stage: Stage,
}

/// How far a contact is.
#[derive(Clone, Debug, PartialEq)]
pub enum Stage {
    /// Nothing has been done.
    Waiting,
    /// It is on the new list.
    Copied,
    /// It was asked to let the new address in.
    Asked,
    /// It did.
    Answered,
    /// It said no.
    Declined,
    /// No request can be brought to it at the moment.
    Unreachable,
    /// A step did not succeed; why, in a sentence.
    Failed(String),
}

impl Stage {
    /// A later stage is not undone by an earlier one that is told after it.
    fn rank(&self) -> u8 {
        match self {
            Self::Waiting => 0,
            Self::Failed(_) | Self::Unreachable => 1,
            Self::Copied => 2,
            Self::Asked => 3,
            Self::Answered | Self::Declined => 4,
        }
    }
}

impl Track {
    /// Nothing is known yet of the move between these accounts.
    #[must_use]
    pub fn new(old: BareJid, new: BareJid, now: Instant) -> Self {
        Self {
            rows: Vec::new(),
            places: HashMap::new(),
            done: 0,
            total: 0,
            now: "Opening the record of the move".to_owned(),
            outlook: None,
            aside: None,
            way: None,
            quiet: None,
            left: None,
            paced_until: None,
            since: now,
            steps_since: 0,
            old,
            new,
        }
    }

    /// The contacts that something is due for are known.
    pub fn begin(&mut self, report: &Report) {
        let due = report
            .contacts
            .iter()
            .filter(|row| matches!(row.outcome, Outcome::Planned | Outcome::Failed));
        for row in due {
            if let Ok(jid) = Jid::new(&row.jid) {
                self.places.insert(jid.to_bare(), self.rows.len());
            }
            let name = row.name.as_deref().unwrap_or_default();
            self.rows.push(Row {
                name: display_name_or_address(name, &row.jid),
                address: row.jid.clone(),
                stage: Stage::Waiting,
            });
        }
    }

    /// Takes in what happened until `now`.
    pub fn learn(&mut self, events: &[Event], now: Instant) {
        for event in events {
            self.learn_one(event, now);
        }
        self.left = self.guess(now);
    }

    /// The move was at rest until now: that time tells nothing of its pace.
    pub fn rested(&mut self, now: Instant) {
        (self.since, self.steps_since) = (now, 0);
    }

    fn learn_one(&mut self, event: &Event, now: Instant) {
        match event {
            Event::Fact(fact) => self.fact(fact),
            Event::Phase(phase) => {
                self.now = self.phase(*phase);
                self.quiet = None;
            }
            Event::Way(way) => self.way = Some(words::way(way)),
            Event::Quiet { lasts, patience } => {
                self.quiet = Some(words::quiet(*lasts, *patience));
            }
            Event::Due(due) => {
                self.total = self.done + total(*due);
                self.now = self.round(*due);
                (self.since, self.steps_since) = (now, 0);
            }
            Event::Outlook { requests, takes } => {
                self.paced_until = now.checked_add(takes.answered);
                self.outlook = Some(words::outlook(&self.new, *requests, *takes));
            }
            Event::Connection { side, waiting } => self.now = self.connection(*side, *waiting),
            Event::Uninvited { jid } => {
                self.aside = Some(format!(
                    "{} asks to see {} and is not part of the move. Answer in your chat program.",
                    display_address(jid.as_str()),
                    display_address(self.new.as_str()),
                ));
            }
        }
    }

    fn phase(&self, phase: Phase) -> String {
        let new = display_address(self.new.as_str());
        match phase {
            Phase::Announcing => "Noting the new address on the old account".to_owned(),
            Phase::OldServer => "The old server moves the account".to_owned(),
            Phase::Data => "Moving the profile, rooms and the rest".to_owned(),
            Phase::Contacts => format!("Moving the contacts to {new}"),
            Phase::Checking => format!("Checking what is on {new}"),
            Phase::Waiting => "Waiting for answers".to_owned(),
        }
    }

    /// What is done first in a round.
    fn round(&self, due: Due) -> String {
        let new = display_address(self.new.as_str());
        match due {
            Due { copies: 1.., .. } => words::copying(due.copies, &new),
            Due { asks: 1.., .. } => words::asking(due.asks, &new),
            Due { tells: 1.., .. } => words::telling(due.tells),
            _ => self.now.clone(),
        }
    }

    fn connection(&self, side: Side, waiting: bool) -> String {
        let who = match side {
            Side::Old => display_address(self.old.domain().as_str()),
            Side::New => display_address(self.new.domain().as_str()),
        };
        if waiting { format!("Waiting for {who}") } else { format!("Going on with {who}") }
    }

    fn fact(&mut self, fact: &Fact) {
        match fact {
            Fact::HandedOver { jid, .. } => {
                self.quiet = None;
                self.step(jid, Stage::Copied);
            }
            Fact::TransferRefused { by, account } => {
                self.aside = Some(words::refusal(by, account.as_ref()));
            }
            Fact::CameAlong { jid } => self.aside = Some(words::came_along(jid.as_str())),
            Fact::Copied { jid } => self.step(jid, Stage::Copied),
            Fact::Asked { jid } => self.step(jid, Stage::Asked),
            Fact::Told { jid } => self.step(jid, Stage::Copied),
            Fact::Failed { jid, step: Step::Ask, failure: Failure::Unreachable { .. } } => {
                self.step(jid, Stage::Unreachable);
            }
            Fact::Failed { jid, step, failure } => {
                self.step(jid, Stage::Failed(failed(jid, *step, failure)));
            }
            Fact::Answered { jid, answer: Answer::Approved } => self.reach(jid, Stage::Answered),
            Fact::Answered { jid, answer: Answer::Declined } => self.reach(jid, Stage::Declined),
            _ => {}
        }
    }

    fn step(&mut self, jid: &BareJid, stage: Stage) {
        self.done += 1;
        self.steps_since += 1;
        self.total = self.total.max(self.done);
        self.reach(jid, stage);
    }

    fn reach(&mut self, jid: &BareJid, stage: Stage) {
        let row = self.places.get(jid).and_then(|place| self.rows.get_mut(*place));
        if let Some(row) = row {
            let fails =
                matches!(stage, Stage::Failed(_) | Stage::Unreachable) && row.stage.rank() < 4;
            if fails || stage.rank() >= row.stage.rank() {
                row.stage = stage;
            }
        }
    }

    fn guess(&self, now: Instant) -> Option<Duration> {
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

fn total(due: Due) -> usize {
    due.copies + due.asks + due.tells
}

fn failed(jid: &BareJid, step: Step, failure: &Failure) -> String {
    let what = match step {
        Step::Copy => "It was not copied.",
        Step::Ask => "It could not be asked to let the new address in.",
        Step::Tell => "The message from the old account did not reach it.",
        Step::Remove => "The entry of an earlier address could not be removed.",
    };
    format!("{what} {}", words::failure(step, failure, jid))
}

#[cfg(test)]
mod tests;
