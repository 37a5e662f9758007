//! Saving the old account, before a move or on its own.

use std::path::Path;

use super::account::Refusal;
use super::aside::aside;
use super::obstacle::Obstacle;
use super::second_password::{self, try_another};
use super::user::{Update, User, attended, unless_enough};
use crate::migration::{Side, survey};
use crate::model::account::Account;
use crate::model::data::{Kind, requests};
use crate::model::snapshot::Snapshot;
use crate::net::session::{self, QueryError, Settings};
use crate::store::backup;

/// Signs in to the old account and reads everything, and of the kinds that are not read unasked those in `with`.
///
/// # Errors
/// Why that was not possible, or that the user has enough.
pub async fn read_for_backup(
    mut account: Account,
    with: &[Kind],
    settings: &Settings,
    user: &impl User,
) -> Result<Snapshot, Obstacle> {
    let side = Side::Old;
    let link = unless_enough(user, session::login(&account, settings)).await?;
    let link = try_another(side, &mut account, link, settings, user).await?;
    let address = account.address.clone();
    let refused = |refusal| second_password::refused(side, &address, refusal);
    let (session, mut events) = link.map_err(|error| refused(Refusal::from(error)))?;
    let reading = async {
        let mut snapshot = survey::read(&session).await?;
        survey::read_of_old(&session, &mut snapshot).await;
        survey::read_closing_rooms(&session, &mut snapshot).await;
        if with.contains(&Kind::PendingRequests) {
            user.tell(Update::ComesOnline(snapshot.address.clone()));
            let found = survey::read_requests(&session, &mut events, &snapshot.server).await;
            requests::learn(&mut snapshot.data, found);
        }
        Ok::<Snapshot, QueryError>(snapshot)
    };
    let read = attended(user, std::slice::from_ref(&session), reading).await;
    session.close().await;
    read?.map_err(|error| refused(Refusal::Unreadable(error)))
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
