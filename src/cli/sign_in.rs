//! From options to two signed-in accounts: passwords, look-up, sign-in.

use std::io::{IsTerminal, stdin};
use std::time::Duration;

use super::arguments::MoveOptions;
use super::{Exit, Stop};
use crate::account::{Account, Address, Fingerprint, Reach, Secret};
use crate::explain;
use crate::migration::Side;
use crate::secrets;
use crate::session::{self, Events, LoginError, Session, Settings};

/// How long the keyring may take. One that waits for its own password is as good as none.
const KEYRING_LIMIT: Duration = Duration::from_secs(5);

/// Both accounts of a move, ready to be signed in to.
pub(super) struct Accounts {
    pub(super) old: Account,
    pub(super) new: Account,
    pub(super) settings: Settings,
}

/// An account that is signed in to.
pub(super) type SignedIn = (Session, Events);

impl Accounts {
    /// Finds the passwords of both accounts.
    ///
    /// # Errors
    /// If they are one and the same, or a password is nowhere to be had.
    pub(super) async fn find(options: &MoveOptions) -> Result<Self, Stop> {
        if options.from == options.to {
            return Err(Stop::new(Exit::Usage, "The old and the new account are the same."));
        }
        let servers = &options.servers;
        let account =
            async |side, address: &Address, reach: &Option<Reach>, pin: Option<Fingerprint>| {
                Ok(Account {
                    address: address.clone(),
                    secret: password(side, address).await?,
                    reach: reach.clone().unwrap_or_default(),
                    certificate: pin,
                })
            };
        let old = account(Side::Old, &options.from, &servers.from_server, servers.from_certificate)
            .await?;
        let new =
            account(Side::New, &options.to, &servers.to_server, servers.to_certificate).await?;
        let settings =
            Settings::from_env().map_err(|bad| Stop::new(Exit::Usage, format!("{bad}.")))?;
        Ok(Self { old, new, settings })
    }

    /// Signs in to both at once.
    pub(super) async fn sign_in(
        &self,
    ) -> (Result<SignedIn, LoginError>, Result<SignedIn, LoginError>) {
        futures::join!(
            session::login(&self.old, &self.settings),
            session::login(&self.new, &self.settings)
        )
    }
}

/// The error of a sign-in as the end of the run.
pub(super) fn refused(side: Side, address: &Address, error: &LoginError) -> Stop {
    let (exit, option) = match side {
        Side::Old => (Exit::OldAccount, "--from-certificate"),
        Side::New => (Exit::NewAccount, "--to-certificate"),
    };
    let address = address.to_string();
    Stop::new(exit, explain::login(&address, error, Some(option)))
}

/// The variable, the keyring, a question; in this order.
async fn password(side: Side, address: &Address) -> Result<Secret, Stop> {
    let variable = match side {
        Side::Old => "REHOME_FROM_PASSWORD",
        Side::New => "REHOME_TO_PASSWORD",
    };
    if let Some(password) = std::env::var_os(variable).filter(|password| !password.is_empty()) {
        return password.into_string().map(Secret::new).map_err(|_| {
            Stop::new(Exit::Usage, format!("The password in {variable} is not valid UTF-8."))
        });
    }
    if let Some(secret) = from_keyring(address).await {
        return Ok(secret);
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
    let question = format!("Password for {address}: ");
    let typed = tokio::task::spawn_blocking(move || rpassword::prompt_password(question)).await;
    match typed {
        Ok(Ok(password)) if !password.is_empty() => Ok(Secret::new(password)),
        _ => Err(missing()),
    }
}

async fn from_keyring(address: &Address) -> Option<Secret> {
    let address = address.clone();
    let look_up = tokio::task::spawn_blocking(move || secrets::find(&address));
    tokio::time::timeout(KEYRING_LIMIT, look_up).await.ok()?.ok()?
}
