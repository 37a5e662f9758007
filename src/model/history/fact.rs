//! A fact of a move, as the journal keeps it.

use std::fmt;
use std::sync::Arc;

use jid::BareJid;
use serde::{Deserialize, Serialize};

use super::RoomFact;
use crate::model::account::Fingerprint;
use crate::model::choices::Choices;
use crate::model::closing::Closing;
use crate::model::data::{Kind, Xml};
use crate::model::failure::Failure;
use crate::model::roster::{Contact, Label};
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::Word;
use crate::xmpp::transfer::{LeftBecause, Obstacle};

/// Something that has happened and will not un-happen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", tag = "fact")]
pub enum Fact {
    /// A move starts: both accounts as they were before anything was changed.
    Begun {
        /// The old account.
        old: Box<Snapshot>,
        /// The new account.
        new: Box<Snapshot>,
    },
    /// A contact stands in the old list who did not when the move began.
    ListedSince {
        /// The contact.
        contact: Arc<Contact>,
    },
    /// The user accepted this one certificate for the server of an account, and it served to sign in.
    CertificateAccepted {
        /// The account.
        account: BareJid,
        /// Which certificate.
        fingerprint: Fingerprint,
    },
    /// The user no longer accepts a certificate by its fingerprint.
    CertificateForgotten {
        /// The account.
        account: BareJid,
    },
    /// The user accepted that the old server encrypts as servers did long ago, and that served to sign in.
    OldEncryptionAccepted,
    /// The user no longer accepts that.
    OldEncryptionForgotten,
    /// This program has made the new account, and the user means to move there.
    AccountMade,
    /// What is known of when the old server closes, which may be nothing any more.
    Closes {
        /// When, and who said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        closing: Option<Closing>,
    },
    /// What the user decided, as a run begins with it.
    Chosen {
        /// All of it.
        choices: Box<Choices>,
    },
    /// The old account says where it has moved (XEP-0283 §4.1).
    Announced {
        /// Anybody may read it, not only those who see the old account.
        open: bool,
        /// Who could read the announcement that it took the place of, as the access model of its node (XEP-0060 §4.5).
        #[serde(default, skip_serializing_if = "Option::is_none")]
        access_before: Option<String>,
    },
    /// The announcement could not be made.
    NotAnnounced {
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// The account of a contact says something else than before of where it has moved (XEP-0283 §4.1).
    Stated {
        /// The contact.
        jid: BareJid,
        /// What it says.
        word: Word,
    },
    /// The entry that the move had made of a contact's earlier address is off the new list: the new address has its place.
    Superseded {
        /// The earlier address.
        jid: BareJid,
        /// The new one.
        by: BareJid,
    },
    /// The new server has put a contact's next address in the place of an entry that the move had made (XEP-0015).
    Replaced {
        /// The earlier address.
        jid: BareJid,
        /// The new one.
        by: BareJid,
    },
    /// With a request of the contact, the new server has put the name that came with it in the place of the one that the
    /// entry had (seen on ejabberd 24.12, XEP-0172 §4.2).
    Misnamed {
        /// The contact.
        jid: BareJid,
        /// What the entry was called, with its groups.
        right: Arc<Label>,
        /// What it is called now.
        shown: Arc<Label>,
    },
    /// Somebody asks to see the new account who is not known to be part of the move.
    Claimed {
        /// Who.
        jid: BareJid,
        /// The contact that this is said to be.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<BareJid>,
    },
    /// The user lets in somebody who asks, and believes what was claimed.
    ClaimAccepted {
        /// Who.
        jid: BareJid,
        /// The contact that this is.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        old: Option<BareJid>,
    },
    /// The user does not want to be shown any more that somebody asks.
    ClaimHidden {
        /// Who.
        jid: BareJid,
    },
    /// The old server was asked to move the account (XEP-0015 §2).
    TransferAsked,
    /// The old server asked whether the account may move here, and the new account said yes.
    TransferAllowed,
    /// Somebody asked whether an account may move here, who is no part of this move or came at the wrong
    /// time. It was refused, and nothing changed.
    TransferRefused {
        /// Who asked, as the new server says.
        by: String,
        /// The account that was to move here, if one was named.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        account: Option<BareJid>,
    },
    /// The servers put the contact on the new list, or gave it more of its standing there.
    HandedOver {
        /// The contact.
        jid: BareJid,
        /// With it came a request to see the contact that waits for an answer.
        #[serde(default)]
        asked: bool,
    },
    /// The old server says that it did not move the contact, or not as it was.
    LeftByServer {
        /// The contact.
        jid: BareJid,
        /// Why.
        reason: LeftBecause,
    },
    /// While the servers were at work, somebody came onto the new list who is not on the old one.
    CameAlong {
        /// Who.
        jid: BareJid,
    },
    /// The old server says that it is done.
    TransferDone,
    /// The old server did not move the account, or not to the end.
    TransferFailed {
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
        /// Which part failed, if the server says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        obstacle: Option<Obstacle>,
    },
    /// The contact's place on the new account is about to be changed.
    Changing {
        /// The contact.
        jid: BareJid,
        /// Its entry there as it is now, if there is one.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<Arc<Contact>>,
        /// The name and groups that the entry is about to get, if they are to change.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        to: Option<Arc<Label>>,
    },
    /// The new server took the contact with name and groups.
    Copied {
        /// The contact.
        jid: BareJid,
    },
    /// The new server took the contact, and has it under another name or in other groups than it was to get.
    ShownAs {
        /// The contact.
        jid: BareJid,
        /// What it was to get.
        wanted: Arc<Label>,
        /// What it has.
        shown: Arc<Label>,
    },
    /// The contact may see the new account as soon as it asks (RFC 6121 §3.4).
    ApprovedAhead {
        /// The contact.
        jid: BareJid,
    },
    /// A request to see the contact was let through by the new server.
    Asked {
        /// The contact.
        jid: BareJid,
    },
    /// The new list did not show that request as pending when it was let through (RFC 6121 §3.1.2: it must).
    RequestNotShown {
        /// The contact.
        jid: BareJid,
    },
    /// The new list shows such a request as pending after all, or as granted.
    RequestShown {
        /// The contact.
        jid: BareJid,
    },
    /// The contact is about to be told from the old account.
    Telling {
        /// The contact.
        jid: BareJid,
        /// The message's id, by which the server's archive can be asked whether it left.
        id: String,
    },
    /// The old server took the message to the contact.
    Told {
        /// The contact.
        jid: BareJid,
    },
    /// The intended message never left; it may be sent anew.
    NotTold {
        /// The contact.
        jid: BareJid,
    },
    /// The contact is about to be reminded that it has not answered.
    Reminding {
        /// The contact.
        jid: BareJid,
        /// The message's id.
        id: String,
    },
    /// The server took the reminder to the contact.
    Reminded {
        /// The contact.
        jid: BareJid,
    },
    /// The intended reminder never left; it may be sent anew.
    NotReminded {
        /// The contact.
        jid: BareJid,
    },
    /// The new server shows nothing any more of a request that it had let through, or that was answered.
    RequestLost {
        /// The contact.
        jid: BareJid,
    },
    /// The contact answered the request.
    Answered {
        /// The contact.
        jid: BareJid,
        /// How.
        answer: Answer,
    },
    /// The new account is about to join a channel of the old list (XEP-0405 §2.7).
    Joining {
        /// The channel.
        jid: BareJid,
    },
    /// The new list shows the channel.
    Joined {
        /// The channel.
        jid: BareJid,
    },
    /// The new account could not join the channel.
    NotJoined {
        /// The channel.
        jid: BareJid,
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// The new account has left a channel that the move had joined.
    Left {
        /// The channel.
        jid: BareJid,
    },
    /// The new account could not leave such a channel.
    NotLeft {
        /// The channel.
        jid: BareJid,
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// The contact asked to see the new account, and was let.
    Admitted {
        /// The contact.
        jid: BareJid,
    },
    /// A fresh look at the new account left nothing to do.
    Finished,
    /// A step did not succeed.
    Failed {
        /// The contact.
        jid: BareJid,
        /// Which step.
        step: Step,
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// An item of other data is about to be written to the new account.
    Storing {
        /// What it is.
        kind: Kind,
        /// Which of its kind.
        key: String,
        /// What is in its place, and will be replaced.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        was: Option<Xml>,
    },
    /// The new account shows an item that was written to it.
    Stored {
        /// What it is.
        kind: Kind,
        /// Which of its kind.
        key: String,
        /// The fields that the new server does not keep.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        lost: Vec<String>,
        /// It was made smaller, since the new server takes only so much in one piece.
        #[serde(default, skip_serializing_if = "std::ops::Not::not")]
        smaller: bool,
        /// The mark of what the new account shows, by which it is known again.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        mark: Option<String>,
    },
    /// An item of other data could not be written.
    NotStored {
        /// What it is.
        kind: Kind,
        /// Which of its kind.
        key: String,
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// Something happened to a room that closes with the old server.
    Room {
        /// The old room.
        room: BareJid,
        /// What.
        what: Box<RoomFact>,
    },
    /// The contact is about to be taken back: requests and approvals do not count any more.
    TakingBack {
        /// The contact.
        jid: BareJid,
    },
    /// The contact could not be taken back.
    NotTakenBack {
        /// The contact.
        jid: BareJid,
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// The contact could not be told that a request or an approval is off.
    NotWithdrawn {
        /// The contact.
        jid: BareJid,
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// The contact is on the new account as it was before the move: not at all, or under its old name.
    TakenBack {
        /// The contact.
        jid: BareJid,
    },
    /// An item of other data is on the new account as it was before the move.
    Restored {
        /// What it is.
        kind: Kind,
        /// Which of its kind.
        key: String,
    },
    /// An item of other data could not be made what it was before the move.
    NotRestored {
        /// What it is.
        kind: Kind,
        /// Which of its kind.
        key: String,
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// The old account no longer says where it has moved.
    Retracted,
    /// The old account could not be made to no longer say so.
    NotRetracted {
        /// Why.
        #[serde(rename = "trouble")]
        failure: Failure,
    },
    /// The new server limits requests.
    Paced {
        /// How many it lets through at once.
        count: u32,
        /// After how many milliseconds of quiet it lets as many through again.
        interval_ms: u64,
    },
}

impl fmt::Display for Fact {
    /// For the log: without whole contact lists. [`Xml`] shows nothing of its content by itself.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Begun { old, new } => write!(f, "begun: {} to {}", old.address, new.address),
            Self::Chosen { .. } => f.write_str("chosen"),
            Self::Changing { jid, .. } => write!(f, "changing: {jid}"),
            fact => write!(f, "{fact:?}"),
        }
    }
}

/// A contact's answer to a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Answer {
    /// The new account may see the contact.
    Approved,
    /// It may not.
    Declined,
    /// It probably may not: the request is not pending any more, and nobody has heard an answer, which servers do not keep.
    ProbablyDeclined,
}

/// One of the things that are done for a contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Step {
    /// Putting it on the new contact list.
    Copy,
    /// Asking to see it.
    Ask,
    /// Telling it from the old account.
    Tell,
    /// Taking the entry of an earlier address off the new list.
    Remove,
}

#[cfg(test)]
mod tests {
    use xmpp_parsers::minidom::Element;

    use super::*;

    #[test]
    fn the_log_shows_nothing_of_what_is_replaced() {
        let room =
            "<conference xmlns='urn:xmpp:bookmarks:1'><password>sesame</password></conference>";
        let was = Xml::from(room.parse::<Element>().unwrap());
        let fact =
            Fact::Storing { kind: Kind::Rooms, key: "room@x.example".into(), was: Some(was) };
        let line = fact.to_string();
        assert!(line.contains("room@x.example") && line.contains("conference"), "{line}");
        assert!(!line.contains("sesame"), "{line}");
    }
}
