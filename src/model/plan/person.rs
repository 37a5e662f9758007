//! Somebody on the old list, at whatever address.

use std::sync::Arc;

use jid::{BareJid, Jid};

use super::old_list::Listed;
use crate::model::roster::Contact;
use crate::model::whereabouts::Whereabouts;

/// Somebody on the old list, and where they are now.
#[derive(Clone, Debug)]
pub(super) struct Person {
    /// The entry, or what all entries of this account come to.
    pub(super) listed: Arc<Contact>,
    /// The addresses of the other entries.
    pub(super) also: Vec<Jid>,
    /// The contact that the move is about: at the new address, with all that any of the entries has.
    pub(super) contact: Arc<Contact>,
    /// Where the account of the entry says that it has moved.
    pub(super) whereabouts: Whereabouts,
    /// The other addresses that the contact has, or is said to have had.
    pub(super) earlier: Vec<BareJid>,
}

impl Person {
    /// Somebody of whom the list has nothing more than this.
    pub(super) fn new(contact: Arc<Contact>) -> Self {
        Self::of(Listed { contact, also: Vec::new() })
    }

    pub(super) fn of(Listed { contact, also }: Listed) -> Self {
        let (listed, whereabouts) = (contact.clone(), Whereabouts::Unmoved);
        Self { listed, also, contact, whereabouts, earlier: Vec::new() }
    }

    /// The addresses that the list and the contact's account have for them.
    pub(super) fn addresses(&self) -> impl Iterator<Item = &Jid> {
        [&self.listed.jid, &self.contact.jid].into_iter().chain(&self.also)
    }

    /// At the address as the new list spells it, where it has an entry. What was asked in one spelling is not asked in
    /// another, and gets no second entry.
    pub(super) fn spelled_as(self, here: Option<&Contact>) -> Self {
        match here {
            Some(here) if here.bare() != self.contact.bare() => {
                let contact = Contact { jid: here.jid.clone(), ..self.contact.as_ref().clone() };
                Self { contact: Arc::new(contact), ..self }
            }
            _ => self,
        }
    }

    /// At another address.
    pub(super) fn moved(
        self,
        whereabouts: Whereabouts,
        stations: impl IntoIterator<Item = BareJid>,
    ) -> Self {
        let mut earlier: Vec<_> = stations.into_iter().collect();
        let contact = match &whereabouts {
            Whereabouts::Unmoved | Whereabouts::Odd(_) => self.contact,
            Whereabouts::Kept { from, .. } => {
                earlier.push(from.clone());
                self.contact
            }
            Whereabouts::Moved { to, .. } => {
                earlier.push(self.listed.bare());
                let jid = Jid::from(to.clone());
                Arc::new(Contact { jid, ..self.contact.as_ref().clone() })
            }
        };
        Self { contact, whereabouts, earlier, ..self }
    }

    /// With all that another entry of theirs has.
    pub(super) fn join(&mut self, other: Self) {
        let (one, two) = (&self.contact, &other.contact);
        self.contact = Arc::new(Contact {
            name: one.name.clone().or_else(|| two.name.clone()),
            groups: one.groups.union(&two.groups).cloned().collect(),
            standing: one.standing.union(two.standing),
            asked: one.asked || two.asked,
            approved: one.approved || two.approved,
            ..one.as_ref().clone()
        });
        let mut listed = other.listed;
        // The entry that has moved says more of them.
        if self.whereabouts == Whereabouts::Unmoved {
            std::mem::swap(&mut self.listed, &mut listed);
            self.whereabouts = other.whereabouts;
        }
        self.also.push(listed.jid.clone());
        self.also.extend(other.also);
        for address in other.earlier {
            if !self.earlier.contains(&address) {
                self.earlier.push(address);
            }
        }
    }
}
