//! What XML cannot carry: a stanza with it would break the stream for all others.

use xmpp_parsers::minidom::{Element, Node};
use xmpp_parsers::stanza::Stanza;

/// A character that XML 1.0 §2.2 forbids.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("U+{:04X} cannot be sent", u32::from(*.0))]
pub struct Forbidden(pub char);

/// Looks for one in an element and everything below it.
pub(super) fn check(element: &Element) -> Result<(), Forbidden> {
    element.attrs().iter().try_for_each(|(_name, value)| check_text(value))?;
    element.nodes().try_for_each(|node| match node {
        Node::Element(child) => check(child),
        Node::Text(text) => check_text(text),
    })
}

/// Looks for one in a stanza.
pub(super) fn check_stanza(stanza: &Stanza) -> Result<(), Forbidden> {
    match stanza {
        Stanza::Iq(iq) => check(&iq.clone().into()),
        Stanza::Message(message) => check(&message.clone().into()),
        Stanza::Presence(presence) => check(&presence.clone().into()),
    }
}

fn check_text(text: &str) -> Result<(), Forbidden> {
    text.chars().find(|c| !allowed(*c)).map_or(Ok(()), |c| Err(Forbidden(c)))
}

fn allowed(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{FFFD}' | '\u{10000}'..)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn control_characters_are_found_wherever_they_are() {
        let element = |text: &str| {
            let child = Element::builder("b", "ns").append(text).build();
            Element::builder("a", "ns").append(child).build()
        };
        assert_eq!(check(&element("ok \t\n\u{10FFFF} 👋")), Ok(()));
        for c in ['\0', '\u{1b}', '\u{FFFE}', '\u{FFFF}'] {
            assert_eq!(check(&element(&c.to_string())), Err(Forbidden(c)));
        }
    }
}
