//! The queries under way: which answer belongs to which, and which of them waited too long.

use std::collections::HashMap;
use std::time::Duration;

use jid::Jid;
use tokio::sync::oneshot;
use tokio::time::Instant;
use xmpp_parsers::iq::Iq;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;

use super::Request;
use super::error::{EndReason, QueryError};
use crate::model::account::Address;
use crate::model::roster::Roster;

/// How often a `get` is sent, over one new session after another, before its asker is told.
const MAX_TRIES: u8 = 3;

/// What came back for a query.
pub(super) type Answer = Result<Answered, QueryError>;

/// What a result brought.
#[derive(Debug, Default)]
pub(super) struct Answered {
    /// Its child, if it had one.
    pub(super) payload: Option<Element>,
    /// The entries of the contact list that this child was.
    pub(super) roster: Roster,
}

/// All queries that have no answer yet.
#[derive(Debug)]
pub(super) struct Queries {
    account: Address,
    bound: Option<Jid>,
    waiting: HashMap<String, Query>,
    next: u64,
    /// How many bytes of this connection the server has read for certain.
    read: u64,
}

#[derive(Debug)]
struct Query {
    to: Option<Jid>,
    request: Kept,
    asker: Asker,
    sent: Option<Instant>,
    /// How many bytes had gone out when this query had.
    place: Option<u64>,
    tries: u8,
}

/// What is kept of a request: a `get` may be asked twice, and a `set` is given away.
#[derive(Debug)]
enum Kept {
    Get(Element),
    Set(Option<Element>),
}

#[derive(Debug)]
enum Asker {
    Query(oneshot::Sender<Answer>),
    /// Wants to know that everything before it on this connection was handled.
    Fence(oneshot::Sender<Result<(), QueryError>>),
    /// This session itself, to see whether the server is still there.
    Probe,
}

impl Queries {
    pub(super) fn new(account: Address) -> Self {
        let next = fastrand::u64(0..1 << 32);
        Self { account, bound: None, waiting: HashMap::new(), next, read: 0 }
    }

    /// Takes on a query; its id.
    pub(super) fn add(
        &mut self,
        to: Option<Jid>,
        request: Request,
        asker: oneshot::Sender<Answer>,
    ) -> String {
        let request = match request {
            Request::Get(payload) => Kept::Get(payload),
            Request::Set(payload) => Kept::Set(Some(payload)),
        };
        self.insert(to, request, Asker::Query(asker))
    }

    /// Takes on a ping to the own server (XEP-0199 §4.2) for somebody who waits for it; its id.
    pub(super) fn add_fence(&mut self, asker: oneshot::Sender<Result<(), QueryError>>) -> String {
        self.insert(self.server(), ping(), Asker::Fence(asker))
    }

    /// Takes on a ping that nobody waits for; its id.
    pub(super) fn add_probe(&mut self) -> String {
        self.insert(self.server(), ping(), Asker::Probe)
    }

    /// The stanza of a query, which counts as sent from now on. `None` when nobody waits for its
    /// answer any longer.
    pub(super) fn stanza(&mut self, id: &str, now: Instant) -> Option<Iq> {
        if self.waiting.get(id).is_none_or(Query::abandoned) {
            self.waiting.remove(id);
            return None;
        }
        let query = self.waiting.get_mut(id)?;
        query.sent = Some(now);
        query.tries += 1;
        let (from, to, id) = (None, query.to.clone(), id.to_owned());
        match &mut query.request {
            Kept::Get(payload) => Some(Iq::Get { from, to, id, payload: payload.clone() }),
            Kept::Set(payload) => {
                let payload = payload.take()?;
                Some(Iq::Set { from, to, id, payload })
            }
        }
    }

    pub(super) fn is_fence(&self, id: &str) -> bool {
        self.waiting.get(id).is_some_and(|query| matches!(query.asker, Asker::Fence(_)))
    }

