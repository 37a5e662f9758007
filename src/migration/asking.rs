//! Subscription stanzas to the new server: requests, approvals, and the pace at which they may go.
//!
//! They leave in batches, one under way at a time, each with a fence behind it. What has not come back when the
//! fence stands was let through; the roster would be no proof of it.

use std::collections::{HashMap, VecDeque};
use std::time::{Duration, Instant};

use jiff::Timestamp;
use xmpp_parsers::jid::{BareJid, DomainRef};
use xmpp_parsers::presence::Presence;
use xmpp_parsers::stanza_error::StanzaError;

use super::batch::{Batch, Judged, may_be_about_pace};
use super::client_led::{Done, Round, is_unanswered};
use super::desk::{Desk, Running, describe};
use super::{End, Event, now};
use crate::history::{Fact, Step, Trouble};
use crate::pace::{self, When};
use crate::plan::Approval;
use crate::session::SendError;

/// Stanzas before a fence.
const BATCH: usize = 32;
/// One more than ejabberd lets through at once.
const PROBES: u32 = 6;
/// After how long a request may be made again. Its bounce may have come when nobody was here to hear it, and no server
/// but Prosody repeats it. To a contact that has it already a server does not show it twice (RFC 6121 §A.3.1).
const LONG_SILENCE: Duration = Duration::from_secs(24 * 60 * 60);
/// How the ids of requests begin, so that one is known when it comes back, however much later.
const REQUEST: &str = "rehome-request-";

/// What waits to be sent, and the one batch that is under way.
#[derive(Default)]
pub(super) struct Asking {
    /// Contacts who asked, and are let in.
    admissions: VecDeque<BareJid>,
    /// Contacts who are approved before they ask.
    approvals: VecDeque<BareJid>,
    requests: VecDeque<BareJid>,
    /// Contacts who may have asked while nobody was here to hear it.
    unheard: VecDeque<BareJid>,
    probes: u32,
    /// Sent and not yet confirmed.
    sent: Batch<Sent>,
    under_way: bool,
    /// Something came back that may be refused for its own sake. It is sent once more, alone and with a probe behind
    /// it: only a limit stops both.
    in_doubt: bool,
    /// Contacts whose admission was counted when they were asked, and in which of the server's spells.
    prepaid: HashMap<BareJid, u64>,
    second: Second,
    outlook_told: bool,
}

/// The second request to those who have not answered.
#[derive(Default)]
enum Second {
    /// The first requests are not through yet.
    #[default]
    Ahead,
    /// Answers may come until then.
    Waiting(Instant),
    /// It is on its way.
    Done,
}

#[derive(Clone, Debug, PartialEq)]
enum Sent {
    Request(BareJid),
    Approval(BareJid),
    Admission(BareJid),
    Unheard(BareJid),
    Probe,
}

impl Asking {
    pub(super) fn queue_request(&mut self, jid: BareJid) {
        self.requests.push_back(jid);
    }

    /// The contact need not be asked any more.
    pub(super) fn forget_request(&mut self, jid: &BareJid) {
        self.requests.retain(|waiting| waiting != jid);
    }

    pub(super) fn queue_approval(&mut self, jid: BareJid) {
        self.approvals.push_back(jid);
    }

    /// Approves those who may have asked while nobody was signed in. A server that keeps no approvals hands such
    /// requests over only to a device that takes messages too, which this must not be (seen on ejabberd 23.01);
    /// but it hides an entry while its request waits, and an approval without a request means nothing there.
    pub(super) fn queue_unheard(&mut self, round: &Round<'_>, desk: &Desk) {
        if round.server.pre_approval {
            return;
        }
        let limited = desk.pace.limit().is_some();
        let may_have_asked = |jid: &BareJid| match desk.shown(jid) {
            None => true,
            Some(here) if here.standing.is_seen() => false,
            // Who has answered has probably asked back.
            Some(here) => here.standing.sees() || !limited,
        };
        let may_see = |jid: &BareJid| round.mover(jid).is_some_and(|c| c.standing.is_seen());
        let unheard = round.contacts.keys().filter(|jid| may_see(jid) && may_have_asked(jid));
        let unheard: Vec<_> = unheard.filter(|jid| !self.unheard.contains(jid)).cloned().collect();
        self.unheard.extend(unheard);
    }

