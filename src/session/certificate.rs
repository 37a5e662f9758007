//! What a server's certificate says about itself, and what is wrong with a refused one.

use std::fmt;
use std::net::IpAddr;

use jiff::Timestamp;
use rustls::CertificateError;
use rustls::pki_types::CertificateDer;
use sha2::{Digest, Sha256};
use x509_parser::prelude::{FromDer, GeneralName, ParsedExtension, X509Certificate};

use crate::account::Fingerprint;

/// Why a certificate was refused, and which one it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CertificateProblem {
    /// What is wrong with it.
    pub fault: CertificateFault,
    /// What it says about itself.
    pub certificate: Certificate,
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
}

impl Certificate {
    fn read(der: &CertificateDer<'_>) -> Self {
        let fingerprint = fingerprint(der);
        let Ok((_rest, parsed)) = X509Certificate::from_der(der) else {
            let (names, issuer) = (Vec::new(), String::new());
            return Self { fingerprint, names, issuer, not_before: None, not_after: None };
        };
        let validity = parsed.validity();
        Self {
            fingerprint,
            names: names(&parsed),
            issuer: parsed.issuer().to_string(),
            not_before: Timestamp::from_second(validity.not_before.timestamp()).ok(),
            not_after: Timestamp::from_second(validity.not_after.timestamp()).ok(),
        }
    }
}

impl CertificateProblem {
    /// Why TLS refused this certificate.
    pub(super) fn new(error: CertificateError, der: &CertificateDer<'_>) -> Self {
        Self { fault: fault(error, der), certificate: Certificate::read(der) }
    }
}

fn fault(error: CertificateError, der: &CertificateDer<'_>) -> CertificateFault {
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
        CertificateError::UnknownIssuer | CertificateError::BadSignature => {
            match X509Certificate::from_der(der) {
                Ok((_rest, parsed)) if parsed.subject() == parsed.issuer() => {
                    CertificateFault::SelfSigned
                }
                _ => CertificateFault::UnknownIssuer,
            }
        }
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
