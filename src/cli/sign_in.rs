//! From options to two accounts that can be signed in to: which they are, their passwords, where their servers are.

use super::arguments::{MoveOptions, SavedAccount};
use super::file::pick;
use super::password::{self, Sources, account};
use super::{Exit, Stop};
use crate::engine::{Accounts, Origin};
use crate::migration::Side;
use crate::model::account::{Account, Address, OldEncryption};
use crate::model::history::History;
use crate::model::snapshot::Snapshot;
use crate::net::session::Settings;
use crate::text::explain;
use crate::text::say::say;
use jid::BareJid;

/// Where the old account is to be found, before any password is asked for.
pub(super) enum Source {
    Server(Address),
    File(Box<Snapshot>),
}

impl Source {
    /// What the options name.
    ///
    /// # Errors
    /// If the file cannot be used, or there are several accounts in it and none was picked; or that it was stopped.
    pub(super) async fn find(options: &MoveOptions) -> Result<Self, Stop> {
        match (&options.from_file, &options.from) {
            (Some(file), from) => Ok(Self::File(Box::new(pick(file, from.as_ref()).await?))),
            (None, Some(from)) => Ok(Self::Server(from.clone())),
            (None, None) => Err(Stop::new(Exit::Usage, say!("cli-which-account"))),
        }
    }

    /// The old account's address.
    pub(super) fn address(&self) -> &BareJid {
        match self {
            Self::Server(address) => address.bare(),
            Self::File(snapshot) => &snapshot.address,
        }
    }
}

/// Both accounts, with their passwords.
pub(super) struct Found {
    pub(super) accounts: Accounts,
    /// Where the passwords were found.
    pub(super) sources: Sources,
}

/// Finds the passwords of both accounts, and the certificates that were accepted for this move before.
///
/// # Errors
/// If a password is nowhere to be had, or that was stopped.
pub(super) async fn find_accounts(
    options: &MoveOptions,
    source: Source,
    history: &History,
) -> Result<Found, Stop> {
    let servers = &options.servers;
    // A plan leaves the record as it is, and forgets them for itself.
    let known = |account: &Address| {
        history.certificate_of(account.bare()).filter(|_| !servers.forget_certificates)
    };
    let (old, old_source) = match source {
        Source::File(snapshot) => (Origin::File(snapshot), password::Source::User),
        Source::Server(address) => {
            let reach = &servers.from_server;
            let pin = servers.from_certificate.or_else(|| known(&address));
            let known = history.old_encryption_accepted && !servers.forget_certificates;
            let encryption = OldEncryption::decided(servers.from_encryption.accepted() || known);
            let old = account(Side::Old, &address, reach.as_ref(), pin, encryption);
            let (old, source) = old.await?;
            (Origin::Server(old), source)
        }
    };
    let reach = &servers.to_server;
    let pin = servers.to_certificate.or_else(|| known(&options.to));
    let new = account(Side::New, &options.to, reach.as_ref(), pin, OldEncryption::Refused);
    let (new, new_source) = new.await?;
    let sources = Sources { old: old_source, new: new_source };
    Ok(Found { accounts: Accounts::ToFind(old, new), sources })
}

/// The account that is to be saved, with its password, and where that was found.
///
/// # Errors
/// If the password is nowhere to be had.
pub(super) async fn find_saved(
    options: &SavedAccount,
) -> Result<(Account, password::Source), Stop> {
    let (reach, pin) = (options.from_server.as_ref(), options.from_certificate);
    let encryption = OldEncryption::decided(options.from_encryption.accepted());
    account(Side::Old, &options.from, reach, pin, encryption).await
}

/// How sessions behave, as the environment has it.
///
/// # Errors
/// If a variable holds something else than it should.
pub(super) fn settings() -> Result<Settings, Stop> {
    Settings::from_env().map_err(|bad| Stop::new(Exit::Usage, explain::setting(&bad)))
}
