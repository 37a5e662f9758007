//! What is said over a connection and what is still to be said, apart from the connection itself:
//! it outlives one.

use std::collections::VecDeque;
use std::io;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use jid::Jid;
use tokio::sync::mpsc;
use tokio::time::Instant;
use tokio_xmpp::xmlstream::{
    FallibleStreamElement, RawStanzaHeader, StreamElementError, XmppStreamElement,
};
use xmpp_parsers::iq::Iq;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::stanza::Stanza;
use xmpp_parsers::stanza_error::{DefinedCondition, ErrorType};
use xmpp_parsers::{ns, sm};

use super::counting::{Counting, Due};
use super::error::{QueryError, StreamFailure};
use super::event::{Connection, Event, IncomingQuery, Queued, refusal};
use super::incoming::Incoming;
use super::limits::Excess;
use super::listening::Ears;
use super::login::{NewSession, Resumption, Start};
use super::queries::{Answered, Queries};
use super::{Command, Request};
use crate::model::account::Address;
use crate::model::roster::Roster;

/// Everything between the handles of a session and its connection.
#[derive(Debug)]
pub(super) struct Conversation {
    queries: Queries,
    outbox: VecDeque<Parcel>,
    counting: Option<Counting>,
    events: mpsc::Sender<Queued>,
    /// How many bytes came with the events that nobody has taken yet.
    unheeded: Arc<AtomicU64>,
    /// How many came with what is heard now.
    came: u64,
    replies: mpsc::WeakUnboundedSender<Command>,
    ears: Ears,
    /// Whether something was sent since the last fence.
    unfenced: bool,
    /// Whether something that no fence saw was lost with a connection.
    lost: bool,
    last_answer: Instant,
    answered: bool,
    closing: bool,
}

/// Something to be sent.
#[derive(Debug)]
enum Parcel {
    /// The query of this id.
    Query(String),
    /// A message or a presence.
    Stanza(Stanza),
    /// The answer to somebody's question.
    Reply(Iq),
    /// What was sent before over a connection that broke, in the same session.
    Again(Stanza),
}

/// The next thing to say.
#[derive(Debug)]
pub(super) enum Word {
    /// A stanza, which counts.
    Stanza(Stanza),
    /// About the counting itself.
    Count(XmppStreamElement),
}

/// Why a connection is at its end.
#[derive(Debug)]
pub(super) enum Broke {
    /// This program wants no more of it, and everything is said.
    Closed,
    /// It broke, or the server closed it.
    Lost(io::Error),
    /// Nothing came for too long.
    Silent,
    /// The server ended it with an error.
    Stream(StreamFailure),
    /// What came is no XMPP.
    Malformed(String),
    /// What came is too much.
    Excessive(Excess),
    /// Nobody takes the events.
    Flooded,
}

impl Conversation {
    pub(super) fn new(
        account: Address,
        events: mpsc::Sender<Queued>,
        unheeded: Arc<AtomicU64>,
        replies: mpsc::WeakUnboundedSender<Command>,
    ) -> Self {
        Self {
            queries: Queries::new(account),
            outbox: VecDeque::new(),
            counting: None,
            events,
            unheeded,
            came: 0,
            replies,
            ears: Ears::default(),
            unfenced: false,
            lost: false,
            last_answer: Instant::now(),
            answered: false,
            closing: false,
        }
    }

    /// The queries, for whoever ends them.
    pub(super) fn queries(&mut self) -> &mut Queries {
        &mut self.queries
    }

    /// Whether it is to end once everything is said.
    pub(super) fn closing(&self) -> bool {
        self.closing
    }

    /// How many bytes came with the events that nobody has taken yet.
    pub(super) fn unheeded(&self) -> u64 {
        self.unheeded.load(Ordering::Relaxed)
    }

    /// Takes on what a handle wants; `None` when the last handle is gone.
    pub(super) fn command(&mut self, command: Option<Command>) {
        let parcel = match command {
            Some(Command::Query { to, request, answer }) => {
                Parcel::Query(self.queries.add(to, request, answer))
            }
            Some(Command::Fence(answer)) => Parcel::Query(self.queries.add_fence(answer)),
            Some(Command::Send(stanza)) => Parcel::Stanza(stanza),
            Some(Command::Reply(answer)) => Parcel::Reply(answer),
            Some(Command::Listen(ear)) => return self.ears.add(ear),
            Some(Command::Close) | None => {
                self.closing = true;
                // Otherwise the server would take what we have read for lost.
                if let Some(counting) = &mut self.counting {
                    counting.tell();
                }
                return;
            }
        };
        self.outbox.push_back(parcel);
    }

