//! Invitations to a new room (XEP-0249), each sent once.

use jid::{BareJid, Jid};
use xmpp_parsers::message::{Id, Lang, Message, MessageType};
use xmpp_parsers::stanza::Stanza;
use xmpp_parsers::stanza_error::{DefinedCondition, ErrorType, StanzaError};

use super::failure;
use crate::model::history::{Failure, RoomFact};
use crate::net::session::{QueryError, Session};
use crate::xmpp::muc;

/// What people are told of a room.
#[derive(Clone)]
pub(super) struct Invitation {
    pub(super) room: BareJid,
    /// A sentence for programs that show nothing else.
    pub(super) text: String,
    /// What it takes to get in.
    pub(super) password: Option<String>,
}

/// Who is invited.
#[derive(Clone, Debug)]
pub(super) struct Invitee {
    /// Their address in the old room.
    pub(super) person: BareJid,
    /// Where they are.
    pub(super) address: BareJid,
    /// The id of the message.
    pub(super) id: String,
}

/// Sends one invitation, and looks whether the own server lets it through. What comes back later from elsewhere is not
/// waited for.
pub(super) async fn invite(session: &Session, to: Invitee, invitation: &Invitation) -> RoomFact {
    let Invitee { person, address, id } = to;
    let Ok(mut bounces) = session.listen_for_bounce(address.clone(), id.clone()) else {
        return RoomFact::NotInvited { person };
    };
    let Invitation { room, text, password } = invitation;
    let mut message = Message::new(Some(Jid::from(address)));
    message.type_ = MessageType::Normal;
    message.id = Some(Id(id));
    message.bodies.insert(Lang::default(), text.clone());
    message.payloads.push(muc::invitation(room, Some(text), password.as_deref()));
    if session.send(message.into()).await.is_err() {
        return RoomFact::NotInvited { person };
    }
    // If the connection breaks now, nobody knows, and nobody is invited twice.
    if session.fence().await.is_err() {
        return RoomFact::Invited { person };
    }
    let Some(Stanza::Message(bounce)) = bounces.heard() else {
        return RoomFact::Invited { person };
    };
    let error = bounce.payloads.iter().find(|payload| payload.name() == "error").cloned();
    match error.and_then(|error| StanzaError::try_from(error).ok()) {
        Some(error) => came_back(person, error),
        None => RoomFact::Invited { person },
    }
}

/// What it means that an invitation came back before a fence behind it. The own server may want it to be sent again later.
/// A way that nobody finds now is none that waiting opens: a server that is gone is often said to be slow (seen on
/// ejabberd).
fn came_back(person: BareJid, error: StanzaError) -> RoomFact {
    let has_no_way = matches!(
        error.defined_condition,
        DefinedCondition::RemoteServerNotFound | DefinedCondition::RemoteServerTimeout
    );
    if error.type_ == ErrorType::Wait && !has_no_way {
        return RoomFact::NotInvited { person };
    }
    let failure = match failure(QueryError::Refused(Box::new(error))) {
        Failure::Refused { condition, text } => Failure::Unreachable { condition, text },
        other => other,
    };
    RoomFact::NotReached { person, failure }
}

#[cfg(test)]
mod tests {
    use xmpp_parsers::minidom::Element;

    use super::*;

    #[test]
    fn only_what_the_own_server_holds_back_is_sent_again() {
        for (kind, condition, again) in [
            ("wait", "resource-constraint", true),
            ("wait", "policy-violation", true),
            ("wait", "remote-server-timeout", false),
            ("cancel", "remote-server-not-found", false),
            ("cancel", "service-unavailable", false),
            ("modify", "policy-violation", false),
        ] {
            let error = format!(
                "<error xmlns='jabber:client' type='{kind}'>\
                 <{condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
            );
            let error = StanzaError::try_from(error.parse::<Element>().unwrap()).unwrap();
            let person = BareJid::new("juliet@old.example").unwrap();
            let fact = came_back(person, error);
            let is_again = matches!(fact, RoomFact::NotInvited { .. });
            assert_eq!(is_again, again, "{kind} {condition}");
        }
    }
}
