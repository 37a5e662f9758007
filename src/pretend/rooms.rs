//! Chat rooms, as far as their lists of rights go (XEP-0045 §9, §10). Nobody talks in them.

use std::collections::BTreeMap;

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::xml::{Build, Refusal, element};

const ADMIN: &str = "http://jabber.org/protocol/muc#admin";

/// One room: the rights of people in it, by their names in the protocol.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Room {
    pub(super) rights: BTreeMap<BareJid, String>,
}

impl Room {
    /// Hands out a list of rights or changes one, as far as `asker` may.
    pub(super) fn answer(
        &mut self,
        asker: &BareJid,
        query: &Element,
        set: bool,
    ) -> Result<Option<Element>, Refusal> {
        if !query.is("query", ADMIN) {
            return Err("service-unavailable".into());
        }
        let own = self.rights.get(asker).map_or("none", String::as_str);
        if !matches!(own, "owner" | "admin") {
            return Err("forbidden".into());
        }
        let item = query.children().next().ok_or("bad-request")?;
        let right = item.attr("affiliation").ok_or("bad-request")?;
        if !set {
            let of_this_right = self.rights.iter().filter(|(_, known)| *known == right);
            let items = of_this_right.map(|(jid, right)| {
                let item = element("item", ADMIN).with("jid", jid.as_str());
                item.with("affiliation", right.as_str())
            });
            return Ok(Some(element("query", ADMIN).holding_all(items)));
        }
        let whose = item.attr("jid").and_then(|jid| BareJid::new(jid).ok()).ok_or("bad-request")?;
        if own != "owner" && matches!(right, "owner" | "admin") {
            return Err("not-allowed".into());
        }
        match right {
            "none" => drop(self.rights.remove(&whose)),
            right => drop(self.rights.insert(whose, right.to_owned())),
        }
        Ok(None)
    }
}
