//! The user's rights in rooms (XEP-0045 §5.2), kept as the `<item/>` of a list of rights.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use xmpp_parsers::minidom::Element;

use crate::xmpp::build::{Build, element};

/// The namespace of lists of rights (XEP-0045 §9, §10).
pub const MUC_ADMIN: &str = "http://jabber.org/protocol/muc#admin";

/// A lasting right in a room that a move hands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Right {
    /// May enter a room for members.
    Member,
    /// May admit and ban.
    Admin,
    /// May do everything.
    Owner,
}

impl Right {
    /// Its name in the protocol.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Member => "member",
            Self::Admin => "admin",
            Self::Owner => "owner",
        }
    }

    /// Reads it from an `<item/>`.
    pub fn read(item: &Element) -> Option<Self> {
        match item.attr("affiliation")? {
            "member" => Some(Self::Member),
            "admin" => Some(Self::Admin),
            "owner" => Some(Self::Owner),
            _ => None,
        }
    }

    /// The `<item/>` that keeps it.
    pub fn to_item(self) -> Element {
        element("item", MUC_ADMIN).with("affiliation", self.as_str())
    }
}

/// A room for which the old account can grant nothing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosedRoom {
    /// It is for members only, and somebody else has to let the new account in.
    MembersOnly {
        /// Whom to ask, as far as the room says.
        ask: BTreeSet<String>,
    },
    /// The old account is one of its admins, and only owners may make another (XEP-0045 §10.6).
    Admin {
        /// Its owners, as far as the room says.
        ask: BTreeSet<String>,
    },
    /// It did not answer, so nobody knows.
    Silent,
}

/// The right that `new` keeps is as good as that of `old`.
pub(crate) fn covers(new: &Element, old: &Element) -> bool {
    Right::read(new) >= Right::read(old)
}
