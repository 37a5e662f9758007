//! The task behind a session: one connection after another, until the session is over.

use std::future::poll_fn;
use std::io;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures::{Sink, StreamExt};
use tokio::sync::{mpsc, watch};
use tokio::time::{Instant, sleep, sleep_until, timeout};
use tokio_xmpp::xmlstream::{ReadError, XmppStreamElement};
use tracing::Instrument;
use xmpp_parsers::stanza::Stanza;
use xmpp_parsers::stream_error::DefinedCondition;

use super::conversation::{Broke, Conversation, Word};
use super::error::{EndReason, LoginError, Phase};
use super::event::{Connection, Event, Events};
use super::incoming::Incoming;
use super::limits::{Excess, Meter, SLOWEST};
use super::link::{self, Link, Stream};
use super::login::{self, NewSession, Start};
use super::{Command, Features, Session, Settings, Status};
use crate::model::account::Account;

/// How often a server may send what cannot be read before the session ends. Once can be
/// somebody's odd presence; a server that always answers so never gets further.
const MAX_FAULTS: u8 = 3;
/// How many connections in a row may break before anything was answered.
const MAX_FRUITLESS: u8 = 3;
/// How many stanzas are heard at most before anything is said again.
const MAX_UNANSWERED: u32 = 64;
/// The longest pause between two attempts to connect.
const MAX_PAUSE: Duration = Duration::from_secs(30);
/// How long saying the rest may take, and then ending the stream, once the session is closed.
const PARTING: Duration = Duration::from_secs(4);
/// How many events are kept for a reader who is busy with something else.
const MAX_EVENTS: usize = 16_384;
/// How many bytes of events are kept for one.
const MAX_UNHEEDED: u64 = 128 << 20;

/// Hands a connection over to a task of its own.
pub(super) fn start(
    account: Account,
    settings: Settings,
    link: Link,
    session: NewSession,
) -> (Session, Events) {
    let (sender, commands) = mpsc::unbounded_channel();
    let (events, queue) = mpsc::channel(MAX_EVENTS);
    let (bound, features) = (session.bound.clone(), Features::read(&link.features));
    let (status, watched) =
        watch::channel(Status { bound, features, waited_for: false, ended: None });
    let address = account.address.clone();

    let unheeded = Arc::default();
    let mut conversation =
        Conversation::new(address.clone(), events, Arc::clone(&unheeded), sender.downgrade());
    conversation.begin(session);
    let task = Task {
        account: Arc::new(account),
        settings: Arc::new(settings),
        commands,
        status,
        conversation,
        faults: 0,
        fruitless: 0,
        unanswered_since: None,
    };
    tokio::spawn(task.run(link).in_current_span());
    let session =
        Session { address, commands: sender, status: watched.clone(), found_limit: Arc::default() };
    (session, Events::new(queue, unheeded, watched))
}

struct Task {
    account: Arc<Account>,
    settings: Arc<Settings>,
    commands: mpsc::UnboundedReceiver<Command>,
    status: watch::Sender<Status>,
    conversation: Conversation,
    /// How often the server sent what cannot be read.
    faults: u8,
    /// How many connections in a row broke before anything was answered.
    fruitless: u8,
    /// Since when no connection has answered anything.
    unanswered_since: Option<Instant>,
}

impl Task {
    async fn run(mut self, link: Link) {
        let reason = self.live(link).await;
        // Whoever finds the task gone looks here for the reason.
        self.status.send_modify(|status| status.ended = Some(reason.clone()));
        self.conversation.queries().end(&reason);
    }

    async fn live(&mut self, mut link: Link) -> EndReason {
        loop {
            let began = Instant::now();
            let broke = self.converse(&mut link.stream).await;
            self.unanswered_since = match self.conversation.fruitless() {
                true => self.unanswered_since.or(Some(began)),
                false => None,
            };
            if let Broke::Closed = broke {
                // It may take its time, or fail: the session is over either way.
                let _ = timeout(PARTING, part(link.stream)).await;
                return EndReason::Closed;
            }
            drop(link);
            if let Err(reason) = self.judge(broke) {
                return reason;
            }
            link = match self.reconnect().await {
                Ok(link) => link,
                Err(reason) => return reason,
            };
        }
    }

