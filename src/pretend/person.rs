//! Somebody in the world, and all that is kept for them.

use std::collections::{BTreeMap, BTreeSet};

use jid::BareJid;
use xmpp_parsers::minidom::Element;

use super::behaviour::Behaviour;
use super::fault::Faults;
use super::node::Node;
use super::roster::Roster;
use crate::model::account::Secret;

/// Somebody with an address: a user who signs in, or an actor.
#[derive(Default)]
pub(super) struct Person {
    /// The password of a user.
    pub(super) secret: Option<Secret>,
    /// How an actor answers.
    pub(super) behaviour: Option<Behaviour>,
    /// The SASL condition that every sign-in meets (RFC 6120 §6.5).
    pub(super) locked_out: Option<&'static str>,
    pub(super) roster: Roster,
    pub(super) nodes: BTreeMap<String, Node>,
    pub(super) vcard: Option<Element>,
    /// By name and namespace (XEP-0049).
    pub(super) private: BTreeMap<(String, String), Element>,
    pub(super) blocked: BTreeSet<String>,
    pub(super) offline: Vec<Element>,
    pub(super) archive: Vec<Archived>,
    /// What the user wants of it, as it was set (XEP-0441).
    pub(super) archive_prefs: Option<Element>,
    /// Every stanza that came for this person from somebody else, read or not.
    pub(super) arrived: Vec<Element>,
    /// Every stanza that this person's clients have sent.
    pub(super) said: Vec<Element>,
    pub(super) faults: Faults,
}

/// A message in somebody's archive.
#[derive(Clone, Debug)]
pub(super) struct Archived {
    pub(super) id: String,
    pub(super) with: BareJid,
    pub(super) stamp: String,
    pub(super) message: Element,
}
