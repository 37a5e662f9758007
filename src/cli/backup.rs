//! `backup`, and reading a file that was saved earlier.

use std::path::Path;

use super::arguments::BackupOptions;
use super::sign_in::{account, refused, settings, telling_waits};
use super::signals::{aside, unless_stopped};
use super::{Exit, Stop, say};
use crate::account::{Account, Address};
use crate::backup;
use crate::data::{Kind, requests};
use crate::explain;
use crate::migration::{Side, survey};
use crate::session;
use crate::snapshot::Snapshot;
use crate::words;

/// Saves everything readable of an account.
pub(super) async fn backup(options: &BackupOptions) -> Result<Exit, Stop> {
    let (reach, pin) = (options.from_server.as_ref(), options.from_certificate);
    let account = account(Side::Old, &options.from, reach, pin).await?;
    let snapshot = unless_stopped(read(&account, &options.with)).await?;
    keep(&options.output, &snapshot).await?;
    say(&summary(&options.output, &snapshot));
    let belongings = &snapshot.belongings;
    let holes = Kind::ALL.into_iter().filter_map(|kind| Some((kind, belongings.unread(kind)?)));
    let holes: Vec<_> = holes.map(|(kind, trouble)| words::not_saved(kind, trouble)).collect();
    holes.iter().for_each(|hole| say(hole));
    Ok(if holes.is_empty() { Exit::Done } else { Exit::Incomplete })
}

/// Reads the account, and these kinds that are not read unasked.
async fn read(account: &Account, with: &[Kind]) -> Result<Snapshot, Stop> {
    let address = &account.address;
    let signed_in = session::login(account, &settings()?).await;
    let (session, mut events) = signed_in.map_err(|error| refused(Side::Old, address, &error))?;
    let mut read = telling_waits(&[&session], survey::read(&session)).await;
    if let Ok(snapshot) = &mut read
        && with.contains(&Kind::PendingRequests)
    {
        say(&words::comes_online(&snapshot.address));
        let found = survey::read_requests(&session, &mut events, &snapshot.server).await;
        requests::learn(&mut snapshot.belongings, found);
    }
    session.close().await;
    drop(events);
    let unread = |error| explain::query(address.domain().as_str(), &error);
    read.map_err(|error| Stop::new(Exit::OldAccount, unread(error)))
}

/// Writes the file.
///
/// # Errors
/// If it cannot be written, or that was stopped by a signal.
pub(super) async fn keep(path: &Path, snapshot: &Snapshot) -> Result<(), Stop> {
    let written = aside(backup::writing(path.to_owned(), snapshot)).await?;
    written.map_err(|error| {
        let what = format!("The backup {} could not be written", path.display());
        Stop::new(Exit::Usage, explain::system(&what, &error))
    })
}

fn summary(path: &Path, snapshot: &Snapshot) -> String {
    let rooms = snapshot.belongings.items(Kind::Rooms).count();
    format!(
        "{} is saved in {}: {}, {rooms} bookmarked rooms and what else there was. The password is not in it.",
        snapshot.address,
        path.display(),
        words::contacts(snapshot.roster.contacts.len()),
    )
}

/// The account that is meant in a file.
///
/// # Errors
/// If the file cannot be used, or there are several accounts in it and none was picked.
pub(super) fn pick(path: &Path, wanted: Option<&Address>) -> Result<Snapshot, Stop> {
    let mut users =
        backup::read(path).map_err(|error| Stop::new(Exit::Usage, explain::backup(&error)))?;
    let names: Vec<_> =
        users.iter().map(|user| words::clean(user.snapshot.address.as_str())).collect();
    let file = path.display();
    let user = match wanted {
        Some(wanted) => users
            .into_iter()
            .find(|user| user.snapshot.address == *wanted.bare())
            .ok_or_else(|| {
                let has = names.join(", ");
                Stop::new(Exit::Usage, format!("{wanted} is not in {file}. It has: {has}"))
            })?,
        None if users.len() > 1 => {
            let has = names.join(", ");
            let sentence = format!("{file} has several accounts; pick one with --from: {has}");
            return Err(Stop::new(Exit::Usage, sentence));
        }
        None => users
            .pop()
            .ok_or_else(|| Stop::new(Exit::Usage, format!("There is no account in {file}.")))?,
    };
    if !user.left.is_empty() {
        let left: Vec<_> = user.left.iter().map(|name| words::clean(name)).collect();
        say(&format!("{file} also has what cannot be moved: {}.", left.join(", ")));
    }
    Ok(user.snapshot)
}