    /// Talks over one connection until it is at its end.
    async fn converse(&mut self, stream: &mut Stream) -> Broke {
        let Self { conversation, commands, settings, status, .. } = self;
        let meter = stream.get_stream().get_ref().meter().clone();
        let mut silence = Silence::new(&meter, settings.probe_after);
        let mut read = meter.read();
        let mut heard = 0;
        let mut parting = None;
        loop {
            let partial = meter.inside_stanza().then(|| meter.last_life());
            let patience = conversation.deadline(partial, settings.patience);
            let unread = conversation.queries().unread(meter.written());
            let silent = silence.end(unread);
            let wake = [patience, parting].into_iter().flatten().fold(silent, Instant::min);
            tokio::select! {
                turn = poll_fn(|cx| turn(stream, conversation, heard, cx)) => match turn {
                    Ok(None) => heard = 0,
                    Ok(Some(incoming)) => {
                        heard = if heard < MAX_UNANSWERED { heard + 1 } else { 0 };
                        let bytes = meter.read() - read;
                        read += bytes;
                        if let Err(broke) = conversation.heard(incoming, bytes) {
                            return broke;
                        }
                        if waits(status, false)
                            && let Err(broke) = conversation.tell(Event::Connection(Connection::Resumed))
                        {
                            return broke;
                        }
                        if conversation.unheeded() > MAX_UNHEEDED {
                            return Broke::Flooded;
                        }
                    }
                    Err(broke) => return broke,
                },
                command = commands.recv(), if !conversation.closing() => {
                    conversation.command(command);
                    // What is there already goes out in one write.
                    while let Ok(more) = commands.try_recv() {
                        conversation.command(Some(more));
                    }
                    if conversation.closing() {
                        parting = Some(Instant::now() + PARTING);
                    }
                }
                () = sleep_until(wake) => {
                    conversation.expire(partial, settings.patience);
                    if parting.is_some_and(|parting| parting <= Instant::now()) {
                        return Broke::Closed;
                    }
                    match silence.look(unread) {
                        Ok(Step::Wait) => {}
                        Ok(Step::Probe) => conversation.probe(),
                        Ok(Step::Tell) => {
                            if waits(status, true)
                                && let Err(broke) = conversation.tell(Event::Connection(Connection::Waiting))
                            {
                                return broke;
                            }
                        }
                        Err(broke) => return broke,
                    }
                }
            }
        }
    }

    /// Whether another connection can do better.
    fn judge(&mut self, broke: Broke) -> Result<(), EndReason> {
        let reason = match broke {
            Broke::Closed => return Err(EndReason::Closed),
            Broke::Flooded => return Err(EndReason::Flooded),
            Broke::Silent => return self.endure_silence(),
            Broke::Lost(error) if self.conversation.fruitless() => {
                self.fruitless += 1;
                let end = self.fruitless >= MAX_FRUITLESS;
                return if end { Err(EndReason::KeepsBreaking(error.into())) } else { Ok(()) };
            }
            Broke::Lost(_) => {
                self.fruitless = 0;
                return Ok(());
            }
            Broke::Stream(failure) if !failure.may_pass() => {
                return Err(EndReason::Stream(failure));
            }
            Broke::Stream(failure) if failure.condition != DefinedCondition::PolicyViolation => {
                self.conversation.abandon();
                return Ok(());
            }
            Broke::Stream(failure) => EndReason::Stream(failure),
            Broke::Malformed(detail) => EndReason::Malformed(detail),
            Broke::Excessive(excess) => EndReason::Excessive(excess),
        };
        // In the same session, the same would come, or be sent, again.
        self.conversation.abandon();
        self.faults += 1;
        if self.faults >= MAX_FAULTS { Err(reason) } else { Ok(()) }
    }

    /// Whether a server that has fallen silent gets another connection: it lets us sign in each time, and may never
    /// answer.
    fn endure_silence(&self) -> Result<(), EndReason> {
        let Some(after) = self.unanswered_since.map(|since| since.elapsed()) else { return Ok(()) };
        if after < self.settings.give_up_after {
            return Ok(());
        }
        let last = Arc::new(LoginError::Silent { phase: Phase::Session, after });
        Err(EndReason::GaveUp { after, last })
    }