    /// Hands an answer to whom it belongs: who asked under this id, if `from` is whom they asked
    /// (RFC 6120 §8.1.2.1, §8.2.3). Says whether that was a query of somebody's.
    pub(super) fn answer(&mut self, id: &str, from: Option<&Jid>, answer: Answer) -> bool {
        let Some(query) = self.waiting.get(id) else { return false };
        if query.sent.is_none() || !self.speaks_for(from, query.to.as_ref()) {
            return false;
        }
        let Some(query) = self.waiting.remove(id) else { return false };
        self.read = self.read.max(query.place.unwrap_or(0));
        let counts = !matches!(query.asker, Asker::Probe);
        query.end(answer);
        counts
    }

    /// Fails one query.
    pub(super) fn fail(&mut self, id: &str, error: QueryError) {
        if let Some(query) = self.waiting.remove(id) {
            query.end(Err(error));
        }
    }

    /// Everything so far has gone out, which makes so many bytes on this connection.
    pub(super) fn written(&mut self, bytes: u64) {
        for query in self.waiting.values_mut().filter(|query| query.sent.is_some()) {
            query.place.get_or_insert(bytes);
        }
    }

    /// How many of the bytes that have gone out the server may not have read yet: it reads in
    /// order, and what it has answered it has read.
    pub(super) fn unread(&self, written: u64) -> u64 {
        written.saturating_sub(self.read)
    }

    /// The bytes are counted from zero again: there is another connection.
    pub(super) fn moved(&mut self) {
        self.read = 0;
        for query in self.waiting.values_mut() {
            query.place = None;
        }
    }

    /// A new session began, with this full JID. Queries that were never sent stay; a `get` that was is to be asked
    /// again, and the ids of those are given back; what became of a `set` nobody knows.
    pub(super) fn renewed(&mut self, bound: Jid) -> Vec<String> {
        self.bound = Some(bound);
        let mut again = Vec::new();
        let sent: Vec<String> = self.sent().map(|(id, _query)| id.clone()).collect();
        for id in sent {
            let Some(query) = self.waiting.get_mut(&id) else { continue };
            let repeatable = matches!(query.request, Kept::Get(_))
                && matches!(query.asker, Asker::Query(_))
                && query.tries < MAX_TRIES;
            if repeatable {
                query.sent = None;
                again.push(id);
            } else {
                self.fail(&id, QueryError::Interrupted);
            }
        }
        again
    }

    /// Whether an answer is due.
    pub(super) fn any_sent(&self) -> bool {
        self.sent().any(|(_id, query)| !matches!(query.asker, Asker::Probe))
    }

    /// When the patience with the query that waits longest ends, if since `life` nothing came.
    pub(super) fn deadline(&self, life: Instant, patience: Duration) -> Option<Instant> {
        let oldest = self.sent().filter_map(|(_id, query)| query.sent).min()?;
        Some(oldest.max(life) + patience)
    }

    /// Fails the queries with which the patience has ended, and forgets those that nobody waits
    /// for any longer.
    pub(super) fn expire(&mut self, now: Instant, life: Instant, patience: Duration) {
        let over: Vec<String> = self
            .sent()
            .filter(|(_id, query)| {
                let late = query.sent.is_some_and(|sent| sent.max(life) + patience <= now);
                late || query.abandoned()
            })
            .map(|(id, _query)| id.clone())
            .collect();
        for id in over {
            self.fail(&id, QueryError::Silent { after: patience });
        }
    }

    /// Fails all.
    pub(super) fn end(&mut self, reason: &EndReason) {
        for (_id, query) in self.waiting.drain() {
            query.end(Err(QueryError::Ended(reason.clone())));
        }
    }

    /// Whether a stanza without sender, or from this sender, speaks for the own account or the
    /// own server: then the server itself has stamped it.
    pub(super) fn is_own(&self, from: Option<&Jid>) -> bool {
        from.is_none_or(|from| {
            from.resource().is_none()
                && from.domain() == self.account.domain()
                && from.node().is_none_or(|node| Some(node) == self.account.bare().node())
        })
    }

