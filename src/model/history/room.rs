//! What a move has done about a room that closes with the old server.

use std::collections::BTreeMap;

use jid::{BareJid, Jid};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};

use super::{Failure, Told};
use crate::model::data::hosted_rooms::People;
use crate::xmpp::muc::Affiliation;

/// One of the things that are done for a room, in their order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomStep {
    /// Looking in the old room whether another owner has built a new one already.
    Look,
    /// Making the new room, hidden and for nobody but its owner.
    Create,
    /// Giving everybody the affiliation that they had.
    Admit,
    /// Giving it the configuration of the old one. From here on it is open for those whom it is for.
    Configure,
    /// Giving it the subject and the picture of the old one.
    Adorn,
    /// Telling those in the old room, where the first owner who does so wins.
    Announce,
    /// Giving the old room a subject that says where it has gone, where the user wants that.
    Subject,
    /// Inviting everybody.
    Invite,
}

/// Something that happened to a room.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RoomFact {
    /// Nobody has told of a new room in the old one.
    NobodyElse {
        /// The subject that the old room has shown.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        subject: Option<String>,
    },
    /// Another owner has built this one, and it takes the place of the old one.
    LedTo {
        /// Where it is.
        at: BareJid,
    },
    /// It is about to be made at this address.
    Creating {
        /// Where.
        at: BareJid,
    },
    /// The new account owns it, and nobody else can enter it.
    Created,
    /// Somebody has made a room of that name. It was not entered.
    Taken,
    /// It shows these in its lists.
    Admitted {
        /// Whom.
        people: People,
    },
    /// It has the configuration of the old one, but for some of it.
    Configured {
        /// What the new service does not know, by its names for people.
        left: Vec<String>,
    },
    /// It has the subject and the picture of the old one, as far as there are any and the service takes them.
    Adorned {
        /// The old one has a picture, and the new service has no place for it.
        picture_left: bool,
        /// The subject could not be set, or not be read.
        subject_left: bool,
    },
    /// Those in the old room are about to be told where it has gone.
    Announcing {
        /// The id of the message.
        id: String,
    },
    /// The old room has shown that message.
    Announced,
    /// It has not.
    NotAnnounced,
    /// The subject of the old room says where it has gone.
    SubjectSet,
    /// Somebody is about to be invited.
    Inviting {
        /// Whom, at the address that the old room has.
        person: BareJid,
        /// The id of the message.
        id: String,
    },
    /// The invitation was let through.
    Invited {
        /// Whom.
        person: BareJid,
    },
    /// It was not, and is to be sent again.
    NotInvited {
        /// Whom.
        person: BareJid,
    },
    /// It came back, and is not sent again.
    NotReached {
        /// Whom.
        person: BareJid,
        /// Why.
        failure: Failure,
    },
    /// A step could not be done.
    Failed {
        /// Which.
        step: RoomStep,
        /// Why.
        failure: Failure,
    },
    /// The new room is gone again.
    TakenBack,
    /// It stays although it was to be taken back.
    NotTakenBack {
        /// Why.
        why: StaysBecause,
    },
    /// The old room is about to be closed.
    Closing,
    /// It is closed.
    Closed {
        /// How.
        how: Closed,
    },
    /// It is not.
    NotClosed {
        /// Why.
        failure: Failure,
    },
}

/// Why a new room stays that was to be taken back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum StaysBecause {
    /// Somebody else is in it.
    Occupied,
    /// Somebody has written there.
    Spoken,
    /// The old room is closed, and those in it would have none.
    OldIsClosed,
    /// It could not be done.
    Failed(Failure),
}

/// How an old room was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Closed {
    /// It is gone, and points to the new one.
    Destroyed,
    /// Only its members can enter it and speak, and its subject says where it has gone; it stays, since anybody could take
    /// its name otherwise.
    Silenced,
}

/// What the facts say of one room.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct RoomState {
    /// Where the new room is, or was to be made last.
    pub at: Option<BareJid>,
    /// It was made by this move.
    pub is_made: bool,
    /// The room that another owner has built.
    pub led_to: Option<BareJid>,
    /// Whether the old room was looked at before.
    pub is_looked: bool,
    /// The subject that it has shown then.
    pub subject: Option<String>,
    /// Whom it has shown in its lists last.
    pub people: Option<People>,
    /// What of the configuration was left out, once it was given.
    pub configured: Option<Vec<String>>,
    /// Whether the picture and the subject were left out, once they were given.
    pub adorned: Option<(bool, bool)>,
    /// Whether those in the old room know.
    pub announced: Told,
    /// Its subject says where it has gone.
    pub subject_set: bool,
    /// Who was invited, at the addresses that the old room has.
    pub invited: BTreeMap<BareJid, Told>,
    /// Whom the invitation did not reach, and why.
    pub not_reached: BTreeMap<BareJid, Failure>,
    /// The name is taken.
    pub is_taken: bool,
    /// Which step failed last, if none was done since.
    pub failed: Option<(RoomStep, Failure)>,
    /// Why it could not be taken back, when that was tried last.
    pub stays: Option<StaysBecause>,
    /// How the old room was closed.
    pub closed: Option<Closed>,
    /// It may have been closed.
    pub is_closing: bool,
    /// Why it could not be closed, when that was tried last.
    pub not_closed: Option<Failure>,
}

