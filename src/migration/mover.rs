//! One run of a move, from what is read first to the last word.

use std::time::{Duration, Instant};

use jid::BareJid;

use super::client_led::{ClientLed, Waited};
use super::desk::Desk;
use super::server_led::ServerLed;
use super::survey::Readers;
use super::{
    End, Event, Finished, Job, Phase, Wishes, belongings, granting, insist, new_list, permission,
    survey,
};
use crate::model::data::{Kind, Task};
use crate::model::history::{Fact, Transfer, Trouble};
use crate::model::introduction::Introduction;
use crate::model::plan::{Audience, Choices, Plan, Statement, Steps, Tell, Way, WhyClient};
use crate::model::roster::{Contact, Roster};
use crate::model::snapshot::Snapshot;
use crate::net::session::SendError;
use crate::store::journal::Recorder;

/// How often a run looks again and does what is still missing, before it says so.
const ROUNDS: usize = 3;
/// The same of a look, during which others may move on.
const MOST_ROUNDS: usize = 10;
/// How often a run that stays for answers looks who has moved since.
const LOOK_AGAIN: Duration = Duration::from_secs(10 * 60);
/// How long a run that was stopped may take to look at the new account once more.
const LAST_LOOK: Duration = Duration::from_secs(10);

/// Takes over the accounts, and what is to be done with them.
pub(super) fn set_up(job: Job, recorder: Recorder<Event>, wishes: Wishes) -> (Desk, Mover) {
    let Job { old, new, old_snapshot, new_snapshot, choices, decided, .. } = job;
    let Job { introduction, history, wait, looks_for_requests, .. } = job;
    let returning = history.before.is_some();
    let contacts = history.contacts().filter(|(_, past)| past.unreachable.is_some());
    let unreachable = contacts.map(|(jid, _)| jid.clone()).collect();
    let desk = Desk::new(old, new, &new_snapshot.roster, history, recorder, wishes);
    let mover = Mover {
        old_snapshot,
        new_snapshot,
        choices,
        decided,
        introduction,
        wait,
        returning,
        looks_for_requests,
        unreachable,
    };
    (desk, mover)
}

/// What stays the same throughout a run, and the accounts as they were last read.
pub(super) struct Mover {
    pub(super) old_snapshot: Snapshot,
    pub(super) new_snapshot: Snapshot,
    choices: Choices,
    decided: Choices,
    pub(super) introduction: Introduction,
    pub(super) wait: Duration,
    /// An earlier run has been here, and contacts may have asked since.
    returning: bool,
    /// The new account may be seen ready for messages for a moment, to hear of requests.
    looks_for_requests: bool,
    /// Those to whom earlier runs could bring no request.
    unreachable: Vec<BareJid>,
}

impl Mover {
    pub(super) async fn run(&mut self, desk: &mut Desk) -> Result<(), End> {
        // It was read before the user was asked, and may have been worked on since from elsewhere.
        self.read_list(desk).await?;
        if desk.history().before.is_none() {
            desk.note(Fact::Begun {
                old: Box::new(self.old_snapshot.clone()),
                new: Box::new(self.new_snapshot.clone()),
            });
        }
        self.note_listed_since(desk);
        if desk.history().choices.as_deref() != Some(&self.decided) {
            desk.note(Fact::Chosen { choices: Box::new(self.decided.clone()) });
        }
        self.note_words(desk);
        // Before anything is done by it: a run that is cut short goes on with what was decided.
        desk.settle().await.map_err(End::Journal)?;
        self.announce(desk).await;
        self.take_stock(desk).await?;
        self.block_first(desk).await?;
        self.leave_it_to_old_server(desk).await?;
        let mut left = None;
        for _ in 0..ROUNDS {
            let plan = self.plan(desk);
            let due: usize = plan.due().map(|(_, steps)| steps.count()).sum();
            // A round that achieved nothing will achieve nothing again.
            if due == 0 || left.is_some_and(|left| due >= left) {
                break;
            }
            if left.is_none() {
                desk.show(Event::Way(Way::Client(self.why_client(desk, &plan))));
            }
            left = Some(due);
            desk.show(Event::Phase(Phase::Contacts));
            note_changes(desk, plan.due()).await?;
            ClientLed::new(&plan, &self.new_snapshot, &self.introduction).run(desk).await?;
            drop(plan);
            self.look_again(desk).await?;
            desk.note_what_is_shown();
        }
        self.join_channels(desk).await?;
        self.move_belongings(desk).await?;
        if self.plan(desk).is_done() {
            desk.note(Fact::Finished);
        }
        self.ask_again(desk).await?;
        self.wait(desk, None).await
    }

