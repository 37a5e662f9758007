//! `backup`, and reading a file that was saved earlier.

use std::path::Path;

use super::arguments::BackupOptions;
use super::sign_in::{SignedIn, account, refused, settings, telling_waits};
use super::signals::{aside, unless_stopped};
use super::{Exit, Stop, password, say};
use crate::format::portable::Resident;
use crate::migration::{Side, survey};
use crate::model::account::{Address, OldEncryption};
use crate::model::data::{Belongings, Kind, requests};
use crate::model::snapshot::Snapshot;
use crate::net::session;
use crate::store::backup::{self, Contents};
use crate::text::explain;
use crate::text::words;

/// Saves everything readable of an account.
pub(super) async fn backup(options: &BackupOptions) -> Result<Exit, Stop> {
    let (reach, pin) = (options.from_server.as_ref(), options.from_certificate);
    let encryption = OldEncryption::decided(options.from_encryption.accepted());
    let (account, source) = account(Side::Old, &options.from, reach, pin, encryption).await?;
    let settings = settings()?;
    let signed_in = async { Ok(session::login(&account, &settings).await) };
    let signed_in = unless_stopped(signed_in).await?;
    let signed_in = password::try_another(Side::Old, &account, source, &settings, signed_in);
    let signed_in =
        signed_in.await?.map_err(|error| refused(Side::Old, &account.address, &error))?;
    let snapshot = unless_stopped(read(signed_in, &options.with)).await?;
    keep(&options.output, &snapshot).await?;
    say(&summary(&options.output, &snapshot));
    let belongings = &snapshot.belongings;
    let holes = Kind::ALL.into_iter().filter_map(|kind| Some((kind, belongings.unread(kind)?)));
    let holes = holes.map(|(kind, trouble)| words::not_saved(kind, trouble));
    let entries = snapshot.roster.unreadable.iter().map(words::entry_not_saved);
    let holes: Vec<_> = holes.chain(unsaved(belongings)).chain(entries).collect();
    holes.iter().for_each(|hole| say(hole));
    Ok(if holes.is_empty() { Exit::Done } else { Exit::Incomplete })
}

/// What is not in a file, or not as it was, although it could be read. What is published is in it as it is.
fn unsaved(belongings: &Belongings) -> impl Iterator<Item = String> {
    let flaws = belongings.flaws.iter().filter(|(kind, _)| **kind != Kind::Published);
    flaws.map(|(kind, flaws)| words::partly_saved(*kind, flaws))
}

/// Reads the account, and these kinds that are not read unasked.
async fn read((session, mut events): SignedIn, with: &[Kind]) -> Result<Snapshot, Stop> {
    let domain = session.address().domain().to_string();
    let reading = async {
        let mut snapshot = survey::read(&session).await?;
        survey::read_other_nodes(&session, &mut snapshot).await;
        Ok(snapshot)
    };
    let mut read = telling_waits(&[&session], reading).await;
    if let Ok(snapshot) = &mut read
        && with.contains(&Kind::PendingRequests)
    {
        say(&words::comes_online(&snapshot.address));
        let found = survey::read_requests(&session, &mut events, &snapshot.server).await;
        requests::learn(&mut snapshot.belongings, found);
    }
    session.close().await;
    drop(events);
    let unread = |error| explain::query(&domain, &error);
    read.map_err(|error| Stop::new(Exit::OldAccount, unread(error)))
}

/// Writes the file.
///
/// # Errors
/// If it cannot be written, or that was stopped by a signal.
pub(super) async fn keep(path: &Path, snapshot: &Snapshot) -> Result<(), Stop> {
    let written = aside(backup::writing(path.to_owned(), snapshot)).await?;
    let older = written.map_err(|error| {
        let what = format!("The backup {} could not be written", path.display());
        Stop::new(Exit::Usage, explain::system(&what, &error))
    })?;
    if let Some(older) = older {
        say(&explain::kept_older(path, &older));
    }
    Ok(())
}

fn summary(path: &Path, snapshot: &Snapshot) -> String {
    let rooms = snapshot.belongings.items(Kind::Rooms).count();
    let saved = format!(
        "{} is saved in {}: {}, {rooms} bookmarked rooms and what else there was. The password is not in it.",
        snapshot.address,
        path.display(),
        words::contacts(snapshot.roster.contacts.len()),
    );
    if snapshot.roster.contacts.is_empty() && snapshot.roster.unreadable.is_empty() {
        return format!("{saved} {}", words::empty_list(&snapshot.address));
    }
    saved
}

/// The account that is meant in a file. A file may take long, and a pipe for ever: a signal ends that.
///
/// # Errors
/// If the file cannot be used, or there are several accounts in it and none was picked; or that it was stopped.
pub(super) async fn pick(path: &Path, wanted: Option<&Address>) -> Result<Snapshot, Stop> {
    let usage = |sentence: String| Stop::new(Exit::Usage, sentence);
    let (source, domain) = (path.to_owned(), wanted.map(|wanted| wanted.domain().to_string()));
    let read = aside(move || backup::read(&source, domain.as_deref())).await?;
    let Contents { mut residents, nameless, missing } =
        read.map_err(|error| usage(explain::backup(&error, Some("--from"))))?;
    let file = path.display();
    if !nameless.is_empty() {
        say(&explain::nameless(path, &nameless));
    }
    let names: Vec<_> =
        residents.iter().map(|user| words::clean(user.snapshot.address.as_str())).collect();
    let has = || match names.as_slice() {
        [] => explain::missing(path, &missing),
        names => format!("It has: {}. {}", names.join(", "), explain::missing(path, &missing)),
    };
    let user = match wanted {
        Some(wanted) => {
            let is_wanted = |user: &&Resident| user.snapshot.address == *wanted.bare();
            residents
                .iter()
                .find(is_wanted)
                .cloned()
                .ok_or_else(|| usage(format!("{wanted} is not in {file}. {}", has())))?
        }
        None if residents.len() > 1 => {
            let has = names.join(", ");
            let sentence = format!("{file} has several accounts; pick one with --from: {has}");
            return Err(usage(sentence));
        }
        None => residents
            .pop()
            .ok_or_else(|| usage(format!("There is no account in {file}. {}", has())))?,
    };
    let own = missing.iter().filter(|missing| user.missing.contains(&missing.href));
    let own = explain::missing(path, own);
    if user.lacks_contacts() {
        return Err(usage(format!(
            "The contacts of {} are not in {file}. {own}",
            words::clean(user.snapshot.address.as_str())
        )));
    }
    if !own.is_empty() {
        say(&own);
    }
    if !user.left.is_empty() {
        let left: Vec<_> = user.left.iter().map(|name| words::clean(name)).collect();
        say(&format!("{file} also has what cannot be moved: {}.", left.join(", ")));
    }
    Ok(user.snapshot)
}
