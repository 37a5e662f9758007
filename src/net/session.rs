//! One signed-in account: queries, stanzas, events.
//!
//! [`login`] signs in once, so that each way to fail can be told from the others, and then leaves
//! the connection to a task of its own. A [`Session`] is a handle on that task: it matches
//! answers to questions, resumes the session when the connection breaks (XEP-0198), or signs in
//! anew and says so ([`Connection::Renewed`]). What comes unasked is told by [`Events`].
//!
//! This is the only place that knows how XMPP is carried over TCP and TLS.

use std::net::SocketAddr;
use std::sync::{Arc, OnceLock};
use std::time::Duration;

use jid::{BareJid, FullJid, Jid};
use tokio::sync::{mpsc, oneshot, watch};
use tracing::Instrument;
use xmpp_parsers::iq::Iq;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;
use xmpp_parsers::stanza::Stanza;
use xmpp_parsers::stream_features::StreamFeatures;

pub use self::certificate::{Certificate, CertificateFault, CertificateProblem};
pub use self::characters::Forbidden;
pub use self::download::{Hosts, NotFetched, download};
pub use self::error::{Cause, EndReason, LoginError, Phase, QueryError, SendError, StreamFailure};
pub use self::event::{Connection, Event, Events, IncomingQuery};
pub use self::limits::Excess;
pub use self::listening::Listener;
pub use self::page::{NoPage, read_invitation, read_outage};
pub use self::registrar::{NotRegistered, Refusal, Registrar};
pub use self::signature::KeyStrength;
use crate::model::account::{Account, Address};
use crate::model::roster::{self, Roster};
use crate::xmpp::build::{Build, element};

mod certificate;
mod characters;
mod conversation;
mod counting;
mod download;
mod error;
mod event;
mod https;
mod incoming;
mod key_exchange;
mod limits;
mod link;
mod listening;
mod login;
#[cfg(feature = "old-encryption")]
mod old_encryption;
mod page;
mod queries;
mod reach;
mod registrar;
mod sasl;
mod sha512;
mod signature;
mod stream;
#[cfg(test)]
mod tests;
mod tls;

/// The variable that names another DNS server than the system's, as `ADDRESS:PORT`.
const RESOLVER: &str = "REHOME_RESOLVER";
/// The variable that says how long a server is waited for.
const PATIENCE: &str = "REHOME_PATIENCE";
/// The longest that a server is waited for: nobody waits more than a year, and centuries cannot be added to a clock.
const LONGEST: Duration = Duration::from_secs(365 * 24 * 60 * 60);
/// How long [`Session::close`] waits at most.
const CLOSING: Duration = Duration::from_secs(10);

/// How long a session waits for what, and what it accepts.
#[derive(Clone, Debug)]
pub struct Settings {
    /// The DNS server to ask over UDP, instead of the system's.
    pub resolver: Option<SocketAddr>,
    /// Authorities to trust beside the system's: certificates in DER form.
    pub authorities: Vec<Vec<u8>>,
    /// How long the DNS may take to answer, and each address to accept a connection.
    pub connect_timeout: Duration,
    /// How long each step of signing in may take.
    pub answer_timeout: Duration,
    /// How long the server may answer no query at all until those under way fail
    /// ([`QueryError::Silent`]). Counted from its last answer, not from the question: a server
    /// that is slow with all of them is not silent.
    pub patience: Duration,
    /// After how much silence the server is asked for a sign of life. After the same time again,
    /// the connection counts as dead; a second longer for each 1,000 bytes that it may still
    /// have to read, since stock servers read slowly.
    pub probe_after: Duration,
    /// The pause before the second attempt to get a lost connection back. It doubles with each
    /// attempt, up to 30 seconds.
    pub retry_pause: Duration,
    /// For how long a lost connection is tried for.
    pub give_up_after: Duration,
    /// How many bytes one incoming stanza may have. A roster of 5,000 contacts has 600,000.
    pub stanza_limit: u64,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            resolver: None,
            authorities: Vec::new(),
            connect_timeout: Duration::from_secs(10),
            answer_timeout: Duration::from_secs(30),
            patience: Duration::from_secs(120),
            probe_after: Duration::from_secs(30),
            retry_pause: Duration::from_secs(1),
            give_up_after: Duration::from_secs(600),
            stanza_limit: 64 << 20,
        }
    }
}

