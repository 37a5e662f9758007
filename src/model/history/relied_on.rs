//! What other moves to the same new account rely on: taking one move back must not take it from them.

use std::collections::BTreeSet;

use jid::BareJid;

use super::History;
use crate::model::data::Kind;
use crate::xmpp::address;

/// What other moves have, or have found, on the new account.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ReliedOn {
    /// Contacts of their old accounts, by their [`address::key`].
    pub contacts: BTreeSet<BareJid>,
    /// Items of their old accounts, of the kinds that are only ever added to.
    pub items: BTreeSet<(Kind, String)>,
}

impl ReliedOn {
    /// What these other moves rely on, as far as they have begun and were not taken back.
    pub fn by<'a>(others: impl IntoIterator<Item = &'a History>) -> Self {
        let mut all = Self::default();
        for other in others.into_iter().filter(|other| !other.is_taken_back) {
            let Some((old, _)) = &other.before else { continue };
            let contacts = old.roster.contacts.iter();
            all.contacts.extend(contacts.map(|contact| address::account(&contact.jid)));
            // Whoever has moved is there under another address than on that list.
            let carried =
                other.contacts().filter(|(_, contact_state)| contact_state.is_carried_over());
            all.contacts.extend(carried.map(|(jid, _)| jid.clone()));
            for kind in Kind::ALL.into_iter().filter(|kind| !kind.can_be_replaced()) {
                let keys = old.data.items(kind).map(|(key, _)| (kind, key.clone()));
                all.items.extend(keys);
            }
        }
        all
    }
}
