//! What the servers did, as the new contact list shows it: no word of theirs is needed, and none is believed.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use xmpp_parsers::jid::{BareJid, Jid};

use super::desk::Desk;
use crate::model::history::{Answer, Fact, Past, Transfer, Trouble};
use crate::model::plan::Plan;
use crate::model::roster::{Contact, Roster};

/// Notes what the servers have put on the new list since it was read as `before`.
pub(super) fn compare(desk: &mut Desk, plan: &Plan, before: &Roster, now: &Roster) {
    let mut new_list = NewList::new(plan, before);
    for contact in &now.contacts {
        new_list.see(desk, contact);
    }
}

/// Whether the servers may have gone on with the move while nobody watched.
pub(super) fn may_have_gone_on(transfer: &Transfer) -> bool {
    match transfer {
        Transfer::Asked => true,
        Transfer::Failed { trouble, .. } => matches!(trouble, Trouble::Silent | Trouble::Lost),
        Transfer::NotAsked | Transfer::Done => false,
    }
}

/// The new contact list as it is known so far, and who of it belongs to the move.
pub(super) struct NewList {
    known: HashMap<Jid, Arc<Contact>>,
    of_old: HashSet<BareJid>,
}

impl NewList {
    /// The list as `roster` shows it, in a move by `plan`.
    pub(super) fn new(plan: &Plan, roster: &Roster) -> Self {
        let known = roster.contacts.iter().map(|contact| (contact.jid.clone(), contact.clone()));
        let of_old = plan.people().flat_map(|planned| {
            planned.earlier.iter().cloned().chain([planned.listed.bare(), planned.contact.bare()])
        });
        Self { known: known.collect(), of_old: of_old.collect() }
    }

    /// Whether this contact is on the old list.
    pub(super) fn is_of_old(&self, jid: &BareJid) -> bool {
        self.of_old.contains(jid)
    }

    /// Compares an entry with what was known of it, and notes what the servers did. Says whether they did
    /// anything.
    pub(super) fn see(&mut self, desk: &mut Desk, contact: &Arc<Contact>) -> bool {
        let before = self.known.insert(contact.jid.clone(), contact.clone());
        let (jid, is_new) = (contact.bare(), before.is_none());
        if !self.is_of_old(&jid) {
            // Later on, whoever is new on the list has come in other ways.
            let at_work = desk.history().transfer == Transfer::Asked;
            if is_new && at_work && !desk.history().came_along.contains(&jid) {
                desk.note(Fact::CameAlong { jid });
            }
            return false;
        }
        let past = desk.history().of(&jid).cloned().unwrap_or_default();
        let gained = Gained::between(before.as_deref(), contact);
        if gained.is_own(&past) {
            if gained.sees && past.asked.is_some() && past.answer != Some(Answer::Approved) {
                desk.note(Fact::Answered { jid, answer: Answer::Approved });
            }
            return false;
        }
        // A request that this program sent and saw nothing of may look like this too.
        let asked = gained.asked
            && desk.history().transfer == Transfer::Asked
            && !past.is_moved_by_client();
        if gained.is_anything() && (!past.handed_over || asked && !past.asked_by_server) {
            desk.note(Fact::HandedOver { jid, asked });
        }
        gained.is_anything()
    }
}

/// What an entry of the new list has now and had not before.
struct Gained {
    is_new: bool,
    sees: bool,
    is_seen: bool,
    asked: bool,
}

impl Gained {
    fn between(before: Option<&Contact>, now: &Contact) -> Self {
        let had = |what: fn(&Contact) -> bool| before.is_some_and(what);
        Self {
            is_new: before.is_none(),
            sees: now.standing.sees() && !had(|contact| contact.standing.sees()),
            is_seen: now.standing.is_seen() && !had(|contact| contact.standing.is_seen()),
            asked: now.asked && !had(|contact| contact.asked),
        }
    }

    fn is_anything(&self) -> bool {
        self.is_new || self.sees || self.is_seen || self.asked
    }

    /// What this program set going is its own doing, whoever finishes it.
    fn is_own(&self, past: &Past) -> bool {
        self.is_new && past.copied
            || (self.sees || self.asked) && past.asked.is_some()
            || self.is_seen && (past.approved_ahead || past.admitted)
    }
}
