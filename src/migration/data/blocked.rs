//! The block list (XEP-0191), and on servers that know nothing newer the privacy lists (XEP-0016).

use futures::{StreamExt, stream};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::BLOCKING;

use super::{Gap, Items, failure, get, set};
use crate::model::data::privacy::{self, Denied, Lists, PRIVACY};
use crate::model::data::{Flaw, Flaws, Write, blocked};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::build::{Build, element};

/// How many addresses one request blocks.
const CHUNK: usize = 50;
/// What a privacy list is called that is made here.
const OWN_LIST: &str = "Blocked";
/// How many requests are under way at once, where each blocks one address.
const WINDOW: usize = 8;

/// The block list, and whom the user denies in the older way (XEP-0016). Where a server knows both, they are one
/// (XEP-0191 §5); but what a block list cannot say, and which rule comes first, only the older way tells.
pub(super) async fn read(session: &Session, flaws: &mut Flaws) -> Result<Items, Gap> {
    let mut items = Items::new();
    let denied = match get(session, element("blocklist", BLOCKING)).await {
        Ok(answer) => {
            // Most servers know nothing older, and one that does need not tell.
            let denied = read_denied(session).await.unwrap_or_default();
            let children = answer.iter().flat_map(Element::children);
            let listed = children.filter(|item| item.is("item", BLOCKING));
            let listed = listed.map(|item| item.attr("jid").unwrap_or_default());
            for jid in listed.filter(|jid| !denied.decides(jid)) {
                blocked::block(jid, &mut items, flaws);
            }
            denied
        }
        Err(Gap::Unsupported) => read_denied(session).await?,
        Err(gap) => return Err(gap),
    };
    let is_said = |flaw: &Flaw| match flaw {
        // As the block list has it, it is blocked without a but.
        Flaw::PartlyDenied(Some(name)) => !items.contains_key(name),
        _ => true,
    };
    flaws.extend(denied.flaws.into_iter().filter(is_said));
    for jid in &denied.addresses {
        blocked::block(jid.as_str(), &mut items, flaws);
    }
    Ok(items)
}

/// Whom the privacy list denies that holds for all sessions.
async fn read_denied(session: &Session) -> Result<Denied, Gap> {
    let lists = read_lists(session).await?;
    if lists.is_empty() {
        return Ok(Denied::default());
    }
    // Rules may name groups and subscriptions.
    let roster = session.read_roster().await.map_err(|error| Gap::Unreadable(failure(error)))?;
    Ok(lists.denied(&roster))
}

/// All privacy lists of the account.
async fn read_lists(session: &Session) -> Result<Lists, Gap> {
    let mut lists = Lists::default();
    let Some(names) = get(session, query(None)).await? else { return Ok(lists) };
    // Names come without what is in the lists.
    lists.take(&names);
    for name in Lists::names(&names) {
        let list = element("list", PRIVACY).with("name", name);
        if let Some(list) = get(session, query(Some(list))).await? {
            lists.take(&list);
        }
    }
    Ok(lists)
}

fn query(child: Option<Element>) -> Element {
    element("query", PRIVACY).holding_all(child)
}

/// The server knows block lists only in the older way.
async fn is_older(session: &Session) -> bool {
    matches!(get(session, element("blocklist", BLOCKING)).await, Err(Gap::Unsupported))
}

/// Blocks addresses.
pub(super) async fn write(session: &Session, writes: &[Write]) -> Vec<Result<(), Failure>> {
    if writes.is_empty() || !is_older(session).await {
        return write_newer(session, writes).await;
    }
    let keys = writes.iter().map(|write| write.key.as_str());
    let result = change_default(session, |list| privacy::deny(list, keys)).await;
    vec![result; writes.len()]
}

/// Lets addresses through again.
pub(super) async fn remove(session: &Session, keys: &[String]) -> Result<(), Failure> {
    if is_older(session).await {
        return change_default(session, |list| privacy::spare(list, keys)).await;
    }
    let items = keys.iter().map(|jid| element("item", BLOCKING).with("jid", jid.as_str()));
    set(session, element("unblock", BLOCKING).holding_all(items)).await
}

/// Changes the list that holds for all sessions. Where there is none, it is made; one that comes to be empty goes.
async fn change_default(
    session: &Session,
    change: impl FnOnce(&Element) -> Result<Element, Failure>,
) -> Result<(), Failure> {
    let unread = |gap| match gap {
        Gap::Unsupported => Failure::Unsupported,
        Gap::Unreadable(failure) | Gap::Partly(_, failure) => failure,
    };
    let names = get(session, query(None)).await.map_err(unread)?;
    let names = names.unwrap_or_else(|| query(None));
    let known: Vec<_> = Lists::names(&names).collect();
    let default = names.get_child("default", PRIVACY).and_then(|default| default.attr("name"));
    let name = default.map_or_else(|| unused_name(&known), str::to_owned);
    let empty = element("list", PRIVACY).with("name", name.as_str());
    let there = match default {
        Some(_) => get(session, query(Some(empty.clone()))).await.map_err(unread)?,
        None => None,
    };
    let there = there.as_ref().and_then(|query| query.get_child("list", PRIVACY));
    let list = change(there.unwrap_or(&empty))?;
    let is_empty = list.children().next().is_none();
    if is_empty {
        set(session, query(Some(element("default", PRIVACY)))).await?;
    }
    set(session, query(Some(list))).await?;
    if default.is_none() && !is_empty {
        set(session, query(Some(element("default", PRIVACY).with("name", name.as_str())))).await?;
    }
    Ok(())
}

/// A name that no list of the account has.
fn unused_name(known: &[&str]) -> String {
    let numbered = (2..).map(|number| format!("{OWN_LIST} {number}"));
    let mut names = std::iter::once(OWN_LIST.to_owned()).chain(numbered);
    names.find(|name| !known.contains(&name.as_str())).unwrap_or_default()
}

/// Blocks many at once. Where one of them is refused, all are: then each is tried by itself.
async fn write_newer(session: &Session, writes: &[Write]) -> Vec<Result<(), Failure>> {
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