impl Settings {
    /// The defaults, with the DNS server of the variable `REHOME_RESOLVER` (`ADDRESS:PORT`), and for how many
    /// seconds a server is waited for that is gone (`REHOME_PATIENCE`), where they are set.
    ///
    /// # Errors
    ///
    /// [`BadSetting`] when one is set to something else.
    pub fn from_env() -> Result<Self, BadSetting> {
        Self::read(variable(RESOLVER), variable(PATIENCE))
    }

    /// The same, from what the two variables hold.
    ///
    /// # Errors
    ///
    /// [`BadSetting`] when one holds something else.
    pub fn read(resolver: Option<String>, patience: Option<String>) -> Result<Self, BadSetting> {
        let mut settings = Self::default();
        if let Some(text) = resolver {
            let resolver = text.parse();
            settings.resolver = Some(resolver.map_err(|_| BadSetting::Resolver { text })?);
        }
        if let Some(text) = patience {
            let seconds = text.parse().ok().filter(|seconds| *seconds > 0);
            settings = settings.patient(seconds.ok_or(BadSetting::Patience { text })?);
        }
        Ok(settings)
    }

    /// With so many seconds for a server that is gone, and less for one that is silent.
    fn patient(self, seconds: u64) -> Self {
        let limit = Duration::from_secs(seconds).min(LONGEST);
        Self {
            give_up_after: limit,
            patience: self.patience.min(limit),
            // A connection is to count as dead before the queries on it fail, so that they are put again.
            probe_after: self.probe_after.min(limit / 4),
            ..self
        }
    }
}

fn variable(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

/// A variable holds what cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadSetting {
    /// No socket address.
    #[error("REHOME_RESOLVER is not ADDRESS:PORT: {text}")]
    Resolver {
        /// What it holds.
        text: String,
    },
    /// No number of seconds.
    #[error("REHOME_PATIENCE is not a number of seconds: {text}")]
    Patience {
        /// What it holds.
        text: String,
    },
}

/// Signs in to an account, once, and sends no presence.
///
/// # Errors
///
/// One variant of [`LoginError`] for each way to fail.
pub async fn login(
    account: &Account,
    settings: &Settings,
) -> Result<(Session, Events), LoginError> {
    let span = tracing::info_span!("session", account = %account.address);
    // On the heap, so that whoever holds this future holds little.
    let signing_in = Box::pin(async {
        let signed_in = login::sign_in(account, settings).await?;
        let (link, session) = signed_in.begin().await?;
        Ok(stream::start(account.clone(), settings.clone(), link, session))
    });
    signing_in.instrument(span).await
}

/// A handle on a signed-in account. Clones stand for the same session; when the last one is
/// gone, the session is closed.
#[derive(Clone, Debug)]
pub struct Session {
    address: Address,
    commands: mpsc::UnboundedSender<Command>,
    status: watch::Receiver<Status>,
    found_limit: Arc<OnceLock<usize>>,
}

impl Session {
    /// Whose account it is.
    pub fn address(&self) -> &Address {
        &self.address
    }

    /// The full JID that this session has at present. A new session after a lost connection
    /// has another one.
    pub fn bound(&self) -> FullJid {
        self.status.borrow().bound.clone()
    }

    /// What the server offers.
    pub fn features(&self) -> Features {
        self.status.borrow().features
    }

    /// How many bytes one stanza may have, where that was found out by trying and the server does not say it
    /// ([`Features::stanza_limit`]).
    pub fn found_limit(&self) -> Option<usize> {
        self.found_limit.get().copied()
    }

    /// Keeps in mind that the server takes no stanza of more bytes than this. What was found first counts.
    pub fn find_limit(&self, bytes: usize) {
        self.found_limit.get_or_init(|| bytes);
    }

    /// Waits until the server is waited for ([`Connection::Waiting`]), or no longer: `true` and `false`. `None` once
    /// the session is over.
    pub async fn waits(&self, waits: bool) -> Option<bool> {
        let mut status = self.status.clone();
        let changed =
            status.wait_for(|status| status.waited_for == waits || status.ended.is_some());
        changed.await.ok().filter(|status| status.ended.is_none()).map(|status| status.waited_for)
    }

