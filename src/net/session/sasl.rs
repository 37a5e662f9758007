//! The proof of the password (RFC 6120 §6): which mechanism, and its exchange.

use std::borrow::Cow;
use std::io;

use futures::{Sink, SinkExt};
use sasl::client::mechanisms::{Plain, Scram};
use sasl::client::{Mechanism, MechanismError};
use sasl::common::scram::{ScramProvider, Sha1, Sha256};
use sasl::common::{ChannelBinding, Credentials};
use tokio_xmpp::xmlstream::XmppStreamElement;
use xmpp_parsers::ns;
use xmpp_parsers::sasl::{DefinedCondition, Failure, Nonza, Response};
use xmpp_parsers::sasl_cb::Type as BindingType;
use xmpp_parsers::stream_features::StreamFeatures;
use xso::AsXml;
use xso::text::Base64;
use zeroize::Zeroizing;

use super::error::{LoginError, Phase};
use super::link::{self, Link, Stream};
use super::sha512::Sha512;
use crate::model::account::Account;

/// More rounds of hashing than this are refused: a server that asks for them wants to keep this
/// program busy (RFC 5802 asks for 4,096 at least).
const MAX_ITERATIONS: u32 = 1_000_000;

/// Proves the password once, with the best mechanism that both sides know.
///
/// # Errors
///
/// The variants of [`LoginError`] from `NoMechanism` to `Unproven`, and those of
/// [`link::receive`].
pub(super) async fn authenticate(
    link: &mut Link,
    binding: Option<Vec<u8>>,
    account: &Account,
) -> Result<(), LoginError> {
    let Link { stream, features } = link;
    // A server that does not say which bindings it knows (XEP-0440) may mean one that TLS 1.3 does
    // not have: ejabberd 23.01 offers -PLUS there and then refuses every proof.
    let exporter = BindingType::TlsExporter;
    let announced = features.sasl_cb.as_ref().is_some_and(|cb| cb.types.contains(&exporter));
    let binding = binding.filter(|_data| announced);
    let Some(choice) = Choice::best(features, binding.is_some()) else {
        let offered = features.sasl_mechanisms.iter().cloned().collect();
        return Err(LoginError::NoMechanism { offered });
    };
    tracing::debug!("{}: proving the password by {}", account.address.domain(), choice.name());
    let mut mechanism = choice.begin(account, binding)?;
    let first = Zeroizing::new(mechanism.initial());
    let nonce = std::str::from_utf8(&first).ok().and_then(|text| attribute(text, "r"));
    let nonce = nonce.map(str::to_owned);
    let auth = Auth { mechanism: choice.name().to_owned(), data: first.to_vec() };
    say(stream, &auth).await?;

    // The server's last word is either the data of its success, or a challenge before it.
    let mut answered = false;
    let mut proven = choice == Choice::Plain;
    loop {
        match hear(stream).await? {
            Nonza::Challenge(challenge) if !answered => {
                check_challenge(&challenge.data, nonce.as_deref())?;
                let (back, data) = work_out(mechanism, challenge.data).await?;
                mechanism = back;
                answered = true;
                respond(stream, data).await?;
            }
            Nonza::Challenge(challenge) if !proven => {
                mechanism.success(&challenge.data).map_err(unproven)?;
                proven = true;
                respond(stream, Vec::new()).await?;
            }
            Nonza::Success(success) => {
                if !proven {
                    mechanism.success(&success.data).map_err(unproven)?;
                }
                return Ok(());
            }
            Nonza::Failure(failure) => return Err(refusal(failure)),
            _ => return Err(protocol("a sign-in step out of order")),
        }
    }
}

/// A mechanism that this program uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Choice {
    Scram {
        hash: Hash,
        /// Whether the sign-in is tied to the connection (`-PLUS`).
        bound: bool,
    },
    /// The password itself; never outside of TLS, which there is no connection without.
    Plain,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hash {
    Sha1,
    Sha256,
    Sha512,
}

/// The first step (RFC 6120 §6.4.2). That of `xmpp-parsers` knows no name of a mechanism beyond SHA-256.
#[derive(AsXml)]
#[xml(namespace = ns::SASL, name = "auth")]
struct Auth {
    #[xml(attribute)]
    mechanism: String,
    #[xml(text = Base64)]
    data: Vec<u8>,
}

impl Choice {
    /// Best first.
    const ALL: [Self; 7] = [
        Self::Scram { hash: Hash::Sha512, bound: true },
        Self::Scram { hash: Hash::Sha256, bound: true },
        Self::Scram { hash: Hash::Sha1, bound: true },
        Self::Scram { hash: Hash::Sha512, bound: false },
        Self::Scram { hash: Hash::Sha256, bound: false },
        Self::Scram { hash: Hash::Sha1, bound: false },
        Self::Plain,
    ];

