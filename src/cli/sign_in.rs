//! From options to two signed-in accounts: passwords, look-up, sign-in.

use std::convert::Infallible;

use super::arguments::MoveOptions;
use super::backup::pick;
use super::signals::unless_stopped;
use super::{Exit, Stop, password, say};
use crate::migration::Side;
use crate::model::account::{Account, Address, Fingerprint, OldEncryption, Reach};
use crate::model::history::History;
use crate::model::snapshot::Snapshot;
use crate::net::session::{self, Events, LoginError, Session, Settings};
use crate::text::explain;
use crate::text::words;
use xmpp_parsers::jid::BareJid;

/// Both accounts of a move, ready to be signed in to.
pub(super) struct Accounts {
    pub(super) old: Origin,
    pub(super) new: Account,
    /// Where the passwords of both were found: old, new.
    pub(super) sources: (password::Source, password::Source),
    pub(super) settings: Settings,
}

/// Where the old account is read.
pub(super) enum Origin {
    /// On its server.
    Account(Account),
    /// In a file that was saved earlier.
    File(Box<Snapshot>),
}

impl Origin {
    /// What the options name, before any password is asked for.
    ///
    /// # Errors
    /// If the file cannot be used, or there are several accounts in it and none was picked; or that it was stopped.
    pub(super) async fn find(options: &MoveOptions) -> Result<Source, Stop> {
        match (&options.from_file, &options.from) {
            (Some(file), from) => Ok(Source::File(Box::new(pick(file, from.as_ref()).await?))),
            (None, Some(from)) => Ok(Source::Server(from.clone())),
            (None, None) => {
                Err(Stop::new(Exit::Usage, "Which account is to be moved? Name it: --from ADDRESS"))
            }
        }
    }

    /// The old account's address.
    pub(super) fn address(&self) -> &BareJid {
        match self {
            Self::Account(account) => account.address.bare(),
            Self::File(snapshot) => &snapshot.address,
        }
    }
}

/// An [`Origin`] without its password.
pub(super) enum Source {
    Server(Address),
    File(Box<Snapshot>),
}

impl Source {
    /// The old account's address.
    pub(super) fn address(&self) -> &BareJid {
        match self {
            Self::Server(address) => address.bare(),
            Self::File(snapshot) => &snapshot.address,
        }
    }
}

/// An account that is signed in to.
pub(super) type SignedIn = (Session, Events);
/// What came of signing in to the old account, unless that is a file, and to the new one.
pub(super) type Doors = (Option<Result<SignedIn, LoginError>>, Result<SignedIn, LoginError>);

impl Accounts {
    /// Finds the passwords of both accounts, and the certificates that were accepted for this move before.
    ///
    /// # Errors
    /// If they are one and the same, or a password is nowhere to be had.
    pub(super) async fn find(
        options: &MoveOptions,
        source: Source,
        history: &History,
    ) -> Result<Self, Stop> {
        if source.address() == options.to.bare() {
            return Err(Stop::new(Exit::Usage, "The old and the new account are the same."));
        }
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
                let encryption =
                    OldEncryption::decided(servers.from_encryption.accepted() || known);
                let old = account(Side::Old, &address, reach.as_ref(), pin, encryption);
                let (old, source) = old.await?;
                (Origin::Account(old), source)
            }
        };
        let reach = &servers.to_server;
        let pin = servers.to_certificate.or_else(|| known(&options.to));
        let new = account(Side::New, &options.to, reach.as_ref(), pin, OldEncryption::Refused);
        let (new, new_source) = new.await?;
        Ok(Self { old, new, sources: (old_source, new_source), settings: settings()? })
    }

    /// Signs in to both at once; to the new one alone where the old one is a file. For a password of the keyring that
    /// is not right any more, another one is asked for.
    ///
    /// # Errors
    /// That a signal came first.
    pub(super) async fn sign_in(&self) -> Result<Doors, Stop> {
        let settings = &self.settings;
        let old = async {
            match &self.old {
                Origin::Account(account) => Some(session::login(account, settings).await),
                Origin::File(_) => None,
            }
        };
        let both = async { Ok(futures::join!(old, session::login(&self.new, settings))) };
        let (old, new) = unless_stopped(both).await?;
        // One after the other: there is but one terminal.
        let (old_source, new_source) = self.sources;
        let old = match (old, &self.old) {
            (Some(old), Origin::Account(account)) => {
                let tried = password::try_another(Side::Old, account, old_source, settings, old);
                Some(tried.await?)
            }
            (old, _) => old,
        };
        let new = password::try_another(Side::New, &self.new, new_source, settings, new).await?;
        Ok((old, new))
    }
}

/// An account with its password, and where that was found.
///
/// # Errors
/// If the password is nowhere to be had.
pub(super) async fn account(
    side: Side,
    address: &Address,
    reach: Option<&Reach>,
    pin: Option<Fingerprint>,
    old_encryption: OldEncryption,
) -> Result<(Account, password::Source), Stop> {
    let (secret, source) = password::find(side, address).await?;
    let (address, reach) = (address.clone(), reach.cloned().unwrap_or_default());
    Ok((Account { address, secret, reach, certificate: pin, old_encryption }, source))
}

/// Does some work over sessions, and says meanwhile which server is waited for.
pub(super) async fn telling_waits<T>(sessions: &[&Session], work: impl Future<Output = T>) -> T {
    let telling = async {
        futures::future::join_all(sessions.iter().map(|session| tell_waits(session))).await;
        std::future::pending::<Infallible>().await
    };
    tokio::select! {
        done = work => done,
        never = telling => match never {},
    }
}

/// Says when a server is waited for and when it is back, until the session is over.
async fn tell_waits(session: &Session) {
    let domain = words::clean(session.address().domain().as_str());
    let mut waiting = true;
    while session.waits(waiting).await.is_some() {
        say(&words::waits(&domain, waiting));
        waiting = !waiting;
    }
}

/// How sessions behave, as the environment has it.
///
/// # Errors
/// If a variable holds something else than it should.
pub(super) fn settings() -> Result<Settings, Stop> {
    Settings::from_env().map_err(|bad| Stop::new(Exit::Usage, format!("{bad}.")))
}

/// The error of a sign-in as the end of the run.
pub(super) fn refused(side: Side, address: &Address, error: &LoginError) -> Stop {
    let (exit, option) = match side {
        Side::Old => (Exit::OldAccount, "--from-certificate"),
        Side::New => (Exit::NewAccount, "--to-certificate"),
    };
    let mut sentence = explain::login(&address.to_string(), error, Some(option));
    let way = explain::old_encryption(error, "add --from-old-encryption");
    if let Some(way) = way.filter(|_| side == Side::Old) {
        sentence.push('\n');
        sentence.push_str(&way);
    } else if side == Side::Old && error.is_without_server() {
        sentence.push_str(
            "\nIf it never comes back, a file that was saved earlier can take its place: --from-file FILE",
        );
    }
    Stop::new(exit, sentence)
}
