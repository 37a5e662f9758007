//! Moving contacts by the client: put them on the new list, approve them, ask them, tell them.
//!
//! One loop owns all state. It starts what may start now, then waits for the next report, and so on until
//! nothing is left. Changes of the contact list run side by side in a window; [`Subscriptions`] and [`Notices`] send
//! in batches, each closed by a fence.

use std::collections::{HashMap, HashSet, VecDeque};
use std::time::Instant;

use jid::BareJid;
use tracing::Instrument;

use super::copying::Copying;
use super::listening::{News, listen};
use super::misnaming::Nicks;
use super::notices::{Notices, Said};
use super::round::Round;
use super::run_context::{RunContext, Running};
use super::sending::Fenced;
use super::subscriptions::{self, Subscriptions};
use super::{ATTEMPTS, Due, End, Event, Side, Wish, contact};
use crate::model::history::{Answer, Fact, Failure, Step, Told};
use crate::model::introduction::Introduction;
use crate::model::plan::{self, Approval, Plan, Steps, Tell};
use crate::model::roster::{Contact, Label, Roster};
use crate::model::snapshot::Snapshot;
use crate::model::whereabouts::Words;
use crate::net::session::QueryError;
use crate::xmpp::address;

mod seeing;

/// Changes of the contact list under way at once: more gains nothing on stock servers.
const WINDOW: usize = 16;

/// How many contacts are asked about in one round because others claim to be them.
const MOST_CHECKED: usize = 100;

/// Something under way has ended.
enum Done {
    /// A contact was put on the list, or not.
    Copied(Copying, Result<(), Failure>),
    /// The fence behind a batch of subscription stanzas.
    Fenced(Fenced),
    /// Something about the messages to contacts.
    Told(Said),
    /// The new contact list after a new sign-in.
    Read(Result<Roster, QueryError>),
    /// The entry of an earlier address of a contact was taken off the list, or not.
    Removed { jid: BareJid, by: BareJid, result: Result<(), Failure> },
    /// What was said of where the one has moved whom this one claims to be.
    Checked(BareJid, Words),
    /// Other work, which was only accompanied.
    Accompanied(Vec<Fact>),
}

impl From<Fenced> for Done {
    fn from(fenced: Fenced) -> Self {
        Self::Fenced(fenced)
    }
}

impl From<Said> for Done {
    fn from(said: Said) -> Self {
        Self::Told(said)
    }
}

/// How a wait for answers ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Waited {
    /// The time is over, or all have answered.
    Over,
    /// It is time to look who has moved.
    TimeToLook,
    /// Somebody has moved, so there is another plan.
    News,
}

/// What follows once the contact is on the list.
struct After {
    approve: bool,
    ask: bool,
    /// The contact is expected to ask back.
    asks_back: bool,
    tell: Tell,
}

/// One round over a plan.
pub(super) struct ClientLed<'a> {
    round: Round<'a>,
    due: Due,
    copies: VecDeque<Copying>,
    after_copy: HashMap<BareJid, After>,
    /// Entries of earlier addresses, each with the address that has taken its place.
    removals: VecDeque<(BareJid, BareJid)>,
    /// Who has been asked for because somebody claims to be them.
    checked: HashSet<BareJid>,
    nicks: Nicks,
    /// Somebody has moved since the plan was made.
    news: bool,
    /// Nothing is waited for beyond this moment.
    limit: Option<Instant>,
    subscriptions: Subscriptions,
    notices: Notices,
    running: Running<Done>,
}

impl<'a> ClientLed<'a> {
    /// Takes in what the plan says is due.
    pub(super) fn new(plan: &'a Plan, new: &'a Snapshot, introduction: &'a Introduction) -> Self {
        let mut this = Self::attending(plan, new, introduction);
        let seen = seen(new);
        plan.due().for_each(|(contact, steps)| this.take(contact, steps, &seen));
        this
    }

    /// Takes in what is due for those who have moved themselves, and which names are to be mended, and waits for nothing beyond `limit`. Nobody is told
    /// unless the old account is at hand.
    pub(super) fn along(
        plan: &'a Plan,
        new: &'a Snapshot,
        introduction: &'a Introduction,
        limit: Option<Instant>,
        tells: bool,
    ) -> Self {
        let mut this = Self { limit, ..Self::attending(plan, new, introduction) };
        let seen = seen(new);
        for (contact, steps) in plan.follow_ups() {
            let tell = if tells { steps.tell.clone() } else { Tell::No };
            this.take(contact, &Steps { tell, ..steps }, &seen);
        }
        this
    }

