//! What has happened in one move so far, as far as no server can tell it.
//!
//! A move is a sequence of [`Fact`]s. The journal keeps them, [`History`] is what they add up to,
//! and the plan asks it what need not be done again.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;

use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use xmpp_parsers::jid::BareJid;

use crate::account::{Account, Fingerprint};
use crate::choices::Choices;
use crate::data::{Kind, Written, Xml};
use crate::snapshot::Snapshot;
pub use crate::trouble::Trouble;
pub use crate::xmpp::transfer::LeftBecause;
use crate::xmpp::transfer::Obstacle;

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
    /// What the user decided, as a run begins with it.
    Chosen {
        /// All of it.
        choices: Box<Choices>,
    },
    /// The old account says where it has moved (XEP-0283 §4.1).
    Announced {
        /// Anybody may read it, not only those who see the old account.
        open: bool,
    },
    /// The announcement could not be made.
    NotAnnounced {
        /// Why.
        trouble: Trouble,
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
        trouble: Trouble,
        /// Which part failed, if the server says so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        obstacle: Option<Obstacle>,
    },
    /// The new server took the contact with name and groups.
    Copied {
        /// The contact.
        jid: BareJid,
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
    /// The contact answered the request.
    Answered {
        /// The contact.
        jid: BareJid,
        /// How.
        answer: Answer,
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
        trouble: Trouble,
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
    },
    /// An item of other data could not be written.
    NotStored {
        /// What it is.
        kind: Kind,
        /// Which of its kind.
        key: String,
        /// Why.
        trouble: Trouble,
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
        trouble: Trouble,
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
    /// The old account no longer says where it has moved.
    Retracted,
    /// The old account could not be made to no longer say so.
    NotRetracted {
        /// Why.
        trouble: Trouble,
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
    /// For the log: without names and texts, and without whole contact lists.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Begun { old, new } => write!(f, "begun: {} to {}", old.address, new.address),
            Self::Chosen { .. } => f.write_str("chosen"),
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
}

/// What the facts of a move add up to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// When the move began.
    pub begun: Option<Timestamp>,
    /// When a run last left nothing to do.
    pub finished: Option<Timestamp>,
    /// Both accounts before anything was changed: old, new.
    pub before: Option<(Box<Snapshot>, Box<Snapshot>)>,
    /// What the user decided last.
    pub choices: Option<Box<Choices>>,
    /// The announcement on the old account, or why there is none.
    pub announced: Option<Result<bool, Trouble>>,
    /// Why the announcement could not be taken back, when that was tried last.
    pub not_retracted: Option<Trouble>,
    /// How far the old server is with moving the account.
    pub transfer: Transfer,
    /// Who came onto the new list while the servers were at work, and is not on the old one.
    pub came_along: BTreeSet<BareJid>,
    /// Who wanted to move which account here, was refused, and how often.
    pub refused: BTreeMap<(String, Option<BareJid>), u32>,
    /// The limit that the new server was found to have: how many, within how many milliseconds.
    pub pace: Option<(u32, u64)>,
    /// The one certificate that was accepted last for the server of each account.
    certificates: BTreeMap<BareJid, Fingerprint>,
    contacts: HashMap<BareJid, Past>,
    data: BTreeMap<(Kind, String), Deed>,
}

/// What was done about one item of other data.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Deed {
    /// What was in its place before the first attempt.
    pub was: Option<Xml>,
    /// The new account has shown it.
    pub stored: bool,
    /// The fields that the new server does not keep.
    pub lost: Vec<String>,
    /// It was made smaller for the new server.
    pub smaller: bool,
    /// Why the last attempt failed, if none has succeeded since.
    pub failed: Option<Trouble>,
}

impl Deed {
    /// Whether the item is written. After a lost connection nobody knows either.
    pub fn written(&self) -> Written {
        match &self.failed {
            _ if self.stored => Written::Yes,
            None | Some(Trouble::Lost | Trouble::Silent) => Written::InDoubt,
            Some(Trouble::TooLarge { .. }) => Written::TooLarge,
            Some(_) => Written::No,
        }
    }
}

/// How far the old server is with moving the account.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Transfer {
    /// It was not asked.
    #[default]
    NotAsked,
    /// It was asked, and no answer is known: it may still be at work.
    Asked,
    /// It says that it is done.
    Done,
    /// It did not do it, or not to the end.
    Failed {
        /// Why.
        trouble: Trouble,
        /// Which part failed, if the server says so.
        obstacle: Option<Obstacle>,
    },
}