    /// Approves those who have moved themselves, and whom the user has accepted. They may have asked from the new
    /// address before this program knew of it, while nobody was signed in; an approval beforehand would not have been
    /// kept through every change of their entries (seen on Prosody 0.12).
    ///
    /// So are neighbours on the new server, even if they see the account by its list. Where a request is answered by an
    /// approval beforehand while nobody is signed in, Prosody forgets to tell a neighbour of it (seen on 0.12).
    pub(super) fn queue_newcomers(&mut self, round: &Round<'_>, desk: &Desk) {
        let home = desk.new_home();
        let own_domain = home.session().address().domain();
        let is_neighbour = |jid: &BareJid| round.server.pre_approval && jid.domain() == own_domain;
        let sees = |jid: &BareJid| desk.shown(jid).is_some_and(|here| here.standing.is_seen());
        let may_see = round.contacts.iter().filter(|(jid, planned)| {
            (planned.moved_to().is_some() || is_neighbour(jid))
                && round.mover(jid).is_some_and(|contact| contact.standing.is_seen())
        });
        let newcomers = may_see.map(|(jid, _)| jid).chain(round.accepted);
        self.unheard.extend(newcomers.filter(|jid| is_neighbour(jid) || !sees(jid)).cloned());
    }

    /// Asks those once more who were asked long ago and have not answered, and those who were `unreachable`, and says
    /// how long that takes. Whether there is anybody. Who is no longer shown as asked has said no.
    pub(super) fn queue_once_more(
        &mut self,
        round: &Round<'_>,
        desk: &mut Desk,
        unreachable: &[BareJid],
    ) -> bool {
        let is_silent = |jid: &&BareJid| {
            let asked = desk.history().of(jid).and_then(|past| past.asked);
            let long_ago = asked.is_some_and(|(_, at)| is_long_ago(at, now()));
            let pending = desk.shown(jid).is_some_and(|here| here.asked);
            long_ago && pending && is_unanswered(desk, jid) && round.mover(jid).is_some()
        };
        let is_out_of_reach = |jid: &&BareJid| {
            let planned = round.contacts.get(*jid);
            planned.is_some_and(|planned| planned.approval == Approval::Unreachable)
                && round.mover(jid).is_some()
        };
        let again = round.contacts.keys().filter(is_silent);
        let again = again.chain(unreachable.iter().filter(is_out_of_reach));
        let again: Vec<_> = again.cloned().collect();
        if !again.is_empty() {
            log::info!("asking {} contacts again who have not answered", again.len());
            self.requests.extend(again);
            self.probe_if_limit_is_likely(round, desk);
            self.show_outlook(round, desk, &[]);
        }
        !self.requests.is_empty()
    }

    pub(super) fn is_waiting(&self) -> bool {
        self.next().is_some()
    }

    /// A request to this contact is on its way.
    pub(super) fn is_asking(&self, jid: &BareJid) -> bool {
        self.sent.iter().any(|sent| matches!(sent, Sent::Request(asked) if asked == jid))
    }

    /// Where a limit is likely and not known, it is measured with stanzas that mean nothing, before any that
    /// mean something can be lost.
    pub(super) fn probe_if_limit_is_likely(&mut self, round: &Round<'_>, desk: &Desk) {
        if round.server.may_limit_requests() && desk.pace.limit().is_none() {
            self.probes = PROBES;
        }
    }

