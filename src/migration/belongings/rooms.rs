//! Bookmarked rooms: published (XEP-0402), and in the older storage (XEP-0048) that programs look at where the
//! server does not keep both alike.

use futures::{StreamExt, stream};
use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{BOOKMARKS, BOOKMARKS2, PRIVATE};

use super::{Forms, Gap, Items, get, private, set};
use crate::model::data::rooms::Bookmarks;
use crate::model::data::{Abilities, Flaws, Write, rooms};
use crate::model::history::Trouble;
use crate::net::session::Session;
use crate::xmpp::build::{Build, element};
use crate::xmpp::pep::{self, ACCESS_MODEL, Fields, MAX_ITEMS, PERSIST_ITEMS, SEND_LAST};

/// Rooms under way at once.
const WINDOW: usize = 16;

/// The rooms of all places. Where one is in several, the newest form wins.
pub(super) async fn read(session: &Session, flaws: &mut Flaws) -> Result<Items, Gap> {
    let (published, stored, published_storage) = futures::join!(
        get(session, pep::items(BOOKMARKS2)),
        private::read_one(session, "storage", BOOKMARKS),
        read_published_storage(session),
    );
    let (mut forms, mut bookmarks) = (Forms::default(), Bookmarks::default());
    if let Some(answer) = forms.take(published) {
        bookmarks.read_published(pep::read_items(&answer));
    }
    for storage in [stored, published_storage] {
        if let Some(storage) = forms.take(storage) {
            bookmarks.read_storage(&storage);
        }
    }
    flaws.extend(bookmarks.flaws);
    forms.hold(bookmarks.items)
}

/// The older storage as a node (XEP-0048 §3.1).
async fn read_published_storage(session: &Session) -> Result<Option<Element>, Gap> {
    let answer = get(session, pep::items(BOOKMARKS)).await?;
    Ok(answer.and_then(|answer| {
        let mut items = pep::read_items(&answer).map(|(_, payload)| payload);
        items.find(|payload| payload.is("storage", BOOKMARKS)).cloned()
    }))
}

/// Rooms in both forms, pages in the older one alone; in the order in which they are given.
pub(super) async fn write(
    session: &Session,
    writes: &[Write],
    abilities: &Abilities,
) -> Vec<Result<(), Trouble>> {
    let is_page = |write: &&Write| rooms::is_page(write.value.element());
    let (pages, rooms): (Vec<Write>, Vec<Write>) =
        writes.iter().cloned().partition(|write| is_page(&write));
    let mut written = write_rooms(session, &rooms, abilities).await.into_iter();
    let stored = if pages.is_empty() { Ok(()) } else { store(session, &pages, abilities).await };
    let of = |write| if is_page(&write) { Some(stored.clone()) } else { written.next() };
    writes.iter().map(of).map(|result| result.unwrap_or(Err(Trouble::NotShown))).collect()
}

async fn write_rooms(
    session: &Session,
    writes: &[Write],
    abilities: &Abilities,
) -> Vec<Result<(), Trouble>> {
    if writes.is_empty() {
        return Vec::new();
    }
    let published = publish(session, writes).await;
    if published.iter().any(Result::is_ok) && abilities.converts_rooms {
        return published;
    }
    let stored = store(session, writes, abilities).await;
    published
        .into_iter()
        .map(|published| {
            published.or_else(|trouble| match &stored {
                // Only where there is no node at all, the older storage is as good as it gets.
                Ok(()) if matches!(trouble, Trouble::Unsupported) => Ok(()),
                _ => Err(trouble),
            })
        })
        .collect()
}

/// Publishes the rooms in a node that only the user can read.
async fn publish(session: &Session, writes: &[Write]) -> Vec<Result<(), Trouble>> {
    let all = |trouble: &Trouble| writes.iter().map(|_| Err(trouble.clone())).collect();
    let there = match get(session, pep::items(BOOKMARKS2)).await {
        Ok(answer) => answer.as_ref().map_or(0, |answer| pep::read_items(answer).count()),
        Err(Gap::Unsupported) => return all(&Trouble::Unsupported),
        Err(Gap::Unreadable(trouble) | Gap::Partly(_, trouble)) => return all(&trouble),
    };
    let capacity = match prepare(session, there + writes.len()).await {
        Ok(capacity) => capacity,
        Err(trouble) => return all(&trouble),
    };
    // A full node would throw out the rooms that are there already.
    let (fitting, rest) = writes.split_at(writes.len().min(capacity.saturating_sub(there)));
    let options = private_options();
    let publications: Vec<_> = fitting
        .iter()
        .map(|write| pep::publish(BOOKMARKS2, &write.key, write.value.element().clone(), &options))
        .collect();
    let publishing = stream::iter(publications).map(|publication| set(session, publication));
    let mut results: Vec<_> = publishing.buffered(WINDOW).collect().await;
    results.extend(rest.iter().map(|_| Err(Trouble::Full { limit: capacity })));
    results
}

