//! What the records of a folder hold, conversation by conversation.

use std::collections::{BTreeMap, BTreeSet};

use jid::BareJid;
use jiff::Timestamp;
use jiff::tz::TimeZone;

use crate::model::conversation::{Content, Message, Shared, Source, With};
use crate::store::archive::{Record, RecordError};

/// A conversation, and where its messages are.
#[derive(Debug)]
pub(super) struct Conversation {
    pub(super) with: With,
    /// Where each message of it begins: in which record, and where in it.
    pub(super) places: Vec<(usize, u64)>,
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
    let rooms: BTreeSet<_> = records.iter().skip(1).map(|record| record.owner().clone()).collect();
    for (index, record) in records.iter().enumerate() {
        let source = source(index, record, account);
        let mut messages = record.messages()?;
        while let Some((at, archived)) =
            messages.read_next().map_err(|error| record.unreadable(error))?
        {
            contents.messages += 1;
            let Some(message) = Message::read(&archived, source) else { continue };
            // A room's own archive has all that the account's has of it.
            if index == 0 && matches!(&message.with, With::Room(room) if rooms.contains(room)) {
                continue;
            }
            let conversation = found.entry(message.with.clone()).or_insert_with(|| Conversation {
                with: message.with.clone(),
                places: Vec::new(),
                messages: 0,
                encrypted: 0,
                years: BTreeMap::new(),
                last: None,
            });
            if matches!(message.content, Content::Nothing) {
                continue;
            }
            conversation.places.push((index, at));
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
    contents.conversations =
        found.into_values().filter(|conversation| !conversation.places.is_empty()).collect();
    // Who spoke last comes first.
    contents.conversations.sort_by_key(|conversation| std::cmp::Reverse(conversation.last));
    Ok(contents)
}

/// Whose archive a record is of.
pub(super) fn source<'a>(index: usize, record: &'a Record, account: &'a BareJid) -> Source<'a> {
    if index == 0 { Source::Account(account) } else { Source::Room(record.owner()) }
}
