//! Reading an archive of messages, page by page (XEP-0313).

use std::ops::ControlFlow;

use futures::FutureExt;
use jid::{BareJid, Jid};
use tokio::task::unconstrained;
use xmpp_parsers::ns::DISCO_INFO;
use xmpp_parsers::stanza_error::DefinedCondition;

use super::session::{Asked, Connection, Event, Events, QueryError, Request, Session};
use crate::xmpp::build::element;
use crate::xmpp::mam::{self, Version};
pub use crate::xmpp::mam::{Archived, Fin, Position};

/// Whose archive it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Owner {
    /// The account's own.
    Account,
    /// That of a room.
    Room(BareJid),
}

/// An archive at hand.
#[derive(Debug)]
pub struct Reader<'a> {
    session: &'a Session,
    events: &'a mut Events,
    owner: Owner,
    version: Version,
    asked: u64,
    /// What the questions of this reader have in common, and no other ones.
    tag: u64,
    /// The page that was asked for already.
    ahead: Option<Question<'a>>,
}

/// A page that was asked for.
#[derive(Debug)]
struct Question<'a> {
    id: String,
    position: Position,
    max: u32,
    answer: Asked<'a>,
    /// What came first of it, where that was heard behind the page before.
    begun: Option<Event>,
}

impl Question<'_> {
    fn is_answered_by(&self, event: &Option<Event>) -> bool {
        let Some(Event::Message(message)) = event else { return false };
        message.payloads.iter().any(|payload| payload.attr("queryid") == Some(&self.id))
    }
}

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
pub enum PageError {
    /// It was not answered, or refused.
    #[error(transparent)]
    Query(#[from] QueryError),
    /// The archive does not know the message any more behind which the page was to begin (XEP-0059 §2.2).
    #[error("the archive has lost its place")]
    LostPlace,
    /// The server says that the page ends with another message than the last one that came: one did not come, or
    /// nobody can read it.
    #[error("a message of the page did not come")]
    Lacking {
        /// The last message of the page.
        last: String,
        /// Whether the page is the last one.
        complete: bool,
    },
    /// The page ends where it began, and is said not to be the last one.
    #[error("the archive does not get on")]
    Stuck,
    /// Whoever takes the messages takes no more.
    #[error("no more is wanted")]
    Unwanted,
}

impl<'a> Reader<'a> {
    /// Looks which version of the protocol the archive's server knows.
    ///
    /// # Errors
    /// [`None`] within the result is a server that keeps no archive, as far as it says; otherwise why nobody knows.
    pub async fn open(
        session: &'a Session,
        events: &'a mut Events,
        owner: Owner,
    ) -> Result<Option<Self>, QueryError> {
        let version = version(session, &owner).await?;
        let tag = fastrand::u64(..);
        Ok(version.map(|version| Self {
            session,
            events,
            owner,
            version,
            asked: 0,
            tag,
            ahead: None,
        }))
    }

    /// Reads a page of at most `max` messages, and hands them to `take` in the order of the archive. With `ahead`, the page
    /// behind it, of at most so many, is asked for as soon as this one's end is known, and comes while this one is still
    /// taken: so never more than two are in memory.
    ///
    /// # Errors
    /// See [`PageError`]. Messages may have been handed over before that: they come again with the next attempt.
    pub async fn page(
        &mut self,
        position: &Position,
        max: u32,
        ahead: Option<u32>,
        mut take: impl FnMut(Archived) -> ControlFlow<()>,
    ) -> Result<Fin, PageError> {
        let is_this = |asked: &Question<'_>| asked.position == *position && asked.max == max;
        // What comes of another one is passed over.
        let question = self.ahead.take().filter(is_this);
        let Question { id, answer, begun, .. } = match question {
            Some(question) => question,
            None => self.ask(position.clone(), max)?,
        };
        let mut page = Page {
            version: self.version,
            owner: self.owner.clone(),
            account: self.session.address().bare(),
            id: &id,
            last: None,
            empty: 0,
            fin: None,
        };
        if begun.is_some() {
            page.heard(begun, &mut take)?;
        }
        let mut answer = std::pin::pin!(answer.answer());
        let answer = loop {
            tokio::select! {
                biased;
                answer = &mut answer => break answer,
                event = self.events.next() => page.heard(event, &mut take)?,
            }
        };
        let mut fin = answer.as_ref().ok().and_then(|fin| Fin::read(self.version, fin.as_ref()?));
        let next = fin.as_ref().filter(|fin| !fin.complete && fin.last.is_some());
        let mut next = match (next, ahead) {
            (Some(fin), Some(max)) => {
                let position = Position { after: fin.last.clone(), since: position.since };
                // Where it cannot be asked for now, the next attempt tells why.
                self.ask(position, max).ok()
            }
            _ => None,
        };
        // What came before the answer waits to be heard: all of it, however much a task may hear at once.
        while let Some(event) = unconstrained(self.events.next()).now_or_never() {
            if let Some(next) = next.as_mut().filter(|next| next.is_answered_by(&event)) {
                next.begun = event;
                break;
            }
            page.heard(event, &mut take)?;
        }
        answer.map_err(|error| lost_place(error, position))?;
        fin = fin.or(page.fin.take());
        while fin.is_none() && self.version == Version::Zero {
            // It comes behind the messages, which come behind the answer.
            page.heard(self.events.next().await, &mut take)?;
            fin = page.fin.take();
        }
        let fin =
            fin.ok_or_else(|| QueryError::Unreadable("an answer without an end".to_owned()))?;
        let fin = page.check(fin, position)?;
        self.ahead = next;
        Ok(fin)
    }

