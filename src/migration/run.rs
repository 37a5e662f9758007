//! One run of a move, from what is read first to the last word.

mod belongings;
mod looking;

use std::time::{Duration, Instant};

use jid::BareJid;

use super::client_led::{ClientLed, Waited};
use super::run_context::RunContext;
use super::server_led::ServerLed;
use super::{End, Event, Finished, Job, Phase, Wishes, insist, permission, roster_diff};
use crate::format::report::{Moment, Report, Verdict};
use crate::model::history::{Fact, Failure, Step, Transfer};
use crate::model::introduction::Introduction;
use crate::model::plan::{Audience, Choices, Plan, PlannedVia, Statement, Steps, Tell, WhyClient};
use crate::model::roster::Contact;
use crate::model::snapshot::Snapshot;
use crate::net::session::SendError;
use crate::store::journal::Recorder;

/// How often a run looks again and does what is still missing, before it says so.
const ROUNDS: usize = 3;
/// The same of a look, during which others may move on.
const MOST_ROUNDS: usize = 10;
/// How often a run that stays for answers, as it does in the background, looks who has moved since.
const LOOK_AGAIN: Duration = Duration::from_secs(10 * 60);
/// How long a run that was stopped may take to look at the new account once more.
const LAST_LOOK: Duration = Duration::from_secs(10);

/// Takes over the accounts, and what is to be done with them.
pub(super) fn set_up(job: Job, recorder: Recorder<Event>, wishes: Wishes) -> (RunContext, Run) {
    let Job { old, new, old_snapshot, new_snapshot, choices, decided, .. } = job;
    let Job { introduction, history, wait, looks_for_requests, .. } = job;
    let returning = history.before.is_some();
    let contacts = history.contacts().filter(|(_, state)| state.unreachable.is_some());
    let unreachable = contacts.map(|(jid, _)| jid.clone()).collect();
    let context = RunContext::new(old, new, &new_snapshot.roster, history, recorder, wishes);
    let run = Run {
        old_snapshot,
        new_snapshot,
        choices,
        decided,
        introduction,
        wait,
        look_again: LOOK_AGAIN,
        returning,
        looks_for_requests,
        unreachable,
    };
    (context, run)
}

/// What stays the same throughout a run, and the accounts as they were last read.
pub(super) struct Run {
    pub(super) old_snapshot: Snapshot,
    pub(super) new_snapshot: Snapshot,
    pub(super) choices: Choices,
    decided: Choices,
    pub(super) introduction: Introduction,
    pub(super) wait: Duration,
    /// How often it looks who has moved since, as long as it stays for answers.
    look_again: Duration,
    /// An earlier run has been here, and contacts may have asked since.
    returning: bool,
    /// The new account may be seen ready for messages for a moment, to hear of requests.
    looks_for_requests: bool,
    /// Those to whom earlier runs could bring no request.
    unreachable: Vec<BareJid>,
}

impl Run {
    pub(super) async fn carry_out(&mut self, context: &mut RunContext) -> Result<(), End> {
        // It was read before the user was asked, and may have been worked on since from elsewhere.
        self.read_list(context).await?;
        if context.history().before.is_none() {
            context.note(Fact::Begun {
                old: Box::new(self.old_snapshot.clone()),
                new: Box::new(self.new_snapshot.clone()),
            });
        }
        self.note_listed_since(context);
        // A move that was finished, or taken back, is under way again as soon as there is something to do.
        let reopens = context.history().finished.is_some() && !self.is_over(context);
        if reopens || context.history().choices.as_deref() != Some(&self.decided) {
            context.note(Fact::Chosen { choices: Box::new(self.decided.clone()) });
        }
        self.note_words(context);
        // Before anything is done by it: a run that is cut short goes on with what was decided.
        context.settle().await.map_err(End::Journal)?;
        self.announce(context).await;
        self.ask_before_the_server_does(context, None).await?;
        self.take_stock(context).await?;
        self.close_off(context).await?;
        self.leave_it_to_old_server(context).await?;
        let mut left = None;
        for _ in 0..ROUNDS {
            let plan = self.plan(context);
            let due: usize = plan.due().map(|(_, steps)| steps.count()).sum();
            // A round that achieved nothing will achieve nothing again.
            if due == 0 || left.is_some_and(|left| due >= left) {
                break;
            }
            if left.is_none() {
                context.show(Event::Way(PlannedVia::Client(self.why_client(context, &plan))));
            }
            left = Some(due);
            context.show(Event::Phase(Phase::Contacts));
            note_changes(context, plan.due()).await?;
            ClientLed::new(&plan, &self.new_snapshot, &self.introduction).run(context).await?;
            drop(plan);
            self.look_again(context).await?;
            context.note_what_is_shown();
        }
        self.join_channels(context).await?;
        self.build_rooms(context).await?;
        self.move_belongings(context).await?;
        if self.is_over(context) {
            context.note(Fact::Finished);
        }
        self.ask_again(context).await?;
        self.wait(context, None).await
    }

