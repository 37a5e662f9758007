//! SCRAM-SHA-512 (draft-melnikov-scram-sha-512) for the `sasl` crate, whose own hashes end at SHA-256.

use hmac::digest::InvalidLength;
use hmac::{Hmac, Mac};
use sasl::common::Password;
use sasl::common::scram::{DeriveError, ScramProvider};
use sasl::secret::Secret;
use sha2::{Digest, Sha512 as Hash};

/// The mechanisms SCRAM-SHA-512 and SCRAM-SHA-512-PLUS.
pub(super) struct Sha512;

/// The kind of secret that a server keeps for them. The client's side has the password itself.
pub(super) struct Kept;

impl Secret for Kept {}

impl ScramProvider for Sha512 {
    type Secret = Kept;

    fn name() -> &'static str {
        "SHA-512"
    }

    fn hash(data: &[u8]) -> Vec<u8> {
        Hash::digest(data).to_vec()
    }

    fn hmac(data: &[u8], key: &[u8]) -> Result<Vec<u8>, InvalidLength> {
        let mut mac = Hmac::<Hash>::new_from_slice(key)?;
        mac.update(data);
        Ok(mac.finalize().into_bytes().to_vec())
    }

    fn derive(password: &Password, salt: &[u8], iterations: u32) -> Result<Vec<u8>, DeriveError> {
        match password {
            Password::Plain(password) => {
                let mut key = vec![0; 64];
                pbkdf2::pbkdf2::<Hmac<Hash>>(password.as_bytes(), salt, iterations, &mut key)?;
                Ok(key)
            }
            // Nothing in this program keeps a password in that form.
            Password::Pbkdf2 { method, .. } => {
                Err(DeriveError::IncompatibleHashingMethod(method.clone(), Self::name().to_owned()))
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Python's `hashlib` and `hmac` make of the same.
    #[test]
    fn it_counts_as_others_do() {
        let hex = |bytes: &[u8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        let key = Sha512::derive(&Password::Plain("pencil".to_owned()), b"salt", 4096).unwrap();
        assert_eq!(
            hex(&key),
            "2cfe3a1c151662b1ea49d13f595674a1c666add70df15d3d02254e9905993878261da7407fd11c2fee4b0a30df5154b1a752f86a13380ddd4bdd9a7c958ec769"
        );
        let signature = Sha512::hmac(b"Client Key", &key).unwrap();
        assert_eq!(
            hex(&signature),
            "c1b769d81ba4d11a9ec58501beda1cec7bd40bc19f0aa61ea6bc2ebd5e5b236fddd931e61991bfbedfab73d039704fc58af4467d6e5391cdf5cf8ac9b1a57c05"
        );
        assert_eq!(
            hex(&Sha512::hash(&signature)),
            "ff41e86c08f2e525a87285eda3d634d669bae8ab6c2e5b3e09ad0014a691fab9eb26557062ff978ee011d9b23e6b87437df366cf7cd4c8747df9277d067fd330"
        );
    }
}