    fn best(features: &StreamFeatures, bindable: bool) -> Option<Self> {
        let possible = |choice: &Self| match choice {
            Self::Scram { bound: true, .. } => bindable,
            _ => true,
        };
        let offered = |choice: &Self| features.sasl_mechanisms.contains(choice.name());
        Self::ALL.into_iter().filter(possible).find(offered)
    }

    /// Its name in the registry of the IANA.
    fn name(self) -> &'static str {
        match self {
            Self::Scram { hash: Hash::Sha512, bound: true } => "SCRAM-SHA-512-PLUS",
            Self::Scram { hash: Hash::Sha256, bound: true } => "SCRAM-SHA-256-PLUS",
            Self::Scram { hash: Hash::Sha1, bound: true } => "SCRAM-SHA-1-PLUS",
            Self::Scram { hash: Hash::Sha512, bound: false } => "SCRAM-SHA-512",
            Self::Scram { hash: Hash::Sha256, bound: false } => "SCRAM-SHA-256",
            Self::Scram { hash: Hash::Sha1, bound: false } => "SCRAM-SHA-1",
            Self::Plain => "PLAIN",
        }
    }

    fn begin(
        self,
        account: &Account,
        binding: Option<Vec<u8>>,
    ) -> Result<Box<dyn Mechanism + Send + Sync>, LoginError> {
        let node = account.address.bare().node().map(|node| node.as_str()).unwrap_or_default();
        let binding = match (self, binding) {
            (Self::Scram { bound: true, .. }, Some(data)) => ChannelBinding::TlsExporter(data),
            // The flag that would reveal a removed -PLUS (RFC 5802 §6) makes servers refuse that
            // know other bindings than ours, so it is not raised.
            _ => ChannelBinding::None,
        };
        let credentials = |name: Cow<'_, str>| {
            Credentials::default()
                .with_username(name)
                .with_password(prepared(account).as_str())
                .with_channel_binding(binding)
        };
        let mechanism = match self {
            Self::Scram { hash: Hash::Sha512, .. } => scram::<Sha512>(credentials(escaped(node))),
            Self::Scram { hash: Hash::Sha256, .. } => scram::<Sha256>(credentials(escaped(node))),
            Self::Scram { hash: Hash::Sha1, .. } => scram::<Sha1>(credentials(escaped(node))),
            Self::Plain => Plain::from_credentials(credentials(Cow::Borrowed(node)))
                .map(|plain| Box::new(plain) as _),
        };
        mechanism.map_err(|error| protocol(error.to_string()))
    }
}

fn scram<S: ScramProvider + Send + Sync + 'static>(
    credentials: Credentials,
) -> Result<Box<dyn Mechanism + Send + Sync>, MechanismError> {
    Scram::<S>::from_credentials(credentials).map(|scram| Box::new(scram) as _)
}

/// A name as SCRAM writes it (RFC 5802 §5.1).
fn escaped(name: &str) -> Cow<'_, str> {
    if name.contains(['=', ',']) {
        Cow::Owned(name.replace('=', "=3D").replace(',', "=2C"))
    } else {
        Cow::Borrowed(name)
    }
}

/// The password in the form that servers compare (SASLprep, RFC 4013). One that the profile
/// forbids, such as one with a new emoji, goes as it is: servers that accept it do the same.
fn prepared(account: &Account) -> Zeroizing<String> {
    let password = account.secret.reveal();
    Zeroizing::new(
        stringprep::saslprep(password).map_or_else(|_| password.to_owned(), Cow::into_owned),
    )
}

/// Refuses a challenge of SCRAM that is not meant for us or takes too long to answer.
fn check_challenge(challenge: &[u8], nonce: Option<&str>) -> Result<(), LoginError> {
    let text = std::str::from_utf8(challenge).map_err(|error| protocol(error.to_string()))?;
    let ours = |all: &str| nonce.is_some_and(|nonce| all.starts_with(nonce));
    if !attribute(text, "r").is_some_and(ours) {
        return Err(protocol("a challenge that is not for this sign-in"));
    }
    let iterations = attribute(text, "i").and_then(|rounds| rounds.parse::<u32>().ok());
    if iterations.is_none_or(|rounds| rounds == 0 || rounds > MAX_ITERATIONS) {
        return Err(protocol("an unreasonable number of iterations"));
    }
    Ok(())
}

/// The value of one attribute of a SCRAM message (RFC 5802 §5.1).
fn attribute<'a>(message: &'a str, name: &str) -> Option<&'a str> {
    message.split(',').find_map(|part| part.strip_prefix(name)?.strip_prefix('='))
}

