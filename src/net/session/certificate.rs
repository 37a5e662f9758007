//! What a server's certificate says about itself, and what is wrong with a refused one.

use std::fmt;
use std::net::IpAddr;
use std::time::Duration;

use jiff::Timestamp;
use rustls::CertificateError;
use rustls::pki_types::{CertificateDer, UnixTime};
use sha2::{Digest, Sha256};
use x509_parser::prelude::{FromDer, GeneralName, ParsedExtension, X509Certificate, X509Version};

use super::signature::KeyStrength;
use crate::model::account::Fingerprint;

/// Why a certificate was refused, and which one it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateProblem {
    /// What is wrong with it.
    pub fault: CertificateFault,
    /// What it says about itself.
    pub certificate: Certificate,
    /// Its time is over, and on its last day nothing else would have been wrong with it.
    pub is_otherwise_right: bool,
}

impl fmt::Display for CertificateProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "certificate {}: {}", self.certificate.fingerprint, self.fault)
    }
}

impl std::error::Error for CertificateProblem {}

/// What is wrong with a certificate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CertificateFault {
    /// Its time is over.
    Expired,
    /// Its time has not come.
    NotYetValid,
    /// It was made for other names than the account's domain.
    WrongName,
    /// Nobody whom this system trusts signed it.
    UnknownIssuer,
    /// It is signed by itself only.
    SelfSigned,
    /// It says of itself that it signs others (CA:TRUE), so it cannot stand for a server. What
    /// `openssl req -x509` makes without further ado is such a one.
    IsAuthority,
    /// It is of a version of X.509 before the third, in which a certificate cannot say what it is for. Plain
    /// `openssl x509 -req` makes such.
    OldForm,
    /// Its key is too short.
    ShortKey,
    /// Whether the server has its key cannot be checked here.
    UnknownKey,
    /// Anything else, in technical words.
    Other(String),
}

impl fmt::Display for CertificateFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Expired => "expired",
            Self::NotYetValid => "not yet valid",
            Self::WrongName => "made for another name",
            Self::UnknownIssuer => "signed by nobody trusted",
            Self::SelfSigned => "signed by itself only",
            Self::IsAuthority => "made to sign others",
            Self::OldForm => "older than X.509 version 3",
            Self::ShortKey => "with a key that is too short",
            Self::UnknownKey => "with a key that cannot be checked",
            Self::Other(detail) => detail,
        })
    }
}

/// What a server's certificate says about itself. None of it is proven when the certificate was
/// refused, and names may hold anything: show them as foreign text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Which one it is.
    pub fingerprint: Fingerprint,
    /// The names it was made for: its subject alternative names, or its common name where it has
    /// none. Empty when it cannot be read.
    pub names: Vec<String>,
    /// Who is said to have signed it, as a distinguished name. Empty when it cannot be read.
    pub issuer: String,
    /// From when it is valid.
    pub not_before: Option<Timestamp>,
    /// Until when it is valid.
    pub not_after: Option<Timestamp>,
    /// What its key is worth.
    pub key: KeyStrength,
}

impl Certificate {
    fn read(der: &CertificateDer<'_>) -> Self {
        let fingerprint = fingerprint(der);
        let Ok((_rest, parsed)) = X509Certificate::from_der(der) else {
            return Self {
                fingerprint,
                names: Vec::new(),
                issuer: String::new(),
                not_before: None,
                not_after: None,
                key: KeyStrength::Worthless,
            };
        };
        let validity = parsed.validity();
        Self {
            fingerprint,
            names: names(&parsed),
            issuer: parsed.issuer().to_string(),
            not_before: Timestamp::from_second(validity.not_before.timestamp()).ok(),
            not_after: Timestamp::from_second(validity.not_after.timestamp()).ok(),
            key: KeyStrength::of(&parsed),
        }
    }
}

impl CertificateProblem {
    /// Why TLS refused this certificate.
    pub(super) fn new(error: CertificateError, der: &CertificateDer<'_>) -> Self {
        Self::with(fault(error, der), der)
    }

