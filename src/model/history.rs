//! What has happened in one move so far, as far as no server can tell it.
//!
//! A move is a sequence of [`Fact`]s. The journal keeps them, [`History`] is what they add up to,
//! and the plan asks it what need not be done again.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::sync::Arc;

use jid::BareJid;
use jiff::Timestamp;
use serde::Serialize;

use crate::model::account::{Account, Fingerprint, OldEncryption};
use crate::model::choices::Choices;
use crate::model::closing::{Closing, ClosingDay, SaidBy};
use crate::model::data::Kind;
pub use crate::model::failure::Failure;
use crate::model::roster::{Contact, Label, Roster};
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::{Heard, Words};
use crate::xmpp::address;
pub use crate::xmpp::transfer::LeftBecause;
use crate::xmpp::transfer::Obstacle;

mod claim;
mod contact_state;
mod fact;
mod item_state;
mod joining;
mod recalled;
mod relied_on;
mod room;
mod told_before;

pub use claim::{Claim, Decision};
pub use contact_state::{Change, ContactState, Misnamed, ShownAs, Told};
pub use fact::{Answer, Fact, Step};
pub use item_state::ItemState;
pub use joining::Joining;
pub use relied_on::ReliedOn;
pub use room::{Closed, RoomFact, RoomState, RoomStep, StaysBecause};
pub use told_before::ToldBefore;

/// What the facts of a move add up to.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct History {
    /// When the move began.
    pub begun: Option<Timestamp>,
    /// When the last of all facts happened.
    pub latest: Option<Timestamp>,
    /// When a run last left nothing to do.
    pub finished: Option<Timestamp>,
    /// A run has once left nothing to do, so all that was copied by then was seen on the new account as it should be.
    pub was_finished: bool,
    /// Both accounts before anything was changed: old, new.
    pub before: Option<(Box<Snapshot>, Box<Snapshot>)>,
    /// When this program made the new account, if it did.
    pub account_made: Option<Timestamp>,
    /// What is known of when the old server closes.
    pub closing: Option<Closing>,
    /// What the user decided last.
    pub choices: Option<Box<Choices>>,
    /// The announcement on the old account, or why there is none.
    pub announced: Option<Result<bool, Failure>>,
    /// Who could read the announcement that was there before, as the access model of its node.
    pub access_before: Option<String>,
    /// Why the announcement could not be taken back, when that was tried last.
    pub not_retracted: Option<Failure>,
    /// How far the old server is with moving the account.
    pub transfer: Transfer,
    /// Who came onto the new list while the servers were at work, and is not on the old one.
    pub came_along: BTreeSet<BareJid>,
    /// Who wanted to move which account here, was refused, and how often.
    pub refused: BTreeMap<(String, Option<BareJid>), u32>,
    /// All that the accounts of contacts have said of where they have moved.
    pub heard: Heard,
    /// Who has asked to see the new account without being known to be part of the move.
    pub claims: BTreeMap<BareJid, Claim>,
    /// The limit that the new server was found to have: how many, within how many milliseconds.
    pub pace: Option<(u32, u64)>,
    /// The last that was done was to take it back.
    pub is_taken_back: bool,
    /// What other moves to the same new account rely on, where somebody has looked. No fact of this move.
    pub relied_on: ReliedOn,
    /// Whom other moves of the same old account have told which new address, where somebody has looked. No fact of this
    /// move.
    pub told_before: ToldBefore,
    /// The old server may encrypt as servers did long ago: that was accepted.
    pub old_encryption_accepted: bool,
    /// The one certificate that was accepted last for the server of each account.
    certificates: BTreeMap<BareJid, Fingerprint>,
    /// Who came to the old list after the move had begun.
    listed_since: BTreeMap<BareJid, Arc<Contact>>,
    /// By their [`address::key`]: what was done for somebody stays done, however a list spells them later.
    contacts: HashMap<BareJid, ContactState>,
    data: BTreeMap<(Kind, String), ItemState>,
    channels: BTreeMap<BareJid, Joining>,
    rooms: BTreeMap<BareJid, RoomState>,
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
        failure: Failure,
        /// Which part failed, if the server says so.
        obstacle: Option<Obstacle>,
    },
}

/// How far a move is, in the three figures that are told of it everywhere.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Figures {
    /// Contacts that are on the new list.
    pub copied: usize,
    /// Those whom this move has asked.
    pub asked: usize,
    /// Those of them who have said yes or no.
    pub answered: usize,
}

