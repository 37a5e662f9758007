//! What an account has published: one node (XEP-0060) with its items.

use std::collections::BTreeMap;

use xmpp_parsers::minidom::Element;

use super::xml::{Build, element};

/// The namespace of publish-subscribe (XEP-0060).
pub(super) const PUBSUB: &str = "http://jabber.org/protocol/pubsub";
const ACCESS: &str = "pubsub#access_model";
const MAX_ITEMS: &str = "pubsub#max_items";

/// One node.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) config: BTreeMap<String, String>,
    /// Item elements by their ids, the latest last.
    pub(super) items: Vec<(String, Element)>,
}

impl Node {
    pub(super) fn new(options: BTreeMap<String, String>) -> Self {
        let defaults = [(ACCESS, "presence"), ("pubsub#persist_items", "1"), (MAX_ITEMS, "1")];
        let mut config: BTreeMap<_, _> =
            defaults.map(|(key, value)| (key.to_owned(), value.to_owned())).into();
        config.extend(options);
        Self { config, items: Vec::new() }
    }

    /// A node that only its owner can read, with all these items.
    pub(super) fn private<'a>(items: impl IntoIterator<Item = (&'a str, Element)>) -> Self {
        let config = [(ACCESS, "whitelist"), (MAX_ITEMS, "max")];
        let mut node =
            Self::new(config.map(|(key, value)| (key.to_owned(), value.to_owned())).into());
        for (id, payload) in items {
            let item = element("item", PUBSUB).with("id", id).holding(payload);
            node.publish(id.to_owned(), item);
        }
        node
    }

    /// The access model (XEP-0060 §4.5).
    pub(super) fn access(&self) -> &str {
        self.config.get(ACCESS).map_or("presence", String::as_str)
    }

    /// Puts the one item of a node with one item there.
    pub(super) fn say(&mut self, payload: Element) {
        let item = element("item", PUBSUB).with("id", "current").holding(payload);
        self.publish("current".to_owned(), item);
    }

    pub(super) fn publish(&mut self, id: String, item: Element) {
        self.items.retain(|(known, _)| *known != id);
        self.items.push((id, item));
        let max = self.config.get(MAX_ITEMS).and_then(|max| max.parse().ok());
        let excess = self.items.len().saturating_sub(max.unwrap_or(usize::MAX).max(1));
        self.items.drain(..excess);
    }
}
