//! Conversations as web pages that read like a chat: nothing is loaded, nothing runs but a search. No I/O.
//!
//! A page is written piece by piece, since a conversation may be longer than memory. Whatever people wrote stays text: it
//! is in an element of its own that keeps its direction to itself (UAX #9 §6.3), and a policy forbids the rest.

use std::collections::BTreeMap;

use jid::BareJid;
use jiff::civil::{Date, Time};

use crate::model::conversation::{Encryption, Sender, Shared, With};

mod chat;
mod form;
mod frame;
mod index;
mod prose;

pub use chat::Chat;
pub use form::Form;
pub use index::{Entry, index};

/// The words on the pages, in some language.
pub trait Words {
    /// The language (BCP 47).
    fn language(&self) -> &str;
    /// Whether it is written from right to left.
    fn is_right_to_left(&self) -> bool;
    /// `Monday, 30 November 2026`.
    fn day(&self, day: Date) -> String;
    /// `14:05`.
    fn time(&self, time: Time) -> String;
    /// Above messages of which nobody knows when they were sent.
    fn no_day(&self) -> String;
    /// Whoever has the account, as sender.
    fn me(&self) -> String;
    /// What leads to all conversations.
    fn all_conversations(&self) -> String;
    /// The title of the index.
    fn title(&self, account: &BareJid) -> String;
    /// When all this was saved, and of how many conversations and messages.
    fn summary(&self, conversations: u64, messages: u64, on: Date) -> String;
    /// In the field for the search, within a conversation.
    fn search(&self) -> String;
    /// The same, among all conversations.
    fn search_all(&self) -> String;
    /// That nothing was found.
    fn nothing_found(&self) -> String;
    /// That a message was corrected.
    fn corrected(&self) -> String;
    /// That a message was taken back.
    fn retracted(&self) -> String;
    /// In the place of a message that nobody can read.
    fn encrypted(&self, by: Encryption) -> String;
    /// How many messages of a conversation nobody can read, and what to do.
    fn encrypted_in_all(&self, count: u64) -> String;
    /// A room got another subject.
    fn topic(&self, topic: &str) -> String;
    /// A message came back.
    fn bounced(&self, why: &str) -> String;
    /// Who put a sign to a message.
    fn reacted(&self, who: &[String]) -> String;
    /// What leads to the rest of a long text.
    fn more(&self) -> String;
    /// That a file was not saved.
    fn not_saved(&self, why: Unsaved) -> String;
    /// That a file is not what its message says it is.
    fn belied(&self, file: &Shared) -> String;
    /// How many messages there are.
    fn messages(&self, count: u64) -> String;
    /// What leads to the whole archive for other programs.
    fn for_programs(&self) -> String;
    /// Whose conversation, where it is one in private with somebody in a room.
    fn in_private(&self, nick: &str, room: &BareJid) -> String;
}

/// Why a file is not beside the pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unsaved {
    /// It lies elsewhere than on the account's server.
    Elsewhere,
    /// It would have come unencrypted.
    Unencrypted,
    /// Files were not wanted.
    Unwanted,
    /// It is larger than files may be here.
    TooLarge,
    /// Its server does not have it any more.
    Gone,
    /// It could not be fetched.
    Failed,
    /// It is encrypted, and was saved as it is.
    Encrypted,
}

/// What is known besides the messages.
#[derive(Debug)]
pub struct About<'a> {
    /// The account.
    pub account: &'a BareJid,
    /// What its owner calls people and rooms.
    pub names: &'a BTreeMap<BareJid, String>,
}

impl About<'_> {
    /// What a conversation is called.
    pub fn title(&self, with: &With, words: &dyn Words) -> String {
        match with {
            With::Occupant(jid) => {
                let nick = jid.resource().map_or("", |nick| nick.as_str());
                words.in_private(nick, &jid.to_bare())
            }
            With::Person(jid) | With::Room(jid) => {
                self.names.get(jid).cloned().unwrap_or_else(|| jid.to_string())
            }
        }
    }

    /// What whoever said something is called.
    fn sender(&self, sender: &Sender, with: &With, words: &dyn Words) -> String {
        match (sender, with) {
            (Sender::Me, _) => words.me(),
            (Sender::Nick { nick, .. }, _) => nick.clone(),
            (Sender::Other, With::Occupant(jid)) => {
                jid.resource().map_or_else(|| jid.to_string(), |nick| nick.to_string())
            }
            (Sender::Other | Sender::Room, _) => self.title(with, words),
        }
    }
}

/// Where a shared file is now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// Beside the pages, under this name, of this type.
    Here {
        /// Its name in the folder `files`.
        name: String,
        /// What its bytes are.
        form: Form,
        /// How many it has.
        size: u64,
    },
    /// Where it was, if there.
    There(Unsaved),
}

impl Kept {
    /// Whether what came is not what the message says of it, as far as it says something: another size, or another type.
    #[must_use]
    pub fn belies(&self, file: &Shared) -> bool {
        let Self::Here { form, size, .. } = self else { return false };
        // What is encrypted is a little longer, and its bytes tell no type.
        let is_other = file.size.is_some_and(|said| said != *size)
            || file.media_type.as_ref().is_some_and(|said| !form.fits(said));
        is_other && !file.is_encrypted()
    }
}

/// Tells where a shared file is now.
pub type Where<'a> = &'a dyn Fn(&Shared) -> Kept;