impl History {
    /// What the user decided, if a run that began with it has not come to its end. Whoever has taken the move back decides
    /// anew.
    pub fn choices_to_go_on_with(&self) -> Option<&Choices> {
        self.choices.as_deref().filter(|_| self.finished.is_none() && !self.is_taken_back)
    }

    /// Since when there is something that would be lost without the record: the move has begun, or the new account was made
    /// for it.
    #[must_use]
    pub fn known_since(&self) -> Option<Timestamp> {
        self.begun.or(self.account_made)
    }

    /// The old account as far as the journal knows it: as it was, and with what the move has published there.
    pub fn old_account(&self) -> Option<Snapshot> {
        let (old, _) = self.before.as_ref()?;
        // What was heard since is newer than what is in it.
        let mut old = Snapshot { moved: Words::new(), ..old.as_ref().clone() };
        old.roster.contacts.extend(self.listed_since.values().cloned());
        self.add_statement(&mut old);
        Some(old)
    }

    /// Adds what the move has published to an account that was not read from its server: it stands until it was seen to
    /// be gone.
    pub fn add_statement(&self, old: &mut Snapshot) {
        if let (Some(Ok(_)), Some((_, new))) = (&self.announced, &self.before) {
            old.moved_to = Some(new.address.clone());
        }
    }

    /// Who stands in the old list now and is not known to have stood there.
    #[must_use]
    pub fn listing_news(&self, now: &Roster) -> Vec<Fact> {
        let Some((begun, _)) = &self.before else { return Vec::new() };
        let begun = begun.roster.by_account();
        let is_news = |contact: &&Arc<Contact>| {
            let account = address::account(&contact.jid);
            !begun.contains_key(&account) && !self.listed_since.contains_key(&account)
        };
        let news = now.contacts.iter().filter(|contact| contact.jid.is_bare()).filter(is_news);
        news.map(|contact| Fact::ListedSince { contact: contact.clone() }).collect()
    }

    /// The one certificate that the user accepted for the server of this account.
    pub fn certificate_of(&self, account: &BareJid) -> Option<Fingerprint> {
        self.certificates.get(account).copied()
    }

    /// What is to be remembered of an account, once it was signed in to.
    #[must_use]
    pub fn sign_in_news(&self, account: &Account) -> Vec<Fact> {
        [self.certificate_news(account), self.encryption_news(account)]
            .into_iter()
            .flatten()
            .collect()
    }

    fn certificate_news(&self, account: &Account) -> Option<Fact> {
        let jid = account.address.bare();
        match (account.certificate, self.certificate_of(jid)) {
            (now, known) if now == known => None,
            (Some(fingerprint), _) => {
                Some(Fact::CertificateAccepted { account: jid.clone(), fingerprint })
            }
            (None, _) => Some(Fact::CertificateForgotten { account: jid.clone() }),
        }
    }

    /// Only the old account can have such a choice.
    fn encryption_news(&self, account: &Account) -> Option<Fact> {
        let accepted = account.old_encryption != OldEncryption::Refused;
        (accepted && !self.old_encryption_accepted).then_some(Fact::OldEncryptionAccepted)
    }

    /// What is to be remembered of when the old server closes, where a run begins with what the user has said of it, and the
    /// server in its announcement (XEP-0455). What the user says outweighs the server, and nothing that was known is
    /// forgotten because it is not said again.
    #[must_use]
    pub fn closing_news(
        &self,
        said: Option<ClosingDay>,
        announced: Option<ClosingDay>,
    ) -> Option<Fact> {
        let by = |said_by| move |day| Closing { day, said_by };
        let is_of_user = self.closing.is_some_and(|known| known.said_by == SaidBy::User);
        let announced = announced.filter(|_| !is_of_user).map(by(SaidBy::Server));
        let closing = said.map(by(SaidBy::User)).or(announced)?;
        (self.closing != Some(closing)).then_some(Fact::Closes { closing: Some(closing) })
    }

    /// What was done for this contact.
    pub fn of(&self, jid: &BareJid) -> Option<&ContactState> {
        self.contacts.get(address::key(jid).as_ref())
    }