impl RoomState {
    /// Takes in one more fact.
    pub(super) fn learn(&mut self, fact: &RoomFact, at: Timestamp) {
        if !matches!(fact, RoomFact::Failed { .. }) {
            self.failed = None;
        }
        match fact {
            RoomFact::NobodyElse { subject } => {
                self.is_looked = true;
                self.subject = subject.clone().or(self.subject.take());
            }
            RoomFact::LedTo { at } => {
                self.led_to = Some(at.clone());
                self.is_taken = false;
            }
            RoomFact::Creating { at } => {
                self.at = Some(at.clone());
                (self.is_taken, self.stays) = (false, None);
                self.forget_what_was_built();
            }
            RoomFact::Created => self.is_made = true,
            RoomFact::Taken => self.is_taken = true,
            RoomFact::Admitted { people } => self.people = Some(people.clone()),
            RoomFact::Configured { left } => self.configured = Some(left.clone()),
            RoomFact::Adorned { picture_left, subject_left } => {
                self.adorned = Some((*picture_left, *subject_left));
            }
            RoomFact::Announcing { id } => self.announced = Told::Perhaps { id: id.clone(), at },
            RoomFact::Announced => self.announced = Told::Yes,
            RoomFact::NotAnnounced => self.announced = Told::No,
            RoomFact::SubjectSet => self.subject_set = true,
            RoomFact::Inviting { person, id } => {
                self.invited.insert(person.clone(), Told::Perhaps { id: id.clone(), at });
            }
            RoomFact::Invited { person } => {
                self.invited.insert(person.clone(), Told::Yes);
            }
            RoomFact::NotInvited { person } => drop(self.invited.remove(person)),
            RoomFact::NotReached { person, failure } => {
                self.invited.insert(person.clone(), Told::Yes);
                self.not_reached.insert(person.clone(), failure.clone());
            }
            RoomFact::Failed { step, failure } => self.failed = Some((*step, failure.clone())),
            RoomFact::TakenBack => {
                (self.at, self.stays) = (None, None);
                self.forget_what_was_built();
                (self.led_to, self.is_looked) = (None, false);
            }
            RoomFact::NotTakenBack { why } => self.stays = Some(why.clone()),
            RoomFact::Closing => (self.is_closing, self.not_closed) = (true, None),
            RoomFact::Closed { how } => self.closed = Some(*how),
            RoomFact::NotClosed { failure } => {
                self.is_closing = matches!(failure, Failure::Lost | Failure::Silent);
                self.not_closed = Some(failure.clone());
            }
        }
    }

    fn forget_what_was_built(&mut self) {
        self.is_made = false;
        (self.people, self.configured, self.adorned) = (None, None, None);
    }

    /// The room that takes the place of the old one, once it can be entered.
    pub fn stands_at(&self) -> Option<&BareJid> {
        if self.led_to.is_some() {
            return self.led_to.as_ref();
        }
        self.at.as_ref().filter(|_| self.is_made && self.configured.is_some())
    }

    /// A room may have been made at this address by this move.
    pub fn may_have_made(&self) -> Option<&BareJid> {
        self.at.as_ref().filter(|_| !self.is_taken)
    }

    /// It was about to be made, and nobody knows what came of it.
    pub fn is_in_doubt(&self) -> bool {
        let is_open = match &self.failed {
            Some((RoomStep::Create, failure)) => matches!(failure, Failure::Lost | Failure::Silent),
            Some(_) | None => true,
        };
        is_open && !self.is_made && self.may_have_made().is_some()
    }

    /// How many were invited, or may have been.
    pub fn invitations(&self) -> usize {
        self.invited.len() - self.not_reached.len()
    }

    /// What it was seen to grant to somebody.
    pub fn grants(&self, jid: &Jid) -> Option<Affiliation> {
        self.people.as_ref()?.get(jid).copied()
    }
}
