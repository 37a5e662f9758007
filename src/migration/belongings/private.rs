//! What programs keep for themselves (XEP-0049).

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::PRIVATE;

use super::{Gap, Items, get, set};
use crate::data::{Abilities, private};
use crate::history::Trouble;
use crate::session::Session;
use crate::xmpp::build::{Build, element};

pub(super) async fn read(session: &Session) -> Result<Items, Gap> {
    let names = private::KNOWN.map(|(name, namespace)| (name.to_owned(), namespace.to_owned()));
    read_all(session, names.to_vec()).await
}

/// What is kept under these names, each an element's name and namespace.
pub(super) async fn read_all(
    session: &Session,
    names: Vec<(String, String)>,
) -> Result<Items, Gap> {
    let mut items = Items::new();
    for (name, namespace) in names {
        if let Some(kept) = read_one(session, &name, &namespace).await? {
            items.insert(private::key(&kept), kept.into());
        }
    }
    Ok(items)
}

/// The name under which an element is kept.
pub(super) fn name(element: &Element) -> (String, String) {
    (element.name().to_owned(), element.ns())
}

/// What is kept under a name, if there is anything.
pub(super) async fn read_one(
    session: &Session,
    name: &str,
    namespace: &str,
) -> Result<Option<Element>, Gap> {
    let question = element("query", PRIVATE).holding(element(name, namespace));
    let answer = get(session, question).await?;
    let kept = answer.and_then(|mut answer| answer.remove_child(name, namespace));
    Ok(kept.filter(private::is_something))
}

/// The name under which the element is kept that has this [`private::key`].
pub(super) fn read_key(key: &str) -> Option<(String, String)> {
    let (namespace, name) = key.strip_prefix('{')?.rsplit_once('}')?;
    Some((name.to_owned(), namespace.to_owned()))
}

pub(super) async fn write(
    session: &Session,
    value: &Element,
    abilities: &Abilities,
) -> Result<(), Trouble> {
    let query = element("query", PRIVATE).holding(value.clone());
    abilities.check_size(&query)?;
    set(session, query).await
}
