//! What taking a move back would do: from the journal's facts and the new account as it is now.

use std::collections::{BTreeSet, HashMap, HashSet};

use jid::BareJid;

use crate::model::data::{Holding, Kind, Xml};
use crate::model::history::{
    ContactState, Decision, Failure, History, Joining, ReliedOn, StaysBecause, Told,
};
use crate::model::roster::{Contact, Label, Standing};
use crate::model::snapshot::Snapshot;
use crate::xmpp::address;

mod whose;

use whose::{Item, Name};

/// Everything that can be taken back, and how much cannot.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Undo {
    /// Contacts of the new list, and how each was before the move.
    pub contacts: Vec<(BareJid, Before)>,
    /// Items of other data on the new account, and what each was before the move.
    pub data: Vec<(Kind, Vec<Restore>)>,
    /// The statement on the old account.
    pub statement: bool,
    /// What the old account said before, if the statement of the move took the place of another.
    pub earlier_statement: Option<Earlier>,
    /// Requests and approvals that contacts are told are off.
    pub withdrawals: Vec<(BareJid, Withdrawal)>,
    /// Contacts whose servers have put the new account in the place of the old one: they stay, since without it they
    /// would have neither.
    pub kept: Vec<BareJid>,
    /// Contacts that the move added and that are not on the list: nothing is left but to say so.
    pub gone: Vec<BareJid>,
    /// Channels that the new account leaves, since the move has joined them.
    pub channels: Vec<BareJid>,
    /// Rooms that the move has built, by the addresses of the old ones: where they are.
    pub rooms: Vec<(BareJid, BareJid)>,
    /// Those of them that stay, and why.
    pub rooms_stay: Vec<(BareJid, StaysBecause)>,
    /// How many people have been invited to them.
    pub invited: usize,
    /// Those of them for which that was tried in vain, and why.
    pub not_left: Vec<(BareJid, Failure)>,
    /// Contacts for which taking back was tried in vain, and why.
    pub failed: Vec<(BareJid, Failure)>,
    /// Contacts that could not be told that a request or an approval is off, and why. Nothing more can be done for them.
    pub untold: Vec<(BareJid, Failure)>,
    /// What was tried in vain for items of other data, and why.
    pub failed_data: Vec<(Kind, Failure)>,
    /// The same for the statement.
    pub not_retracted: Option<Failure>,
    /// Kinds of other data of which the new account keeps what it has got since the move.
    pub changed_since: BTreeSet<Kind>,
    /// Contacts that keep a name or groups which they have got since the move.
    pub renamed_since: usize,
    /// Contacts that stay because another move to the same account has them too.
    pub shared: usize,
    /// Messages that have been sent to contacts, and stay sent.
    pub told: usize,
    /// Requests that have reached contacts.
    pub asked: usize,
}

/// The statement of where the old account has moved that was there before this move.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// The address that it named.
    pub address: BareJid,
    /// Who could read it, as the access model of its node; where that is not known, only contacts can.
    pub access: Option<String>,
}

/// What a contact is told is off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withdrawal {
    /// The request to see it, or the seeing that came of it.
    Request,
    /// That it may see the new account.
    Approval,
}

/// How a contact was on the new account before the move.
#[derive(Clone, Debug, PartialEq)]
pub enum Before {
    /// It was not there.
    Absent,
    /// It was there like this.
    Present(Label),
}

/// An item of other data that is to be as it was.
#[derive(Clone, Debug, PartialEq)]
pub struct Restore {
    /// Which.
    pub key: String,
    /// What was there; nothing if there was nothing.
    pub was: Option<Xml>,
    /// What is there now.
    pub there: Option<Xml>,
}

impl Undo {
    /// Compares what the journal says with what the new account has. What was never there, or is as it was
    /// already, is not touched. `statement` is the new address that the old account publishes now.
    pub fn new(history: &History, new: &Snapshot, statement: Option<&BareJid>) -> Self {
        let earlier = history.before.as_ref().and_then(|(old, _)| old.moved_to.clone());
        // One that was not there when the move began is of the move, even if that could not be written down.
        let announced =
            matches!(history.announced, Some(Ok(_))) || earlier.as_ref() != Some(&new.address);
        let mut undo =
            Self { statement: statement == Some(&new.address) && announced, ..Self::default() };
        let earlier = earlier.filter(|jid| undo.statement && *jid != new.address);
        undo.earlier_statement =
            earlier.map(|address| Earlier { address, access: history.access_before.clone() });
        undo.find_contacts(history, new);
        undo.find_channels(history, new);
        undo.find_rooms(history);
        for kind in Kind::ALL {
            let Some(Holding::Items(there)) = new.data.kinds.get(&kind) else { continue };
            let mut restores = Vec::new();
            for (key, state) in history.deeds(kind) {
                match Item::of(history, kind, key, state, there.get(key)) {
                    Item::AsBefore => {}
                    Item::OfTheMove => {
                        let (was, there) = (state.was.clone(), there.get(key).cloned());
                        restores.push(Restore { key: key.to_owned(), was, there });
                    }
                    Item::ChangedSince => drop(undo.changed_since.insert(kind)),
                }
            }
            if !restores.is_empty() {
                undo.data.push((kind, restores));
            }
        }
        undo.leave_to_others(&history.relied_on);
        undo.find_failures(history);
        undo
    }

