//! What the servers did, as the new contact list shows it: no word of theirs is needed, and none is believed.

use std::collections::{HashMap, HashSet};

use jid::BareJid;

use super::run_context::RunContext;
use crate::model::history::{Answer, ContactState, Fact, Failure, Transfer};
use crate::model::plan::Plan;
use crate::model::roster::{Contact, Roster};
use crate::xmpp::address;

/// Notes what the servers have put on the new list since it was read as `before`.
pub(super) fn compare(context: &mut RunContext, plan: &Plan, before: &Roster, now: &Roster) {
    let before = before.contacts.iter().map(|contact| (&contact.jid, contact.as_ref()));
    let before: HashMap<_, _> = before.collect();
    let old_list = OldList::new(plan);
    for contact in &now.contacts {
        old_list.see(context, before.get(&contact.jid).copied(), contact);
    }
}

/// Whether the servers may have gone on with the move while nobody watched.
pub(super) fn may_have_gone_on(transfer: &Transfer) -> bool {
    match transfer {
        Transfer::Asked => true,
        Transfer::Failed { failure, .. } => matches!(failure, Failure::Silent | Failure::Lost),
        Transfer::NotAsked | Transfer::Done => false,
    }
}

/// Who of the new list belongs to the move, by their [`address::key`].
pub(super) struct OldList(HashSet<BareJid>);

impl OldList {
    /// Those of a move by `plan`.
    pub(super) fn new(plan: &Plan) -> Self {
        let of_old = plan.people().flat_map(|planned| {
            planned.earlier.iter().cloned().chain([planned.listed.bare(), planned.contact.bare()])
        });
        Self(of_old.map(|jid| address::key(&jid).into_owned()).collect())
    }

    /// Whether this contact is on the old list.
    pub(super) fn has(&self, jid: &BareJid) -> bool {
        self.0.contains(address::key(jid).as_ref())
    }

    /// Compares an entry with what it was `before`, and notes what the servers did. Says whether they did anything.
    pub(super) fn see(
        &self,
        context: &mut RunContext,
        before: Option<&Contact>,
        contact: &Contact,
    ) -> bool {
        let (jid, is_new) = (contact.bare(), before.is_none());
        if !self.has(&jid) {
            // Later on, whoever is new on the list has come in other ways.
            let at_work = context.history().transfer == Transfer::Asked;
            if is_new && at_work && !context.history().came_along.contains(&jid) {
                context.note(Fact::CameAlong { jid });
            }
            return false;
        }
        let state = context.history().of(&jid).cloned().unwrap_or_default();
        let gained = Gained::between(before, contact);
        if gained.is_own(&state) {
            if gained.sees && state.asked.is_some() && state.answer != Some(Answer::Approved) {
                context.note(Fact::Answered { jid, answer: Answer::Approved });
            }
            return false;
        }
        // A request that this program sent and saw nothing of may look like this too.
        let asked = gained.asked
            && context.history().transfer == Transfer::Asked
            && !state.is_moved_by_client();
        if gained.is_anything() && (!state.handed_over || asked && !state.asked_by_server) {
            context.note(Fact::HandedOver { jid, asked });
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
    fn is_own(&self, state: &ContactState) -> bool {
        self.is_new && state.copied
            || (self.sees || self.asked) && state.asked.is_some()
            || self.is_seen && (state.approved_ahead || state.admitted)
    }
}
