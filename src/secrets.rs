//! Passwords in the system's keyring. Calls may wait for the user to unlock it: never on a thread that has
//! other work.

use crate::account::{Address, Secret};

/// The name under which the keyring shows the program's entries.
const SERVICE: &str = "rehome";

/// The password that was kept for this account. No keyring, a locked one and one without it come to the same.
pub fn find(address: &Address) -> Option<Secret> {
    let entry = keyring::Entry::new(SERVICE, &address.to_string()).ok()?;
    entry.get_password().ok().map(Secret::new)
}

/// Keeps the password of this account.
///
/// # Errors
/// If there is no keyring, or it stays locked.
pub fn keep(address: &Address, secret: &Secret) -> Result<(), keyring::Error> {
    keyring::Entry::new(SERVICE, &address.to_string())?.set_password(secret.reveal())
}