    fn find_contacts(&mut self, history: &History, new: &Snapshot) {
        let begun = history.before.as_ref().map(|(_, new)| new.roster.by_account());
        let begun = begun.unwrap_or_default();
        let mut there = HashSet::new();
        for contact in &new.roster.contacts {
            let jid = contact.bare();
            there.insert(address::account(&contact.jid));
            // Its entry comes and goes with taking part.
            if contact.participant.is_some() {
                continue;
            }
            let Some(state) = history.of(&jid) else { continue };
            self.asked += usize::from(state.has_been_asked());
            let was = before(&begun, &jid, state);
            let kept = is_in_place_of_old(contact, was, state);
            if kept {
                self.kept.push(jid.clone());
            } else {
                self.find_withdrawals(&jid, contact, was, state);
            }
            let name = match (was, history.claims.get(&jid)) {
                // Nothing but that the user has let them in has made the entry.
                (None, Some(claim))
                    if claim.decision == Decision::Accepted
                        && (state.admitted || state.approved_ahead) =>
                {
                    Name::OfTheMove
                }
                _ => Name::of(contact, was, state),
            };
            match (was, name) {
                (None, _) if kept => {}
                // The move has added it, even if it was killed before it could write that down.
                (None, Name::OfTheMove | Name::SetSince) => {
                    self.contacts.push((jid, Before::Absent));
                }
                (Some(was), Name::OfTheMove) => {
                    self.contacts.push((jid, Before::Present(was.label())));
                }
                // A change of the entry also makes the server forget an approval that nobody has used.
                (Some(_), name) if state.approved_ahead && !contact.standing.is_seen() => {
                    self.renamed_since += usize::from(name == Name::SetSince);
                    self.contacts.push((jid, Before::Present(contact.label())));
                }
                (Some(_), Name::SetSince) => self.renamed_since += 1,
                (_, Name::AsBefore) => {}
            }
        }
        let vanished = history.contacts().filter(|(jid, state)| {
            state.is_carried_over() && !there.contains(*jid) && before(&begun, jid, state).is_none()
        });
        self.gone = vanished.map(|(jid, _)| jid.clone()).collect();
        // The server keeps an approval of somebody whom it does not show.
        let kept = history.contacts().filter(|(jid, state)| {
            state.approved_ahead && !state.is_carried_over() && !there.contains(*jid)
        });
        let mut kept: Vec<_> = kept.map(|(jid, _)| jid.clone()).collect();
        kept.sort();
        self.withdrawals.extend(kept.into_iter().map(|jid| (jid, Withdrawal::Approval)));
        // At whatever address, even one that the list does not have any more.
        self.told = history.contacts().filter(|(_, state)| state.told != Told::No).count();
        self.gone.sort();
    }

    /// The channels of the new list that were not there before, and that the move may have joined.
    fn find_channels(&mut self, history: &History, new: &Snapshot) {
        let begun = history.before.as_ref().map(|(_, new)| new.roster.channels());
        let begun = begun.unwrap_or_default();
        let there = new.roster.contacts.iter().filter(|contact| contact.participant.is_some());
        for contact in there {
            let jid = contact.bare();
            let Some(joining) = history.channel(&jid) else { continue };
            if joining.may_have_joined() && !begun.contains(address::key(&jid).as_ref()) {
                if let Joining::NotLeft(failure) = joining {
                    self.not_left.push((jid.clone(), failure.clone()));
                }
                self.channels.push(jid);
            }
        }
        self.channels.sort();
        self.channels.dedup();
    }

    /// The rooms that the move has built. One that another owner has built is only forgotten, and one whose old room is
    /// closed is all that its people have.
    fn find_rooms(&mut self, history: &History) {
        for (jid, state) in history.rooms() {
            let at = state.may_have_made().or(state.led_to.as_ref());
            let Some(at) = at else { continue };
            self.invited += state.invitations();
            if state.closed.is_some() || state.is_closing {
                self.rooms_stay.push((at.clone(), StaysBecause::OldIsClosed));
                continue;
            }
            self.rooms.push((jid.clone(), at.clone()));
            self.rooms_stay.extend(state.stays.clone().map(|why| (at.clone(), why)));
        }
    }