    /// Blocks whom the user has blocked, before anybody can hear of the new account.
    async fn block_first(&mut self, desk: &mut Desk) -> Result<(), End> {
        if self.store(desk, |kind| kind == Kind::Blocked).await? {
            let session = desk.new_home().session().clone();
            let own = &mut self.new_snapshot.belongings;
            desk.meanwhile(belongings::read_blocked(&session, own)).await;
        }
        Ok(())
    }

    /// Moves what the account holds besides contacts, and reads it again.
    async fn move_belongings(&mut self, desk: &mut Desk) -> Result<(), End> {
        let wanted = |kind| kind != Kind::Blocked;
        if due(&self.plan(desk), wanted).next().is_none() {
            return Ok(());
        }
        desk.show(Event::Phase(Phase::Belongings));
        // Asking contacts may have taken hours: what came there meanwhile is the user's own and stays.
        self.read_belongings(desk).await;
        self.store(desk, wanted).await?;
        desk.show(Event::Phase(Phase::Checking));
        self.read_belongings(desk).await;
        Ok(())
    }

    /// Writes what is due of the wanted kinds, one after the other, while answers of contacts are heeded. Whether
    /// anything was.
    async fn store(&mut self, desk: &mut Desk, wanted: fn(Kind) -> bool) -> Result<bool, End> {
        let plan = self.plan(desk);
        for task in due(&plan, wanted) {
            let mut writes = task.due.clone();
            if let (Kind::RoomRights, Some(old)) = (task.kind, desk.old_home()) {
                desk.meanwhile(granting::find_memberships(&old, &plan.new, &mut writes)).await;
            }
            for write in &writes {
                let (key, was) = (write.key.clone(), write.was.clone());
                desk.note(Fact::Storing { kind: task.kind, key, was });
            }
            desk.settle().await.map_err(End::Journal)?;
            let kind = task.kind;
            let (home, abilities) =
                (desk.new_home(), self.new_snapshot.belongings.abilities.clone());
            let old = desk.old_home();
            let work = async move {
                match (kind, old) {
                    (Kind::RoomRights, Some(old)) => {
                        granting::grant(&old, home.session(), writes).await
                    }
                    // Nobody else may grant them.
                    (Kind::RoomRights, None) => writes
                        .into_iter()
                        .map(|write| Fact::NotStored {
                            kind,
                            key: write.key,
                            trouble: Trouble::Lost,
                        })
                        .collect(),
                    _ => belongings::store(home.session(), kind, writes, &abilities).await,
                }
            };
            ClientLed::attending(&plan, &self.new_snapshot, &self.introduction)
                .accompany(desk, work)
                .await?;
        }
        Ok(due(&plan, wanted).next().is_some())
    }

    async fn read_belongings(&mut self, desk: &mut Desk) {
        let home = desk.new_home();
        let (old, new) = (&self.old_snapshot, &mut self.new_snapshot);
        desk.meanwhile(async {
            new.belongings = belongings::read(home.session()).await;
            survey::complete(home.session(), old, new).await;
        })
        .await;
    }