    /// Sends what the pace allows as one batch, and a fence behind it. Says when more may be sent.
    pub(super) async fn start(
        &mut self,
        round: &Round<'_>,
        desk: &mut Desk,
        running: &mut Running<Done>,
    ) -> Result<Option<Instant>, End> {
        if self.under_way {
            return Ok(None);
        }
        let size = if desk.pace.is_measuring() || self.in_doubt { 1 } else { BATCH };
        let mut wake = None;
        while self.sent.len() < size
            && let Some(next) = self.next()
        {
            let (now, cost) = (Instant::now(), self.cost(&next, round, desk));
            match desk.pace.when(cost + u32::from(self.in_doubt), now) {
                When::Now => {}
                When::At(at) => {
                    wake = Some(at);
                    break;
                }
                When::Never => {
                    self.give_up(desk);
                    break;
                }
            }
            self.drop_first(&next);
            desk.pace.spend(cost, now);
            self.send(next, cost, round, desk).await?;
        }
        if !self.sent.is_empty() {
            if self.in_doubt {
                desk.pace.spend(1, Instant::now());
                self.send(Sent::Probe, 1, round, desk).await?;
            }
            self.under_way = true;
            let home = desk.new_home();
            running.start(async move { Done::Fenced(home.fence().await) });
        }
        Ok(wake)
    }

    /// Lets in somebody who asks.
    pub(super) fn admit(&mut self, jid: BareJid) {
        if !self.admissions.contains(&jid) {
            self.admissions.push_back(jid);
        }
    }

    /// A stanza that comes back before its fence was stopped by the own server, and possibly only for now; a later
    /// one comes from the contact's, unless either says otherwise. What is no request of this program takes none back: servers send theirs too
    /// (Prosody repeats each request whenever the account appears), and the contact may have had ours long since.
    pub(super) fn see_bounce(
        &mut self,
        round: &Round<'_>,
        desk: &mut Desk,
        jid: BareJid,
        presence: &Presence,
    ) {
        let mut payloads = presence.payloads.iter();
        let error = payloads.find_map(|payload| StanzaError::try_from(payload.clone()).ok());
        let id = presence.id.as_deref();
        if let Some((id, error)) = id.zip(error.as_ref().filter(|error| may_be_about_pace(error)))
            && self.sent.came_back(id, error)
        {
            return;
        }
        let home = desk.new_home();
        let own = home.session().address().domain();
        let sent = id.and_then(|id| self.sent.take(id));
        let trouble = trouble(error.as_ref(), own, sent.is_some());
        match sent {
            Some(sent) => fail(desk, sent, trouble),
            None if !id.is_some_and(|id| id.starts_with(REQUEST)) => {
                log::info!("something else came back from {jid}: {trouble:?}");
            }
            None if is_unanswered(desk, &jid) && round.mover(&jid).is_some() => {
                desk.note(Fact::Failed { jid, step: Step::Ask, trouble });
            }
            None => {}
        }
    }

    /// The fence behind the batch came back. If it stands, what has not come back was let through; if it does
    /// not, nobody knows. `later` names those who wait for something else before they can be asked.
    pub(super) fn finish(
        &mut self,
        round: &Round<'_>,
        desk: &mut Desk,
        stands: bool,
        later: impl FnOnce() -> Vec<BareJid>,
    ) {
        self.under_way = false;
        let batch = std::mem::take(&mut self.sent);
        if !stands {
            batch.into_all().rev().for_each(|sent| self.queue_again(sent, Place::First));
            return;
        }
        let Judged { through, refused, held, held_cost } = batch.judge();
        refused.into_iter().for_each(|(sent, trouble)| fail(desk, sent, trouble));
        let in_doubt = !held.is_empty() && !held.contains(&Sent::Probe);
        let learned = if in_doubt {
            desk.pace.doubt(held_cost);
            false
        } else {
            // What nobody refuses came back as well, or nothing did.
            desk.pace.learn(held_cost, !through.is_empty())
        };
        // A limit may have no room for the probe behind it: then the others show how long the quiet has to be.
        let place = if self.in_doubt { Place::Last } else { Place::First };
        held.into_iter().rev().for_each(|sent| self.queue_again(sent, place));
        self.in_doubt = in_doubt;
        for sent in through {
            match sent {
                Sent::Request(jid) => desk.note(Fact::Asked { jid }),
                Sent::Approval(jid) => desk.note(Fact::ApprovedAhead { jid }),
                Sent::Admission(jid) => desk.note(Fact::Admitted { jid }),
                // Whether there was anything to approve, the contact list shows.
                Sent::Unheard(_) | Sent::Probe => {}
            }
        }
        if learned {
            self.tell_outlook(round, desk, later());
        }
    }

