//! Signing in: server after server, encryption, password, session.

use std::borrow::Cow;
use std::io;
use std::sync::Arc;
use std::time::Duration;

use futures::{Sink, SinkExt};
use jid::FullJid;
use rustls::pki_types::ServerName;
use tokio::io::{AsyncBufRead, AsyncWrite, BufStream};
use tokio::net::TcpStream;
use tokio::time::timeout;
use tokio_xmpp::xmlstream::{
    PendingFeaturesRecv, RecvFeaturesError, StreamHeader, XmlStream, XmppStreamElement,
    initiate_stream,
};
use xmpp_parsers::bind::{BindQuery, BindResponse};
use xmpp_parsers::iq::Iq;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza::Stanza;
use xmpp_parsers::stream_features::StreamFeatures;
use xmpp_parsers::{ns, sm, starttls};

use super::Settings;
use super::error::{LoginError, Phase};
use super::incoming::Incoming;
use super::limits::Limited;
use super::link::{self, Link, NO_TIMEOUTS, Stream, Transport};
#[cfg(feature = "old-encryption")]
use super::old_encryption;
use super::reach::{Candidate, Encryption, Network};
use super::sasl;
use super::tls::{self, Verifier};
use crate::model::account::{Account, Fingerprint, OldEncryption, Reach};

/// The namespace of the session step that RFC 3921 §3 asked for.
const SESSION: &str = "urn:ietf:params:xml:ns:xmpp-session";

/// The protocol in the handshake of direct TLS (XEP-0368 §4).
const ALPN: &[u8] = b"xmpp-client";

/// An earlier session to go on with (XEP-0198 §5).
#[derive(Clone, Debug)]
pub(super) struct Resumption {
    /// The server's name for it.
    pub(super) id: String,
    /// How many stanzas we have handled in it.
    pub(super) handled: u32,
}

/// A session that begins.
#[derive(Debug)]
pub(super) struct NewSession {
    /// The full JID that the server gave us.
    pub(super) bound: FullJid,
    /// Whether stanzas are counted, and if so the name to resume the session by, where the
    /// server lets us.
    pub(super) counted: Option<Option<String>>,
}

/// What became of the wish to go on with an earlier session.
#[derive(Debug)]
pub(super) enum Start {
    /// It is gone, and this one took its place.
    New(NewSession),
    /// It goes on; the server had handled so many of our stanzas.
    Resumed { handled: u32 },
}

/// Signs in to an account, by the first of its servers that lets us try the password. A session
/// is still to be asked for.
///
/// # Errors
///
/// When no server can be reached, the error of the one that let us come farthest. A server's
/// word on the password is final: no other server is asked.
pub(super) async fn sign_in(
    account: &Account,
    settings: &Settings,
) -> Result<SignedIn, LoginError> {
    let host = Host {
        domain: account.address.domain().as_str(),
        reach: &account.reach,
        certificate: account.certificate,
        old_encryption: account.old_encryption,
    };
    let encrypted = Box::pin(connect(&host, settings)).await?;
    Box::pin(prove(encrypted, account, settings)).await
}

/// A domain, and how its server is reached.
#[derive(Clone, Copy, Debug)]
pub(super) struct Host<'a> {
    /// The name that the server must prove to have.
    pub(super) domain: &'a str,
    /// Where it listens.
    pub(super) reach: &'a Reach,
    /// The one certificate to accept even where the system's roots would refuse it.
    pub(super) certificate: Option<Fingerprint>,
    /// Whether it may encrypt as servers did long ago.
    pub(super) old_encryption: OldEncryption,
}