    /// Tries for another connection until there is one, or no hope.
    async fn reconnect(&mut self) -> Result<Link, EndReason> {
        if waits(&self.status, true) {
            self.tell(Connection::Waiting)?;
        }
        let lost = Instant::now();
        let mut pause = self.settings.retry_pause;
        // A server that breaks every connection is not asked for the next one at once.
        if self.fruitless + self.faults > 0 {
            self.meanwhile(sleep(pause)).await?;
        }
        loop {
            let (account, settings) = (self.account.clone(), self.settings.clone());
            let resumption = self.conversation.resumption();
            let attempt = Box::pin(async move {
                let signed_in = login::sign_in(&account, &settings).await?;
                match resumption {
                    Some(earlier) => signed_in.resume(&earlier).await,
                    None => {
                        let (link, session) = signed_in.begin().await?;
                        Ok((link, Start::New(session)))
                    }
                }
            });
            let error: LoginError = match self.meanwhile(attempt).await? {
                Ok((link, start)) => match self.take_up(&link, start) {
                    Ok(()) => return Ok(link),
                    Err(broke) => {
                        self.judge(broke)?;
                        self.meanwhile(sleep(pause)).await?;
                        continue;
                    }
                },
                Err(error) => error,
            };
            tracing::debug!("{}: no connection: {error}", self.account.address.domain());
            if !error.may_pass() {
                return Err(EndReason::SignIn(Arc::new(error)));
            }
            let after = lost.elapsed();
            if after + pause > self.settings.give_up_after {
                return Err(EndReason::GaveUp { after, last: Arc::new(error) });
            }
            self.meanwhile(sleep(pause)).await?;
            pause = (pause * 2).min(MAX_PAUSE);
        }
    }

    fn take_up(&mut self, link: &Link, start: Start) -> Result<(), Broke> {
        waits(&self.status, false);
        if let Start::New(session) = &start {
            let (bound, features) = (session.bound.clone(), Features::read(&link.features));
            self.status.send_modify(|status| {
                status.bound = bound;
                status.features = features;
            });
        }
        self.conversation.go_on(start)
    }

    /// Does something while the handles go on giving commands.
    async fn meanwhile<T>(&mut self, work: impl Future<Output = T>) -> Result<T, EndReason> {
        tokio::pin!(work);
        loop {
            tokio::select! {
                done = &mut work => return Ok(done),
                command = self.commands.recv() => {
                    self.conversation.command(command);
                    if self.conversation.closing() {
                        return Err(EndReason::Closed);
                    }
                }
            }
        }
    }

    fn tell(&mut self, connection: Connection) -> Result<(), EndReason> {
        let told = self.conversation.tell(Event::Connection(connection));
        told.map_err(|_flooded| EndReason::Flooded)
    }
}

/// Notes whether the server is waited for; says whether that is news.
fn waits(status: &watch::Sender<Status>, waited_for: bool) -> bool {
    status.send_if_modified(|status| {
        std::mem::replace(&mut status.waited_for, waited_for) != waited_for
    })
}

/// Hears an element, or nothing when something went out, since then there are new answers to wait for. What has
/// come already is heard before anything is said, so that the answers to it go out together; `heard` says how much
/// that was since something was said.
fn turn(
    stream: &mut Stream,
    conversation: &mut Conversation,
    heard: u32,
    cx: &mut Context<'_>,
) -> Poll<Result<Option<Incoming>, Broke>> {
    if heard < MAX_UNANSWERED
        && let Poll::Ready(incoming) = poll_read(stream, cx)
    {
        return Poll::Ready(incoming.map(Some));
    }
    match poll_write(Pin::new(stream), conversation, cx) {
        Poll::Ready(Err(error)) => return Poll::Ready(Err(broke(error))),
        Poll::Ready(Ok(Written::Some)) => return Poll::Ready(Ok(None)),
        Poll::Ready(Ok(Written::All)) if conversation.closing() => {
            return Poll::Ready(Err(Broke::Closed));
        }
        Poll::Ready(Ok(Written::All)) | Poll::Pending => {}
    }
    if heard < MAX_UNANSWERED { Poll::Pending } else { poll_read(stream, cx).map_ok(Some) }
}

