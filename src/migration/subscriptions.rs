//! Subscription stanzas to the new server: requests, approvals, and the pace at which they may go.
//!
//! They leave in batches, one under way at a time, each with a fence behind it. What has not come back when the
//! fence stands was let through; the roster would be no proof of it.

use std::collections::{BTreeSet, HashSet};
use std::time::{Duration, Instant};

use jid::BareJid;
use tracing::Instrument;
use xmpp_parsers::presence::Presence;

use super::asking_again::{self, Asked};
use super::batch::Judged;
use super::round::{Round, is_unanswered};
use super::run_context::{RunContext, Running};
use super::sending::{Back, Fenced, Learned, Sending};
use super::{End, Event, contact, now};
use crate::model::history::{Answer, Fact, Failure, Step};
use crate::model::pace::{Heard, Next, Place, Queue, Stanza};
use crate::model::plan::Approval;
use crate::model::roster::Contact;
use crate::model::snapshot::Server;
use crate::net::session::SendError;

/// Stanzas before a fence.
const BATCH: usize = 32;
/// While the limit is being measured, this much quiet in vain shows that it is none of a few seconds, so that it can be
/// told how long it will take.
const LONG_MEASURING: Duration = Duration::from_secs(10);
/// How the ids of requests begin, so that one is known when it comes back, however much later. Short, since a server with
/// limits is slow by the byte.
const REQUEST: &str = "rehome-";
/// How the others' do.
const OTHER: &str = "rh-";

/// What waits to be sent, and the one batch that is under way.
pub(super) struct Subscriptions {
    queue: Queue,
    sending: Sending<Stanza>,
    /// Those who are let in although they have probably not asked.
    guesses: HashSet<BareJid>,
    /// Answers that were lost are asked for once more, and only once.
    asked_again: bool,
    outlook_told: bool,
}

impl Subscriptions {
    pub(super) fn new(server: &Server) -> Self {
        Self {
            queue: Queue::new(server),
            sending: Sending::default(),
            guesses: HashSet::new(),
            asked_again: false,
            outlook_told: false,
        }
    }

    /// Puts in a request to a contact who is expected to ask back, or not.
    pub(super) fn queue_request(&mut self, jid: BareJid, asks_back: bool) {
        self.queue.ask(jid, asks_back, Place::Last);
    }

    /// The contact need not be asked any more.
    pub(super) fn forget_request(&mut self, jid: &BareJid) {
        self.queue.forget_request(jid);
    }

    pub(super) fn queue_approval(&mut self, jid: BareJid) {
        self.queue.put(Stanza::Approval(jid), Place::Last);
    }

    /// Approves those who may have asked while nobody was signed in. A server that keeps no approvals hands such
    /// requests over only to a device that takes messages too, which this must not be (seen on ejabberd 23.01);
    /// but it hides an entry while its request waits, and an approval without a request means nothing there.
    pub(super) fn queue_unheard(&mut self, round: &Round<'_>, context: &RunContext) {
        if round.server.pre_approval {
            return;
        }
        let limited = context.pace.limit().is_some();
        let may_have_asked = |jid: &BareJid| match context.shown(jid) {
            None => true,
            Some(here) if here.standing.is_seen() => false,
            // Who has answered has probably asked back.
            Some(here) => here.standing.sees() || !limited,
        };
        let may_see = |jid: &BareJid| round.in_touch(jid).is_some_and(|c| c.standing.is_seen());
        let unheard = round.people().map(|(jid, _)| jid);
        let unheard = unheard.filter(|jid| may_see(jid) && may_have_asked(jid));
        let unheard: Vec<_> = unheard.filter(|jid| !self.queue.has_unheard(jid)).collect();
        for jid in unheard {
            if is_guess(context, &jid) {
                self.guesses.insert(jid.clone());
            }
            self.queue.put(Stanza::Unheard(jid), Place::Last);
        }
    }

