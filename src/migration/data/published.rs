//! What an account publishes besides what has a kind of its own.

use std::collections::BTreeMap;

use futures::{StreamExt, stream};
use jid::Jid;
use xmpp_parsers::disco::{DiscoItemsQuery, DiscoItemsResult};

use super::{Forms, Gap, Items, get, get_from, node, set};
use crate::model::data::published::{COPIED, Content, MARKERS, Node, copied, read_key};
use crate::model::data::{Abilities, Flaw, Flaws, Write, Xml};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::pep::{self, ACCESS_MODEL};

/// Nodes that are read at once.
const WINDOW: usize = 8;

/// What is copied, of the nodes of which something is.
pub(super) async fn read(session: &Session) -> Result<Items, Gap> {
    let (mut forms, mut items) = (Forms::default(), Items::new());
    for node in COPIED {
        let answer = forms.take(get(session, pep::items(node)).await);
        let held = answer.as_ref().map(pep::read_items).into_iter().flatten();
        items.extend(held.filter_map(|(id, payload)| {
            Some((copied(node, id, payload)?, payload.clone().into()))
        }));
    }
    forms.hold(items)
}

/// All that is not copied, as it is saved to a file.
#[derive(Default)]
pub(super) struct Others {
    /// The nodes, by their names.
    pub(super) nodes: BTreeMap<String, Node>,
    /// Those whose loss the user may notice.
    pub(super) flaws: Flaws,
    /// Why one of them could not be read.
    pub(super) unread: Option<Failure>,
}

/// Reads the nodes that the account lists (XEP-0060 §5.2). A server that lists none has none as far as anybody can see.
pub(super) async fn read_others(session: &Session) -> Others {
    let mut others = Others::default();
    let account = Jid::from(session.address().bare().clone());
    let question = DiscoItemsQuery { node: None, rsm: None }.into();
    let listed = match get_from(session, Some(account), question).await {
        Ok(answer) => answer.and_then(|answer| DiscoItemsResult::try_from(answer).ok()),
        Err(Gap::Unsupported) => None,
        Err(Gap::Unreadable(failure) | Gap::Partly(_, failure)) => {
            others.unread = Some(failure);
            None
        }
    };
    let names = listed.into_iter().flat_map(|listed| listed.items).filter_map(|item| item.node);
    let names = names.filter(|name| Content::of(name).is_left() || name == MARKERS);
    let reading = stream::iter(names).map(async |name| {
        let read = futures::join!(read_items(session, &name), read_access(session, &name));
        (name, read)
    });
    let read: Vec<_> = reading.buffered(WINDOW).collect().await;
    for (name, (items, access)) in read {
        match items {
            Ok(items) => {
                let is_left =
                    |(id, payload): &(String, Xml)| copied(&name, id, payload.element()).is_none();
                let items: Vec<_> = items.into_iter().filter(is_left).collect();
                if items.is_empty() {
                    continue;
                }
                others.nodes.insert(name.clone(), Node { access, items });
            }
            Err(Gap::Unsupported) => {}
            Err(Gap::Unreadable(failure) | Gap::Partly(_, failure)) => {
                others.unread = Some(failure);
            }
        }
        others.flaws.insert(Flaw::Published(name));
    }
    others
}

/// All items of a node, page by page where the server gives them so (XEP-0060 §6.5.4).
async fn read_items(session: &Session, node: &str) -> Result<Vec<(String, Xml)>, Gap> {
    let mut items: BTreeMap<String, Xml> = BTreeMap::new();
    let mut question = pep::items(node);
    loop {
        let Some(answer) = get(session, question).await? else { break };
        let known = items.len();
        items.extend(
            pep::read_items(&answer).map(|(id, payload)| (id.to_owned(), payload.clone().into())),
        );
        match pep::next_page(node, &answer, items.len()) {
            Some(next) if items.len() > known => question = next,
            _ => break,
        }
    }
    Ok(items.into_iter().collect())
}

async fn read_access(session: &Session, node: &str) -> Option<String> {
    node::read_configuration(session, node).await.ok()??.remove(ACCESS_MODEL)
}

/// Publishes what is due, each in a node that only the user can read: what is copied is nobody else's business.
pub(super) async fn write(
    session: &Session,
    writes: &[Write],
    abilities: &Abilities,
) -> Vec<Result<(), Failure>> {
    let mut results: Vec<_> = writes
        .iter()
        .map(|write| abilities.check_size(write.value.element()).and(Err(Failure::Unsendable)))
        .collect();
    for node in COPIED {
        let of_node = writes.iter().enumerate().filter_map(|(place, write)| {
            let (_, id) = read_key(&write.key).filter(|(own, _)| *own == node)?;
            Some((place, (id, write.value.element())))
        });
        let fits = |(place, _): &(usize, _)| {
            !matches!(results.get(*place), Some(Err(Failure::TooLarge { .. })))
        };
        let (places, items): (Vec<_>, Vec<_>) = of_node.filter(fits).unzip();
        if items.is_empty() {
            continue;
        }
        for (place, result) in places.into_iter().zip(node::publish(session, node, &items).await) {
            results.get_mut(place).into_iter().for_each(|own| *own = result.clone());
        }
    }
    results
}

/// Takes items back (XEP-0060 §7.2).
pub(super) async fn remove(session: &Session, keys: &[String]) -> Result<(), Failure> {
    for (node, id) in keys.iter().filter_map(|key| read_key(key)) {
        set(session, pep::retract(node, id)).await?;
    }
    Ok(())
}
