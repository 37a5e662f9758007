//! Letting the old server move the account (XEP-0015): ask it, answer for the new account, and watch.
//!
//! What the servers do is seen on the new contact list, whatever they say of it. However this ends, the
//! rounds that follow compare the lists and do what is missing.

use std::time::Instant;

use xmpp_parsers::minidom::Element;
use xmpp_parsers::presence::Type;

use super::desk::{Desk, Running};
use super::listening::{News, listen};
use super::new_list::OldList;
use super::old_home::OldHome;
use super::watchdog::Watchdog;
use super::{ATTEMPTS, Due, End, Event, Phase, Side, Wish, insist, trouble};
use crate::model::history::{Fact, Trouble};
use crate::model::plan::{Plan, Way};
use crate::model::roster::{Push, Roster};
use crate::model::snapshot::Snapshot;
use crate::net::session::{self, QueryError};
use crate::xmpp::transfer::{self, Obstacle};

/// One attempt to have the account moved by its server.
pub(super) struct ServerLed<'a> {
    plan: &'a Plan,
    old_list: OldList,
    home: OldHome,
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
    Failed { trouble: Trouble, obstacle: Option<Obstacle> },
}

impl<'a> ServerLed<'a> {
    /// An attempt at `plan`; `None` while nobody is signed in to the old account.
    pub(super) fn new(plan: &'a Plan, new: &Snapshot, desk: &Desk) -> Option<Self> {
        Some(Self {
            plan,
            old_list: OldList::new(plan),
            home: desk.old_home()?,
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
    pub(super) async fn run(mut self, desk: &mut Desk) -> Result<Vec<Fact>, End> {
        desk.show(Event::Way(Way::Server));
        desk.show(Event::Phase(Phase::OldServer));
        if let Err(trouble) = self.await_the_account(desk).await {
            let obstacle = Some(Obstacle::NotExpected);
            return Ok(vec![Fact::TransferFailed { trouble, obstacle }]);
        }
        let came = self.be_moved(desk).await?;
        self.await_nobody(desk).await;
        Ok(came)
    }

    /// Without this, a new server that wants to be told refuses the old one's question by itself.
    async fn await_the_account(&mut self, desk: &mut Desk) -> Result<(), Trouble> {
        if !self.is_to_tell {
            return Ok(());
        }
        let (home, old) = (desk.new_home(), &self.plan.old);
        desk.meanwhile(insist(|| home.expect(Some(old)))).await
    }

    /// After a run that was stopped the server forgets by itself; a run that begins soon is still awaited.
    async fn await_nobody(&mut self, desk: &mut Desk) {
        if !self.is_to_tell {
            return;
        }
        let home = desk.new_home();
        if let Err(trouble) = desk.meanwhile(home.expect(None)).await {
            tracing::info!("the new server still awaits the old account for a while: {trouble:?}");
        }
    }

    /// Asks, and watches until it is known how this ends.
    async fn be_moved(&mut self, desk: &mut Desk) -> Result<Vec<Fact>, End> {
        self.refuse_what_came_before(desk).await?;
        if desk.old_home().is_none() {
            return Ok(Vec::new());
        }
        let copies = self.plan.due().count();
        desk.show(Event::Due(Due { copies, ..Due::default() }));
        desk.note(Fact::TransferAsked);
        desk.settle().await.map_err(End::Journal)?;
        Ok(match self.watch(desk).await? {
            Outcome::Done(result) => {
                self.left(result.as_ref()).chain([Fact::TransferDone]).collect()
            }
            Outcome::Failed { trouble, obstacle } => {
                vec![Fact::TransferFailed { trouble, obstacle }]
            }
        })
    }

    /// A question that came before this moment was asked for another reason. Also waits out a pause.
    async fn refuse_what_came_before(&mut self, desk: &mut Desk) -> Result<(), End> {
        let home = desk.new_home();
        self.running.start(async move {
            // A connection that breaks here loses the old questions with it.
            drop(home.fence().await);
            Done::NewFenced
        });
        let mut fenced = false;
        while !fenced || desk.wish() == Wish::Pause {
            let news = listen(desk, &mut self.running, None, None).await?;
            if matches!(news, News::Done(Done::NewFenced)) {
                fenced = true;
            } else if self.attend(desk, news)?.is_some() {
                // Without the old account there is nobody to ask.
                return Ok(());
            }
        }
        Ok(())
    }

    async fn watch(&mut self, desk: &mut Desk) -> Result<Outcome, End> {
        let expected = self.plan.old.clone();
        self.ask();
        self.watchdog = Watchdog::new(Instant::now());
        loop {
            let patience = (desk.wish() == Wish::Run).then(|| desk.patience());
            let until = Some(self.watchdog.next(patience));
            let news = listen(desk, &mut self.running, until, Some(&expected)).await?;
            if let Some(outcome) = self.attend(desk, news)? {
                return Ok(outcome);
            }
            let now = Instant::now();
            if patience.is_some_and(|patience| self.watchdog.is_over(now, patience)) {
                return Ok(Outcome::Failed { trouble: Trouble::Silent, obstacle: None });
            }
            self.pass_time(desk, now);
        }
    }

    fn attend(&mut self, desk: &mut Desk, news: News<Done>) -> Result<Option<Outcome>, End> {
        match news {
            News::Push(item) => {
                if let Ok(push) = Push::read(&item) {
                    self.see_push(desk, push);
                }
            }
            // Requests are answered once it is known what the servers have left to do.
            News::Presence(presence) if presence.type_ == Type::Subscribe => {
                desk.put_off(session::Event::Presence(presence));
            }
            News::Allowed => self.live(),
            News::Connection { side, renewed } => {
                self.live();
                if (side, renewed) == (Side::New, true) {
                    self.greet_again(desk);
                }
            }
            News::OldLost => {
                return Ok(Some(Outcome::Failed { trouble: Trouble::Lost, obstacle: None }));
            }
            News::Done(Done::Answered(answer)) => return Ok(self.hear_answer(answer)),
            News::Done(Done::Read(Ok(roster))) => self.see_list(desk, &roster),
            News::Wish if desk.wish() == Wish::Stop => return Err(End::Stopped),
            // The look after this attempt reads the list again, and tells.
            News::Done(Done::Read(Err(_)) | Done::Alive | Done::NewFenced) => {}
            News::Presence(_) | News::Message(_) | News::Wish | News::Time | News::Nothing => {}
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
        Some(Outcome::Failed { trouble: trouble(error), obstacle })
    }

    fn ask(&mut self) {
        self.attempt += 1;
        let (home, new) = (self.home.clone(), self.plan.new.clone());
        self.running.start(async move { Done::Answered(home.ask_to_be_moved(&new).await) });
    }

    /// A new session has forgotten that somebody is here, and may have missed changes.
    fn greet_again(&self, desk: &Desk) {
        let (home, old) = (desk.new_home(), self.is_to_tell.then(|| self.plan.old.clone()));
        self.running.start(async move {
            if let Some(old) = old {
                // If this connection breaks as well, the next one tells it again.
                drop(home.expect(Some(&old)).await);
            }
            Done::Read(home.greet_again().await)
        });
    }

    fn pass_time(&mut self, desk: &Desk, now: Instant) {
        if self.watchdog.keep_alive(now) {
            let home = self.home.clone();
            self.running.start(async move {
                // That the connection is gone is told by the session itself.
                drop(home.fence().await);
                Done::Alive
            });
        }
        if let Some(lasts) = self.watchdog.quiet(now) {
            desk.show(Event::Quiet { lasts, patience: desk.patience() });
        }
    }

    fn see_push(&mut self, desk: &mut Desk, push: Push) {
        if let Push::Changed(contact) = &push {
            let before = desk.entry(&contact.jid).cloned();
            if self.old_list.see(desk, before.as_deref(), contact) {
                self.live();
            }
        }
        desk.apply(push);
    }

    fn see_list(&mut self, desk: &mut Desk, roster: &Roster) {
        for contact in &roster.contacts {
            self.see_push(desk, Push::Changed(contact.clone()));
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
