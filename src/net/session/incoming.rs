//! What comes over a stream, element by element, with contact lists kept small.
//!
//! As a tree of XML an entry of a contact list takes about 3 KiB, ten times what it says. A list of ten
//! thousand would be by far the most that the program ever holds, so its entries are read one by one.

use std::mem::take;

use tokio_xmpp::xmlstream::FallibleStreamElement;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::minidom::rxml::{AttrMap, Event, Namespace, QName};
use xmpp_parsers::ns;
use xso::error::{Error, FromEventsError};
use xso::{Context, FromEventsBuilder, FromXml};

use crate::model::roster::Roster;

/// An element of the stream.
#[derive(Debug)]
pub(super) struct Incoming {
    /// The element; the answer to a question for the contact list is without its entries.
    pub(super) element: FallibleStreamElement,
    /// The contact list in that answer (RFC 6121 §2.1.4); empty in anything else.
    pub(super) roster: Roster,
}

impl FromXml for Incoming {
    type Builder = Reading;

    fn from_events(
        name: QName,
        attributes: AttrMap,
        context: &Context<'_>,
    ) -> Result<Self::Builder, FromEventsError> {
        let is_result = name.1.as_str() == "iq"
            && attributes.get(&Namespace::NONE, "type").is_some_and(|of| of == "result");
        let element = FallibleStreamElement::from_events(name, attributes, context)?;
        let roster = Roster::default();
        Ok(Reading { element, is_result, depth: 0, in_list: false, entry: None, roster })
    }
}

/// An element of the stream that is not at its end yet.
pub(super) struct Reading {
    element: <FallibleStreamElement as FromXml>::Builder,
    is_result: bool,
    /// How many levels below the element itself this is.
    depth: usize,
    /// Inside the contact list of a result.
    in_list: bool,
    /// The entry of the list that is being read.
    entry: Option<<Element as FromXml>::Builder>,
    roster: Roster,
}

impl FromEventsBuilder for Reading {
    type Output = Incoming;

    fn feed(&mut self, event: Event, context: &Context<'_>) -> Result<Option<Self::Output>, Error> {
        if let Some(entry) = &mut self.entry {
            if let Some(entry) = entry.feed(event, context)? {
                self.roster.take_in(&entry);
                self.entry = None;
            }
            return Ok(None);
        }
        let event = match event {
            Event::StartElement(_, name, attributes) if self.begins_entry(&name) => {
                self.entry = Some(begin(name, attributes, context)?);
                return Ok(None);
            }
            event => event,
        };
        self.follow(&event);
        let element = self.element.feed(event, context)?;
        Ok(element.map(|element| Incoming { element, roster: take(&mut self.roster) }))
    }
}

impl Reading {
    fn begins_entry(&self, name: &QName) -> bool {
        self.in_list && self.depth == 1 && is(name, "item")
    }

    fn follow(&mut self, event: &Event) {
        match event {
            Event::StartElement(_, name, _) => {
                self.in_list |= self.is_result && self.depth == 0 && is(name, "query");
                self.depth += 1;
            }
            Event::EndElement(_) => {
                self.depth = self.depth.saturating_sub(1);
                self.in_list &= self.depth > 0;
            }
            Event::XmlDeclaration(..) | Event::Text(..) => {}
        }
    }
}

fn is((namespace, name): &QName, wanted: &str) -> bool {
    namespace.as_str() == ns::ROSTER && name.as_str() == wanted
}

fn begin(
    name: QName,
    attributes: AttrMap,
    context: &Context<'_>,
) -> Result<<Element as FromXml>::Builder, Error> {
    Element::from_events(name, attributes, context).map_err(|error| match error {
        FromEventsError::Invalid(error) => error,
        FromEventsError::Mismatch { .. } => Error::TypeMismatch,
    })
}

#[cfg(test)]
mod tests {
    use tokio_xmpp::xmlstream::XmppStreamElement;
    use xmpp_parsers::iq::Iq;
    use xmpp_parsers::stanza::Stanza;

    use super::*;

    fn read(iq: &str) -> (Iq, Roster) {
        let text = format!("<iq xmlns='jabber:client' id='1' {iq}</iq>");
        let Incoming { element, roster } = xso::from_bytes(text.as_bytes()).unwrap();
        match element {
            FallibleStreamElement::Ok(XmppStreamElement::Stanza(Stanza::Iq(iq))) => (iq, roster),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn entries_are_taken_out_of_a_result() {
        let (iq, roster) = read(
            "type='result'><query xmlns='jabber:iq:roster' ver='7'>\
             <item jid='juliet@capulet.example' name='Juliet'><group>Verona</group></item>\
             <item name='nobody'/><other xmlns='urn:other'><item xmlns='jabber:iq:roster'/></other>\
             </query>",
        );
        assert_eq!((roster.contacts.len(), roster.unreadable.len()), (1, 1));
        assert!(roster.contacts[0].groups.contains("Verona"));
        let Iq::Result { payload: Some(payload), .. } = iq else { panic!("{iq:?}") };
        assert_eq!(payload.attr("ver"), Some("7"));
        assert!(payload.children().map(Element::name).eq(["other"]));
    }

    #[test]
    fn a_push_and_foreign_lists_keep_their_entries() {
        let item = "<item xmlns='jabber:iq:roster' jid='juliet@capulet.example'/>";
        let push = read(&format!("type='set'><query xmlns='jabber:iq:roster'>{item}</query>"));
        let deep = format!("<q xmlns='urn:q'><query xmlns='jabber:iq:roster'>{item}</query></q>");
        for (iq, roster) in [push, read(&format!("type='result'>{deep}"))] {
            assert_eq!(roster, Roster::default());
            assert!(format!("{iq:?}").contains("juliet"), "{iq:?}");
        }
    }
}