    /// What the contact is to be told before its entry is changed. Of the removal of an entry it is told by the
    /// server, as far as one saw the other.
    fn find_withdrawals(
        &mut self,
        jid: &BareJid,
        contact: &Contact,
        was: Option<&Contact>,
        state: &ContactState,
    ) {
        let sees = contact.standing.sees();
        let asks = match was {
            None => contact.asked && !sees,
            Some(was) => (contact.asked || sees) && !was.asked && !was.standing.sees(),
        };
        if state.has_been_asked() && asks {
            self.withdrawals.push((jid.clone(), Withdrawal::Request));
        }
        let let_in = state.admitted || state.approved_ahead || state.handed_over;
        if let_in && contact.standing.is_seen() && was.is_some_and(|was| !was.standing.is_seen()) {
            self.withdrawals.push((jid.clone(), Withdrawal::Approval));
        }
    }

    /// Leaves what another move to the same account has found there and counts on.
    fn leave_to_others(&mut self, others: &ReliedOn) {
        let before = self.contacts.len();
        let is_own = |jid: &BareJid| !others.contacts.contains(address::key(jid).as_ref());
        self.contacts.retain(|(jid, _)| is_own(jid));
        self.shared = before - self.contacts.len();
        self.withdrawals.retain(|(jid, _)| is_own(jid));
        self.channels.retain(is_own);
        self.not_left.retain(|(jid, _)| is_own(jid));
        for (kind, restores) in &mut self.data {
            restores.retain(|restore| !others.items.contains(&(*kind, restore.key.clone())));
        }
        self.data.retain(|(_, restores)| !restores.is_empty());
    }

    /// What was tried and is still to be done.
    fn find_failures(&mut self, history: &History) {
        let contacts = self.contacts.iter().map(|(jid, _)| jid);
        let all = contacts.chain(self.withdrawals.iter().map(|(jid, _)| jid)).chain(&self.gone);
        let all: BTreeSet<_> = all.collect();
        let failed = all
            .into_iter()
            .filter_map(|jid| Some((jid.clone(), history.of(jid)?.not_taken_back.clone()?)));
        self.failed = failed.collect();
        let untold = history
            .contacts()
            .filter_map(|(jid, state)| Some((jid.clone(), state.not_withdrawn.clone()?)));
        self.untold = untold.collect();
        self.untold.sort_by(|(one, _), (other, _)| one.cmp(other));
        for (kind, restores) in &self.data {
            for restore in restores {
                let state = history.data(*kind, &restore.key);
                let failure = state.and_then(|state| state.not_restored.clone());
                self.failed_data.extend(failure.map(|failure| (*kind, failure)));
            }
        }
        self.not_retracted = history.not_retracted.clone().filter(|_| self.statement);
    }

    /// Those whose entries the new list does not show as they were to be made: gone, or with the earlier name and groups, and
    /// without what was withdrawn. What a server hides (ejabberd does while its owner asks) tells nothing of a name.
    pub fn not_shown_done<'a>(
        &'a self,
        shown: impl Fn(&BareJid) -> Option<&'a Contact>,
    ) -> HashSet<&'a BareJid> {
        let odd = self.contacts.iter().filter(|(jid, before)| match (before, shown(jid)) {
            (Before::Absent, here) => here.is_some(),
            (Before::Present(was), here) => here.is_some_and(|here| !here.has(was)),
        });
        let standing = self.withdrawals.iter().filter(|(jid, withdrawal)| match withdrawal {
            Withdrawal::Request => {
                shown(jid).is_some_and(|here| here.asked || here.standing.sees())
            }
            Withdrawal::Approval => shown(jid).is_some_and(|here| here.standing.is_seen()),
        });
        let back = self.gone.iter().filter(|jid| shown(jid).is_some());
        odd.map(|(jid, _)| jid).chain(standing.map(|(jid, _)| jid)).chain(back).collect()
    }

    /// There is nothing to take back.
    pub fn is_done(&self) -> bool {
        self.contacts.is_empty()
            && self.withdrawals.is_empty()
            && self.channels.is_empty()
            && self.rooms.is_empty()
            && self.data.is_empty()
            && !self.statement
    }
}

/// How the contact stood on the new list before this program first touched it. One that it did not touch, or before it
/// wrote that down, stood as when the move began.
fn before<'a>(
    begun: &HashMap<BareJid, &'a Contact>,
    jid: &BareJid,
    state: &'a ContactState,
) -> Option<&'a Contact> {
    match &state.change {
        Some(change) => change.was.as_deref(),
        None => begun.get(address::key(jid).as_ref()).copied(),
    }
}

/// What the contact and the new account see of each other, the servers have given them by XEP-0015, and not this program
/// by asking: then the contact's server has taken the old account off its list.
fn is_in_place_of_old(contact: &Contact, was: Option<&Contact>, state: &ContactState) -> bool {
    let by_servers =
        state.handed_over && state.left.is_none() && state.asked.is_none() && !state.approved_ahead;
    by_servers && contact.standing != was.map_or(Standing::None, |was| was.standing)
}

#[cfg(test)]
mod tests;
