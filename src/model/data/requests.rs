//! People who have asked to see the user and wait for an answer, kept as the request that they sent (RFC 6121 §3.1).

use jid::BareJid;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{DEFAULT_NS, NICK};

use super::{Data, Holding, Kind, Xml};
use crate::xmpp::build::{Build, element};

/// The longest name that is taken over from somebody else, in characters. A longer one could make a whole contact list
/// unreadable.
const LONGEST_NAME: usize = 200;

/// Somebody who waits for an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Asker {
    /// Who.
    pub jid: BareJid,
    /// The name that the request gives (XEP-0172), or else the one that they publish.
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
            name: text("nick", NICK).map(|name| name.chars().take(LONGEST_NAME).collect()),
            says: text("status", DEFAULT_NS),
        })
    }
}

/// A request as it is kept: who sent it, and what it holds. Files may have it in a namespace of their own.
pub fn keep(from: &BareJid, request: &Element) -> Element {
    let held = request.children().map(|child| match child.name() {
        "status" => element("status", DEFAULT_NS).saying(&child.text()),
        _ => child.clone(),
    });
    element("presence", DEFAULT_NS)
        .with("type", "subscribe")
        .with("from", from.as_str())
        .holding_all(held)
}

/// The same request under this name, whatever name it gave.
pub fn named(request: &Xml, name: &str) -> Xml {
    let mut request = request.element().clone();
    while request.remove_child("nick", NICK).is_some() {}
    request.holding(element("nick", NICK).saying(name)).into()
}

/// Takes in what was found of those who wait, beside what was known of them before.
pub fn learn(data: &mut Data, found: Holding) {
    match (data.kinds.get_mut(&Kind::PendingRequests), found) {
        (Some(Holding::Items(known)), Holding::Items(found)) => known.extend(found),
        // What is known stays known, even if it could not be read again.
        (Some(Holding::Items(_)), _) => {}
        (_, found) => drop(data.kinds.insert(Kind::PendingRequests, found)),
    }
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

    #[test]
    fn a_name_is_replaced_and_never_endless() {
        let kept = Xml::from(keep(
            &BareJid::new("a@b.example").unwrap(),
            &"<presence xmlns='jabber:client'><nick xmlns='http://jabber.org/protocol/nick'>A</nick>\
              <status>Hi</status></presence>"
                .parse()
                .unwrap(),
        ));
        let asker = Asker::read("a@b.example", &named(&kept, &"B".repeat(9000))).unwrap();
        assert_eq!(asker.name, Some("B".repeat(LONGEST_NAME)));
        assert_eq!(asker.says.as_deref(), Some("Hi"));
    }

    #[test]
    fn what_is_known_is_not_lost_when_it_is_looked_for_again() {
        let items = |names: &[&str]| {
            let request = |name: &&str| {
                let from = BareJid::new(name).unwrap();
                (from.to_string(), keep(&from, &Element::bare("presence", DEFAULT_NS)).into())
            };
            Holding::Items(names.iter().map(request).collect())
        };
        let mut data = Data::default();
        learn(&mut data, Holding::Unsupported);
        learn(&mut data, items(&["a@x.example"]));
        learn(&mut data, Holding::Unsupported);
        learn(&mut data, items(&["b@x.example"]));
        let known = &data.kinds[&Kind::PendingRequests];
        assert_eq!(*known, items(&["a@x.example", "b@x.example"]));
    }
}
