//! Building elements with few words.

use xmpp_parsers::minidom::rxml::{Namespace, NcName};
use xmpp_parsers::minidom::{Element, IntoAttributeValue};

/// An empty element.
pub fn element(name: &str, namespace: &str) -> Element {
    Element::bare(name, namespace)
}

/// Chained construction of elements.
pub trait Build: Sized {
    /// Sets an attribute; `None` takes it away.
    #[must_use]
    fn with(self, name: &'static str, value: impl IntoAttributeValue) -> Self;
    /// Adds a child.
    #[must_use]
    fn holding(self, child: Element) -> Self;
    /// Adds several children.
    #[must_use]
    fn holding_all(self, children: impl IntoIterator<Item = Element>) -> Self;
    /// Adds text.
    #[must_use]
    fn saying(self, text: &str) -> Self;
}

impl Build for Element {
    fn with(mut self, name: &'static str, value: impl IntoAttributeValue) -> Self {
        if let Ok(name) = NcName::try_from(name) {
            match value.into_attribute_value() {
                Some(value) => self.attrs_mut().insert(Namespace::NONE, name, value),
                None => self.attrs_mut().remove(Namespace::none(), &name),
            };
        }
        self
    }

    fn holding(mut self, child: Element) -> Self {
        self.append_child(child);
        self
    }

    fn holding_all(self, children: impl IntoIterator<Item = Element>) -> Self {
        children.into_iter().fold(self, Self::holding)
    }

    fn saying(mut self, text: &str) -> Self {
        self.append_text_node(text);
        self
    }
}
