//! What can go wrong between this program and a server, one type per moment.

use std::fmt;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use xmpp_parsers::minidom::Element;
use xmpp_parsers::sasl::DefinedCondition as SaslCondition;
use xmpp_parsers::stanza_error::StanzaError;
use xmpp_parsers::stream_error::{DefinedCondition as StreamCondition, StreamError};

use super::certificate::{Certificate, CertificateProblem};
use super::characters::Forbidden;
use super::limits::Excess;
use crate::model::account::{Endpoint, Fingerprint};

/// The error under an error, of whatever type the layer below has.
pub type Cause = Box<dyn std::error::Error + Send + Sync>;

/// Why an account could not be signed in to: one variant for each way to fail, in the order in
/// which they can happen.
#[derive(Debug, thiserror::Error)]
pub enum LoginError {
    /// The domain is no name that the DNS could know.
    #[error("{domain} is not a name that can be looked up")]
    BadDomain {
        /// The domain of the account.
        domain: String,
        /// What is wrong with it.
        source: Cause,
    },
    /// The DNS answered that there is no such host.
    #[error("there is no host {host}")]
    NoSuchHost {
        /// The name that was asked for.
        host: String,
        /// The answer.
        source: Cause,
    },
    /// The DNS says expressly that this domain has no XMPP for clients (a target of `.`,
    /// RFC 2782).
    #[error("{domain} offers no XMPP service")]
    NoService {
        /// The domain of the account.
        domain: String,
    },
    /// The DNS gave no usable answer, so nobody knows whether the host exists.
    #[error("the DNS does not answer")]
    NoDns {
        /// What came instead of an answer.
        source: Cause,
    },
    /// The host is there, and nobody listens on the port.
    #[error("nobody listens on {endpoint}")]
    Refused {
        /// Where the connection was tried.
        endpoint: Endpoint,
        /// The system's error.
        source: io::Error,
    },
    /// The host did not react in time, or there is no way to it.
    #[error("{endpoint} cannot be reached")]
    Unreachable {
        /// Where the connection was tried.
        endpoint: Endpoint,
        /// The system's error; of kind `TimedOut` when the time of
        /// [`Settings::connect_timeout`](super::Settings::connect_timeout) was over.
        source: io::Error,
    },
    /// Something answered, and it is not an XMPP server: garbage, or an end before the greeting.
    #[error("this is not an XMPP server")]
    NotXmpp {
        /// What was read.
        source: io::Error,
    },
    /// The server offers no encryption, so nothing more was said to it.
    #[error("the server offers no encryption")]
    NoEncryption,
    /// The server knows no version of TLS from 1.2 on, or no way to encrypt that keeps what was said secret when its
    /// key is stolen later.
    #[error("the server's encryption is too old")]
    OldEncryption {
        /// The failure; its source is TLS's own error.
        source: io::Error,
    },
    /// The TLS handshake failed for another reason than the certificate.
    #[error("no encrypted connection could be made")]
    Tls {
        /// The failure; its source is TLS's own error where it is one.
        source: io::Error,
    },
    /// The server's certificate is not to be trusted.
    #[error("the server's certificate is not trusted")]
    Certificate(#[source] Box<CertificateProblem>),
    /// Another certificate than the one that this account was told to accept.
    #[error("the server shows another certificate than {expected}")]
    WrongPin {
        /// The certificate of [`Account::certificate`](crate::model::account::Account::certificate).
        expected: Fingerprint,
        /// The certificate that the server showed.
        seen: Box<Certificate>,
    },
    /// The server ended the conversation with a stream error (RFC 6120 §4.9).
    #[error("the server refused the connection")]
    Stream(#[source] StreamFailure),
    /// The server offers no way to prove the password that is safe enough.
    #[error("no sign-in method in common")]
    NoMechanism {
        /// The names of the SASL mechanisms that it offers.
        offered: Vec<String>,
    },
    /// The password, or the name, is wrong (`not-authorized`, RFC 6120 §6.5.10).
    #[error("the password was not accepted")]
    WrongPassword {
        /// What the server says about it.
        text: Option<String>,
    },
    /// The account is locked (`account-disabled`, RFC 6120 §6.5.2).
    #[error("the account is disabled")]
    AccountDisabled {
        /// What the server says about it.
        text: Option<String>,
    },
    /// The password is too old (`credentials-expired`, RFC 6120 §6.5.3).
    #[error("the password has expired")]
    CredentialsExpired {
        /// What the server says about it.
        text: Option<String>,
    },
    /// The server does not take this mechanism on this connection (`encryption-required`,
    /// RFC 6120 §6.5.4).
    #[error("the server wants another encryption")]
    EncryptionRequired {
        /// What the server says about it.
        text: Option<String>,
    },
    /// The server cannot check passwords at the moment (`temporary-auth-failure`, RFC 6120
    /// §6.5.11).
    #[error("the server cannot check the password now")]
    TemporaryAuthFailure {
        /// What the server says about it.
        text: Option<String>,
    },
    /// Any other refusal of the sign-in (RFC 6120 §6.5).
    #[error("the server refused the sign-in: {}", sasl_name(condition))]
    Denied {
        /// Its condition.
        condition: SaslCondition,
        /// What the server says about it.
        text: Option<String>,
    },
    /// The server let us in without proving that it knows the password too (RFC 5802 §5.1):
    /// it may be somebody else's.
    #[error("the server did not prove who it is")]
    Unproven {
        /// What was wrong with its proof.
        source: Cause,
    },
    /// The password was accepted, and the session was not (RFC 6120 §7.6.2).
    #[error("the server refused the session")]
    BindRefused(Box<StanzaError>),
    /// Nothing came for too long.
    #[error("the server did not answer ({phase})")]
    Silent {
        /// What was being waited for.
        phase: Phase,
        /// How long.
        after: Duration,
    },
    /// The connection broke after the greeting.
    #[error("the connection was lost ({phase})")]
    Lost {
        /// What was being done.
        phase: Phase,
        /// The failure.
        source: io::Error,
    },
    /// The server answered something that has no place there.
    #[error("the server broke the protocol ({phase}): {detail}")]
    Protocol {
        /// What was being done.
        phase: Phase,
        /// What came.
        detail: String,
    },
}

impl LoginError {
    /// Whether trying again later, with nothing changed on this side, can help.
    pub fn may_pass(&self) -> bool {
        match self {
            Self::NoSuchHost { .. }
            | Self::NoDns { .. }
            | Self::Refused { .. }
            | Self::Unreachable { .. }
            | Self::NotXmpp { .. }
            | Self::NoEncryption
            | Self::OldEncryption { .. }
            | Self::Tls { .. }
            | Self::TemporaryAuthFailure { .. }
            | Self::BindRefused(_)
            | Self::Silent { .. }
            | Self::Lost { .. }
            | Self::Protocol { .. } => true,
            Self::Stream(failure) => failure.may_pass(),
            Self::BadDomain { .. }
            | Self::NoService { .. }
            | Self::Certificate(_)
            | Self::WrongPin { .. }
            | Self::NoMechanism { .. }
            | Self::WrongPassword { .. }
            | Self::AccountDisabled { .. }
            | Self::CredentialsExpired { .. }
            | Self::EncryptionRequired { .. }
            | Self::Denied { .. }
            | Self::Unproven { .. } => false,
        }
    }

    /// Whether the server is away, for now or for good: nothing that the user enters can help.
    pub fn is_without_server(&self) -> bool {
        let is_gone = match self {
            Self::NoService { .. } => true,
            Self::Stream(failure) => matches!(
                failure.condition,
                StreamCondition::HostGone | StreamCondition::HostUnknown
            ),
            _ => false,
        };
        is_gone || self.may_pass()
    }

    /// How far the attempt came. Of several servers of one domain, the error of the one that let
    /// us come farthest tells most.
    pub(super) fn progress(&self) -> u8 {
        match self {
            Self::BadDomain { .. } | Self::NoService { .. } => 0,
            Self::NoDns { .. } => 1,
            Self::NoSuchHost { .. } => 2,
            Self::Unreachable { .. } => 3,
            Self::Refused { .. } => 4,
            Self::NotXmpp { .. } | Self::Silent { .. } | Self::Lost { .. } => 5,
            Self::Tls { .. } | Self::OldEncryption { .. } => 6,
            Self::NoEncryption => 7,
            Self::Protocol { .. } => 8,
            Self::Stream(_) => 9,
            Self::Certificate(_) | Self::WrongPin { .. } => 10,
            _ => 11,
        }
    }
}

/// The steps of signing in that wait for the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// The exchange of stream headers and features.
    Greeting,
    /// STARTTLS and the TLS handshake.
    Encryption,
    /// The making of a new account.
    Registration,
    /// The proof of the password.
    Password,
    /// Binding a resource, or resuming an earlier session.
    Session,
}

impl fmt::Display for Phase {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Greeting => "greeting",
            Self::Encryption => "encryption",
            Self::Registration => "registration",
            Self::Password => "password",
            Self::Session => "session",
        })
    }
}