/// Answers a challenge on a thread that may take its time.
async fn work_out(
    mut mechanism: Box<dyn Mechanism + Send + Sync>,
    challenge: Vec<u8>,
) -> Result<(Box<dyn Mechanism + Send + Sync>, Vec<u8>), LoginError> {
    let work = tokio::task::spawn_blocking(move || {
        let response = mechanism.response(&challenge);
        response.map(|data| (mechanism, data))
    });
    match work.await {
        Ok(Ok(answer)) => Ok(answer),
        Ok(Err(error)) => Err(protocol(error.to_string())),
        Err(stopped) => Err(protocol(stopped.to_string())),
    }
}

async fn respond(stream: &mut Stream, data: Vec<u8>) -> Result<(), LoginError> {
    say(stream, &XmppStreamElement::Sasl(Nonza::Response(Response { data }))).await
}

async fn say<T>(stream: &mut Stream, element: &T) -> Result<(), LoginError>
where
    Stream: for<'a> Sink<&'a T, Error = io::Error>,
{
    stream.send(element).await.map_err(|error| link::failure(error, Phase::Password))
}

async fn hear(stream: &mut Stream) -> Result<Nonza, LoginError> {
    match link::receive(stream, Phase::Password).await? {
        XmppStreamElement::Sasl(word) => Ok(word),
        _ => Err(protocol("something else than a sign-in step")),
    }
}

fn refusal(failure: Failure) -> LoginError {
    let text = failure.texts.into_values().next();
    match failure.defined_condition {
        DefinedCondition::NotAuthorized => LoginError::WrongPassword { text },
        DefinedCondition::AccountDisabled => LoginError::AccountDisabled { text },
        DefinedCondition::CredentialsExpired => LoginError::CredentialsExpired { text },
        DefinedCondition::EncryptionRequired => LoginError::EncryptionRequired { text },
        DefinedCondition::TemporaryAuthFailure => LoginError::TemporaryAuthFailure { text },
        condition => LoginError::Denied { condition, text },
    }
}

fn unproven(error: MechanismError) -> LoginError {
    LoginError::Unproven { source: error.into() }
}

fn protocol(detail: impl Into<String>) -> LoginError {
    LoginError::Protocol { phase: Phase::Password, detail: detail.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn features(names: &[&str]) -> StreamFeatures {
        let sasl_mechanisms = names.iter().map(|name| (*name).to_owned()).collect();
        StreamFeatures { sasl_mechanisms, ..StreamFeatures::default() }
    }

    #[test]
    fn the_best_mechanism_is_chosen() {
        let all = [
            "ANONYMOUS",
            "PLAIN",
            "SCRAM-SHA-1",
            "SCRAM-SHA-1-PLUS",
            "SCRAM-SHA-256",
            "SCRAM-SHA-256-PLUS",
            "SCRAM-SHA-512",
            "SCRAM-SHA-512-PLUS",
        ];
        let best =
            |names: &[&str], bindable| Choice::best(&features(names), bindable).map(Choice::name);
        assert_eq!(best(&all, true), Some("SCRAM-SHA-512-PLUS"));
        assert_eq!(best(&all, false), Some("SCRAM-SHA-512"));
        assert_eq!(best(&all[..6], true), Some("SCRAM-SHA-256-PLUS"));
        assert_eq!(best(&all[..6], false), Some("SCRAM-SHA-256"));
        assert_eq!(best(&all[..4], true), Some("SCRAM-SHA-1-PLUS"));
        assert_eq!(best(&["PLAIN", "SCRAM-SHA-1"], true), Some("SCRAM-SHA-1"));
        assert_eq!(best(&["SCRAM-SHA-1-PLUS", "SCRAM-SHA-512"], true), Some("SCRAM-SHA-1-PLUS"));
        assert_eq!(best(&["PLAIN"], true), Some("PLAIN"));
        assert_eq!(best(&["ANONYMOUS", "DIGEST-MD5"], true), None);
    }

    #[test]
    fn a_challenge_is_checked_before_it_is_worked_on() {
        let check = |text: &str| check_challenge(text.as_bytes(), Some("abc")).is_ok();
        assert!(check("r=abcdef,s=QSXCR+Q6sek8bf92,i=4096"));
        assert!(!check("r=xyz,s=QSXCR+Q6sek8bf92,i=4096"));
        assert!(!check("r=abcdef,s=QSXCR+Q6sek8bf92,i=4294967295"));
        assert!(!check("r=abcdef,s=QSXCR+Q6sek8bf92,i=0"));
        assert!(!check("r=abcdef,s=QSXCR+Q6sek8bf92"));
    }

    #[test]
    fn names_are_escaped_for_scram() {
        assert_eq!(escaped("a=b,c"), "a=3Db=2Cc");
        assert_eq!(escaped("romeo"), "romeo");
    }
}