    /// A new session begins.
    pub(super) fn begin(&mut self, session: NewSession) {
        self.counting = session.counted.map(Counting::new);
        let lost_before = std::mem::take(&mut self.unfenced);
        self.lost |= lost_before;
        // What is due again belongs to a session that is gone.
        self.outbox.retain(|parcel| !matches!(parcel, Parcel::Again(_)));
        for id in self.queries.renewed(session.bound.into()).into_iter().rev() {
            self.outbox.push_front(Parcel::Query(id));
        }
        self.last_answer = Instant::now();
        self.answered = false;
    }

    /// Goes on over a new connection, and says so.
    pub(super) fn go_on(&mut self, start: Start) -> Result<(), Broke> {
        self.queries.moved();
        match start {
            Start::New(session) => {
                self.begin(session);
                self.tell(Event::Connection(Connection::Renewed))
            }
            Start::Resumed { handled } => {
                if let Some(counting) = &mut self.counting {
                    let again = counting.resumed(handled);
                    let again = again.map_err(|error| Broke::Malformed(error.to_string()))?;
                    for stanza in again.into_iter().rev() {
                        self.outbox.push_front(Parcel::Again(stanza));
                    }
                }
                self.last_answer = Instant::now();
                self.answered = false;
                self.tell(Event::Connection(Connection::Resumed))
            }
        }
    }

    /// How the session can be gone on with over another connection.
    pub(super) fn resumption(&self) -> Option<Resumption> {
        self.counting.as_ref()?.resumption()
    }

    /// Gives the session up: the next connection begins another one.
    pub(super) fn abandon(&mut self) {
        self.counting = None;
    }

    /// Whether a connection ended before it answered any of the questions that were put to it.
    pub(super) fn fruitless(&self) -> bool {
        !self.answered && self.queries.any_sent()
    }

    /// Asks the server for a sign of life. Not by its count of stanzas: an answered ping also
    /// tells that everything before it was read.
    pub(super) fn probe(&mut self) {
        let id = self.queries.add_probe();
        self.outbox.push_front(Parcel::Query(id));
    }

    /// When the patience with the query that waits longest ends. `partial` is when the last piece
    /// of an unfinished stanza came: it may be the answer.
    pub(super) fn deadline(&self, partial: Option<Instant>, patience: Duration) -> Option<Instant> {
        self.queries.deadline(self.life(partial), patience)
    }

    /// Fails the queries with which the patience has ended.
    pub(super) fn expire(&mut self, partial: Option<Instant>, patience: Duration) {
        let life = self.life(partial);
        self.queries.expire(Instant::now(), life, patience);
    }

    /// The next thing to say, if any.
    pub(super) fn next_word(&mut self) -> Option<Word> {
        if let Some(due) = self.counting.as_mut().and_then(Counting::due) {
            let nonza = match due {
                Due::Answer { handled } => sm::Nonza::Ack(sm::A::new(handled)),
                Due::Question => sm::Nonza::Req(sm::R),
            };
            return Some(Word::Count(XmppStreamElement::SM(nonza)));
        }
        loop {
            match self.outbox.pop_front()? {
                Parcel::Stanza(stanza) => {
                    self.unfenced = true;
                    return Some(Word::Stanza(stanza));
                }
                Parcel::Reply(answer) => return Some(Word::Stanza(answer.into())),
                Parcel::Again(stanza) => return Some(Word::Stanza(stanza)),
                Parcel::Query(id) => {
                    if self.queries.is_fence(&id) {
                        if std::mem::take(&mut self.lost) {
                            self.queries.fail(&id, QueryError::Interrupted);
                            continue;
                        }
                        self.unfenced = false;
                    }
                    if let Some(iq) = self.queries.stanza(&id, Instant::now()) {
                        return Some(Word::Stanza(iq.into()));
                    }
                }
            }
        }
    }

    /// A word has gone out.
    pub(super) fn said(&mut self, word: Word) {
        if let (Word::Stanza(stanza), Some(counting)) = (word, &mut self.counting) {
            counting.sent(stanza);
        }
    }

    /// Something came, in so many bytes.
    pub(super) fn heard(&mut self, incoming: Incoming, bytes: u64) -> Result<(), Broke> {
        self.came = bytes;
        match incoming.element {
            FallibleStreamElement::Ok(XmppStreamElement::Stanza(stanza)) => {
                self.count();
                self.stanza(stanza, incoming.roster)
            }
            FallibleStreamElement::Ok(XmppStreamElement::SM(sm::Nonza::Ack(answer))) => {
                let Some(counting) = &mut self.counting else { return Ok(()) };
                let confirmed = counting.confirm(answer.h);
                confirmed.map_err(|error| Broke::Malformed(error.to_string()))
            }
            FallibleStreamElement::Ok(XmppStreamElement::SM(sm::Nonza::Req(_))) => {
                if let Some(counting) = &mut self.counting {
                    counting.asked();
                }
                Ok(())
            }
            FallibleStreamElement::Ok(XmppStreamElement::StreamError(error)) => {
                Err(Broke::Stream(error.0.into()))
            }
            FallibleStreamElement::Ok(_) => {
                Err(Broke::Malformed("something that has no place in a session".to_owned()))
            }
            FallibleStreamElement::Err(StreamElementError::InvalidStanza {
                name,
                header,
                error,
                ..
            }) => {
                self.count();
                if name.to_string() == "iq" {
                    self.unreadable(header, error.to_string());
                }
                Ok(())
            }
            FallibleStreamElement::Err(error) => Err(Broke::Malformed(error.to_string())),
        }
    }

