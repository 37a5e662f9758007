//! XEP-0283 Moved 0.2: an account says where it went, and a request says where it came from.

use jid::{BareJid, Jid};
use xso::{AsXml, FromXml};

/// The namespace, which is the PEP node as well.
pub const NS: &str = "urn:xmpp:moved:1";

/// `<moved/>`: in the old account's node with the new address (§4.1), in a subscription request with the
/// old one (§4.2).
#[derive(FromXml, AsXml, Clone, Debug, PartialEq)]
#[xml(namespace = NS, name = "moved")]
pub struct Moved {
    #[xml(child(default))]
    new: Option<NewJid>,
    #[xml(child(default))]
    old: Option<OldJid>,
}

#[derive(FromXml, AsXml, Clone, Debug, PartialEq)]
#[xml(namespace = NS, name = "new-jid")]
struct NewJid {
    #[xml(text)]
    jid: Jid,
}

#[derive(FromXml, AsXml, Clone, Debug, PartialEq)]
#[xml(namespace = NS, name = "old-jid")]
struct OldJid {
    #[xml(text)]
    jid: Jid,
}

impl Moved {
    /// What the old account publishes (§4.1).
    pub fn to(new: &BareJid) -> Self {
        Self { new: Some(NewJid { jid: new.clone().into() }), old: None }
    }

    /// What the new account's request carries (§4.2).
    pub fn from(old: &BareJid) -> Self {
        Self { new: None, old: Some(OldJid { jid: old.clone().into() }) }
    }

    /// The new address, if this is a statement.
    pub fn new_address(&self) -> Option<BareJid> {
        self.new.as_ref().map(|new| new.jid.to_bare())
    }

    /// The old address, if this came with a request.
    pub fn old_address(&self) -> Option<BareJid> {
        self.old.as_ref().map(|old| old.jid.to_bare())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use xmpp_parsers::minidom::Element;

    #[test]
    fn both_forms_read_as_the_specification_writes_them() {
        let text =
            "<moved xmlns='urn:xmpp:moved:1'><new-jid>user@shakespeare.example</new-jid></moved>";
        let moved = Moved::try_from(text.parse::<Element>().unwrap()).unwrap();
        let jid = BareJid::new("user@shakespeare.example").unwrap();
        assert_eq!(moved, Moved::to(&jid));
        assert_eq!(moved.new_address(), Some(jid.clone()));

        let moved = Moved::try_from(Element::from(Moved::from(&jid))).unwrap();
        assert_eq!((moved.old_address(), moved.new_address()), (Some(jid), None));
    }
}
