//! The record of a move, as it is before a command: opened, or only looked at.

use std::io;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use jid::BareJid;
use tokio::sync::mpsc::UnboundedReceiver;
use tokio::task::spawn_blocking;

use super::account::SignedIn;
use super::obstacle::Obstacle;
use crate::migration::Event;
use crate::model::closing::ClosingDay;
use crate::model::history::{Decision, Fact, History};
use crate::store::journal::{Journal, JournalError, Moves, Recorder};

/// How long apart a journal in use is tried for.
const BEAT: Duration = Duration::from_millis(50);

/// The moves that were begun.
///
/// # Errors
/// If their records cannot be looked for. Those that cannot be read are among them.
pub async fn moves(folder: PathBuf) -> io::Result<Moves> {
    spawn_blocking(move || Journal::list(&folder)).await.unwrap_or_else(|broken| Err(broken.into()))
}

/// Removes the record of the move between these accounts. Nothing changes on either of them.
///
/// # Errors
/// If a run has it, or it cannot be removed.
pub async fn forget(moves: PathBuf, old: BareJid, new: BareJid) -> Result<(), Obstacle> {
    let record = Record::open(&moves, &old, &new, Duration::ZERO).await?;
    let forgotten = spawn_blocking(move || record.journal.forget()).await;
    forgotten.map_err(|_| Obstacle::Broken)?.map_err(Obstacle::Record)
}

/// Writes down that this program has made the new account for the move between these.
///
/// # Errors
/// If that cannot be written down.
pub async fn account_made(moves: PathBuf, old: BareJid, new: BareJid) -> Result<(), Obstacle> {
    let mut record = Record::open(&moves, &old, &new, Duration::ZERO).await?;
    record.keep(Fact::AccountMade).map_err(Obstacle::Unwritten)
}

/// The record of a move that nobody else can work on meanwhile.
#[derive(Debug)]
pub struct Record {
    journal: Journal,
    /// What was done.
    pub history: History,
}

impl Record {
    /// Opens the record of the move between these accounts, or begins it. One that is in use is tried for again for so
    /// long: a run that was told to end may be letting go of it just now.
    ///
    /// # Errors
    /// If the accounts are the same, or the record cannot be used.
    pub async fn open(
        moves: &Path,
        old: &BareJid,
        new: &BareJid,
        patience: Duration,
    ) -> Result<Self, Obstacle> {
        if old == new {
            return Err(Obstacle::SameAccount);
        }
        let give_up = Instant::now() + patience;
        loop {
            let (moves, old, new) = (moves.to_owned(), old.clone(), new.clone());
            let opened = spawn_blocking(move || {
                let (journal, mut history) = Journal::open(&moves, &old, &new)?;
                history.relied_on = Journal::relied_on_by_others(&moves, &old, &new);
                history.told_before = Journal::told_by_others(&moves, &old, &new);
                Ok(Self { journal, history })
            });
            match opened.await.map_err(|_| Obstacle::Broken)? {
                Err(JournalError::InUse { .. }) if Instant::now() < give_up => {
                    tokio::time::sleep(BEAT).await;
                }
                opened => return opened.map_err(Obstacle::Record),
            }
        }
    }

    /// What the record of the move between these accounts holds, without opening it.
    ///
    /// # Errors
    /// If the accounts are the same, or it cannot be read: without it everybody would look as if nobody had been asked.
    pub async fn peek(moves: &Path, old: &BareJid, new: &BareJid) -> Result<History, Obstacle> {
        if old == new {
            return Err(Obstacle::SameAccount);
        }
        let (moves, old, new) = (moves.to_owned(), old.clone(), new.clone());
        let peek = spawn_blocking(move || {
            let mut history = Journal::peek(&moves, &old, &new)?.unwrap_or_default();
            history.told_before = Journal::told_by_others(&moves, &old, &new);
            Ok::<History, JournalError>(history)
        });
        peek.await.map_err(|_| Obstacle::Broken)?.map_err(Obstacle::Record)
    }

    /// Whether a move was begun.
    #[must_use]
    pub fn has_begun(&self) -> bool {
        self.history.before.is_some()
    }

    /// Its last line was torn by a crash, and cut off.
    #[must_use]
    pub fn was_torn(&self) -> bool {
        self.journal.was_torn()
    }

    /// Where it is.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.journal.path()
    }

    /// Forgets the certificates, and the old encryption, that were accepted for this move.
    ///
    /// # Errors
    /// If that cannot be written down.
    pub fn forget_accepted(&mut self, accounts: [&BareJid; 2]) -> Result<(), JournalError> {
        if self.history.old_encryption_accepted {
            self.keep(Fact::OldEncryptionForgotten)?;
        }
        for account in accounts {
            if self.history.certificate_of(account).is_some() {
                self.keep(Fact::CertificateForgotten { account: account.clone() })?;
            }
        }
        Ok(())
    }

    /// Writes down that the user lets this one in who asks to see the new account, and believes what is said of who it
    /// is, where that is news.
    ///
    /// # Errors
    /// If that cannot be written down.
    pub fn accept(&mut self, jid: BareJid) -> Result<(), JournalError> {
        let claim = self.history.claims.get(&jid);
        let old = claim.and_then(|claim| claim.old.clone());
        let is_accepted = claim.is_some_and(|claim| claim.decision == Decision::Accepted);
        let is_believed = old.as_ref().is_none_or(|old| self.history.heard.accepts(old, &jid));
        if is_accepted && is_believed {
            return Ok(());
        }
        self.keep(Fact::ClaimAccepted { jid, old })
    }

    /// Writes down that the user does not want to be shown this one who asks to see the new account, where that is news.
    ///
    /// # Errors
    /// If that cannot be written down.
    pub fn hide(&mut self, jid: BareJid) -> Result<(), JournalError> {
        let claim = self.history.claims.get(&jid);
        if claim.is_some_and(|claim| claim.decision == Decision::Hidden) {
            return Ok(());
        }
        self.keep(Fact::ClaimHidden { jid })
    }

    /// Writes down when the old server closes, as the user says and as the server announces it, where that is news.
    ///
    /// # Errors
    /// If that cannot be written down.
    pub fn closes(
        &mut self,
        said: Option<ClosingDay>,
        announced: Option<ClosingDay>,
    ) -> Result<(), JournalError> {
        match self.history.closing_news(said, announced) {
            Some(news) => self.keep(news),
            None => Ok(()),
        }
    }

    /// Writes down that nobody says any more when the old server closes.
    ///
    /// # Errors
    /// If that cannot be written down.
    pub fn closes_some_day(&mut self) -> Result<(), JournalError> {
        match self.history.closing {
            Some(_) => self.keep(Fact::Closes { closing: None }),
            None => Ok(()),
        }
    }

    /// Writes down what it took to sign in, where that is news.
    ///
    /// # Errors
    /// If that cannot be written down.
    pub(super) fn remember<'a>(
        &mut self,
        accounts: impl Iterator<Item = &'a SignedIn>,
    ) -> Result<(), JournalError> {
        for signed_in in accounts {
            for news in self.history.sign_in_news(&signed_in.account) {
                self.keep(news)?;
            }
        }
        Ok(())
    }

    fn keep(&mut self, fact: Fact) -> Result<(), JournalError> {
        self.journal.keep(fact, &mut self.history)
    }

    /// Hands it over to a run: what was done, where facts go in, and where events come out.
    pub(super) fn begin(self) -> (History, Recorder<Event>, UnboundedReceiver<Event>) {
        let (recorder, shown) = self.journal.record(Event::Fact);
        (self.history, recorder, shown)
    }
}
