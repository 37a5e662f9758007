//! What programs keep for themselves (XEP-0049).

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::PRIVATE;

use super::{Gap, Items, get, set};
use crate::model::data::{Abilities, Write, Xml, private};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::build::{Build, element};

pub(super) async fn read(session: &Session) -> Result<Items, Gap> {
    let names = private::KNOWN.map(|(name, namespace)| (name.to_owned(), namespace.to_owned()));
    read_all(session, names.to_vec()).await
}

/// What is kept under these names, each an element's name and namespace. A name that the server does not want to hear
/// costs none of the others.
pub(super) async fn read_all(
    session: &Session,
    names: Vec<(String, String)>,
) -> Result<Items, Gap> {
    let (mut items, mut refused) = (Items::new(), None);
    for (name, namespace) in names {
        match read_one(session, &name, &namespace).await {
            Ok(kept) => {
                // Under the name that it stands in the way of, which need not be its own.
                let asked = private::key(&element(&name, &namespace));
                items.extend(kept.map(|kept| (asked, kept.into())));
            }
            Err(Gap::Unreadable(failure @ Failure::Refused { .. })) => refused = Some(failure),
            Err(gap) => return Err(gap),
        }
    }
    match refused {
        None => Ok(items),
        Some(failure) if items.is_empty() => Err(Gap::Unreadable(failure)),
        Some(failure) => Err(Gap::Partly(items, failure)),
    }
}

/// The name under which an element is kept.
pub(super) fn name(element: &Element) -> (String, String) {
    (element.name().to_owned(), element.ns())
}

/// What would be written over under a name, if there is anything. ejabberd and jabberd2 keep one element for each
/// namespace, whatever it is called, and show it for every name; Prosody one for each name.
pub(super) async fn read_one(
    session: &Session,
    name: &str,
    namespace: &str,
) -> Result<Option<Element>, Gap> {
    let question = element("query", PRIVATE).holding(element(name, namespace));
    let answer = get(session, question).await?;
    let kept = answer.as_ref().and_then(|answer| {
        let mut children = answer.children();
        children.find(|kept| kept.has_ns(namespace) && private::is_something(kept))
    });
    Ok(kept.cloned())
}

/// The name under which the element is kept that has this [`private::key`].
pub(super) fn read_key(key: &str) -> Option<(String, String)> {
    let (namespace, name) = key.strip_prefix('{')?.rsplit_once('}')?;
    Some((name.to_owned(), namespace.to_owned()))
}

/// Writes an element, if in its place is still what the plan saw there.
pub(super) async fn write(
    session: &Session,
    Write { value, was, .. }: &Write,
    abilities: &Abilities,
) -> Result<(), Failure> {
    let value = value.element();
    let query = element("query", PRIVATE).holding(value.clone());
    abilities.check_size(&query)?;
    let (name, namespace) = name(value);
    let there = read_one(session, &name, &namespace).await.map_err(|gap| match gap {
        Gap::Unsupported => Failure::Unsupported,
        Gap::Unreadable(failure) | Gap::Partly(_, failure) => failure,
    })?;
    let there = there.map(Xml::from);
    if there.as_ref() != was.as_ref() && there.as_ref() != Some(&Xml::from(value.clone())) {
        return Err(Failure::Taken);
    }
    set(session, query).await?;
    // Some servers keep no element without content, and say yes to it all the same.
    let kept = read_one(session, &name, &namespace).await;
    match kept {
        Ok(None) if value.nodes().next().is_none() => Err(Failure::Unsupported),
        _ => Ok(()),
    }
}
