//! Who is it? The server's side of SASL (RFC 6120 §6, RFC 5802), on the `sasl` crate.

use sasl::common::scram::{ScramProvider, Sha1, Sha256};
use sasl::common::{ChannelBinding, Identity, Password};
use sasl::secret::{Pbkdf2Sha1, Pbkdf2Sha256, Plain};
use sasl::server::mechanisms as server;
use sasl::server::{Mechanism, Provider, ProviderError, Validator, ValidatorError};

use crate::model::account::Secret;

/// The salt of every account: nothing here has to withstand a thief.
const SALT: &[u8] = b"pretend";
/// The least that RFC 7677 §4 allows.
const ITERATIONS: u32 = 4096;

/// Whose password is what: by the local part of the address.
pub(super) trait Passwords: Clone + Send {
    /// The password of this user, if there is such a user.
    fn of(&self, user: &str) -> Option<Secret>;
}

/// Starts an exchange by the mechanism of this name, after the client's first message `initial`.
///
/// `exporter` is the connection's channel binding data (RFC 9266), `bound` whether a mechanism with
/// channel binding was offered. `None` for an unknown mechanism, or a header that does not fit it.
pub(super) fn mechanism<P: Passwords + 'static>(
    name: &str,
    initial: &[u8],
    exporter: Option<Vec<u8>>,
    bound: bool,
    passwords: P,
) -> Option<Box<dyn Mechanism + Send>> {
    let keeper = Keeper(passwords);
    if name == "PLAIN" {
        return Some(Box::new(server::Plain::new(keeper)));
    }
    let (family, plus) = name.strip_suffix("-PLUS").map_or((name, false), |name| (name, true));
    // The crate knows one channel binding, `tls-unique`, but takes the header as the client wrote it;
    // so that variant carries whatever data the header calls for, and none for a client without
    // support ("n"). A client that missed the offer ("y") is turned away by it, as it has to be.
    let binding = match (initial.first(), plus) {
        (Some(b'p'), true) if initial.starts_with(b"p=tls-exporter,") => {
            ChannelBinding::TlsUnique(exporter?)
        }
        (Some(b'n'), false) => ChannelBinding::TlsUnique(Vec::new()),
        (Some(b'y'), false) if bound => ChannelBinding::TlsUnique(Vec::new()),
        (Some(b'y'), false) => ChannelBinding::Unsupported,
        _ => return None,
    };
    match family {
        "SCRAM-SHA-1" => Some(Box::new(server::Scram::<Sha1, _>::new(keeper, binding))),
        "SCRAM-SHA-256" => Some(Box::new(server::Scram::<Sha256, _>::new(keeper, binding))),
        _ => None,
    }
}

/// Looks passwords up for the mechanisms.
struct Keeper<P>(P);

impl<P: Passwords> Keeper<P> {
    fn password(&self, identity: &Identity) -> Option<Secret> {
        match identity {
            Identity::Username(user) => self.0.of(user),
            Identity::None => None,
        }
    }

    fn salted<S: ScramProvider>(&self, identity: &Identity) -> Result<Vec<u8>, ProviderError> {
        let secret = self.password(identity).ok_or(ProviderError::AuthenticationFailed)?;
        Ok(S::derive(&Password::Plain(secret.reveal().to_owned()), SALT, ITERATIONS)?)
    }
}

impl<P: Passwords> Validator<Plain> for Keeper<P> {
    fn validate(&self, identity: &Identity, Plain(word): &Plain) -> Result<(), ValidatorError> {
        let secret = self.password(identity);
        let right = secret.is_some_and(|secret| secret.reveal() == word);
        if right { Ok(()) } else { Err(ValidatorError::AuthenticationFailed) }
    }
}

impl<P: Passwords> Provider<Pbkdf2Sha1> for Keeper<P> {
    fn provide(&self, identity: &Identity) -> Result<Pbkdf2Sha1, ProviderError> {
        let digest = self.salted::<Sha1>(identity)?;
        Ok(Pbkdf2Sha1 { salt: SALT.to_vec(), iterations: ITERATIONS, digest })
    }
}

impl<P: Passwords> Provider<Pbkdf2Sha256> for Keeper<P> {
    fn provide(&self, identity: &Identity) -> Result<Pbkdf2Sha256, ProviderError> {
        let digest = self.salted::<Sha256>(identity)?;
        Ok(Pbkdf2Sha256 { salt: SALT.to_vec(), iterations: ITERATIONS, digest })
    }
}

impl<P: Passwords> Validator<Pbkdf2Sha1> for Keeper<P> {
    fn validate(&self, identity: &Identity, value: &Pbkdf2Sha1) -> Result<(), ValidatorError> {
        let kept: Pbkdf2Sha1 = self.provide(identity)?;
        if kept == *value { Ok(()) } else { Err(ValidatorError::AuthenticationFailed) }
    }
}

impl<P: Passwords> Validator<Pbkdf2Sha256> for Keeper<P> {
    fn validate(&self, identity: &Identity, value: &Pbkdf2Sha256) -> Result<(), ValidatorError> {
        let kept: Pbkdf2Sha256 = self.provide(identity)?;
        if kept == *value { Ok(()) } else { Err(ValidatorError::AuthenticationFailed) }
    }
}