    /// The entry of this contact on the new list as the user or the move has left it, as far as the journal knows it; nothing
    /// where there was none.
    pub fn left_as(&self, jid: &BareJid) -> Option<Contact> {
        let change = self.of(jid).and_then(|contact_state| contact_state.change.as_ref());
        let was = match change {
            Some(change) => change.was.as_deref(),
            None => {
                let (_, new) = self.before.as_ref()?;
                let mut entries = new.roster.contacts.iter().map(Arc::as_ref);
                let key = address::key(jid);
                entries.find(|entry| entry.jid.is_bare() && address::account(&entry.jid) == *key)
            }
        };
        let label = change.and_then(|change| change.to.as_deref()).cloned();
        let entry = was.cloned().or_else(|| {
            self.of(jid).filter(|contact_state| contact_state.is_carried_over())?;
            Some(Contact::new(jid.clone().into()))
        })?;
        Some(match label {
            Some(Label { name, groups }) => Contact { name, groups, ..entry },
            None => entry,
        })
    }

    /// All contacts for which something was done, by their [`address::key`], in no order.
    pub fn contacts(&self) -> impl Iterator<Item = (&BareJid, &ContactState)> {
        self.contacts.iter()
    }

    /// What was done about this channel of the old list; nothing if it was never to be joined, or was left again.
    pub fn channel(&self, jid: &BareJid) -> Option<&Joining> {
        self.channels.get(address::key(jid).as_ref())
    }

    /// What was done about this room, which closes with the old server.
    pub fn room(&self, jid: &BareJid) -> Option<&RoomState> {
        self.rooms.get(jid)
    }

    /// All rooms about which something was done.
    pub fn rooms(&self) -> impl Iterator<Item = (&BareJid, &RoomState)> {
        self.rooms.iter()
    }

    /// What was done about this item of other data; nothing if it was never to be written.
    pub fn data(&self, kind: Kind, key: &str) -> Option<&ItemState> {
        self.data.get(&(kind, key.to_owned()))
    }

    /// All items of a kind that were to be written, by their keys.
    pub fn deeds(&self, kind: Kind) -> impl Iterator<Item = (&str, &ItemState)> {
        let deeds = self.data.iter().filter(move |((of, _), _)| *of == kind);
        deeds.map(|((_, key), item_state)| (key.as_str(), item_state))
    }

