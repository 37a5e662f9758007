//! How a contact without a connection answers.

use std::time::Duration;

/// How a contact answers a request for its presence.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Behaviour {
    pub(super) answer: Answer,
    pub(super) delay: Duration,
    pub(super) asks_back: bool,
    pub(super) nick: Option<&'static str>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Answer {
    Approves,
    ApprovesMoved,
    Declines,
    Never,
}

impl Behaviour {
    /// Says yes to everybody, and asks back.
    pub fn approves() -> Self {
        Self { answer: Answer::Approves, delay: Duration::ZERO, asks_back: true, nick: None }
    }

    /// Says yes to everybody after this long, and asks back.
    pub fn approves_after(delay: Duration) -> Self {
        Self { delay, ..Self::approves() }
    }

    /// Says yes where the request carries a moved statement that the old account confirms
    /// (XEP-0283): takes the old account's approval back and asks the new one if it had asked the
    /// old. Leaves other requests lying.
    pub fn approves_moved() -> Self {
        Self { answer: Answer::ApprovesMoved, ..Self::approves() }
    }

    /// Says no.
    pub fn declines() -> Self {
        Self { answer: Answer::Declines, ..Self::approves() }
    }

    /// Leaves every request lying.
    pub fn never() -> Self {
        Self { answer: Answer::Never, ..Self::approves() }
    }

    /// The same, taking this long for it.
    pub fn after(mut self, delay: Duration) -> Self {
        self.delay = delay;
        self
    }

    /// The same, asking back under this name (XEP-0172 §4.2).
    pub fn called(mut self, nick: &'static str) -> Self {
        self.nick = Some(nick);
        self
    }

    /// The same, without asking back.
    pub fn without_asking_back(mut self) -> Self {
        self.asks_back = false;
        self
    }
}
