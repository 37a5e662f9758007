//! What is done on the new account.

use std::time::Duration;

use jid::{BareJid, Jid};
use xmpp_parsers::message::{Id, Lang, Message, MessageType};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::nick::Nick;
use xmpp_parsers::presence::{Presence, Type};
use xmpp_parsers::roster::{Ask, Group, Item, Roster, Subscription};

use super::inviting::{Invitation, Invitee, invite};
use super::{failure, removed, survey};
use crate::model::history::{Failure, RoomFact};
use crate::model::introduction::Introduction;
use crate::model::roster::Label;
use crate::model::undo::Withdrawal;
use crate::net::session::{QueryError, Request, SendError, Session};
use crate::xmpp::mix;
use crate::xmpp::moved::Moved;
use crate::xmpp::transfer;

/// The priority that takes no message from the user's other devices, and none that waits for them
/// (RFC 6121 §4.7.2.3).
const PRIORITY: i8 = -1;

/// How long a channel may take to let somebody in or out. ejabberd never passes on that one refused (seen on 23.01), and
/// whoever is let in later is on the list at the next look.
const CHANNEL_LIMIT: Duration = Duration::from_secs(15);

/// The new account.
#[derive(Clone, Debug)]
pub(super) struct NewAccount {
    session: Session,
}

impl NewAccount {
    /// Takes the session of the new account.
    pub(super) fn new(session: Session) -> Self {
        Self { session }
    }

    /// The session, for reading.
    pub(super) fn session(&self) -> &Session {
        &self.session
    }

    /// Becomes available, so that the server hands over requests. No message comes this way.
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn appear(&self) -> Result<(), SendError> {
        self.session.send(Presence::available().with_priority(PRIORITY).into()).await
    }

    /// Becomes available, for a moment to the full, so that a server hands over requests which it keeps from devices that
    /// take no messages (seen on ejabberd 23.01), and then as ever. Only a server that was asked before how many messages
    /// wait keeps these back then (XEP-0013 §2.2); otherwise this is no more than [`Self::appear`]. What is written in that
    /// moment is to be sent back. Says whether requests are handed over.
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn appear_for_requests(&self) -> Result<bool, SendError> {
        let hands_over = survey::keeps_messages(&self.session).await;
        if hands_over {
            self.session.send(Presence::available().with_priority(0).into()).await?;
            // A connection that is lost here is made again, without any presence.
            drop(self.session.fence().await);
        }
        self.appear().await.map(|()| hands_over)
    }

    /// Tells the sender of a message that nobody was there to read it.
    pub(super) async fn send_back(&self, message: Message) {
        survey::send_back(&self.session, message).await;
    }

    /// Becomes available on a new session, and reads the list again: the session before may have missed changes.
    ///
    /// # Errors
    /// As the query's.
    pub(super) async fn greet_again(&self) -> Result<crate::model::roster::Roster, QueryError> {
        // If this connection breaks as well, the next one greets again.
        drop(self.appear().await);
        self.session.read_roster().await
    }

    /// Tells the server that a move of this account is awaited, or of none any more. Its server lets only that account's
    /// server ask for the permission ([`transfer::EXPECTS`]).
    ///
    /// # Errors
    /// If the server refused or did not answer.
    pub(super) async fn expect(&self, old: Option<&BareJid>) -> Result<(), Failure> {
        let server = Jid::from(BareJid::from_parts(None, self.session.address().domain()));
        let word = old.map_or_else(transfer::expect_nobody, transfer::expect);
        self.session.query(Some(server), Request::Set(word)).await.map(drop).map_err(failure)
    }

    /// Puts a contact on the list, like this (RFC 6121 §2.3). Its standing is not touched.
    ///
    /// # Errors
    /// If the server refused or did not answer.
    pub(super) async fn copy(&self, contact: &BareJid, wanted: &Label) -> Result<(), Failure> {
        let item = Item {
            jid: contact.clone(),
            name: wanted.name.clone(),
            subscription: Subscription::None,
            ask: Ask::None,
            groups: wanted.groups.iter().cloned().map(Group).collect(),
            approved: None,
        };
        let set = Request::Set(Roster { ver: None, items: vec![item] }.into());
        self.session.query(None, set).await.map(drop).map_err(failure)
    }

    /// Takes a contact off the list, and with that ends what it and the account see of each other
    /// (RFC 6121 §2.5). One that is not there is as good as gone.
    ///
    /// # Errors
    /// If the server refused or did not answer.
    pub(super) async fn remove(&self, contact: &BareJid) -> Result<(), Failure> {
        let item = Item {
            jid: contact.clone(),
            name: None,
            subscription: Subscription::Remove,
            ask: Ask::None,
            groups: Vec::new(),
            approved: None,
        };
        let set = Request::Set(Roster { ver: None, items: vec![item] }.into());
        // To the account itself and nobody else, whatever a server makes of a missing address.
        let own = Jid::from(self.session.address().bare().clone());
        removed(self.session.query(Some(own), set).await.map(drop))
    }