    fn take(&mut self, contact: &Contact, steps: &Steps, seen: &HashSet<BareJid>) {
        let jid = contact.bare();
        let removals = steps.remove.iter().map(|earlier| (earlier.clone(), jid.clone()));
        self.removals.extend(removals);
        let after = After {
            approve: steps.approve,
            ask: steps.ask,
            asks_back: contact.standing.is_seen() && !seen.contains(address::key(&jid).as_ref()),
            tell: steps.tell.clone(),
        };
        self.due.copies += usize::from(steps.copy.is_some());
        self.due.asks += usize::from(steps.ask);
        self.due.tells += usize::from(steps.tell != Tell::No);
        match &steps.copy {
            Some(wanted) => {
                let wanted = wanted.clone();
                self.copies.push_back(Copying::new(jid.clone(), wanted));
                self.after_copy.insert(jid, after);
            }
            None => self.queue_after(jid, after),
        }
    }

    /// Takes in who belongs to the move, and nothing to do but to answer them.
    pub(super) fn attending(
        plan: &'a Plan,
        new: &'a Snapshot,
        introduction: &'a Introduction,
    ) -> Self {
        Self {
            round: Round::new(plan, new, introduction),
            due: Due::default(),
            copies: VecDeque::new(),
            after_copy: HashMap::new(),
            removals: VecDeque::new(),
            checked: HashSet::new(),
            nicks: Nicks::default(),
            news: false,
            limit: None,
            subscriptions: Subscriptions::new(&new.server),
            notices: Notices::default(),
            running: Running::new(),
        }
    }

    /// Approves contacts of the move who may have asked while nobody was signed in. Where this is the first run, only
    /// those can have asked who have moved themselves.
    pub(super) fn approve_unheard(&mut self, context: &RunContext, returning: bool) {
        self.subscriptions.queue_newcomers(&self.round, context);
        if returning {
            self.subscriptions.queue_unheard(&self.round, context);
        }
    }

    /// Writes down who has answered while nobody was signed in, as the new list shows it, and which requests the new
    /// server has lost with its list.
    pub(super) fn note_answers(&self, context: &mut RunContext, roster: &Roster) {
        for jid in plan::lost_requests(roster, context.history()) {
            if self.round.in_touch(&jid).is_some() {
                context.note(Fact::RequestLost { jid });
            }
        }
        for contact in &roster.contacts {
            if self.see_answer(context, contact) {
                context.answered_unheard.insert(self.round.spelling(contact.bare()));
            }
            self.see_refusal(context, contact);
        }
    }

    /// Writes down whose name a request has changed, as the new list shows it, and that they are let in.
    pub(super) fn note_names(&self, context: &mut RunContext, roster: &Roster) {
        for contact in &roster.contacts {
            if let Some(misnaming) = self.find_misnaming(context, contact) {
                context.note(misnaming.fact());
            }
            self.see_admission(context, contact);
        }
    }

    /// Does everything that is due. Says whether somebody has moved meanwhile, so that there is another plan.
    pub(super) async fn run(mut self, context: &mut RunContext) -> Result<bool, End> {
        context.show(Event::Due(self.due));
        for copy in &mut self.copies {
            copy.was = context.shown(&copy.jid).map(|contact| contact.label());
        }
        if self.due.asks > 0 {
            subscriptions::expect_limit(&self.round, context);
        }
        loop {
            let mut wake = self.start_what_may_start(context).await?;
            if self.is_idle(context) {
                wake = self.subscriptions.ask_for_lost_answers(&self.round, context);
                if wake.is_none() || context.is_stopping() {
                    return context.heed_stop().map(|()| self.news);
                }
            }
            // What does not fit is left for the next look.
            if self.running.is_empty()
                && wake.is_some_and(|at| self.limit.is_some_and(|end| at > end))
            {
                return context.heed_stop().map(|()| self.news);
            }
            self.attend(context, wake).await?;
        }
    }