    /// Approves those who have moved themselves, and whom the user has accepted. They may have asked from the new
    /// address before this program knew of it, while nobody was signed in; an approval beforehand would not have been
    /// kept through every change of their entries (seen on Prosody 0.12).
    ///
    /// So are neighbours on the new server, even if they see the account by its list. Where a request is answered by an
    /// approval beforehand while nobody is signed in, Prosody forgets to tell a neighbour of it (seen on 0.12).
    ///
    /// Who somebody is that was accepted before they asked, their request tells. Where the server hands that over, it is
    /// waited for: answered beforehand, it would never be seen. Nor would it come again where it was lost: ejabberd passes on
    /// an approval of which it keeps nothing, and who gets that believes to be let in (seen on 23.01, with `mod_pres_counter`).
    pub(super) fn queue_newcomers(&mut self, round: &Round<'_>, context: &RunContext) {
        let account = context.new_account();
        let own_domain = account.session().address().domain();
        let is_neighbour = |jid: &BareJid| round.server.pre_approval && jid.domain() == own_domain;
        let sees = |jid: &BareJid| context.shown(jid).is_some_and(|here| here.standing.is_seen());
        let may_see = round.people().filter(|(jid, planned)| {
            (planned.moved_to().is_some() || is_neighbour(jid))
                && round.in_touch(jid).is_some_and(|contact| contact.standing.is_seen())
        });
        let is_unknown = |jid: &BareJid| {
            context.history().claims.get(jid).is_none_or(|claim| claim.old.is_none())
        };
        let is_awaited = |jid: &BareJid| context.hears_requests && is_unknown(jid);
        let accepted = round.accepted.iter().filter(|jid| !is_awaited(jid));
        let newcomers = may_see.map(|(jid, _)| jid).chain(accepted.cloned());
        for jid in newcomers.filter(|jid| is_neighbour(jid) || !sees(jid)) {
            self.queue.put(Stanza::Unheard(jid), Place::Last);
        }
    }

    /// Asks those once more who were asked long ago and have not answered, and those who were `unreachable`, and says
    /// how long that takes. Whether there is anybody. Who is no longer shown as asked has said no.
    pub(super) fn queue_once_more(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        unreachable: &[BareJid],
    ) -> bool {
        let is_out_of_reach = |jid: &BareJid| {
            let planned = round.planned(jid);
            planned.is_some_and(|planned| planned.approval == Approval::Unreachable)
                && round.in_touch(jid).is_some()
        };
        let (asked, now) = (asked(round, context), now());
        let mut again = asking_again::long_silent(&asked, now);
        again.extend(asking_again::probably_dropped(&asked, now));
        let unreachable = unreachable.iter().map(|jid| round.spelling(jid.clone()));
        again.extend(unreachable.filter(is_out_of_reach));
        self.queue_again_all(round, context, again);
        self.queue.has_requests()
    }

    /// Asks those once more whose request was probably dropped. How many there are.
    pub(super) fn queue_doubtful_once_more(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
    ) -> usize {
        let again = asking_again::probably_dropped(&asked(round, context), now());
        let count = again.len();
        self.queue_again_all(round, context, again);
        count
    }

    fn queue_again_all(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        again: BTreeSet<BareJid>,
    ) {
        if again.is_empty() {
            return;
        }
        tracing::info!("asking {} contacts again who have not answered", again.len());
        for jid in again {
            let asks_back = is_to_ask_back(round, context, &jid);
            self.queue_request(jid, asks_back);
        }
        expect_limit(round, context);
        self.show_outlook(context, Vec::new());
    }

    pub(super) fn is_waiting(&self) -> bool {
        !self.queue.is_empty()
    }

    /// Somebody has asked and is to be let in.
    pub(super) fn has_admissions(&self) -> bool {
        self.queue.has_admissions()
    }

    /// A request to this contact is on its way.
    pub(super) fn is_asking(&self, jid: &BareJid) -> bool {
        self.sending.sent().any(|sent| matches!(sent, Stanza::Request(asked) if asked == jid))
    }