    /// Tells an event, if anybody still wants to know.
    pub(super) fn tell(&mut self, event: Event) -> Result<(), Broke> {
        let bytes = std::mem::take(&mut self.came);
        // Before it is there: whoever takes it takes them away again.
        self.unheeded.fetch_add(bytes, Ordering::Relaxed);
        match self.events.try_send((event, bytes)) {
            Ok(()) => Ok(()),
            Err(mpsc::error::TrySendError::Closed(_)) => {
                self.unheeded.store(0, Ordering::Relaxed);
                Ok(())
            }
            Err(mpsc::error::TrySendError::Full(_)) => Err(Broke::Flooded),
        }
    }

    fn stanza(&mut self, stanza: Stanza, roster: Roster) -> Result<(), Broke> {
        match stanza {
            Stanza::Message(_) | Stanza::Presence(_) => match self.ears.hand(stanza) {
                Some(Stanza::Message(message)) => self.tell(Event::Message(message)),
                Some(Stanza::Presence(presence)) => self.tell(Event::Presence(presence)),
                Some(Stanza::Iq(_)) | None => Ok(()),
            },
            Stanza::Iq(Iq::Result { id, from, payload, .. }) => {
                self.answer(&id, from.as_ref(), Ok(Answered { payload, roster }));
                Ok(())
            }
            Stanza::Iq(Iq::Error { id, from, error, .. }) => {
                let refused = QueryError::Refused(Box::new(error));
                self.answer(&id, from.as_ref(), Err(refused));
                Ok(())
            }
            Stanza::Iq(Iq::Get { id, from, payload, .. }) => {
                if payload.is("ping", ns::PING) && self.queries.is_own(from.as_ref()) {
                    self.reply(Iq::Result { from: None, to: from, id, payload: None });
                    return Ok(());
                }
                let request = Request::Get(payload);
                self.tell(Event::Asked(IncomingQuery::new(from, id, request, self.replies.clone())))
            }
            Stanza::Iq(Iq::Set { id, from, payload, .. }) => {
                if payload.is("query", ns::ROSTER) {
                    return self.roster_push(id, from, &payload);
                }
                let request = Request::Set(payload);
                self.tell(Event::Asked(IncomingQuery::new(from, id, request, self.replies.clone())))
            }
        }
    }

    /// A push is believed from the own account or server only (RFC 6121 §2.1.6); to anybody else
    /// it looks as if nobody were here.
    fn roster_push(&mut self, id: String, from: Option<Jid>, query: &Element) -> Result<(), Broke> {
        if !self.queries.is_own(from.as_ref()) {
            let unavailable = DefinedCondition::ServiceUnavailable;
            self.reply(refusal(from, id, ErrorType::Cancel, unavailable));
            return Ok(());
        }
        let mut items = query.children();
        match (items.next(), items.next()) {
            (Some(item), None) if item.is("item", ns::ROSTER) => {
                // Without an address it goes to the own account too (RFC 6120 §10.3), and there is one for each change.
                self.reply(Iq::Result { from: None, to: None, id, payload: None });
                self.tell(Event::RosterPush(item.clone()))
            }
            _ => {
                self.reply(refusal(from, id, ErrorType::Modify, DefinedCondition::BadRequest));
                Ok(())
            }
        }
    }

    /// An IQ came whose content cannot be read: an answer fails its query, a question is refused.
    fn unreadable(&mut self, header: RawStanzaHeader, reason: String) {
        let Some(id) = header.id else { return };
        let Ok(from) = header.from.map(|from| Jid::new(&from)).transpose() else { return };
        match header.type_.as_deref() {
            Some("result" | "error") => {
                self.answer(&id, from.as_ref(), Err(QueryError::Unreadable(reason)));
            }
            Some("get" | "set") => {
                self.reply(refusal(from, id, ErrorType::Modify, DefinedCondition::BadRequest));
            }
            _ => {}
        }
    }

    fn answer(&mut self, id: &str, from: Option<&Jid>, answer: super::queries::Answer) {
        if self.queries.answer(id, from, answer) {
            self.last_answer = Instant::now();
            self.answered = true;
        }
    }

    fn reply(&mut self, answer: Iq) {
        self.outbox.push_back(Parcel::Reply(answer));
    }

    fn count(&mut self) {
        if let Some(counting) = &mut self.counting {
            counting.received();
        }
    }

    fn life(&self, partial: Option<Instant>) -> Instant {
        partial.map_or(self.last_answer, |partial| partial.max(self.last_answer))
    }
}
