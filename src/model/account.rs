//! Whom to sign in as: an address, its secret, and how its server is reached.

use std::fmt;
use std::str::FromStr;

use jid::{BareJid, DomainRef};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::xmpp::address;

/// One account and everything that is needed to sign in to it.
#[derive(Clone, Debug)]
pub struct Account {
    /// Whose account it is.
    pub address: Address,
    /// The password.
    pub secret: Secret,
    /// Where its server listens.
    pub reach: Reach,
    /// The one certificate to accept even where the system's roots would refuse it.
    pub certificate: Option<Fingerprint>,
    /// Whether its server may encrypt as servers did long ago.
    pub old_encryption: OldEncryption,
}

/// One of the two accounts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Side {
    /// The old one.
    Old,
    /// The new one.
    New,
}

/// What is said to a server that knows no TLS from 1.2 on, or no cipher that is still relied on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub enum OldEncryption {
    /// Nothing.
    #[default]
    Refused,
    /// All that is said to others: whoever uses the account has decided that what is on it is worth the risk. Its
    /// certificate is checked as ever.
    #[cfg(feature = "old-encryption")]
    Accepted,
}

impl OldEncryption {
    /// What somebody decided. A program that was built without old encryption cannot do but refuse it.
    #[must_use]
    pub fn decided(accepted: bool) -> Self {
        match accepted {
            #[cfg(feature = "old-encryption")]
            true => Self::Accepted,
            _ => Self::Refused,
        }
    }
}

/// The address of an account: a bare JID that has a local part (RFC 7622 §3.1).
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Address(BareJid);

impl Address {
    /// The bare JID.
    pub fn bare(&self) -> &BareJid {
        &self.0
    }

    /// The server's domain.
    pub fn domain(&self) -> &DomainRef {
        self.0.domain()
    }
}

impl FromStr for Address {
    type Err = AddressError;

    /// Takes what a person types or pastes: blanks around it and a leading `xmpp:` are dropped.
    fn from_str(text: &str) -> Result<Self, AddressError> {
        let text = text.trim();
        let text = text.strip_prefix("xmpp:").unwrap_or(text);
        let text = text.split_once('?').map_or(text, |(address, _action)| address);
        if text.is_empty() {
            return Err(AddressError::Empty);
        }
        match address::read(text)?.try_into_full() {
            Ok(_) => Err(AddressError::HasResource),
            Err(bare) if bare.node().is_none() => Err(AddressError::NoLocalPart),
            Err(bare) => Ok(Self(bare)),
        }
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Address({})", self.0)
    }
}

/// Why a text is not the address of an account.
#[derive(Debug, thiserror::Error)]
pub enum AddressError {
    /// Nothing was given.
    #[error("no address was given")]
    Empty,
    /// A server's name alone.
    #[error("the part before the @ is missing")]
    NoLocalPart,
    /// A full JID, which names a device and not an account.
    #[error("an account's address has nothing after a slash")]
    HasResource,
    /// Not a JID at all.
    #[error("this is not an XMPP address")]
    Invalid(#[from] jid::Error),
}

/// A password. It cannot be printed, and its memory is cleared when it is dropped.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Zeroizing<String>);

impl Secret {
    /// Takes ownership of the password.
    pub fn new(password: String) -> Self {
        Self(Zeroizing::new(password))
    }

    /// The password itself; only sign-in and the keyring have a reason to ask.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// Where an account's server listens.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub enum Reach {
    /// Ask the DNS for the domain's SRV records (RFC 6120 §3.2, XEP-0368), or use the domain itself.
    #[default]
    Lookup,
    /// This host, encrypted by STARTTLS.
    StartTls(Endpoint),
    /// This host, encrypted from the first byte.
    DirectTls(Endpoint),
}

/// The port of client connections (RFC 6120 §14.7).
const CLIENT_PORT: u16 = 5222;
/// The customary port of client connections over direct TLS.
const DIRECT_TLS_PORT: u16 = 5223;

impl FromStr for Reach {
    type Err = ReachError;

    /// Reads `HOST[:PORT]`, or `tls://HOST[:PORT]` for direct TLS. An IPv6 address with a port
    /// stands in brackets.
    fn from_str(text: &str) -> Result<Self, ReachError> {
        match text.strip_prefix("tls://") {
            Some(rest) => Endpoint::parse(rest, DIRECT_TLS_PORT).map(Self::DirectTls),
            None => Endpoint::parse(text, CLIENT_PORT).map(Self::StartTls),
        }
    }
}

/// A host and a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// A host name or an IP address.
    pub host: String,
    /// The TCP port.
    pub port: u16,
}

