//! Channels of the old list (XEP-0369): no people, and never asked. The new account joins them where its server does
//! that for its users (XEP-0405).

use std::collections::HashSet;

use jid::{BareJid, DomainRef, NodePart};

use super::old_list::Listed;
use crate::model::gateway::Transports;
use crate::model::history::{Failure, History, Joining};
use crate::model::roster::Contact;
use crate::model::snapshot::Snapshot;
use crate::xmpp::address;

/// A channel of the old list, or somebody in one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Channel {
    /// How the new account stands to it.
    pub membership: Membership,
    /// It is on the server that closes, and ends with it.
    pub closes: bool,
}

/// How the new account stands to a channel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Membership {
    /// It takes part.
    Joined {
        /// This move has joined it.
        by_move: bool,
    },
    /// It is to join.
    Due,
    /// It could not join when that was tried last. The next run tries it again.
    Failed(Failure),
    /// It stays outside: its server joins no channels for its users, the user has blocked the channel, or this is only
    /// somebody in a channel.
    Outside,
}

impl Channel {
    /// The new account may join it.
    pub fn is_to_join(&self) -> bool {
        matches!(self.membership, Membership::Due | Membership::Failed(_))
    }
}

/// The channels of both lists, and what was done about them.
pub(super) struct Channels<'a> {
    /// Those that the old list calls so (XEP-0405 §2.8).
    listed: HashSet<BareJid>,
    joined: HashSet<BareJid>,
    joined_before: HashSet<BareJid>,
    server_joins: bool,
    history: &'a History,
    old: &'a DomainRef,
    new: &'a DomainRef,
}

impl<'a> Channels<'a> {
    pub(super) fn new(
        list: &[Listed],
        old: &'a Snapshot,
        new: &'a Snapshot,
        history: &'a History,
    ) -> Self {
        let listed = list.iter().filter(|listed| listed.contact.participant.is_some());
        let before = history.before.as_ref().map(|(_, new)| new.roster.channels());
        Self {
            listed: listed.map(|listed| address::account(&listed.contact.jid)).collect(),
            joined: new.roster.channels(),
            joined_before: before.unwrap_or_default(),
            server_joins: new.server.channels,
            history,
            old: old.address.domain(),
            new: new.address.domain(),
        }
    }

    /// It is a channel by the list's own word or by that of its domain, or somebody in a channel of the list
    /// (XEP-0405 §2.8, XEP-0403 §2).
    pub(super) fn has(&self, contact: &Contact, transports: &Transports) -> bool {
        let jid = &contact.jid;
        let channel = || {
            let (_, channel) = jid.node()?.as_str().split_once('#')?;
            Some(BareJid::from_parts(Some(&*NodePart::new(channel).ok()?), jid.domain()))
        };
        contact.participant.is_some()
            || transports.is_channel(jid)
            || !self.listed.is_empty()
                && channel().is_some_and(|it| self.listed.contains(address::key(&it).as_ref()))
    }

    /// What becomes of one.
    pub(super) fn judge(&self, contact: &Contact, blocked: bool) -> Channel {
        let (jid, account) = (contact.bare(), address::account(&contact.jid));
        let state = self.history.channel(&jid);
        let membership = if self.joined.contains(&account) {
            let ours = state.is_some_and(Joining::may_have_joined);
            Membership::Joined { by_move: ours && !self.joined_before.contains(&account) }
        } else if blocked || !self.server_joins || !is_itself_channel(contact) {
            Membership::Outside
        } else if let Some(Joining::Failed(failure)) = state {
            Membership::Failed(failure.clone())
        } else {
            Membership::Due
        };
        let closes = is_of(jid.domain(), self.old) && !is_of(jid.domain(), self.new);
        Channel { membership, closes }
    }
}

/// It is no participant, whose address has its id before that of the channel (XEP-0369 §4.4).
fn is_itself_channel(contact: &Contact) -> bool {
    let name = contact.jid.node();
    name.is_some_and(|name| contact.participant.is_some() || !name.as_str().contains('#'))
}

/// The domain is that of this server, or below it.
fn is_of(domain: &DomainRef, server: &DomainRef) -> bool {
    let above = domain.as_str().strip_suffix(server.as_str());
    above.is_some_and(|above| above.is_empty() || above.ends_with('.'))
}