    /// Asks to see the contact, and says who asks (RFC 6121 §3.1, XEP-0283 §4.2).
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn ask(
        &self,
        contact: &BareJid,
        id: &str,
        who: &Introduction,
    ) -> Result<(), SendError> {
        let mut request = about(contact, Type::Subscribe, id);
        request.statuses.insert(Lang::default(), who.status.clone());
        request.payloads = vec![Moved::from(&who.old).into(), Nick(who.nick.clone()).into()];
        self.session.send(request.into()).await
    }

    /// Lets the contact see the account, now or as soon as it asks (RFC 6121 §3.1.4, §3.4).
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn approve(&self, contact: &BareJid, id: &str) -> Result<(), SendError> {
        self.session.send(about(contact, Type::Subscribed, id).into()).await
    }

    /// Takes a request back that has no answer, or ends what came of it (RFC 6121 §3.3); or the same with an
    /// approval (§3.2).
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn withdraw(
        &self,
        contact: &BareJid,
        what: Withdrawal,
        id: &str,
    ) -> Result<(), SendError> {
        let type_ = match what {
            Withdrawal::Request => Type::Unsubscribe,
            Withdrawal::Approval => Type::Unsubscribed,
        };
        self.session.send(about(contact, type_, id).into()).await
    }

    /// Joins a channel (XEP-0405 §2.7), under this nick if it is free there.
    ///
    /// # Errors
    /// If the server or the channel refused or did not answer.
    pub(super) async fn join(&self, channel: &BareJid, nick: Option<&str>) -> Result<(), Failure> {
        match self.set_own(mix::join(channel, nick)).await {
            Err(Failure::Refused { condition, .. })
                if nick.is_some() && condition == "conflict" =>
            {
                self.set_own(mix::join(channel, None)).await
            }
            joined => joined,
        }
    }

    /// Leaves a channel (XEP-0405 §2.8).
    ///
    /// # Errors
    /// If the server or the channel refused or did not answer.
    pub(super) async fn leave(&self, channel: &BareJid) -> Result<(), Failure> {
        self.set_own(mix::leave(channel)).await
    }

    /// Has the account's server do something that takes another server's answer.
    async fn set_own(&self, what: Element) -> Result<(), Failure> {
        let own = Jid::from(self.session.address().bare().clone());
        let answer = self.session.query_within(Some(own), Request::Set(what), CHANNEL_LIMIT);
        answer.await.map(drop).map_err(failure)
    }

    /// Sends the contact a message, for where nothing can be said from the old account any more. That it was sent
    /// does not mean that the server has it: see [`Self::fence`].
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn remind(
        &self,
        contact: &BareJid,
        id: &str,
        text: &str,
    ) -> Result<(), SendError> {
        let mut message = Message::new_with_type(MessageType::Chat, Jid::from(contact.clone()));
        message.id = Some(Id(id.to_owned()));
        self.session.send(message.with_body(Lang::default(), text.to_owned()).into()).await
    }

    /// Sends a subscription stanza that means nothing: the account tells somebody who does not see it that it does not
    /// let them. It counts towards a limit like any other, and so shows whether there is one (seen on ejabberd 23.01,
    /// which does not count stanzas to oneself). That is the own server, or a name there that nobody has where the
    /// server `is_contact`.
    ///
    /// # Errors
    /// If the session has ended, or it cannot be sent.
    pub(super) async fn probe_limit(
        &self,
        id: &str,
        is_contact: impl Fn(&BareJid) -> bool,
    ) -> Result<(), SendError> {
        let server = BareJid::from_parts(None, self.session.address().domain());
        let nobody = is_contact(&server)
            .then(|| BareJid::new(&format!("rehome-{:016x}@{server}", fastrand::u64(..))).ok());
        let whom = nobody.flatten().unwrap_or(server);
        self.session.send(about(&whom, Type::Unsubscribed, id).into()).await
    }

    /// Tells somebody of a new room, for where nothing can be said from the old account.
    pub(super) async fn invite(&self, to: Invitee, room: &Invitation) -> RoomFact {
        invite(&self.session, to, room).await
    }

    /// Waits until the server has handled all that was sent before.
    ///
    /// # Errors
    /// If the connection was replaced or lost in between, so that nobody knows.
    pub(super) async fn fence(&self) -> Result<(), QueryError> {
        self.session.fence().await
    }
}

fn about(contact: &BareJid, type_: Type, id: &str) -> Presence {
    Presence::new(type_).with_to(Jid::from(contact.clone())).with_id(id.to_owned())
}