    /// Stays for answers until all have come, the time is over, or the user has enough; or until `look`, or somebody
    /// has moved. Where this is to `finish` what it began, also until all are let in who have asked by then.
    pub(super) async fn wait(
        mut self,
        context: &mut RunContext,
        deadline: Instant,
        look: Instant,
        finish: bool,
    ) -> Result<Waited, End> {
        // The server hands over the requests that wait before it answers this.
        let account = context.new_account();
        self.running.start(async move {
            if account.fence().await.is_err() {
                tracing::debug!("it is not known whether all requests that wait were handed over");
            }
            Done::Accompanied(Vec::new())
        });
        loop {
            let wake = self.start_what_may_start(context).await?;
            let now = Instant::now();
            let over = match () {
                _ if finish && self.subscriptions.has_admissions() => None,
                _ if now >= deadline || !self.is_awaiting_answers(context) => Some(Waited::Over),
                _ if self.news => Some(Waited::News),
                _ if now >= look => Some(Waited::TimeToLook),
                _ => None,
            };
            if (over.is_some() || context.is_stopping()) && self.running.is_empty() {
                context.heed_stop()?;
                return Ok(if self.news { Waited::News } else { over.unwrap_or(Waited::Over) });
            }
            let deadline = over.is_none().then_some(deadline.min(look));
            let until = [wake, deadline].into_iter().flatten().min();
            self.attend(context, until).await?;
        }
    }

    /// Asks those once more who were asked long ago and have not answered, and those who were `unreachable`.
    /// Whether there was anybody.
    pub(super) async fn ask_again(
        mut self,
        context: &mut RunContext,
        unreachable: &[BareJid],
    ) -> Result<bool, End> {
        let any = self.subscriptions.queue_once_more(&self.round, context, unreachable);
        self.accompany(context, async { Vec::new() }).await.map(|()| any)
    }

    /// Asks those once more whose request was probably dropped, and waits for nothing beyond `limit`. Whether there was
    /// anybody.
    pub(super) async fn ask_doubtful_again(
        mut self,
        context: &mut RunContext,
        limit: Option<Instant>,
    ) -> Result<bool, End> {
        self.due.asks = self.subscriptions.queue_doubtful_once_more(&self.round, context);
        if self.due.asks == 0 {
            return Ok(false);
        }
        Self { limit, ..self }.run(context).await.map(|_| true)
    }

    /// Attends to contacts while other work on the new account is done, and notes what came of it.
    pub(super) async fn accompany(
        mut self,
        context: &mut RunContext,
        work: impl Future<Output = Vec<Fact>> + Send + 'static,
    ) -> Result<(), End> {
        self.running.start(async move { Done::Accompanied(work.await) });
        loop {
            let wake = self.start_what_may_start(context).await?;
            if self.is_idle(context) {
                return context.heed_stop();
            }
            self.attend(context, wake).await?;
        }
    }

    /// Nothing is under way, and nothing waits that may still be started.
    fn is_idle(&self, context: &RunContext) -> bool {
        let waiting = !self.copies.is_empty()
            || !self.removals.is_empty()
            || self.subscriptions.is_waiting()
            || self.notices.is_waiting();
        self.running.is_empty() && (context.is_stopping() || !waiting)
    }

    fn is_awaiting_answers(&self, context: &RunContext) -> bool {
        self.round.people().any(|(jid, planned)| {
            let state = context.history().of(&jid);
            let admitted = state.is_some_and(|state| state.admitted);
            let lacks_sight = planned.contact.standing.is_seen() && !admitted;
            let awaited = planned.approval == Approval::Waiting
                && match state.and_then(|state| state.answer) {
                    None => true,
                    Some(Answer::Approved) => lacks_sight,
                    Some(Answer::Declined | Answer::ProbablyDeclined) => false,
                };
            // Those who were told, or asked, may want to see the new account in turn.
            let may_ask = planned.contact.standing.is_seen()
                && !self.round.server.pre_approval
                && state.is_some_and(|state| state.told == Told::Yes || state.asked.is_some());
            planned.is_in_touch() && (awaited || may_ask && !admitted)
        })
    }

    // Starting

    /// Starts all that may start now; says when something else may.
    async fn start_what_may_start(
        &mut self,
        context: &mut RunContext,
    ) -> Result<Option<Instant>, End> {
        if context.wish() != Wish::Run {
            return Ok(None);
        }
        while self.running.len() < WINDOW
            && let Some(copy) = self.copies.pop_front()
        {
            if copy.attempt == 1 && is_renamed_since(context, &copy) {
                // The next round looks at it anew.
                self.after_copy.remove(&copy.jid);
                continue;
            }
            let account = context.new_account();
            let span = contact(&copy.jid);
            let copying = async move {
                let result = account.copy(&copy.jid, copy.label()).await;
                Done::Copied(copy, result)
            };
            self.running.start(copying.instrument(span));
        }
        while self.running.len() < WINDOW
            && let Some((jid, by)) = self.removals.pop_front()
        {
            let account = context.new_account();
            let span = contact(&jid);
            let removing = async move {
                let result = account.remove(&jid).await;
                Done::Removed { jid, by, result }
            };
            self.running.start(removing.instrument(span));
        }
        self.notices.start(&self.round, context, &mut self.running);
        self.subscriptions.start(&self.round, context, &mut self.running).await
    }

