//! What a session tells without being asked.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use jid::Jid;
use tokio::sync::{mpsc, watch};
use xmpp_parsers::iq::Iq;
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::Presence;
use xmpp_parsers::stanza_error::{DefinedCondition, ErrorType, StanzaError};

use super::error::EndReason;
use super::{Command, Request, Status};

/// Something that happened on an account.
#[derive(Debug)]
pub enum Event {
    /// The server says that a contact changed (RFC 6121 §2.1.6): the one `<item/>` of the push.
    /// It came from the own account or server, and is acknowledged already.
    RosterPush(Element),
    /// A presence stanza, from anybody, of any type.
    Presence(Presence),
    /// A message stanza, from anybody, of any type.
    Message(Message),
    /// Somebody asks something.
    Asked(IncomingQuery),
    /// The connection changed.
    Connection(Connection),
    /// The session is over; nothing comes after this.
    Ended(EndReason),
}

/// How the connection changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Connection {
    /// It was lost, and another one is being tried for; or nothing has come over it for a while although an answer is
    /// due.
    Waiting,
    /// There is one again, or life on it, and nothing was lost (XEP-0198 §5).
    Resumed,
    /// There is one again, with a new session: what was under way is lost, and presence must be
    /// sent again.
    Renewed,
}

/// The events of one session, in the order in which they happened.
///
/// They are kept until they are asked for, so that a slow reader never holds up the answers to
/// its own queries; a server that fills the queue beyond all measure ends the session
/// ([`EndReason::Flooded`]).
#[derive(Debug)]
pub struct Events {
    queue: mpsc::Receiver<Queued>,
    unheeded: Arc<AtomicU64>,
    status: watch::Receiver<Status>,
    ended: bool,
}

/// An event with the bytes that came with it.
pub(super) type Queued = (Event, u64);

impl Events {
    /// `unheeded` is how many bytes came with all events that wait.
    pub(super) fn new(
        queue: mpsc::Receiver<Queued>,
        unheeded: Arc<AtomicU64>,
        status: watch::Receiver<Status>,
    ) -> Self {
        Self { queue, unheeded, status, ended: false }
    }

    /// Waits for the next event. The last one is [`Event::Ended`], and then there is `None`.
    /// May be cancelled at any time without losing an event.
    pub async fn next(&mut self) -> Option<Event> {
        if let Some((event, bytes)) = self.queue.recv().await {
            self.unheeded.fetch_sub(bytes, Ordering::Relaxed);
            return Some(event);
        }
        if self.ended {
            return None;
        }
        self.ended = true;
        let reason = self.status.borrow().ended.clone();
        Some(Event::Ended(reason.unwrap_or(EndReason::Closed)))
    }
}

/// A question that somebody put to this session (RFC 6120 §8.2.3). Dropped without an answer, it
/// is answered `service-unavailable`, as if nobody were here.
#[derive(Debug)]
pub struct IncomingQuery {
    from: Option<Jid>,
    id: String,
    request: Request,
    replies: Option<mpsc::WeakUnboundedSender<Command>>,
}

impl IncomingQuery {
    pub(super) fn new(
        from: Option<Jid>,
        id: String,
        request: Request,
        replies: mpsc::WeakUnboundedSender<Command>,
    ) -> Self {
        Self { from, id, request, replies: Some(replies) }
    }

    /// Who asks, as their server says; nobody means the own account (RFC 6120 §8.1.2.1).
    pub fn from(&self) -> Option<&Jid> {
        self.from.as_ref()
    }

    /// The one child element of the question.
    pub fn payload(&self) -> &Element {
        self.request.payload()
    }

    /// Answers it with a result.
    pub fn reply_result(mut self, payload: Option<Element>) {
        let (to, id) = (self.from.take(), std::mem::take(&mut self.id));
        self.reply(Iq::Result { from: None, to, id, payload });
    }

    /// Answers it with an error.
    pub fn reply_error(mut self, error: StanzaError) {
        let (to, id) = (self.from.take(), std::mem::take(&mut self.id));
        self.reply(Iq::Error { from: None, to, id, error, payload: None });
    }

    fn reply(&mut self, answer: Iq) {
        let sender = self.replies.take().and_then(|replies| replies.upgrade());
        if let Some(sender) = sender {
            // Nobody is left to be told that the session ended in between.
            let _ = sender.send(Command::Reply(answer));
        }
    }
}

impl Drop for IncomingQuery {
    fn drop(&mut self) {
        if self.replies.is_some() {
            let (to, id) = (self.from.take(), std::mem::take(&mut self.id));
            self.reply(refusal(to, id, ErrorType::Cancel, DefinedCondition::ServiceUnavailable));
        }
    }
}

/// An error answer without further words.
pub(super) fn refusal(
    to: Option<Jid>,
    id: String,
    type_: ErrorType,
    defined_condition: DefinedCondition,
) -> Iq {
    let texts = Default::default();
    let error = StanzaError { type_, by: None, defined_condition, texts, other: None };
    Iq::Error { from: None, to, id, error, payload: None }
}