    /// Sends what the pace allows as one batch, and a fence behind it. Says when more may be sent.
    pub(super) async fn start(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        running: &mut Running<impl From<Fenced> + Send + 'static>,
    ) -> Result<Option<Instant>, End> {
        if self.sending.is_under_way() {
            return Ok(None);
        }
        let now = Instant::now();
        let batch = match self.sending.is_in_doubt() {
            true => self.queue.fill_in_doubt(&mut context.pace, now),
            false => self.queue.fill(&mut context.pace, BATCH, now),
        };
        for (stanza, cost) in batch.stanzas {
            self.send(stanza, cost, round, context).await?;
        }
        self.sending.put_fence(context, running);
        match batch.then {
            Next::At(at) => return Ok(Some(at)),
            Next::Never => self.give_up(context),
            Next::Nothing => self.sending.forget_doubt(),
            Next::Leaves(_) => {}
        }
        Ok(None)
    }

    /// Lets in somebody who asks.
    pub(super) fn admit(&mut self, jid: BareJid) {
        self.guesses.remove(&jid);
        let under_way =
            self.sending.sent().any(|sent| matches!(sent, Stanza::Admission(to) if *to == jid));
        if !under_way && !self.queue.is_admitting(&jid) {
            self.queue.put(Stanza::Admission(jid), Place::Last);
        }
    }

    /// An entry of the contact list is like this from now on, which tells what the contact has sent.
    pub(super) fn see_entry(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        contact: &Contact,
    ) {
        let (jid, now) = (round.spelling(contact.bare()), Instant::now());
        let before = context.shown(&jid).cloned();
        let before = before.as_deref();
        let (saw, was_seen) = (
            before.is_some_and(|before| before.standing.sees()),
            before.is_some_and(|before| before.standing.is_seen()),
        );
        if contact.standing.sees() && !saw {
            context.pace.hear(&jid, Heard::Answer, now);
        }
        if contact.standing.is_seen() && !was_seen && round.server.pre_approval {
            context.pace.hear(&jid, Heard::Request, now);
        }
        // ejabberd hands this session only so many requests; a list that changes in nothing that is shown tells of
        // the others. A request of ours that is repeated does the same, as long as it is not answered.
        let may_limit = context.pace.limit().is_some() || round.server.may_limit_requests();
        let changed_unseen = before == Some(contact)
            && may_limit
            && !round.server.pre_approval
            && !contact.standing.is_seen()
            && (contact.standing.sees() || contact.asked && !self.is_asking(&jid));
        if changed_unseen && round.in_touch(&jid).is_some_and(|contact| contact.standing.is_seen())
        {
            context.pace.hear(&jid, Heard::Request, now);
            self.admit(jid);
        }
    }

    /// A stanza that comes back before its fence was stopped by the own server, and possibly only for now; a later
    /// one comes from the contact's, unless either says otherwise. What is no request of this program takes none back: servers send theirs too
    /// (Prosody repeats each request whenever the account appears), and the contact may have had ours long since.
    pub(super) fn see_bounce(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        jid: BareJid,
        presence: &Presence,
    ) {
        let account = context.new_account();
        match self.sending.see(account.session().address().domain(), presence) {
            Back::Judged => {}
            Back::Sent(sent, failure) => fail(context, sent, failure),
            Back::Other(failure) => {
                if !presence.id.as_ref().is_some_and(|id| id.starts_with(REQUEST)) {
                    tracing::info!("something else came back from {jid}: {failure:?}");
                } else if is_unanswered(context, &jid) && round.in_touch(&jid).is_some() {
                    context.pace.unasked(&jid);
                    context.note(Fact::Failed { jid, step: Step::Ask, failure });
                }
            }
        }
    }

    /// The fence behind the batch came back. If it stands, what has not come back was let through; if it does
    /// not, nobody knows. `later` names those who wait for something else before they can be asked.
    pub(super) fn finish(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        fenced: Fenced,
        later: impl FnOnce() -> Vec<BareJid>,
    ) {
        let mut judged = match self.sending.judge(fenced) {
            Ok(judged) => judged,
            Err(all) => {
                all.rev().for_each(|sent| self.queue_again(round, context, sent, Place::First));
                return;
            }
        };
        let now = Instant::now();
        let may_doubt = !context.pace.is_measuring();
        for (sent, failure) in judged.refused.drain(..) {
            fail(context, sent, failure);
        }
        let Learned { learned, place } =
            self.sending.learn(context, &judged, &Stanza::Probe, may_doubt, now);
        let Judged { through, held, .. } = judged;
        held.into_iter().rev().for_each(|sent| self.queue_again(round, context, sent, place));
        for sent in through {
            match sent {
                Stanza::Request(jid) => context.note_asked(jid),
                Stanza::Approval(jid) => context.note(Fact::ApprovedAhead { jid }),
                Stanza::Admission(jid) => context.note(Fact::Admitted { jid }),
                // The list shows it as let in from now on, whether it has asked or not; or the server keeps it until then.
                Stanza::Unheard(jid)
                    if self.guesses.remove(&jid) || is_kept_ahead(round, context, &jid) =>
                {
                    context.note(Fact::ApprovedAhead { jid });
                }
                // Whether there was anything to approve, the contact list shows.
                Stanza::Unheard(_) | Stanza::Probe => {}
            }
        }
        context.pace.clear(self.queue.load(&context.pace, now).most_answers());
        if learned {
            self.tell_outlook(round, context, later());
        }
    }

