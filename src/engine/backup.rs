//! Saving the old account, before a move or on its own.

use std::path::Path;

use super::account::Refusal;
use super::archive::{History, Part, Step};
use super::aside::aside;
use super::obstacle::Obstacle;
use super::second_password::{self, try_another};
use super::user::{Update, User, attended, unless_enough};
use crate::migration::{Side, survey};
use crate::model::account::Account;
use crate::model::data::{Kind, requests};
use crate::model::snapshot::Snapshot;
use crate::net::session::{self, Settings};
use crate::store::backup;

/// What is read of an account that is not read unasked.
#[derive(Clone, Copy, Debug)]
pub struct Extras<'a> {
    /// These kinds.
    pub with: &'a [Kind],
    /// Its messages too, which go into this file.
    pub history: Option<&'a Path>,
}

/// Signs in to the old account and reads everything, and `extras`.
///
/// # Errors
/// Why that was not possible, or that the user has enough.
pub async fn read_for_backup(
    mut account: Account,
    extras: Extras<'_>,
    settings: &Settings,
    user: &impl User,
    mut tell: impl FnMut(Step),
) -> Result<(Snapshot, Option<History>), Obstacle> {
    let side = Side::Old;
    let link = unless_enough(user, session::login(&account, settings)).await?;
    let link = try_another(side, &mut account, link, settings, user).await?;
    let address = account.address.clone();
    let refused = |refusal| second_password::refused(side, &address, refusal);
    let (session, mut events) = link.map_err(|error| refused(Refusal::from(error)))?;
    let reading = async {
        let mut snapshot = match survey::read(&session).await {
            Ok(snapshot) => snapshot,
            Err(error) => return Err(refused(Refusal::Unreadable(error))),
        };
        survey::read_of_old(&session, &mut snapshot).await;
        survey::read_closing_rooms(&session, &mut snapshot).await;
        survey::look_for_moves_to_save(&session, &mut snapshot).await;
        if extras.with.contains(&Kind::PendingRequests) {
            user.tell(Update::ComesOnline(snapshot.address.clone()));
            let found = survey::read_requests(&session, &mut events, &snapshot.server).await;
            requests::learn(&mut snapshot.data, found);
        }
        let history = match extras.history {
            Some(path) => Some(History::read(&session, &mut events, path, &mut tell).await?),
            None => None,
        };
        Ok((snapshot, history))
    };
    let read = attended(user, std::slice::from_ref(&session), reading).await;
    session.close().await;
    read?
}

/// Saves an account with its messages in a file, as [`keep`].
///
/// # Errors
/// As there.
pub async fn keep_with_history(
    path: &Path,
    snapshot: &Snapshot,
    history: History,
    user: &impl User,
) -> Result<Part, Obstacle> {
    let (own_path, snapshot) = (path.to_owned(), snapshot.clone());
    let work = move || {
        let written = backup::writing_with_history(own_path, &snapshot, &history.record)();
        written.map(|older| (older, history.part))
    };
    let written = aside(work, user.enough()).await.ok_or(Obstacle::Stopped)?;
    let (older, part) =
        written.map_err(|source| Obstacle::Backup { path: path.to_owned(), source })?;
    if let Some(older) = older {
        user.tell(Update::KeptOlder { path: path.to_owned(), older });
    }
    Ok(part)
}

/// Saves an account in a file. One that holds more than this account is kept beside it.
///
/// # Errors
/// If it cannot be written, or the user has enough.
pub async fn keep(path: &Path, snapshot: &Snapshot, user: &impl User) -> Result<(), Obstacle> {
    let written = aside(backup::writing(path.to_owned(), snapshot), user.enough()).await;
    let written = written.ok_or(Obstacle::Stopped)?;
    let older = written.map_err(|source| Obstacle::Backup { path: path.to_owned(), source })?;
    if let Some(older) = older {
        user.tell(Update::KeptOlder { path: path.to_owned(), older });
    }
    Ok(())
}
