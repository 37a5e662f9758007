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
    let mut stored = store(session, &pages, abilities).await.into_iter();
    let of = |write| if is_page(&write) { stored.next() } else { written.next() };
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
    let both = published.into_iter().zip(stored);
    // Only where there is no node at all, the older storage is as good as it gets.
    both.map(|(published, stored)| match published {
        Err(Failure::Unsupported) => stored,
        published => published,
    })
    .collect()
}

/// Adds rooms to the older storage, which holds everything in one piece: as many of them as the server takes.
async fn store(
    session: &Session,
    writes: &[Write],
    abilities: &Abilities,
) -> Vec<Result<(), Failure>> {
    let all = |failure: Failure| vec![Err(failure); writes.len()];
    if writes.is_empty() {
        return Vec::new();
    }
    let there = match private::read_one(session, "storage", BOOKMARKS).await {
        Ok(there) => there,
        Err(Gap::Unsupported) => return all(Failure::Unsupported),
        Err(Gap::Unreadable(failure) | Gap::Partly(_, failure)) => return all(failure),
    };
    let mut failure = None;
    // How much the server takes may turn out only when it is tried.
    for _ in 0..2 {
        let known = session.found_limit().or(abilities.stanza_limit);
        let abilities = Abilities { stanza_limit: known, ..abilities.clone() };
        let with = |count: usize| {
            let rooms = writes.iter().take(count).map(|write| (&write.key, &write.value));
            let storage = rooms::into_storage(there.as_ref(), rooms)?;
            Some(element("query", PRIVATE).holding(storage))
        };
        let too_large = |count: usize| abilities.check_size(&with(count)?).err();
        let counts: Vec<_> = (1..=writes.len()).collect();
        let fitting = counts.partition_point(|count| too_large(*count).is_none());
        let result = match with(fitting) {
            Some(query) => set(session, query).await,
            None => Ok(()),
        };
        match result {
            Ok(()) => {
                let failure = too_large(writes.len()).unwrap_or(Failure::NotShown);
                let result = |place| if place < fitting { Ok(()) } else { Err(failure.clone()) };
                return (0..writes.len()).map(result).collect();
            }
            Err(Failure::TooLarge { bytes, limit }) => {
                failure = Some(Failure::TooLarge { bytes, limit });
            }
            Err(other) => return all(other),
        }
    }
    all(failure.unwrap_or(Failure::NotShown))
}