    /// Asks those once more who could not be reached by an earlier run, or were asked long ago: their request may have
    /// been lost on its way.
    pub(super) async fn ask_again(&mut self, desk: &mut Desk) -> Result<(), End> {
        let plan = self.plan(desk);
        let attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
        let any = attending.ask_again(desk, &self.unreachable).await?;
        drop(plan);
        // What was asked again is pending again.
        if any { self.look_again(desk).await } else { Ok(()) }
    }

    /// Nobody belongs to a move that has not begun, so nobody is let in and nothing noted.
    pub(super) async fn attend(&mut self, desk: &mut Desk) -> Result<(), End> {
        if !self.returning {
            return Ok(());
        }
        self.note_listed_since(desk);
        self.note_words(desk);
        self.take_stock(desk).await?;
        self.wait(desk, Instant::now().checked_add(self.wait)).await
    }

    /// Writes down who has come to the old list since the move began: once its server is gone, nothing else tells.
    fn note_listed_since(&self, desk: &mut Desk) {
        let news = desk.history().listing_news(&self.old_snapshot.roster);
        news.into_iter().for_each(|fact| desk.note(fact));
    }

    /// Comes online, and writes down what has changed since the last run.
    pub(super) async fn take_stock(&self, desk: &mut Desk) -> Result<(), End> {
        self.appear(desk).await?;
        self.catch_up(desk);
        let plan = self.plan(desk);
        let attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
        attending.note_answers(desk, &self.new_snapshot.roster);
        drop(plan);
        self.note_names(desk);
        Ok(())
    }

    /// Asks the old server to move the account, if that is the way of the plan.
    async fn leave_it_to_old_server(&mut self, desk: &mut Desk) -> Result<(), End> {
        let plan = self.plan(desk);
        if plan.way != Way::Server || plan.due().next().is_none() {
            return Ok(());
        }
        let Some(attempt) = ServerLed::new(&plan, &self.new_snapshot, desk) else { return Ok(()) };
        let before = self.new_snapshot.roster.clone();
        note_changes(desk, plan.due()).await?;
        let outcome = attempt.run(desk).await;
        desk.take_up();
        let outcome = outcome?;
        self.look_again(desk).await?;
        new_list::compare(desk, &plan, &before, &self.new_snapshot.roster);
        outcome.into_iter().for_each(|fact| desk.note(fact));
        Ok(())
    }

    /// What the servers did since an earlier run asked for it.
    fn catch_up(&self, desk: &mut Desk) {
        if !new_list::may_have_gone_on(&desk.history().transfer) {
            return;
        }
        let Some((_, before)) = desk.history().before.clone() else { return };
        let plan = self.plan(desk);
        new_list::compare(desk, &plan, &before.roster, &self.new_snapshot.roster);
    }

    fn why_client(&self, desk: &Desk, plan: &Plan) -> WhyClient {
        match (&plan.way, &desk.history().transfer) {
            (Way::Client(why), _) => why.clone(),
            (Way::Server, Transfer::Failed { trouble, obstacle }) => {
                WhyClient::ServerFailed { trouble: trouble.clone(), obstacle: *obstacle }
            }
            (Way::Server, _) => WhyClient::OldAccountAway,
        }
    }

    async fn appear(&self, desk: &mut Desk) -> Result<(), End> {
        let home = desk.new_home();
        let appeared = match self.looks_for_strangers(desk) {
            true => desk.meanwhile(home.appear_for_requests()).await,
            false => home.appear().await,
        };
        desk.send_messages_back().await;
        match appeared {
            Err(SendError::Gone(reason)) => Err(End::Lost(reason)),
            // A presence without any text has nothing that could not be sent.
            Ok(()) | Err(SendError::Unsendable(_)) => Ok(()),
        }
    }

    /// The user wants to know who asks, or has accepted somebody without that it is known who that is; and the server
    /// tells it to nobody who takes no messages.
    fn looks_for_strangers(&self, desk: &Desk) -> bool {
        let tells = self.new_snapshot.server.tells_requests_at_any_priority();
        let is_unknown =
            |jid: &BareJid| desk.history().claims.get(jid).is_none_or(|claim| claim.old.is_none());
        !tells && (self.looks_for_requests || self.plan(desk).accepted.iter().any(is_unknown))
    }

