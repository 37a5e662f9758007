//! Subscription stanzas that leave in batches, one under way at a time, each with a fence behind it.
//!
//! What has not come back when the fence stands was let through; the roster would be no proof of it.

use std::time::Instant;

use jid::DomainRef;
use xmpp_parsers::presence::Presence;
use xmpp_parsers::stanza_error::StanzaError;

use super::batch::{Batch, Judged, may_be_about_pace};
use super::run_context::{RunContext, Running, describe};
use crate::model::history::Failure;
use crate::model::pace::Place;

/// The batch that is under way.
pub(super) struct Sending<T> {
    /// Sent and not yet confirmed.
    sent: Batch<T>,
    under_way: bool,
    /// Something came back that may be refused for its own sake. It is sent once more, alone and with a probe behind
    /// it: only a limit stops both.
    in_doubt: bool,
}

/// The fence behind a batch came back; whether it stands.
pub(super) struct Fenced(bool);

/// What it means that something came back.
pub(super) enum Back<T> {
    /// That is judged with its batch.
    Judged,
    /// The server does not let this through, or it does not get to the contact.
    Sent(T, Failure),
    /// It is not in the batch that is under way.
    Other(Failure),
}

/// What a batch has shown of the pace.
pub(super) struct Learned {
    /// There is news.
    pub(super) learned: bool,
    /// Where to put what was held back: the next is another one, where this one may hold up the others.
    pub(super) place: Place,
}

impl<T> Default for Sending<T> {
    fn default() -> Self {
        Self { sent: Batch::default(), under_way: false, in_doubt: false }
    }
}

impl<T: PartialEq> Sending<T> {
    /// Nothing else may leave before the fence is back.
    pub(super) fn is_under_way(&self) -> bool {
        self.under_way
    }

    /// The next batch is one stanza with a probe behind it.
    pub(super) fn is_in_doubt(&self) -> bool {
        self.in_doubt
    }

    /// Nothing is left that could be sent once more.
    pub(super) fn forget_doubt(&mut self) {
        self.in_doubt &= self.under_way;
    }

    /// What is on its way.
    pub(super) fn sent(&self) -> impl Iterator<Item = &T> {
        self.sent.iter()
    }

    /// How much is on its way.
    pub(super) fn len(&self) -> usize {
        self.sent.len()
    }

    /// This has left under this id, and a limit counts it as so many.
    pub(super) fn push(&mut self, id: String, what: T, cost: u32) {
        self.sent.push(id, what, cost);
    }

    /// Sends the fence behind what has left, if anything has.
    pub(super) fn put_fence(
        &mut self,
        context: &RunContext,
        running: &Running<impl From<Fenced> + Send + 'static>,
    ) {
        if !self.sent.is_empty() {
            self.under_way = true;
            let account = context.new_account();
            running.start(async move { Fenced(account.fence().await.is_ok()).into() });
        }
    }

    /// Takes in that a stanza came back to the account on the `own` server. One that comes back before its fence was
    /// stopped by that server, and possibly only for now.
    pub(super) fn see(&mut self, own: &DomainRef, presence: &Presence) -> Back<T> {
        let mut payloads = presence.payloads.iter();
        let error = payloads.find_map(|payload| StanzaError::try_from(payload.clone()).ok());
        let id = presence.id.as_deref();
        if let Some((id, error)) = id.zip(error.as_ref().filter(|error| may_be_about_pace(error)))
            && self.sent.came_back(id, error)
        {
            return Back::Judged;
        }
        let sent = id.and_then(|id| self.sent.take(id));
        let failure = failure(error.as_ref(), own, sent.is_some());
        match sent {
            Some(sent) => Back::Sent(sent, failure),
            None => Back::Other(failure),
        }
    }

    /// What became of the batch, or all of it if nobody knows.
    pub(super) fn judge(
        &mut self,
        fenced: Fenced,
    ) -> Result<Judged<T>, impl DoubleEndedIterator<Item = T> + use<T>> {
        self.under_way = false;
        let batch = std::mem::take(&mut self.sent);
        if fenced.0 { Ok(batch.judge()) } else { Err(batch.into_all()) }
    }

    /// Has the pace learn from a batch. What came back without a `probe` that did is in doubt, where it `may` be.
    pub(super) fn learn(
        &mut self,
        context: &mut RunContext,
        judged: &Judged<T>,
        probe: &T,
        may_doubt: bool,
        now: Instant,
    ) -> Learned {
        let Judged { held, held_cost, through_cost, .. } = judged;
        let in_doubt = may_doubt && !held.is_empty() && !held.contains(probe);
        let learned = if in_doubt {
            context.pace.doubt(*held_cost, now);
            false
        } else {
            // What nobody refuses came back as well, or nothing did.
            context.pace.learn(*held_cost, *through_cost > 0, now)
        };
        // A limit may have no room for the probe behind it: then the others show how long the quiet has to be.
        let was_in_doubt = std::mem::replace(&mut self.in_doubt, in_doubt);
        Learned { learned, place: if was_in_doubt { Place::Last } else { Place::First } }
    }
}

/// What it means that a stanza came back: the `own` server does not let it through, or it does not get to the contact.
/// Servers rarely say which of them speaks (`by`, RFC 6120 §8.3.1): then it is the own one if it was `early`.
pub(super) fn failure(error: Option<&StanzaError>, own: &DomainRef, early: bool) -> Failure {
    let (condition, text) =
        error.map_or_else(|| ("undefined-condition".to_owned(), None), describe);
    let by = error.and_then(|error| error.by.as_ref());
    let own_word = by.map_or(early, |by| by.domain() == own);
    let about_contact = matches!(
        condition.as_str(),
        "remote-server-not-found"
            | "remote-server-timeout"
            | "item-not-found"
            | "gone"
            | "service-unavailable"
            | "recipient-unavailable"
    );
    if own_word && !about_contact {
        Failure::Refused { condition, text }
    } else {
        Failure::Unreachable { condition, text }
    }
}

#[cfg(test)]
mod tests {
    use jid::DomainPart;
    use xmpp_parsers::minidom::Element;

    use super::*;

    #[test]
    fn a_refusal_of_the_own_server_is_told_from_a_request_that_finds_no_way() {
        let own = DomainPart::new("new.example").unwrap();
        let cases = [
            ("remote-server-not-found", None, true, true),
            ("remote-server-timeout", Some("new.example"), false, true),
            ("item-not-found", None, true, true),
            ("gone", None, false, true),
            ("service-unavailable", None, false, true),
            ("forbidden", None, false, true),
            ("forbidden", Some("friends.example"), true, true),
            ("forbidden", None, true, false),
            ("forbidden", Some("new.example"), false, false),
            ("not-acceptable", None, true, false),
        ];
        for (condition, by, early, out_of_reach) in cases {
            let by = by.map(|by| format!("by='{by}'")).unwrap_or_default();
            let error = format!(
                "<error xmlns='jabber:client' type='cancel' {by}>\
                 <{condition} xmlns='urn:ietf:params:xml:ns:xmpp-stanzas'/></error>"
            );
            let error = StanzaError::try_from(error.parse::<Element>().unwrap()).unwrap();
            let failure = failure(Some(&error), &own, early);
            let unreachable = matches!(failure, Failure::Unreachable { .. });
            assert_eq!(unreachable, out_of_reach, "{condition} {by} early: {early}");
        }
    }
}
