//! Messages that nobody can read without the keys of a client.

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::EME;

/// How a message is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Encryption {
    /// XEP-0384, of any version.
    Omemo,
    /// OpenPGP: XEP-0373, or XEP-0027 before it.
    OpenPgp,
    /// Off-the-record messaging (XEP-0364).
    Otr,
    /// Something else, which calls itself encrypted (XEP-0380).
    Other,
}

/// OMEMO before its namespace was of the XSF.
const OMEMO: [&str; 3] = ["eu.siacs.conversations.axolotl", "urn:xmpp:omemo:1", "urn:xmpp:omemo:2"];

/// What is encrypted in a message, if something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// What somebody said.
    Content(Encryption),
    /// A key, and nothing that somebody said (XEP-0384 §4.6).
    Key,
}

/// Looks what is encrypted in a message; a body beside it only says that it is.
pub(super) fn find(message: &Element) -> Option<Found> {
    let content = |encryption| Some(Found::Content(encryption));
    for child in message.children() {
        match (child.name(), child.ns().as_str()) {
            ("encrypted", ns) if OMEMO.contains(&ns) => {
                let says = child.children().any(|child| child.name() == "payload");
                return if says { content(Encryption::Omemo) } else { Some(Found::Key) };
            }
            ("openpgp", "urn:xmpp:openpgp:0") | ("x", "jabber:x:encrypted") => {
                return content(Encryption::OpenPgp);
            }
            _ => {}
        }
    }
    let body = message.get_child("body", message.ns().as_str()).map(Element::text);
    if body.is_some_and(|body| body.trim_start().starts_with("?OTR")) {
        return content(Encryption::Otr);
    }
    let declared = message.get_child("encryption", EME)?;
    content(match declared.attr("namespace") {
        Some(ns) if OMEMO.contains(&ns) => Encryption::Omemo,
        Some("urn:xmpp:openpgp:0" | "jabber:x:encrypted") => Encryption::OpenPgp,
        Some("urn:xmpp:otr:0") => Encryption::Otr,
        _ => Encryption::Other,
    })
}
