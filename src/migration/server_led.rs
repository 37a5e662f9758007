//! Letting the old server move the account (XEP-0015): ask it, answer for the new account, and watch.
//!
//! What the servers do is seen on the new contact list, whatever they say of it. However this ends, the
//! rounds that follow compare the lists and do what is missing.

use std::time::Instant;

use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::Type;

use super::listening::{News, listen};
use super::old_account::OldAccount;
use super::roster_diff::OldList;
use super::run_context::{RunContext, Running};
use super::watchdog::Watchdog;
use super::{ATTEMPTS, Due, End, Event, Phase, Side, Wish, failure, insist};
use crate::model::history::{Fact, Failure};
use crate::model::plan::{Plan, PlannedVia};
use crate::model::roster::{Push, Roster};
use crate::model::snapshot::Snapshot;
use crate::net::session::{self, QueryError};
use crate::xmpp::transfer::{self, Obstacle};

/// One attempt to have the account moved by its server.
pub(super) struct ServerLed<'a> {
    plan: &'a Plan,
    old_list: OldList,
    account: OldAccount,
    /// Whether the new server wants to be told whom this account awaits.
    is_to_tell: bool,
    running: Running<Done>,
    attempt: u32,
    watchdog: Watchdog,
}

/// Something under way has ended.
enum Done {
    /// The new server has handled all that came before.
    NewFenced,
    /// The old server has shown that it is there, or not.
    Alive,
    /// It answered the request, or nothing came.
    Answered(Result<Option<Element>, QueryError>),
    /// The new list after a new sign-in.
    Read(Result<Roster, QueryError>),
}

/// How the old server left the matter.
enum Outcome {
    Done(Option<Element>),
    Failed { failure: Failure, obstacle: Option<Obstacle> },
}

impl<'a> ServerLed<'a> {
    /// An attempt at `plan`; `None` while nobody is signed in to the old account.
    pub(super) fn new(plan: &'a Plan, new: &Snapshot, context: &RunContext) -> Option<Self> {
        Some(Self {
            plan,
            old_list: OldList::new(plan),
            account: context.old_account()?,
            is_to_tell: new.server.expects,
            running: Running::new(),
            attempt: 0,
            watchdog: Watchdog::new(Instant::now()),
        })
    }

    /// Asks, and watches until the servers are done, have failed, or show no sign of life any more. What
    /// comes of it is to be noted once the new list was looked at again.
    ///
    /// # Errors
    /// Where the run ends: a stop, the new account's end, a journal that cannot be written.
    pub(super) async fn run(mut self, context: &mut RunContext) -> Result<Vec<Fact>, End> {
        context.show(Event::Way(PlannedVia::Server));
        context.show(Event::Phase(Phase::OldServer));
        if let Err(failure) = self.await_the_account(context).await {
            let obstacle = Some(Obstacle::NotExpected);
            return Ok(vec![Fact::TransferFailed { failure, obstacle }]);
        }
        let came = self.be_moved(context).await?;
        self.await_nobody(context).await;
        Ok(came)
    }

    /// Without this, a new server that wants to be told refuses the old one's question by itself.
    async fn await_the_account(&mut self, context: &mut RunContext) -> Result<(), Failure> {
        if !self.is_to_tell {
            return Ok(());
        }
        let (account, old) = (context.new_account(), &self.plan.old);
        context.meanwhile(insist(|| account.expect(Some(old)))).await
    }

    /// After a run that was stopped the server forgets by itself; a run that begins soon is still awaited.
    async fn await_nobody(&mut self, context: &mut RunContext) {
        if !self.is_to_tell {
            return;
        }
        let account = context.new_account();
        if let Err(failure) = context.meanwhile(account.expect(None)).await {
            tracing::info!("the new server still awaits the old account for a while: {failure:?}");
        }
    }

    /// Asks, and watches until it is known how this ends.
    async fn be_moved(&mut self, context: &mut RunContext) -> Result<Vec<Fact>, End> {
        self.refuse_what_came_before(context).await?;
        if context.old_account().is_none() {
            return Ok(Vec::new());
        }
        let copies = self.plan.due().count();
        context.show(Event::Due(Due { copies, ..Due::default() }));
        context.note(Fact::TransferAsked);
        context.settle().await.map_err(End::Journal)?;
        Ok(match self.watch(context).await? {
            Outcome::Done(result) => {
                self.left(result.as_ref()).chain([Fact::TransferDone]).collect()
            }
            Outcome::Failed { failure, obstacle } => {
                vec![Fact::TransferFailed { failure, obstacle }]
            }
        })
    }

    /// A question that came before this moment was asked for another reason. Also waits out a pause.
    async fn refuse_what_came_before(&mut self, context: &mut RunContext) -> Result<(), End> {
        let account = context.new_account();
        self.running.start(async move {
            // A connection that breaks here loses the old questions with it.
            drop(account.fence().await);
            Done::NewFenced
        });
        let mut fenced = false;
        while !fenced || context.wish() == Wish::Pause {
            let news = listen(context, &mut self.running, None, None).await?;
            if matches!(news, News::Done(Done::NewFenced)) {
                fenced = true;
            } else if self.attend(context, news)?.is_some() {
                // Without the old account there is nobody to ask.
                return Ok(());
            }
        }
        Ok(())
    }

