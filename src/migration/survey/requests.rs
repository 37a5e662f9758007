//! Who has asked to see the old account and waits for an answer. A server hands such requests over only to an
//! account that comes online, which its contacts see: so this is done only where the user wants it. No query
//! would bring them, and coming online cannot be hidden: neither Prosody nor ejabberd knows XEP-0186, and a privacy
//! list (XEP-0016, ejabberd alone) would have to be stored on the account first.
//!
//! Messages that wait for the user must stay where they are. Prosody hands requests over at a negative priority,
//! which takes no message. ejabberd does so from priority 0 on, where the messages come too, unless they were asked
//! for by their number before (XEP-0013 §2.2).

use std::collections::BTreeMap;

use futures::FutureExt;
use jid::Jid;
use xmpp_parsers::disco::{DiscoInfoQuery, DiscoInfoResult};
use xmpp_parsers::message::{Message, MessageType};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::{Presence, Type};
use xmpp_parsers::stanza_error::{DefinedCondition, ErrorType, StanzaError};

use super::names;
use crate::model::data::{Holding, Kind, Xml, requests};
use crate::model::history::{Failure, History};
use crate::model::snapshot::{Server, Snapshot};
use crate::net::session::{Event, Events, Request, SendError, Session};

/// The messages that wait for the user, as a node (XEP-0013 §2.2).
const OFFLINE: &str = "http://jabber.org/protocol/offline";

/// Reads who waits for an answer, by name as far as that can be found out, and is seen online meanwhile. The requests
/// stay on the server.
pub async fn read_requests(session: &Session, events: &mut Events, server: &Server) -> Holding {
    match read(session, events, server).await {
        Ok(mut items) => {
            names::complete(session, &mut items).await;
            Holding::Items(items)
        }
        Err(failure) => Holding::Unreadable(failure),
    }
}

/// Takes in what the journal knows of those who wait. Says whether anything is known of them by now.
pub fn recall_requests(old: &mut Snapshot, history: &History) -> bool {
    let kind = Kind::PendingRequests;
    let noted = history.before.as_ref().and_then(|(old, _)| old.data.kinds.get(&kind));
    if let Some(noted @ Holding::Items(_)) = noted {
        requests::learn(&mut old.data, noted.clone());
    }
    matches!(old.data.kinds.get(&kind), Some(Holding::Items(_)))
}

/// Requests by the address that they come from.
async fn read(
    session: &Session,
    events: &mut Events,
    server: &Server,
) -> Result<BTreeMap<String, Xml>, Failure> {
    let leaves_messages = keeps_messages(session).await;
    let priority = if leaves_messages { 0 } else { -1 };
    send(session, Presence::available().with_priority(priority)).await?;
    // Requests come at once; the server answers this after them.
    let heard = session.fence().await;
    send(session, Presence::unavailable()).await?;
    let gone = session.fence().await;
    let mut items = BTreeMap::new();
    while let Some(Some(event)) = events.next().now_or_never() {
        match event {
            Event::Presence(presence) if presence.type_ == Type::Subscribe => {
                let Some(from) = presence.from.as_ref().map(Jid::to_bare) else { continue };
                let request = requests::keep(&from, &Element::from(presence));
                items.insert(from.to_string(), request.into());
            }
            Event::Message(message) if leaves_messages => send_back(session, message).await,
            _ => {}
        }
    }
    heard.and(gone).map_err(|_lost| Failure::Lost)?;
    // Silence of another server may mean that it tells only who takes the messages too.
    let is_certain = leaves_messages || server.tells_requests_at_any_priority();
    if items.is_empty() && !is_certain { Err(Failure::WithMessagesOnly) } else { Ok(items) }
}

/// Asks how many messages wait. A server that tells does not hand them over by itself from then on.
pub(in crate::migration) async fn keeps_messages(session: &Session) -> bool {
    let question = DiscoInfoQuery { node: Some(OFFLINE.to_owned()) };
    let answer = session.query(None, Request::Get(question.into())).await;
    let info = answer.ok().flatten().and_then(|answer| DiscoInfoResult::try_from(answer).ok());
    info.is_some_and(|info| {
        info.identities.iter().any(|identity| identity.category == "automation")
            || info.extensions.iter().any(|form| {
                form.fields.iter().any(|field| field.var.as_deref() == Some("number_of_messages"))
            })
    })
}

async fn send(session: &Session, presence: Presence) -> Result<(), Failure> {
    match session.send(presence.into()).await {
        Ok(()) => Ok(()),
        Err(SendError::Gone(_)) => Err(Failure::Lost),
        Err(SendError::Unsendable(_)) => Err(Failure::Unsendable),
    }
}

/// A message that came in this very moment was not read by anybody: whoever sent it is told so.
pub(in crate::migration) async fn send_back(session: &Session, message: Message) {
    let is_for_people = matches!(message.type_, MessageType::Chat | MessageType::Normal);
    let Some(from) = message.from.filter(|_| is_for_people && !message.bodies.is_empty()) else {
        return;
    };
    let condition = DefinedCondition::RecipientUnavailable;
    let error = StanzaError::new(ErrorType::Wait, condition, "en", "");
    let mut answer = Message::new_with_type(MessageType::Error, Some(from));
    answer.id = message.id;
    answer.payloads = vec![error.into()];
    // If the session has ended, the server has taken note of that itself.
    drop(session.send(answer.into()).await);
}