/// Connects to the first server of a domain that encrypts. Nobody has signed in yet.
///
/// # Errors
///
/// When no server can be reached, the error of the one that let us come farthest.
pub(super) async fn connect(host: &Host<'_>, settings: &Settings) -> Result<Encrypted, LoginError> {
    let domain = host.domain;
    let bad = |source| LoginError::BadDomain { domain: domain.to_owned(), source };
    let ascii = idna::domain_to_ascii(domain).map_err(|error| bad(error.into()))?;
    let bare = ascii.trim_matches(['[', ']']).to_owned();
    let name = ServerName::try_from(bare).map_err(|error| bad(error.into()))?;
    let verifier = Arc::new(Verifier::choose(host.certificate, &settings.authorities).await);
    let network = Network::new(settings);

    let mut farthest: Option<LoginError> = None;
    for candidate in network.candidates(&ascii, host.reach).await? {
        tracing::debug!("{domain}: trying {} ({:?})", candidate.endpoint, candidate.encryption);
        let attempt = Attempt {
            domain,
            settings,
            name: &name,
            verifier: &verifier,
            old_encryption: host.old_encryption,
        };
        let error = match Box::pin(attempt.encrypt(&network, &candidate)).await {
            Ok(encrypted) => return Ok(encrypted),
            Err(error) => error,
        };
        tracing::debug!("{domain}: {error}");
        if farthest.as_ref().is_none_or(|before| before.progress() < error.progress()) {
            farthest = Some(error);
        }
    }
    Err(farthest.unwrap_or(LoginError::NoService { domain: domain.to_owned() }))
}

/// A connection whose password is accepted, and that has no session yet.
pub(super) struct SignedIn {
    link: Link,
    limit: Duration,
}

impl SignedIn {
    /// Begins a session.
    ///
    /// # Errors
    ///
    /// [`LoginError::BindRefused`] and those of a broken or silent connection.
    pub(super) async fn begin(mut self) -> Result<(Link, NewSession), LoginError> {
        let session = in_time(self.limit, Phase::Session, begin(&mut self.link)).await?;
        Ok((self.link, session))
    }

    /// Goes on with an earlier session where the server still has it, and begins one where not.
    ///
    /// # Errors
    ///
    /// As [`begin`](Self::begin).
    pub(super) async fn resume(
        mut self,
        earlier: &Resumption,
    ) -> Result<(Link, Start), LoginError> {
        let start = in_time(self.limit, Phase::Session, resume(&mut self.link, earlier)).await?;
        Ok((self.link, start))
    }
}

/// One server of the domain.
struct Attempt<'a> {
    domain: &'a str,
    settings: &'a Settings,
    name: &'a ServerName<'static>,
    verifier: &'a Arc<Verifier>,
    old_encryption: OldEncryption,
}

impl Attempt<'_> {
    /// Connects and encrypts, up to the features of the encrypted stream.
    async fn encrypt(
        &self,
        network: &Network<'_>,
        candidate: &Candidate,
    ) -> Result<Encrypted, LoginError> {
        let tcp = network.connect(&candidate.endpoint).await?;
        let encryption = candidate.encryption;
        let tcp = match encryption {
            Encryption::Direct => tcp,
            Encryption::StartTls => self.starttls(tcp).await?,
        };
        let protocol = (encryption == Encryption::Direct).then_some(ALPN);
        let (encrypted, binding) =
            self.in_time(Phase::Encryption, self.handshake(tcp, protocol)).await?;
        let bytes = BufStream::new(Limited::new(encrypted, self.settings.stanza_limit));
        let (features, stream) = self.greet(bytes).await?;
        Ok(Encrypted { link: Link { stream, features }, binding })
    }

    /// Encrypts, and says what ties a sign-in to this connection where there is such a thing. What old encryption has
    /// for that (`tls-unique`) proves nothing in it (RFC 7627 §1).
    async fn handshake(
        &self,
        tcp: TcpStream,
        protocol: Option<&[u8]>,
    ) -> Result<(Box<dyn Transport>, Option<Vec<u8>>), LoginError> {
        let (name, verifier) = (self.name.clone(), self.verifier.clone());
        match self.old_encryption {
            OldEncryption::Refused => {
                let tls = tls::encrypt(tcp, name, verifier, protocol).await?;
                let binding = tls::channel_binding(&tls);
                Ok((Box::new(tls), binding))
            }
            #[cfg(feature = "old-encryption")]
            OldEncryption::Accepted => {
                let tls = old_encryption::encrypt(tcp, &name, &verifier, protocol).await?;
                Ok((Box::new(tls), None))
            }
        }
    }

    async fn starttls(&self, tcp: TcpStream) -> Result<TcpStream, LoginError> {
        let bytes = BufStream::new(Limited::new(tcp, self.settings.stanza_limit));
        let (features, mut stream) = self.greet(bytes).await?;
        if !features.can_starttls() {
            return Err(LoginError::NoEncryption);
        }
        let phase = Phase::Encryption;
        let request = starttls::Nonza::Request(starttls::Request);
        let sent = stream.send(&XmppStreamElement::Starttls(request)).await;
        sent.map_err(|error| link::failure(error, phase))?;
        let answer = link::receive(&mut stream, phase);
        match self.in_time(phase, answer).await? {
            XmppStreamElement::Starttls(starttls::Nonza::Proceed(_)) => {
                // What came behind this word was not encrypted, and is dropped unread.
                Ok(stream.into_inner().into_inner().into_inner())
            }
            XmppStreamElement::Starttls(starttls::Nonza::Failure(_)) => {
                Err(LoginError::NoEncryption)
            }
            _ => Err(LoginError::Protocol {
                phase,
                detail: "something else than the answer to STARTTLS".to_owned(),
            }),
        }
    }

    /// Opens a stream and reads what the server offers on it.
    async fn greet<Io>(
        &self,
        bytes: Io,
    ) -> Result<(StreamFeatures, XmlStream<Io, Incoming>), LoginError>
    where
        Io: AsyncBufRead + AsyncWrite + Unpin,
    {
        let header = initiate_stream(bytes, ns::JABBER_CLIENT, header(self.domain), NO_TIMEOUTS);
        features(self.settings.answer_timeout, Phase::Greeting, header).await
    }

    async fn in_time<T>(
        &self,
        phase: Phase,
        step: impl Future<Output = Result<T, LoginError>>,
    ) -> Result<T, LoginError> {
        in_time(self.settings.answer_timeout, phase, step).await
    }
}