/// What was done for one contact.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Past {
    /// The servers put it on the new list, or gave it more of its standing there.
    pub handed_over: bool,
    /// With that came a request to it, which has not come back.
    pub asked_by_server: bool,
    /// Why the old server did not move it, or not as it was.
    pub left: Option<LeftBecause>,
    /// It was put on the new contact list by this program.
    pub copied: bool,
    /// It was approved beforehand, after the last change of its entry.
    pub approved_ahead: bool,
    /// It was let in when it asked.
    pub admitted: bool,
    /// How often, and when last, a request of this program to it was let through.
    pub asked: Option<(u32, Timestamp)>,
    /// What is known of the message from the old account.
    pub told: Told,
    /// What is known of the one reminder.
    pub reminded: Told,
    /// Its answer, if one was seen.
    pub answer: Option<Answer>,
    /// The last thing that failed and has not succeeded since.
    pub failed: Option<(Step, Trouble)>,
    /// It is being taken back, or was when the program ended; nothing was done for it since.
    pub taking_back: bool,
    /// Why it could not be taken back.
    pub not_taken_back: Option<Trouble>,
}

/// How many contacts were asked, and what of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Answers {
    /// Those who were asked.
    pub asked: usize,
    /// Those of them who have said yes or no.
    pub answered: usize,
}

/// What is known of the one message to a contact.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Told {
    /// It was never sent.
    #[default]
    No,
    /// It was about to be sent; only the server's archive knows whether it was.
    Perhaps {
        /// The message's id.
        id: String,
    },
    /// The server took it.
    Yes,
}

impl History {
    /// What the user decided, if a run that began with it has not come to its end.
    pub fn choices_to_go_on_with(&self) -> Option<&Choices> {
        self.choices.as_deref().filter(|_| self.finished.is_none())
    }

    /// The old account as far as the journal knows it: as it was, and with what the move has published there.
    pub fn old_account(&self) -> Option<Snapshot> {
        let (old, new) = self.before.as_ref()?;
        let mut old = old.as_ref().clone();
        if matches!(self.announced, Some(Ok(_))) {
            old.moved_to = Some(new.address.clone());
        }
        Some(old)
    }

    /// The one certificate that the user accepted for the server of this account.
    pub fn certificate_of(&self, account: &BareJid) -> Option<Fingerprint> {
        self.certificates.get(account).copied()
    }

    /// What is to be remembered of an account's certificate, once the account was signed in to with it; nothing if
    /// that is known.
    pub fn certificate_news(&self, account: &Account) -> Option<Fact> {
        let jid = account.address.bare();
        match (account.certificate, self.certificate_of(jid)) {
            (now, known) if now == known => None,
            (Some(fingerprint), _) => {
                Some(Fact::CertificateAccepted { account: jid.clone(), fingerprint })
            }
            (None, _) => Some(Fact::CertificateForgotten { account: jid.clone() }),
        }
    }

    /// What was done for this contact.
    pub fn of(&self, jid: &BareJid) -> Option<&Past> {
        self.contacts.get(jid)
    }

    /// All contacts for which something was done, in no order.
    pub fn contacts(&self) -> impl Iterator<Item = (&BareJid, &Past)> {
        self.contacts.iter()
    }

    /// What was done about this item of other data; nothing if it was never to be written.
    pub fn data(&self, kind: Kind, key: &str) -> Option<&Deed> {
        self.data.get(&(kind, key.to_owned()))
    }

    /// All items of a kind that were to be written, by their keys.
    pub fn deeds(&self, kind: Kind) -> impl Iterator<Item = (&str, &Deed)> {
        let deeds = self.data.iter().filter(move |((of, _), _)| *of == kind);
        deeds.map(|((_, key), deed)| (key.as_str(), deed))
    }

    /// How many contacts were asked, and how many of them have answered.
    pub fn answers(&self) -> Answers {
        let asked = self.contacts.values().filter(|past| past.is_asked() || past.answer.is_some());
        let answered = |past: &&Past| past.answer.is_some();
        Answers { asked: asked.clone().count(), answered: asked.filter(answered).count() }
    }

