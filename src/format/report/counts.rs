//! The contacts of a report, counted.

use serde::Serialize;

use super::{ApprovalWord, Moment, Outcome, Report, Row};
use crate::model::history::{Figures, History};
use crate::model::plan::Plan;

/// The rows, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Counts {
    /// All entries of the old contact list.
    pub contacts: usize,
    /// Those that this move put on the new account.
    pub moved: usize,
    /// Those that were there before, as they should be.
    pub already_there: usize,
    /// Those that stay behind.
    pub skipped: usize,
    /// Those that could not be moved.
    pub failed: usize,
    /// Those that let the new account see them.
    pub approved: usize,
    /// Those that were asked and have not answered.
    pub waiting: usize,
    /// Those that have yet to be asked.
    pub to_ask: usize,
    /// Those that are on the new account and cannot be asked now.
    pub unreachable: usize,
    /// Those on the new list with the wanted name and groups, whatever else is still due for them.
    pub copied: usize,
    /// Those whom this move has asked, and whose request was let through.
    pub asked: usize,
    /// Those of them who have said yes or no.
    pub answered: usize,
    /// Those that have moved themselves.
    pub moved_too: usize,
    /// Those that have moved themselves too, and whose address on the old list is used all the same.
    #[serde(skip)]
    pub keep_address: usize,
}

impl Counts {
    /// How far a move is, as its record tells it: counted as a look at both accounts counts it. Nothing if it has not begun.
    #[must_use]
    pub fn of_record(history: &History) -> Option<Self> {
        let (old, new) = (history.old_account()?, history.new_account()?);
        let choices = history.choices.as_deref().cloned().unwrap_or_default();
        let plan = Plan::new(&old, &new, &choices, history);
        Some(Report::new(&plan, history, Moment::Midway).counts)
    }

    pub(crate) fn of(rows: &[Row]) -> Self {
        let outcome = |wanted| rows.iter().filter(|row| row.outcome == wanted).count();
        let approval = |wanted| rows.iter().filter(|row| row.approval == wanted).count();
        Self {
            contacts: rows.len(),
            moved: outcome(Outcome::Moved),
            already_there: outcome(Outcome::AlreadyThere),
            skipped: outcome(Outcome::Skipped),
            failed: outcome(Outcome::Failed),
            approved: approval(ApprovalWord::Approved),
            waiting: approval(ApprovalWord::Waiting),
            to_ask: approval(ApprovalWord::ToAsk),
            unreachable: approval(ApprovalWord::Unreachable),
            copied: rows.iter().filter(|row| row.is_copied).count(),
            asked: rows.iter().filter(|row| row.was_asked).count(),
            answered: rows.iter().filter(|row| row.has_answered()).count(),
            moved_too: rows.iter().filter(|row| row.moved_to.is_some()).count(),
            keep_address: rows.iter().filter(|row| row.says_moved_to.is_some()).count(),
        }
    }

    /// The contacts that do not stay behind.
    pub fn to_move(&self) -> usize {
        self.contacts - self.skipped
    }

    /// The contacts that are on the new account.
    pub fn there(&self) -> usize {
        self.moved + self.already_there
    }

    /// The contacts that this move has put on the new list.
    pub fn added(&self) -> usize {
        self.copied.saturating_sub(self.already_there)
    }

    /// How far the contacts are.
    pub fn figures(&self) -> Figures {
        Figures { copied: self.copied, asked: self.asked, answered: self.answered }
    }

    /// Everybody who was to be asked was asked and has answered, and that was somebody.
    #[must_use]
    pub fn has_everybody_answered(&self) -> bool {
        let still = self.waiting + self.to_ask + self.unreachable;
        self.asked > 0 && self.answered == self.asked && still == 0
    }

    /// Those that are not on the new list.
    pub fn missing(&self) -> usize {
        self.to_move() - self.copied
    }

    pub(super) fn is_everything_there(&self) -> bool {
        self.there() == self.to_move()
    }
}
