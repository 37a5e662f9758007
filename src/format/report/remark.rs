//! What there is to say besides what became of something: codes, of which `text` makes sentences.

use std::collections::BTreeSet;

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use crate::model::account::Side;
use crate::model::data::Flaws;
use crate::model::data::archive_preferences::Policy;
use crate::model::data::picture::Picture;
use crate::model::history::{Failure, Step};

/// What there is to say about a contact.
#[derive(Clone, Debug, PartialEq)]
pub enum Remark {
    /// A step failed, or the last one that was tried did.
    Failed {
        /// Which.
        step: Step,
        /// Why.
        failure: Failure,
        /// The contact, at the address that it is moved with.
        contact: BareJid,
    },
    /// It is on the new account, and the old one has yet to tell it so.
    NotToldYet,
    /// The new server did not take all of its name and groups: see [`Row::left_name`](super::Row::left_name) and
    /// [`Row::left_groups`](super::Row::left_groups).
    LabelLeft,
    /// It was to stay behind, and the servers put it on the new list all the same.
    Unwanted,
    /// A channel could not be joined.
    NotJoined {
        /// Why.
        failure: Failure,
        /// Which.
        channel: BareJid,
        /// It is on the old server, and ends with it.
        closes: bool,
    },
    /// A channel is on the old server, and ends with it.
    Closes,
    /// It could not be told that the new account takes back its request or approval.
    NotWithdrawn {
        /// Why.
        failure: Failure,
        /// The contact.
        contact: BareJid,
    },
    /// The new account could not leave a channel again.
    NotLeft {
        /// Why.
        failure: Failure,
        /// Which.
        channel: BareJid,
    },
}

/// What there is to say about something besides the contacts.
#[derive(Clone, Debug, PartialEq)]
pub enum DataRemark {
    /// The server of the account did not do it.
    Failure(Failure),
    /// It could not be done for a contact who has asked to see the old account.
    OfContact {
        /// What.
        step: Step,
        /// Why.
        failure: Failure,
        /// Who.
        contact: BareJid,
    },
    /// One of the accounts could not be read.
    Unreadable(Side, Failure),
    /// Items are missing.
    NotStored {
        /// Each reason with how often there was it, the commonest first.
        failures: Vec<(usize, Failure)>,
        /// How many items.
        missing: usize,
    },
    /// A picture does not fit, and is made smaller when it is moved.
    WillBeSmaller(Failure),
    /// A picture was made smaller.
    IsSmaller,
    /// Fields of the profile that the new server does not keep.
    LostFields(BTreeSet<String>),
    /// So many bookmarks of web pages, for which the new server has no place.
    Homeless(usize),
    /// Fields that only the other one of two profiles has, where the new server keeps one.
    LeftOut(BTreeSet<String>),
    /// Items that the new server does not take, and why.
    Refused(Vec<(String, Option<Failure>)>),
    /// What the new server is told to archive of those who are not named.
    WillArchive(Policy),
    /// What the old account has that no move can carry over as it is.
    Flaws(Flaws),
}

/// What an account has of something, in short.
#[derive(Clone, Debug, PartialEq)]
pub enum Gist {
    /// It says this.
    Text(String),
    /// It has so many bytes, which nobody can read.
    Bytes(usize),
    /// The fields of a profile that the other account has not, by their names, with what they say.
    Fields(Vec<(String, String)>),
    /// A rule of whose messages are archived.
    Archived(Policy),
    /// A picture.
    Picture {
        /// Its media type.
        media_type: String,
        /// Its size, in bytes.
        bytes: usize,
    },
    /// A picture that is only linked to.
    Elsewhere,
}

impl Gist {
    /// What there is to say of a picture, kept as a `PHOTO` (XEP-0054).
    pub fn of_picture(photo: &Element) -> Self {
        match Picture::read_photo(photo) {
            Some(Picture { media_type, bytes }) => Self::Picture { media_type, bytes: bytes.len() },
            None => Self::Elsewhere,
        }
    }
}
