//! The new account as far as the record of a move knows it, without asking its server.

use std::collections::HashMap;
use std::sync::Arc;

use jid::BareJid;

use super::{Answer, ContactState, History, Joining};
use crate::model::roster::{Contact, Standing};
use crate::model::snapshot::Snapshot;
use crate::xmpp::address;

impl History {
    /// The new account as it was when the move began, with the contacts as the move has left them; nothing if none has begun.
    #[must_use]
    pub fn new_account(&self) -> Option<Snapshot> {
        let (old, new) = self.before.as_ref()?;
        let mut new = new.as_ref().clone();
        let old = old.roster.by_account();
        let there = new.roster.contacts.iter().enumerate();
        let there: HashMap<BareJid, usize> =
            there.map(|(place, contact)| (address::account(&contact.jid), place)).collect();
        for (jid, state) in self.contacts() {
            let place = there.get(jid).copied();
            let entry = place.and_then(|place| new.roster.contacts.get_mut(place));
            if entry.is_none() && !state.is_carried_over() {
                continue;
            }
            let was = entry.as_ref().map(|entry| Contact::clone(entry));
            let was = was.unwrap_or_else(|| Contact::new(jid.clone().into()));
            let now = Arc::new(state.applied_to(was, old.get(jid).copied()));
            match entry {
                Some(entry) => *entry = now,
                None => new.roster.contacts.push(now),
            }
        }
        let joined = self.channels.iter().filter(|(_, joining)| **joining == Joining::Joined);
        new.roster.contacts.extend(joined.map(|(jid, _)| {
            let channel = Contact::new(jid.clone().into());
            Arc::new(Contact { participant: Some(String::new()), ..channel })
        }));
        Some(new)
    }
}

impl ContactState {
    /// The entry of the contact after what was done, where the old list had this one.
    fn applied_to(&self, was: Contact, listed: Option<&Contact>) -> Contact {
        // The servers have given them what they had, unless the contact was asked.
        let is_given = self.handed_over && !self.asked_by_server;
        let by_servers = listed.filter(|_| is_given).map_or(Standing::None, |it| it.standing);
        let sees = self.answer == Some(Answer::Approved);
        let seen = match (sees, self.admitted) {
            (true, true) => Standing::Both,
            (true, false) => Standing::To,
            (false, true) => Standing::From,
            (false, false) => Standing::None,
        };
        let standing = was.standing.union(by_servers).union(seen);
        let asked = !standing.sees() && (was.asked || self.is_asked() && self.answer.is_none());
        let given = self.change.as_ref().and_then(|change| change.to.as_deref().cloned());
        let given = given.or_else(|| listed.map(Contact::label)).filter(|_| self.is_carried_over());
        let label = given.unwrap_or_else(|| was.label());
        Contact { name: label.name, groups: label.groups, standing, asked, ..was }
    }
}
