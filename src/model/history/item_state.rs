//! What the facts say of one item of other data.

use super::Failure;
use crate::model::data::{self, Kind, Written, Xml};

/// What was done about one item of other data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ItemState {
    /// What was in its place before the first attempt.
    pub was: Option<Xml>,
    /// The new account has shown it.
    pub stored: bool,
    /// The mark of what it showed then; none if a program wrote it that left none.
    pub mark: Option<String>,
    /// The fields that the new server does not keep.
    pub lost: Vec<String>,
    /// It was made smaller for the new server.
    pub smaller: bool,
    /// Why the last attempt failed, if none has succeeded since.
    pub failed: Option<Failure>,
    /// Why it could not be made what it was before, when that was tried last.
    pub not_restored: Option<Failure>,
}

impl ItemState {
    /// What is there now is not what the move has left there: somebody has changed it since.
    pub fn is_changed_since(&self, kind: Kind, there: &Xml) -> bool {
        let is_left = |mark: &String| *mark == data::mark(kind, there);
        self.stored && self.mark.as_ref().is_some_and(|mark| !is_left(mark))
    }

    /// Whether the item is written. After a lost connection nobody knows either, and of what a server said yes to and does
    /// not show it may have made something else.
    pub fn written(&self) -> Written {
        match &self.failed {
            _ if self.stored => Written::Yes,
            None | Some(Failure::Lost | Failure::Silent | Failure::NotShown) => Written::InDoubt,
            Some(Failure::TooLarge { .. }) => Written::TooLarge,
            Some(failure) if failure.is_final() => Written::Refused,
            Some(_) => Written::No,
        }
    }
}
