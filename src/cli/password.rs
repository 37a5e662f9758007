//! Where the password of an account is found.

use std::io::{IsTerminal, stdin};

use super::signals::unless_stopped;
use super::{Exit, Stop, prompt};
use crate::engine::passwords;
use crate::migration::Side;
use crate::model::account::{Account, Address, Fingerprint, OldEncryption, Reach, Secret};
use crate::text::say::say;

/// Where a password was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Source {
    /// The user gave it, for this run.
    #[default]
    User,
    /// It was typed at the terminal.
    Typed,
    /// The keyring had it.
    Keyring,
}

/// Where the passwords of both accounts were found.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Sources {
    pub(super) old: Source,
    pub(super) new: Source,
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
) -> Result<(Account, Source), Stop> {
    let (secret, source) = find(side, address).await?;
    let (address, reach) = (address.clone(), reach.cloned().unwrap_or_default());
    Ok((Account { address, secret, reach, certificate: pin, old_encryption }, source))
}

/// The password that the environment has, if any.
///
/// # Errors
/// If it is no text.
pub(super) fn from_environment(side: Side) -> Result<Option<Secret>, Stop> {
    passwords::from_environment(side).map_err(|no_text| {
        let variable = no_text.0;
        Stop::new(Exit::Usage, say!("cli-password-not-text", variable))
    })
}

/// The variable, the keyring, a question; in this order.
///
/// # Errors
/// If it is nowhere to be had, or that was stopped by a signal.
async fn find(side: Side, address: &Address) -> Result<(Secret, Source), Stop> {
    if let Some(secret) = from_environment(side)? {
        return Ok((secret, Source::User));
    }
    let look_up = async { Ok(passwords::from_keyring(address.clone()).await) };
    if let Some(secret) = unless_stopped(look_up).await? {
        return Ok((secret, Source::Keyring));
    }
    let missing = || {
        let variable = passwords::variable(side);
        Stop::new(Exit::Usage, say!("cli-password-missing", account = address, variable))
    };
    if !stdin().is_terminal() {
        return Err(missing());
    }
    match prompt::password(format!("{} ", say!("cli-password", account = address))).await? {
        Some(password) => Ok((Secret::new(password), Source::Typed)),
        None => Err(missing()),
    }
}