    /// Moves along whoever has moved since, and stays for answers. Requests that the new server does not let through
    /// before `limit` are left for another time.
    pub(super) async fn wait(
        &mut self,
        desk: &mut Desk,
        limit: Option<Instant>,
    ) -> Result<(), End> {
        let now = Instant::now();
        let deadline = now.checked_add(self.wait).unwrap_or(now + LOOK_AGAIN);
        let mut look = now + LOOK_AGAIN;
        loop {
            self.move_along(desk, limit).await?;
            desk.show(Event::Phase(Phase::Waiting));
            let plan = self.plan(desk);
            let mut attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
            attending.approve_unheard(desk, self.returning);
            // A look keeps to its time; a move lets in whoever has asked by its end.
            let waited = attending.wait(desk, deadline, look, limit.is_none()).await?;
            drop(plan);
            self.look_again(desk).await?;
            match waited {
                Waited::Over => break,
                Waited::News => {}
                Waited::TimeToLook => {
                    self.look_for_moves(desk).await;
                    look = Instant::now() + LOOK_AGAIN;
                }
            }
        }
        // Whoever has answered meanwhile has no use for the entry of an earlier address.
        self.move_along(desk, limit).await
    }

    /// Does what is due for those who have moved themselves, and for nobody else but whom a request has given another name.
    async fn move_along(&mut self, desk: &mut Desk, limit: Option<Instant>) -> Result<(), End> {
        let mut left = None;
        for _ in 0..MOST_ROUNDS {
            let plan = self.plan(desk);
            let tells = desk.old_home().is_some();
            let due: usize = plan
                .follow_ups()
                .map(|(_, steps)| steps.count() - usize::from(!tells && steps.tell != Tell::No))
                .sum();
            if due == 0 || left.is_some_and(|left| due >= left) {
                break;
            }
            left = Some(due);
            desk.show(Event::Phase(Phase::Contacts));
            let steps: Vec<_> = plan.follow_ups().collect();
            note_changes(desk, steps.iter().map(|(contact, steps)| (*contact, steps))).await?;
            let round =
                ClientLed::along(&plan, &self.new_snapshot, &self.introduction, limit, tells);
            let news = round.run(desk).await?;
            drop(plan);
            self.look_again(desk).await?;
            // Whoever has moved meanwhile is another matter.
            left = left.filter(|_| !news);
        }
        Ok(())
    }

    /// Asks again who has moved, as far as anybody tells.
    async fn look_for_moves(&mut self, desk: &mut Desk) {
        let plan = self.plan(desk);
        let new = desk.new_home().session().clone();
        let (old_roster, new_roster) = (&self.old_snapshot.roster, &self.new_snapshot.roster);
        let words = match desk.old_home() {
            Some(old) => {
                desk.meanwhile(old.look_for_moves(&plan, old_roster, &new, new_roster)).await
            }
            None => {
                let readers = Readers { old: None, old_roster, new: Some(&new), new_roster };
                desk.meanwhile(survey::read_statements(&readers, &plan)).await
            }
        };
        survey::learn_words(&mut self.old_snapshot, words, desk.history());
        self.note_words(desk);
    }

    /// Writes down what the accounts of contacts say by now of where these have moved.
    fn note_words(&self, desk: &mut Desk) {
        for (jid, word) in &self.old_snapshot.moved {
            if desk.history().heard.is_news(jid, word) {
                desk.note(Fact::Stated { jid: jid.clone(), word: word.clone() });
            }
        }
    }

    pub(super) fn plan(&self, desk: &Desk) -> Plan {
        Plan::new(&self.old_snapshot, &self.new_snapshot, &self.choices, desk.history())
    }

