//! Signing in to an account with the help of the person at the terminal: whatever a server answers, there is a way on.

use std::path::{Path, PathBuf};

use jid::BareJid;

use crate::cli::signals::{stopped, unless_stopped};
use crate::cli::{Exit, Stop, file, prompt, say};
use crate::engine::{self, Found, Place, Refusal, SignedIn, passwords};
use crate::migration::Side;
use crate::model::account::{
    Account, Address, Fingerprint, OldEncryption, Reach, ReachError, Secret,
};
use crate::model::snapshot::Snapshot;
use crate::net::session::{KeyStrength, LoginError};
use crate::store::journal::Known;
use crate::text::words::account::type_a_host;
use crate::text::words::guide::{self, Choice, choice};
use crate::text::{explain, obstacle};

/// What is known of an account before anybody is asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Draft {
    pub(super) address: Option<Address>,
    pub(super) secret: Option<Secret>,
    pub(super) certificate: Option<Fingerprint>,
    pub(super) old_encryption: OldEncryption,
    /// What an earlier run has read, should the server be gone.
    pub(super) known: Option<Box<Snapshot>>,
}

impl Draft {
    /// The accounts of a move that was begun: old, new.
    pub(super) fn of(known: &Known) -> [Self; 2] {
        let history = &known.history;
        let draft = |account: &BareJid| Self {
            address: account.as_str().parse().ok(),
            certificate: history.certificate_of(account),
            ..Self::default()
        };
        let old = Self {
            old_encryption: OldEncryption::decided(history.old_encryption_accepted),
            known: history.old_account().map(Box::new),
            ..draft(&known.from)
        };
        [old, draft(&known.to)]
    }
}

/// The old account, on its server, in a file, or as an earlier run has read it.
///
/// # Errors
/// If it is stopped.
pub(super) async fn old(place: &Place, draft: Draft) -> Result<Found, Stop> {
    sign_in(place, Side::Old, draft, None).await
}

/// The new account.
///
/// # Errors
/// If it is stopped.
pub(super) async fn new(place: &Place, draft: Draft, old: &BareJid) -> Result<Box<SignedIn>, Stop> {
    loop {
        // Only in the place of an old account there may be anything but its server.
        if let Found::SignedIn(new) = sign_in(place, Side::New, draft.clone(), Some(old)).await? {
            return Ok(new);
        }
    }
}

/// What was typed for an account.
enum Typed {
    Address(Address),
    File(PathBuf),
}

async fn sign_in(
    place: &Place,
    side: Side,
    mut draft: Draft,
    other: Option<&BareJid>,
) -> Result<Found, Stop> {
    loop {
        let typed = match draft.address.take().filter(|address| Some(address.bare()) != other) {
            Some(address) => Typed::Address(address),
            None => ask(side, other).await?,
        };
        let found = match typed {
            Typed::File(path) => from_file(&path).await?,
            Typed::Address(address) => on_server(place, side, address, &mut draft).await?,
        };
        if let Some(found) = found {
            return Ok(found);
        }
    }
}

async fn ask(side: Side, other: Option<&BareJid>) -> Result<Typed, Stop> {
    let question = match side {
        Side::Old => guide::old_address(),
        Side::New => guide::new_address(),
    };
    let read = |text: &str| {
        if side == Side::Old && is_file(text) {
            return Ok(Typed::File(PathBuf::from(text)));
        }
        match text.parse::<Address>() {
            Ok(address) if Some(address.bare()) == other => Err(guide::same_account()),
            Ok(address) => Ok(Typed::Address(address)),
            Err(error) => Err(guide::no_address(&error)),
        }
    };
    question.read(read).await
}

fn is_file(text: &str) -> bool {
    !text.is_empty() && (text.starts_with(['/', '.']) || Path::new(text).is_file())
}

/// The account in a file; `None` if it has none that can be used.
async fn from_file(path: &Path) -> Result<Option<Found>, Stop> {
    let mut whose = None;
    loop {
        match file::pick(path, whose.as_ref()).await {
            Ok(snapshot) => {
                say(&guide::from_file(path, &snapshot.address));
                return Ok(Some(Found::File(Box::new(snapshot))));
            }
            Err(stop) if stop.exit == Exit::Usage => say(&stop.sentence),
            Err(stop) => return Err(stop),
        }
        let read = |text: &str| match text {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|error| guide::no_address(&error)),
        };
        match guide::whose().read(read).await? {
            Some(address) => whose = Some(address),
            None => return Ok(None),
        }
    }
}

/// How it goes on after a sign-in that failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    Again,
    OtherAddress,
    OtherHost,
    File,
    Without,
    Leave,
}

