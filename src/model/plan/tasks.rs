//! What is due besides contacts.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use jid::{BareJid, Jid};

use super::judge::{account, full_key};
use super::{Planned, rooms};
use crate::model::choices::Choices;
use crate::model::data::archive_preferences::{EVERYBODY, follow};
use crate::model::data::{self, Data, Holding, Kind, Task, Written};
use crate::model::history::{History, ItemState};
use crate::model::snapshot::Snapshot;

pub(super) fn tasks(
    old: &Snapshot,
    new: &Snapshot,
    choices: &Choices,
    history: &History,
    contacts: &[Planned],
) -> Vec<Task> {
    // The statement has a rule of its own.
    let kinds = Kind::ALL.into_iter().filter(|kind| *kind != Kind::Statement);
    let (doubtful, none) = (doubtful_blocks(old, new, choices), BTreeSet::new());
    let held = rooms::with_new_bookmarks(&old.data, history);
    let held = with_rules_at_new_addresses(held, old, new, contacts);
    kinds
        .map(|kind| {
            let wishes = data::Wishes {
                wanted: choices.kinds.contains(&kind),
                replace: choices.replace.contains(&kind),
                own: [old.address.as_str(), new.address.as_str()],
                doubtful: if kind == Kind::Blocked { &doubtful } else { &none },
                before: history.before.as_ref().map(|(_, new)| &new.data),
            };
            // What is there as before the move was taken back, even if nobody wrote that down.
            let taken_back = |key: &str, state: &ItemState| {
                let here = new.data.items(kind).find(|(other, _)| *other == key);
                let here = here.map(|(_, here)| here);
                state.was.is_some() && data::is_as_it_was(kind, state.was.as_ref(), here)
            };
            let written = |key: &str| match history.data(kind, key) {
                Some(state) if !taken_back(key, state) => state.written(),
                Some(_) | None => Written::No,
            };
            Task::new(kind, &held, &new.data, wishes, &written)
        })
        .collect()
}

/// Has whose messages are not archived hold for the addresses to which people have moved: those of the user, too.
fn with_rules_at_new_addresses<'a>(
    mut held: Cow<'a, Data>,
    old: &Snapshot,
    new: &Snapshot,
    contacts: &[Planned],
) -> Cow<'a, Data> {
    if !held.items(Kind::ArchivePreferences).any(|(key, _)| key != EVERYBODY) {
        return held;
    }
    let mut moved = rooms::moved(contacts);
    moved.insert(account(&old.address), new.address.clone());
    if let Some(Holding::Items(rules)) = held.to_mut().kinds.get_mut(&Kind::ArchivePreferences) {
        follow(rules, &moved);
    }
    held
}

/// Entries of the old block list that would silence many at once: the new account's own server, and whole domains on
/// which there are contacts. A list may be wrong or malicious, and blocking is not noticed by whoever does it.
fn doubtful_blocks(old: &Snapshot, new: &Snapshot, choices: &Choices) -> BTreeSet<String> {
    let keys = old.data.items(Kind::Blocked).map(|(key, _)| key);
    let whole = keys.filter_map(|key| Some((key, data::blocked::whole_domain(key)?)));
    let whole: Vec<_> = whole.map(|(key, domain)| (key, account(&domain))).collect();
    if whole.is_empty() {
        return BTreeSet::new();
    }
    let contacts = old.roster.contacts.iter().chain(&new.roster.contacts);
    let people = contacts.map(|contact| &contact.jid).filter(|jid| jid.node().is_some());
    let domain_of = |domain| account(&BareJid::from_parts(None, domain));
    let mut domains: HashSet<_> = people.map(|jid| domain_of(jid.domain())).collect();
    domains.insert(domain_of(new.address.domain()));
    let include: HashSet<_> = choices.include.iter().map(full_key).collect();
    let doubtful = whole.into_iter().filter(|(_, domain)| {
        domains.contains(domain) && !include.contains(&Jid::from(domain.clone()))
    });
    doubtful.map(|(key, _)| key.clone()).collect()
}
