//! What an account holds and a move cannot carry over as it is: it is named, and costs the rest nothing.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

/// Something that stays behind, wholly or in part, whichever server is the new one.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flaw {
    /// What stands in the place of an address is none; possibly nothing stands there.
    BadAddress(String),
    /// A bookmark of a room with an address at which there can be no room (XEP-0045 §4.1).
    NoRoom(String),
    /// Two bookmarks of one room, in one place or in two. The first counts, with what only the other has.
    Twice {
        /// The room.
        room: String,
        /// The nickname in the other one, where that is another.
        nick: Option<String>,
        /// The other one has a different password.
        password: bool,
    },
    /// A picture that is only an address (XEP-0054 `EXTVAL`, XEP-0084 `url`). Nothing is fetched from there.
    Elsewhere(String),
    /// A picture whose base64 cannot be decoded.
    Damaged,
    /// What should be a picture is none.
    NotAPicture,
    /// A picture is announced (XEP-0084 §4.2) and not there.
    NoBytes,
    /// A privacy list that is not the one in use (XEP-0016 §2.1).
    UnusedList(String),
    /// Rules of a privacy list that stop some kinds of stanzas only, and whom they are about, if that has a name.
    PartlyDenied(Option<String>),
    /// A domain that a privacy list denies with exceptions, which a block list (XEP-0191) does not know. Contacts there
    /// who are denied are blocked each by themselves.
    DeniedWithExceptions(String),
    /// A privacy list denies everybody who is no contact, or no contact of some kind.
    StrangersDenied,
    /// What is kept under this name, where the new server keeps one thing in each namespace and has another of the old
    /// account's there already.
    NoRoomBeside(String),
    /// A node of the account (XEP-0163), or a part of it, that means nothing at another address or may mean anything.
    Published(String),
    /// What is kept under this name, and means nothing at another address or cannot be read.
    Unknown(String),
}

/// Flaws, each once.
pub type Flaws = BTreeSet<Flaw>;