    /// A server that limits requests loses answers too, where more came at once than were asked for. Those it may
    /// have lost are asked for once more: a contact's server repeats a yes, and a request that was lost is answered
    /// as if it had come where the server allows it (seen on ejabberd 23.01). Says until when answers are waited for;
    /// `None` where there is nothing to wait for.
    pub(super) fn ask_for_lost_answers(
        &mut self,
        round: &Round<'_>,
        context: &RunContext,
    ) -> Option<Instant> {
        context.pace.limit()?;
        let now = Instant::now();
        if let Some(until) = context.pace.answers_until().filter(|until| now < *until) {
            return Some(until);
        }
        if std::mem::replace(&mut self.asked_again, true) {
            return None;
        }
        let doubtful =
            round.people().map(|(jid, _)| jid).filter(|jid| context.pace.is_doubtful(jid));
        for jid in doubtful.filter(|jid| round.in_touch(jid).is_some()) {
            let asks_back = is_to_ask_back(round, context, &jid);
            if is_unanswered(context, &jid) {
                self.queue_request(jid, asks_back);
            } else if asks_back && !round.server.pre_approval {
                self.queue.put(Stanza::Unheard(jid), Place::Last);
            }
        }
        self.is_waiting().then_some(now)
    }

    async fn send(
        &mut self,
        stanza: Stanza,
        cost: u32,
        round: &Round<'_>,
        context: &mut RunContext,
    ) -> Result<(), End> {
        let beginning = if matches!(stanza, Stanza::Request(_)) { REQUEST } else { OTHER };
        let (account, id) =
            (context.new_account(), format!("{beginning}{:08x}", fastrand::u32(..)));
        let left = match &stanza {
            Stanza::Request(jid) => {
                account.ask(jid, &id, round.introduction).instrument(contact(jid)).await
            }
            Stanza::Approval(jid) | Stanza::Admission(jid) | Stanza::Unheard(jid) => {
                account.approve(jid, &id).instrument(contact(jid)).await
            }
            Stanza::Probe => account.probe_limit(&id, |jid| context.shown(jid).is_some()).await,
        };
        match (left, stanza) {
            (Ok(()), stanza) => self.sending.push(id, stanza, cost),
            (Err(SendError::Gone(reason)), _) => return Err(End::Lost(reason)),
            (Err(SendError::Unsendable(_)), stanza @ Stanza::Request(_)) => {
                fail(context, stanza, Failure::Unsendable);
            }
            // The others hold nothing but an address, which is always sendable.
            (Err(SendError::Unsendable(_)), _) => {}
        }
        Ok(())
    }

    fn tell_outlook(&mut self, round: &Round<'_>, context: &mut RunContext, later: Vec<BareJid>) {
        let Some(limit) = context.pace.limit() else { return };
        if limit.measured {
            let interval_ms = u64::try_from(limit.interval.as_millis()).unwrap_or(u64::MAX);
            context.note(Fact::Paced { count: limit.count, interval_ms });
        } else if self.outlook_told || limit.interval < LONG_MEASURING {
            return;
        }
        self.outlook_told = true;
        let later = later.into_iter().map(|jid| {
            let asks_back = is_to_ask_back(round, context, &jid);
            (jid, asks_back)
        });
        self.show_outlook(context, later.collect());
    }

