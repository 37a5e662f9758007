//! Those who have asked to see the old account: carried over, they are asked from the new one.

use std::collections::{BTreeSet, HashSet};
use std::sync::Arc;

use xmpp_parsers::jid::{BareJid, Jid};

use super::{Choices, Planned, Planner};
use crate::data::Kind;
use crate::data::requests::Asker;
use crate::roster::{Contact, Standing};
use crate::snapshot::Snapshot;

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
    let items = old.belongings.items(Kind::PendingRequests);
    let askers = items.filter_map(|(key, request)| Asker::read(key, request));
    askers.filter(|asker| ![&old.address, &new.address].contains(&&asker.jid)).collect()
}

/// The addresses of those who are carried over.
pub(super) fn carried<'a>(askers: &'a [Asker], choices: &Choices) -> HashSet<&'a BareJid> {
    let wanted = choices.kinds.contains(&Kind::PendingRequests);
    askers.iter().filter(|_| wanted).map(|asker| &asker.jid).collect()
}

/// What becomes of each; `contacts` are planned already.
pub(super) fn plan(
    askers: Vec<Asker>,
    planner: &Planner<'_>,
    contacts: &HashSet<BareJid>,
) -> Vec<Waiting> {
    let wanted = planner.choices.kinds.contains(&Kind::PendingRequests);
    let waiting = askers.into_iter().map(|asker| {
        let is_new = wanted && !contacts.contains(&asker.jid);
        let planned = is_new.then(|| planner.plan(&Arc::new(as_contact(&asker)), true, true));
        Waiting { asker, planned }
    });
    waiting.collect()
}

/// Somebody whom the user saw nothing of, and whom the new account is to ask.
fn as_contact(asker: &Asker) -> Contact {
    Contact {
        jid: Jid::from(asker.jid.clone()),
        name: asker.name.clone(),
        groups: BTreeSet::new(),
        standing: Standing::None,
        asked: true,
        approved: false,
    }
}
