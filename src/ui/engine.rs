//! Joins the engine, which is plain async code, to the window, which is fed with messages.
//!
//! Nothing here decides anything: it signs in, reads, runs, and passes on what happens.

use std::path::PathBuf;
use std::time::Duration;

use tokio::task::spawn_blocking;

mod comparison;
mod home;
mod practice;
pub mod registering;
mod requests;
pub mod saved;
mod working;

pub use comparison::{Compared, Sight, compare};
pub use home::{Home, Origin, Refusal, sign_in};
pub use practice::Practice;
pub use requests::{Door, look_for_requests};
pub use working::{Ended, Obstacle, Task, Update, Work, work};

use crate::model::account::{Address, Secret};
use crate::net::session::Settings;
use crate::store::journal::{Journal, Known};
use crate::store::secrets;
use crate::text::explain;

/// How long the keyring may take. One that waits for its own password is as good as none.
const KEYRING_LIMIT: Duration = Duration::from_secs(5);
/// How long it may take to keep a password: somebody may have to type the keyring's own first.
const UNLOCKING_LIMIT: Duration = Duration::from_secs(120);

/// Where a window works: which records it keeps, and how it reaches servers.
#[derive(Clone, Debug)]
pub struct Place {
    /// The folder of the journals.
    pub moves: PathBuf,
    /// How servers are reached.
    pub settings: Settings,
    /// Passwords may be looked for in the keyring.
    pub keyring: bool,
}

/// The password that the keyring has for this account.
pub async fn from_keyring(address: Address) -> Option<Secret> {
    let look_up = spawn_blocking(move || secrets::find(&address));
    tokio::time::timeout(KEYRING_LIMIT, look_up).await.ok()?.ok()?
}

/// Puts a password into the keyring.
///
/// # Errors
/// A sentence, if it is not there.
pub async fn keep_in_keyring(address: Address, secret: Secret) -> Result<(), String> {
    let owner = address.clone();
    let keep = spawn_blocking(move || secrets::keep(&owner, &secret));
    match tokio::time::timeout(UNLOCKING_LIMIT, keep).await {
        Ok(Ok(Ok(()))) => Ok(()),
        Ok(Ok(Err(error))) => Err(explain::keyring(&address.to_string(), &error)),
        Ok(Err(_)) | Err(_) => Err(format!(
            "The keyring did not answer, so the password of {address} is not remembered."
        )),
    }
}

/// The moves that were begun.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    /// Those that there is a record of, the latest first.
    pub known: Vec<Known>,
    /// Which records cannot be read and why, in sentences.
    pub unreadable: Vec<String>,
}

/// Looks through the records of moves.
pub async fn moves(folder: PathBuf) -> Moves {
    let what = "The records of moves cannot be read";
    let (known, unreadable) = match spawn_blocking(move || Journal::list(&folder)).await {
        Ok(Ok(found)) => (found.known, found.unreadable.iter().map(explain::journal).collect()),
        Ok(Err(error)) => (Vec::new(), vec![explain::system(what, &error)]),
        Err(_) => (Vec::new(), vec![format!("{what}.")]),
    };
    Moves { known, unreadable }
}
