//! A round over a plan: who is part of it, and what they are told.

use std::collections::HashMap;

use jid::BareJid;
use xmpp_parsers::presence::Presence;

use super::run_context::RunContext;
use crate::model::introduction::Introduction;
use crate::model::plan::{Plan, Planned};
use crate::model::roster::Contact;
use crate::model::snapshot::{Server, Snapshot};
use crate::xmpp::address;
use crate::xmpp::moved::{self, Moved};

/// What a round knows and does not change.
pub(super) struct Round<'a> {
    /// Everybody of the plan, by their [`address::key`]: servers may spell an address in another way than the plan does.
    contacts: HashMap<BareJid, &'a Planned>,
    /// The same by the address on the old list, where that is another.
    listed: HashMap<BareJid, &'a Planned>,
    /// Whom the user wants to be let in besides.
    pub(super) accepted: &'a [BareJid],
    pub(super) server: &'a Server,
    pub(super) introduction: &'a Introduction,
    pub(super) message: Option<&'a str>,
    pub(super) old: &'a BareJid,
}

impl<'a> Round<'a> {
    /// A round over a plan.
    pub(super) fn new(plan: &'a Plan, new: &'a Snapshot, introduction: &'a Introduction) -> Self {
        let account = |contact: &Contact| address::account(&contact.jid);
        let moved = plan.people().filter(|planned| planned.moved_to().is_some());
        Self {
            contacts: plan.people().map(|it| (account(&it.contact), it)).collect(),
            listed: moved.map(|it| (account(&it.listed), it)).collect(),
            accepted: &plan.accepted,
            server: &new.server,
            introduction,
            message: plan.message.as_deref(),
            old: &plan.old,
        }
    }
}

impl Round<'_> {
    /// Everybody, by the address to which something is sent.
    pub(super) fn people(&self) -> impl Iterator<Item = (BareJid, &Planned)> {
        self.contacts.values().map(|planned| (planned.contact.bare(), *planned))
    }

    /// Whoever has this address now.
    pub(super) fn planned(&self, jid: &BareJid) -> Option<&Planned> {
        self.contacts.get(address::key(jid).as_ref()).copied()
    }

    /// The same, or whoever has it on the old list.
    fn known(&self, jid: &BareJid) -> Option<&Planned> {
        let listed = || self.listed.get(address::key(jid).as_ref()).copied();
        self.planned(jid).or_else(listed)
    }

    /// An address that a server has named, as the plan spells it.
    pub(super) fn spelling(&self, jid: BareJid) -> BareJid {
        self.planned(&jid).map_or(jid, |planned| planned.contact.bare())
    }

    /// The contact, if it is one that moves and may hear of it.
    pub(super) fn in_touch(&self, jid: &BareJid) -> Option<&Contact> {
        let planned = self.planned(jid)?;
        planned.is_in_touch().then_some(&planned.contact)
    }

    /// Whoever asks from this address is let in: a contact that moves and saw the old account, at the new address or
    /// the old one, or somebody whom the user has accepted.
    pub(super) fn admits(&self, jid: &BareJid) -> bool {
        self.known(jid)
            .is_some_and(|planned| planned.is_in_touch() && planned.contact.standing.is_seen())
            || self.accepted.contains(jid)
    }

    /// The contact whom somebody claims to be who asks: the one whom the request names, or else the one whose address
    /// it holds as a text, since servers keep nothing more of a request (seen on ejabberd 23.01).
    pub(super) fn claimed(&self, presence: &Presence) -> Option<BareJid> {
        let mut payloads =
            presence.payloads.iter().filter(|payload| payload.is("moved", moved::NS));
        let named =
            payloads.find_map(|payload| Moved::try_from(payload.clone()).ok()?.old_address());
        named.or_else(|| {
            let texts = presence.statuses.values();
            texts.flat_map(|text| address::among_words(text)).find(|jid| self.is_listed(jid))
        })
    }

    pub(super) fn is_listed(&self, jid: &BareJid) -> bool {
        jid.node().is_some() && self.known(jid).is_some()
    }

    /// The contact is blocked, at this address on the old list or on the way.
    pub(super) fn is_blocked(&self, jid: &BareJid) -> bool {
        self.known(jid).is_some_and(|planned| planned.blocked)
    }
}

/// The contact was asked by this move, and nothing is known of an answer.
pub(super) fn is_unanswered(context: &RunContext, jid: &BareJid) -> bool {
    context.history().of(jid).is_some_and(|state| state.is_asked() && state.answer.is_none())
}