/// What each publication demands of the node; all servers know these two.
fn private_options() -> Fields {
    [(ACCESS_MODEL, "whitelist"), (PERSIST_ITEMS, "true")].map(owned).into()
}

/// Makes the node private, and large enough for `needed` rooms, before there is anything in it that others
/// could read. Says how many it holds, `needed` at most.
async fn prepare(session: &Session, needed: usize) -> Result<usize, Trouble> {
    let config = match read_configuration(session).await {
        Ok(Some(config)) => config,
        Ok(None) => {
            create(session).await;
            read_configuration(session).await.ok().flatten().unwrap_or_default()
        }
        // Whoever cannot say how a node is set up still heeds the conditions of each publication.
        Err(_) => return Ok(needed),
    };
    if config.is_empty() {
        return Ok(needed);
    }
    if config.get(ACCESS_MODEL).map(String::as_str) != Some("whitelist") {
        configure(session, MAX).await.ok();
        let config = read_configuration(session).await.ok().flatten().unwrap_or_default();
        if config.get(ACCESS_MODEL).map(String::as_str) != Some("whitelist") {
            return Err(Trouble::NotPrivate);
        }
    }
    reserve(session, needed, config.get(MAX_ITEMS)).await
}

const MAX: &str = "max";

/// Creates the node; a server that cannot do so beforehand does it with the first publication.
async fn create(session: &Session) {
    let mut config = private_options();
    config.extend([(SEND_LAST, "never"), (MAX_ITEMS, MAX)].map(owned));
    let mut created = set(session, pep::create(BOOKMARKS2, &config)).await;
    for field in [MAX_ITEMS, SEND_LAST] {
        if created.is_err() {
            config.remove(field);
            created = set(session, pep::create(BOOKMARKS2, &config)).await;
        }
    }
}

/// How many rooms, up to `needed`, the node can be made to hold. `max` hides the server's limit, so a number
/// is tried.
async fn reserve(session: &Session, needed: usize, now: Option<&String>) -> Result<usize, Trouble> {
    if now.and_then(|now| now.parse().ok()).is_some_and(|limit: usize| limit >= needed) {
        return Ok(needed);
    }
    let mut capacity = 0;
    if configure(session, &needed.to_string()).await.is_ok() {
        capacity = needed;
    } else {
        let mut refused = needed;
        while refused > capacity + 1 {
            let middle = capacity.midpoint(refused);
            match configure(session, &middle.to_string()).await {
                Ok(()) => capacity = middle,
                Err(_) => refused = middle,
            }
        }
    }
    // Room for more later; where the server does not know the word, the number stays. If that cannot be set again,
    // nobody knows how many the node holds.
    if configure(session, MAX).await.is_err() && capacity > 0 {
        configure(session, &capacity.to_string()).await?;
    }
    // A server that refuses every number has no such setting.
    Ok(if capacity == 0 { needed } else { capacity })
}

async fn configure(session: &Session, max_items: &str) -> Result<(), Trouble> {
    let mut config = private_options();
    config.extend([owned((MAX_ITEMS, max_items))]);
    set(session, pep::configure(BOOKMARKS2, &config)).await
}

async fn read_configuration(session: &Session) -> Result<Option<Fields>, Gap> {
    let answer = get(session, pep::configuration(BOOKMARKS2)).await?;
    Ok(answer.as_ref().map(pep::read_configuration))
}

/// Adds the rooms to the older storage, which holds everything in one piece.
async fn store(session: &Session, writes: &[Write], abilities: &Abilities) -> Result<(), Trouble> {
    let there = match private::read_one(session, "storage", BOOKMARKS).await {
        Ok(there) => there,
        Err(Gap::Unsupported) => return Err(Trouble::Unsupported),
        Err(Gap::Unreadable(trouble) | Gap::Partly(_, trouble)) => return Err(trouble),
    };
    let rooms = writes.iter().map(|write| (&write.key, &write.value));
    let Some(storage) = rooms::into_storage(there.as_ref(), rooms) else { return Ok(()) };
    let query = element("query", PRIVATE).holding(storage);
    abilities.check_size(&query)?;
    set(session, query).await
}

fn owned((field, value): (&str, &str)) -> (String, String) {
    (field.to_owned(), value.to_owned())
}
