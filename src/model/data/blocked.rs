//! Blocked addresses, kept as the `<item/>` of a block list (XEP-0191) with the address as key.

use std::collections::BTreeMap;

use jid::{BareJid, Jid};
use xmpp_parsers::ns::BLOCKING;

use super::{Flaw, Flaws, Xml};
use crate::xmpp::address;
use crate::xmpp::build::{Build, element};

/// Adds an address, in the spelling in which servers keep it. What is no address is named.
pub fn block(address: &str, items: &mut BTreeMap<String, Xml>, flaws: &mut Flaws) {
    match address::read(address) {
        Ok(jid) => {
            let item = element("item", BLOCKING).with("jid", jid.as_str());
            items.insert(jid.to_string(), item.into());
        }
        Err(_) => drop(flaws.insert(Flaw::BadAddress(address.trim().to_owned()))),
    }
}

/// The domain that an entry blocks as a whole; `None` if it blocks less.
pub fn whole_domain(key: &str) -> Option<BareJid> {
    let jid = Jid::new(key).ok()?;
    (jid.node().is_none() && jid.is_bare()).then(|| jid.into_bare())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_kept_as_servers_spell_them_and_what_is_none_is_named_once() {
        let (mut items, mut flaws) = (BTreeMap::new(), Flaws::new());
        let entries = [
            "Spam@Plain.Test",
            " spam@plain.test",
            "dot@plain.test.",
            "x@münchen.test",
            "spam.test",
            "",
            "port@x.test:5222",
            "two@at@x.test",
            "two@at@x.test",
        ];
        entries.iter().for_each(|entry| block(entry, &mut items, &mut flaws));
        let keys: Vec<_> = items.keys().map(String::as_str).collect();
        assert_eq!(keys, ["dot@plain.test", "spam.test", "spam@plain.test", "x@münchen.test"]);
        let bad = |address: &str| Flaw::BadAddress(address.to_owned());
        assert_eq!(flaws, [bad(""), bad("port@x.test:5222"), bad("two@at@x.test")].into());
    }

    #[test]
    fn only_a_domain_by_itself_is_a_whole_domain() {
        assert_eq!(whole_domain("spam.test"), BareJid::new("spam.test").ok());
        assert_eq!(whole_domain("spam.test/bot"), None);
        assert_eq!(whole_domain("a@spam.test"), None);
    }
}
