//! What people said to each other, read from the messages of an archive. Pure.

use std::fmt;

use jid::{BareJid, Jid};

mod amendments;
mod encrypted;
mod files;
mod message;

pub use amendments::{Amendments, Reaction};
pub use encrypted::Encryption;
pub use files::Shared;
pub use message::{Content, Message, Quote};

/// Whose archive a message is from.
#[derive(Clone, Copy, Debug)]
pub enum Source<'a> {
    /// That of the account itself.
    Account(&'a BareJid),
    /// That of a room. The account's nicknames in it are not known.
    Room(&'a BareJid),
}

impl<'a> Source<'a> {
    /// Whose it is.
    pub fn owner(self) -> &'a BareJid {
        match self {
            Self::Account(owner) | Self::Room(owner) => owner,
        }
    }
}

/// With whom a conversation is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum With {
    /// A person, or a server.
    Person(BareJid),
    /// A room.
    Room(BareJid),
    /// Somebody in a room, in private (XEP-0045 §7.5): the room's address with their nickname.
    Occupant(Jid),
}

impl With {
    /// The address.
    pub fn address(&self) -> &str {
        match self {
            Self::Person(jid) | Self::Room(jid) => jid.as_str(),
            Self::Occupant(jid) => jid.as_str(),
        }
    }

    /// The bare address.
    pub fn bare(&self) -> BareJid {
        match self {
            Self::Person(jid) | Self::Room(jid) => jid.clone(),
            Self::Occupant(jid) => jid.to_bare(),
        }
    }
}

/// Who said something.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sender {
    /// Whoever has the account.
    Me,
    /// The other one.
    Other,
    /// One of several in a room. A nickname may be of one person today and of another tomorrow.
    Nick {
        /// How they are called there.
        nick: String,
        /// Who that is, where the room tells (XEP-0421).
        occupant: Option<String>,
    },
    /// The room itself.
    Room,
}

impl fmt::Display for With {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.address())
    }
}