/// A connection that nobody can read along, and what ties a sign-in to it where there is such a
/// thing.
pub(super) struct Encrypted {
    pub(super) link: Link,
    binding: Option<Vec<u8>>,
}

/// Proves the password, once.
async fn prove(
    encrypted: Encrypted,
    account: &Account,
    settings: &Settings,
) -> Result<SignedIn, LoginError> {
    let Encrypted { mut link, binding } = encrypted;
    let limit = settings.answer_timeout;
    let proof = sasl::authenticate(&mut link, binding, account);
    in_time(limit, Phase::Password, proof).await?;
    link.stream.get_stream().get_ref().meter().restart();
    let header = header(account.address.domain().as_str());
    let header = link.stream.initiate_reset().send_header(header);
    let (features, stream) = features(limit, Phase::Session, header).await?;
    Ok(SignedIn { link: Link { stream, features }, limit })
}

fn header(domain: &str) -> StreamHeader<'_> {
    StreamHeader { to: Some(Cow::Borrowed(domain)), from: None, id: None }
}

/// Opens a stream and reads what the server offers on it.
async fn features<Io>(
    limit: Duration,
    phase: Phase,
    header: impl Future<Output = io::Result<PendingFeaturesRecv<Io>>>,
) -> Result<(StreamFeatures, XmlStream<Io, Incoming>), LoginError>
where
    Io: AsyncBufRead + AsyncWrite + Unpin,
{
    let exchange = async {
        let pending = header.await.map_err(|error| link::failure(error, phase))?;
        pending.recv_features().await.map_err(|error| match error {
            RecvFeaturesError::Io(error) => link::failure(error, phase),
            RecvFeaturesError::StreamError(error) => LoginError::Stream(error.0.into()),
        })
    };
    in_time(limit, phase, exchange).await
}

/// Waits for a step, but not for ever. The step goes on the heap: signing in holds whole parsers
/// and TLS states, and without that each level of it would copy them on the stack.
pub(super) async fn in_time<T>(
    after: Duration,
    phase: Phase,
    step: impl Future<Output = Result<T, LoginError>>,
) -> Result<T, LoginError> {
    timeout(after, Box::pin(step)).await.map_err(|_elapsed| LoginError::Silent { phase, after })?
}

