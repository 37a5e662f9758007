//! People who have asked to see the user and wait for an answer, kept as the request that they sent (RFC 6121 §3.1).

use xmpp_parsers::jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{DEFAULT_NS, NICK};

use super::Xml;
use crate::xmpp::build::{Build, element};

/// Somebody who waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// Who.
    pub jid: BareJid,
    /// The name that the request gives (XEP-0172).
    pub name: Option<String>,
    /// What the request says.
    pub says: Option<String>,
}

impl Asker {
    /// Reads a request by its key, which is the asker's address. `None` if nobody could be asked there.
    pub fn read(key: &str, request: &Xml) -> Option<Self> {
        let text = |name: &str, namespace: &str| {
            let text = request.element().get_child(name, namespace)?.text();
            Some(text.trim().to_owned()).filter(|text| !text.is_empty())
        };
        Some(Self {
            jid: BareJid::new(key).ok()?,
            name: text("nick", NICK),
            says: text("status", DEFAULT_NS),
        })
    }
}

/// A request as it is kept: who sent it, and what it holds.
pub fn keep(from: &BareJid, request: &Element) -> Element {
    element("presence", DEFAULT_NS)
        .with("type", "subscribe")
        .with("from", from.as_str())
        .holding_all(request.children().cloned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_request_is_read_with_name_and_words() {
        let sent = "<presence xmlns='jabber:client' type='subscribe' from='tybalt@capulet.example/x' to='r@x'>\
            <status> Draw! </status><nick xmlns='http://jabber.org/protocol/nick'>Tybalt</nick></presence>";
        let from = BareJid::new("tybalt@capulet.example").unwrap();
        let kept = Xml::from(keep(&from, &sent.parse().unwrap()));
        let asker = Asker::read(from.as_str(), &kept).unwrap();
        assert_eq!((asker.name.as_deref(), asker.says.as_deref()), (Some("Tybalt"), Some("Draw!")));
        assert_eq!(kept.element().attr("to"), None);
    }

    #[test]
    fn an_empty_request_says_nothing() {
        let kept = Xml::from(Element::bare("presence", DEFAULT_NS));
        let asker = Asker::read("a@b.example", &kept).unwrap();
        assert_eq!((asker.name, asker.says), (None, None));
        assert_eq!(Asker::read("@@", &kept), None);
    }
}
