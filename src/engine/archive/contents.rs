//! What the records of a folder hold, conversation by conversation.

use std::cmp::{Ordering, Reverse};
use std::collections::{BTreeMap, BTreeSet};

use jid::BareJid;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::model::conversation::{Amendments, Content, Message, Shared, Source, With};
use crate::store::archive::{Extent, Record, RecordError};

/// Where a message begins: in which record, and where in it.
pub(super) type Place = (usize, u64);

/// A conversation, and where its messages are.
#[derive(Debug)]
pub(super) struct Conversation {
    pub(super) with: With,
    /// Where its messages are, the oldest first.
    pub(super) places: Vec<Place>,
    /// What its messages change about others of it.
    pub(super) amendments: Amendments,
    /// How many messages there are for people.
    pub(super) messages: u64,
    pub(super) encrypted: u64,
    pub(super) years: BTreeMap<i16, u64>,
    pub(super) last: Option<Timestamp>,
}

/// All that is in the records.
#[derive(Debug, Default)]
pub(super) struct Contents {
    pub(super) conversations: Vec<Conversation>,
    /// Files that were shared, each once.
    pub(super) files: Vec<Shared>,
    pub(super) messages: u64,
}

/// Looks through the records. The first one is the account's, the others are those of rooms.
pub(super) fn look_through(
    records: &[Record],
    account: &BareJid,
    zone: &TimeZone,
) -> Result<Contents, RecordError> {
    let mut found: BTreeMap<With, Conversation> = BTreeMap::new();
    let mut contents = Contents::default();
    let mut urls = BTreeSet::new();
    let rooms = records.iter().skip(1).map(|record| (record.owner(), record.extent()));
    let rooms: BTreeMap<_, _> = rooms.collect();
    let mut behind: BTreeMap<With, Vec<Place>> = BTreeMap::new();
    for (index, record) in records.iter().enumerate() {
        let source = source(index, record, account);
        let mut messages = record.messages()?;
        while let Some((at, archived)) =
            messages.read_next().map_err(|error| record.unreadable(error))?
        {
            contents.messages += 1;
            let Some(message) = Message::read(&archived, source) else { continue };
            let of_room = match &message.with {
                With::Room(room) if index == 0 => rooms.get(room),
                _ => None,
            };
            let beside_room = of_room.and_then(|extent| beside(extent, message.at));
            if beside_room == Some(Ordering::Equal) {
                continue;
            }
            let conversation = found.entry(message.with.clone()).or_insert_with(|| Conversation {
                with: message.with.clone(),
                places: Vec::new(),
                amendments: Amendments::default(),
                messages: 0,
                encrypted: 0,
                years: BTreeMap::new(),
                last: None,
            });
            if matches!(message.content, Content::Nothing) {
                continue;
            }
            match beside_room {
                Some(Ordering::Greater) => {
                    behind.entry(message.with.clone()).or_default().push((index, at));
                }
                _ => conversation.places.push((index, at)),
            }
            conversation.amendments.note(&message);
            conversation.encrypted += u64::from(matches!(message.content, Content::Encrypted(_)));
            if let Content::Said { files, .. } = &message.content {
                let new = files.iter().filter(|file| urls.insert(file.url.clone()));
                contents.files.extend(new.cloned());
            }
            let is_own = !matches!(message.content, Content::Reacts { .. } | Content::Retracts(_))
                && !matches!(message.content, Content::Said { corrects: Some(_), .. });
            if is_own {
                conversation.messages += 1;
                if let Some(at) = message.at {
                    let year = at.to_zoned(zone.clone()).year();
                    *conversation.years.entry(year).or_default() += 1;
                }
            }
            conversation.last = conversation.last.max(message.at);
        }
    }
    for (with, places) in behind {
        if let Some(conversation) = found.get_mut(&with) {
            conversation.places.extend(places);
        }
    }
    contents.conversations =
        found.into_values().filter(|conversation| !conversation.places.is_empty()).collect();
    // Who spoke last comes first.
    contents.conversations.sort_by_key(|conversation| Reverse(conversation.last));
    Ok(contents)
}

/// Whether a message in the account's archive comes before or behind what the record of its room has, or is among that:
/// then it is there as well. Nothing where that has no messages.
fn beside(room: &Extent, at: Option<Timestamp>) -> Option<Ordering> {
    let (first, last) = (room.first_stamp?, room.last_stamp?);
    Some(match at {
        Some(at) if at > last => Ordering::Greater,
        Some(at) if at >= first => Ordering::Equal,
        _ => Ordering::Less,
    })
}

/// Whose archive a record is of.
pub(super) fn source<'a>(index: usize, record: &'a Record, account: &'a BareJid) -> Source<'a> {
    if index == 0 { Source::Account(account) } else { Source::Room(record.owner()) }
}
