//! Passwords in the system's keyring. Calls may wait for the user to unlock it: never on a thread that has
//! other work. And passwords in memory, which must not become a file.

use std::io;

use zeroize::Zeroizing;

use super::system;
use crate::model::account::{Address, Secret};

/// Lets no crash write this program's memory to a file, from now on. While an account is signed in, its password is
/// there, to sign in again.
///
/// # Errors
/// If the system does not do that.
pub fn refuse_core_files() -> io::Result<()> {
    system::refuse_core_files()
}

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

/// A password that nobody can guess, and that can be typed off paper: 20 letters and digits of 32 that do not look
/// alike, in groups, which is 100 bits.
///
/// # Errors
/// If the system has no randomness to give.
pub fn strong_password() -> Result<Secret, NoRandomness> {
    const LETTERS: [char; 32] = [
        'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't',
        'u', 'v', 'w', 'x', 'y', 'z', '2', '3', '4', '5', '6', '7', '8', '9',
    ];
    const GROUP: usize = 5;
    let mut bytes = Zeroizing::new([0u8; 20]);
    // The generator that encrypts the connections; the one of `fastrand` can be guessed.
    let provider = rustls::crypto::ring::default_provider();
    provider.secure_random.fill(bytes.as_mut_slice()).map_err(|_| NoRandomness)?;
    let mut password = String::with_capacity(bytes.len() + bytes.len() / GROUP);
    for (index, byte) in bytes.iter().enumerate() {
        if index > 0 && index % GROUP == 0 {
            password.push('-');
        }
        password.extend(LETTERS.get(usize::from(byte % 32)));
    }
    Ok(Secret::new(password))
}

/// The system has no randomness to give.
#[derive(Clone, Copy, Debug, thiserror::Error)]
#[error("the system has no randomness to give")]
pub struct NoRandomness;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_strong_password_is_long_and_another_one_each_time() {
        let passwords: Vec<_> = (0..50).map(|_| strong_password().unwrap()).collect();
        for password in &passwords {
            let groups: Vec<_> = password.reveal().split('-').map(str::len).collect();
            assert_eq!(groups, [5, 5, 5, 5]);
            assert!(!password.reveal().contains(['0', 'o', '1', 'l']), "they look alike");
        }
        let all: std::collections::BTreeSet<_> = passwords.iter().map(Secret::reveal).collect();
        assert_eq!(all.len(), 50);
    }
}