    /// Asks `to` something, or the own account where that is `None`, and waits for the answer:
    /// the child of the result, if it has one; for the contact list there is [`read_roster`](Self::read_roster). While the connection is away, it waits too. When
    /// the future is dropped, the answer is not waited for any longer.
    ///
    /// # Errors
    ///
    /// See [`QueryError`]. A [`Request::Get`] is asked again by itself over a new session; a
    /// [`Request::Set`] fails with [`QueryError::Interrupted`], since it may have been carried
    /// out.
    pub async fn query(
        &self,
        to: Option<Jid>,
        request: Request,
    ) -> Result<Option<Element>, QueryError> {
        self.put(to, request)?.answer().await
    }

    /// Puts the same question at once. Its answer is kept until it is asked for.
    ///
    /// # Errors
    ///
    /// [`QueryError::Unsendable`], and [`QueryError::Ended`] once the session is over.
    pub fn put(&self, to: Option<Jid>, request: Request) -> Result<Asked<'_>, QueryError> {
        let what = request.payload();
        characters::check(what).map_err(QueryError::Unsendable)?;
        tracing::trace!(
            to = to.as_ref().map(tracing::field::display),
            "asking for {} {}",
            what.name(),
            what.ns()
        );
        let (answer, answered) = oneshot::channel();
        self.give(Command::Query { to, request, answer })?;
        Ok(Asked { session: self, answered })
    }

    /// Reads the contact list (RFC 6121 §2.1.4), without ever holding it as XML, and with a mark on channels where the
    /// server knows them (XEP-0405 §2.8). From then on the server tells of its changes.
    ///
    /// # Errors
    ///
    /// As [`query`](Self::query)'s.
    pub async fn read_roster(&self) -> Result<Roster, QueryError> {
        let marked = element("query", ns::ROSTER).holding(element("annotate", roster::CHANNELS));
        match self.ask_for_roster(marked).await {
            // A server need not know more than the plain question.
            Err(QueryError::Refused(_)) => self.ask_for_roster(element("query", ns::ROSTER)).await,
            read => read,
        }
    }

    async fn ask_for_roster(&self, query: Element) -> Result<Roster, QueryError> {
        let (answer, answered) = oneshot::channel();
        let request = Request::Get(query);
        Ok(self.ask(Command::Query { to: None, request, answer }, answered).await?.roster)
    }

    /// As [`query`](Self::query), and gives up after `limit` whatever else happens.
    ///
    /// # Errors
    ///
    /// As there; [`QueryError::Silent`] after `limit`.
    pub async fn query_within(
        &self,
        to: Option<Jid>,
        request: Request,
        limit: Duration,
    ) -> Result<Option<Element>, QueryError> {
        tokio::time::timeout(limit, self.query(to, request))
            .await
            .unwrap_or(Err(QueryError::Silent { after: limit }))
    }

    /// Sends a message or a presence. It is on its way then, and not more: [`fence`](Self::fence)
    /// says whether it arrived. IQs belong to [`query`](Self::query).
    ///
    /// # Errors
    ///
    /// See [`SendError`].
    pub async fn send(&self, stanza: Stanza) -> Result<(), SendError> {
        characters::check_stanza(&stanza).map_err(SendError::Unsendable)?;
        tracing::trace!(
            "sending a {}",
            match &stanza {
                Stanza::Iq(_) => "question",
                Stanza::Message(_) => "message",
                Stanza::Presence(_) => "presence",
            }
        );
        let sent = self.commands.send(Command::Send(stanza));
        sent.map_err(|_unsent| SendError::Gone(self.end_reason()))
    }

    /// From now on hears all messages and presence that come from an address or its devices, which are no events then.
    ///
    /// # Errors
    ///
    /// See [`SendError`].
    pub fn listen(&self, from: BareJid) -> Result<Listener, SendError> {
        self.add_ear(from, None)
    }

    /// The same of what comes back from there of one message, by its id, and nothing else.
    ///
    /// # Errors
    ///
    /// See [`SendError`].
    pub fn listen_for_bounce(&self, from: BareJid, id: String) -> Result<Listener, SendError> {
        self.add_ear(from, Some(id))
    }

    fn add_ear(&self, from: BareJid, bounced: Option<String>) -> Result<Listener, SendError> {
        let (listener, ear) = listening::listen(from, bounced);
        let added = self.commands.send(Command::Listen(ear));
        added.map(|()| listener).map_err(|_unsent| SendError::Gone(self.end_reason()))
    }

    /// Waits until the own server has handled everything that was sent before (a XEP-0199 ping:
    /// it answers in order). That it refuses pings is as good.
    ///
    /// # Errors
    ///
    /// [`QueryError::Interrupted`] when the connection was replaced by a new session since what
    /// was sent before: some of it may be lost. A loss is told to every fence that was under way
    /// then, or else to the next one.
    pub async fn fence(&self) -> Result<(), QueryError> {
        let (answer, answered) = oneshot::channel();
        self.ask(Command::Fence(answer), answered).await
    }

    /// Ends the session politely, after everything sent before; waits for that, but not for
    /// ever.
    pub async fn close(mut self) {
        if self.commands.send(Command::Close).is_ok() {
            let over = self.status.wait_for(|status| status.ended.is_some());
            // The task is gone or the server does not part: either way it is over for us.
            let _ = tokio::time::timeout(CLOSING, over).await;
        }
    }

    async fn ask<T>(
        &self,
        command: Command,
        answered: oneshot::Receiver<Result<T, QueryError>>,
    ) -> Result<T, QueryError> {
        self.give(command)?;
        self.answer(answered).await
    }

    fn give(&self, command: Command) -> Result<(), QueryError> {
        let given = self.commands.send(command);
        given.map_err(|_unsent| QueryError::Ended(self.end_reason()))
    }

    async fn answer<T>(
        &self,
        answered: oneshot::Receiver<Result<T, QueryError>>,
    ) -> Result<T, QueryError> {
        answered.await.unwrap_or_else(|_dropped| Err(QueryError::Ended(self.end_reason())))
    }

    fn end_reason(&self) -> EndReason {
        self.status.borrow().ended.clone().unwrap_or(EndReason::Closed)
    }
}

