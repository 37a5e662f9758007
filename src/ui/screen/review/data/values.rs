//! What an account has of a kind, in a line.

use std::collections::BTreeMap;

use crate::model::data::{Kind, Xml, profile};
use crate::text::{cldr, words};

/// How many fields of a profile are named.
const FIELDS: usize = 4;

/// These items in a line; nothing where there are none, or where they are shown in another way.
pub(super) fn value(kind: Kind, items: &BTreeMap<String, Xml>) -> Option<String> {
    let count = items.len();
    let first = items.iter().next()?;
    Some(match kind {
        Kind::Profile => {
            let mut texts: Vec<String> = Vec::new();
            for (_, text) in items.values().flat_map(|card| profile::fields(card.element())) {
                let text = words::clean(&text);
                if !text.is_empty() && !texts.contains(&text) {
                    texts.push(text);
                }
            }
            texts.truncate(FIELDS);
            cldr::names(texts)
        }
        Kind::Picture => words::picture(first.1.element()),
        Kind::Nickname => words::clean(&first.1.element().text()),
        Kind::Blocked => words::and_others(&words::clean(first.0), count.saturating_sub(1)),
        Kind::Private | Kind::Published | Kind::ArchivePreferences => words::entries(count),
        Kind::RoomRights => words::rights(count),
        Kind::Rooms | Kind::HostedRooms | Kind::PendingRequests | Kind::Statement => return None,
    })
}
