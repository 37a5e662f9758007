//! `backup`: saving an account.

use std::path::Path;

use super::archive::Teller;
use super::arguments::{BackupOptions, Extra, Progress};
use super::sign_in::{find_saved, settings};
use super::terminal::{Terminal, ended_by};
use super::{Exit, Stop, say};
use crate::engine::{self, Extras};
use crate::model::data::{Data, Kind};
use crate::model::snapshot::Snapshot;
use crate::text::joined::sentences;
use crate::text::{archive, words};

/// Saves everything readable of an account.
pub(super) async fn backup(options: &BackupOptions) -> Result<Exit, Stop> {
    let (account, source) = find_saved(&options.account).await?;
    let settings = settings()?;
    let terminal = Terminal::asking_for_password(source);
    let kinds = options.with.iter().filter_map(|extra| match extra {
        Extra::Kind(kind) => Some(*kind),
        Extra::History => None,
    });
    let kinds: Vec<_> = kinds.collect();
    let path = options.output.as_path();
    let history = options.with.contains(&Extra::History).then_some(path);
    let mut teller = Teller::new(Progress::Auto);
    let extras = Extras { with: &kinds, history };
    let read =
        engine::read_for_backup(account, extras, &settings, &terminal, |step| teller.tell(&step));
    let read = read.await;
    teller.end();
    let (snapshot, history) = read.map_err(ended_by)?;
    let part = match history {
        Some(history) => {
            let kept = engine::keep_with_history(path, &snapshot, history, &terminal).await;
            Some(kept.map_err(ended_by)?)
        }
        None => {
            engine::keep(path, &snapshot, &terminal).await.map_err(ended_by)?;
            None
        }
    };
    say(&summary(path, &snapshot));
    if let Some(part) = &part {
        say(&archive::in_backup(part));
    }
    let data = &snapshot.data;
    let holes = Kind::ALL.into_iter().filter_map(|kind| Some((kind, data.unread(kind)?)));
    let holes = holes.map(|(kind, failure)| words::not_saved(kind, failure));
    let entries = snapshot.roster.unreadable.iter().map(words::entry_not_saved);
    let lacking = part
        .iter()
        .flat_map(|part| archive::end(part, false).into_iter().chain(archive::missing(part)));
    let holes: Vec<_> = holes.chain(unsaved(data)).chain(entries).chain(lacking).collect();
    holes.iter().for_each(|hole| say(hole));
    Ok(if holes.is_empty() { Exit::Done } else { Exit::Incomplete })
}

/// What is not in a file, or not as it was, although it could be read. What is published is in it as it is.
fn unsaved(data: &Data) -> impl Iterator<Item = String> {
    let flaws = data.flaws.iter().filter(|(kind, _)| **kind != Kind::Published);
    flaws.map(|(kind, flaws)| words::partly_saved(*kind, flaws))
}

fn summary(path: &Path, snapshot: &Snapshot) -> String {
    let rooms = snapshot.data.items(Kind::Rooms).count();
    let saved = say!(
        "cli-saved",
        account = &snapshot.address,
        path,
        contacts = words::contacts(snapshot.roster.contacts.len()),
        rooms = words::bookmarked_rooms(rooms),
    );
    if snapshot.roster.contacts.is_empty() && snapshot.roster.unreadable.is_empty() {
        return sentences([
            saved,
            words::no_contacts(&snapshot.address, snapshot.roster.is_missing),
        ]);
    }
    saved
}