    /// Puts the question for a page.
    fn ask(&mut self, position: Position, max: u32) -> Result<Question<'a>, QueryError> {
        self.asked += 1;
        let id = format!("{:016x}-{}", self.tag, self.asked);
        let request = Request::Set(mam::query(self.version, &id, &position, max));
        let session: &'a Session = self.session;
        let answer = session.put(self.to(), request)?;
        Ok(Question { id, position, max, answer, begun: None })
    }

    fn to(&self) -> Option<Jid> {
        match &self.owner {
            Owner::Account => None,
            Owner::Room(room) => Some(room.clone().into()),
        }
    }
}

/// A page that is coming in.
struct Page<'a> {
    version: Version,
    owner: Owner,
    account: &'a BareJid,
    id: &'a str,
    last: Option<String>,
    empty: u32,
    fin: Option<Fin>,
}

impl Page<'_> {
    fn heard(
        &mut self,
        event: Option<Event>,
        take: &mut impl FnMut(Archived) -> ControlFlow<()>,
    ) -> Result<(), PageError> {
        let message = match event {
            Some(Event::Message(message)) if self.is_of_owner(message.from.as_ref()) => message,
            // The page is put again, or it is over: the answer tells.
            Some(Event::Connection(Connection::Renewed)) if self.version == Version::Zero => {
                return Err(QueryError::Interrupted.into());
            }
            Some(Event::Ended(reason)) => return Err(QueryError::Ended(reason).into()),
            _ => return Ok(()),
        };
        for payload in message.payloads {
            if Archived::answers(self.version, self.id, &payload) {
                let id = payload.attr("id").map(str::to_owned);
                self.last = id.or(self.last.take());
                let Some(archived) = Archived::read(payload) else {
                    self.empty += 1;
                    continue;
                };
                if take(archived).is_break() {
                    return Err(PageError::Unwanted);
                }
            } else if payload.attr("queryid") == Some(self.id) {
                self.fin = Fin::read(self.version, &payload).or(self.fin.take());
            }
        }
        Ok(())
    }

    /// Nobody else may put messages into an archive (§10.1).
    fn is_of_owner(&self, from: Option<&Jid>) -> bool {
        match (from, &self.owner) {
            (None, Owner::Account) => true,
            (None, Owner::Room(_)) => false,
            (Some(from), Owner::Account) => from == self.account,
            (Some(from), Owner::Room(room)) => from == room,
        }
    }

    fn check(self, mut fin: Fin, position: &Position) -> Result<Fin, PageError> {
        match (&fin.last, &self.last) {
            (Some(said), came) if Some(said) != came.as_ref() => {
                return Err(PageError::Lacking { last: said.clone(), complete: fin.complete });
            }
            (None, Some(came)) => fin.last = Some(came.clone()),
            // A server that has nothing more need not say so.
            (None, None) => fin.complete = true,
            (Some(_), _) => {}
        }
        fin.empty = self.empty;
        if !fin.complete && fin.last == position.after {
            return Err(PageError::Stuck);
        }
        Ok(fin)
    }
}

fn lost_place(error: QueryError, position: &Position) -> PageError {
    match error {
        QueryError::Refused(refusal)
            if position.after.is_some()
                && refusal.defined_condition == DefinedCondition::ItemNotFound =>
        {
            PageError::LostPlace
        }
        error => PageError::Query(error),
    }
}

/// The best version of the protocol that an archive's server knows; nothing where it keeps none, as far as it says.
///
/// # Errors
/// Why nobody knows.
pub async fn version(session: &Session, owner: &Owner) -> Result<Option<Version>, QueryError> {
    let to = match owner {
        Owner::Account => session.address().bare().clone(),
        Owner::Room(room) => room.clone(),
    };
    match (offered(session, to.into()).await, owner) {
        (Ok(Some(version)), _) => Ok(Some(version)),
        // Servers of earlier years tell of it themselves.
        (Ok(None) | Err(QueryError::Refused(_)), Owner::Account) => {
            let domain = BareJid::from_parts(None, session.address().domain());
            Ok(offered(session, domain.into()).await.ok().flatten())
        }
        (Ok(None) | Err(QueryError::Refused(_)), Owner::Room(_)) => Ok(None),
        (Err(error), _) => Err(error),
    }
}

async fn offered(session: &Session, to: Jid) -> Result<Option<Version>, QueryError> {
    let question = Request::Get(element("query", DISCO_INFO));
    let info = session.query(Some(to), question).await?;
    Ok(info.as_ref().and_then(Version::offered))
}
