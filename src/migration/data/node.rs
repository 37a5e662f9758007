//! A node that only the user can read (XEP-0223), and publishing in it without pushing out what is there.

use futures::{StreamExt, stream};
use xmpp_parsers::minidom::Element;

use super::{Gap, get, set};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::pep::{self, ACCESS_MODEL, Fields, MAX_ITEMS, PERSIST_ITEMS, SEND_LAST};

/// Publications under way at once.
const WINDOW: usize = 16;
/// As many items as the server allows (XEP-0060 §16.4.4).
const MAX: &str = "max";

/// Publishes items, each an id and a payload, in the order in which they are given.
pub(super) async fn publish(
    session: &Session,
    node: &str,
    items: &[(&str, &Element)],
) -> Vec<Result<(), Failure>> {
    let all = |failure: &Failure| items.iter().map(|_| Err(failure.clone())).collect();
    let there = match get(session, pep::items(node)).await {
        Ok(answer) => answer.as_ref().map_or(0, |answer| pep::read_items(answer).count()),
        Err(Gap::Unsupported) => return all(&Failure::Unsupported),
        Err(Gap::Unreadable(failure) | Gap::Partly(_, failure)) => return all(&failure),
    };
    let capacity = match prepare(session, node, there + items.len()).await {
        Ok(capacity) => capacity,
        Err(failure) => return all(&failure),
    };
    // A full node would throw out the items that are there already.
    let (fitting, rest) = items.split_at(items.len().min(capacity.saturating_sub(there)));
    let options = private_options();
    let publications: Vec<_> = fitting
        .iter()
        .map(|(id, payload)| pep::publish(node, id, (*payload).clone(), &options))
        .collect();
    let publishing = stream::iter(publications).map(|publication| set(session, publication));
    let mut results: Vec<_> = publishing.buffered(WINDOW).collect().await;
    results.extend(rest.iter().map(|_| Err(Failure::Full { limit: capacity })));
    results
}

/// What each publication demands of the node; all servers know these two.
fn private_options() -> Fields {
    [(ACCESS_MODEL, "whitelist"), (PERSIST_ITEMS, "true")].map(owned).into()
}

/// Makes the node private, and large enough for `needed` items, before there is anything in it that others
/// could read. Says how many it holds, `needed` at most.
async fn prepare(session: &Session, node: &str, needed: usize) -> Result<usize, Failure> {
    let config = match read_configuration(session, node).await {
        Ok(Some(config)) => config,
        Ok(None) => {
            create(session, node).await;
            read_configuration(session, node).await.ok().flatten().unwrap_or_default()
        }
        // Whoever cannot say how a node is set up still heeds the conditions of each publication.
        Err(_) => return Ok(needed),
    };
    if config.is_empty() {
        return Ok(needed);
    }
    if config.get(ACCESS_MODEL).map(String::as_str) != Some("whitelist") {
        configure(session, node, MAX).await.ok();
        let config = read_configuration(session, node).await.ok().flatten().unwrap_or_default();
        if config.get(ACCESS_MODEL).map(String::as_str) != Some("whitelist") {
            return Err(Failure::NotPrivate);
        }
    }
    reserve(session, node, needed, config.get(MAX_ITEMS)).await
}

/// Creates the node; a server that cannot do so beforehand does it with the first publication.
async fn create(session: &Session, node: &str) {
    let mut config = private_options();
    config.extend([(SEND_LAST, "never"), (MAX_ITEMS, MAX)].map(owned));
    let mut created = set(session, pep::create(node, &config)).await;
    for field in [MAX_ITEMS, SEND_LAST] {
        if created.is_err() {
            config.remove(field);
            created = set(session, pep::create(node, &config)).await;
        }
    }
}

/// How many items, up to `needed`, the node can be made to hold. `max` hides the server's limit, so a number
/// is tried.
async fn reserve(
    session: &Session,
    node: &str,
    needed: usize,
    now: Option<&String>,
) -> Result<usize, Failure> {
    if now.and_then(|now| now.parse().ok()).is_some_and(|limit: usize| limit >= needed) {
        return Ok(needed);
    }
    let mut capacity = 0;
    if configure(session, node, &needed.to_string()).await.is_ok() {
        capacity = needed;
    } else {
        let mut refused = needed;
        while refused > capacity + 1 {
            let middle = capacity.midpoint(refused);
            match configure(session, node, &middle.to_string()).await {
                Ok(()) => capacity = middle,
                Err(_) => refused = middle,
            }
        }
    }
    // Room for more later; where the server does not know the word, the number stays. If that cannot be set again,
    // nobody knows how many the node holds.
    if configure(session, node, MAX).await.is_err() && capacity > 0 {
        configure(session, node, &capacity.to_string()).await?;
    }
    // A server that refuses every number has no such setting.
    Ok(if capacity == 0 { needed } else { capacity })
}

async fn configure(session: &Session, node: &str, max_items: &str) -> Result<(), Failure> {
    let mut config = private_options();
    config.extend([owned((MAX_ITEMS, max_items))]);
    set(session, pep::configure(node, &config)).await
}

/// How a node is set up; `None` if there is no such node.
pub(super) async fn read_configuration(
    session: &Session,
    node: &str,
) -> Result<Option<Fields>, Gap> {
    let answer = get(session, pep::configuration(node)).await?;
    Ok(answer.as_ref().map(pep::read_configuration))
}

fn owned((field, value): (&str, &str)) -> (String, String) {
    (field.to_owned(), value.to_owned())
}