    /// A server that limits requests loses answers too: whoever has not answered after a quiet is asked once
    /// more, and its server repeats an answer that was given. Says until when answers are waited for; `None`
    /// where nobody is to be asked again.
    pub(super) fn ask_unanswered_again(
        &mut self,
        round: &Round<'_>,
        desk: &Desk,
    ) -> Option<Instant> {
        let limit = desk.pace.limit()?;
        let was_asked_once_in_vain = |jid: &&BareJid| {
            let past = desk.history().of(jid);
            let once = past.and_then(|past| past.asked).is_some_and(|(times, _)| times == 1);
            once && is_unanswered(desk, jid) && round.mover(jid).is_some()
        };
        let mut unanswered = round.contacts.keys().filter(was_asked_once_in_vain).peekable();
        unanswered.peek()?;
        let now = Instant::now();
        match self.second {
            Second::Waiting(until) if now >= until => {
                self.second = Second::Done;
                self.requests.extend(unanswered.cloned());
                Some(now)
            }
            Second::Waiting(until) => Some(until),
            Second::Ahead => {
                self.second = Second::Waiting(now + limit.interval);
                Some(now + limit.interval)
            }
            Second::Done => None,
        }
    }

    /// The stanza that is next. While the pace is unknown, only what means nothing may be lost.
    fn next(&self) -> Option<Sent> {
        if self.probes > 0 {
            return Some(Sent::Probe);
        }
        let admission = self.admissions.front().cloned().map(Sent::Admission);
        let approval = || self.approvals.front().cloned().map(Sent::Approval);
        let unheard = || self.unheard.front().cloned().map(Sent::Unheard);
        let request = || self.requests.front().cloned().map(Sent::Request);
        admission.or_else(approval).or_else(unheard).or_else(request)
    }

    /// How many a limiting server counts for it in all, beyond what was counted for it already.
    fn cost(&self, next: &Sent, round: &Round<'_>, desk: &Desk) -> u32 {
        match next {
            Sent::Request(jid) => {
                let admitted = desk.history().of(jid).is_some_and(|past| past.admitted);
                let contact = round.mover(jid).filter(|_| !admitted);
                contact.map_or(1, |contact| pace::cost(contact, round.server))
            }
            Sent::Admission(jid) if self.prepaid.get(jid) == Some(&desk.pace.spell()) => 0,
            Sent::Approval(_) | Sent::Admission(_) | Sent::Unheard(_) | Sent::Probe => 1,
        }
    }

    async fn send(
        &mut self,
        next: Sent,
        cost: u32,
        round: &Round<'_>,
        desk: &mut Desk,
    ) -> Result<(), End> {
        let beginning = if matches!(next, Sent::Request(_)) { REQUEST } else { "rehome-" };
        let (home, id) = (desk.new_home(), format!("{beginning}{:016x}", fastrand::u64(..)));
        let left = match &next {
            Sent::Request(jid) => home.ask(jid, &id, round.introduction).await,
            Sent::Approval(jid) | Sent::Admission(jid) | Sent::Unheard(jid) => {
                home.approve(jid, &id).await
            }
            Sent::Probe => home.probe_limit(&id, |jid| desk.shown(jid).is_some()).await,
        };
        match (left, next) {
            (Ok(()), next) => {
                if let Sent::Request(jid) = &next
                    && cost > 1
                {
                    self.prepaid.insert(jid.clone(), desk.pace.spell());
                }
                self.sent.push(id, next, cost);
            }
            (Err(SendError::Gone(reason)), _) => return Err(End::Lost(reason)),
            (Err(SendError::Unsendable(_)), Sent::Request(jid)) => {
                desk.note(Fact::Failed { jid, step: Step::Ask, trouble: Trouble::Unsendable });
            }
            // The others hold nothing but an address, which is always sendable.
            (Err(SendError::Unsendable(_)), _) => {}
        }
        Ok(())
    }

    fn tell_outlook(&mut self, round: &Round<'_>, desk: &mut Desk, later: Vec<BareJid>) {
        let Some(limit) = desk.pace.limit() else { return };
        if limit.measured {
            self.probes = 0;
            let interval_ms = u64::try_from(limit.interval.as_millis()).unwrap_or(u64::MAX);
            desk.note(Fact::Paced { count: limit.count, interval_ms });
        } else if self.outlook_told {
            return;
        }
        self.outlook_told = true;
        self.show_outlook(round, desk, &later);
    }

