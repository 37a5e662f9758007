//! The words on the pages of saved conversations.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jid::BareJid;
use jiff::civil::{Date, Time};

use super::archive::{bytes, conversations, messages};
use super::cldr::{clock, date, list};
use super::language::{Direction, Language, spoken};
use super::say::say;
use super::words::clean;
use crate::format::pages::{Unsaved, Words};
use crate::model::conversation::{Encryption, Shared};

/// Those of the language that is spoken when this is made.
#[derive(Debug)]
pub struct PageWords {
    language: Arc<Language>,
    tag: String,
    /// Many conversations were on the same days.
    days: Mutex<HashMap<Date, String>>,
}

impl Default for PageWords {
    fn default() -> Self {
        let language = spoken();
        Self { tag: language.tag().to_string(), language, days: Mutex::default() }
    }
}

impl Words for PageWords {
    fn language(&self) -> &str {
        &self.tag
    }

    fn is_right_to_left(&self) -> bool {
        self.language.direction() == Direction::RightToLeft
    }

    fn day(&self, day: Date) -> String {
        let mut days = self.days.lock().unwrap_or_else(PoisonError::into_inner);
        days.entry(day).or_insert_with(|| date(day)).clone()
    }

    fn time(&self, time: Time) -> String {
        clock(time)
    }

    fn no_day(&self) -> String {
        say!("conversations-no-day")
    }

    fn me(&self) -> String {
        say!("conversations-me")
    }

    fn all_conversations(&self) -> String {
        say!("conversations-all")
    }

    fn title(&self, account: &BareJid) -> String {
        say!("conversations-title", account)
    }

    fn summary(&self, count: u64, count_of_messages: u64, on: Date) -> String {
        let (conversations, messages) = (conversations(count), messages(count_of_messages));
        say!("conversations-summary", conversations, messages, day = date(on))
    }

    fn search(&self) -> String {
        say!("conversations-search")
    }

    fn search_all(&self) -> String {
        say!("conversations-search-all")
    }

    fn nothing_found(&self) -> String {
        say!("conversations-nothing-found")
    }

    fn corrected(&self) -> String {
        say!("conversations-corrected")
    }

    fn retracted(&self) -> String {
        say!("conversations-retracted")
    }

    fn encrypted(&self, by: Encryption) -> String {
        match by {
            Encryption::Omemo => say!("conversations-bubble-omemo"),
            Encryption::OpenPgp => say!("conversations-bubble-openpgp"),
            Encryption::Otr => say!("conversations-bubble-otr"),
            Encryption::Other => say!("conversations-bubble-encrypted"),
        }
    }

    fn encrypted_in_all(&self, count: u64) -> String {
        say!("conversations-encrypted-here", count)
    }

    fn topic(&self, topic: &str) -> String {
        say!("conversations-topic", topic)
    }

    fn bounced(&self, why: &str) -> String {
        if why.is_empty() {
            say!("conversations-bounced")
        } else {
            say!("conversations-bounced-why", why)
        }
    }

    fn reacted(&self, who: &[String]) -> String {
        list(who)
    }

    fn more(&self) -> String {
        say!("conversations-more")
    }

    fn not_saved(&self, why: Unsaved) -> String {
        match why {
            Unsaved::Elsewhere => say!("conversations-file-elsewhere"),
            Unsaved::Unencrypted => say!("conversations-file-unencrypted"),
            Unsaved::Unwanted => say!("conversations-file-unwanted"),
            Unsaved::TooLarge => say!("conversations-file-too-large"),
            Unsaved::Gone => say!("conversations-file-gone"),
            Unsaved::Failed => say!("conversations-file-failed"),
            Unsaved::Encrypted => say!("conversations-file-encrypted"),
        }
    }

    fn belied(&self, file: &Shared) -> String {
        let bytes = file.size.map(bytes);
        let stated = list(file.media_type.as_deref().map(clean).into_iter().chain(bytes));
        say!("conversations-file-differs", stated)
    }

    fn messages(&self, count: u64) -> String {
        messages(count)
    }

    fn for_programs(&self) -> String {
        say!("conversations-for-programs")
    }

    fn in_private(&self, nick: &str, room: &BareJid) -> String {
        say!("conversations-in-private", nick, room)
    }
}