    /// Nothing is left to do, or nothing but what only the old account could say, and that is gone or its server does not
    /// let it be said.
    fn is_over(&self, context: &RunContext) -> bool {
        let (plan, history) = (self.plan(context), context.history());
        if plan.is_done() {
            return true;
        }
        if Report::new(&plan, history, Moment::After).verdict != Verdict::Complete {
            return false;
        }
        let is_in_vain = |failure: &Failure| !matches!(failure, Failure::Lost | Failure::Silent);
        let statement_in_vain = match &history.announced {
            Some(Err(failure)) => is_in_vain(failure),
            Some(Ok(_)) | None => !matches!(plan.statement, Statement::Due(_)),
        };
        let tell_in_vain = |jid: &BareJid| {
            let failed = history.of(jid).and_then(|state| state.failed.as_ref());
            failed.is_some_and(|(step, failure)| *step == Step::Tell && is_in_vain(failure))
        };
        let mut left = plan.due();
        context.old_account().is_none()
            || statement_in_vain && left.all(|(contact, _)| tell_in_vain(&contact.bare()))
    }

    /// Asks those once more who could not be reached by an earlier run, or were asked long ago: their request may have
    /// been lost on its way.
    pub(super) async fn ask_again(&mut self, context: &mut RunContext) -> Result<(), End> {
        let plan = self.plan(context);
        let attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
        let any = attending.ask_again(context, &self.unreachable).await?;
        drop(plan);
        // What was asked again is pending again.
        if any { self.look_again(context).await } else { Ok(()) }
    }

    /// Nobody belongs to a move that has not begun, or was taken back, so nobody is let in and nothing noted.
    pub(super) async fn attend(&mut self, context: &mut RunContext) -> Result<(), End> {
        if !self.returning || context.history().is_taken_back {
            return Ok(());
        }
        self.note_listed_since(context);
        self.note_words(context);
        self.ask_before_the_server_does(context, Instant::now().checked_add(self.wait)).await?;
        self.take_stock(context).await?;
        self.admit_to_rooms(context).await?;
        self.wait(context, Instant::now().checked_add(self.wait)).await
    }

    /// Comes online, and writes down what has changed since the last run.
    pub(super) async fn take_stock(&self, context: &mut RunContext) -> Result<(), End> {
        self.appear(context).await?;
        self.catch_up(context);
        let plan = self.plan(context);
        let attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
        attending.note_answers(context, &self.new_snapshot.roster);
        drop(plan);
        self.note_names(context);
        Ok(())
    }

    /// Asks the old server to move the account, if that is the way of the plan.
    async fn leave_it_to_old_server(&mut self, context: &mut RunContext) -> Result<(), End> {
        let plan = self.plan(context);
        if plan.way != PlannedVia::Server || plan.due().next().is_none() {
            return Ok(());
        }
        let Some(attempt) = ServerLed::new(&plan, &self.new_snapshot, context) else {
            return Ok(());
        };
        let before = self.new_snapshot.roster.clone();
        note_changes(context, plan.due()).await?;
        let outcome = attempt.run(context).await;
        context.take_up();
        let outcome = outcome?;
        self.look_again(context).await?;
        roster_diff::compare(context, &plan, &before, &self.new_snapshot.roster);
        outcome.into_iter().for_each(|fact| context.note(fact));
        Ok(())
    }