/// A stream error that the server sent (RFC 6120 §4.9).
#[derive(Clone, Debug, PartialEq)]
pub struct StreamFailure {
    /// Its condition.
    pub condition: StreamCondition,
    /// What the server says about it, in English where it speaks several languages.
    pub text: Option<String>,
}

impl StreamFailure {
    /// Whether a new connection can do better: not where the server says that the account, the
    /// session or the domain is not to be served any longer.
    pub(super) fn may_pass(&self) -> bool {
        !matches!(
            self.condition,
            StreamCondition::Conflict
                | StreamCondition::HostGone
                | StreamCondition::HostUnknown
                | StreamCondition::NotAuthorized
        )
    }
}

impl From<StreamError> for StreamFailure {
    fn from(error: StreamError) -> Self {
        let text = error.get_best_text_cloned(vec!["en"]).map(|(_language, text)| text);
        Self { condition: error.condition, text }
    }
}

impl fmt::Display for StreamFailure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.text {
            Some(text) => write!(f, "stream error {}: {text}", self.condition),
            None => write!(f, "stream error {}", self.condition),
        }
    }
}

impl std::error::Error for StreamFailure {}

/// Why a query has no result.
#[derive(Clone, Debug, thiserror::Error)]
pub enum QueryError {
    /// The other side answered with an error (RFC 6120 §8.3).
    #[error("refused: {}", Element::from(.0.defined_condition.clone()).name())]
    Refused(Box<StanzaError>),
    /// An answer came, and nobody can read it.
    #[error("the answer cannot be read: {0}")]
    Unreadable(String),
    /// It holds a character that XML cannot carry, and was not sent.
    #[error("the request cannot be sent")]
    Unsendable(#[source] Forbidden),
    /// Nothing came for too long.
    #[error("no answer after {after:?}")]
    Silent {
        /// How long nothing came.
        after: Duration,
    },
    /// The connection was replaced by a new session after the request may have been sent: it
    /// was carried out, or it was not.
    #[error("the connection was replaced before the answer came")]
    Interrupted,
    /// The session is over.
    #[error("the session is over")]
    Ended(#[source] EndReason),
}

/// Why a stanza was not sent.
#[derive(Clone, Debug, thiserror::Error)]
pub enum SendError {
    /// It holds a character that XML cannot carry.
    #[error("the stanza cannot be sent")]
    Unsendable(#[source] Forbidden),
    /// The session is over.
    #[error("the session is over")]
    Gone(#[source] EndReason),
}

/// Why a session is over.
#[derive(Clone, Debug, thiserror::Error)]
pub enum EndReason {
    /// This program closed it.
    #[error("closed")]
    Closed,
    /// There was no connection for as long as
    /// [`Settings::give_up_after`](super::Settings::give_up_after) allows.
    #[error("no connection for {after:?}")]
    GaveUp {
        /// How long it was tried.
        after: Duration,
        /// How the last attempt failed.
        #[source]
        last: Arc<LoginError>,
    },
    /// Signing in again failed in a way that trying on does not mend.
    #[error("could not sign in again")]
    SignIn(#[source] Arc<LoginError>),
    /// The server ended the session for good.
    #[error("the server ended the session")]
    Stream(#[source] StreamFailure),
    /// What the server sends is not XMPP, again and again; the last fault in words.
    #[error("the server sends what cannot be read: {0}")]
    Malformed(String),
    /// The server sends stanzas beyond all measure, again and again.
    #[error("the server sends too much")]
    Excessive(#[source] Excess),
    /// Several connections in a row broke before the server answered anything.
    #[error("the connection breaks again and again")]
    KeepsBreaking(#[source] Arc<io::Error>),
    /// More events came than this program could look at.
    #[error("the server sends more than can be handled")]
    Flooded,
}

fn sasl_name(condition: &SaslCondition) -> &'static str {
    match condition {
        SaslCondition::Aborted => "aborted",
        SaslCondition::AccountDisabled => "account-disabled",
        SaslCondition::CredentialsExpired => "credentials-expired",
        SaslCondition::EncryptionRequired => "encryption-required",
        SaslCondition::IncorrectEncoding => "incorrect-encoding",
        SaslCondition::InvalidAuthzid => "invalid-authzid",
        SaslCondition::InvalidMechanism => "invalid-mechanism",
        SaslCondition::MalformedRequest => "malformed-request",
        SaslCondition::MechanismTooWeak => "mechanism-too-weak",
        SaslCondition::NotAuthorized => "not-authorized",
        SaslCondition::TemporaryAuthFailure => "temporary-auth-failure",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_that_is_gone_for_good_is_away_and_a_wrong_password_is_not_its_fault() {
        let stream = |condition| LoginError::Stream(StreamFailure { condition, text: None });
        assert!(LoginError::NoService { domain: "old.example".into() }.is_without_server());
        for gone in [StreamCondition::HostGone, StreamCondition::HostUnknown] {
            let error = stream(gone);
            assert!(error.is_without_server() && !error.may_pass(), "{error}");
        }
        assert!(!stream(StreamCondition::NotAuthorized).is_without_server());
        assert!(!LoginError::WrongPassword { text: None }.is_without_server());
    }
}