    fn show_outlook(&self, round: &Round<'_>, desk: &Desk, later: &[BareJid]) {
        let costs = self
            .requests
            .iter()
            .chain(later)
            .map(|jid| round.mover(jid).map_or(1, |contact| pace::cost(contact, round.server)));
        let requests = self.requests.len() + later.len();
        if let Some(takes) = desk.pace.outlook(costs).filter(|takes| !takes.is_zero()) {
            desk.show(Event::Outlook { requests, takes });
        }
    }

    fn give_up(&mut self, desk: &mut Desk) {
        self.probes = 0;
        self.admissions.clear();
        self.approvals.clear();
        self.unheard.clear();
        for jid in self.requests.drain(..) {
            desk.note(Fact::Failed { jid, step: Step::Ask, trouble: Trouble::TooSlow });
        }
    }

    fn drop_first(&mut self, next: &Sent) {
        match next {
            Sent::Request(_) => drop(self.requests.pop_front()),
            Sent::Approval(_) => drop(self.approvals.pop_front()),
            Sent::Admission(_) => drop(self.admissions.pop_front()),
            Sent::Unheard(_) => drop(self.unheard.pop_front()),
            Sent::Probe => self.probes -= 1,
        }
    }

    fn queue_again(&mut self, sent: Sent, place: Place) {
        let (queue, jid) = match sent {
            Sent::Request(jid) => (&mut self.requests, jid),
            Sent::Approval(jid) => (&mut self.approvals, jid),
            Sent::Admission(jid) => (&mut self.admissions, jid),
            Sent::Unheard(jid) => (&mut self.unheard, jid),
            // One that came back has told what it had to; one more measures the quiet.
            Sent::Probe => {
                self.probes = 1;
                return;
            }
        };
        match place {
            Place::First => queue.push_front(jid),
            Place::Last => queue.push_back(jid),
        }
    }
}

/// Where in its queue something is that is sent again.
#[derive(Clone, Copy)]
enum Place {
    First,
    Last,
}

/// Writes down that the server would not let this through.
fn fail(desk: &mut Desk, sent: Sent, trouble: Trouble) {
    match sent {
        Sent::Request(jid) => desk.note(Fact::Failed { jid, step: Step::Ask, trouble }),
        Sent::Approval(_) | Sent::Admission(_) | Sent::Unheard(_) | Sent::Probe => {}
    }
}

/// What it means that a stanza came back: the `own` server does not let it through, or it does not get to the contact.
/// Servers rarely say which of them speaks (`by`, RFC 6120 §8.3.1): then it is the own one if it was `early`.
pub(super) fn trouble(error: Option<&StanzaError>, own: &DomainRef, early: bool) -> Trouble {
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
        Trouble::Refused { condition, text }
    } else {
        Trouble::Unreachable { condition, text }
    }
}

/// So much time has gone by that another request is in order. A clock that was set back says nothing.
fn is_long_ago(asked: Timestamp, now: Timestamp) -> bool {
    Duration::try_from(now.duration_since(asked)).is_ok_and(|silence| silence > LONG_SILENCE)
}

#[cfg(test)]
mod tests {
    use xmpp_parsers::jid::DomainPart;
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
            let trouble = trouble(Some(&error), &own, early);
            let unreachable = matches!(trouble, Trouble::Unreachable { .. });
            assert_eq!(unreachable, out_of_reach, "{condition} {by} early: {early}");
        }
    }

    #[test]
    fn a_clock_that_was_set_back_asks_nobody_again() {
        let at = |text: &str| text.parse().unwrap();
        let asked = at("2026-06-03T12:00:00Z");
        assert!(is_long_ago(asked, at("2026-06-04T12:00:01Z")));
        assert!(!is_long_ago(asked, at("2026-06-04T11:00:00Z")));
        assert!(!is_long_ago(asked, at("2020-01-01T00:00:00Z")));
    }
}