    /// The last moment of its time, where that is all that is known to be wrong with it.
    pub(super) fn last_moment(&self) -> Option<UnixTime> {
        let end = self.certificate.not_after.filter(|_| self.fault == CertificateFault::Expired)?;
        let seconds = u64::try_from(end.as_second()).ok()?;
        Some(UnixTime::since_unix_epoch(Duration::from_secs(seconds)))
    }

    /// This one has that fault.
    pub(super) fn with(fault: CertificateFault, der: &CertificateDer<'_>) -> Self {
        Self { fault, certificate: Certificate::read(der), is_otherwise_right: false }
    }

    /// What is wrong with one that a trusted authority signed, and TLS does not mind.
    pub(super) fn of_trusted(der: &CertificateDer<'_>) -> Option<Self> {
        let certificate = Certificate::read(der);
        let fault = match certificate.key {
            KeyStrength::Usual => return None,
            KeyStrength::Short(_) => CertificateFault::ShortKey,
            KeyStrength::Worthless => CertificateFault::UnknownKey,
        };
        Some(Self { fault, certificate, is_otherwise_right: false })
    }

    /// What is wrong with one that was accepted with all its faults: that nobody can tell whose it is.
    pub(super) fn of_accepted(der: &CertificateDer<'_>) -> Option<Self> {
        let problem = Self::with(CertificateFault::UnknownKey, der);
        (problem.certificate.key == KeyStrength::Worthless).then_some(problem)
    }
}

fn fault(error: CertificateError, der: &CertificateDer<'_>) -> CertificateFault {
    let parsed = X509Certificate::from_der(der).map(|(_rest, parsed)| parsed);
    if parsed.as_ref().is_ok_and(|parsed| parsed.version() != X509Version::V3) {
        return CertificateFault::OldForm;
    }
    match error {
        CertificateError::Expired | CertificateError::ExpiredContext { .. } => {
            CertificateFault::Expired
        }
        CertificateError::NotValidYet | CertificateError::NotValidYetContext { .. } => {
            CertificateFault::NotYetValid
        }
        CertificateError::NotValidForName | CertificateError::NotValidForNameContext { .. } => {
            CertificateFault::WrongName
        }
        // A bad signature is one by somebody who only bears a trusted name.
        CertificateError::UnknownIssuer | CertificateError::BadSignature => match parsed {
            Ok(parsed) if parsed.subject() == parsed.issuer() => CertificateFault::SelfSigned,
            _ => CertificateFault::UnknownIssuer,
        },
        // The crate above hands this one through as text only.
        CertificateError::Other(other) if other.to_string().contains("CaUsedAsEndEntity") => {
            CertificateFault::IsAuthority
        }
        other => CertificateFault::Other(other.to_string()),
    }
}

pub(super) fn fingerprint(der: &CertificateDer<'_>) -> Fingerprint {
    Fingerprint(Sha256::digest(der).into())
}

fn names(certificate: &X509Certificate<'_>) -> Vec<String> {
    let mut names: Vec<String> = certificate
        .extensions()
        .iter()
        .filter_map(|extension| match extension.parsed_extension() {
            ParsedExtension::SubjectAlternativeName(alternative) => Some(alternative),
            _ => None,
        })
        .flat_map(|alternative| &alternative.general_names)
        .filter_map(|name| match name {
            GeneralName::DNSName(name) => Some((*name).to_owned()),
            GeneralName::IPAddress(bytes) => address(bytes),
            _ => None,
        })
        .collect();
    if names.is_empty() {
        let common = certificate.subject().iter_common_name();
        names.extend(common.filter_map(|name| name.as_str().ok()).map(str::to_owned));
    }
    names
}

fn address(bytes: &[u8]) -> Option<String> {
    let four = <[u8; 4]>::try_from(bytes).map(IpAddr::from);
    let sixteen = <[u8; 16]>::try_from(bytes).map(IpAddr::from);
    four.or(sixteen).ok().map(|address| address.to_string())
}
