//! What contacts were told by earlier moves of the same old account, to other addresses: what they are told now is only
//! what is new to them.

use std::collections::{BTreeMap, BTreeSet};

use jid::BareJid;

use super::{History, Told};
use crate::xmpp::address;

/// The address that each contact was told last.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct ToldBefore(BTreeMap<BareJid, BareJid>);

impl ToldBefore {
    /// What these other moves have told, each with its new account. What was taken back since stays said.
    pub fn by<'a>(others: impl IntoIterator<Item = (&'a BareJid, &'a History)>) -> Self {
        let mut others: Vec<_> = others.into_iter().collect();
        others.sort_by_key(|(_, history)| history.begun);
        let told = others.into_iter().flat_map(|(new, history)| {
            let told =
                history.contacts().filter(|(_, contact_state)| contact_state.told != Told::No);
            told.map(move |(jid, _)| (jid.clone(), new.clone()))
        });
        Self(told.collect())
    }

    /// The address that this contact was told.
    pub fn address(&self, contact: &BareJid) -> Option<&BareJid> {
        self.0.get(address::key(contact).as_ref())
    }

    /// All the addresses that anybody was told.
    pub fn addresses(&self) -> BTreeSet<&BareJid> {
        self.0.values().collect()
    }

    /// How many of these contacts were told another address, and which ones those are.
    pub fn among<'a>(
        &self,
        contacts: impl Iterator<Item = &'a BareJid>,
    ) -> (usize, BTreeSet<BareJid>) {
        let told: Vec<_> = contacts.filter_map(|contact| self.address(contact)).collect();
        (told.len(), told.into_iter().cloned().collect())
    }
}

#[cfg(test)]
mod tests {
    use jiff::Timestamp;

    use super::*;
    use crate::model::history::Fact;

    fn jid(text: &str) -> BareJid {
        BareJid::new(text).unwrap()
    }

    #[test]
    fn the_address_that_was_told_last_counts() {
        let told = |second: i64, contacts: &[&str]| {
            let at = Timestamp::from_second(second).unwrap();
            let mut history = History { begun: Some(at), ..History::default() };
            for contact in contacts {
                history.learn(&Fact::Told { jid: jid(contact) }, at);
            }
            history
        };
        let (later, earlier) =
            (told(2, &["a@x.example"]), told(1, &["a@x.example", "b@x.example"]));
        let (b, c) = (jid("r@b.example"), jid("r@c.example"));
        let before = ToldBefore::by([(&c, &later), (&b, &earlier)]);
        assert_eq!(before.address(&jid("a@x.example")), Some(&c));
        assert_eq!(before.address(&jid("b@x.example")), Some(&b));
        let nobody = jid("n@x.example");
        let (count, addresses) = before.among([&jid("a@x.example"), &nobody].into_iter());
        assert_eq!((count, addresses), (1, BTreeSet::from([c])));
    }
}