    /// Takes in one more fact, which happened at `at`.
    pub fn learn(&mut self, fact: &Fact, at: Timestamp) {
        self.latest = self.latest.max(Some(at));
        match fact {
            Fact::TakenBack { .. }
            | Fact::Left { .. }
            | Fact::Restored { .. }
            | Fact::Retracted => self.is_taken_back = true,
            Fact::Chosen { .. }
            | Fact::Changing { .. }
            | Fact::Joining { .. }
            | Fact::Storing { .. }
            | Fact::Finished => self.is_taken_back = false,
            _ => {}
        }
        match fact {
            Fact::Begun { old, new } => {
                self.begun.get_or_insert(at);
                old.moved.iter().for_each(|(jid, word)| self.heard.hear(jid, word));
                self.before.get_or_insert_with(|| (old.clone(), new.clone()));
            }
            Fact::ListedSince { contact } => {
                let account = address::account(&contact.jid);
                self.listed_since.entry(account).or_insert_with(|| contact.clone());
            }
            Fact::CertificateAccepted { account, fingerprint } => {
                self.certificates.insert(account.clone(), *fingerprint);
            }
            Fact::CertificateForgotten { account } => drop(self.certificates.remove(account)),
            Fact::AccountMade => self.account_made = self.account_made.or(Some(at)),
            Fact::Closes { closing } => self.closing = *closing,
            Fact::OldEncryptionAccepted => self.old_encryption_accepted = true,
            Fact::OldEncryptionForgotten => self.old_encryption_accepted = false,
            // Whoever decides anew has not finished with that.
            Fact::Chosen { choices } => {
                (self.choices, self.finished) = (Some(choices.clone()), None)
            }
            Fact::Finished => (self.finished, self.was_finished) = (Some(at), true),
            Fact::Announced { open, access_before } => {
                // A second announcement has only taken the place of the first.
                if !matches!(self.announced, Some(Ok(_))) {
                    self.access_before.clone_from(access_before);
                }
                self.announced = Some(Ok(*open));
            }
            Fact::NotAnnounced { failure } => self.announced = Some(Err(failure.clone())),
            Fact::Paced { count, interval_ms } => self.pace = Some((*count, *interval_ms)),
            Fact::Stated { jid, word } => self.heard.hear(jid, word),
            Fact::Replaced { jid, by } => self.hand_on(jid, by),
            Fact::Superseded { jid, by } => {
                let contact_state = self.contact_state(jid);
                contact_state.forget_all_but_what_was_said();
                contact_state.superseded = true;
                self.contact_state(by).succeeded(Step::Remove);
            }
            Fact::Claimed { jid, old } => {
                let claim = self.claims.entry(jid.clone()).or_default();
                claim.old = old.clone().or(claim.old.take());
            }
            Fact::ClaimAccepted { jid, old } => {
                let claim = Claim { old: old.clone(), decision: Decision::Accepted };
                self.claims.insert(jid.clone(), claim);
                if let Some(old) = old {
                    self.heard.accept(old, jid);
                }
            }
            Fact::ClaimHidden { jid } => {
                self.claims.entry(jid.clone()).or_default().decision = Decision::Hidden;
            }
            Fact::TransferAsked => self.transfer = Transfer::Asked,
            Fact::TransferDone => self.transfer = Transfer::Done,
            Fact::TransferFailed { failure, obstacle } => {
                self.transfer = Transfer::Failed { failure: failure.clone(), obstacle: *obstacle };
            }
            Fact::TransferAllowed => {}
            Fact::TransferRefused { by, account } => {
                *self.refused.entry((by.clone(), account.clone())).or_default() += 1;
            }
            Fact::HandedOver { jid, asked } => {
                let contact_state = self.contact_state(jid);
                contact_state.done_again();
                contact_state.handed_over = true;
                contact_state.asked_by_server |= asked;
            }
            Fact::LeftByServer { jid, reason } => self.contact_state(jid).left = Some(*reason),
            Fact::CameAlong { jid } => drop(self.came_along.insert(jid.clone())),
            Fact::Changing { jid, was, to } => {
                self.contact_state(jid).changes(was.as_ref(), to.as_ref())
            }
            Fact::Copied { jid } => {
                let contact_state = self.contact_state(jid);
                contact_state.done_again();
                contact_state.copied = true;
                contact_state.approved_ahead = false;
                contact_state.misnamed = None;
                contact_state.succeeded(Step::Copy);
            }
            Fact::ShownAs { jid, wanted, shown } => self.contact_state(jid).is_shown(wanted, shown),
            Fact::Misnamed { jid, right, shown } => {
                let misnamed = Misnamed { right: right.clone(), shown: shown.clone() };
                self.contact_state(jid).misnamed = Some(misnamed);
            }
            Fact::ApprovedAhead { jid } => {
                let contact_state = self.contact_state(jid);
                contact_state.done_again();
                contact_state.approved_ahead = true;
            }
            Fact::Admitted { jid } => self.contact_state(jid).admitted = true,
            Fact::Joining { jid } => self.set_channel(jid, Joining::UnderWay),
            Fact::Joined { jid } => self.set_channel(jid, Joining::Joined),
            Fact::NotJoined { jid, failure } => {
                self.set_channel(jid, Joining::Failed(failure.clone()));
            }
            Fact::Left { jid } => drop(self.channels.remove(address::key(jid).as_ref())),
            Fact::NotLeft { jid, failure } => {
                self.set_channel(jid, Joining::NotLeft(failure.clone()));
            }
            Fact::Asked { jid } => {
                let contact_state = self.contact_state(jid);
                contact_state.done_again();
                contact_state.asked =
                    Some((contact_state.asked.map_or(0, |(times, _)| times) + 1, at));
                contact_state.request_unshown = false;
                contact_state.succeeded(Step::Ask);
            }
            Fact::RequestNotShown { jid } => self.contact_state(jid).request_unshown = true,
            Fact::RequestShown { jid } => self.contact_state(jid).request_unshown = false,
            Fact::Telling { jid, id } => {
                self.contact_state(jid).told = Told::Perhaps { id: id.clone(), at }
            }
            Fact::NotTold { jid } => self.contact_state(jid).told = Told::No,
            Fact::Told { jid } => {
                let contact_state = self.contact_state(jid);
                contact_state.told = Told::Yes;
                contact_state.succeeded(Step::Tell);
            }
            Fact::Reminding { jid, id } => {
                self.contact_state(jid).reminded = Told::Perhaps { id: id.clone(), at };
            }
            Fact::Reminded { jid } => self.contact_state(jid).reminded = Told::Yes,
            Fact::NotReminded { jid } => self.contact_state(jid).reminded = Told::No,
            Fact::RequestLost { jid } => self.contact_state(jid).lose_request(),
            Fact::Answered { jid, answer } => {
                let contact_state = self.contact_state(jid);
                contact_state.answer = Some(*answer);
                // Only a request that is there is answered.
                contact_state.request_unshown = false;
            }
            // What an earlier attempt wrote is not what was there before; what the user has made of it since is.
            Fact::Storing { kind, key, was } => {
                let item_state = self.data.entry((*kind, key.clone()));
                let item_state = item_state
                    .or_insert_with(|| ItemState { was: was.clone(), ..ItemState::default() });
                if was.as_ref().is_some_and(|was| item_state.is_changed_since(*kind, was)) {
                    item_state.was = was.clone();
                }
            }
            Fact::Room { room, what } => {
                self.rooms.entry(room.clone()).or_default().learn(what, at)
            }
            Fact::TakingBack { jid } => {
                let contact_state = self.contact_state(jid);
                (contact_state.taking_back, contact_state.answer) = (true, None);
                (contact_state.not_taken_back, contact_state.not_withdrawn) = (None, None);
            }
            Fact::NotTakenBack { jid, failure } => {
                self.contact_state(jid).not_taken_back = Some(failure.clone());
            }
            Fact::NotWithdrawn { jid, failure } => {
                self.contact_state(jid).not_withdrawn = Some(failure.clone());
            }
            Fact::TakenBack { jid } => {
                self.contact_state(jid).forget_all_but_what_was_said();
                // Whoever was let in on a word is not, any more.
                if let Some(claim) = self.claims.get_mut(jid)
                    && claim.decision == Decision::Accepted
                {
                    claim.decision = Decision::Open;
                }
            }
            Fact::Restored { kind, key } => drop(self.data.remove(&(*kind, key.clone()))),
            Fact::Retracted => (self.announced, self.not_retracted) = (None, None),
            Fact::NotRetracted { failure } => self.not_retracted = Some(failure.clone()),
            Fact::Stored { kind, key, lost, smaller, mark } => {
                let item_state = self.data.entry((*kind, key.clone())).or_default();
                (item_state.stored, item_state.lost, item_state.smaller) =
                    (true, lost.clone(), *smaller);
                item_state.mark.clone_from(mark);
                (item_state.failed, item_state.not_restored) = (None, None);
            }
            Fact::NotRestored { kind, key, failure } => {
                let item_state = self.data.entry((*kind, key.clone())).or_default();
                item_state.not_restored = Some(failure.clone());
            }
            Fact::NotStored { kind, key, failure } => {
                let item_state = self.data.entry((*kind, key.clone())).or_default();
                (item_state.stored, item_state.failed) = (false, Some(failure.clone()));
            }
            Fact::Failed { jid, step, failure } => {
                let failure = match (step, failure) {
                    // So earlier versions wrote down a message that may have left.
                    (Step::Tell, Failure::Unsupported) => Failure::InDoubt,
                    (_, failure) => failure.clone(),
                };
                let contact_state = self.contact_state(jid);
                if (step, &failure) == (&Step::Tell, &Failure::InDoubt) {
                    contact_state.told = Told::InDoubt;
                }
                match step {
                    Step::Ask => contact_state.not_asked(failure),
                    Step::Copy | Step::Tell | Step::Remove => {
                        contact_state.failed = Some((*step, failure))
                    }
                }
            }
        }
    }

    fn contact_state(&mut self, jid: &BareJid) -> &mut ContactState {
        self.contacts.entry(address::key(jid).into_owned()).or_default()
    }

    /// What the move has done for the entry of `jid`, it has done for that of `by`, which the server has put in its place;
    /// unless that has a past of its own.
    fn hand_on(&mut self, jid: &BareJid, by: &BareJid) {
        let there = self.before.as_ref().map(|(_, new)| new.roster.by_account());
        let was_there = there.is_some_and(|there| there.contains_key(address::key(by).as_ref()));
        let has_own = was_there || self.of(by).is_some();
        let state = self.contact_state(jid).make_room();
        if !has_own {
            self.contacts.insert(address::key(by).into_owned(), state);
        }
    }

    fn set_channel(&mut self, jid: &BareJid, joining: Joining) {
        self.channels.insert(address::key(jid).into_owned(), joining);
    }
}

#[cfg(test)]
mod tests;
