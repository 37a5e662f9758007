//! What a run attends to next. What every run does alike is done here, the rest is the run's.

use std::time::Instant;

use jid::BareJid;
use xmpp_parsers::message::Message;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::Presence;

use super::run_context::{RunContext, Running, Turn};
use super::{End, Side, permission};
use crate::net::session::{self, Connection, EndReason, Event};

/// Something that a run has to attend to.
pub(super) enum News<T> {
    /// The new server says that a contact changed: the item of the push.
    Push(Element),
    /// A presence stanza to the new account.
    Presence(Presence),
    /// A message to the old account, or what came back of one from there.
    Message(Message),
    /// The old server has the permission to move the account here.
    Allowed,
    /// A connection was lost or is back.
    Connection {
        /// Which.
        side: Side,
        /// It is another session, which has forgotten that somebody is here.
        renewed: bool,
    },
    /// The old account is gone for good.
    OldLost,
    /// Something that was under way is done.
    Done(T),
    /// The user wishes something else.
    Wish,
    /// The moment that was waited for has come.
    Time,
    /// Nothing that matters.
    Nothing,
}

/// Waits for whatever comes first. Permission to move an account here is given only to the one that is `expected`.
///
/// # Errors
/// If the new account is gone for good.
pub(super) async fn listen<T>(
    context: &mut RunContext,
    running: &mut Running<T>,
    until: Option<Instant>,
    expected: Option<&BareJid>,
) -> Result<News<T>, End> {
    Ok(match context.turn(running, until).await {
        Turn::New(None) => return Err(End::Lost(EndReason::Closed)),
        Turn::New(Some(event)) => return hear_new(context, event, expected),
        Turn::Old(event) => hear_old(context, event),
        Turn::Done(done) => News::Done(done),
        Turn::Wish => News::Wish,
        Turn::Time => News::Time,
    })
}

fn hear_new<T>(
    context: &mut RunContext,
    event: session::Event,
    expected: Option<&BareJid>,
) -> Result<News<T>, End> {
    Ok(match event {
        Event::RosterPush(item) => News::Push(item),
        Event::Presence(presence) => News::Presence(presence),
        Event::Connection(state) => changed(context, Side::New, state),
        Event::Asked(query) => match permission::answer(context, query, expected) {
            true => News::Allowed,
            false => News::Nothing,
        },
        Event::Message(_) => News::Nothing,
        Event::Ended(reason) => return Err(End::Lost(reason)),
    })
}

fn hear_old<T>(context: &mut RunContext, event: Option<session::Event>) -> News<T> {
    let reason = match event {
        Some(Event::Message(message)) => return News::Message(message),
        Some(Event::Connection(state)) => return changed(context, Side::Old, state),
        Some(Event::RosterPush(_) | Event::Presence(_) | Event::Asked(_)) => return News::Nothing,
        Some(Event::Ended(reason)) => reason,
        None => EndReason::Closed,
    };
    context.lose_old(reason);
    News::OldLost
}

fn changed<T>(context: &RunContext, side: Side, state: Connection) -> News<T> {
    context.show_connection(side, state);
    News::Connection { side, renewed: state == Connection::Renewed }
}
