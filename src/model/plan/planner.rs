//! What is due for one contact.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use jid::{BareJid, Jid};

use super::judge::{Judge, account};
use super::nesting::Nesting;
use super::old_list::Listed;
use super::person::Person;
use super::{Approval, Fate, Planned, Steps, Tell, lost_requests};
use crate::model::choices::{Choices, OnConflict};
use crate::model::data::requests::Asker;
use crate::model::history::{ContactState, History, Told};
use crate::model::roster::{Contact, Label};
use crate::model::snapshot::{Server, Snapshot};
use crate::xmpp::address;

/// Everything that decides about one contact.
pub(super) struct Planner<'a> {
    pub(super) choices: &'a Choices,
    pub(super) history: &'a History,
    pub(super) judge: Judge<'a>,
    pub(super) nesting: Option<Nesting>,
    pub(super) server: &'a Server,
    pub(super) there: HashMap<BareJid, &'a Contact>,
    pub(super) before: HashMap<BareJid, &'a Contact>,
    /// Those whose request the new server has lost.
    pub(super) lost: HashSet<BareJid>,
}

impl<'a> Planner<'a> {
    pub(super) fn new(
        list: &[Listed],
        askers: &[Asker],
        old: &'a Snapshot,
        new: &'a Snapshot,
        choices: &'a Choices,
        history: &'a History,
    ) -> Self {
        let judge = Judge::new(list, askers, old, new, choices, history);
        let lost = lost_requests(&new.roster, history);
        let before = history.before.as_ref().map_or(new, |(_, new)| new);
        let (there, before) = (new.roster.by_account(), before.roster.by_account());
        let nesting = Nesting::between(old, new, choices);
        Self { choices, history, judge, nesting, server: &new.server, there, before, lost }
    }

    /// What becomes of somebody, who is to be asked if the old account saw them or `asks`.
    pub(super) fn plan(&self, person: Person, asks: bool) -> Planned {
        let state = self.history.of(&person.contact.bare());
        let account = address::account(&person.contact.jid);
        let here = self.there.get(&account).copied();
        let person = person.spelled_as(here);
        let before = self.before.get(&account);
        let address = Jid::from(person.contact.bare());
        let asked_before = before.is_some_and(|before| before.asked);
        let blocked = self.judge.is_blocked(&address)
            || person.earlier.iter().any(|earlier| self.judge.is_blocked(&earlier.clone().into()));
        let wanted = (person.contact.standing.sees() || asks) && !blocked;
        let approval = match wanted {
            true if self.lost.contains(&account) => Approval::ToAsk,
            true => approval(&person.contact, here, state, asked_before, self.server),
            false => Approval::NotAsked,
        };
        let fate = match self.judge.reason(&person) {
            Some(reason) => Fate::Skip(reason),
            None => {
                let steps = self.steps(&person, here, state, approval);
                let steps = if blocked { steps.in_silence() } else { steps };
                if steps.is_empty() { Fate::Settled } else { Fate::Move(steps) }
            }
        };
        let approval = if matches!(fate, Fate::Skip(_)) { Approval::NotAsked } else { approval };
        let taken_off = person.whereabouts.moved_to().is_some() && self.is_taken_off(&person, here);
        let was_there = before.is_some();
        let sees_new = here.is_some_and(|here| here.standing.is_seen());
        let Person { listed, also, contact, whereabouts, earlier } = person;
        let misnamed = state.is_some_and(|state| state.misnamed.is_some());
        Planned {
            listed,
            also,
            contact,
            whereabouts,
            earlier,
            fate,
            approval,
            was_there,
            sees_new,
            misnamed,
            taken_off,
            blocked,
        }
    }

    /// The user has taken the contact off the new list, where the move had put it, at whatever address. An entry that the
    /// server may hide is not taken for gone: ejabberd hides one of which neither sees the other, and whose owner asks.
    fn is_taken_off(&self, person: &Person, here: Option<&Contact>) -> bool {
        let is_shown = |state: &ContactState| {
            let asks = state.is_asked() && !state.has_declined();
            self.server.pre_approval || state.admitted || asks || state.is_request_lost()
        };
        let now = person.contact.bare();
        let states = person.earlier.iter().chain([&now]).filter_map(|jid| self.history.of(jid));
        let mut added = states.filter(|state| state.is_carried_over() && !state.taking_back);
        here.is_none() && self.under_earlier(person).next().is_none() && added.any(is_shown)
    }

    /// What is due for somebody who moves.
    fn steps(
        &self,
        person: &Person,
        here: Option<&Contact>,
        state: Option<&ContactState>,
        approval: Approval,
    ) -> Steps {
        let (contact, choices) = (person.contact.as_ref(), self.choices);
        let under_earlier = || self.under_earlier(person);
        let label = match &self.nesting {
            Some(nesting) => nesting.translate(contact.label()),
            None => contact.label(),
        };
        // Whoever moves on keeps the name that the user gives them by now.
        let called = |entry: &Contact| match self.history.of(&entry.bare()) {
            Some(state) => state.label_of(entry),
            None => entry.label(),
        };
        let label = under_earlier()
            .fold(label, |label, entry| united(label, Some(called(entry)), choices.on_conflict));
        let wanted = united(label, here.map(called), choices.on_conflict);
        let renamed = self.history.was_finished
            && choices.on_conflict == OnConflict::Keep
            && here.zip(state).is_some_and(|(here, state)| state.is_renamed(&called(here)));
        let copy = match here {
            Some(here) if here.has(&wanted) => None,
            // What the user has made of it since is the user's own.
            Some(_) if renamed => None,
            // Servers take some labels and make others of them; more than that they will not do the next time either.
            Some(here) if state.is_some_and(|state| state.has_made(&wanted, here)) => None,
            _ => Some(Arc::new(wanted)),
        };
        let lacks_sight =
            contact.standing.is_seen() && !here.is_some_and(|here| here.standing.is_seen());
        let approved_ahead = copy.is_none()
            && (here.is_some_and(|here| here.approved)
                || state.is_some_and(|state| state.approved_ahead));
        let is_followed = || under_earlier().any(|entry| entry.standing.is_seen());
        let remove = match &copy {
            Some(_) => Vec::new(),
            None => self.superseded(person, here, state, approval),
        };
        Steps {
            approve: lacks_sight && self.server.pre_approval && !approved_ahead,
            ask: approval == Approval::ToAsk,
            tell: match choices.message {
                Some(_) if lacks_sight && !is_followed() => self.tell(person),
                Some(_) | None => Tell::No,
            },
            copy,
            remove,
        }
    }

