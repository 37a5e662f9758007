//! The queries under way: which answer belongs to which, and which of them waited too long.

use std::collections::HashMap;
use std::time::Duration;

use tokio::sync::oneshot;
use tokio::time::Instant;
use xmpp_parsers::iq::Iq;
use xmpp_parsers::jid::Jid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns;

use super::Request;
use super::error::{EndReason, QueryError};
use crate::account::Address;

/// How often a `get` is sent, over one new session after another, before its asker is told.
const MAX_TRIES: u8 = 3;

/// What came back for a query.
pub(super) type Answer = Result<Option<Element>, QueryError>;

/// All queries that have no answer yet.
#[derive(Debug)]
pub(super) struct Queries {
    account: Address,
    bound: Option<Jid>,
    waiting: HashMap<String, Query>,
    next: u64,
}

#[derive(Debug)]
struct Query {
    to: Option<Jid>,
    request: Kept,
    asker: Asker,
    sent: Option<Instant>,
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
        Self { account, bound: None, waiting: HashMap::new(), next }
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
        let query = Query { to, request, asker, sent: None, tries: 0 };
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
