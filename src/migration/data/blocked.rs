//! The block list (XEP-0191).

use futures::{StreamExt, stream};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::BLOCKING;

use super::{Gap, Items, get, set};
use crate::model::data::privacy::{Lists, PRIVACY};
use crate::model::data::{Flaws, Write, blocked};
use crate::model::history::Failure;
use crate::model::roster::Roster;
use crate::net::session::Session;
use crate::xmpp::build::{Build, element};

/// How many addresses one request blocks.
const CHUNK: usize = 50;
/// How many requests are under way at once, where each blocks one address.
const WINDOW: usize = 8;

pub(super) async fn read(session: &Session, flaws: &mut Flaws) -> Result<Items, Gap> {
    let answer = get(session, element("blocklist", BLOCKING)).await?;
    let mut items = Items::new();
    for item in answer.iter().flat_map(Element::children).filter(|item| item.is("item", BLOCKING)) {
        blocked::block(item.attr("jid").unwrap_or_default(), &mut items, flaws);
    }
    Ok(items)
}

/// Reads whom the default privacy list of an account denies, by the list of contacts to which it refers (XEP-0016): where a
/// server knows nothing newer, that is what the user has blocked.
pub(super) async fn read_denied(
    session: &Session,
    roster: &Roster,
    flaws: &mut Flaws,
) -> Result<Items, Gap> {
    let query = |list: Option<&str>| {
        let list = list.map(|name| element("list", PRIVACY).with("name", name));
        element("query", PRIVACY).holding_all(list)
    };
    let (mut lists, mut items) = (Lists::default(), Items::new());
    let Some(names) = get(session, query(None)).await? else { return Ok(items) };
    // Names come without what is in the lists.
    lists.take(&names);
    for name in Lists::names(&names) {
        if let Some(list) = get(session, query(Some(name))).await? {
            lists.take(&list);
        }
    }
    let denied = lists.denied(roster);
    flaws.extend(denied.flaws);
    denied.addresses.iter().for_each(|jid| blocked::block(jid.as_str(), &mut items, flaws));
    Ok(items)
}

/// Blocks many at once. Where one of them is refused, all are: then each is tried by itself.
pub(super) async fn write(session: &Session, writes: &[Write]) -> Vec<Result<(), Failure>> {
    let mut results = Vec::with_capacity(writes.len());
    for chunk in writes.chunks(CHUNK) {
        if set(session, block(chunk)).await.is_ok() {
            results.extend(chunk.iter().map(|_| Ok(())));
        } else {
            let singly: Vec<_> = chunk.chunks(1).map(block).collect();
            let singly = stream::iter(singly).map(|block| set(session, block)).buffered(WINDOW);
            results.extend(singly.collect::<Vec<_>>().await);
        }
    }
    results
}

fn block(writes: &[Write]) -> Element {
    let items =
        writes.iter().map(|write| element("item", BLOCKING).with("jid", write.key.as_str()));
    element("block", BLOCKING).holding_all(items)
}
