//! Putting back what a move replaced, and taking away what it added.

use jid::BareJid;
use xmpp_parsers::ns::{AVATAR_DATA, AVATAR_METADATA, BOOKMARKS, BOOKMARKS2, NICK, PRIVATE, VCARD};

use super::{
    Gap, archive_preferences, blocked, get, private, profile, published, read_kind, set, write,
};
use crate::model::data::picture::first;
use crate::model::data::profile::{NODE, VCARD4, pictures, with_picture_of};
use crate::model::data::{Abilities, Kind, Write, is_as_it_was, rooms};
use crate::model::history::{Fact, Failure};
use crate::model::undo::Restore;
use crate::net::session::Session;
use crate::xmpp::build::{Build, element};
use crate::xmpp::pep;

/// Makes items of one kind what they were before the move, and reads them back: what became of each.
pub(in crate::migration) async fn restore(
    session: &Session,
    kind: Kind,
    restores: &[Restore],
    abilities: &Abilities,
) -> Vec<Fact> {
    let there = restores.iter().filter_map(|restore| {
        let value = restore.was.clone()?;
        Some(Write { key: restore.key.clone(), value, was: restore.there.clone() })
    });
    let there: Vec<_> = there.collect();
    let added = restores.iter().filter(|restore| restore.was.is_none());
    let added: Vec<_> = added.map(|restore| restore.key.clone()).collect();
    let written = write(session, kind, &there, abilities).await;
    let removed =
        if added.is_empty() { Ok(()) } else { remove(session, kind, &added, abilities).await };
    let shown = match kind {
        Kind::Private => {
            let names = restores.iter().filter_map(|restore| private::read_key(&restore.key));
            private::read_all(session, names.collect()).await
        }
        kind => read_kind(session, kind).await,
    };
    let failures = there
        .iter()
        .zip(written)
        .filter_map(|(write, result)| Some((write.key.as_str(), result.err()?)));
    let failures: Vec<_> = failures.collect();
    let outcome = |restore: &Restore| match &shown {
        Ok(shown) if is_as_it_was(kind, restore.was.as_ref(), shown.get(&restore.key)) => Ok(()),
        Ok(_) => {
            let own = failures.iter().find(|(key, _)| *key == restore.key);
            let failure = own.map(|(_, failure)| failure).or(removed.as_ref().err());
            Err(failure.cloned().unwrap_or(Failure::NotShown))
        }
        Err(Gap::Unreadable(failure) | Gap::Partly(_, failure)) => Err(failure.clone()),
        Err(Gap::Unsupported) => Err(Failure::Unsupported),
    };
    let facts = restores.iter().map(|restore| {
        let key = restore.key.clone();
        match outcome(restore) {
            Ok(()) => Fact::Restored { kind, key },
            Err(failure) => Fact::NotRestored { kind, key, failure },
        }
    });
    facts.collect()
}

async fn remove(
    session: &Session,
    kind: Kind,
    keys: &[String],
    abilities: &Abilities,
) -> Result<(), Failure> {
    match kind {
        Kind::Rooms => remove_rooms(session, keys, abilities).await,
        Kind::Blocked => blocked::remove(session, keys).await,
        Kind::ArchivePreferences => archive_preferences::remove(session, keys).await,
        Kind::Private => {
            for (name, namespace) in keys.iter().filter_map(|key| private::read_key(key)) {
                let nothing = element(&name, &namespace);
                set(session, element("query", PRIVATE).holding(nothing)).await?;
            }
            Ok(())
        }
        Kind::Published => published::remove(session, keys).await,
        Kind::Nickname => set(session, pep::retract(NICK, "current")).await,
        Kind::Picture => remove_picture(session).await,
        Kind::Profile => {
            for key in keys {
                if key == VCARD4 {
                    set(session, pep::retract(NODE, profile::CURRENT)).await?;
                } else {
                    let empty = element("vCard", VCARD);
                    profile::write(session, key, &empty, abilities).await?;
                }
            }
            Ok(())
        }
        Kind::RoomRights | Kind::HostedRooms | Kind::PendingRequests | Kind::Statement => {
            Err(Failure::Unsupported)
        }
    }
}

async fn remove_rooms(
    session: &Session,
    keys: &[String],
    abilities: &Abilities,
) -> Result<(), Failure> {
    let mut result = Ok(());
    // The address of a page is none of a room's, and was never there.
    for key in keys.iter().filter(|key| BareJid::new(key).is_ok()) {
        result = result.and(set(session, pep::retract(BOOKMARKS2, key)).await);
    }
    if abilities.converts_rooms {
        return result;
    }
    let stored = private::read_one(session, "storage", BOOKMARKS).await;
    if let Ok(Some(storage)) = stored {
        let storage = rooms::out_of_storage(&storage, keys);
        return set(session, element("query", PRIVATE).holding(storage)).await;
    }
    result
}

/// Says that there is no picture (XEP-0084 §4.4), takes its data back, and takes it out of the vcard-temp.
async fn remove_picture(session: &Session) -> Result<(), Failure> {
    let card = profile::current_vcard(session).await?;
    let picture = card.as_ref().and_then(|card| first(pictures(card)).ok().flatten());
    let nothing = element("metadata", AVATAR_METADATA);
    let told =
        set(session, pep::publish(AVATAR_METADATA, "current", nothing, &pep::Fields::new())).await;
    if let Some(picture) = picture
        && told.is_ok()
    {
        // Some servers have done so themselves by now.
        drop(set(session, pep::retract(AVATAR_DATA, &picture.id())).await);
    }
    match get(session, element("vCard", VCARD)).await {
        Ok(Some(vcard)) if vcard.has_child("PHOTO", VCARD) => {
            set(session, with_picture_of(&vcard, None)).await
        }
        _ => told,
    }
}