    async fn watch(&mut self, context: &mut RunContext) -> Result<Outcome, End> {
        let expected = self.plan.old.clone();
        self.ask();
        self.watchdog = Watchdog::new(Instant::now());
        loop {
            let patience = (context.wish() == Wish::Run).then(|| context.patience());
            let until = Some(self.watchdog.next(patience));
            let news = listen(context, &mut self.running, until, Some(&expected)).await?;
            if let Some(outcome) = self.attend(context, news)? {
                return Ok(outcome);
            }
            let now = Instant::now();
            if patience.is_some_and(|patience| self.watchdog.is_over(now, patience)) {
                return Ok(Outcome::Failed { failure: Failure::Silent, obstacle: None });
            }
            self.pass_time(context, now);
        }
    }

    fn attend(
        &mut self,
        context: &mut RunContext,
        news: News<Done>,
    ) -> Result<Option<Outcome>, End> {
        match news {
            News::Push(item) => {
                if let Ok(push) = Push::read(&item) {
                    self.see_push(context, push);
                }
            }
            // Requests are answered once it is known what the servers have left to do.
            News::Presence(presence) if presence.type_ == Type::Subscribe => {
                context.put_off(session::Event::Presence(presence));
            }
            News::Allowed => self.live(),
            News::Connection { side, renewed } => {
                self.live();
                if (side, renewed) == (Side::New, true) {
                    self.greet_again(context);
                }
            }
            News::OldLost => {
                return Ok(Some(Outcome::Failed { failure: Failure::Lost, obstacle: None }));
            }
            News::Done(Done::Answered(answer)) => return Ok(self.hear_answer(answer)),
            News::Done(Done::Read(Ok(roster))) => self.see_list(context, &roster),
            News::Wish => context.heed_stop()?,
            // The look after this attempt reads the list again, and tells.
            News::Done(Done::Read(Err(_)) | Done::Alive | Done::NewFenced) => {}
            News::Presence(_) | News::Message(_) | News::Time | News::Nothing => {}
        }
        Ok(None)
    }

    fn hear_answer(&mut self, answer: Result<Option<Element>, QueryError>) -> Option<Outcome> {
        let error = match answer {
            Ok(result) => return Some(Outcome::Done(result)),
            // A new session asks again: a server that is at work answers the last question.
            Err(QueryError::Interrupted) if self.attempt < ATTEMPTS => {
                self.ask();
                return None;
            }
            Err(error) => error,
        };
        let obstacle = match &error {
            QueryError::Refused(error) => transfer::obstacle(error),
            _ => None,
        };
        Some(Outcome::Failed { failure: failure(error), obstacle })
    }

    fn ask(&mut self) {
        self.attempt += 1;
        let (account, new) = (self.account.clone(), self.plan.new.clone());
        self.running.start(async move { Done::Answered(account.ask_to_be_moved(&new).await) });
    }

    /// A new session has forgotten that somebody is here, and may have missed changes.
    fn greet_again(&self, context: &RunContext) {
        let (account, old) =
            (context.new_account(), self.is_to_tell.then(|| self.plan.old.clone()));
        self.running.start(async move {
            if let Some(old) = old {
                // If this connection breaks as well, the next one tells it again.
                drop(account.expect(Some(&old)).await);
            }
            Done::Read(account.greet_again().await)
        });
    }

    fn pass_time(&mut self, context: &RunContext, now: Instant) {
        if self.watchdog.keep_alive(now) {
            let account = self.account.clone();
            self.running.start(async move {
                // That the connection is gone is told by the session itself.
                drop(account.fence().await);
                Done::Alive
            });
        }
        if let Some(lasts) = self.watchdog.quiet(now) {
            context.show(Event::Quiet { lasts, patience: context.patience() });
        }
    }

    fn see_push(&mut self, context: &mut RunContext, push: Push) {
        if let Push::Changed(contact) = &push {
            let before = context.entry(&contact.jid).cloned();
            if self.old_list.see(context, before.as_deref(), contact) {
                self.live();
            }
        }
        context.apply(push);
    }

    fn see_list(&mut self, context: &mut RunContext, roster: &Roster) {
        for contact in &roster.contacts {
            self.see_push(context, Push::Changed(contact.clone()));
        }
    }

    fn live(&mut self) {
        self.watchdog.live(Instant::now());
    }

    /// Whom of the old list the result names as left.
    fn left(&self, result: Option<&Element>) -> impl Iterator<Item = Fact> {
        let named = result.into_iter().flat_map(transfer::left);
        let named = named.map(|left| (left.jid.into_bare(), left.reason));
        let of_old = named.filter(|(jid, _)| self.old_list.has(jid));
        of_old.map(|(jid, reason)| Fact::LeftByServer { jid, reason })
    }
}

#[cfg(test)]
mod tests;
