//! Those who have asked to see the old account: carried over, they are asked from the new one.

use std::collections::HashSet;
use std::sync::Arc;

use jid::BareJid;

use super::person::Person;
use super::planner::Planner;
use super::{Choices, Planned};
use crate::model::data::Kind;
use crate::model::data::requests::Asker;
use crate::model::roster::Contact;
use crate::model::snapshot::Snapshot;
use crate::xmpp::address;

/// Somebody who has asked to see the old account, and what becomes of that.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// Who.
    pub asker: Asker,
    /// What becomes of it. Nothing if the user leaves the requests, or it is decided with the contact of this
    /// address.
    pub planned: Option<Planned>,
}

/// All who wait, whether they are carried over or not.
pub(super) fn waiting(old: &Snapshot, new: &Snapshot) -> Vec<Asker> {
    let items = old.data.items(Kind::PendingRequests);
    let askers = items.filter_map(|(key, request)| Asker::read(key, request));
    askers.filter(|asker| ![&old.address, &new.address].contains(&&asker.jid)).collect()
}

/// The accounts of those who are carried over.
pub(super) fn carried(askers: &[Asker], choices: &Choices) -> HashSet<BareJid> {
    let wanted = choices.kinds.contains(&Kind::PendingRequests);
    askers.iter().filter(|_| wanted).map(account).collect()
}

fn account(asker: &Asker) -> BareJid {
    address::account(&asker.jid.clone().into())
}

/// What becomes of each; `contacts` are planned already.
pub(super) fn plan(
    askers: Vec<Asker>,
    planner: &Planner<'_>,
    contacts: &[Planned],
) -> Vec<Waiting> {
    if askers.is_empty() {
        return Vec::new();
    }
    let wanted = planner.choices.kinds.contains(&Kind::PendingRequests);
    let addresses = |planned: &Planned| [planned.listed.jid.clone(), planned.contact.jid.clone()];
    let contacts = contacts.iter().flat_map(addresses).map(|jid| address::account(&jid));
    let contacts: HashSet<_> = contacts.collect();
    let waiting = askers.into_iter().map(|asker| {
        let is_new = wanted && !contacts.contains(&account(&asker));
        let planned = is_new.then(|| planner.plan(Person::new(Arc::new(as_contact(&asker))), true));
        Waiting { asker, planned }
    });
    waiting.collect()
}

/// Somebody whom the user saw nothing of, and whom the new account is to ask.
fn as_contact(asker: &Asker) -> Contact {
    Contact { name: asker.name.clone(), asked: true, ..Contact::new(asker.jid.clone().into()) }
}