fn poll_read(stream: &mut Stream, cx: &mut Context<'_>) -> Poll<Result<Incoming, Broke>> {
    stream.poll_next_unpin(cx).map(|item| match item {
        Some(Ok(incoming)) => Ok(incoming),
        Some(Err(ReadError::HardError(error))) => Err(broke(error)),
        Some(Err(ReadError::ParseError(error))) => Err(Broke::Malformed(error.to_string())),
        Some(Err(ReadError::SoftTimeout)) => Err(Broke::Silent),
        Some(Err(ReadError::StreamFooterReceived)) | None => {
            Err(Broke::Lost(io::ErrorKind::UnexpectedEof.into()))
        }
    })
}

/// How far the writing came.
enum Written {
    /// New words were taken on.
    Some,
    /// There was nothing new, and what was there is on its way.
    All,
}

fn poll_write(
    mut stream: Pin<&mut Stream>,
    conversation: &mut Conversation,
    cx: &mut Context<'_>,
) -> Poll<io::Result<Written>> {
    let mut written = Written::All;
    while Sink::<&Stanza>::poll_ready(stream.as_mut(), cx)?.is_ready() {
        let Some(word) = conversation.next_word() else { break };
        match &word {
            Word::Stanza(stanza) => stream.as_mut().start_send(stanza)?,
            Word::Count(element) => stream.as_mut().start_send(element)?,
        }
        conversation.said(word);
        written = Written::Some;
    }
    let flushed = Sink::<&XmppStreamElement>::poll_flush(stream.as_mut(), cx)?;
    if flushed.is_ready() {
        conversation.queries().written(stream.get_stream().get_ref().meter().written());
    } else if matches!(written, Written::All) {
        return Poll::Pending;
    }
    Poll::Ready(Ok(written))
}

fn broke(error: io::Error) -> Broke {
    match (Excess::of(&error), link::malformed(&error)) {
        (Some(excess), _) => Broke::Excessive(excess),
        (None, Some(detail)) => Broke::Malformed(detail),
        (None, None) => Broke::Lost(error),
    }
}

/// Ends a stream politely (RFC 6120 §4.4).
async fn part(mut stream: Stream) -> io::Result<()> {
    stream.shutdown().await?;
    while let Some(Ok(_)) = stream.next().await {}
    Ok(())
}

/// How long the server has been silent, and what that means.
struct Silence<'a> {
    meter: &'a Meter,
    limit: Duration,
    probed: Option<Instant>,
    told: bool,
}

enum Step {
    Wait,
    /// Ask the server for a sign of life.
    Probe,
    /// It does not give one: somebody is to know.
    Tell,
}

impl<'a> Silence<'a> {
    fn new(meter: &'a Meter, limit: Duration) -> Self {
        Self { meter, limit, probed: None, told: false }
    }

    /// When there is something to do if nothing comes, and so many bytes may still be on their way
    /// to the server.
    fn end(&self, unread: u64) -> Instant {
        let reading = Duration::from_secs(unread / SLOWEST);
        match self.unanswered_probe() {
            Some(probed) if self.told => probed + self.limit + reading,
            Some(probed) => probed + self.limit / 3 + reading,
            None => self.meter.last_life() + self.limit,
        }
    }

    fn look(&mut self, unread: u64) -> Result<Step, Broke> {
        let now = Instant::now();
        if now < self.end(unread) {
            return Ok(Step::Wait);
        }
        match self.unanswered_probe() {
            Some(_) if self.told => Err(Broke::Silent),
            Some(_) => {
                self.told = true;
                Ok(Step::Tell)
            }
            None => {
                (self.probed, self.told) = (Some(now), false);
                Ok(Step::Probe)
            }
        }
    }

    /// When the server was asked for a sign of life, if it has given none since.
    fn unanswered_probe(&self) -> Option<Instant> {
        self.probed.filter(|probed| *probed > self.meter.last_life())
    }
}