    async fn announce(&mut self, desk: &mut Desk) {
        let plan = self.plan(desk);
        let (Statement::Due(audience), Some(old)) = (plan.statement, desk.old_home()) else {
            return;
        };
        desk.show(Event::Phase(Phase::Announcing));
        let access_before = match self.old_snapshot.moved_to {
            Some(_) => desk.meanwhile(old.access_model()).await,
            None => None,
        };
        match desk.meanwhile(insist(|| old.announce(&plan.new, audience))).await {
            Ok(()) => {
                self.old_snapshot.moved_to = Some(plan.new);
                let open = audience == Audience::Anybody;
                desk.note(Fact::Announced { open, access_before });
            }
            Err(trouble) => desk.note(Fact::NotAnnounced { trouble }),
        }
    }

    pub(super) async fn look_again(&mut self, desk: &mut Desk) -> Result<(), End> {
        desk.show(Event::Phase(Phase::Checking));
        self.read_list(desk).await?;
        self.note_names(desk);
        Ok(())
    }

    /// Writes down which names a request has changed, if the new server does that.
    fn note_names(&self, desk: &mut Desk) {
        if self.new_snapshot.server.misnames {
            let plan = self.plan(desk);
            let attending = ClientLed::attending(&plan, &self.new_snapshot, &self.introduction);
            attending.note_names(desk, &self.new_snapshot.roster);
        }
    }

    async fn read_list(&mut self, desk: &mut Desk) -> Result<(), End> {
        let session = desk.new_home().session().clone();
        // The answer takes the most memory of all; what it replaces has no use beside it.
        self.new_snapshot.roster = Roster::default();
        let roster = desk.meanwhile(session.read_roster()).await;
        self.new_snapshot.roster = roster.map_err(End::Unreadable)?;
        desk.take_over(&self.new_snapshot.roster);
        Ok(())
    }

    /// Ends a run. One that was cut short looks once more if it still can, and otherwise relies on what the new
    /// server told of its list.
    pub(super) async fn finish(mut self, mut desk: Desk, end: Result<(), End>) -> Finished {
        let looked = match &end {
            Ok(()) => true,
            Err(End::Stopped) => {
                let looked = tokio::time::timeout(LAST_LOOK, self.look_again(&mut desk)).await;
                matches!(looked, Ok(Ok(())))
            }
            Err(_) => false,
        };
        if !looked {
            self.new_snapshot.roster = desk.roster_by_pushes();
        }
        self.sign_out(desk, end).await
    }

    /// Refuses who still asks, signs out, and says where the move stands.
    pub(super) async fn sign_out(self, mut desk: Desk, end: Result<(), End>) -> Finished {
        permission::refuse_what_waits(&mut desk);
        let end = match (end, desk.settle().await) {
            (Err(End::Journal(error)), _) | (_, Err(error)) => End::Journal(error),
            (Ok(()), Ok(())) => End::Complete,
            (Err(end), Ok(())) => end,
        };
        let (history, old_lost) = desk.close().await;
        let Self { old_snapshot, new_snapshot, .. } = self;
        Finished { end, history, old_snapshot, new_snapshot, old_lost }
    }
}

/// Of these kinds of other data, those of which something is to be written.
fn due(plan: &Plan, wanted: fn(Kind) -> bool) -> impl Iterator<Item = &Task> {
    plan.data.iter().filter(move |task| wanted(task.kind) && !task.due.is_empty())
}

/// Writes down how the contacts for whom something is due stand on the new list, so that it can be as before.
pub(super) async fn note_changes<'a>(
    desk: &mut Desk,
    due: impl Iterator<Item = (&'a Contact, &'a Steps)>,
) -> Result<(), End> {
    for (contact, steps) in due {
        let jid = contact.bare();
        let is_noted = desk.history().of(&jid).is_some_and(|past| past.change.is_some());
        if steps.copy.is_some() || !is_noted && !steps.only_follow_up() {
            let was = desk.shown(&jid).cloned();
            desk.note(Fact::Changing { jid, was, to: steps.copy.clone() });
        }
    }
    desk.settle().await.map_err(End::Journal)
}
