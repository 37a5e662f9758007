//! What is known once both accounts were compared.

use std::collections::BTreeMap;

use super::Entries;
use crate::engine::Compared;
use crate::model::closing::ClosingDay;
use crate::model::data::{Holding, Kind as Data};
use crate::model::gateway::Identity;
use crate::model::history::History;
use crate::model::plan::Choices;
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::Words;
use crate::text::words;

/// What the comparison of both accounts has brought.
#[derive(Debug, Default)]
pub struct Comparison {
    /// The contacts, and everything else.
    pub entries: Entries,
    /// What was decided when this move was begun.
    pub earlier: Option<Box<Choices>>,
    /// Those who are known to have asked to see the old account.
    pub requests: Option<Holding>,
    /// What the domains of the contacts said of themselves.
    pub domains: BTreeMap<String, Identity>,
    /// That contacts were told another address before, if they were.
    pub told_before: Option<String>,
    /// What the accounts of contacts said of where these have moved, as far as that is known.
    pub moved: Words,
    /// When the old server closes, as far as that is known.
    pub closes: Option<ClosingDay>,
    /// Both accounts, for further questions.
    pub compared: Option<Box<Compared>>,
}

impl Comparison {
    pub(super) fn of(compared: Compared) -> Self {
        let Compared { old, new, history } = &compared;
        let requests = old.data.kinds.get(&Data::PendingRequests).cloned();
        Self {
            entries: Entries::new(old, new, history),
            earlier: history.choices.clone(),
            requests,
            domains: old.domains.clone(),
            told_before: told_before(old, new, history),
            moved: old.moved.clone(),
            closes: history.closing.map(|closing| closing.day),
            compared: Some(Box::new(compared)),
        }
    }
}

fn told_before(old: &Snapshot, new: &Snapshot, history: &History) -> Option<String> {
    let seen = old.roster.contacts.iter().filter(|contact| contact.standing.is_seen());
    let seen: Vec<_> = seen.map(|contact| contact.bare()).collect();
    let (count, before) = history.told_before.among(seen.iter());
    (count > 0).then(|| words::told_before(count, &before, &new.address))
}
