//! Counting stanzas on both sides, so that a session survives its connection (XEP-0198).

use std::collections::VecDeque;

use xmpp_parsers::stanza::Stanza;

use super::login::Resumption;

/// How many stanzas may go out before the server is asked how many it has handled. Asking costs
/// bytes, and not asking costs the memory of what may have to be sent again.
const ASK_AFTER: usize = 32;

/// The counters of one session.
#[derive(Debug)]
pub(super) struct Counting {
    id: Option<String>,
    handled: u32,
    confirmed: u32,
    unconfirmed: VecDeque<Stanza>,
    since_asked: usize,
    answer_due: bool,
    question_due: bool,
}

/// The server says that it has handled what was never sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{handled} stanzas are said to be handled, {sent} were sent")]
pub(super) struct Overcount {
    handled: u32,
    sent: u32,
}

/// What is to be said about the counters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Due {
    /// How many stanzas we have handled.
    Answer { handled: u32 },
    /// The question how many the server has.
    Question,
}

impl Counting {
    /// Starts at zero; `id` is the server's name for the session, where it can be resumed.
    pub(super) fn new(id: Option<String>) -> Self {
        Self {
            id,
            handled: 0,
            confirmed: 0,
            unconfirmed: VecDeque::new(),
            since_asked: 0,
            answer_due: false,
            question_due: false,
        }
    }

    pub(super) fn resumption(&self) -> Option<Resumption> {
        let id = self.id.clone()?;
        Some(Resumption { id, handled: self.handled })
    }

    /// A stanza came, whether or not it could be read.
    pub(super) fn received(&mut self) {
        self.handled = self.handled.wrapping_add(1);
    }

    /// A stanza went out; it is kept until the server has handled it.
    pub(super) fn sent(&mut self, stanza: Stanza) {
        self.unconfirmed.push_back(stanza);
        self.since_asked += 1;
        if self.since_asked >= ASK_AFTER {
            self.since_asked = 0;
            self.question_due = true;
        }
    }

    /// The server asks.
    pub(super) fn asked(&mut self) {
        self.answer_due = true;
    }

    /// Says at the next opportunity how many stanzas we have handled, asked or not.
    pub(super) fn tell(&mut self) {
        self.answer_due = true;
    }

    /// What is to be said now, if anything; it counts as said.
    pub(super) fn due(&mut self) -> Option<Due> {
        if std::mem::take(&mut self.answer_due) {
            Some(Due::Answer { handled: self.handled })
        } else if std::mem::take(&mut self.question_due) {
            Some(Due::Question)
        } else {
            None
        }
    }

    /// The server has handled so many of our stanzas, modulo 2³².
    pub(super) fn confirm(&mut self, handled: u32) -> Result<(), Overcount> {
        let fresh = handled.wrapping_sub(self.confirmed);
        let count = usize::try_from(fresh).unwrap_or(usize::MAX);
        if count > self.unconfirmed.len() {
            let waiting = u32::try_from(self.unconfirmed.len()).unwrap_or(u32::MAX);
            return Err(Overcount { handled, sent: self.confirmed.wrapping_add(waiting) });
        }
        self.unconfirmed.drain(..count);
        self.confirmed = handled;
        Ok(())
    }

    /// The session goes on over another connection: what the server has not handled is handed
    /// back, to be sent again before anything else.
    pub(super) fn resumed(&mut self, handled: u32) -> Result<VecDeque<Stanza>, Overcount> {
        self.confirm(handled)?;
        self.since_asked = 0;
        self.answer_due = false;
        self.question_due = false;
        Ok(std::mem::take(&mut self.unconfirmed))
    }
}

#[cfg(test)]
mod tests {
    use xmpp_parsers::presence::Presence;

    use super::*;

    fn sent(count: usize) -> Counting {
        let mut counting = Counting::new(Some("id".to_owned()));
        for _ in 0..count {
            counting.sent(Presence::available().into());
        }
        counting
    }

    #[test]
    fn what_was_not_handled_is_handed_back() {
        let mut counting = sent(5);
        counting.confirm(2).unwrap();
        assert_eq!(counting.resumed(3).unwrap().len(), 2);
    }

    #[test]
    fn a_count_beyond_what_was_sent_is_refused() {
        let mut counting = sent(5);
        assert_eq!(counting.confirm(6), Err(Overcount { handled: 6, sent: 5 }));
        counting.confirm(4).unwrap();
        assert!(counting.confirm(3).is_err(), "a count never goes back");
    }

    #[test]
    fn the_counters_wrap_around() {
        let mut counting = Counting::new(None);
        counting.confirmed = u32::MAX;
        counting.handled = u32::MAX;
        counting.sent(Presence::available().into());
        counting.confirm(0).unwrap();
        assert!(counting.unconfirmed.is_empty());
        counting.received();
        counting.asked();
        assert_eq!(counting.due(), Some(Due::Answer { handled: 0 }));
        assert_eq!(counting.due(), None);
    }

    #[test]
    fn the_server_is_asked_now_and_then() {
        let mut counting = sent(ASK_AFTER - 1);
        assert_eq!(counting.due(), None);
        counting.sent(Presence::available().into());
        assert_eq!(counting.due(), Some(Due::Question));
    }
}
