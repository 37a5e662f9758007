//! A contact on its way to the new list, with as much of its name and groups as the server takes.

use std::collections::VecDeque;
use std::sync::Arc;

use jid::BareJid;

use super::less;
use crate::model::history::Failure;
use crate::model::roster::Label;

/// A contact to be put on the list.
pub(super) struct Copying {
    pub(super) jid: BareJid,
    pub(super) wanted: Arc<Label>,
    /// What the entry was called when that was decided, if it was there.
    pub(super) was: Option<Label>,
    pub(super) attempt: u32,
    /// What is tried instead, since the server has refused the whole.
    instead: Option<Instead>,
}

/// A name and groups that are tried because a server would not take more.
struct Instead {
    label: Arc<Label>,
    /// What is left to try.
    next: VecDeque<Label>,
    /// Why it did not take the whole.
    refusal: Failure,
}

impl Copying {
    pub(super) fn new(jid: BareJid, wanted: Arc<Label>) -> Self {
        Self { jid, wanted, was: None, attempt: 1, instead: None }
    }

    /// The same, where the entry is there already.
    pub(super) fn in_place_of(self, was: Option<Label>) -> Self {
        Self { was, ..self }
    }

    /// The same once more.
    pub(super) fn again(self) -> Self {
        Self { attempt: self.attempt + 1, ..self }
    }

    /// What the server is asked to take now.
    pub(super) fn label(&self) -> &Arc<Label> {
        self.instead.as_ref().map_or(&self.wanted, |instead| &instead.label)
    }

    /// The same with less of a label, after the server has refused this one; or why it does not take the contact.
    pub(super) fn with_less(mut self, failure: Failure) -> Result<Self, (BareJid, Failure)> {
        let (mut next, refusal) = match self.instead.take() {
            Some(Instead { next, refusal, .. }) => (next, refusal),
            None => (less::of(&self.wanted).collect(), failure.clone()),
        };
        match next.pop_front() {
            Some(label) if less::may_help(&failure) => {
                let label = Arc::new(label);
                Ok(Self { instead: Some(Instead { label, next, refusal }), ..self })
            }
            Some(_) | None => Err((self.jid, refusal)),
        }
    }
}
