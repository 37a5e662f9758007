//! An account in a file that was saved earlier.

use std::path::Path;

use super::signals::unless_stopped;
use super::terminal::ended_by;
use super::{Exit, Stop, say};
use crate::engine;
use crate::format::portable::Resident;
use crate::model::account::Address;
use crate::model::snapshot::Snapshot;
use crate::store::backup::Contents;
use crate::text::cldr;
use crate::text::explain;
use crate::text::joined::sentences;
use crate::text::words;

/// The account that is meant in a file. A file may take long, and a pipe for ever: a signal ends that.
///
/// # Errors
/// If the file cannot be used, or there are several accounts in it and none was picked; or that it was stopped.
pub(super) async fn pick(path: &Path, wanted: Option<&Address>) -> Result<Snapshot, Stop> {
    let usage = |sentence: String| Stop::new(Exit::Usage, sentence);
    let domain = wanted.map(|wanted| wanted.domain().to_string());
    let read = engine::read_file(path.to_owned(), domain);
    let read = unless_stopped(async { read.await.map_err(ended_by) }).await?;
    let Contents { mut residents, nameless, missing } =
        read.map_err(|error| usage(explain::backup(&error, Some("--from"))))?;
    if !nameless.is_empty() {
        say(&explain::nameless(path, &nameless));
    }
    let names: Vec<_> =
        residents.iter().map(|user| words::clean(user.snapshot.address.as_str())).collect();
    let has = || match names.as_slice() {
        [] => explain::missing(path, &missing),
        names => {
            let accounts = say!("cli-file-accounts", accounts = cldr::list(names));
            sentences([accounts, explain::missing(path, &missing)])
        }
    };
    let user = match wanted {
        Some(wanted) => {
            let is_wanted = |user: &&Resident| user.snapshot.address == *wanted.bare();
            residents.iter().find(is_wanted).cloned().ok_or_else(|| {
                let sentence = say!("cli-file-account-missing", account = wanted, path);
                usage(sentences([sentence, has()]))
            })?
        }
        None if residents.len() > 1 => {
            let accounts = cldr::list(&names);
            return Err(usage(say!("cli-file-several", path, accounts)));
        }
        None => residents
            .pop()
            .ok_or_else(|| usage(sentences([say!("cli-file-no-account", path), has()])))?,
    };
    let own = missing.iter().filter(|missing| user.missing.contains(&missing.href));
    let own = explain::missing(path, own);
    if user.lacks_contacts() {
        let account = &user.snapshot.address;
        let sentence = say!("cli-file-no-contacts", account, path);
        return Err(usage(sentences([sentence, own])));
    }
    if !own.is_empty() {
        say(&own);
    }
    if !user.left.is_empty() {
        let names = cldr::list(user.left.iter().map(|name| words::clean(name)));
        say(&say!("cli-file-unmovable", path, names));
    }
    Ok(user.snapshot)
}