    fn show_outlook(&self, context: &RunContext, later: Vec<(BareJid, bool)>) {
        let mut all = self.queue.clone();
        later.into_iter().for_each(|(jid, asks_back)| all.ask(jid, asks_back, Place::Last));
        let now = Instant::now();
        let takes = context.pace.outlook(&all.load(&context.pace, now), now);
        if let Some(takes) = takes.filter(|takes| !takes.is_zero()) {
            context.show(Event::Outlook { requests: all.requests(), takes });
        }
    }

    fn give_up(&mut self, context: &mut RunContext) {
        for jid in self.queue.give_up() {
            context.note(Fact::Failed { jid, step: Step::Ask, failure: Failure::TooSlow });
        }
    }

    fn queue_again(
        &mut self,
        round: &Round<'_>,
        context: &mut RunContext,
        sent: Stanza,
        place: Place,
    ) {
        match sent {
            Stanza::Request(jid) => {
                context.pace.unasked(&jid);
                self.queue.ask(jid.clone(), is_to_ask_back(round, context, &jid), place);
            }
            sent => self.queue.put(sent, place),
        }
    }
}

/// Where a limit is likely and not known, it is looked for before much can be lost. Whoever was asked a moment ago, by a
/// run that was interrupted, may be about to answer.
pub(super) fn expect_limit(round: &Round<'_>, context: &mut RunContext) {
    if !round.server.may_limit_requests() {
        return;
    }
    context.pace.suspect();
    let at = Instant::now();
    let recently = round.people().filter_map(|(jid, _)| {
        let (_, asked) = context.history().of(&jid)?.asked?;
        let ago = now().duration_since(asked).unsigned_abs();
        let asks_back = is_to_ask_back(round, context, &jid);
        is_unanswered(context, &jid).then(|| Some((jid, asks_back, at.checked_sub(ago)?))).flatten()
    });
    for (jid, asks_back, asked) in recently.collect::<Vec<_>>() {
        context.pace.asked(&jid, 1 + u32::from(asks_back), asked);
    }
}

/// The contact has said yes, somebody was here to hear it, and it did not ask back then.
fn is_guess(context: &RunContext, jid: &BareJid) -> bool {
    let answered =
        context.history().of(jid).is_some_and(|state| state.answer == Some(Answer::Approved));
    let sees = context.shown(jid).is_some_and(|here| here.standing.sees());
    answered && sees && !context.answered_unheard.contains(jid)
}

/// An approval of this contact that it has not asked for is kept by the server until it asks, and nobody knows yet.
fn is_kept_ahead(round: &Round<'_>, context: &RunContext, jid: &BareJid) -> bool {
    let sees = context.shown(jid).is_some_and(|here| here.standing.is_seen());
    let is_known = context.history().of(jid).is_some_and(|state| state.approved_ahead);
    round.server.pre_approval && !sees && !is_known
}

/// Besides a yes or no, the contact is expected to ask to see the account.
fn is_to_ask_back(round: &Round<'_>, context: &RunContext, jid: &BareJid) -> bool {
    let seen = context.shown(jid).is_some_and(|here| here.standing.is_seen());
    !seen && round.in_touch(jid).is_some_and(|contact| contact.standing.is_seen())
}

/// Those who were asked, and how they stand to it.
fn asked(round: &Round<'_>, context: &RunContext) -> Vec<Asked> {
    let asked = round.people().filter_map(|(jid, planned)| {
        let (times, at) = context.history().of(&jid)?.asked?;
        let is_open = context.shown(&jid).is_some_and(|here| here.asked)
            && is_unanswered(context, &jid)
            && round.in_touch(&jid).is_some();
        Some(Asked { jid, times, at, has_moved: planned.moved_to().is_some(), is_open })
    });
    asked.collect()
}

/// Writes down that the server would not let this through.
fn fail(context: &mut RunContext, sent: Stanza, failure: Failure) {
    match sent {
        Stanza::Request(jid) => {
            context.pace.unasked(&jid);
            context.note(Fact::Failed { jid, step: Step::Ask, failure });
        }
        Stanza::Approval(_) | Stanza::Admission(_) | Stanza::Unheard(_) | Stanza::Probe => {}
    }
}