    /// What the servers did since an earlier run asked for it.
    fn catch_up(&self, context: &mut RunContext) {
        if !roster_diff::may_have_gone_on(&context.history().transfer) {
            return;
        }
        let Some((_, before)) = context.history().before.clone() else { return };
        let plan = self.plan(context);
        roster_diff::compare(context, &plan, &before.roster, &self.new_snapshot.roster);
    }

    fn why_client(&self, context: &RunContext, plan: &Plan) -> WhyClient {
        match (&plan.way, &context.history().transfer) {
            (PlannedVia::Client(why), _) => why.clone(),
            (PlannedVia::Server, Transfer::Failed { failure, obstacle }) => {
                WhyClient::ServerFailed { failure: failure.clone(), obstacle: *obstacle }
            }
            (PlannedVia::Server, _) => WhyClient::OldAccountAway,
        }
    }

    async fn appear(&self, context: &mut RunContext) -> Result<(), End> {
        let account = context.new_account();
        let appeared = match self.looks_for_strangers(context) {
            true => context.meanwhile(account.appear_for_requests()).await,
            false => {
                let tells = self.new_snapshot.server.tells_requests_at_any_priority();
                account.appear().await.map(|()| tells)
            }
        };
        context.send_messages_back().await;
        match appeared {
            Err(SendError::Gone(reason)) => Err(End::Lost(reason)),
            // A presence without any text has nothing that could not be sent.
            Err(SendError::Unsendable(_)) => Ok(()),
            Ok(hears_requests) => {
                context.hears_requests = hears_requests;
                Ok(())
            }
        }
    }

    /// The user wants to know who asks, or has accepted somebody without that it is known who that is; and the server
    /// tells it to nobody who takes no messages.
    fn looks_for_strangers(&self, context: &RunContext) -> bool {
        let tells = self.new_snapshot.server.tells_requests_at_any_priority();
        let is_unknown = |jid: &BareJid| {
            context.history().claims.get(jid).is_none_or(|claim| claim.old.is_none())
        };
        !tells && (self.looks_for_requests || self.plan(context).accepted.iter().any(is_unknown))
    }

    /// Moves along whoever has moved since, and stays for answers. Requests that the new server does not let through
    /// before `limit` are left for another time.
    pub(super) async fn wait(
        &mut self,
        context: &mut RunContext,
        limit: Option<Instant>,
    ) -> Result<(), End> {
        let now = Instant::now();
        let deadline = now.checked_add(self.wait).unwrap_or(now + LOOK_AGAIN);
        let mut look = now + self.look_again;
        loop {
            self.move_along(context, limit).await?;
            self.ask_doubtful_again(context, limit).await?;
            self.follow_archive_preferences(context).await?;
            context.show(Event::Phase(Phase::Waiting));
            let plan = self.plan(context);
            let mut attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
            attending.approve_unheard(context, self.returning);
            // A look keeps to its time; a move lets in whoever has asked by its end.
            let waited = attending.wait(context, deadline, look, limit.is_none()).await?;
            drop(plan);
            self.look_again(context).await?;
            match waited {
                Waited::Over => break,
                Waited::News => {}
                Waited::TimeToLook => {
                    self.look_for_moves(context).await;
                    self.admit_to_rooms(context).await?;
                    look = Instant::now() + self.look_again;
                }
            }
        }
        // Whoever has answered meanwhile has no use for the entry of an earlier address.
        self.move_along(context, limit).await
    }

    /// Does what is due for those who have moved themselves, and for nobody else but whom a request has given another name.
    async fn move_along(
        &mut self,
        context: &mut RunContext,
        limit: Option<Instant>,
    ) -> Result<(), End> {
        let mut left = None;
        for _ in 0..MOST_ROUNDS {
            let plan = self.plan(context);
            let tells = context.old_account().is_some();
            let due: usize = plan
                .follow_ups()
                .map(|(_, steps)| steps.count() - usize::from(!tells && steps.tell != Tell::No))
                .sum();
            if due == 0 || left.is_some_and(|left| due >= left) {
                break;
            }
            left = Some(due);
            context.show(Event::Phase(Phase::Contacts));
            let steps: Vec<_> = plan.follow_ups().collect();
            note_changes(context, steps.iter().map(|(contact, steps)| (*contact, steps))).await?;
            let round =
                ClientLed::along(&plan, &self.new_snapshot, &self.introduction, limit, tells);
            let news = round.run(context).await?;
            drop(plan);
            self.look_again(context).await?;
            // Whoever has moved meanwhile is another matter.
            left = left.filter(|_| !news);
        }
        Ok(())
    }

