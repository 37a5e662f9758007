//! Why nobody could sign in, and what the keyring has to do with it.

use crate::net::session::LoginError;
use crate::text::cldr::list;
use crate::text::say::say;
use crate::text::words::clean;

use super::certificate;

/// Why nobody could sign in to `address`. `option` names the option that accepts a certificate, where there
/// is a command line.
pub fn login(address: &str, error: &LoginError, option: Option<&str>) -> String {
    let account = clean(address);
    let server = account.rsplit_once('@').map_or(account.as_str(), |(_, domain)| domain);
    match error {
        LoginError::BadDomain { .. } => say!("sign-in-bad-domain", server),
        LoginError::NoSuchHost { host, .. } => {
            say!("sign-in-no-such-host", server = clean(host))
        }
        LoginError::NoService { domain } => say!("sign-in-no-service", server = clean(domain)),
        LoginError::NoDns { .. } => say!("sign-in-no-dns"),
        LoginError::Refused { endpoint, .. } => {
            say!("sign-in-refused", server, endpoint = endpoint.to_string())
        }
        LoginError::Unreachable { endpoint, .. } => {
            say!("sign-in-unreachable", server, endpoint = endpoint.to_string())
        }
        LoginError::NotXmpp { .. } => say!("sign-in-not-xmpp", server),
        LoginError::NoEncryption => say!("sign-in-no-encryption", server),
        LoginError::OldEncryption { .. } => say!("sign-in-old-encryption", server),
        LoginError::Tls { source } => say!("sign-in-tls", server, error = source.to_string()),
        LoginError::Certificate(problem) => certificate::problem(server, problem, option),
        LoginError::WrongPin { expected, seen } => {
            certificate::another(server, expected, seen, option)
        }
        LoginError::Stream(failure) => {
            say!("sign-in-stream", server, error = clean(&failure.to_string()))
        }
        LoginError::NoMechanism { offered } => {
            let offered = list(offered.iter().map(|mechanism| clean(mechanism)));
            say!("sign-in-no-mechanism", server, offered)
        }
        LoginError::WrongPassword { text } => {
            with_words(say!("sign-in-wrong-password", account), text.as_deref())
        }
        LoginError::AccountDisabled { text } => {
            with_words(say!("sign-in-disabled", account), text.as_deref())
        }
        LoginError::CredentialsExpired { text } => {
            with_words(say!("sign-in-expired", account), text.as_deref())
        }
        LoginError::EncryptionRequired { text } => {
            with_words(say!("sign-in-encryption-required", server), text.as_deref())
        }
        LoginError::TemporaryAuthFailure { text } => {
            with_words(say!("sign-in-temporary", server), text.as_deref())
        }
        LoginError::Denied { text, .. } => {
            with_words(say!("sign-in-denied", server, account), text.as_deref())
        }
        LoginError::Unproven { .. } => say!("sign-in-unproven", server),
        LoginError::BindRefused(_) => say!("sign-in-no-session", server),
        LoginError::Silent { .. } => say!("sign-in-silent", server),
        LoginError::Lost { .. } => say!("sign-in-lost", server),
        LoginError::Protocol { .. } => {
            say!("sign-in-protocol", server, error = clean(&error.to_string()))
        }
    }
}

/// A sentence, and what the server itself said.
fn with_words(sentence: String, text: Option<&str>) -> String {
    match text {
        Some(text) => say!("sign-in-server-says", sentence, text = clean(text)),
        None => sentence,
    }
}

/// What the owner of an old account can do where its server's encryption is too old, as in "add --option"; nothing in a
/// program that was built without old encryption, or where that is not the trouble.
#[must_use]
pub fn old_encryption(error: &LoginError, how: &str) -> Option<String> {
    let is_too_old = matches!(error, LoginError::OldEncryption { .. });
    (is_too_old && cfg!(feature = "old-encryption"))
        .then(|| say!("sign-in-accept-old-encryption", how))
}

/// Why the keyring did not take the password of `address`.
pub fn keyring(address: &str, error: &keyring::Error) -> String {
    let account = clean(address);
    match error {
        keyring::Error::NoDefaultStore => say!("sign-in-no-keyring", account),
        keyring::Error::NoStorageAccess(_) => say!("sign-in-keyring-locked", account),
        _ => say!("sign-in-keyring-refused", account),
    }
}

/// That the keyring has a password of `address` which the server does not take.
pub fn stale_password(address: &str) -> String {
    say!("sign-in-stale-password", account = clean(address))
}

/// That a password of `address` is not the right one, which was typed just now.
pub fn wrong_password(address: &str) -> String {
    say!("sign-in-password-again", account = clean(address))
}

/// Where the right password can be put, if nobody is there to type it.
pub fn way_around_keyring(variable: &str) -> String {
    say!("sign-in-way-around-keyring", variable)
}

/// The question whether the keyring is to have the password of `address` that was just typed.
pub fn offer_to_replace(address: &str) -> String {
    say!("sign-in-offer-to-replace", account = clean(address))
}