/// Asks for the earlier session, and for a new one where it is gone.
async fn resume(link: &mut Link, earlier: &Resumption) -> Result<Start, LoginError> {
    if link.features.stream_management.is_none() {
        return begin(link).await.map(Start::New);
    }
    let previd = sm::StreamId(earlier.id.clone());
    let word = sm::Nonza::Resume(sm::Resume { h: earlier.handled, previd });
    send(&mut link.stream, &XmppStreamElement::SM(word)).await?;
    match link::receive(&mut link.stream, Phase::Session).await? {
        XmppStreamElement::SM(sm::Nonza::Resumed(resumed)) => {
            Ok(Start::Resumed { handled: resumed.h })
        }
        XmppStreamElement::SM(sm::Nonza::Failed(_)) => begin(link).await.map(Start::New),
        _ => Err(protocol("something else than the answer to a resumption")),
    }
}

async fn begin(link: &mut Link) -> Result<NewSession, LoginError> {
    let Link { stream, features } = link;
    let bound = bind(stream).await?;
    if wants_session(features) {
        let payload = Element::builder("session", SESSION).build();
        let id = "session".to_owned();
        request(stream, Iq::Set { from: None, to: None, id, payload }).await?;
    }
    let counted = match features.stream_management {
        Some(_) => count(stream).await?,
        None => None,
    };
    Ok(NewSession { bound, counted })
}

/// Asks for a full JID of the server's choice (RFC 6120 §7.6).
async fn bind(stream: &mut Stream) -> Result<FullJid, LoginError> {
    let payload = BindQuery::new(None).into();
    let iq = Iq::Set { from: None, to: None, id: "bind".to_owned(), payload };
    let answer = request(stream, iq).await?;
    let answer = answer.ok_or_else(|| protocol("a session without a name"))?;
    let answer = BindResponse::try_from(answer).map_err(|error| protocol(error.to_string()))?;
    Ok(answer.into())
}

/// Whether the server insists on the session step of RFC 3921, which RFC 6121 dropped.
fn wants_session(features: &StreamFeatures) -> bool {
    let offered = features.others.iter().find(|element| element.is("session", SESSION));
    offered.is_some_and(|element| !element.has_child("optional", SESSION))
}

/// Switches the counting of stanzas on (XEP-0198 §3); the name to resume the session by is inside.
async fn count(stream: &mut Stream) -> Result<Option<Option<String>>, LoginError> {
    let enable = sm::Nonza::Enable(sm::Enable::new().with_resume());
    send(stream, &XmppStreamElement::SM(enable)).await?;
    loop {
        match link::receive(stream, Phase::Session).await? {
            XmppStreamElement::SM(sm::Nonza::Enabled(enabled)) => {
                let id = enabled.id.filter(|_| enabled.resume).map(|id| id.0);
                return Ok(Some(id));
            }
            XmppStreamElement::SM(sm::Nonza::Failed(_)) => return Ok(None),
            // Nothing was asked yet, and nobody knows our full JID: there is nothing to lose.
            XmppStreamElement::Stanza(_) => {}
            _ => return Err(protocol("something else than the answer to <enable/>")),
        }
    }
}

/// Sends an IQ of the sign-in and waits for its answer.
async fn request(stream: &mut Stream, iq: Iq) -> Result<Option<Element>, LoginError> {
    let id = iq.id().to_owned();
    send(stream, &Stanza::Iq(iq)).await?;
    loop {
        match link::receive(stream, Phase::Session).await? {
            XmppStreamElement::Stanza(Stanza::Iq(Iq::Result { id: answered, payload, .. }))
                if answered == id =>
            {
                return Ok(payload);
            }
            XmppStreamElement::Stanza(Stanza::Iq(Iq::Error { id: answered, error, .. }))
                if answered == id =>
            {
                return Err(LoginError::BindRefused(Box::new(error)));
            }
            XmppStreamElement::Stanza(_) => {}
            _ => return Err(protocol("something else than the answer to a session request")),
        }
    }
}

async fn send<T>(stream: &mut Stream, element: &T) -> Result<(), LoginError>
where
    Stream: for<'a> Sink<&'a T, Error = io::Error>,
{
    stream.send(element).await.map_err(|error| link::failure(error, Phase::Session))
}

fn protocol(detail: impl Into<String>) -> LoginError {
    LoginError::Protocol { phase: Phase::Session, detail: detail.into() }
}
