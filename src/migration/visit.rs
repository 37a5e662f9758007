//! A short stay in a room (XEP-0045 §7): to hear what was said there last, and to say one thing.

use std::time::{Duration, Instant};

use jid::{BareJid, Jid, ResourcePart};
use xmpp_parsers::disco::DiscoInfoQuery;
use xmpp_parsers::message::{Id, Lang, Message, MessageType};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::{Presence, Type};
use xmpp_parsers::stanza::Stanza;
use xmpp_parsers::stanza_error::{DefinedCondition, StanzaError};

use super::{failure, new_id};
use crate::model::history::Failure;
use crate::net::session::{Listener, QueryError, Request, SendError, Session};
use crate::xmpp::muc::{self, Occupant};

/// How long a room may take to let somebody in, or to show what was said.
const LIMIT: Duration = Duration::from_secs(60);
/// How many other names are tried where one is in use.
const MOST_NAMES: usize = 4;

/// Somebody in a room.
#[derive(Debug)]
pub(super) struct Visit {
    session: Session,
    /// The room, with the name in it.
    place: Jid,
    listener: Listener,
    /// The room was made by entering it, and is locked.
    pub(super) has_made_room: bool,
    /// The names of the others in it.
    pub(super) others: Vec<String>,
    /// What was said last, in the room's order.
    pub(super) messages: Vec<Message>,
    /// Its subject, if it has told one.
    pub(super) subject: Option<String>,
}

/// Who comes in, and how.
#[derive(Clone, Copy, Debug)]
pub(super) struct Guest<'a> {
    /// Under which name; another one is found where somebody else has it.
    pub(super) nick: &'a str,
    /// What it takes to get in.
    pub(super) password: Option<&'a str>,
    /// How many of the last messages are told.
    pub(super) messages: u32,
}

impl Visit {
    /// Enters the room, and hears what it tells those who come in.
    ///
    /// # Errors
    /// If it does not let the guest in, or does not answer.
    pub(super) async fn begin(
        session: &Session,
        room: &BareJid,
        guest: Guest<'_>,
    ) -> Result<Self, Failure> {
        let mut nick = guest.nick.to_owned();
        for _ in 1..MOST_NAMES {
            match Self::enter(session, room, &nick, guest).await {
                Err(Refused::NameInUse) => nick.push('_'),
                Err(Refused::Other(failure)) => return Err(failure),
                Ok(visit) => return Ok(visit),
            }
        }
        Self::enter(session, room, &nick, guest).await.map_err(|refused| match refused {
            Refused::NameInUse => Failure::Taken,
            Refused::Other(failure) => failure,
        })
    }

    async fn enter(
        session: &Session,
        room: &BareJid,
        nick: &str,
        guest: Guest<'_>,
    ) -> Result<Self, Refused> {
        let resource = ResourcePart::new(nick).map_err(|_| Refused::Other(Failure::Unsendable))?;
        let place = Jid::from(room.with_resource(&resource));
        let mut visit = Self {
            session: session.clone(),
            listener: session.listen(room.clone()).map_err(|_| Refused::Other(Failure::Lost))?,
            place: place.clone(),
            has_made_room: false,
            others: Vec::new(),
            messages: Vec::new(),
            subject: None,
        };
        let presence = muc::enter(&place, guest.password, guest.messages);
        sent(session.send(presence.into()).await).map_err(Refused::Other)?;
        let entered = tokio::time::timeout(LIMIT, visit.come_in());
        entered.await.unwrap_or(Err(Refused::Other(Failure::Silent)))?;
        // What the room tells those who come in is told before it answers.
        if let Err(failure) = visit.fence().await {
            visit.end().await;
            return Err(Refused::Other(failure));
        }
        while let Some(stanza) = visit.listener.heard() {
            visit.take_in(stanza);
        }
        Ok(visit)
    }

    async fn come_in(&mut self) -> Result<(), Refused> {
        loop {
            let Some(stanza) = self.listener.next().await else {
                return Err(Refused::Other(Failure::Lost));
            };
            if let Stanza::Presence(presence) = &stanza {
                if presence.type_ == Type::Error {
                    return Err(refusal(presence));
                }
                if let Some(occupant) = Occupant::read(presence).filter(|it| it.is_own) {
                    self.has_made_room = occupant.has_made_room;
                    // The room may have given another name.
                    if let Some(from) = &presence.from {
                        self.place = from.clone();
                    }
                    return Ok(());
                }
            }
            self.take_in(stanza);
        }
    }

    fn take_in(&mut self, stanza: Stanza) {
        match stanza {
            Stanza::Presence(presence) => {
                let nick = presence.from.as_ref().and_then(Jid::resource).map(ToString::to_string);
                let Some(nick) = nick.filter(|nick| !self.is_own(nick)) else { return };
                self.others.retain(|known| *known != nick);
                if presence.type_ == Type::None {
                    self.others.push(nick);
                }
            }
            Stanza::Message(message) => match muc::subject(&message) {
                Some(subject) => {
                    self.subject = Some(subject.to_owned()).filter(|text| !text.is_empty());
                }
                None => self.messages.push(message),
            },
            Stanza::Iq(_) => {}
        }
    }

