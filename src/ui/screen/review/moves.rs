//! Where the contacts have moved themselves: that is found out while people read, and changes words and counts, never the place of a line.

use std::collections::BTreeMap;

use iced::Task;
use jid::BareJid;

use super::Message;
use super::entries::Entries;
use crate::engine::Compared;
use crate::migration::survey;
use crate::model::gateway::Identity;
use crate::model::plan::Choices;
use crate::model::whereabouts::Words;
use crate::net::session::Session;
use crate::ui::take_once::TakeOnce;

/// Through which accounts that is asked, and whether it is just now.
#[derive(Debug, Default)]
pub(super) struct Moves {
    sessions: (Option<Session>, Option<Session>),
    look: Look,
}

/// Whether it is asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Look {
    /// Not so far.
    #[default]
    NotYet,
    /// Just now.
    UnderWay,
    /// That is over.
    Over,
}

/// What came of it.
#[derive(Debug)]
pub struct Found {
    /// The old account.
    pub old: BareJid,
    /// The new account.
    pub new: BareJid,
    /// The contacts as they are with that.
    pub entries: Entries,
    /// What the accounts of contacts say.
    pub moved: Words,
    /// What the domains of the contacts, and of their new addresses, said of themselves.
    pub domains: BTreeMap<String, Identity>,
}

impl Moves {
    pub(super) fn through(old: Option<Session>, new: Option<Session>) -> Self {
        Self { sessions: (old, new), look: Look::NotYet }
    }

    /// Asks the accounts of the contacts.
    pub(super) fn look(&mut self, compared: Compared) -> Task<Message> {
        let (old, new) = self.sessions.clone();
        if old.is_none() && new.is_none() {
            return Task::none();
        }
        self.look = Look::UnderWay;
        let looking = look(compared, (old, new));
        Task::perform(looking, |found| Message::FoundMoves(TakeOnce::new(found)))
    }

    pub(super) fn found(&mut self) {
        self.look = Look::Over;
    }

    pub(super) fn state(&self) -> Look {
        self.look
    }
}

/// Nothing if this part of the program broke.
async fn look(
    mut compared: Compared,
    (old, new): (Option<Session>, Option<Session>),
) -> Option<Found> {
    let sessions = (old.as_ref(), new.as_ref());
    let Compared { old, new, history } = &mut compared;
    survey::look_for_moves(sessions, old, new, &Choices::default(), history).await;
    let compare = move || {
        let Compared { old, new, history } = compared;
        let entries = Entries::new(&old, &new, &history);
        let (moved, domains) = (old.moved, old.domains);
        Found { old: old.address, new: new.address, entries, moved, domains }
    };
    tokio::task::spawn_blocking(compare).await.ok()
}
