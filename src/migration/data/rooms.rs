//! Bookmarked rooms: published (XEP-0402), and in the older storage (XEP-0048) that programs look at where the
//! server does not keep both alike.

use xmpp_parsers::minidom::Element;
use xmpp_parsers::ns::{BOOKMARKS, BOOKMARKS2, PRIVATE};

use super::{Forms, Gap, Items, get, node, private, set};
use crate::model::data::rooms::Bookmarks;
use crate::model::data::{Abilities, Flaws, Write, rooms};
use crate::model::history::Failure;
use crate::net::session::Session;
use crate::xmpp::build::{Build, element};
use crate::xmpp::pep;

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
) -> Vec<Result<(), Failure>> {
    let is_page = |write: &&Write| rooms::is_page(write.value.element());
    let (pages, rooms): (Vec<Write>, Vec<Write>) =
        writes.iter().cloned().partition(|write| is_page(&write));
    let mut written = write_rooms(session, &rooms, abilities).await.into_iter();
    let stored = if pages.is_empty() { Ok(()) } else { store(session, &pages, abilities).await };
    let of = |write| if is_page(&write) { Some(stored.clone()) } else { written.next() };
    writes.iter().map(of).map(|result| result.unwrap_or(Err(Failure::NotShown))).collect()
}

async fn write_rooms(
    session: &Session,
    writes: &[Write],
    abilities: &Abilities,
) -> Vec<Result<(), Failure>> {
    if writes.is_empty() {
        return Vec::new();
    }
    let items = writes.iter().map(|write| (write.key.as_str(), write.value.element()));
    let published = node::publish(session, BOOKMARKS2, &items.collect::<Vec<_>>()).await;
    if published.iter().any(Result::is_ok) && abilities.converts_rooms {
        return published;
    }
    let stored = store(session, writes, abilities).await;
    published
        .into_iter()
        .map(|published| {
            published.or_else(|failure| match &stored {
                // Only where there is no node at all, the older storage is as good as it gets.
                Ok(()) if matches!(failure, Failure::Unsupported) => Ok(()),
                _ => Err(failure),
            })
        })
        .collect()
}

/// Adds the rooms to the older storage, which holds everything in one piece.
async fn store(session: &Session, writes: &[Write], abilities: &Abilities) -> Result<(), Failure> {
    let there = match private::read_one(session, "storage", BOOKMARKS).await {
        Ok(there) => there,
        Err(Gap::Unsupported) => return Err(Failure::Unsupported),
        Err(Gap::Unreadable(failure) | Gap::Partly(_, failure)) => return Err(failure),
    };
    let rooms = writes.iter().map(|write| (&write.key, &write.value));
    let Some(storage) = rooms::into_storage(there.as_ref(), rooms) else { return Ok(()) };
    let query = element("query", PRIVATE).holding(storage);
    abilities.check_size(&query)?;
    set(session, query).await
}
