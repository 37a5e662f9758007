//! What is sent to and read from the nodes that an account publishes (XEP-0060, XEP-0163). No I/O.

use std::collections::BTreeMap;

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{DATA_FORMS, PUBSUB, PUBSUB_CONFIGURE, PUBSUB_OWNER, RSM};

use super::build::{Build, element};

/// The form of publish-options (XEP-0060 §7.1.5).
const PUBLISH_OPTIONS: &str = "http://jabber.org/protocol/pubsub#publish-options";

/// The fields of a node's configuration, by their `var` (XEP-0060 §16.4.4).
pub type Fields = BTreeMap<String, String>;

/// Who may read a node (XEP-0060 §4.5).
pub const ACCESS_MODEL: &str = "pubsub#access_model";
/// How many items a node keeps; `max` for as many as the server can (XEP-0060 §16.4.4).
pub const MAX_ITEMS: &str = "pubsub#max_items";
/// Whether a node keeps its items at all.
pub const PERSIST_ITEMS: &str = "pubsub#persist_items";
/// Whether a node hands its last item to those who come online.
pub const SEND_LAST: &str = "pubsub#send_last_published_item";

/// Asks for all items of a node (§6.5).
pub fn items(node: &str) -> Element {
    element("pubsub", PUBSUB).holding(element("items", PUBSUB).with("node", node))
}

/// Asks for one item of a node (§6.5.8).
pub fn item(node: &str, id: &str) -> Element {
    let item = element("item", PUBSUB).with("id", id);
    element("pubsub", PUBSUB).holding(element("items", PUBSUB).with("node", node).holding(item))
}

/// The items of an answer: id and payload. Items without a payload are passed over.
pub fn read_items(answer: &Element) -> impl Iterator<Item = (&str, &Element)> {
    answer
        .children()
        .filter(|child| child.is("items", PUBSUB))
        .flat_map(Element::children)
        .filter_map(|item| Some((item.attr("id").unwrap_or_default(), item.children().next()?)))
}

/// Asks for the items of a node that follow those of an answer, if the answer says that there are more than `have`
/// (§6.5.4).
pub fn next_page(node: &str, answer: &Element, have: usize) -> Option<Element> {
    let page = answer.get_child("set", RSM)?;
    let text = |name: &str| page.get_child(name, RSM).map(Element::text);
    let count: usize = text("count")?.trim().parse().ok()?;
    let after = element("after", RSM).saying(&text("last").filter(|_| count > have)?);
    Some(items(node).holding(element("set", RSM).holding(after)))
}

/// Publishes an item (§7.1), with the conditions that the node is to fulfil where there are any (§7.1.5).
pub fn publish(node: &str, id: &str, payload: Element, options: &Fields) -> Element {
    let item = element("item", PUBSUB).with("id", id).holding(payload);
    let publish = element("publish", PUBSUB).with("node", node).holding(item);
    let pubsub = element("pubsub", PUBSUB).holding(publish);
    if options.is_empty() {
        return pubsub;
    }
    let options = element("publish-options", PUBSUB).holding(form(PUBLISH_OPTIONS, options));
    pubsub.holding(options)
}

/// Takes an item back (§7.2).
pub fn retract(node: &str, id: &str) -> Element {
    let item = element("item", PUBSUB).with("id", id);
    let retract = element("retract", PUBSUB).with("node", node).with("notify", "true");
    element("pubsub", PUBSUB).holding(retract.holding(item))
}

/// Creates a node with a configuration (§8.1.3).
pub fn create(node: &str, config: &Fields) -> Element {
    let configure = element("configure", PUBSUB).holding(form(PUBSUB_CONFIGURE, config));
    element("pubsub", PUBSUB)
        .holding(element("create", PUBSUB).with("node", node))
        .holding(configure)
}

/// Asks for a node's configuration (§8.2.1).
pub fn configuration(node: &str) -> Element {
    let configure = element("configure", PUBSUB_OWNER).with("node", node);
    element("pubsub", PUBSUB_OWNER).holding(configure)
}

/// Changes a node's configuration (§8.2.4).
pub fn configure(node: &str, config: &Fields) -> Element {
    let configure = element("configure", PUBSUB_OWNER).with("node", node);
    element("pubsub", PUBSUB_OWNER).holding(configure.holding(form(PUBSUB_CONFIGURE, config)))
}

/// The fields of the answer to [`configuration`].
pub fn read_configuration(answer: &Element) -> Fields {
    let form = answer
        .get_child("configure", PUBSUB_OWNER)
        .and_then(|configure| configure.get_child("x", DATA_FORMS));
    let fields = form.into_iter().flat_map(Element::children);
    fields
        .filter_map(|field| {
            let value = field.get_child("value", DATA_FORMS)?.text();
            Some((field.attr("var")?.to_owned(), value))
        })
        .collect()
}

fn form(form_type: &str, fields: &Fields) -> Element {
    let field = |var: &str, value: &str| {
        let value = element("value", DATA_FORMS).saying(value);
        element("field", DATA_FORMS).with("var", var).holding(value)
    };
    element("x", DATA_FORMS)
        .with("type", "submit")
        .holding(field("FORM_TYPE", form_type).with("type", "hidden"))
        .holding_all(fields.iter().map(|(var, value)| field(var, value)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn items_are_read_with_their_ids() {
        let answer: Element = "<pubsub xmlns='http://jabber.org/protocol/pubsub'><items node='n'>\
            <item id='a'><x xmlns='urn:x'/></item><item id='b'/></items></pubsub>"
            .parse()
            .unwrap();
        let read: Vec<_> = read_items(&answer).map(|(id, payload)| (id, payload.name())).collect();
        assert_eq!(read, [("a", "x")]);
    }

    #[test]
    fn a_page_is_followed_by_the_next_one_while_there_are_more() {
        let answer = |count: usize| -> Element {
            format!(
                "<pubsub xmlns='{PUBSUB}'><items node='n'/><set xmlns='{RSM}'><last>b</last>\
                 <count>{count}</count></set></pubsub>"
            )
            .parse()
            .unwrap()
        };
        let next = next_page("n", &answer(3), 2).unwrap();
        let after = next.get_child("set", RSM).and_then(|set| set.get_child("after", RSM));
        assert_eq!(after.map(Element::text).as_deref(), Some("b"));
        assert_eq!(next_page("n", &answer(2), 2), None);
        assert_eq!(next_page("n", &items("n"), 0), None);
    }

    #[test]
    fn a_configuration_is_read_as_it_was_written() {
        let fields = Fields::from([(ACCESS_MODEL.to_owned(), "whitelist".to_owned())]);
        let mut read = read_configuration(&configure("n", &fields));
        read.remove("FORM_TYPE");
        assert_eq!(read, fields);
    }
}