    /// Takes in one more fact, which happened at `at`.
    pub fn learn(&mut self, fact: &Fact, at: Timestamp) {
        match fact {
            Fact::Begun { old, new } => {
                self.begun.get_or_insert(at);
                self.before.get_or_insert_with(|| (old.clone(), new.clone()));
            }
            Fact::CertificateAccepted { account, fingerprint } => {
                self.certificates.insert(account.clone(), *fingerprint);
            }
            Fact::CertificateForgotten { account } => drop(self.certificates.remove(account)),
            // Whoever decides anew has not finished with that.
            Fact::Chosen { choices } => {
                (self.choices, self.finished) = (Some(choices.clone()), None)
            }
            Fact::Finished => self.finished = Some(at),
            Fact::Announced { open } => self.announced = Some(Ok(*open)),
            Fact::NotAnnounced { trouble } => self.announced = Some(Err(trouble.clone())),
            Fact::Paced { count, interval_ms } => self.pace = Some((*count, *interval_ms)),
            Fact::TransferAsked => self.transfer = Transfer::Asked,
            Fact::TransferDone => self.transfer = Transfer::Done,
            Fact::TransferFailed { trouble, obstacle } => {
                self.transfer = Transfer::Failed { trouble: trouble.clone(), obstacle: *obstacle };
            }
            Fact::TransferAllowed => {}
            Fact::TransferRefused { by, account } => {
                *self.refused.entry((by.clone(), account.clone())).or_default() += 1;
            }
            Fact::HandedOver { jid, asked } => {
                let past = self.past(jid);
                past.done_again();
                past.handed_over = true;
                past.asked_by_server |= asked;
            }
            Fact::LeftByServer { jid, reason } => self.past(jid).left = Some(*reason),
            Fact::CameAlong { jid } => drop(self.came_along.insert(jid.clone())),
            Fact::Copied { jid } => {
                let past = self.past(jid);
                past.done_again();
                past.copied = true;
                past.approved_ahead = false;
                past.succeeded(Step::Copy);
            }
            Fact::ApprovedAhead { jid } => {
                let past = self.past(jid);
                past.done_again();
                past.approved_ahead = true;
            }
            Fact::Admitted { jid } => self.past(jid).admitted = true,
            Fact::Asked { jid } => {
                let past = self.past(jid);
                past.done_again();
                past.asked = Some((past.asked.map_or(0, |(times, _)| times) + 1, at));
                past.succeeded(Step::Ask);
            }
            Fact::Telling { jid, id } => self.past(jid).told = Told::Perhaps { id: id.clone() },
            Fact::NotTold { jid } => self.past(jid).told = Told::No,
            Fact::Told { jid } => {
                let past = self.past(jid);
                past.told = Told::Yes;
                past.succeeded(Step::Tell);
            }
            Fact::Reminding { jid, id } => {
                self.past(jid).reminded = Told::Perhaps { id: id.clone() };
            }
            Fact::Reminded { jid } => self.past(jid).reminded = Told::Yes,
            Fact::NotReminded { jid } => self.past(jid).reminded = Told::No,
            Fact::Answered { jid, answer } => self.past(jid).answer = Some(*answer),
            // What an earlier attempt wrote is not what was there before.
            Fact::Storing { kind, key, was } => {
                let deeds = self.data.entry((*kind, key.clone()));
                deeds.or_insert_with(|| Deed { was: was.clone(), ..Deed::default() });
            }
            Fact::TakingBack { jid } => {
                let past = self.past(jid);
                (past.taking_back, past.answer, past.not_taken_back) = (true, None, None);
            }
            Fact::NotTakenBack { jid, trouble } => {
                self.past(jid).not_taken_back = Some(trouble.clone());
            }
            // What was said to the contact stays said.
            Fact::TakenBack { jid } => {
                let past = self.past(jid);
                let (told, reminded) = (past.told.clone(), past.reminded.clone());
                *past = Past { told, reminded, ..Past::default() };
            }
            Fact::Restored { kind, key } => drop(self.data.remove(&(*kind, key.clone()))),
            Fact::Retracted => (self.announced, self.not_retracted) = (None, None),
            Fact::NotRetracted { trouble } => self.not_retracted = Some(trouble.clone()),
            Fact::Stored { kind, key, lost, smaller } => {
                let deed = self.data.entry((*kind, key.clone())).or_default();
                (deed.stored, deed.lost, deed.smaller) = (true, lost.clone(), *smaller);
                deed.failed = None;
            }
            Fact::NotStored { kind, key, trouble } => {
                let deed = self.data.entry((*kind, key.clone())).or_default();
                (deed.stored, deed.failed) = (false, Some(trouble.clone()));
            }
            Fact::Failed { jid, step, trouble } => {
                let past = self.past(jid);
                past.failed = Some((*step, trouble.clone()));
                if *step == Step::Ask {
                    (past.asked, past.asked_by_server) = (None, false);
                }
            }
        }
    }

    fn past(&mut self, jid: &BareJid) -> &mut Past {
        self.contacts.entry(jid.clone()).or_default()
    }
}

impl Past {
    /// A request to the contact is under way from the new account, as far as anybody can tell: whoever sent
    /// it, it was let through and has not come back.
    pub fn is_asked(&self) -> bool {
        self.has_been_asked() && !self.taking_back
    }

    /// A request to the contact has been under way from the new account.
    pub fn has_been_asked(&self) -> bool {
        self.asked.is_some() || self.asked_by_server
    }

    /// This program did something for the contact's place on the new account.
    pub fn is_moved_by_client(&self) -> bool {
        self.copied || self.approved_ahead || self.asked.is_some()
    }