    /// Asks those once more whose request a server that limits requests has probably dropped, or that of the contact.
    async fn ask_doubtful_again(
        &mut self,
        context: &mut RunContext,
        limit: Option<Instant>,
    ) -> Result<(), End> {
        let plan = self.plan(context);
        let attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
        let any = attending.ask_doubtful_again(context, limit).await?;
        drop(plan);
        if any { self.look_again(context).await } else { Ok(()) }
    }

    /// A server that repeats requests by itself lets this program go first with those that are due again: of several, the
    /// server of a contact keeps the one that comes first, and only this one says who asks.
    async fn ask_before_the_server_does(
        &mut self,
        context: &mut RunContext,
        limit: Option<Instant>,
    ) -> Result<(), End> {
        match self.new_snapshot.server.repeats_requests() {
            true => self.ask_doubtful_again(context, limit).await,
            false => Ok(()),
        }
    }

    pub(super) fn plan(&self, context: &RunContext) -> Plan {
        Plan::new(&self.old_snapshot, &self.new_snapshot, &self.choices, context.history())
    }

    async fn announce(&mut self, context: &mut RunContext) {
        let plan = self.plan(context);
        let (Statement::Due(audience), Some(old)) = (plan.statement, context.old_account()) else {
            return;
        };
        context.show(Event::Phase(Phase::Announcing));
        let access_before = match self.old_snapshot.moved_to {
            Some(_) => context.meanwhile(old.access_model()).await,
            None => None,
        };
        match context.meanwhile(insist(|| old.announce(&plan.new, audience))).await {
            Ok(()) => {
                self.old_snapshot.moved_to = Some(plan.new);
                let open = audience == Audience::Anybody;
                context.note(Fact::Announced { open, access_before });
            }
            Err(failure) => context.note(Fact::NotAnnounced { failure }),
        }
    }

    /// Ends a run. One that was cut short looks once more if it still can, and otherwise relies on what the new
    /// server told of its list.
    pub(super) async fn finish(
        mut self,
        mut context: RunContext,
        end: Result<(), End>,
    ) -> Finished {
        let looked = match &end {
            Ok(()) => true,
            Err(End::Stopped) => {
                let looked = tokio::time::timeout(LAST_LOOK, self.look_again(&mut context)).await;
                matches!(looked, Ok(Ok(())))
            }
            Err(_) => false,
        };
        if !looked {
            self.new_snapshot.roster = context.roster_by_pushes();
        }
        self.sign_out(context, end).await
    }

    /// Ends a run that was to stop and did not get to it, because it waits for a server.
    pub(super) async fn cut_short(mut self, context: RunContext) -> Finished {
        self.new_snapshot.roster = context.roster_by_pushes();
        self.sign_out(context, Err(End::Stopped)).await
    }

    /// Refuses who still asks, signs out, and says where the move stands.
    pub(super) async fn sign_out(self, mut context: RunContext, end: Result<(), End>) -> Finished {
        permission::refuse_what_waits(&mut context);
        let end = match (end, context.settle().await) {
            (Err(End::Journal(error)), _) | (_, Err(error)) => End::Journal(error),
            (Ok(()), Ok(())) => End::Complete,
            (Err(end), Ok(())) => end,
        };
        let (history, old_lost) = context.close().await;
        let Self { old_snapshot, new_snapshot, .. } = self;
        Finished { end, history, old_snapshot, new_snapshot, old_lost }
    }
}

/// Writes down how the contacts for whom something is due stand on the new list, so that it can be as before.
pub(super) async fn note_changes<'a>(
    context: &mut RunContext,
    due: impl Iterator<Item = (&'a Contact, &'a Steps)>,
) -> Result<(), End> {
    for (contact, steps) in due {
        let jid = contact.bare();
        let is_noted = context.history().of(&jid).is_some_and(|state| state.change.is_some());
        if steps.copy.is_some() || !is_noted && !steps.only_follow_up() {
            let was = context.shown(&jid).cloned();
            context.note(Fact::Changing { jid, was, to: steps.copy.clone() });
        }
    }
    context.settle().await.map_err(End::Journal)
}
