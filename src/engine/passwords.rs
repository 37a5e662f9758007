//! Where passwords are found, and where they are kept.

use std::time::Duration;

use tokio::task::spawn_blocking;
use tokio::time::timeout;

use crate::migration::Side;
use crate::model::account::{Address, Secret};
use crate::store::secrets;

/// How long the keyring may take. One that waits for its own password is as good as none.
const KEYRING_LIMIT: Duration = Duration::from_secs(5);
/// How long it may take to keep a password: somebody may have to type the keyring's own first.
const UNLOCKING_LIMIT: Duration = Duration::from_secs(120);

/// The variable in which a script puts the password of an account.
#[must_use]
pub fn variable(side: Side) -> &'static str {
    match side {
        Side::Old => "REHOME_FROM_PASSWORD",
        Side::New => "REHOME_TO_PASSWORD",
    }
}

/// A variable holds something that is no text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the password in {0} is not valid UTF-8")]
pub struct NoText(pub &'static str);

/// The password that the environment has, if any.
///
/// # Errors
/// If it is no text.
pub fn from_environment(side: Side) -> Result<Option<Secret>, NoText> {
    let variable = variable(side);
    match std::env::var_os(variable).filter(|password| !password.is_empty()) {
        Some(password) => {
            password.into_string().map(|text| Some(Secret::new(text))).map_err(|_| NoText(variable))
        }
        None => Ok(None),
    }
}

/// The password that the keyring has for this account.
pub async fn from_keyring(address: Address) -> Option<Secret> {
    let look_up = spawn_blocking(move || secrets::find(&address));
    timeout(KEYRING_LIMIT, look_up).await.ok()?.ok()?
}

/// Why the keyring does not have a password.
#[derive(Debug)]
pub enum NotKept {
    /// It says so.
    Refused(keyring::Error),
    /// It did not answer.
    Silent,
}

/// Puts a password into the keyring.
///
/// # Errors
/// If it is not there.
pub async fn keep_in_keyring(address: Address, secret: Secret) -> Result<(), NotKept> {
    let keep = spawn_blocking(move || secrets::keep(&address, &secret));
    match timeout(UNLOCKING_LIMIT, keep).await {
        Ok(Ok(kept)) => kept.map_err(NotKept::Refused),
        Ok(Err(_)) | Err(_) => Err(NotKept::Silent),
    }
}
