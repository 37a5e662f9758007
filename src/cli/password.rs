//! Passwords: where they are found, and what is done about one that the keyring has and the server does not take.

use std::io::{IsTerminal, stdin};
use std::time::Duration;

use super::moving::confirm;
use super::sign_in::SignedIn;
use super::signals::{aside, unless_stopped};
use super::{Exit, Stop, prompt, say};
use crate::migration::Side;
use crate::model::account::{Account, Address, Secret};
use crate::net::session::{self, LoginError, Settings};
use crate::store::secrets;
use crate::text::explain;

/// How long the keyring may take. One that waits for its own password is as good as none.
const KEYRING_LIMIT: Duration = Duration::from_secs(5);

/// Where a password was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Source {
    /// The user gave it, for this run.
    #[default]
    User,
    /// The keyring had it.
    Keyring,
}

/// The variable, the keyring, a question; in this order.
///
/// # Errors
/// If it is nowhere to be had, or that was stopped by a signal.
pub(super) async fn find(side: Side, address: &Address) -> Result<(Secret, Source), Stop> {
    let variable = variable(side);
    if let Some(password) = std::env::var_os(variable).filter(|password| !password.is_empty()) {
        let password = password.into_string().map_err(|_| {
            Stop::new(Exit::Usage, format!("The password in {variable} is not valid UTF-8."))
        })?;
        return Ok((Secret::new(password), Source::User));
    }
    if let Some(secret) = unless_stopped(async { Ok(from_keyring(address).await) }).await? {
        return Ok((secret, Source::Keyring));
    }
    let missing = || {
        Stop::new(
            Exit::Usage,
            format!(
                "There is no password for {address}: set {variable}, or run this in a terminal."
            ),
        )
    };
    if !stdin().is_terminal() {
        return Err(missing());
    }
    match prompt::password(format!("Password for {address}: ")).await? {
        Some(password) => Ok((Secret::new(password), Source::User)),
        None => Err(missing()),
    }
}

/// What came of signing in, once a password that the keyring had and the server did not take was replaced by one that
/// is typed at the terminal. The keyring is changed only if the user wants that.
///
/// # Errors
/// That it was stopped by a signal.
pub(super) async fn try_another(
    side: Side,
    account: &Account,
    source: Source,
    settings: &Settings,
    signed_in: Result<SignedIn, LoginError>,
) -> Result<Result<SignedIn, LoginError>, Stop> {
    use LoginError::{CredentialsExpired, WrongPassword};
    let is_stale = matches!(signed_in, Err(WrongPassword { .. } | CredentialsExpired { .. }));
    if source != Source::Keyring || !is_stale {
        return Ok(signed_in);
    }
    let address = &account.address;
    let name = address.to_string();
    say(&explain::stale_password(&name));
    if !stdin().is_terminal() {
        say(&explain::way_around_keyring(variable(side)));
        return Ok(signed_in);
    }
    let Some(password) = prompt::password(format!("Password for {address}: ")).await? else {
        return Ok(signed_in);
    };
    let account = Account { secret: Secret::new(password), ..account.clone() };
    let again = async { Ok(session::login(&account, settings).await) };
    let signed_in = unless_stopped(again).await?;
    if signed_in.is_ok() && confirm(&explain::offer_to_replace(&name)).await {
        let (owner, secret) = (account.address, account.secret);
        if let Err(error) = aside(move || secrets::keep(&owner, &secret)).await? {
            say(&explain::keyring(&name, &error));
        }
    }
    Ok(signed_in)
}

/// Where a script puts the password of an account.
fn variable(side: Side) -> &'static str {
    match side {
        Side::Old => "REHOME_FROM_PASSWORD",
        Side::New => "REHOME_TO_PASSWORD",
    }
}

async fn from_keyring(address: &Address) -> Option<Secret> {
    let address = address.clone();
    let look_up = tokio::task::spawn_blocking(move || secrets::find(&address));
    tokio::time::timeout(KEYRING_LIMIT, look_up).await.ok()?.ok()?
}
