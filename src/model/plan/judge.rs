//! Who stays behind, and why.

use std::collections::{BTreeSet, HashSet};

use jid::{BareJid, Jid};

use super::Reason;
use super::channels::Channels;
use super::old_list::Listed;
use super::person::Person;
use crate::model::choices::Choices;
use crate::model::data::requests::Asker;
use crate::model::data::{Holding, Kind};
use crate::model::gateway::{self, Transport, Transports};
use crate::model::history::History;
use crate::model::snapshot::Snapshot;
use crate::xmpp::address;

/// Decides which entries stay behind.
pub(super) struct Judge<'a> {
    pub(super) choices: &'a Choices,
    pub(super) history: &'a History,
    pub(super) transports: Transports,
    /// Domains that have said that they are gateways, whoever is there.
    pub(super) gateways: BTreeSet<String>,
    /// The accounts of the user, by their [`address::key`], as everybody here is known.
    pub(super) own: [BareJid; 2],
    pub(super) exclude: HashSet<Jid>,
    pub(super) include: HashSet<Jid>,
    pub(super) channels: Channels<'a>,
    /// On either account: what one of them would not let through, the other is not to do.
    pub(super) blocked: HashSet<Jid>,
}

impl<'a> Judge<'a> {
    pub(super) fn new(
        list: &[Listed],
        askers: &[Asker],
        old: &'a Snapshot,
        new: &'a Snapshot,
        choices: &'a Choices,
        history: &'a History,
    ) -> Self {
        let earlier = history.before.as_ref().map(|(old, _)| &old.domains);
        let answers = earlier.map(|earlier| gateway::known(&old.domains, earlier));
        let answers = answers.as_ref().unwrap_or(&old.domains);
        let gateways =
            answers.iter().filter(|(_, said)| matches!(said, gateway::Identity::Gateway(_)));
        let addresses = list.iter().flat_map(Listed::addresses);
        let askers: Vec<Jid> = askers.iter().map(|asker| asker.jid.clone().into()).collect();
        let addresses = addresses.chain(&askers);
        let transports = Transports::find(addresses, answers, old.address.domain().as_str());
        // Whom the old account has blocked is known even if its server does not tell it any more.
        let tells = matches!(old.data.kinds.get(&Kind::Blocked), Some(Holding::Items(_)));
        let blocking =
            if tells { old } else { history.before.as_ref().map_or(old, |(old, _)| old) };
        Self {
            choices,
            history,
            transports,
            gateways: gateways.map(|(domain, _)| domain.clone()).collect(),
            own: [&old.address, &new.address].map(account),
            channels: Channels::new(list, old, new, history),
            blocked: blocked(blocking).chain(blocked(new)).map(|jid| full_key(&jid)).collect(),
            exclude: choices.exclude.iter().map(full_key).collect(),
            include: choices.include.iter().map(full_key).collect(),
        }
    }

    /// Why somebody stays behind.
    pub(super) fn reason(&self, person: &Person) -> Option<Reason> {
        let jid = &person.listed.jid;
        let bare = Jid::from(person.listed.bare());
        let state = self.history.of(&person.contact.bare());
        if self.own.contains(&address::account(jid)) {
            return Some(Reason::Own);
        }
        let excluded = |jid| {
            !self.exclude.is_empty() && self.exclude.contains(address::full_key(jid).as_ref())
        };
        if excluded(&bare) || person.addresses().any(excluded) {
            return Some(Reason::Excluded);
        }
        if self.channels.has(&person.listed, &self.transports) {
            let channel = self.channels.judge(&person.listed, self.is_blocked(&bare));
            return Some(Reason::Channel(channel));
        }
        if let Some(transport) = self.transports.of(jid)
            && !self.is_included(jid)
            // What is done is not doubted again because a domain gives no answer any more.
            && !state.is_some_and(|state| state.is_moved_by_client() && !state.taking_back)
        {
            return Some(self.left_behind(jid, transport));
        }
        None
    }

    /// The contact itself is blocked, or its whole domain. Out of a domain, one can be named to be asked all the same;
    /// if the domain stays blocked, the user has said so.
    pub(super) fn is_blocked(&self, address: &Jid) -> bool {
        if self.blocked.is_empty() {
            return false;
        }
        let address = address::full_key(address);
        if self.blocked.contains(address.as_ref()) {
            return true;
        }
        let domain = Jid::from(BareJid::from_parts(None, address.domain()));
        let include = &self.include;
        let is_called = || include.contains(address.as_ref()) && !include.contains(&domain);
        self.blocked.contains(&domain) && !is_called()
    }

    pub(super) fn left_behind(&self, jid: &Jid, transport: &Transport) -> Reason {
        let gateway = jid.domain().to_string();
        match transport {
            Transport::Uncertain => Reason::UncertainGateway { gateway },
            Transport::Certain { .. } if jid.node().is_none() => Reason::Gateway,
            Transport::Certain { .. } => Reason::GatewayContact { gateway },
        }
    }

    pub(super) fn is_included(&self, jid: &Jid) -> bool {
        if self.include.is_empty() {
            return false;
        }
        let jid = address::full_key(jid);
        self.include.iter().any(|included| {
            *included == *jid
                || *included == jid.to_bare()
                || included.node().is_none() && included.domain() == jid.domain()
        })
    }
}

/// The one form of all spellings of an address.
pub(super) fn account(address: &BareJid) -> BareJid {
    address::key(address).into_owned()
}

/// An address in the form in which it is known.
pub(super) fn full_key(address: &Jid) -> Jid {
    address::full_key(address).into_owned()
}

/// The addresses that an account has blocked with all their devices (XEP-0191 §3.3).
pub(super) fn blocked(account: &Snapshot) -> impl Iterator<Item = Jid> {
    let items = account.data.items(Kind::Blocked);
    items.filter_map(|(key, _)| Jid::new(key).ok()).filter(Jid::is_bare)
}
