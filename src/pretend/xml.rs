//! Building and answering stanzas with few words.

use jid::Jid;
use xmpp_parsers::minidom::Element;

pub(super) use crate::xmpp::build::{Build, element};

/// The namespace of stanzas between a client and its server (RFC 6120 §4.8.2).
pub(super) const CLIENT: &str = "jabber:client";
/// The namespace of stanza error conditions (RFC 6120 §8.3).
const STANZAS: &str = "urn:ietf:params:xml:ns:xmpp-stanzas";

/// The address in an attribute, where it is one.
pub(super) fn address(stanza: &Element, attribute: &str) -> Option<Jid> {
    stanza.attr(attribute).and_then(|text| Jid::new(text).ok())
}

/// The empty result of a request (RFC 6120 §8.2.3).
pub(super) fn result_of(request: &Element) -> Element {
    back(request, "result")
}

/// Why a request is refused: a condition of RFC 6120 §8.3.3, and one of the request's own protocol
/// where that has more to say.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Refusal {
    pub(super) condition: &'static str,
    /// Name and namespace.
    pub(super) detail: Option<(&'static str, &'static str)>,
}

impl From<&'static str> for Refusal {
    fn from(condition: &'static str) -> Self {
        Self { condition, detail: None }
    }
}

/// The error that answers a request.
pub(super) fn refused(request: &Element, refusal: Refusal) -> Element {
    let mut stanza = refusal_of(request, refusal.condition);
    if let (Some((name, namespace)), Some(error)) =
        (refusal.detail, stanza.get_child_mut("error", CLIENT))
    {
        error.append_child(element(name, namespace));
    }
    stanza
}

/// The error that answers a stanza (RFC 6120 §8.3), with its condition.
pub(super) fn refusal_of(stanza: &Element, condition: &str) -> Element {
    let kind = match condition {
        "bad-request" | "jid-malformed" | "not-acceptable" | "policy-violation" => "modify",
        "forbidden" | "not-authorized" | "registration-required" => "auth",
        "internal-server-error" | "remote-server-timeout" | "resource-constraint" => "wait",
        _ => "cancel",
    };
    let error = element("error", CLIENT).with("type", kind).holding(element(condition, STANZAS));
    back(stanza, "error").holding(error)
}

/// The stanza's frame, turned round.
fn back(stanza: &Element, kind: &str) -> Element {
    element(stanza.name(), CLIENT)
        .with("type", kind)
        .with("id", stanza.attr("id"))
        .with("from", stanza.attr("to"))
        .with("to", stanza.attr("from"))
}
