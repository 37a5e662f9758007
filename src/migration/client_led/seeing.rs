//! What the accounts report while a round is under way: the new list's changes, requests, answers, refusals.

use std::time::Instant;

use jid::{BareJid, Jid};
use tracing::Instrument;
use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::{Presence, Type};
use xmpp_parsers::stanza_error::{DefinedCondition, StanzaError};

use super::{ClientLed, Done, MOST_CHECKED};
use crate::migration::copying::Copying;
use crate::migration::misnaming::Misnaming;
use crate::migration::round::is_unanswered;
use crate::migration::run_context::RunContext;
use crate::migration::{Event, contact};
use crate::model::history::{Answer, ContactState, Decision, Fact};
use crate::model::pace::Heard;
use crate::model::roster::{Contact, Label, Push};
use crate::model::whereabouts::Word;
use crate::xmpp::uri;

impl ClientLed<'_> {
    pub(super) fn see_push(&mut self, context: &mut RunContext, item: &Element) {
        let Ok(push) = Push::read(item) else { return };
        if let Push::Changed(contact) = &push {
            self.subscriptions.see_entry(&self.round, context, contact);
            self.see_standing(context, contact);
            // An old server that was given up may be at work all the same.
            if contact.standing.sees() {
                let jid = self.round.spelling(contact.bare());
                self.subscriptions.forget_request(&jid);
                self.after_copy.entry(jid).and_modify(|after| after.ask = false);
            }
        }
        context.apply(push);
    }

    pub(super) fn see_standing(&mut self, context: &mut RunContext, contact: &Contact) {
        self.see_answer(context, contact);
        self.see_name(context, contact);
        self.see_admission(context, contact);
        if contact.standing.is_seen() {
            self.nicks.forget(&self.round.spelling(contact.bare()));
        }
    }

    /// Mends the name of an entry that a request has changed.
    pub(super) fn see_name(&mut self, context: &mut RunContext, contact: &Contact) {
        let Some(misnaming) = self.find_misnaming(context, contact) else { return };
        context.note(misnaming.fact());
        self.nicks.forget(&misnaming.jid);
        if *misnaming.right == Label::default() {
            // It never had one: what the contact is to be called, the next plan says.
            self.news = true;
            return;
        }
        let was = Some(misnaming.shown.as_ref().clone());
        let copy = Copying::new(misnaming.jid, misnaming.right);
        self.copies.push_back(copy.in_place_of(was));
    }

    pub(super) fn find_misnaming(
        &self,
        context: &RunContext,
        entry: &Contact,
    ) -> Option<Misnaming> {
        let contact = self.round.in_touch(&entry.bare())?;
        self.nicks.find(entry, contact, context.history(), self.round.server.misnames)
    }

    pub(super) fn see_admission(&self, context: &mut RunContext, contact: &Contact) {
        let jid = self.round.spelling(contact.bare());
        let state = context.history().of(&jid);
        let Some(known) = self.round.in_touch(&jid) else { return };
        let outside = state.is_none_or(|state| !state.admitted);
        if contact.standing.is_seen() && known.standing.is_seen() && outside {
            context.note(Fact::Admitted { jid });
        }
    }

    /// Whether that is news.
    pub(super) fn see_answer(&self, context: &mut RunContext, contact: &Contact) -> bool {
        let jid = self.round.spelling(contact.bare());
        let state = context.history().of(&jid);
        let unanswered = state.is_none_or(|state| state.answer != Some(Answer::Approved));
        let asked = state.is_some_and(ContactState::is_asked) || self.subscriptions.is_asking(&jid);
        let news =
            contact.standing.sees() && asked && unanswered && self.round.in_touch(&jid).is_some();
        if news {
            context.note(Fact::Answered { jid, answer: Answer::Approved });
        }
        news
    }

    /// A request that was let through and is no longer pending, without that the contact is seen, was probably declined while
    /// nobody listened, or a yes was taken back: servers do not keep that word. An entry that a server hides tells nothing,
    /// nor does one that has never shown the request.
    pub(super) fn see_refusal(&self, context: &mut RunContext, contact: &Contact) {
        let jid = self.round.spelling(contact.bare());
        let pending = contact.asked || contact.standing.sees();
        let state = context.history().of(&jid);
        let is_news = state.is_some_and(|state| {
            state.is_asked()
                && !state.request_unshown
                && matches!(state.answer, None | Some(Answer::Approved))
        });
        if !pending && is_news && self.round.in_touch(&jid).is_some() {
            context.note(Fact::Answered { jid, answer: Answer::ProbablyDeclined });
        }
    }

    pub(super) fn see_presence(&mut self, context: &mut RunContext, presence: &Presence) {
        let Some(from) = presence.from.as_ref().map(Jid::to_bare) else { return };
        let jid = self.round.spelling(from);
        if is_about_subscription(&presence.type_) {
            context.pace.handed(Instant::now());
        }
        if presence.type_ == Type::Subscribe {
            self.nicks.hear(&jid, presence);
            if let Some(shown) = context.shown(&jid).cloned() {
                self.see_name(context, &shown);
            }
        }
        match presence.type_ {
            Type::Subscribe if self.round.admits(&jid) => {
                context.pace.hear(&jid, Heard::Request, Instant::now());
                self.learn_who_is_accepted(context, &jid, presence);
                self.subscriptions.admit(jid);
            }
            Type::Subscribe => self.see_stranger(context, jid, presence),
            Type::Unsubscribed if is_unanswered(context, &jid) => {
                context.pace.hear(&jid, Heard::Answer, Instant::now());
                context.note(Fact::Answered { jid, answer: Answer::Declined });
            }
            Type::Error => {
                self.see_gone(context, &jid, presence);
                self.subscriptions.see_bounce(&self.round, context, jid, presence);
            }
            _ => {}
        }
    }

    /// Somebody asks who is not known to be part of the move: the user is told what they say. If it is that they are a
    /// contact, the account of that contact is asked, as long as there is one that it tells.
    fn see_stranger(&mut self, context: &mut RunContext, jid: BareJid, presence: &Presence) {
        let old = self.round.claimed(presence);
        if old.iter().chain([&jid]).any(|jid| self.round.is_blocked(jid)) {
            tracing::info!("{jid} asks, and is blocked or claims to be somebody who is");
            return;
        }
        let known = context.history().claims.get(&jid);
        if known.is_some_and(|known| known.decision == Decision::Hidden) {
            return;
        }
        if known.is_none_or(|known| old.is_some() && known.old != old) {
            context.note_claim(jid.clone(), old.clone());
        }
        let listed = old.filter(|old| self.round.is_listed(old));
        match (listed, context.old_account()) {
            (Some(old), Some(account))
                if self.checked.len() < MOST_CHECKED && self.checked.insert(old.clone()) =>
            {
                let span = contact(&old);
                let looking = async move { Done::Checked(jid, account.look_for_move(old).await) };
                self.running.start(looking.instrument(span));
            }
            _ => context.show(Event::Uninvited { jid }),
        }
    }

    /// The user has accepted somebody before it was known whom they claim to be.
    fn learn_who_is_accepted(
        &mut self,
        context: &mut RunContext,
        jid: &BareJid,
        presence: &Presence,
    ) {
        let unknown = context
            .history()
            .claims
            .get(jid)
            .is_some_and(|claim| claim.decision == Decision::Accepted && claim.old.is_none());
        let old = self.round.claimed(presence).filter(|old| self.round.is_listed(old));
        if let Some(old) = old.filter(|old| unknown && !self.round.is_blocked(old)) {
            context.note(Fact::ClaimAccepted { jid: jid.clone(), old: Some(old) });
            self.news = true;
        }
    }

    /// An error that says that the contact is gone may name the new address (RFC 6120 §8.3.3.5).
    fn see_gone(&mut self, context: &mut RunContext, jid: &BareJid, presence: &Presence) {
        let mut payloads = presence.payloads.iter();
        let error = payloads.find_map(|payload| StanzaError::try_from(payload.clone()).ok());
        let condition = error.map(|error| error.defined_condition);
        if let Some(DefinedCondition::Gone { new_address: Some(address) }) = condition
            && let Some(to) = uri::account(&address)
            && self.round.in_touch(jid).is_some()
        {
            self.hear(context, jid.clone(), Word::Moved(to));
        }
    }

    /// Writes down what an account says of where it has moved, if that is news.
    pub(super) fn hear(&mut self, context: &mut RunContext, jid: BareJid, word: Word) {
        if context.history().heard.is_news(&jid, &word) {
            context.note(Fact::Stated { jid, word });
            self.news = true;
        }
    }
}

fn is_about_subscription(type_: &Type) -> bool {
    matches!(type_, Type::Subscribe | Type::Subscribed | Type::Unsubscribe | Type::Unsubscribed)
}