impl Endpoint {
    fn parse(text: &str, default_port: u16) -> Result<Self, ReachError> {
        let (host, port) = match text.strip_prefix('[') {
            Some(rest) => {
                let (host, after) = rest.split_once(']').ok_or(ReachError::Host)?;
                (host, after.strip_prefix(':'))
            }
            None if text.matches(':').count() > 1 => (text, None),
            None => text.split_once(':').map_or((text, None), |(host, port)| (host, Some(port))),
        };
        if host.is_empty() || host.contains(['/', '@', ' ']) {
            return Err(ReachError::Host);
        }
        let port = match port {
            None => default_port,
            Some(port) => port.parse().ok().filter(|port| *port != 0).ok_or(ReachError::Port)?,
        };
        Ok(Self { host: host.to_owned(), port })
    }
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.host.contains(':') {
            write!(f, "[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{}:{}", self.host, self.port)
        }
    }
}

/// Why a text names no server.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReachError {
    /// The host is missing or is no host name.
    #[error("this is not the name of a server")]
    Host,
    /// The port is not a number from 1 to 65535.
    #[error("a port is a number from 1 to 65535")]
    Port,
}

/// The SHA-256 of a certificate in DER form: which certificate it is, beyond doubt.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Fingerprint(pub [u8; 32]);

impl FromStr for Fingerprint {
    type Err = FingerprintError;

    /// Reads 64 hexadecimal digits in either case; colons between them are passed over.
    fn from_str(text: &str) -> Result<Self, FingerprintError> {
        let digits: Vec<u8> = text
            .chars()
            .filter(|c| !matches!(c, ':' | ' '))
            .map(|c| c.to_digit(16).and_then(|digit| u8::try_from(digit).ok()))
            .collect::<Option<_>>()
            .ok_or(FingerprintError)?;
        let bytes: Vec<u8> = digits
            .chunks(2)
            .map(|pair| match pair {
                [high, low] => Some(high << 4 | low),
                _ => None,
            })
            .collect::<Option<_>>()
            .ok_or(FingerprintError)?;
        bytes.try_into().map(Self).map_err(|_| FingerprintError)
    }
}

impl TryFrom<String> for Fingerprint {
    type Error = FingerprintError;

    fn try_from(text: String) -> Result<Self, FingerprintError> {
        text.parse()
    }
}

impl From<Fingerprint> for String {
    fn from(fingerprint: Fingerprint) -> Self {
        fingerprint.to_string()
    }
}

impl fmt::Display for Fingerprint {
    /// Upper case with colons, as browsers and `openssl` show it.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, byte) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(":")?;
            }
            write!(f, "{byte:02X}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Fingerprint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Fingerprint({self})")
    }
}

/// The text is not a SHA-256 in hexadecimal digits.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("a certificate's fingerprint is 64 hexadecimal digits")]
pub struct FingerprintError;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_is_taken_as_people_write_it() {
        for text in [
            "romeo@old.example",
            " xmpp:romeo@old.example ",
            "xmpp:romeo@old.example?roster",
            "romeo@old.example.",
        ] {
            assert_eq!(text.parse::<Address>().unwrap().to_string(), "romeo@old.example");
        }
        assert!(matches!("old.example".parse::<Address>(), Err(AddressError::NoLocalPart)));
        assert!(matches!("r@old.example/x".parse::<Address>(), Err(AddressError::HasResource)));
        assert!(matches!("  ".parse::<Address>(), Err(AddressError::Empty)));
        assert!(matches!("a b@c".parse::<Address>(), Err(AddressError::Invalid(_))));
    }

    #[test]
    fn a_secret_does_not_print() {
        let secret = Secret::new("hunter2".into());
        assert!(!format!("{secret:?}").contains("hunter2"));
    }

    #[test]
    fn a_server_is_named_with_or_without_a_port() {
        let endpoint = |host: &str, port| Endpoint { host: host.into(), port };
        let cases = [
            ("h.example", Ok(Reach::StartTls(endpoint("h.example", 5222)))),
            ("127.0.0.1:15222", Ok(Reach::StartTls(endpoint("127.0.0.1", 15222)))),
            ("[::1]:15222", Ok(Reach::StartTls(endpoint("::1", 15222)))),
            ("::1", Ok(Reach::StartTls(endpoint("::1", 5222)))),
            ("tls://h.example", Ok(Reach::DirectTls(endpoint("h.example", 5223)))),
            ("tls://h.example:443", Ok(Reach::DirectTls(endpoint("h.example", 443)))),
            ("h.example:0", Err(ReachError::Port)),
            ("h.example:x", Err(ReachError::Port)),
            (":5222", Err(ReachError::Host)),
            ("https://h", Err(ReachError::Port)),
        ];
        for (text, expected) in cases {
            assert_eq!(text.parse::<Reach>(), expected, "{text}");
        }
    }

    #[test]
    fn a_fingerprint_reads_what_it_prints() {
        let fingerprint = Fingerprint(std::array::from_fn(|i| i as u8));
        assert_eq!(fingerprint.to_string().parse(), Ok(fingerprint));
        assert_eq!(
            fingerprint.to_string().to_lowercase().replace(':', "").parse(),
            Ok(fingerprint)
        );
        assert_eq!("00:11".parse::<Fingerprint>(), Err(FingerprintError));
        assert_eq!("zz".repeat(32).parse::<Fingerprint>(), Err(FingerprintError));
    }
}