    /// Whether somebody is to be told: a person is told once, at whatever address.
    fn tell(&self, person: &Person) -> Tell {
        let now = person.contact.bare();
        let addresses = || person.earlier.iter().chain([&now]);
        let told = |jid: &BareJid| self.history.of(jid).map(|state| &state.told);
        if addresses().any(|jid| matches!(told(jid), Some(Told::Yes | Told::InDoubt))) {
            return Tell::No;
        }
        let in_doubt = addresses().find_map(|jid| match told(jid) {
            Some(Told::Perhaps { id, at }) => {
                Some(Tell::IfNotSent { id: id.clone(), to: jid.clone(), at: *at })
            }
            _ => None,
        });
        in_doubt.unwrap_or(Tell::Yes)
    }

    /// The entries of the new list for earlier addresses of somebody.
    fn under_earlier(&self, person: &Person) -> impl Iterator<Item = &'a Contact> {
        let entries = person.earlier.iter();
        entries.filter_map(|earlier| self.there.get(&account(earlier)).copied())
    }

    /// Those of them that the move has made and that are of no use any more. Of an address that has let the new account
    /// in, that is so when the new one has done so too; of any other, when the request to the new one is through.
    fn superseded(
        &self,
        person: &Person,
        here: Option<&Contact>,
        state: Option<&ContactState>,
        approval: Approval,
    ) -> Vec<BareJid> {
        let sees = here.is_some_and(|here| here.standing.sees());
        let is_through = match approval {
            Approval::NotAsked => here.is_some(),
            Approval::ToAsk | Approval::Unreachable => false,
            Approval::Approved | Approval::Waiting | Approval::Declined => true,
        };
        let has_asked =
            state.is_some_and(ContactState::is_asked) || sees || approval == Approval::NotAsked;
        self.under_earlier(person)
            .filter(|entry| if entry.standing.sees() { sees } else { is_through && has_asked })
            .map(Contact::bare)
            .filter(|earlier| self.is_own_work(earlier))
            .collect()
    }

    /// The move has put this contact on the new list, which did not have it before, even if the program was killed before
    /// it could write that down.
    pub(super) fn is_own_work(&self, jid: &BareJid) -> bool {
        let Some(state) = self.history.of(jid) else { return false };
        let is_added = match &state.change {
            Some(change) => change.was.is_none(),
            None => state.is_carried_over() && !self.before.contains_key(&account(jid)),
        };
        is_added && !state.taking_back
    }
}

/// What one side lacks is taken from the other; where both have something, the user's choice decides.
fn united(old: Label, here: Option<Label>, on_conflict: OnConflict) -> Label {
    let Some(here) = here else { return old };
    let (first, second) = match on_conflict {
        OnConflict::Keep => (here, old),
        OnConflict::Replace => (old, here),
    };
    let groups = if first.groups.is_empty() { second.groups } else { first.groups };
    Label { name: first.name.or(second.name), groups }
}

/// A pending request on the new account counts as sent only if it was there before the move or was
/// confirmed by it: ejabberd shows requests as pending that it never let through. One that was confirmed and is no
/// longer pending was declined while nobody listened; one that never was may not be there at all, and is made again a few
/// times. Who says yes and saw the old account is waited for until the new one is seen as well. That it was let in without
/// being known to have asked is no proof of it: where approvals are not kept, the list shows the contact as if it had.
fn approval(
    contact: &Contact,
    here: Option<&Contact>,
    state: Option<&ContactState>,
    asked_before: bool,
    server: &Server,
) -> Approval {
    let guessed = !server.pre_approval && state.is_some_and(|state| state.approved_ahead);
    let lacks_sight = contact.standing.is_seen()
        && (guessed || here.is_some_and(|here| !here.standing.is_seen()));
    if here.is_some_and(|here| here.standing.sees()) {
        if lacks_sight { Approval::Waiting } else { Approval::Approved }
    } else if state.is_some_and(ContactState::has_declined) {
        Approval::Declined
    } else if state.is_some_and(ContactState::is_asked) {
        match (here.is_some_and(|here| here.asked), state) {
            (false, Some(state)) if state.is_to_ask_unshown() => Approval::ToAsk,
            (false, Some(state)) if !state.request_unshown => Approval::Declined,
            _ => Approval::Waiting,
        }
    } else if asked_before && here.is_some_and(|here| here.asked) && !server.may_limit_requests() {
        // Where requests are limited, the list shows those as asked as well that came back to whoever made them.
        Approval::Waiting
    } else if state.is_some_and(|state| state.unreachable.is_some() && !state.taking_back) {
        Approval::Unreachable
    } else {
        Approval::ToAsk
    }
}
