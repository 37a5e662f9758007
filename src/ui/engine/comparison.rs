//! Looking at both accounts side by side, before anything is changed.

use std::path::PathBuf;

use tokio::task::spawn_blocking;

use super::Home;
use crate::migration::survey;
use crate::model::account::Account;
use crate::model::history::History;
use crate::model::snapshot::Snapshot;
use crate::net::session::Session;
use crate::store::journal::{Journal, JournalError};
use crate::text::explain;

/// An account as a comparison sees it.
#[derive(Clone, Debug)]
pub struct Sight {
    /// What was read.
    pub snapshot: Snapshot,
    /// Where more can be asked; an old account whose server is gone has none.
    pub session: Option<Session>,
    /// What it takes to sign in to it once more.
    pub account: Option<Account>,
}

impl Sight {
    /// The account as it was signed in to.
    #[must_use]
    pub fn of(home: &Home) -> Self {
        let session = home.link.as_ref().map(|(session, _)| session.clone());
        Self { snapshot: home.snapshot.clone(), session, account: Some(home.account.clone()) }
    }
}

/// Both accounts, with all that one must know of them, and what was done between them before.
#[derive(Debug)]
pub struct Compared {
    /// The old account.
    pub old: Snapshot,
    /// The new account.
    pub new: Snapshot,
    /// The journal of the move between them.
    pub history: History,
}

/// Reads of each account what can only be asked for when the other one is known.
///
/// # Errors
/// If the journal of the move cannot be read.
pub async fn compare(moves: PathBuf, old: Sight, new: Sight) -> Result<Compared, String> {
    let (from, to) = (old.snapshot.address.clone(), new.snapshot.address.clone());
    let peek = spawn_blocking(move || {
        let mut history = Journal::peek(&moves, &from, &to)?.unwrap_or_default();
        history.told_before = Journal::told_by_others(&moves, &from, &to);
        Ok::<History, JournalError>(history)
    });
    let history = match peek.await {
        Ok(Ok(history)) => history,
        Ok(Err(error)) => return Err(explain::journal(&error)),
        // Without it everybody would look as if nobody had been asked.
        Err(_) => return Err("The record of this move could not be read.".to_owned()),
    };
    let (mut old_snapshot, mut new_snapshot) = (old.snapshot, new.snapshot);
    survey::recall_requests(&mut old_snapshot, &history);
    let (from, to) = (old.session.as_ref(), new.session.as_ref());
    survey::look_up_domains(from, to, &mut old_snapshot).await;
    if let Some(session) = &new.session {
        survey::complete(session, &old_snapshot, &mut new_snapshot).await;
    }
    Ok(Compared { old: old_snapshot, new: new_snapshot, history })
}