    fn queue_after(&mut self, jid: BareJid, after: After) {
        if after.approve {
            self.subscriptions.queue_approval(jid.clone());
        }
        if after.ask {
            self.subscriptions.queue_request(jid.clone(), after.asks_back);
        }
        self.notices.queue(jid, after.tell);
    }

    // Attending

    async fn attend(
        &mut self,
        context: &mut RunContext,
        until: Option<Instant>,
    ) -> Result<(), End> {
        match listen(context, &mut self.running, until, None).await? {
            News::Push(item) => self.see_push(context, &item),
            News::Presence(presence) => self.see_presence(context, &presence),
            News::Message(message) => self.notices.see_message(&self.round, context, &message),
            News::Connection { side: Side::New, renewed: true } => self.greet_again(context),
            News::Done(done) => return self.finish(context, done),
            News::Connection { .. }
            | News::Allowed
            | News::OldLost
            | News::Wish
            | News::Time
            | News::Nothing => {}
        }
        Ok(())
    }

    /// A new session has forgotten that somebody is here, and may have missed changes.
    fn greet_again(&self, context: &RunContext) {
        let account = context.new_account();
        self.running.start(async move { Done::Read(account.greet_again().await) });
    }

    // Finishing

    fn finish(&mut self, context: &mut RunContext, done: Done) -> Result<(), End> {
        match done {
            Done::Copied(copy, result) => self.finish_copy(context, copy, result),
            Done::Fenced(fenced) => self.subscriptions.finish(&self.round, context, fenced, || {
                self.after_copy
                    .iter()
                    .filter(|(_, after)| after.ask)
                    .map(|(jid, _)| jid.clone())
                    .collect()
            }),
            Done::Told(said) => return self.notices.finish(context, said),
            Done::Read(Ok(roster)) => {
                for contact in &roster.contacts {
                    self.see_standing(context, contact);
                }
            }
            Done::Removed { jid, by, result: Ok(()) } => context.note(Fact::Superseded { jid, by }),
            Done::Removed { jid, by, result: Err(failure) } => {
                tracing::warn!("{jid} could not be removed: {failure:?}");
                context.note(Fact::Failed { jid: by, step: Step::Remove, failure });
            }
            Done::Checked(asker, words) => {
                if !words.values().any(|word| word.address() == Some(&asker)) {
                    context.show(Event::Uninvited { jid: asker });
                }
                words.into_iter().for_each(|(jid, word)| self.hear(context, jid, word));
            }
            Done::Accompanied(facts) => facts.into_iter().for_each(|fact| context.note(fact)),
            // The look at the end of the round reads it again, and tells.
            Done::Read(Err(_)) => {}
        }
        Ok(())
    }

    fn finish_copy(
        &mut self,
        context: &mut RunContext,
        copy: Copying,
        result: Result<(), Failure>,
    ) {
        match result {
            Ok(()) => {
                context.note(Fact::Copied { jid: copy.jid.clone() });
                context.expect(&copy.jid, &copy.wanted, copy.label());
                if let Some(after) = self.after_copy.remove(&copy.jid) {
                    self.queue_after(copy.jid, after);
                }
            }
            Err(Failure::Lost) if copy.attempt < ATTEMPTS => {
                self.copies.push_front(copy.again());
            }
            Err(failure) => match copy.with_less(failure) {
                Ok(copy) => self.copies.push_front(copy),
                Err((jid, failure)) => {
                    self.after_copy.remove(&jid);
                    context.note(Fact::Failed { jid, step: Step::Copy, failure });
                }
            },
        }
    }
}

/// Who may see the new account already, by their [`address::key`].
fn seen(new: &Snapshot) -> HashSet<BareJid> {
    let seen = new.roster.contacts.iter().filter(|contact| contact.standing.is_seen());
    seen.map(|contact| address::account(&contact.jid)).collect()
}

/// The user has given the entry another name or other groups while it waited to be copied.
fn is_renamed_since(context: &RunContext, copy: &Copying) -> bool {
    let now = context.shown(&copy.jid).map(|contact| contact.label());
    // An entry without either says nothing: a request that was let in makes one.
    now != copy.was && now.is_some_and(|now| now != Label::default() && now != *copy.wanted)
}