/// A question that was put ([`Session::put`]). Dropped, its answer is not waited for any longer.
#[derive(Debug)]
pub struct Asked<'a> {
    session: &'a Session,
    answered: oneshot::Receiver<queries::Answer>,
}

impl Asked<'_> {
    /// Waits for the answer.
    ///
    /// # Errors
    ///
    /// As [`Session::query`]'s.
    pub async fn answer(self) -> Result<Option<Element>, QueryError> {
        Ok(self.session.answer(self.answered).await?.payload)
    }
}

/// What is asked.
#[derive(Clone, Debug)]
pub enum Request {
    /// A question that changes nothing.
    Get(Element),
    /// A change.
    Set(Element),
}

impl Request {
    /// The one child element of the question.
    pub fn payload(&self) -> &Element {
        match self {
            Self::Get(payload) | Self::Set(payload) => payload,
        }
    }
}

/// What a server offers to a signed-in session.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Features {
    /// It takes `subscribed` before the contact asks (RFC 6121 §3.4).
    pub pre_approval: bool,
    /// It counts stanzas (XEP-0198).
    pub stream_management: bool,
    /// How many bytes one stanza to it may have, where it says so (XEP-0478).
    pub stanza_limit: Option<u32>,
}

impl Features {
    fn read(features: &StreamFeatures) -> Self {
        let pre_approval = "urn:xmpp:features:pre-approval";
        Self {
            pre_approval: features.others.iter().any(|element| element.is("sub", pre_approval)),
            stream_management: features.stream_management.is_some(),
            stanza_limit: features.limits.as_ref().and_then(|limits| Some(limits.max_bytes?.get())),
        }
    }
}

/// What a handle asks of the task.
#[derive(Debug)]
enum Command {
    Query { to: Option<Jid>, request: Request, answer: oneshot::Sender<queries::Answer> },
    Send(Stanza),
    Fence(oneshot::Sender<Result<(), QueryError>>),
    Reply(Iq),
    Listen(listening::Ear),
    Close,
}

/// What the task lets its handles know.
#[derive(Clone, Debug)]
struct Status {
    bound: FullJid,
    features: Features,
    /// The connection is away, or nothing has come over it for a while although an answer is due.
    waited_for: bool,
    ended: Option<EndReason>,
}