    /// The move did something for it after an attempt to take it back, of which nothing counts any more.
    fn done_again(&mut self) {
        if std::mem::take(&mut self.taking_back) {
            *self = Self { told: self.told.clone(), copied: self.copied, ..Self::default() };
        }
    }

    fn succeeded(&mut self, step: Step) {
        if self.failed.as_ref().is_some_and(|(failed, _)| *failed == step) {
            self.failed = None;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::account::{Reach, Secret};

    fn after(facts: &[Fact]) -> Past {
        let mut history = History::default();
        for fact in facts {
            history.learn(fact, Timestamp::UNIX_EPOCH);
        }
        history.of(&jid()).unwrap().clone()
    }

    fn jid() -> BareJid {
        BareJid::new("juliet@capulet.example").unwrap()
    }

    #[test]
    fn choices_hold_until_a_run_with_them_has_come_to_its_end() {
        let at = Timestamp::UNIX_EPOCH;
        let chosen = |message: &str| {
            let message = Some(message.to_owned());
            Fact::Chosen { choices: Box::new(Choices { message, ..Choices::default() }) }
        };
        let message = |history: &History| {
            history.choices_to_go_on_with().and_then(|choices| choices.message.clone())
        };
        let mut history = History::default();
        history.learn(&chosen("first"), at);
        history.learn(&chosen("second"), at);
        assert_eq!(message(&history).as_deref(), Some("second"));
        history.learn(&Fact::Finished, at);
        assert_eq!(message(&history), None);
        assert!(history.choices.is_some(), "they are still known");
        history.learn(&chosen("third"), at);
        assert!(history.finished.is_none() && message(&history).is_some(), "it is open again");
        assert!(!chosen("secret words").to_string().contains("secret"));
    }

    #[test]
    fn the_last_certificate_of_each_account_is_known_and_news_only_once() {
        let account = |certificate: Option<u8>| Account {
            address: "romeo@old.example".parse().unwrap(),
            secret: Secret::new(String::new()),
            reach: Reach::default(),
            certificate: certificate.map(|byte| Fingerprint([byte; 32])),
        };
        let mut history = History::default();
        for certificate in [None, Some(1), Some(2), None] {
            let account = account(certificate);
            if let Some(news) = history.certificate_news(&account) {
                history.learn(&news, Timestamp::UNIX_EPOCH);
            }
            assert_eq!(history.certificate_of(account.address.bare()), account.certificate);
            assert_eq!(history.certificate_news(&account), None);
            assert_eq!(history.certificate_of(&jid()), None, "it is for one account");
        }
    }

    #[test]
    fn a_later_set_takes_the_approval_away() {
        let past = after(&[
            Fact::Copied { jid: jid() },
            Fact::ApprovedAhead { jid: jid() },
            Fact::Copied { jid: jid() },
        ]);
        assert!(past.copied && !past.approved_ahead);
    }

    #[test]
    fn a_request_that_came_back_does_not_count_as_asked() {
        let failed = Fact::Failed { jid: jid(), step: Step::Ask, trouble: Trouble::Silent };
        assert_eq!(after(&[Fact::Asked { jid: jid() }, failed.clone()]).asked, None);
        let past = after(&[failed, Fact::Asked { jid: jid() }]);
        assert_eq!(past.asked.map(|(times, _)| times), Some(1));
        assert_eq!(past.failed, None);
    }

    #[test]
    fn a_reminder_is_not_forgotten_when_the_move_is_taken_back() {
        let reminding = Fact::Reminding { jid: jid(), id: "m1".into() };
        let back = Fact::TakenBack { jid: jid() };
        assert_eq!(after(&[reminding, back]).reminded, Told::Perhaps { id: "m1".into() });
    }

    #[test]
    fn answers_are_counted_of_those_who_were_asked() {
        let other = BareJid::new("nurse@capulet.example").unwrap();
        let mut history = History::default();
        for fact in [
            Fact::Asked { jid: jid() },
            Fact::Asked { jid: other.clone() },
            Fact::Copied { jid: BareJid::new("copied@capulet.example").unwrap() },
            Fact::Answered { jid: other, answer: Answer::Declined },
        ] {
            history.learn(&fact, Timestamp::UNIX_EPOCH);
        }
        assert_eq!(history.answers(), Answers { asked: 2, answered: 1 });
    }

    #[test]
    fn a_message_that_was_only_intended_stays_in_doubt() {
        let telling = Fact::Telling { jid: jid(), id: "m1".into() };
        assert_eq!(after(std::slice::from_ref(&telling)).told, Told::Perhaps { id: "m1".into() });
        assert_eq!(after(&[telling, Fact::Told { jid: jid() }]).told, Told::Yes);
    }
}