    fn is_own(&self, nick: &str) -> bool {
        self.place.resource().is_some_and(|own| own.as_str() == nick)
    }

    /// Stays until something more is said; no longer than that.
    pub(super) async fn hears_more(&mut self, until: Instant) -> bool {
        let heard = self.messages.len();
        let listening = async {
            while self.messages.len() == heard {
                let Some(stanza) = self.listener.next().await else { return };
                self.take_in(stanza);
            }
        };
        drop(tokio::time::timeout_at(until.into(), listening).await);
        self.messages.len() > heard
    }

    /// Somebody has written in the room, as far as it tells.
    pub(super) fn has_heard_anybody(&self) -> bool {
        self.messages.iter().any(|message| !message.bodies.is_empty())
    }

    /// Says something, and waits until the room shows it. What others say before that is heard first.
    ///
    /// # Errors
    /// If it comes back, or is not shown in time.
    pub(super) async fn say(
        &mut self,
        id: &str,
        text: &str,
        payload: Element,
    ) -> Result<(), Failure> {
        let mut message = self.message(id);
        message.bodies.insert(Lang::default(), text.to_owned());
        message.payloads.push(payload);
        self.send_and_wait(message, id).await
    }

    /// Comes in, gives the room this subject unless it has it already, and leaves.
    ///
    /// # Errors
    /// If the room does not let the guest in, or does not show the subject in time.
    pub(super) async fn give_subject(
        session: &Session,
        room: &BareJid,
        guest: Guest<'_>,
        subject: &str,
    ) -> Result<(), Failure> {
        let mut visit = Self::begin(session, room, guest).await?;
        let given = match visit.subject.as_deref() == Some(subject) {
            true => Ok(()),
            false => visit.set_subject(subject).await,
        };
        visit.end().await;
        given
    }

    async fn set_subject(&mut self, subject: &str) -> Result<(), Failure> {
        let id = new_id();
        let mut message = self.message(&id);
        message.subjects.insert(Lang::default(), subject.to_owned());
        let sent = self.send_and_wait(message, &id).await;
        // Not every room keeps the id of a change of its subject.
        match sent {
            Err(Failure::Silent) if self.subject.as_deref() == Some(subject) => Ok(()),
            sent => sent,
        }
    }

    fn message(&self, id: &str) -> Message {
        let mut message = Message::new(Some(Jid::from(self.place.to_bare())));
        message.type_ = MessageType::Groupchat;
        message.id = Some(Id(id.to_owned()));
        message
    }

    async fn send_and_wait(&mut self, message: Message, id: &str) -> Result<(), Failure> {
        let wanted = muc::subject(&message).map(str::to_owned);
        sent(self.session.send(message.into()).await)?;
        let shown = async {
            loop {
                let Some(stanza) = self.listener.next().await else { return Err(Failure::Lost) };
                let Stanza::Message(message) = &stanza else {
                    self.take_in(stanza);
                    continue;
                };
                let is_it = message.id.as_ref().is_some_and(|it| it.0 == id);
                let is_error = message.type_ == MessageType::Error;
                let is_wanted = wanted.is_some() && muc::subject(message) == wanted.as_deref();
                let error = message.payloads.iter().find(|payload| payload.name() == "error");
                let error = error.cloned().and_then(|error| StanzaError::try_from(error).ok());
                if !is_error {
                    self.take_in(stanza);
                }
                match (is_error, is_it || is_wanted) {
                    (true, true) => return Err(refused(error)),
                    (false, true) => return Ok(()),
                    (_, false) => {}
                }
            }
        };
        tokio::time::timeout(LIMIT, shown).await.unwrap_or(Err(Failure::Silent))
    }

    /// Waits until the room has handled all that was sent to it before.
    async fn fence(&self) -> Result<(), Failure> {
        let room = Jid::from(self.place.to_bare());
        let question = Request::Get(DiscoInfoQuery { node: None }.into());
        match self.session.query_within(Some(room), question, LIMIT).await {
            Ok(_) | Err(QueryError::Refused(_) | QueryError::Unreadable(_)) => Ok(()),
            Err(error) => Err(failure(error)),
        }
    }

    /// Leaves the room.
    pub(super) async fn end(self) {
        // A connection that is gone has left it already.
        drop(self.session.send(muc::leave(&self.place).into()).await);
        drop(self.session.fence().await);
    }
}

/// Why somebody did not get in.
enum Refused {
    NameInUse,
    Other(Failure),
}

fn refusal(presence: &Presence) -> Refused {
    let error = presence.payloads.iter().find(|payload| payload.name() == "error");
    let error = error.cloned().and_then(|error| StanzaError::try_from(error).ok());
    match &error {
        Some(error) if error.defined_condition == DefinedCondition::Conflict => Refused::NameInUse,
        _ => Refused::Other(refused(error)),
    }
}

fn refused(error: Option<StanzaError>) -> Failure {
    match error {
        Some(error) => failure(QueryError::Refused(Box::new(error))),
        None => Failure::Unreadable("an error without a reason".to_owned()),
    }
}

fn sent(result: Result<(), SendError>) -> Result<(), Failure> {
    result.map_err(|error| match error {
        SendError::Gone(_) => Failure::Lost,
        SendError::Unsendable(_) => Failure::Unsendable,
    })
}