/// The account on its server; `None` if it is to be another one.
async fn on_server(
    place: &Place,
    side: Side,
    address: Address,
    draft: &mut Draft,
) -> Result<Option<Found>, Stop> {
    let secret = match draft.secret.take() {
        Some(secret) => Some(secret),
        None => password(place, side, &address).await?,
    };
    let Some(secret) = secret else { return Ok(None) };
    let (certificate, old_encryption) = (draft.certificate, draft.old_encryption);
    let mut account =
        Account { address, secret, reach: Reach::Lookup, certificate, old_encryption };
    loop {
        say(&guide::signing_in(account.address.domain().as_str()));
        let signing_in = engine::sign_in(account.clone(), place.settings.clone(), side);
        let refusal = match unless_stopped(async { Ok(signing_in.await) }).await? {
            Ok(signed_in) => return Ok(Some(Found::SignedIn(Box::new(signed_in)))),
            Err(refusal) => refusal,
        };
        match help(side, &mut account, &refusal, draft.known.is_some()).await? {
            Way::Again => {}
            Way::OtherAddress => return Ok(None),
            Way::OtherHost => account.reach = host().await?,
            Way::File => {
                let path = PathBuf::from(guide::file().line().await?);
                if let Some(found) = from_file(&path).await? {
                    return Ok(Some(found));
                }
            }
            Way::Without => {
                if let Some(snapshot) = draft.known.take() {
                    return Ok(Some(Found::Away { account, snapshot }));
                }
            }
            Way::Leave => return Err(stopped()),
        }
    }
}

/// Says what went wrong, and asks for what may help.
async fn help(
    side: Side,
    account: &mut Account,
    refusal: &Refusal,
    is_known: bool,
) -> Result<Way, Stop> {
    let domain = account.address.domain().as_str();
    match refusal {
        Refusal::Login(error) => match error.as_ref() {
            LoginError::WrongPassword { .. } => {
                say(&guide::wrong_password());
                return other_password(account).await;
            }
            LoginError::CredentialsExpired { .. } => {
                say(&obstacle::refusal(&account.address, refusal, None));
                return other_password(account).await;
            }
            LoginError::Certificate(problem) => {
                say(&obstacle::refusal(&account.address, refusal, None));
                let shown = &problem.certificate;
                if trusts(domain, shown.key).await? {
                    account.certificate = Some(shown.fingerprint);
                    return Ok(Way::Again);
                }
            }
            LoginError::WrongPin { seen, .. } => {
                say(&obstacle::refusal(&account.address, refusal, None));
                if trusts(domain, seen.key).await? {
                    account.certificate = Some(seen.fingerprint);
                    return Ok(Way::Again);
                }
            }
            LoginError::OldEncryption { .. }
                if side == Side::Old && cfg!(feature = "old-encryption") =>
            {
                say(&obstacle::refusal(&account.address, refusal, None));
                if guide::accept_old_encryption().yes().await? {
                    account.old_encryption = OldEncryption::decided(true);
                    return Ok(Way::Again);
                }
            }
            _ => say(&obstacle::refusal(&account.address, refusal, None)),
        },
        Refusal::Unreadable(_) => say(&obstacle::refusal(&account.address, refusal, None)),
    }
    ways_on(side, refusal, is_known).await
}

async fn ways_on(side: Side, refusal: &Refusal, is_known: bool) -> Result<Way, Stop> {
    let is_gone = refusal.is_without_server();
    let ways = [
        (true, Way::Again, Choice::Again),
        (true, Way::OtherAddress, Choice::OtherAddress),
        (is_gone, Way::OtherHost, Choice::OtherHost),
        (is_gone && side == Side::Old && is_known, Way::Without, Choice::Without),
        (side == Side::Old, Way::File, Choice::File),
        (true, Way::Leave, Choice::Leave),
    ];
    let ways: Vec<_> = ways
        .into_iter()
        .filter(|(is_open, ..)| *is_open)
        .map(|(_, way, words)| (way, choice(words)))
        .collect();
    guide::what_next().one_of(&ways).await
}

async fn trusts(domain: &str, key: KeyStrength) -> Result<bool, Stop> {
    if let Some(warning) = explain::key_warning(domain, key) {
        say(&warning);
    }
    Ok(key != KeyStrength::Worthless && guide::trust_certificate(domain).yes().await?)
}

async fn host() -> Result<Reach, Stop> {
    let read = |text: &str| text.parse().map_err(|_: ReachError| type_a_host());
    guide::host().read(read).await
}

/// Another password in place of one that was not accepted.
async fn other_password(account: &mut Account) -> Result<Way, Stop> {
    let question = guide::password_again(&account.address);
    Ok(match prompt::secret(question).await? {
        Some(typed) => {
            account.secret = Secret::new(typed);
            Way::Again
        }
        None => Way::OtherAddress,
    })
}

/// The password from the variable, from the keyring, or typed; `None` if none was typed.
async fn password(place: &Place, side: Side, address: &Address) -> Result<Option<Secret>, Stop> {
    if let Some(secret) = crate::cli::password::from_environment(side)? {
        return Ok(Some(secret));
    }
    if place.keyring {
        let look_up = async { Ok(passwords::from_keyring(address.clone()).await) };
        if let Some(secret) = unless_stopped(look_up).await? {
            return Ok(Some(secret));
        }
    }
    let typed = prompt::secret(guide::password(address)).await?;
    Ok(typed.map(Secret::new))
}