    /// Whether an answer from `from` may be the answer of `asked`.
    fn speaks_for(&self, from: Option<&Jid>, asked: Option<&Jid>) -> bool {
        if self.is_own(asked) {
            // Servers sign such an answer with the account, with the very device that asked,
            // with their own name, or not at all.
            self.is_own(from) || from == self.bound.as_ref()
        } else {
            from == asked
        }
    }

    fn insert(&mut self, to: Option<Jid>, request: Kept, asker: Asker) -> String {
        let id = format!("{:x}", self.next);
        self.next += 1;
        let query = Query { to, request, asker, sent: None, place: None, tries: 0 };
        self.waiting.insert(id.clone(), query);
        id
    }

    fn sent(&self) -> impl Iterator<Item = (&String, &Query)> {
        self.waiting.iter().filter(|(_id, query)| query.sent.is_some())
    }

    fn server(&self) -> Option<Jid> {
        Jid::new(self.account.domain().as_str()).ok()
    }
}

impl Query {
    fn abandoned(&self) -> bool {
        match &self.asker {
            Asker::Query(asker) => asker.is_closed(),
            Asker::Fence(asker) => asker.is_closed(),
            Asker::Probe => false,
        }
    }

    fn end(self, answer: Answer) {
        // Who has stopped waiting does not care.
        match self.asker {
            Asker::Query(asker) => drop(asker.send(answer)),
            Asker::Fence(asker) => drop(asker.send(match answer {
                // A server that does not know pings has handled this one all the same.
                Ok(_) | Err(QueryError::Refused(_) | QueryError::Unreadable(_)) => Ok(()),
                Err(error) => Err(error),
            })),
            Asker::Probe => {}
        }
    }
}

fn ping() -> Kept {
    Kept::Get(Element::builder("ping", ns::PING).build())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn queries() -> Queries {
        Queries::new("romeo@old.example".parse().unwrap())
    }

    fn add(queries: &mut Queries) -> (String, oneshot::Receiver<Answer>) {
        let (asker, answered) = oneshot::channel();
        let payload = Element::builder("q", "urn:question").build();
        (queries.add(None, Request::Set(payload), asker), answered)
    }

    #[test]
    fn patience_is_counted_from_the_last_answer() {
        let patience = Duration::from_secs(120);
        let start = Instant::now();
        let mut queries = queries();
        let (id, mut answered) = add(&mut queries);
        assert_eq!(queries.deadline(start, patience), None, "it was not sent yet");
        queries.stanza(&id, start).unwrap();
        let life = start + Duration::from_secs(100);
        assert_eq!(queries.deadline(life, patience), Some(life + patience));
        queries.expire(start + patience, life, patience);
        assert!(answered.try_recv().is_err(), "others were answered meanwhile");
        queries.expire(life + patience, life, patience);
        assert!(matches!(answered.try_recv(), Ok(Err(QueryError::Silent { .. }))));
    }

    #[test]
    fn what_was_answered_was_read() {
        let mut queries = queries();
        let (first, _answered) = add(&mut queries);
        let (second, _answered) = add(&mut queries);
        queries.stanza(&first, Instant::now()).unwrap();
        queries.written(100);
        queries.stanza(&second, Instant::now()).unwrap();
        queries.written(250);
        assert_eq!(queries.unread(250), 250);
        assert!(queries.answer(&first, None, Ok(Answered::default())));
        assert_eq!(queries.unread(250), 150);
        queries.moved();
        assert_eq!(queries.unread(50), 50);
    }

    #[test]
    fn what_nobody_waits_for_is_not_sent() {
        let mut queries = queries();
        let (id, answered) = add(&mut queries);
        drop(answered);
        assert!(queries.stanza(&id, Instant::now()).is_none());
        assert!(!queries.answer(&id, None, Ok(Answered::default())));
    }
}
